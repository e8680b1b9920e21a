use super::marked::{compare, marked};
use crate::analyse::brackets;
use crate::analyse::tests::draft::draft;
use crate::model::redline::Redline;

fn between(a: &str, b: &str) -> Redline {
    let annex = |rows: &str| draft(&format!("# 1 Annex I. Tariffs\n{rows}"));
    compare(&annex(a), &annex(b))
}

fn rows(a: &str, b: &str) -> String {
    marked(&between(a, b)).strip_prefix("Annex I Tariffs\n").unwrap_or_default().to_string()
}

#[test]
fn words_of_a_cell_are_compared_with_those_of_the_same_cell() {
    assert_eq!(
        rows("| Hives | twelve lamps | 2030\n| Masts | four", "| Hives | fifteen lamps | 2030\n| Masts | [four]"),
        "| Hives | {-twelve-}{+fifteen+} lamps | 2030\n| Masts | {+[+}four{+]+}"
    );
    assert_eq!(rows("| one | two", "| two | one"), "| {-one-}{+two+} | {-two-}{+one+}");
}

#[test]
fn a_row_is_added_and_deleted_whole() {
    let (three, two) = ("| Hives | 12\n| Lamps | 4\n| Masts | 9", "| Hives | 12\n| Masts | 9");
    assert_eq!(rows(two, three), "| Hives | 12\n+ | Lamps | 4\n| Masts | 9");
    assert_eq!(rows(three, two), "| Hives | 12\n- | Lamps | 4\n| Masts | 9");
    let words = between(two, three).totals.words;
    assert_eq!((words.a, words.b, words.added, words.deleted), (4, 6, 2, 0));
}

#[test]
fn a_column_is_added_and_deleted() {
    assert_eq!(
        rows("| Hives | 12\n| Masts | 9", "| Hives | wood | 12\n| Masts | iron | 9"),
        "| Hives | {+wood+} | 12\n| Masts | {+iron+} | 9"
    );
    assert_eq!(rows("| Hives | wood | 12", "| Hives | 12"), "| Hives | {-wood-} | 12");
}

#[test]
fn rows_keep_to_their_table_and_words_to_their_paragraph() {
    assert_eq!(rows("Hives 12", "| Hives | 12"), "- Hives 12\n+ | Hives | 12");
    assert_eq!(
        rows("1.> Rates:\n  | Hives | 12", "1.> Rates:\n  | Hives | 12\n  | Lamps | 4"),
        "1. Rates:\n| Hives | 12\n+ | Lamps | 4"
    );
}

#[test]
fn words_of_cells_are_counted() {
    let annex = draft("# 1 Annex I. Tariffs\n| Hives | [twelve lamps]\n| | four");
    let counts = brackets::count(&annex.text, &annex.provisions).whole;
    assert_eq!(counts.words, 4);
    assert_eq!(between("| Hives | two lamps", "| Hives | two lamps").totals.words.b, 3);
}

#[test]
fn a_mark_that_shows_nothing_stays_in_its_cell() {
    assert_eq!(rows("| a | | b", "| a | \u{202E} | b"), "| a | {+\u{202E}+} | b");
}
