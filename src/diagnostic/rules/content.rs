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

    /// The same block is put into a text twice.
    ///
    /// It is shown the first time, and linked to the others: the same article a hundred times over would make of a short text a page
    /// that no browser can show. Write `[[…]]` for a link, or take one of the two out.
    REPEATED_EMBED = "repeated-embed", Warning, lint;

    /// A link leads to an address that a browser would run as a program, such as `javascript:…`.
    ///
    /// Such links are never written to the site. Link to a page, a file or an `https:` address instead.
    UNSAFE_LINK = "unsafe-link", Error;

    /// Two elements of a text have the same anchor.
    ///
    /// An anchor leads to one place, so it must be on a page once. Where a heading has it by `{#…}`, and an element of HTML by
    /// `id="…"`, the heading keeps it; of two headings, the first; and so of two elements. The other is given an anchor made of
    /// its words if it is a heading, and none if it is not. Give one of them another name.
    REPEATED_ANCHOR = "repeated-anchor", Warning, lint;

    /// A text has HTML in it, or attributes of a heading, that were taken out, because the site does not trust the HTML of its
    /// contributors.
    ///
    /// Scripts, styles, frames, event handlers, addresses that run, and whatever else is not known to be harmless are removed;
    /// so are classes by which the program marks what it makes. What is told is just what was removed. If everybody who can edit the content
    /// may also run scripts on the site, set `trust_html = true` in `site.toml`.
    UNSAFE_HTML = "unsafe-html", Warning, lint;

    /// A text has more code than is shown in colours.
    ///
    /// Colours make of each word an element, and of a long listing a page of many times its size. From the block on that
    /// goes beyond 100,000 bytes, code of the text is shown as it is, every letter of it. Offer a long listing as a file
    /// beside the text, and show what matters of it.
    LONG_CODE = "long-code", Note, lint;

    /// Quotes or lists stand within each other deeper than a page shows.
    ///
    /// What stands deeper than 50 is shown at that depth, with all its words. Most often it is a line of `>` or `-` that
    /// was meant as a rule: write `***` for one.
    DEEP_NESTING = "deep-nesting", Warning, lint;

    /// A drawing (`.svg`) has something in it that was taken out: a script, a handler, foreign HTML, a link, or an address
    /// outside of the drawing.
    ///
    /// A browser opens a drawing as a page of the site, and runs what is in it. Where the HTML of contributors is not
    /// trusted, a drawing is therefore written anew with only what draws. Save it as plain SVG; what it fetches has to be
    /// put into it.
    UNSAFE_DRAWING = "unsafe-drawing", Warning, lint;

    /// A drawing (`.svg`) cannot be read as one.
    ///
    /// It is not well-formed XML, uses an entity that it declares itself, or is something else; or its parts show each other more
    /// than 100,000 times, which no browser can draw. It is not published. Open it in the program it was drawn with, and save it
    /// as plain SVG.
    BROKEN_DRAWING = "broken-drawing", Error;

    /// Marks of markdown, or of another program's, did not become anything and are shown to readers as they were typed.
    ///
    /// A bracket is missing, a space is in the wrong place, bold is not ended, or the mark is one that is not known here: formulas
    /// between `$`, braces of templates, lists of contents, round bullets. What is meant so can be written as code, or
    /// with `\` before it.
    RAW_MARKUP = "raw-markup", Warning, lint;

    /// A row of a table has more cells than its head.
    ///
    /// A table has as many columns as its head, so the last cells of the row are not shown. A bar that is one of the words is written
    /// `\|`; the bar of a reference, `[[art. 5|words]]`, ends no cell.
    LOST_CELLS = "lost-cells", Warning, lint;

    /// A link has no words, or no address.
    ///
    /// Nobody sees or hears a link without words, and one without an address leads nowhere. Of a link without words or address
    /// what there is is shown; a reference without words gets its own.
    EMPTY_LINK = "empty-link", Warning, lint;

    /// Lines that begin with four spaces or a tab are shown as code.
    ///
    /// Such is the rule of markdown, and it is seldom meant: a paragraph that was indented is shown in narrow letters on one line. Code
    /// is better written between lines of three backquotes.
    INDENTED_CODE = "indented-code", Note, lint;

    /// A block of code is begun and not ended.
    ///
    /// All that follows is shown as code, to the end of the text, or of the quote or item that it stands in. Write a line of
    /// three backquotes below the code.
    UNCLOSED_CODE = "unclosed-code", Warning, lint;

    /// A picture has no words that say what it shows.
    ///
    /// Who listens to a page, or has pictures switched off, is told nothing of it. Write the words between the brackets:
    /// `![exports by year, which doubled](exports.svg)`. They say what is to be learnt from the picture, and do not begin with "picture of".
    PICTURE_WITHOUT_WORDS = "picture-without-words", Warning, lint;
}
