//! Footnotes: numbered in the order they are first called, gathered at the end, each with links back to its marks.

use super::landmarks::Landmarks;
use super::{NOTHING, Origin, Placed};
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
pub(super) fn gather(events: &mut Vec<Placed<'_>>, places: &Landmarks, origin: Origin<'_>, report: &mut Report) {
    report_unknown(events, &places.carets, origin, report);
    let mut notes = take_definitions(events, &places.notes);

    let mut order: Vec<usize> = Vec::new();
    for call in &places.calls {
        number(&mut events[*call].0, &mut notes, &mut order);
    }
    // Notes can call notes: those are numbered after all that the text calls.
    let mut next = 0;
    while next < order.len() {
        let mut inner = std::mem::take(&mut notes[order[next]].events);
        for event in &mut inner {
            number(event, &mut notes, &mut order);
        }
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

    if order.is_empty() {
        return;
    }
    let mut add = |event| events.push((event, 0..0));
    add(Event::Html("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n".into()));
    for index in order {
        let note = &mut notes[index];
        let number = note.number.unwrap_or_default();
        add(Event::Html(format!("<li id=\"fn:{number}\">\n").into()));
        let (inner, last) = before_last(std::mem::take(&mut note.events));
        inner.into_iter().for_each(&mut add);
        add(Event::InlineHtml(backlinks(number, note.calls).into()));
        last.into_iter().for_each(&mut add);
        add(Event::Html("</li>\n".into()));
    }
    add(Event::Html("</ol>\n</section>\n".into()));
}

/// Takes the notes out of the text, in order. One that stands within another is taken first.
fn take_definitions<'a>(events: &mut [Placed<'a>], begins: &[usize]) -> Vec<Note<'a>> {
    let mut notes = Vec::with_capacity(begins.len());
    for start in begins.iter().rev().copied() {
        let within = events[start..].iter().position(|(event, _)| is_end(event));
        let end = within.map_or(events.len(), |length| start + length + 1);
        let mut taken = events[start..end].iter_mut().map(|(event, _)| std::mem::replace(event, NOTHING));
        let Some(Event::Start(Tag::FootnoteDefinition(mark))) = taken.next() else { continue };
        let events_of: Vec<Event<'a>> = taken.filter(|event| !is_end(event)).collect();
        notes.push(Note { mark, range: events[start].1.clone(), events: events_of, number: None, calls: 0 });
    }
    notes.reverse();
    notes
}

fn is_end(event: &Event<'_>) -> bool {
    matches!(event, Event::End(TagEnd::FootnoteDefinition))
}

/// Numbers a call, and the note that it calls if it is the first to do so.
fn number<'a>(event: &mut Event<'a>, notes: &mut [Note<'a>], order: &mut Vec<usize>) {
    let Event::FootnoteReference(mark) = event else { return };
    let Some(index) = notes.iter().position(|note| note.mark == *mark) else { return };
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

/// The note's events, taken apart where its links back go: inside its last paragraph, if it ends with one.
fn before_last(mut events: Vec<Event<'_>>) -> (Vec<Event<'_>>, Option<Event<'_>>) {
    let last = events.pop_if(|event| matches!(event, Event::End(TagEnd::Paragraph)));
    (events, last)
}

/// A mark without a note is text to the parser: `[`, `^x`, `]`. `carets` is where words begin as `^x` does.
fn report_unknown(events: &[Placed<'_>], carets: &[usize], origin: Origin<'_>, report: &mut Report) {
    for (event, range) in carets.iter().map(|at| &events[*at]) {
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
