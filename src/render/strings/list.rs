//! Lists in a sentence: `a, b and c`.

use super::number::primary;
use crate::model::language::Language;

/// Items as the language joins them.
pub(crate) fn list<S: AsRef<str>>(items: &[S], language: Language) -> String {
    let (comma, and) = match primary(&language) {
        "ar" => ("، و", " و"),
        "es" => (", ", " y "),
        "fr" => (", ", " et "),
        "ru" => (", ", " и "),
        "zh" => ("、", "和"),
        _ => (", ", " and "),
    };
    let mut joined = String::new();
    for (at, item) in items.iter().map(AsRef::as_ref).enumerate() {
        let last = at + 1 == items.len();
        joined.push_str(match (at, last) {
            (0, _) => "",
            // Arabic repeats its "and" before every item.
            (_, true) if items.len() > 2 && comma == "، و" => comma,
            (_, true) if primary(&language) == "es" && begins_with_i(item) => " e ",
            (_, true) => and,
            (_, false) => comma,
        });
        joined.push_str(item);
    }
    joined
}

/// Spanish `y` becomes `e` before the sound i: `Francia e Italia`, but `cobre y hierro`.
fn begins_with_i(item: &str) -> bool {
    let word = item.to_lowercase();
    let diphthong = ["hie", "hia", "ia", "ie", "io", "iu"];
    (word.starts_with(['i', 'í']) || word.starts_with("hi") || word.starts_with("hí"))
        && !diphthong.iter().any(|start| word.starts_with(start))
}
