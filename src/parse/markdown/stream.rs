//! The events of a text on their way to HTML. Most are only written, and go as they come; what something is done about is
//! gathered first, from its begin to its end: headings, links, pictures, tables, code, notes, and paragraphs of embeds.

use super::depth::Depth;
use super::footnotes::{self, Notes};
use super::gate::Gate;
use super::headings::{self, Anchors};
use super::landmarks::Landmarks;
use super::markers::Holes;
use super::numbers::Numbers;
use super::prepared::Prepared;
use super::reader::Reader;
use super::{MarkdownSettings, NOTHING, Origin, Placed, callouts, code, links, tables, words};
use crate::diagnostic::Report;
use pulldown_cmark::{Event, Tag};
use std::ops::Range;

/// The events of a text as they are to be written.
pub(super) struct Stream<'a, 'r> {
    reader: Reader<'a>,
    /// What is gathered, then what was made of it.
    events: Vec<Placed<'a>>,
    state: State,
    origin: Origin<'a>,
    gate: Gate<'a>,
    /// What comes after something that must be written before it.
    waiting: Option<Placed<'a>>,
    report: &'r mut Report,
    notes: Notes<'a>,
    /// The headings so far.
    pub(super) anchors: Anchors,
    /// What must be looked up, so far.
    pub(super) holes: Holes,
    /// How many words there were, code among them.
    pub(super) words: usize,
    /// How many bytes of code were highlighted.
    highlighted: usize,
    depth: Depth,
    numbers: Numbers,
}

/// What is done with the next event.
#[derive(Clone, Copy)]
enum State {
    /// It is only looked at.
    Looking,
    /// It is written as it comes.
    Passing,
    /// It is gathered; so many elements are open.
    Gathering(usize),
    /// It is one that was made, the one at this place.
    Made(usize),
}

impl<'a, 'r> Stream<'a, 'r> {
    pub(super) fn new(
        text: (Origin<'a>, &'a Prepared<'a>),
        settings: MarkdownSettings,
        report: &'r mut Report,
    ) -> Self {
        let mut anchors = Anchors::default();
        if headings::may_look_ahead(text.0.text) {
            // What must be known of all headings before the first.
            let ahead = Stream::with(Anchors::default(), State::Looking, text, settings, &mut *report);
            anchors.look_at(ahead);
        }
        Self::with(anchors, State::Passing, text, settings, report)
    }

    fn with(
        anchors: Anchors,
        state: State,
        (origin, prepared): (Origin<'a>, &'a Prepared<'a>),
        settings: MarkdownSettings,
        report: &'r mut Report,
    ) -> Self {
        Self {
            reader: Reader::new(origin, prepared),
            events: Vec::new(),
            state,
            origin,
            gate: Gate::new(origin, settings),
            waiting: None,
            report,
            notes: Notes::default(),
            anchors,
            holes: Holes::default(),
            words: 0,
            highlighted: 0,
            depth: Depth::default(),
            numbers: Numbers::default(),
        }
    }

    /// Whether an event begins something that is gathered.
    fn is_begin(&self, event: &Event<'_>, range: &Range<usize>) -> bool {
        match event {
            // It may hold embeds alone, or a picture with its caption.
            Event::Start(Tag::Paragraph) => {
                self.origin.text.as_bytes()[range.start..].trim_ascii_start().starts_with(b"![")
            }
            Event::Start(tag) => matches!(
                tag,
                Tag::Heading { .. }
                    | Tag::Link { .. }
                    | Tag::Image { .. }
                    | Tag::Table(_)
                    | Tag::CodeBlock(_)
                    | Tag::FootnoteDefinition(_)
            ),
            _ => false,
        }
    }

    /// The next event that the gate lets pass.
    fn admitted(&mut self) -> Option<Placed<'a>> {
        if let Some(waiting) = self.waiting.take() {
            return Some(waiting);
        }
        let mut placed = self.reader.next(self.report)?;
        self.depth.flatten(&mut placed.0, &placed.1, self.origin, self.report);
        let before = self.gate.admit(&mut placed, (&mut self.anchors, &mut self.holes), self.report);
        let Some(before) = before else { return Some(placed) };
        let range = placed.1.start..placed.1.start;
        self.waiting = Some(placed);
        Some((Event::InlineHtml(before.into()), range))
    }

    /// Counts the words of a text.
    fn read(&mut self, text: &str, range: &Range<usize>) {
        self.words += words::of(text);
        if text.starts_with('^') {
            footnotes::report_unknown(text, range, self.origin, self.report);
        }
    }

    /// Makes an event what is to be written, where the writer of the library would write it otherwise.
    fn finish(&mut self, event: &mut Event<'a>, range: &Range<usize>) {
        self.numbers.keep(event, range, self.origin);
        callouts::put_in_boxes(event, range, self.origin, &mut self.holes);
    }

    /// Makes of what was gathered what is to be written.
    fn make(&mut self) {
        let events = &mut self.events;
        let places = Landmarks::of(events);
        self.anchors.place(events, &places.headings);
        links::open(events, &places.links, self.origin, (&mut self.holes, self.report));
        tables::present(events, &places.tables);
        code::highlight(events, &places.code, &mut self.highlighted, (self.origin, self.report));
        self.notes.define(events, &places.notes);
        for at in places.calls {
            if let Event::FootnoteReference(mark) = &events[at].0 {
                events[at].0 = self.notes.call(mark);
            }
        }
    }

    /// The notes, which stand at the end; after them there is nothing more.
    fn end(&mut self) -> Option<Event<'a>> {
        let ends = self.gate.finish().map(|ends| Event::InlineHtml(ends.into()));
        let section = self.notes.section(self.origin, self.report);
        self.events = ends.into_iter().chain(section).map(|event| (event, 0..0)).collect();
        self.state = State::Made(1);
        self.events.first_mut().map(take)
    }
}

/// An event that is written once.
fn take<'a>((event, _): &mut Placed<'a>) -> Event<'a> {
    std::mem::replace(event, NOTHING)
}

impl<'a> Iterator for Stream<'a, '_> {
    type Item = Event<'a>;

    fn next(&mut self) -> Option<Event<'a>> {
        loop {
            if let State::Made(at) = self.state {
                if let Some(made) = self.events.get_mut(at) {
                    self.state = State::Made(at + 1);
                    return Some(take(made));
                }
                self.events.clear();
                self.state = State::Passing;
            }
            if let State::Looking = self.state {
                return self.reader.next_plain();
            }
            let Some((mut event, range)) = self.admitted() else { return self.end() };
            if let Event::Text(text) | Event::Code(text) = &event {
                self.read(text, &range);
            }
            if let State::Gathering(open) = self.state {
                let open = match &event {
                    Event::Start(_) => open + 1,
                    Event::End(_) => open - 1,
                    _ => open,
                };
                self.finish(&mut event, &range);
                self.events.push((event, range));
                self.state = State::Gathering(open);
                if open == 0 {
                    self.make();
                    self.state = State::Made(0);
                }
                continue;
            }
            if self.is_begin(&event, &range) {
                self.events.push((event, range));
                self.state = State::Gathering(1);
                continue;
            }
            if let Event::FootnoteReference(mark) = &event {
                return Some(self.notes.call(mark));
            }
            self.finish(&mut event, &range);
            return Some(event);
        }
    }
}
