//! Numbers of provisions and units as each language writes them.

/// The Latin words for "again" in their order: `2bis` is the first provision put in after 2.
const AGAIN: [&str; 9] = ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies"];

/// A number and how many times it stands again: `2bis` → (`2`, 1), `3` → (`3`, 0).
pub(super) fn split(number: &str) -> (&str, usize) {
    let found = AGAIN.iter().enumerate().rev().find_map(|(at, word)| {
        let base = number.strip_suffix(word)?.trim_end_matches([' ', '-']);
        base.ends_with(|last: char| last.is_ascii_digit()).then_some((base, at + 1))
    });
    found.unwrap_or((number, 0))
}

/// The word for a number that stands again, 1 for `bis`; empty for 0.
pub(super) fn again(times: usize) -> &'static str {
    if times == 0 { "" } else { AGAIN[times - 1] }
}

/// The same in Russian.
pub(super) fn russian_again(times: usize) -> &'static str {
    ["", "бис", "тер", "кватер", "квинквиес", "сексиес", "септиес", "октиес", "новиес", "дециес"][times]
}

/// The same in Arabic: "repeated", "repeated a second time".
pub(super) fn arabic_again(times: usize) -> &'static str {
    [
        "",
        "مكررا",
        "مكررا ثانيا",
        "مكررا ثالثا",
        "مكررا رابعا",
        "مكررا خامسا",
        "مكررا سادسا",
        "مكررا سابعا",
        "مكررا ثامنا",
        "مكررا تاسعا",
    ][times]
}

/// A number to 99 in Chinese: 12 → `十二`.
pub(super) fn chinese(number: usize) -> String {
    const FIGURES: [&str; 10] = ["", "一", "二", "三", "四", "五", "六", "七", "八", "九"];
    match (number / 10, number % 10) {
        (0, units) => FIGURES[units].to_owned(),
        (1, units) => format!("十{}", FIGURES[units]),
        (tens @ 2..=9, units) => format!("{}十{}", FIGURES[tens], FIGURES[units]),
        _ => number.to_string(),
    }
}

/// A figure to 39 as a roman numeral; anything else as it is. Annexes are numbered so.
pub(super) fn roman(number: &str) -> String {
    const UNITS: [&str; 10] = ["", "I", "II", "III", "IV", "V", "VI", "VII", "VIII", "IX"];
    let Ok(value @ 1..=39) = number.parse::<usize>() else { return number.to_uppercase() };
    format!("{}{}", "X".repeat(value / 10), UNITS[value % 10])
}

/// What a small roman numeral stands for: `iv` → 4.
pub(super) fn roman_value(number: &str) -> Option<usize> {
    (1..=39).find(|value| roman(&value.to_string()).eq_ignore_ascii_case(number))
}

/// The Arabic letter that stands for a Latin one in translations of the United Nations, which count in the order of abjad.
pub(super) fn arabic_letter(letter: &str) -> Option<&'static str> {
    const LETTERS: [&str; 26] = [
        "أ", "ب", "ج", "د", "هـ", "و", "ز", "ح", "ط", "ي", "ك", "ل", "م", "ن", "س", "ع", "ف", "ص", "ق", "ر", "ش", "ت",
        "ث", "خ", "ذ", "ض",
    ];
    match letter.as_bytes() {
        [byte @ b'a'..=b'z'] => Some(LETTERS[usize::from(byte - b'a')]),
        _ => None,
    }
}

/// The Arabic ordinal of an annex: `الأول`.
pub(super) fn arabic_ordinal(number: &str) -> Option<&'static str> {
    const ORDINALS: [&str; 10] =
        ["الأول", "الثاني", "الثالث", "الرابع", "الخامس", "السادس", "السابع", "الثامن", "التاسع", "العاشر"];
    number.parse::<usize>().ok().and_then(|value| ORDINALS.get(value.wrapping_sub(1)).copied())
}
