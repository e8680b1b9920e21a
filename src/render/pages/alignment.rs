//! `/treaties/T/alignment/`: who stands together. Treaties of which too little is known have no such page.

use super::{Built, Pages};
use crate::model::id::TreatyId;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::AlignmentView;

pub(super) fn add(pages: &mut Pages) {
    for id in (0..pages.site().treaties.len() as u32).map(TreatyId) {
        if pages.renderer.analysis.has_alignment(id) {
            pages.add(Target::Alignment(id), move |reader| alignment(reader, id));
        }
    }
}

pub(super) fn alignment(reader: &Reader, id: TreatyId) -> Built<AlignmentView> {
    let above = if reader.analysis().has_positions(id) { vec![Target::Positions(id)] } else { Vec::new() };
    Ok((Head::of_treaty(Target::Alignment(id), id, above), reader.alignment(id)))
}
