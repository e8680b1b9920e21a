//! Who holds what on topics and provisions, as of a day.
//!
//! In: the site, a treaty, a day. Out: its [`StanceMatrix`]. Not here: stances that nobody took — a proposal is not a
//! position, and no data stays no data.
//!
//! A stance taken for a group is the group's: it holds for whoever was a member on its date, and for the delegation that
//! spoke, and stays theirs until they or a group of theirs say otherwise. A member's own word goes before its group's,
//! even an older one. Of several groups the one that spoke last counts; on one day, the smaller.
//!
//! - [`acts`] each position, for everyone it holds for · [`cell`] what one party holds on one thing

mod acts;
mod cell;
#[cfg(test)]
mod tests;

use crate::model::id::{PartyId, TreatyId};
use crate::model::proposal::View;
use crate::model::site::Site;
use crate::model::stances::{AtStep, Cell, Column, Held, StanceMatrix, StanceRow, Step, Subject};
use crate::model::standing::Standing;
use acts::Acts;
use jiff::civil::Date;
use std::collections::BTreeMap;

/// Stances on a provision, in the order they are told in.
pub const VIEWS: [View; 4] = [View::Supports, View::SeeksChanges, View::Opposes, View::Reserves];

/// The stances on a treaty as of a day, that day included.
pub fn treaty(site: &Site, treaty: TreatyId, day: Date) -> StanceMatrix {
    let acts = acts::acts(site, treaty, day);
    let mut parties: BTreeMap<PartyId, bool> = BTreeMap::new();
    for (party, acts) in acts.values().flatten() {
        *parties.entry(*party).or_default() |= acts.iter().any(|act| act.through.is_none());
    }
    let column = |(party, spoke): (PartyId, bool)| Column { party, standing: site.standing(treaty, party, day), spoke };
    let parties: Vec<Column> = parties.into_iter().map(column).collect();
    let members = site.members(treaty, day);
    let still = |party: PartyId, held: &Held| {
        held.through.is_some_and(|group| group != party && site.within(party, day).contains(&group))
    };
    let row = |(subject, acts): (&Subject, &BTreeMap<PartyId, Acts>)| {
        let mut row = row(site, (subject, acts), &parties, &still);
        let known: usize = row.summary.iter().map(|at| at.delegations.len()).sum();
        row.no_data = members.map_or(row.no_data, |members| members.saturating_sub(known as u32));
        row
    };
    let mut rows: Vec<StanceRow> = acts.iter().map(row).collect();
    rows.sort_by_cached_key(|row| place(site, &row.subject));
    StanceMatrix { treaty, day, parties, rows }
}

/// `still` says whether a party belongs on the day to the group that a stance was taken through: who has left a group does
/// not differ from it.
fn row(
    site: &Site,
    (subject, acts): (&Subject, &BTreeMap<PartyId, Acts>),
    columns: &[Column],
    still: &dyn Fn(PartyId, &Held) -> bool,
) -> StanceRow {
    let cell = |column: &Column| {
        let mut cell = acts.get(&column.party).map_or(Cell::NoData, |acts| cell::cell(acts));
        if let Cell::Known(known) = &mut cell {
            known.group_differs = known.group_differs.filter(|group| still(column.party, group));
        }
        cell
    };
    let cells: Vec<Cell> = columns.iter().map(cell).collect();
    let steps: Vec<Step> = match subject {
        Subject::Topic(topic) => (0..site.topic(*topic).stances.len() as u32).map(Step::Scale).collect(),
        Subject::Provision(..) => VIEWS.map(Step::View).to_vec(),
    };
    let at = |step: Step, standing: Standing| {
        let of = columns.iter().zip(&cells).filter(|(column, cell)| {
            column.standing == standing && cell.known().is_some_and(|known| known.now.step == step)
        });
        of.map(|(column, _)| column.party).collect::<Vec<PartyId>>()
    };
    let summary = steps.into_iter().map(|step| AtStep {
        step,
        delegations: at(step, Standing::Member),
        groups: at(step, Standing::Group),
        observers: at(step, Standing::Observer),
        unnamed: at(step, Standing::Others),
    });
    let summary = summary.collect();
    let is_silent = |(column, cell): &(&Column, &Cell)| column.standing == Standing::Member && cell.known().is_none();
    let silent = columns.iter().zip(&cells).filter(is_silent).count();
    StanceRow { subject: subject.clone(), cells, summary, no_data: silent as u32 }
}

/// Where a row stands: topics, then provisions; a unit where the last draft that has it does.
fn place(site: &Site, subject: &Subject) -> (Subject, Option<usize>) {
    let Subject::Provision(provision, Some(path)) = subject else { return (subject.clone(), None) };
    let mut drafts = site.provision(*provision).appearances.iter().rev();
    let unit = drafts.find_map(|draft| site.draft(*draft).provision(*provision)?.unit(path));
    let unit = unit.map_or(usize::MAX, |(unit, _)| unit as usize);
    (Subject::Provision(*provision, None), Some(unit))
}
