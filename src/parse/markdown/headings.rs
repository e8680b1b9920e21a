//! Anchors that stay: a heading's own `{#id}`, else its words; the second of two equal ones gets `-2`.

use super::Placed;
use crate::model::body::BodyHeading;
use memchr::memmem::Finder;
use pulldown_cmark::{CowStr, Event, HeadingLevel, Tag, TagEnd};
use rustc_hash::FxHashSet;
use std::sync::LazyLock;

/// Gives every heading an `id`, moves all headings down a level if the text has an `h1`, and lists them. `begins` is where
/// they begin.
pub(super) fn anchor(events: &mut [Placed<'_>], begins: &[usize]) -> Vec<BodyHeading> {
    let mut taken = written_ids(events, begins);
    let is_first = |at: &usize| matches!(events[*at].0, Event::Start(Tag::Heading { level: HeadingLevel::H1, .. }));
    let demote = begins.iter().any(is_first);
    let mut headings = Vec::with_capacity(begins.len());
    for index in begins.iter().copied() {
        let length = events[index..]
            .iter()
            .position(|(event, _)| matches!(event, Event::End(TagEnd::Heading(_))))
            .unwrap_or(events.len() - index - 1);
        let words = plain_words(&events[index..=index + length]);
        if let Event::Start(Tag::Heading { level, id, .. }) = &mut events[index].0 {
            *level = if demote { lower(*level) } else { *level };
            let anchor = match id.take() {
                Some(written) => written.to_string(),
                None => free(&slug(&words), &mut taken),
            };
            headings.push(BodyHeading { level: *level as u8, anchor: anchor.clone(), text: words, at: 0 });
            *id = Some(CowStr::from(anchor));
        }
        if let Event::End(TagEnd::Heading(level)) = &mut events[index + length].0 {
            *level = if demote { lower(*level) } else { *level };
        }
    }
    headings
}

static ID: LazyLock<Finder<'static>> = LazyLock::new(|| Finder::new(" id=\""));

/// Finds the headings in the HTML of the text. One that the sanitiser took out is where the one before it is.
pub(super) fn place(headings: &mut [BodyHeading], html: &str) {
    let mut from = 0;
    for heading in headings {
        let ends = ID.find_iter(&html.as_bytes()[from..]).map(|found| from + found + ID.needle().len());
        let mut behind = ends.filter_map(|at| Some((at, html[at..].strip_prefix(&heading.anchor)?)));
        if let Some((at, _)) = behind.find(|(_, rest)| rest.starts_with('"')) {
            from = at + heading.anchor.len();
        }
        heading.at = from as u32;
    }
}

/// The ids that are written out; the second of two equal ones loses its own.
fn written_ids(events: &mut [Placed<'_>], begins: &[usize]) -> FxHashSet<String> {
    let mut taken = FxHashSet::default();
    for at in begins {
        if let Event::Start(Tag::Heading { id, .. }) = &mut events[*at].0
            && id.as_ref().is_some_and(|written| !taken.insert(written.to_string()))
        {
            *id = None;
        }
    }
    taken
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
    if slug.is_empty() { "section".into() } else { slug }
}

/// Letters, digits, and marks that belong to the letter before them (accents, Arabic vowel signs).
fn is_of_word(character: char) -> bool {
    if character.is_ascii() {
        return character.is_ascii_alphanumeric();
    }
    let is_mark = || !character.is_whitespace() && unicode_normalization::char::is_combining_mark(character);
    character.is_alphanumeric() || is_mark()
}

fn free(slug: &str, taken: &mut FxHashSet<String>) -> String {
    let mut anchor = slug.to_owned();
    let mut count = 1;
    while !taken.insert(anchor.clone()) {
        count += 1;
        anchor = format!("{slug}-{count}");
    }
    anchor
}
