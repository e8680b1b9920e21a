//! Rules about front matter and data files.

use crate::diagnostic::rule::rules;

rules! {
    /// The front matter or a data file is not valid TOML or YAML.
    ///
    /// The message says what stands there and where. What is written well around it is read all the same, so that all
    /// problems of a file are told in one run.
    ///
    /// In TOML a line is `key = value`, text stands in straight quotes, and a list in square brackets with commas
    /// between its entries: `authors = ["a-author", "b-author"]`.
    SYNTAX = "syntax", Error;

    /// A file has no text in it at all.
    ///
    /// It was probably made and forgotten, or lost its text on the way. Write its content, or remove the file.
    EMPTY_FILE = "empty-file", Error;

    /// A markdown file does not begin with front matter.
    ///
    /// The front matter says what the file is about: its title, and for briefings and drafts its date. It stands at the
    /// very top, between two lines `+++` (TOML) or `---` (YAML).
    ///
    /// ```toml
    /// +++
    /// title = "What the sixth session left open"
    /// date = 2023-09-04
    /// +++
    /// ```
    MISSING_FRONT_MATTER = "missing-front-matter", Error;

    /// The front matter of a file begins with `+++` or `---` and never ends.
    ///
    /// Without its end it cannot be known where the text begins. Write the same line again after the last key.
    UNCLOSED_FRONT_MATTER = "unclosed-front-matter", Error;

    /// A key stands where no such key is read.
    ///
    /// Most often it is misspelt, and what it says is lost. A key of the site's own, meant for its templates, stands under
    /// `[extra]`. In TOML a key belongs to the last `[header]` before it: keys of the whole file stand before the first.
    UNKNOWN_KEY = "unknown-key", Warning, lint;

    /// Data stand under a name that is not read: a table that there is none of (`[[proposals]]` for `[[proposal]]`), or a misspelt key
    /// that would have held a party, a date, a source, a status or an edit.
    ///
    /// The site would be built without them, and say something else than was recorded: that nobody supported a proposal, or that there
    /// was none.
    ///
    /// Write the name as the hint shows.
    LOST_DATA = "lost-data", Error, lint;

    /// A key that something cannot be without is not there.
    ///
    /// The place shown is the header of the item, and the hint shows a line to add. The item is left out until then.
    MISSING_KEY = "missing-key", Error;

    /// A value is of another type than the key takes: a list where one date belongs, a number where text belongs.
    ///
    /// The hint shows one of the right type. Where a list belongs, a single value stands for a list of one.
    WRONG_TYPE = "wrong-type", Error;

    /// A date is not one: there is no such day, or it is written in another way than year, month and day.
    ///
    /// Dates are written `2023-08-23`, with or without quotes. A time after the date is read and left out.
    INVALID_DATE = "invalid-date", Error;

    /// A value is none of the few words that a key takes.
    ///
    /// A draft's `stage`, for instance, is `zero`, `negotiating`, `final` or `adopted`. The hint says which word was
    /// probably meant, or all there are.
    UNKNOWN_VALUE = "unknown-value", Error;

    /// A value has the right type and cannot be right.
    ///
    /// For instance an address without `https://`, an ORCID iD whose check digit does not fit, a session that ends before
    /// it begins, or a majority that is not a fraction. The message says what is wrong with it.
    INVALID_VALUE = "invalid-value", Error;

    /// An id, a code or the name of a file cannot be part of an address.
    ///
    /// Ids and file names become addresses unchanged, so that links to them never break: they are lower case letters of
    /// any script, digits, hyphens, underscores and single dots. The hint shows the nearest name that will do.
    INVALID_ID = "invalid-id", Error;

    /// What stands before words is not the tag of a language.
    ///
    /// Words in several languages are written `{ en = "Scope", fr = "Champ d’application" }`, with tags of two or three
    /// lower case letters, and a region if need be: `pt-BR`.
    INVALID_LANGUAGE = "invalid-language", Error;

    /// Words, or a file, are in a language that the site does not have.
    ///
    /// They are never shown. Add the language to `languages` in `site.toml`, or take the words out. For a file, only a tag
    /// in `languages` makes `NAME.fr.md` the French version of `NAME.md`.
    UNKNOWN_LANGUAGE = "unknown-language", Warning, lint;

    /// A file says that it is of a format which this program does not read.
    ///
    /// `format = 1` is the only one there is so far. A file of a later format needs a later version of the program.
    UNKNOWN_FORMAT = "unknown-format", Error;

    /// A file of the content folder looks like data or a text, and is not read: its name means nothing, it stands in the
    /// wrong folder, or it has the wrong ending.
    ///
    /// What it says would be missing from the site, and nothing else would show that. Data stand in files with fixed names,
    /// such as `authors.toml` or `treaties/ID/provisions.toml`, texts in files that end in `.md`. Rename the file, or move
    /// it out of the content folder.
    UNKNOWN_FILE = "unknown-file", Error, lint;

    /// A folder of `content/treaties/` has no `treaty.toml`.
    ///
    /// That file says at least the treaty's title: `title = "United Nations Convention against Cybercrime"`.
    MISSING_TREATY = "missing-treaty", Error;

    /// A position, status, proposal or figure has no source.
    ///
    /// What somebody wanted, or how far a text was agreed, is worth no more than where it was read. Name a document of
    /// the register or an address: `sources = [{ document = "A/AC.291/22", para = "4" }]`, or `source = "https://…"`.
    MISSING_SOURCE = "missing-source", Error, lint;

    /// A key does not go with the others of its item.
    ///
    /// An edit that adds words, for instance, has no `find`: it says `after` or `before` which words the new ones stand.
    MISPLACED_KEY = "misplaced-key", Error;

    /// A code under `[lints]` or in `allow` is no rule's.
    ///
    /// It changes nothing as it stands. Every diagnostic shows its code in brackets: `warning[unknown-key]`.
    UNKNOWN_RULE = "unknown-rule", Warning, lint;

    /// A rule under `[lints]` or in `allow` is one that cannot be changed.
    ///
    /// Where it is broken there is nothing that could be built, so it stays an error. Take the line out.
    FIXED_RULE = "fixed-rule", Error;

    /// The theme that `site.toml` names, or that another theme extends, is not there.
    ///
    /// Themes are folders of `themes/` with a `theme.toml`; the program brings `folio` with it.
    MISSING_THEME = "missing-theme", Error;

    /// A theme was made for another version of this program.
    ///
    /// Its `theme.toml` says with `travaux = ">=0.1"` which versions it works with. Use another version of the theme or of
    /// the program; if you know that they go together, change that line.
    THEME_VERSION = "theme-version", Error;

    /// The name of a delegation or group is longer than any that texts are looked through for.
    ///
    /// With `autolink = ["delegations"]` names become links where texts mention them, but for one of more than 200
    /// characters, which nobody writes out. Write what texts call it.
    LONG_NAME = "long-name", Warning, lint;

    /// A list names more than can stand on a page.
    ///
    /// Whoever is named with a briefing or a proposal has it on their own page, with all the others that are named: of a thousand
    /// that is a million. A briefing has 100 authors, 100 topics and 300 delegations at most, a proposal 300 who made it, support
    /// it or oppose it. Name those that matter most, or the group that spoke for all.
    LONG_LIST = "long-list", Warning, lint;
}
