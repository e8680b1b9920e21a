//! Footnotes of a draft, and the marks that stand for them.

use super::{Anchors, Writer};
use crate::render::html::escape;
use crate::render::strings::FluentValue;

impl Writer<'_> {
    /// A mark in the text. The first mark of a footnote is the one that its note leads back to.
    pub(super) fn mark(&mut self, index: u32) {
        let Some(note) = self.text.footnotes.get(index as usize).filter(|_| !self.quoted) else { return };
        let number = index + 1;
        let earlier = self.marks[index as usize];
        self.marks[index as usize] += 1;
        let arguments = [("mark", FluentValue::from(note.mark.as_str()))];
        let words = self.setting.strings.get(self.setting.language, "footnote", &arguments).into_owned();
        self.html.push_str("<sup class=\"footnote-mark\" data-aside><a");
        if self.look.anchors == Anchors::Foreign {
            escape::attribute(&mut self.html, "href", &format!("{}#fn_{number}", self.page));
        } else {
            escape::attribute(&mut self.html, "href", &format!("#fn_{number}"));
            if earlier == 0 {
                escape::attribute(&mut self.html, "id", &format!("fnref_{number}"));
            }
        }
        escape::attribute(&mut self.html, "aria-label", &words);
        self.mark_reader();
        self.html.push('>');
        escape::words(&mut self.html, &note.mark);
        self.html.push_str("</a></sup>");
    }

    /// The footnotes in the order they are defined: all of them, or those that have been marked.
    pub(super) fn notes(&mut self, all: bool) {
        let text = self.text;
        let marked = self.marks.clone();
        let shown = || text.footnotes.iter().enumerate().filter(|(index, _)| all || marked[*index] > 0);
        if shown().next().is_none() {
            return;
        }
        let title = self.setting.strings.text(self.setting.language, "footnotes").into_owned();
        self.html.push_str("<section class=\"footnotes\"");
        escape::attribute(&mut self.html, "aria-label", &title);
        self.html.push_str(">\n");
        for (index, note) in shown() {
            let number = index + 1;
            let foreign = self.look.anchors == Anchors::Foreign;
            self.html.push_str("<div class=\"footnote\"");
            if !foreign {
                escape::attribute(&mut self.html, "id", &format!("fn_{number}"));
            }
            self.html.push_str(">\n<span class=\"footnote-label\" data-aside>");
            escape::words(&mut self.html, &note.mark);
            self.html.push_str("</span>\n");
            self.open_brackets.clear();
            for paragraph in &note.content {
                self.paragraph(paragraph);
            }
            if !foreign && marked[index] > 0 {
                let back = self.setting.strings.text(self.setting.language, "footnote-back").into_owned();
                self.html.push_str("<a class=\"footnote-back\" data-aside");
                escape::attribute(&mut self.html, "href", &format!("#fnref_{number}"));
                escape::attribute(&mut self.html, "aria-label", &back);
                self.mark_reader();
                self.html.push_str(">↩</a>\n");
            }
            self.html.push_str("</div>\n");
        }
        self.html.push_str("</section>\n");
    }

    /// Marks words for the reader where the text around them is in another language.
    pub(super) fn mark_reader(&mut self) {
        if self.language != self.setting.language {
            crate::render::html::write_language(&mut self.html, self.setting.language);
        }
    }
}
