//! Rules about references.

use crate::diagnostic::rule::rules;

rules! {
    /// A reference leads to nothing: there is no such article in the draft it is read in, no such id, or it says something
    /// that is not a reference at all.
    ///
    /// An article is looked up by its number **in the draft that was current when the text was written**: the one named in
    /// the text's `as_of`, else the latest dated on or before the text's own date. A number that exists only in another
    /// draft is therefore an error, and the message says in which drafts it stands. In a link, the words stay as plain text.
    ///
    /// Write the number that the article had then, name the draft (`[[art. 17@chair-2023]]`), or use the article's id, which
    /// is the same in every draft (`[[#scope/1/a]]`). For another treaty, put its id first: `[[untoc: art. 2(b)]]`.
    BROKEN_REFERENCE = "broken-reference", Error;

    /// An ordinary markdown link leads to a file that is not in the content folder.
    ///
    /// Links are written to files, as they stand beside the text (`[the note](../about.md)`) or from the content folder's
    /// root (`/about.md`), and become addresses of the site when it is built; so a page can move without breaking what
    /// leads to it. An address of the built site (`/treaties/cybercrime/`) is not a file.
    ///
    /// Correct the path, or use a reference: `[[briefing:NAME|words]]`, `[[treaty:ID|words]]`.
    BROKEN_LINK = "broken-link", Error;

    /// A link leads to a page that exists, but the page has no heading with that anchor.
    ///
    /// The reader would arrive at the top of the page. Anchors are made from a heading's words (`## What changed` is
    /// `#what-changed`), in the language of the page that is reached; a heading can keep one of its own with
    /// `## What changed {#changes}`.
    ///
    /// Write the anchor of a heading that is there, or leave the anchor out.
    BROKEN_ANCHOR = "broken-anchor", Error;

    /// A text refers to something that the project has, and that is not on the site on the day of the build: it is dated or
    /// published later, has expired, or is a draft.
    ///
    /// The words of the link are printed without a link. So a build of every day, and a site as of a past day, does not fail
    /// because of what comes and goes with the days.
    ///
    /// Nothing need be done; when the page is published, the link leads to it. If it never will be, take the link out.
    NOT_PUBLISHED = "not-published", Note, lint;

    /// A picture or file that a text shows is not where the text says.
    ///
    /// Pictures are named from the text's own folder (`chart.svg` beside `index.md`), or from the root of the content folder
    /// (`/pictures/chart.svg`). Capital letters count, also on computers where they usually do not.
    ///
    /// Put the file there, or correct its name.
    MISSING_FILE = "missing-file", Error;

    /// A text refers to an article by number, and is older than the treaty's first draft.
    ///
    /// No draft was current then, so the first one is read instead; that may not be what the text means.
    ///
    /// Say which draft is meant, with `as_of = "DRAFT"` in the front matter or `@DRAFT` in the reference, or correct the date.
    BEFORE_FIRST_DRAFT = "before-first-draft", Warning, lint;

    /// A paragraph refers to an article of one draft by its number, and has a plain mention of the same number that is linked to
    /// another article.
    ///
    /// Where `autolink` links articles, a plain mention is read in the draft that was current when the text was written. Beside
    /// `[[art. 17@rev1]]`, a bare "article 17" leads to what has that number now; the reader takes both for one article.
    ///
    /// Write the mention as a reference, too: with the draft (`[[art. 17@rev1|article 17]]`) if both mean the same, without it
    /// (`[[art. 17]]`) if two articles are meant.
    MENTION_AT_ODDS = "mention-at-odds", Warning, lint;

    /// A reference names a paragraph of an article, and the draft it is read in is a summary that does not have it.
    ///
    /// A summary need not repeat every paragraph of the official text, so this may be right; the reference leads to the
    /// article. But it may also be a slip, which cannot be told apart here.
    ///
    /// Nothing need be done. To be sure, refer to the article alone, or summarise the paragraph too.
    NOT_IN_SUMMARY = "not-in-summary", Note, lint;
}
