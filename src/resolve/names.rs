//! Ids as written → typed ids, for one kind of thing.

use super::declared;
use crate::diagnostic::rules::site::{DUPLICATE_ID, UNKNOWN_ID};
use crate::diagnostic::{Diagnostic, Report, Thing};
use crate::source::{Span, Spanned};
use std::collections::BTreeMap;

/// Leaves out what has the id of something that is written before it, and tells of it there: lists are put in another order
/// before their ids are.
pub(super) fn distinct<T>(
    raw: &mut Vec<T>,
    noun: &'static str,
    id: impl Fn(&T) -> &Spanned<String>,
    report: &mut Report,
) {
    let mut seen = Names::new(noun);
    raw.retain(|one| seen.add(id(one), (), report));
}

/// The ids of one kind of thing. Capital and small letters count as the same.
#[derive(Debug)]
pub(super) struct Names<Id> {
    /// `author`: what messages call it.
    noun: &'static str,
    /// The treaty that they are of, if they are of one.
    treaty: Option<String>,
    known: BTreeMap<String, Known<Id>>,
}

#[derive(Debug)]
struct Known<Id> {
    id: Id,
    written: String,
    span: Option<Span>,
}

impl<Id: Copy> Names<Id> {
    pub(super) fn new(noun: &'static str) -> Self {
        Self { noun, treaty: None, known: BTreeMap::new() }
    }

    /// The same, of a treaty.
    pub(super) fn of(self, treaty: &str) -> Self {
        Self { treaty: Some(treaty.to_owned()), ..self }
    }

    /// What is missed where an id is not known.
    fn missed(&self, id: &str) -> Thing {
        Thing { treaty: self.treaty.clone(), ..Thing::one(self.noun, id) }
    }

    /// Adds an id. `false`, and a report, if it is taken.
    pub(super) fn add(&mut self, written: &Spanned<String>, id: Id, report: &mut Report) -> bool {
        let key = written.value.to_lowercase();
        if let Some(first) = self.known.get(&key) {
            let message = format!("there is already a {} `{}`", self.noun, first.written);
            let mut diagnostic =
                Diagnostic::new(&DUPLICATE_ID, written.span, message).hint("give one of them another id");
            // The id that one of them should have is missed elsewhere.
            diagnostic = diagnostic.losing([Thing { treaty: self.treaty.clone(), ..Thing::any(self.noun) }]);
            if let Some(span) = first.span {
                diagnostic = diagnostic.label(span, "first defined here");
            }
            report.push(diagnostic);
            return false;
        }
        self.known.insert(key, Known { id, written: written.value.clone(), span: Some(written.span) });
        true
    }

    /// Adds an id that is known without being written anywhere.
    pub(super) fn add_known(&mut self, written: &str, id: Id) {
        self.known.insert(written.to_lowercase(), Known { id, written: written.to_owned(), span: None });
    }

    /// What has an id, if anything has it.
    pub(super) fn find(&self, written: &str) -> Option<Id> {
        let known = self.known.get(written).or_else(|| self.known.get(&written.to_lowercase()));
        known.map(|known| known.id)
    }

    /// What has an id; if nothing has it, a report with the nearest known one.
    pub(super) fn get(&self, written: &Spanned<String>, report: &mut Report) -> Option<Id> {
        self.get_or(written, || None, report)
    }

    /// The same, with what else may be meant by what is written.
    pub(super) fn get_or(
        &self,
        written: &Spanned<String>,
        meant_else: impl FnOnce() -> Option<String>,
        report: &mut Report,
    ) -> Option<Id> {
        let found = self.find(&written.value);
        if found.is_none() {
            let message = format!("there is no {} `{}`", self.noun, written.value);
            let known = self.known.values().map(|known| known.written.as_str());
            let all = known.clone();
            let diagnostic = Diagnostic::new(&UNKNOWN_ID, written.span, message).missing(self.missed(&written.value));
            let meant = self.list(&written.value).map(|list| format!("write a list: `[{list}]`"));
            let meant = meant.or_else(|| meant_else().map(|meant| format!("did you mean `{meant}`?")));
            report.push(match meant.or_else(|| self.address(&written.value)) {
                Some(hint) => diagnostic.hint(hint),
                None => diagnostic.did_you_mean(&written.value, known).or_hint(declared::hint(
                    self.noun,
                    &written.value,
                    all,
                )),
            });
        }
        found
    }

    /// What to do where an address stands for a document, without what it begins with.
    fn address(&self, written: &str) -> Option<String> {
        let (host, _) = written.split_once('/').unwrap_or((written, ""));
        let ending = host.rsplit_once('.').map(|(_, ending)| ending).unwrap_or_default();
        let is_host =
            ending.len() >= 2 && ending.bytes().all(|letter| letter.is_ascii_lowercase()) && !host.contains(' ');
        (self.noun == "document" && is_host)
            .then(|| format!("if it is an address, write it whole: `https://{written}`"))
    }

    /// Several ids in one string, as a list of them, if one is known.
    fn list(&self, written: &str) -> Option<String> {
        let parts: Vec<&str> = written.split([',', ';']).map(str::trim).collect();
        let known = parts.len() > 1 && parts.iter().any(|part| self.find(part).is_some());
        known.then(|| parts.iter().map(|part| format!("\"{part}\"")).collect::<Vec<_>>().join(", "))
    }

    /// The same for a value that may be absent.
    pub(super) fn get_if(&self, written: Option<&Spanned<String>>, report: &mut Report) -> Option<Id> {
        written.and_then(|written| self.get(written, report))
    }

    /// The same for several; those that are not known are left out.
    pub(super) fn get_all(&self, written: &[Spanned<String>], report: &mut Report) -> Vec<Id> {
        written.iter().filter_map(|one| self.get(one, report)).collect()
    }
}
