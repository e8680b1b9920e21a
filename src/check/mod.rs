//! Site and output → the rest of the report: what is not wrong in any one place, but in the whole.
//!
//! In: the finished site and its output. Out: diagnostics. Not here: what a stage before can tell by itself.
//!
//! - [`foot`] pages at the foot of every page
//! - [`pages`] every page can be rendered · [`sample`] and pages that the site does not have

mod foot;

use crate::diagnostic::{Diagnostic, Report};
use crate::model::output::{Output, OutputFile};
use crate::model::site::Site;
use crate::source::Sources;
use rayon::prelude::*;

/// Checks the site as a whole.
pub fn site(site: &Site, report: &mut Report) {
    foot::check(site, report);
}

/// Renders every page and throws it away: all that templates get wrong is in the report.
pub fn pages(output: &Output<'_>, report: &mut Report) {
    report.diagnostics.extend(problems(output));
}

/// The same for pages of a sample of content. What points into the sample itself is left out, as it is nobody's to mend.
pub fn sample(output: &Output<'_>, sources: &Sources, report: &mut Report) {
    let is_known = |found: &Diagnostic| found.span.is_none_or(|span| (span.source.0 as usize) < sources.texts.len());
    let told = problems(output).into_iter().filter(is_known).map(|found| {
        let hints = found.hints.into_iter().filter(|hint| !hint.starts_with("met while"));
        let hints =
            hints.chain(["met while trying the theme on pages that have one of everything, or nothing".to_owned()]);
        Diagnostic { hints: hints.collect(), ..found }
    });
    report.diagnostics.extend(told);
}

fn problems(output: &Output<'_>) -> Vec<Diagnostic> {
    let files: Vec<_> = output.files.values().collect();
    let problems: Vec<_> = files
        .into_par_iter()
        .map(|file| match file {
            OutputFile::Page(page) => page.render().err().unwrap_or_default(),
            // What it shows is made and not drawn: that costs a hundred times as much, and templates are all that can be wrong.
            OutputFile::Picture(picture) => picture.plan().err().unwrap_or_default(),
            OutputFile::Bytes(_) | OutputFile::Copy(_) => Vec::new(),
        })
        .collect();
    problems.into_iter().flatten().collect()
}
