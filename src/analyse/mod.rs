//! Works out what a reader cannot see at a glance: what changed, and who wants what. Pure computation over nouns.
//!
//! In: the resolved [`Site`]. Out: [`Analysis`], plain data that pages, data files and the terminal draw from. Deliberately
//! not here: reading files, HTML, printing, and anything that depends on the time of day or on the number of threads.
//!
//! In reading order:
//!
//! - [`words`] what a word is; texts taken apart into tokens
//! - [`redline`] the word-level difference between two drafts
//! - [`pairs`] which drafts are compared
//! - [`brackets`] what a draft leaves open

pub mod brackets;
mod pairs;
pub mod redline;
#[cfg(test)]
mod tests;
pub mod words;

use crate::diagnostic::Report;
use crate::model::analysis::{Analysis, Comparison};
use crate::model::id::DraftId;
use crate::model::raw::Authority;
use crate::model::site::Site;
use crate::model::treaty::Draft;
use rayon::prelude::*;

/// Everything that pages and data files need to know beyond the site itself. Each pair of drafts is compared once, in
/// parallel, whatever number of pages shows it.
pub fn site(site: &Site, _report: &mut Report) -> Analysis {
    let pairs: Vec<(DraftId, DraftId)> = pairs::of_site(site).into_iter().collect();
    let brackets = |draft: &Draft| {
        (draft.authority != Authority::Summary).then(|| brackets::count(&draft.text, &draft.provisions))
    };
    Analysis {
        comparisons: pairs.into_par_iter().map(|(from, to)| comparison(site, from, to)).collect(),
        brackets: site.drafts.par_iter().map(brackets).collect(),
    }
}

/// What changed from one draft of a treaty to another.
pub fn comparison(site: &Site, from: DraftId, to: DraftId) -> Comparison {
    let is_summary = |draft: DraftId| site.draft(draft).authority == Authority::Summary;
    Comparison { from, to, by_summary: is_summary(from) || is_summary(to), redline: redline::drafts(site, from, to) }
}
