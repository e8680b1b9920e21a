//! What follows a number to set a provision or unit in between: `bis`, `ter`, `alt`, a letter.

use super::numeral::fold;

/// Latin numerals in order; the rank of `bis` is 2, as it is the second of its number.
const LATIN: [&str; 11] =
    ["bis", "ter", "quater", "quinquies", "sexies", "septies", "octies", "novies", "decies", "undecies", "duodecies"];
/// The rank of `alt`: after any `bis`, before the next number.
const ALT: u32 = 100;

/// A suffix: its rank among its number's, its clean spelling, and how many bytes it takes.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub(super) struct Suffix {
    pub(super) rank: u32,
    pub(super) clean: String,
    pub(super) end: usize,
}

/// The suffixes a text begins with, after an optional stop, hyphen or space (`3bis`, `3 bis`, `7.bis`, `2-bis`, `3bis alt`),
/// each perhaps in emphasis or brackets of its own (`3 *bis*`, `3 [bis]`); empty if none.
pub(super) fn suffix(text: &str) -> Suffix {
    let mut found = Suffix::default();
    for _ in 0..2 {
        let rest = &text[found.end..];
        let joined = rest.strip_prefix(['.', '-', '\u{2010}', '\u{2011}']).unwrap_or(rest);
        let spaced = joined.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
        let sentence =
            joined.len() < rest.len() && spaced.len() < joined.len() && spaced.starts_with(char::is_uppercase);
        let Some((rank, clean, length)) = one(spaced).or_else(|| wrapped(spaced)).filter(|_| !sentence) else { break };
        found.rank = found.rank * 20 + rank;
        found.clean.push_str(clean);
        found.end += rest.len() - spaced.len() + length;
        if rank == ALT
            && let Some((number, length)) = numbered(&text[found.end..])
        {
            found.rank += number;
            found.clean.push_str(&number.to_string());
            found.end += length;
            break;
        }
    }
    found
}

/// The number of one of several alternatives, up to nine, that a space parts from `alt`: `4 alt 1`.
fn numbered(text: &str) -> Option<(u32, usize)> {
    let spaced = text.trim_start_matches([' ', '\u{a0}', '\u{202f}']);
    let (number, length) = super::numeral::figures(spaced).filter(|(number, _)| (1..10).contains(number))?;
    let ends = !spaced[length..].starts_with(|c: char| c.is_alphanumeric());
    (ends && text.len() - spaced.len() <= 2).then_some((number, text.len() - spaced.len() + length))
}

/// One suffix word in marks of its own: `*bis*`, `**bis**`, `[bis]`, `(bis)`.
fn wrapped(text: &str) -> Option<(u32, &'static str, usize)> {
    [("**", "**"), ("*", "*"), ("[", "]"), ("(", ")")].into_iter().find_map(|(open, close)| {
        let inside = text.strip_prefix(open)?;
        let (rank, clean, length) = one(inside)?;
        inside[length..].starts_with(close).then_some((rank, clean, open.len() + length + close.len()))
    })
}

/// One suffix word that nothing else of a word follows.
fn one(text: &str) -> Option<(u32, &'static str, usize)> {
    if let Some(rest) = text.strip_prefix("之") {
        let (value, length) = super::numeral::chinese(rest)?;
        let clean = LATIN.get(value.checked_sub(2)? as usize)?;
        return Some((value, clean, "之".len() + length));
    }
    let end = text.find(|c: char| !c.is_alphabetic() && !unicode_normalization::char::is_combining_mark(c));
    let word = &text[..end.unwrap_or(text.len())];
    if word.is_empty() || word.len() > 24 || text[word.len()..].starts_with(|c: char| c.is_numeric()) {
        return None;
    }
    let folded = fold(word);
    let rank = match folded.as_str() {
        "alt" => return Some((ALT, "alt", word.len())),
        "quat" => return Some((4, "quat", word.len())),
        "бис" | "مكرر" | "مكررا" | "مكررة" => 0,
        latin => LATIN.iter().position(|known| *known == latin)?,
    };
    Some((rank as u32 + 2, LATIN[rank], word.len()))
}
