//! Marks of markdown, or of some other program's, that became nothing and would be shown as they were typed.
//!
//! In: the parser's events and runs of words. Out: problems with their places. Not here: references and links that were read as such
//! (`links` tells of those).
//!
//! - [`Slips`] knows where the words stand · [`marks`] finds marks in a run of words · [`lines`] those that lines begin with
//! - [`blocks`] looks at code and at rows of tables · [`raw`] at blocks of HTML, in which there is no markdown

mod blocks;
mod lines;
mod marks;
mod raw;

use super::Origin;
use crate::diagnostic::rules::content::RAW_MARKUP;
use crate::diagnostic::{Diagnostic, Report};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// What was found: where it stands in the words that were looked at, what is wrong, what to do.
struct Slip {
    place: Range<usize>,
    message: String,
    hint: &'static str,
}

impl Slip {
    fn new(place: Range<usize>, message: impl Into<String>, hint: &'static str) -> Self {
        Self { place, message: message.into(), hint }
    }

    /// Tells it; the words that were looked at begin at `start`.
    fn tell(self, start: usize, origin: Origin<'_>, report: &mut Report) {
        let span = origin.span(&(start + self.place.start..start + self.place.end));
        report.push(Diagnostic::new(&RAW_MARKUP, span, self.message).hint(self.hint));
    }
}

/// Where in a text the words stand that come.
#[derive(Debug, Default)]
pub(super) struct Slips {
    /// Whether a block of code is open.
    code: bool,
    /// How many pictures are open.
    pictures: usize,
    /// How many elements of HTML for code are open in the paragraph, and whether a link is.
    raw_code: usize,
    raw_link: bool,
    /// How many columns the table has that is open.
    columns: usize,
    raw: raw::Block,
}

impl Slips {
    /// Whether words are code.
    pub(super) fn in_code(&self) -> bool {
        self.code
    }

    /// Whether words stand in a link of HTML.
    pub(super) fn in_link(&self) -> bool {
        self.raw_link
    }

    /// An event that is not words.
    pub(super) fn look(&mut self, event: &Event<'_>, range: &Range<usize>, origin: Origin<'_>, report: &mut Report) {
        match event {
            Event::Start(Tag::CodeBlock(kind)) => {
                self.code = true;
                blocks::code(kind, range, origin, report);
            }
            Event::End(TagEnd::CodeBlock) => self.code = false,
            Event::Start(Tag::Table(columns)) => self.columns = columns.len(),
            Event::Start(Tag::TableRow) => blocks::row(self.columns, range, origin, report),
            Event::Start(Tag::Image { .. }) => self.pictures += 1,
            Event::End(TagEnd::Image) => self.pictures = self.pictures.saturating_sub(1),
            Event::Start(Tag::Strikethrough) if !origin.text[range.clone()].starts_with("~~") => {
                let hint = "write `<sub>2</sub>` for small figures below, or `~~words~~` for what is struck out";
                Slip::new(0..range.len(), "one `~` on each side strikes words out", hint).tell(
                    range.start,
                    origin,
                    report,
                );
            }
            Event::Start(Tag::Paragraph | Tag::Heading { .. } | Tag::TableCell | Tag::Item) => {
                (self.raw_code, self.raw_link) = (0, false);
            }
            Event::Start(Tag::HtmlBlock) => self.raw = raw::Block::default(),
            Event::Html(html) => self.raw.look(html, range, origin, report),
            Event::InlineHtml(tag) => self.tag(tag),
            _ => {}
        }
    }

    /// A tag of HTML among words.
    fn tag(&mut self, tag: &str) {
        let name =
            tag.trim_start_matches(['<', '/']).split(|character: char| !character.is_ascii_alphanumeric()).next();
        let closes = tag.starts_with("</");
        match name.unwrap_or("").to_ascii_lowercase().as_str() {
            "a" => self.raw_link = !closes,
            "code" | "kbd" | "samp" | "pre" => {
                self.raw_code = if closes { self.raw_code.saturating_sub(1) } else { self.raw_code + 1 };
            }
            _ => {}
        }
    }

    /// A run of words that nothing was made of: `run` is its place.
    pub(super) fn judge(&self, run: &Range<usize>, origin: Origin<'_>, report: &mut Report) {
        let words = &origin.text[run.clone()];
        if self.raw_code > 0 || self.pictures > 0 || !words.bytes().any(|byte| marks::MAY_MARK[usize::from(byte)]) {
            return;
        }
        // The first character may have been escaped.
        let escaped = origin.text[..run.start].ends_with('\\');
        let skip = if escaped { words.chars().next().map_or(0, char::len_utf8) } else { 0 };
        let begins_line = !escaped && lines::begins(&origin.text[..run.start]);
        let of_line = lines::find(words, begins_line);
        let of_words = marks::find(&words[skip..]);
        let end = of_line.as_ref().map_or(0, |slip| slip.place.end);
        let start = of_line.as_ref().map_or(0, |slip| slip.place.start);
        if let Some(slip) = of_line {
            slip.tell(run.start, origin, report);
        }
        for slip in of_words {
            // What a line begins with can look like another mark too.
            let place = slip.place.start + skip..slip.place.end + skip;
            if place.end <= start || place.start >= end {
                Slip { place, ..slip }.tell(run.start, origin, report);
            }
        }
    }
}
