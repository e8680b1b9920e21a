use super::pairing::places;
use super::reading::Reading;
use crate::model::id::ProvisionId;
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// What the provisions of B were made of, and what those of A went into, where B says so.
pub(super) struct Descent {
    from: FxHashMap<ProvisionId, Vec<ProvisionId>>,
    into: FxHashMap<ProvisionId, Vec<ProvisionId>>,
}

impl Descent {
    /// From pairs (new, old) of which both stand: one that both drafts have is made of itself, too, if it is made of anything,
    /// and goes into itself if it goes anywhere.
    pub(super) fn new(a: &Reading, b: &Reading, origins: &[(ProvisionId, ProvisionId)]) -> Self {
        let (in_a, in_b) = (places(a), places(b));
        let mut from: FxHashMap<ProvisionId, BTreeMap<usize, ProvisionId>> = FxHashMap::default();
        let mut into: FxHashMap<ProvisionId, BTreeMap<usize, ProvisionId>> = FxHashMap::default();
        let mut enter = |new: ProvisionId, old: ProvisionId| {
            if let (Some(a), Some(b)) = (in_a.get(&old), in_b.get(&new)) {
                from.entry(new).or_default().insert(*a, old);
                into.entry(old).or_default().insert(*b, new);
            }
        };
        for (new, old) in origins.iter().filter(|(new, old)| in_b.contains_key(new) && in_a.contains_key(old)) {
            enter(*new, *old);
            enter(*new, *new);
            enter(*old, *old);
        }
        let in_order = |map: FxHashMap<ProvisionId, BTreeMap<usize, ProvisionId>>| {
            map.into_iter().map(|(id, others)| (id, others.into_values().collect())).collect()
        };
        Self { from: in_order(from), into: in_order(into) }
    }

    /// What a provision of B was made of, in A's order.
    pub(super) fn from(&self, new: Option<ProvisionId>) -> Vec<ProvisionId> {
        new.and_then(|new| self.from.get(&new)).cloned().unwrap_or_default()
    }

    /// What a provision of A went into, in B's order.
    pub(super) fn into(&self, old: Option<ProvisionId>) -> Vec<ProvisionId> {
        old.and_then(|old| self.into.get(&old)).cloned().unwrap_or_default()
    }
}
