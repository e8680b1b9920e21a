//! How every picture of figures begins.

use super::escape;
use std::fmt::Write as _;

/// What a picture says in words, for who does not see it.
pub(super) struct Said<'a> {
    pub(super) title: &'a str,
    pub(super) description: &'a str,
}

/// `<svg role="img">` of a class and size with its title and description, not yet closed.
pub(super) fn opened(class: &str, said: &Said<'_>, (width, height): (u64, u64)) -> String {
    let mut svg = String::from("<svg");
    escape::attribute(&mut svg, "class", class);
    svg.push_str(" role=\"img\"");
    // No ids: the same picture may stand twice on a page.
    escape::attribute(&mut svg, "aria-label", &format!("{}. {}", said.title, said.description));
    let _ = write!(svg, " viewBox=\"0 0 {width} {height}\"><title>");
    escape::words(&mut svg, said.title);
    svg.push_str("</title><desc>");
    escape::words(&mut svg, said.description);
    svg.push_str("</desc>");
    svg
}
