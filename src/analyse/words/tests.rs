use super::{count, runs, tokens};
use crate::model::language::Language;
use crate::model::letters::{as_read, disguises};

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

#[test]
fn runs_are_what_is_counted() {
    let text = "1.5 °C（国家应当）l’article";
    let found: Vec<&str> = runs(text).map(|range| &text[range]).collect();
    assert_eq!(found, ["1", "5", "C", "国家", "应当", "l", "article"]);
    assert_eq!(count(text), 7);
}

#[test]
fn words_are_the_same_in_every_form_of_their_letters() {
    let texts = [
        ("en", "each Party's office shall file article 12.5 [twelve-bis], \"in force\""),
        ("fr", "l'œuvre déjà arrêtée qu'un État entr'ouvre (é'à)"),
        ("ru", "Каждый участник ещё имеет йод"),
        ("ar", "لا تمس أحكام البروتوكول بالمادة 12 ـ وفقاً لها"),
        ("zh", "国家应当保护夜空。第3条"),
    ];
    for (language, text) in texts {
        let plain = as_read(text);
        for (name, disguise) in disguises::all(text) {
            assert_eq!(count(&disguise), count(text), "{name}: {disguise}");
            let taken = taken_apart(&disguise, language);
            assert_eq!(as_read(&taken), taken_apart(&plain, language), "{name}: {disguise}");
        }
    }
}

#[test]
fn a_mark_that_shows_nothing_is_no_word_and_parts_none() {
    assert_eq!(count("the \u{200B} con\u{AD}vention \u{640} 国\u{200B}家"), 3);
    assert_eq!(taken_apart("con\u{AD}vention \u{200B} [\u{200B}a]", "en"), "con\u{AD}vention |[\u{200B}|a|]|");
}
