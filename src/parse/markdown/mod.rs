//! Markdown → [`Body`]: parsed once, before anything is looked up or expanded.
//!
//! In: the text of a source and the range of its markdown. Out: HTML with holes. Not here: what a reference leads to
//! (`resolve` finds it), what a page looks like around the text (`render`).
//!
//! - [`gate`] lets pass what may reach a page, and tells what may not
//! - [`prepared`] is the text as the parser is to read it · [`reader`] looks at words in one run: [`addresses`] become links, and
//!   [`slips`] are told, marks that became nothing
//! - [`stream`] takes the events one by one, and gathers those that something is done about · [`landmarks`] where they stand then ·
//!   [`words`] counts · [`depth`] keeps quotes and lists from standing too deep in each other · [`numbers`] keeps those of items
//!
//! These change gathered events where they stand, in this order:
//!
//! - [`headings`] gives every heading its anchor, and keeps `h1` for the page's own title
//! - [`links`] turns references, embeds, links to files and pictures into holes
//! - [`tables`] puts tables in boxes that scroll, and says how columns stand as classes
//! - [`code`] highlights code as classes
//! - [`footnotes`] numbers the notes and puts them at the end
//! - [`callouts`] puts quotes that begin with `[!NOTE]` in boxes
//! - [`markers`] stands for the holes while the HTML is made

mod addresses;
mod callouts;
mod code;
mod depth;
mod footnotes;
mod gate;
mod headings;
mod landmarks;
mod links;
mod markers;
mod numbers;
mod prepared;
mod reader;
mod slips;
mod stream;
mod tables;
#[cfg(test)]
mod tests;
mod words;

use crate::diagnostic::Report;
use crate::model::body::{Body, Markup, Prose};
use crate::source::{SourceId, Span};
use prepared::Prepared;
use pulldown_cmark::{CowStr, Event, Options};
use std::ops::Range;
use std::sync::Arc;
use stream::Stream;

/// What the site says about its markdown.
#[derive(Debug, Clone, Copy, Default)]
pub struct MarkdownSettings {
    /// Whether raw HTML reaches the page as it is.
    pub trust_html: bool,
}

/// An event, and the bytes of the markdown it comes from.
type Placed<'a> = (Event<'a>, Range<usize>);

/// What an event becomes that is left out: the others do not have to move.
const NOTHING: Event<'static> = Event::InlineHtml(CowStr::Borrowed(""));

/// Where the markdown is, for diagnostics and holes.
#[derive(Clone, Copy)]
struct Origin<'a> {
    source: SourceId,
    /// The markdown, and where in its source it begins.
    text: &'a str,
    start: usize,
}

impl Origin<'_> {
    /// The span in the source of a range of the markdown.
    fn span(self, range: &Range<usize>) -> Span {
        Span::new(self.source, self.start + range.start, self.start + range.end)
    }

    /// The span of `part` where it is written within `range`; the whole range if it is not written literally.
    fn span_of(self, part: &str, range: &Range<usize>) -> Span {
        match self.text.get(range.clone()).and_then(|written| written.find(part)) {
            Some(at) if !part.is_empty() => self.span(&(range.start + at..range.start + at + part.len())),
            _ => self.span(range),
        }
    }
}

/// Parses the markdown in `body`, a range of bytes of `text`. Spans are positions in `text`.
pub fn body(
    source: SourceId,
    text: &str,
    body: Range<usize>,
    settings: &MarkdownSettings,
    report: &mut Report,
) -> Body {
    let origin = Origin { source, text: &text[body.clone()], start: body.start };
    let mut html = String::with_capacity(origin.text.len() * 3 / 2);
    let prepared = Prepared::of(origin.text);
    let mut events = Stream::new((origin, &prepared), *settings, report);
    pulldown_cmark::html::push_html(&mut html, &mut events);
    let Stream { anchors, holes, words, .. } = events;
    let (html, holes) = holes.place(&html);
    let (headings, anchors) = anchors.found_in(&html);
    let html = Markup::of_the_gate(html);
    Body { prose: Arc::new(Prose { html, headings, anchors, words: words as u32 }), holes }
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_GFM
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_WIKILINKS
}
