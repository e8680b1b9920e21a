//! Every unit of every draft.

use super::table::{Cell, Column, Data, Kind, Table};
use crate::model::draft::{Inline, Piece, ProvisionText, Style, Unit, plain};
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
                          line end, cells of a table by a tab. Of a tracked change both the old and the new words, with a space between them.",
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
        Piece::Words(paragraph) => Some(apart(&paragraph.inlines)),
        Piece::Heading(heading) => Some(plain(&heading.title)),
        Piece::Unit(_) => None,
    });
    own.collect::<Vec<_>>().join("\n")
}

/// The words of a paragraph. What was taken out and what was added in its place are words of their own: a space stands between
/// `twelve` and `fifteen`, though there is none between the marks.
fn apart(inlines: &[Inline]) -> String {
    let mut words = String::new();
    let mut before: Option<Style> = None;
    for inline in inlines {
        let piece = plain(std::slice::from_ref(inline));
        let style = match inline {
            Inline::Text(text) => Some(text.style),
            Inline::Open(bracket) | Inline::Close(bracket) => Some(bracket.style),
            Inline::Footnote { .. } | Inline::Break | Inline::Row(_) | Inline::Cell => None,
        };
        let is_change = |from: Style, to: Style| from.deleted && to.inserted || from.inserted && to.deleted;
        let touches = !words.ends_with(char::is_whitespace) && !piece.starts_with(char::is_whitespace);
        if let (Some(from), Some(to)) = (before, style)
            && is_change(from, to)
            && touches
        {
            words.push(' ');
        }
        words.push_str(&piece);
        before = style.or(before);
    }
    words
}

#[cfg(test)]
mod tests {
    use super::apart;
    use crate::model::draft::{Inline, Style, Text};
    use crate::source::{SourceId, Span};

    #[test]
    fn words_taken_out_and_words_added_do_not_run_together() {
        let text = |text: &str, style| Inline::Text(Text { text: text.into(), style, span: Span::file(SourceId(0)) });
        let (plain, out, added) = (
            Style::default(),
            Style { deleted: true, ..Style::default() },
            Style { inserted: true, ..Style::default() },
        );
        let words = |pieces: &[(&str, Style)]| {
            apart(&pieces.iter().map(|(words, style)| text(words, *style)).collect::<Vec<_>>())
        };
        assert_eq!(
            words(&[("for ", plain), ("twelve", out), ("fifteen", added), (" days.", plain)]),
            "for twelve fifteen days."
        );
        assert_eq!(words(&[("twelve ", out), ("fifteen", added), (".", plain)]), "twelve fifteen.");
        assert_eq!(words(&[("net", plain), ("s", added)]), "nets");
    }
}
