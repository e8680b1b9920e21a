//! Every unit of every draft.

use super::table::{Cell, Column, Data, Kind, Table};
use crate::model::draft::{Piece, ProvisionText, Unit, plain};
use crate::model::target::Place;

pub(super) const TABLE: Table = Table {
    name: "units",
    title: "Units",
    description: "Paragraphs, subparagraphs, points, options and recitals of every provision of every draft, in reading \
                  order. The words of a provision outside its units have a row with an empty path.",
    key: &["draft", "position"],
    columns: &[
        Column { name: "draft", kind: Kind::String, description: "Id of the draft." },
        Column { name: "position", kind: Kind::Integer, description: "Place among the draft's rows, from 1." },
        Column { name: "provision", kind: Kind::String, description: "Stable id of the provision." },
        Column {
            name: "path",
            kind: Kind::String,
            description: "Path of the unit in the provision: 1/a. Missing for words outside units.",
        },
        Column { name: "parent", kind: Kind::String, description: "Path of the unit it stands in." },
        Column {
            name: "style",
            kind: Kind::String,
            description: "paragraph, subparagraph, point, item, subitem, option, alinea (no label) or recital.",
        },
        Column { name: "label", kind: Kind::String, description: "Its label as the draft writes it: (a)." },
        Column {
            name: "text",
            kind: Kind::String,
            description: "Its own words, brackets included, without those of units inside it; paragraphs are divided by a \
                          line end.",
        },
        Column { name: "url", kind: Kind::String, description: "Permanent link to it in the draft." },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for id in data.drafts() {
        let draft = data.site.draft(*id);
        let mut position = 0usize;
        for (provision, _) in &draft.provisions {
            let Some(text) = draft.provision(*provision) else { continue };
            let own = words(&text.content);
            let none = own.is_empty() && !text.units.is_empty();
            let outside = (!none).then_some(None);
            let units = text.units.iter().enumerate().map(Some);
            for unit in outside.into_iter().chain(units) {
                position += 1;
                let place = Place { draft: *id, provision: *provision, unit: unit.map(|(index, _)| index as u32) };
                let unit = unit.map(|(_, unit)| unit);
                rows.push(vec![
                    draft.id.as_str().into(),
                    position.into(),
                    data.provision(*provision).into(),
                    unit.map(|unit| unit.path.clone()).into(),
                    unit.and_then(|unit| parent(text, unit)).into(),
                    unit.map(|unit| unit.style.name()).into(),
                    unit.map(|unit| plain(&unit.label)).filter(|label| !label.is_empty()).into(),
                    unit.map_or_else(|| own.clone(), |unit| words(&unit.content)).into(),
                    data.address(place).into(),
                ]);
            }
        }
    }
    rows
}

fn parent(text: &ProvisionText, unit: &Unit) -> Option<String> {
    text.units.get(unit.parent? as usize).map(|parent| parent.path.clone())
}

/// The words that stand directly in something.
fn words(pieces: &[Piece]) -> String {
    let own = pieces.iter().filter_map(|piece| match piece {
        Piece::Words(paragraph) => Some(paragraph.plain()),
        Piece::Heading(heading) => Some(plain(&heading.title)),
        Piece::Unit(_) => None,
    });
    own.collect::<Vec<_>>().join("\n")
}
