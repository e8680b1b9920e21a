//! `/treaties/T/concordance/`: every provision by the number it has in each draft.

use super::{Built, Pages};
use crate::model::id::TreatyId;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::ConcordanceView;

pub(super) fn add(pages: &mut Pages) {
    for id in (0..pages.site().treaties.len() as u32).map(TreatyId) {
        if pages.site().has_concordance(id) {
            pages.add(Target::Concordance(id), move |reader| concordance(reader, id));
        }
    }
}

pub(super) fn concordance(reader: &Reader, id: TreatyId) -> Built<ConcordanceView> {
    let drafts = &reader.site().treaty(id).drafts;
    let view = ConcordanceView {
        treaty: reader.link(Target::Treaty(id)),
        table: reader.concordance(drafts, &reader.all_provisions(id)),
        data: reader.data(id, &["concordance"]),
    };
    Ok((Head::of_treaty(Target::Concordance(id), id, Vec::new()), view))
}
