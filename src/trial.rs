//! The site's theme, tried on pages that the site may not have: what a template gets wrong is found without content that happens to
//! meet it.

use crate::diagnostic::Report;
use crate::model::config::BuildOptions;
use crate::model::site::Site;
use crate::render::ReadTheme;
use crate::source::Sources;
use crate::{analyse, check, load, parse, render, resolve};
use jiff::civil::date;

/// Adds what the templates get wrong on a site that has one of everything, and on one that has nothing, in all languages of the
/// site. Nothing is said of the content of the two.
pub(crate) fn theme(sources: &Sources, site: &Site, theme: Option<&ReadTheme>, report: &mut Report) {
    for full in [true, false] {
        let sample = load::sample(sources, &site.config.languages, full);
        let mut aside = Report::default();
        let mut documents = parse::documents(&sample, &mut aside);
        documents.config = documents.config.of_sample(full);
        let options = BuildOptions { base_url: None, drafts: true, future: true, now: date(2024, 6, 20) };
        let mut tried = resolve::site(documents, &sample, options, &mut aside);
        // Templates of pictures are tried whether the site has pictures or not.
        if let Some(pictures) = tried.theme.options.get_mut("pictures").filter(|pictures| pictures.is_boolean()) {
            *pictures = true.into();
        }
        let analysis = analyse::site(&tried, &mut aside);
        let output = render::output(&sample, &tried, &analysis, theme, &mut aside);
        check::sample(&output, sources, report);
    }
}
