//! Rules about markdown.

use crate::diagnostic::rule::rules;

rules! {
    /// A `[^mark]` in a text has no footnote that it stands for.
    ///
    /// The mark would be shown as it was typed. Add `[^mark]: the note` on a line of its own, or take the mark out.
    UNKNOWN_FOOTNOTE = "unknown-footnote", Warning, lint;

    /// A footnote is written and never called.
    ///
    /// Readers would not find it, so it is left out of the page. Put its mark `[^…]` where it belongs, or take the note
    /// out.
    UNUSED_FOOTNOTE = "unused-footnote", Warning, lint;

    /// A `![[…]]` stands among other words.
    ///
    /// What it puts into the page is a block: the text of an article, a proposal, a timeline. It needs a paragraph of its
    /// own, with an empty line before and after it. For a link within a sentence, write `[[…]]`.
    EMBED_NOT_ALONE = "embed-not-alone", Error;

    /// A link leads to an address that a browser would run as a program, such as `javascript:…`.
    ///
    /// Such links are never written to the site. Link to a page, a file or an `https:` address instead.
    UNSAFE_LINK = "unsafe-link", Error;

    /// A text has HTML in it that was taken out, because the site does not trust the HTML of its contributors.
    ///
    /// Scripts, styles, frames and event handlers are removed; harmless tags stay. If everybody who can edit the content
    /// may also run scripts on the site, set `trust_html = true` in `site.toml`.
    UNSAFE_HTML = "unsafe-html", Warning, lint;

    /// A drawing (`.svg`) has something in it that was taken out: a script, a handler, foreign HTML, a link, or an address
    /// outside of the drawing.
    ///
    /// A browser opens a drawing as a page of the site, and runs what is in it. Where the HTML of contributors is not
    /// trusted, a drawing is therefore written anew with only what draws. Save it as plain SVG; what it fetches has to be
    /// put into it.
    UNSAFE_DRAWING = "unsafe-drawing", Warning, lint;

    /// A drawing (`.svg`) cannot be read as one.
    ///
    /// It is not well-formed XML, uses an entity that it declares itself, or is something else. It is not published. Open it
    /// in the program it was drawn with, and save it as plain SVG.
    BROKEN_DRAWING = "broken-drawing", Error;
}
