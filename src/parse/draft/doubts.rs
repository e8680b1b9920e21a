//! What was taken for words and looks as if it were more: a heading, an option, an id. Nothing is lost in silence.

use super::block::{Block, RawHeading};
use super::choice::{is_near_option, option_label};
use super::heading::Known;
use super::line::Line;
use super::numeral;
use super::scan::{Opened, skip_spaces, word};
use super::title::is_title;
use super::written_id;
use crate::diagnostic::rules::draft::{MALFORMED_ID, NO_PROVISIONS, OTHER_BRACKETS, PLACEHOLDER_TEXT, TAKEN_FOR_WORDS};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::draft::{DraftText, PLACEHOLDER};
use crate::source::{SourceId, Span};
use std::ops::Range;

/// Tells of lines that look like more than words.
pub(super) fn lines(source: SourceId, text: &str, blocks: &[Block], kinds: &Known, report: &mut Report) {
    let mut before = "";
    for block in blocks {
        match block {
            Block::Words(line) => {
                let content = &text[line.range.clone()];
                let doubt = words(content, line, before, kinds);
                let doubt = doubt.map(|(what, hint)| note(source, &line.range, &what, hint));
                report.diagnostics.extend(doubt.or_else(|| id(source, line.range.start, content, false)));
                before = content;
            }
            Block::Heading(heading) => {
                report.diagnostics.extend(of_heading(source, text, heading, kinds));
                before = "";
            }
            Block::Footnote(_) | Block::Contents(_) | Block::Row(_) => before = "",
        }
    }
}

/// Tells of a whole text that has no provisions, and of brackets of another shape.
pub(super) fn whole(source: SourceId, text: &str, body: Range<usize>, draft: &DraftText, report: &mut Report) {
    let words = text[body.clone()].trim();
    if draft.provisions().next().is_none() && words.contains(char::is_alphanumeric) {
        let start = body.start + (text[body.clone()].len() - text[body.clone()].trim_start().len());
        let end = start + words.find('\n').unwrap_or(words.len());
        let hint = "mark a heading (`## Article 1. Title`), or number the paragraphs (`1. …`)";
        let message = "no article and no numbered paragraph is found in this draft: all of it is read as words";
        report.push(Diagnostic::new(&NO_PROVISIONS, Span::new(source, start, end), message).hint(hint));
    }
    if let Some(at) = text[body.clone()].find(PLACEHOLDER).map(|at| body.start + at) {
        let message = "this draft still has the words that it was begun with, as if they were the treaty's";
        let span = Span::new(source, at, at + PLACEHOLDER.len());
        let hint = "put the text of the draft in their place, with the heading above them";
        report.push(Diagnostic::new(&PLACEHOLDER_TEXT, span, message).hint(hint));
    }
    let count = text[body.clone()].matches(['【', '】']).count();
    if let Some(first) = text[body.clone()].find(['【', '】']) {
        let at = body.start + first;
        let message = format!("{count} marks `【` and `】` are read as words: they are no brackets of a draft");
        let span = Span::new(source, at, at + '【'.len_utf8());
        report
            .push(Diagnostic::new(&OTHER_BRACKETS, span, message).hint("write `[` and `]` around what is not agreed"));
    }
}

fn note(source: SourceId, range: &Range<usize>, what: &str, hint: &str) -> Diagnostic {
    Diagnostic::new(&TAKEN_FOR_WORDS, Span::new(source, range.start, range.end), what.to_owned()).hint(hint)
}

const MARK_IT: &str = "if it is one, put `## ` before it and write its first word in full: `## Article 5. Title`";
const JOIN_IT: &str = "if it is none, join it to the line before it";

/// What a line of words looks like, if it looks like more.
fn words(content: &str, line: &Line, before: &str, kinds: &Known) -> Option<(String, &'static str)> {
    if content.starts_with('#') && content.contains(char::is_alphabetic) {
        return Some(("this line begins as a heading does and is read as words".into(), JOIN_IT));
    }
    if let Some(option) = near_option(content) {
        let hint = "if it is an option, write `Option 1:` with a capital and a number";
        return Some((format!("`{option}` looks like an option and is read as words"), hint));
    }
    let parted = line.after_blank || super::shape::ends_sentence(before);
    if !parted {
        return None;
    }
    if let Some(label) = kinds.label(content, false) {
        let name = &content[..label.end];
        let rest = content[label.end..].trim();
        let begins = rest.is_empty() || (is_title(rest) && rest.starts_with(char::is_uppercase));
        let looks = label.number.is_some() && !label.sign && begins && !lower(content);
        return looks.then(|| (format!("`{}` looks like a heading and is read as words", name.trim()), MARK_IT));
    }
    let (name, known) = near_kind(content, kinds)?;
    Some((format!("`{name}` looks like a heading (`{known}`) and is read as words"), MARK_IT))
}

/// A heading without a kind whose first word nearly is a word of kind, or in which an id is not well formed.
fn of_heading(source: SourceId, text: &str, heading: &RawHeading, kinds: &Known) -> Option<Diagnostic> {
    let content = &text[heading.content.clone()];
    if heading.written.is_none()
        && let Some(doubt) = id(source, heading.range.start, &text[heading.range.clone()], true)
    {
        return Some(doubt);
    }
    let (name, known) = near_kind(content, kinds).filter(|_| heading.label.is_none())?;
    let what = format!("`{name}` is no kind of heading; `{known}` is one");
    Some(note(source, &heading.content, &what, "if it is meant, write that word: else the heading is a plain one"))
}

fn lower(content: &str) -> bool {
    content.trim_start_matches(|c: char| !c.is_alphabetic()).starts_with(char::is_lowercase)
}

/// A first word within two letters of a word of kind, with the number after it, and the word.
fn near_kind<'k>(content: &str, kinds: &'k Known) -> Option<(String, &'k str)> {
    let mut opened = Opened::default();
    let start = opened.skip_openers(content, 0);
    let first = word(&content[start..]);
    if !first.starts_with(char::is_uppercase) {
        return None;
    }
    let end = start + first.len();
    let at = skip_spaces(content, end);
    let rest = &content[at..];
    let figures = numeral::figures(rest).map(|(_, length)| length);
    let found = word(rest);
    let roman = numeral::roman(found).filter(|_| found.chars().all(|c| c.is_ascii_uppercase())).map(|_| found.len());
    let number = figures.or(roman).filter(|_| at > end)?;
    let title = content[at + number..].trim_start_matches(['.', ':', ' ', '–', '—', '-', ']']);
    let begins = title.is_empty() || (is_title(title) && !title.starts_with(char::is_lowercase));
    let known = kinds.kinds.near(first).filter(|_| begins && kinds.kinds.of_word(first).is_none())?;
    Some((content[start..at + number].to_owned(), known))
}

/// What a line begins with that is nearly an option: `Opton 2:`, `Option:`, `option 2:`.
fn near_option(content: &str) -> Option<&str> {
    let mut opened = Opened::default();
    let start = opened.skip_openers(content, 0);
    let first = word(&content[start..]);
    if first.is_empty() || !is_near_option(first) || option_label(content, 0).is_some() {
        return None;
    }
    let end = start + first.len();
    let colon = content[end..].find([':', '\u{ff1a}']).filter(|length| *length <= 8)?;
    let number =
        content[end..end + colon].trim_matches(|c: char| c.is_whitespace() || matches!(c, '(' | ')' | '*' | '.'));
    let numbered = number.chars().all(|c| numeral::figure(c).is_some())
        || number.chars().count() == 1
        || numeral::roman(number).is_some();
    (number.is_empty() || numbered).then(|| &content[start..=end + colon]).filter(|name| name.is_ascii())
}

/// An id that is not well formed, or stands in no heading.
fn id(source: SourceId, offset: usize, content: &str, heading: bool) -> Option<Diagnostic> {
    let open = content.find("{#").or_else(|| content.find("{ #").filter(|_| heading))?;
    let end = content[open..].find('}').map_or(content.len(), |close| open + close + 1);
    let span = Span::new(source, offset + open, offset + end);
    let (what, hint) = match written_id::fault(&content[open..end]) {
        Some(fault) => {
            return Some(
                Diagnostic::new(&MALFORMED_ID, span, format!("`{}` is no id: {fault}", &content[open..end]))
                    .hint(written_id::mended(&content[open..end])),
            );
        }
        None if heading => (
            format!("`{}` is no id here: words stand after it", &content[open..end]),
            "put it at the end of the heading",
        ),
        None => (
            format!("`{}` stands in no heading and is read as words", &content[open..end]),
            "put it at the end of the heading of the provision, on its line",
        ),
    };
    Some(Diagnostic::new(&MALFORMED_ID, span, what).hint(hint))
}
