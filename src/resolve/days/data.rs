use super::{texts, told};
use crate::diagnostic::{Report, Thing};
use crate::model::raw::{RawDraft, RawParty, RawProposal, RawSession, RawTreaty, RawVote, SESSION_DAYS};
use crate::model::when::{Dated, When};
use crate::resolve::held::{Held, days};
use crate::source::{Span, Spanned};

/// Proposals are made on drafts that are there, and whatever names a session happened at it.
pub(super) fn check(treaty: &RawTreaty, held: &Held, report: &mut Report) {
    for proposal in &treaty.proposals {
        self::proposal(proposal, treaty, held, report);
        let what = format!("proposal `{}`", proposal.id.value);
        outside(&what, proposal.date, proposal.session.as_ref(), treaty, report);
        steps(proposal, held, report);
    }
    for position in &treaty.positions {
        let what = match &position.by {
            RawParty::Code(code) => format!("the position of `{}`", code.value),
            RawParty::Others(_) => "this position".to_owned(),
        };
        outside(&what, position.date, position.session.as_ref(), treaty, report);
    }
    for vote in &treaty.votes {
        let what = format!("vote `{}`", vote.id.value);
        outside(&what, vote.date, vote.session.as_ref(), treaty, report);
        taken(vote, treaty, held, report);
    }
    answers(treaty, report);
    for status in &treaty.statuses {
        let what = format!("the status of `{}`", status.at.value);
        outside(&what, status.date, status.session.as_ref(), treaty, report);
    }
    for sum in &treaty.sums {
        outside("this status", sum.date, sum.session.as_ref(), treaty, report);
    }
    statuses(treaty, held, report);
}

fn proposal(proposal: &RawProposal, treaty: &RawTreaty, held: &Held, report: &mut Report) {
    let Some((date, span)) = when(held, proposal.date, proposal.session.as_ref()) else { return };
    let named = |draft: &&RawDraft| proposal.draft.as_ref().is_some_and(|id| id.value.eq_ignore_ascii_case(&draft.id));
    let Some(draft) = treaty.drafts.iter().find(named) else { return };
    if held.when(draft.date, draft.session.as_ref()).is_some_and(|of| date.is_before(of)) {
        let message = format!("proposal `{}` is older than the draft it is made on, `{}`", proposal.id.value, draft.id);
        let found = told(span, message).label(texts::place(draft), "the draft's date");
        report.push(found.hint("mend one of the two dates, or name the draft that was there"));
    }
}

/// A vote is taken on what is there.
fn taken(vote: &RawVote, treaty: &RawTreaty, held: &Held, report: &mut Report) {
    let Some((date, span)) = when(held, vote.date, vote.session.as_ref()) else { return };
    let Some((what, of)) = vote.on.as_ref().and_then(|on| made(&on.value, treaty, held)) else { return };
    if date.is_before(of.0) {
        let message = format!("vote `{}` is older than the {what} it was taken on", vote.id.value);
        let found = told(span, message).label(of.1, format!("the {what}'s date"));
        report.push(found.hint("mend one of the two dates, or name what was voted on"));
    }
}

/// When a draft or a proposal was made and where that is written, with what messages call it.
fn made(on: &str, treaty: &RawTreaty, held: &Held) -> Option<(&'static str, (When, Span))> {
    let (kind, id) = on.split_once(':')?;
    let is = |known: &str| known.eq_ignore_ascii_case(id.trim());
    match kind.trim() {
        "draft" => {
            let draft = treaty.drafts.iter().find(|draft| is(&draft.id))?;
            Some(("draft", when(held, draft.date, draft.session.as_ref())?))
        }
        "proposal" => {
            let proposal = treaty.proposals.iter().find(|proposal| is(&proposal.id.value))?;
            Some(("proposal", when(held, proposal.date, proposal.session.as_ref())?))
        }
        _ => None,
    }
}

/// An answer comes after what it answers.
fn answers(treaty: &RawTreaty, report: &mut Report) {
    for argument in &treaty.arguments {
        let Some(answers) = &argument.answers else { continue };
        let answered = treaty.arguments.iter().find(|one| one.id.value.eq_ignore_ascii_case(&answers.value));
        let Some(answered) = answered else { continue };
        if argument.date.value.last() < answered.date.value.first() {
            let (id, of) = (&argument.id.value, argument.date.value);
            let message = format!("argument `{id}` of {of} answers one of a later day, `{}`", answered.id.value);
            let found = told(argument.date.span, message);
            let found = found.label(answered.date.span, format!("it is of {}", answered.date.value));
            report.push(found.hint("mend one of the two dates, or `answers`"));
        }
    }
}

/// When something was, and where that is written.
fn when(held: &Held, date: Option<Spanned<Dated>>, session: Option<&Spanned<String>>) -> Option<(When, Span)> {
    let span = date.map(|date| date.span).or(session.map(|session| session.span))?;
    Some((held.when(date, session)?, span))
}

/// Reports a date that is on no day of the session named beside it.
fn outside(
    what: &str,
    date: Option<Spanned<Dated>>,
    session: Option<&Spanned<String>>,
    treaty: &RawTreaty,
    report: &mut Report,
) {
    let named = |one: &&RawSession| session.is_some_and(|id| id.value.eq_ignore_ascii_case(&one.id.value));
    let Some((date, session)) = date.zip(treaty.sessions.iter().find(named)) else { return };
    let (start, end) = days(session);
    if date.value.last() < start || date.value.first() > end {
        let message = format!("{what}, of {}, is outside the days of session `{}`", date.value, session.id.value);
        let found = told(date.span, message).label(session.start.span, format!("it met from {start} to {end}"));
        let found = found.missing(Thing::one(SESSION_DAYS, &session.id.value).of(&treaty.id));
        report.push(found.hint("mend the date, or name the session that it was at"));
    }
}

/// What became of a proposal is written in the order in which it happened, and after it was made.
fn steps(proposal: &RawProposal, held: &Held, report: &mut Report) {
    let Some(mut before) = when(held, proposal.date, proposal.session.as_ref()) else { return };
    for step in &proposal.status {
        let Some((date, _)) = when(held, step.date, step.session.as_ref()) else { continue };
        if date.is_before(before.0) {
            let message = format!("a step of proposal `{}` was before what it follows", proposal.id.value);
            let found = told(step.span, message).label(before.1, "this was before it");
            report.push(found.hint("write the steps in the order in which they happened, with their days"));
        } else {
            before = (date, step.span);
        }
    }
}

/// A status holds for words, so that there was a draft.
fn statuses(treaty: &RawTreaty, held: &Held, report: &mut Report) {
    let first = held.drafts(treaty).into_iter().min_by_key(|(_, date)| date.first());
    let Some((first, of)) = first else { return };
    for status in &treaty.statuses {
        let Some((_, span)) = when(held, status.date, status.session.as_ref()).filter(|(date, _)| date.is_before(of))
        else {
            continue;
        };
        let message = format!("the status of `{}` is older than the first draft, `{}`", status.at.value, first.id);
        let found = told(span, message).label(texts::place(first), "the draft's date");
        report.push(found.hint("mend one of the two dates"));
    }
}
