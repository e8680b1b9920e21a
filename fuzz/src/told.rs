use travaux::diagnostic::draw::{self, Format};
use travaux::diagnostic::{Diagnostic, Report};
use travaux::source::{Sources, Span};

/// What holds of every report: each problem says what to do, points to whole characters of a text, and can be drawn in every
/// format with nothing in it that a terminal would obey.
pub(super) fn check(report: &Report, sources: &Sources) {
    for Diagnostic { rule, message, span, labels, hints, .. } in &report.diagnostics {
        assert!(!hints.is_empty(), "{}: {message}: no hint", rule.code);
        for Span { source, start, end } in span.iter().copied().chain(labels.iter().map(|label| label.span)) {
            let text = &sources.get(source).text;
            assert!(text.get(start as usize..end as usize).is_some(), "{}: {message}: {start}..{end}", rule.code);
        }
    }
    // Drawing is slow, and one of each kind shows as much as all.
    let mut some = report.clone();
    some.diagnostics.truncate(4);
    for format in [Format::Human, Format::Short, Format::Json, Format::Github, Format::Sarif] {
        let drawing = draw::report(&some, sources, format, false);
        let obeyed = drawing.chars().find(|char| *char != '\n' && char.is_control());
        assert_eq!(obeyed, None, "{format:?}: {drawing}");
    }
}
