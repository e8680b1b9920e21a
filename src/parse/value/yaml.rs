//! YAML as a tree: the part of it that front matter uses. Anchors, aliases and keys that are not text are refused.

use super::{Format, Key, Kind, Table, Tree, Value, character, date};
use crate::diagnostic::rules::data::SYNTAX;
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{SourceId, Span};
use rustc_hash::FxHashSet;
use saphyr_parser::{Event, Parser, ScalarStyle};
use std::borrow::Cow;
use std::ops::Range;

/// Lists and tables within each other, at most.
const DEPTH: usize = 60;

/// Reads `range` of `text`, reporting the first fault of syntax. `header` is where to point when a key is missing.
pub(crate) fn tree(source: SourceId, text: &str, range: Range<usize>, header: Span, report: &mut Report) -> Tree {
    let yaml = &text[range.clone()];
    let mut builder = Builder::new(source, range.start, yaml);
    for event in Parser::new_from_str(yaml) {
        let step = match event {
            Ok((event, span)) => builder.take(event, builder.span(span)),
            Err(error) => {
                let start = builder.byte(error.marker().index());
                Err((Span::new(source, start, start), format!("not valid YAML: {}", error.info())))
            }
        };
        if let Err((span, message)) = step {
            let tab = text[..text.floor_char_boundary(span.start as usize + 1)]
                .rsplit('\n')
                .next()
                .is_some_and(|line| line.contains('\t'));
            let hint = if tab {
                "write spaces for tabs: YAML does not take tabs at the beginning of a line"
            } else {
                "put a value that holds `: `, `#`, `*`, `&`, brackets or quotes in quotes"
            };
            report.push(Diagnostic::new(&SYNTAX, span, message).hint(hint));
            builder.broken.push(span.start as usize);
            break;
        }
    }
    let mut tree = builder.finish(header, report);
    character::replace(&mut tree.root, yaml, report);
    tree
}

/// A list or table that is not closed yet.
struct Open {
    start: Span,
    content: Content,
}

enum Content {
    List(Vec<Value>),
    /// `names` are those of the entries.
    Table {
        entries: Vec<(Key, Value)>,
        names: FxHashSet<String>,
        key: Option<Key>,
    },
}

struct Builder {
    source: SourceId,
    offset: usize,
    /// The byte at which each character begins, and the length; empty where characters are bytes.
    bytes: Vec<usize>,
    length: usize,
    open: Vec<Open>,
    root: Option<Value>,
    repeated: Vec<Key>,
    broken: Vec<usize>,
}

type Step = Result<(), (Span, String)>;

impl Builder {
    fn new(source: SourceId, offset: usize, yaml: &str) -> Self {
        let bytes = if yaml.is_ascii() { Vec::new() } else { yaml.char_indices().map(|(byte, _)| byte).collect() };
        let (open, repeated, broken) = (Vec::new(), Vec::new(), Vec::new());
        Self { source, offset, bytes, length: yaml.len(), open, root: None, repeated, broken }
    }

    /// The byte in the source at which a character of the YAML begins.
    fn byte(&self, character: usize) -> usize {
        let byte =
            if self.bytes.is_empty() { character } else { self.bytes.get(character).copied().unwrap_or(self.length) };
        self.offset + byte.min(self.length)
    }

    fn span(&self, span: saphyr_parser::Span) -> Span {
        let start = self.byte(span.start.index());
        Span::new(self.source, start, self.byte(span.end.index()).max(start))
    }

    fn take(&mut self, event: Event<'_>, span: Span) -> Step {
        match event {
            Event::Scalar(text, style, _, _) => {
                self.scalar(&text, style, span);
                Ok(())
            }
            Event::SequenceStart(..) => self.push(span, Content::List(Vec::new())),
            Event::MappingStart(..) => {
                self.push(span, Content::Table { entries: Vec::new(), names: FxHashSet::default(), key: None })
            }
            Event::SequenceEnd | Event::MappingEnd => {
                self.close(span);
                Ok(())
            }
            Event::Alias(_) => Err((span, "aliases (`*name`) are not read".into())),
            _ => Ok(()),
        }
    }

    fn push(&mut self, start: Span, content: Content) -> Step {
        if self.open.len() >= DEPTH {
            return Err((start, "lists and tables stand too deep in each other".into()));
        }
        if self.expects_key() {
            return Err((start, "a key must be text".into()));
        }
        self.open.push(Open { start, content });
        Ok(())
    }

    fn expects_key(&self) -> bool {
        matches!(self.open.last(), Some(Open { content: Content::Table { key: None, .. }, .. }))
    }

    fn scalar(&mut self, text: &str, style: ScalarStyle, span: Span) {
        if let Some(Open { content: Content::Table { key: key @ None, .. }, .. }) = self.open.last_mut() {
            *key = Some(Key { name: text.to_owned(), span });
            return;
        }
        let kind = if style == ScalarStyle::Plain { plain(text) } else { Kind::Text(text.to_owned()) };
        self.value(Value { kind, span, broken: false });
    }

    fn close(&mut self, end: Span) {
        if let Some(Open { start, content }) = self.open.pop() {
            let span = Span { end: end.end.max(start.end), ..start };
            let kind = match content {
                Content::List(values) => Kind::List(values),
                Content::Table { entries, .. } => Kind::Table(Table { entries, span }),
            };
            self.value(Value { kind, span, broken: !self.broken.is_empty() });
        }
    }

    fn value(&mut self, value: Value) {
        match self.open.last_mut().map(|open| &mut open.content) {
            Some(Content::List(values)) => values.push(value),
            Some(Content::Table { entries, names, key }) => {
                let Some(key) = key.take() else { return };
                if names.insert(key.name.clone()) {
                    entries.push((key, value));
                } else {
                    self.repeated.push(key);
                }
            }
            None => self.root = self.root.take().or(Some(value)),
        }
    }

    fn finish(mut self, header: Span, report: &mut Report) -> Tree {
        while !self.open.is_empty() {
            self.close(Span::default());
        }
        for key in &self.repeated {
            let message = format!("`{}` is written twice", key.name);
            report.push(Diagnostic::new(&SYNTAX, key.span, message).hint("keep one of the two"));
        }
        let entries = match self.root {
            Some(Value { kind: Kind::Table(table), .. }) => table.entries,
            None | Some(Value { kind: Kind::Nothing, .. }) => Vec::new(),
            Some(Value { span, .. }) => {
                if self.broken.is_empty() {
                    let message = "these lines are no `key: value`";
                    report.push(Diagnostic::new(&SYNTAX, span, message).hint("write `title: \"…\"`"));
                    self.broken.push(span.start as usize);
                }
                Vec::new()
            }
        };
        Tree { root: Table { entries, span: header }, format: Format::Yaml, broken: self.broken }
    }
}

/// What a word without quotes is, by YAML's core schema; and what looks like a date is one.
fn plain(text: &str) -> Kind {
    let text: Cow<'_, str> = text.into();
    match text.as_ref() {
        "" | "~" | "null" | "Null" | "NULL" => Kind::Nothing,
        "true" | "True" | "TRUE" => Kind::Boolean(true),
        "false" | "False" | "FALSE" => Kind::Boolean(false),
        date if date::looks_like_one(date) => Kind::Date(date.to_owned()),
        number if number.starts_with(|first: char| first.is_ascii_digit() || "+-.".contains(first)) => {
            let whole = number.parse().ok().map(Kind::Integer);
            let kind = whole.or_else(|| number.parse().ok().map(Kind::Float));
            kind.unwrap_or_else(|| Kind::Text(number.to_owned()))
        }
        other => Kind::Text(other.to_owned()),
    }
}
