//! What the data says of parties and proposals that cannot all be true. What makes no sense is left out.

use super::held::Held;
use super::parties::PartyNames;
use crate::diagnostic::rules::site::{CIRCULAR_PROPOSALS, CONTRADICTORY_PARTIES, MERGED_INTO_NOTHING, NOT_A_GROUP};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::id::{PartyId, TreatyId};
use crate::model::party::{Party, PartyKind};
use crate::model::raw::{ProposalState, RawMembers, RawParty, RawProposal, RawTreaty};
use crate::model::standing::within;
use crate::model::when::When;
use crate::source::{Span, Spanned};
use jiff::civil::Date;
use rustc_hash::{FxHashMap, FxHashSet};

/// Tells of contradictions, and takes out what would be read wrongly.
pub(super) fn mend(treaties: &mut [RawTreaty], parties: &[Party], names: &PartyNames, report: &mut Report) {
    for (treaty, raw) in (0..).map(TreatyId).zip(treaties.iter_mut()) {
        let held = Held::of(raw);
        let mut who = Who { treaty, parties, names, report: &mut *report };
        if let Some(RawMembers::Listed(listed)) = &raw.rules.members {
            who.check_members(listed);
        }
        for proposal in &mut raw.proposals {
            who.check_sides(proposal);
            let speakers: Vec<PartyId> = proposal.by.iter().filter_map(|party| who.is(party)).collect();
            let when = held.when(proposal.date, proposal.session.as_ref());
            who.check_group(&mut proposal.on_behalf_of, &speakers, when);
        }
        for position in &mut raw.positions {
            let speakers: Vec<PartyId> = who.is(&position.by).into_iter().collect();
            let when = held.when(position.date, position.session.as_ref());
            who.check_group(&mut position.on_behalf_of, &speakers, when);
        }
    }
    merged_into_nothing(treaties, report);
    break_circles(treaties, &REVISES, report);
    break_circles(treaties, &MERGED, report);
}

struct Who<'a> {
    treaty: TreatyId,
    parties: &'a [Party],
    names: &'a PartyNames,
    report: &'a mut Report,
}

impl Who<'_> {
    fn is(&self, party: &RawParty) -> Option<PartyId> {
        self.names.known(party, self.treaty)
    }

    fn tell(&mut self, span: Span, message: String, hint: &str) -> &mut Diagnostic {
        self.report.push(Diagnostic::new(&CONTRADICTORY_PARTIES, span, message).hint(hint));
        let last = self.report.diagnostics.len() - 1;
        &mut self.report.diagnostics[last]
    }

    /// A group to speak for has to be one, and to have the speaker among its members.
    fn check_group(&mut self, group: &mut Option<Spanned<String>>, speakers: &[PartyId], when: Option<When>) {
        let Some(written) = group.as_ref() else { return };
        let code = RawParty::Code(written.clone());
        let Some(party) = self.is(&code) else { return };
        let found = &self.parties[party.index()];
        let PartyKind::Group { members } = &found.kind else {
            let message = format!("`for` names a group, and `{}` is none", found.code);
            let hint =
                "write the code of the group, or take `for` out; a statement of several is `by = [\"…\", \"…\"]`";
            self.report.push(Diagnostic::new(&NOT_A_GROUP, written.span, message).hint(hint));
            *group = None;
            return;
        };
        // Of a group whose members are not recorded nobody can be said not to be one.
        let Some(when) = when.filter(|_| !members.is_empty()) else { return };
        let span = written.span;
        for speaker in speakers.iter().filter(|speaker| **speaker != party) {
            if !self.is_among(*speaker, party, when.first()) && !self.is_among(*speaker, party, when.last()) {
                let then = when.day().map_or_else(|| "then".to_owned(), |day| format!("on {day}"));
                let message =
                    format!("`{}` is no member of `{}` {then}", self.parties[speaker.index()].code, found.code);
                let hint = "name the group that it spoke for, or add it to the group's `members` in `content/delegations.toml`, with \
                            `from` and `until` where it joined or left";
                self.tell(span, message, hint);
            }
        }
    }

    /// Whether a party is one of a group's on a day, by whatever group among its members.
    fn is_among(&self, party: PartyId, group: PartyId, day: Date) -> bool {
        party != group && within(self.parties, party, day).contains(&group)
    }

    /// Nobody is for and against at once, and nobody is in one list twice.
    fn check_sides(&mut self, proposal: &mut RawProposal) {
        let mut sponsors: FxHashMap<PartyId, Span> = FxHashMap::default();
        let mut kept = Vec::with_capacity(proposal.by.len());
        for party in std::mem::take(&mut proposal.by) {
            if let Some(id) = self.is(&party) {
                if sponsors.contains_key(&id) {
                    self.tell_twice(id, party.span(), "`by`");
                    continue;
                }
                sponsors.insert(id, party.span());
            }
            kept.push(party);
        }
        proposal.by = kept;
        let own = proposal.session.as_ref().map(|session| session.value.to_lowercase());
        let mut supporters: FxHashMap<PartyId, Span> = FxHashMap::default();
        for (backers, key) in [(&proposal.supported_by, "`supported_by`"), (&proposal.opposed_by, "`opposed_by`")] {
            let against = key == "`opposed_by`";
            let mut here: FxHashSet<(PartyId, Option<String>)> = FxHashSet::default();
            for backer in backers {
                let Some(id) = self.is(&backer.party) else { continue };
                let session = backer.session.as_ref().map(|session| session.value.to_lowercase()).or(own.clone());
                let span = backer.party.span();
                if !here.insert((id, session)) {
                    self.tell_twice(id, span, key);
                } else if let Some(first) = sponsors.get(&id) {
                    self.tell_both(
                        id,
                        (span, *first),
                        if against { ("opposes", "sponsors") } else { ("supports", "sponsors") },
                    );
                } else if let Some(first) = supporters.get(&id).filter(|_| against) {
                    self.tell_both(id, (span, *first), ("opposes", "supports"));
                }
                if !against {
                    supporters.insert(id, span);
                }
            }
        }
    }

    fn tell_twice(&mut self, party: PartyId, span: Span, list: &str) {
        let message = format!("`{}` stands twice in {list}", self.parties[party.index()].code);
        self.tell(span, message, "take one of the two out");
    }

    fn tell_both(&mut self, party: PartyId, (span, first): (Span, Span), (does, did): (&str, &str)) {
        let message = format!("`{}` {does} a proposal that it {did}", self.parties[party.index()].code);
        let hint = if does == "opposes" {
            "it is counted on neither side: take the wrong one out"
        } else {
            "take it out of `supported_by`: a sponsor is counted once"
        };
        let told = self.tell(span, message, hint);
        *told = told.clone().label(first, format!("it {did} it here"));
    }

    /// Observers and organizations have no vote, wherever they are listed.
    fn check_members(&mut self, listed: &[Spanned<String>]) {
        for code in listed {
            let Some(id) = self.is(&RawParty::Code(code.clone())) else { continue };
            let party = &self.parties[id.index()];
            if matches!(party.kind, PartyKind::Observer | PartyKind::Organization | PartyKind::Body { .. }) {
                let message = format!("`{}` is listed as a member, and its kind is `{}`", party.code, party.kind.id());
                self.tell(
                    code.span,
                    message,
                    "take it out of `members`, or write `kind = \"state\"` where it is declared",
                );
            }
        }
    }
}

fn merged_into_nothing(treaties: &[RawTreaty], report: &mut Report) {
    let proposals = treaties.iter().flat_map(|treaty| &treaty.proposals);
    for status in proposals.flat_map(|proposal| &proposal.status) {
        if status.state == ProposalState::Merged && status.into.is_none() {
            let message = "this proposal is merged into nothing";
            let hint = "name the proposal that it became part of: `{ state = \"merged\", into = \"…\" }`";
            report.push(Diagnostic::new(&MERGED_INTO_NOTHING, status.span, message).hint(hint));
        }
    }
}

/// How one proposal leads to another.
struct Step {
    /// What messages say that it does.
    does: &'static str,
    key: &'static str,
    next: fn(&RawProposal) -> Option<&Spanned<String>>,
    cut: fn(&mut RawProposal),
}

const REVISES: Step = Step {
    does: "revises",
    key: "revises",
    next: |proposal| proposal.revises.as_ref(),
    cut: |proposal| proposal.revises = None,
};

const MERGED: Step = Step {
    does: "is merged into",
    key: "into",
    next: |proposal| proposal.status.iter().rev().find_map(|status| status.into.as_ref()),
    cut: |proposal| proposal.status.iter_mut().for_each(|status| status.into = None),
};

/// Takes out of each circle the step that closes it: that of the proposal whose step is written last.
fn break_circles(treaties: &mut [RawTreaty], step: &Step, report: &mut Report) {
    let mut steps = Steps::default();
    for proposal in treaties.iter_mut().flat_map(|treaty| &mut treaty.proposals) {
        let Some(to) = (step.next)(proposal).cloned() else { continue };
        let Some(circle) = steps.add(&proposal.id.value, &to.value) else { continue };
        let id = &proposal.id.value;
        let others: Vec<String> = circle.iter().map(|one| format!("`{one}`")).collect();
        let message = if others.is_empty() {
            format!("`{id}` {} itself", step.does)
        } else {
            format!("`{id}` {} {}, which {} it", step.does, others.join(" and so "), step.does)
        };
        let hint = format!("name another proposal in `{}`, or take it out", step.key);
        report.push(Diagnostic::new(&CIRCULAR_PROPOSALS, to.span, message).hint(hint));
        (step.cut)(proposal);
    }
}

/// Steps from one proposal to another, without a circle; ids in small letters.
#[derive(Default)]
struct Steps {
    /// Where each leads, as it is written.
    next: FxHashMap<String, String>,
    /// For each with a step: one further on, kept short, so that a long chain is not walked again for each of its steps.
    ahead: FxHashMap<String, String>,
}

impl Steps {
    /// Adds a step. If it would close a circle, the proposals on the way back to where it begins, and nothing is added.
    fn add(&mut self, from: &str, to: &str) -> Option<Vec<String>> {
        let (own, first) = (from.to_lowercase(), to.to_lowercase());
        if self.next.contains_key(&own) {
            // Two of one id, which is told where ids are.
            return None;
        }
        if self.end(&first) != own {
            self.ahead.insert(own.clone(), first);
            self.next.insert(own, to.to_owned());
            return None;
        }
        let mut circle = Vec::new();
        let mut one = to.to_owned();
        while one.to_lowercase() != own {
            let following = self.next.get(&one.to_lowercase()).cloned();
            circle.push(one);
            one = following?;
        }
        Some(circle)
    }

    /// Where the steps from a proposal end.
    fn end(&mut self, from: &str) -> String {
        let mut one = from.to_owned();
        while let Some(near) = self.ahead.get(&one).cloned() {
            if let Some(far) = self.ahead.get(&near).cloned() {
                self.ahead.insert(one, far);
            }
            one = near;
        }
        one
    }
}
