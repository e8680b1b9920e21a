use super::{count, tokens};
use crate::model::language::Language;

/// The tokens between bars, a space where one stands.
fn taken_apart(text: &str, language: &str) -> String {
    let language = Language::new(language).expect("a tag");
    let mut out = String::new();
    for token in tokens(text, language) {
        out.push_str(&text[token.range()]);
        out.push_str(if token.spaced { " |" } else { "|" });
    }
    out
}

#[test]
fn punctuation_and_brackets_stand_alone() {
    assert_eq!(taken_apart("[shall][should], in  part", "en"), "[|shall|]|[|should|]|, |in |part|");
}

#[test]
fn numbers_are_whole() {
    assert_eq!(taken_apart("below 1.5 °C, 2,200 kelvin.", "en"), "below |1.5 |°|C|, |2,200 |kelvin|.|");
}

#[test]
fn french_elisions_are_split() {
    assert_eq!(taken_apart("l’article jusqu'aujourd’hui", "fr"), "l’|article |jusqu'|aujourd’hui|");
}

#[test]
fn english_possessives_are_split() {
    assert_eq!(taken_apart("each Party’s Parties' don't", "en"), "each |Party|’s |Parties|' |don't|");
}

#[test]
fn arabic_clitics_stay_with_their_word() {
    assert_eq!(taken_apart("وبالدول الأطراف،", "ar"), "وبالدول |الأطراف|،|");
}

#[test]
fn chinese_is_segmented() {
    assert_eq!(taken_apart("国家应当保护夜空。", "zh"), "国家|应当|保护|夜空|。|");
}

#[test]
fn a_word_is_a_run_of_letters_or_digits() {
    assert_eq!(count("Parties [shall] reduce 1.5 °C by 2030–2050; l’article 3bis"), 12);
    assert_eq!(count("国家应当保护夜空。第3条"), 7);
    assert_eq!(count(" […] "), 0);
}
