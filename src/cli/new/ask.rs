//! Asking for what was not given, where somebody is there to answer.

use super::form::{Given, is_needed, stand_in};
use super::kinds::Kind;
use super::value::words;
use jiff::civil::Date;

/// Asks for the names and then for the keys that have to be there and were not given. `ask` shows a question and gives the
/// answer; an empty one leaves things as they are.
pub(super) fn missing(kind: &Kind, given: &mut Given, today: Date, ask: &mut dyn FnMut(&str) -> Option<String>) {
    for (name, help) in kind.names {
        if !given.contains_key(name) {
            answered(name, &format!("{name} ({}): ", small(help)), given, ask);
        }
    }
    let table = kind.table(given.contains_key("language"));
    for key in &table.keys {
        if !is_needed(&table, key, given)
            || given.contains_key(key.name)
            || kind.presets.iter().any(|(name, _)| *name == key.name)
        {
            continue;
        }
        let told = crate::words_of_manual(table.what, key.name).map(|words| words.means).unwrap_or_default();
        let words = words(&key.shape);
        let told = if words.is_empty() { told } else { words.join(", ") };
        let stand_in = stand_in(kind, key, given, today).map(|value| format!(" [{value}]")).unwrap_or_default();
        answered(key.name, &format!("{} ({told}){stand_in}: ", key.name), given, ask);
    }
}

fn answered(name: &'static str, question: &str, given: &mut Given, ask: &mut dyn FnMut(&str) -> Option<String>) {
    let answer = ask(question).map(|answer| answer.trim().to_owned()).filter(|answer| !answer.is_empty());
    if let Some(answer) = answer {
        given.insert(name, vec![answer]);
    }
}

/// `The draft's id` → `the draft's id`.
fn small(help: &str) -> String {
    let mut letters = help.chars();
    letters.next().map(|first| first.to_lowercase().chain(letters).collect()).unwrap_or_default()
}
