//! `[[proposal.edit]]`: what a proposal does to the text, and which keys go with which kind of edit.

use super::draft::fragment;
use super::value::{Fields, Read, Reader, Refused, Value, choices};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::data::{INVALID_VALUE, MISPLACED_KEY};
use crate::model::draft::DraftText;
use crate::model::raw::{EditKind, RawEdit};
use crate::source::Spanned;

choices! {
    EditKind {
        "replace" => Replace,
        "delete" => Delete,
        "retain" => Retain,
        "add" => Add,
        "move" => Move,
        "new" => New,
    }
}

/// The keys that only some kinds have.
const KEYS: [&str; 8] = ["find", "nth", "with", "after", "before", "to", "label", "title"];

impl Read for RawEdit {
    const EXPECTED: &'static str = "a table headed `[[proposal.edit]]`";
    const EXAMPLE: &'static str = "[{ kind = \"replace\", at = \"…\", find = \"…\", with = \"…\" }]";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let mut fields = Fields::of(value, "an edit", reader)?;
        let kind = fields.required("kind");
        let at = fields.required("at");
        let mut edit = Self {
            kind: kind.unwrap_or(EditKind::Replace),
            at: Spanned::default(),
            text: DraftText::default(),
            find: fields.optional("find"),
            nth: fields.optional("nth"),
            with: fields.optional("with"),
            after: fields.optional("after"),
            before: fields.optional("before"),
            to: fields.optional("to"),
            label: fields.optional("label"),
            title: fields.optional("title"),
            span: value.span,
        };
        let sound = kind.is_some_and(|kind| sound(kind, &mut fields));
        fields.finish();
        edit.at = at.ok_or(Refused::Told)?;
        edit.text = text(&edit);
        if sound { Ok(edit) } else { Err(Refused::Told) }
    }
}

/// The new words read as draft text: by themselves, or among the words of the draft.
fn text(edit: &RawEdit) -> DraftText {
    let Some(with) = &edit.with else { return DraftText::default() };
    let among = edit.find.is_some() || edit.after.is_some() || edit.before.is_some();
    let alone = (!among).then(|| fragment::provision(with.span.source, &with.value));
    let worded = |text: &DraftText| text.provisions().any(|provision| !provision.content.is_empty());
    alone.filter(worded).unwrap_or_else(|| fragment::words(with.span.source, &with.value))
}

/// Whether the keys of an edit go together; reports them otherwise.
fn sound(kind: EditKind, fields: &mut Fields) -> bool {
    let (own, required): (&[&str], Option<&str>) = match kind {
        EditKind::Replace => (&["find", "nth", "with"], Some("with")),
        EditKind::Delete | EditKind::Retain => (&["find", "nth"], None),
        EditKind::Add => (&["with", "after", "before", "nth"], Some("with")),
        EditKind::Move => (&["to"], Some("to")),
        EditKind::New => (&["label", "title", "with"], Some("with")),
    };
    let mut sound = true;
    let mut misplaced = |fields: &mut Fields, key: &str, message: String, hint: &str| {
        sound = false;
        let span = fields.key_span(key).unwrap_or(fields.span);
        fields.reader.report.push(Diagnostic::new(&MISPLACED_KEY, span, message).hint(hint));
    };
    for key in KEYS.into_iter().filter(|key| !own.contains(key)) {
        if fields.peek(key).is_some() {
            misplaced(fields, key, format!("an edit of kind `{}` has no `{key}`", word(kind)), advice(kind, key));
        }
    }
    let has = |fields: &Fields, keys: &[&str]| keys.iter().any(|key| fields.peek(key).is_some());
    if kind == EditKind::Add && has(fields, &["after"]) && has(fields, &["before"]) {
        let message = "words are added `after` others or `before` them, not both".into();
        misplaced(fields, "before", message, "take one of the two out");
    }
    if own.contains(&"nth") && has(fields, &["nth"]) && !has(fields, &["find", "after", "before"]) {
        let message = "`nth` says which of several places, and here are no words to look for".into();
        misplaced(fields, "nth", message, "add `find`, or take `nth` out");
    }
    if let Some(key) = required.filter(|key| fields.peek(key).is_none()) {
        sound = false;
        fields.missing(key, "\"…\"");
    }
    sound & not_empty(fields) & says_something(kind, fields)
}

/// Whether new words are some.
fn says_something(kind: EditKind, fields: &mut Fields) -> bool {
    let Some(value) = fields.peek("with") else { return true };
    if !matches!(&value.kind, super::value::Kind::Text(text) if text.trim().is_empty()) {
        return true;
    }
    let hint = match kind {
        EditKind::Replace => "write the new words, or `kind = \"delete\"` for words that go",
        _ => "write the new words, or take the edit out",
    };
    fields.reader.report.push(Diagnostic::new(&INVALID_VALUE, value.span, "`with` has no words").hint(hint));
    false
}

/// Whether the words to look for are words.
fn not_empty(fields: &mut Fields) -> bool {
    let mut sound = true;
    for key in ["find", "after", "before"] {
        let Some(value) = fields.peek(key) else { continue };
        if matches!(&value.kind, super::value::Kind::Text(text) if text.trim().is_empty()) {
            sound = false;
            let message = format!("`{key}` has no words to look for");
            let hint = "copy the words from the draft, or take the line out to mean the whole unit";
            fields.reader.report.push(Diagnostic::new(&INVALID_VALUE, value.span, message).hint(hint));
        }
    }
    sound
}

fn word(kind: EditKind) -> &'static str {
    use super::value::Choice;
    EditKind::WORDS.iter().find(|(_, known)| *known == kind).map_or("", |(word, _)| word)
}

fn advice(kind: EditKind, key: &str) -> &'static str {
    match (kind, key) {
        (EditKind::Add, "find") => "say with `after` or `before` which words the new ones stand by",
        (EditKind::Delete | EditKind::Retain, "with") => "to put other words there, write `kind = \"replace\"`",
        (EditKind::New, "after") => "`at` says what the new unit follows",
        (EditKind::Move, "after") => "`to` says what the moved unit follows",
        (EditKind::Move, "with" | "find") => "a unit moves as it is; its words are changed in an edit of their own",
        (_, "after" | "before") => "only `add` has it; for other kinds `find` says which words are meant",
        (_, "to") => "only `move` has it",
        (_, "label" | "title") => "only `new` has it",
        _ => "take it out",
    }
}
