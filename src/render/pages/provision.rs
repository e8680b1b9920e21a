//! `/treaties/T/provisions/ID/`: one article, preamble or annex through all drafts.

use super::history::history;
use super::{Built, Pages};
use crate::model::id::{DraftId, ProvisionId};
use crate::model::target::{Place, Target};
use crate::model::treaty::Provision;
use crate::render::html::draft::Anchors;
use crate::render::reader::{Head, Reader};
use crate::render::view::{LinkView, ParallelView, ProvisionView};

pub(super) fn add(pages: &mut Pages) {
    for id in (0..pages.site().provisions.len() as u32).map(ProvisionId) {
        pages.add(Target::Provision(id), move |reader| provision(reader, id));
    }
}

pub(super) fn provision(reader: &Reader, id: ProvisionId) -> Built<ProvisionView> {
    let site = reader.site();
    let provision = site.provision(id);
    let treaty = site.treaty(provision.treaty);
    // Never empty: a provision is made from the drafts that have it.
    let latest = provision.appearances.last().copied().unwrap_or(DraftId(0));
    let draft = site.draft(latest);
    let language = draft.text_in(reader.language).2;
    let text = reader.provision_in(latest, id);
    let (previous, next) = neighbours(reader, latest, id);
    let history = history(reader, id);
    let view = ProvisionView {
        id: provision.id.clone(),
        dossier: reader.link(Target::Dossier(id)),
        concordance: reader.concordance_link(provision.treaty),
        treaty: reader.link(Target::Treaty(provision.treaty)),
        label: text
            .map_or_else(|| reader.text(provision.id.as_str(), language), |(text, found)| reader.label(text, found)),
        title: text.and_then(|(text, found)| reader.title(text, found)),
        summary: reader.words_if(&provision.summary),
        aliases: provision.aliases.clone(),
        topics: reader.links(provision.topics.iter().map(|topic| Target::Topic(*topic))),
        draft: reader.permalink(latest, id),
        date: reader.when(draft.date),
        authority: draft.authority,
        gone: treaty.drafts.last() != Some(&latest),
        lang: language.to_string(),
        dir: language.direction(),
        html: reader.place_html(Place { draft: latest, provision: id, unit: None }, Anchors::Provision),
        previous,
        next,
        redline: history.iter().find_map(|entry| entry.redline.clone()),
        history,
        data: reader.data(provision.treaty, &["provisions", "units", "redlines", "changes"]),
        statuses: reader.statuses(id),
        state: reader.state_in(latest, id),
        changed: reader.agreed_changes(provision.treaty, Some(id)),
        beside: reader.beside(id),
        proposals: reader.proposals(&reader.catalogue().provision_proposals[id.index()]),
        positions: reader.positions(&reader.catalogue().provision_positions[id.index()]),
        votes: reader.votes(&reader.catalogue().provision_votes[id.index()]),
        arguments: reader.arguments(&reader.catalogue().provision_arguments[id.index()]),
        parallels: parallels(reader, id, provision),
        mentions: reader.mentions(Target::Provision(id)),
    };
    let head = Head::of_treaty(Target::Provision(id), provision.treaty, Vec::new());
    let summary = Some(provision.summary.get(reader.language, reader.own())).filter(|words| !words.is_empty());
    Ok((head.described(summary), view))
}

/// The provisions before and after one in a draft.
fn neighbours(reader: &Reader, draft: DraftId, id: ProvisionId) -> (Option<LinkView>, Option<LinkView>) {
    let all = &reader.site().draft(draft).provisions;
    let place = all.iter().position(|(other, _)| *other == id);
    let link = |place: Option<usize>| all.get(place?).map(|(id, _)| reader.link(Target::Provision(*id)));
    (link(place.and_then(|place| place.checked_sub(1))), link(place.map(|place| place + 1)))
}

pub(super) fn parallels(reader: &Reader, id: ProvisionId, provision: &Provision) -> Vec<ParallelView> {
    let view = |(index, parallel): (usize, &crate::model::treaty::Parallel)| {
        let treaty = match parallel.place.target {
            Target::Provision(id) => reader.site().provision(id).treaty,
            Target::Place(place) => reader.site().provision(place.provision).treaty,
            Target::Draft(id) => reader.site().draft(id).treaty,
            Target::Treaty(id) => id,
            _ => provision.treaty,
        };
        ParallelView {
            link: reader.reference(parallel.place),
            treaty: reader.link(Target::Treaty(treaty)),
            note: reader.words_if(&parallel.note),
            likeness: reader.likeness(id, index),
        }
    };
    provision.parallels.iter().enumerate().map(view).collect()
}
