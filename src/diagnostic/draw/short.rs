use super::place::Places;
use super::visible;
use crate::diagnostic::Report;
use crate::source::Sources;
use std::fmt::Write as _;

/// One line for each problem, as compilers write them and editors read them: `path:line:column: error[code]: message`.
pub fn short(report: &Report, sources: &Sources) -> String {
    let places = Places::new(sources);
    let mut drawing = String::new();
    for diagnostic in &report.diagnostics {
        let (path, place) = places.of(diagnostic);
        drawing.push_str(&visible(path));
        if let Some(place) = place {
            let _ = write!(drawing, ":{}:{}", place.start.line, place.start.column);
        }
        let (word, code) = (diagnostic.severity.word(), diagnostic.rule.code);
        let _ = writeln!(drawing, ": {word}[{code}]: {}", visible(&diagnostic.words()));
    }
    drawing
}
