//! A provision beside its parallels in other instruments, with the wording they share.
//!
//! In: the site, a provision. Out: a [`Likeness`] for each of its parallels. Not here: thresholds and safeguards, which are
//! the parallels' notes; whether the one was made after the other.
//!
//! Shared wording is a run of at least [`FEWEST_WORDS`] words that stand one after the other in both, whatever their case
//! and whatever marks, brackets and labels stand between them, at least [`FEWEST_TELLING`] of them words with a meaning of
//! their own. The longest run is taken first; no word is in two. Summaries and other languages are not compared.
//!
//! - [`runs`] the runs two lists of words share · [`marked`] texts with these marked

mod marked;
mod runs;
#[cfg(test)]
mod tests;

use crate::model::id::ProvisionId;
use crate::model::likeness::{Comparison, Likeness};
use crate::model::raw::Authority;
use crate::model::site::Site;
use crate::model::target::{Place, Reference, Target};

/// Shorter runs are not shared wording.
pub const FEWEST_WORDS: usize = 5;
/// A run has at least so many words that are not `of`, `the` and the like.
pub const FEWEST_TELLING: usize = 2;

/// A provision beside each of its parallels, in the order written.
pub fn provision(site: &Site, id: ProvisionId) -> Vec<Likeness> {
    let Some(ours) = latest(site, id) else { return Vec::new() };
    let parallels = site.provision(id).parallels.iter().enumerate();
    parallels
        .map(|(parallel, one)| {
            let theirs = place(site, &one.place);
            let comparison = theirs.map_or(Comparison::NoText, |theirs| compare(site, ours, theirs));
            Likeness { parallel, ours, theirs, comparison }
        })
        .collect()
}

/// Where a parallel leads, if it is a provision.
fn place(site: &Site, reference: &Reference) -> Option<Place> {
    reference.meant.or(match reference.target {
        Target::Place(place) => Some(place),
        Target::Provision(id) => latest(site, id),
        _ => None,
    })
}

fn latest(site: &Site, provision: ProvisionId) -> Option<Place> {
    let draft = *site.provision(provision).appearances.last()?;
    Some(Place { draft, provision, unit: None })
}

fn compare(site: &Site, ours: Place, theirs: Place) -> Comparison {
    let (our_draft, their_draft) = (site.draft(ours.draft), site.draft(theirs.draft));
    let texts = (our_draft.provision(ours.provision), their_draft.provision(theirs.provision));
    let (Some(our_text), Some(their_text)) = texts else { return Comparison::NoText };
    if [our_draft.authority, their_draft.authority].contains(&Authority::Summary) {
        return Comparison::Summary;
    }
    if our_draft.language != their_draft.language {
        return Comparison::Languages;
    }
    let language = our_draft.language;
    Comparison::Shared(marked::shared((our_text, ours.unit), (their_text, theirs.unit), language))
}
