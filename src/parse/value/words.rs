//! Words, which may be written in several languages: `{ en = "…", fr = "…" }`.

use super::{Kind, Read, Reader, Refused, Value};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::data::{INVALID_LANGUAGE, UNKNOWN_LANGUAGE};
use crate::diagnostic::rules::site::MISSING_TRANSLATION;
use crate::model::language::Language;
use crate::model::shape::Shape;
use crate::model::words::Words;
use crate::source::Spanned;

impl Read for Words {
    const EXPECTED: &'static str = "text";
    const EXAMPLE: &'static str = "\"…\"";

    fn read(value: &Value, key: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let Kind::Table(table) = &value.kind else { return String::read(value, key, reader).map(Words::plain) };
        let mut entries = Vec::with_capacity(table.entries.len());
        for (tag, words) in &table.entries {
            let Ok(text) = String::read(words, key, reader) else {
                reader.wrong_type::<String>(words, &tag.name);
                continue;
            };
            if let Some(language) = language_of(&Spanned::new(&tag.name, tag.span), reader) {
                entries.push((Some(language), text));
            }
        }
        let words = Words { entries };
        // A tag that is none may have been meant for it, and is told.
        if TITLES.contains(&key) && words.entries.len() == table.entries.len() {
            check_own(&words, value, key, reader);
        }
        Ok(words)
    }

    fn is_blank(&self) -> bool {
        self.entries.iter().all(|(_, words)| words.is_blank())
    }

    fn shape() -> Shape {
        Shape::Either(vec![Shape::TEXT, Shape::Map(Vec::new(), Box::new(Shape::TEXT))])
    }
}

/// Words by which things are called: readers look for them in their own language. What was said may be in one alone.
const TITLES: [&str; 8] = ["title", "short", "name", "label", "term", "definition", "summary", "body"];

/// Reports words that are written in some languages and not in the site's own.
fn check_own(words: &Words, value: &Value, key: &str, reader: &mut Reader) {
    let Some(own) = reader.languages.first().copied() else { return };
    let written: Vec<String> = words.languages().map(|language| format!("`{language}`")).collect();
    if words.is_empty() || written.is_empty() || words.languages().any(|language| language == own) {
        return;
    }
    let message = format!("`{key}` is written in {} and not in `{own}`, the site's own language", written.join(", "));
    let hint = format!("add `{own} = \"…\"`");
    reader.report.push(Diagnostic::new(&MISSING_TRANSLATION, value.span, message).hint(hint));
}

/// The language of a tag that stands before words; reports one that is none, or none of the site's.
fn language_of(tag: &Spanned<&String>, reader: &mut Reader) -> Option<Language> {
    let Some(language) = Language::new(tag.value) else {
        let message = format!("`{}` is not the tag of a language", tag.value);
        let hint = "words in several languages are written `{ en = \"…\", fr = \"…\" }`";
        reader.report.push(Diagnostic::new(&INVALID_LANGUAGE, tag.span, message).hint(hint));
        return None;
    };
    if !reader.languages.is_empty() && !reader.languages.contains(&language) {
        let message = format!("`{language}` is none of the site's languages, so these words are never shown");
        let known: Vec<_> = reader.languages.iter().map(|known| format!("`{known}`")).collect();
        let hint = format!("the `languages` of `site.toml` are {}", known.join(", "));
        reader.report.push(Diagnostic::new(&UNKNOWN_LANGUAGE, tag.span, message).hint(hint));
    }
    Some(language)
}
