//! `/treaties/T/arguments/`: what is argued about a treaty, by what it is about.

use super::{Built, Pages};
use crate::model::id::TreatyId;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::ArgumentListView;

pub(super) fn add(pages: &mut Pages) {
    let site = pages.site();
    for id in (0..site.treaties.len() as u32).map(TreatyId).filter(|id| !site.treaty(*id).arguments.is_empty()) {
        pages.add(Target::Arguments(id), move |reader| arguments(reader, id));
    }
}

pub(super) fn arguments(reader: &Reader, id: TreatyId) -> Built<ArgumentListView> {
    let view = ArgumentListView {
        treaty: reader.link(Target::Treaty(id)),
        total: reader.site().treaty(id).arguments.len(),
        matters: reader.argument_matters(id),
        data: reader.data(id, &["arguments"]),
    };
    Ok((Head::of_treaty(Target::Arguments(id), id, Vec::new()), view))
}
