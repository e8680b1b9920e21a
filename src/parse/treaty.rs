//! `treaty.toml`: the treaty, how it decides, its sessions and figures.

use super::data_file::{DataFile, words_or_id};
use super::evidence::{required_sources, sources};
use super::treaties;
use super::value::{Fields, Kind, Read, Reader, Refused, Value, Written, choices};
use crate::diagnostic::rules::data::{INVALID_VALUE, WRONG_TYPE};
use crate::diagnostic::{Diagnostic, Report, Thing};
use crate::model::raw::{RawBody, RawFigure, RawMembers, RawRules, RawSession, RawTreaty, SESSION_DAYS, SessionKind};
use crate::model::shape::Shape;
use crate::model::treaty::Decision;
use crate::model::when::Dated;
use crate::model::words::Words;
use crate::source::{Span, Spanned};

choices! {
    SessionKind { "formal" => Formal, "informal" => Informal, "intersessional" => Intersessional }
    Decision { "consensus" => Consensus, "vote" => Vote }
}

/// Reads the file of the treaty with this id.
pub(super) fn treaty(file: &DataFile, id: &str, report: &mut Report) -> Option<RawTreaty> {
    file.read("`treaty.toml`", report, |fields| {
        let treaty = RawTreaty {
            title: fields.required("title").unwrap_or_else(|| Words::plain(id)),
            short: fields.or_default("short"),
            body: fields.or_default("negotiating_body"),
            mandate: fields.or_default("mandate"),
            fictional: fields.or_default("fictional"),
            ..treaties::empty(id, Span::file(file.id))
        };
        let treaty = with_bodies(fields, treaty);
        fields.stand_above();
        RawTreaty {
            rules: fields.or_default("rules"),
            sessions: fields.or_default("session"),
            figures: fields.or_default("figure"),
            extra: fields.or_default("extra"),
            ..treaty
        }
    })
}

/// `body = "…"` is the name of the body that negotiates; `[[body]]` are those that it is divided into, and then its own name is
/// its `negotiating_body`, as TOML knows no key that is both.
enum Bodies {
    Name(Words),
    Parts(Vec<RawBody>),
}

impl Read for Bodies {
    const EXPECTED: &'static str = "the name of a body, or tables headed `[[body]]`";
    const EXAMPLE: &'static str = "\"…\"";

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        match &value.kind {
            Kind::List(_) => Vec::read(value, key, reader).map(Self::Parts),
            _ => Words::read(value, key, reader).map(Self::Name),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![Words::shape(), Vec::<RawBody>::shape()])
    }
}

fn with_bodies(fields: &mut Fields, treaty: RawTreaty) -> RawTreaty {
    match fields.optional("body") {
        Some(Bodies::Name(body)) => RawTreaty { body, ..treaty },
        Some(Bodies::Parts(bodies)) => RawTreaty { bodies, ..treaty },
        None => treaty,
    }
}

impl Read for RawRules {
    const EXPECTED: &'static str = "a table";
    const EXAMPLE: &'static str = "{ decision = \"consensus\", fallback = \"vote\", majority = \"2/3\" }";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "`rules`", reader)?;
        let rules = Self {
            decision: fields.optional("decision"),
            fallback: fields.optional("fallback"),
            majority: fields.optional("majority").map(|Fraction(over, under)| (over, under)),
            members: fields.optional("members"),
            quorum: fields.optional("quorum").map(|Fraction(over, under)| (over, under)),
            abstentions_count: fields.or_default("abstentions_count"),
        };
        fields.finish();
        Ok(rules)
    }
}

/// A number, a code, or a list of codes.
impl Read for RawMembers {
    const EXPECTED: &'static str = "a number, or a list of codes";
    const EXAMPLE: &'static str = "193";

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        match &value.kind {
            Kind::Integer(_) => u32::read(value, key, reader).map(Self::Count),
            Kind::Text(text) if text.trim().parse::<u32>().is_ok() => {
                let message = format!("`{key}` must be a number, not text");
                let hint = format!("write `{key} = {}`", text.trim());
                reader.report.push(Diagnostic::new(&WRONG_TYPE, value.span, message).hint(hint));
                Err(Refused::Told)
            }
            Kind::Text(_) | Kind::List(_) => Vec::read(value, key, reader).map(Self::Listed),
            _ => Err(Refused::WrongType),
        }
    }

    fn shape() -> Shape {
        Shape::Either(vec![u32::shape(), Vec::<String>::shape()])
    }
}

impl Read for RawBody {
    const EXPECTED: &'static str = "a table headed `[[body]]`";
    const EXAMPLE: &'static str = "[{ id = \"group-4\", title = \"…\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a body", reader)?;
        let id = fields.id("id");
        let title = words_or_id(&mut fields, "title", id.as_ref());
        let mandate = fields.or_default("mandate");
        let facilitators = fields.or_default("facilitators");
        let session = fields.optional("session");
        let papers = fields.or_default("papers");
        let sources = sources(&mut fields);
        fields.finish();
        Ok(Self { id: id.ok_or(Refused::Told)?, title, mandate, facilitators, session, papers, sources })
    }
}

/// A share of the votes: `2/3`.
pub(super) struct Fraction(pub(super) u32, pub(super) u32);

impl Read for Fraction {
    const EXPECTED: &'static str = "a fraction";
    const EXAMPLE: &'static str = "\"2/3\"";

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let text = String::read(value, key, reader)?;
        let parts = text.split_once('/').and_then(|(over, under)| Some((whole(over)?, whole(under)?)));
        match parts {
            Some((over, under)) if 0 < over && over <= under => Ok(Self(over, under)),
            _ => {
                let message = format!("`{text}` is not a share of the votes");
                let hint = format!("write `{}`", reader.example(key, Self::EXAMPLE));
                reader.report.push(Diagnostic::new(&INVALID_VALUE, value.span, message).hint(hint));
                Err(Refused::Told)
            }
        }
    }
}

fn whole(text: &str) -> Option<u32> {
    text.trim().parse().ok()
}

impl Read for RawSession {
    const EXPECTED: &'static str = "a table headed `[[session]]`";
    const EXAMPLE: &'static str = "[{ id = \"s1\", title = \"…\", start = 2023-08-21 }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a session", reader)?;
        let id = fields.id("id");
        let title = words_or_id(&mut fields, "title", id.as_ref());
        let kind = fields.or_default("kind");
        let start: Option<Spanned<Dated>> = fields.required("start");
        let end: Option<Spanned<Dated>> = fields.optional("end");
        let place = fields.or_default("place");
        let within = fields.optional("within");
        fields.finish();
        if let (Some(start), Some(end)) = (&start, &end)
            && end.value.last() < start.value.first()
        {
            let message = format!("this session ends on {}, before it begins", end.value);
            let diagnostic = Diagnostic::new(&INVALID_VALUE, end.span, message);
            reader.report.push(
                diagnostic
                    .label(start.span, "it begins here")
                    .hint("mend one of the two dates")
                    .losing(id.as_ref().map(|id| Thing::one(SESSION_DAYS, &id.value))),
            );
        }
        Ok(Self { id: id.ok_or(Refused::Told)?, title, kind, start: start.ok_or(Refused::Told)?, end, place, within })
    }
}

impl Read for RawFigure {
    const EXPECTED: &'static str = "a table headed `[[figure]]`";
    const EXAMPLE: &'static str = "[{ label = \"…\", value = \"37\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a figure", reader)?;
        let label = fields.required("label");
        let figure = fields.required("value").map(|Written(figure)| figure);
        let unit = fields.or_default("unit");
        let session = fields.optional("session");
        let draft = fields.optional("draft");
        let date = fields.optional("date");
        let sources = required_sources(&mut fields);
        fields.finish();
        let (label, figure) = (label.ok_or(Refused::Told)?, figure.ok_or(Refused::Told)?);
        Ok(Self { label, value: figure, unit, session, draft, date, sources, span: value.span })
    }
}
