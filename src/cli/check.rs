use super::options::SiteOptions;
use super::progress::Progress;
use super::{Outcome, print};
use crate::{LeftOut, Request, Then};
use clap::Args;

/// Look for problems and write nothing
///
/// Reads, resolves and renders the whole site as `build` does, then everything that it leaves out of today's site: drafts, and
/// what is dated later. Shows everything that is wrong.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  travaux check                     drafts and later texts, too
  travaux check --published         only what would be published today
  travaux check --deny-warnings     exits with 1 on warnings, too")]
pub(super) struct Check {
    #[command(flatten)]
    site: SiteOptions,
    /// Leave out drafts and what is to be published later, as `travaux build` does
    #[arg(long, conflicts_with_all = ["drafts", "future"])]
    published: bool,
}

impl Check {
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        self.site.set_threads()?;
        let progress = Progress::start();
        let request = Request {
            root: self.site.root.folder(),
            output: None,
            options: self.site.build_options()?,
            keep_going: false,
            clean: false,
            timings: false,
            then: Then::Ends,
        };
        let progressed = |stage| progress.show(stage);
        let built =
            if self.published { crate::build(&request, &progressed) } else { crate::everything(request, &progressed) };
        let seconds = progress.finish().as_secs_f64();
        let built = built?;
        let outcome = print::report(&built.report, &built.sources, &self.site.report);
        let counts = print::counts(&built.report);
        let found = if counts.is_empty() { "no problems" } else { &counts };
        let left_out = left_out(built.left_out, self.published);
        let told = format!("checked {} pages in {seconds:.2} s{left_out}: {found}", built.pages);
        print::summary(&self.site.report, &told);
        Ok(outcome)
    }
}

/// What today's site has not: `, with 2 unpublished texts and 1 later text`.
fn left_out(left_out: LeftOut, published: bool) -> String {
    let counted = |count: usize, noun: &str| match count {
        0 => None,
        1 => Some(format!("1 {noun}")),
        _ => Some(format!("{count} {noun}s")),
    };
    let counts: Vec<String> = [counted(left_out.drafts, "unpublished text"), counted(left_out.later, "later text")]
        .into_iter()
        .flatten()
        .collect();
    if counts.is_empty() {
        return String::new();
    }
    format!(", {} {}", if published { "without" } else { "with" }, counts.join(" and "))
}
