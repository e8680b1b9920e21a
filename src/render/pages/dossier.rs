//! `/treaties/T/provisions/ID/dossier/`: all that is known of a provision, in order of time, to be printed.
//!
//! What has a date is an entry; each kind of entry is one function that adds its own.

use super::history::history;
use super::proposal::edits;
use super::provision::parallels;
use super::{Built, Pages};
use crate::model::id::ProvisionId;
use crate::model::raw::ProposalState;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::{DossierEntryView, DossierView, EditView, MentionView};
use std::collections::BTreeMap;

pub(super) fn add(pages: &mut Pages) {
    for id in (0..pages.site().provisions.len() as u32).map(ProvisionId) {
        pages.add(Target::Dossier(id), move |reader| dossier(reader, id));
    }
}

pub(super) fn dossier(reader: &Reader, id: ProvisionId) -> Built<DossierView> {
    let site = reader.site();
    let provision = site.provision(id);
    let mut entries = drafts(reader, id);
    entries.extend(proposals(reader, id));
    entries.extend(statuses(reader, id));
    entries.extend(positions(reader, id));
    entries.extend(votes(reader, id));
    entries.extend(arguments(reader, id));
    let (briefings, mentions) = mentions(reader, id);
    entries.extend(briefings);
    // Days are written so that they sort by their letters; on one day, kinds stand as they were added.
    entries.sort_by(|one, other| one.date.cmp(&other.date));
    let view = DossierView {
        treaty: reader.link(Target::Treaty(provision.treaty)),
        provision: reader.link(Target::Provision(id)),
        summary: reader.words_if(&provision.summary),
        entries,
        parallels: parallels(reader, id, provision),
        mentions,
    };
    Ok((Head::of_treaty(Target::Dossier(id), provision.treaty, vec![Target::Provision(id)]), view))
}

/// Every text, with what changed since the one before. A text that is the same as the one before stands once.
fn drafts(reader: &Reader, id: ProvisionId) -> Vec<DossierEntryView> {
    let mut history = history(reader, id);
    history.reverse();
    let entry = |mut found: crate::render::view::HistoryView| {
        if found.change.kind == "same" {
            found.html = None;
        }
        DossierEntryView { date: found.date.clone(), kind: "draft", draft: Some(found), ..DossierEntryView::default() }
    };
    history.into_iter().map(entry).collect()
}

/// What was asked for, and what became of it.
fn proposals(reader: &Reader, id: ProvisionId) -> Vec<DossierEntryView> {
    let site = reader.site();
    let mut entries = Vec::new();
    for on in &reader.catalogue().provision_proposals[id.index()] {
        let proposal = site.proposal(*on);
        let is_here = |(at, _): &(usize, EditView)| {
            let edit = &proposal.edits[*at];
            edit.at.provision == id || edit.action.destination().is_some_and(|to| to.provision == id)
        };
        // The text that an edit would strike or keep whole stands above, with its draft.
        let here = edits(reader, *on).into_iter().enumerate().filter(is_here);
        entries.push(DossierEntryView {
            date: proposal.date.to_string(),
            kind: "proposal",
            proposal: Some(reader.proposal(*on)),
            edits: here.map(|(_, edit)| EditView { now: None, ..edit }).collect(),
            ..DossierEntryView::default()
        });
        for (at, status) in proposal.status.iter().enumerate() {
            if status.state != ProposalState::Tabled || status.date != proposal.date {
                entries.push(DossierEntryView {
                    date: status.date.to_string(),
                    kind: "outcome",
                    outcome: Some(reader.outcome(*on, at)),
                    ..DossierEntryView::default()
                });
            }
        }
    }
    entries
}

fn statuses(reader: &Reader, id: ProvisionId) -> Vec<DossierEntryView> {
    let statuses = reader.statuses_on(id).into_iter().map(|status| DossierEntryView {
        date: status.date.clone(),
        kind: "status",
        status: Some(status),
        ..DossierEntryView::default()
    });
    statuses.collect()
}

fn positions(reader: &Reader, id: ProvisionId) -> Vec<DossierEntryView> {
    let mut positions = reader.positions(&reader.catalogue().provision_positions[id.index()]);
    positions.reverse();
    let entry = |position: crate::render::view::PositionView| DossierEntryView {
        date: position.date.clone(),
        kind: "position",
        position: Some(position),
        ..DossierEntryView::default()
    };
    positions.into_iter().map(entry).collect()
}

fn votes(reader: &Reader, id: ProvisionId) -> Vec<DossierEntryView> {
    let entry = |vote: crate::render::view::VoteTeaserView| DossierEntryView {
        date: vote.date.clone(),
        kind: "vote",
        vote: Some(vote),
        ..DossierEntryView::default()
    };
    reader.votes(&reader.catalogue().provision_votes[id.index()]).into_iter().map(entry).collect()
}

fn arguments(reader: &Reader, id: ProvisionId) -> Vec<DossierEntryView> {
    let entry = |argument: &crate::model::id::ArgumentId| DossierEntryView {
        date: reader.site().argument(*argument).date.to_string(),
        kind: "argument",
        argument: Some(reader.arguments(&[*argument])),
        ..DossierEntryView::default()
    };
    reader.catalogue().provision_arguments[id.index()].iter().map(entry).collect()
}

/// Sentences of briefings, by briefing; and those of pages, which have no date.
fn mentions(reader: &Reader, id: ProvisionId) -> (Vec<DossierEntryView>, Vec<MentionView>) {
    let target = Target::Provision(id);
    let all = reader.site().mentions_of(target).iter().zip(reader.mentions(target));
    let mut briefings: BTreeMap<_, Vec<MentionView>> = BTreeMap::new();
    let mut undated = Vec::new();
    for (mention, view) in all {
        match mention.on {
            Target::Briefing(on) => briefings.entry((reader.site().briefing(on).date, on)).or_default().push(view),
            _ => undated.push(view),
        }
    }
    let entries = briefings.into_iter().map(|((date, _), briefing)| DossierEntryView {
        date: date.to_string(),
        kind: "briefing",
        briefing,
        ..DossierEntryView::default()
    });
    (entries.collect(), undated)
}
