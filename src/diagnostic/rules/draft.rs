//! Rules about draft text.

use crate::diagnostic::rule::rules;

rules! {
    /// A square bracket in a draft is opened and never closed, or closed and never opened.
    ///
    /// Brackets mark words that are not agreed. Real drafts do not always balance, and the text is kept exactly as it
    /// stands; but an unbalanced bracket is more often a slip of transcription than of the negotiators.
    ///
    /// Close the bracket, or, if the official text has the fault, say so in the draft's front matter with
    /// `allow = ["unbalanced-bracket"]`.
    UNBALANCED_BRACKET = "unbalanced-bracket", Warning, lint;

    /// A mark of a draft's `status_marks` ends none of its paragraphs and headings.
    ///
    /// `status_marks = { "[agreed ad referendum]" = "agreed-ad-referendum" }` in a draft's front matter reads what stands at the
    /// end of a paragraph or heading as the state of that paragraph on the draft's day, and not as words. A mark that stands
    /// nowhere is more often spelt in another way in the text, where it is then counted as words in brackets.
    ///
    /// Write the mark as the text does, or take it out of `status_marks`.
    UNUSED_STATUS_MARK = "unused-status-mark", Warning, lint;

    /// A tracked change (`{++…++}`, `{--…--}`, `{~~…~>…~~}`) is opened and not closed in the same paragraph.
    ///
    /// The marks are then shown as they were typed, and nothing is marked as added or deleted. A change that goes through
    /// several paragraphs or units is marked in each of them, so that each unit can be read by itself.
    ///
    /// Close the change before the paragraph ends, or, if the braces are the text's own, write `\{`.
    UNCLOSED_CHANGE = "unclosed-change", Warning, lint;

    /// A part of the file that is not text of the draft was left out.
    ///
    /// A draft's text is kept word for word, but for what only steers other programs: lines for contents (`* TOC`), `{:…}`,
    /// HTML comments, and definitions of links. Nothing needs to be done; the note says so because a draft must not lose
    /// words unnoticed. Delete the part, or put a backslash before it if it is the draft's own words.
    DROPPED_TEXT = "dropped-text", Note, lint;

    /// What the paragraphs of a draft are was found from the text as a whole.
    ///
    /// Empty lines part the paragraphs of a draft. Word puts each on a line of its own instead, with no empty line between two; a
    /// page that was copied breaks lines where its paper ended. Such a text is read as what it is, and the note says as what.
    ///
    /// Nothing needs to be done if the note is right. If it is not, write `paragraphs = "lines"` (each line is a paragraph) or
    /// `paragraphs = "blocks"` (empty lines part them) in the draft's front matter; either makes the note go away.
    PARAGRAPHS_FOUND = "paragraphs-found", Note, lint;

    /// Lines of a draft are numbers of pages, or heads that run over all pages.
    ///
    /// They come with a text that was copied out of a PDF, and stand in the middle of its sentences. They are no words of the draft:
    /// they are kept apart from them, listed on the draft's page, and the sentences before and after them are joined.
    ///
    /// Nothing needs to be done. If such a line is the draft's own, join it to the line before it.
    PAGE_LINES = "lines-of-pages", Note, lint;

    /// Lines of a draft are a list of contents.
    ///
    /// Such a list names every heading once more. Its lines are kept where they stand, but they head nothing: else every article
    /// would stand in the draft twice.
    ///
    /// Take the list out: the page makes its own.
    CONTENTS_LIST = "contents-list", Note, lint;

    /// A draft has no provision: no article, no preamble, no annex, and no numbered paragraph.
    ///
    /// All of it is read as words before the first provision. Nothing of it can be referred to, proposals cannot be made on it,
    /// and its brackets and options are not counted.
    ///
    /// Mark the headings of the articles with `##`, or, in a text without articles, number its paragraphs.
    NO_PROVISIONS = "no-provisions", Note, lint;

    /// The numbers of articles or units do not count up: one is missing, or comes where another should.
    ///
    /// Some drafts leave numbers out. More often the missing one stands among the words before: its heading or label was not
    /// written as one, and what belongs to it was read as part of another.
    ///
    /// Look at the words between the two places the note shows. If the draft leaves the number out, nothing needs to be done.
    NUMBER_GAP = "number-gap", Note, lint;

    /// The same label stands twice among articles, or among the units of one holder.
    ///
    /// Both are kept; the second has `_2` at the end of its id or path. Some drafts repeat a label; more often a list of contents was
    /// taken over, or a heading between the two was not read as one.
    ///
    /// If the draft repeats it, nothing needs to be done.
    REPEATED_LABEL = "repeated-label", Note, lint;

    /// A label or an option has no words.
    ///
    /// Its words may stand elsewhere: on another page, in another column, or after a line that was read as a heading.
    ///
    /// Put its words after it, or take it out. An option to have nothing there says so: `Option 2: No text`.
    LABEL_WITHOUT_WORDS = "label-without-words", Note, lint;

    /// A line looks like a heading, a label or an option, and is read as words.
    ///
    /// Only the text as a whole can tell whether `Article 5` at the beginning of a line is a heading or the middle of a sentence. Where
    /// it was taken for words and may be more, the note says so. A word of kind that has a slip in it (`Artcle 5`) is told too.
    ///
    /// Mark a heading with `##`, put an empty line before a label, or join the line to the one before it if it is no more than words.
    TAKEN_FOR_WORDS = "taken-for-words", Note, lint;

    /// What was meant as an id (`{#…}`) is none, or stands in no heading.
    ///
    /// An id is written at the end of a provision's heading: letters, figures and hyphens, without spaces, in `{#` and `}`. What is
    /// not so is shown as words, and the provision has another id than was meant.
    ///
    /// Mend it as the note says: `## Article 5. Scope {#scope}`.
    MALFORMED_ID = "malformed-id", Warning, lint;

    /// A written id is new, and nearly the id that the provision with the same title had before.
    ///
    /// A provision keeps its id from draft to draft. A slip in it (`{#erp}` for `{#epr}`) makes a new provision, without history,
    /// proposals and links, and the old one seems to be deleted.
    ///
    /// Write the id as before. If it is meant to be another provision, give it an id that is not so near.
    SIMILAR_ID = "similar-id", Warning, lint;

    /// Marks `【` and `】` stand in a draft.
    ///
    /// They are read as words: only `[` and `]` mark what is not agreed, and only those are counted.
    ///
    /// Write `[` and `]`, if the marks mean what brackets mean.
    OTHER_BRACKETS = "other-brackets", Note, lint;

    /// A draft still has the words that `travaux new draft` begins one with.
    ///
    /// They would be published as the text of its first article, and stand in redlines and counts.
    ///
    /// Put the text of the draft in their place, with the heading above them.
    PLACEHOLDER_TEXT = "placeholder-text", Warning, lint;

    /// A draft has marks of markdown or HTML that are not read in drafts: references, links, code, elements; or a mark that
    /// turns the order of words and cannot be seen.
    ///
    /// A draft holds the words of the treaty and nothing beside them, so that these marks are published as words, and the brackets
    /// among them are counted with what is not agreed. Emphasis, footnotes and tables are read.
    ///
    /// Write the words alone. What is to be said about them belongs into a briefing.
    MARKUP_IN_DRAFT = "markup-in-draft", Warning, lint;

    /// A provision has no written id, and the one inferred for it is not what its number would give.
    ///
    /// A provision keeps its id from draft to draft while its number changes, so that its history, links and proposals
    /// follow it. Where no id is written, a provision takes that of the one it continues in the draft before: the one with
    /// the same title, or with at least half of its words. Such an inference can change when either draft is edited, and
    /// every address that contains the id with it.
    ///
    /// Write the id after the heading, as the hint shows; `travaux ids TREATY --write` writes all of them.
    INFERRED_ID = "inferred-id", Warning, lint;

    /// Two provisions of one draft have the same written id.
    ///
    /// An id leads to one provision in each draft. The second of the two is given `_2` at its end and has no history of
    /// its own.
    ///
    /// Give one of them another id. If a provision was split in two, let the part that continues it keep the id, and say
    /// in the other where it comes from: `{#new-id from="old-id"}`.
    REPEATED_ID = "repeated-id", Error, lint;

    /// Words that were agreed, if only informally, are others in the draft that is current now, or are gone from it.
    ///
    /// A status holds for the words of the draft current on its day. Once a later draft says something else in their place, has
    /// other brackets there, or leaves them out, nobody has agreed to what stands there now: the unit counts as open, or as in
    /// brackets, and pages say that it was changed since it was agreed. Punctuation, capitals and the numbers of cross-references may
    /// change; `shall` and `should` are different words. So it is with the authentic texts in other languages: translations with
    /// `authority = "official"`.
    ///
    /// If the new words were agreed, too, record a status of a day on which that draft was there; if they were taken out on purpose,
    /// one with `state = "deleted"`; if it was reopened, one with `state = "open"`. If the text was transcribed wrongly, mend it.
    AGREED_TEXT_CHANGED = "agreed-text-changed", Warning, lint;
}
