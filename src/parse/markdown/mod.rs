//! Markdown → [`Body`]: parsed once, before anything is looked up or expanded.
//!
//! In: the text of a source and the range of its markdown. Out: HTML with holes. Not here: what a reference leads to
//! (`resolve` finds it), what a page looks like around the text (`render`).
//!
//! These change the events of the parser where they stand, in this order:
//!
//! - [`headings`] gives every heading its anchor, and keeps `h1` for the page's own title
//! - [`links`] turns references, embeds, links to files and pictures into holes
//! - [`code`] highlights code as classes
//! - [`footnotes`] numbers the notes and puts them at the end
//! - [`tables`] puts tables in boxes that scroll, and says how columns stand as classes
//! - [`raw_html`] takes out what a contributor may not write
//! - [`markers`] stands for the holes while the HTML is made

mod code;
mod footnotes;
mod headings;
mod links;
mod markers;
mod raw_html;
mod tables;
#[cfg(test)]
mod tests;
mod words;

use crate::diagnostic::Report;
use crate::model::body::{Body, Prose};
use crate::source::{SourceId, Span};
use pulldown_cmark::{CowStr, Event, Options, Parser};
use std::ops::Range;
use std::sync::Arc;

/// What the site says about its markdown.
#[derive(Debug, Clone, Copy, Default)]
pub struct MarkdownSettings {
    /// Whether raw HTML reaches the page as it is.
    pub trust_html: bool,
}

/// An event, and the bytes of the source file it comes from.
type Placed<'a> = (Event<'a>, Range<usize>);

/// What an event becomes that is left out: the others do not have to move.
const NOTHING: Event<'static> = Event::InlineHtml(CowStr::Borrowed(""));

/// Where a text is, for diagnostics and holes.
#[derive(Clone, Copy)]
struct Origin<'a> {
    source: SourceId,
    text: &'a str,
}

impl Origin<'_> {
    fn span(self, range: &Range<usize>) -> Span {
        Span::new(self.source, range.start, range.end)
    }

    /// The span of `part` where it is written within `range`; the whole range if it is not written literally.
    fn span_of(self, part: &str, range: &Range<usize>) -> Span {
        match self.text.get(range.clone()).and_then(|written| written.find(part)) {
            Some(at) if !part.is_empty() => Span::new(self.source, range.start + at, range.start + at + part.len()),
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
    let origin = Origin { source, text };
    let start = body.start;
    // As many as dense prose has: moving them to a larger place takes longer than asking for it at once.
    let mut events: Vec<Placed<'_>> = Vec::with_capacity(body.len() / 6 + 8);
    let parser = Parser::new_ext(&text[body], options()).into_offset_iter();
    events.extend(parser.map(|(event, range)| (event, range.start + start..range.end + start)));

    let words = words::count(&events);
    let headings = headings::anchor(&mut events, text);
    let mut holes = markers::Holes::default();
    links::open(&mut events, origin, &mut holes, report);
    tables::enclose(&mut events);
    code::highlight(&mut events);
    let raw = raw_html::present(&events, origin, *settings, report);
    footnotes::gather(&mut events, origin, report);
    tables::align(&mut events, text);

    let mut html = String::with_capacity(text.len() * 3 / 2);
    pulldown_cmark::html::push_html(&mut html, events.into_iter().map(|(event, _)| event));
    if raw && !settings.trust_html {
        html = raw_html::sanitise(&html);
    }
    let (html, holes) = holes.place(&html);
    Body { prose: Arc::new(Prose { html, headings, words }), holes }
}

fn options() -> Options {
    Options::ENABLE_TABLES
        | Options::ENABLE_FOOTNOTES
        | Options::ENABLE_STRIKETHROUGH
        | Options::ENABLE_TASKLISTS
        | Options::ENABLE_HEADING_ATTRIBUTES
        | Options::ENABLE_DEFINITION_LIST
        | Options::ENABLE_SMART_PUNCTUATION
        | Options::ENABLE_WIKILINKS
}
