//! Every change between two drafts.

use super::table::{Cell, Column, Data, Kind, Table};
use crate::model::analysis::Comparison;
use crate::model::draft::plain;
use crate::model::redline::{Change, ChangeKind, Line, Presence, Run, SectionKind, Side};

pub(super) const TABLE: Table = Table {
    name: "changes",
    title: "Changes",
    description: "For each pair of drafts that is compared, every change that its page marks, in reading order: the number \
                  is that of the anchor (#change-3).",
    key: &["from", "to", "change"],
    columns: &[
        Column { name: "from", kind: Kind::String, description: "Id of the earlier draft." },
        Column { name: "to", kind: Kind::String, description: "Id of the later draft." },
        Column {
            name: "change",
            kind: Kind::Integer,
            description: "Number of the change on the page that compares the two.",
        },
        Column { name: "kind", kind: Kind::String, description: "edited, added, deleted, moved-from or moved-to." },
        Column {
            name: "move",
            kind: Kind::Integer,
            description: "For a unit that moved: a number that both ends have.",
        },
        Column {
            name: "provision",
            kind: Kind::String,
            description: "Stable id of the provision; missing outside provisions.",
        },
        Column {
            name: "path_from",
            kind: Kind::String,
            description: "Path of the innermost unit in the earlier draft.",
        },
        Column { name: "path_to", kind: Kind::String, description: "Path of the innermost unit in the later draft." },
        Column {
            name: "text_from",
            kind: Kind::String,
            description: "The changed paragraphs in the earlier draft, labels included.",
        },
        Column {
            name: "text_to",
            kind: Kind::String,
            description: "The changed paragraphs in the later draft, labels included.",
        },
        Column {
            name: "words_added",
            kind: Kind::Integer,
            description: "Words that only the later draft has. Missing where one of the drafts is a summary, and for what stands in no provision.",
        },
        Column { name: "words_deleted", kind: Kind::Integer, description: "Words that only the earlier draft has." },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for comparison in data.analysis.comparisons_of(data.site, data.treaty) {
        for (at, change) in comparison.redline.changes.iter().enumerate() {
            rows.extend(row(data, comparison, at, change));
        }
    }
    rows
}

fn row(data: &Data, comparison: &Comparison, at: usize, change: &Change) -> Option<Vec<Cell>> {
    let section = comparison.redline.sections.get(change.section as usize)?;
    let lines = section.lines.get(change.lines.start as usize..change.lines.end as usize)?;
    let (kind, moved) = match change.kind {
        ChangeKind::Edited => ("edited", None),
        ChangeKind::Added => ("added", None),
        ChangeKind::Deleted => ("deleted", None),
        ChangeKind::MovedFrom(index) => ("moved-from", Some(index + 1)),
        ChangeKind::MovedTo(index) => ("moved-to", Some(index + 1)),
    };
    let provision = match section.kind {
        SectionKind::Provision(id) => Some(id),
        _ => None,
    };
    let path = |side: Side| {
        let (draft, id) = match side {
            Side::A => (comparison.from, section.was.or(provision)?),
            Side::B => (comparison.to, provision?),
        };
        let unit = lines.iter().find_map(|line| if side == Side::A { line.a } else { line.b })?;
        Some(data.site.draft(draft).provision(id)?.units.get(unit as usize)?.path.clone())
    };
    let words = |words: u32| Some(words).filter(|_| !comparison.by_summary && provision.is_some());
    Some(vec![
        data.site.draft(comparison.from).id.as_str().into(),
        data.site.draft(comparison.to).id.as_str().into(),
        (at + 1).into(),
        kind.into(),
        moved.into(),
        provision.map(|id| data.provision(id)).into(),
        path(Side::A).into(),
        path(Side::B).into(),
        text(lines, Side::A).into(),
        text(lines, Side::B).into(),
        words(change.words.added).into(),
        words(change.words.deleted).into(),
    ])
}

/// What one draft has of some lines; where a unit moved, at either end.
fn text(lines: &[Line], side: Side) -> Option<String> {
    let gone = if side == Side::A { Presence::Added } else { Presence::Deleted };
    let texts = lines.iter().filter(|line| line.presence != gone).map(|line| {
        let parts = line.labels.iter().map(|label| &label.runs).chain([&line.runs]);
        let words = parts.map(|runs| of(runs, side)).filter(|words| !words.is_empty());
        words.collect::<Vec<_>>().join(" ")
    });
    let text = texts.collect::<Vec<_>>().join("\n");
    (!text.is_empty()).then_some(text)
}

fn of(runs: &[Run], side: Side) -> String {
    let words: String = runs.iter().filter(|run| run.mark.stands_in(side)).map(|run| plain(&run.inlines)).collect();
    words.trim().to_owned()
}
