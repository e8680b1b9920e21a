use super::{Rule, Severity, Thing, echo};
use crate::source::{SourceId, Span};
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::collections::BTreeSet;

/// One problem at one place.
#[derive(Debug, Clone, PartialEq)]
pub struct Diagnostic {
    /// Which rule is broken.
    pub rule: &'static Rule,
    /// Its severity here: the rule's, unless the site's `[lints]` changed it.
    pub severity: Severity,
    /// What is wrong: lower case, no full stop, the thing in backquotes.
    pub message: String,
    /// Where; `None` only for what has no place in a text (a picture, the output folder).
    pub span: Option<Span>,
    /// The file meant when there is no span, from the project's root.
    pub path: Option<String>,
    /// Other places that explain this one.
    pub labels: Vec<Label>,
    /// What to do about it.
    pub hints: Vec<String>,
    /// What cannot be referred to because of it.
    pub loses: Vec<Thing>,
    /// What it says is not there.
    pub misses: Option<Thing>,
    /// How many others only followed from it, and are not told.
    pub echoes: usize,
}

/// Another place, and what it has to do with the problem.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Label {
    /// Where.
    pub span: Span,
    /// What stands there: `first defined here`.
    pub message: String,
}

impl Diagnostic {
    /// A problem at a place.
    pub fn new(rule: &'static Rule, span: Span, message: impl Into<String>) -> Self {
        Self {
            rule,
            severity: rule.severity,
            message: message.into(),
            span: Some(span),
            path: None,
            labels: Vec::new(),
            hints: Vec::new(),
            loses: Vec::new(),
            misses: None,
            echoes: 0,
        }
    }

    /// What is wrong, and how many others followed from it.
    pub fn words(&self) -> Cow<'_, str> {
        match self.echoes {
            0 => Cow::Borrowed(&self.message),
            1 => Cow::Owned(format!("{} (and 1 reference to what is lost here)", self.message)),
            several => Cow::Owned(format!("{} (and {several} references to what is lost here)", self.message)),
        }
    }

    /// The same, by which these things are lost.
    #[must_use]
    pub fn losing(mut self, things: impl IntoIterator<Item = Thing>) -> Self {
        self.loses.extend(things);
        self
    }

    /// The same, which says that something is not there.
    #[must_use]
    pub fn missing(mut self, thing: Thing) -> Self {
        self.misses = Some(thing);
        self
    }

    /// A problem with a file that has no text to point into.
    pub fn of_file(rule: &'static Rule, path: impl Into<String>, message: impl Into<String>) -> Self {
        Self { span: None, path: Some(path.into()), ..Self::new(rule, Span::default(), message) }
    }

    /// The same with one more hint.
    #[must_use]
    pub fn hint(mut self, hint: impl Into<String>) -> Self {
        self.hints.push(hint.into());
        self
    }

    /// The same with a hint where there is one.
    #[must_use]
    pub fn hint_if(mut self, hint: Option<impl Into<String>>) -> Self {
        self.hints.extend(hint.map(Into::into));
        self
    }

    /// The same with a hint if it has none yet: what to do where nothing more is known of the cause.
    #[must_use]
    pub fn or_hint(mut self, hint: impl Into<String>) -> Self {
        if self.hints.is_empty() {
            self.hints.push(hint.into());
        }
        self
    }

    /// The same with `did you mean …?` where a known name is near what was written.
    #[must_use]
    pub fn did_you_mean<'a>(self, written: &str, known: impl IntoIterator<Item = &'a str>) -> Self {
        let near = super::nearest(written, known).map(|name| format!("did you mean `{name}`?"));
        self.hint_if(near)
    }

    /// The same with another place that explains it.
    #[must_use]
    pub fn label(mut self, span: Span, message: impl Into<String>) -> Self {
        self.labels.push(Label { span, message: message.into() });
        self
    }
}

/// All problems found so far. Each stage adds to it; parallel work fills one each and they are merged in path order.
#[derive(Debug, Clone, Default)]
pub struct Report {
    /// The problems, in the order found until [`Report::finish`] sorts them.
    pub diagnostics: Vec<Diagnostic>,
}

impl Report {
    /// Adds a problem.
    pub fn push(&mut self, diagnostic: Diagnostic) {
        self.diagnostics.push(diagnostic);
    }

    /// Adds all of another report, after what is here.
    pub fn merge(&mut self, other: Report) {
        self.diagnostics.extend(other.diagnostics);
    }

    /// Takes out what is wrong in some files.
    pub fn forget(&mut self, sources: &FxHashSet<SourceId>) {
        self.diagnostics.retain(|diagnostic| diagnostic.span.is_none_or(|span| !sources.contains(&span.source)));
    }

    /// Whether anything points into one of some files.
    pub fn points_into(&self, sources: &FxHashSet<SourceId>) -> bool {
        let is_there = |span: Span| sources.contains(&span.source);
        self.diagnostics.iter().any(|diagnostic| {
            diagnostic.span.is_some_and(is_there) || diagnostic.labels.iter().any(|label| is_there(label.span))
        })
    }

    /// Every source that anything points into, in order.
    pub fn sources(&self) -> BTreeSet<SourceId> {
        let all = self.diagnostics.iter();
        let spans = all.flat_map(|one| one.span.into_iter().chain(one.labels.iter().map(|label| label.span)));
        spans.map(|span| span.source).collect()
    }

    /// Forgets places in a text that is no longer at hand: what is wrong there is told of its file.
    pub fn lose(&mut self, source: SourceId, path: &str) {
        for diagnostic in &mut self.diagnostics {
            if diagnostic.span.is_some_and(|span| span.source == source) {
                diagnostic.span = None;
                diagnostic.path = Some(path.to_owned());
            }
            diagnostic.labels.retain(|label| label.span.source != source);
        }
    }

    /// How many problems of a severity there are.
    pub fn count(&self, severity: Severity) -> usize {
        self.diagnostics.iter().filter(|diagnostic| diagnostic.severity == severity).count()
    }

    /// Whether anything is an error.
    pub fn has_errors(&self) -> bool {
        self.diagnostics.iter().any(|diagnostic| diagnostic.severity == Severity::Error)
    }

    /// Applies the site's `[lints]` (code → severity, `None` = off; only to rules that are lints), takes out what only follows from
    /// something else, sorts by place, those from which others follow first, and drops repeats: of what is told of one place in the same words (a template's error, met on every page) the first stays.
    pub fn finish(&mut self, lints: &[(String, Option<Severity>)]) {
        for (code, severity) in lints {
            match severity {
                Some(severity) => {
                    for diagnostic in self.diagnostics.iter_mut().filter(|d| d.rule.lint && d.rule.code == code) {
                        diagnostic.severity = *severity;
                    }
                }
                None => self.diagnostics.retain(|d| !(d.rule.lint && d.rule.code == code)),
            }
        }
        self.diagnostics.sort_by(|a, b| {
            (a.span, &a.path, a.rule.code, &a.message).cmp(&(b.span, &b.path, b.rule.code, &b.message))
        });
        let told = |d: &Diagnostic| (d.span, d.path.clone(), d.rule.code, d.message.clone());
        self.diagnostics.dedup_by(|later, first| told(later) == told(first));
        echo::fold(&mut self.diagnostics);
        self.diagnostics.sort_by_key(|one| one.echoes == 0);
    }
}
