//! Drawings (`.svg`) beside texts: written anew with nothing in them that runs, or that fetches anything.
//!
//! In: the text of a drawing. Out: the same drawing, of which only what [`allowed`] lists is left, or nothing where it is no
//! drawing at all; and what was taken out, told at its place. Not here: whether the drawing is published (`resolve`), and
//! drawings of sites that trust their contributors, which are copied as they are (`load`).
//!
//! An SVG file is a document that a browser opens by itself: what is in it runs in the site's own name. So nothing of it is
//! passed through: each tag is read, and written again from what is known to be harmless.
//!
//! - [`allowed`] elements and attributes that may stay, and what their values may say
//! - [`rewrite`] a drawing, written anew · [`copies`] how much it draws

mod allowed;
mod copies;
mod rewrite;
#[cfg(test)]
mod tests;

use crate::diagnostic::rules::content::{BROKEN_DRAWING, UNSAFE_DRAWING};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::raw::RawDrawing;
use crate::source::{Source, SourceId, Span};
use rewrite::{Fault, Taken};
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// How many things that were taken out are named; of a drawing full of them the first few say it all.
const NAMED: usize = 6;

/// A drawing made harmless; nothing, and a report, if it is none.
pub(super) fn drawing(id: SourceId, source: &Source, report: &mut Report) -> Option<Arc<RawDrawing>> {
    match rewrite::drawing(&source.text) {
        Ok((svg, taken)) => {
            report.diagnostics.extend(told(id, &taken));
            Some(Arc::new(RawDrawing { source: id, svg: svg.into() }))
        }
        Err(Fault { at, why }) => {
            let message = format!("this is no drawing that can be published: {why}");
            let hint = "open it in the program it was drawn with, and save it as plain SVG";
            report.push(Diagnostic::new(&BROKEN_DRAWING, Span::new(id, at, at), message).hint(hint));
            None
        }
    }
}

/// One report of all that was taken out, at the first of it.
fn told(id: SourceId, taken: &[Taken]) -> Option<Diagnostic> {
    let first = taken.first()?;
    let mut seen = FxHashSet::default();
    let mut names = taken.iter().map(|one| one.what.as_str()).filter(|name| seen.insert(*name));
    let told: Vec<&str> = names.by_ref().take(NAMED).collect();
    let more = names.count();
    let names = told.into_iter().map(|name| format!("`{name}`")).collect::<Vec<_>>().join(", ");
    let more = if more == 0 { String::new() } else { format!(" and {more} more") };
    let message = format!("taken out of this drawing: {names}{more}");
    let hint = "a drawing may not run, fetch or link to anything; save it as plain SVG, or set `trust_html = true` if all \
                who edit the content may run scripts on the site";
    Some(Diagnostic::new(&UNSAFE_DRAWING, Span::new(id, first.at.start, first.at.end), message).hint(hint))
}
