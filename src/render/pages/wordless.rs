//! What changed in a section in which no word did.

use crate::model::draft::Inline;
use crate::model::redline::{Line, LineKind, Run, Section};
use crate::render::reader::Reader;
use crate::render::strings::list::list;
use std::collections::BTreeSet;

/// `brackets and punctuation`, in the reader's language; `None` where words that count changed, or nothing at all.
pub(super) fn told(reader: &Reader, section: &Section) -> Option<String> {
    if section.words.added + section.words.deleted > 0 {
        return None;
    }
    let what: BTreeSet<Wordless> = section.lines.iter().flat_map(|line| kinds(section, line)).collect();
    let what: Vec<String> = what.into_iter().map(|one| reader.say(one.key())).collect();
    (!what.is_empty()).then(|| list(&what, reader.language))
}

/// In the order told.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
enum Wordless {
    Title,
    Labels,
    Brackets,
    Punctuation,
    Moved,
    Paragraphs,
}

impl Wordless {
    fn key(self) -> &'static str {
        match self {
            Self::Title => "wordless-title",
            Self::Labels => "wordless-labels",
            Self::Brackets => "wordless-brackets",
            Self::Punctuation => "wordless-punctuation",
            Self::Moved => "wordless-moved",
            Self::Paragraphs => "wordless-paragraphs",
        }
    }
}

fn kinds(section: &Section, line: &Line) -> Vec<Wordless> {
    let is_heading = matches!(line.kind, LineKind::Title | LineKind::Heading);
    let mut kinds = Vec::new();
    if line.moved.is_some() {
        kinds.push(Wordless::Moved);
    }
    if line.continues.is_some() {
        kinds.push(Wordless::Paragraphs);
    }
    // A new number of the whole is told as such.
    let mut labels = line.labels.iter().flat_map(|label| &label.runs);
    if labels.any(Run::is_change) && !(line.kind == LineKind::Title && section.renumbered.is_some()) {
        kinds.push(Wordless::Labels);
    }
    for inline in line.runs.iter().filter(|run| run.is_change()).flat_map(|run| &run.inlines) {
        match inline {
            _ if is_heading => kinds.push(Wordless::Title),
            Inline::Open(_) | Inline::Close(_) => kinds.push(Wordless::Brackets),
            Inline::Text(text) if !text.text.trim().is_empty() => kinds.push(Wordless::Punctuation),
            _ => {}
        }
    }
    kinds
}
