use scraper::Html;
use std::collections::HashSet;
use travaux::diagnostic::Report;
use travaux::parse::markdown::{MarkdownSettings, body};
use travaux::source::SourceId;

/// Elements that run, load or draw over the page.
const NEVER: [&str; 18] = [
    "script",
    "style",
    "iframe",
    "frame",
    "object",
    "embed",
    "applet",
    "base",
    "link",
    "meta",
    "form",
    "template",
    "svg",
    "math",
    "noscript",
    "plaintext",
    "portal",
    "textarea",
];

/// Attributes that hold an address.
const ADDRESSES: [&str; 8] = ["href", "src", "cite", "action", "formaction", "poster", "background", "xlink:href"];

/// What a link may lead to.
const SCHEMES: [&str; 4] = ["http", "https", "mailto", "tel"];

/// Markdown of somebody who is not trusted, as a browser reads what becomes of it: nothing in it runs or leads where it may
/// not, an id stands once, and read, written and read again it is the same tree.
pub fn html(data: &[u8]) {
    let text = super::text(data);
    let mut report = Report::default();
    let body = body(SourceId(0), &text, 0..text.len(), &MarkdownSettings::default(), &mut report);
    let html: &str = &body.prose.html;
    let tree = Html::parse_fragment(html);
    let mut ids = HashSet::new();
    for element in tree.tree.nodes().filter_map(|node| node.value().as_element()) {
        let name = element.name();
        assert!(!NEVER.contains(&name), "<{name}> in {html}");
        for (attribute, value) in element.attrs() {
            assert!(!attribute.starts_with("on"), "<{name} {attribute}> in {html}");
            assert!(!["style", "srcdoc", "contenteditable", "autofocus"].contains(&attribute), "{attribute} in {html}");
            if attribute == "id" {
                assert!(ids.insert(value.to_owned()), "two elements have the id {value:?} in {html}");
            }
            if ADDRESSES.contains(&attribute) {
                let scheme = scheme(value);
                assert!(scheme.as_ref().is_none_or(|own| SCHEMES.contains(&own.as_str())), "{value:?} in {html}");
            }
        }
    }
    let written = tree.root_element().inner_html();
    let again = Html::parse_fragment(&written).root_element().inner_html();
    assert_eq!(again, written, "what is read twice is another tree");
}

/// The scheme of an address, as a browser finds it: blanks before it and line ends in it do not count.
fn scheme(address: &str) -> Option<String> {
    let plain: String =
        address.trim_start_matches(|c: char| c <= ' ').chars().filter(|c| !matches!(c, '\t' | '\n' | '\r')).collect();
    let (scheme, _) = plain.split_once(':')?;
    let is_one = scheme.starts_with(|c: char| c.is_ascii_alphabetic())
        && scheme.chars().all(|c| c.is_ascii_alphanumeric() || matches!(c, '+' | '-' | '.'));
    is_one.then(|| scheme.to_ascii_lowercase())
}
