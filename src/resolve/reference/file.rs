//! The files of the content folder, and what the index is built from.

use crate::model::argument::Argument;
use crate::model::config::Autolink;
use crate::model::language::Language;
use crate::model::party::{Author, Party, Term, Topic};
use crate::model::proposal::{Package, Proposal};
use crate::model::target::Target;
use crate::model::treaty::{Document, Draft, Provision, Session, Treaty};
use crate::model::vote::Vote;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// The parts of the site that references are looked up in: all of it but its texts.
#[derive(Debug, Clone, Copy)]
pub struct Parts<'a> {
    /// The site's own language.
    pub language: Language,
    /// As in `Site`, and in the same order; ids are indexes.
    pub treaties: &'a [Treaty],
    /// See `treaties`.
    pub sessions: &'a [Session],
    /// See `treaties`.
    pub documents: &'a [Document],
    /// See `treaties`.
    pub drafts: &'a [Draft],
    /// See `treaties`.
    pub provisions: &'a [Provision],
    /// See `treaties`.
    pub proposals: &'a [Proposal],
    /// See `treaties`.
    pub packages: &'a [Package],
    /// See `treaties`.
    pub votes: &'a [Vote],
    /// See `treaties`.
    pub arguments: &'a [Argument],
    /// See `treaties`. Plain mentions are linked only of those that are shown.
    pub parties: &'a [Party],
    /// See `treaties`.
    pub topics: &'a [Topic],
    /// See `treaties`.
    pub terms: &'a [Term],
    /// See `treaties`.
    pub authors: &'a [Author],
    /// Names of briefings, by id.
    pub briefings: &'a [String],
    /// Paths of pages, by id.
    pub pages: &'a [String],
    /// Files that have a page: path from the content folder (`briefings/one.fr.md`) → what stands there.
    pub files: &'a BTreeMap<String, File>,
    /// Files that are copied: path from the content folder → path in the output.
    pub assets: &'a BTreeMap<String, String>,
    /// Names of the kinds of embeds that the theme adds, sorted.
    pub embeds: &'a [String],
    /// Which plain mentions become links.
    pub autolink: Autolink,
    /// Whether the sentences are wanted in which a thing is mentioned, or only that it is.
    pub sentences: bool,
}

/// A markdown file of the content folder.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct File {
    /// Its page.
    pub target: Target,
    /// Its language.
    pub language: Language,
    /// Its title; may be empty.
    pub title: String,
    /// Its anchors: those of its headings, then others. Those of a draft are not needed: its text says them.
    pub anchors: Vec<String>,
}

/// The files by what they are and in which language, beside the map by path.
pub(super) struct Files<'a> {
    pub(super) by_path: &'a BTreeMap<String, File>,
    found: FxHashMap<&'a str, &'a File>,
    by_target: FxHashMap<(Target, Language), &'a File>,
}

impl<'a> Files<'a> {
    pub(super) fn new(by_path: &'a BTreeMap<String, File>) -> Self {
        let by_target = by_path.values().map(|file| ((file.target, file.language), file)).collect();
        let found = by_path.iter().map(|(path, file)| (path.as_str(), file)).collect();
        Self { by_path, found, by_target }
    }

    /// The file at a path.
    pub(super) fn at(&self, path: &str) -> Option<&'a File> {
        self.found.get(path).copied()
    }

    /// The version of a page in a language.
    pub(super) fn version(&self, target: Target, language: Language) -> Option<&'a File> {
        self.by_target.get(&(target, language)).copied()
    }
}
