//! What every page has.

use super::Reader;
use crate::model::id::TreatyId;
use crate::model::language::Language;
use crate::model::site::Site;
use crate::model::target::Target;
use crate::render::linked::linked;
use crate::render::strings::language_name;
use crate::render::view::{AlternateView, Html, LinkView, PageView, Shared};

/// What a page is, before it is dressed: see [`Reader::page`].
pub(crate) struct Head {
    /// What it is about.
    pub(crate) target: Target,
    /// What follows its address: `page/2/`.
    pub(crate) suffix: String,
    /// Its section of the menu.
    pub(crate) section: &'static str,
    /// The pages above it, below the home page.
    pub(crate) above: Vec<Target>,
    /// The treaty it belongs to.
    pub(crate) treaty: Option<TreatyId>,
    /// One or two sentences.
    pub(crate) description: Option<String>,
    /// What has a feed that readers of this page may want.
    pub(crate) feeds: Vec<Target>,
}

impl Head {
    /// A page of a section.
    pub(crate) fn new(target: Target, section: &'static str) -> Self {
        Self {
            target,
            suffix: String::new(),
            section,
            above: Vec::new(),
            treaty: None,
            description: None,
            feeds: Vec::new(),
        }
    }

    /// A page of a treaty.
    pub(crate) fn of_treaty(target: Target, treaty: TreatyId, above: Vec<Target>) -> Self {
        let mut all = vec![Target::Treaties];
        all.extend((target != Target::Treaty(treaty)).then_some(Target::Treaty(treaty)));
        all.extend(above);
        let feeds = vec![Target::Treaty(treaty)];
        Self { above: all, treaty: Some(treaty), feeds, ..Self::new(target, "treaties") }
    }

    /// The same with a description, where there is one.
    pub(crate) fn described(self, description: Option<&str>) -> Self {
        Self { description: description.map(ToOwned::to_owned), ..self }
    }
}

impl Reader<'_> {
    /// What a page has in common with all others.
    pub(crate) fn page(&self, head: Head) -> PageView {
        let config = &self.site().config;
        let name = self.name(head.target);
        let url = |language| format!("{}{}", self.site().href(head.target, language), head.suffix);
        let languages = languages_of(self.site(), head.target);
        let alternates = languages.iter().map(|language| self.alternate_at(*language, url(*language)));
        let above = if self.renderer.written.linked { self.above(&head) } else { Vec::new() };
        let view = PageView {
            title: name.words,
            title_lang: (name.language != self.language).then(|| name.language.to_string()),
            description: head.description,
            section: head.section,
            url: url(self.language),
            canonical: format!("{}{}", config.base_url.origin, url(self.language)),
            lang: self.language.to_string(),
            dir: self.language.direction(),
            alternates: if languages.len() > 1 { alternates.collect() } else { Vec::new() },
            feeds: head.feeds.iter().chain([&Target::Home]).map(|target| self.shared_feed(*target)).collect(),
            breadcrumbs: if head.target == Target::Home { Vec::new() } else { self.crumbs(&head.above) },
            fictional: head.treaty.is_some_and(|treaty| self.site().treaty(treaty).fictional),
            noindex: matches!(head.target, Target::NotFound | Target::Search | Target::Dossier(_)),
            locale: locale(self.language),
            picture: self.picture(head.target),
            linked: Html::default(),
        };
        if view.noindex || !self.renderer.written.linked {
            return view;
        }
        let linked = linked(self, head.target, &above, &view);
        PageView { linked, ..view }
    }

    /// A target's page in one of its languages.
    pub(crate) fn alternate(&self, target: Target, language: Language) -> AlternateView {
        self.alternate_at(language, self.site().href(target, language))
    }

    fn alternate_at(&self, language: Language, url: String) -> AlternateView {
        AlternateView {
            lang: language.to_string(),
            dir: language.direction(),
            name: language_name(&language).to_owned(),
            canonical: format!("{}{url}", self.site().config.base_url.origin),
            url,
            current: language == self.language,
        }
    }

    /// The pages above one, the home page first; nothing for the home page.
    fn above(&self, head: &Head) -> Vec<LinkView> {
        if head.target == Target::Home {
            return Vec::new();
        }
        let home = self.link_named(Target::Home, self.say("home"), self.language);
        std::iter::once(home).chain(self.links(head.above.iter().copied())).collect()
    }

    /// The feed of what is published about a target.
    pub(crate) fn feed(&self, target: Target) -> LinkView {
        let link = self.link(target);
        LinkView { url: format!("{}feed.xml", link.url), ..link }
    }

    fn shared_feed(&self, target: Target) -> Shared<LinkView> {
        self.shelved(|shelf| &shelf.feeds, target, || Shared::new(&self.feed(target)))
    }

    fn crumbs(&self, above: &[Target]) -> Vec<Shared<LinkView>> {
        let home = || Shared::new(&self.link_named(Target::Home, self.say("home"), self.language));
        let home = self.shelved(|shelf| &shelf.homes, Target::Home, home);
        std::iter::once(home).chain(self.shared_links(above.iter().copied())).collect()
    }
}

/// A language as Open Graph names it: with a territory, of which the commonest is taken where the site names none.
fn locale(language: Language) -> String {
    let tag = language.to_string();
    let territory = match tag.as_str() {
        "ar" => "AR",
        "en" => "GB",
        "zh" => "CN",
        _ => return if tag.contains('-') { tag.replace('-', "_") } else { format!("{tag}_{}", tag.to_uppercase()) },
    };
    format!("{tag}_{territory}")
}

/// The languages that the page of a target exists in: briefings and pages of the content folder only where they are written.
pub(crate) fn languages_of(site: &Site, target: Target) -> Vec<Language> {
    match target {
        Target::Briefing(id) => site.briefing(id).versions.iter().map(|version| version.language).collect(),
        Target::Page(id) => site.page(id).versions.iter().map(|version| version.language).collect(),
        _ => site.config.languages.clone(),
    }
}
