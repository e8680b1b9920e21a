//! `status_marks` in a draft's front matter: what stands at the ends of paragraphs and says how far they are agreed.

use super::value::{Kind, Read, Reader, Refused, Value};
use crate::diagnostic::rules::draft::UNUSED_STATUS_MARK;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::draft::DraftText;
use crate::model::raw::StatusState;
use crate::model::shape::Shape;
use crate::source::Spanned;

/// `status_marks`: each mark, and the state it stands for.
#[derive(Debug, Default)]
pub(super) struct StatusMarks(Vec<(Spanned<String>, StatusState)>);

impl Read for StatusMarks {
    const EXPECTED: &'static str = "a table";
    const EXAMPLE: &'static str = "{ \"[agreed ad referendum]\" = \"agreed-ad-referendum\" }";

    fn read(value: &Value, _: &str, reader: &mut Reader) -> Result<Self, Refused> {
        let Kind::Table(table) = &value.kind else { return Err(Refused::WrongType) };
        let mut marks = Vec::new();
        for (mark, state) in &table.entries {
            match StatusState::read(state, &mark.name, reader) {
                Ok(state) => marks.push((Spanned::new(mark.name.clone(), mark.span), state)),
                Err(Refused::Told) => {}
                Err(Refused::WrongType) => reader.wrong_type::<StatusState>(state, &mark.name),
            }
        }
        Ok(Self(marks))
    }

    fn shape() -> Shape {
        Shape::Map(Vec::new(), Box::new(StatusState::shape()))
    }
}

impl StatusMarks {
    /// Takes the marks out of a text, and reports those that stand nowhere.
    pub(super) fn take(&self, text: &mut DraftText, report: &mut Report) {
        let marks: Vec<&str> = self.0.iter().map(|(mark, _)| mark.value.trim()).collect();
        super::draft::status_mark::take(text, &marks);
        for (index, (mark, _)) in (0..).zip(&self.0) {
            if text.marked.iter().all(|marked| marked.mark != index) {
                let message = format!("`{}` ends no paragraph and no heading of this draft", mark.value);
                let hint = "write it as the text does, or take it out of `status_marks`";
                report.push(Diagnostic::new(&UNUSED_STATUS_MARK, mark.span, message).hint(hint));
            }
        }
    }

    /// The state that each mark stands for.
    pub(super) fn states(self) -> Vec<StatusState> {
        self.0.into_iter().map(|(_, state)| state).collect()
    }
}
