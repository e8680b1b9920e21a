//! Arguments: who gives them, what they are about, and what they answer.

use super::evidence::evidence;
use super::matter::{Asking, Known, matter};
use super::names::Names;
use super::treaties::{Rest, Treaties};
use crate::diagnostic::rules::data::INVALID_VALUE;
use crate::diagnostic::rules::site::CIRCULAR_ANSWER;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::argument::{Argument, Claimant};
use crate::model::id::{ArgumentId, TreatyId};
use crate::model::raw::{RawArgument, RawParty};
use crate::source::Spanned;

/// What an argument can be about, beside a provision or unit.
const KINDS: [&str; 3] = ["proposal", "package", "topic"];

/// All arguments, by treaty, then date and id; each treaty gets the ids of its own.
pub(super) fn arguments(
    all: &mut Treaties,
    rest: &mut [Rest],
    known: &Known<'_>,
    report: &mut Report,
) -> Vec<Argument> {
    let mut names = Names::new("argument");
    let mut arguments = Vec::new();
    let mut answers = Vec::new();
    for (treaty, rest) in (0..).map(TreatyId).zip(rest) {
        let mut own = std::mem::take(&mut rest.arguments);
        own.sort_by(|a, b| (a.date.value, &a.id.value).cmp(&(b.date.value, &b.id.value)));
        for raw in own {
            let id = ArgumentId(arguments.len() as u32);
            if let Some(argument) = argument(&raw, treaty, known, all, report)
                && names.add(&raw.id, id, report)
            {
                arguments.push(argument);
                answers.push(raw.answers);
                all.list[treaty.index()].arguments.push(id);
            }
        }
    }
    for (id, written) in (0..).map(ArgumentId).zip(answers) {
        let Some(written) = written else { continue };
        arguments[id.index()].answers = answered(&written, id, &arguments, &names, report);
    }
    arguments
}

fn argument(
    raw: &RawArgument,
    treaty: TreatyId,
    known: &Known<'_>,
    all: &Treaties,
    report: &mut Report,
) -> Option<Argument> {
    let documents = &all.names[treaty.index()].documents;
    let sources = evidence(&raw.sources, documents, report);
    let by: Vec<Claimant> = raw.by.iter().filter_map(|written| claimant(written, treaty, known, report)).collect();
    let asking = Asking { treaty, day: raw.date.value.last(), kinds: &KINDS };
    let on = matter(&raw.on, asking, known, all, report)?;
    (!by.is_empty()).then(|| Argument {
        id: raw.id.value.clone(),
        treaty,
        span: raw.span,
        words: raw.words.clone(),
        by,
        on,
        side: raw.side,
        answers: None,
        date: raw.date.value.into(),
        sources,
    })
}

fn claimant(written: &RawParty, treaty: TreatyId, known: &Known<'_>, report: &mut Report) -> Option<Claimant> {
    if let RawParty::Code(code) = written
        && let Some(id) = code.value.strip_prefix("author:")
    {
        let id = Spanned::new(id.trim().to_owned(), code.span);
        return known.authors.get(&id, report).map(Claimant::Author);
    }
    known.parties.get(written, treaty, report).map(Claimant::Party)
}

/// What an argument answers: another of its treaty, which does not answer it in turn.
fn answered(
    written: &Spanned<String>,
    id: ArgumentId,
    arguments: &[Argument],
    names: &Names<ArgumentId>,
    report: &mut Report,
) -> Option<ArgumentId> {
    let answered = names.get(written, report)?;
    let (own, other) = (&arguments[id.index()], &arguments[answered.index()]);
    if other.treaty != own.treaty {
        let message = format!("argument `{}` is about another treaty", other.id);
        let hint = "an answer stands in the same `arguments.toml` as what it answers";
        report.push(Diagnostic::new(&INVALID_VALUE, written.span, message).hint(hint));
        return None;
    }
    let chain = std::iter::successors(Some(answered), |next| arguments[next.index()].answers);
    // Of what was taken so far nothing goes round: the chain has an end.
    if chain.into_iter().any(|next| next == id) {
        let found = if answered == id {
            let message = format!("argument `{}` answers itself", own.id);
            Diagnostic::new(&CIRCULAR_ANSWER, written.span, message)
                .hint("name another argument, or take `answers` out")
        } else {
            let message = format!("argument `{}` answers `{}`, which answers it in turn", own.id, other.id);
            let found = Diagnostic::new(&CIRCULAR_ANSWER, written.span, message).label(other.span, "what it answers");
            found.hint("take `answers` out of the one that was there first")
        };
        report.push(found);
        return None;
    }
    Some(answered)
}
