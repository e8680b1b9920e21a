use super::config;
use super::markdown_file::Settings;
use super::value::{Fields, Reader, toml};
use crate::diagnostic::rules::data::EMPTY_FILE;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::words::Words;
use crate::source::{Source, SourceId, Span, Spanned};

/// A TOML file of data that is about to be read.
pub(super) struct DataFile<'a> {
    /// Its id.
    pub(super) id: SourceId,
    /// Its text.
    pub(super) source: &'a Source,
    /// What decides how it is read.
    pub(super) settings: &'a Settings<'a>,
}

impl DataFile<'_> {
    /// Reads the file, which is `what`, with a function that asks for its keys.
    pub(super) fn read<T>(
        &self,
        what: &'static str,
        report: &mut Report,
        read: impl FnOnce(&mut Fields) -> T,
    ) -> Option<T> {
        let text = &self.source.text;
        let span = Span::file(self.id);
        if text.trim().is_empty() {
            let diagnostic = Diagnostic::new(&EMPTY_FILE, span, "this file is empty");
            report.push(diagnostic.hint("write its data in it, or remove it"));
            return None;
        }
        let tree = toml::tree(self.id, text, 0..text.len(), span, report);
        let mut reader = Reader::new(text, &tree, self.settings.languages, report).asking(self.settings.asked);
        reader.is_data = true;
        let mut fields = Fields::new(&tree.root, what, &mut reader);
        config::format(&mut fields);
        let read = read(&mut fields);
        fields.finish();
        Some(read)
    }
}

/// Words that must be there. Where they are not, which is reported, the id stands for them: what refers to the item need
/// not be wrong too.
pub(super) fn words_or_id(fields: &mut Fields, key: &'static str, id: Option<&Spanned<String>>) -> Words {
    let words = fields.required(key);
    words.unwrap_or_else(|| Words::plain(id.map(|id| id.value.clone()).unwrap_or_default()))
}
