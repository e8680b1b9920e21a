//! What of a contributor's markdown may reach a page.
//!
//! In: the parser's events, as they come. Out: events that the writer may write as they are: plain words, elements of markdown
//! with the attributes that are on a list, and HTML of which every tag was written anew from lists. Not here: what the
//! program's own files make of events afterwards.
//!
//! All events are named, with no arm for the rest: a new kind of event does not compile before somebody decides about it. HTML
//! is never passed on but written again, tag by tag, so that it matters not how a browser would have read what was written.
//!
//! - [`Gate`] lets events pass · [`heading`] what headings say of themselves
//! - [`raw`] HTML of the contributor's own · [`token`] its tags · [`balance`] which are open · [`allowed`] the lists
//! - [`attribute`] values · [`address`] where they may lead · [`entity`] characters written as entities
//! - [`told`] what was taken out, and where

mod address;
mod allowed;
mod attribute;
mod balance;
mod entity;
mod heading;
mod raw;
#[cfg(test)]
mod tests;
mod token;
mod told;

pub(super) use address::{AddressKind, kind_of};
pub(super) use allowed::is_of_templates;

use super::headings::Anchors;
use super::markers::Holes;
use super::{MarkdownSettings, NOTHING, Origin, Placed};
use crate::diagnostic::Report;
use crate::parse::value::forbidden;
use crate::source::is_forbidden;
use balance::Balance;
use pulldown_cmark::{CodeBlockKind, CowStr, Event, Tag, TagEnd};
use raw::Block;
use std::ops::Range;
use told::Told;

/// Lets the events of one text pass, in order.
pub(super) struct Gate<'a> {
    origin: Origin<'a>,
    trusted: bool,
    /// Whether the text can have a character that no text may hold: only as an entity, as sources have none. Two of them stand
    /// for holes while HTML is made.
    may_forge: bool,
    /// The block of HTML that is being read.
    block: Option<Block>,
    balance: Balance,
    /// Whether what comes is in a script or a style: which.
    swallowed: Option<&'static str>,
    /// How many pictures and headings of markdown are open.
    pictures: usize,
    headings: usize,
    /// The links of markdown that are open, and whether they are written: within a link of HTML none is.
    links: Vec<bool>,
    /// Whether it was told that elements stand too deep.
    told_of_depth: bool,
}

impl<'a> Gate<'a> {
    pub(super) fn new(origin: Origin<'a>, settings: MarkdownSettings) -> Self {
        Self {
            origin,
            trusted: settings.trust_html,
            may_forge: memchr::memmem::find(origin.text.as_bytes(), b"&#").is_some(),
            block: None,
            balance: Balance::default(),
            swallowed: None,
            pictures: 0,
            headings: 0,
            links: Vec::new(),
            told_of_depth: false,
        }
    }

    /// Makes of an event what may be written of it, and gives what must be written before it: ends of elements that were left
    /// open. Most events go as they are.
    pub(super) fn admit(
        &mut self,
        (event, range): &mut Placed<'a>,
        (anchors, holes): (&mut Anchors, &mut Holes),
        report: &mut Report,
    ) -> Option<String> {
        let mut before = None;
        let passes = match event {
            Event::Html(html) | Event::InlineHtml(html) => {
                let html = self.html(html, range, &mut Told { origin: self.origin, anchors, holes, report });
                html.map(|html| *event = Event::InlineHtml(html.into())).is_some()
            }
            Event::Start(Tag::HtmlBlock) => {
                self.block = Some(Block::default());
                false
            }
            Event::End(TagEnd::HtmlBlock) => {
                let block = self.block.take().unwrap_or_default();
                let html = self.clean(&block, &mut Told { origin: self.origin, anchors, holes, report });
                self.swallowed = None;
                *event = Event::Html(html.into());
                true
            }
            Event::Start(Tag::Link { .. }) if self.balance.is_open("a") => {
                self.links.push(false);
                let hint = "end the link before it with `</a>`: a link cannot stand within a link";
                Told { origin: self.origin, anchors, holes, report }.taken("a link", range, hint);
                false
            }
            Event::Start(tag) => {
                before = self.balance.enter(is_block(tag));
                self.start(tag, range, &mut Told { origin: self.origin, anchors, holes, report })
            }
            Event::End(tag) => {
                let is_written = *tag != TagEnd::Link || self.links.pop() != Some(false);
                before = if is_written { self.balance.leave() } else { None };
                is_written && self.end(*tag)
            }
            Event::Text(_) | Event::Code(_) | Event::SoftBreak | Event::HardBreak if self.swallowed.is_some() => false,
            Event::Text(words) | Event::Code(words) | Event::FootnoteReference(words) => {
                self.clear(words, range, report);
                true
            }
            // Mathematics is not switched on; it would be words.
            Event::InlineMath(words) | Event::DisplayMath(words) => {
                self.clear(words, range, report);
                *event = Event::Text(std::mem::replace(words, CowStr::Borrowed("")));
                true
            }
            Event::SoftBreak | Event::HardBreak | Event::Rule | Event::TaskListMarker(_) => true,
        };
        if !passes {
            *event = NOTHING;
        }
        before
    }

    /// What must be written at the end of the text.
    pub(super) fn finish(&mut self) -> Option<String> {
        self.balance.finish()
    }

    /// Makes of the begin of an element what may be written of it; whether anything may.
    fn start(&mut self, tag: &mut Tag<'a>, range: &Range<usize>, told: &mut Told<'_, 'a>) -> bool {
        match tag {
            Tag::Heading { id, classes, attrs, .. } => {
                self.headings += 1;
                if let Some(id) = id {
                    self.clear(id, range, told.report);
                }
                let written = (id.take(), std::mem::take(classes), std::mem::take(attrs));
                (*id, *classes) = heading::attributes(written.0, written.1, &written.2, (range, told));
            }
            Tag::CodeBlock(CodeBlockKind::Fenced(words)) | Tag::FootnoteDefinition(words) => {
                self.clear(words, range, told.report);
            }
            Tag::Link { dest_url, title, .. } => {
                self.links.push(true);
                self.clear(dest_url, range, told.report);
                self.clear(title, range, told.report);
            }
            Tag::Image { dest_url, title, .. } => {
                self.pictures += 1;
                self.clear(dest_url, range, told.report);
                self.clear(title, range, told.report);
            }
            // Not switched on.
            Tag::MetadataBlock(_) | Tag::HtmlBlock => return false,
            Tag::Paragraph
            | Tag::BlockQuote(_)
            | Tag::CodeBlock(CodeBlockKind::Indented)
            | Tag::List(_)
            | Tag::Item
            | Tag::DefinitionList
            | Tag::DefinitionListTitle
            | Tag::DefinitionListDefinition
            | Tag::Table(_)
            | Tag::TableHead
            | Tag::TableRow
            | Tag::TableCell
            | Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript => {}
        }
        true
    }

    /// Whether the end of an element may be written.
    fn end(&mut self, tag: TagEnd) -> bool {
        match tag {
            TagEnd::Heading(_) => {
                self.headings -= 1;
                self.swallowed = None;
            }
            TagEnd::Image => self.pictures -= 1,
            TagEnd::MetadataBlock(_) => return false,
            // A script that is not ended ends with the words around it.
            TagEnd::Paragraph | TagEnd::TableCell | TagEnd::Item => self.swallowed = None,
            _ => {}
        }
        true
    }

    /// Clears words of characters that no text may hold.
    fn clear(&self, words: &mut CowStr<'a>, range: &Range<usize>, report: &mut Report) {
        if !self.may_forge {
            return;
        }
        let Some(first) = words.chars().find(|character| is_forbidden(*character)) else { return };
        report.push(forbidden(first, self.origin.span(range)));
        *words = words.replace(is_forbidden, "\u{FFFD}").into();
    }
}

/// Whether an element begins a block, which ends a paragraph.
fn is_block(tag: &Tag<'_>) -> bool {
    !matches!(
        tag,
        Tag::Emphasis
            | Tag::Strong
            | Tag::Strikethrough
            | Tag::Superscript
            | Tag::Subscript
            | Tag::Link { .. }
            | Tag::Image { .. }
    )
}
