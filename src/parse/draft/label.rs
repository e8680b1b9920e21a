//! The labels that open units: `1.`, `1)`, `(a)`, `a)`, `(i)`, `a.`, `3bis`, `3.2 ter`, `1.-`, `1º`, `一、`, `(أ)`, and bullets.

use super::numeral;
use super::scan::{Opened, seen, skip_joint, skip_spaces, word};
use super::series::{self, Class, Reading, Shape, letter, letters};
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
#[derive(Default)]
struct Core {
    /// What it may count in, its place there, and the rank of a letter that follows that place.
    readings: Vec<(Class, u32, u32)>,
    /// The last of several numbers: 5 of `3-5`.
    last: Option<u32>,
    /// Whether it is a label only where the labels around it say so.
    weak: bool,
    capital: bool,
    clean: String,
    suffix: Suffix,
    end: usize,
    /// Figures with a stop inside: `3.2`.
    compound: bool,
}

/// The label a line begins with, from `start`. Marks that are not seen may stand anywhere in it.
pub(super) fn unit_label(text: &str, start: usize) -> Option<UnitLabel> {
    let rest = &text[start..];
    let mut label = seen(rest, |text| seen_label(text, 0), |label, back| label.end = back(label.end))?;
    label.end += start;
    Some(label)
}

fn seen_label(text: &str, start: usize) -> Option<UnitLabel> {
    let mut opened = Opened::default();
    let mut at = opened.skip_openers(text, start);
    if let Some(length) = bullet(&text[at..]) {
        let after = opened.skip_openers(text, at + length);
        at = if text[after..].starts_with(is_opening) { after } else { return None };
    }
    let opening = text[at..].chars().next().filter(|c| is_opening(*c));
    let sign = text[at..].starts_with('§').then(|| skip_spaces(text, at + '§'.len_utf8()));
    let inside = sign.unwrap_or(at + opening.map_or(0, char::len_utf8));
    let core_start = opened.skip_openers(text, inside);
    let mut core = core(text, core_start)?;
    if sign.is_some() {
        core.end = ordinal_end(text, core.end);
    }
    let inner = opened.skip_closers(text, core.end);
    let closed = closing(text, inner, &core, opening.is_some());
    let (shape, end, weak) = closed.or_else(|| sign.map(|_| (Shape::Stopped, inner, false)))?;
    if core.last.is_some() && !matches!(shape, Shape::Stopped | Shape::Closed | Shape::Parentheses) {
        return None;
    }
    let weak = (weak && sign.is_none()) || core.weak;
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
        let readings = vec![(Class::Chinese, value, 0)];
        return Some(Core { readings, end, clean: value.to_string(), ..Core::default() });
    }
    let found = word(rest);
    if found.is_empty() || found.len() > 16 {
        return None;
    }
    if let Some(core) = inserted(found, at) {
        return Some(core);
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
    let numeral = numeral::roman(stem).filter(|value| *value <= 50).map(|value| (Class::Roman, value, 0));
    let places =
        if numeral.is_some() { letter(stem).map(|place| (place, 0)).into_iter().collect() } else { letters(stem) };
    let mut two = stem.chars();
    let weak = numeral.is_none() && two.next() != two.next() && stem.chars().count() == 2;
    let letters = places.into_iter().map(|(place, rank)| (Class::Letter, place, rank));
    let mut readings: Vec<_> = numeral.into_iter().chain(letters).collect();
    if numeral.is_some() && readings.len() == 2 && stem.len() == 1 && stem != "i" && stem != "I" {
        readings.swap(0, 1);
    }
    if readings.is_empty() {
        return None;
    }
    let clean = format!("{}{}", numeral::fold(stem), tail.clean);
    Some(Core { readings, weak, capital, clean, end: end + tail.end, suffix: tail, ..Core::default() })
}

/// A letter or numeral with a capital after it, for what was put in between: `aA`, `iA`.
fn inserted(found: &str, at: usize) -> Option<Core> {
    let (length, capital) = found.char_indices().next_back().filter(|(length, c)| *length > 0 && c.is_uppercase())?;
    let stem = &found[..length];
    if !stem.chars().all(char::is_lowercase) {
        return None;
    }
    let rank = letter(capital.encode_utf8(&mut [0; 4]))?;
    let numeral = numeral::roman(stem).filter(|value| *value <= 50).map(|value| (Class::Roman, value, rank));
    let place = letter(stem).map(|place| (Class::Letter, place, rank));
    let readings: Vec<_> = numeral.into_iter().chain(place).collect();
    (!readings.is_empty()).then(|| Core {
        readings,
        weak: true,
        clean: numeral::fold(found),
        end: at + found.len(),
        ..Core::default()
    })
}

/// Past the ending of an ordinal after a sign: `§ 1er.`.
fn ordinal_end(text: &str, at: usize) -> usize {
    at + if matches!(word(&text[at..]), "er" | "re") { 2 } else { 0 }
}

/// `3`, `3bis`, `5a`, `16-A`, `3.2 ter`, `3.x`, `3-5`.
fn figures(text: &str, at: usize, value: u32, length: usize) -> Option<Core> {
    let mut end = at + length;
    let (mut clean, mut last, mut stops) = (value.to_string(), value, 0);
    while let Some(more) = text[end..].strip_prefix('.') {
        let place = word(more);
        let (number, digits) = match numeral::figures(more).filter(|(value, _)| *value < 1000) {
            Some((value, digits)) => (Some(value), digits),
            None if matches!(place, "x" | "X") => (None, 1),
            None => break,
        };
        clean.push('.');
        clean.push_str(&number.map_or("x".to_owned(), |number| number.to_string()));
        last = number.unwrap_or(0);
        end += 1 + digits;
        stops += 1;
    }
    let class = if stops > 0 { Class::Compound(stops) } else { Class::Figure };
    let compound = stops > 0;
    if let Some((till, written, after)) = range(text, end, last, compound) {
        let clean = format!("{clean}-{written}");
        let readings = vec![(class, last, 0)];
        return Some(Core { readings, last: Some(till), clean, end: after, compound, ..Core::default() });
    }
    let mut tail = suffix(&text[end..]);
    let glued = word(&text[end..]);
    if tail.rank == 0
        && glued.chars().count() == 1
        && let Some(place) = letter(glued)
    {
        tail = Suffix { rank: place, clean: numeral::fold(glued), end: glued.len() };
    } else if tail.rank == 0
        && let Some(letter) = apart_letter(&text[end..])
    {
        tail = letter;
    } else if tail.rank == 0
        && text[end..].starts_with(|c: char| c.is_alphanumeric() && c != 'º')
        && !is_ideograph(&text[end..])
        && !matches!(glued, "er" | "re")
    {
        return None;
    }
    clean.push_str(&tail.clean);
    let readings = vec![(class, last, 0)];
    Some(Core { readings, clean, end: end + tail.end, suffix: tail, compound, ..Core::default() })
}

/// The last of several numbers that one begins, as it is written and where it ends: `3-5.`, `2.3-4.5.`, `6 to 8.`
fn range(text: &str, end: usize, first: u32, compound: bool) -> Option<(u32, String, usize)> {
    let at = skip_joint(text, end)?;
    let (mut value, length) = numeral::figures(&text[at..]).filter(|(value, _)| *value < 1000)?;
    let mut after = at + length;
    let mut clean = value.to_string();
    let whole = value;
    while let Some((number, digits)) = text[after..].strip_prefix('.').and_then(numeral::figures).filter(|_| compound) {
        clean.push('.');
        clean.push_str(&number.to_string());
        value = number;
        after += 1 + digits;
    }
    let rises = if clean.contains('.') { whole > 0 } else { value > first };
    (rises && text[after..].starts_with(['.', ')', ']', '\u{ff09}'])).then_some((value, clean, after))
}

/// A capital that a hyphen joins to a number (`16-A.`) or a space (`9 A.`); the label ends right after it.
fn apart_letter(text: &str) -> Option<Suffix> {
    let mut characters = text.chars();
    let joint = characters.next().filter(|c| matches!(c, '-' | '\u{2010}' | '\u{2011}' | ' ' | '\u{a0}'))?;
    let letter = characters.next().filter(|c| c.is_uppercase())?;
    let length = joint.len_utf8() + letter.len_utf8();
    let mut after = text[length..].chars();
    let closes = after.next().is_some_and(|c| matches!(c, '.' | ')' | '\u{ff09}'));
    let parted = after.next().is_none_or(|c| c.is_whitespace() || matches!(c, '[' | '*'));
    let rank = series::letter(letter.encode_utf8(&mut [0; 4]))?;
    let clean = letter.to_lowercase().collect();
    (closes && parted).then_some(Suffix { rank, clean, end: length })
}

fn is_ideograph(text: &str) -> bool {
    text.starts_with(|c: char| ('\u{4e00}'..='\u{9fff}').contains(&c))
}

/// The mark that closes a label: its shape, where it ends, and whether the label is weak. `None` if it is no label.
fn closing(text: &str, at: usize, core: &Core, open: bool) -> Option<(Shape, usize, bool)> {
    let spaced = skip_spaces(text, at);
    let next = text[at..].chars().next();
    let alone = matches!(core.readings[..], [(Class::Figure | Class::Compound(_), ..)]);
    if open {
        let closed = text[spaced..].chars().next().filter(|c| is_closing(*c))?;
        return Some((Shape::Parentheses, spaced + closed.len_utf8(), false));
    }
    match next {
        Some(c) if is_closing(c) => Some((Shape::Closed, at + c.len_utf8(), false)),
        Some(c) if alone && is_opening(c) && core.last.is_none() => {
            glued_label(&text[at..]).map(|first| (Shape::Bare, at, !first))
        }
        Some('.' | '、' | '\u{ff0e}') => {
            let end = at + next.map_or(0, char::len_utf8);
            let after = text[end..].chars().next();
            let capital = core.capital && core.readings.iter().any(|(class, ..)| *class != Class::Figure);
            let glued = alone && after.is_some_and(|c| c.is_uppercase() || is_ideograph(&text[end..]));
            let dash = after.filter(|c| matches!(c, '-' | '–' | '—')).map_or(0, char::len_utf8);
            let dashed = dash > 0 && text[end + dash..].chars().next().is_none_or(char::is_whitespace);
            let end = end + if dashed { dash } else { 0 };
            let parted = after.is_none_or(|c| c.is_whitespace() || matches!(c, '[' | ']' | '*' | '"' | '“' | '«'))
                || (alone && glued_label(&text[end..]).is_some());
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
            let capital = is_capital(&text[spaced..]) || text[spaced..].starts_with('*');
            (spaced > at && capital).then_some((Shape::Bare, at, true))
        }
        Some(c) if alone && c.is_whitespace() && core.suffix.rank == 0 && is_capital(&text[spaced..]) => {
            Some((Shape::Spaced, at, true))
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

fn is_capital(text: &str) -> bool {
    text.starts_with(|c: char| c.is_uppercase() || matches!(c, '[' | '“' | '"' | '«'))
}

/// Whether the label in parentheses that stands right after another is the first of its series; `None` if none does.
fn glued_label(text: &str) -> Option<bool> {
    let inside = text.strip_prefix(is_opening)?;
    let length = inside.find(is_closing).filter(|length| (1..=4).contains(length))?;
    let label = &inside[..length];
    if let Some((value, digits)) = numeral::figures(label) {
        return (digits == length).then_some(value == 1);
    }
    let known = numeral::roman(label).is_some() || letter(label).is_some();
    (known && label.chars().all(char::is_lowercase)).then_some(matches!(label, "a" | "i" | "а"))
}

fn build(core: Core, shape: Shape, weak: bool) -> UnitLabel {
    let reading = |(class, value, rank): (Class, u32, u32)| Reading {
        class,
        shape,
        capital: core.capital,
        value,
        last: core.last.unwrap_or(value),
        suffix: core.suffix.rank.max(rank),
    };
    UnitLabel { end: 0, readings: core.readings.iter().copied().map(reading).collect(), clean: core.clean, weak }
}
