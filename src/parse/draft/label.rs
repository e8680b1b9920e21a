//! The labels that open units: `1.`, `1)`, `(a)`, `a)`, `(i)`, `a.`, `3bis`, `3.2 ter`, `1.-`, `1º`, `一、`, `(أ)`, and bullets.

use super::numeral;
use super::scan::{Opened, skip_spaces, word};
use super::series::{Class, Reading, Shape, letter};
use super::suffix::{Suffix, suffix};

/// A label that a line begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct UnitLabel {
    /// Where it ends, with what closes after it.
    pub(super) end: usize,
    /// The ways to read it, likeliest first: `(i)` is a Roman numeral or a letter.
    pub(super) readings: Vec<Reading>,
    /// The label's part of the path.
    pub(super) clean: String,
    /// Whether it is a label only where the labels around it say so (`A.`, `1 -`): it could as well be words.
    pub(super) weak: bool,
}

/// What stands between a label's opening and closing marks.
struct Core {
    readings: Vec<(Class, u32)>,
    capital: bool,
    clean: String,
    suffix: Suffix,
    end: usize,
    /// Figures with a stop inside: `3.2`.
    compound: bool,
}

/// The label a line begins with, from `start`.
pub(super) fn unit_label(text: &str, start: usize) -> Option<UnitLabel> {
    let mut opened = Opened::default();
    let mut at = opened.skip_openers(text, start);
    if let Some(length) = bullet(&text[at..]) {
        let after = opened.skip_openers(text, at + length);
        at = if text[after..].starts_with(is_opening) { after } else { return None };
    }
    let opening = text[at..].chars().next().filter(|c| is_opening(*c));
    let core_start = opened.skip_openers(text, at + opening.map_or(0, char::len_utf8));
    let core = core(text, core_start)?;
    let inner = opened.skip_closers(text, core.end);
    let (shape, end, weak) = closing(text, inner, &core, opening.is_some())?;
    let mut label = build(core, shape, weak);
    label.end = opened.skip_closers(text, end);
    let late = suffix(&text[label.end..]);
    if shape != Shape::Stopped && late.rank > 0 {
        label.clean.push_str(&late.clean);
        label.readings.iter_mut().for_each(|reading| reading.suffix = late.rank);
        label.end += late.end;
        label.end += usize::from(text[label.end..].starts_with('.'));
        label.end = opened.skip_closers(text, label.end);
    }
    Some(label)
}

/// The length of a bullet with the space after it.
pub(super) fn bullet(text: &str) -> Option<usize> {
    let mut characters = text.chars();
    let mark = characters.next().filter(|c| matches!(c, '-' | '*' | '–' | '—' | '•' | '·' | '●' | '▪' | '◦' | '○'))?;
    let space = characters.next().filter(|c| c.is_whitespace())?;
    Some(mark.len_utf8() + space.len_utf8())
}

fn is_opening(c: char) -> bool {
    matches!(c, '(' | '\u{ff08}')
}

fn is_closing(c: char) -> bool {
    matches!(c, ')' | '\u{ff09}')
}

/// Figures, letters or a numeral, with a suffix.
fn core(text: &str, at: usize) -> Option<Core> {
    let rest = &text[at..];
    if let Some((value, length)) = numeral::figures(rest).filter(|(value, _)| *value < 1000) {
        return figures(text, at, value, length);
    }
    if let Some((value, length)) = numeral::chinese(rest) {
        let end = at + length;
        let readings = vec![(Class::Chinese, value)];
        return Some(Core {
            readings,
            capital: false,
            clean: value.to_string(),
            suffix: suffix(""),
            end,
            compound: false,
        });
    }
    let found = word(rest);
    if found.is_empty() || found.len() > 16 {
        return None;
    }
    let stem = (1..found.len())
        .filter(|split| found.is_char_boundary(*split))
        .find(|split| suffix(&found[*split..]).end == found.len() - split);
    let stem = &found[..stem.unwrap_or(found.len())];
    let capital = stem.chars().all(char::is_uppercase);
    if !capital && !stem.chars().all(|c| !c.is_uppercase()) {
        return None;
    }
    let end = at + stem.len();
    let tail = suffix(&text[end..]);
    let numeral = numeral::roman(stem).filter(|value| *value <= 50).map(|value| (Class::Roman, value));
    let letter = letter(stem).map(|value| (Class::Letter, value));
    let mut readings: Vec<_> = numeral.into_iter().chain(letter).collect();
    if readings.len() == 2 && stem != "i" && stem != "I" {
        readings.swap(0, 1);
    }
    if readings.is_empty() {
        return None;
    }
    let clean = format!("{}{}", numeral::fold(stem), tail.clean);
    Some(Core { readings, capital, clean, end: end + tail.end, suffix: tail, compound: false })
}

/// `3`, `3bis`, `5a`, `3.2 ter`.
fn figures(text: &str, at: usize, value: u32, length: usize) -> Option<Core> {
    let mut end = at + length;
    let (mut clean, mut last, mut stops) = (value.to_string(), value, 0);
    while let Some(more) = text[end..].strip_prefix('.') {
        let Some((value, digits)) = numeral::figures(more).filter(|(value, _)| *value < 1000) else { break };
        clean.push('.');
        clean.push_str(&value.to_string());
        last = value;
        end += 1 + digits;
        stops += 1;
    }
    let mut tail = suffix(&text[end..]);
    let glued = word(&text[end..]);
    if tail.rank == 0
        && glued.chars().count() == 1
        && let Some(place) = letter(glued)
    {
        tail = Suffix { rank: place, clean: numeral::fold(glued), end: glued.len() };
    } else if tail.rank == 0
        && text[end..].starts_with(|c: char| c.is_alphanumeric() && c != 'º')
        && !is_ideograph(&text[end..])
    {
        return None;
    }
    clean.push_str(&tail.clean);
    let readings = vec![(if stops > 0 { Class::Compound(stops) } else { Class::Figure }, last)];
    Some(Core { readings, capital: false, clean, end: end + tail.end, suffix: tail, compound: stops > 0 })
}

fn is_ideograph(text: &str) -> bool {
    text.starts_with(|c: char| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

/// The mark that closes a label: its shape, where it ends, and whether the label is weak. `None` if it is no label.
fn closing(text: &str, at: usize, core: &Core, open: bool) -> Option<(Shape, usize, bool)> {
    let spaced = skip_spaces(text, at);
    let next = text[at..].chars().next();
    let alone = matches!(core.readings[..], [(Class::Figure | Class::Compound(_), _)]);
    if open {
        let closed = text[spaced..].chars().next().filter(|c| is_closing(*c))?;
        return Some((Shape::Parentheses, spaced + closed.len_utf8(), false));
    }
    match next {
        Some(c) if is_closing(c) => Some((Shape::Closed, at + c.len_utf8(), false)),
        Some('.' | '、' | '\u{ff0e}') => {
            let end = at + next.map_or(0, char::len_utf8);
            let after = text[end..].chars().next();
            let capital = core.capital && core.readings.iter().any(|(class, _)| *class != Class::Figure);
            let glued = alone && after.is_some_and(|c| c.is_uppercase() || is_ideograph(&text[end..]));
            let dash = after.filter(|c| matches!(c, '-' | '–' | '—')).map_or(0, char::len_utf8);
            let dashed = dash > 0 && text[end + dash..].chars().next().is_none_or(char::is_whitespace);
            let end = end + if dashed { dash } else { 0 };
            let parted = after.is_none_or(|c| c.is_whitespace() || matches!(c, '[' | ']' | '*' | '"' | '“' | '«'));
            (parted || glued || dashed || next == Some('、')).then_some((Shape::Stopped, end, capital))
        }
        Some(':' | '\u{ff1a}' | 'º' | '°') if alone => {
            let end = at + next.map_or(0, char::len_utf8);
            let parted = text[end..].chars().next().is_none_or(|c| c.is_whitespace() || matches!(c, '[' | '*'));
            let bound = core.compound || core.suffix.rank > 1;
            parted.then_some((Shape::Stopped, end, !bound))
        }
        _ if alone && core.suffix.rank > 1 => {
            next.is_none_or(|c| !c.is_alphanumeric()).then_some((Shape::Bare, at, false))
        }
        _ if alone && core.compound => {
            let capital = text[spaced..].starts_with(|c: char| c.is_uppercase() || matches!(c, '[' | '*' | '"' | '“'));
            (spaced > at && capital).then_some((Shape::Bare, at, true))
        }
        _ => {
            let dash = text[spaced..].chars().next().filter(|c| matches!(c, '-' | '–' | '—'))?;
            let end = spaced + dash.len_utf8();
            let parted = text[end..].chars().next().is_none_or(char::is_whitespace);
            let short = alone || !core.clean.is_ascii();
            (parted && short).then_some((Shape::Dashed, end, true))
        }
    }
}

fn build(core: Core, shape: Shape, weak: bool) -> UnitLabel {
    let reading = |(class, value)| Reading { class, shape, capital: core.capital, value, suffix: core.suffix.rank };
    UnitLabel { end: 0, readings: core.readings.iter().copied().map(reading).collect(), clean: core.clean, weak }
}
