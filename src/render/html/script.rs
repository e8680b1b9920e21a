//! Data for machines within a page: JSON that can stand in `<script>` whatever words are in it.

use super::Html;
use serde::Serialize;
use serde_json::Value;
use serde_json::ser::{Formatter, Serializer};
use std::io::{self, Write};

/// JSON in which nothing can end the element, or begin another.
pub(crate) fn in_script(value: &Value) -> Html {
    let mut json = Vec::with_capacity(1024);
    let written = value.serialize(&mut Serializer::with_formatter(&mut json, InScript));
    // Neither can fail: what is written goes to memory, and is text.
    Html::written(written.ok().and_then(|()| String::from_utf8(json).ok()).unwrap_or_default())
}

/// Writes what could mean something to HTML or to old scripts as its number. All of it stands in strings.
struct InScript;

impl Formatter for InScript {
    fn write_string_fragment<W: Write + ?Sized>(&mut self, out: &mut W, fragment: &str) -> io::Result<()> {
        let mut rest = fragment;
        while let Some(at) = rest.find(['<', '>', '&', '\u{2028}', '\u{2029}']) {
            let (before, from) = rest.split_at(at);
            let mut after = from.chars();
            let sign = after.next().map_or(0, u32::from);
            write!(out, "{before}\\u{sign:04x}")?;
            rest = after.as_str();
        }
        out.write_all(rest.as_bytes())
    }
}

#[cfg(test)]
mod tests {
    use super::in_script;
    use serde_json::{Value, json};

    #[test]
    fn no_word_of_the_data_ends_the_block_or_begins_another() {
        let words = "</script><!--<script>alert(1)</script> & \u{2028}\"\\";
        let block = in_script(&json!({ "name": words }));
        assert!(!block.contains(['<', '>', '&', '\u{2028}']), "{block:?}");
        let read: Value = serde_json::from_str(&block).expect("JSON");
        assert_eq!(read["name"], words, "and none is lost");
    }
}
