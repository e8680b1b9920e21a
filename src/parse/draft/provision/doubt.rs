//! What is to be said of the units of a provision: labels out of order, labels without words, labels that were taken for words.

use super::Provision;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::draft::{LABEL_WITHOUT_WORDS, NUMBER_GAP, REPEATED_LABEL, TAKEN_FOR_WORDS};
use crate::model::draft::{Unit, UnitStyle, plain};
use crate::parse::draft::inline::Reader;
use crate::parse::draft::label::UnitLabel;
use crate::parse::draft::line::Line;
use crate::parse::draft::provision::span_of;
use crate::parse::draft::series::Shape;
use crate::source::Span;

/// What is doubtful about a unit's label.
#[derive(Debug, Clone)]
pub(super) enum Doubt {
    /// It comes after this one, with some between them left out.
    Gap(String),
    /// It should not come after this one, or opens a list that it cannot open.
    Order(Option<String>),
    /// A unit of the same holder has it already.
    Again,
}

impl Provision {
    /// Notes a line whose label was taken for words.
    pub(super) fn doubt_label(&self, reader: &mut Reader, line: &Line, label: &UnitLabel, leads: bool) {
        let doubtful = match label.readings.first().map(|reading| reading.shape) {
            _ if leads => false,
            Some(Shape::Parentheses | Shape::Closed) => true,
            Some(Shape::Stopped) => !label.weak,
            _ => false,
        };
        if !doubtful {
            return;
        }
        let start = line.range.start;
        let written = reader.text[start..start + label.end].trim();
        let message = format!("`{written}` looks like a label and is read as words");
        let span = Span::new(reader.source, start, start + label.end);
        let hint = "if it is one, put an empty line before it; if it is none, join it to the line before it";
        reader.report.push(Diagnostic::new(&TAKEN_FOR_WORDS, span, message).hint(hint));
    }

    /// Tells what is doubtful about the units, once all have their places.
    pub(super) fn tell_doubts(&self, reader: &mut Reader) {
        let place = |unit: &Unit| span_of(&unit.label).unwrap_or(unit.span);
        for (unit, clean, doubt) in &self.doubts {
            let span = place(&self.text.units[*unit as usize]);
            let (rule, message, hint) = match doubt {
                Doubt::Gap(before) => (
                    &NUMBER_GAP,
                    format!("`{clean}` comes right after `{before}`"),
                    "if the draft leaves none out, look for its label among the words between the two",
                ),
                Doubt::Order(Some(before)) => (
                    &NUMBER_GAP,
                    format!("`{clean}` comes after `{before}`"),
                    "if the draft is not numbered so, look for a label that is read as words",
                ),
                Doubt::Order(None) => (
                    &NUMBER_GAP,
                    format!("`{clean}` is the first of its list"),
                    "if the draft has one before it, look for its label among the words before",
                ),
                Doubt::Again => (
                    &REPEATED_LABEL,
                    format!("`{clean}` stands here twice: the second is `{clean}_2`"),
                    "if the draft is not numbered so, look for a heading or label that is read as words",
                ),
            };
            reader.report.push(Diagnostic::new(rule, span, message).hint(hint));
        }
        for unit in &self.text.units {
            let labelled = !matches!(unit.style, UnitStyle::Alinea | UnitStyle::Recital);
            if labelled && unit.content.is_empty() {
                let message = format!("`{}` has no words", plain(&unit.label).trim());
                let hint = "if its words stand elsewhere, put them after it; if there are none, take it out";
                reader.report.push(Diagnostic::new(&LABEL_WITHOUT_WORDS, place(unit), message).hint(hint));
            }
        }
    }
}
