//! Site and output → the rest of the report: what is not wrong in any one place, but in the whole.
//!
//! In: the finished site and its output. Out: diagnostics. Not here: what a stage before can tell by itself.
//!
//! - [`words`] words that some readers would see in another language than their own
//! - [`pages`] every page can be rendered

mod words;

use crate::diagnostic::Report;
use crate::model::output::{Output, OutputFile};
use crate::model::site::Site;
use rayon::prelude::*;

/// Checks the site as a whole.
pub fn site(site: &Site, report: &mut Report) {
    words::check(site, report);
}

/// Renders every page and throws it away: all that templates get wrong is in the report.
pub fn pages(output: &Output<'_>, report: &mut Report) {
    let files: Vec<_> = output.files.values().collect();
    let problems: Vec<_> = files
        .into_par_iter()
        .map(|file| match file {
            OutputFile::Page(page) => page.render().err().unwrap_or_default(),
            OutputFile::Bytes(_) | OutputFile::Copy(_) => Vec::new(),
        })
        .collect();
    report.diagnostics.extend(problems.into_iter().flatten());
}
