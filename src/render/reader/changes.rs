//! What is new between two days, or with a session.

use super::Reader;
use crate::model::changes::{Changes, Entry, News};
use crate::model::id::{DraftId, PartyId, ProposalId, ProvisionId, SessionId, TreatyId};
use crate::model::proposal::Stance;
use crate::model::site::Site;
use crate::model::stances::Step;
use crate::model::target::Target;
use crate::model::when::When;
use crate::render::view::{
    CountedView, LinkView, NewDraftView, NewPositionView, NewProposalView, NewStatusView, NewView, OutcomeView,
    StatusDayView,
};
use std::collections::BTreeMap;

impl Reader<'_> {
    /// Whether a treaty has a page of what changed.
    pub(crate) fn has_changes(&self, id: TreatyId) -> bool {
        !self.site().treaty(id).sessions.is_empty()
    }

    /// Changes by kind.
    pub(crate) fn news(&self, changes: &Changes) -> NewView {
        let mut new = NewView {
            after: changes.after.map(|day| day.to_string()),
            until: changes.until.to_string(),
            empty: changes.entries.is_empty(),
            drafts: Vec::new(),
            proposals: Vec::new(),
            outcomes: Vec::new(),
            votes: Vec::new(),
            statuses: Vec::new(),
            in_sum: Vec::new(),
            positions: Vec::new(),
            arguments: Vec::new(),
            briefings: Vec::new(),
        };
        for entry in &changes.entries {
            match &entry.what {
                News::Draft(id) => new.drafts.push(self.new_draft(*id)),
                News::Proposal(id) => new.proposals.push(self.new_proposal(*id)),
                News::ProposalStatus { proposal, status } => new.outcomes.push(self.outcome(*proposal, *status)),
                News::Vote(id) => new.votes.push(self.vote(*id)),
                News::Status { .. } => new.statuses.extend(self.new_status(changes, entry)),
                News::Sum(index) => new.in_sum.push(self.sum(changes.treaty, *index)),
                News::Position { .. } => new.positions.extend(self.new_position(entry)),
                News::Argument(id) => new.arguments.push(self.lone_argument(*id)),
                News::Briefing(id) => new.briefings.push(self.briefing(*id)),
            }
        }
        new
    }

    fn new_draft(&self, id: DraftId) -> NewDraftView {
        let draft = self.site().draft(id);
        let drafts = &self.site().treaty(draft.treaty).drafts;
        let before = drafts.iter().take_while(|other| **other != id).last();
        let pair = before.filter(|before| self.analysis().comparison(**before, id).is_some());
        NewDraftView {
            link: self.link(Target::Draft(id)),
            date: self.when(draft.date),
            stage: draft.stage,
            changed: self.changed_by(id),
            compare: pair.map(|before| {
                let target = Target::Compare(*before, id);
                self.link_named(target, self.say("what-changed"), self.language)
            }),
        }
    }

    fn new_proposal(&self, id: ProposalId) -> NewProposalView {
        let proposal = self.site().proposal(id);
        NewProposalView {
            link: self.link(Target::Proposal(id)),
            date: self.when(proposal.date),
            by: self.parties(&proposal.by),
            provisions: self.provisions_of(id),
        }
    }

    pub(crate) fn outcome(&self, id: ProposalId, status: usize) -> OutcomeView {
        let status = &self.site().proposal(id).status[status];
        OutcomeView {
            link: self.link(Target::Proposal(id)),
            date: self.when(status.date),
            state: status.state,
            into: status.into.map(|into| self.link(Target::Proposal(into))),
        }
    }

    fn new_status(&self, changes: &Changes, entry: &Entry) -> Option<NewStatusView> {
        let News::Status { status, provision, before } = &entry.what else { return None };
        let status = &self.site().treaty(changes.treaty).statuses[*status];
        Some(NewStatusView {
            link: self.spoken_of_on(entry.date.last(), *provision, status.path.as_deref()),
            date: self.when(entry.date),
            state: status.state,
            before: *before,
            sources: self.evidence(&status.sources),
        })
    }

    fn new_position(&self, entry: &Entry) -> Option<NewPositionView> {
        let News::Position { position, holder, subject, before } = &entry.what else { return None };
        let position = &self.site().positions[*position];
        let stance = match &position.stance {
            Stance::Topic { step, .. } => Step::Scale(*step),
            Stance::Provision { view, .. } => Step::View(*view),
        };
        Some(NewPositionView {
            holder: self.party(*holder),
            on: self.subject_link(subject, Some(entry.date.last())),
            date: self.when(entry.date),
            stance: self.step(subject, stance),
            condition: self.words_if(&position.condition),
            before: before.filter(|before| *before != stance).map(|before| self.step(subject, before)),
            again: *before == Some(stance),
            sources: self.evidence(&position.sources),
        })
    }

    /// The statuses that name a session, in order of date.
    pub(crate) fn statuses_at(&self, session: SessionId) -> Vec<NewStatusView> {
        let Some(changes) = self.analysis().changes_of(self.site(), session) else { return Vec::new() };
        let statuses = &self.site().treaty(changes.treaty).statuses;
        let named = changes.entries.iter().filter(|entry| match entry.what {
            News::Status { status, .. } => statuses[status].session == Some(session),
            _ => false,
        });
        named.filter_map(|entry| self.new_status(changes, entry)).collect()
    }

    /// Every status ever recorded for a provision, its units and units that moved to it, in order of date.
    pub(crate) fn statuses_on(&self, id: ProvisionId) -> Vec<NewStatusView> {
        let statuses = &self.site().treaty(self.site().provision(id).treaty).statuses;
        let mut last = BTreeMap::new();
        let view = |index: &usize| {
            let status = &statuses[*index];
            let path = status.path.as_deref();
            NewStatusView {
                link: self.spoken_of_on(status.date.last(), status.provision, path),
                date: self.when(status.date),
                state: status.state,
                before: last.insert((status.provision, path), status.state),
                sources: self.evidence(&status.sources),
            }
        };
        self.catalogue().provision_statuses[id.index()].iter().map(view).collect()
    }

    /// The statuses of a treaty by the day they were recorded on, the last day first.
    pub(crate) fn statuses_by_day(&self, treaty: TreatyId) -> Vec<StatusDayView> {
        let changes = &self.analysis().changes(treaty).all;
        let mut days: Vec<StatusDayView> = Vec::new();
        for entry in &changes.entries {
            let status = self.new_status(changes, entry);
            let sum = match entry.what {
                News::Sum(index) => Some(self.sum(treaty, index)),
                _ => None,
            };
            if status.is_none() && sum.is_none() {
                continue;
            }
            let date = self.when(entry.date);
            if days.last().is_none_or(|day| day.date != date) {
                let anchor = statuses_anchor(self.site(), entry.date);
                days.push(StatusDayView { date, anchor, statuses: Vec::new(), in_sum: Vec::new() });
            }
            if let Some(day) = days.last_mut() {
                day.statuses.extend(status);
                day.in_sum.extend(sum);
            }
        }
        days.reverse();
        days
    }

    /// Who made some proposals, sponsors and the groups that these spoke for, with how many each made; the most first.
    pub(crate) fn by_delegation(&self, proposals: &[ProposalId]) -> Vec<CountedView> {
        let parties = proposals.iter().flat_map(|id| self.site().proposal(*id).delegations());
        // Those that no source names are one row, with how many proposals they have.
        let is_named = |party: &PartyId| self.site().party(*party).unnamed().is_none();
        let ranked = ranked(parties.filter(is_named));
        let has_unnamed = |id: &&ProposalId| !self.site().proposal(**id).delegations().all(|party| is_named(&party));
        let unnamed = proposals.iter().filter(has_unnamed).count();
        let named = ranked.into_iter().map(|(party, count)| CountedView { link: self.party(party), count });
        let name = || self.say("others-not-named");
        let others = (unnamed > 0).then(|| CountedView {
            link: LinkView { url: String::new(), name: name(), lang: None, dir: None, since: None },
            count: unnamed,
        });
        named.chain(others).collect()
    }

    /// The provisions that some proposals edit, with how many edit each; the most first.
    pub(crate) fn by_provision(&self, proposals: &[ProposalId]) -> Vec<CountedView> {
        let ranked = ranked(proposals.iter().flat_map(|id| self.site().proposal(*id).provisions()));
        let link = |provision| self.proposed_on(provision, proposals, false);
        ranked.into_iter().map(|(provision, count)| CountedView { link: link(provision), count }).collect()
    }
}

/// The `id=` of the statuses of a day, or of what else they are dated by, on the page of progress; it is part of a feed's ids,
/// so it never changes.
pub(super) fn statuses_anchor(site: &Site, when: When) -> String {
    match when {
        When::Dated(dated) => format!("page-statuses-{dated}"),
        When::Session { session, .. } => format!("page-statuses-at-{}", site.session(session).id),
    }
}

/// Things with how many times each is there: the most first, then in their own order.
fn ranked<T: Ord>(things: impl Iterator<Item = T>) -> Vec<(T, usize)> {
    let mut counted: BTreeMap<T, usize> = BTreeMap::new();
    for thing in things {
        *counted.entry(thing).or_default() += 1;
    }
    let mut ranked: Vec<(T, usize)> = counted.into_iter().collect();
    ranked.sort_by_key(|(_, count)| std::cmp::Reverse(*count));
    ranked
}

#[cfg(test)]
mod tests {
    use super::ranked;

    #[test]
    fn the_most_stand_first_and_equals_in_their_own_order() {
        assert_eq!(ranked([3, 1, 2, 2, 1, 4].into_iter()), [(1, 2), (2, 2), (3, 1), (4, 1)]);
    }
}
