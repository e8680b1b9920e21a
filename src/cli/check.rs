use super::options::SiteOptions;
use super::progress::Progress;
use super::{Outcome, print};
use crate::{Request, Then};
use clap::Args;

/// Look for problems and write nothing
///
/// Reads, resolves and renders the whole site as `build` does, and shows everything that is wrong with it.
#[derive(Debug, Args)]
pub(super) struct Check {
    #[command(flatten)]
    site: SiteOptions,
}

impl Check {
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        self.site.set_threads()?;
        let progress = Progress::start();
        let request = Request {
            root: self.site.root.clone(),
            output: None,
            options: self.site.build_options()?,
            keep_going: false,
            clean: false,
            timings: false,
            then: Then::Ends,
        };
        let built = crate::build(&request, &|stage| progress.show(stage));
        let seconds = progress.finish().as_secs_f64();
        let built = built?;
        let outcome = print::report(&built.report, &built.sources, &self.site.report);
        let counts = print::counts(&built.report);
        let found = if counts.is_empty() { "no problems" } else { &counts };
        print::summary(&self.site.report, &format!("checked {} pages in {seconds:.2} s: {found}", built.pages));
        Ok(outcome)
    }
}
