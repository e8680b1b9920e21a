//! What every draft leaves open.

use super::table::{Cell, Column, Data, Kind, Table};
use crate::model::brackets::Openness;
use crate::model::draft::{DraftBlock, plain};

pub(super) const TABLE: Table = Table {
    name: "brackets",
    title: "Brackets and options",
    description: "How far each draft, grouping, provision and unit is open. Brackets and options are counted in the whole \
                  text but for the preface: headings, labels and footnotes too; the mark of a footnote is no bracket. Words \
                  are those of paragraphs. A row counts what stands in it at any depth, so that rows of different levels \
                  must not be added up. Drafts that are summaries have no rows.",
    key: &["draft", "position"],
    columns: &[
        Column { name: "draft", kind: Kind::String, description: "Id of the draft." },
        Column { name: "position", kind: Kind::Integer, description: "Place among the draft's rows, from 1." },
        Column { name: "level", kind: Kind::String, description: "draft, grouping, provision, unit or footnotes." },
        Column { name: "grouping", kind: Kind::String, description: "Label of the part, chapter or section." },
        Column { name: "provision", kind: Kind::String, description: "Stable id of the provision." },
        Column { name: "path", kind: Kind::String, description: "Path of the unit in the provision." },
        Column {
            name: "words",
            kind: Kind::Integer,
            description: "Words of provisions: labels, headings, footnotes and the preface have none.",
        },
        Column { name: "bracketed_words", kind: Kind::Integer, description: "Those of them within brackets." },
        Column { name: "brackets", kind: Kind::Integer, description: "Brackets that have their partner." },
        Column { name: "unclosed", kind: Kind::Integer, description: "Opening brackets without a partner." },
        Column { name: "unopened", kind: Kind::Integer, description: "Closing brackets without a partner." },
        Column { name: "depth", kind: Kind::Integer, description: "How deep brackets nest." },
        Column { name: "series", kind: Kind::Integer, description: "Series of options that begin here." },
        Column { name: "options", kind: Kind::Integer, description: "Options." },
        Column { name: "no_text", kind: Kind::Integer, description: "Options that say only that there be no text." },
        Column {
            name: "rivals",
            kind: Kind::Integer,
            description: "Places where alternatives in brackets stand side by side.",
        },
    ],
    rows,
};

fn rows(data: &Data) -> Vec<Vec<Cell>> {
    let mut rows = Vec::new();
    for id in data.drafts() {
        let Some(counted) = data.analysis.brackets(*id) else { continue };
        let draft = data.site.draft(*id);
        let mut position = 0usize;
        let mut row = |level: &str, names: [Cell; 3], open: &Openness| {
            position += 1;
            let mut row = vec![draft.id.as_str().into(), position.into(), level.into()];
            row.extend(names);
            row.extend(figures(open));
            rows.push(row);
        };
        row("draft", [Cell::Missing, Cell::Missing, Cell::Missing], &counted.whole);
        for (block, open) in &counted.groupings {
            let label = match draft.text.blocks.get(*block as usize) {
                Some(DraftBlock::Heading(heading)) => plain(&heading.label).trim().trim_end_matches('.').to_owned(),
                _ => String::new(),
            };
            row("grouping", [label.into(), Cell::Missing, Cell::Missing], open);
        }
        for provision in &counted.provisions {
            let Some(name) = provision.provision else { continue };
            let name: Cell = data.provision(name).into();
            row("provision", [Cell::Missing, name.clone(), Cell::Missing], &provision.whole);
            let units = provision.provision.and_then(|id| draft.provision(id)).map(|text| text.units.as_slice());
            for (unit, open) in units.unwrap_or_default().iter().zip(&provision.units) {
                row("unit", [Cell::Missing, name.clone(), unit.path.as_str().into()], open);
            }
        }
        if counted.footnotes.is_open() {
            row("footnotes", [Cell::Missing, Cell::Missing, Cell::Missing], &counted.footnotes);
        }
    }
    rows
}

fn figures(open: &Openness) -> [Cell; 10] {
    [
        open.words.into(),
        open.bracketed_words.into(),
        open.pairs.into(),
        open.unclosed.into(),
        open.unopened.into(),
        open.depth.into(),
        open.series.into(),
        open.options.into(),
        open.no_text.into(),
        open.rivals.into(),
    ]
}
