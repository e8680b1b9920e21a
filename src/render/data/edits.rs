//! What proposals do to the text.

use super::table::{Cell, Column, Data, Kind, Table};
use crate::model::proposal::{Action, AddPosition, Edit};
use crate::model::target::Place;

pub(super) const TABLE: Table = Table {
    name: "edits",
    title: "Edits",
    description: "Every edit of every proposal, in order of the proposals.",
    key: &["proposal", "edit"],
    columns: &[
        Column { name: "proposal", kind: Kind::String, description: "Id of the proposal." },
        Column { name: "edit", kind: Kind::Integer, description: "Number of the edit, from 1." },
        Column { name: "kind", kind: Kind::String, description: "replace, delete, retain, add, move or new." },
        Column { name: "draft", kind: Kind::String, description: "Id of the draft it is made on." },
        Column { name: "at", kind: Kind::String, description: "Provision or unit it is about: id and path." },
        Column { name: "find", kind: Kind::String, description: "The words it is about; missing: the whole unit." },
        Column { name: "position", kind: Kind::String, description: "For add: after or before the words, or end." },
        Column { name: "with", kind: Kind::String, description: "The new words." },
        Column { name: "to", kind: Kind::String, description: "For move: what it is to follow." },
        Column { name: "label", kind: Kind::String, description: "For new: the label it is to have." },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let site = data.site;
    let proposals = site.treaty(data.treaty).proposals.iter().map(|id| site.proposal(*id));
    let edits = proposals.flat_map(|proposal| {
        let id = proposal.id.as_str();
        proposal.edits.iter().enumerate().map(move |(at, edit)| row(data, id, at, edit))
    });
    edits.collect()
}

fn row(data: &Data, proposal: &str, at: usize, edit: &Edit) -> Vec<Cell> {
    let (mut find, mut position, mut new, mut to, mut name) = (None, None, None, None, None);
    match &edit.action {
        Action::Replace { passage, with } => (find, new) = (passage.as_ref(), Some(with.as_str())),
        Action::Delete { passage } | Action::Retain { passage } => find = passage.as_ref(),
        Action::Add { position: place, with } => {
            new = Some(with.as_str());
            (position, find) = match place {
                AddPosition::After(passage) => (Some("after"), Some(passage)),
                AddPosition::Before(passage) => (Some("before"), Some(passage)),
                AddPosition::End => (Some("end"), None),
            };
        }
        Action::Move { to: place } => to = Some(path(data, *place)),
        Action::New { label, with, .. } => (new, name) = (Some(with.as_str()), label.as_deref()),
    }
    vec![
        proposal.into(),
        (at + 1).into(),
        super::table::named(&edit.action.kind()).into(),
        data.site.draft(edit.at.draft).id.as_str().into(),
        path(data, edit.at).into(),
        find.map(|passage| passage.words.as_str()).into(),
        position.into(),
        new.map(str::trim).into(),
        to.into(),
        name.into(),
    ]
}

/// `scope/1/a`.
fn path(data: &Data, place: Place) -> String {
    let id = data.provision(place.provision);
    match data.site.draft(place.draft).unit(&place) {
        Some(unit) => format!("{id}/{}", unit.path),
        None => id.to_owned(),
    }
}
