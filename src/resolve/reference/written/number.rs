//! Numbers as treaties write them, cleaned as the headings of drafts are: figures, Roman and Chinese numerals, `bis`.

use std::borrow::Cow;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Latin numerals in order; `bis` is the second of its number.
const LATIN: [&str; 11] =
    ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies", "undecies", "duodecies"];

/// Words for the first of its kind, folded: only the first is commonly spelled out in references.
const FIRST: [&str; 8] = ["premier", "premiere", "primero", "primera", "первая", "первои", "الاولى", "الاول"];

/// Lower case without accents, vowel marks and hyphens, so that `Préambule`, `sub-paragraph` and `المادَّة` are found.
pub(crate) fn fold(word: &str) -> Cow<'_, str> {
    if word.bytes().all(|byte| byte.is_ascii_lowercase()) {
        return Cow::Borrowed(word);
    }
    if word.bytes().all(|byte| byte.is_ascii_alphabetic()) {
        return Cow::Owned(word.to_ascii_lowercase());
    }
    let kept = |c: &char| !is_combining_mark(*c) && !matches!(c, 'ـ' | '-' | '\u{2010}' | '\u{2011}');
    Cow::Owned(word.nfd().filter(kept).flat_map(char::to_lowercase).collect())
}

/// The value of a decimal figure: ASCII, Arabic-Indic, Persian, full width.
pub(crate) fn figure(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    Some(c as u32 - zero as u32)
}

/// The value of a Chinese figure or of ten, a hundred, a thousand.
fn chinese_figure(c: char) -> Option<u32> {
    Some(match c {
        '十' => 10,
        '百' => 100,
        '千' => 1000,
        '两' => 2,
        _ => "〇一二三四五六七八九".chars().position(|known| known == c)? as u32,
    })
}

/// The Chinese numeral a text begins with: its value and its length in bytes. Longer ones than any article has are none.
pub(crate) fn chinese(text: &str) -> Option<(u32, usize)> {
    let (mut total, mut digit, mut end) = (0_u32, None::<u32>, 0);
    for c in text.chars() {
        match chinese_figure(c) {
            Some(unit @ 10..) => total += digit.take().unwrap_or(1) * unit,
            Some(value) => digit = Some(digit.unwrap_or(0) * 10 + value),
            None => break,
        }
        end += c.len_utf8();
        if end > 18 {
            return None;
        }
    }
    (end > 0).then_some((total + digit.unwrap_or(0), end))
}

/// The value of a Roman numeral in its one proper spelling, either case, up to 399.
pub(crate) fn roman(word: &str) -> Option<u32> {
    const PARTS: [(&str, u32); 9] =
        [("c", 100), ("xc", 90), ("l", 50), ("xl", 40), ("x", 10), ("ix", 9), ("v", 5), ("iv", 4), ("i", 1)];
    if word.is_empty() || word.len() > 12 {
        return None;
    }
    let word = word.to_ascii_lowercase();
    let (mut rest, mut value) = (word.as_str(), 0);
    for (letters, worth) in PARTS {
        let most = if letters.len() == 2 || "vl".contains(letters) { 1 } else { 3 };
        for _ in 0..most {
            let Some(after) = rest.strip_prefix(letters) else { break };
            rest = after;
            value += worth;
        }
    }
    rest.is_empty().then_some(value)
}

/// A number below forty in lower case Roman figures.
pub(crate) fn to_roman(number: u32) -> String {
    const ONES: [&str; 10] = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let ones = ONES[(number % 10) as usize];
    "x".repeat((number / 10).min(3) as usize) + ones
}

/// Whether a folded word says that something is the first.
pub(super) fn is_first(folded: &str) -> bool {
    FIRST.contains(&folded)
}

/// The clean suffix that a folded word is: `bis`, `бис`, `مكررا`.
pub(super) fn latin_suffix(folded: &str) -> Option<&'static str> {
    match folded {
        "бис" | "مكرر" | "مكررا" | "مكررة" => Some(LATIN[0]),
        "тер" => Some(LATIN[1]),
        _ => LATIN.iter().find(|known| **known == folded).copied(),
    }
}

/// The suffix of the second and further of a number, as `之二` says it.
pub(super) fn nth_suffix(nth: u32) -> Option<&'static str> {
    LATIN.get(nth.checked_sub(2)? as usize).copied()
}

/// The place of a single letter in its own alphabet, from 1, with the alphabet: Latin, Russian, or Arabic in the old
/// order that lists are lettered in.
pub(crate) fn letter(label: &str) -> Option<(u8, u32)> {
    let single = |alphabet: &str| alphabet.chars().position(|c| label == c.encode_utf8(&mut [0; 4]));
    if let [byte @ b'a'..=b'z'] = label.as_bytes() {
        return Some((0, u32::from(byte - b'a') + 1));
    }
    let label_alone = label.trim_end_matches('ـ');
    if label_alone != label {
        return letter(label_alone);
    }
    if let Some(place) = single("абвгдежзиклмнопрстуфхцчшщэюя") {
        return Some((1, place as u32 + 1));
    }
    single("ابجدهوزحطيكلمنسعفصقرشتثخذضظغ").map(|place| (2, place as u32 + 1))
}

/// Whether a label says the same as a clean label of a draft: the same, or the letter at the same place of another
/// alphabet. Russian texts also take letters from the Latin alphabet by their looks.
pub(crate) fn same_label(written: &str, clean: &str) -> bool {
    if written == clean {
        return true;
    }
    let (Some((alphabet, place)), Some((other, other_place))) = (letter(written), letter(clean)) else { return false };
    let looks = matches!((written, clean), ("с", "c") | ("е", "e"));
    looks || (alphabet != other && place == other_place)
}
