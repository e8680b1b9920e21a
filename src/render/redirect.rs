//! The page that stands at a former address and leads to the new one, with no script and on any host.

use super::html::{Setting, escape};
use super::policy;
use crate::model::target::Target;
use crate::render::strings::FluentValue;

/// The file for a former address of a target. `rel="canonical"` tells search engines to keep the new address only.
pub(crate) fn redirect(setting: &Setting, target: Target) -> Vec<u8> {
    let site = setting.site;
    let href = setting.href(target);
    let canonical = format!("{}{}", site.config.base_url.origin, site.href(target, setting.language));
    let say = |key| setting.strings.text(setting.language, key);
    let note = setting.strings.get(setting.language, "redirect-note", &[("url", FluentValue::from(MARK))]);
    let (before, after) = note.split_once(MARK).unwrap_or((&note, ""));
    let mut page = String::from("<!doctype html>\n<html");
    super::html::write_language(&mut page, setting.language);
    page.push_str(">\n<head>\n<meta charset=\"utf-8\">\n<meta http-equiv=\"Content-Security-Policy\"");
    escape::attribute(&mut page, "content", policy::REDIRECT);
    page.push_str(">\n<title>");
    escape::words(&mut page, &say("redirect-title"));
    page.push_str("</title>\n<link rel=\"canonical\"");
    escape::attribute(&mut page, "href", &canonical);
    page.push_str(">\n<meta http-equiv=\"refresh\"");
    escape::attribute(&mut page, "content", &format!("0; url={href}"));
    page.push_str(">\n</head>\n<body>\n<p>");
    escape::words(&mut page, before);
    page.push_str("<a");
    escape::attribute(&mut page, "href", &href);
    page.push('>');
    escape::words(&mut page, &canonical);
    page.push_str("</a>");
    escape::words(&mut page, after);
    page.push_str("</p>\n</body>\n</html>\n");
    page.into_bytes()
}

/// Stands for the link while the sentence around it is formed: a character that no text has.
const MARK: &str = "\u{f0000}";
