use super::LinkView;
use serde::Serialize;

/// When something was, no more exactly than its source says: `<day of={…} />` and the filter `date` write either.
#[derive(Debug, Clone, PartialEq, Serialize)]
#[serde(untagged)]
pub(crate) enum WhenView {
    /// `2023-08-23`, `2023-08` or `2023`: a day, a month or a year.
    Date(String),
    /// The session that it was at, where no more is known: its name as it stands in a sentence, with its article.
    Session(LinkView),
}

impl Default for WhenView {
    fn default() -> Self {
        WhenView::Date(String::new())
    }
}
