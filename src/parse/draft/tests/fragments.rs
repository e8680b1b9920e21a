//! The new words of edits.

use super::super::fragment::{provision, words};
use crate::model::draft::{DraftBlock, DraftText};
use crate::source::SourceId;

fn paragraphs(text: &DraftText) -> Vec<String> {
    let words = |block: &DraftBlock| match block {
        DraftBlock::Words(paragraph) => Some(paragraph.plain()),
        _ => None,
    };
    text.blocks.iter().filter_map(words).collect()
}

#[test]
fn words_that_go_among_others_are_words_whatever_they_look_like() {
    assert_eq!(paragraphs(&words(SourceId(0), "Article 18")), ["Article 18"]);
    assert_eq!(paragraphs(&words(SourceId(0), "(a) *two*\nlines\n\n[and more")), ["(a) two lines", "[and more"]);
    assert_eq!(paragraphs(&words(SourceId(0), " \n")), [""; 0]);
}

#[test]
fn words_that_stand_alone_have_units() {
    let read = provision(SourceId(0), "Parties shall:\n\n(a) count;\n\n(b) feed.\n");
    let found = read.provisions().next().expect("a provision");
    assert_eq!(found.units.iter().map(|unit| unit.path.as_str()).collect::<Vec<_>>(), ["a", "b"]);
    assert_eq!(found.text(None), "Parties shall:\n(a) count;\n(b) feed.");
    assert!(found.label.is_empty() && found.title.is_empty());
}

#[test]
fn a_heading_of_their_own_is_theirs() {
    let read = provision(SourceId(0), "## Article 5bis. Bees\n\n1. Count.\n");
    let found: Vec<_> = read.provisions().map(|found| (found.plain_label(), found.plain_title())).collect();
    assert_eq!(found, [("Article 5bis".to_owned(), "Bees".to_owned())]);
}
