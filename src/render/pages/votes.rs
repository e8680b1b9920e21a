//! `/treaties/T/votes/`, and `/treaties/T/votes/ID/` for each vote.

use super::{Built, Pages};
use crate::model::id::{TreatyId, VoteId};
use crate::model::target::Target;
use crate::render::reader::{Head, Reader, ballot_key};
use crate::render::view::{BallotView, VoteListView};

pub(super) fn add(pages: &mut Pages) {
    let site = pages.site();
    for id in (0..site.treaties.len() as u32).map(TreatyId).filter(|id| !site.treaty(*id).votes.is_empty()) {
        pages.add(Target::Votes(id), move |reader| votes(reader, id));
    }
    for id in (0..site.votes.len() as u32).map(VoteId) {
        pages.add(Target::Vote(id), move |reader| vote(reader, id));
    }
}

pub(super) fn votes(reader: &Reader, id: TreatyId) -> Built<VoteListView> {
    let items = reader.votes(&reader.site().treaty(id).votes);
    let view = VoteListView {
        treaty: reader.link(Target::Treaty(id)),
        rules: reader.rules(id, reader.site().options.now),
        key: if items.iter().any(|vote| vote.chart.is_some()) { ballot_key() } else { Vec::new() },
        items,
        data: reader.data(id, &["votes", "ballots"]),
    };
    Ok((Head::of_treaty(Target::Votes(id), id, Vec::new()), view))
}

pub(super) fn vote(reader: &Reader, id: VoteId) -> Built<BallotView> {
    let vote = reader.site().vote(id);
    let head = Head::of_treaty(Target::Vote(id), vote.treaty, vec![Target::Votes(vote.treaty)]);
    let sentence = reader.vote_sentence(id);
    Ok((head.described(Some(&sentence)), reader.ballot(id)))
}
