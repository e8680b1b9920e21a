//! Copies of footnotes beside the text that calls them.
//!
//! A text's notes stand at its end. Each gets a copy behind its first mark, hidden until a style sheet shows it: in the
//! margin of a wide page, or in place when its mark is followed on a phone. Marks lead to the copy, so that they work
//! without script whichever of the two is shown; where no style sheet is read, the notes at the end are all there is. A
//! note that holds more than paragraphs (a list, a table) cannot stand within one, and has no copy.

use super::{Html, escape};
use memchr::memmem;
use std::fmt::Write as _;

const NOTES: &str = "<section class=\"footnotes\" role=\"doc-endnotes\">";

/// The HTML of a text with copies of its footnotes. `close` is what the link says that leads from a copy back to its mark.
pub(crate) fn beside(html: Html, close: &str) -> Html {
    match memmem::rfind(html.as_bytes(), NOTES.as_bytes()) {
        Some(notes) => Html::written(with_copies(&html, notes, close)),
        None => html,
    }
}

/// A text with copies of its notes, which begin at a byte of it.
fn with_copies(html: &str, at: usize, close: &str) -> String {
    let mut label = String::new();
    escape::value(&mut label, close);
    let (text, notes) = html.split_at(at);
    let items = items(notes);
    let mut out = String::with_capacity(html.len() + notes.len() + items.len() * 256);
    let mut rest = text;
    for (number, note) in items.into_iter().enumerate().map(|(index, note)| (index + 1, note)) {
        let Some(words) = copied(note) else { continue };
        // Notes are numbered in the order of their first calls, so each is found behind the one before.
        let mark = format!("<a href=\"#fn:{number}\" id=\"fnref:{number}\" role=\"doc-noteref\">{number}</a></sup>");
        let Some(at) = memmem::find(rest.as_bytes(), mark.as_bytes()) else { continue };
        out.push_str(&rest[..at]);
        rest = &rest[at + mark.len()..];
        let _ = write!(
            out,
            "<a href=\"#side:{number}\" id=\"fnref:{number}\" role=\"doc-noteref\">{number}</a></sup>\
             <span class=\"sidenote\" id=\"side:{number}\" role=\"note\" data-aside hidden>\
             <span class=\"sidenote__number\">{number}</span> {words} \
             <a class=\"sidenote__close\" href=\"#fnref:{number}\" aria-label=\"{label}\">×</a></span>"
        );
    }
    out.push_str(rest);
    out.push_str(notes);
    out
}

/// What each note of the list holds, in order.
fn items(notes: &str) -> Vec<&str> {
    let mut found = Vec::new();
    let mut rest = notes;
    let head = |number: usize| format!("<li id=\"fn:{number}\">\n");
    while let Some(at) = rest.find(&head(found.len() + 1)) {
        let start = at + head(found.len() + 1).len();
        let end = rest[start..].find(&head(found.len() + 2)).or_else(|| rest[start..].rfind("</ol>\n</section>"));
        let end = end.map_or(rest.len(), |end| start + end);
        found.push(&rest[start..end]);
        rest = &rest[end..];
    }
    found
}

/// The words of a note as they can stand within a paragraph; `None` if it holds more than paragraphs.
fn copied(note: &str) -> Option<String> {
    let note = note.trim_end().strip_suffix("</li>")?.trim_end();
    let mut words = String::with_capacity(note.len());
    for paragraph in note.split("<p>").map(str::trim).filter(|paragraph| !paragraph.is_empty()) {
        let paragraph = paragraph.strip_suffix("</p>")?;
        let text = paragraph.split(" <a href=\"#fnref:").next()?;
        if !is_phrasing(text) {
            return None;
        }
        let _ = write!(words, "<span class=\"sidenote__words\">{}</span>", without_ids(text));
    }
    Some(words).filter(|words| !words.is_empty())
}

/// Whether HTML has only elements that can stand within a paragraph.
fn is_phrasing(html: &str) -> bool {
    const ELEMENTS: [&str; 13] =
        ["a", "abbr", "b", "bdi", "br", "cite", "code", "em", "i", "q", "span", "strong", "sup"];
    let tags = html.split('<').skip(1).map(|tag| tag.trim_start_matches('/'));
    let name = |tag: &str| tag.split(|at: char| !at.is_ascii_alphanumeric()).next().unwrap_or_default().to_owned();
    tags.map(name).all(|name| ELEMENTS.contains(&name.as_str()))
}

/// A copy has no addresses of its own.
fn without_ids(html: &str) -> String {
    let mut out = String::with_capacity(html.len());
    let mut rest = html;
    while let Some(at) = rest.find(" id=\"") {
        out.push_str(&rest[..at]);
        let value = &rest[at + 5..];
        rest = value.find('"').map_or("", |end| &value[end + 1..]);
    }
    out.push_str(rest);
    out
}
