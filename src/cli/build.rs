use super::options::SiteOptions;
use super::progress::Progress;
use super::{Outcome, print};
use crate::{Request, Then};
use clap::Args;
use std::path::PathBuf;

/// Write the site into the output folder
///
/// Everything is checked first. With errors in the content nothing is written and the last site stays as it was; all
/// problems are shown in one run. Only files that changed are written, and what is no longer produced is removed; files
/// that travaux did not write are never touched.
#[derive(Debug, Args)]
pub(super) struct Build {
    #[command(flatten)]
    site: SiteOptions,
    /// Folder to write to [default: `public` in the project]
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
    /// Write what can be written in spite of errors; still exits with 1
    #[arg(long)]
    keep_going: bool,
    /// Forget what is known of the last build and write every file anew
    #[arg(long)]
    clean: bool,
    /// Show where the time went: by stage, and the ten slowest pages and templates
    #[arg(long)]
    timings: bool,
}

impl Build {
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        self.site.set_threads()?;
        let progress = Progress::start();
        let root = self.site.root.folder();
        let request = Request {
            output: Some(self.output.clone().unwrap_or_else(|| root.join("public"))),
            root,
            options: self.site.build_options()?,
            keep_going: self.keep_going,
            clean: self.clean,
            timings: self.timings,
            then: Then::Ends,
        };
        let built = crate::build(&request, &|stage| progress.show(stage));
        let seconds = progress.finish().as_secs_f64();
        let built = built?;
        let outcome = print::report(&built.report, &built.sources, &self.site.report);
        let counts = print::counts(&built.report);
        let problems = if counts.is_empty() { String::new() } else { format!(", {counts}") };
        print::summary(
            &self.site.report,
            &match built.written {
                Some(written) => format!(
                    "built {} pages in {seconds:.2} s: {} files written, {} unchanged, {} removed{problems}",
                    built.pages, written.written, written.unchanged, written.removed
                ),
                None => format!("nothing written{problems} ({seconds:.2} s)"),
            },
        );
        if let Some(timings) = &built.timings {
            print::summary(&self.site.report, &super::timings::table(timings));
        }
        Ok(outcome)
    }
}
