//! The resolved site: everything knows what it refers to, and what refers to it. The product of `resolve`.

use super::argument::Argument;
use super::briefing::{Briefing, Page};
use super::config::{BuildOptions, Config, Theme};
use super::id::{
    ArgumentId, AuthorId, BriefingId, DocumentId, DraftId, PackageId, PageId, PartyId, ProposalId, ProvisionId,
    SessionId, TermId, TopicId, TreatyId, VoteId,
};
use super::language::Language;
use super::party::{Author, Party, Term, Topic};
use super::proposal::{Package, Position, Proposal};
use super::raw::RawDrawing;
use super::shared::Shared;
use super::target::Target;
use super::treaty::{Document, Draft, Provision, Session, Treaty};
use super::vote::Vote;
use super::when::{Dated, When};
use crate::source::Span;
use std::collections::BTreeMap;
use std::sync::Arc;

/// Everything the site is about. Complete: no field is filled in later. A copy shares what is large.
#[derive(Debug, Clone)]
pub struct Site {
    /// `site.toml`.
    pub config: Config,
    /// What the command line says.
    pub options: BuildOptions,
    /// The theme.
    pub theme: Theme,
    /// By id.
    pub authors: Shared<Author>,
    /// Delegations and groups, by code.
    pub parties: Shared<Party>,
    /// In the order written.
    pub topics: Shared<Topic>,
    /// By id.
    pub terms: Shared<Term>,
    /// By id.
    pub treaties: Shared<Treaty>,
    /// By treaty, then date.
    pub sessions: Shared<Session>,
    /// By treaty, then date and symbol.
    pub documents: Shared<Document>,
    /// By treaty, then date.
    pub drafts: Shared<Draft>,
    /// By treaty, in the treaty's order.
    pub provisions: Shared<Provision>,
    /// By treaty, then date and id.
    pub proposals: Shared<Proposal>,
    /// By treaty.
    pub packages: Shared<Package>,
    /// By treaty, then date.
    pub positions: Shared<Position>,
    /// By treaty, then date and id.
    pub votes: Shared<Vote>,
    /// By treaty, then date and id.
    pub arguments: Shared<Argument>,
    /// By date, then name; those not to be published today are not here.
    pub briefings: Shared<Arc<Briefing>>,
    /// By path.
    pub pages: Shared<Arc<Page>>,
    /// Former addresses: path in the output → where it leads.
    pub redirects: Arc<BTreeMap<String, Redirect>>,
    /// Files of the content folder that the site serves, by their path in the output.
    pub files: Arc<BTreeMap<String, SiteFile>>,
    /// What refers to what, sorted by what is referred to, then by where from.
    pub mentions: Shared<Mention>,
}

/// A file of the content folder that the site serves.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum SiteFile {
    /// One that is copied: an index into `Sources::assets`.
    Copied(u32),
    /// A drawing that was written anew.
    Drawn(Arc<RawDrawing>),
}

/// A sentence of the site that refers to something.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub struct Mention {
    /// What it refers to: a provision counts as itself, wherever the reference leads.
    pub of: Target,
    /// The page it stands on.
    pub on: Target,
    /// Language of that page.
    pub language: Language,
    /// The sentence, plain; empty where the text only embeds it.
    pub sentence: Arc<str>,
    /// The heading it stands under: its anchor.
    pub anchor: Option<Arc<str>>,
}

macro_rules! lists {
    ($($name:ident: $id:ident => $list:ident, $item:ident;)+) => {
        impl Site {
            $(
                #[doc = concat!("The `", stringify!($item), "` with an id.")]
                pub fn $name(&self, id: $id) -> &$item {
                    &self.$list[id.index()]
                }
            )+
        }
    };
}

lists! {
    treaty: TreatyId => treaties, Treaty;
    session: SessionId => sessions, Session;
    document: DocumentId => documents, Document;
    draft: DraftId => drafts, Draft;
    provision: ProvisionId => provisions, Provision;
    proposal: ProposalId => proposals, Proposal;
    package: PackageId => packages, Package;
    vote: VoteId => votes, Vote;
    argument: ArgumentId => arguments, Argument;
    party: PartyId => parties, Party;
    topic: TopicId => topics, Topic;
    term: TermId => terms, Term;
    author: AuthorId => authors, Author;
    briefing: BriefingId => briefings, Briefing;
    page: PageId => pages, Page;
}

/// What a former address leads to.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Redirect {
    /// What stood there.
    pub target: Target,
    /// In which language.
    pub language: Language,
    /// Where the address is written.
    pub span: Span,
}

/// How many pages of the content folder's top level stand at the foot of every page.
pub const AT_THE_FOOT: usize = 40;

impl Site {
    /// Whether a session is a meeting of another, however many are between.
    pub fn is_within(&self, session: SessionId, outer: SessionId) -> bool {
        std::iter::successors(self.session(session).within, |id| self.session(*id).within).any(|id| id == outer)
    }

    /// When something was, in the words of messages: `on 2023-08-23`, `in 2023-08`, ``at session `s6` ``.
    pub fn when_told(&self, when: When) -> String {
        match when {
            When::Dated(day @ Dated::Day(..)) => format!("on {day}"),
            When::Dated(dated) => format!("in {dated}"),
            When::Session { session, .. } => format!("at session `{}`", self.session(session).id),
        }
    }

    /// The same without a preposition: `2023-08-23`, `2023-08`, `s6`.
    pub fn when_short(&self, when: When) -> String {
        match when {
            When::Dated(dated) => dated.to_string(),
            When::Session { session, .. } => self.session(session).id.clone(),
        }
    }

    /// The pages of the content folder's top level, as they are listed: by weight, then by title.
    pub fn top_pages(&self, language: Language) -> Vec<PageId> {
        const SECTIONS: [&str; 6] = ["briefings", "treaties", "delegations", "topics", "glossary", "authors"];
        let is_top = |path: &str| !path.is_empty() && !path.contains('/') && !SECTIONS.contains(&path);
        let pages = (0..).map(PageId).zip(&self.pages);
        let mut found: Vec<_> = pages.filter(|(_, page)| is_top(&page.path)).collect();
        found.sort_by(|(_, one), (_, other)| {
            let by = |page: &'_ Page| (page.weight, page.version(language).title.clone());
            by(one).cmp(&by(other))
        });
        found.into_iter().map(|(id, _)| id).collect()
    }

    /// What refers to a target, in order.
    pub fn mentions_of(&self, target: Target) -> &[Mention] {
        let start = self.mentions.partition_point(|mention| mention.of < target);
        let length = self.mentions[start..].iter().take_while(|mention| mention.of == target).count();
        &self.mentions[start..start + length]
    }
}
