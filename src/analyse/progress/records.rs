use crate::analyse::successors::Successors;
use crate::model::id::{DraftId, ProvisionId, TreatyId};
use crate::model::raw::StatusState;
use crate::model::site::Site;
use crate::model::succession::Unit;
use crate::model::target::Place;
use jiff::civil::Date;
use rustc_hash::FxHashMap;

/// The statuses of a treaty, each with the place it was recorded for, in order of date.
#[derive(Debug)]
pub(super) struct Records(Vec<(Record, ProvisionId, Option<Place>)>);

/// A recorded state.
#[derive(Debug, Clone, Copy)]
pub(super) struct Record {
    /// Index into the treaty's statuses.
    pub(super) status: usize,
    pub(super) state: StatusState,
    pub(super) date: Date,
}

/// The states that hold on a day, for provisions and their units in one draft.
pub(super) struct Recorded(FxHashMap<(ProvisionId, Option<u32>), Record>);

impl Records {
    pub(super) fn new(site: &Site, treaty: TreatyId, successors: &Successors) -> Self {
        let mut records = Vec::new();
        for (index, status) in site.treaty(treaty).statuses.iter().enumerate() {
            let record = Record { status: index, state: status.state, date: status.date };
            match &status.path {
                None => records.push((record, status.provision, None)),
                Some(path) => {
                    let current = site.current_draft(treaty, status.date);
                    if let Some(place) = successors.written(status.provision, path, current) {
                        records.push((record, status.provision, Some(place)));
                    }
                }
            }
        }
        Self(records)
    }

    /// The last recorded by the end of a day for each unit of a draft.
    pub(super) fn on(&self, day: Date, draft: DraftId, successors: &mut Successors) -> Recorded {
        let mut recorded = FxHashMap::default();
        for (record, provision, place) in self.0.iter().filter(|(record, ..)| record.date <= day) {
            let unit = match place {
                None => (*provision, None),
                Some(place) => match successors.unit(*place, draft) {
                    Some(Unit::Stands(place)) => (place.provision, place.unit),
                    Some(Unit::Gone { .. }) | None => continue,
                },
            };
            recorded.insert(unit, *record);
        }
        Recorded(recorded)
    }
}

impl Recorded {
    pub(super) fn get(&self, provision: ProvisionId, unit: Option<u32>) -> Option<Record> {
        self.0.get(&(provision, unit)).copied()
    }
}
