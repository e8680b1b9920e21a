//! `/assets/theme.css`: the style sheet that a theme makes from the site's options.
//!
//! It is a file, because a page whose colours stood in a `style` element would need a weaker content security policy.

use super::Pages;
use crate::model::output::{OutputFile, Page};
use crate::render::reader::Reader;
use crate::render::renderer::context;
use std::sync::Arc;

/// The template, and the name of the file that it makes.
const TEMPLATE: &str = "theme.css";

pub(super) fn add(pages: &mut Pages) {
    if !pages.renderer.has(TEMPLATE) {
        return;
    }
    let renderer = Arc::clone(pages.renderer);
    let style = move || {
        let reader = Reader { renderer: &renderer, language: renderer.site.config.language() };
        let style = renderer.fill(TEMPLATE, reader.language, &context(&reader, []), TEMPLATE)?;
        Ok(style.into_bytes())
    };
    pages.output.files.insert(format!("assets/{TEMPLATE}"), OutputFile::Page(Page::new(TEMPLATE, style)));
}
