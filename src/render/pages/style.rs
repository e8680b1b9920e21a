//! `/assets/theme.css`: the style sheet that a theme makes from the site's options.
//!
//! It is a file, because a page whose colours stood in a `style` element would need a weaker content security policy.

use super::Pages;
use crate::model::output::{OutputFile, Page};
use crate::render::reader::Reader;
use crate::render::renderer::{STYLE, context};
use std::sync::Arc;

pub(super) fn add(pages: &mut Pages) {
    if !pages.renderer.has(STYLE) {
        return;
    }
    let renderer = Arc::clone(pages.renderer);
    let style = move || {
        let reader = Reader { renderer: &renderer, language: renderer.site.config.language() };
        let style = renderer.fill(STYLE, reader.language, &context(&reader, []), STYLE)?.into_string();
        Ok(style.into_bytes())
    };
    pages.output.files.insert(format!("assets/{STYLE}"), OutputFile::Page(Page::new(STYLE, style)));
}
