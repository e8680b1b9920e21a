//! Options that several commands have.

use crate::diagnostic::draw::Format;
use crate::model::config::{BaseUrl, BuildOptions};
use anyhow::{Context as _, bail};
use clap::Args;
use jiff::Timestamp;
use jiff::civil::Date;
use jiff::tz::TimeZone;
use std::path::PathBuf;

/// Which project.
#[derive(Debug, Clone, Args)]
pub(super) struct Root {
    /// Folder of the project: the one that holds `site.toml` [default: where you are, or the nearest folder above with one]
    #[arg(long, value_name = "DIR")]
    root: Option<PathBuf>,
}

impl Root {
    /// As it was given, to be said again.
    pub(super) fn as_option(&self) -> String {
        self.root.as_ref().map(|root| format!(" --root {}", root.display())).unwrap_or_default()
    }

    /// The project's folder: the one that is named, else the nearest with a `site.toml`, else where we are.
    pub(super) fn folder(&self) -> PathBuf {
        if let Some(named) = &self.root {
            return named.clone();
        }
        let here = PathBuf::from(".");
        if here.join("site.toml").is_file() {
            return here;
        }
        let depth = std::env::current_dir().map_or(0, |here| here.ancestors().count());
        let mut above = (1..depth).map(|up| vec![".."; up].join("/")).map(PathBuf::from);
        above.find(|folder| folder.join("site.toml").is_file()).unwrap_or(here)
    }
}

/// Which project, and what of it is published.
#[derive(Debug, Args)]
pub(super) struct SiteOptions {
    #[command(flatten)]
    pub(super) root: Root,
    /// Address the site will stand at, instead of `base_url` in `site.toml`
    #[arg(long, value_name = "URL", value_parser = base_url)]
    pub(super) base_url: Option<BaseUrl>,
    /// Build what is marked `draft = true`, too
    #[arg(long)]
    pub(super) drafts: bool,
    /// Build what is to be published later, too
    #[arg(long)]
    pub(super) future: bool,
    /// The day it is, as 2024-02-09 [default: `SOURCE_DATE_EPOCH` if set, else today]
    #[arg(long, value_name = "DATE")]
    pub(super) now: Option<Date>,
    /// Threads to work with [default: one for each core]
    #[arg(short, long = "jobs", value_name = "N")]
    pub(super) jobs: Option<usize>,
    #[command(flatten)]
    pub(super) report: ReportOptions,
}

/// How problems are shown, and which fail the command.
#[derive(Debug, Args)]
pub(super) struct ReportOptions {
    /// How problems are shown
    #[arg(long, value_enum, value_name = "FORMAT", default_value = "human")]
    pub(super) format: Format,
    /// Exit with 1 on warnings, too
    #[arg(long)]
    pub(super) deny_warnings: bool,
}

impl SiteOptions {
    /// What of this a build needs to know.
    pub(super) fn build_options(&self) -> anyhow::Result<BuildOptions> {
        Ok(BuildOptions {
            base_url: self.base_url.clone(),
            drafts: self.drafts,
            future: self.future,
            now: match self.now {
                Some(day) => day,
                None => today(&self.root)?,
            },
        })
    }

    /// Sets the number of threads for everything that follows.
    pub(super) fn set_threads(&self) -> anyhow::Result<()> {
        set_threads(self.jobs)
    }
}

/// Sets the number of threads for everything that follows.
pub(super) fn set_threads(jobs: Option<usize>) -> anyhow::Result<()> {
    if let Some(jobs) = jobs {
        if jobs == 0 {
            bail!("`-j 0` leaves nobody to do the work: give 1 or more");
        }
        rayon::ThreadPoolBuilder::new().num_threads(jobs).build_global().context("cannot start threads")?;
    }
    Ok(())
}

/// The day that `SOURCE_DATE_EPOCH` names (in UTC), else today in the project's time zone, else today where we are.
pub(super) fn today(root: &Root) -> anyhow::Result<Date> {
    match std::env::var("SOURCE_DATE_EPOCH") {
        Ok(seconds) => {
            let seconds =
                seconds.parse().with_context(|| format!("`SOURCE_DATE_EPOCH={seconds}` is not a number of seconds"))?;
            let instant = Timestamp::from_second(seconds).context("`SOURCE_DATE_EPOCH` lies beyond all calendars")?;
            Ok(instant.to_zoned_datetime(TimeZone::UTC).date())
        }
        Err(_) => {
            let zone = crate::timezone(&root.folder()).unwrap_or_else(TimeZone::system);
            Ok(Timestamp::now().to_zoned_datetime(zone).date())
        }
    }
}

fn base_url(written: &str) -> Result<BaseUrl, String> {
    BaseUrl::new(written).map_err(|what| format!("{what}: write it as `https://example.org/path/`"))
}
