//! Rules about themes.

use crate::diagnostic::rule::rules;

rules! {
    /// A template of the theme cannot be read: a tag is not closed, a word is not known to the template language.
    ///
    /// No page can be rendered with a template that cannot be read, so nothing is written. The message says what was met
    /// and where it stands in the template.
    ///
    /// Templates are written for Tera 2. Components (`{% component name(argument) %}`) take the place of the macros of
    /// Tera 1, and are called as `{{ <name argument={value} /> }}`.
    TEMPLATE_SYNTAX = "template-syntax", Error;

    /// A template uses a value, a filter's argument or a function in a way that fails when a page is rendered.
    ///
    /// Most often a field is misspelt, or the view of that page has none of that name. A value that may be absent is tested
    /// first: `{% if briefing.updated %}…{% endif %}`.
    ///
    /// The hint names a page that shows the problem. The fields of each page are listed in the theme chapter of the manual.
    TEMPLATE_VALUE = "template-value", Error;

    /// A template that the site needs is missing, or one template names another that does not exist.
    ///
    /// Every kind of page is rendered by a template of its own name, such as `briefing.html`. A site that writes its own
    /// theme has to have them all; a site that only overrides some files of a theme never meets this.
    ///
    /// Copy the template from the theme `folio` and change it, or mend the name in `{% extends %}` or `{% include %}`.
    MISSING_TEMPLATE = "missing-template", Error;

    /// Templates that extend or include each other go round in a circle, or two of them define the same component.
    ///
    /// A page built from such templates would never end, or would depend on which of the two was read last.
    ///
    /// Take one of the `{% extends %}`, `{% include %}` or `{% component %}` tags out.
    TEMPLATE_CONFLICT = "template-conflict", Error;

    /// A text embeds a kind of block that neither travaux nor the theme knows: `![[weather:geneva]]`.
    ///
    /// What stands before the colon is the kind. A theme adds a kind with a template `templates/embeds/KIND.html`.
    ///
    /// Mend the name, or add the template.
    UNKNOWN_EMBED = "unknown-embed", Error;

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
