//! From the site to its pages: the only user of Tera.
//!
//! In: [`Sources`], [`Site`] and [`Analysis`]. Out: [`Output`], path → bytes, a file to copy, or a page that is rendered when it is asked
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
//! - [`feed`] Atom · [`sitemap`] · [`robots`] · [`redirect`] pages of former addresses
//! - [`files`] what is copied

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

use crate::diagnostic::Report;
use crate::diagnostic::rules::data::MISSING_THEME;
use crate::diagnostic::rules::project::THEME_LOOP;
use crate::model::analysis::Analysis;
use crate::model::output::Output;
use crate::model::site::Site;
use crate::source::Sources;
use renderer::Renderer;
use std::sync::Arc;
use strings::Strings;

/// The finished site. Pages are closures: their views are built and their templates filled when `write` or `serve` asks.
pub fn output<'a>(sources: &'a Sources, site: &'a Site, analysis: &'a Analysis, report: &mut Report) -> Output<'a> {
    let mut output = Output::default();
    files::add(sources, site, &mut output);
    // Without a theme there are no pages; that it is missing has been told where it is named.
    if report.diagnostics.iter().any(|found| [&MISSING_THEME, &THEME_LOOP].contains(&found.rule)) {
        return output;
    }
    let strings = Strings::new(&site.config.languages, &site.theme.strings, sources, report);
    if let Some(renderer) = Renderer::new(sources, (site, analysis), strings, report) {
        pages::add(&Arc::new(renderer), &mut output);
    }
    output
}
