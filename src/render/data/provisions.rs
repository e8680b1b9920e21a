//! Every provision of every draft.

use super::table::{Cell, Column, Data, Kind, Table, when};
use crate::model::draft::{DraftBlock, plain};
use crate::model::target::Place;

pub(super) const TABLE: Table = Table {
    name: "provisions",
    title: "Provisions",
    description: "Articles, preambles and annexes, once for each draft that has them. A provision keeps its id from draft \
                  to draft, whatever its number.",
    key: &["draft", "provision"],
    columns: &[
        Column { name: "draft", kind: Kind::String, description: "Id of the draft." },
        Column {
            name: "date",
            kind: Kind::String,
            description: "Date of the draft, as exactly as that is known: a day (2023-08-23), a month (2023-08) or a year; missing where only the session is.",
        },
        Column { name: "date_from", kind: Kind::Date, description: "The first day that it can have been." },
        Column {
            name: "date_to",
            kind: Kind::Date,
            description: "The last day that it can have been: the day from which it counts.",
        },
        Column { name: "position", kind: Kind::Integer, description: "Place among the draft's provisions, from 1." },
        Column { name: "provision", kind: Kind::String, description: "Stable id of the provision." },
        Column { name: "kind", kind: Kind::String, description: "article, preamble or annex." },
        Column { name: "number", kind: Kind::String, description: "Its number in the draft: 17, 2bis." },
        Column { name: "label", kind: Kind::String, description: "Its label as the draft writes it: Article 17." },
        Column { name: "title", kind: Kind::String, description: "Its title in the draft." },
        Column {
            name: "grouping",
            kind: Kind::String,
            description: "Label of the innermost part, chapter or section.",
        },
        Column {
            name: "words",
            kind: Kind::Integer,
            description: "Words of its paragraphs; labels, headings and footnotes are not counted. Missing where the draft \
                          is a summary.",
        },
        Column { name: "url", kind: Kind::String, description: "Permanent link to it in the draft." },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for id in data.drafts() {
        let draft = data.site.draft(*id);
        let counted = data.analysis.brackets(*id);
        for (at, (provision, block)) in draft.provisions.iter().enumerate() {
            let Some(DraftBlock::Provision(text)) = draft.text.blocks.get(*block as usize) else { continue };
            let grouping = text.groupings.last().and_then(|block| match draft.text.blocks.get(*block as usize) {
                Some(DraftBlock::Heading(heading)) => {
                    Some(plain(&heading.label).trim().trim_end_matches('.').to_owned())
                }
                _ => None,
            });
            let words = counted.and_then(|counted| counted.provision(*provision)).map(|counted| counted.whole.words);
            let [day, from, to] = when(draft.date);
            rows.push(vec![
                draft.id.as_str().into(),
                day,
                from,
                to,
                (at + 1).into(),
                data.provision(*provision).into(),
                text.kind.name().into(),
                text.number.clone().into(),
                text.plain_label().into(),
                text.plain_title().into(),
                grouping.into(),
                words.into(),
                data.address(Place { draft: *id, provision: *provision, unit: None }).into(),
            ]);
        }
    }
    rows
}
