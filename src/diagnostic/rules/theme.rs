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

    /// A template of `pictures/` makes something that cannot be drawn: it is no SVG.
    ///
    /// Pictures for sharing are drawn from what these templates write, and a tag that is not closed, or an `&` that was marked
    /// safe, leaves nothing to draw. A hint says in which words of what the template wrote it was seen.
    ///
    /// Mend the template, or set the theme's option `pictures` to `false`.
    TEMPLATE_PICTURE = "template-picture", Error;

    /// A colour of the theme's options is too near that of what it stands on for all readers to tell them apart.
    ///
    /// The contrast of two colours goes from 1 to 21, by the measure of the Web Content Accessibility Guidelines; words need 4.5
    /// (WCAG 2.2, 1.4.3). It is worked out for colours written as `#rrggbb` or `#rgb`.
    ///
    /// Take a darker colour on light paper, or a lighter one on dark.
    LOW_CONTRAST = "low-contrast", Warning, lint;

    /// A template that no page and no other template uses.
    ///
    /// Most often its name is misspelt, and the template that it was to take the place of is still the one in use. Every kind of
    /// page has a template of its own name, an embed one in `templates/embeds/`; others are used where `{% extends %}` or
    /// `{% include %}` names them, or for the components that they define.
    ///
    /// Mend its name, or remove it.
    UNUSED_TEMPLATE = "unused-template", Warning, lint;

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
