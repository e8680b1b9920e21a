use crate::model::id::{PartyId, TreatyId};
use crate::model::proposal::{Position, Stance};
use crate::model::site::Site;
use crate::model::stances::{Step, Subject};
use crate::model::when::When;
use jiff::civil::Date;
use std::cmp::Reverse;
use std::collections::BTreeMap;

/// A stance taken, as it holds for one party.
#[derive(Debug, Clone, Copy)]
pub(super) struct Act {
    pub(super) step: Step,
    pub(super) date: When,
    /// Index into `Site::positions`.
    pub(super) position: usize,
    /// The group that took it for the party.
    pub(super) through: Option<PartyId>,
    /// How many delegations the group had.
    size: usize,
}

/// In order of date. On one day what is later in the list counts: the word of a smaller group, and what is written later.
pub(super) type Acts = Vec<Act>;

/// For each subject and each party, the stances that hold for it.
pub(super) fn acts(site: &Site, treaty: TreatyId, day: Date) -> BTreeMap<Subject, BTreeMap<PartyId, Acts>> {
    let mut acts: BTreeMap<Subject, BTreeMap<PartyId, Acts>> = BTreeMap::new();
    for (index, position) in site.positions.iter().enumerate() {
        if position.treaty != treaty || position.date.last() > day {
            continue;
        }
        let (subject, step) = subject(&position.stance);
        let row = acts.entry(subject).or_default();
        let act = Act { step, date: position.date, position: index, through: None, size: 1 };
        let holder = position.on_behalf_of.unwrap_or(position.by);
        row.entry(holder).or_default().push(act);
        if !site.is_group(holder) && holder == position.by {
            continue;
        }
        let members = through(site, position, holder);
        let act = Act { through: Some(holder), size: members.len(), ..act };
        for member in members {
            row.entry(member).or_default().push(act);
        }
    }
    for acts in acts.values_mut().flat_map(BTreeMap::values_mut) {
        acts.sort_by_key(|act| (act.date.last(), Reverse(act.size), act.position));
    }
    acts
}

/// Whoever a stance holds for besides its holder: the members on its date, and who spoke.
fn through(site: &Site, position: &Position, holder: PartyId) -> Vec<PartyId> {
    let mut members = site.stands_for(holder, position.date.last());
    members.extend(site.stands_for(position.by, position.date.last()));
    members.sort_unstable();
    members.dedup();
    members.retain(|member| *member != holder);
    members
}

fn subject(stance: &Stance) -> (Subject, Step) {
    match stance {
        Stance::Topic { topic, step } => (Subject::Topic(*topic), Step::Scale(*step)),
        Stance::Provision { provision, path, view } => {
            (Subject::Provision(*provision, path.clone()), Step::View(*view))
        }
    }
}
