//! The site as of a day: of what the files say, what is there on it.
//!
//! In: all documents, and the options of the build. Out: those without whatever is dated later. This is the only place where that is decided for data; everything after it knows of nothing later, and need not ask.
//! Not here: sessions, which are announced before they are held, and are shown as planned; which briefings are published
//! ([`super::briefings`]); what is told of a link to something that is left out ([`super::withheld`]).

use super::briefings::is_published;
use super::held::{self, Held};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::site::DATED_LATER;
use crate::model::config::BuildOptions;
use crate::model::raw::{
    Documents, RawBacker, RawDocument, RawEvidence, RawFigure, RawGroup, RawProposal, RawText, RawTreaty, RawVote,
};
use crate::model::when::{Dated, When};
use crate::source::{Span, Spanned};
use jiff::civil::Date;
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// Whether anything may be left out on the day of the build: most sites have nothing later, and nothing need be done for them.
pub(super) fn is_less(documents: &Documents, options: &BuildOptions) -> bool {
    let unpublished = documents.briefings.iter().any(|briefing| !is_published(briefing, options));
    let drafts = !options.drafts && documents.pages.iter().any(|page| page.draft);
    unpublished || drafts || (!options.future && days(documents).any(|date| date > options.now))
}

/// Every day that data and revisions have, with the last of each session.
fn days(documents: &Documents) -> impl Iterator<Item = Date> {
    let members = documents.groups.iter().flat_map(|group| &group.members);
    let members = members.flat_map(|member| [member.from, member.until]);
    let briefings = documents.briefings.iter().map(|briefing| briefing.updated);
    let pages = documents.pages.iter().map(|page| page.updated);
    let revisions = briefings.chain(pages).map(|updated| updated.map(|updated| updated.value));
    members.chain(revisions).flatten().map(Dated::last).chain(documents.treaties.iter().flat_map(days_of))
}

/// Whether a text says that it was revised after the day of the build.
pub(super) fn is_revised_later(text: &RawText, options: &BuildOptions) -> bool {
    let updated = match text {
        RawText::Briefing(briefing) => briefing.updated,
        RawText::Page(page) => page.updated,
    };
    !options.future && updated.is_some_and(|updated| updated.value.last() > options.now)
}

/// What has no date of its own has that of a session.
fn days_of(treaty: &RawTreaty) -> impl Iterator<Item = Date> {
    let sessions = treaty.sessions.iter().map(|session| held::days(session).1);
    sessions.chain(held::said(treaty).into_iter().filter_map(|(date, _)| Some(date?.value.last())))
}

/// A note of how much of the data is dated later than the day of the build, if anything is: it may be a slip.
pub(super) fn held_back(documents: &Documents, options: &BuildOptions) -> Option<Diagnostic> {
    let later = documents.treaties.iter().filter(|_| !options.future).flat_map(|treaty| later_of(treaty, options.now));
    let later: Vec<(Date, Span)> = later.collect();
    // The latest is the likeliest to be mistyped.
    let (_, span) = later.iter().max_by_key(|(day, _)| *day)?;
    let (count, are) = (later.len(), if later.len() == 1 { "item is" } else { "items are" });
    let message = format!("{count} {are} dated later than {}, and not on the site", options.now);
    let hint = "this is the latest: mend its date if it is mistyped; `--future` builds with all that is dated later";
    Some(Diagnostic::new(&DATED_LATER, *span, message).hint(hint))
}

/// The last days and the places of whatever of a treaty is dated later than a day.
fn later_of(treaty: &RawTreaty, day: Date) -> Vec<(Date, Span)> {
    let held = Held::of(treaty);
    let later = held::said(treaty).into_iter().filter_map(|(date, session)| {
        let last = held.when(date, session).map(When::last).filter(|last| *last > day)?;
        Some((last, date.map(|date| date.span).or(session.map(|session| session.span))?))
    });
    later.collect()
}

/// Takes out what is dated later than the day of the build. With `--future` everything stays.
pub(super) fn as_of(documents: &mut Documents, options: &BuildOptions) {
    if options.future {
        return;
    }
    let day = options.now;
    for group in &mut documents.groups {
        members(group, day);
    }
    for treaty in &mut documents.treaties {
        Edition::of(treaty, day).take(treaty);
    }
    revisions(documents, day);
}

/// Members who join later are none yet, and nobody knows when one will leave.
fn members(group: &mut RawGroup, day: Date) {
    group.members.retain(|member| member.from.is_none_or(|from| from.last() <= day));
    for member in &mut group.members {
        member.until = member.until.filter(|until| until.last() <= day);
    }
}

/// Days of revisions that are still to come are taken out of briefings and pages.
fn revisions(documents: &mut Documents, day: Date) {
    for briefing in &mut documents.briefings {
        if briefing.updated.is_some_and(|updated| updated.value.last() > day) {
            Arc::make_mut(briefing).updated = None;
        }
    }
    for page in &mut documents.pages {
        if page.updated.is_some_and(|updated| updated.value.last() > day) {
            Arc::make_mut(page).updated = None;
        }
    }
}

/// What has to be known of a treaty before anything is taken out.
struct Edition {
    day: Date,
    held: Held,
    /// Ids of drafts that are not there, in small letters.
    drafts: FxHashSet<String>,
    /// Symbols of documents that are not there, in small letters.
    documents: FxHashSet<String>,
}

/// As names are compared: capital and small letters count as the same.
fn folded(id: &str) -> String {
    id.to_lowercase()
}

impl Edition {
    fn of(treaty: &RawTreaty, day: Date) -> Self {
        let held = Held::of(treaty);
        let mut edition = Self { day, held, drafts: FxHashSet::default(), documents: FxHashSet::default() };
        // A translation without a date has its original's.
        let later = treaty.drafts.iter().filter(|draft| !edition.has_come(draft.date, draft.session.as_ref()));
        edition.drafts = later.map(|draft| folded(&draft.id)).collect();
        let later = treaty.documents.iter().filter(|document| !edition.has_document(document));
        edition.documents = later.map(|document| folded(&document.symbol.value)).collect();
        edition
    }

    fn take(&self, treaty: &mut RawTreaty) {
        let had = packages(&treaty.proposals);
        treaty.documents.retain(|document| self.has_document(document));
        treaty.drafts.retain(|draft| !self.drafts.contains(&folded(&draft.id)));
        treaty.figures.retain(|figure| self.has_figure(figure));
        treaty.bodies.retain(|body| body.session.as_ref().is_none_or(|session| self.is_over(session)));
        treaty.bodies.iter_mut().for_each(|body| body.papers.retain(|paper| !self.is_later(paper)));
        treaty.statuses.retain(|status| self.has_come(status.date, status.session.as_ref()));
        treaty.sums.retain(|sum| self.has_come(sum.date, sum.session.as_ref()));
        treaty.positions.retain(|position| self.has_come(position.date, position.session.as_ref()));
        treaty.votes.retain(|vote| self.has_vote(vote));
        treaty.arguments.retain(|argument| self.has_come(Some(argument.date), None));
        treaty.proposals.retain(|proposal| self.has_proposal(proposal));
        treaty.proposals.iter_mut().for_each(|proposal| self.take_steps(proposal));
        // A package of which no part was offered yet was not offered either.
        let has = packages(&treaty.proposals);
        treaty.packages.retain(|package| {
            let id = folded(&package.id.value);
            has.contains(&id) || !had.contains(&id)
        });
        self.take_sources(treaty);
    }

    /// Whether the last day has come on which something can have been. What is left to a session that nobody knows is told of
    /// elsewhere.
    fn has_come(&self, date: Option<Spanned<Dated>>, session: Option<&Spanned<String>>) -> bool {
        self.held.when(date, session).is_none_or(|when| when.last() <= self.day)
    }

    /// Whether the day of a session has come on which everything of it is past.
    fn is_over(&self, session: &Spanned<String>) -> bool {
        self.held.end(session).is_none_or(|end| end <= self.day)
    }

    /// A document without a date is there when its session is over: no earlier day is sure.
    fn has_document(&self, document: &RawDocument) -> bool {
        self.has_come(document.date, document.session.as_ref())
    }

    /// Whether a document is not there.
    fn is_later(&self, symbol: &Spanned<String>) -> bool {
        self.documents.contains(&folded(&symbol.value))
    }

    fn has_figure(&self, figure: &RawFigure) -> bool {
        let of_later_draft = figure.draft.as_ref().is_some_and(|draft| self.drafts.contains(&folded(&draft.value)));
        !of_later_draft
            && self.has_come(figure.date, None)
            && figure.session.as_ref().is_none_or(|session| self.is_over(session))
    }

    fn has_proposal(&self, proposal: &RawProposal) -> bool {
        let on_later_draft = proposal.draft.as_ref().is_some_and(|draft| self.drafts.contains(&folded(&draft.value)));
        self.has_come(proposal.date, proposal.session.as_ref()) && !on_later_draft
    }

    fn has_vote(&self, vote: &RawVote) -> bool {
        let draft = vote.on.as_ref().and_then(|on| on.value.strip_prefix("draft:"));
        let on_later_draft = draft.is_some_and(|id| self.drafts.contains(&folded(id.trim())));
        self.has_come(vote.date, vote.session.as_ref()) && !on_later_draft
    }

    /// What became of a proposal later, and who spoke on it at a session that is not over.
    fn take_steps(&self, proposal: &mut RawProposal) {
        let own = proposal.session.as_ref().map(|session| folded(&session.value));
        let spoke = |backer: &RawBacker| {
            let session = backer.session.as_ref();
            session.is_none_or(|session| own == Some(folded(&session.value)) || self.is_over(session))
        };
        proposal.status.retain(|step| self.has_come(step.date, step.session.as_ref()));
        proposal.supported_by.retain(spoke);
        proposal.opposed_by.retain(spoke);
    }

    /// What is there is not told by a document that is not.
    fn take_sources(&self, treaty: &mut RawTreaty) {
        let of = |sources: &mut Vec<RawEvidence>| {
            sources.retain(|source| {
                let document = source.document.as_ref();
                document.is_none_or(|document| !self.is_later(document))
            });
        };
        treaty.figures.iter_mut().for_each(|figure| of(&mut figure.sources));
        treaty.bodies.iter_mut().for_each(|body| of(&mut body.sources));
        treaty.drafts.iter_mut().for_each(|draft| of(&mut draft.sources));
        treaty.statuses.iter_mut().for_each(|status| of(&mut status.sources));
        treaty.sums.iter_mut().for_each(|sum| of(&mut sum.sources));
        treaty.positions.iter_mut().for_each(|position| of(&mut position.sources));
        treaty.votes.iter_mut().for_each(|vote| of(&mut vote.sources));
        treaty.arguments.iter_mut().for_each(|argument| of(&mut argument.sources));
        treaty.packages.iter_mut().for_each(|package| of(&mut package.sources));
        for proposal in &mut treaty.proposals {
            of(&mut proposal.sources);
            proposal.supported_by.iter_mut().for_each(|backer| of(&mut backer.sources));
            proposal.opposed_by.iter_mut().for_each(|backer| of(&mut backer.sources));
        }
    }
}

/// The packages that proposals are part of, in small letters.
fn packages(proposals: &[RawProposal]) -> FxHashSet<String> {
    proposals.iter().filter_map(|proposal| proposal.package.as_ref()).map(|id| folded(&id.value)).collect()
}
