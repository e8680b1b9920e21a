//! The bare words of a draft text.

use crate::model::draft::Inline;

/// What a reader sees of a run of words: brackets count, footnote marks do not.
pub(crate) fn plain(inlines: &[Inline]) -> String {
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
