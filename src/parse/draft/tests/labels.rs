use super::super::choice::option_label;
use super::super::label::unit_label;

fn label(text: &str) -> Option<(String, String)> {
    unit_label(text, 0).map(|label| (label.clean, text[..label.end].to_string()))
}

#[test]
fn every_style_of_label_is_read_and_cleaned() {
    for (text, clean, whole) in [
        ("1. Bees", "1", "1."),
        ("1) Bees", "1", "1)"),
        ("(1) Bees", "1", "(1)"),
        ("1.Bees", "1", "1."),
        ("a) Bees", "a", "a)"),
        ("(a) Bees", "a", "(a)"),
        ("(a)Bees", "a", "(a)"),
        ("a. Bees", "a", "a."),
        ("(iv) Bees", "iv", "(iv)"),
        ("(aa) Bees", "aa", "(aa)"),
        ("3bis. Bees", "3bis", "3bis."),
        ("3bis Bees", "3bis", "3bis"),
        ("3 bis. Bees", "3bis", "3 bis."),
        ("7.bis [Bees]", "7bis", "7.bis"),
        ("3.2 ter Bees", "3.2ter", "3.2 ter"),
        ("3.2. Bees", "3.2", "3.2."),
        ("3 alt. Bees", "3alt", "3 alt."),
        ("3 *bis*. Bees", "3bis", "3 *bis*."),
        ("3. *bis* Bees", "3bis", "3. *bis*"),
        ("**3 bis.** Bees", "3bis", "**3 bis.**"),
        ("[3 *bis*.] Bees", "3bis", "[3 *bis*.]"),
        ("(a *bis*) Bees", "abis", "(a *bis*)"),
        ("(a) *bis* Bees", "abis", "(a) *bis*"),
        ("3 [bis]. Bees", "3bis", "3 [bis]."),
        ("3-bis. Bees", "3bis", "3-bis."),
        ("5. Bis bees", "5", "5."),
        ("3.3quat Bees", "3.3quat", "3.3quat"),
        ("3.3: Bees", "3.3", "3.3:"),
        ("3.3alt: Bees", "3.3alt", "3.3alt:"),
        ("3.2.1 Bees", "3.2.1", "3.2.1"),
        ("1.- Abejas", "1", "1.-"),
        ("a.- Abejas", "a", "a.-"),
        ("1º Abejas", "1", "1º"),
        ("1° Abeilles", "1", "1°"),
        ("1．蜜蜂", "1", "1．"),
        ("5a. Bees", "5a", "5a."),
        ("(a) bis Bees", "abis", "(a) bis"),
        ("(abis) Bees", "abis", "(abis)"),
        ("[1. Bees", "1", "[1."),
        ("[(a)] Bees", "a", "[(a)]"),
        ("[[2.] Bees", "2", "[[2.]"),
        ("**1.** Bees", "1", "**1.**"),
        ("*(a)* Bees", "a", "*(a)*"),
        ("{++(c) Bees++}", "c", "{++(c)"),
        ("- (a) Bees", "a", "- (a)"),
        ("а) Пчёлы", "а", "а)"),
        ("(أ) النحل", "ا", "(أ)"),
        ("١. النحل", "1", "١."),
        ("一、蜜蜂", "1", "一、"),
        ("(二)蜜蜂", "2", "(二)"),
        ("（三）蜜蜂", "3", "（三）"),
        ("1.(a) Bees", "1", "1."),
        ("2.(1) Bees", "2", "2."),
        ("1(a) Bees", "1", "1"),
        ("3.1.(a) Bees", "3.1", "3.1."),
        ("(ab) Bees", "ab", "(ab)"),
        ("(za) Bees", "za", "(za)"),
        ("(aA) Bees", "aa", "(aA)"),
        ("(iA) Bees", "ia", "(iA)"),
        ("16-A. Bees", "16a", "16-A."),
        ("9 A. Bees", "9a", "9 A."),
        ("3.x Bees", "3.x", "3.x"),
        ("3.X. Bees", "3.x", "3.X."),
        ("6 to 8. [Deleted]", "6-8", "6 to 8."),
        ("3-5. [Deleted.]", "3-5", "3-5."),
        ("2.3-4.5. Bees", "2.3-4.5", "2.3-4.5."),
        ("4 alt 1. Bees", "4alt1", "4 alt 1."),
        ("§ 2. Bees", "2", "§ 2."),
        ("1\u{200b}2\u{ad}. Bees", "12", "1\u{200b}2\u{ad}."),
        ("(\u{200b}a\u{200b}) Bees", "a", "(\u{200b}a\u{200b})"),
    ] {
        assert_eq!(label(text), Some((clean.into(), whole.into())), "{text}");
    }
}

#[test]
fn words_that_look_like_labels_are_words() {
    for text in [
        "1.5 °C of warming",
        "2015 was warm",
        "2015. It was",
        "e.g. bees",
        "20XX levels",
        "(see) bees",
        "5th bee",
        "1 bee",
        "a bee",
        "ter. bees",
        "I think",
        "[^1]: note",
        "1,000 bees",
        "(2015) bees",
        "3.2 bees",
        "10:30 bees",
        "2°C of warming",
        "3-5 bees",
        "16-A bees",
        "5(see) bees",
    ] {
        assert_eq!(label(text), None, "{text}");
    }
}

#[test]
fn labels_of_two_letters_need_others_beside_them() {
    let weak = |text: &str| unit_label(text, 0).map(|label| label.weak);
    assert_eq!(weak("(no) bees"), Some(true));
    assert_eq!(weak("(aA) bees"), Some(true));
    assert_eq!(weak("(aa) bees"), Some(false));
    assert_eq!(weak("(iv) bees"), Some(false));
    assert_eq!(weak("2(b) and (c) apply"), Some(true));
}

#[test]
fn options_close_with_any_of_their_marks() {
    for (text, clean, whole) in [
        ("**Option 1:** x", "option-1", "**Option 1:**"),
        ("**Option 1**: x", "option-1", "**Option 1**:"),
        ("**Option II:**: x", "option-ii", "**Option II:**:"),
        ("**Option 3**", "option-3", "**Option 3**"),
        ("Option II. x", "option-ii", "Option II."),
        ("Option (a): x", "option-a", "Option (a):"),
        ("Alternative (a) X", "alternative-a", "Alternative (a)"),
        ("**Option 1[^6][^7]:** X", "option-1", "**Option 1[^6][^7]:**"),
        ("**Option 1:**[^6] x", "option-1", "**Option 1:**[^6]"),
        ("[Option 2: x", "option-2", "[Option 2:"),
        ("Option 1 – x", "option-1", "Option 1 –"),
        ("Option 1bis: x", "option-1bis", "Option 1bis:"),
        ("Option 1 : x", "option-1", "Option 1 :"),
        ("Option1: x", "option-1", "Option1:"),
        ("**Option 2**:x", "option-2", "**Option 2**:"),
        ("OPTION A", "option-a", "OPTION A"),
        ("Option 1.2: x", "option-1.2", "Option 1.2:"),
        ("Option C (Group X): x", "option-c", "Option C (Group X):"),
        ("Option 2 (of Group Y) Bees", "option-2", "Option 2 (of Group Y)"),
        ("**Option 1:** (paragraphs 1 to 3)", "option-1", "**Option 1:**"),
        ("Opción 1: x", "opcion-1", "Opción 1:"),
        ("Вариант 1: x", "вариант-1", "Вариант 1:"),
        ("备选案文1：无案文", "备选案文-1", "备选案文1："),
        ("الخيار 1: x", "الخيار-1", "الخيار 1:"),
    ] {
        let found = option_label(text, 0).map(|label| (label.clean, text[..label.end].to_string()));
        assert_eq!(found, Some((clean.into(), whole.into())), "{text}");
    }
}

#[test]
fn sentences_about_options_are_no_options() {
    for text in [
        "Option 1 and Option 2 are considered together",
        "Options 1 and 2:",
        "option 1: x",
        "Optional 1: x",
        "Option X-ray",
        "Option 1 (a) is not here",
        "Option 2 (see below) is better",
        "Option:",
    ] {
        assert_eq!(option_label(text, 0), None, "{text}");
    }
}
