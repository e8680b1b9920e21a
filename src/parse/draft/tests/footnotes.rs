use super::{read, reported, table};
use crate::model::draft::{Inline, Paragraph};

/// Marks and paragraphs of the footnotes, and the indexes referred to in reading order.
fn notes(source: &str) -> (Vec<(String, Vec<String>)>, Vec<u32>) {
    let (draft, _) = read(source);
    let notes =
        draft.footnotes.iter().map(|note| (note.mark.clone(), note.content.iter().map(Paragraph::plain).collect()));
    let references = draft.provisions().flat_map(|provision| {
        let mut found = Vec::new();
        let mut look = |inlines: &[Inline]| {
            found.extend(inlines.iter().filter_map(|inline| match inline {
                Inline::Footnote { index, .. } => Some(*index),
                _ => None,
            }));
        };
        look(&provision.title);
        provision.units.iter().for_each(|unit| look(&unit.label));
        provision.paragraphs(None).for_each(|(_, paragraph)| look(&paragraph.inlines));
        found
    });
    (notes.collect(), references.collect())
}

#[test]
fn footnotes_have_several_paragraphs_and_indented_lines() {
    let source = "## Article 1\n\nBees.[^1]\n\n[^1]: First\n   goes on:\n      Option 1: bees\n      Option 2: wasps\n\n      New paragraph\nlazy line\n      * one\n      * two\n\n1. Back in the article.\n";
    let (notes, references) = notes(source);
    let expected = ["First goes on:", "Option 1: bees", "Option 2: wasps", "New paragraph lazy line", "one", "two"];
    assert_eq!(notes, [("1".into(), expected.map(String::from).to_vec())]);
    assert_eq!(references, [0]);
    assert!(table(source).ends_with("1: Back in the article."), "{}", table(source));
}

#[test]
fn two_footnotes_with_one_mark_both_stand_and_are_referred_to_in_turn() {
    let source = "## Article 1 [^2]\n\nA.[^2] B.[^2]\n\n[^2]: One\n\n[^2]: Two\n";
    let (notes, references) = notes(source);
    assert_eq!(notes.len(), 2);
    assert_eq!(references, [0, 1, 1]);
}

#[test]
fn a_mark_without_footnote_stays_as_words() {
    let source = "## Article 1\n\n[PLAN[^1]] x[^ y] [^]\n";
    assert_eq!(table(source), "= art-1 [Article 1] \n: [PLAN[^1]] x[^ y] [^]");
    assert_eq!(reported(source), [("unknown-footnote", "[^1]".into())]);
}

#[test]
fn footnotes_between_paragraphs_part_nothing() {
    assert_eq!(table("## Article 1\n\n1. A[^1]\n\n[^1]: note\n\n2. B\n"), "= art-1 [Article 1] \n1: A\n2: B");
}
