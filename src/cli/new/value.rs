//! A value of the command line as the key that it is given for has it, and a stand-in for one that is not given.

use crate::cli::written::quoted;
use crate::model::shape::Shape;
use jiff::civil::Date;

/// Values as TOML. A text that is no value of the kind is written as text: the reader of the file says what is wrong with it.
pub(super) fn written(shape: &Shape, values: &[String]) -> anyhow::Result<String> {
    // A number of votes stands where a list of those who cast them may stand.
    if let [value] = values
        && is_bare(shape, value.trim())
    {
        return Ok(value.trim().to_owned());
    }
    if let Some(entry) = list_of(shape) {
        let entries = values.iter().flat_map(|value| parted(value));
        let entries = entries.map(|value| one(entry, value)).collect::<anyhow::Result<Vec<String>>>()?;
        return Ok(format!("[{}]", entries.join(", ")));
    }
    one(shape, values.last().map(String::as_str).unwrap_or_default())
}

/// What a list has; nothing, if the key has none.
pub(super) fn list_of(shape: &Shape) -> Option<&Shape> {
    match shape {
        Shape::List(entry) => Some(entry),
        Shape::Either(shapes) => shapes.iter().find_map(list_of),
        _ => None,
    }
}

/// `FRA,DEU` are two; an address, which may have a comma, is one.
fn parted(value: &str) -> Vec<&str> {
    if value.contains("://") { vec![value.trim()] } else { value.split(',').map(str::trim).collect() }
}

fn one(shape: &Shape, value: &str) -> anyhow::Result<String> {
    if is_step(shape) {
        let (id, label) = value.split_once('=').unwrap_or((value, ""));
        let label = if label.trim().is_empty() { title(id) } else { label.trim().to_owned() };
        return Ok(format!("{{ id = {}, label = {} }}", quoted(id.trim())?, quoted(&label)?));
    }
    if is_bare(shape, value.trim()) { Ok(value.trim().to_owned()) } else { quoted(value) }
}

/// Whether a value is a step of a scale, which has an id and what it is called: `narrow=Narrow`, or `narrow` alone.
pub(super) fn is_step(shape: &Shape) -> bool {
    let Shape::Table(table) = shape else { return false };
    table.keys.len() == 2 && ["id", "label"].iter().all(|name| table.keys.iter().any(|key| key.name == *name))
}

/// `what-the-vote-takes` → `What the vote takes`.
pub(super) fn title(name: &str) -> String {
    let name = name.rsplit('/').next().unwrap_or(name).replace(['-', '_'], " ");
    let mut characters = name.trim().chars();
    characters.next().map(|first| first.to_uppercase().chain(characters).collect()).unwrap_or_default()
}

/// Whether a value stands without quotes.
fn is_bare(shape: &Shape, value: &str) -> bool {
    match shape {
        Shape::Date | Shape::Dated => value.parse::<Date>().is_ok_and(|day| day.to_string() == value),
        Shape::Whole(_) => value.parse::<i64>().is_ok_and(|number| number.to_string() == value),
        Shape::Number => value.parse::<f64>().is_ok() && value.parse::<toml::Value>().is_ok(),
        Shape::Flag => matches!(value, "true" | "false"),
        Shape::Either(shapes) => shapes.iter().any(|shape| is_bare(shape, value)),
        _ => false,
    }
}

/// What might be written, to be shown in a note.
pub(super) fn example(shape: &Shape, today: Date) -> String {
    match shape {
        Shape::Word(words) => format!("\"{}\"", words.first().copied().unwrap_or_default()),
        Shape::Date | Shape::Dated => today.to_string(),
        Shape::Whole(_) | Shape::Number => "1".to_owned(),
        Shape::Flag => "true".to_owned(),
        Shape::List(entry) => format!("[{}]", example(entry, today)),
        shape if is_step(shape) => "{ id = \"…\", label = \"…\" }".to_owned(),
        Shape::Either(shapes) => {
            // Text goes with most, and says least of what a word or a day would say better.
            let best = shapes.iter().find(|shape| matches!(shape, Shape::Word(_))).or(shapes.first());
            best.map_or_else(|| "\"…\"".to_owned(), |shape| example(shape, today))
        }
        _ => "\"…\"".to_owned(),
    }
}

/// The words of which one may be written.
pub(super) fn words(shape: &Shape) -> &[&'static str] {
    match shape {
        Shape::Word(words) => words,
        Shape::List(entry) => words(entry),
        Shape::Either(shapes) => shapes.iter().map(words).find(|words| !words.is_empty()).unwrap_or_default(),
        _ => &[],
    }
}
