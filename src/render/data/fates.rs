//! What later drafts have of edits.

use super::table::{Cell, Column, Data, Kind, Table};
use crate::model::fate::Basis;
use crate::render::reader::fate::{basis, not_counted, verdict};

pub(super) const TABLE: Table = Table {
    name: "fates",
    title: "Fates of edits",
    description: "For every edit, each draft dated after its proposal, and how many of the words that count are as the edit \
                  would have them. Words show what a draft says, not why it says it. Where nothing is counted, why says the \
                  reason.",
    key: &["proposal", "edit", "draft"],
    columns: &[
        Column { name: "proposal", kind: Kind::String, description: "Id of the proposal." },
        Column { name: "edit", kind: Kind::Integer, description: "Number of the edit, from 1." },
        Column { name: "draft", kind: Kind::String, description: "Id of the later draft." },
        Column {
            name: "fate",
            kind: Kind::String,
            description: "in-text, in-brackets, as-option, in-part, elsewhere or not-in-text.",
        },
        Column {
            name: "basis",
            kind: Kind::String,
            description: "What counts: new-words, new-phrases, gone, kept, freed or order.",
        },
        Column {
            name: "words",
            kind: Kind::Integer,
            description: "Words as the edit would have them; empty for a move, which is made or not.",
        },
        Column { name: "of", kind: Kind::Integer, description: "Words that count." },
        Column { name: "why", kind: Kind::String, description: "Why nothing is counted: summary or other-language." },
        Column {
            name: "evidence",
            kind: Kind::String,
            description: "Where the words stand: permalinks, a space between.",
        },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for id in &data.site.treaty(data.treaty).proposals {
        for (at, edit) in data.analysis.proposals.fate(*id).edits.iter().enumerate() {
            for later in &edit.later {
                let found = later.outcome.as_ref().ok();
                // Whether something moved is no count of words.
                let is_order = edit.sought.as_ref().is_ok_and(|sought| sought.basis == Basis::Order);
                let counted = found.filter(|_| !is_order);
                let mut places: Vec<String> = Vec::new();
                for evidence in found.into_iter().flat_map(|found| &found.evidence) {
                    let address = data.address(evidence.place);
                    if places.last() != Some(&address) {
                        places.push(address);
                    }
                }
                rows.push(vec![
                    data.site.proposal(*id).id.as_str().into(),
                    (at + 1).into(),
                    data.site.draft(later.draft).id.as_str().into(),
                    found.map(|found| verdict(found.verdict())).into(),
                    edit.sought.as_ref().ok().map(|sought| basis(sought.basis)).into(),
                    counted.map(|found| found.words).into(),
                    counted.map(|found| found.of).into(),
                    later.outcome.as_ref().err().map(|why| not_counted(*why)).into(),
                    Some(places.join(" ")).filter(|places| !places.is_empty()).into(),
                ]);
            }
        }
    }
    rows
}
