//! What the site's treaties are called, and by which nouns.

use super::super::boundary::{begins_word, ends_word};
use super::nouns::{Noun, noun};
use super::words::next_word;
use crate::model::id::TreatyId;
use crate::model::treaty::Treaty;

/// The titles of the site's treaties, longest first, and the nouns in them.
pub(in super::super) struct Names {
    titles: Vec<(String, TreatyId)>,
    /// For each treaty: what it is, in the words of its titles; nothing where they do not say.
    kinds: Vec<Vec<Noun>>,
}

impl Names {
    pub(in super::super) fn new(treaties: &[Treaty]) -> Self {
        let (mut titles, mut kinds) = (Vec::new(), Vec::new());
        for (index, treaty) in treaties.iter().enumerate() {
            let words = || treaty.short.entries.iter().chain(&treaty.title.entries).map(|(_, name)| name.as_str());
            let long = words().filter(|name| name.chars().count() > 2);
            titles.extend(long.map(|name| (name.to_owned(), TreatyId(index as u32))));
            let mut known: Vec<Noun> = words().filter_map(kind).collect();
            known.dedup();
            kinds.push(known);
        }
        titles.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        titles.dedup();
        Self { titles, kinds }
    }

    /// The treaty whose name a text begins with.
    pub(super) fn beginning(&self, text: &str) -> Option<TreatyId> {
        let begins = |name: &str| text.starts_with(name) && ends_word(text, name.len());
        self.titles.iter().find(|(name, _)| begins(name)).map(|(_, treaty)| *treaty)
    }

    /// The treaty whose name a text ends with, and the text before it.
    pub(super) fn ending<'t>(&self, text: &'t str) -> Option<(TreatyId, &'t str)> {
        self.titles.iter().find_map(|(name, treaty)| {
            let before = text.strip_suffix(name.as_str())?;
            begins_word(text, before.len()).then_some((*treaty, before))
        })
    }

    /// Whether a noun alone can mean a treaty: `the Convention` where its title says that it is one.
    pub(super) fn is_of(&self, noun: Noun, own: Option<TreatyId>) -> bool {
        let kinds = own.and_then(|own| self.kinds.get(own.index())).map(Vec::as_slice).unwrap_or_default();
        match noun {
            Noun::Text | Noun::Treaty => true,
            Noun::Foreign => false,
            noun => kinds.contains(&noun) || (kinds.is_empty() && matches!(noun, Noun::Convention | Noun::Agreement)),
        }
    }
}

/// What a title says that its treaty is: its first noun for an instrument.
fn kind(title: &str) -> Option<Noun> {
    if let Some(noun) = super::chinese::ending(title) {
        return Some(noun);
    }
    let mut rest = title;
    // No title says what it is after so many words.
    for _ in 0..12 {
        let (word, after) = next_word(rest.trim_start_matches(|c: char| !c.is_alphanumeric()));
        match noun(word) {
            Some(Noun::Text | Noun::Treaty | Noun::Foreign) | None if after.is_empty() => return None,
            Some(Noun::Text | Noun::Foreign) | None => rest = after,
            found => return found,
        }
    }
    None
}
