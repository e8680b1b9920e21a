//! The files of each folder of `treaties/`, put together.

use crate::diagnostic::rules::data::MISSING_TREATY;
use crate::diagnostic::{Diagnostic, Report, Thing};
use crate::model::config::Extra;
use crate::model::raw::{RawRules, RawTreaty, held_by};
use crate::model::words::Words;
use crate::source::Span;
use std::collections::BTreeMap;

/// The treaties, by id, as their files come in.
#[derive(Default)]
pub(super) struct Treaties {
    folders: BTreeMap<String, Folder>,
}

/// A folder of `treaties/`.
pub(super) struct Folder {
    /// What its files say so far.
    pub(super) treaty: RawTreaty,
    /// Whether it has a `treaty.toml`, readable or not.
    pub(super) described: bool,
}

impl Treaties {
    /// The folder of the treaty with an id, made for its first file at `span`.
    pub(super) fn folder(&mut self, id: String, span: Span) -> &mut Folder {
        let folder = |id: &String| Folder { treaty: empty(id, span), described: false };
        self.folders.entry(id).or_insert_with_key(folder)
    }

    /// All of them; a folder without a `treaty.toml` is reported.
    pub(super) fn finish(self, report: &mut Report) -> Vec<RawTreaty> {
        for (id, folder) in self.folders.iter().filter(|(_, folder)| !folder.described) {
            let message = format!("the treaty `{id}` has no `treaty.toml`");
            let hint = format!("write `content/treaties/{id}/treaty.toml` with `title = \"…\"`");
            report.push(
                Diagnostic::new(&MISSING_TREATY, folder.treaty.span, message)
                    .hint(hint)
                    .losing(held_by(&format!("treaties/{id}/treaty.toml")))
                    .missing(Thing::one("treaty", id)),
            );
        }
        self.folders.into_values().map(|folder| folder.treaty).collect()
    }
}

impl Folder {
    /// Puts in what `treaty.toml` says.
    pub(super) fn describe(&mut self, described: RawTreaty) {
        let known = std::mem::replace(&mut self.treaty, described);
        self.treaty.documents = known.documents;
        self.treaty.drafts = known.drafts;
        self.treaty.provisions = known.provisions;
        self.treaty.statuses = known.statuses;
        self.treaty.sums = known.sums;
        self.treaty.proposals = known.proposals;
        self.treaty.packages = known.packages;
        self.treaty.positions = known.positions;
        self.treaty.votes = known.votes;
        self.treaty.arguments = known.arguments;
    }
}

/// A treaty of which nothing is known: its id stands for its title.
pub(super) fn empty(id: &str, span: Span) -> RawTreaty {
    RawTreaty {
        id: id.to_owned(),
        span,
        title: Words::plain(id),
        short: Words::default(),
        body: Words::default(),
        mandate: Words::default(),
        fictional: false,
        rules: RawRules::default(),
        sessions: Vec::new(),
        figures: Vec::new(),
        bodies: Vec::new(),
        documents: Vec::new(),
        drafts: Vec::new(),
        provisions: Vec::new(),
        statuses: Vec::new(),
        sums: Vec::new(),
        proposals: Vec::new(),
        packages: Vec::new(),
        positions: Vec::new(),
        votes: Vec::new(),
        arguments: Vec::new(),
        extra: Extra::default(),
    }
}
