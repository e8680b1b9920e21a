use super::{Version, between};
use crate::model::id::{DraftId, ProvisionId};
use crate::model::redline::Redline;
use crate::model::site::Site;
use std::collections::{BTreeMap, BTreeSet};

/// The redline between two drafts of a treaty of the site. Splits and merges recorded in any draft between the two are
/// followed.
pub fn drafts(site: &Site, a: DraftId, b: DraftId) -> Redline {
    let version = |draft: DraftId| {
        let draft = site.draft(draft);
        Version { text: &draft.text, provisions: &draft.provisions, language: draft.language }
    };
    let all = &site.treaty(site.draft(b).treaty).drafts;
    let place = |draft: DraftId| all.iter().position(|of| *of == draft).unwrap_or(all.len());
    let (from, to) = (place(a), place(b));
    let recorded = |drafts: &[DraftId]| {
        let steps = drafts.iter().map(|draft| made_in(site, *draft)).collect::<Vec<_>>();
        origins(&steps)
    };
    let origins = if from <= to {
        recorded(all.get(from + 1..=to).unwrap_or_default())
    } else {
        // Read backwards, what was split was merged, and the other way round.
        recorded(all.get(to + 1..=from).unwrap_or_default()).into_iter().map(|(new, old)| (old, new)).collect()
    };
    between(&version(a), &version(b), &origins)
}

/// What one draft says its provisions were split from or merged of (new, old).
fn made_in(site: &Site, draft: DraftId) -> Vec<(ProvisionId, ProvisionId)> {
    let provisions = site.draft(draft).provisions.iter().map(|(id, _)| *id);
    let made = provisions.flat_map(|new| {
        let from = site.provision(new).from.iter().filter(move |(of, _)| *of == draft);
        from.map(move |(_, old)| (new, *old))
    });
    made.collect()
}

/// What was made of what over several drafts, given what each says.
pub(super) fn origins(steps: &[Vec<(ProvisionId, ProvisionId)>]) -> Vec<(ProvisionId, ProvisionId)> {
    let mut sources: BTreeMap<ProvisionId, BTreeSet<ProvisionId>> = BTreeMap::new();
    for step in steps {
        let mut next = sources.clone();
        for (new, old) in step {
            let before = sources.get(old).cloned().unwrap_or_default();
            next.entry(*new).or_default().extend(before.into_iter().chain([*old]));
        }
        sources = next;
    }
    let pairs = sources.into_iter().flat_map(|(new, old)| old.into_iter().map(move |old| (new, old)));
    pairs.filter(|(new, old)| new != old).collect()
}
