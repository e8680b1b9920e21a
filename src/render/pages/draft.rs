//! `/treaties/T/drafts/D/`.

use super::{Built, Pages};
use crate::model::draft::Found;
use crate::model::id::DraftId;
use crate::model::target::Target;
use crate::render::html::draft::{Anchors, Look, whole};
use crate::render::reader::{Head, Reader};
use crate::render::view::{DraftFiguresView, DraftView};
use tera::Value;

pub(super) fn add(pages: &mut Pages) {
    for id in (0..pages.site().drafts.len() as u32).map(DraftId) {
        pages.add(Target::Draft(id), move |reader| draft(reader, id));
    }
}

pub(super) fn draft(reader: &Reader, id: DraftId) -> Built<DraftView> {
    let site = reader.site();
    let draft = site.draft(id);
    let language = draft.text_in(reader.language).2;
    let all = &site.treaty(draft.treaty).drafts;
    let place = all.iter().position(|other| *other == id).unwrap_or_default();
    let name = reader.name(Target::Draft(id));
    let text = draft.text_in(reader.language).0;
    let Found { articles, provisions, units, brackets } = text.found();
    let view = DraftView {
        id: draft.id.clone(),
        title: reader.text(name.words, name.language),
        treaty: reader.link(Target::Treaty(draft.treaty)),
        treaty_id: site.treaty(draft.treaty).id.clone(),
        symbol: draft.symbol.clone(),
        document: draft.document.map(|document| reader.link(Target::Document(document))),
        date: reader.when(draft.date),
        stage: draft.stage,
        authority: draft.authority,
        session: reader.sessions(draft.session),
        sources: reader.evidence(&draft.sources),
        lang: language.to_string(),
        dir: language.direction(),
        original: (language != draft.language).then(|| draft.language.to_string()),
        html: whole(&reader.setting(), id, Look { anchors: Anchors::Draft, level: 2, titled: true }),
        contents: reader.contents(id),
        mentions: reader.mentions(Target::Draft(id)),
        previous: reader.drafts(place.checked_sub(1).map(|place| all[place])),
        next: reader.drafts(all.get(place + 1).copied()),
        votes: reader.votes(&reader.catalogue().draft_votes[id.index()]),
        found: DraftFiguresView { articles, provisions, units, brackets },
        pages: text.pages.iter().map(|line| line.value.clone()).collect(),
        brackets: reader.brackets(id),
        data: reader.data(draft.treaty, &["provisions", "units", "brackets"]),
        compared: reader.pairs_with(id),
        rolling: reader.analysis().proposals.rolling(id).map(|_| reader.link(Target::Rolling(id))),
        extra: Value::from_serializable(&draft.extra),
    };
    Ok((Head::of_treaty(Target::Draft(id), draft.treaty, Vec::new()), view))
}
