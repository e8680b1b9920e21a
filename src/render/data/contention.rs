//! How much each provision is contended.

use super::table::{Cell, Column, Data, Kind, Table};

pub(super) const TABLE: Table = Table {
    name: "contention",
    title: "Contention",
    description: "How much each provision is contended on the day of the build: what was proposed on it by then, whatever \
                  became of it, and the brackets of the draft that is current.",
    key: &["provision"],
    columns: &[
        Column { name: "provision", kind: Kind::String, description: "Stable id of the provision." },
        Column { name: "proposals", kind: Kind::Integer, description: "Proposals that edit it." },
        Column {
            name: "delegations",
            kind: Kind::Integer,
            description: "Members known to be for or against these; a group counts as its members of that day.",
        },
        Column {
            name: "unnamed",
            kind: Kind::Integer,
            description: "At least so many more are for or against these and are not named; missing where all are.",
        },
        Column { name: "words", kind: Kind::Integer, description: "Words that these would write." },
        Column {
            name: "brackets",
            kind: Kind::Integer,
            description: "Brackets in the draft; missing where it is a summary or does not have the provision.",
        },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let provisions = data.analysis.progress(data.treaty).contention.provisions.iter();
    let row = provisions.map(|one| {
        let its = one.measures;
        vec![
            data.provision(one.provision).into(),
            its.proposals.into(),
            its.delegations.into(),
            one.unnamed.into(),
            its.words.into(),
            its.brackets.into(),
        ]
    });
    row.collect()
}
