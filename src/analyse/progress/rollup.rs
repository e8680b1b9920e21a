use super::parts::{Part, Parts};
use super::records::Record;
use crate::model::draft::DraftBlock;
use crate::model::id::ProvisionId;
use crate::model::progress::{GroupingProgress, ProvisionProgress, Shares, Standing, UnitProgress};
use crate::model::raw::StatusState;
use crate::model::treaty::Draft;
use std::collections::BTreeMap;

/// The states of a provision and its units, given what is recorded for each; nothing is read off the text of a summary.
pub(super) fn provision(
    id: ProvisionId,
    parts: &Parts,
    recorded: &dyn Fn(Option<u32>) -> Option<Record>,
    counted: bool,
) -> ProvisionProgress {
    let whole = recorded(None);
    let mut holding: Vec<Option<Record>> = Vec::with_capacity(parts.units.len());
    let mut units: Vec<UnitProgress> = Vec::with_capacity(parts.units.len());
    for (index, part) in parts.units.iter().enumerate() {
        let own = recorded(Some(index as u32));
        let above = part.parent.map_or(whole, |parent| holding[parent as usize]);
        let held = held(own, above);
        holding.push(held);
        let recorded = held.map(|held| held.status);
        units.push(UnitProgress { state: None, recorded, own: own.is_some_and(|own| recorded == Some(own.status)) });
    }
    let own_state = |part: &Part, holding: Option<Record>| match holding {
        Some(record) => Some(record.state),
        None if !counted => None,
        None if part.bracketed => Some(StatusState::Bracketed),
        None => Some(StatusState::Open),
    };
    let mut words = Shares::default();
    let mut least = vec![Least::default(); parts.units.len()];
    let mut all = Least::default();
    // From the last unit to the first: what stands in a unit is done before the unit is.
    for (index, part) in parts.units.iter().enumerate().rev() {
        let state = own_state(part, holding[index]);
        if part.counts {
            least[index].take(state);
        }
        if let Some(state) = state {
            words.add(state, part.words);
        }
        units[index].state = least[index].state();
        let own = least[index];
        part.parent.map_or(&mut all, |parent| &mut least[parent as usize]).join(own);
    }
    let state = own_state(&parts.root, whole);
    if parts.root.counts {
        all.take(state);
    }
    if let Some(state) = state {
        words.add(state, parts.root.words);
    }
    let mut standing = Standing { state: all.state(), words: counted.then_some(words), ..Standing::default() };
    if let Some(state) = standing.state {
        standing.provisions.add(state, 1);
    }
    ProvisionProgress { provision: id, standing, recorded: whole.map(|whole| whole.status), units }
}

/// What holds for a unit: its own, else what holds for what it stands in. A whole is its least advanced part: what was
/// recorded later for the whole, and is further, all of its parts have reached. A deletion takes with it what was recorded
/// by its day.
fn held(own: Option<Record>, above: Option<Record>) -> Option<Record> {
    match (own, above) {
        (Some(own), Some(above)) if above.state == StatusState::Deleted && above.date >= own.date => Some(above),
        (Some(own), Some(above)) if above.state > own.state && above.date > own.date => Some(above),
        (own, above) => own.or(above),
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
        if let (Some(words), Some(more)) = (&mut sum.words, &provision.standing.words) {
            words.add_all(more);
        }
    }
    sum.state = least.state();
    sum
}
