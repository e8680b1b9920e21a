use crate::render::html::{Html, sidenote};
use std::fmt::Write as _;

/// HTML with its copies, as the text that is asked about.
fn beside(html: String, close: &str) -> String {
    sidenote::beside(Html::written(html), close).to_string()
}

fn notes(items: &[&str]) -> String {
    let mut html = String::from("<section class=\"footnotes\" role=\"doc-endnotes\">\n<ol>\n");
    for (at, note) in items.iter().enumerate() {
        let _ = write!(html, "<li id=\"fn:{}\">\n{note}</li>\n", at + 1);
    }
    html.push_str("</ol>\n</section>\n");
    html
}

fn mark(number: u32) -> String {
    format!(
        "<sup class=\"footnote-mark\"><a href=\"#fn:{number}\" id=\"fnref:{number}\" role=\"doc-noteref\">{number}</a></sup>"
    )
}

const BACK: &str = " <a href=\"#fnref:1\" class=\"footnote-back\" role=\"doc-backlink\">↩</a>";

#[test]
fn a_copy_stands_behind_the_first_mark_which_leads_to_it() {
    let notes = notes(&[&format!("<p>See <em>there</em>.{BACK}</p>\n")]);
    let html = beside(format!("<p>Words.{}</p>\n{notes}", mark(1)), "Close");
    let copy = "<p>Words.<sup class=\"footnote-mark\"><a href=\"#side:1\" id=\"fnref:1\" role=\"doc-noteref\">1</a></sup>\
                <span class=\"sidenote\" id=\"side:1\" role=\"note\" data-aside hidden><span class=\"sidenote__number\">1</span> \
                <span class=\"sidenote__words\">See <em>there</em>.</span> \
                <a class=\"sidenote__close\" href=\"#fnref:1\" aria-label=\"Close\">×</a></span></p>\n";
    assert_eq!(html, format!("{copy}{notes}"));
}

#[test]
fn a_note_with_a_list_has_no_copy_and_its_mark_leads_to_the_end() {
    let notes = notes(&["<p>Two:</p>\n<ul>\n<li>one</li>\n</ul>\n", &format!("<p>Short.{BACK}</p>\n")]);
    let html = beside(format!("<p>A{} b{}</p>\n{notes}", mark(1), mark(2)), "Close");
    assert!(html.contains(&mark(1)), "{html}");
    assert!(html.contains("id=\"side:2\"") && !html.contains("id=\"side:1\""), "{html}");
}

#[test]
fn a_copy_repeats_no_address() {
    let notes = notes(&[&format!("<p>As said.{}{BACK}</p>\n", mark(2)), &format!("<p>Before.{BACK}</p>\n")]);
    let html = beside(format!("<p>A{}</p>\n{notes}", mark(1)), "Close");
    assert_eq!(html.matches("id=\"fnref:2\"").count(), 1, "{html}");
}

#[test]
fn a_text_without_notes_stays_as_it_is() {
    assert_eq!(beside("<p>Words.</p>\n".to_owned(), "Close"), "<p>Words.</p>\n");
}
