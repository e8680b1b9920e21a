//! Plain words in HTML.

use pulldown_cmark_escape::{escape_html, escape_html_body_text};

/// Writes words as the text of an element.
pub(crate) fn words(html: &mut String, words: &str) {
    // Writing to a string does not fail.
    let _ = escape_html_body_text(html, words);
}

/// Writes ` name="value"`.
pub(crate) fn attribute(html: &mut String, name: &str, value: &str) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    let _ = escape_html(&mut *html, value);
    html.push('"');
}

/// Writes the value of an attribute whose quotes stand already.
pub(crate) fn value(html: &mut String, value: &str) {
    let _ = escape_html(&mut *html, value);
}
