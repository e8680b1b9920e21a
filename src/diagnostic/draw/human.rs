use super::line::{Line, with_own_places};
use super::place::Places;
use super::visible;
use crate::diagnostic::{Diagnostic, Label, Report, Severity};
use crate::source::{Sources, Span};
use annotate_snippets::{Annotation, AnnotationKind, Element, Level, Origin, Renderer};
use std::ops::Range;

/// Longer lines are cut around what is pointed at.
const WIDTH: usize = 120;

/// For people: message, place, the line with a caret under it, other places, hints; a blank line after each problem.
pub fn human(report: &Report, sources: &Sources, colour: bool) -> String {
    let renderer = if colour { Renderer::styled() } else { Renderer::plain() }.term_width(WIDTH);
    let places = Places::new(sources);
    let mut drawing = String::new();
    for diagnostic in &report.diagnostics {
        let group = level(diagnostic.severity)
            .primary_title(visible(&diagnostic.words()).into_owned())
            .id(diagnostic.rule.code)
            .elements(elements(diagnostic, sources, &places));
        drawing.push_str(&with_own_places(&renderer.render(&[group])));
        drawing.push_str("\n\n");
    }
    drawing
}

fn level(severity: Severity) -> Level<'static> {
    match severity {
        Severity::Note => Level::NOTE,
        Severity::Warning => Level::WARNING,
        Severity::Error => Level::ERROR,
    }
}

/// What stands below the message: where, the line, the other places, the hints.
fn elements<'a>(diagnostic: &'a Diagnostic, sources: &'a Sources, places: &Places<'a>) -> Vec<Element<'a>> {
    let mut elements = Vec::new();
    let mut apart: Vec<&Label> = diagnostic.labels.iter().collect();
    if let Some(span) = diagnostic.span {
        elements.push(passage(span, &mut apart, sources, places));
    } else if let Some(path) = &diagnostic.path {
        elements.push(Origin::path(visible(path)).into());
    }
    for label in apart {
        let line = Line::of(label.span, sources, places);
        elements.push(line.snippet(vec![explanation(line.mark(), label)]).into());
    }
    let hint = Level::HELP.with_name("hint");
    elements.extend(diagnostic.hints.iter().map(|text| hint.clone().message(visible(text)).into()));
    elements
}

/// The line of a problem, with the labels that stand near it, which are taken out of `labels`.
fn passage<'a>(span: Span, labels: &mut Vec<&'a Label>, sources: &'a Sources, places: &Places<'a>) -> Element<'a> {
    let line = Line::of(span, sources, places);
    let mut marks = vec![AnnotationKind::Primary.span(line.mark())];
    labels.retain(|label| match line.mark_near(label.span) {
        Some(mark) => {
            marks.push(explanation(mark, label));
            false
        }
        None => true,
    });
    line.snippet(marks).into()
}

fn explanation(mark: Range<usize>, label: &Label) -> Annotation<'_> {
    AnnotationKind::Context.span(mark).label(visible(&label.message))
}
