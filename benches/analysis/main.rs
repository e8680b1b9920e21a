//! How long the analysis of a large negotiation takes: 200 provisions, 10 drafts, 5,000 proposals, 200 delegations, with
//! positions, statuses, brackets and parallels.
//!
//! `cargo bench --bench analysis` prints the fastest and the middle time of several runs, of the whole and of its parts. Reading
//! the site is told too, and is not what is measured.

#![allow(clippy::print_stdout, reason = "a benchmark prints its times")]

mod negotiation;

use rayon::prelude::*;
use std::hint::black_box;
use std::time::{Duration, Instant};
use travaux::analyse::successors::Moves;
use travaux::analyse::{self, alignment, backing, brackets, changes, likeness, positions, progress};
use travaux::diagnostic::Report;
use travaux::model::id::{DraftId, ProposalId, ProvisionId, TreatyId};
use travaux::model::site::Site;

const RUNS: usize = 11;

fn main() {
    let begun = Instant::now();
    let site = negotiation::site();
    let length: usize =
        site.drafts.iter().flat_map(|draft| draft.text.provisions()).map(|one| one.words(None).len()).sum();
    println!(
        "{} provisions, {} drafts of {} KB, {} proposals, {} positions, {} statuses; read in {:.0?}; {} threads",
        site.provisions.len(),
        site.drafts.len(),
        length / site.drafts.len() / 1024,
        site.proposals.len(),
        site.positions.len(),
        site.treaty(TreatyId(0)).statuses.len(),
        begun.elapsed(),
        rayon::current_num_threads(),
    );
    time("the whole analysis", || analyse::site(&site, &mut Report::default()));
    parts(&site);
}

/// The parts, each alone.
fn parts(site: &Site) {
    let (treaty, now) = (TreatyId(0), site.options.now);
    let drafts: Vec<DraftId> = site.treaty(treaty).drafts.clone();
    let stances = positions::treaty(site, treaty, now);
    time("  redlines of consecutive drafts", || {
        let pairs: Vec<_> = drafts.windows(2).collect();
        pairs.into_par_iter().map(|pair| analyse::comparison(site, pair[0], pair[1])).collect::<Vec<_>>()
    });
    time("  brackets", || {
        let drafts = site.drafts.par_iter();
        drafts.map(|draft| brackets::count(&draft.text, &draft.provisions)).collect::<Vec<_>>()
    });
    time("  rolling texts, fates, packages, lists", || analyse::proposals::of(site));
    time("  positions", || positions::treaty(site, treaty, now));
    time("  alignment", || alignment::treaty(site, &stances));
    time("  backing", || {
        let proposals = (0..site.proposals.len() as u32).into_par_iter();
        proposals.map(|proposal| backing::proposal(site, ProposalId(proposal))).collect::<Vec<_>>()
    });
    let pairs: Vec<_> = drafts.windows(2).map(|pair| analyse::comparison(site, pair[0], pair[1])).collect();
    let moves = Moves::of(&pairs);
    time("  progress", || progress::whole(site, treaty, &moves));
    time("  changes", || changes::whole(site, treaty));
    time("  parallels", || {
        let provisions = (0..site.provisions.len() as u32).into_par_iter();
        provisions.map(|provision| likeness::provision(site, ProvisionId(provision))).collect::<Vec<_>>()
    });
}

/// Prints how long something takes.
fn time<T>(what: &str, run: impl Fn() -> T) {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let begun = Instant::now();
            let product = black_box(run());
            let time = begun.elapsed();
            drop(product);
            time
        })
        .collect();
    times.sort_unstable();
    println!("{what:<40} {:>9.1?} fastest, {:>9.1?} middle", times[0], times[RUNS / 2]);
}
