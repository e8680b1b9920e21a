//! What later drafts have of proposals.

use super::Reader;
use crate::model::fate::{Basis, EditFate, Evidence, Found, Later, NotCounted, Verdict, WHEREABOUTS, Whereabouts};
use crate::model::id::ProposalId;
use crate::model::target::Target;
use crate::render::view::{EditFateView, FateCountView, FoundView, LaterView};

/// How many passages of evidence are shown for each draft.
const SHOWN: usize = 8;

impl Reader<'_> {
    /// What later drafts have of an edit.
    pub(crate) fn edit_fate(&self, fate: &EditFate) -> EditFateView {
        EditFateView {
            why: fate.sought.as_ref().err().map(|why| not_counted(*why)),
            basis: fate.sought.as_ref().ok().map(|sought| basis(sought.basis)),
            later: fate.later.iter().map(|later| self.later(fate, later)).collect(),
        }
    }

    fn later(&self, fate: &EditFate, later: &Later) -> LaterView {
        let found = later.outcome.as_ref().ok();
        let told = found.map(|found| verdict(found.verdict()));
        let evidence = found.map_or(&[][..], |found| found.evidence.as_slice());
        LaterView {
            draft: self.link(Target::Draft(later.draft)),
            fate: told,
            told: told.map(|told| format!("{}{told}", way(fate))),
            option: found.and_then(Found::option).map(|place| self.link(Target::Place(place))),
            why: later.outcome.as_ref().err().map(|why| not_counted(*why)),
            words: found.map_or(0, |found| found.words),
            of: found.map_or(0, |found| found.of),
            percent: found.map_or(0, Found::percent),
            evidence: evidence.iter().take(SHOWN).map(|one| self.found(one)).collect(),
            more: evidence.len().saturating_sub(SHOWN),
        }
    }

    fn found(&self, evidence: &Evidence) -> FoundView {
        let language = self.site().draft(evidence.place.draft).language;
        let words = evidence.words(self.site());
        FoundView { at: self.link(Target::Place(evidence.place)), words: self.text(words.trim(), language) }
    }

    /// The fates of a proposal's edits, for a line in a list. Of words that were to go it is said that they are gone, not that they
    /// are in the text.
    pub(crate) fn fates(&self, proposal: ProposalId) -> Vec<FateCountView> {
        let edits = &self.analysis().proposals.fate(proposal).edits;
        let told = |edit: &EditFate| match edit.whereabouts() {
            Whereabouts::Told(_) => way(edit),
            _ => "",
        };
        let mut counts = Vec::new();
        for fate in WHEREABOUTS {
            for way in WAYS {
                let count = edits.iter().filter(|edit| edit.whereabouts() == fate && told(edit) == way).count();
                let fate = whereabouts(fate);
                counts.extend((count > 0).then(|| FateCountView { fate, told: format!("{way}{fate}"), count }));
            }
        }
        counts
    }
}

/// What strings of fates begin with after `fate-`.
const WAYS: [&str; 3] = ["", "gone-", "order-"];

/// How the fate of an edit is told: of words that were to go, and of a move, in other words than of words that were to come.
fn way(edit: &EditFate) -> &'static str {
    match edit.sought.as_ref().map(|sought| sought.basis) {
        Ok(Basis::Gone) => WAYS[1],
        Ok(Basis::Order) => WAYS[2],
        _ => WAYS[0],
    }
}

/// The name of a place in a count.
pub(crate) fn whereabouts(fate: Whereabouts) -> &'static str {
    match fate {
        Whereabouts::Told(told) => verdict(told),
        Whereabouts::NotKnown => "not-counted",
        Whereabouts::NoLater => "no-later",
    }
}

pub(crate) fn verdict(verdict: Verdict) -> &'static str {
    match verdict {
        Verdict::InText => "in-text",
        Verdict::InBrackets => "in-brackets",
        Verdict::AsOption => "as-option",
        Verdict::InPart => "in-part",
        Verdict::Elsewhere => "elsewhere",
        Verdict::NotInText => "not-in-text",
    }
}

pub(crate) fn basis(basis: Basis) -> &'static str {
    match basis {
        Basis::NewWords => "new-words",
        Basis::NewPhrases => "new-phrases",
        Basis::Gone => "gone",
        Basis::Kept => "kept",
        Basis::Freed => "freed",
        Basis::Order => "order",
    }
}

pub(crate) fn not_counted(why: NotCounted) -> &'static str {
    match why {
        NotCounted::NoDraft => "no-draft",
        NotCounted::OnSummary => "on-summary",
        NotCounted::Summary => "summary",
        NotCounted::OtherLanguage => "other-language",
        NotCounted::NoWords => "no-words",
    }
}
