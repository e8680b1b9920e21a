//! Votes as they are recorded, with what follows from their figures.

use super::positions::{matter_id, sources_words};
use super::table::{Cell, Column, Data, Kind, Table, named, when};
use crate::model::id::VoteId;
use crate::model::raw::Ballot;
use crate::model::target::Target;
use crate::model::vote::Majority;

pub(super) const TABLE: Table = Table {
    name: "votes",
    title: "Votes",
    description: "Every vote recorded, in order of date. A figure that no source gives is missing; it is not 0. Who voted how \
                  is in ballots.csv.",
    key: &["vote"],
    columns: &[
        Column { name: "vote", kind: Kind::String, description: "Id of the vote." },
        Column { name: "title", kind: Kind::String, description: "The motion, in the site's language." },
        Column {
            name: "on",
            kind: Kind::String,
            description: "What it was taken on: proposal:ID, package:ID, draft:ID, or a provision's stable id with the path \
                          of a unit (scope/1); missing: the negotiation as a whole.",
        },
        Column {
            name: "date",
            kind: Kind::String,
            description: "When it was taken, as exactly as that is known: a day (2023-08-23), a month (2023-08) or a year; missing where only the session is.",
        },
        Column { name: "date_from", kind: Kind::Date, description: "The first day that it can have been." },
        Column {
            name: "date_to",
            kind: Kind::Date,
            description: "The last day that it can have been: the day from which it counts.",
        },
        Column { name: "session", kind: Kind::String, description: "Id of the session." },
        Column {
            name: "body",
            kind: Kind::String,
            description: "Who voted, where it was not the body that negotiates.",
        },
        Column { name: "kind", kind: Kind::String, description: "recorded, counted or without-vote." },
        Column { name: "for", kind: Kind::Integer, description: "Votes in favour." },
        Column { name: "against", kind: Kind::Integer, description: "Votes against." },
        Column { name: "abstaining", kind: Kind::Integer, description: "Who abstained." },
        Column { name: "absent", kind: Kind::Integer, description: "Who was absent or did not vote." },
        Column { name: "result", kind: Kind::String, description: "carried or lost." },
        Column { name: "majority", kind: Kind::String, description: "The majority that it took: 2/3." },
        Column { name: "needed", kind: Kind::Integer, description: "Votes in favour that this took." },
        Column {
            name: "rule_majority",
            kind: Kind::String,
            description: "The majority of the treaty's rules, where another one applied.",
        },
        Column { name: "rule_needed", kind: Kind::Integer, description: "Votes in favour that it would have taken." },
        Column {
            name: "sources",
            kind: Kind::String,
            description: "Symbols of documents and addresses, with page and paragraph, each on a line.",
        },
        Column { name: "url", kind: Kind::String, description: "The vote's page." },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let site = data.site;
    let own = site.config.language();
    let row = |id: &VoteId| {
        let vote = site.vote(*id);
        let outcome = data.analysis.outcome(*id);
        let body = vote.body.get(own, own);
        let share = |majority: Majority| format!("{}/{}", majority.share.0, majority.share.1);
        let [day, from, to] = when(vote.date);
        let mut row: Vec<Cell> = vec![
            vote.id.as_str().into(),
            vote.title.get(own, own).into(),
            vote.on.as_ref().map(|on| matter_id(site, on)).into(),
            day,
            from,
            to,
            vote.session.map(|session| site.session(session).id.as_str()).into(),
            Some(body).filter(|body| !body.is_empty()).into(),
            named(&vote.kind).into(),
        ];
        row.extend(Ballot::ALL.map(|ballot| Cell::from(vote.count(ballot))));
        row.extend([
            named(&vote.result).into(),
            outcome.taken.map(share).into(),
            outcome.taken.map(|majority| majority.needed).into(),
            outcome.would.map(share).into(),
            outcome.would.map(|majority| majority.needed).into(),
            sources_words(site, &vote.sources).into(),
            format!("{}{}", site.config.base_url.origin, site.href(Target::Vote(*id), own)).into(),
        ]);
        row
    };
    site.treaty(data.treaty).votes.iter().map(row).collect()
}
