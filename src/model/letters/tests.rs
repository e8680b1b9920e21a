use super::{Reading, as_read, disguises};
use proptest::prelude::*;

const TEXTS: [&str; 5] = [
    "The office of each \"specific\" Party's vessel shall file article 12-bis",
    "L'œuvre déjà arrêtée d'un État qu'elle précise",
    "Каждый участник ещё имеет юридический йод",
    "لا تمس أحكام البروتوكول بالمادة 12 وفقاً لها",
    "各国应当 \"保护\" 2030 年的夜空",
];

#[test]
fn a_text_reads_alike_in_every_form_of_its_letters() {
    for text in TEXTS {
        for (name, disguise) in disguises::all(text) {
            assert_eq!(as_read(&disguise), as_read(text), "{name}: {disguise}");
        }
    }
}

#[test]
fn what_a_reader_tells_apart_stays_apart() {
    let apart =
        [("résumé", "resume"), ("State", "state"), ("أُولى", "أولى"), ("x²", "x2"), ("а", "a"), ("«", "'"), ("–", "-")];
    for (one, other) in apart {
        assert_ne!(as_read(one), as_read(other));
    }
}

#[test]
fn a_letter_knows_where_it_is_written() {
    let written = "de\u{301}ja\u{300} ofﬁ\u{AD}cial [\u{200B}x\u{200B}] y";
    let reading = Reading::of(written);
    assert_eq!(reading.text, "déjà official [x] y");
    let word = |word: &str| {
        let at = reading.text.find(word).expect("a word");
        &written[reading.written(&(at..at + word.len()))]
    };
    assert_eq!(word("déjà"), "de\u{301}ja\u{300}");
    assert_eq!(word("official"), "ofﬁ\u{AD}cial");
    assert_eq!(word("["), "[\u{200B}");
    assert_eq!(word("x"), "x\u{200B}");
    assert_eq!(word("]"), "]");
}

#[test]
fn a_line_that_draws_out_no_word_is_a_dash() {
    assert_eq!(as_read("الدو\u{640}\u{640}ل"), "الدول");
    assert_eq!(as_read("1 \u{640} الدول"), "1 \u{640} الدول");
}

#[test]
fn a_sign_that_has_two_numbers_is_read_as_one() {
    assert_eq!(as_read("l\u{1FFD}État, \u{212B}"), as_read("l\u{B4}État, \u{C5}"));
    assert_eq!(as_read("l\u{1FFD}État"), "l'État");
}

#[test]
fn vowel_marks_stand_in_one_order_whichever_form_they_have() {
    assert_eq!(as_read("\u{FE72}\u{FE70}"), as_read("\u{64B}\u{64C}"));
}

#[test]
fn a_phrase_that_is_one_sign_stays_one() {
    assert_eq!(as_read("\u{FDFA}"), "\u{FDFA}");
}

proptest! {
    #[test]
    fn reading_again_changes_nothing_and_places_are_in_order(text in "\\PC{0,40}|[a-zé\u{301}\u{AD}\u{200B}ﬁبـلا\\[\\] ]{0,40}") {
        let reading = Reading::of(&text);
        prop_assert_eq!(&as_read(&text), &reading.text);
        prop_assert_eq!(&as_read(&reading.text), &reading.text);
        let mut last = 0;
        for (at, c) in reading.text.char_indices() {
            let written = reading.written(&(at..at + c.len_utf8()));
            prop_assert!(text.get(written.clone()).is_some());
            prop_assert!(written.start >= last);
            last = written.start;
        }
    }
}
