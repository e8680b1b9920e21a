//! What a reference can lead to, and where that stands on the site.

use super::id::{
    ArgumentId, AuthorId, BriefingId, DocumentId, DraftId, PackageId, PageId, PartyId, ProposalId, ProvisionId,
    SessionId, TermId, TopicId, TreatyId, VoteId,
};
use super::language::Language;

/// A page of the site, or a place on one.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Target {
    /// The home page.
    Home,
    /// A page of the content folder.
    Page(PageId),
    /// The list of briefings.
    Briefings,
    /// A briefing.
    Briefing(BriefingId),
    /// The list of treaties.
    Treaties,
    /// A treaty's overview.
    Treaty(TreatyId),
    /// A provision's page.
    Provision(ProvisionId),
    /// A draft.
    Draft(DraftId),
    /// A provision or unit of a draft, by its permalink there.
    Place(Place),
    /// The redline between two drafts.
    Compare(DraftId, DraftId),
    /// A draft with the proposals made on it.
    Rolling(DraftId),
    /// The list of a treaty's proposals.
    Proposals(TreatyId),
    /// A proposal.
    Proposal(ProposalId),
    /// A package: its place on the list of proposals.
    Package(PackageId),
    /// Who holds what on a treaty.
    Positions(TreatyId),
    /// Who stands together on a treaty.
    Alignment(TreatyId),
    /// The votes taken on a treaty.
    Votes(TreatyId),
    /// A vote.
    Vote(VoteId),
    /// The arguments about a treaty.
    Arguments(TreatyId),
    /// An argument: its place among them.
    Argument(ArgumentId),
    /// A session.
    Session(SessionId),
    /// Which number each provision of a treaty has in each draft.
    Concordance(TreatyId),
    /// All that is known of a provision, in order of time.
    Dossier(ProvisionId),
    /// How far a treaty is.
    Progress(TreatyId),
    /// What changed in a treaty since.
    Changes(TreatyId),
    /// A treaty's register of documents.
    Documents(TreatyId),
    /// A document: its place on the register.
    Document(DocumentId),
    /// The list of delegations.
    Delegations,
    /// A delegation or group.
    Party(PartyId),
    /// The list of topics.
    Topics,
    /// A topic.
    Topic(TopicId),
    /// The glossary.
    Glossary,
    /// A term: its place in the glossary.
    Term(TermId),
    /// The list of authors.
    Authors,
    /// An author.
    Author(AuthorId),
    /// The page to search the site on.
    Search,
    /// The page for addresses that lead nowhere.
    NotFound,
}

/// A provision, or one of its units, in one draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Place {
    /// The draft.
    pub draft: DraftId,
    /// The provision.
    pub provision: ProvisionId,
    /// The unit, an index into the provision's units in that draft; `None`: the whole.
    pub unit: Option<u32>,
}

/// What a written reference means.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Reference {
    /// Where it leads.
    pub target: Target,
    /// For a provision: what it meant where and when it was written.
    pub meant: Option<Place>,
}

impl Reference {
    /// A reference to something that is not a provision.
    pub fn to(target: Target) -> Self {
        Self { target, meant: None }
    }
}

/// Where a target stands: the path of its page in the output, and the anchor on it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Location {
    /// `fr/treaties/cybercrime/`: no leading slash, a slash at its end but for the home page and files.
    pub path: String,
    /// `art_17__para_1`.
    pub anchor: Option<String>,
    /// Language of the page that was found: it may not exist in the one asked for.
    pub language: Language,
}
