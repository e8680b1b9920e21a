//! Tera's errors as diagnostics. Tera tells most of them with a span; those that it finds when templates are put together
//! come as one text of several reports, which is read back here.

use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme::{MISSING_TEMPLATE, TEMPLATE_CONFLICT, TEMPLATE_SYNTAX, TEMPLATE_VALUE};
use crate::source::{Position, SourceId, Sources, Span};
use tera::{ErrorKind, ReportError};

/// Where the templates are, by name.
#[derive(Clone, Copy)]
pub(crate) struct Places<'a> {
    /// All texts.
    pub(crate) sources: &'a Sources,
    /// Name and source of each template.
    pub(crate) templates: &'a [(String, SourceId)],
}

impl Places<'_> {
    /// The source of a template.
    pub(crate) fn source(&self, template: &str) -> Option<SourceId> {
        self.templates.iter().find(|(name, _)| name == template).map(|(_, source)| *source)
    }

    /// The text of a template.
    pub(super) fn text(&self, template: &str) -> &str {
        self.source(template).map_or("", |source| &self.sources.get(source).text)
    }

    /// The place where a tag of a template names something: `{% extends "base.html" %}`.
    pub(super) fn of_tag(&self, template: &str, tag: &str, named: &str) -> Option<Span> {
        let text = self.text(template);
        let start = text.match_indices(tag).map(|(at, _)| at).find(|at| {
            let rest = text[at + tag.len()..].trim_start().trim_start_matches(['"', '\'']);
            rest.starts_with(named)
        })?;
        let end = start + text[start..].find("%}").map_or(tag.len(), |end| end);
        Some(Span::new(self.source(template)?, start, start + text[start..end].trim_end_matches(['-', ' ']).len()))
    }

    /// `name:line:column`, with the number of characters that are meant.
    fn of_locus(&self, locus: &str, width: usize) -> Option<Span> {
        let mut parts = locus.trim().rsplitn(3, ':');
        let column = parts.next()?.parse().ok()?;
        let line = parts.next()?.parse().ok()?;
        let id = self.source(parts.next()?)?;
        let source = self.sources.get(id);
        let start = source.offset(Position { line, column });
        Some(Span::new(id, start, source.offset(Position { line, column: column + width }).max(start)))
    }
}

/// What is wrong, in the words and with the places of this program.
pub(super) fn diagnostics(error: &tera::Error, places: &Places) -> Vec<Diagnostic> {
    told(error, places).into_iter().map(with_remedy).collect()
}

/// The same with what to do about it, where nothing more is known than the kind of problem. What a value lacks is said once it
/// is known what the page has.
fn with_remedy(diagnostic: Diagnostic) -> Diagnostic {
    let code = diagnostic.rule.code;
    let circle = diagnostic.message.contains("in a circle");
    if code == MISSING_TEMPLATE.code {
        diagnostic.or_hint("write that template into the theme's `templates/`, or name one that is there")
    } else if code == TEMPLATE_CONFLICT.code && circle {
        diagnostic.or_hint("take one of these tags out, or move what both need into a template of its own")
    } else if code == TEMPLATE_CONFLICT.code {
        diagnostic.or_hint("give one of the two another name, or take it out")
    } else if code == TEMPLATE_SYNTAX.code {
        let hint = syntax_hint(&diagnostic.message);
        diagnostic.or_hint(hint)
    } else {
        diagnostic
    }
}

fn syntax_hint(message: &str) -> &'static str {
    if message.contains("expected") && (message.contains("}}") || message.contains("%}")) {
        "close the tag: `{{` ends with `}}`, `{%` with `%}`, `{#` with `#}`"
    } else if message.contains("end of") || message.contains("EOF") {
        "something is never closed: give each `{% if %}`, `{% for %}` and `{% block %}` its `{% end… %}`"
    } else if ["filter", "test", "function", "component"].iter().any(|kind| message.contains(kind)) {
        "use one that Tera or the manual's page on themes has, spelt as it is there"
    } else {
        "mend what stands at the mark, or just before it: Tera's manual has the form of each tag"
    }
}

fn told(error: &tera::Error, places: &Places) -> Vec<Diagnostic> {
    match error.kind() {
        ErrorKind::SyntaxError(report) => vec![of_report(&TEMPLATE_SYNTAX, report, error, places)],
        ErrorKind::RenderingError(report) => vec![of_report(&TEMPLATE_VALUE, report, error, places)],
        ErrorKind::MissingParent { current, parent } => {
            vec![of_names(
                &MISSING_TEMPLATE,
                places,
                current,
                &format!("template `{parent}` does not exist"),
                "extends",
                parent,
            )]
        }
        ErrorKind::CircularExtend { tpl, inheritance_chain: chain }
        | ErrorKind::CircularInclude { tpl, include_chain: chain } => {
            let tag = if matches!(error.kind(), ErrorKind::CircularExtend { .. }) { "extends" } else { "include" };
            let next = chain.iter().skip_while(|name| *name != tpl).nth(1).or(chain.first()).unwrap_or(tpl);
            let others: String = chain.iter().filter(|name| *name != tpl).flat_map(|name| [name, "` → `"]).collect();
            let message = format!("templates go round in a circle: `{tpl}` → `{others}{tpl}`");
            vec![of_names(&TEMPLATE_CONFLICT, places, tpl, &message, tag, next)]
        }
        ErrorKind::TemplateNotFound(name) => {
            vec![Diagnostic::of_file(&MISSING_TEMPLATE, name, format!("template `{name}` does not exist"))]
        }
        ErrorKind::Msg(text) if text.starts_with("error: ") => {
            text.split("\n\n").filter_map(|report| of_text(report, places)).collect()
        }
        ErrorKind::Msg(text) if text.starts_with("Component `") => vec![of_duplicate(text, places)],
        other => {
            let message = sentence(&other.to_string());
            vec![
                Diagnostic::of_file(&TEMPLATE_VALUE, "templates", message).hint("look for it in the theme's templates"),
            ]
        }
    }
}

/// An error with a span, and the calls that led there, which Tera tells only in its drawing of the error.
fn of_report(
    rule: &'static crate::diagnostic::Rule,
    report: &ReportError,
    error: &tera::Error,
    places: &Places,
) -> Diagnostic {
    let Some(source) = places.source(report.filename()) else {
        return Diagnostic::of_file(rule, report.filename(), sentence(report.message()));
    };
    let range = report.span().range.clone();
    let span = Span::new(source, range.start, range.end.min(places.sources.get(source).text.len()));
    let words = &places.sources.get(source).text[span.range()];
    let message = if report.message().contains("undefined") || report.message().contains("is not defined") {
        format!("`{}` has no value here", words.trim())
    } else {
        sentence(report.message())
    };
    let mut diagnostic = Diagnostic::new(rule, span, message);
    for line in error.to_string().lines() {
        let call = line.strip_prefix("note: called from ").and_then(|locus| places.of_locus(locus, 1));
        if let Some(call) = call {
            diagnostic = diagnostic.label(call, "called from here");
        }
    }
    diagnostic
}

/// One report of those that come as text: message, `--> name:line:column`, the line, and carets under it.
fn of_text(report: &str, places: &Places) -> Option<Diagnostic> {
    let message = report.lines().next()?.strip_prefix("error: ")?;
    let locus = report.lines().nth(1)?.trim().strip_prefix("--> ")?;
    let width = report.lines().nth(4).map_or(1, |carets| carets.matches('^').count());
    let rule = if message.starts_with("Unknown template") { &MISSING_TEMPLATE } else { &TEMPLATE_SYNTAX };
    Some(match places.of_locus(locus, width) {
        Some(span) => Diagnostic::new(rule, span, sentence(message)),
        None => Diagnostic::of_file(rule, locus, sentence(message)),
    })
}

/// ``Component `x` is defined in both `a.html` and `b.html` ``.
fn of_duplicate(text: &str, places: &Places) -> Diagnostic {
    let names: Vec<&str> = text.split('`').skip(1).step_by(2).collect();
    let [component, first, second] = names[..] else {
        return Diagnostic::of_file(&TEMPLATE_CONFLICT, "templates", sentence(text));
    };
    let message = format!("component `{component}` is defined twice");
    let diagnostic = of_names(&TEMPLATE_CONFLICT, places, second, &message, "component", component);
    match places.of_tag(first, "component", component) {
        Some(span) => diagnostic.label(span, "first defined here"),
        None => diagnostic,
    }
}

/// An error that Tera tells without a place: where the tag names what is meant.
fn of_names(
    rule: &'static crate::diagnostic::Rule,
    places: &Places,
    template: &str,
    message: &str,
    tag: &str,
    named: &str,
) -> Diagnostic {
    let span = places.of_tag(template, tag, named).or_else(|| places.source(template).map(Span::file));
    match span {
        Some(span) => Diagnostic::new(rule, span, message),
        None => Diagnostic::of_file(rule, template, message),
    }
}

/// Tera's messages begin with a capital.
fn sentence(message: &str) -> String {
    let mut characters = message.trim_end_matches('.').chars();
    characters.next().map_or(String::new(), |first| first.to_lowercase().chain(characters).collect())
}
