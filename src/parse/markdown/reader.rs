//! The parser's events as they were meant: words in one run are looked at together, for addresses that become links and for marks that
//! did not become anything.

use super::prepared::Prepared;
use super::slips::Slips;
use super::{Origin, Placed, addresses, options};
use crate::diagnostic::Report;
use pulldown_cmark::{Event, OffsetIter, Parser, Tag, TagEnd};
use std::collections::VecDeque;
use std::ops::Range;

/// The events of a text.
pub(super) struct Reader<'a> {
    parser: OffsetIter<'a>,
    prepared: &'a Prepared<'a>,
    origin: Origin<'a>,
    /// What is to be given next: while a run of words is open, that run.
    ready: VecDeque<Placed<'a>>,
    /// Where the run of words that is open stands.
    run: Option<Range<usize>>,
    /// How many links and pictures are open.
    links: usize,
    slips: Slips,
}

impl<'a> Reader<'a> {
    pub(super) fn new(origin: Origin<'a>, prepared: &'a Prepared<'a>) -> Self {
        Self {
            parser: Parser::new_ext(&prepared.text, options()).into_offset_iter(),
            prepared,
            origin,
            ready: VecDeque::new(),
            run: None,
            links: 0,
            slips: Slips::default(),
        }
    }

    /// The next event, for who wants to know no more of it.
    pub(super) fn next_plain(&mut self) -> Option<Event<'a>> {
        self.parser.next().map(|(event, _)| self.prepared.restored(event))
    }

    /// The next event and its place in what was written.
    pub(super) fn next(&mut self, report: &mut Report) -> Option<Placed<'a>> {
        loop {
            if self.run.is_none()
                && let Some(placed) = self.ready.pop_front()
            {
                return Some(placed);
            }
            let Some((event, range)) = self.parser.next() else {
                self.run.as_ref()?;
                self.end_run(report);
                continue;
            };
            let (event, range) = (self.prepared.restored(event), self.prepared.place(range));
            match event {
                Event::Text(_) if !self.slips.in_code() => self.words((event, range), report),
                Event::SoftBreak | Event::HardBreak if self.run.is_some() => self.ready.push_back((event, range)),
                event => {
                    self.end_run(report);
                    self.slips.look(&event, &range, self.origin, report);
                    match event {
                        Event::Start(Tag::Link { .. } | Tag::Image { .. }) => self.links += 1,
                        Event::End(TagEnd::Link | TagEnd::Image) => self.links = self.links.saturating_sub(1),
                        _ => {}
                    }
                    self.ready.push_back((event, range));
                }
            }
        }
    }

    /// Words, which go on with the run that is open if nothing but a line's end stands between them.
    fn words(&mut self, (event, range): Placed<'a>, report: &mut Report) {
        let is_next = |run: &Range<usize>| {
            run.end <= range.start
                && self.origin.text[run.end..range.start]
                    .bytes()
                    .all(|byte| matches!(byte, b' ' | b'\t' | b'\r' | b'\n' | b'>'))
        };
        match &mut self.run {
            Some(run) if is_next(run) => run.end = range.end,
            _ => {
                self.end_run(report);
                self.run = Some(range.clone());
            }
        }
        self.ready.push_back((event, range));
    }

    fn end_run(&mut self, report: &mut Report) {
        let Some(run) = self.run.take() else { return };
        let words = &self.origin.text.as_bytes()[run.clone()];
        if self.links == 0
            && !self.slips.in_link()
            && (memchr::memmem::find(words, b"://").is_some() || memchr::memmem::find(words, b"www.").is_some())
        {
            addresses::link(&mut self.ready, &run, self.origin);
        }
        self.slips.judge(&run, self.origin, report);
    }
}
