//! The labels of headings: a word of kind and a number, in any of the six languages.

use super::kind::{self, Kinds};
use super::numeral;
use super::scan::{Opened, seen, skip_joint, skip_spaces, word};
use super::suffix::suffix;
use crate::model::draft::HeadingKind;

/// The label a heading begins with.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct HeadingLabel {
    pub(super) kind: HeadingKind,
    /// In lower case figures: `17`, `2bis`, `a`.
    pub(super) number: Option<String>,
    /// The last of several that it speaks of: 25 of `23-25`.
    pub(super) last: Option<u32>,
    /// Whether the number is written in figures.
    pub(super) in_figures: bool,
    /// The number as the letter it may be instead: `Article X` is the tenth or one whose number is not known.
    pub(super) placeholder: Option<String>,
    /// Where the label ends in the heading's text, with the stop or dash after it.
    pub(super) end: usize,
    /// Whether emphasis that opened before the label goes on after it.
    pub(super) emphasis_open: bool,
    /// Whether it is a sign, `§`: in a text that has articles it labels their paragraphs.
    pub(super) sign: bool,
}

/// The label of a heading, if its first word makes a kind and the number that kind needs follows. Marks that are not seen may
/// stand anywhere in it.
pub(super) fn heading_label(text: &str, kinds: &Kinds) -> Option<HeadingLabel> {
    seen(text, |text| seen_label(text, kinds), |label, back| label.end = back(label.end))
}

fn seen_label(text: &str, kinds: &Kinds) -> Option<HeadingLabel> {
    let mut opened = Opened::default();
    let start = opened.skip_openers(text, 0);
    let (kind, number, end) = chinese_label(text, start).or_else(|| word_label(text, start, &mut opened, kinds))?;
    let written = &text[start..end];
    let in_figures = written.contains(|c| numeral::figure(c).is_some());
    let letters = written.trim_end_matches(']').rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or_default();
    let placeholder = (matches!(letters, "X" | "XX" | "XXX") && number.is_some()).then(|| letters.to_lowercase());
    let end = closing(text, end, &mut opened)?;
    let sign = written.starts_with('§');
    let last = number.as_deref().and_then(|number| number.split_once("--")?.1.parse().ok());
    let number = number.map(|number| number.replace("--", "-"));
    Some(HeadingLabel { kind, number, last, in_figures, placeholder, end, emphasis_open: opened.has_stars(), sign })
}

/// What the labels of one text's headings are known by.
#[derive(Debug, Clone, Copy)]
pub(super) struct Known<'a> {
    pub(super) kinds: &'a Kinds,
    /// Whether `§` labels articles here: in a text that has articles it labels their paragraphs, unless it is marked.
    pub(super) signs: bool,
}

impl Known<'_> {
    /// The label a line begins with, marked as a heading or not.
    pub(super) fn label(&self, text: &str, marked: bool) -> Option<HeadingLabel> {
        heading_label(text, self.kinds).filter(|label| self.signs || marked || !label.sign)
    }
}

impl HeadingLabel {
    /// The label of a provision that stands without a heading.
    pub(super) fn unwritten(kind: HeadingKind) -> Self {
        Self {
            kind,
            number: None,
            last: None,
            in_figures: false,
            placeholder: None,
            end: 0,
            emphasis_open: false,
            sign: false,
        }
    }

    /// Its number, in a text that numbers such headings in figures or in one that does not.
    pub(super) fn number(&self, in_figures: bool) -> Option<String> {
        self.placeholder.clone().filter(|_| in_figures).or_else(|| self.number.clone())
    }

    /// The figures its number begins with and the last it speaks of (`23-25`), and whether more follows: `2`, `2`, of `2bis`.
    pub(super) fn count(&self) -> Option<(u32, u32, bool)> {
        let number = self.number.as_deref()?;
        let end = number.find(|c: char| !c.is_ascii_digit()).unwrap_or(number.len());
        let first = number[..end].parse().ok()?;
        Some((first, self.last.unwrap_or(first), end < number.len() && self.last.is_none()))
    }
}

/// `第十七条`, `新第三条`, `附件一`, `序言`.
fn chinese_label(text: &str, start: usize) -> Option<(HeadingKind, Option<String>, usize)> {
    let rest = &text[start..];
    let bare = ["新增", "新的", "新"].iter().find_map(|new| rest.strip_prefix(new)).unwrap_or(rest);
    if let Some(after) = bare.strip_prefix('第') {
        let (kind, number, length) = chinese_number(after)?;
        let mut end = start + rest.len() - after.len() + length;
        let mut clean = number.0;
        let second = text[end..].strip_prefix(['至', '到']).and_then(|after| {
            let after = after.strip_prefix('第').unwrap_or(after);
            chinese_number(after).map(|(_, number, length)| (number.1, text.len() - after.len() + length))
        });
        if let Some((last, at)) = second.filter(|(last, _)| *last > number.1) {
            clean = format!("{}--{last}", number.1);
            end = at;
        }
        end += text[end..].strip_prefix("草案").map_or(0, |_| "草案".len());
        return Some((kind, Some(clean), end));
    }
    let (kind, length) = kind::chinese_before(rest)?;
    let end = start + length;
    let at = skip_spaces(text, end);
    let number = numeral::chinese(&text[at..]).or_else(|| numeral::figures(&text[at..]));
    match number {
        Some((value, length)) if kind != HeadingKind::Preamble => Some((kind, Some(value.to_string()), at + length)),
        _ if kind::needs_no_number(kind) => Some((kind, None, end)),
        _ => None,
    }
}

/// Kind, clean number with its value, and length of what follows `第`.
fn chinese_number(after: &str) -> Option<(HeadingKind, (String, u32), usize)> {
    let spaces = skip_spaces(after, 0);
    let (value, length) = numeral::chinese(&after[spaces..]).or_else(|| numeral::figures(&after[spaces..]))?;
    let at = skip_spaces(after, spaces + length);
    let (kind, length) = kind::chinese_after(&after[at..])?;
    let end = at + length;
    let suffix = suffix(&after[end..]);
    Some((kind, (format!("{value}{}", suffix.clean), value), end + suffix.end))
}

/// `Article 17`, `[New] Article 17`, `المادة الأولى`, `Chapitre premier`, `Preamble`.
fn word_label(
    text: &str,
    start: usize,
    opened: &mut Opened,
    kinds: &Kinds,
) -> Option<(HeadingKind, Option<String>, usize)> {
    let stood = standing(text, start, *opened);
    let (start, after_standing) = match stood {
        Some((at, inside)) => {
            *opened = inside;
            (at, true)
        }
        None => (start, false),
    };
    if let Some(sign) = text[start..].strip_prefix('§') {
        let at = skip_spaces(text, text.len() - sign.trim_start_matches('§').len());
        let (number, end) = number(text, at, HeadingKind::Article)?;
        return Some((HeadingKind::Article, Some(number), end));
    }
    let first = word(&text[start..]);
    let glued = first.char_indices().skip(1).find(|(_, c)| c.is_uppercase()).map(|(at, _)| &first[..at]);
    let first = glued.filter(|glued| kinds.of_word(glued) == Some(HeadingKind::Preamble)).unwrap_or(first);
    let mut end = start + first.len();
    let mut single = kinds.of_word(first).or_else(|| kind::owned(first).filter(|_| after_standing));
    if single.is_none() && first.eq_ignore_ascii_case("art") && text[end..].starts_with('.') {
        end += 1;
        single = Some(HeadingKind::Article);
    }
    let several = kinds.of_several(first);
    let kind = single.or(several)?;
    let mut inside = *opened;
    let at = inside.skip_openers(text, end);
    let separated = at > end || text[at..].starts_with(|c: char| !c.is_alphabetic());
    let number = (separated && kind != HeadingKind::Preamble).then(|| number(text, at, kind)).flatten();
    let ranged = number.as_ref().filter(|_| several.is_some()).and_then(|(first, end)| range(text, first, *end));
    match (ranged, number) {
        (Some((number, end)), _) => {
            *opened = inside;
            Some((kind, Some(number), end))
        }
        (None, Some((number, end))) if single.is_some() => {
            *opened = inside;
            Some((kind, Some(number), end))
        }
        (None, None) if single.is_some() && stands_unnumbered(kind, &text[end..]) => Some((kind, None, end)),
        _ => None,
    }
}

/// Whether a word of kind is a label without a number before these words: `Preamble`, `Annex`, but not `Schedule of payments`.
fn stands_unnumbered(kind: HeadingKind, rest: &str) -> bool {
    let rest = rest.trim_start_matches([']', '*', ' ', '\u{a0}']);
    let parted = rest.chars().next().is_none_or(|c| !c.is_alphanumeric());
    match kind {
        HeadingKind::Appendix | HeadingKind::Schedule => parted,
        _ => kind::needs_no_number(kind),
    }
}

/// Past a word that says how a provision stands, and what closes and joins after it: where the word of kind begins.
fn standing(text: &str, start: usize, mut opened: Opened) -> Option<(usize, Opened)> {
    let first = word(&text[start..]);
    if !kind::is_standing(first) {
        return None;
    }
    let closed = opened.skip_closers(text, start + first.len());
    let mut at = opened.skip_openers(text, closed);
    let joint = word(&text[at..]);
    if kind::is_joint(joint) {
        let after = at + joint.len();
        at = skip_spaces(
            text,
            after + text[after..].chars().next().filter(|c| matches!(c, '\'' | '’')).map_or(0, char::len_utf8),
        );
    }
    (at > start + first.len()).then_some((at, opened))
}

/// The number of several provisions, `23--25`, where one has ended and a later one follows: `23-25`, `23 to 25`.
fn range(text: &str, first: &str, end: usize) -> Option<(String, usize)> {
    let at = skip_joint(text, end)?;
    let (last, length) = numeral::figures(&text[at..])?;
    let begins: u32 = first.parse().ok()?;
    (last > begins).then(|| (format!("{first}--{last}"), at + length))
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
        } else if let Some((letter, length)) = apart_letter(&text[end..]) {
            clean.push(letter);
            end += length;
        }
    }
    Some((clean, end))
}

/// A capital that a hyphen joins to a number (`16-A`) or a space (`9 A.`), in lower case, and the length of both. After a
/// space it must be the label's end: `Article 9 A Party …` begins with a word.
fn apart_letter(text: &str) -> Option<(char, usize)> {
    let mut characters = text.chars();
    let joint = characters.next().filter(|c| matches!(c, '-' | '\u{2010}' | '\u{2011}' | ' ' | '\u{a0}'))?;
    let letter = characters.next().filter(|c| c.is_uppercase())?;
    let next = characters.next();
    let hyphen = !joint.is_whitespace();
    let ends = match next {
        Some(c) if hyphen => !c.is_alphanumeric(),
        Some(c) => matches!(c, '.' | ':' | ']' | '\u{ff1a}'),
        None => true,
    };
    let lower = letter.to_lowercase().next()?;
    ends.then_some((lower, joint.len_utf8() + letter.len_utf8()))
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
    let spaced = skip_spaces(text, end);
    let colon = text[spaced..].starts_with([':', '\u{ff1a}']);
    let rest = &text[if colon { spaced } else { end }..];
    if let Some(stop) = rest.chars().next().filter(|c| matches!(c, '.' | ':' | '\u{ff1a}' | '、' | ',')) {
        end = opened.skip_closers(text, text.len() - rest.len() + stop.len_utf8());
    }
    let dash = skip_spaces(text, end);
    let mut after = text[dash..].chars();
    if let Some(c) = after.next().filter(|c| matches!(c, '-' | '–' | '—'))
        && (c != '-' || after.next().is_none_or(char::is_whitespace))
    {
        end = dash + c.len_utf8();
    }
    Some(end)
}
