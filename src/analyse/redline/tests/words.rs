use super::marked::{compare_in, marked};
use crate::analyse::tests::draft::draft;

/// The redline of two articles of one paragraph.
fn words_in(language: &str, a: &str, b: &str) -> String {
    let article = |words: &str| draft(&format!("# 1 Article 1. Scope\n{words}"));
    let redline = compare_in(&article(a), &article(b), &[], language);
    marked(&redline).strip_prefix("Article 1 Scope\n").unwrap_or_default().to_string()
}

fn words(a: &str, b: &str) -> String {
    words_in("en", a, b)
}

#[test]
fn a_word_is_replaced() {
    assert_eq!(words("Each Party shall act.", "Each Party should act."), "Each Party {-shall-}{+should+} act.");
}

#[test]
fn spaces_go_with_the_words_they_part() {
    assert_eq!(words("the old word", "the word"), "the {-old -}word");
    assert_eq!(words("the word", "the word and more"), "the word{+ and more+}");
    assert_eq!(
        words("They act together", "They act, as far as possible, together"),
        "They act{+, as far as possible,+} together"
    );
}

#[test]
fn a_mark_that_shows_nothing_is_shown_and_no_change() {
    let article = |words: &str| draft(&format!("# 1 Article 1. Scope\n{words}"));
    let within = [("The Parties, all", "The \u{202E} Parties, all"), ("Parties", "\u{200B} Parties \u{FEFF}")];
    for (plain, marked) in within {
        assert!(super::marked::compare(&article(plain), &article(marked)).is_empty());
        assert!(super::marked::compare(&article(marked), &article(plain)).is_empty());
    }
    assert_eq!(words("The Parties", "The \u{202E} Parties"), "The {+\u{202E} +}Parties");
    assert_eq!(words("The Parties\n\u{202E}", "The Parties"), "The Parties\n- \u{202E}");
}

#[test]
fn a_space_alone_is_marked_and_no_change() {
    let article = |words: &str| draft(&format!("# 1 Article 1. Scope\n{words}"));
    let redline = super::marked::compare(&article("below 2 °C"), &article("below 2°C"));
    assert_eq!(marked(&redline), "Article 1 Scope\nbelow 2{- -}°C");
    assert!(redline.is_empty());
}

#[test]
fn brackets_are_words_of_their_own() {
    assert_eq!(words("Parties [shall] [should] act", "Parties shall act"), "Parties {-[-}shall{-] [should]-} act");
    assert_eq!(
        words("Parties shall act now", "Parties [shall] act [now]"),
        "Parties {+[+}shall{+]+} act {+[+}now{+]+}"
    );
}

#[test]
fn an_added_alternative_keeps_its_brackets() {
    assert_eq!(
        words("within [thirty] kilometres", "within [thirty] [fifty] kilometres"),
        "within [thirty] {+[fifty] +}kilometres"
    );
    assert_eq!(words("[a year] [ten years]", "[a month][a year] [ten years]"), "{+[a month]+}[a year] [ten years]");
}

#[test]
fn words_are_kept_rather_than_the_brackets_around_them() {
    assert_eq!(
        words("a plan [, reviewed every [five] years].", "a plan, reviewed every [five] [ten] years."),
        "a plan{- [-}, reviewed every [five] {+[ten] +}years{-]-}."
    );
}

#[test]
fn a_lone_function_word_between_replacements_is_no_match() {
    assert_eq!(
        words("They adopt the rules of procedure at once", "They adopt all decisions of substance at once"),
        "They adopt {-the rules of procedure-}{+all decisions of substance+} at once"
    );
}

#[test]
fn a_word_of_meaning_between_short_replacements_stays() {
    assert_eq!(words("shall take measures", "may take steps"), "{-shall-}{+may+} take {-measures-}{+steps+}");
}

#[test]
fn a_sentence_with_little_in_common_is_replaced_whole() {
    assert_eq!(
        words(
            "1.> The first meeting of the Parties shall be convened by the secretariat within one year.",
            "1.> Any two Parties may, in the light of the last meeting, agree upon a shorter delay for notification."
        ),
        "1. {-The first meeting of the Parties shall be convened by the secretariat within one year.-}{+Any two Parties may, \
         in the light of the last meeting, agree upon a shorter delay for notification.+}"
    );
}

#[test]
fn additions_between_words_that_stay_are_marked_one_by_one() {
    assert_eq!(
        words("Parties shall cooperate", "All Parties shall, where appropriate, cooperate fully"),
        "{+All +}Parties shall{+, where appropriate,+} cooperate{+ fully+}"
    );
}

#[test]
fn emphasis_alone_is_no_change() {
    assert_eq!(words("*Recalling* the past", "Recalling the *past*"), "Recalling the past");
    assert_eq!(words("Recalling", "*Recal*ling"), "Recalling");
}

#[test]
fn a_possessive_changes_without_its_word() {
    assert_eq!(words("each Party's territory", "each Party territory"), "each Party{-'s-} territory");
}

#[test]
fn french_elisions_are_words_of_their_own() {
    assert_eq!(words_in("fr", "aux fins de l’article", "aux fins de cet article"), "aux fins de {-l’-}{+cet +}article");
    assert_eq!(words_in("fr", "l’article premier", "l’annexe premier"), "l’{-article-}{+annexe+} premier");
}

#[test]
fn arabic_words_are_replaced_with_their_clitics() {
    assert_eq!(
        words_in("ar", "تلتزم الدول بالتعاون", "تلتزم الدول والأطراف بالتعاون"),
        "تلتزم الدول {+والأطراف +}بالتعاون"
    );
    assert_eq!(words_in("ar", "على الدول أن تتعاون", "على للدول أن تتعاون"), "على {-الدول-}{+للدول+} أن تتعاون");
}

#[test]
fn chinese_is_compared_by_words() {
    assert_eq!(words_in("zh", "国家应当保护夜空。", "国家可以保护夜空。"), "国家{-应当-}{+可以+}保护夜空。");
}

#[test]
fn footnote_marks_are_kept_with_their_words_and_are_no_change() {
    let a = draft("# 1 Article 1. Scope\nLight^1 is dimmed.\n^ See the first text.");
    let b = draft("# 1 Article 1. Scope\nLight^1 is dimmed^2.\n^ See the first text.\n^ A quite different remark.");
    let redline = super::marked::compare(&a, &b);
    assert_eq!(
        marked(&redline),
        "Article 1 Scope\nLight^1 is dimmed{+^2+}.\nSee the first text.\n+ A quite different remark."
    );
    assert_eq!(redline.changes.len(), 1);
}
