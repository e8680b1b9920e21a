//! What every page of a language has: made once, shared by all.

use super::Reader;
use crate::model::party::Party;
use crate::model::site::AT_THE_FOOT;
use crate::model::target::Target;
use crate::render::policy;
use crate::render::view::{LinkView, MailingListView, MenuView, SiteView};
use tera::Value;

impl Reader<'_> {
    /// `site` for the pages of this language.
    pub(crate) fn shared(&self) -> SiteView {
        let site = self.site();
        let get = |words: &crate::model::words::Words| words.get(self.language, self.own()).to_owned();
        SiteView {
            title: get(&site.config.title),
            description: get(&site.config.description),
            root: site.config.base_url.path.clone(),
            origin: site.config.base_url.origin.clone(),
            home: site.href(Target::Home, self.language),
            menu: self.menu(),
            pages: self.top_pages(),
            search: self.renderer.searchable().then(|| site.href(Target::Search, self.language)),
            feed: self.feed(Target::Home).url,
            policy: policy::of_pages(&site.config),
            mailing_list: site
                .config
                .mailing_list
                .as_ref()
                .map(|list| MailingListView { url: list.url.clone(), text: get(&list.text) }),
            licence: get(&site.config.licence),
            options: Value::from_serializable(&site.theme.options),
            extra: Value::from_serializable(&site.config.extra),
            generator: concat!("travaux ", env!("CARGO_PKG_VERSION")),
        }
    }

    /// The sections that have something in them.
    pub(crate) fn sections(&self) -> Vec<(&'static str, Target)> {
        let site = self.site();
        let sections = [
            ("briefings", Target::Briefings, !site.briefings.is_empty()),
            ("treaties", Target::Treaties, !site.treaties.is_empty()),
            ("delegations", Target::Delegations, site.parties.iter().any(Party::has_page)),
            ("topics", Target::Topics, !site.topics.is_empty()),
            ("glossary", Target::Glossary, !site.terms.is_empty()),
            ("authors", Target::Authors, !site.authors.is_empty()),
        ];
        sections.into_iter().filter(|(_, _, filled)| *filled).map(|(section, target, _)| (section, target)).collect()
    }

    fn menu(&self) -> Vec<MenuView> {
        let address = |target| self.site().href(target, self.language);
        self.sections().into_iter().map(|(section, target)| MenuView { section, url: address(target) }).collect()
    }

    /// Pages of the content folder's top level, as many as every page has room for.
    pub(crate) fn top_pages(&self) -> Vec<LinkView> {
        let pages = self.site().top_pages(self.language);
        pages.into_iter().take(AT_THE_FOOT).map(|id| self.link(Target::Page(id))).collect()
    }
}
