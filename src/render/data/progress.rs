//! How far each part of a treaty was on the last day of each session, and is.

use super::table::{Cell, Column, Data, Kind, Table};
use crate::model::draft::{DraftBlock, plain};
use crate::model::id::SessionId;
use crate::model::progress::{Progress, Shares, Standing};
use crate::model::raw::StatusState;

pub(super) const TABLE: Table = Table {
    name: "progress",
    title: "Progress",
    description: "How far the treaty, its groupings and its provisions were agreed on the last day of each session, and on \
                  the day of the build, by the draft current then. A unit has the state recorded last for it, else that of \
                  what it stands in, else it is bracketed if it has brackets or options, else open. A whole is its least \
                  advanced part. Words are those of paragraphs; on a summary they are not counted, and no state is read off \
                  the text. Rows of different levels must not be added up.",
    key: &["day", "session", "position"],
    columns: &[
        Column { name: "day", kind: Kind::Date, description: "The day; what happened on it counts." },
        Column {
            name: "session",
            kind: Kind::String,
            description: "Id of the session that ended then; `now` for the day of the build.",
        },
        Column { name: "draft", kind: Kind::String, description: "Id of the draft current then." },
        Column { name: "position", kind: Kind::Integer, description: "Place among the rows of the day, from 1." },
        Column { name: "level", kind: Kind::String, description: "treaty, grouping or provision." },
        Column { name: "grouping", kind: Kind::String, description: "Label of the part, chapter or section." },
        Column { name: "provision", kind: Kind::String, description: "Stable id of the provision." },
        Column {
            name: "state",
            kind: Kind::String,
            description: "State of the least advanced part; missing where that of some part is not known.",
        },
        Column { name: "words_agreed", kind: Kind::Integer, description: "Words agreed ad referendum, or further." },
        Column { name: "words_open", kind: Kind::Integer, description: "Words open, or agreed informally only." },
        Column { name: "words_contested", kind: Kind::Integer, description: "Words of units in brackets." },
        Column {
            name: "provisions_agreed",
            kind: Kind::Integer,
            description: "Provisions agreed ad referendum, or further.",
        },
        Column {
            name: "provisions_open",
            kind: Kind::Integer,
            description: "Provisions open, or agreed informally only.",
        },
        Column {
            name: "provisions_contested",
            kind: Kind::Integer,
            description: "Provisions with something in brackets.",
        },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let all = data.analysis.progress(data.treaty);
    let sessions = all.sessions.iter().map(|one| (Some(one.session), &one.progress));
    let mut rows = Vec::new();
    for (session, progress) in sessions.chain([(None, &all.now)]) {
        of_day(data, session, progress, &mut rows);
    }
    rows
}

fn of_day(data: &Data, session: Option<SessionId>, progress: &Progress, rows: &mut Vec<Vec<Cell>>) {
    let Some(id) = progress.draft else { return };
    let draft = data.site.draft(id);
    let session = session.map_or("now", |id| data.site.session(id).id.as_str());
    let mut position = 0usize;
    let mut row = |level: &str, names: [Cell; 2], standing: &Standing| {
        position += 1;
        let mut row: Vec<Cell> = vec![
            progress.day.to_string().into(),
            session.into(),
            draft.id.as_str().into(),
            position.into(),
            level.into(),
        ];
        row.extend(names);
        row.push(standing.state.map(StatusState::id).into());
        let words = standing.words.as_ref();
        row.extend([
            words.map(Shares::agreed).into(),
            words.map(Shares::open).into(),
            words.map(Shares::contested).into(),
            standing.provisions.agreed().into(),
            standing.provisions.open().into(),
            standing.provisions.contested().into(),
        ]);
        rows.push(row);
    };
    row("treaty", [Cell::Missing, Cell::Missing], &progress.whole);
    for grouping in &progress.groupings {
        let label = match draft.text.blocks.get(grouping.block as usize) {
            Some(DraftBlock::Heading(heading)) => plain(&heading.label).trim().trim_end_matches('.').to_owned(),
            _ => String::new(),
        };
        row("grouping", [label.into(), Cell::Missing], &grouping.standing);
    }
    for one in &progress.provisions {
        row("provision", [Cell::Missing, data.provision(one.provision).into()], &one.standing);
    }
}
