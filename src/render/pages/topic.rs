//! `/topics/`, and `/topics/ID/` with its further pages.

use super::{Built, Pages, suffix};
use crate::model::id::{ProposalId, TopicId, TreatyId};
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::{TopicListView, TopicTeaserView, TopicView};

pub(super) fn add(pages: &mut Pages) {
    pages.add(Target::Topics, list);
    for id in (0..pages.site().topics.len() as u32).map(TopicId) {
        let briefings = pages.renderer.catalogue.topic_briefings[id.index()].len();
        pages.add_list(Target::Topic(id), briefings, move |reader, page| topic(reader, id, page));
    }
}

pub(super) fn list(reader: &Reader) -> Built<TopicListView> {
    let topics = (0..).map(TopicId).zip(&reader.site().topics);
    let items = topics.map(|(id, topic)| TopicTeaserView {
        link: reader.link(Target::Topic(id)),
        summary: reader.words_if(&topic.summary),
        briefings: reader.catalogue().topic_briefings[id.index()].len(),
    });
    let view = TopicListView { intro: reader.intro("topics")?, items: items.collect() };
    Ok((Head::new(Target::Topics, "topics"), view))
}

pub(super) fn topic(reader: &Reader, id: TopicId, page: usize) -> Built<TopicView> {
    let topic = reader.site().topic(id);
    let catalogue = reader.catalogue();
    let address = reader.site().href(Target::Topic(id), reader.language);
    let first = page == 1;
    let treaties = (0..reader.site().treaties.len() as u32).map(TreatyId).filter(|_| first);
    let view = TopicView {
        title: reader.words(&topic.title),
        summary: reader.words_if(&topic.summary).filter(|_| first),
        stances: topic.stances.iter().filter(|_| first).map(|(_, label)| reader.words(label)).collect(),
        subjects: treaties.filter_map(|treaty| reader.topic_subject(treaty, id)).collect(),
        day: reader.site().options.now.to_string(),
        positions: if first { reader.positions(&catalogue.topic_positions[id.index()]) } else { Vec::new() },
        arguments: reader.arguments(if first { &catalogue.topic_arguments[id.index()] } else { &[] }),
        provisions: reader
            .links(catalogue.topic_provisions[id.index()].iter().filter(|_| first).map(|id| Target::Provision(*id))),
        proposals: if first { reader.proposals(&proposals(reader, id)) } else { Vec::new() },
        listing: reader.listing(&catalogue.topic_briefings[id.index()], page, &address),
        mentions: if first { reader.mentions(Target::Topic(id)) } else { Vec::new() },
    };
    let head = Head::new(Target::Topic(id), "topics");
    let head = head.described(Some(topic.summary.get(reader.language, reader.own())).filter(|words| !words.is_empty()));
    Ok((Head { suffix: suffix(page), above: vec![Target::Topics], feeds: vec![Target::Topic(id)], ..head }, view))
}

/// The proposals on the provisions of a topic, in the site's order, each once.
fn proposals(reader: &Reader, id: TopicId) -> Vec<ProposalId> {
    let catalogue = reader.catalogue();
    let provisions = catalogue.topic_provisions[id.index()].iter();
    let mut proposals: Vec<ProposalId> =
        provisions.flat_map(|provision| catalogue.provision_proposals[provision.index()].to_vec()).collect();
    proposals.sort_by_key(|id| (reader.site().proposal(*id).date, *id));
    proposals.dedup();
    proposals
}
