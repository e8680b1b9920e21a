//! Works out what a reader cannot see at a glance: what changed, and who wants what. Pure computation over nouns.
//!
//! In: the resolved [`Site`]. Out: [`Analysis`] and plain data (`model::redline`, `model::stances` …) that pages, data files
//! and the terminal draw from. Deliberately not here: reading files, HTML, printing, and anything that depends on the time
//! of day or on the number of threads.
//!
//! In reading order:
//!
//! - [`words`] what a word is; texts taken apart into tokens
//! - [`redline`] the word-level difference between two drafts
//! - [`pairs`] which drafts are compared
//! - [`brackets`] what a draft leaves open
//! - [`wording`] drafts laid out once: paragraphs, units, words as numbers
//! - [`rolling`] proposals written into the draft they are made on
//! - [`fate`] what later drafts have of them
//! - [`proposals`] both, of all proposals, with packages and lists
//! - [`successors`] where a unit of one draft stands in a later one
//! - [`positions`] who holds what · [`backing`] who stands behind a proposal, and what the rules would take
//! - [`votes`] what follows from the figures of a vote
//! - [`alignment`] which delegations stand together
//! - [`progress`] how far each part is agreed, and what is contended
//! - [`changes`] what is new between two days
//! - [`likeness`] wording shared with parallels in other instruments

pub mod alignment;
pub mod backing;
pub mod brackets;
pub mod changes;
pub mod fate;
pub mod likeness;
mod pairs;
pub mod positions;
pub mod progress;
pub mod proposals;
pub mod redline;
pub mod rolling;
pub mod successors;
#[cfg(test)]
mod tests;
pub mod votes;
mod wording;
pub mod words;

use crate::diagnostic::rules::site::TOO_MANY_TO_COMPARE;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::alignment::Alignment;
use crate::model::analysis::{Analysis, Comparison};
use crate::model::changes::Changes;
use crate::model::id::{DraftId, ProposalId, ProvisionId, TreatyId};
use crate::model::progress::TreatyProgress;
use crate::model::raw::Authority;
use crate::model::site::Site;
use crate::model::stances::StanceMatrix;
use crate::model::target::Place;
use crate::model::treaty::Draft;
use jiff::civil::Date;
use rayon::prelude::*;
use std::collections::BTreeSet;
use successors::Moves;

/// Everything that pages and data files need to know beyond the site itself. Each pair of drafts is compared once, in
/// parallel, whatever number of pages shows it; stances and agreement are those of the day of the build.
pub fn site(site: &Site, report: &mut Report) -> Analysis {
    let compared = |pairs: BTreeSet<(DraftId, DraftId)>| {
        let pairs: Vec<_> = pairs.into_iter().collect();
        pairs.into_par_iter().map(|(from, to)| comparison(site, from, to)).collect::<Vec<_>>()
    };
    // What a text asks for beyond them may not decide what is agreed.
    let mut comparisons = compared(pairs::standing(site));
    let moves = Moves::of(&comparisons);
    let progress: Vec<TreatyProgress> = treaties(site).map(|treaty| progress::whole(site, treaty, &moves)).collect();
    report.diagnostics.extend(progress.iter().flat_map(|one| progress::agreed_text_changed(site, &one.now)));
    let changed = progress.iter().flat_map(|one| &one.now.changed);
    let changed = changed.filter_map(|one| Some((one.from.draft, one.to?.draft)));
    let mut pairs: BTreeSet<_> = pairs::referred(site).into_iter().chain(changed).collect();
    pairs.retain(|pair| !comparisons.iter().any(|one| (one.from, one.to) == *pair));
    comparisons.extend(compared(pairs));
    comparisons.sort_unstable_by_key(|one| (one.from, one.to));
    let units_since = successors::referred(site, &Moves::of(&comparisons));
    let brackets = |draft: &Draft| {
        (draft.authority != Authority::Summary).then(|| brackets::count(&draft.text, &draft.provisions))
    };
    let proposals = (0..site.proposals.len() as u32).into_par_iter().map(ProposalId);
    let stances: Vec<StanceMatrix> =
        treaties(site).map(|treaty| positions::treaty(site, treaty, site.options.now)).collect();
    let alignments: Vec<Alignment> = stances.par_iter().map(|stances| alignment::treaty(site, stances)).collect();
    for alignment in &alignments {
        tell_left_out(site, alignment, report);
    }
    report.diagnostics.extend(site.votes.iter().flat_map(|vote| votes::wrong(site, vote)));
    Analysis {
        comparisons,
        brackets: site.drafts.par_iter().map(brackets).collect(),
        proposals: proposals::of(site),
        stances,
        alignments,
        outcomes: site.votes.par_iter().map(|vote| votes::outcome(site, vote)).collect(),
        backings: proposals.map(|proposal| backing::proposal(site, proposal)).collect(),
        progress,
        changes: treaties(site).map(|treaty| changes::whole(site, treaty)).collect(),
        units_since,
        likeness: (0..site.provisions.len() as u32)
            .into_par_iter()
            .map(|provision| likeness::provision(site, ProvisionId(provision)))
            .collect(),
    }
}

/// Who is not compared is not on pages, and nobody would know.
fn tell_left_out(site: &Site, alignment: &Alignment, report: &mut Report) {
    if alignment.left_out == 0 {
        return;
    }
    let (compared, all) = (alignment.parties.len(), alignment.parties.len() + alignment.left_out);
    let message = format!(
        "{all} delegations and groups took sides on `{}`: {compared} of them are compared, those that took the most",
        site.treaty(alignment.treaty).id
    );
    report.push(
        Diagnostic::new(&TOO_MANY_TO_COMPARE, site.treaty(alignment.treaty).span, message)
            .hint("say what a group wants once, with `for = \"GROUP\"`, rather than for each of its members"),
    );
}

/// What texts ask of the analysis: the pairs of drafts, and the units of drafts, that they refer to. Texts that ask the same
/// have the same analysis, whatever else they say.
#[derive(Debug, PartialEq, Eq)]
pub struct Asked {
    pairs: BTreeSet<(DraftId, DraftId)>,
    units: BTreeSet<Place>,
}

/// What the texts of a site ask.
pub fn asked(site: &Site) -> Asked {
    Asked { pairs: pairs::referred(site), units: successors::places(site) }
}

/// What is new in a treaty after a day, up to and with another; without the first, from the beginning.
pub fn changes_between(site: &Site, treaty: TreatyId, after: Option<Date>, until: Date) -> Changes {
    changes::Chronicle::new(site, treaty).between(after, until)
}

fn treaties(site: &Site) -> impl IndexedParallelIterator<Item = TreatyId> {
    (0..site.treaties.len() as u32).into_par_iter().map(TreatyId)
}

/// What changed from one draft of a treaty to another.
pub fn comparison(site: &Site, from: DraftId, to: DraftId) -> Comparison {
    let is_summary = |draft: DraftId| site.draft(draft).authority == Authority::Summary;
    Comparison { from, to, by_summary: is_summary(from) || is_summary(to), redline: redline::drafts(site, from, to) }
}
