//! HTML of a contributor's own, written again from what it says.

use super::Gate;
use super::allowed::{self, Element, Stands};
use super::attribute::{Attribute, cut};
use super::balance::DEEPEST;
use super::entity::decoded;
use super::token::{Tag, Token, token};
use super::told::{TRUST, Told};
use std::ops::Range;

/// Some HTML that came in pieces, and where each stands in the markdown.
#[derive(Debug, Default)]
pub(super) struct Block {
    html: String,
    /// Where each begins in `html`, and its place in the markdown.
    pieces: Vec<(usize, Range<usize>)>,
}

impl Block {
    fn add(&mut self, html: &str, range: &Range<usize>) {
        self.pieces.push((self.html.len(), range.clone()));
        self.html.push_str(html);
    }

    /// The place in the markdown of a stretch of the HTML.
    fn place(&self, text: &str, range: &Range<usize>) -> Range<usize> {
        let of = |at: usize| {
            let piece = self.pieces.partition_point(|(begin, _)| *begin <= at).saturating_sub(1);
            self.pieces
                .get(piece)
                .map_or(0, |(begin, place)| text.floor_char_boundary((place.start + (at - begin)).min(place.end)))
        };
        let start = of(range.start);
        // The end of a stretch stands in the same piece as its last byte.
        let end = if range.is_empty() { start } else { of(range.end - 1) + 1 };
        start..text.ceil_char_boundary(end.min(text.len())).max(start)
    }
}

impl Gate<'_> {
    /// A piece of HTML. `None` if there is nothing to write of it yet, or at all.
    pub(super) fn html(&mut self, html: &str, range: &Range<usize>, told: &mut Told<'_, '_>) -> Option<String> {
        if let Some(block) = &mut self.block {
            block.add(html, range);
            return None;
        }
        let mut block = Block::default();
        block.add(html, range);
        if self.pictures > 0 {
            told.taken(&format!("`{}`", cut(html)), range, "a picture is described in plain words");
            return None;
        }
        Some(self.clean(&block, told))
    }

    /// What of a block of HTML may be written.
    pub(super) fn clean(&mut self, block: &Block, told: &mut Told<'_, '_>) -> String {
        if self.trusted {
            note_anchors(block, told);
            return block.html.clone();
        }
        let mut html = String::with_capacity(block.html.len() + 16);
        let mut at = 0;
        while at < block.html.len() {
            if let Some(name) = self.swallowed {
                at = end_of(&block.html, at, name);
                if at == block.html.len() {
                    break;
                }
                self.swallowed = None;
                // Its own end tag.
                at = token(&block.html, at).1;
                continue;
            }
            let (piece, end) = token(&block.html, at);
            match piece {
                Token::Words(range) => html.push_str(&block.html[range]),
                Token::Less => html.push_str("&lt;"),
                Token::Comment => {}
                Token::Other(range) => {
                    let what = format!("`{}`", cut(&block.html[range.clone()]));
                    told.taken(&what, &block.place(told.origin.text, &range), TRUST);
                }
                Token::Tag(tag) => self.tag(&tag, block, &mut html, told),
            }
            at = end;
        }
        html
    }

    fn tag(&mut self, tag: &Tag, block: &Block, html: &mut String, told: &mut Told<'_, '_>) {
        let name = &block.html[tag.name.clone()];
        let place = block.place(told.origin.text, &tag.range);
        let slash = if tag.closes { "/" } else { "" };
        let what = format!("`<{slash}{}>`", cut(name));
        let Some(element) = allowed::named(name) else {
            if !tag.closes {
                self.swallowed = allowed::is_swallowed(name);
                told.taken(&what, &place, TRUST);
            }
            return;
        };
        if tag.closes {
            if !self.balance.close(element.name, html) {
                told.taken(
                    &what,
                    &place,
                    "no element of this name was begun here: take it out, or look where it began",
                );
            }
            return;
        }
        if let Some(hint) = self.misplaced(element) {
            told.taken(&what, &place, hint);
            return;
        }
        if element.stands != Stands::Void && self.balance.is_full() {
            if !std::mem::replace(&mut self.told_of_depth, true) {
                let hint = format!(
                    "at most {DEEPEST} elements may stand within each other; what is deeper keeps only its words"
                );
                told.taken(&what, &place, &hint);
            }
            return;
        }
        self.balance.prepare(element, html);
        if element.name == "table" {
            // Its end is written with the end of the table.
            html.push_str("<div class=\"scroll\" tabindex=\"0\">");
        }
        begin(element, tag, block, (html, told));
        if element.stands != Stands::Void {
            self.balance.open(element.name);
        }
    }

    /// Why an element may not begin here.
    fn misplaced(&self, element: &Element) -> Option<&'static str> {
        if element.name == "a" && (self.links.contains(&true) || self.balance.is_open("a")) {
            return Some("a link cannot stand within a link");
        }
        if element.is_heading() && self.headings > 0 {
            return Some("a heading cannot stand within a heading");
        }
        if element.name == "table" && self.balance.is_between_cells() {
            return Some("a table can only stand within another in one of its cells");
        }
        let parents = element.parents();
        if parents.is_empty() || self.balance.is_within(parents) {
            return None;
        }
        Some(match element.name {
            "li" => "it can only stand in `<ul>` or `<ol>`",
            "dt" | "dd" => "it can only stand in `<dl>`",
            _ => "it can only stand in a `<table>`",
        })
    }
}

/// Writes the tag that begins an element.
fn begin(element: &'static Element, tag: &Tag, block: &Block, (html, told): (&mut String, &mut Told<'_, '_>)) {
    let mut opening = format!("<{}", element.name);
    let mut seen: Vec<&str> = Vec::new();
    for (name, value) in &tag.attributes {
        let written = &block.html[name.clone()];
        let Some(name_on_list) = element.attribute(written) else {
            told.taken(&format!("`{}`", cut(written)), &block.place(told.origin.text, name), TRUST);
            continue;
        };
        if seen.contains(&name_on_list) {
            let hint = "an element has each attribute once: the first counts";
            told.taken(&format!("`{}`", cut(written)), &block.place(told.origin.text, name), hint);
            continue;
        }
        seen.push(name_on_list);
        let range = block.place(told.origin.text, &(name.start..value.end.max(name.end)));
        let value = decoded(&block.html[value.clone()]);
        Attribute { element, written, name: name_on_list, value, range }.write((html, &mut opening), told);
    }
    html.push_str(&opening);
    html.push('>');
}

/// Where a script or style ends: at its end tag, or nowhere.
fn end_of(html: &str, from: usize, name: &str) -> usize {
    let ends = memchr::memmem::find_iter(&html.as_bytes()[from..], b"</").map(|found| from + found);
    let mut named = ends.filter(|at| {
        html.as_bytes().get(at + 2..at + 2 + name.len()).is_some_and(|tag| tag.eq_ignore_ascii_case(name.as_bytes()))
    });
    named.next().unwrap_or(html.len())
}

/// Notes the anchors of HTML that is trusted, so that links to them are known to lead somewhere.
fn note_anchors(block: &Block, told: &mut Told<'_, '_>) {
    let mut at = 0;
    while at < block.html.len() {
        let (piece, end) = token(&block.html, at);
        at = end;
        let Token::Tag(tag) = piece else { continue };
        for (name, value) in tag.attributes.iter().filter(|_| !tag.closes) {
            if !block.html[name.clone()].eq_ignore_ascii_case("id") || value.is_empty() {
                continue;
            }
            let anchor = decoded(&block.html[value.clone()]);
            if !told.anchors.add(&anchor) {
                let place = block.place(told.origin.text, &(name.start..value.end));
                told.repeated(&anchor, &place);
            }
        }
    }
}
