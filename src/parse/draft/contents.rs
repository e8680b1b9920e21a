//! Lists of contents that were taken over with a text: their lines name every heading once more, and head nothing.

use super::heading::heading_label;
use super::kind::Kinds;
use super::line::Line;
use super::numeral::{self, fold};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::draft::CONTENTS_LIST;
use crate::source::{SourceId, Span};
use std::ops::Range;

/// What such a list is headed with, folded.
const HEADS: [&str; 22] = [
    "contents",
    "table of contents",
    "sommaire",
    "table des matieres",
    "indice",
    "contenido",
    "sumario",
    "содержание",
    "оглавление",
    "目录",
    "目 录",
    "المحتويات",
    "جدول المحتويات",
    "فهرس",
    "inhalt",
    "inhaltsverzeichnis",
    "inhoud",
    "inhoudsopgave",
    "sommario",
    "conteudo",
    "list of contents",
    "index",
];

/// How many lines of a list may stand between two that lead to a page: a title of several lines.
const BETWEEN: usize = 3;

/// Marks the lines of lists of contents; the lines of each.
pub(super) fn mark(text: &str, lines: &mut [Line], kinds: &Kinds) -> Vec<Range<usize>> {
    let mut lists = led(text, lines);
    for list in &mut lists {
        let above = list.start.saturating_sub(BETWEEN)..list.start;
        if let Some(head) = above.rev().find(|index| is_head(&text[lines[*index].range.clone()])) {
            list.start = head;
        }
    }
    let headed = (0..lines.len()).filter(|index| is_head(&text[lines[*index].range.clone()]));
    let unled: Vec<Range<usize>> = headed
        .filter(|head| !lists.iter().any(|list| list.contains(head)))
        .filter_map(|head| repeated(text, lines, head, kinds))
        .collect();
    lists.extend(unled);
    for list in &lists {
        lines[list.clone()].iter_mut().for_each(|line| line.listed = true);
    }
    lists
}

/// Tells of a list.
pub(super) fn note(source: SourceId, lines: &[Line]) -> Option<Diagnostic> {
    let (first, last) = (lines.first()?, lines.last()?);
    let span = Span::new(source, first.range.start, last.range.end);
    let message = format!("{} lines are read as a list of contents, which heads nothing", lines.len());
    Some(Diagnostic::new(&CONTENTS_LIST, span, message).hint("take the list out: the page makes its own"))
}

/// Runs of lines that lead to the number of a page.
fn led(text: &str, lines: &[Line]) -> Vec<Range<usize>> {
    let mut lists: Vec<Range<usize>> = Vec::new();
    for (index, line) in lines.iter().enumerate().filter(|(_, line)| leads_to_page(&text[line.range.clone()])) {
        let _ = line;
        match lists.last_mut() {
            Some(list) if index <= list.end + BETWEEN => list.end = index + 1,
            _ => lists.push(index..index + 1),
        }
    }
    lists.retain(|list| list.len() > 1);
    lists
}

/// `Article 1. Use of terms ........ 3`
fn leads_to_page(content: &str) -> bool {
    let words = content.trim_end_matches(|c: char| {
        numeral::figure(c).is_some() || c.is_whitespace() || matches!(c, 'i' | 'v' | 'x' | '*')
    });
    if words.len() == content.len() || !content.ends_with(|c: char| numeral::figure(c).is_some() || "ivx".contains(c)) {
        return false;
    }
    let leader = words.trim_end_matches(['.', '…', '_', '·', ' ', '\u{a0}', '\t']);
    let dots = words[leader.len()..].chars().filter(|c| !c.is_whitespace());
    let length: usize = dots.map(|c| if c == '…' { 3 } else { 1 }).sum();
    length >= 4
}

fn is_head(content: &str) -> bool {
    let words = content.trim_start_matches('#').trim_matches(|c: char| !c.is_alphanumeric());
    words.len() <= 40 && HEADS.contains(&fold(words).as_str())
}

/// A list whose head is known, without pages: it ends before its first entry comes again.
fn repeated(text: &str, lines: &[Line], head: usize, kinds: &Kinds) -> Option<Range<usize>> {
    let entry = |index: usize| {
        let content = text[lines[index].range.clone()].trim_start_matches(['#', ' ']);
        let bare = content.trim_end_matches(|c: char| numeral::figure(c).is_some());
        let bare = if bare.ends_with(char::is_whitespace) && bare.trim().contains(' ') { bare } else { content };
        fold(bare.trim())
    };
    let first = entry((head + 1..lines.len()).next()?);
    let end = (head + 2..lines.len()).find(|index| {
        let again = entry(*index);
        again == first || (!first.is_empty() && first.starts_with(&again) && again.len() > 6)
    })?;
    let named = (head + 1..end).filter(|index| {
        let content = text[lines[*index].range.clone()].trim_start_matches(['#', ' ']);
        heading_label(content, kinds).is_some()
    });
    let short = (head + 1..end).all(|index| lines[index].range.len() < 200);
    (short && named.count() > 1).then_some(head..end)
}
