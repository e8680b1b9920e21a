//! Anchors that stay: a heading's own `{#id}`, else its words; the second of two equal ones gets `-2`.

use super::Placed;
use super::gate::is_of_templates;
use crate::model::body::BodyHeading;
use memchr::memmem::Finder;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag, TagEnd};
use rustc_hash::{FxHashMap, FxHashSet};
use std::sync::LazyLock;

/// The headings of a text and their anchors, as far as they were met.
#[derive(Default)]
pub(super) struct Anchors {
    /// Whether all headings move down a level, as the text has an `h1` of its own.
    demote: bool,
    /// All that are written anywhere in the text, and those given so far.
    taken: FxHashSet<String>,
    /// Those written so far: the second of two equal ones is none.
    written: FxHashSet<String>,
    /// How many times the words of each heading came: of many alike, the last need not try all numbers again.
    counts: FxHashMap<String, u32>,
    list: Vec<BodyHeading>,
    /// Those of other elements.
    others: Vec<String>,
}

impl Anchors {
    /// Notes what must be known of all headings of a text before the first gets its own.
    pub(super) fn look_at<'a>(&mut self, events: impl Iterator<Item = Event<'a>>) {
        for event in events {
            if let Event::Start(Tag::Heading { level, id, .. }) = event {
                self.demote |= level == HeadingLevel::H1;
                self.taken.extend(id.map(CowStr::into_string));
            }
        }
    }

    /// Adds an anchor of another element. `false` if there is one of this name already.
    pub(super) fn add(&mut self, anchor: &str) -> bool {
        let is_free = self.taken.insert(anchor.to_owned());
        if is_free {
            self.others.push(anchor.to_owned());
        }
        is_free
    }

    /// Whether a heading before has this anchor, because it is written there.
    pub(super) fn is_written(&self, anchor: &str) -> bool {
        self.written.contains(anchor)
    }

    /// Gives headings an `id` and their level, and lists them. `begins` is where they begin.
    pub(super) fn place(&mut self, events: &mut [Placed<'_>], begins: &[usize]) {
        for index in begins.iter().copied() {
            let length = events[index..]
                .iter()
                .position(|(event, _)| matches!(event, Event::End(TagEnd::Heading(_))))
                .unwrap_or(events.len() - index - 1);
            let words = plain_words(&events[index..=index + length]);
            if let Event::Start(Tag::Heading { level, id, .. }) = &mut events[index].0 {
                *level = self.level(*level);
                let written = id.take().map(CowStr::into_string).filter(|id| self.written.insert(id.clone()));
                let anchor = written.unwrap_or_else(|| self.free(&slug(&words)));
                self.list.push(BodyHeading { level: *level as u8, anchor: anchor.clone(), text: words, at: 0 });
                *id = Some(CowStr::from(anchor));
            }
            if let Event::End(TagEnd::Heading(level)) = &mut events[index + length].0 {
                *level = self.level(*level);
            }
        }
    }

    /// An anchor that no heading has: the words, or the words and the next number that is free.
    fn free(&mut self, slug: &str) -> String {
        let count = self.counts.entry(slug.to_owned()).or_default();
        loop {
            *count += 1;
            let anchor = if *count == 1 { slug.to_owned() } else { format!("{slug}-{count}") };
            if self.taken.insert(anchor.clone()) {
                return anchor;
            }
        }
    }

    fn level(&self, level: HeadingLevel) -> HeadingLevel {
        if self.demote { lower(level) } else { level }
    }

    /// All headings, each with its place in the HTML of the text, and the anchors of other elements.
    pub(super) fn found_in(self, html: &str) -> (Vec<BodyHeading>, Vec<String>) {
        let mut headings = self.list;
        find(&mut headings, html);
        (headings, self.others)
    }
}

/// Whether a text may have an `h1` or an anchor that is written: most have neither, and need not be looked at twice. An `h1` is a
/// lone `#` with space behind it, or underlined with `=`.
pub(super) fn may_look_ahead(text: &str) -> bool {
    let bytes = text.as_bytes();
    let is_lone = |at: usize| {
        let (before, after) = (at.checked_sub(1).map(|at| bytes[at]), bytes.get(at + 1));
        before != Some(b'#') && after.is_none_or(u8::is_ascii_whitespace)
    };
    let underlines = |at: usize| {
        let before = bytes[..at].iter().rev().find(|byte| !matches!(byte, b' ' | b'\t' | b'>'));
        before.is_none_or(|byte| *byte == b'\n')
    };
    memchr::memchr3_iter(b'{', b'#', b'=', bytes).any(|at| match bytes[at] {
        b'#' => is_lone(at),
        b'=' => underlines(at),
        _ => true,
    })
}

static ID: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(" id=\""));

/// Finds the headings in the HTML of the text. One that the sanitiser took out is where the one before it is.
fn find(headings: &mut [BodyHeading], html: &str) {
    let mut from = 0;
    // Where each anchor stands, made when one does not come next: each that was taken out would be looked for to the end.
    let mut places: Option<FxHashMap<&str, Vec<usize>>> = None;
    for heading in headings {
        let next = ids(html, from).next().filter(|(_, id)| *id == heading.anchor);
        let found = next.map(|(at, _)| at).or_else(|| {
            let places = places.get_or_insert_with(|| all_ids(html)).get(heading.anchor.as_str())?;
            places.get(places.partition_point(|at| *at < from)).copied()
        });
        if let Some(at) = found {
            from = at + heading.anchor.len();
        }
        heading.at = from as u32;
    }
}

/// The ids in some HTML from a byte on, each with the byte that it begins at.
fn ids(html: &str, from: usize) -> impl Iterator<Item = (usize, &str)> {
    let begins = ID.find_iter(&html.as_bytes()[from..]).map(move |found| from + found + ID.needle().len());
    begins.filter_map(|at| Some((at, &html[at..at + memchr::memchr(b'"', &html.as_bytes()[at..])?])))
}

fn all_ids(html: &str) -> FxHashMap<&str, Vec<usize>> {
    let mut places: FxHashMap<&str, Vec<usize>> = FxHashMap::default();
    for (at, id) in ids(html, 0) {
        places.entry(id).or_default().push(at);
    }
    places
}

fn lower(level: HeadingLevel) -> HeadingLevel {
    HeadingLevel::try_from((level as usize + 1).min(6)).unwrap_or(HeadingLevel::H6)
}

fn plain_words(events: &[Placed<'_>]) -> String {
    let mut words = String::new();
    for (event, _) in events {
        match event {
            Event::Text(text) | Event::Code(text) => words.push_str(text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    words
}

/// Letters and digits of any script in lower case, everything else as single hyphens between them.
pub(super) fn slug(words: &str) -> String {
    let mut slug = String::with_capacity(words.len());
    let mut add = |character: char| {
        if is_of_word(character) {
            slug.push(character);
        } else if !slug.is_empty() && !slug.ends_with('-') {
            slug.push('-');
        }
    };
    for character in words.chars() {
        // One character of any script can have several small ones; the tables for that are passed by for ASCII.
        if character.is_ascii() {
            add(character.to_ascii_lowercase());
        } else {
            character.to_lowercase().for_each(&mut add);
        }
    }
    let length = slug.trim_end_matches('-').len();
    slug.truncate(length);
    if slug.is_empty() {
        return "section".into();
    }
    if is_of_templates(&slug) { format!("section-{slug}") } else { slug }
}

/// Letters, digits, and marks that belong to the letter before them (accents, Arabic vowel signs).
fn is_of_word(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphanumeric();
    }
    let is_mark = || !character.is_whitespace() && unicode_normalization::char::is_combining_mark(character);
    character.is_alphanumeric() || is_mark()
}
