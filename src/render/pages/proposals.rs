//! `/treaties/T/proposals/`: all proposals, and the packages they are offered in.

use super::{Built, Pages};
use crate::model::id::TreatyId;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::ProposalListView;

pub(super) fn add(pages: &mut Pages) {
    for id in (0..pages.site().treaties.len() as u32).map(TreatyId) {
        pages.add(Target::Proposals(id), move |reader| proposals(reader, id));
    }
}

pub(super) fn proposals(reader: &Reader, id: TreatyId) -> Built<ProposalListView> {
    let treaty = reader.site().treaty(id);
    let view = ProposalListView {
        treaty: reader.link(Target::Treaty(id)),
        packages: treaty.packages.iter().map(|package| reader.package(*package)).collect(),
        items: reader.proposals(&treaty.proposals),
    };
    Ok((Head::of_treaty(Target::Proposals(id), id, Vec::new()), view))
}
