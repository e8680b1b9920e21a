use super::Writer;
use super::asked::{Ask, Asked};
use super::paragraph::Within;
use crate::model::raw::EditKind;
use crate::model::rolling::Whole;
use rustc_hash::FxHashMap;

impl Writer<'_> {
    /// What is asked for whole units and for the provision, and what of it is contested.
    pub(super) fn wholes(&mut self, within: Within, asks: &[Ask]) -> FxHashMap<Option<u32>, Whole> {
        let mut by_unit: FxHashMap<Option<u32>, Vec<u32>> = FxHashMap::default();
        for ask in asks.iter().filter(|ask| matches!(ask.asked, Asked::Whole)) {
            by_unit.entry(ask.unit).or_default().push(ask.change);
        }
        let mut units: Vec<Option<u32>> = by_unit.keys().copied().collect();
        units.sort_unstable();
        let mut wholes = FxHashMap::default();
        for unit in units {
            let by = by_unit.remove(&unit).unwrap_or_default();
            let contested = self.rival_wholes(&by) | self.rivals_inside(within, unit, &by, asks);
            let of = |writer: &Self, wanted: EditKind| {
                let by = by.iter().copied();
                by.filter(|change| writer.changes.kind(*change) == wanted).collect::<Vec<u32>>()
            };
            let mut struck = of(self, EditKind::Delete);
            let replacing = of(self, EditKind::Replace);
            struck.extend(&replacing);
            self.ledger.strike(within.id, within.layout.words_of(unit), &struck);
            let replacements = self.newcomers(within.id, replacing.into_iter());
            wholes.insert(unit, Whole { by, contested, replacements });
        }
        wholes
    }

    /// Whether what is asked for one whole unit cannot all be had; marks those that are contested.
    fn rival_wholes(&mut self, by: &[u32]) -> bool {
        let kinds: Vec<EditKind> = by.iter().map(|change| self.changes.kind(*change)).collect();
        let has = |wanted: EditKind| kinds.contains(&wanted);
        let of =
            |wanted: EditKind| by.iter().zip(&kinds).filter(move |(_, kind)| **kind == wanted).map(|(one, _)| *one);
        let texts = self.changes.newcomers(of(EditKind::Replace)).len();
        let mut destinations: Vec<_> =
            of(EditKind::Move).map(|change| self.edit(change).action.destination()).collect();
        destinations.sort_unstable();
        destinations.dedup();
        let (deletes, replaces, keeps) = (has(EditKind::Delete), has(EditKind::Replace), has(EditKind::Retain));
        let strikes = texts > 1 || (deletes && replaces) || (keeps && (deletes || replaces));
        let moves = destinations.len() > 1 || (deletes && !destinations.is_empty());
        for (change, kind) in by.iter().zip(&kinds) {
            let contested = match kind {
                EditKind::Move => moves,
                EditKind::Delete => strikes || moves,
                _ => strikes,
            };
            if contested {
                self.changes.contest(*change);
            }
        }
        strikes || moves
    }

    /// Whether something asked inside a unit cannot be had with what is asked for the whole; marks those that are contested.
    fn rivals_inside(&mut self, within: Within, unit: Option<u32>, by: &[u32], asks: &[Ask]) -> bool {
        let mut contested = false;
        let subtree = unit.map_or(0..within.text.units.len() as u32, |unit| within.text.subtree(unit));
        let bytes = within.layout.bytes_of(unit);
        let is_inside = |ask: &&Ask| match &ask.asked {
            Asked::NewProvision => false,
            Asked::Strike { bytes: other, .. } | Asked::Keep { bytes: other } => {
                other.start < bytes.end && bytes.start < other.end
            }
            Asked::Insert { at, .. } => bytes.start <= *at && *at <= bytes.end,
            Asked::Whole => ask.unit != unit && ask.unit.is_some_and(|other| subtree.contains(&other)),
            Asked::NewUnit => {
                unit.is_none() || (ask.unit != unit && ask.unit.is_some_and(|other| subtree.contains(&other)))
            }
            Asked::AtEnd => ask.unit.map_or(unit.is_none(), |other| subtree.contains(&other)),
        };
        for ask in asks.iter().filter(is_inside) {
            let inner = self.changes.kind(ask.change);
            for whole in by {
                let excludes = match self.changes.kind(*whole) {
                    EditKind::Delete | EditKind::Replace => inner != EditKind::Move,
                    EditKind::Retain => matches!(inner, EditKind::Delete | EditKind::Replace),
                    _ => false,
                };
                if excludes {
                    self.changes.contest(*whole);
                    self.changes.contest(ask.change);
                    contested = true;
                }
            }
        }
        contested
    }
}
