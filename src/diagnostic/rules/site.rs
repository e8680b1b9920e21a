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

    /// A file stands in `content/` and is not published.
    ///
    /// Published are texts and data, what they link to or show, and all that stands in `content/static/`. Anything else may
    /// be a slip: a text with the wrong ending, a table that belongs to nobody's page, a copy that an editor left. Link to
    /// it, move it to `content/static/`, rename it as the hint says, or take it out of `content/`.
    UNPUBLISHED_FILE = "unpublished-file", Warning, lint;

    /// A file is published before the text beside which it stands.
    ///
    /// It stands below a text that is a draft, or not yet or no longer to be published; but a text that is published links
    /// to it or shows it, so readers can have it now. Take the link out, or put the file beside the text that has it.
    EARLY_FILE = "early-file", Warning, lint;

    /// A file is not published because a browser would run what is in it, or may take it for something that it runs.
    ///
    /// Whoever may edit the content could otherwise put scripts on the site: in `.html`, `.js`, `.css`, `.xml` and the like,
    /// and in files with an ending that is not known, or without one. Pictures, documents, tables, sound, films, fonts and
    /// archives are published as they are. If everybody who can edit the content may also run scripts on the site, set
    /// `trust_html = true` in `site.toml`.
    UNSAFE_FILE = "unsafe-file", Error;

    /// A file of `content/`, or an alias, would take the place of something that travaux makes: a page, a feed, a script of the theme.
    ///
    /// Readers would get one for the other. Rename the file. If it is meant to stand there, name it in `site.toml`, with the
    /// reason:
    ///
    /// ```toml
    /// [replace]
    /// "robots.txt" = "the archive's crawler is kept out of /old/"
    /// ```
    ///
    /// An alias cannot stand there: write the address that the page once had.
    TAKEN_PATH = "taken-path", Error;

    /// A translation has no original, or its parts do not match the original's.
    ///
    /// A translated draft repeats no data: its provisions and units take their ids and paths from the original. They are
    /// paired by kind and number, units by what their labels count, in any script; what is called otherwise, by its place.
    /// What only one of the two has is told, and shifts none of the others.
    TRANSLATION_MISMATCH = "translation-mismatch", Warning, lint;

    /// Words are written in some languages and not in the site's own.
    ///
    /// Readers of the site's own language would see another one. Add the words in that language.
    MISSING_TRANSLATION = "missing-translation", Warning, lint;

    /// A text has a language in its name in a way that is not read: `about-fr.md` beside `about.md`, or `fr/about.md`.
    ///
    /// It is published as a text of its own, in the site's own language: readers of the other one do not find it, and search engines are
    /// told that it is in a language that it is not in.
    ///
    /// A translation stands beside its original, with the language before the ending: `about.fr.md`.
    MISPLACED_TRANSLATION = "misplaced-translation", Warning, lint;

    /// The front matter of a translation says something that is not read, and the original says otherwise.
    ///
    /// Date, authors, treaty, topics and the like are the same in every language, and are those of the original.
    ///
    /// Take it out of the translation, or change it in the original.
    PASSED_OVER = "passed-over", Warning, lint;

    /// The words that an edit is about do not stand in the unit that it names, or stand there more than once.
    ///
    /// `find`, `after` and `before` are compared with what a reader sees: brackets and punctuation count; emphasis,
    /// footnote marks, spacing, the shape of quotes and the form of letters do not. The hint shows the nearest words of the unit. Where the
    /// words stand more than once, `nth = 2` says which is meant.
    WORDS_NOT_FOUND = "words-not-found", Error;

    /// An edit of a proposal cannot be made: a unit moves behind itself or into its own part, a provision would stand within another, or
    /// two edits of one proposal are about the same words and only one of them can be had.
    ///
    /// The rolling text would show something that nobody asked for, so the edit is left out.
    ///
    /// Name the unit that is meant. Where a delegation would accept either of two texts, those are two proposals.
    IMPOSSIBLE_EDIT = "impossible-edit", Error;

    /// An edit of a proposal can be made and is hardly meant so: a new unit has the label of one that is there, or none, or one of
    /// another level; a new provision has a number that is taken; a unit moves to where it stands; words are replaced by the same words.
    ///
    /// Sometimes a source says just that. More often `at` names another unit than was meant, or the label was mistyped.
    ///
    /// Mend what the message says; if the source has it so, nothing need be done, and the draft's other units may be renumbered.
    DOUBTFUL_EDIT = "doubtful-edit", Warning, lint;

    /// A proposal asks that words be kept which stand in no brackets.
    ///
    /// Delegations mostly ask to retain what is in doubt, so the words may be those of another unit, or the brackets were left out in
    /// `find`. Or somebody else wants them out, and then it is right.
    ///
    /// Copy the words with their brackets, as in `find = "[all seas]"`.
    NOT_IN_BRACKETS = "not-in-brackets", Note, lint;

    /// Two drafts of one treaty have the same date, and nothing says which came first.
    ///
    /// Which text is the latest, what a redline compares and what an article number means depends on it. Write the time at
    /// which each was issued, with its offset (`date = 2023-09-01T23:40:00-04:00`; the day shown is the one written), or say
    /// `order = 1` and `order = 2`.
    DRAFTS_OF_ONE_DAY = "drafts-of-one-day", Error;

    /// Dates contradict each other: a revision is older than its text, a briefing expires before it is published, a proposal is
    /// older than its draft, a proposal, a position or a status is of a day outside its session, a step comes before the one that
    /// it follows, a vote is older than what it was taken on, an answer older than what it answers, a status is older than the first draft, a meeting is outside the session that it is held in, a day is more
    /// than two years after today and all that came before it.
    ///
    /// One of the two is likely a slip. Of a month, a year or a session, only what no day of it could be is told.
    IMPOSSIBLE_DATES = "impossible-dates", Warning, lint;

    /// Items of the data are dated later than the day of the build, and so are not on the site.
    ///
    /// That is as it should be where something is entered before it happens, and in every edition of an earlier day
    /// (`--now`). It is also what a mistyped year does, so that nobody misses the item. Mend the date if it is one;
    /// `--future` builds with everything.
    DATED_LATER = "dated-later", Note, lint;

    /// What is said of a delegation contradicts what else is said of it: it speaks for a group that it is no member of on that day,
    /// sponsors and opposes one proposal, supports and opposes it, stands twice in one list, or is a member with a vote and an
    /// observer or organization.
    ///
    /// One of the two is likely a slip, and figures would rest on it. Take the wrong one out; where a delegation left or joined a
    /// group, say so with `from` and `until`.
    CONTRADICTORY_PARTIES = "contradictory-parties", Warning, lint;

    /// `for` names a party that is no group.
    ///
    /// Speaking for a group makes the group's word of it, and its members' too. A State cannot be spoken for in that way: a
    /// statement on behalf of several is `by` all of them. What is said is taken for the speaker's own word.
    NOT_A_GROUP = "not-a-group", Error;

    /// A group is a member of itself, or groups are members of each other in a circle.
    ///
    /// Each would speak for the other, and a stance of one would be that of all. The member that closes the circle is left out.
    CIRCULAR_GROUPS = "circular-groups", Error;

    /// A proposal revises itself or is merged into itself, or several do so in a circle.
    ///
    /// Each would have come after the other. What closes the circle is left out: name the proposal that came before in
    /// `revises`, and the one that went on in `into`.
    CIRCULAR_PROPOSALS = "circular-proposals", Error;

    /// A proposal is merged, and nothing says into which.
    ///
    /// Readers would lose sight of it there. Name the proposal that it became part of: `{ state = "merged", into = "ID" }`.
    MERGED_INTO_NOTHING = "merged-into-nothing", Warning, lint;

    /// Somebody is among those who voted that has no vote: a group, an observer, an organization.
    ///
    /// Only members of the negotiation vote, each for itself. Of a group, name the members that voted.
    NOT_A_VOTER = "not-a-voter", Error;

    /// A party is named twice among those who voted, on one side or on two.
    ///
    /// Each has one vote: one of the two is a slip, likely of a code.
    VOTED_TWICE = "voted-twice", Error;

    /// The figures of a vote cannot be right: there are more votes than members.
    ///
    /// Mend the figures, or `members` in the `[rules]` of `treaty.toml`. If another body voted, say which: `body = "…"`.
    IMPOSSIBLE_VOTE = "impossible-vote", Error;

    /// The result of a vote is not the one that its figures have by the rules: too few votes for a motion that was carried, enough
    /// for one that was lost, fewer members than a quorum takes.
    ///
    /// The majority is counted of those present and voting: who abstains is left out, unless `abstentions_count = true` stands in
    /// the `[rules]` of `treaty.toml`. Where the vote took another majority than the treaty's rules say, write it:
    /// `majority = "1/2"`; where another body voted by rules of its own, say which: `body = "…"`.
    VOTE_AGAINST_RULES = "vote-against-rules", Warning, lint;

    /// An argument answers itself, or arguments answer each other in a circle.
    ///
    /// An answer comes after what it answers. Take one `answers` out.
    CIRCULAR_ANSWER = "circular-answer", Error;

    /// More delegations and groups took sides on a treaty than are compared with each other.
    ///
    /// Which delegations stand together is worked out for each two of them, 80,000 pairs of 400. Of more, those 400 are
    /// compared that took the most sides on proposals, topics and provisions; the others are on all pages but the one that
    /// says who stands together. No negotiation has so many: perhaps a table has been imported twice, under other codes.
    TOO_MANY_TO_COMPARE = "too-many-to-compare", Warning, lint;

    /// More pages stand at the top of `content/` than the foot of every page has room for.
    ///
    /// Pages at the top are listed at the foot of all others, the lightest 40 of them by `weight`, then by title. The others are
    /// found by search and by links to them. Keep pages that belong together in a folder, whose `_index.md` lists them.
    TOO_MANY_PAGES = "too-many-pages", Warning, lint;
}
