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
use crate::model::stances::{AtStep, Column, Held, Known, StanceMatrix, StanceRow, Step, Subject};
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
    let column = |(party, spoke): (PartyId, bool)| Column {
        party,
        standing: site.standing(treaty, party, day),
        spoke,
        rows: Vec::new(),
    };
    let mut parties: Vec<Column> = parties.into_iter().map(column).collect();
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
    for (at, row) in rows.iter().enumerate() {
        for (party, _) in &row.cells {
            if let Ok(column) = parties.binary_search_by_key(party, |column| column.party) {
                parties[column].rows.push(at);
            }
        }
    }
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
    let steps: Vec<Step> = match subject {
        Subject::Topic(topic) => (0..site.topic(*topic).stances.len() as u32).map(Step::Scale).collect(),
        Subject::Provision(..) => VIEWS.map(Step::View).to_vec(),
    };
    let mut summary: Vec<AtStep> = steps.into_iter().map(AtStep::nobody).collect();
    let mut cells: Vec<(PartyId, Known)> = Vec::with_capacity(acts.len());
    let mut silent = columns.iter().filter(|column| column.standing == Standing::Member).count();
    for (party, acts) in acts {
        let Some(mut known) = cell::cell(acts) else { continue };
        known.group_differs = known.group_differs.filter(|group| still(*party, group));
        let column = columns.binary_search_by_key(party, |column| column.party).ok().map(|at| &columns[at]);
        let at = summary.iter_mut().find(|at| at.step == known.now.step);
        if let (Some(column), Some(at)) = (column, at) {
            at.of(column.standing).push(*party);
        }
        silent -= usize::from(column.is_some_and(|column| column.standing == Standing::Member));
        cells.push((*party, known));
    }
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
