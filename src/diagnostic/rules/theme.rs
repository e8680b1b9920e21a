//! Rules about themes.

use crate::diagnostic::rule::rules;

rules! {
    /// placeholder
    PLACEHOLDER = "placeholder-theme", Error;

    /// A file of the theme's words (`strings/fr.ftl`) has an entry that is not valid Fluent.
    ///
    /// The entry cannot be used, and English would stand in its place. An entry is a name, `=` and the words; arguments
    /// stand in `{ $braces }`, and every choice between plurals ends with one marked `*`:
    ///
    /// ```text
    /// count-drafts = { $count ->
    ///     [one] { $count } draft
    ///    *[other] { $count } drafts
    /// }
    /// ```
    STRING_SYNTAX = "string-syntax", Error;

    /// The theme has no words of the interface in a language of the site, or lacks some of them.
    ///
    /// English stands in their place, which readers of that language may not understand. Add the words to
    /// `themes/NAME/strings/LANGUAGE.ftl`, with the names that the English file has.
    MISSING_STRINGS = "missing-strings", Warning, lint;
}
