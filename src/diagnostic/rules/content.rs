//! Rules about markdown.

use crate::diagnostic::rule::rules;

rules! {
    /// A `[^mark]` in a text has no footnote that it stands for.
    ///
    /// The mark would be shown as it was typed. Add `[^mark]: the note` on a line of its own, or take the mark out.
    UNKNOWN_FOOTNOTE = "unknown-footnote", Warning, lint;

    /// A link leads to an address that a browser would run as a program, such as `javascript:…`.
    ///
    /// Such links are never written to the site. Link to a page, a file or an `https:` address instead.
    UNSAFE_LINK = "unsafe-link", Error;

    /// A text has HTML in it that was taken out, because the site does not trust the HTML of its contributors.
    ///
    /// Scripts, styles, frames and event handlers are removed; harmless tags stay. If everybody who can edit the content
    /// may also run scripts on the site, set `trust_html = true` in `site.toml`.
    UNSAFE_HTML = "unsafe-html", Warning, lint;
}
