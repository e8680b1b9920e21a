//! Everything that is worked out of proposals at once.
//!
//! In: the site. Out: [`Proposals`]: rolling texts, fates, packages, lists. The drafts of a treaty are laid out once for all
//! of it. Deliberately not here: who stands behind a proposal, and how far its provision is agreed.
//!
//! - [`lists`] proposals by session, provision, delegation and state
//! - [`packages`] packages as wholes

mod lists;
mod packages;
#[cfg(test)]
mod tests;

use super::wording::Wording;
use super::{fate, rolling};
use crate::model::fate::ProposalFate;
use crate::model::id::{DraftId, PackageId, TreatyId};
use crate::model::proposals::{PackageWhole, Proposals};
use crate::model::rolling::Rolling;
use crate::model::site::Site;
use crate::model::treaty::Treaty;
use rayon::prelude::*;

/// Works out all there is of a site's proposals.
pub fn of(site: &Site) -> Proposals {
    let treaties: Vec<_> = site.treaties.par_iter().map(|treaty| of_treaty(site, treaty)).collect();
    let mut proposals = Proposals {
        rolling: vec![None; site.drafts.len()],
        fates: vec![ProposalFate::default(); site.proposals.len()],
        packages: Vec::with_capacity(site.packages.len()),
        lists: (0..site.treaties.len() as u32).map(|treaty| lists::of(site, TreatyId(treaty))).collect(),
    };
    let mut packages: Vec<PackageWhole> = Vec::with_capacity(site.packages.len());
    for (treaty, found) in site.treaties.iter().zip(treaties) {
        for (proposal, fate) in treaty.proposals.iter().zip(found.fates) {
            proposals.fates[proposal.index()] = fate;
        }
        for text in found.rolling {
            let draft = text.draft.index();
            proposals.rolling[draft] = Some(text);
        }
        packages.extend(found.packages);
    }
    packages.sort_by_key(|whole| whole.package);
    proposals.packages = packages;
    proposals
}

/// What there is of one treaty.
struct OfTreaty {
    rolling: Vec<Rolling>,
    fates: Vec<ProposalFate>,
    packages: Vec<PackageWhole>,
}

fn of_treaty(site: &Site, treaty: &Treaty) -> OfTreaty {
    let edited = |draft: &DraftId| {
        let mut proposals = treaty.proposals.iter().map(|id| site.proposal(*id));
        proposals.any(|proposal| proposal.draft == Some(*draft) && !proposal.edits.is_empty())
    };
    let first = treaty.drafts.iter().position(edited).unwrap_or(treaty.drafts.len());
    let wording = Wording::of(site, &treaty.drafts[first..]);
    let texts = || {
        let drafts: Vec<DraftId> = treaty.drafts.iter().copied().filter(edited).collect();
        drafts.into_par_iter().filter_map(|draft| rolling::text(site, &wording, draft, &treaty.proposals)).collect()
    };
    let fates = || fate::of(site, &wording, &treaty.proposals);
    let packages = |ids: &[PackageId]| ids.par_iter().map(|id| packages::whole(site, &wording, *id)).collect();
    let (rolling, (fates, packages)) = rayon::join(texts, || rayon::join(fates, || packages(&treaty.packages)));
    OfTreaty { rolling, fates, packages }
}
