//! `/treaties/T/positions/`: who holds what. Treaties without positions have no such page.

use super::{Built, Pages};
use crate::model::id::TreatyId;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::PositionsView;

pub(super) fn add(pages: &mut Pages) {
    for id in (0..pages.site().treaties.len() as u32).map(TreatyId) {
        if pages.renderer.analysis.has_positions(id) {
            pages.add(Target::Positions(id), move |reader| positions(reader, id));
        }
    }
}

pub(super) fn positions(reader: &Reader, id: TreatyId) -> Built<PositionsView> {
    let stances = reader.analysis().stances(id);
    let of_treaty = reader.site().positions.iter().enumerate();
    let recorded: Vec<usize> = of_treaty
        .filter(|(_, position)| position.treaty == id && position.date.last() <= stances.day)
        .map(|(index, _)| index)
        .collect();
    let view = PositionsView {
        treaty: reader.link(Target::Treaty(id)),
        day: stances.day.to_string(),
        matrices: reader.matrices(stances),
        changes: reader.stance_changes(stances),
        departures: reader.departures(stances),
        positions: reader.positions(&recorded),
        alignment: reader.analysis().has_alignment(id).then(|| reader.link(Target::Alignment(id))),
        data: reader.data(id, &["positions", "stances"]),
    };
    Ok((Head::of_treaty(Target::Positions(id), id, Vec::new()), view))
}
