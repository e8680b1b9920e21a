//! The words of draft texts, plain.

use crate::model::draft::{Inline, Piece, ProvisionText};

/// What a reader sees of a run of words.
pub(super) fn plain(inlines: &[Inline]) -> String {
    let mut words = String::new();
    for inline in inlines {
        match inline {
            Inline::Text(text) => words.push_str(&text.text),
            Inline::Open(_) => words.push('['),
            Inline::Close(_) => words.push(']'),
            Inline::Break => words.push(' '),
            Inline::Footnote { .. } => {}
        }
    }
    words
}

/// The words of a provision, each paragraph on a line of its own, without labels and headings.
pub(crate) fn words(provision: &ProvisionText) -> String {
    let mut lines = Vec::new();
    let mut open = vec![provision.content.iter()];
    while let Some(pieces) = open.last_mut() {
        match pieces.next() {
            Some(Piece::Words(paragraph)) => lines.push(plain(&paragraph.inlines)),
            Some(Piece::Unit(unit)) => open.push(provision.units[*unit as usize].content.iter()),
            Some(Piece::Heading(_)) => {}
            None => drop(open.pop()),
        }
    }
    lines.join("\n")
}

/// The label's words without the brackets and stops around them.
pub(super) fn label(provision: &ProvisionText) -> String {
    plain(&provision.label).trim_matches(|c: char| !c.is_alphanumeric()).to_owned()
}

/// The title's words, without the parentheses around a gloss.
pub(super) fn title(provision: &ProvisionText) -> String {
    let title = plain(&provision.title);
    let title = title.trim();
    let bare = title.strip_prefix('(').and_then(|title| title.strip_suffix(')'));
    bare.filter(|bare| !bare.contains(['(', ')'])).unwrap_or(title).to_owned()
}
