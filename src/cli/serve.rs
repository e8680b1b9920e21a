use super::options::{ReportOptions, Root, today};
use super::{Outcome, print};
use crate::diagnostic::draw::Format;
use crate::model::config::BuildOptions;
use crate::{News, PreviewRequest};
use clap::Args;
use jiff::civil::Date;

/// Show the site in a browser while it is written
///
/// Serves the site from memory and watches `content/`, `themes/` and `site.toml`: after each save the page in the browser
/// shows the change, where it was scrolled to. With errors the last good page stays, and the browser shows them, too.
/// Drafts and what is to be published later are shown and marked. Nothing is written. Ctrl-C ends it.
#[derive(Debug, Args)]
pub(super) struct Serve {
    #[command(flatten)]
    root: Root,
    /// Port to listen on; if it is taken, the next that is free
    #[arg(long, value_name = "N", default_value_t = 4000)]
    port: u16,
    /// Interface to listen on; `0.0.0.0` lets others on the network read the drafts
    #[arg(long, value_name = "ADDR", default_value = "127.0.0.1")]
    host: String,
    /// Open the home page in the browser
    #[arg(long)]
    open: bool,
    /// Leave out drafts and what is to be published later, as `travaux build` does
    #[arg(long)]
    published: bool,
    /// The day it is, as 2024-02-09 [default: `SOURCE_DATE_EPOCH` if set, else today]
    #[arg(long, value_name = "DATE")]
    now: Option<Date>,
    /// Threads to work with [default: one for each core]
    #[arg(short, long = "jobs", value_name = "N")]
    jobs: Option<usize>,
}

/// What is printed is for people.
const REPORT: ReportOptions = ReportOptions { format: Format::Human, deny_warnings: false };

impl Serve {
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        super::options::set_threads(self.jobs)?;
        let (asked, others) = (self.now, !self.published);
        let begun = today(&self.root)?;
        let root = self.root.clone();
        let options = move || BuildOptions {
            base_url: None,
            drafts: others,
            future: others,
            now: asked.unwrap_or_else(|| today(&root).unwrap_or(begun)),
        };
        let open = self.open;
        let request = PreviewRequest {
            root: self.root.folder(),
            options: Box::new(options),
            host: self.host,
            port: self.port,
            told: Box::new(move |news| tell(&news, open)),
        };
        crate::preview(request)?;
        Ok(Outcome::Clean)
    }
}

fn tell(news: &News<'_>, open: bool) {
    match news {
        News::OtherPort(port) => print::say(&format!("the port is taken; using {port}")),
        News::Ready { url } => {
            print::say(&format!("serving {url} (Ctrl-C ends it)"));
            if open && let Err(error) = open::that_detached(url) {
                print::say(&format!("no browser could be opened: {error}"));
            }
        }
        News::Built { report, sources, files, time, kept } => {
            print::report(report, sources, &REPORT);
            let counts = print::counts(report);
            let problems = if counts.is_empty() { String::new() } else { format!(", {counts}") };
            let kept = if *kept { "; the last good site stays" } else { "" };
            print::say(&format!("built {files} files in {:.0} ms{problems}{kept}", time.as_secs_f64() * 1000.0));
        }
        News::Broken { report, sources } => _ = print::report(report, sources, &REPORT),
        News::Failed(failure) => print::say(&format!("error: {failure}; the last good site stays")),
    }
}
