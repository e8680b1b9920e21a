use super::parts::Part;
use super::texts::Texts;
use crate::analyse::successors::Successors;
use crate::model::id::{DraftId, ProvisionId, TreatyId};
use crate::model::progress::{Changed, Difference};
use crate::model::raw::{Authority, Stage, StatusState};
use crate::model::site::Site;
use crate::model::succession::Unit;
use crate::model::target::Place;
use jiff::civil::Date;
use rustc_hash::FxHashMap;

/// The statuses of a treaty in order of date, on one day those of wholes before those of their parts: each says more of what
/// it covers than all before it.
#[derive(Debug)]
pub(super) struct Records(Vec<Record>);

/// A recorded state, and what it was recorded for.
#[derive(Debug, Clone, Copy)]
pub(super) struct Record {
    /// Index into the treaty's statuses.
    pub(super) status: usize,
    pub(super) state: StatusState,
    date: Date,
    /// In the draft whose words it holds for: the one current on its day, or the one that has it as a mark.
    place: Place,
    /// Whether it holds for the words of the place alone, and not for what that holds.
    own: bool,
}

/// What is recorded for one unit of a draft, without what stands in it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Held {
    pub(super) record: Record,
    /// Whether it was recorded for this very unit.
    pub(super) own: bool,
    /// The unit, in the draft whose words it was recorded for.
    from: Place,
}

/// What is recorded on a day for one draft.
#[derive(Debug, Default)]
pub(super) struct Recorded {
    units: FxHashMap<(ProvisionId, Option<u32>), Held>,
    wholes: FxHashMap<ProvisionId, usize>,
    /// What was agreed and is gone.
    gone: Vec<Changed>,
}

/// What is known of a unit's own words.
pub(super) enum Known {
    /// Nothing is recorded for them.
    Nothing,
    /// They have a state, in spite of an editorial change if there was one.
    State(StatusState, Option<Changed>),
    /// They are others than those that a status was recorded for; told if these were agreed.
    Others(Option<Changed>),
    /// A status was recorded on a summary, whose words nobody can compare.
    Unknown,
}

impl Records {
    pub(super) fn new(site: &Site, treaty: TreatyId) -> Self {
        let statuses = site.treaty(treaty).statuses.iter().enumerate();
        let mut records: Vec<Record> = statuses
            .filter_map(|(index, status)| {
                let current = match status.marked {
                    Some(marked) => Some(marked.draft),
                    None => site.current_draft(treaty, status.date.last()),
                };
                let place = site.spoken_of(status.provision, status.path.as_deref(), current);
                let own = status.marked.is_some_and(|marked| marked.own);
                Some(Record { status: index, state: status.state, date: status.date.last(), place: place?, own })
            })
            .collect();
        let depth = |record: &Record| match record.place.unit {
            None => 0,
            Some(_) => {
                1 + site.treaty(treaty).statuses[record.status].path.iter().flat_map(|path| path.split('/')).count()
            }
        };
        records.sort_by_key(|record| (record.date, depth(record)));
        Self(records)
    }

    /// What holds at the end of a day for each unit of a draft: the last that was recorded for it or for what it stands in.
    pub(super) fn on(&self, day: Date, draft: DraftId, texts: &mut Texts, successors: &mut Successors) -> Recorded {
        let mut recorded = Recorded::default();
        for record in self.0.iter().filter(|record| record.date <= day && record.place.draft <= draft) {
            let place = record.place;
            let spoken_of = texts.draft(place.draft);
            let Some(parts) = spoken_of.provision(place.provision) else { continue };
            if place.unit.is_none() && !record.own {
                recorded.wholes.insert(place.provision, record.status);
            }
            if place.unit.is_some() || !record.own {
                recorded.gone.retain(|gone| !covers(place, gone.from, successors));
            }
            for unit in if record.own { vec![place.unit] } else { parts.within(place.unit) } {
                let from = Place { unit, ..place };
                let own = unit == place.unit;
                match stands(texts.site, from, draft, successors) {
                    Some(at) => {
                        recorded.units.insert(at, Held { record: *record, own, from });
                    }
                    None if is_agreed(record.state) && parts.part(unit).is_some_and(|part| part.words > 0) => {
                        let how = Difference::Substantive;
                        recorded.gone.push(Changed { status: record.status, from, to: None, how, text: None });
                    }
                    None => {}
                }
            }
        }
        recorded
    }
}

/// Where a unit of one draft stands in another.
fn stands(site: &Site, from: Place, draft: DraftId, successors: &mut Successors) -> Option<(ProvisionId, Option<u32>)> {
    if from.draft == draft {
        return Some((from.provision, from.unit));
    }
    if from.unit.is_none() {
        return site.draft(draft).provision(from.provision).map(|_| (from.provision, None));
    }
    match successors.unit(from, draft)? {
        Unit::Stands(place) => Some((place.provision, place.unit)),
        Unit::Gone { .. } => None,
    }
}

/// Whether what is recorded for a place says something of a unit of an earlier draft, too.
fn covers(place: Place, earlier: Place, successors: &mut Successors) -> bool {
    if place.unit.is_none() {
        return place.provision == earlier.provision;
    }
    earlier.draft <= place.draft
        && (earlier == place || successors.unit(earlier, place.draft) == Some(Unit::Stands(place)))
}

/// Whether words of this state are agreed, if only informally.
fn is_agreed(state: StatusState) -> bool {
    use StatusState::{Adopted, Agreed, AgreedAdReferendum, Bracketed, Deleted, Informal, Open};
    match state {
        Informal | AgreedAdReferendum | Agreed | Adopted => true,
        Open | Bracketed | Deleted => false,
    }
}

impl Recorded {
    /// The status recorded last for a whole provision.
    pub(super) fn whole(&self, provision: ProvisionId) -> Option<usize> {
        self.wholes.get(&provision).copied()
    }

    /// What is recorded for a unit, or for what stands in none.
    pub(super) fn held(&self, provision: ProvisionId, unit: Option<u32>) -> Option<Held> {
        self.units.get(&(provision, unit)).copied()
    }

    /// What was agreed and is gone.
    pub(super) fn gone(self) -> Vec<Changed> {
        self.gone
    }
}

impl Held {
    /// What that says of the words that stand at a place now. What is adopted is adopted, whatever was recorded before.
    pub(super) fn of(this: Option<Self>, place: Place, part: &Part, texts: &mut Texts) -> Known {
        let draft = texts.site.draft(place.draft);
        let adopted = draft.stage == Stage::Adopted && this.is_none_or(|held| held.record.date <= draft.date.last());
        if adopted {
            return Known::State(StatusState::Adopted, None);
        }
        let Some(Self { record, from, .. }) = this else { return Known::Nothing };
        let holds = Known::State(record.state, None);
        if from.draft == place.draft || draft.authority == Authority::Summary {
            return holds;
        }
        if texts.site.draft(from.draft).authority == Authority::Summary {
            return Known::Unknown;
        }
        let earlier = texts.draft(from.draft);
        let before = earlier.provision(from.provision).and_then(|parts| parts.part(from.unit));
        let Some(before) = before else { return Known::Unknown };
        let brackets = before.bracketed != part.bracketed;
        let how = if brackets { Some(Difference::Substantive) } else { before.gist.difference(part.gist) };
        let changed = |how| Changed { status: record.status, from, to: Some(place), how, text: None };
        if how != Some(Difference::Substantive)
            && let Some(language) = texts.authentic_difference(from, place)
        {
            let changed = Changed { text: Some(language), ..changed(Difference::Substantive) };
            return Known::Others(is_agreed(record.state).then_some(changed));
        }
        match how {
            None => holds,
            Some(Difference::Editorial) => Known::State(record.state, Some(changed(Difference::Editorial))),
            Some(how) => Known::Others(is_agreed(record.state).then(|| changed(how))),
        }
    }
}
