//! `[replace]`: files of the program in whose place a file of the content is meant to stand.

use super::value::{Kind, Read, Reader, Refused, Value};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::data::INVALID_VALUE;
use crate::model::output_path::OutputPath;
use crate::model::shape::{Shape, TextForm};
use crate::source::Spanned;

/// The paths, each with its place; the reasons are for people.
#[derive(Debug, Default)]
pub(super) struct Replaced(pub(super) Vec<Spanned<String>>);

impl Read for Replaced {
    const EXPECTED: &'static str = "a table";
    const EXAMPLE: &'static str = "{ \"robots.txt\" = \"why\" }";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let Kind::Table(table) = &value.kind else { return Err(Refused::WrongType) };
        let mut paths = Vec::new();
        for (path, reason) in &table.entries {
            let written = path.name.trim_start_matches('/');
            let wanted = match &reason.kind {
                Kind::Text(reason) => !reason.trim().is_empty(),
                Kind::Boolean(flag) => *flag,
                _ => false,
            };
            let problem = match OutputPath::new(written) {
                Err(fault) => Some((path.span, format!("`{}` {fault}", path.name.escape_debug()), fault.hint())),
                Ok(_) if !wanted => {
                    let message = format!("`{}` has no reason to be replaced", path.name);
                    Some((reason.span, message, "write the reason in a few words, or `true`; or take the line out"))
                }
                Ok(_) => None,
            };
            match problem {
                Some((span, message, hint)) => {
                    reader.report.push(Diagnostic::new(&INVALID_VALUE, span, message).hint(hint));
                }
                None => paths.push(Spanned::new(written.to_owned(), path.span)),
            }
        }
        Ok(Self(paths))
    }

    fn shape() -> Shape {
        let reason = Shape::Either(vec![Shape::Text(TextForm::Filled), Shape::Flag]);
        Shape::Map(Vec::new(), Box::new(reason))
    }
}
