//! CSL-JSON: what Zotero, Pandoc and citeproc read.

use super::{Name, Work, one_line};
use crate::model::raw::BriefingKind;
use crate::model::when::Dated;
use serde_json::{Value, json};

/// A list of one item.
pub(super) fn csl(work: &Work) -> String {
    let first = work.date.first();
    let (year, month) = (json!(first.year()), json!(first.month()));
    let parts = match work.date {
        Dated::Day(day, _) => json!([year, month, day.day()]),
        Dated::Month(_) => json!([year, month]),
        Dated::Year(_) => json!([year]),
    };
    let mut item = json!({
        "id": work.name,
        "type": if work.kind == BriefingKind::News { "webpage" } else { "report" },
        "title": one_line(&work.title),
        "author": work.authors.iter().map(author).collect::<Vec<_>>(),
        "issued": { "date-parts": [parts] },
        "publisher": one_line(&work.site),
        "language": work.language,
        "abstract": one_line(&work.summary),
        "URL": work.url,
    });
    if let Some(item) = item.as_object_mut() {
        item.retain(|_, value| !matches!(value.as_str(), Some("")) && !value.as_array().is_some_and(Vec::is_empty));
    }
    format!("{:#}\n", Value::Array(vec![item]))
}

fn author(name: &Name) -> Value {
    match name {
        Name::Divided { family, given, .. } if !given.is_empty() => json!({ "family": family, "given": given }),
        Name::Divided { family, .. } => json!({ "family": family }),
        Name::Whole(whole) => json!({ "literal": whole }),
    }
}
