//! `/` and `/404.html`.

use super::{Built, Pages};
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::{HomeView, NotFoundView};

/// How many briefings the home page shows.
const LATEST: usize = 8;

/// How many other things that happened it shows.
const NEWS: usize = 10;

pub(super) fn add(pages: &mut Pages) {
    pages.add(Target::Home, home);
    pages.add(Target::NotFound, not_found);
}

pub(super) fn home(reader: &Reader) -> Built<HomeView> {
    let site = reader.site();
    let view = HomeView {
        intro: reader.intro("")?,
        treaties: reader.treaties(),
        news: reader.newest_news(NEWS),
        briefings: reader.newest(&reader.catalogue().briefings, LATEST),
        all_briefings: site.href(Target::Briefings, reader.language),
    };
    let description = site.config.description.get(reader.language, reader.own());
    Ok((Head::new(Target::Home, "").described(Some(description).filter(|words| !words.is_empty())), view))
}

pub(super) fn not_found(reader: &Reader) -> Built<NotFoundView> {
    let mut links = vec![reader.link_named(Target::Home, reader.say("home"), reader.language)];
    links.extend(reader.links(reader.sections().into_iter().map(|(_, target)| target)));
    Ok((Head::new(Target::NotFound, ""), NotFoundView { links }))
}
