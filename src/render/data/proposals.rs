//! Proposals as they are recorded.

use super::table::{Cell, Column, Data, Kind, Table, when};
use crate::model::id::PartyId;

pub(super) const TABLE: Table = Table {
    name: "proposals",
    title: "Proposals",
    description: "Every proposal recorded, in order of date. Lists of codes are separated by spaces.",
    key: &["proposal"],
    columns: &[
        Column { name: "proposal", kind: Kind::String, description: "Id of the proposal." },
        Column { name: "title", kind: Kind::String, description: "Title, in the site's language." },
        Column {
            name: "date",
            kind: Kind::String,
            description: "When it was made, as exactly as that is known: a day (2023-08-23), a month (2023-08) or a year; missing where only the session is.",
        },
        Column { name: "date_from", kind: Kind::Date, description: "The first day that it can have been." },
        Column {
            name: "date_to",
            kind: Kind::Date,
            description: "The last day that it can have been: the day from which it counts.",
        },
        Column { name: "session", kind: Kind::String, description: "Id of the session." },
        Column { name: "draft", kind: Kind::String, description: "Id of the draft it is made on." },
        Column { name: "by", kind: Kind::String, description: "Codes of the sponsors: see parties.csv." },
        Column { name: "for", kind: Kind::String, description: "Code of the group they speak for." },
        Column { name: "supported_by", kind: Kind::String, description: "Codes of those who supported it." },
        Column { name: "opposed_by", kind: Kind::String, description: "Codes of those who opposed it." },
        Column {
            name: "state",
            kind: Kind::String,
            description: "What became of it last: tabled, withdrawn, merged, agreed or rejected.",
        },
        Column {
            name: "state_date",
            kind: Kind::String,
            description: "Since when, as exactly as that is known: a day (2023-08-23), a month (2023-08) or a year; missing where only the session is.",
        },
        Column { name: "state_date_from", kind: Kind::Date, description: "The first day that it can have been." },
        Column {
            name: "state_date_to",
            kind: Kind::Date,
            description: "The last day that it can have been: the day from which it counts.",
        },
        Column { name: "package", kind: Kind::String, description: "Id of the package it is offered in." },
        Column { name: "revises", kind: Kind::String, description: "Id of the proposal it takes the place of." },
        Column { name: "edits", kind: Kind::Integer, description: "How many edits it has." },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let site = data.site;
    let own = site.config.language();
    let codes = |parties: &mut dyn Iterator<Item = PartyId>| {
        let codes: Vec<&str> = parties.map(|party| site.party(party).code.as_str()).collect();
        Some(codes.join(" ")).filter(|codes| !codes.is_empty())
    };
    let row = |id: &crate::model::id::ProposalId| {
        let proposal = site.proposal(*id);
        let last = proposal.status.last();
        let [day, from, to] = when(proposal.date);
        let [state_date, state_from, state_to] = when(last.map_or(proposal.date, |status| status.date));
        vec![
            proposal.id.as_str().into(),
            proposal.title.get(own, own).into(),
            day,
            from,
            to,
            proposal.session.map(|session| site.session(session).id.as_str()).into(),
            proposal.draft.map(|draft| site.draft(draft).id.as_str()).into(),
            codes(&mut proposal.by.iter().copied()).into(),
            proposal.on_behalf_of.map(|group| site.party(group).code.as_str()).into(),
            codes(&mut proposal.supported_by.iter().map(|backer| backer.party)).into(),
            codes(&mut proposal.opposed_by.iter().map(|backer| backer.party)).into(),
            super::table::named(&proposal.state()).into(),
            state_date,
            state_from,
            state_to,
            proposal.package.map(|package| site.package(package).id.as_str()).into(),
            proposal.revises.map(|revised| site.proposal(revised).id.as_str()).into(),
            proposal.edits.len().into(),
        ]
    };
    site.treaty(data.treaty).proposals.iter().map(row).collect()
}
