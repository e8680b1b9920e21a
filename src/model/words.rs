//! Words that may be written in several languages.

use super::language::Language;

/// Words in data: `"…"`, or `{ en = "…", fr = "…" }`.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Words {
    /// Each language's words as written; a plain string has no language and counts as the site's own.
    pub entries: Vec<(Option<Language>, String)>,
}

impl Words {
    /// Words without a language of their own.
    pub fn plain(text: impl Into<String>) -> Self {
        Self { entries: vec![(None, text.into())] }
    }

    /// Whether there are none.
    pub fn is_empty(&self) -> bool {
        self.entries.iter().all(|(_, words)| words.is_empty())
    }

    /// The words for a reader of `language`, and the language they are in: that language, else the site's own, else
    /// English, else the first written.
    pub fn choose(&self, language: Language, site: Language) -> (&str, Language) {
        let find = |wanted| self.entries.iter().find(|(tag, _)| tag.unwrap_or(site) == wanted);
        let entry = find(language).or_else(|| find(site)).or_else(|| find(Language::ENGLISH)).or(self.entries.first());
        entry.map_or(("", site), |(tag, words)| (words, tag.unwrap_or(site)))
    }

    /// The words for a reader of `language`, as [`Words::choose`] picks them.
    pub fn get(&self, language: Language, site: Language) -> &str {
        self.choose(language, site).0
    }
}
