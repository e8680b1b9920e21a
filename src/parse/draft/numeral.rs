//! Numbers as treaties write them: figures of several scripts, Roman and Chinese numerals, ordinal words.

use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// Lower case without accents and vowel marks, so that `PRÉAMBULE`, `Preambule` and `الأُولى`, `الأولى` compare equal.
pub(super) fn fold(word: &str) -> String {
    word.nfd().filter(|c| !is_combining_mark(*c) && *c != 'ـ').flat_map(char::to_lowercase).collect()
}

/// The value of a decimal figure: ASCII, Arabic-Indic, Persian, full width.
pub(super) fn figure(c: char) -> Option<u32> {
    let zero = match c {
        '0'..='9' => '0',
        '٠'..='٩' => '٠',
        '۰'..='۹' => '۰',
        '\u{ff10}'..='\u{ff19}' => '\u{ff10}',
        _ => return None,
    };
    Some(c as u32 - zero as u32)
}

/// A text with its figures in ASCII.
pub(super) fn ascii(text: &str) -> String {
    text.chars().map(|c| figure(c).and_then(|value| char::from_digit(value, 10)).unwrap_or(c)).collect()
}

/// The figures a text begins with: their value and their length in bytes. At most six figures: no label is longer.
pub(super) fn figures(text: &str) -> Option<(u32, usize)> {
    let (mut value, mut end) = (0, 0);
    for (count, c) in text.chars().enumerate() {
        let Some(digit) = figure(c) else { break };
        if count == 6 {
            return None;
        }
        value = value * 10 + digit;
        end += c.len_utf8();
    }
    (end > 0).then_some((value, end))
}

/// The value of a Roman numeral in its one proper spelling, either case.
pub(super) fn roman(word: &str) -> Option<u32> {
    const PARTS: [(&str, u32); 13] = [
        ("m", 1000),
        ("cm", 900),
        ("d", 500),
        ("cd", 400),
        ("c", 100),
        ("xc", 90),
        ("l", 50),
        ("xl", 40),
        ("x", 10),
        ("ix", 9),
        ("v", 5),
        ("iv", 4),
        ("i", 1),
    ];
    if word.is_empty() || word.len() > 9 {
        return None;
    }
    let word = word.to_ascii_lowercase();
    let (mut rest, mut value) = (word.as_str(), 0);
    for (letters, worth) in PARTS {
        let most = if letters.len() == 2 || "vld".contains(letters) { 1 } else { 3 };
        for _ in 0..most {
            let Some(after) = rest.strip_prefix(letters) else { break };
            rest = after;
            value += worth;
        }
    }
    rest.is_empty().then_some(value)
}

/// The Chinese numeral a text begins with: its value and its length in bytes.
pub(super) fn chinese(text: &str) -> Option<(u32, usize)> {
    let (mut total, mut digit, mut end) = (0, None, 0);
    for c in text.chars() {
        let unit = match c {
            '十' => 10,
            '百' => 100,
            '千' => 1000,
            _ => {
                let c = if c == '零' { '〇' } else { c };
                let Some(value) = "〇一二三四五六七八九".chars().position(|known| known == c) else { break };
                digit = Some(digit.unwrap_or(0) * 10 + value as u32);
                end += c.len_utf8();
                if end > 24 {
                    return None;
                }
                continue;
            }
        };
        total += digit.take().unwrap_or(1) * unit;
        end += c.len_utf8();
        if end > 24 {
            return None;
        }
    }
    (end > 0).then_some((total + digit.unwrap_or(0), end))
}

/// Ordinals and cardinals from one to twenty, as they follow `Part`, `Chapitre`, `Глава`: folded stems, by value. A word is
/// an ordinal when it begins with the stem and ends with an ending of gender or number.
const WORDS: [(u32, &[&str]); 12] = [
    (
        1,
        &["one", "first", "premier", "premiere", "primero", "primera", "primer", "первая", "первыи", "первое", "unico"],
    ),
    (2, &["two", "second", "deuxieme", "seconde", "segundo", "segunda", "вторая", "второи", "второе"]),
    (3, &["three", "third", "troisieme", "tercero", "tercera", "tercer", "третья", "третии", "третье"]),
    (4, &["four", "fourth", "quatrieme", "cuarto", "cuarta", "четвертая", "четвертыи", "четвертое"]),
    (5, &["five", "fifth", "cinquieme", "quinto", "quinta", "пятая", "пятыи", "пятое"]),
    (6, &["six", "sixth", "sixieme", "sexto", "sexta", "шестая", "шестои", "шестое"]),
    (7, &["seven", "seventh", "septieme", "septimo", "septima", "седьмая", "седьмои", "седьмое"]),
    (8, &["eight", "eighth", "huitieme", "octavo", "octava", "восьмая", "восьмои", "восьмое"]),
    (9, &["nine", "ninth", "neuvieme", "noveno", "novena", "девятая", "девятыи", "девятое"]),
    (10, &["ten", "tenth", "dixieme", "decimo", "decima", "десятая", "десятыи", "десятое"]),
    (11, &["eleven", "eleventh", "onzieme", "undecimo", "undecima", "одиннадцатая", "одиннадцатыи"]),
    (12, &["twelve", "twelfth", "douzieme", "duodecimo", "duodecima", "двенадцатая", "двенадцатыи"]),
];

/// The value of a number word in English, French, Spanish or Russian.
pub(super) fn word(word: &str) -> Option<u32> {
    let folded = fold(word);
    WORDS.iter().find(|(_, words)| words.contains(&folded.as_str())).map(|(value, _)| *value)
}

/// Arabic ordinals, folded (without hamza), masculine and feminine.
const ARABIC: [(u32, &[&str]); 11] = [
    (1, &["الاول", "الاولى", "الاولي", "اول", "اولى"]),
    (1, &["الحادي", "الحادية", "الحاديه", "الواحد", "الواحدة"]),
    (2, &["الثاني", "الثانية", "الثانيه", "الثانى"]),
    (3, &["الثالث", "الثالثة", "الثالثه"]),
    (4, &["الرابع", "الرابعة", "الرابعه"]),
    (5, &["الخامس", "الخامسة", "الخامسه"]),
    (6, &["السادس", "السادسة", "السادسه"]),
    (7, &["السابع", "السابعة", "السابعه"]),
    (8, &["الثامن", "الثامنة", "الثامنه"]),
    (9, &["التاسع", "التاسعة", "التاسعه"]),
    (10, &["العاشر", "العاشرة", "العاشره"]),
];

const ARABIC_TENS: [(u32, &str); 8] = [
    (20, "العشر"),
    (30, "الثلاث"),
    (40, "الاربع"),
    (50, "الخمس"),
    (60, "الست"),
    (70, "السبع"),
    (80, "الثمان"),
    (90, "التسع"),
];

/// The Arabic ordinal a text begins with, up to the ninety-ninth: `الأولى`, `الثانية عشرة`, `الحادية والعشرون`.
pub(super) fn arabic(text: &str) -> Option<(u32, usize)> {
    let words: Vec<(usize, String)> = text
        .split_inclusive(char::is_whitespace)
        .take(3)
        .scan(0, |at, piece| {
            let word = piece.trim_end_matches(|c: char| !c.is_alphabetic() && !is_combining_mark(c));
            let end = *at + word.len();
            *at += piece.len();
            Some((end, fold(word)))
        })
        .collect();
    let (end, first) = words.first()?;
    if let Some(tens) = arabic_tens(first) {
        return Some((tens, *end));
    }
    let value = ARABIC.iter().find(|(_, forms)| forms.contains(&first.as_str()))?.0;
    match words.get(1) {
        Some((end, second)) if matches!(second.as_str(), "عشر" | "عشرة" | "عشره") => {
            Some((value + 10, *end))
        }
        Some((end, second)) => match second.strip_prefix('و').and_then(arabic_tens) {
            Some(tens) => Some((value + tens, *end)),
            None => Some((value, words[0].0)),
        },
        None => Some((value, *end)),
    }
}

fn arabic_tens(word: &str) -> Option<u32> {
    let stem = word.strip_suffix("ون").or_else(|| word.strip_suffix("ين"))?;
    ARABIC_TENS.iter().find(|(_, tens)| *tens == stem).map(|(value, _)| *value)
}
