//! Footnotes: numbered in the order they are first called, gathered at the end, each with links back to its marks.

use super::{NOTHING, Origin, Placed};
use crate::diagnostic::rules::content::{UNKNOWN_FOOTNOTE, UNUSED_FOOTNOTE};
use crate::diagnostic::{Diagnostic, Report};
use pulldown_cmark::{CowStr, Event, Tag, TagEnd};
use rustc_hash::FxHashMap;
use std::fmt::Write as _;
use std::ops::Range;
use unicase::UniCase;

/// A note: its mark as written, its events.
struct Note<'a> {
    mark: CowStr<'a>,
    range: Range<usize>,
    events: Vec<Event<'a>>,
}

/// The notes of a text and the marks that call them, as far as they were met. Marks are the same to the parser if they are when
/// their case is folded, as [`UniCase`] does.
#[derive(Default)]
pub(super) struct Notes<'a> {
    /// In the order in which they are written.
    defined: Vec<Note<'a>>,
    /// Marks in the order in which they are first called, each with how often it is.
    called: Vec<(UniCase<CowStr<'a>>, usize)>,
    /// The place of each mark among those.
    places: FxHashMap<UniCase<CowStr<'a>>, usize>,
}

impl<'a> Notes<'a> {
    /// Takes notes out of the text, in order. One that stands within another is taken first. `begins` is where they begin.
    pub(super) fn define(&mut self, events: &mut [Placed<'a>], begins: &[usize]) {
        let before = self.defined.len();
        for start in begins.iter().rev().copied() {
            let within = events[start..].iter().position(|(event, _)| is_end(event));
            let end = within.map_or(events.len(), |length| start + length + 1);
            let mut taken = events[start..end].iter_mut().map(|(event, _)| std::mem::replace(event, NOTHING));
            let Some(Event::Start(Tag::FootnoteDefinition(mark))) = taken.next() else { continue };
            let events_of: Vec<Event<'a>> = taken.filter(|event| !is_end(event)).collect();
            self.defined.push(Note { mark, range: events[start].1.clone(), events: events_of });
        }
        self.defined[before..].reverse();
    }

    /// The numbered link that a mark becomes. The parser knows that there is such a note.
    pub(super) fn call(&mut self, mark: &CowStr<'a>) -> Event<'a> {
        let mark = UniCase::new(mark.clone());
        let number = *self.places.entry(mark.clone()).or_insert_with(|| {
            self.called.push((mark, 0));
            self.called.len() - 1
        });
        let calls = &mut self.called[number].1;
        *calls += 1;
        let (number, id) = (number + 1, call_id(number + 1, *calls));
        let html = format!(
            "<sup class=\"footnote-mark\"><a href=\"#fn:{number}\" id=\"{id}\" role=\"doc-noteref\">{number}</a></sup>"
        );
        Event::InlineHtml(html.into())
    }

    /// The notes that are called, in that order, each with links back; the others are reported. Nothing is left of them.
    pub(super) fn section(&mut self, origin: Origin<'_>, report: &mut Report) -> Vec<Event<'a>> {
        let mut notes: Vec<Option<Note<'a>>> = std::mem::take(&mut self.defined).into_iter().map(Some).collect();
        let mut first: FxHashMap<UniCase<CowStr<'a>>, usize> = FxHashMap::default();
        for (place, note) in notes.iter().flatten().enumerate() {
            first.entry(UniCase::new(note.mark.clone())).or_insert(place);
        }
        // Notes can call notes: those are numbered after all that the text calls.
        let mut inner: Vec<Vec<Event<'a>>> = Vec::new();
        while let Some((mark, _)) = self.called.get(inner.len()) {
            let found = first.get(mark).and_then(|place| notes[*place].take());
            let mut events = found.map(|note| note.events).unwrap_or_default();
            for event in &mut events {
                if let Event::FootnoteReference(mark) = event {
                    *event = self.call(mark);
                }
            }
            inner.push(events);
        }
        for note in notes.iter().flatten() {
            let span = origin.span_of(&note.mark, &note.range);
            report.push(
                Diagnostic::new(
                    &UNUSED_FOOTNOTE,
                    span,
                    format!("no `[^{}]` in the text calls this footnote", note.mark),
                )
                .hint("put its mark where it belongs, or take the note out"),
            );
        }
        let mut section = Vec::new();
        if inner.is_empty() {
            return section;
        }
        section.push(Event::Html("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n".into()));
        for ((number, events), (_, calls)) in (1..).zip(inner).zip(std::mem::take(&mut self.called)) {
            section.push(Event::Html(format!("<li id=\"fn:{number}\">\n").into()));
            let (events, last) = before_last(events);
            section.extend(events);
            section.push(Event::InlineHtml(backlinks(number, calls).into()));
            section.extend(last);
            section.push(Event::Html("</li>\n".into()));
        }
        section.push(Event::Html("</ol>\n</section>\n".into()));
        section
    }
}

fn is_end(event: &Event<'_>) -> bool {
    matches!(event, Event::End(TagEnd::FootnoteDefinition))
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

/// Reports a mark without a note, which is text to the parser: `[`, `^x`, `]`. `words` is the second of those.
pub(super) fn report_unknown(words: &str, range: &Range<usize>, origin: Origin<'_>, report: &mut Report) {
    let Some(mark) = words.strip_prefix('^') else { return };
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
