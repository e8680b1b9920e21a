//! The labels of options: `**Option 1:**`, `Option II.`, `**Option 3**`, `Alternative (a)`, `Option 2 (Group X):`.

use super::numeral;
use super::scan::{Opened, seen, skip_spaces, word};
use super::series::{Class, Reading, Shape, letter};
use super::suffix::suffix;

/// Words that make an option, folded.
const WORDS: [&str; 12] = [
    "option",
    "alternative",
    "alt",
    "variant",
    "variante",
    "opcion",
    "alternativa",
    "вариант",
    "альтернатива",
    "الخيار",
    "البديل",
    "خيار",
];
const CHINESE: [&str; 3] = ["备选案文", "备选方案", "选项"];

/// The label of an option that a line begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct OptionLabel {
    /// Where it ends, with the marks that close it.
    pub(super) end: usize,
    /// Whether it is an alternative: options and alternatives count apart.
    pub(super) alternative: bool,
    /// What it counts in. Options with figures and with Roman numerals are one series: both are numbers.
    pub(super) reading: Reading,
    /// The number alone, for the anchor: `1`, `ii`, `a`.
    pub(super) number: String,
    /// Its part of the path: `option-1`, `alternative-a`.
    pub(super) clean: String,
}

/// The label of an option that a line begins with, from `start`. Marks that are not seen may stand anywhere in it.
pub(super) fn option_label(text: &str, start: usize) -> Option<OptionLabel> {
    let mut label = seen(&text[start..], |text| seen_label(text, 0), |label, back| label.end = back(label.end))?;
    label.end += start;
    Some(label)
}

fn seen_label(text: &str, start: usize) -> Option<OptionLabel> {
    let mut opened = Opened::default();
    let at = opened.skip_openers(text, start);
    let (name, at) = option_word(text, at)?;
    let mut at = opened.skip_openers(text, at);
    let parenthesis = text[at..].starts_with('(');
    at += usize::from(parenthesis);
    let (class, value, number, end) = number(text, at)?;
    let mut end = opened.skip_closers(text, end);
    if parenthesis {
        end += text[end..].starts_with(')').then_some(1)?;
    }
    let tail = suffix(&text[end..]);
    end += tail.end;
    let emphasis_open = opened.has_stars();
    let parted = |end: usize| {
        let mut opened = opened;
        let (closed, stopped) = closers(text, end, &mut opened);
        let emphasis_closed = emphasis_open && !opened.has_stars();
        let next = text[skip_spaces(text, closed)..].chars().next();
        (stopped || emphasis_closed || next.is_none_or(|c| c == '[' || c.is_uppercase())).then_some(closed)
    };
    let end = parted(end).or_else(|| parted(gloss(text, end)?))?;
    let reading = Reading { class, shape: Shape::Bare, capital: false, value, last: value, suffix: tail.rank };
    let number = format!("{number}{}", tail.clean);
    let alternative = name.starts_with("alt") || name.starts_with("альт") || name == "البديل";
    Some(OptionLabel { end, alternative, reading, clean: format!("{name}-{number}"), number })
}

/// The end of a gloss in parentheses, which often says whose option it is; what looks like a label is none.
fn gloss(text: &str, at: usize) -> Option<usize> {
    let start = skip_spaces(text, at);
    let inside = text[start..].strip_prefix(['(', '\u{ff08}'])?;
    let length = inside.find([')', '\u{ff09}', '(', '['])?;
    let words = &inside[..length];
    let mut closing = inside[length..].chars();
    let closed = closing.next().filter(|c| matches!(c, ')' | '\u{ff09}'))?;
    (words.chars().count() > 3 || words.chars().all(char::is_uppercase))
        .then(|| text.len() - inside.len() + length + closed.len_utf8())
}

/// The folded word that makes an option, and where it ends.
fn option_word(text: &str, at: usize) -> Option<(String, usize)> {
    let rest = &text[at..];
    if let Some(name) = CHINESE.iter().find(|name| rest.starts_with(**name)) {
        return Some(((*name).to_string(), at + name.len()));
    }
    let found = word(rest);
    if found.len() > 32 || !(found.starts_with(char::is_uppercase) || found.starts_with(|c: char| !c.is_lowercase())) {
        return None;
    }
    let folded = numeral::fold(found);
    let end = at + found.len();
    let spaced = text[end..].starts_with(|c: char| c.is_whitespace() || c.is_numeric() || matches!(c, '(' | '*' | '['));
    (WORDS.contains(&folded.as_str()) && spaced).then_some((folded, end))
}

/// Class, value, clean number and end of an option's number.
fn number(text: &str, at: usize) -> Option<(Class, u32, String, usize)> {
    let rest = &text[at..];
    let boundary = |length: usize| {
        let after = &rest[length..];
        !after.starts_with(|c: char| c.is_alphanumeric()) || suffix(after).rank > 0
    };
    if let Some((value, length)) = numeral::figures(rest).filter(|(_, length)| boundary(*length)) {
        return Some(figures(rest, at, value, length));
    }
    if let Some((value, length)) = numeral::chinese(rest) {
        return Some((Class::Figure, value, value.to_string(), at + length));
    }
    let found = word(rest);
    let roman =
        numeral::roman(found).filter(|value| *value <= 50 && !matches!(found, "C" | "D" | "L" | "c" | "d" | "l"));
    let (class, value) = match roman {
        Some(value) => (Class::Figure, value),
        None => (Class::Letter, letter(found)?),
    };
    Some((class, value, numeral::fold(found), at + found.len()))
}

/// Figures, with stops inside (`1.2`) or without.
fn figures(rest: &str, at: usize, value: u32, length: usize) -> (Class, u32, String, usize) {
    let (mut last, mut end, mut stops) = (value, length, 0);
    while let Some((value, length)) = rest[end..].strip_prefix('.').and_then(numeral::figures) {
        last = value;
        end += 1 + length;
        stops += 1;
    }
    let class = if stops > 0 { Class::Compound(stops) } else { Class::Figure };
    let clean = match stops {
        0 => value.to_string(),
        _ => numeral::ascii(&rest[..end]),
    };
    (class, last, clean, at + end)
}

/// Past the marks that may close an option's label anywhere: stars, colons, stops, dashes, footnote marks, brackets that
/// were opened before it. Says also whether a colon, stop or dash was among them.
fn closers(text: &str, mut at: usize, opened: &mut Opened) -> (usize, bool) {
    let mut stopped = false;
    loop {
        let closed = opened.skip_closers(text, at);
        let spaced = skip_spaces(text, closed);
        let rest = &text[closed..];
        let stop = text[spaced..].chars().next();
        if let Some(end) = footnote_mark(rest) {
            at = closed + end;
        } else if let Some(c) = stop.filter(|c| matches!(c, ':' | '\u{ff1a}')) {
            at = spaced + c.len_utf8();
            stopped = true;
        } else if rest.starts_with('.') && !stopped {
            at = closed + 1;
            stopped = true;
        } else if let Some(c) = stop.filter(|c| matches!(c, '-' | '–' | '—') && !stopped)
            && text[spaced + c.len_utf8()..].chars().next().is_none_or(char::is_whitespace)
        {
            at = spaced + c.len_utf8();
            stopped = true;
        } else {
            return (closed, stopped);
        }
    }
}

/// The length of a footnote mark.
fn footnote_mark(text: &str) -> Option<usize> {
    let inside = text.strip_prefix("[^")?;
    let end = inside.find(|c: char| c == ']' || c.is_whitespace())?;
    inside[end..].starts_with(']').then_some(end + 3)
}

/// Whether a word makes an option, or would with one or two letters put right.
pub(super) fn is_near_option(found: &str) -> bool {
    let length = found.chars().count();
    if !(5..=14).contains(&length) {
        return false;
    }
    let folded = numeral::fold(found);
    let near = |known: &str| {
        known.len() > 4
            && known.chars().next() == folded.chars().next()
            && strsim::damerau_levenshtein(known, &folded) <= if length < 6 { 1 } else { 2 }
    };
    WORDS.iter().any(|known| near(known))
        && !matches!(folded.as_str(), "options" | "optional" | "alternatively" | "variants" | "variantes")
}
