//! What follows from a fault and is none itself: references to what could not be read.
//!
//! Whoever finds a fault says what is lost by it, whoever misses something says what; here the two meet. Of a file that cannot be read
//! only that is told, with how many references lead into it.

use super::{Diagnostic, Severity};
use rustc_hash::FxHashMap;

/// Something that data or texts can refer to.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Thing {
    /// What messages call it: `proposal`.
    pub kind: &'static str,
    /// The treaty that it is of; `None` if that does not matter, or is not known.
    pub treaty: Option<String>,
    /// Its id; `None` where any may be meant.
    pub id: Option<String>,
}

impl Thing {
    /// One thing of a kind.
    pub fn one(kind: &'static str, id: impl Into<String>) -> Self {
        Self { kind, treaty: None, id: Some(id.into()) }
    }

    /// Whichever of a kind.
    pub fn any(kind: &'static str) -> Self {
        Self { kind, treaty: None, id: None }
    }

    /// The same, of a treaty.
    #[must_use]
    pub fn of(self, treaty: impl Into<String>) -> Self {
        Self { treaty: Some(treaty.into()), ..self }
    }

    fn may_be_of(&self, treaty: Option<&String>) -> bool {
        match (&self.treaty, treaty) {
            (Some(own), Some(other)) => own.eq_ignore_ascii_case(other),
            _ => true,
        }
    }
}

/// What is lost, and by which problem of the report.
#[derive(Default)]
struct Losses<'r> {
    by_id: FxHashMap<(&'static str, String), Vec<(usize, &'r Thing)>>,
    by_kind: FxHashMap<&'static str, Vec<(usize, &'r Thing)>>,
    all: FxHashMap<&'static str, Vec<(usize, &'r Thing)>>,
}

impl<'r> Losses<'r> {
    /// Only an error explains others: with any other the site is written, and what is missing on it has to be told.
    fn of(diagnostics: &'r [Diagnostic]) -> Self {
        let mut losses = Self::default();
        let errors = diagnostics.iter().enumerate().filter(|(_, one)| one.severity == Severity::Error);
        for (at, thing) in errors.flat_map(|(at, one)| one.loses.iter().map(move |thing| (at, thing))) {
            losses.all.entry(thing.kind).or_default().push((at, thing));
            match &thing.id {
                Some(id) => losses.by_id.entry((thing.kind, id.to_lowercase())).or_default().push((at, thing)),
                None => losses.by_kind.entry(thing.kind).or_default().push((at, thing)),
            }
        }
        losses
    }

    /// The problem by which a thing was lost: the one that names it (any that names one of its kind, where any may be meant), else the first that may have lost any of its kind.
    fn cause(&self, missing: &Thing) -> Option<usize> {
        let named = match &missing.id {
            Some(id) => self.by_id.get(&(missing.kind, id.to_lowercase())),
            None => self.all.get(missing.kind),
        };
        let any = self.by_kind.get(missing.kind);
        let both = named.into_iter().chain(any).flatten();
        both.filter(|(_, lost)| lost.may_be_of(missing.treaty.as_ref())).map(|(at, _)| *at).next()
    }
}

/// Takes out what only says that something lost is missing, and counts it where it is told how that was lost.
pub(super) fn fold(diagnostics: &mut Vec<Diagnostic>) {
    let losses = Losses::of(diagnostics);
    if losses.by_id.is_empty() && losses.by_kind.is_empty() {
        return;
    }
    let causes: Vec<Option<usize>> = diagnostics
        .iter()
        .enumerate()
        .map(|(at, one)| losses.cause(one.misses.as_ref()?).filter(|cause| *cause != at))
        .collect();
    let own = |at: usize| causes[at].is_none();
    for cause in causes.iter().flatten().copied().filter(|cause| own(*cause)) {
        diagnostics[cause].echoes += 1;
    }
    let mut folded = causes.iter().map(|cause| cause.is_some_and(own));
    diagnostics.retain(|_| !folded.next().unwrap_or_default());
}
