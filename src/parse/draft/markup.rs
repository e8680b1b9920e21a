//! Markdown and HTML that drafts do not have: it is read as words, and published so.

use crate::diagnostic::rules::draft::MARKUP_IN_DRAFT;
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{SourceId, Span};
use std::ops::Range;

/// How far behind its beginning a mark is looked for the end of.
const LONGEST: usize = 200;

/// Tells of the first of each kind of mark that stands among the words.
pub(super) fn check(source: SourceId, text: &str, body: Range<usize>, report: &mut Report) {
    let words = &text[body.clone()];
    for (found, message, hint) in [
        (
            reference(words),
            "references are not read in a draft: its brackets are those of the treaty",
            "write it as the treaty does: the word and the number alone",
        ),
        (
            link(words),
            "links are not read in a draft: their marks are published, and `[…]` is counted as a bracket",
            "write the words alone",
        ),
        (
            fence(words),
            "code is not read in a draft: these marks are published, and labels behind them are words",
            "take the line out",
        ),
        (
            element(words),
            "HTML is not read in a draft: it is published as it stands",
            "write the words alone; `*…*` and `**…**` are emphasis",
        ),
        (
            turned(words),
            "a mark that cannot be seen turns the order of words here",
            "take it out: the direction of a language is known",
        ),
    ] {
        let Some(range) = found else { continue };
        let span = Span::new(source, body.start + range.start, body.start + range.end);
        report.push(Diagnostic::new(&MARKUP_IN_DRAFT, span, message).hint(hint));
    }
}

/// The words from a place on, as far as a mark may go.
fn ahead(words: &str, from: usize) -> &str {
    &words[from..words.floor_char_boundary(from + LONGEST)]
}

fn reference(words: &str) -> Option<Range<usize>> {
    let kinds = [
        "art.",
        "article ",
        "annex ",
        "#",
        "proposal:",
        "session:",
        "briefing:",
        "delegation:",
        "term:",
        "doc:",
        "treaty:",
    ];
    words.match_indices("[[").find_map(|(open, _)| {
        let end = open + 2 + ahead(words, open + 2).find("]]")?;
        let inside = words[open + 2..end].trim_start().to_lowercase();
        kinds.iter().any(|kind| inside.starts_with(kind)).then_some(open..end + 2)
    })
}

fn link(words: &str) -> Option<Range<usize>> {
    words.match_indices("](").find_map(|(at, _)| {
        let rest = ahead(words, at + 2);
        let end = rest.find([')', '\n', ' '])?;
        let address = &rest[..end];
        let leads = address.starts_with("http") || address.starts_with('/') || address.contains(".md");
        leads.then_some(at..at + 2 + end)
    })
}

fn fence(words: &str) -> Option<Range<usize>> {
    line(words, |line| line.starts_with("```") || line.starts_with("~~~"))
}

fn line(words: &str, holds: impl Fn(&str) -> bool) -> Option<Range<usize>> {
    let mut start = 0;
    for line in words.split_inclusive('\n') {
        if holds(line.trim()) {
            return Some(start..start + line.trim_end().len());
        }
        start += line.len();
    }
    None
}

/// A start tag of an element that people write: `<b>`, `<br>`.
fn element(words: &str) -> Option<Range<usize>> {
    const NAMES: [&str; 17] =
        ["b", "i", "u", "s", "em", "strong", "br", "p", "div", "span", "sup", "sub", "a", "table", "img", "ins", "del"];
    words.match_indices('<').find_map(|(open, _)| {
        let name: String = words[open + 1..].chars().take_while(char::is_ascii_alphanumeric).collect();
        let after = words[open + 1 + name.len()..].chars().next()?;
        let end = open + ahead(words, open).find('>')?;
        let is_element = NAMES.contains(&name.to_ascii_lowercase().as_str()) && matches!(after, '>' | ' ' | '/');
        is_element.then_some(open..end + 1)
    })
}

/// Marks that embed or override the direction of what follows.
fn turned(words: &str) -> Option<Range<usize>> {
    let (at, mark) =
        words.char_indices().find(|(_, c)| matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}'))?;
    Some(at..at + mark.len_utf8())
}
