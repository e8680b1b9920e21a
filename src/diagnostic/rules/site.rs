//! Rules about how the parts of a site fit together.

use crate::diagnostic::rule::rules;

rules! {
    /// Two things have the same id.
    ///
    /// Ids make addresses and are what references name, so each must be unique among its kind; capital and small letters
    /// count as the same. The second thing is left out. Give it an id of its own.
    DUPLICATE_ID = "duplicate-id", Error;

    /// An id is named that nothing on the site has: an author, a topic, a session, a delegation, a draft.
    ///
    /// The hint gives the nearest known id. States are known by their ISO 3166 alpha-3 code (`CHE`); observers, groups and
    /// invented delegations are declared in `content/delegations.toml`.
    UNKNOWN_ID = "unknown-id", Error;

    /// A stance is not on the scale of its topic, or is not one that can be taken on a provision.
    ///
    /// A topic's scale stands in `content/topics.toml`; on a provision a delegation `supports`, `opposes`,
    /// `seeks-changes` or `reserves`.
    UNKNOWN_STANCE = "unknown-stance", Error;

    /// Two pages of the site would have the same address.
    ///
    /// The second one is left out. Rename its file, or take the alias out.
    DUPLICATE_ADDRESS = "duplicate-address", Error;

    /// A translation has no original, or its parts do not match the original's.
    ///
    /// A translated draft repeats no data: its provisions and units take their ids and paths from the original, one by
    /// one in order. Where their number differs, what follows would be matched wrongly.
    TRANSLATION_MISMATCH = "translation-mismatch", Warning, lint;

    /// Words are written in some languages and not in the site's own.
    ///
    /// Readers of the site's own language would see another one. Add the words in that language.
    MISSING_TRANSLATION = "missing-translation", Warning, lint;

    /// The words that an edit is about do not stand in the unit that it names, or stand there more than once.
    ///
    /// `find`, `after` and `before` are compared with what a reader sees: brackets and punctuation count; emphasis,
    /// footnote marks, spacing and the shape of quotes do not. The hint shows the nearest words of the unit. Where the
    /// words stand more than once, `nth = 2` says which is meant.
    WORDS_NOT_FOUND = "words-not-found", Error;

    /// Two drafts of one treaty have the same date, and nothing says which came first.
    ///
    /// Which text is the latest, what a redline compares and what an article number means depends on it. Write the time at
    /// which each was issued, with its offset (`date = 2023-09-01T23:40:00-04:00`; the day shown is the one written), or say
    /// `order = 1` and `order = 2`.
    DRAFTS_OF_ONE_DAY = "drafts-of-one-day", Error;

    /// Dates contradict each other: a revision is older than its text, a briefing expires before it is published, a proposal is
    /// older than its draft or was made outside its session, a step comes before the one that it follows, a status is older
    /// than the first draft, a day is years after everything else.
    ///
    /// One of the two is likely a slip.
    IMPOSSIBLE_DATES = "impossible-dates", Warning, lint;
}
