//! `/treaties/T/proposals/ID/`.

use super::{Built, Pages};
use crate::model::draft::DraftBlock;
use crate::model::id::ProposalId;
use crate::model::proposal::{Action, AddPosition, Backer, Edit, Passage, Proposal};
use crate::model::raw::EditKind;
use crate::model::target::{Place, Target};
use crate::render::html::draft::Anchors;
use crate::render::reader::{Head, Reader};
use crate::render::view::{BackerView, EditView, ProposalStatusView, ProposalView, TextView};

/// How many proposals of a package each of them lists: all stand on the list of proposals.
const OF_A_PACKAGE: usize = 30;

pub(super) fn add(pages: &mut Pages) {
    for id in (0..pages.site().proposals.len() as u32).map(ProposalId) {
        pages.add(Target::Proposal(id), move |reader| page(reader, id));
    }
}

pub(super) fn page(reader: &Reader, id: ProposalId) -> Built<ProposalView> {
    let proposal = reader.site().proposal(id);
    let above = vec![Target::Proposals(proposal.treaty)];
    let head = Head::of_treaty(Target::Proposal(id), proposal.treaty, above);
    let summary = Some(proposal.summary.get(reader.language, reader.own())).filter(|words| !words.is_empty());
    Ok((head.described(summary), view(reader, id)))
}

/// A proposal in full: its page and its embed show the same.
pub(crate) fn view(reader: &Reader, id: ProposalId) -> ProposalView {
    let proposal = reader.site().proposal(id);
    let link = |id: ProposalId| reader.link(Target::Proposal(id));
    ProposalView {
        id: proposal.id.clone(),
        title: reader.words(&proposal.title),
        treaty: reader.link(Target::Treaty(proposal.treaty)),
        date: reader.when(proposal.date),
        by: reader.parties(&proposal.by),
        on_behalf_of: proposal.on_behalf_of.map(|group| reader.party(group)),
        supported_by: backers(reader, proposal, &proposal.supported_by),
        opposed_by: backers(reader, proposal, &proposal.opposed_by),
        backing: reader.backing(id),
        session: reader.sessions(proposal.session),
        draft: reader.drafts(proposal.draft),
        summary: reader.words_if(&proposal.summary),
        edits: edits(reader, id),
        statuses: proposal
            .status
            .iter()
            .map(|status| ProposalStatusView {
                state: status.state,
                date: reader.when(status.date),
                into: status.into.map(link),
            })
            .collect(),
        votes: reader.votes(&reader.catalogue().proposal_votes[id.index()]),
        arguments: reader.arguments(&reader.catalogue().proposal_arguments[id.index()]),
        package: proposal.package.map(|package| reader.package(package, OF_A_PACKAGE)),
        revises: proposal.revises.map(link),
        revised_by: reader.catalogue().revised_by[id.index()].iter().map(|id| link(*id)).collect(),
        data: reader.data(proposal.treaty, &["proposals", "edits", "fates"]),
        sources: reader.evidence(&proposal.sources),
        mentions: reader.mentions(Target::Proposal(id)),
    }
}

fn backers(reader: &Reader, proposal: &Proposal, backers: &[Backer]) -> Vec<BackerView> {
    let view = |backer: &Backer| BackerView {
        party: reader.party(backer.party),
        session: reader.sessions(backer.session.filter(|session| Some(*session) != proposal.session)),
        sources: reader.evidence(&backer.sources),
    };
    backers.iter().map(view).collect()
}

/// Its edits, each with what later drafts have of it.
pub(super) fn edits(reader: &Reader, id: ProposalId) -> Vec<EditView> {
    let fates = &reader.analysis().proposals.fate(id).edits;
    let view = |(at, edit): (usize, &Edit)| {
        let fate = fates.get(at).map(|fate| reader.edit_fate(fate));
        EditView { fate, ..edit_view(reader, edit) }
    };
    reader.site().proposal(id).edits.iter().enumerate().map(view).collect()
}

fn edit_view(reader: &Reader, edit: &Edit) -> EditView {
    let language = reader.site().draft(edit.at.draft).language;
    let text = |words: &str| reader.text(words, language);
    let new = |with: &str| reader.text(new_words(edit, with), language);
    let found = |passage: &Option<Passage>| passage.as_ref().map(|passage| text(&passage.words));
    let mut view = EditView {
        kind: EditKind::Add,
        at: reader.place_since(edit.at),
        provision: reader.spoken_of(Place { unit: None, ..edit.at }),
        find: None,
        position: None,
        with: None,
        to: None,
        heading: None,
        fate: None,
        now: None,
    };
    let whole = |passage: &Option<Passage>| passage.is_none().then(|| reader.place_html(edit.at, Anchors::Foreign));
    match &edit.action {
        Action::Replace { passage, with } => {
            let (find, with, now) = (found(passage), Some(new(with)), whole(passage));
            view = EditView { kind: EditKind::Replace, find, with, now, ..view };
        }
        Action::Delete { passage } => {
            view = EditView { kind: EditKind::Delete, find: found(passage), now: whole(passage), ..view };
        }
        Action::Retain { passage } => {
            view = EditView { kind: EditKind::Retain, find: found(passage), now: whole(passage), ..view };
        }
        Action::Add { position, with } => {
            let (position, find) = added(position, text);
            view = EditView { position: Some(position), find, with: Some(new(with)), ..view };
        }
        Action::Move { to } => {
            view = EditView { kind: EditKind::Move, to: unit_link(reader, *to), ..view };
        }
        Action::New { label, title, with } => {
            let title = title.get(reader.language, reader.own());
            let heading = [label.as_deref().unwrap_or_default(), title].join(" ").trim().to_owned();
            let heading = Some(heading).filter(|heading| !heading.is_empty()).map(|heading| text(&heading));
            view = EditView { kind: EditKind::New, heading, with: Some(text(with)), ..view };
        }
    }
    view
}

/// New words among others as a reader sees them, without the marks of draft text; new units as they are written.
fn new_words(edit: &Edit, with: &str) -> String {
    let plain = |block: &DraftBlock| match block {
        DraftBlock::Words(paragraph) => Some(paragraph.plain()),
        _ => None,
    };
    let words: Option<Vec<String>> = edit.text.blocks.iter().map(plain).collect();
    words.filter(|words| !words.is_empty()).map_or_else(|| with.to_owned(), |words| words.join("\n"))
}

fn added(position: &AddPosition, text: impl Fn(&str) -> TextView) -> (&'static str, Option<TextView>) {
    match position {
        AddPosition::After(passage) => ("after", Some(text(&passage.words))),
        AddPosition::Before(passage) => ("before", Some(text(&passage.words))),
        AddPosition::End => ("end", None),
    }
}

/// The unit that another is to follow; `None` where it is to be the first.
fn unit_link(reader: &Reader, to: Place) -> Option<crate::render::view::LinkView> {
    to.unit.map(|_| reader.place_since(to))
}
