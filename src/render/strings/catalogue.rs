//! The messages of one language.

use super::{FluentValue, number};
use crate::diagnostic::rules::theme::STRING_SYNTAX;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::language::Language;
use crate::source::{SourceId, Sources, Span};
use fluent_bundle::concurrent::FluentBundle;

use fluent_bundle::types::FluentNumber;
use fluent_bundle::{FluentArgs, FluentError, FluentResource};
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use unic_langid::LanguageIdentifier;

/// The messages of one language, all layers together.
pub(super) struct Catalogue {
    bundle: FluentBundle<FluentResource>,
    /// Messages that take no arguments, formatted once; `None` for the others. Every name of a message is here.
    plain: FxHashMap<String, Option<String>>,
    /// The names of the messages, in the order the files have them.
    keys: Vec<String>,
}

impl Catalogue {
    /// Reads the files of a language, base layer first.
    pub(super) fn read(
        language: Language,
        files: &[(Language, SourceId)],
        sources: &Sources,
        report: &mut Report,
    ) -> Self {
        let mut bundle = FluentBundle::new_concurrent(vec![identifier(language)]);
        // The marks that Fluent sets around arguments show in titles and feeds; pages isolate directions with `<bdi>`.
        bundle.set_use_isolating(false);
        bundle.set_formatter(Some(match number::Separators::of(language) {
            number::Separators::Comma => |value, _| figure(value, number::Separators::Comma),
            number::Separators::Space => |value, _| figure(value, number::Separators::Space),
            number::Separators::WideSpace => |value, _| figure(value, number::Separators::WideSpace),
        }));
        let mut keys: Vec<String> = Vec::new();
        for (_, source) in files.iter().filter(|(tag, _)| *tag == language) {
            let resource = resource(*source, sources, report);
            keys.extend(resource.entries().filter_map(message_name).map(str::to_owned));
            bundle.add_resource_overriding(resource);
        }
        let mut catalogue = Self { bundle, plain: FxHashMap::default(), keys: Vec::with_capacity(keys.len()) };
        for key in keys {
            if !catalogue.plain.contains_key(&key) {
                let plain = catalogue.format(&key, &[], true).map(Cow::into_owned);
                catalogue.plain.insert(key.clone(), plain);
                catalogue.keys.push(key);
            }
        }
        catalogue
    }

    /// The names of the messages.
    pub(super) fn keys(&self) -> impl Iterator<Item = &str> {
        self.keys.iter().map(String::as_str)
    }

    /// Whether there is a message with a name.
    pub(super) fn has(&self, key: &str) -> bool {
        self.plain.contains_key(key)
    }

    /// A message, if the language has it. An argument that is not given stands as its name.
    pub(super) fn get<'c>(&'c self, key: &str, arguments: &[(&str, FluentValue)]) -> Option<Cow<'c, str>> {
        match self.plain.get(key)? {
            Some(plain) => Some(Cow::Borrowed(plain)),
            None => self.format(key, arguments, false),
        }
    }

    /// Formats a message; `strict`: only if no argument is wanting.
    fn format<'c>(&'c self, key: &str, arguments: &[(&str, FluentValue)], strict: bool) -> Option<Cow<'c, str>> {
        let pattern = self.bundle.get_message(key)?.value()?;
        let mut given = FluentArgs::with_capacity(arguments.len());
        for (name, value) in arguments {
            given.set((*name).to_owned(), value.clone());
        }
        let mut errors: Vec<FluentError> = Vec::new();
        let words = self.bundle.format_pattern(pattern, Some(&given), &mut errors).into_owned();
        (!strict || errors.is_empty()).then_some(Cow::Owned(words))
    }
}

/// Numbers in messages are grouped as the language does.
fn figure(value: &FluentValue, separators: number::Separators) -> Option<String> {
    match value {
        FluentValue::Number(FluentNumber { value, .. }) => Some(separators.decimal(*value)),
        _ => None,
    }
}

/// A file's messages; what cannot be read is reported with its place and left out.
fn resource(id: SourceId, sources: &Sources, report: &mut Report) -> FluentResource {
    match FluentResource::try_new(sources.get(id).text.clone()) {
        Ok(resource) => resource,
        Err((resource, errors)) => {
            for error in errors {
                let message = format!("this entry is not valid Fluent: {}", error.kind.to_string().to_lowercase());
                // Where a line ends too early, Fluent points at the next one.
                let text = &sources.get(id).text;
                let end = text.floor_char_boundary(error.pos.start);
                let span = Span::new(id, text[..end].trim_end().len(), end);
                let hint = "an entry is written `name = words { $argument }`";
                report.push(Diagnostic::new(&STRING_SYNTAX, span, message).hint(hint));
            }
            resource
        }
    }
}

fn message_name<'r>(entry: &'r fluent_syntax::ast::Entry<&str>) -> Option<&'r str> {
    match entry {
        fluent_syntax::ast::Entry::Message(message) if message.value.is_some() => Some(message.id.name),
        _ => None,
    }
}

/// The language for Fluent's plural rules; English if they know no such tag.
fn identifier(language: Language) -> LanguageIdentifier {
    language.as_str().parse().unwrap_or_else(|_| LanguageIdentifier::default())
}
