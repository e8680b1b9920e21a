use crate::analyse::wording::Vocabulary;
use crate::analyse::words;
use crate::model::draft::{DraftBlock, DraftText};
use crate::model::language::Language;

/// A text's paragraphs, a line each, labels and titles left out.
pub(super) fn lines(text: &DraftText) -> String {
    let paragraphs = text.blocks.iter().filter_map(|block| match block {
        DraftBlock::Words(paragraph) => Some(paragraph.plain()),
        DraftBlock::Heading(_) => None,
        DraftBlock::Provision(provision) => Some(provision.words(None)),
    });
    paragraphs.collect::<Vec<String>>().join("\n")
}

/// A text's words as numbers, labels and titles left out. It follows `lead`: its first word may be the number of a
/// cross-reference that begins there.
pub(super) fn numbers(text: &DraftText, vocabulary: &Vocabulary, language: Language, lead: &str) -> Vec<u32> {
    let mut numbers = Vec::new();
    let mut lead = lead.to_owned();
    let mut add = |words: &str| {
        let start = lead.len();
        lead.push_str(words);
        let runs = words::runs_and_references(&lead, language).filter(|(run, _)| run.start >= start);
        numbers.extend(runs.map(
            |(run, is_reference)| {
                if is_reference { Vocabulary::REFERENCE } else { vocabulary.find(&lead[run]) }
            },
        ));
        lead.clear();
    };
    for block in &text.blocks {
        match block {
            DraftBlock::Words(paragraph) => add(&paragraph.plain()),
            DraftBlock::Heading(_) => {}
            DraftBlock::Provision(provision) => add(&provision.words(None)),
        }
    }
    numbers
}
