//! Scorecards: how many edits are where.

use super::Reader;
use super::fate::whereabouts;
use crate::model::fate::{Score, WHEREABOUTS};
use crate::model::id::{PartyId, ProposalId, SessionId, TreatyId};
use crate::model::proposals::DelegationProposals;
use crate::model::target::Target;
use crate::render::view::{LinkView, ScoreView, ScorecardView};
use std::collections::BTreeSet;

impl Reader<'_> {
    /// Of a treaty, by session; `None` if no proposal has an edit.
    pub(crate) fn scorecard_by_session(&self, treaty: TreatyId) -> Option<ScorecardView> {
        let lists = self.analysis().proposals.lists(treaty);
        let nowhere =
            || LinkView { url: String::new(), name: self.say("no-session"), lang: None, dir: None, since: None };
        let rows = lists.sessions.iter().map(|(session, list)| {
            (self.sessions(*session).unwrap_or_else(nowhere), self.analysis().proposals.score(&list.proposals))
        });
        self.scorecard(rows.collect(), Some(&lists.all.proposals))
    }

    /// Of a treaty, by delegation and group; `None` if no proposal has an edit.
    pub(crate) fn scorecard_by_delegation(&self, treaty: TreatyId) -> Option<ScorecardView> {
        let all = &self.analysis().proposals.lists(treaty).all.proposals;
        self.by_party(treaty, all)
    }

    /// Of a session, by delegation and group; `None` if no proposal made at it has an edit.
    pub(crate) fn scorecard_of_session(&self, session: SessionId) -> Option<ScorecardView> {
        let made = &self.catalogue().session_proposals[session.index()];
        self.by_party(self.site().session(session).treaty, made)
    }

    /// Of a delegation or group, by treaty; `None` if no proposal of its own has an edit.
    pub(crate) fn scorecard_of_party(&self, party: PartyId) -> Option<ScorecardView> {
        let treaties = (0..self.site().treaties.len() as u32).map(TreatyId);
        let rows = treaties.filter_map(|treaty| {
            let delegations = &self.analysis().proposals.lists(treaty).delegations;
            let own = delegations.iter().find(|(one, _)| *one == party)?.1.own();
            Some((self.link(Target::Treaty(treaty)), self.analysis().proposals.score(&own)))
        });
        self.scorecard(rows.collect(), None)
    }

    fn by_party(&self, treaty: TreatyId, among: &[ProposalId]) -> Option<ScorecardView> {
        let proposals = &self.analysis().proposals;
        let wanted: BTreeSet<ProposalId> = among.iter().copied().collect();
        let score = |lists: &DelegationProposals| {
            let mut own = lists.own();
            own.retain(|id| wanted.contains(id));
            proposals.score(&own)
        };
        let lists = proposals.lists(treaty);
        let name = self.say("others-not-named");
        let unnamed = LinkView { url: String::new(), name, lang: None, dir: None, since: None };
        let rows = lists.delegations.iter().map(|(party, lists)| (self.party(*party), score(lists)));
        let rows = rows.chain([(unnamed, score(&lists.unnamed))]);
        self.scorecard(rows.collect(), Some(among))
    }

    /// Rows without an edit, and columns without one, are left out.
    fn scorecard(&self, rows: Vec<(LinkView, Score)>, all: Option<&[ProposalId]>) -> Option<ScorecardView> {
        let rows: Vec<(LinkView, Score)> = rows.into_iter().filter(|(_, score)| score.edits() > 0).collect();
        let whole = all.map(|all| self.analysis().proposals.score(all)).filter(|whole| whole.edits() > 0);
        if rows.is_empty() && whole.is_none() {
            return None;
        }
        let has = |at: usize| rows.iter().map(|(_, score)| score).chain(&whole).any(|score| score.0[at] > 0);
        let columns: Vec<usize> = (0..WHEREABOUTS.len()).filter(|at| has(*at)).collect();
        let view = |of: Option<LinkView>, score: Score| ScoreView {
            of,
            edits: score.edits() as usize,
            counts: columns.iter().map(|at| score.0[*at] as usize).collect(),
        };
        Some(ScorecardView {
            rows: rows.into_iter().map(|(link, score)| view(Some(link), score)).collect(),
            whole: whole.map(|whole| view(None, whole)),
            fates: columns.iter().map(|at| whereabouts(WHEREABOUTS[*at])).collect(),
        })
    }
}
