//! What a rolling text can be filtered by, without script.
//!
//! Every session, delegation and state has a value, counted from 1. What is marked in the text carries in `data-of` the values
//! of those who ask for it; the style sheet that goes with the page hides, for the value that is chosen, what does not have it.

use crate::model::id::{PartyId, SessionId};
use crate::model::raw::ProposalState;
use crate::model::rolling::{Change, Rolling};
use std::collections::BTreeSet;

/// The values of a rolling text's filter.
#[derive(Debug)]
pub(crate) struct Sieve {
    /// By date; `None`, first: no session is given. Their values are 1 and on.
    pub(crate) sessions: Vec<Option<SessionId>>,
    /// By code. Their values follow.
    pub(crate) delegations: Vec<PartyId>,
    /// In their order. Their values follow.
    pub(crate) states: Vec<ProposalState>,
}

impl Sieve {
    pub(crate) fn of(rolling: &Rolling) -> Self {
        let changes = || rolling.changes.iter();
        let set = |states: BTreeSet<_>| states.into_iter().collect();
        Self {
            sessions: changes().map(|change| change.session).collect::<BTreeSet<_>>().into_iter().collect(),
            delegations: changes().flat_map(Change::delegations).collect::<BTreeSet<_>>().into_iter().collect(),
            states: set(changes().map(|change| change.state).collect()),
        }
    }

    /// How many values there are.
    fn count(&self) -> usize {
        self.sessions.len() + self.delegations.len() + self.states.len()
    }

    /// The values that show a change.
    fn values(&self, change: &Change) -> Vec<usize> {
        let place = |found: Result<usize, usize>, before: usize| found.ok().map(|at| before + at + 1);
        let session = place(self.sessions.binary_search(&change.session), 0);
        let before = self.sessions.len();
        let delegations = change.delegations().filter_map(|one| place(self.delegations.binary_search(&one), before));
        let state = place(self.states.binary_search(&change.state), before + self.delegations.len());
        session.into_iter().chain(delegations).chain(state).collect()
    }

    /// `1 4 9`: the values that show one of several changes.
    pub(super) fn tokens(&self, rolling: &Rolling, changes: &[u32]) -> String {
        let values: BTreeSet<usize> =
            changes.iter().flat_map(|change| self.values(&rolling.changes[*change as usize])).collect();
        values.iter().map(usize::to_string).collect::<Vec<_>>().join(" ")
    }

    /// The style sheet that goes with the page: additions that are not asked for are not shown, and what is not struck looks
    /// like what nobody speaks of. Its rules name no colour or size and so go with every theme.
    pub(crate) fn style_sheet(&self) -> String {
        let not = |elements: &str| {
            let rule = |value| {
                format!(
                    ".rolling:has(option[value=\"{value}\"]:checked) {elements}[data-of]:not([data-of~=\"{value}\"])"
                )
            };
            (1..=self.count()).map(rule).collect::<Vec<_>>().join(",\n")
        };
        let hidden = not(":is(ins, [data-aside])");
        let plain = not(":is(del, .kept, .contested)");
        format!(
            "{hidden} {{ display: none; }}\n\n{plain} {{ text-decoration: none; font-weight: inherit; color: inherit; \
             background: none; border-color: transparent; }}\n"
        )
    }
}
