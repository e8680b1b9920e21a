//! Files of `proposals/`: proposals and packages.

use super::data_file::{DataFile, words_or_id};
use super::evidence::{required_sources, sources};
use super::parties::one_of;
use super::value::{Fields, Kind, Read, Reader, Refused, Value, choices, choose};
use crate::diagnostic::rules::data::MISPLACED_KEY;
use crate::diagnostic::{Diagnostic, Report, Thing};
use crate::model::raw::{ProposalState, RawBacker, RawPackage, RawParty, RawProposal, RawProposalStatus};
use crate::source::Spanned;

/// How many make, support or oppose a proposal at most, which is more than there are States: all stand on the page of each.
const DELEGATIONS: usize = 300;

choices! {
    ProposalState {
        "tabled" => Tabled,
        "withdrawn" => Withdrawn,
        "merged" => Merged,
        "agreed" => Agreed,
        "rejected" => Rejected,
    }
}

/// Reads a file.
pub(super) fn proposals(file: &DataFile, report: &mut Report) -> Option<(Vec<RawProposal>, Vec<RawPackage>)> {
    file.read("a file of proposals", report, |fields| (fields.or_default("proposal"), fields.or_default("package")))
}

impl Read for RawProposal {
    const EXPECTED: &'static str = "a table headed `[[proposal]]`";
    const EXAMPLE: &'static str = "[{ id = \"…\", title = \"…\", date = 2023-08-23 }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a proposal", reader)?;
        if fields.has_only("edit") {
            return Err(no_header(&mut fields));
        }
        let id = fields.id("id");
        let when = fields.when();
        let (date, session) = when.clone().unwrap_or_default();
        let mut proposal = Self {
            id: Spanned::default(),
            title: words_or_id(&mut fields, "title", id.as_ref()),
            by: fields.list("by", DELEGATIONS),
            on_behalf_of: fields.optional("for"),
            supported_by: fields.list("supported_by", DELEGATIONS),
            opposed_by: fields.list("opposed_by", DELEGATIONS),
            session,
            date,
            draft: fields.optional("draft"),
            package: fields.optional("package"),
            revises: fields.optional("revises"),
            summary: fields.or_default("summary"),
            sources: required_sources(&mut fields),
            status: fields.or_default("status"),
            edits: fields.or_default("edit"),
            span: value.span,
        };
        fields.finish();
        when.ok_or(Refused::Told)?;
        proposal.id = id.ok_or(Refused::Told)?;
        Ok(proposal)
    }
}

/// Edits below another header than `[[proposal]]`: TOML makes a proposal of them that has nothing else.
fn no_header(fields: &mut Fields) -> Refused {
    let span = fields.key_span("edit").unwrap_or(fields.span);
    let message = "this edit stands below no `[[proposal]]`";
    let hint = "write `[[proposal]]`, with its `id` and `title`, above `[[proposal.edit]]`";
    let told = Diagnostic::new(&MISPLACED_KEY, span, message).hint(hint);
    fields.reader.report.push(told.missing(Thing::any("proposal")));
    Refused::Told
}

/// A code alone, `{ code, session, sources }`, or `{ words, at_least, session, sources }`.
impl Read for RawBacker {
    const EXPECTED: &'static str = "the code of a delegation";
    const EXAMPLE: &'static str = "[\"CHN\", { code = \"IRN\", session = \"s6\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        if let Kind::Text(code) = &value.kind {
            let party = RawParty::Code(Spanned::new(code.clone(), value.span));
            return Ok(Self { party, session: None, sources: Vec::new() });
        }
        let mut fields = Fields::of(value, "a delegation here", reader)?;
        let party = one_of(&mut fields, value);
        let session = fields.optional("session");
        let sources = sources(&mut fields);
        fields.finish();
        Ok(Self { party: party?, session, sources })
    }
}

/// A word alone, or `{ state, date, session, into }`.
impl Read for RawProposalStatus {
    const EXPECTED: &'static str = "a word or a table";
    const EXAMPLE: &'static str = "[{ state = \"tabled\", date = 2023-08-23 }]";

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let span = value.span;
        if let Kind::Text(_) = value.kind {
            return Ok(Self { state: choose(value, key, reader)?, date: None, session: None, into: None, span });
        }
        let mut fields = Fields::of(value, "a step of a proposal", reader)?;
        let state = fields.required("state");
        let date = fields.optional("date");
        let session = fields.optional("session");
        let into: Option<Spanned<String>> = fields.optional("into");
        fields.finish();
        let state = state.ok_or(Refused::Told)?;
        if let Some(into) = into.as_ref().filter(|_| state != ProposalState::Merged) {
            let diagnostic = Diagnostic::new(&MISPLACED_KEY, into.span, "only what is `merged` has an `into`");
            reader.report.push(diagnostic.hint("write `state = \"merged\"`, or take `into` out"));
        }
        Ok(Self { state, date, session, into, span })
    }
}

impl Read for RawPackage {
    const EXPECTED: &'static str = "a table headed `[[package]]`";
    const EXAMPLE: &'static str = "[{ id = \"…\", title = \"…\", condition = \"…\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "a package", reader)?;
        let id = fields.id("id");
        let title = words_or_id(&mut fields, "title", id.as_ref());
        let condition = fields.or_default("condition");
        let sources = sources(&mut fields);
        fields.finish();
        Ok(Self { id: id.ok_or(Refused::Told)?, title, condition, sources, span: value.span })
    }
}
