//! Contributors' own HTML: kept where it is harmless, taken out where it is not, unless the site trusts it.

use super::{MarkdownSettings, Origin};
use crate::diagnostic::rules::content::UNSAFE_HTML;
use crate::diagnostic::{Diagnostic, Report};
use std::ops::Range;
use std::sync::LazyLock;

/// What may stand on a page: the sanitiser's own list, with what the markdown writer itself makes.
static SANITISER: LazyLock<ammonia::Builder<'static>> = LazyLock::new(|| {
    let mut builder = ammonia::Builder::default();
    builder
        .add_tags(["section", "input", "figure", "figcaption"])
        .add_generic_attributes(["id", "class", "role", "lang", "dir", "title", "tabindex", "aria-label"])
        .add_tag_attributes("input", ["type", "checked", "disabled"])
        .add_tag_attributes("img", ["loading"])
        .link_rel(None);
    builder
});

/// The tags that stay.
static TAGS: LazyLock<std::collections::HashSet<&'static str>> = LazyLock::new(|| SANITISER.clone_tags());

/// Whether a piece of HTML is any; what will be taken out of it is reported with its place.
pub(super) fn is_present(
    html: &str,
    range: &Range<usize>,
    origin: Origin<'_>,
    settings: MarkdownSettings,
    report: &mut Report,
) -> bool {
    if !settings.trust_html
        && let Some(removed) = removed_from(html)
    {
        report.push(
            Diagnostic::new(&UNSAFE_HTML, origin.span_of(&removed, range), format!("`{removed}` was taken out")).hint(
                "write it in markdown, or set `trust_html = true` in `site.toml` if every contributor is trusted",
            ),
        );
    }
    !html.is_empty()
}

/// HTML with everything unsafe taken out.
pub(super) fn sanitise(html: &str) -> String {
    SANITISER.clean(html).to_string()
}

/// The first tag or attribute of a piece of HTML that the sanitiser will take out.
fn removed_from(html: &str) -> Option<String> {
    for (at, _) in html.match_indices('<') {
        let tag = &html[at + 1..];
        let name: String = tag.trim_start_matches('/').chars().take_while(char::is_ascii_alphanumeric).collect();
        if name.is_empty() {
            continue;
        }
        if !TAGS.contains(name.to_ascii_lowercase().as_str()) {
            return Some(
                tag[..tag.find('>').map_or(tag.len(), |end| end + 1)]
                    .lines()
                    .next()
                    .map_or_else(String::new, |line| format!("<{line}")),
            );
        }
        let inside = &tag[..tag.find('>').unwrap_or(tag.len())];
        for attribute in inside.split_ascii_whitespace().skip(1) {
            let key = attribute.split('=').next().unwrap_or_default().to_ascii_lowercase();
            if key.starts_with("on") || key == "style" || attribute.to_ascii_lowercase().contains("javascript:") {
                return Some(attribute.split('=').next().unwrap_or_default().to_owned());
            }
        }
    }
    None
}
