//! How far a treaty is agreed, as of a day, and where it is contended.

use super::id::{DraftId, ProvisionId, SessionId, TreatyId};
use super::language::Language;
use super::raw::StatusState;
use super::target::Place;
use jiff::civil::Date;

/// How far each part of a treaty was on a day, by the draft current then.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Progress {
    /// The treaty.
    pub treaty: TreatyId,
    /// The day; what happened on it counts.
    pub day: Date,
    /// The draft current then; `None` before all drafts, and then there is nothing else.
    pub draft: Option<DraftId>,
    /// Whether anything is counted: not on a summary, whose words and brackets are ours. A state is then told only where
    /// it is recorded, and no share is.
    pub counted: bool,
    /// The whole treaty.
    pub whole: Standing,
    /// Parts, titles, chapters and sections, in the draft's order.
    pub groupings: Vec<GroupingProgress>,
    /// Provisions, in the draft's order.
    pub provisions: Vec<ProvisionProgress>,
    /// What was agreed, at least informally, in words that this draft does not have: in its order, then what is gone.
    pub changed: Vec<Changed>,
}

/// Words that a status was recorded for, and that a later draft has otherwise.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Changed {
    /// The status: an index into the treaty's statuses.
    pub status: usize,
    /// The words it was recorded for: a unit of the draft current on its day, or with no unit, what stands in none.
    pub from: Place,
    /// What they are in the draft; `None` if it has nothing of them.
    pub to: Option<Place>,
    /// How they changed. After an editorial change the status holds.
    pub how: Difference,
    /// The language of the authentic text that changed, where it is not that of the draft itself.
    pub text: Option<Language>,
}

/// How words differ.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Difference {
    /// In punctuation, capitals, or numbers of cross-references alone.
    Editorial,
    /// In words or brackets.
    Substantive,
}

/// How far a whole is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Standing {
    /// The state of its least advanced part; `Deleted` if all of it is left out; `None` if that of some part is not known.
    pub state: Option<StatusState>,
    /// Words by the state of the unit they stand in, those in brackets apart; nothing on a summary. What is deleted is left out.
    pub words: Option<Shares>,
    /// Words of which nothing is known: a status was recorded for them on a summary, and the text came later.
    pub unknown: u32,
    /// Provisions by their state; those of unknown state and those left out are not counted.
    pub provisions: Shares,
}

/// A grouping of the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct GroupingProgress {
    /// Its heading: an index into the draft's blocks.
    pub block: u32,
    /// How far the provisions under it are.
    pub standing: Standing,
}

/// A provision of the draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ProvisionProgress {
    /// Which.
    pub provision: ProvisionId,
    /// How far it is.
    pub standing: Standing,
    /// The status recorded for the whole that holds on the day: an index into the treaty's statuses.
    pub recorded: Option<usize>,
    /// Its units, by their indexes in the draft.
    pub units: Vec<UnitProgress>,
}

/// A unit of the draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct UnitProgress {
    /// The state of its least advanced part; as in [`Standing::state`].
    pub state: Option<StatusState>,
    /// The status that its own words have, recorded for it or for what it stands in: an index into the treaty's statuses.
    /// Without one, brackets tell.
    pub recorded: Option<usize>,
    /// Whether that was recorded for this very unit.
    pub own: bool,
    /// Whether its own words were agreed, at least informally, and are others now.
    pub changed: bool,
}

/// Amounts by state.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Shares([u32; STATES.len()]);

/// The states that count, from open to adopted.
pub const STATES: [StatusState; 6] = [
    StatusState::Open,
    StatusState::Bracketed,
    StatusState::Informal,
    StatusState::AgreedAdReferendum,
    StatusState::Agreed,
    StatusState::Adopted,
];

impl Shares {
    /// Adds an amount; what is deleted is left out.
    pub fn add(&mut self, state: StatusState, amount: u32) {
        if let Some(share) = self.0.get_mut(state as usize) {
            *share += amount;
        }
    }

    /// Adds all of another.
    pub fn add_all(&mut self, other: &Self) {
        for (share, more) in self.0.iter_mut().zip(other.0) {
            *share += more;
        }
    }

    /// The amount in a state.
    pub fn of(&self, state: StatusState) -> u32 {
        self.0.get(state as usize).copied().unwrap_or(0)
    }

    /// The amount in all states.
    pub fn total(&self) -> u32 {
        self.0.iter().sum()
    }

    /// What is agreed: ad referendum, or further.
    pub fn agreed(&self) -> u32 {
        self.of(StatusState::AgreedAdReferendum) + self.of(StatusState::Agreed) + self.of(StatusState::Adopted)
    }

    /// What is open: not agreed but informally at most, and not in brackets.
    pub fn open(&self) -> u32 {
        self.of(StatusState::Open) + self.of(StatusState::Informal)
    }

    /// What is contested: in brackets.
    pub fn contested(&self) -> u32 {
        self.of(StatusState::Bracketed)
    }
}

/// How far a treaty is and was, and where it is contended: what its page of progress is made of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct TreatyProgress {
    /// As of the day of the build.
    pub now: Progress,
    /// At the end of each session that is over, in order of their last days.
    pub sessions: Vec<SessionProgress>,
    /// For each draft by the day of the build, what it changed that had been agreed by its day.
    pub drafts: Vec<(DraftId, Vec<Changed>)>,
    /// Where it is contended, as of the day of the build.
    pub contention: Contention,
}

/// How far a treaty was at the end of a session.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct SessionProgress {
    /// The session.
    pub session: SessionId,
    /// How far, by the draft current on its last day.
    pub progress: Progress,
}

/// Where a treaty is contended: provisions × measures.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Contention {
    /// The treaty.
    pub treaty: TreatyId,
    /// Proposals made later are not here.
    pub day: Date,
    /// The draft whose brackets are counted: the one current on the day.
    pub draft: Option<DraftId>,
    /// Provisions in the treaty's order, those without any contention too.
    pub provisions: Vec<Contended>,
    /// The most of each measure that any provision has: what the shades are measured by.
    pub most: Measures,
}

/// How much one provision is contended.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Contended {
    /// Which.
    pub provision: ProvisionId,
    /// How much.
    pub measures: Measures,
    /// How many more at least are for or against the proposals and are not named; `None` where all are.
    pub unnamed: Option<u32>,
}

/// Measures of contention.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub struct Measures {
    /// Proposals that edit it, whatever became of them.
    pub proposals: u32,
    /// Delegations known to be for or against these, groups by their members.
    pub delegations: u32,
    /// Words these would write.
    pub words: u32,
    /// Brackets in the draft, one without its partner too; `None` on a summary, and where the draft does not have the provision.
    pub brackets: Option<u32>,
}

impl Contention {
    /// The provisions that are contended most, the hottest first: each measure counts as a share of the most that any provision has
    /// of it, and all four count alike. Of two that are equal the earlier in the treaty comes first; who has nothing is not here.
    pub fn hottest(&self, longest: usize) -> Vec<&Contended> {
        let heat = |one: &Contended| {
            let share = |figure: u32, most: u32| u64::from(figure) * 10_000 / u64::from(most.max(1));
            share(one.measures.proposals, self.most.proposals)
                + share(one.measures.delegations, self.most.delegations)
                + share(one.measures.words, self.most.words)
                + share(one.measures.brackets.unwrap_or(0), self.most.brackets.unwrap_or(0))
        };
        let mut hottest: Vec<_> = self.provisions.iter().filter(|one| heat(one) > 0).collect();
        hottest.sort_by_key(|one| std::cmp::Reverse(heat(one)));
        hottest.truncate(longest);
        hottest
    }
}

#[cfg(test)]
mod tests {
    use super::{Contended, Contention, Measures};
    use crate::model::id::{ProvisionId, TreatyId};
    use jiff::civil::date;

    #[test]
    fn hottest_is_what_comes_nearest_to_the_most_of_every_measure() {
        let contended = |provision, proposals, delegations, words, brackets| Contended {
            provision: ProvisionId(provision),
            measures: Measures { proposals, delegations, words, brackets },
            unnamed: None,
        };
        let provisions = vec![
            contended(0, 1, 0, 0, Some(1)),
            contended(1, 0, 0, 0, None),
            contended(2, 4, 9, 10, Some(0)),
            contended(3, 1, 9, 100, Some(5)),
            contended(4, 1, 0, 0, Some(1)),
        ];
        let most = Measures { proposals: 4, delegations: 9, words: 100, brackets: Some(5) };
        let contention = Contention { treaty: TreatyId(0), day: date(2025, 1, 1), draft: None, provisions, most };
        let hottest = |longest| contention.hottest(longest).iter().map(|one| one.provision.0).collect::<Vec<_>>();
        assert_eq!(
            hottest(9),
            [3, 2, 0, 4],
            "many words and brackets go before many proposals; one that is quiet is not hot"
        );
        assert_eq!(hottest(1), [3]);
    }
}
