//! New text that stands by itself.

use super::RollingWriter;
use crate::model::draft::{DraftBlock, Piece, ProvisionText};
use crate::model::proposal::Action;
use crate::model::rolling::Newcomer;
use crate::render::html::draft::{Within, Writer, is_row, open};
use crate::render::html::escape;

/// What new text is headed with where its own words have no heading.
struct Heading {
    label: String,
    title: String,
}

impl RollingWriter<'_> {
    /// New text with who asks for it. `level`: of the heading of a new provision; `None`: it stands in one.
    pub(super) fn newcomer(&mut self, newcomer: &Newcomer, level: Option<u8>) {
        let Some(first) = newcomer.changes.first() else { return };
        let edit = self.edit(*first);
        self.text.html.push_str("<ins class=\"redline-block\"");
        self.place_id();
        self.data_of(&newcomer.changes);
        self.text.html.push_str(">\n");
        self.note(&newcomer.changes, false, false);
        let language = self.text.language;
        let heading = match &edit.action {
            Action::New { label, title, .. } => {
                Heading { label: label.clone().unwrap_or_default(), title: title.get(language, language).to_owned() }
            }
            _ => Heading { label: String::new(), title: String::new() },
        };
        self.quoted(Some(&edit.text), |writer| {
            for block in &edit.text.blocks {
                match (block, level) {
                    (DraftBlock::Words(paragraph), _) => writer.paragraph(paragraph),
                    (DraftBlock::Heading(heading), _) => writer.heading(heading, level.unwrap_or(6), false),
                    (DraftBlock::Provision(text), Some(level)) => writer.new_provision(text, &heading, level),
                    (DraftBlock::Provision(text), None) => writer.new_unit(text, &heading),
                }
            }
            writer.leave_table();
        });
        self.text.html.push_str("</ins>\n");
    }
}

impl Writer<'_> {
    fn new_provision(&mut self, text: &ProvisionText, heading: &Heading, level: u8) {
        let level = open::heading_level(level);
        self.html.push_str("<section class=\"provision provision-article\">\n");
        self.put(format_args!("<h{level} class=\"heading-provision\">"));
        if text.label.is_empty() && text.title.is_empty() {
            self.plain_span("label", &heading.label);
            if !heading.label.is_empty() && !heading.title.is_empty() {
                self.html.push(' ');
            }
            self.plain_span("title", &heading.title);
        } else {
            self.label_and_title(&text.label, &text.title);
        }
        self.put(format_args!("</h{level}>\n"));
        self.pieces(&Within { id: None, provision: text }, &text.content);
        self.leave_table();
        self.html.push_str("</section>\n");
    }

    /// The content of a new unit, its label at the head of its first paragraph.
    fn new_unit(&mut self, text: &ProvisionText, heading: &Heading) {
        let within = Within { id: None, provision: text };
        if heading.label.is_empty() {
            self.pieces(&within, &text.content);
            self.leave_table();
            return;
        }
        let (first, rest) = match text.content.split_first() {
            Some((Piece::Words(first), rest)) if !is_row(first) => (first.inlines.as_slice(), rest),
            _ => (&[][..], text.content.as_slice()),
        };
        self.html.push_str("<div class=\"unit unit-paragraph\">\n<p>");
        self.plain_span("label", &heading.label);
        self.html.push(' ');
        self.inlines(first);
        self.html.push_str("</p>\n");
        self.pieces(&within, rest);
        self.leave_table();
        self.html.push_str("</div>\n");
    }

    fn plain_span(&mut self, class: &str, words: &str) {
        if !words.is_empty() {
            self.put(format_args!("<span class=\"{class}\">"));
            escape::words(&mut self.html, words);
            self.html.push_str("</span>");
        }
    }
}
