//! Days that contradict each other: one of them is likely a slip.
//!
//! In: all documents, whatever the day of the build, so that a slip is told on every day. Out: warnings. Not here: whether a day
//! is written as one (`parse`), the days of a session (`parse`), what is there on a day ([`super::edition`]).

use crate::diagnostic::rules::site::IMPOSSIBLE_DATES;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::raw::{Documents, RawBriefing, RawDraft, RawProposal, RawSession, RawTreaty, RawVote, Stage};
use crate::source::{Span, Spanned};
use jiff::ToSpan;
use jiff::civil::Date;
use std::sync::Arc;

/// After the last session and the last draft of a treaty, little happens for so many years that a later day is likely mistyped.
const YEARS_AFTER: i64 = 5;

/// Reports days that cannot both be right.
pub(super) fn check(documents: &Documents, report: &mut Report) {
    documents.briefings.iter().for_each(|briefing| expires(briefing, report));
    for treaty in &documents.treaties {
        drafts(&treaty.drafts, report);
        treaty.proposals.iter().for_each(|one| proposal(one, treaty, report));
        treaty.votes.iter().for_each(|one| vote(one, treaty, report));
        answers(treaty, report);
        statuses(treaty, report);
        far_away(treaty, report);
    }
}

fn told(span: Span, message: String) -> Diagnostic {
    Diagnostic::new(&IMPOSSIBLE_DATES, span, message)
}

fn expires(briefing: &Arc<RawBriefing>, report: &mut Report) {
    let Some(expires) = briefing.expires else { return };
    let first = [briefing.date, briefing.publish].into_iter().flatten().max_by_key(|date| date.value);
    if let Some(first) = first.filter(|first| expires.value <= first.value) {
        let message =
            format!("the briefing expires on {}, and is published on {} at the earliest", expires.value, first.value);
        let found = told(expires.span, message).label(first.span, "it is published from here on");
        report.push(found.hint("`expires` is the first day on which it is no longer published"));
    }
}

/// A zero draft comes first, and a revision after what it revises.
fn drafts(drafts: &[RawDraft], report: &mut Report) {
    let dated: Vec<(&RawDraft, Spanned<Date>)> = drafts.iter().filter_map(|draft| Some((draft, draft.date?))).collect();
    for (draft, date) in &dated {
        let before = dated.iter().filter(|(other, of)| of.value < date.value && is_before(draft, other));
        if let Some((other, of)) = before.min_by_key(|(_, of)| of.value) {
            let message =
                format!("draft `{}` of {} is dated before `{}`, which it follows", other.id, of.value, draft.id);
            let found = told(of.span, message).label(date.span, format!("`{}` is of {}", draft.id, date.value));
            report.push(found.hint("mend one of the two dates, or the stage or symbol that says which is first"));
        }
    }
}

/// Whether the first of two drafts says of itself that it comes before the other.
fn is_before(first: &RawDraft, second: &RawDraft) -> bool {
    let zero = first.stage == Stage::Zero && second.stage != Stage::Zero;
    let symbols = first.symbol.as_ref().zip(second.symbol.as_ref());
    let revised = symbols.is_some_and(|(first, second)| {
        let (one, other) = (revision(&first.value), revision(&second.value));
        one.0 == other.0 && one.1 < other.1
    });
    zero || revised
}

/// `A/AC.291/22/Rev.2`: the document, and which revision of it.
fn revision(symbol: &str) -> (&str, u32) {
    let revised = symbol.rsplit_once("/Rev.").and_then(|(of, number)| Some((of, number.parse().ok()?)));
    revised.unwrap_or((symbol, 0))
}

fn proposal(proposal: &RawProposal, treaty: &RawTreaty, report: &mut Report) {
    let (id, date) = (&proposal.id.value, proposal.date);
    let named = |draft: &&RawDraft| proposal.draft.as_ref().is_some_and(|id| id.value.eq_ignore_ascii_case(&draft.id));
    let on = treaty.drafts.iter().find(named).and_then(|draft| Some((draft, draft.date?)));
    if let Some((draft, of)) = on.filter(|(_, of)| date.value < of.value) {
        let message =
            format!("proposal `{id}` of {} is older than the draft it is made on, `{}`", date.value, draft.id);
        let found = told(date.span, message).label(of.span, "the draft's date");
        report.push(found.hint("mend one of the two dates, or name the draft that was there"));
    }
    if let Some(session) = proposal.session.as_ref().and_then(|id| session(treaty, id)) {
        let (start, end) = (session.start, session.end.unwrap_or(session.start));
        if date.value < start.value || date.value > end.value.max(start.value) {
            let message = format!("proposal `{id}` of {} was not made at session `{}`", date.value, session.id.value);
            let found =
                told(date.span, message).label(start.span, format!("it met from {} to {}", start.value, end.value));
            report.push(found.hint("mend the date, or name the session that it was made at"));
        }
    }
    steps(proposal, report);
}

/// A vote is taken at its session, and on what is there.
fn vote(vote: &RawVote, treaty: &RawTreaty, report: &mut Report) {
    let (id, date) = (&vote.id.value, vote.date);
    if let Some((what, of)) =
        vote.on.as_ref().and_then(|on| made(&on.value, treaty)).filter(|(_, of)| date.value < of.value)
    {
        let message = format!("vote `{id}` of {} is older than the {what} it was taken on", date.value);
        let found = told(date.span, message).label(of.span, format!("it is of {}", of.value));
        report.push(found.hint("mend one of the two dates, or name what was voted on"));
    }
    if let Some(session) = vote.session.as_ref().and_then(|id| session(treaty, id)) {
        let (start, end) = (session.start, session.end.unwrap_or(session.start));
        if date.value < start.value || date.value > end.value.max(start.value) {
            let message = format!("vote `{id}` of {} was not taken at session `{}`", date.value, session.id.value);
            let met = format!("it met from {} to {}", start.value, end.value);
            let found = told(date.span, message).label(start.span, met);
            report.push(found.hint("mend the date, or name the session that it was taken at"));
        }
    }
}

/// When a draft or a proposal was made, and what messages call it.
fn made(on: &str, treaty: &RawTreaty) -> Option<(&'static str, Spanned<Date>)> {
    let (kind, id) = on.split_once(':')?;
    let is = |known: &str| known.eq_ignore_ascii_case(id.trim());
    match kind.trim() {
        "draft" => Some(("draft", treaty.drafts.iter().find(|draft| is(&draft.id))?.date?)),
        "proposal" => Some(("proposal", treaty.proposals.iter().find(|proposal| is(&proposal.id.value))?.date)),
        _ => None,
    }
}

/// An answer comes after what it answers.
fn answers(treaty: &RawTreaty, report: &mut Report) {
    for argument in &treaty.arguments {
        let Some(answers) = &argument.answers else { continue };
        let answered = treaty.arguments.iter().find(|one| one.id.value.eq_ignore_ascii_case(&answers.value));
        if let Some(answered) = answered.filter(|answered| argument.date.value < answered.date.value) {
            let message = format!(
                "argument `{}` of {} answers one of a later day, `{}`",
                argument.id.value, argument.date.value, answered.id.value
            );
            let found = told(argument.date.span, message);
            let found = found.label(answered.date.span, format!("it is of {}", answered.date.value));
            report.push(found.hint("mend one of the two dates, or `answers`"));
        }
    }
}

fn session<'t>(treaty: &'t RawTreaty, id: &Spanned<String>) -> Option<&'t RawSession> {
    treaty.sessions.iter().find(|session| session.id.value.eq_ignore_ascii_case(&id.value))
}

/// What became of a proposal is written in the order in which it happened, and after it was made.
fn steps(proposal: &RawProposal, report: &mut Report) {
    let mut before = proposal.date.value;
    for step in &proposal.status {
        let Some(date) = step.date else { continue };
        if date < before {
            let message = format!("a step of proposal `{}` is of {date}, before {before}", proposal.id.value);
            let found = told(step.span, message).label(proposal.date.span, "it was made on this day");
            report.push(found.hint("write the steps in the order in which they happened, with their days"));
        }
        before = before.max(date);
    }
}

fn statuses(treaty: &RawTreaty, report: &mut Report) {
    let first = treaty.drafts.iter().filter_map(|draft| draft.date).min_by_key(|date| date.value);
    let Some(first) = first else { return };
    for status in treaty.statuses.iter().filter(|status| status.date.value < first.value) {
        let message =
            format!("the status of `{}` is of {}, before the first draft", status.at.value, status.date.value);
        let found = told(status.date.span, message).label(first.span, format!("the first draft is of {}", first.value));
        report.push(found.hint("mend one of the two dates"));
    }
}

/// Days that come long after everything else: 2033 for 2023.
fn far_away(treaty: &RawTreaty, report: &mut Report) {
    let sessions = treaty.sessions.iter().map(|session| session.end.unwrap_or(session.start).value);
    let last = sessions.chain(treaty.drafts.iter().filter_map(|draft| Some(draft.date?.value))).max();
    let Some(limit) = last.and_then(|last| last.checked_add(YEARS_AFTER.years()).ok()) else { return };
    let proposals = treaty.proposals.iter().map(|proposal| proposal.date);
    let positions = treaty.positions.iter().map(|position| position.date);
    let statuses = treaty.statuses.iter().map(|status| status.date);
    let votes = treaty.votes.iter().map(|vote| vote.date);
    let arguments = treaty.arguments.iter().map(|argument| argument.date);
    let recorded = proposals.chain(positions).chain(statuses).chain(votes).chain(arguments);
    for date in recorded.filter(|date| date.value > limit) {
        let message = format!("{} is more than {YEARS_AFTER} years after the last session and draft", date.value);
        report.push(told(date.span, message).hint("is the year right? add the session or draft of that time if it is"));
    }
}
