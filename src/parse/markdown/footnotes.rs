//! Footnotes: numbered in the order they are first called, gathered at the end, each with links back to its marks.

use super::{Origin, Placed};
use crate::diagnostic::rules::content::{UNKNOWN_FOOTNOTE, UNUSED_FOOTNOTE};
use crate::diagnostic::{Diagnostic, Report};
use pulldown_cmark::{CowStr, Event, Tag, TagEnd};
use std::fmt::Write as _;
use std::ops::Range;

/// A note: its mark as written, its events, how often it is called.
struct Note<'a> {
    mark: CowStr<'a>,
    range: Range<usize>,
    events: Vec<Event<'a>>,
    number: Option<usize>,
    calls: usize,
}

/// Replaces marks by numbered links and moves the notes to the end of the text.
pub(super) fn gather<'a>(events: Vec<Placed<'a>>, origin: Origin<'_>, report: &mut Report) -> Vec<Event<'a>> {
    let mut notes = Vec::new();
    let mut text = take_definitions(events, &mut notes);
    report_unknown(&text, origin, report);

    let mut order: Vec<usize> = Vec::new();
    number_calls(text.iter_mut().map(|(event, _)| event), &mut notes, &mut order);
    // Notes can call notes: those are numbered after all that the text calls.
    let mut next = 0;
    while next < order.len() {
        let mut inner = std::mem::take(&mut notes[order[next]].events);
        number_calls(inner.iter_mut(), &mut notes, &mut order);
        notes[order[next]].events = inner;
        next += 1;
    }
    for note in notes.iter().filter(|note| note.number.is_none()) {
        let span = origin.span_of(&note.mark, &note.range);
        report.push(
            Diagnostic::new(&UNUSED_FOOTNOTE, span, format!("no `[^{}]` in the text calls this footnote", note.mark))
                .hint("put its mark where it belongs, or take the note out"),
        );
    }

    let mut out: Vec<Event<'a>> = text.into_iter().map(|(event, _)| event).collect();
    if !order.is_empty() {
        out.push(Event::Html("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n".into()));
        for index in order {
            let note = &mut notes[index];
            let number = note.number.unwrap_or_default();
            out.push(Event::Html(format!("<li id=\"fn:{number}\">\n").into()));
            let events = std::mem::take(&mut note.events);
            append_with_backlinks(events, &backlinks(number, note.calls), &mut out);
            out.push(Event::Html("</li>\n".into()));
        }
        out.push(Event::Html("</ol>\n</section>\n".into()));
    }
    out
}

fn take_definitions<'a>(events: Vec<Placed<'a>>, notes: &mut Vec<Note<'a>>) -> Vec<Placed<'a>> {
    let mut text = Vec::with_capacity(events.len());
    let mut open: Option<Note<'a>> = None;
    for (event, range) in events {
        match event {
            Event::Start(Tag::FootnoteDefinition(mark)) => {
                open = Some(Note { mark, range, events: Vec::new(), number: None, calls: 0 });
            }
            Event::End(TagEnd::FootnoteDefinition) => notes.extend(open.take()),
            event => match &mut open {
                Some(note) => note.events.push(event),
                None => text.push((event, range)),
            },
        }
    }
    text
}

fn number_calls<'e, 'a: 'e>(
    events: impl Iterator<Item = &'e mut Event<'a>>,
    notes: &mut [Note<'a>],
    order: &mut Vec<usize>,
) {
    for event in events {
        let Event::FootnoteReference(mark) = event else { continue };
        let Some(index) = notes.iter().position(|note| note.mark == *mark) else { continue };
        let note = &mut notes[index];
        note.calls += 1;
        let number = *note.number.get_or_insert_with(|| {
            order.push(index);
            order.len()
        });
        let id = call_id(number, note.calls);
        let html = format!(
            "<sup class=\"footnote-mark\"><a href=\"#fn:{number}\" id=\"{id}\" role=\"doc-noteref\">{number}</a></sup>"
        );
        *event = Event::InlineHtml(html.into());
    }
}

fn call_id(number: usize, call: usize) -> String {
    if call == 1 { format!("fnref:{number}") } else { format!("fnref:{number}:{call}") }
}

fn backlinks(number: usize, calls: usize) -> String {
    let mut html = String::new();
    for call in 1..=calls {
        let id = call_id(number, call);
        let which = if call == 1 { String::new() } else { format!("<sup>{call}</sup>") };
        let _ = write!(html, " <a href=\"#{id}\" class=\"footnote-back\" role=\"doc-backlink\">↩{which}</a>");
    }
    html
}

/// The note's events, with the links back inside its last paragraph where it ends with one.
fn append_with_backlinks<'a>(mut events: Vec<Event<'a>>, links: &str, out: &mut Vec<Event<'a>>) {
    let last = if matches!(events.last(), Some(Event::End(TagEnd::Paragraph))) { events.pop() } else { None };
    out.append(&mut events);
    out.push(Event::InlineHtml(links.to_owned().into()));
    out.extend(last);
}

/// A mark without a note is text to the parser: `[`, `^x`, `]`.
fn report_unknown(text: &[Placed<'_>], origin: Origin<'_>, report: &mut Report) {
    for (event, range) in text {
        let Event::Text(words) = event else { continue };
        let Some(mark) = words.strip_prefix('^') else { continue };
        let before = range.start.checked_sub(1).and_then(|at| origin.text.as_bytes().get(at));
        let after = origin.text.as_bytes().get(range.end);
        if before == Some(&b'[') && after == Some(&b']') && !mark.is_empty() && !mark.contains(char::is_whitespace) {
            let span = origin.span(&(range.start - 1..range.end + 1));
            report.push(
                Diagnostic::new(&UNKNOWN_FOOTNOTE, span, format!("no footnote `[^{mark}]:` stands in this text"))
                    .hint(format!("add a line `[^{mark}]: …`, or take the mark out")),
            );
        }
    }
}
