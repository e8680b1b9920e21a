//! Every status that is recorded.

use super::table::{Cell, Column, Data, Kind, Table, when};
use crate::model::treaty::Evidence;

pub(super) const TABLE: Table = Table {
    name: "statuses",
    title: "Statuses",
    description: "How far a provision or a unit was agreed, each time that a source says so. What follows from them for the \
                  whole is in progress.csv.",
    key: &["position"],
    columns: &[
        Column {
            name: "position",
            kind: Kind::Integer,
            description: "Place among the statuses in order of date, from 1; then among those of which no provision is named.",
        },
        Column {
            name: "date",
            kind: Kind::String,
            description: "Since when, as exactly as that is known: a day (2023-08-23), a month (2023-08) or a year; missing where only the session is.",
        },
        Column { name: "date_from", kind: Kind::Date, description: "The first day that it can have been." },
        Column {
            name: "date_to",
            kind: Kind::Date,
            description: "The last day that it can have been: the day from which it counts.",
        },
        Column {
            name: "provision",
            kind: Kind::String,
            description: "Stable id of the provision; missing where no source names it.",
        },
        Column {
            name: "some",
            kind: Kind::String,
            description: "How much has it, in words, where no provision is named.",
        },
        Column {
            name: "path",
            kind: Kind::String,
            description: "Path of the unit in the draft that was current then; missing for the whole provision.",
        },
        Column {
            name: "state",
            kind: Kind::String,
            description: "open, bracketed, informal, agreed-ad-referendum, agreed, adopted or deleted.",
        },
        Column { name: "session", kind: Kind::String, description: "Id of the session at which it was recorded." },
        Column {
            name: "sources",
            kind: Kind::String,
            description: "Documents and addresses that say so, with ; between.",
        },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let treaty = data.site.treaty(data.treaty);
    let own = data.site.config.language();
    let statuses = treaty.statuses.iter().enumerate();
    let row = statuses.map(|(at, status)| {
        let [day, from, to] = when(status.date);
        vec![
            (at + 1).into(),
            day,
            from,
            to,
            data.provision(status.provision).into(),
            Cell::Missing,
            status.path.clone().into(),
            status.state.id().into(),
            status.session.map(|id| data.site.session(id).id.as_str()).into(),
            sources(data, &status.sources).into(),
        ]
    });
    let in_sum = treaty.sums.iter().enumerate().map(|(at, sum)| {
        let [day, from, to] = when(sum.date);
        vec![
            (treaty.statuses.len() + at + 1).into(),
            day,
            from,
            to,
            Cell::Missing,
            sum.some.get(own, own).into(),
            Cell::Missing,
            sum.state.id().into(),
            sum.session.map(|id| data.site.session(id).id.as_str()).into(),
            sources(data, &sum.sources).into(),
        ]
    });
    row.chain(in_sum).collect()
}

/// `A/AC.291/22, p. 3; https://…`.
fn sources(data: &Data, sources: &[Evidence]) -> String {
    let one = |source: &Evidence| {
        let document = source.document.map(|id| data.site.document(id).symbol.clone());
        let page = source.page.as_ref().map(|page| format!("p. {page}"));
        let para = source.para.as_ref().map(|para| format!("para. {para}"));
        let parts = [document, source.url.clone(), page, para];
        parts.into_iter().flatten().collect::<Vec<_>>().join(", ")
    };
    sources.iter().map(one).collect::<Vec<_>>().join("; ")
}
