use super::{Format, Read, Tree, Value};
use crate::diagnostic::rules::data::WRONG_TYPE;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::language::Language;
use crate::source::Span;

/// Reads the values of one file, and is told what is wrong with them.
pub(crate) struct Reader<'a> {
    /// All its text.
    pub(crate) text: &'a str,
    /// The notation it is in.
    pub(crate) format: Format,
    /// The languages of the site; empty while they are not known.
    pub(crate) languages: &'a [Language],
    /// Where problems go.
    pub(crate) report: &'a mut Report,
    /// Where its syntax is broken.
    broken: Vec<usize>,
}

impl<'a> Reader<'a> {
    /// A reader of a file whose tree is `tree`.
    pub(crate) fn new(text: &'a str, tree: &Tree, languages: &'a [Language], report: &'a mut Report) -> Self {
        Self { text, format: tree.format, languages, report, broken: tree.broken.clone() }
    }

    /// The text of a span.
    pub(crate) fn written(&self, span: Span) -> &'a str {
        self.text.get(span.range()).unwrap_or_default()
    }

    /// `key = value` in the notation of the file.
    pub(crate) fn example(&self, key: &str, value: &str) -> String {
        match self.format {
            Format::Toml => format!("{key} = {value}"),
            Format::Yaml => format!("{key}: {}", value.replace(" = ", ": ")),
        }
    }

    /// Reports that a value is not of the type that belongs there, unless its syntax is broken and that is known.
    pub(crate) fn wrong_type<T: Read>(&mut self, value: &Value, key: &str, subject: &str) {
        if !value.broken {
            let message = format!("{subject} must be {}, not {}", T::EXPECTED, value.describe());
            let hint = format!("write `{}`", self.example(key, T::EXAMPLE));
            self.report.push(Diagnostic::new(&WRONG_TYPE, value.span, message).hint(hint));
        }
    }

    /// Whether the syntax of a table is broken somewhere, so that a key that seems to be missing may be there.
    ///
    /// A table goes on from its header to the next header at the start of a line.
    pub(crate) fn torn(&self, table: Span) -> bool {
        let rest = table.range().end.min(self.text.len());
        let end = self.text[rest..].find("\n[").map_or(self.text.len(), |header| rest + header);
        let yaml = self.format == Format::Yaml;
        self.broken.iter().any(|byte| yaml || (table.range().start..=end).contains(byte))
    }
}
