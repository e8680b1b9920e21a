use crate::model::analysis::Comparison;
use crate::model::id::{DraftId, ProvisionId};
use crate::model::redline::{Line, Move, MoveEnd, Presence, Redline, SectionKind};
use crate::model::target::Place;
use rustc_hash::FxHashMap;

/// A unit of a draft that is known beside it.
type Unit = (ProvisionId, u32);

/// Units that stand elsewhere in a later draft, as the redlines of the site tell it: what a reader is told there is what holds
/// wherever a unit is followed.
#[derive(Debug, Default)]
pub struct Moves(FxHashMap<(DraftId, DraftId), FxHashMap<Unit, Unit>>);

impl Moves {
    /// The moves that comparisons tell, each of the units inside a moved one with it. Those read backwards tell nothing of later
    /// drafts.
    pub fn of<'a>(comparisons: impl IntoIterator<Item = &'a Comparison>) -> Self {
        let forwards = comparisons.into_iter().filter(|comparison| !comparison.is_backwards());
        let told = forwards.filter(|comparison| !comparison.redline.moves.is_empty());
        Self(told.map(|one| ((one.from, one.to), pairs(&one.redline))).collect())
    }

    /// Where a unit went by a draft; `None` where no redline between the two says that it moved.
    pub(super) fn to(&self, place: Place, draft: DraftId) -> Option<Place> {
        let moved = self.0.get(&(place.draft, draft))?;
        let (provision, unit) = *moved.get(&(place.provision, place.unit?))?;
        Some(Place { draft, provision, unit: Some(unit) })
    }

    /// What came from elsewhere into a draft, by the redline with an earlier one: no other unit goes on in it.
    pub(super) fn came(&self, from: DraftId, draft: DraftId) -> impl Iterator<Item = Unit> {
        self.0.get(&(from, draft)).into_iter().flat_map(|moved| moved.values().copied())
    }
}

fn pairs(redline: &Redline) -> FxHashMap<Unit, Unit> {
    let mut pairs = FxHashMap::default();
    for moved in &redline.moves {
        let Some((from, to)) = provisions(redline, moved) else { continue };
        let section = &redline.sections[moved.to.0 as usize];
        let lines = &section.lines[moved.to.1.start as usize..moved.to.1.end as usize];
        let both = lines.iter().filter(|line| line.presence == Presence::Both && is_new_place(line));
        let labels = both.clone().flat_map(|line| line.labels.iter().map(|label| (label.a, label.b)));
        // What has no label is known by the words that stand in it.
        let units = std::iter::once((moved.a, moved.b)).chain(labels).chain(both.map(|line| (line.a, line.b)));
        for (a, b) in units.filter_map(|(a, b)| a.zip(b)) {
            pairs.entry((from, a)).or_insert((to, b));
        }
    }
    pairs
}

fn is_new_place(line: &Line) -> bool {
    matches!(line.moved, Some((_, MoveEnd::To)))
}

/// The provisions that a unit went from and to; `None` where either end stands in none.
fn provisions(redline: &Redline, moved: &Move) -> Option<(ProvisionId, ProvisionId)> {
    let (from, to) = (&redline.sections[moved.from.0 as usize], &redline.sections[moved.to.0 as usize]);
    match (from.kind, to.kind) {
        (SectionKind::Provision(old), SectionKind::Provision(new)) => Some((from.was.unwrap_or(old), new)),
        _ => None,
    }
}
