use super::count;
use crate::analyse::tests::draft::draft;
use crate::model::brackets::{DraftBrackets, Openness, OptionText, Rivals, Series};

fn counted(source: &str) -> DraftBrackets {
    let draft = draft(source);
    count(&draft.text, &draft.provisions)
}

#[test]
fn brackets_are_counted_where_they_open() {
    let counted = counted(
        "# 1 [Article 1bis]. Scope
1.> Parties [shall] [should [, as appropriate,]] act:
  [(a)> alone; or]
  (b)> together.",
    );
    let provision = &counted.provisions[0];
    assert_eq!(
        provision.whole,
        Openness { words: 9, bracketed_words: 6, pairs: 5, depth: 2, rivals: 1, ..Openness::default() }
    );
    // The paragraph has its own brackets and those of the units inside it, but not the one of the title.
    assert_eq!(
        provision.units[0],
        Openness { words: 9, bracketed_words: 6, pairs: 4, depth: 2, rivals: 1, ..Openness::default() }
    );
    assert_eq!(
        provision.units[1],
        Openness { words: 2, bracketed_words: 2, pairs: 1, depth: 1, ..Openness::default() }
    );
    assert_eq!(provision.units[2], Openness { words: 1, ..Openness::default() });
}

#[test]
fn a_bracket_holds_the_words_up_to_its_partner_in_another_unit() {
    let counted = counted("# 1 Article 1. Scope\n1.> [Parties act.\n2.> They report.]\n3.> They meet.");
    let units = &counted.provisions[0].units;
    assert_eq!(units.iter().map(|unit| unit.bracketed_words).collect::<Vec<_>>(), [2, 2, 0]);
    assert_eq!(units.iter().map(|unit| unit.pairs).collect::<Vec<_>>(), [1, 0, 0]);
}

#[test]
fn brackets_without_partner_are_told_and_hold_no_words() {
    let counted = counted("# 1 Article 1. Scope\nParties] shall [act.\n# 2 Article 2. Use\nThey [may] act.");
    let whole = counted.provisions[0].whole;
    assert_eq!((whole.pairs, whole.unclosed, whole.unopened, whole.bracketed_words, whole.depth), (0, 1, 1, 0, 0));
    assert_eq!((counted.whole.pairs, counted.whole.bracketed_words), (1, 1));
}

#[test]
fn the_preface_has_neither_brackets_nor_words_of_the_treaty() {
    let counted = counted("Words [between brackets] are not agreed.\n# 1 Article 1. Scope\nParties act.");
    assert_eq!(counted.whole, Openness { words: 2, ..Openness::default() });
}

#[test]
fn headings_and_footnotes_have_brackets_and_no_words() {
    let counted = counted("## [Chapter I]. Aims\n# 1 Article 1. [Scope]\nParties [act]^1.\n^ See [also] the annex.");
    assert_eq!(counted.footnotes, Openness { pairs: 1, depth: 1, ..Openness::default() });
    assert_eq!(counted.whole, Openness { words: 2, bracketed_words: 1, pairs: 4, depth: 1, ..Openness::default() });
    assert_eq!(
        counted.groupings,
        [(0, Openness { words: 2, bracketed_words: 1, pairs: 3, depth: 1, ..Openness::default() })]
    );
}

#[test]
fn a_number_that_comes_again_opens_a_new_series() {
    let counted = counted(
        "# 1 Article 1. Scope
Option 1:> Parties act.
Option 2:> No text
Option 1:> They report:
  Option 1:> at once;
  Option 2:> each year.
Option 2:> They meet.
Option 3:> No text.",
    );
    let provision = &counted.provisions[0];
    let option = |unit, words, no_text| OptionText { unit, words, no_text };
    assert_eq!(
        provision.series,
        [
            Series { holder: None, options: vec![option(0, 2, false), option(1, 0, true)] },
            Series { holder: None, options: vec![option(2, 6, false), option(5, 2, false), option(6, 0, true)] },
            Series { holder: Some(2), options: vec![option(3, 2, false), option(4, 2, false)] },
        ]
    );
    assert_eq!((provision.whole.series, provision.whole.options, provision.whole.no_text), (3, 7, 2));
    assert_eq!((provision.units[2].series, provision.units[2].options), (1, 2));
}

#[test]
fn brackets_side_by_side_are_rivals() {
    let counted =
        counted("# 1 Article 1. Scope\n1.> Parties [shall][should] [[fully][at once] act] [may] not [act] or [rest].");
    let rivals = |depth, alternatives: &[&str]| Rivals {
        unit: Some(0),
        depth,
        alternatives: alternatives.iter().map(ToString::to_string).collect(),
    };
    assert_eq!(
        counted.provisions[0].rivals,
        [rivals(1, &["shall", "should", "[fully][at once] act", "may"]), rivals(2, &["fully", "at once"]),]
    );
}

#[test]
fn a_footnotes_options_are_paragraphs_that_begin_with_a_label() {
    let counted =
        counted("# 1 Article 1. Scope\nThey act.\n^ Option 1: a plan\n^ Option b is like it\n^ Alternative (a): none");
    assert_eq!((counted.footnotes.options, counted.footnotes.series, counted.whole.options), (2, 2, 2));
}
