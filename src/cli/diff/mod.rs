// No docs here: the command's own doc comment is its help.
mod draw;
#[cfg(test)]
mod tests;

use super::options::{ReportOptions, Root, today};
use super::{Outcome, find, print};
use crate::diagnostic::draw::Format;
use crate::diagnostic::{Report, Severity};
use crate::model::config::BuildOptions;
use anyhow::bail;
use clap::Args;
use draw::Paint;
use std::io::IsTerminal as _;

/// Show what changed between two drafts of a treaty
///
/// Provisions are followed through renumbering, units that moved are told as moved, and words are compared word by word:
/// `[-old-]{+new+}` where there is no colour. Lines begin with `-` if they are gone, `+` if they are new, `<` where a unit
/// moved from and `>` where it moved to.
#[derive(Debug, Args)]
pub(super) struct Diff {
    /// The treaty's id
    treaty: String,
    /// The ids of two drafts, as rev1..rev2
    #[arg(value_name = "A..B")]
    pair: String,
    /// Only this provision, whole: its id, or its number in one of the two drafts, as "art. 17"
    provision: Option<String>,
    #[command(flatten)]
    root: Root,
}

impl Diff {
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        let Some((from, to)) = self.pair.split_once("..").filter(|(from, to)| !from.is_empty() && !to.is_empty())
        else {
            bail!(
                "`{}` is not a pair of drafts: write `A..B`, as in `travaux diff {} rev1..rev2`",
                self.pair,
                self.treaty
            );
        };
        let options = BuildOptions { base_url: None, drafts: true, future: true, now: today(&self.root)? };
        let (site, sources, mut report) = crate::site(&self.root.folder(), options)?;
        let treaty = find::treaty(&site, &self.treaty)?;
        let (from, to) = (find::draft(&site, treaty, from)?, find::draft(&site, treaty, to)?);
        let comparison = crate::comparison(&site, from, to);
        let provision = match &self.provision {
            Some(written) => Some(find::provision(&site, &comparison, written)?),
            None => None,
        };
        let colour = std::io::stdout().is_terminal() && std::env::var_os("NO_COLOR").is_none();
        let paint = if colour { Paint::Colour } else { Paint::Plain };
        print::painted(&draw::redline(&site, &comparison, provision, paint));
        // What is wrong elsewhere on the site is for `check` to tell.
        let drafts = [site.draft(from).source, site.draft(to).source];
        report.diagnostics.retain(|found| {
            found.severity == Severity::Error && found.span.is_some_and(|span| drafts.contains(&span.source))
        });
        Ok(problems(&report, &sources))
    }
}

fn problems(report: &Report, sources: &crate::source::Sources) -> Outcome {
    print::report(report, sources, &ReportOptions { format: Format::Human, deny_warnings: false })
}
