//! Codes of rules as sites and drafts write them: `[lints]` and `allow`.

use super::value::{Kind, Read, Reader, Refused, Value, choices};
use crate::diagnostic::rules::data::{FIXED_RULE, UNKNOWN_RULE};
use crate::diagnostic::{Diagnostic, Severity, rules};
use crate::model::shape::Shape;
use crate::source::{Span, Spanned};

#[derive(Debug, Clone, Copy)]
enum Level {
    Error,
    Warn,
    Off,
}

choices! {
    Level { "error" => Error, "warn" => Warn, "off" => Off }
}

/// `[lints]`: the severity of each rule that it changes, as [`crate::diagnostic::Report::finish`] takes them.
#[derive(Debug, Default)]
pub(super) struct Lints(pub(super) Vec<(String, Option<Severity>)>);

impl Read for Lints {
    const EXPECTED: &'static str = "a table";
    const EXAMPLE: &'static str = "{ unknown-key = \"off\" }";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let Kind::Table(table) = &value.kind else { return Err(Refused::WrongType) };
        let mut lints = Vec::new();
        for (code, level) in &table.entries {
            let known = is_lint(&code.name, code.span, reader);
            match Level::read(level, &code.name, reader) {
                Ok(level) if known => lints.push((code.name.clone(), level.severity())),
                Ok(_) | Err(Refused::Told) => {}
                Err(Refused::WrongType) => reader.wrong_type::<Level>(level, &code.name),
            }
        }
        Ok(Self(lints))
    }

    fn shape() -> Shape {
        let lints = rules::all().iter().filter(|(_, rule)| rule.lint).map(|(_, rule)| rule.code).collect();
        Shape::Map(lints, Box::new(Level::shape()))
    }
}

impl Level {
    fn severity(self) -> Option<Severity> {
        match self {
            Level::Error => Some(Severity::Error),
            Level::Warn => Some(Severity::Warning),
            Level::Off => None,
        }
    }
}

/// `allow`: the codes of lints that are not to be reported of a file.
pub(super) fn allowed(codes: Vec<Spanned<String>>, reader: &mut Reader) -> Vec<String> {
    codes.into_iter().filter(|code| is_lint(&code.value, code.span, reader)).map(|code| code.value).collect()
}

/// Whether a code is a lint's; reports it otherwise.
fn is_lint(code: &str, span: Span, reader: &mut Reader) -> bool {
    let rules = rules::all();
    let diagnostic = match rules.iter().find(|(_, rule)| rule.code == code) {
        Some((_, rule)) if rule.lint => return true,
        Some(_) => Diagnostic::new(&FIXED_RULE, span, format!("`{code}` cannot be changed: it is always an error"))
            .hint("take it out"),
        None => Diagnostic::new(&UNKNOWN_RULE, span, format!("there is no rule `{code}`"))
            .did_you_mean(code, rules.iter().map(|(_, rule)| rule.code))
            .or_hint("write a code as it stands in brackets in a message: `unknown-key`"),
    };
    reader.report.push(diagnostic);
    false
}
