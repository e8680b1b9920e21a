//! What belongs to what, looked up the other way round: the briefings of a topic, the proposals on a provision. Made once,
//! so that no page has to search the whole site.

use crate::model::analysis::Analysis;
use crate::model::argument::Claimant;
use crate::model::backing::Role;
use crate::model::id::{ArgumentId, BriefingId, DocumentId, DraftId, PartyId, ProposalId, ProvisionId, VoteId};
use crate::model::proposal::Stance;
use crate::model::site::{Mention, Site};
use crate::model::succession::Unit;
use crate::model::target::Target;
use crate::model::treaty::Status;
use crate::model::vote::Matter;
use std::collections::BTreeSet;
use std::ops::Index;

/// Things of one kind by the index of what they belong to, in the site's order.
#[derive(Debug)]
pub(crate) struct Grouped<T>(Vec<Vec<T>>);

/// Every inverse relation that pages show.
#[derive(Debug)]
pub(crate) struct Catalogue {
    /// All of them, oldest first; so are all lists of briefings here.
    pub(crate) briefings: Vec<BriefingId>,
    /// Of a treaty.
    pub(crate) treaty_briefings: Grouped<BriefingId>,
    pub(crate) session_briefings: Grouped<BriefingId>,
    pub(crate) topic_briefings: Grouped<BriefingId>,
    pub(crate) party_briefings: Grouped<BriefingId>,
    pub(crate) author_briefings: Grouped<BriefingId>,
    /// Whose text refers to the provision.
    pub(crate) provision_briefings: Grouped<BriefingId>,
    /// What the text of a briefing refers to, in the order of ids.
    pub(crate) briefing_provisions: Grouped<ProvisionId>,
    /// With at least one edit in the provision, or one that moves words there; oldest first, as are all lists of proposals here.
    pub(crate) provision_proposals: Grouped<ProposalId>,
    pub(crate) session_proposals: Grouped<ProposalId>,
    /// As a sponsor, or as the group that the sponsors speak for.
    pub(crate) party_sponsored: Grouped<ProposalId>,
    pub(crate) party_supported: Grouped<ProposalId>,
    pub(crate) party_opposed: Grouped<ProposalId>,
    /// Made by or for a group of its, that it did not sponsor itself.
    pub(crate) party_through_groups: Grouped<ProposalId>,
    /// The proposals that take the place of one.
    pub(crate) revised_by: Grouped<ProposalId>,
    /// Taken on it or a unit of it, or on a proposal that changes it; oldest first, as are all lists of votes and arguments here.
    pub(crate) provision_votes: Grouped<VoteId>,
    /// Taken on it or on the package it is part of.
    pub(crate) proposal_votes: Grouped<VoteId>,
    pub(crate) package_votes: Grouped<VoteId>,
    pub(crate) draft_votes: Grouped<VoteId>,
    pub(crate) session_votes: Grouped<VoteId>,
    /// In which it is named, or of a group, in which two members or more are.
    pub(crate) party_votes: Grouped<VoteId>,
    pub(crate) provision_arguments: Grouped<ArgumentId>,
    pub(crate) proposal_arguments: Grouped<ArgumentId>,
    pub(crate) package_arguments: Grouped<ArgumentId>,
    pub(crate) topic_arguments: Grouped<ArgumentId>,
    pub(crate) party_arguments: Grouped<ArgumentId>,
    pub(crate) author_arguments: Grouped<ArgumentId>,
    /// Indexes into `Site::positions`, oldest first, as below.
    pub(crate) provision_positions: Grouped<usize>,
    pub(crate) topic_positions: Grouped<usize>,
    pub(crate) party_positions: Grouped<usize>,
    pub(crate) session_positions: Grouped<usize>,
    pub(crate) session_drafts: Grouped<DraftId>,
    pub(crate) document_drafts: Grouped<DraftId>,
    pub(crate) session_documents: Grouped<DocumentId>,
    pub(crate) topic_provisions: Grouped<ProvisionId>,
    /// Indexes into the statuses of the provision's treaty, oldest first: of itself, of its units, and of units that moved to it.
    pub(crate) provision_statuses: Grouped<usize>,
}

impl<T> Grouped<T> {
    fn new(owners: usize, pairs: impl Iterator<Item = (usize, T)>) -> Self {
        let mut groups: Vec<Vec<T>> = std::iter::repeat_with(Vec::new).take(owners).collect();
        for (owner, item) in pairs {
            groups[owner].push(item);
        }
        Self(groups)
    }
}

impl<T> Index<usize> for Grouped<T> {
    type Output = [T];

    fn index(&self, owner: usize) -> &[T] {
        &self.0[owner]
    }
}

impl Catalogue {
    /// Everything looked up once.
    #[expect(clippy::too_many_lines, reason = "one relation after the other, each read in one place")]
    pub(crate) fn new(site: &Site, analysis: &Analysis) -> Self {
        let briefings = || (0..).map(BriefingId).zip(&site.briefings);
        let proposals = || (0..).map(ProposalId).zip(&site.proposals);
        let drafts = || (0..).map(DraftId).zip(&site.drafts);
        let votes = || (0..).map(VoteId).zip(&site.votes);
        let arguments = || (0..).map(ArgumentId).zip(&site.arguments);
        let positions = || site.positions.iter().enumerate();
        let (parties, sessions, topics) = (site.parties.len(), site.sessions.len(), site.topics.len());
        let provisions = site.provisions.len();
        Self {
            briefings: briefings().map(|(id, _)| id).collect(),
            treaty_briefings: Grouped::new(
                site.treaties.len(),
                briefings().filter_map(|(id, briefing)| Some((briefing.treaty?.index(), id))),
            ),
            session_briefings: Grouped::new(
                sessions,
                briefings().filter_map(|(id, briefing)| Some((briefing.session?.index(), id))),
            ),
            topic_briefings: Grouped::new(
                topics,
                briefings().flat_map(|(id, briefing)| each(briefing.topics.iter().map(|topic| topic.index()), id)),
            ),
            party_briefings: Grouped::new(
                parties,
                briefings().flat_map(|(id, briefing)| each(briefing.delegations.iter().map(|party| party.index()), id)),
            ),
            author_briefings: Grouped::new(
                site.authors.len(),
                briefings().flat_map(|(id, briefing)| each(briefing.authors.iter().map(|author| author.index()), id)),
            ),
            provision_briefings: Grouped::new(provisions, discussed(site).map(|(on, of)| (of.index(), on))),
            briefing_provisions: Grouped::new(site.briefings.len(), discussed(site).map(|(on, of)| (on.index(), of))),
            provision_proposals: Grouped::new(
                provisions,
                proposals()
                    .flat_map(|(id, proposal)| each(proposal.provisions().into_iter().map(ProvisionId::index), id)),
            ),
            session_proposals: Grouped::new(
                sessions,
                proposals().filter_map(|(id, proposal)| Some((proposal.session?.index(), id))),
            ),
            party_sponsored: Grouped::new(
                parties,
                proposals().flat_map(|(id, proposal)| {
                    each(proposal.by.iter().chain(&proposal.on_behalf_of).map(|party| party.index()), id)
                }),
            ),
            party_supported: Grouped::new(
                parties,
                proposals().flat_map(|(id, proposal)| {
                    each(proposal.supported_by.iter().map(|backer| backer.party.index()), id)
                }),
            ),
            party_opposed: Grouped::new(
                parties,
                proposals()
                    .flat_map(|(id, proposal)| each(proposal.opposed_by.iter().map(|backer| backer.party.index()), id)),
            ),
            party_through_groups: Grouped::new(
                parties,
                (0..).map(ProposalId).zip(&analysis.backings).flat_map(|(id, backing)| {
                    let through = backing.supporters.iter().filter(|one| one.through.is_some());
                    let made = through.filter(|one| matches!(one.role, Role::Sponsor | Role::SpokenFor));
                    let by = &site.proposal(id).by;
                    each(made.filter(|one| !by.contains(&one.party)).map(|one| one.party.index()), id)
                }),
            ),
            revised_by: Grouped::new(
                site.proposals.len(),
                proposals().filter_map(|(id, proposal)| Some((proposal.revises?.index(), id))),
            ),
            provision_votes: Grouped::new(
                provisions,
                votes().flat_map(|(id, vote)| {
                    let on: Vec<usize> = match &vote.on {
                        Some(Matter::Provision(provision, _)) => vec![provision.index()],
                        Some(Matter::Proposal(proposal)) => {
                            site.proposal(*proposal).provisions().into_iter().map(ProvisionId::index).collect()
                        }
                        _ => Vec::new(),
                    };
                    each(on.into_iter(), id)
                }),
            ),
            proposal_votes: Grouped::new(
                site.proposals.len(),
                votes().flat_map(|(id, vote)| {
                    let on: Vec<usize> = match &vote.on {
                        Some(Matter::Proposal(proposal)) => vec![proposal.index()],
                        Some(Matter::Package(package)) => {
                            site.package(*package).proposals.iter().map(|proposal| proposal.index()).collect()
                        }
                        _ => Vec::new(),
                    };
                    each(on.into_iter(), id)
                }),
            ),
            package_votes: Grouped::new(
                site.packages.len(),
                votes().filter_map(|(id, vote)| match vote.on {
                    Some(Matter::Package(package)) => Some((package.index(), id)),
                    _ => None,
                }),
            ),
            draft_votes: Grouped::new(
                site.drafts.len(),
                votes().filter_map(|(id, vote)| match vote.on {
                    Some(Matter::Draft(draft)) => Some((draft.index(), id)),
                    _ => None,
                }),
            ),
            session_votes: Grouped::new(sessions, votes().filter_map(|(id, vote)| Some((vote.session?.index(), id)))),
            party_votes: Grouped::new(
                parties,
                votes().flat_map(|(id, vote)| {
                    let groups = analysis.outcome(id).groups.iter().map(|group| group.group.index());
                    each(vote.voters().map(|(_, voter)| voter.party.index()).chain(groups), id)
                }),
            ),
            provision_arguments: Grouped::new(
                provisions,
                arguments().filter_map(|(id, argument)| match argument.on {
                    Matter::Provision(provision, _) => Some((provision.index(), id)),
                    _ => None,
                }),
            ),
            proposal_arguments: Grouped::new(
                site.proposals.len(),
                arguments().filter_map(|(id, argument)| match argument.on {
                    Matter::Proposal(proposal) => Some((proposal.index(), id)),
                    _ => None,
                }),
            ),
            package_arguments: Grouped::new(
                site.packages.len(),
                arguments().filter_map(|(id, argument)| match argument.on {
                    Matter::Package(package) => Some((package.index(), id)),
                    _ => None,
                }),
            ),
            topic_arguments: Grouped::new(
                topics,
                arguments().filter_map(|(id, argument)| match argument.on {
                    Matter::Topic(topic) => Some((topic.index(), id)),
                    _ => None,
                }),
            ),
            party_arguments: Grouped::new(
                parties,
                arguments().flat_map(|(id, argument)| each(argument.parties().map(PartyId::index), id)),
            ),
            author_arguments: Grouped::new(
                site.authors.len(),
                arguments().flat_map(|(id, argument)| {
                    let authors = argument.by.iter().filter_map(|claimant| match claimant {
                        Claimant::Author(author) => Some(author.index()),
                        Claimant::Party(_) => None,
                    });
                    each(authors, id)
                }),
            ),
            provision_positions: Grouped::new(
                provisions,
                positions().filter_map(|(index, position)| match position.stance {
                    Stance::Provision { provision, .. } => Some((provision.index(), index)),
                    Stance::Topic { .. } => None,
                }),
            ),
            topic_positions: Grouped::new(
                topics,
                positions().filter_map(|(index, position)| match position.stance {
                    Stance::Topic { topic, .. } => Some((topic.index(), index)),
                    Stance::Provision { .. } => None,
                }),
            ),
            party_positions: Grouped::new(
                parties,
                positions().flat_map(|(index, position)| {
                    each([Some(position.by), position.on_behalf_of].into_iter().flatten().map(PartyId::index), index)
                }),
            ),
            session_positions: Grouped::new(
                sessions,
                positions().filter_map(|(index, position)| Some((position.session?.index(), index))),
            ),
            session_drafts: Grouped::new(
                sessions,
                drafts().filter_map(|(id, draft)| Some((draft.session?.index(), id))),
            ),
            document_drafts: Grouped::new(
                site.documents.len(),
                drafts().filter_map(|(id, draft)| Some((draft.document?.index(), id))),
            ),
            session_documents: Grouped::new(
                sessions,
                (0..)
                    .map(DocumentId)
                    .zip(&site.documents)
                    .filter_map(|(id, document)| Some((document.session?.index(), id))),
            ),
            topic_provisions: Grouped::new(
                topics,
                (0..)
                    .map(ProvisionId)
                    .zip(&site.provisions)
                    .flat_map(|(id, provision)| each(provision.topics.iter().map(|topic| topic.index()), id)),
            ),
            provision_statuses: Grouped::new(
                provisions,
                site.treaties.iter().flat_map(|treaty| {
                    let statuses = treaty.statuses.iter().enumerate();
                    statuses.flat_map(|(index, status)| each(status_on(site, analysis, status), index))
                }),
            ),
        }
    }
}

/// Each briefing with each provision that its text refers to in any language, once.
fn discussed(site: &Site) -> impl Iterator<Item = (BriefingId, ProvisionId)> {
    let pair = |mention: &Mention| match (mention.on, mention.of) {
        (Target::Briefing(on), Target::Provision(of)) => Some((on, of)),
        _ => None,
    };
    site.mentions.iter().filter_map(pair).collect::<BTreeSet<_>>().into_iter()
}

/// The provision that a status is on, and the one that its unit stands in now.
fn status_on(site: &Site, analysis: &Analysis, status: &Status) -> impl Iterator<Item = usize> {
    let current = site.current_draft(site.provision(status.provision).treaty, status.date.last());
    let place = site.spoken_of(status.provision, status.path.as_deref(), current);
    let now = place.and_then(|place| match analysis.units_since.get(&place)? {
        Unit::Stands(now) => Some(now.provision),
        Unit::Gone { .. } => None,
    });
    [Some(status.provision), now].into_iter().flatten().map(ProvisionId::index)
}

/// An item with each of its owners, once.
fn each<T: Copy>(owners: impl Iterator<Item = usize>, item: T) -> impl Iterator<Item = (usize, T)> {
    let mut owners: Vec<usize> = owners.collect();
    owners.sort_unstable();
    owners.dedup();
    owners.into_iter().map(move |owner| (owner, item))
}
