//! RIS, in UTF-8, with the ends of lines that its readers look for.

use super::{Name, Work, one_line};
use crate::model::raw::BriefingKind;
use crate::model::when::Dated;

/// A record.
pub(super) fn ris(work: &Work) -> String {
    let kind = if work.kind == BriefingKind::News { "ELEC" } else { "RPRT" };
    let first = work.date.first();
    // What is not known is left empty between the strokes.
    let date = match work.date {
        Dated::Day(day, _) => format!("{:04}/{:02}/{:02}", day.year(), day.month(), day.day()),
        Dated::Month(_) => format!("{:04}/{:02}//", first.year(), first.month()),
        Dated::Year(_) => format!("{:04}///", first.year()),
    };
    let mut lines = vec![("TY", kind.to_owned()), ("TI", one_line(&work.title))];
    lines.extend(work.authors.iter().map(|name| ("AU", author(name))));
    lines.extend([
        ("PB", one_line(&work.site)),
        ("PY", first.year().to_string()),
        ("DA", date),
        ("LA", work.language.clone()),
        ("AB", one_line(&work.summary)),
        ("UR", work.url.clone()),
    ]);
    let written = lines.iter().filter(|(_, value)| !value.is_empty());
    let record: Vec<String> = written.map(|(tag, value)| format!("{tag}  - {value}\r\n")).collect();
    record.concat() + "ER  - \r\n"
}

/// A comma divides family from given names: one within either of them is left out.
fn author(name: &Name) -> String {
    let bare = |words: &str| one_line(&words.replace([',', '،', '，'], " "));
    match name {
        Name::Divided { family, given, .. } if !given.is_empty() => format!("{}, {}", bare(family), bare(given)),
        name => bare(name.whole()),
    }
}
