use super::{Asked, Format, Kind, Read, Tree, Value};
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
    /// Keys of the whole file, which in TOML cannot stand below a table's header.
    pub(crate) above: Vec<&'static str>,
    /// Whether the whole file is data, in which every table is read.
    pub(crate) is_data: bool,
    /// Who notes what is asked for; nobody, where a file is read for what it says.
    pub(crate) asked: Option<&'a Asked>,
    /// Where its syntax is broken.
    broken: Vec<usize>,
}

impl<'a> Reader<'a> {
    /// A reader of a file whose tree is `tree`.
    pub(crate) fn new(text: &'a str, tree: &Tree, languages: &'a [Language], report: &'a mut Report) -> Self {
        Self {
            text,
            format: tree.format,
            languages,
            report,
            above: Vec::new(),
            is_data: false,
            asked: None,
            broken: tree.broken.clone(),
        }
    }

    /// The same, where it is noted what is asked for.
    pub(crate) fn asking(self, asked: Option<&'a Asked>) -> Self {
        Self { asked, ..self }
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

    /// Reports that the value of a key is not of the type that belongs there, unless its syntax is broken and that is known.
    pub(crate) fn wrong_type<T: Read>(&mut self, value: &Value, key: &str) {
        self.refuse::<T>(value, key, &format!("`{key}`"), T::EXAMPLE);
    }

    /// Reports the same of an entry of a list.
    pub(crate) fn wrong_entry<T: Read>(&mut self, value: &Value, key: &str) {
        let list = format!("[{}]", T::EXAMPLE);
        let example = if T::EXAMPLE.starts_with('[') { T::EXAMPLE } else { &list };
        self.refuse::<T>(value, key, &format!("each entry of `{key}`"), example);
    }

    fn refuse<T: Read>(&mut self, value: &Value, key: &str, subject: &str, example: &str) {
        if value.broken {
            return;
        }
        let message = format!("{subject} must be {}, not {}", T::EXPECTED, value.describe());
        let written = self.written(value.span);
        let hint = match &value.kind {
            Kind::Integer(_) | Kind::Float(_) | Kind::Boolean(_) | Kind::Date(_) if example == "\"…\"" => {
                format!("write `{}`", self.example(key, &format!("\"{written}\"")))
            }
            Kind::Table(table) if example == "\"…\"" && table.entries.iter().all(|(key, _)| is_tag(&key.name)) => {
                "the words of a markdown file are in one language: a translation is a file of its own, `NAME.fr.md`"
                    .into()
            }
            _ => format!("write `{}`", self.example(key, example)),
        };
        self.report.push(Diagnostic::new(&WRONG_TYPE, value.span, message).hint(hint));
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

fn is_tag(key: &str) -> bool {
    Language::new(key).is_some()
}
