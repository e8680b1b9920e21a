use super::{Kind, Read, Reader, Refused, Table, Value, entry, link, slug};
use crate::diagnostic::rules::content::UNSAFE_LINK;
use crate::diagnostic::rules::data::{INVALID_ID, INVALID_VALUE, LONG_LIST, LOST_DATA, MISSING_KEY, UNKNOWN_KEY};
use crate::diagnostic::{Diagnostic, Thing, nearest};
use crate::model::shape::{Shape, TextForm};
use crate::model::when::Dated;
use crate::source::{Span, Spanned};

/// Keys that hold what was recorded: parties, days, sources, and what was asked for or came of it. A page without them says
/// something else than the data.
const RECORDED: [&str; 31] = [
    "by",
    "for",
    "supported_by",
    "opposed_by",
    "against",
    "abstaining",
    "absent",
    "members",
    "facilitators",
    "date",
    "session",
    "start",
    "end",
    "from",
    "until",
    "publish",
    "expires",
    "draft",
    "sources",
    "source",
    "document",
    "url",
    "edit",
    "status",
    "stance",
    "state",
    "condition",
    "package",
    "revises",
    "into",
    "result",
];

/// Other words for such keys.
const SYNONYMS: [(&str, &str); 10] = [
    ("sponsors", "by"),
    ("sponsor", "by"),
    ("proposed_by", "by"),
    ("supporters", "supported_by"),
    ("opponents", "opposed_by"),
    ("day", "date"),
    ("when", "date"),
    ("reference", "sources"),
    ("references", "sources"),
    ("edits", "edit"),
];

/// Tables that stand below an entry, and how they are headed there.
const NESTED: [(&str, &str); 1] = [("edit", "[[proposal.edit]]")];

/// The keys of a table. Each is asked for by name, which makes it known; [`Fields::finish`] reports the others.
pub(crate) struct Fields<'f, 'a> {
    /// Where the table says it is.
    pub(crate) span: Span,
    /// Whom problems are told to.
    pub(crate) reader: &'f mut Reader<'a>,
    table: &'f Table,
    /// `a briefing`
    pub(crate) what: &'static str,
    known: Vec<&'static str>,
}

impl<'f, 'a> Fields<'f, 'a> {
    /// The keys of a table that is `what`: `a briefing`.
    pub(crate) fn new(table: &'f Table, what: &'static str, reader: &'f mut Reader<'a>) -> Self {
        Self { span: table.span, reader, table, what, known: Vec::new() }
    }

    /// The keys of a value that should be a table.
    pub(crate) fn of(value: &'f Value, what: &'static str, reader: &'f mut Reader<'a>) -> Result<Self, Refused> {
        match &value.kind {
            Kind::Table(table) => Ok(Self::new(table, what, reader)),
            _ => Err(Refused::WrongType),
        }
    }

    /// The value of a key as it stands; makes the key known.
    pub(crate) fn value(&mut self, key: &'static str) -> Option<&'f Value> {
        self.note(key, false, || Shape::Anything);
        self.known.push(key);
        self.peek(key)
    }

    /// Tells those who describe the files that a key is asked for.
    fn note(&self, key: &'static str, required: bool, shape: impl FnOnce() -> Shape) {
        if let Some(asked) = self.reader.asked {
            asked.key(self.what, key, required, shape());
        }
    }

    /// The value of a key as it stands, whether or not the key is known.
    pub(crate) fn peek(&self, key: &str) -> Option<&'f Value> {
        self.table.get(key).filter(|value| !matches!(value.kind, Kind::Nothing))
    }

    /// Where a key stands, if it is there.
    pub(crate) fn key_span(&self, key: &str) -> Option<Span> {
        self.table.entries.iter().find(|(known, _)| known.name == key).map(|(known, _)| known.span)
    }

    /// The value of a key that may be absent.
    pub(crate) fn optional<T: Read>(&mut self, key: &'static str) -> Option<T> {
        self.note(key, false, T::shape);
        let value = self.value(key)?;
        match T::read(value, key, self.reader) {
            Ok(value) => Some(value),
            Err(Refused::Told) => None,
            Err(Refused::WrongType) => {
                self.reader.wrong_type::<T>(value, key);
                None
            }
        }
    }

    /// The value of a key that must be there.
    pub(crate) fn required<T: Read>(&mut self, key: &'static str) -> Option<T> {
        self.note(key, true, || filled(T::shape()));
        self.needed(key)
    }

    /// A key that must be there unless another, which says the same in another way, is.
    pub(crate) fn required_unless<T: Read>(&mut self, key: &'static str, other_is_there: bool) -> Option<T> {
        self.note(key, false, || filled(T::shape()));
        if other_is_there { self.optional(key) } else { self.needed(key) }
    }

    fn needed<T: Read>(&mut self, key: &'static str) -> Option<T> {
        let Some(written) = self.peek(key) else {
            self.known.push(key);
            self.missing(key, T::EXAMPLE);
            return None;
        };
        let value: T = self.optional(key)?;
        if !value.is_blank() {
            return Some(value);
        }
        if !written.broken {
            let message = format!("`{key}` is empty, and {} needs it", self.what);
            let hint = format!("write `{}`", self.reader.example(key, T::EXAMPLE));
            self.reader.report.push(Diagnostic::new(&MISSING_KEY, written.span, message).hint(hint));
        }
        None
    }

    /// The value of a key, or the type's own where it is absent.
    pub(crate) fn or_default<T: Read + Default>(&mut self, key: &'static str) -> T {
        self.optional(key).unwrap_or_default()
    }

    /// A list that may be absent, of which no more than `most` are taken: what is listed here stands on the pages of all that is
    /// listed.
    pub(crate) fn list<T>(&mut self, key: &'static str, most: usize) -> Vec<T>
    where
        Vec<T>: Read,
    {
        let mut read: Vec<T> = self.or_default(key);
        if let Some(Value { kind: Kind::List(written), .. }) = self.peek(key)
            && let Some(beyond) = written.get(most)
        {
            let message = format!("`{key}` has {} entries: the first {most} are taken", written.len());
            let hint = "name those that matter most, or a group";
            self.reader.report.push(Diagnostic::new(&LONG_LIST, beyond.span, message).hint(hint));
        }
        read.truncate(most);
        read
    }

    /// An id, which must be there and fit into an address.
    pub(crate) fn id(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.note(key, true, || Shape::Text(TextForm::Id));
        let id: Spanned<String> = self.required(key)?;
        self.fitting(id)
    }

    /// The id of something that is declared elsewhere, which says whether it can be one.
    pub(crate) fn known_id(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.note(key, true, || Shape::Text(TextForm::Id));
        self.needed(key)
    }

    /// A list of ids that fit into an address, each by itself; it may be absent.
    pub(crate) fn ids(&mut self, key: &'static str) -> Vec<Spanned<String>> {
        let ids: Vec<Spanned<String>> = self.or_default(key);
        ids.into_iter().filter_map(|id| self.fitting(id)).collect()
    }

    /// An id, if it fits into an address; reports it otherwise.
    fn fitting(&mut self, id: Spanned<String>) -> Option<Spanned<String>> {
        if slug::is_slug(&id.value) {
            return self.is_short(&id).then_some(id);
        }
        let message = format!("`{}` cannot be an id: it becomes part of an address", id.value);
        let hint = slug::suggest(&id.value).map(|slug| format!("write `{slug}`"));
        let hint = hint.unwrap_or_else(|| "write lower case letters, digits and hyphens".into());
        self.reader.report.push(Diagnostic::new(&INVALID_ID, id.span, message).hint(hint));
        None
    }

    /// Whether an id can be the name of a folder, with another one beside it; reports it otherwise.
    fn is_short(&mut self, id: &Spanned<String>) -> bool {
        let Some((fault, hint)) = slug::fault(&id.value) else { return true };
        let message = format!("`{}` cannot be an id: {fault}", slug::shown(&id.value));
        self.reader.report.push(Diagnostic::new(&INVALID_ID, id.span, message).hint(hint));
        false
    }

    /// The code of a delegation or group, which must be there and fit into an address.
    pub(crate) fn code(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.note(key, true, || Shape::Text(TextForm::Code));
        let code: Spanned<String> = self.required(key)?;
        if slug::is_slug(&code.value.to_lowercase()) {
            return self.is_short(&code).then_some(code);
        }
        let message = format!("`{}` cannot be a code: it becomes part of an address", code.value);
        let hint = slug::suggest(&code.value).map(|slug| format!("write `{}`", slug.to_uppercase()));
        let hint = hint.unwrap_or_else(|| "write letters and digits, as in `EU`".into());
        self.reader.report.push(Diagnostic::new(&INVALID_ID, code.span, message).hint(hint));
        None
    }

    /// An address on the web, which must be there.
    pub(crate) fn required_url(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.note(key, true, || Shape::Text(TextForm::Address));
        let url: Spanned<String> = self.required(key)?;
        self.is_address(key, &url).then_some(url)
    }

    /// An address on the web.
    pub(crate) fn url(&mut self, key: &'static str) -> Option<Spanned<String>> {
        self.note(key, false, || Shape::Text(TextForm::Address));
        let url: Spanned<String> = self.optional(key)?;
        self.is_address(key, &url).then_some(url)
    }

    /// Whether an address may be linked to; of one whose syntax is broken that is told already.
    fn is_address(&mut self, key: &str, url: &Spanned<String>) -> bool {
        self.peek(key).is_some_and(|value| !value.broken) && check_url(url, self.reader)
    }

    /// When something was, and at which session: one of the two must be there.
    #[allow(clippy::type_complexity, reason = "the two as they are written")]
    pub(crate) fn when(&mut self) -> Option<(Option<Spanned<Dated>>, Option<Spanned<String>>)> {
        let (has_date, has_session) = (self.peek("date").is_some(), self.peek("session").is_some());
        let (date, session): (Option<Spanned<Dated>>, _) = (self.optional("date"), self.optional("session"));
        if !has_date && !has_session && !self.reader.torn(self.span) {
            let message = format!("{} needs `date`", self.what);
            let example = self.reader.example("date", Dated::EXAMPLE);
            let hint = format!("add `{example}`, or the `session` that it was at if no day is known");
            self.reader.report.push(Diagnostic::new(&MISSING_KEY, self.span, message).hint(hint));
        }
        // A date that cannot be read is told, and no session stands in for it.
        (date.is_some() || (!has_date && session.is_some())).then_some((date, session))
    }

    /// Reports that a key must be there, unless broken syntax may hide it.
    pub(crate) fn missing(&mut self, key: &str, example: &str) {
        if !self.reader.torn(self.span) {
            let message = format!("{} needs `{key}`", self.what);
            let hint = format!("add `{}`", self.reader.example(key, example));
            self.reader.report.push(Diagnostic::new(&MISSING_KEY, self.span, message).hint(hint));
        }
    }

    /// Says that the keys asked for so far stand above the tables of the file, so that one found in a table is told so.
    pub(crate) fn stand_above(&mut self) {
        self.reader.above.clone_from(&self.known);
    }

    /// Reports the keys that nobody asked for.
    pub(crate) fn finish(self) {
        for (key, value) in &self.table.entries {
            if self.known.contains(&key.name.as_str()) || value.broken {
                continue;
            }
            let message = format!("{} has no key `{}`", self.what, key.name);
            let above = self.reader.above.iter().find(|above| **above == key.name);
            let known = || self.known.iter().copied();
            let meant = SYNONYMS.iter().find(|(other, _)| *other == key.name).map(|(_, meant)| *meant);
            let meant = meant.filter(|meant| self.known.contains(meant));
            let near = meant.or_else(|| nearest(&key.name, known())).filter(|_| above.is_none());
            let rule = if self.is_lost(near, value) { &LOST_DATA } else { &UNKNOWN_KEY };
            let lost = near.filter(|_| is_table(value)).and_then(entry::kind);
            let told = Diagnostic::new(rule, key.span, message).hint(self.advice(&key.name, near));
            self.reader.report.push(told.losing(lost.map(Thing::any)));
        }
    }

    /// Whether what stands under a name that is not read is data: `near` is the key that may be meant.
    fn is_lost(&self, near: Option<&str>, value: &Value) -> bool {
        let every_table_is_read = self.reader.is_data && (near.is_some() || !self.known.contains(&"extra"));
        let edits = self.what == "an edit";
        edits || near.is_some_and(|near| RECORDED.contains(&near)) || (is_table(value) && every_table_is_read)
    }

    /// What to do about a name that is not read.
    fn advice(&self, name: &str, near: Option<&str>) -> String {
        let whole = |key: &str| format!("`{key}` is a key of the whole file: move it above the first `[`");
        if let Some(near) = near {
            return format!("did you mean `{near}`?");
        }
        if let Some((_, header)) = NESTED.iter().find(|(nested, _)| *nested == name && self.reader.is_data) {
            return format!("write `{header}`, below the entry that it belongs to");
        }
        nearest(name, self.reader.above.iter().copied()).map_or_else(|| self.known_keys(), whole)
    }

    /// Whether nothing stands there but one key.
    pub(crate) fn has_only(&self, key: &str) -> bool {
        !self.table.entries.is_empty() && self.table.entries.iter().all(|(known, _)| known.name == key)
    }

    fn known_keys(&self) -> String {
        if self.known.contains(&"extra") {
            return "what is the site's own stands under `[extra]`".into();
        }
        let keys: Vec<_> = self.known.iter().map(|key| format!("`{key}`")).collect();
        format!("it may have {}", keys.join(", "))
    }
}

/// Whether a value is a table, or a list of some.
fn is_table(value: &Value) -> bool {
    match &value.kind {
        Kind::Table(_) => true,
        Kind::List(entries) => entries.iter().any(|entry| matches!(entry.kind, Kind::Table(_))),
        _ => false,
    }
}

/// What must be there says something.
fn filled(shape: Shape) -> Shape {
    if shape == Shape::TEXT { Shape::Text(TextForm::Filled) } else { shape }
}

/// Whether an address may be linked to; reports it otherwise.
pub(crate) fn check_url(url: &Spanned<String>, reader: &mut Reader) -> bool {
    let diagnostic = match link::check(&url.value) {
        Ok(()) => return true,
        Err(link::NoLink::Unsafe) => {
            let message = format!("`{}` is no address that the site may link to", url.value);
            let on_disk = url.value.as_bytes().get(1) == Some(&b':') || url.value.starts_with("file:");
            let hint = if on_disk {
                "a file of your computer is nowhere for readers: give the address at which they find it, `https://…`"
            } else {
                "link to an `https:` or `mailto:` address"
            };
            Diagnostic::new(&UNSAFE_LINK, url.span, message).hint(hint)
        }
        Err(link::NoLink::Malformed) => {
            let message = format!("`{}` is not an address on the web", url.value);
            let host = url.value.split('/').next().unwrap_or_default();
            let is_host = host.contains('.') && !url.value.contains([' ', '@', ':']);
            let example = if is_host { &url.value } else { "example.org/page" };
            Diagnostic::new(&INVALID_VALUE, url.span, message).hint(format!("write it whole: `https://{example}`"))
        }
    };
    reader.report.push(diagnostic);
    false
}
