//! Briefings and pages: what is written in markdown, with every reference resolved.

use super::body::{Callout, Prose};
use super::config::Extra;
use super::fills::Fills;
use super::id::{
    AuthorId, BriefingId, DraftId, PartyId, ProposalId, ProvisionId, SessionId, TopicId, TreatyId, VoteId,
};
use super::language::Language;
use super::raw::BriefingKind;
use super::target::{Reference, Target};
use super::when::Dated;
use crate::source::{SourceId, Span};
use std::sync::Arc;

/// A markdown article or analysis, in each language it is written in.
#[derive(Debug, Clone)]
pub struct Briefing {
    /// `scope-deal`.
    pub name: String,
    /// Date.
    pub date: Dated,
    /// Date of its last revision.
    pub updated: Option<Dated>,
    /// Authors.
    pub authors: Vec<AuthorId>,
    /// What it is.
    pub kind: BriefingKind,
    /// The treaty it is about.
    pub treaty: Option<TreatyId>,
    /// The draft its references mean.
    pub as_of: Option<DraftId>,
    /// The session it reports on.
    pub session: Option<SessionId>,
    /// Topics.
    pub topics: Vec<TopicId>,
    /// Delegations and groups.
    pub delegations: Vec<PartyId>,
    /// Its file says `draft = true` (built only with `--drafts`).
    pub draft: bool,
    /// It is to be published after today (built only with `--future`).
    pub future: bool,
    /// The text in each language it exists in, the original first. Never empty.
    pub versions: Vec<BriefingVersion>,
    /// The briefing published before it and after it, by date, then name.
    pub previous: Option<BriefingId>,
    /// See `previous`.
    pub next: Option<BriefingId>,
    /// Anything else for templates.
    pub extra: Extra,
}

/// A briefing in one language.
#[derive(Debug, Clone)]
pub struct BriefingVersion {
    /// Its language.
    pub language: Language,
    /// The file.
    pub source: SourceId,
    /// Title.
    pub title: String,
    /// The standfirst.
    pub summary: Option<String>,
    /// Who paid for it: its own line, else the site's.
    pub funding: Option<String>,
    /// Whose views it is not: its own line, else the site's.
    pub disclaimer: Option<String>,
    /// The text.
    pub text: Text,
}

impl Briefing {
    /// The version for a reader of a language: in it, else the original.
    pub fn version(&self, language: Language) -> &BriefingVersion {
        self.versions.iter().find(|version| version.language == language).unwrap_or(&self.versions[0])
    }
}

/// A page of the content folder that is not a briefing, in each language it is written in.
#[derive(Debug, Clone)]
pub struct Page {
    /// Its path: `about`, `manual/starting`; empty for the home page.
    pub path: String,
    /// Whether it is the page of a folder, which lists the pages below it.
    pub index: bool,
    /// Its place among its siblings.
    pub weight: i64,
    /// Date of its last revision.
    pub updated: Option<Dated>,
    /// The text in each language it exists in, the original first. Never empty.
    pub versions: Vec<PageVersion>,
    /// Anything else for templates.
    pub extra: Extra,
}

/// A page in one language.
#[derive(Debug, Clone)]
pub struct PageVersion {
    /// Its language.
    pub language: Language,
    /// The file.
    pub source: SourceId,
    /// Title.
    pub title: String,
    /// One or two sentences.
    pub summary: Option<String>,
    /// The text.
    pub text: Text,
}

impl Page {
    /// The version for a reader of a language: in it, else the original.
    pub fn version(&self, language: Language) -> &PageVersion {
        self.versions.iter().find(|version| version.language == language).unwrap_or(&self.versions[0])
    }
}

/// A markdown text whose every hole has something to put in it.
#[derive(Debug, Clone, Default)]
pub struct Text {
    /// What stands around the fills.
    pub prose: Arc<Prose>,
    /// What goes in, in order, not overlapping.
    pub fills: Fills,
}

impl Text {
    /// What its links lead to, in order.
    pub fn references(&self) -> impl Iterator<Item = &Reference> {
        self.fills.iter().flat_map(|fill| {
            let (links, open) = match &fill.kind {
                FillKind::Links(links) => (links.as_slice(), None),
                FillKind::Open(reference) => (&[][..], Some(reference)),
                _ => (&[][..], None),
            };
            links.iter().filter_map(|link| link.reference.as_ref()).chain(open)
        })
    }
}

/// A range of the HTML that is replaced.
#[derive(Debug, Clone)]
pub struct Fill {
    /// First byte of [`Prose::html`].
    pub start: u32,
    /// One past the last byte replaced; `start` where something is only put in.
    pub end: u32,
    /// What goes there.
    pub kind: FillKind,
}

/// What goes into a text.
#[derive(Debug, Clone)]
pub enum FillKind {
    /// A link with words of its own, or several: `arts. 3 and 5`. Words without a target stand plain.
    Links(Vec<LinkedWords>),
    /// The start of a link; its words follow in the HTML.
    Open(Reference),
    /// The start of an ordinary markdown link; its words follow in the HTML.
    OpenLink(Address),
    /// The end of a link.
    Close,
    /// The address of a page or a file, inside an attribute.
    Address(Address),
    /// Where a link of HTML leads: all of its `href` attribute.
    Href(Address),
    /// What a note in a box is called.
    Callout(Callout),
    /// A block.
    Embed(Embed),
}

/// Words of a reference, with what they lead to.
#[derive(Debug, Clone)]
pub struct LinkedWords {
    /// HTML-escaped words; empty: the target's own name, in the reader's language.
    pub words: String,
    /// Where they lead.
    pub reference: Option<Reference>,
}

/// Where an ordinary link or picture leads.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Address {
    /// A page of the site, and an anchor on it.
    Target(Target, Option<String>),
    /// The version of a page in a language other than the text's, and an anchor on it: a link to `one.fr.md` by name.
    Version(Target, Language, Option<String>),
    /// A file of the site, by its path in the output, with what follows `#` in the link (`report.pdf#page=3`).
    File(String),
}

/// The kinds of embeds that every theme has and that are asked for by name.
pub const EMBED_KINDS: [&str; 11] = [
    "timeline",
    "brackets",
    "concordance",
    "positions",
    "status",
    "proposals",
    "proposal",
    "votes",
    "scorecard",
    "vote",
    "arguments",
];

/// A block put into a text: `![[TARGET]]`.
#[derive(Debug, Clone)]
pub enum Embed {
    /// The text of a provision or unit, as of a draft.
    Provision(Reference),
    /// The redline of a provision between two drafts.
    Redline(Reference),
    /// A proposal.
    Proposal(ProposalId),
    /// Sessions and drafts of a treaty over time.
    Timeline(TreatyId),
    /// Brackets and options over the drafts of a treaty.
    Brackets(TreatyId),
    /// The proposals made at a session.
    Proposals(SessionId),
    /// Who holds what on a topic in a treaty's negotiation.
    Positions(TreatyId, TopicId),
    /// How far a treaty is agreed.
    Status(TreatyId),
    /// A vote.
    Vote(VoteId),
    /// The votes taken on a treaty.
    Votes(TreatyId),
    /// The arguments about something: a provision or unit, a proposal, a package, a topic, a treaty.
    Arguments(Reference),
    /// How many edits are where: of a treaty, a session, or a delegation or group.
    Scorecard(Target),
    /// Which number provisions have in each draft.
    Concordance {
        /// The treaty.
        treaty: TreatyId,
        /// The provisions, as they are written; all if none is.
        provisions: Vec<ProvisionId>,
        /// The first and the last draft; all if they are not written.
        drafts: Option<(DraftId, DraftId)>,
    },
    /// A kind that the theme adds: its name, and what follows the colon.
    Theme {
        /// `KIND` of `templates/embeds/KIND.html`.
        kind: String,
        /// What follows the colon.
        argument: String,
        /// The briefing's treaty.
        treaty: Option<TreatyId>,
        /// Where it is written.
        span: Span,
    },
}
