//! Everything that references are looked up in, in maps that are built once.

use super::autolink::Automaton;
use super::file::{Files, Parts};
use crate::model::draft::{DraftBlock, HeadingKind, ProvisionText};
use crate::model::id::{
    ArgumentId, AuthorId, BriefingId, DocumentId, DraftId, PackageId, PageId, PartyId, ProposalId, ProvisionId,
    SessionId, TermId, TopicId, TreatyId, VoteId,
};
use rustc_hash::FxHashMap;

type Map<'a, Id> = FxHashMap<&'a str, Id>;

/// What references lead to, by what they say. Shared by all texts; looked into, never iterated, but for hints.
pub struct Index<'a> {
    pub(super) parts: Parts<'a>,
    pub(super) files: Files<'a>,
    pub(super) treaties: Map<'a, TreatyId>,
    pub(super) proposals: Map<'a, ProposalId>,
    pub(super) packages: Map<'a, PackageId>,
    pub(super) votes: Map<'a, VoteId>,
    pub(super) arguments: Map<'a, ArgumentId>,
    pub(super) parties: Map<'a, PartyId>,
    pub(super) topics: Map<'a, TopicId>,
    pub(super) terms: Map<'a, TermId>,
    pub(super) authors: Map<'a, AuthorId>,
    pub(super) briefings: Map<'a, BriefingId>,
    pub(super) pages: Map<'a, PageId>,
    /// Sessions and documents of the whole site: a name may be taken once in each treaty.
    pub(super) sessions: FxHashMap<&'a str, Vec<SessionId>>,
    pub(super) documents: FxHashMap<&'a str, Vec<DocumentId>>,
    of_treaty: Vec<OfTreaty<'a>>,
    of_draft: Vec<OfDraft<'a>>,
    pub(super) automaton: Option<Automaton>,
}

/// Names of one treaty.
#[derive(Default)]
struct OfTreaty<'a> {
    drafts: Map<'a, DraftId>,
    /// Ids and aliases.
    provisions: Map<'a, ProvisionId>,
}

/// What stands where in one draft: indexes into [`crate::model::treaty::Draft::provisions`].
#[derive(Default)]
struct OfDraft<'a> {
    by_number: FxHashMap<(HeadingKind, &'a str), u32>,
    by_id: FxHashMap<ProvisionId, u32>,
}

impl<'a> Index<'a> {
    /// Builds the maps, and the automaton for plain mentions if any are to be linked.
    pub fn new(parts: Parts<'a>) -> Self {
        let automaton = parts.autolink.any().then(|| Automaton::new(&parts));
        Self {
            treaties: by(parts.treaties, |treaty| &treaty.id, TreatyId),
            proposals: by(parts.proposals, |proposal| &proposal.id, ProposalId),
            packages: by(parts.packages, |package| &package.id, PackageId),
            votes: by(parts.votes, |vote| &vote.id, VoteId),
            arguments: by(parts.arguments, |argument| &argument.id, ArgumentId),
            parties: by(parts.parties, |party| &party.code, PartyId),
            topics: by(parts.topics, |topic| &topic.id, TopicId),
            terms: by(parts.terms, |term| &term.id, TermId),
            authors: by(parts.authors, |author| &author.id, AuthorId),
            briefings: by(parts.briefings, |name| name, BriefingId),
            pages: by(parts.pages, |path| path, PageId),
            sessions: each_by(parts.sessions, |session| &session.id, SessionId),
            documents: each_by(parts.documents, |document| &document.symbol, DocumentId),
            of_treaty: of_treaties(&parts),
            of_draft: of_drafts(&parts),
            files: Files::new(parts.files),
            automaton,
            parts,
        }
    }

    /// The draft of a treaty with an id.
    pub fn draft(&self, treaty: TreatyId, id: &str) -> Option<DraftId> {
        self.of_treaty.get(treaty.index())?.drafts.get(id).copied()
    }

    /// The provision of a treaty with an id, or that once had it.
    pub fn provision(&self, treaty: TreatyId, id: &str) -> Option<ProvisionId> {
        self.of_treaty.get(treaty.index())?.provisions.get(id).copied()
    }

    /// The provision with a number in a draft; no number is that of a preamble or the only annex.
    pub(super) fn numbered(&self, draft: DraftId, kind: HeadingKind, number: &str) -> Option<ProvisionId> {
        let index = *self.of_draft.get(draft.index())?.by_number.get(&(kind, number))?;
        Some(self.parts.drafts[draft.index()].provisions[index as usize].0)
    }

    /// A provision as a draft has it.
    pub(super) fn text(&self, draft: DraftId, provision: ProvisionId) -> Option<&'a ProvisionText> {
        let index = *self.of_draft.get(draft.index())?.by_id.get(&provision)?;
        provision_text(self.parts, draft, index)
    }

    /// The provisions of a draft from one to another, both left out, in its order; none if the second is not after the first.
    pub(super) fn between(&self, draft: DraftId, from: ProvisionId, to: ProvisionId) -> Vec<ProvisionId> {
        let place = |id| self.of_draft.get(draft.index()).and_then(|of| of.by_id.get(&id)).map(|index| *index as usize);
        let (Some(from), Some(to)) = (place(from), place(to)) else { return Vec::new() };
        let provisions = &self.parts.drafts[draft.index()].provisions;
        provisions.get(from + 1..to).unwrap_or_default().iter().map(|(id, _)| *id).collect()
    }
}

fn provision_text(parts: Parts<'_>, draft: DraftId, index: u32) -> Option<&ProvisionText> {
    let draft = &parts.drafts[draft.index()];
    let block = draft.provisions.get(index as usize)?.1;
    match draft.text.blocks.get(block as usize)? {
        DraftBlock::Provision(provision) => Some(provision),
        _ => None,
    }
}

fn by<'a, T, Id>(items: &'a [T], name: impl Fn(&'a T) -> &'a String, id: impl Fn(u32) -> Id) -> Map<'a, Id> {
    items.iter().enumerate().map(|(index, item)| (name(item).as_str(), id(index as u32))).collect()
}

fn each_by<'a, T, Id>(
    items: &'a [T],
    name: impl Fn(&'a T) -> &'a String,
    id: impl Fn(u32) -> Id,
) -> FxHashMap<&'a str, Vec<Id>> {
    let mut map: FxHashMap<&str, Vec<Id>> = FxHashMap::default();
    for (index, item) in items.iter().enumerate() {
        map.entry(name(item)).or_default().push(id(index as u32));
    }
    map
}

fn of_treaties<'a>(parts: &Parts<'a>) -> Vec<OfTreaty<'a>> {
    let mut of: Vec<OfTreaty<'_>> = parts.treaties.iter().map(|_| OfTreaty::default()).collect();
    for (index, draft) in parts.drafts.iter().enumerate() {
        of[draft.treaty.index()].drafts.insert(&draft.id, DraftId(index as u32));
    }
    for (index, provision) in parts.provisions.iter().enumerate() {
        let provisions = &mut of[provision.treaty.index()].provisions;
        provisions.insert(&provision.id, ProvisionId(index as u32));
    }
    // An alias never takes an id that is in use.
    for (index, provision) in parts.provisions.iter().enumerate() {
        for alias in &provision.aliases {
            of[provision.treaty.index()].provisions.entry(alias).or_insert(ProvisionId(index as u32));
        }
    }
    of
}

fn of_drafts<'a>(parts: &Parts<'a>) -> Vec<OfDraft<'a>> {
    let of_draft = |draft: usize| {
        let mut of = OfDraft::default();
        for (index, (id, _)) in parts.drafts[draft].provisions.iter().enumerate() {
            let index = index as u32;
            of.by_id.entry(*id).or_insert(index);
            if let Some(text) = provision_text(*parts, DraftId(draft as u32), index) {
                let number = text.number.as_deref().unwrap_or_default();
                of.by_number.entry((text.kind, number)).or_insert(index);
            }
        }
        of
    };
    (0..parts.drafts.len()).map(of_draft).collect()
}
