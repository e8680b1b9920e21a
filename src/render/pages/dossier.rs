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
use crate::model::when::When;
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
    // On one day, kinds stand as they were added.
    entries.sort_by_key(|(when, _)| when.last());
    let entries = entries.into_iter().map(|(when, entry)| DossierEntryView { date: reader.when(when), ..entry });
    let view = DossierView {
        treaty: reader.link(Target::Treaty(provision.treaty)),
        provision: reader.link(Target::Provision(id)),
        summary: reader.words_if(&provision.summary),
        entries: entries.collect(),
        parallels: parallels(reader, id, provision),
        mentions,
    };
    Ok((Head::of_treaty(Target::Dossier(id), provision.treaty, vec![Target::Provision(id)]), view))
}

/// Every text, with what changed since the one before. A text that is the same as the one before stands once.
fn drafts(reader: &Reader, id: ProvisionId) -> Vec<(When, DossierEntryView)> {
    let mut history = history(reader, id);
    history.reverse();
    // The last of the treaty's drafts, as many as there are in the history.
    let drafts = &reader.site().treaty(reader.site().provision(id).treaty).drafts;
    let dates = drafts[drafts.len() - history.len()..].iter().map(|draft| reader.site().draft(*draft).date);
    let entry = |(date, mut found): (When, crate::render::view::HistoryView)| {
        if found.change.kind == "same" {
            found.html = None;
        }
        (date, DossierEntryView { kind: "draft", draft: Some(found), ..DossierEntryView::default() })
    };
    dates.zip(history).map(entry).collect()
}

/// What was asked for, and what became of it.
fn proposals(reader: &Reader, id: ProvisionId) -> Vec<(When, DossierEntryView)> {
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
        let made = DossierEntryView {
            kind: "proposal",
            proposal: Some(reader.proposal(*on)),
            edits: here.map(|(_, edit)| EditView { now: None, ..edit }).collect(),
            ..DossierEntryView::default()
        };
        entries.push((proposal.date, made));
        for (at, status) in proposal.status.iter().enumerate() {
            if status.state != ProposalState::Tabled || status.date != proposal.date {
                let outcome = Some(reader.outcome(*on, at));
                entries
                    .push((status.date, DossierEntryView { kind: "outcome", outcome, ..DossierEntryView::default() }));
            }
        }
    }
    entries
}

fn statuses(reader: &Reader, id: ProvisionId) -> Vec<(When, DossierEntryView)> {
    let all = &reader.site().treaty(reader.site().provision(id).treaty).statuses;
    let dates = reader.catalogue().provision_statuses[id.index()].iter().map(|index| all[*index].date);
    let entry = |status| DossierEntryView { kind: "status", status: Some(status), ..DossierEntryView::default() };
    dates.zip(reader.statuses_on(id).into_iter().map(entry)).collect()
}

fn positions(reader: &Reader, id: ProvisionId) -> Vec<(When, DossierEntryView)> {
    let indexes = &reader.catalogue().provision_positions[id.index()];
    let mut positions = reader.positions(indexes);
    positions.reverse();
    let dates = indexes.iter().map(|index| reader.site().positions[*index].date);
    let entry =
        |position| DossierEntryView { kind: "position", position: Some(position), ..DossierEntryView::default() };
    dates.zip(positions.into_iter().map(entry)).collect()
}

fn votes(reader: &Reader, id: ProvisionId) -> Vec<(When, DossierEntryView)> {
    let entry = |on: &crate::model::id::VoteId| {
        let vote = Some(reader.vote(*on));
        (reader.site().vote(*on).date, DossierEntryView { kind: "vote", vote, ..DossierEntryView::default() })
    };
    reader.catalogue().provision_votes[id.index()].iter().map(entry).collect()
}

fn arguments(reader: &Reader, id: ProvisionId) -> Vec<(When, DossierEntryView)> {
    let entry = |on: &crate::model::id::ArgumentId| {
        let argument = Some(reader.arguments(&[*on]));
        let made = reader.site().argument(*on).date;
        (made, DossierEntryView { kind: "argument", argument, ..DossierEntryView::default() })
    };
    reader.catalogue().provision_arguments[id.index()].iter().map(entry).collect()
}

/// Sentences of briefings, by briefing; and those of pages, which have no date.
fn mentions(reader: &Reader, id: ProvisionId) -> (Vec<(When, DossierEntryView)>, Vec<MentionView>) {
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
    let entries = briefings.into_iter().map(|((date, _), briefing)| {
        (date.into(), DossierEntryView { kind: "briefing", briefing, ..DossierEntryView::default() })
    });
    (entries.collect(), undated)
}
