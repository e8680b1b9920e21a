use super::parts::{Part, Parts};
use super::records::{Held, Known, Recorded};
use super::texts::Texts;
use crate::model::draft::DraftBlock;
use crate::model::id::{DraftId, ProvisionId};
use crate::model::progress::{
    Changed, Difference, GroupingProgress, ProvisionProgress, Shares, Standing, UnitProgress,
};
use crate::model::raw::StatusState;
use crate::model::target::Place;
use crate::model::treaty::Draft;
use std::collections::BTreeMap;

/// A provision of the draft that is looked at, and what was recorded for it.
pub(super) struct Looked<'a> {
    pub(super) draft: DraftId,
    pub(super) provision: ProvisionId,
    pub(super) parts: &'a Parts,
    pub(super) recorded: &'a Recorded,
    /// Whether anything is read off the text: not off a summary.
    pub(super) counted: bool,
    /// Whether some of the treaty is agreed and nothing says which: what is not recorded may be.
    pub(super) agreed_in_sum: bool,
}

/// The states of a provision and its units; what changed since it was agreed is added to `changed`.
pub(super) fn provision(looked: &Looked, texts: &mut Texts, changed: &mut Vec<Changed>) -> ProvisionProgress {
    let (parts, id) = (looked.parts, looked.provision);
    let mut words = Words::default();
    let mut least = vec![Least::default(); parts.units.len()];
    let (root, root_changed) = own_state(looked, None, &parts.root, texts);
    words.take(root, &parts.root);
    let mut all = Least::default();
    if parts.root.counts {
        all.take(root);
    }
    changed.extend(root_changed);
    let mut units = Vec::with_capacity(parts.units.len());
    let mut states = Vec::with_capacity(parts.units.len());
    for (index, part) in parts.units.iter().enumerate() {
        let unit = Some(index as u32);
        let (state, otherwise) = own_state(looked, unit, part, texts);
        words.take(state, part);
        states.push(state);
        let held = looked.recorded.held(id, unit);
        let is_other = otherwise.is_some_and(|changed| changed.how == Difference::Substantive);
        let recorded = held.filter(|_| !is_other).map(|held| held.record.status);
        let own = held.is_some_and(|held| held.own) && !is_other;
        units.push(UnitProgress { state: None, recorded, own, changed: is_other });
        changed.extend(otherwise);
    }
    // From the last unit to the first: what stands in a unit is done before the unit is.
    for (index, part) in parts.units.iter().enumerate().rev() {
        if part.counts {
            least[index].take(states[index]);
        }
        units[index].state = least[index].state();
        let own = least[index];
        part.parent.map_or(&mut all, |parent| &mut least[parent as usize]).join(own);
    }
    let Words { shares, unknown } = words;
    let state = all.state();
    let mut standing = Standing { state, words: looked.counted.then_some(shares), unknown, ..Standing::default() };
    if let Some(state) = standing.state {
        standing.provisions.add(state, 1);
    }
    ProvisionProgress { provision: id, standing, recorded: looked.recorded.whole(id), units }
}

/// The state of a unit's own words, and what changed in them since they were agreed.
fn own_state(
    looked: &Looked,
    unit: Option<u32>,
    part: &Part,
    texts: &mut Texts,
) -> (Option<StatusState>, Option<Changed>) {
    let place = Place { draft: looked.draft, provision: looked.provision, unit };
    let by_text = if part.bracketed { StatusState::Bracketed } else { StatusState::Open };
    match Held::of(looked.recorded.held(looked.provision, unit), place, part, texts) {
        Known::State(state, changed) => (Some(state), changed),
        Known::Others(changed) => (looked.counted.then_some(by_text), changed),
        Known::Nothing if looked.agreed_in_sum && !part.bracketed => (None, None),
        Known::Nothing => (looked.counted.then_some(by_text), None),
        Known::Unknown => (None, None),
    }
}

/// Words by state.
#[derive(Default)]
struct Words {
    shares: Shares,
    unknown: u32,
}

impl Words {
    /// What stands in brackets is not agreed, and what does not is not in brackets, whatever the state of the unit; unless it is
    /// adopted or deleted.
    fn take(&mut self, state: Option<StatusState>, part: &Part) {
        let free = part.words - part.contested;
        match state {
            None => self.unknown += part.words,
            Some(state @ (StatusState::Adopted | StatusState::Deleted)) => self.shares.add(state, part.words),
            Some(state) => {
                let state = if state == StatusState::Bracketed { StatusState::Open } else { state };
                self.shares.add(state, free);
                self.shares.add(StatusState::Bracketed, part.contested);
            }
        }
    }
}

/// The least advanced of some parts.
#[derive(Debug, Clone, Copy, Default)]
struct Least {
    state: Option<StatusState>,
    unknown: bool,
}

impl Least {
    fn take(&mut self, state: Option<StatusState>) {
        match state {
            None => self.unknown = true,
            // `Deleted` is the last of all states: it stays only if there is nothing else.
            Some(state) => self.state = Some(self.state.map_or(state, |least| least.min(state))),
        }
    }

    fn join(&mut self, other: Self) {
        self.unknown |= other.unknown;
        if other.state.is_some() {
            self.take(other.state);
        }
    }

    fn state(self) -> Option<StatusState> {
        self.state.filter(|_| !self.unknown)
    }
}

/// The treaty.
pub(super) fn whole(provisions: &[ProvisionProgress], counted: bool) -> Standing {
    sum(provisions.iter(), counted)
}

/// The groupings, in the draft's order.
pub(super) fn groupings(draft: &Draft, provisions: &[ProvisionProgress], counted: bool) -> Vec<GroupingProgress> {
    let mut under: BTreeMap<u32, Vec<&ProvisionProgress>> = BTreeMap::new();
    for ((_, block), progress) in draft.provisions.iter().zip(provisions) {
        if let DraftBlock::Provision(text) = &draft.text.blocks[*block as usize] {
            for grouping in &text.groupings {
                under.entry(*grouping).or_default().push(progress);
            }
        }
    }
    let standing = |provisions: Vec<&ProvisionProgress>| sum(provisions.into_iter(), counted);
    under.into_iter().map(|(block, provisions)| GroupingProgress { block, standing: standing(provisions) }).collect()
}

fn sum<'a>(provisions: impl Iterator<Item = &'a ProvisionProgress>, counted: bool) -> Standing {
    let mut least = Least::default();
    let mut sum = Standing { words: counted.then(Shares::default), ..Standing::default() };
    for provision in provisions {
        least.take(provision.standing.state);
        sum.provisions.add_all(&provision.standing.provisions);
        sum.unknown += provision.standing.unknown;
        if let (Some(words), Some(more)) = (&mut sum.words, &provision.standing.words) {
            words.add_all(more);
        }
    }
    sum.state = least.state();
    sum
}
