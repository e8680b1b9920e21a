//! Treaties and what belongs to one: sessions, documents, drafts, provisions, statuses.

use super::config::Extra;
use super::draft::{DraftBlock, DraftText, ProvisionText, Unit};
use super::id::{
    ArgumentId, DocumentId, DraftId, PackageId, PartyId, ProposalId, ProvisionId, SessionId, TopicId, TreatyId, VoteId,
};
use super::language::Language;
use super::raw::{Authority, SessionKind, Stage, StatusState};
use super::target::{Place, Reference};
use super::when::{Dated, When};
use super::words::Words;
use crate::source::{SourceId, Span};
use jiff::civil::Date;
use serde::Serialize;

/// One instrument.
#[derive(Debug, Clone)]
pub struct Treaty {
    /// Its folder's name.
    pub id: String,
    /// Where `treaty.toml` is.
    pub span: Span,
    /// Full title.
    pub title: Words,
    /// Short title; the full one if it has none.
    pub short: Words,
    /// The body that negotiates.
    pub body: Words,
    /// What set it up.
    pub mandate: Words,
    /// Whether everything in it is invented.
    pub fictional: bool,
    /// How it decides.
    pub rules: Rules,
    /// Figures that someone else counted.
    pub figures: Vec<Figure>,
    /// The bodies that it is divided into, in the order written.
    pub bodies: Vec<Body>,
    /// Sessions in order of date.
    pub sessions: Vec<SessionId>,
    /// The register, in order of date, then symbol.
    pub documents: Vec<DocumentId>,
    /// Drafts in order of date.
    pub drafts: Vec<DraftId>,
    /// Provisions in the order of the latest draft; those it no longer has stand after the one they followed.
    pub provisions: Vec<ProvisionId>,
    /// Proposals in order of date, then id.
    pub proposals: Vec<ProposalId>,
    /// Packages in the order written.
    pub packages: Vec<PackageId>,
    /// Votes in order of date, then id.
    pub votes: Vec<VoteId>,
    /// Arguments in order of date, then id.
    pub arguments: Vec<ArgumentId>,
    /// Statuses in order of date.
    pub statuses: Vec<Status>,
    /// Statuses of which it is only known how much has them, in order of date.
    pub sums: Vec<StatusInSum>,
    /// Words of its `_index.md`, by language.
    pub words: Vec<(Language, super::briefing::Text)>,
    /// Anything else for templates.
    pub extra: Extra,
}

/// How a negotiating body decides.
#[derive(Debug, Clone, Default, PartialEq)]
pub struct Rules {
    /// `consensus` or `vote`.
    pub decision: Option<Decision>,
    /// What follows where the first fails.
    pub fallback: Option<Decision>,
    /// `2/3`: numerator and denominator.
    pub majority: Option<(u32, u32)>,
    /// Who may vote.
    pub members: Option<Members>,
    /// `1/2`: the share of the members that must be there for a vote.
    pub quorum: Option<(u32, u32)>,
    /// Whether who abstains counts among those who vote; where no rule says so, they do not.
    pub abstentions_count: bool,
}

/// Who may vote in a negotiation.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Members {
    /// So many: every State may.
    Count(u32),
    /// These, and the members of the groups among them; in order.
    Listed(Vec<PartyId>),
}

/// A body of a negotiation: a working group, its Chair.
#[derive(Debug, Clone)]
pub struct Body {
    /// Its id: `group-4`; unique in its treaty.
    pub id: String,
    /// The party that it is: its name is the body's title.
    pub party: PartyId,
    /// What it was asked to do.
    pub mandate: Words,
    /// Who leads its work.
    pub facilitators: Vec<Words>,
    /// The session that set it up.
    pub session: Option<SessionId>,
    /// Its papers.
    pub papers: Vec<DocumentId>,
    /// Who says so.
    pub sources: Vec<Evidence>,
}

/// A way to decide.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum Decision {
    /// Nobody objects.
    Consensus,
    /// A vote is taken.
    Vote,
}

/// A document or address that says so.
#[derive(Debug, Clone, Default)]
pub struct Evidence {
    /// A document of the register.
    pub document: Option<DocumentId>,
    /// An address.
    pub url: Option<String>,
    /// Page or pages.
    pub page: Option<String>,
    /// Paragraph or paragraphs.
    pub para: Option<String>,
    /// What the source says, or what it is.
    pub note: Words,
}

/// A figure that someone else counted.
#[derive(Debug, Clone)]
pub struct Figure {
    /// What was counted.
    pub label: Words,
    /// The figure as its source gives it.
    pub value: String,
    /// Its unit.
    pub unit: Words,
    /// The session it is about.
    pub session: Option<SessionId>,
    /// The draft it is about.
    pub draft: Option<DraftId>,
    /// Who counted it.
    pub sources: Vec<Evidence>,
}

/// A meeting of the negotiating body.
#[derive(Debug, Clone)]
pub struct Session {
    /// `s6`; unique in its treaty.
    pub id: String,
    /// Its treaty.
    pub treaty: TreatyId,
    /// Title.
    pub title: Words,
    /// Its kind.
    pub kind: SessionKind,
    /// The first day that it can have begun on.
    pub start: Date,
    /// The last day that it can have ended on.
    pub end: Date,
    /// When it began and when it ended, as exactly as that is known.
    pub days: (Dated, Dated),
    /// Where it met.
    pub place: Words,
    /// The session that it is a meeting of.
    pub within: Option<SessionId>,
}

/// A document of a treaty's register.
#[derive(Debug, Clone)]
pub struct Document {
    /// `A/AC.291/22`.
    pub symbol: String,
    /// Its treaty.
    pub treaty: TreatyId,
    /// Its anchor on the register's page: `a-ac-291-22`; unique there.
    pub anchor: String,
    /// Title.
    pub title: Words,
    /// When it was issued; `None` where nothing says so: the session that it belongs to does not.
    pub date: Option<Dated>,
    /// Where it can be read.
    pub url: Option<String>,
    /// The session it belongs to.
    pub session: Option<SessionId>,
    /// What it is.
    pub kind: Option<String>,
}

/// One dated text of a treaty.
#[derive(Debug, Clone)]
pub struct Draft {
    /// `chair-2023`; unique in its treaty.
    pub id: String,
    /// Its treaty.
    pub treaty: TreatyId,
    /// The file.
    pub source: SourceId,
    /// Title.
    pub title: Words,
    /// Symbol of the document it is.
    pub symbol: Option<String>,
    /// The register's entry for it.
    pub document: Option<DocumentId>,
    /// When it was issued.
    pub date: When,
    /// How far it is.
    pub stage: Stage,
    /// The session it was made at or for.
    pub session: Option<SessionId>,
    /// Where the text is from.
    pub sources: Vec<Evidence>,
    /// Whose words it has.
    pub authority: Authority,
    /// The language of the text.
    pub language: Language,
    /// The text.
    pub text: DraftText,
    /// For each provision of the text, in order: which it is, and the index of its block.
    pub provisions: Vec<(ProvisionId, u32)>,
    /// The same text in other languages.
    pub translations: Vec<DraftTranslation>,
    /// Anything else for templates.
    pub extra: Extra,
}

/// A draft's text in another language. What its provisions and units have in common with the original's is told by ids and paths.
#[derive(Debug, Clone)]
pub struct DraftTranslation {
    /// Its language.
    pub language: Language,
    /// Whose words it has: an official one is an authentic text beside the original.
    pub authority: Authority,
    /// Title, if its front matter has one.
    pub title: Words,
    /// The text, with the original's paths and anchors where the original has the same.
    pub text: DraftText,
    /// For each provision that the original has, too, in order: which it is, and the index of its block here.
    pub provisions: Vec<(ProvisionId, u32)>,
}

impl DraftTranslation {
    /// A provision as this translation has it.
    pub fn provision(&self, id: ProvisionId) -> Option<&ProvisionText> {
        self.text.provision_of(&self.provisions, id)
    }
}

impl Draft {
    /// The authentic text in another language.
    pub fn authentic(&self, language: Language) -> Option<&DraftTranslation> {
        let mut official = self.translations.iter().filter(|one| one.authority == Authority::Official);
        official.find(|one| one.language == language)
    }

    /// A provision as this draft has it.
    pub fn provision(&self, id: ProvisionId) -> Option<&ProvisionText> {
        self.text.provision_of(&self.provisions, id)
    }

    /// The unit at a place of this draft.
    pub fn unit(&self, place: &Place) -> Option<&Unit> {
        self.provision(place.provision)?.units.get(place.unit? as usize)
    }

    /// The text nearest to a reader's language, and the language it is in.
    pub fn text_in(&self, language: Language) -> (&DraftText, &[(ProvisionId, u32)], Language) {
        self.translations
            .iter()
            .find(|translation| translation.language == language)
            .map_or((&self.text, &self.provisions, self.language), |translation| {
                (&translation.text, &translation.provisions, translation.language)
            })
    }
}

impl DraftText {
    /// The provision that `provisions` (id and block, as in [`Draft::provisions`]) names.
    pub fn provision_of(&self, provisions: &[(ProvisionId, u32)], id: ProvisionId) -> Option<&ProvisionText> {
        let block = provisions.iter().find(|(provision, _)| *provision == id)?.1;
        match &self.blocks[block as usize] {
            DraftBlock::Provision(provision) => Some(provision),
            _ => None,
        }
    }
}

/// What keeps its identity from draft to draft.
#[derive(Debug, Clone)]
pub struct Provision {
    /// Stable id, unique in its treaty: `scope`.
    pub id: String,
    /// Its treaty.
    pub treaty: TreatyId,
    /// Ids it had before.
    pub aliases: Vec<String>,
    /// Its topics.
    pub topics: Vec<TopicId>,
    /// What it says, in a sentence.
    pub summary: Words,
    /// What resembles it in other instruments.
    pub parallels: Vec<Parallel>,
    /// The drafts that have it, in order of date. Never empty.
    pub appearances: Vec<DraftId>,
    /// What it was split from or merged of, and in which draft.
    pub from: Vec<(DraftId, ProvisionId)>,
    /// What was split from it or merged of it, and in which draft: the inverse of `from`.
    pub into: Vec<(DraftId, ProvisionId)>,
}

/// A provision of another instrument that ours resembles or departs from.
#[derive(Debug, Clone)]
pub struct Parallel {
    /// Where it stands.
    pub place: Reference,
    /// What to notice.
    pub note: Words,
}

/// How far a unit was agreed, since when.
#[derive(Debug, Clone)]
pub struct Status {
    /// The provision.
    pub provision: ProvisionId,
    /// Path of the unit in it; `None` for the whole.
    pub path: Option<String>,
    /// How far it is.
    pub state: StatusState,
    /// Since when.
    pub date: When,
    /// At which session.
    pub session: Option<SessionId>,
    /// Who says so.
    pub sources: Vec<Evidence>,
    /// Where a mark in a draft's own text says so.
    pub marked: Option<InText>,
}

/// How far something was agreed of which no provision is named: `a small minority of peripheral provisions`.
#[derive(Debug, Clone)]
pub struct StatusInSum {
    /// How much, in the source's words or ours.
    pub some: Words,
    /// How far it is.
    pub state: StatusState,
    /// Since when.
    pub date: When,
    /// At which session.
    pub session: Option<SessionId>,
    /// Who says so.
    pub sources: Vec<Evidence>,
}

/// Where a mark in a text says how far words are agreed.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct InText {
    /// The draft.
    pub draft: DraftId,
    /// Whether it is about the words of the place alone, and not about what that holds.
    pub own: bool,
}
