//! The labels of headings: a word of kind and a number, in any of the six languages.

use super::kind;
use super::numeral;
use super::scan::{Opened, skip_spaces, word};
use super::suffix::suffix;
use crate::model::draft::HeadingKind;

/// The label a heading begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct HeadingLabel {
    pub(super) kind: HeadingKind,
    /// In lower case figures: `17`, `2bis`, `a`.
    pub(super) number: Option<String>,
    /// Whether the number is written in figures.
    pub(super) in_figures: bool,
    /// The number as the letter it may be instead: `Article X` is the tenth or one whose number is not known.
    pub(super) placeholder: Option<String>,
    /// Where the label ends in the heading's text, with the stop or dash after it.
    pub(super) end: usize,
    /// Whether emphasis that opened before the label goes on after it.
    pub(super) emphasis_open: bool,
}

/// The label of a heading, if its first word makes a kind and the number that kind needs follows.
pub(super) fn heading_label(text: &str) -> Option<HeadingLabel> {
    let mut opened = Opened::default();
    let start = opened.skip_openers(text, 0);
    let (kind, number, end) = chinese_label(text, start).or_else(|| word_label(text, start, &mut opened))?;
    let written = &text[start..end];
    let in_figures = written.contains(|c| numeral::figure(c).is_some());
    let letters = written.trim_end_matches(']').rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let placeholder = (matches!(letters, "X" | "XX" | "XXX") && number.is_some()).then(|| letters.to_lowercase());
    let end = closing(text, end, &mut opened)?;
    Some(HeadingLabel { kind, number, in_figures, placeholder, end, emphasis_open: opened.has_stars() })
}

impl HeadingLabel {
    /// Its number, in a text that numbers such headings in figures or in one that does not.
    pub(super) fn number(&self, in_figures: bool) -> Option<String> {
        self.placeholder.clone().filter(|_| in_figures).or_else(|| self.number.clone())
    }
}

/// `第十七条`, `附件一`, `序言`.
fn chinese_label(text: &str, start: usize) -> Option<(HeadingKind, Option<String>, usize)> {
    let rest = &text[start..];
    if let Some(after) = rest.strip_prefix('第') {
        let spaces = skip_spaces(after, 0);
        let (value, length) = numeral::chinese(&after[spaces..]).or_else(|| numeral::figures(&after[spaces..]))?;
        let at = skip_spaces(after, spaces + length);
        let (kind, length) = kind::chinese_after(&after[at..])?;
        let end = start + '第'.len_utf8() + at + length;
        let suffix = suffix(&text[end..]);
        return Some((kind, Some(format!("{value}{}", suffix.clean)), end + suffix.end));
    }
    let (kind, length) = kind::chinese_before(rest)?;
    let end = start + length;
    let at = skip_spaces(text, end);
    let number = numeral::chinese(&text[at..]).or_else(|| numeral::figures(&text[at..]));
    match number {
        Some((value, length)) if kind == HeadingKind::Annex => Some((kind, Some(value.to_string()), at + length)),
        _ => Some((kind, None, end)),
    }
}

/// `Article 17`, `المادة الأولى`, `Chapitre premier`, `Preamble`.
fn word_label(text: &str, start: usize, opened: &mut Opened) -> Option<(HeadingKind, Option<String>, usize)> {
    let first = word(&text[start..]);
    let glued = first.char_indices().skip(1).find(|(_, c)| c.is_uppercase()).map(|(at, _)| &first[..at]);
    let first = glued.filter(|glued| kind::of_word(glued) == Some(HeadingKind::Preamble)).unwrap_or(first);
    let mut end = start + first.len();
    let kind = match kind::of_word(first) {
        Some(kind) => kind,
        None if first.eq_ignore_ascii_case("art") && text[end..].starts_with('.') => {
            end += 1;
            HeadingKind::Article
        }
        None => return None,
    };
    let mut inside = *opened;
    let at = inside.skip_openers(text, end);
    let separated = at > end || text[at..].starts_with(|c: char| !c.is_alphabetic());
    if separated
        && kind != HeadingKind::Preamble
        && let Some((number, end)) = number(text, at, kind)
    {
        *opened = inside;
        return Some((kind, Some(number), end));
    }
    if !kind::needs_no_number(kind) {
        return None;
    }
    Some((kind, None, end))
}

/// The number after a word of kind, cleaned, and where it ends with its suffix.
fn number(text: &str, at: usize, kind: HeadingKind) -> Option<(String, usize)> {
    let parenthesis = text[at..].starts_with('(');
    let at = at + usize::from(parenthesis);
    let rest = &text[at..];
    let (mut clean, mut end) = if let Some((value, length)) = numeral::figures(rest) {
        let (clean, length) = decimals(rest, value, length);
        (clean, at + ordinal_mark(rest, length))
    } else {
        let found = word(rest);
        let value = numeral_word(found)
            .map(|value| (value, found.len()))
            .or_else(|| glued_numeral(found))
            .or_else(|| numeral::arabic(rest))
            .or_else(|| numeral::chinese(rest));
        match value {
            Some((value, length)) => (value.to_string(), at + length),
            None => return lettered(rest, kind).map(|clean| (clean, at + found.len())),
        }
    };
    if parenthesis {
        end += usize::from(text[end..].starts_with(')'));
    }
    let closed = text[end..].strip_prefix(']').map(suffix).filter(|suffix| suffix.rank > 0);
    end += usize::from(closed.is_some());
    let after = closed.unwrap_or_else(|| suffix(&text[end..]));
    clean.push_str(&after.clean);
    end += after.end;
    if after.rank == 0 && numeral::figures(rest).is_some() {
        let letter = word(&text[end..]);
        if letter.chars().count() == 1 {
            clean.push_str(&letter.to_lowercase());
            end += letter.len();
        }
    }
    Some((clean, end))
}

/// `5.1` and the like: figures joined by stops become `5-1`.
fn decimals(rest: &str, value: u32, mut length: usize) -> (String, usize) {
    let mut clean = value.to_string();
    while let Some(more) = rest[length..].strip_prefix('.') {
        let Some((value, digits)) = numeral::figures(more) else { break };
        clean.push('-');
        clean.push_str(&value.to_string());
        length += 1 + digits;
    }
    (clean, length)
}

/// Past the ending of `1er`, `1º`.
fn ordinal_mark(rest: &str, length: usize) -> usize {
    let after = &rest[length..];
    let ending = word(after);
    if matches!(ending, "er" | "re" | "ère" | "o" | "a" | "º" | "ª") {
        return length + ending.len();
    }
    length + after.strip_prefix('°').map_or(0, |_| '°'.len_utf8())
}

/// A Roman numeral or a number word. Capitals that are also letters of a series (`Annex C`) are letters.
fn numeral_word(found: &str) -> Option<u32> {
    let upper = found.chars().all(|c| c.is_ascii_uppercase());
    let lower = found.chars().all(|c| c.is_ascii_lowercase());
    let numeral = numeral::roman(found).filter(|value| upper || (lower && *value < 40));
    numeral.filter(|_| !matches!(found, "C" | "D" | "L" | "M")).or_else(|| numeral::word(found))
}

/// The Roman numeral before a suffix or the ending of an ordinal that is glued to it: `IIbis`, `Ier`.
fn glued_numeral(found: &str) -> Option<(u32, usize)> {
    let length = found.find(|c: char| !c.is_ascii_uppercase())?;
    let value = numeral::roman(&found[..length])?;
    let rest = &found[length..];
    if matches!(rest, "er" | "re" | "ère") {
        return Some((value, found.len()));
    }
    let glued = suffix(rest);
    (glued.end > 0 && length + glued.end == found.len()).then_some((value, length))
}

/// A capital that stands alone, for what is counted in letters.
fn lettered(rest: &str, kind: HeadingKind) -> Option<String> {
    let found = word(rest);
    let mut letters = found.chars();
    let letter = letters.next()?;
    let counted = !matches!(kind, HeadingKind::Preamble);
    (counted && letters.next().is_none() && !letter.is_lowercase()).then(|| letter.to_lowercase().collect())
}

/// What closes after the number, and the stop, colon or dash that parts it from the title. `None` if the word goes on.
fn closing(text: &str, at: usize, opened: &mut Opened) -> Option<usize> {
    let glued = text[..at].ends_with(char::is_lowercase) && text[at..].starts_with(char::is_uppercase);
    if !glued && text[at..].starts_with(|c: char| c.is_ascii_alphanumeric()) {
        return None;
    }
    let mut end = opened.skip_closers(text, at);
    let rest = &text[end..];
    if let Some(stop) = rest.chars().next().filter(|c| matches!(c, '.' | ':' | '\u{ff1a}' | '、' | ',')) {
        end = opened.skip_closers(text, end + stop.len_utf8());
    }
    let dash = skip_spaces(text, end);
    let mut after = text[dash..].chars();
    if let Some(c) = after.next().filter(|c| matches!(c, '-' | '–' | '—'))
        && after.next().is_none_or(char::is_whitespace)
    {
        end = dash + c.len_utf8();
    }
    Some(end)
}
