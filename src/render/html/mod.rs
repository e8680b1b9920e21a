//! HTML from texts, everything escaped.
//!
//! In: markdown texts and draft texts of the site, and whom they are set for. Out: [`Html`], which nobody else can make of words.
//! Not here: whole pages and embeds, which templates make.
//!
//! - [`written`] the type of what is made here
//! - [`Setting`] whom a text is set for
//! - [`text`] a markdown text, its references and embeds filled in
//! - [`draft`] a draft, a provision or a unit, by the rules that let a program read the text off the page
//! - [`redline`] the difference between two drafts, from which either can be read
//! - [`name`] what a target is called, and what became of a provision since
//! - [`chart`] figures as pictures · [`shares`] shares of a whole · [`ballot`] how votes were cast · [`svg`] how each begins
//! - [`sidenote`] copies of footnotes beside the text
//! - [`brackets`] words with their brackets marked · [`passages`] words that another instrument has too · [`script`] data for
//!   machines within a page
//! - [`escape`] plain words in HTML

pub(crate) mod ballot;
pub(crate) mod brackets;
pub(crate) mod chart;
pub(crate) mod draft;
pub(crate) mod escape;
pub(crate) mod name;
pub(crate) mod passages;
pub(crate) mod redline;
pub(crate) mod script;
pub(crate) mod shares;
pub(crate) mod sidenote;
mod svg;
#[cfg(test)]
mod tests;
pub(crate) mod text;
mod written;

pub(crate) use written::Html;

use super::strings::Strings;
use crate::model::language::Language;
use crate::model::site::Site;
use crate::model::target::Target;

/// Whom a text is set for, and what it is set from.
#[derive(Clone, Copy)]
pub(crate) struct Setting<'a> {
    /// The site.
    pub(crate) site: &'a Site,
    /// The words of the interface.
    pub(crate) strings: &'a Strings,
    /// The reader's language.
    pub(crate) language: Language,
    /// Stands before every address: empty on a page of the site, `https://example.org` in a feed.
    pub(crate) origin: &'a str,
}

impl Setting<'_> {
    /// The address of a target for this reader.
    pub(crate) fn href(&self, target: Target) -> String {
        self.prefixed(self.site.href(target, self.language))
    }

    /// The address of a target's page in a language other than the reader's.
    pub(crate) fn href_in(&self, target: Target, language: Language) -> String {
        self.prefixed(self.site.href(target, language))
    }

    /// The address of a file of the output.
    pub(crate) fn file_href(&self, path: &str) -> String {
        self.prefixed(self.site.file_href(path))
    }

    fn prefixed(&self, address: String) -> String {
        if self.origin.is_empty() { address } else { format!("{}{address}", self.origin) }
    }

    /// Writes ` lang="…" dir="…"` for words in another language than the reader's.
    fn mark_language(&self, html: &mut String, language: Language) {
        if language != self.language {
            write_language(html, language);
        }
    }
}

/// Writes ` lang="…" dir="…"`.
pub(crate) fn write_language(html: &mut String, language: Language) {
    html.push_str(" lang=\"");
    html.push_str(language.as_str());
    html.push_str("\" dir=\"");
    html.push_str(language.direction());
    html.push('"');
}
