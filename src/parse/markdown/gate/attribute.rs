//! Values of attributes, as they may be written.

use super::address::{AddressKind, kind_of};
use super::allowed::{Element, Stands, is_mark_of_the_program, is_of_templates};
use super::told::{TRUST, Told};
use crate::model::body::HoleKind;
use crate::parse::value::forbidden;
use crate::source::is_forbidden;
use pulldown_cmark_escape::escape_html;
use std::ops::Range;

/// What roles a contributor may give: those that do not make an element look like one that does something.
const ROLES: [&str; 10] =
    ["figure", "group", "img", "list", "listitem", "math", "none", "note", "presentation", "region"];

/// An attribute of an element, its value as a browser reads it.
pub(super) struct Attribute<'e> {
    pub(super) element: &'static Element,
    /// Its name as written, and on the list.
    pub(super) written: &'e str,
    pub(super) name: &'static str,
    pub(super) value: String,
    /// Where it stands in the markdown.
    pub(super) range: Range<usize>,
}

impl Attribute<'_> {
    /// Writes it into a tag, if it may be; an anchor that must stand before the tag is written into `before`.
    pub(super) fn write(mut self, (before, tag): (&mut String, &mut String), told: &mut Told<'_, '_>) {
        if let Some(first) = self.value.chars().find(|character| is_forbidden(*character)) {
            told.report.push(forbidden(first, told.origin.span(&self.range)));
            self.value = self.value.replace(is_forbidden, "\u{FFFD}");
        }
        let stays = match self.name {
            "id" => {
                if self.anchor(told) && self.element.stands == Stands::Formatting {
                    // Browsers write such an element again in each block that cuts it, anchor and all.
                    write("id", &self.value, {
                        before.push_str("<span");
                        before
                    });
                    before.push_str("></span>");
                    return;
                }
                !self.value.is_empty()
            }
            "class" => self.classes(told),
            "href" | "src" if self.is_of_the_site() => {
                self.look_up(tag, told);
                false
            }
            "href" | "src" | "cite" => self.address(told),
            "role" => self.is_known(ROLES.contains(&self.value.as_str()), told),
            "tabindex" => self.is_known(matches!(self.value.as_str(), "0" | "-1"), told),
            "width" | "height" => {
                let digits = self.value.trim_end_matches('%');
                self.is_known(!digits.is_empty() && digits.bytes().all(|byte| byte.is_ascii_digit()), told)
            }
            _ => true,
        };
        if stays {
            write(self.name, &self.value, tag);
        }
    }

    /// Whether it is an anchor that the text may have; the value is empty if not.
    fn anchor(&mut self, told: &mut Told<'_, '_>) -> bool {
        let is_one = !self.value.is_empty() && !self.value.contains(char::is_whitespace);
        if !is_one || is_of_templates(&self.value) {
            let hint = "an anchor is a word without spaces, and does not begin with `page-`, `fn:` or `fnref:`";
            told.taken(&format!("`id=\"{}\"`", cut(&self.value)), &self.range, hint);
            self.value.clear();
        } else if !told.anchors.add(&self.value) {
            told.repeated(&self.value, &self.range);
            self.value.clear();
        }
        !self.value.is_empty()
    }

    /// Leaves the classes that are a contributor's to give.
    fn classes(&mut self, told: &mut Told<'_, '_>) -> bool {
        let (marks, theirs): (Vec<&str>, Vec<&str>) =
            self.value.split_ascii_whitespace().partition(|class| is_mark_of_the_program(class));
        for class in marks {
            let hint = "the program marks what it makes with this class: take another name";
            told.taken(&format!("the class `{}`", cut(class)), &self.range, hint);
        }
        self.value = theirs.join(" ");
        !self.value.is_empty()
    }

    /// Whether it leads to a page or a file of the site.
    fn is_of_the_site(&self) -> bool {
        matches!(kind_of(&self.value), AddressKind::Local) && !self.value.trim().is_empty()
    }

    /// Leaves a hole for it: where it leads is looked up as that of a link or a picture of markdown is.
    fn look_up(&self, tag: &mut String, told: &mut Told<'_, '_>) {
        let address = self.value.trim().to_owned();
        let span = told.origin.span_of(&address, &self.range);
        if self.name == "href" {
            tag.push_str(&told.holes.mark(HoleKind::Href(address), span));
        } else {
            let mark = told.holes.mark(HoleKind::Address(address), span);
            write(self.name, &mark, tag);
        }
    }

    fn address(&self, told: &mut Told<'_, '_>) -> bool {
        let is_unsafe = matches!(kind_of(&self.value), AddressKind::Unsafe);
        if is_unsafe {
            let what = format!("`{}`, which leads to `{}`,", self.written, cut(self.value.trim()));
            told.taken(&what, &self.range, "lead to a page, a file, or an `https:` or `mailto:` address");
        }
        !is_unsafe
    }

    fn is_known(&self, known: bool, told: &mut Told<'_, '_>) -> bool {
        if !known {
            told.taken(&format!("`{}=\"{}\"`", self.written, cut(&self.value)), &self.range, TRUST);
        }
        known
    }
}

fn write(name: &str, value: &str, html: &mut String) {
    html.push(' ');
    html.push_str(name);
    html.push_str("=\"");
    // Writing to a string does not fail.
    let _ = escape_html(&mut *html, value);
    html.push('"');
}

/// As much of a value as a message has room for, on one line.
pub(super) fn cut(value: &str) -> String {
    value.chars().map(|character| if character.is_control() { ' ' } else { character }).take(60).collect()
}
