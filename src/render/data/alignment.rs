//! How often every two delegations agree.

use super::table::{Cell, Column, Data, Kind, Table};
use crate::model::alignment::Pair;

pub(super) const TABLE: Table = Table {
    name: "alignment",
    title: "Alignment",
    description: "On how many proposals and stances each two delegations or groups both have a side, and on how many it is \
                  the same; on the day of the build. What one group said for both is no case; the \
                  proposals of one joint document, and the parts of a package, are one. Pairs with fewer than three \
                  cases have no row.",
    key: &["a", "b"],
    columns: &[
        Column { name: "a", kind: Kind::String, description: "Code of the first." },
        Column {
            name: "b",
            kind: Kind::String,
            description: "Code of the other, later by code: each pair stands once.",
        },
        Column { name: "cases", kind: Kind::Integer, description: "Proposals and stances on which both have a side." },
        Column { name: "agreed", kind: Kind::Integer, description: "Those of them on which it is the same." },
        Column { name: "day", kind: Kind::Date, description: "The day of the build: what was said later is not here." },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let alignment = data.analysis.alignment(data.treaty);
    let code = |party| data.site.party(party).code.as_str();
    let row = |pair: &Pair| {
        vec![
            code(pair.a).into(),
            code(pair.b).into(),
            pair.cases.into(),
            pair.agreed.into(),
            alignment.day.to_string().into(),
        ]
    };
    alignment.pairs.iter().map(row).collect()
}
