use crate::model::body::{Body, HoleKind};
use crate::model::config::{BaseUrl, Extra};
use crate::resolve::reference::file_named;
use serde_json::Value;
use std::collections::{BTreeMap, BTreeSet};

/// Finds the files that something names: of what is written, that which leads to a file there is.
pub(super) struct Names<'a, T> {
    /// Files that could be named, by their path below `content/`.
    known: &'a BTreeMap<String, T>,
    base: &'a BaseUrl,
    /// Whether one of the files has no ending: else what has no dot in it names none.
    without_ending: bool,
}

impl<'a, T> Names<'a, T> {
    pub(super) fn new(known: &'a BTreeMap<String, T>, base: &'a BaseUrl) -> Self {
        let without_ending = known.keys().any(|path| path.rsplit('/').next().is_some_and(|name| !name.contains('.')));
        Self { known, base, without_ending }
    }

    /// Those of a text: its links and pictures, and the addresses in its HTML.
    pub(super) fn in_text(&self, body: &Body, path: &str, named: &mut BTreeSet<String>) {
        for hole in &body.holes {
            if let HoleKind::OpenLink(written) | HoleKind::Address(written) | HoleKind::Href(written) = &hole.kind {
                self.add(path, written, named);
            }
        }
        // An address in HTML is read from the page's own, one in markdown from the file.
        let page = page_folder(path);
        for value in values(&body.prose.html) {
            for address in value.split([',', ' ', '\n', '\t']) {
                let address = address.replace("&amp;", "&");
                self.add(path, &address, named);
                self.add(&page, &address, named);
            }
        }
    }

    /// Those of the values under `extra`.
    pub(super) fn in_extra(&self, extra: &Extra, path: &str, named: &mut BTreeSet<String>) {
        for value in extra.values() {
            self.in_value(value, path, named);
        }
    }

    fn in_value(&self, value: &Value, path: &str, named: &mut BTreeSet<String>) {
        match value {
            Value::String(written) => self.add(path, written, named),
            Value::Array(values) => values.iter().for_each(|value| self.in_value(value, path, named)),
            Value::Object(values) => values.values().for_each(|value| self.in_value(value, path, named)),
            _ => {}
        }
    }

    /// Those of a file of data: each text in quotes could be an address.
    pub(super) fn in_values(&self, toml: &str, path: &str, named: &mut BTreeSet<String>) {
        for written in toml.split(['"', '\'', '\n']).filter(|written| written.contains('.')) {
            self.add(path, written, named);
        }
    }

    fn add(&self, from: &str, written: &str, named: &mut BTreeSet<String>) {
        let written = written.trim();
        // What has a scheme leads elsewhere, but for the site's own.
        if written.is_empty() || written.len() > 2000 || !(self.without_ending || written.contains('.')) {
            return;
        }
        let own = written.strip_prefix(self.base.origin.as_str()).filter(|rest| rest.starts_with('/'));
        if own.is_none() && written.contains("://") {
            return;
        }
        let written = own.unwrap_or(written);
        let written = written.split(['?', '#']).next().unwrap_or_default();
        let below = written.strip_prefix(self.base.path.as_str()).map(|rest| format!("/{rest}"));
        for written in [Some(written), below.as_deref()].into_iter().flatten() {
            named.extend(file_named(from, written).filter(|path| self.known.contains_key(path)));
        }
    }
}

/// A file that would stand beside the page of a text, as paths are read from it.
fn page_folder(path: &str) -> String {
    let stem = path.strip_suffix(".md").unwrap_or(path);
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    match name.split('.').next() {
        Some("index" | "_index") | None => path.to_owned(),
        Some(name) if folder.is_empty() => format!("{name}/"),
        Some(name) => format!("{folder}/{name}/"),
    }
}

/// The values of attributes in HTML: what follows a `=`, in quotes or up to the end of the word.
fn values(html: &str) -> impl Iterator<Item = &str> {
    memchr::memchr_iter(b'=', html.as_bytes()).filter_map(|at| {
        let rest = html[at + 1..].trim_start();
        match rest.as_bytes().first()? {
            b'"' => rest[1..].split('"').next(),
            b'\'' => rest[1..].split('\'').next(),
            _ => rest.split(|end: char| end.is_whitespace() || end == '>').next(),
        }
    })
}
