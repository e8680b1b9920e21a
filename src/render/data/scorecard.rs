//! How many edits are where.

use super::table::{Cell, Column, Data, Kind, Table};
use crate::model::fate::{Score, WHEREABOUTS};

pub(super) const TABLE: Table = Table {
    name: "scorecard",
    title: "Edits by fate",
    description: "How many edits are where in the last later draft that could be asked: of the treaty, of each session, and of \
                  each delegation and group. An edit of several sponsors counts for each of them, so that rows add up to more \
                  than the treaty's. Words show what a draft says, not why it says it: these are no rates of success.",
    key: &["by", "of"],
    columns: &[
        Column { name: "by", kind: Kind::String, description: "treaty, session or delegation." },
        Column {
            name: "of",
            kind: Kind::String,
            description: "Id of the treaty or session, or code of the delegation or group. Edits made at no session are only \
                          in the treaty's.",
        },
        Column { name: "edits", kind: Kind::Integer, description: "All of its edits." },
        Column {
            name: "in_text",
            kind: Kind::Integer,
            description: "As proposed, without brackets; of words that were to go: gone.",
        },
        Column {
            name: "in_brackets",
            kind: Kind::Integer,
            description: "In brackets; of words that were to go: still there so.",
        },
        Column {
            name: "as_option",
            kind: Kind::Integer,
            description: "In an option; of words that were to go: still there so.",
        },
        Column { name: "in_part", kind: Kind::Integer, description: "A fifth or more of the words that count." },
        Column { name: "elsewhere", kind: Kind::Integer, description: "Word for word in another provision." },
        Column { name: "not_in_text", kind: Kind::Integer, description: "Not in the text." },
        Column { name: "not_counted", kind: Kind::Integer, description: "Not known: there is no text to compare." },
        Column { name: "no_later", kind: Kind::Integer, description: "No draft is later than the proposal." },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let proposals = &data.analysis.proposals;
    let lists = proposals.lists(data.treaty);
    let mut rows = vec![row("treaty", &data.site.treaty(data.treaty).id, proposals.score(&lists.all.proposals))];
    for (session, list) in &lists.sessions {
        if let Some(session) = session {
            rows.push(row("session", &data.site.session(*session).id, proposals.score(&list.proposals)));
        }
    }
    for (party, lists) in &lists.delegations {
        rows.push(row("delegation", &data.site.party(*party).code, proposals.score(&lists.own())));
    }
    rows.retain(|(edits, _)| *edits > 0);
    rows.into_iter().map(|(_, cells)| cells).collect()
}

fn row(by: &str, of: &str, score: Score) -> (u32, Vec<Cell>) {
    let counts: [u32; WHEREABOUTS.len()] = score.0;
    let cells = [by.into(), of.into(), score.edits().into()].into_iter().chain(counts.map(Cell::from));
    (score.edits(), cells.collect())
}
