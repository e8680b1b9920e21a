//! What every delegation holds on the day of the build.

use super::positions::{step_id, subject_id};
use super::table::{Cell, Column, Data, Kind, Table, when};
use crate::model::stances::{Held, Known, StanceRow};
use crate::model::standing::Standing;

pub(super) const TABLE: Table = Table {
    name: "stances",
    title: "Stances on the day of the build",
    description: "What each delegation and group holds on each topic, provision and unit on the day of the build, groups \
                  resolved to their members on the date of each position. A member's own word goes before its group's. \
                  What is not known has no row: it is not neutral.",
    key: &["subject", "party"],
    columns: &[
        Column {
            name: "subject",
            kind: Kind::String,
            description: "What it is on: topic:ID, or a provision's stable id with the path of a unit (scope/1/a).",
        },
        Column { name: "party", kind: Kind::String, description: "Code of who holds it: see parties.csv." },
        Column { name: "group", kind: Kind::Boolean, description: "Whether it is a group: do not count both." },
        Column {
            name: "member",
            kind: Kind::Boolean,
            description: "Whether it is a delegation that may vote: count these.",
        },
        Column {
            name: "stance",
            kind: Kind::String,
            description: "A step of the topic's scale; on a provision supports, seeks-changes, opposes or reserves.",
        },
        Column {
            name: "since",
            kind: Kind::String,
            description: "When it was last said, as exactly as that is known: a day (2023-08-23), a month (2023-08) or a year; missing where only the session is.",
        },
        Column { name: "since_from", kind: Kind::Date, description: "The first day that it can have been." },
        Column {
            name: "since_to",
            kind: Kind::Date,
            description: "The last day that it can have been: the day from which it counts.",
        },
        Column {
            name: "through",
            kind: Kind::String,
            description: "Code of the group that said so for it; missing: its own word.",
        },
        Column {
            name: "position",
            kind: Kind::Integer,
            description: "Number of the position it rests on, in positions.csv.",
        },
        Column { name: "before", kind: Kind::String, description: "What it held last that was another stance." },
        Column {
            name: "group_stance",
            kind: Kind::String,
            description: "What its group holds, where its own word is another.",
        },
        Column { name: "day", kind: Kind::Date, description: "The day of the build: what was said later is not here." },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let stances = data.analysis.stances(data.treaty);
    let day = stances.day.to_string();
    let mut rows = Vec::new();
    for row in &stances.rows {
        for (party, known) in &row.cells {
            let standing = stances.column(*party).map(|column| column.standing);
            let mut cells = vec![
                subject_id(data.site, &row.subject).into(),
                data.site.party(*party).code.as_str().into(),
                (standing == Some(Standing::Group)).into(),
                (standing == Some(Standing::Member)).into(),
            ];
            cells.extend(held(data, row, known));
            cells.push(day.clone().into());
            rows.push(cells);
        }
    }
    rows
}

fn held(data: &Data, row: &StanceRow, known: &Known) -> [Cell; 8] {
    let stance = |held: &Held| step_id(data.site, &row.subject, held.step);
    let first = data.site.positions.partition_point(|position| position.treaty < data.treaty);
    let before = known.history.iter().rev().find(|held| held.step != known.now.step);
    let [since, from, to] = when(known.now.date);
    [
        stance(&known.now).into(),
        since,
        from,
        to,
        known.now.through.map(|group| data.site.party(group).code.as_str()).into(),
        (known.now.position - first + 1).into(),
        before.map(stance).into(),
        known.group_differs.as_ref().map(stance).into(),
    ]
}
