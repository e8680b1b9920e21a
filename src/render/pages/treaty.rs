//! `/treaties/`, `/treaties/T/` and `/treaties/T/documents/`.

use super::{Built, Pages};
use crate::model::id::TreatyId;
use crate::model::target::Target;
use crate::model::treaty::{Body, Figure};
use crate::render::reader::{Head, Reader};
use crate::render::view::{BodyView, DocumentsView, FigureView, Html, ProgressRowView, TreatyListView, TreatyView};
use tera::Value;

/// How many briefings and proposals a treaty's overview shows.
const LATEST: usize = 5;

pub(super) fn add(pages: &mut Pages) {
    pages.add(Target::Treaties, list);
    for id in (0..pages.site().treaties.len() as u32).map(TreatyId) {
        pages.add(Target::Treaty(id), move |reader| overview(reader, id));
        pages.add(Target::Documents(id), move |reader| documents(reader, id));
    }
}

pub(super) fn list(reader: &Reader) -> Built<TreatyListView> {
    let view = TreatyListView { intro: reader.intro("treaties")?, items: reader.treaties() };
    Ok((Head::new(Target::Treaties, "treaties"), view))
}

pub(super) fn overview(reader: &Reader, id: TreatyId) -> Built<TreatyView> {
    let site = reader.site();
    let treaty = site.treaty(id);
    let latest = treaty.drafts.last().copied();
    let gone =
        treaty.provisions.iter().filter(|provision| site.provision(**provision).appearances.last() != latest.as_ref());
    let newest = &treaty.proposals[treaty.proposals.len().saturating_sub(LATEST)..];
    let view = TreatyView {
        concordance: reader.concordance_link(id),
        title: reader.words(&treaty.title),
        short: (treaty.short != treaty.title).then(|| reader.words(&treaty.short)),
        body: reader.words_if(&treaty.body),
        mandate: reader.words_if(&treaty.mandate),
        rules: reader.rules(id, site.options.now),
        intro: intro(reader, id)?,
        glance: reader.glance(id),
        chapters: chapters(reader, id),
        timeline: reader.timeline(id),
        changes: reader
            .has_changes(id)
            .then(|| reader.link_named(Target::Changes(id), reader.say("see-all-changes"), reader.language)),
        brackets: reader.brackets_over_time(id),
        data: reader.data(id, &[]),
        data_package: reader.data_package(id),
        compared: reader.pairs(id),
        rolling: reader.rolling_texts(id, None).into_iter().map(|text| text.link).collect(),
        contents: latest.map(|draft| reader.contents(draft)),
        gone: gone.map(|provision| reader.link(Target::Provision(*provision))).collect(),
        bodies: treaty.bodies.iter().map(|one| body(reader, one)).collect(),
        figures: treaty.figures.iter().map(|counted| figure(reader, counted)).collect(),
        briefings: reader.newest(&reader.catalogue().treaty_briefings[id.index()], LATEST),
        proposals: reader.proposals(newest),
        proposals_total: treaty.proposals.len(),
        all_proposals: site.href(Target::Proposals(id), reader.language),
        positions: reader.analysis().has_positions(id).then(|| reader.link(Target::Positions(id))),
        alignment: reader.analysis().has_alignment(id).then(|| reader.link(Target::Alignment(id))),
        votes: reader.votes(&treaty.votes),
        all_votes: reader.has_votes(id).then(|| reader.link(Target::Votes(id))),
        arguments: reader.has_arguments(id).then(|| reader.link(Target::Arguments(id))),
        arguments_total: treaty.arguments.len(),
        subjects: reader.topic_subjects(reader.analysis().stances(id)),
        documents_total: treaty.documents.len(),
        documents: site.href(Target::Documents(id), reader.language),
        mentions: reader.mentions(Target::Treaty(id)),
        extra: Value::from_serializable(&treaty.extra),
    };
    let title = treaty.title.get(reader.language, reader.own());
    Ok((Head::of_treaty(Target::Treaty(id), id, Vec::new()).described(Some(title)), view))
}

/// How far its groupings are: nothing where there is no page that says by which rule.
fn chapters(reader: &Reader, id: TreatyId) -> Vec<ProgressRowView> {
    let rows = if reader.has_progress(id) { reader.progress_rows(id) } else { Vec::new() };
    rows.into_iter().filter(|row| row.grouping).collect()
}

/// The words of the treaty's `_index.md`, in the language nearest to the reader's.
fn intro(reader: &Reader, id: TreatyId) -> Result<Option<Html>, Vec<crate::diagnostic::Diagnostic>> {
    let words = &reader.site().treaty(id).words;
    let own = words.iter().find(|(language, _)| *language == reader.language).or(words.first());
    own.map(|(language, text)| reader.html_in(*language, text)).transpose()
}

/// A body of the negotiation, with what it did.
fn body(reader: &Reader, body: &Body) -> BodyView {
    let title = &reader.site().party(body.party).name;
    BodyView {
        anchor: reader.site().party(body.party).code.replace(':', "-"),
        title: reader.words(title),
        mandate: reader.words_if(&body.mandate),
        facilitators: body.facilitators.iter().map(|words| reader.words(words)).collect(),
        session: reader.sessions(body.session),
        papers: reader.links(body.papers.iter().map(|document| Target::Document(*document))),
        proposals: reader.proposals(&reader.catalogue().party_sponsored[body.party.index()]),
        sources: reader.evidence(&body.sources),
        mentions: reader.mentions(Target::Party(body.party)),
    }
}

fn figure(reader: &Reader, figure: &Figure) -> FigureView {
    let about = figure.draft.map(Target::Draft).or(figure.session.map(Target::Session));
    FigureView {
        label: reader.words(&figure.label),
        value: figure.value.clone(),
        unit: reader.words_if(&figure.unit),
        about: about.map(|target| reader.link(target)),
        sources: reader.evidence(&figure.sources),
    }
}

pub(super) fn documents(reader: &Reader, id: TreatyId) -> Built<DocumentsView> {
    let treaty = reader.site().treaty(id);
    let view = DocumentsView {
        treaty: reader.link(Target::Treaty(id)),
        items: treaty.documents.iter().map(|document| reader.document(*document)).collect(),
    };
    Ok((Head::of_treaty(Target::Documents(id), id, Vec::new()), view))
}
