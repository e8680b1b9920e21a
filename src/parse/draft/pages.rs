//! What belongs to the pages of a printed text and not to its words: numbers of pages, and heads that run over all of them.
//!
//! They stand in the middle of sentences. They are kept apart, in the draft's list of them, and told.

use super::heading::heading_label;
use super::kind::Kinds;
use super::line::Line;
use super::numeral;
use super::scan::word;
use super::shape::ends_sentence;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::draft::PAGE_LINES;
use crate::source::{SourceId, Span, Spanned};
use std::collections::HashMap;

/// How a page's number is written.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Style {
    /// `- 4 -`
    Dashed,
    /// `Page 4 of 20`, `第4页`
    Worded,
    /// `4/20`
    Parted,
    /// `4`
    Bare,
}

/// How many lines two numbers of pages stand apart at least, on average, where nothing but figures tells them.
const APART: usize = 8;
/// The longest running head.
const LONGEST: usize = 120;

/// Takes the lines of pages out of a text's lines.
pub(super) fn take_apart(source: SourceId, text: &str, lines: &mut Vec<Line>, kinds: &Kinds) -> Vec<Spanned<String>> {
    let mut is_page = numbers(text, lines);
    let known = is_page.iter().any(|page| *page) || lines.iter().skip(1).any(|line| line.after_page);
    if !known {
        return Vec::new();
    }
    add_heads(text, lines, kinds, &mut is_page);
    let mut apart = Vec::new();
    let mut kept: Vec<Line> = Vec::with_capacity(lines.len());
    let (mut broken, mut parted) = (false, false);
    for (mut line, is_page) in std::mem::take(lines).into_iter().zip(is_page) {
        let content = &text[line.range.clone()];
        if is_page {
            let span = Span::new(source, line.range.start, line.range.end);
            apart.push(Spanned::new(content.to_owned(), span));
            broken = true;
            parted |= line.after_blank;
            continue;
        }
        if (broken || line.after_page)
            && let Some(before) = kept.last()
        {
            let before = &text[before.range.clone()];
            line.joins = goes_on(before, content);
            line.after_blank = !line.joins && (line.after_blank || parted || ends_sentence(before));
        }
        (broken, parted) = (false, false);
        kept.push(line);
    }
    *lines = kept;
    apart
}

/// Tells what was kept apart.
pub(super) fn note(apart: &[Spanned<String>]) -> Option<Diagnostic> {
    let first = apart.first()?;
    let count = apart.len();
    let message = match count {
        1 => "a page's number or running head is kept apart from the words".to_owned(),
        _ => format!("{count} numbers and running heads of pages are kept apart from the words"),
    };
    let mut note = Diagnostic::new(&PAGE_LINES, first.span, message);
    for other in apart.iter().skip(1).take(3) {
        note = note.label(other.span, "another");
    }
    Some(note.hint("take them out, or join a line that is the draft's own to the line before it"))
}

/// Whether a line goes on with the sentence that a page's end broke.
fn goes_on(before: &str, content: &str) -> bool {
    let lower = content.trim_start_matches(['*', '[', '(']).starts_with(char::is_lowercase);
    let uncased = content.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_uppercase() && !c.is_lowercase());
    let ends = ends_sentence(before) || before.ends_with([']', ')']);
    let labelled = super::label::unit_label(content, 0).is_some_and(|label| !label.weak);
    !ends && !labelled && (lower || (uncased && before.chars().count() > 20))
}

/// Which lines are numbers of pages.
fn numbers(text: &str, lines: &[Line]) -> Vec<bool> {
    let found: Vec<(usize, u32, Style)> = lines
        .iter()
        .enumerate()
        .filter(|(_, line)| line.range.len() <= 40)
        .filter_map(|(index, line)| number(&text[line.range.clone()]).map(|(value, style)| (index, value, style)))
        .collect();
    let mut is_page = vec![false; lines.len()];
    for style in [Style::Dashed, Style::Worded, Style::Parted, Style::Bare] {
        let of_style: Vec<_> = found.iter().filter(|(_, _, other)| *other == style).collect();
        let rises = of_style.windows(2).all(|pair| (pair[0].1 + 1..=pair[0].1 + 3).contains(&pair[1].1));
        let span = of_style.last().map_or(0, |last| last.0) - of_style.first().map_or(0, |first| first.0);
        let counted = of_style.len() > 1 && rises;
        let spread = counted && span >= APART * (of_style.len() - 1);
        for (index, ..) in &of_style {
            is_page[*index] = match style {
                Style::Dashed => stands_free(lines, *index) || counted,
                Style::Worded => stands_free(lines, *index) || counted,
                Style::Parted => counted,
                Style::Bare => spread || at_page_end(lines, *index) || breaks_sentence(text, lines, *index),
            };
        }
        add_neighbours(lines, &of_style, &mut is_page);
    }
    is_page
}

/// A number that stands free and is the one right before or after the number of a page is one itself.
fn add_neighbours(lines: &[Line], numbers: &[&(usize, u32, Style)], is_page: &mut [bool]) {
    for pair in numbers.windows(2).chain(numbers.windows(2).rev()) {
        let (one, other) = (pair[0].0, pair[1].0);
        if pair[0].1 + 1 == pair[1].1 && is_page[one] != is_page[other] {
            let last = if is_page[one] { other } else { one };
            is_page[last] = stands_free(lines, last);
        }
    }
}

/// Whether empty lines stand on both sides of a line, or a page begins there.
fn stands_free(lines: &[Line], index: usize) -> bool {
    let after = lines.get(index + 1).is_none_or(|next| next.after_blank || next.after_page);
    (lines[index].after_blank && after) || at_page_end(lines, index)
}

/// Whether a page begins or ends with a line.
fn at_page_end(lines: &[Line], index: usize) -> bool {
    lines[index].after_page || lines.get(index + 1).is_some_and(|next| next.after_page)
}

/// Whether a line that stands free is in the middle of a sentence.
fn breaks_sentence(text: &str, lines: &[Line], index: usize) -> bool {
    let Some(before) = index.checked_sub(1).map(|before| &text[lines[before].range.clone()]) else { return false };
    let Some(after) = lines.get(index + 1).map(|after| &text[after.range.clone()]) else { return false };
    let lower = after.starts_with(char::is_lowercase) && super::label::unit_label(after, 0).is_none();
    let words = before.split_whitespace().count() > 3;
    stands_free(lines, index) && words && lower && before.ends_with(|c: char| c.is_alphabetic() || c == ',')
}

/// The number of a page that a line is.
fn number(content: &str) -> Option<(u32, Style)> {
    let inside = content.trim_matches(['-', '–', '—', '−', ' ', '\u{a0}', '|']);
    let dashed = content.starts_with(['-', '–', '—', '−']) && content.ends_with(['-', '–', '—', '−']);
    if let Some((value, length)) = numeral::figures(inside) {
        let rest = inside[length..].trim();
        if rest.is_empty() {
            let bare = content.len() == inside.len();
            let style = if dashed {
                Style::Dashed
            } else if bare {
                Style::Bare
            } else {
                return None;
            };
            return Some((value, style));
        }
        if let Some(total) = rest.strip_prefix('/') {
            let total = numeral::figures(total.trim()).filter(|(_, length)| *length == total.trim().len());
            return total.filter(|(total, _)| *total >= value).map(|_| (value, Style::Parted));
        }
        let worded = is_page_word(rest.trim_matches(['|', ' ']));
        return worded.then_some((value, Style::Worded));
    }
    let first = word(inside);
    let inside = match inside.strip_prefix('第') {
        Some(after) => after,
        None if is_page_word(first) => inside[first.len()..].trim_start_matches(['.', ' ', '\u{a0}', ':']),
        None => return None,
    };
    let (value, length) = numeral::figures(inside)?;
    let rest = inside[length..].trim();
    let chinese = first.starts_with('第');
    let ends = if chinese { rest.starts_with('页') } else { rest.is_empty() || is_total(rest) };
    ends.then_some((value, Style::Worded))
}

fn is_page_word(word: &str) -> bool {
    const WORDS: [&str; 9] = ["page", "p", "pagina", "seite", "страница", "стр", "صفحة", "الصفحة", "pag"];
    !word.is_empty() && word.len() <= 24 && WORDS.contains(&numeral::fold(word.trim_end_matches('.')).as_str())
}

/// `of 20`, `/ 20`, `sur 20`.
fn is_total(rest: &str) -> bool {
    let joint = word(rest);
    let figures = rest[joint.len()..].trim_start_matches([' ', '\u{a0}', '/']);
    let known = joint.is_empty() || matches!(joint, "of" | "de" | "sur" | "von" | "из" | "من" | "di" | "van");
    known && numeral::figures(figures).is_some_and(|(_, length)| length == figures.len())
}

/// Adds the heads that run over pages: short lines that come again and again where pages begin or end. Their figures may differ,
/// but not those of a line that would be a heading: `Article 19`.
fn add_heads(text: &str, lines: &[Line], kinds: &Kinds, is_page: &mut [bool]) {
    let mut seen: HashMap<String, Vec<usize>> = HashMap::new();
    for (index, line) in lines.iter().enumerate() {
        let content = &text[line.range.clone()];
        let near = is_page[index.saturating_sub(2)..(index + 3).min(lines.len())].contains(&true)
            || (index.saturating_sub(1)..=index + 2).any(|at| lines.get(at).is_some_and(|line| line.after_page));
        if !is_page[index] && near && line.range.len() <= LONGEST && content.contains(char::is_alphanumeric) {
            let headed = heading_label(content.trim_start_matches(['#', ' ']), kinds).is_some();
            let alike = if headed { content.to_owned() } else { leveled(content) };
            seen.entry(alike).or_default().push(index);
        }
    }
    for places in seen.into_values() {
        let closes = |index: &usize| text[lines[*index].range.clone()].ends_with([';', ',', ':']);
        let labelled = |index: &usize| super::label::unit_label(&text[lines[*index].range.clone()], 0).is_some();
        if places.len() > 1 && !places.iter().any(|place| closes(place) || labelled(place)) {
            places.into_iter().for_each(|index| is_page[index] = true);
        }
    }
}

/// A line with its figures made alike and its spaces folded.
fn leveled(content: &str) -> String {
    let words: Vec<String> = content
        .split_whitespace()
        .map(|word| word.chars().map(|c| if numeral::figure(c).is_some() { '0' } else { c }).collect())
        .collect();
    words.join(" ")
}
