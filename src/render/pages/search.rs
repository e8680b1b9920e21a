//! `/search/`.

use super::{Built, Pages};
use crate::model::id::{PartyId, SessionId, TopicId, TreatyId};
use crate::model::output::INDEX_FOLDER;
use crate::model::party::Party;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::{AlternateView, SearchFilterView, SearchValueView, SearchView, TextView};

/// Only for a theme that has a template for it: a theme need not offer search.
pub(super) fn add(pages: &mut Pages) {
    if pages.renderer.searchable() {
        pages.add(Target::Search, search);
    }
}

pub(super) fn search(reader: &Reader) -> Built<SearchView> {
    let languages = reader.site().config.languages.iter();
    let mut links = reader.links(reader.sections().into_iter().map(|(_, target)| target));
    links.extend(reader.top_pages());
    let filters = [
        ("kind", "search-kind", kinds(reader)),
        ("treaty", "treaties", treaties(reader)),
        ("topic", "topics", topics(reader)),
        ("delegation", "delegations", parties(reader)),
        ("session", "sessions", sessions(reader)),
    ];
    // What has one value narrows nothing down.
    let filters = filters.into_iter().filter(|(_, _, values)| values.len() > 1);
    let view = SearchView {
        index: reader.site().file_href(INDEX_FOLDER),
        languages: languages
            .map(|language| reader.alternate(Target::Search, *language))
            .collect::<Vec<AlternateView>>(),
        filters: filters.map(|(name, title, values)| SearchFilterView { name, title, values }).collect(),
        links,
    };
    Ok((Head::new(Target::Search, ""), view))
}

/// The kinds of pages that there are, by the names that [`super::findable`] gives them.
fn kinds(reader: &Reader) -> Vec<SearchValueView> {
    let site = reader.site();
    let kinds = [
        ("briefing", "briefings", !site.briefings.is_empty()),
        ("provision", "provisions", !site.provisions.is_empty()),
        ("draft", "drafts", !site.drafts.is_empty()),
        ("proposal", "proposals", !site.proposals.is_empty()),
        ("vote", "votes-taken", !site.votes.is_empty()),
        ("arguments", "arguments", !site.arguments.is_empty()),
        ("session", "sessions", !site.sessions.is_empty()),
        ("treaty", "treaties", !site.treaties.is_empty()),
        ("documents", "documents", !site.documents.is_empty()),
        ("delegation", "delegations", site.parties.iter().any(Party::has_page)),
        ("topic", "topics", !site.topics.is_empty()),
        ("glossary", "glossary", !site.terms.is_empty()),
        ("page", "pages", true),
    ];
    let own = |key| reader.text(reader.say(key), reader.language);
    let kinds = kinds.into_iter().filter(|(_, _, any)| *any);
    kinds
        .map(|(value, many, _)| SearchValueView { value: value.to_owned(), text: own(many), one: own(value) })
        .collect()
}

fn treaties(reader: &Reader) -> Vec<SearchValueView> {
    let treaties = (0..).map(TreatyId).zip(&reader.site().treaties);
    sorted(treaties.map(|(id, treaty)| named(treaty.id.clone(), name(reader, Target::Treaty(id)))).collect())
}

fn topics(reader: &Reader) -> Vec<SearchValueView> {
    let topics = (0..).map(TopicId).zip(&reader.site().topics);
    sorted(topics.map(|(id, topic)| named(topic.id.clone(), name(reader, Target::Topic(id)))).collect())
}

fn parties(reader: &Reader) -> Vec<SearchValueView> {
    let parties = (0..).map(PartyId).zip(&reader.site().parties).filter(|(_, party)| party.has_page());
    sorted(parties.map(|(id, party)| named(party.code.clone(), name(reader, Target::Party(id)))).collect())
}

/// In order of treaty and date; where there are several treaties, with the treaty's name, as many have a first session.
fn sessions(reader: &Reader) -> Vec<SearchValueView> {
    let site = reader.site();
    let sessions = (0..).map(SessionId).zip(&site.sessions).map(|(id, session)| {
        let mut text = name(reader, Target::Session(id));
        if site.treaties.len() > 1 {
            text.text = format!("{}: {}", reader.name(Target::Treaty(session.treaty)).words, text.text);
        }
        named(super::findable::session(site, id), text)
    });
    sessions.collect()
}

fn name(reader: &Reader, target: Target) -> TextView {
    let name = reader.name(target);
    reader.text(name.words, name.language)
}

fn named(value: String, text: TextView) -> SearchValueView {
    SearchValueView { value, one: text.clone(), text }
}

fn sorted(mut values: Vec<SearchValueView>) -> Vec<SearchValueView> {
    values.sort_by_cached_key(|value| value.text.text.to_lowercase());
    values
}
