//! From the site to its pages: the only user of Tera.
//!
//! In: [`Sources`], [`Site`] and [`Analysis`]. Out: the theme read once, and [`Output`], path → bytes, a file to copy, or a page that is rendered when it is asked
//! for. Not here: reading or writing files, checking links.
//!
//! - [`view`] what templates see: the theme's API
//! - [`strings`] the interface's words, dates, numbers and labels, in the reader's language
//! - [`html`] HTML from markdown texts and draft texts
//! - [`engine`] the templates, and their errors as diagnostics
//! - [`catalogue`] what belongs to what, looked up the other way round
//! - [`shelf`] what many pages show, made once
//! - [`renderer`] all that pages are rendered from, made once
//! - [`reader`] the site's things as views, in one language
//! - [`pages`] one file for each kind of page
//! - [`cite`] how a briefing is cited, for people and programs · [`linked`] what search engines read
//! - [`data`] tables for programs
//! - [`mod@picture`] what is shown where a link is sent
//! - [`policy`] what browsers are told to refuse
//! - [`feed`] Atom · [`sitemap`] · [`robots`] · [`redirect`] pages of former addresses
//! - [`xml`] what XML can hold · [`files`] what is copied

mod catalogue;
mod cite;
mod data;
mod engine;
mod feed;
mod files;
mod html;
mod linked;
mod pages;
mod picture;
mod policy;
mod reader;
mod redirect;
mod renderer;
mod robots;
#[cfg(test)]
mod sample;
mod shelf;
mod sitemap;
mod strings;
#[cfg(test)]
mod tests;
mod view;
mod xml;

use crate::diagnostic::Report;
use crate::diagnostic::rules::data::MISSING_THEME;
use crate::diagnostic::rules::project::THEME_LOOP;
use crate::model::analysis::Analysis;
use crate::model::output::Output;
use crate::model::site::Site;
use crate::source::Sources;
use renderer::Renderer;
use std::sync::Arc;

pub use renderer::ReadTheme;

/// The site's theme, read. `None` if it cannot be used, as the report says; that there is none has been told where it is named.
pub fn theme(sources: &Sources, site: &Site, report: &mut Report) -> Option<ReadTheme> {
    let is_missing = report.diagnostics.iter().any(|found| [&MISSING_THEME, &THEME_LOOP].contains(&found.rule));
    if is_missing { None } else { ReadTheme::new(sources, site, report) }
}

/// The finished site; without a theme there are no pages. They are closures: their views are built and their templates filled
/// when `write` or `serve` asks.
pub fn output<'a>(
    sources: &'a Sources,
    site: &'a Site,
    analysis: &'a Analysis,
    theme: Option<&'a ReadTheme>,
    report: &mut Report,
) -> Output<'a> {
    let mut output = Output::default();
    files::add_theme(sources, &mut output);
    if let Some(theme) = theme {
        let renderer = Arc::new(Renderer::new(sources, (site, analysis), theme));
        pages::add(&renderer, &mut output);
        files::add_redirects(site, renderer.strings, &mut output, report);
    }
    files::add_content(sources, site, &mut output, report);
    output
}
