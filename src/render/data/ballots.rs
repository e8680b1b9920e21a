//! Who voted how.

use super::table::{Cell, Column, Data, Kind, Table};

pub(super) const TABLE: Table = Table {
    name: "ballots",
    title: "Who voted how",
    description: "Every party of which it is known how it voted, vote by vote in order of date.",
    key: &["vote", "party"],
    columns: &[
        Column { name: "vote", kind: Kind::String, description: "Id of the vote." },
        Column { name: "party", kind: Kind::String, description: "Code of who voted." },
        Column { name: "ballot", kind: Kind::String, description: "for, against, abstaining or absent." },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let site = data.site;
    let votes = site.treaty(data.treaty).votes.iter().map(|id| site.vote(*id));
    let of_vote = |vote: &crate::model::vote::Vote| -> Vec<Vec<Cell>> {
        let voters = vote.voters();
        voters
            .map(|(ballot, voter)| {
                vec![vote.id.as_str().into(), site.party(voter.party).code.as_str().into(), ballot.id().into()]
            })
            .collect()
    };
    votes.flat_map(of_vote).collect()
}
