use crate::model::body::Body;
use crate::model::config::Extra;
use crate::model::language::Language;
use crate::model::when::Dated;
use crate::source::{SourceId, Span, Spanned};
use jiff::civil::Date;
use serde::Serialize;
use std::sync::Arc;

/// What a briefing is.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Default, Serialize)]
#[serde(rename_all = "lowercase")]
pub enum BriefingKind {
    /// An analysis.
    Analysis,
    /// An article.
    #[default]
    Article,
    /// A proposal of the author's own.
    Proposal,
    /// News.
    News,
}

/// A file of `content/briefings/`.
#[derive(Debug, Clone)]
pub struct RawBriefing {
    /// `scope-deal`: the path below `briefings/` without `.md`, `/index` and language.
    pub name: String,
    /// The language in the file's name; `None` for the site's own.
    pub language: Option<Language>,
    /// The file.
    pub source: SourceId,
    /// Title; a briefing without one is reported and left out.
    pub title: Spanned<String>,
    /// Date of the briefing; `None` only in a translation, which takes the original's.
    pub date: Option<Spanned<Dated>>,
    /// Date of its last revision.
    pub updated: Option<Spanned<Dated>>,
    /// Ids of its authors.
    pub authors: Vec<Spanned<String>>,
    /// What it is.
    pub kind: Option<BriefingKind>,
    /// Id of the treaty it is about.
    pub treaty: Option<Spanned<String>>,
    /// A draft's id or a date: what its references mean.
    pub as_of: Option<Spanned<String>>,
    /// Id of the session it reports on.
    pub session: Option<Spanned<String>>,
    /// Ids of topics.
    pub topics: Vec<Spanned<String>>,
    /// Codes of delegations and groups.
    pub delegations: Vec<Spanned<String>>,
    /// The standfirst.
    pub summary: Option<String>,
    /// Former addresses, from the site's root.
    pub aliases: Vec<Spanned<String>>,
    /// Not yet to be published.
    pub draft: bool,
    /// First day it is published.
    pub publish: Option<Spanned<Date>>,
    /// First day it is no longer published.
    pub expires: Option<Spanned<Date>>,
    /// Who paid for it.
    pub funding: Option<String>,
    /// Whose views it is not.
    pub disclaimer: Option<String>,
    /// Anything else for templates.
    pub extra: Extra,
    /// The text.
    pub body: Arc<Body>,
    /// The front matter.
    pub span: Span,
}

/// A drawing of `content/`, with nothing left in it that runs or fetches anything.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct RawDrawing {
    /// The file.
    pub source: SourceId,
    /// The drawing, written anew.
    pub svg: Arc<str>,
}

/// Any other markdown file of `content/`.
#[derive(Debug, Clone)]
pub struct RawPage {
    /// Path below `content/` without `.md`, `_index`, `index` and language: `about`, `manual`,
    /// `treaties/cybercrime`; empty for the home page.
    pub path: String,
    /// Whether the file is an `_index.md`: words for the page of a folder.
    pub index: bool,
    /// The language in the file's name; `None` for the site's own.
    pub language: Option<Language>,
    /// The file.
    pub source: SourceId,
    /// Title; may be empty for an `_index.md` of a page that has its own.
    pub title: Option<Spanned<String>>,
    /// One or two sentences.
    pub summary: Option<String>,
    /// Date of its last revision.
    pub updated: Option<Spanned<Dated>>,
    /// Its place among its siblings, lowest first; then by title.
    pub weight: i64,
    /// Id of the treaty its references are about.
    pub treaty: Option<Spanned<String>>,
    /// A draft's id or a date: what its references mean.
    pub as_of: Option<Spanned<String>>,
    /// Former addresses, from the site's root.
    pub aliases: Vec<Spanned<String>>,
    /// Not yet to be published.
    pub draft: bool,
    /// Anything else for templates.
    pub extra: Extra,
    /// The text.
    pub body: Arc<Body>,
    /// The front matter.
    pub span: Span,
}

impl RawBriefing {
    /// Every place in it. A field that is added has to be named here.
    fn spans(&mut self, change: &mut dyn FnMut(&mut Span)) {
        let Self { title, date, updated, publish, expires, .. } = self;
        let Self { treaty, as_of, session, authors, topics, delegations, aliases, body, span, .. } = self;
        change(span);
        change(&mut title.span);
        [date, updated].into_iter().flatten().for_each(|date| change(&mut date.span));
        [publish, expires].into_iter().flatten().for_each(|day| change(&mut day.span));
        [treaty, as_of, session].into_iter().flatten().for_each(|id| change(&mut id.span));
        [authors, topics, delegations, aliases].into_iter().flatten().for_each(|id| change(&mut id.span));
        Arc::make_mut(body).holes.iter_mut().for_each(|hole| change(&mut hole.span));
    }
}

impl RawPage {
    /// Every place in it. A field that is added has to be named here.
    fn spans(&mut self, change: &mut dyn FnMut(&mut Span)) {
        let Self { title, updated, treaty, as_of, aliases, body, span, .. } = self;
        change(span);
        if let Some(updated) = updated {
            change(&mut updated.span);
        }
        let titles = [title, treaty, as_of].into_iter().flatten();
        titles.chain(aliases).for_each(|written| change(&mut written.span));
        Arc::make_mut(body).holes.iter_mut().for_each(|hole| change(&mut hole.span));
    }
}

/// A markdown file of `content/` whose text is prose.
#[derive(Debug, Clone)]
pub enum RawText {
    /// A briefing.
    Briefing(Arc<RawBriefing>),
    /// A page, or a treaty's introduction.
    Page(Arc<RawPage>),
}

impl RawText {
    /// The file.
    pub fn source(&self) -> SourceId {
        match self {
            RawText::Briefing(briefing) => briefing.source,
            RawText::Page(page) => page.source,
        }
    }

    /// The same as another source: what was parsed has the place of each value in it.
    #[must_use]
    pub fn moved_to(&self, source: SourceId) -> Self {
        match self {
            RawText::Briefing(briefing) => {
                let mut moved = (**briefing).clone();
                moved.source = source;
                moved.spans(&mut |span| span.source = source);
                RawText::Briefing(Arc::new(moved))
            }
            RawText::Page(page) => {
                let mut moved = (**page).clone();
                moved.source = source;
                moved.spans(&mut |span| span.source = source);
                RawText::Page(Arc::new(moved))
            }
        }
    }

    /// The text.
    pub fn body(&self) -> &Body {
        match self {
            RawText::Briefing(briefing) => &briefing.body,
            RawText::Page(page) => &page.body,
        }
    }
}
