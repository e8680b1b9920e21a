//! From rendered pages to the index that readers search: files below `pagefind/`.
//!
//! In: what pages say ([`Gathered`] while they are rendered, or [`of()`] an output at once). Out: files by path, made by
//! Pagefind, for each language an index of its own. Not here: which pages are to be found (`render` says so of each page),
//! where the files go (`write`, `serve`), and how they are searched (the theme's `search.js`).
//!
//! The index of a language is made again only if something in it changed; otherwise it is what was kept of it. Pages are
//! given to Pagefind in the order of their addresses, so that the same pages make the same bytes.
//!
//! - `page` what of a page is searched · `spellings` its words as readers look for them · `vocabulary` all of them, a list
//! - `bundle` pages of a language → files
//! - `kept` the same from one build to the next
//! - [`Lazy`] the same for a site in memory, when somebody searches it

mod bundle;
mod kept;
mod lazy;
mod page;
mod spellings;
#[cfg(test)]
mod tests;
mod vocabulary;

pub use lazy::Lazy;

use crate::model::output::{Files, Keep, Output, OutputFile, Page};
use page::FoundPage;
use rayon::prelude::*;
use std::collections::BTreeMap;
use std::sync::{Mutex, PoisonError};

/// What the pages of an output say, gathered while somebody renders them.
#[derive(Debug, Default)]
pub struct Gathered {
    pages: Mutex<BTreeMap<String, FoundPage>>,
}

impl Gathered {
    /// The same output, of which each page that can be found is noted when it is rendered; the index comes after them.
    pub fn watch<'a>(&'a self, output: Output<'a>) -> Output<'a> {
        let watched = output.files.into_iter().map(|(path, file)| match file {
            OutputFile::Page(page) if page.is_findable() => (path.clone(), OutputFile::Page(self.noted(path, page))),
            file => (path, file),
        });
        Output { files: watched.collect(), late: Some(Box::new(|keep| self.files(keep))) }
    }

    fn noted<'a>(&'a self, path: String, page: Page<'a>) -> Page<'a> {
        page.wrapped(move |page| {
            let html = page.render()?;
            if let Some(found) = page.findable().and_then(|findable| FoundPage::of(findable, &html)) {
                self.pages.lock().unwrap_or_else(PoisonError::into_inner).insert(path.clone(), found);
            }
            Ok(html)
        })
    }

    fn files(&self, keep: &dyn Keep) -> Files {
        let pages = std::mem::take(&mut *self.pages.lock().unwrap_or_else(PoisonError::into_inner));
        files(pages.into_values(), keep)
    }
}

/// The index of an output, whose pages are rendered for it. A page that cannot be rendered is not found.
pub fn of(output: &Output<'_>, keep: &dyn Keep) -> Files {
    let found = output.files.par_iter().filter_map(|(_, file)| match file {
        OutputFile::Page(page) => FoundPage::of(page.findable()?, &page.render().ok()?),
        _ => None,
    });
    files(found.collect::<Vec<_>>().into_iter(), keep)
}

/// The files of all languages. `pages` are in the order of their paths.
fn files(pages: impl Iterator<Item = FoundPage>, keep: &dyn Keep) -> Files {
    let mut languages: BTreeMap<String, Vec<FoundPage>> = BTreeMap::new();
    for page in pages {
        languages.entry(page.language.clone()).or_default().push(page);
    }
    let made: Vec<Files> =
        languages.into_par_iter().map(|(language, pages)| kept::files(&language, pages, keep)).collect();
    bundle::joined(made)
}
