//! What `provisions.toml` says of provisions: topics, summaries, former ids, parallels.

use super::front::FrontNames;
use super::names::Names;
use super::numbered;
use super::reference::{self, Index, Reading};
use super::treaties::{Rest, Treaties};
use crate::diagnostic::Report;
use crate::model::id::{ProvisionId, TreatyId};
use crate::model::raw::{RawParallel, RawProvision};
use crate::model::treaty::{Parallel, Provision};

/// A parallel as written, and whose it is.
pub(super) type Written = (ProvisionId, RawParallel);

/// Sets topics, summaries and former ids; gives the parallels, which can lead to other treaties.
pub(super) fn describe(
    all: &mut Treaties,
    rest: &mut [Rest],
    names: &mut FrontNames,
    report: &mut Report,
) -> Vec<Written> {
    let FrontNames { topics, of_treaties, .. } = names;
    let mut parallels = Vec::new();
    for (index, rest) in rest.iter_mut().enumerate() {
        let treaty = TreatyId(index as u32);
        let mut seen = Names::new("entry for provision");
        for raw in std::mem::take(&mut rest.provisions) {
            let RawProvision { id, aliases, topics: written, summary, parallels: of_this } = raw;
            let meant = || numbered::meant(&id.value, treaty, None, all);
            let Some(provision) = of_treaties[treaty.index()].provisions.get_or(&id, meant, report) else { continue };
            if !seen.add(&id, (), report) {
                continue;
            }
            let mut former = Vec::new();
            for alias in aliases {
                if of_treaties[treaty.index()].provisions.add(&alias, provision, report) {
                    former.push(alias.value);
                }
            }
            let described = &mut all.provisions[provision.index()];
            described.topics = topics.get_all(&written, report);
            described.summary = summary;
            described.aliases = former;
            parallels.extend(of_this.into_iter().map(|parallel| (provision, parallel)));
        }
    }
    parallels
}

/// Resolves parallels: references from the provision's own treaty.
pub(super) fn parallels(
    written: Vec<Written>,
    provisions: &[Provision],
    index: &Index<'_>,
    report: &mut Report,
) -> Vec<(ProvisionId, Parallel)> {
    let mut parallels = Vec::new();
    for (provision, raw) in written {
        let treaty = Some(provisions[provision.index()].treaty);
        let reading = Reading { treaty, as_of: None, date: None };
        if let Some(place) = reference::reference(&raw.reference, &reading, index, report) {
            parallels.push((provision, Parallel { place, note: raw.note }));
        }
    }
    parallels
}
