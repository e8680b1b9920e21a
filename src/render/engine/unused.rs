//! Templates that nothing uses: most often one whose name is misspelt.

use super::error::Places;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme::UNUSED_TEMPLATE;
use crate::source::Span;

/// Frames of the theme that comes with the program, which a theme that builds on it may have no use for.
const FRAMES: [&str; 3] = ["base.html", "head.html", "pictures/base.svg"];

/// What is told of each. `known` are the names that the program asks for.
pub(super) fn templates(places: &Places, known: &[&str]) -> Vec<Diagnostic> {
    let named: Vec<&str> = places.templates.iter().flat_map(|(name, _)| named_by(places.text(name))).collect();
    let is_used = |name: &str| {
        known.contains(&name)
            || FRAMES.contains(&name)
            || named.contains(&name)
            || is_embed(name)
            || places.text(name).contains("{% component")
            || places.text(name).contains("{%- component")
    };
    let unused = places.templates.iter().filter(|(name, _)| !is_used(name));
    let told = unused.map(|(name, source)| {
        let diagnostic = Diagnostic::new(&UNUSED_TEMPLATE, Span::file(*source), format!("no page uses `{name}`"));
        diagnostic
            .did_you_mean(name, known.iter().copied())
            .or_hint("delete it, or use it with `{% include %}` or `{% extends %}`")
    });
    told.collect()
}

/// Any name makes a kind of embed.
fn is_embed(name: &str) -> bool {
    name.strip_prefix("embeds/").is_some_and(|kind| kind.strip_suffix(".html").is_some_and(|kind| !kind.contains('/')))
}

/// The templates that one extends or includes.
fn named_by(text: &str) -> impl Iterator<Item = &str> {
    ["extends", "include"].into_iter().flat_map(move |tag| {
        let tags = text.split(tag).skip(1);
        tags.filter_map(|rest| {
            let rest = rest.trim_start();
            let quote = rest.chars().next().filter(|sign| matches!(sign, '"' | '\'' | '`'))?;
            rest[1..].split(quote).next()
        })
    })
}
