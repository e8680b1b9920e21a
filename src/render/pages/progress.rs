//! `/treaties/T/progress/`: what is agreed, open and contested.

use super::{Built, Pages};
use crate::model::id::TreatyId;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::ProgressView;

pub(super) fn add(pages: &mut Pages) {
    for id in (0..pages.site().treaties.len() as u32).map(TreatyId) {
        let reader = Reader { renderer: pages.renderer, language: pages.site().config.language() };
        if reader.has_progress(id) {
            pages.add(Target::Progress(id), move |reader| progress(reader, id));
        }
    }
}

pub(super) fn progress(reader: &Reader, id: TreatyId) -> Built<ProgressView> {
    let view = ProgressView {
        treaty: reader.link(Target::Treaty(id)),
        now: reader.stand_now(id),
        rows: reader.progress_rows(id),
        changed: reader.agreed_changes(id, None),
        over_time: reader.progress_over_time(id),
        contention: reader.contention(id),
        days: reader.statuses_by_day(id),
        data: reader.data(id, &["statuses", "progress", "contention"]),
    };
    Ok((Head::of_treaty(Target::Progress(id), id, Vec::new()), view))
}
