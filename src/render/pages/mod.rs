//! One file for each kind of page: it fills the view and says at which addresses the page stands.
//!
//! Every page is a closure over the shared [`Renderer`]: nothing of it is built before it is asked for, and nothing kept but
//! what other pages show too.

#![allow(clippy::unnecessary_wraps, reason = "pages whose texts embed nothing cannot fail, but all are built alike")]

mod alignment;
mod arguments;
mod author;
mod briefing;
mod changes;
mod compare;
mod concordance;
mod content;
mod delegation;
mod dossier;
mod draft;
mod findable;
mod glossary;
mod history;
mod home;
mod machine;
mod picture;
mod positions;
mod progress;
mod proposal;
mod proposals;
mod provision;
mod rolling;
mod search;
mod session;
mod style;
#[cfg(test)]
pub(super) mod tests;
mod topic;
mod treaty;
mod votes;
mod wordless;

pub(crate) use history::change as change_in;
pub(crate) use proposal::view as proposal_view;

use super::reader::{Head, Reader, languages_of, page_count};
use super::renderer::Renderer;
use super::view::View;
use crate::diagnostic::Diagnostic;
use crate::model::language::Language;
use crate::model::output::{Output, OutputFile, Page};
use crate::model::site::Site;
use crate::model::target::Target;
use std::collections::btree_map::Entry;
use std::sync::Arc;

/// A view, or what is wrong with the templates of the embeds in it.
type Built<V> = Result<(Head, V), Vec<Diagnostic>>;

/// All pages of the site.
pub(super) fn add<'a>(renderer: &Arc<Renderer<'a>>, output: &mut Output<'a>) {
    let mut pages = Pages { renderer, output, listed: Vec::new() };
    home::add(&mut pages);
    briefing::add(&mut pages);
    treaty::add(&mut pages);
    provision::add(&mut pages);
    dossier::add(&mut pages);
    draft::add(&mut pages);
    compare::add(&mut pages);
    rolling::add(&mut pages);
    proposals::add(&mut pages);
    proposal::add(&mut pages);
    positions::add(&mut pages);
    alignment::add(&mut pages);
    votes::add(&mut pages);
    arguments::add(&mut pages);
    session::add(&mut pages);
    concordance::add(&mut pages);
    progress::add(&mut pages);
    changes::add(&mut pages);
    delegation::add(&mut pages);
    topic::add(&mut pages);
    author::add(&mut pages);
    glossary::add(&mut pages);
    content::add(&mut pages);
    search::add(&mut pages);
    style::add(&mut pages);
    picture::add(&mut pages);
    machine::add(&mut pages);
}

/// The pages added so far.
struct Pages<'p, 'a> {
    renderer: &'p Arc<Renderer<'a>>,
    output: &'p mut Output<'a>,
    /// The pages added so far, for the sitemap.
    listed: Vec<Listed>,
}

/// A page that was added.
struct Listed {
    target: Target,
    suffix: String,
    language: Language,
}

impl<'a> Pages<'_, 'a> {
    fn site(&self) -> &'a Site {
        self.renderer.site
    }

    /// A page in every language that it exists in.
    fn add<V: View>(&mut self, target: Target, build: impl Fn(&Reader) -> Built<V> + Send + Sync + Copy + 'a) {
        for language in languages_of(self.site(), target) {
            self.add_in(language, target, "", build);
        }
    }

    /// A list of `entries` in every language, as many pages as it needs. `build` gets the number of the page, from 1.
    fn add_list<V: View>(
        &mut self,
        target: Target,
        entries: usize,
        build: impl Fn(&Reader, usize) -> Built<V> + Send + Sync + Copy + 'a,
    ) {
        for page in 1..=page_count(entries, self.site().config.page_size) {
            let suffix = suffix(page);
            for language in &self.site().config.languages {
                self.add_in(*language, target, &suffix, move |reader| build(reader, page));
            }
        }
    }

    /// A page in one language, unless something stands at its address already.
    fn add_in<V: View>(
        &mut self,
        language: Language,
        target: Target,
        suffix: &str,
        build: impl Fn(&Reader) -> Built<V> + Send + Sync + 'a,
    ) {
        let location = self.site().locate(target, language);
        let path = format!("{}{suffix}", location.path);
        let path = if path.is_empty() || path.ends_with('/') { path + "index.html" } else { path };
        let renderer = Arc::clone(self.renderer);
        let page = move || {
            let reader = Reader { renderer: &renderer, language };
            let (head, view) = build(&reader)?;
            renderer.page(&reader, &reader.page(head), &view)
        };
        if let Entry::Vacant(place) = self.output.files.entry(path) {
            let page = Page::new(V::TEMPLATE, page);
            // The further pages of a list say nothing that is not said elsewhere.
            let findable = suffix.is_empty() && self.renderer.searchable();
            let renderer = Arc::clone(self.renderer);
            let found = move || findable::findable(&Reader { renderer: &renderer, language }, target);
            place.insert(OutputFile::Page(if findable { page.found_as(found) } else { page }));
            self.listed.push(Listed { target, suffix: suffix.to_owned(), language });
        }
    }
}

/// What follows a list's address for one of its pages.
fn suffix(page: usize) -> String {
    if page == 1 { String::new() } else { format!("page/{page}/") }
}
