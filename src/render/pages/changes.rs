//! `/treaties/T/changes/`: what changed from session to session.

use super::{Built, Pages};
use crate::model::id::TreatyId;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::{ChangesView, SessionChangesView};

pub(super) fn add(pages: &mut Pages) {
    for id in (0..pages.site().treaties.len() as u32).map(TreatyId) {
        let reader = Reader { renderer: pages.renderer, language: pages.site().config.language() };
        if reader.has_changes(id) {
            pages.add(Target::Changes(id), move |reader| changes(reader, id));
        }
    }
}

pub(super) fn changes(reader: &Reader, id: TreatyId) -> Built<ChangesView> {
    let site = reader.site();
    let all = reader.analysis().changes(id);
    let sessions = site.treaty(id).sessions.iter().zip(&all.sessions).rev();
    let begun = sessions.filter(|(session, _)| site.session(**session).start <= site.options.now);
    let view = ChangesView {
        treaty: reader.link(Target::Treaty(id)),
        since: reader.news(&all.since),
        sessions: begun
            .map(|(session, changes)| SessionChangesView {
                session: reader.link(Target::Session(*session)),
                anchor: format!("page-session-{}", site.session(*session).id),
                start: site.session(*session).days.0.to_string(),
                end: site.session(*session).days.1.to_string(),
                planned: site.session(*session).end > site.options.now,
                new: reader.news(changes),
            })
            .collect(),
        feed: reader.feed(Target::Treaty(id)).url,
    };
    Ok((Head::of_treaty(Target::Changes(id), id, Vec::new()), view))
}
