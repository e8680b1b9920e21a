//! What one reader sees: the site's things as views, in the words of one language.
//!
//! In: the site, the catalogue, a language. Out: the views that several kinds of pages share. Not here: whole pages.
//!
//! - `name` what things are called · `link` links and words · `evidence` sources
//! - `teaser` briefings, proposals, treaties, sessions in lists · `stance` positions, statuses, mentions
//! - `spoken_of` provisions by the numbers of their day, and what they are called now
//! - `cite` how a briefing is cited, and what is written on the same
//! - `glance` where a treaty stands at a glance
//! - `beside` what stands beside the text of a provision
//! - `stances` who holds what · `alignment` who stands together · `backing` who stands behind a proposal · `scorecard` how many edits are where
//! - `agreed` what was agreed and is written otherwise now
//! - `vote` who voted how · `argument` what is argued
//! - `concordance` which number each provision has in each draft
//! - `contents` what a draft contains · `compare` what changed between two · `brackets` what it leaves open · `progress` how far a treaty is · `changes` what is new, `news` of it in feeds · `parallel` wording shared with other instruments · `data` files of data · `embed` blocks in a briefing's text
//! - `picture` what is shown where a link is sent
//! - `page` what every page has · `shared` what every page of a language has

mod agreed;
mod alignment;
mod argument;
mod backing;
mod beside;
mod brackets;
mod changes;
mod cite;
mod compare;
mod concordance;
mod contents;
mod data;
mod embed;
mod evidence;
pub(crate) mod fate;
mod glance;
mod link;
mod name;
mod news;
mod now_called;
mod page;
mod parallel;
mod picture;
mod progress;
mod scorecard;
mod shared;
mod spoken_of;
mod stance;
mod stances;
mod teaser;
mod time;
mod vote;

pub(crate) use compare::words_changed;
pub(crate) use page::{Head, languages_of};
pub(crate) use teaser::page_count;
pub(crate) use vote::ballot_key;

use super::Renderer;
use super::catalogue::Catalogue;
use super::html::draft::{Anchors, Look};
use super::html::{self, Setting};
use crate::diagnostic::Diagnostic;
use crate::model::analysis::Analysis;
use crate::model::briefing::Text;
use crate::model::language::Language;
use crate::model::site::Site;
use crate::model::target::{Place, Target};
use crate::render::shelf::{Shelf, Views};
use crate::render::view::{Html, Shared};

/// A reader of one language.
#[derive(Clone, Copy)]
pub(crate) struct Reader<'r> {
    /// What everything is rendered from.
    pub(crate) renderer: &'r Renderer<'r>,
    /// The language of the page.
    pub(crate) language: Language,
}

impl<'r> Reader<'r> {
    pub(crate) fn site(&self) -> &'r Site {
        self.renderer.site
    }

    pub(crate) fn analysis(&self) -> &'r Analysis {
        self.renderer.analysis
    }

    pub(crate) fn catalogue(&self) -> &'r Catalogue {
        &self.renderer.catalogue
    }

    /// The site's own language.
    pub(crate) fn own(&self) -> Language {
        self.renderer.site.config.language()
    }

    /// A view of a target from the shelf of this language.
    fn shelved<V: 'r>(
        &self,
        views: impl FnOnce(&'r Shelf) -> &'r Views<V>,
        target: Target,
        make: impl FnOnce() -> Shared<V>,
    ) -> Shared<V> {
        match self.renderer.shelf(self.language) {
            Some(kept) => views(kept).get(self.site(), target, make),
            None => make(),
        }
    }

    /// Words of the interface.
    pub(crate) fn say(&self, key: &str) -> String {
        self.renderer.strings.text(self.language, key).into_owned()
    }

    /// Whom texts are set for.
    pub(crate) fn setting(&self) -> Setting<'r> {
        Setting { site: self.renderer.site, strings: self.renderer.strings, language: self.language, origin: "" }
    }

    /// A markdown text with everything filled in, its footnotes beside it.
    pub(crate) fn text_html(&self, text: &Text) -> Result<Html, Vec<Diagnostic>> {
        let mut wrong = Vec::new();
        let html = html::text::text(&self.setting(), text, &mut |embed| {
            self.embed(embed).unwrap_or_else(|found| {
                wrong.extend(found);
                Html::default()
            })
        });
        if wrong.is_empty() {
            let shows_copies = self.site().theme.is_on("sidenotes");
            let html = if shows_copies { html::sidenote::beside(html, &self.say("back-to-text")) } else { html };
            Ok(html)
        } else {
            Err(wrong)
        }
    }

    /// The text of a place in a draft, without the heading of its provision; empty if the draft does not have it.
    pub(crate) fn place_html(&self, place: Place, anchors: Anchors) -> Html {
        let level = if anchors == Anchors::Provision { 3 } else { 4 };
        let html = html::draft::place(&self.setting(), place, Look { anchors, level, titled: false });
        html.unwrap_or_default()
    }

    /// The words of the content folder for a page that the engine makes: `briefings/_index.md`.
    pub(crate) fn intro(&self, path: &str) -> Result<Option<Html>, Vec<Diagnostic>> {
        let pages = &self.site().pages;
        let Ok(index) = pages.binary_search_by(|page| page.path.as_str().cmp(path)) else { return Ok(None) };
        let version = pages[index].version(self.language);
        self.html_in(version.language, &version.text).map(Some)
    }

    /// A markdown text, marked with its language where that is not the page's.
    pub(crate) fn html_in(&self, language: Language, text: &Text) -> Result<Html, Vec<Diagnostic>> {
        let html = self.text_html(text)?;
        let foreign = language != self.language;
        Ok(if foreign { html::text::in_language(&html, language) } else { html })
    }
}
