//! `votes.toml`: what was decided by voting.

use super::data_file::{DataFile, words_or_id};
use super::evidence::required_sources;
use super::treaty::Fraction;
use super::value::{Fields, Kind, Read, Reader, Refused, Value, choices};
use crate::diagnostic::rules::data::{INVALID_VALUE, MISPLACED_KEY};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::raw::{Ballot, RawSide, RawVote, VoteKind, VoteResult};
use crate::source::{Span, Spanned};

choices! {
    VoteKind { "recorded" => Recorded, "counted" => Counted, "without-vote" => WithoutVote }
    VoteResult { "carried" => Carried, "lost" => Lost }
}

/// Reads the file.
pub(super) fn votes(file: &DataFile, report: &mut Report) -> Option<Vec<RawVote>> {
    file.read("`votes.toml`", report, |fields| fields.or_default("vote"))
}

impl Read for RawVote {
    const EXPECTED: &'static str = "a table headed `[[vote]]`";
    const EXAMPLE: &'static str = "[{ id = \"…\", title = \"…\", date = 2023-08-23, kind = \"recorded\", for = 79, against = 60, result = \"carried\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a vote", reader)?;
        let id = fields.id("id");
        let title = words_or_id(&mut fields, "title", id.as_ref());
        let on = fields.optional("on");
        let when = fields.when();
        let body = fields.or_default("body");
        let kind = fields.required("kind");
        let sides = Ballot::ALL.map(|ballot| fields.optional(ballot.id()));
        let result = fields.required("result");
        let majority = fields.optional("majority").map(|Fraction(over, under)| (over, under));
        let sources = required_sources(&mut fields);
        fields.finish();
        let (date, session) = when.ok_or(Refused::Told)?;
        let vote = Self {
            id: id.ok_or(Refused::Told)?,
            title,
            on,
            date,
            session,
            body,
            kind: kind.ok_or(Refused::Told)?,
            sides,
            result: result.ok_or(Refused::Told)?,
            majority,
            sources,
            span: value.span,
        };
        agrees_with_kind(&vote, reader);
        Ok(vote)
    }
}

/// What a vote of its kind cannot have.
fn agrees_with_kind(vote: &RawVote, reader: &mut Reader) {
    let mut tell = |rule, span: Span, message: String, hint: &str| {
        reader.report.push(Diagnostic::new(rule, span, message).hint(hint));
    };
    let written = Ballot::ALL.into_iter().zip(&vote.sides).filter_map(|(ballot, side)| Some((ballot, side.as_ref()?)));
    match vote.kind {
        VoteKind::Recorded => {}
        VoteKind::Counted => {
            for (ballot, side) in written.filter(|(ballot, side)| *ballot != Ballot::Absent && !side.names.is_empty()) {
                let message = format!("`{}` has names, and a vote that was only counted has none", ballot.id());
                tell(&MISPLACED_KEY, side.span, message, "write the number, or `kind = \"recorded\"`");
            }
        }
        VoteKind::WithoutVote => {
            for (ballot, side) in written {
                let message = format!("`{}` is the figure of a vote, and there was none", ballot.id());
                tell(
                    &MISPLACED_KEY,
                    side.span,
                    message,
                    "take it out, or write `kind = \"recorded\"` or `\"counted\"`",
                );
            }
            if vote.result.value == VoteResult::Lost {
                let message = "nothing is lost without a vote".to_owned();
                let hint = "write `result = \"carried\"`, or say how the vote was taken in `kind`";
                tell(&INVALID_VALUE, vote.result.span, message, hint);
            }
        }
    }
}

/// A number, a list of codes, or `{ count, names }` where some of a number are named.
impl Read for RawSide {
    const EXPECTED: &'static str = "a number, or a list of codes";
    const EXAMPLE: &'static str = "[\"FRA\", \"KEN\"]";

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let span = value.span;
        match &value.kind {
            Kind::Integer(_) => {
                let Count(count) = Count::read(value, key, reader)?;
                Ok(Self { count: Some(count), names: Vec::new(), span })
            }
            Kind::Table(_) => some_named(value, reader),
            _ => Ok(Self { count: None, names: Vec::read(value, key, reader)?, span }),
        }
    }
}

/// A number of votes, which may be none.
struct Count(Spanned<u32>);

impl Read for Count {
    const EXPECTED: &'static str = "a whole number";
    const EXAMPLE: &'static str = "79";

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let number = i64::read(value, key, reader)?;
        u32::try_from(number).map(|number| Self(Spanned::new(number, value.span))).map_err(|_| {
            let message = format!("`{key}` cannot be {number} votes");
            let found = Diagnostic::new(&INVALID_VALUE, value.span, message);
            reader.report.push(found.hint("write 0 or more, in figures"));
            Refused::Told
        })
    }
}

fn some_named(value: &Value, reader: &mut Reader) -> Result<RawSide, Refused> {
    let mut fields = Fields::of(value, "a side of a vote", reader)?;
    let number: Option<Count> = fields.required("count");
    let names: Vec<Spanned<String>> = fields.or_default("names");
    fields.finish();
    let Count(number) = number.ok_or(Refused::Told)?;
    if names.len() > number.value as usize {
        let message = format!("`count` is {}, and {} are named", number.value, names.len());
        let found = Diagnostic::new(&INVALID_VALUE, value.span, message);
        reader.report.push(found.hint("mend `count`, or take out who did not vote so"));
    }
    Ok(RawSide { count: Some(number), names, span: value.span })
}
