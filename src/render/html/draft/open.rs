//! The starts of provisions and units: their anchors, headings, and the links to them.

use super::{Anchors, Within, Writer};
use crate::model::draft::{Inline, Unit};
use crate::model::target::Place;
use crate::render::html::escape;
use crate::render::strings::FluentValue;
use crate::render::strings::label::{Form, label};
use crate::source::Span;

/// HTML has six levels of headings.
pub(super) fn heading_level(level: u8) -> u8 {
    level.clamp(1, 6)
}

impl Writer<'_> {
    /// `<section class="provision provision-article" id="art_17">`; the element of a provision without a heading on the
    /// provision's own page has no name of its own there.
    pub(super) fn open_provision(&mut self, within: &Within, headed: bool) {
        let kind = within.provision.kind.name();
        self.html.push_str("<section class=\"provision provision-");
        self.html.push_str(kind);
        self.html.push('"');
        match self.look.anchors {
            Anchors::Draft => {
                escape::attribute(&mut self.html, "id", &within.provision.anchor);
                self.found_as(within, None);
            }
            Anchors::Provision if headed => escape::attribute(&mut self.html, "id", "text"),
            Anchors::Provision => {}
            Anchors::Foreign => self.data_unit(within, None),
        }
        self.html.push_str(">\n");
    }

    /// The heading of a provision that has one.
    pub(super) fn provision_heading(&mut self, within: &Within, level: u8) {
        if within.provision.label.is_empty() && within.provision.title.is_empty() {
            return;
        }
        let level = heading_level(level);
        self.put(format_args!("<h{level} class=\"heading-provision\">"));
        self.label_and_title(&within.provision.label, &within.provision.title);
        self.status_mark(within.provision.span);
        self.permalink(within, None);
        self.put(format_args!("</h{level}>\n"));
    }

    /// `<div class="unit unit-paragraph" id="art_17__para_1">`.
    pub(super) fn open_unit(&mut self, within: &Within, index: u32, unit: &Unit) {
        self.html.push_str("<div class=\"unit unit-");
        self.html.push_str(unit.style.name());
        if unit.content.is_empty() {
            self.html.push_str(" unit-empty");
        }
        self.html.push('"');
        match self.look.anchors {
            Anchors::Draft => {
                let anchor = format!("{}__{}", within.provision.anchor, unit.anchor);
                escape::attribute(&mut self.html, "id", &anchor);
                self.found_as(within, Some(index));
            }
            Anchors::Provision => {
                escape::attribute(&mut self.html, "id", &unit.anchor);
                self.found_as(within, Some(index));
            }
            Anchors::Foreign => self.data_unit(within, Some(unit)),
        }
        self.html.push_str(">\n");
    }

    /// ` data-pagefind-title="Article 17(1)"`: what the place is called among the results of a search. A text in another
    /// language than the page's is not found there.
    fn found_as(&mut self, within: &Within, unit: Option<u32>) {
        if self.setting.site.config.search && self.language == self.setting.language {
            let label = self.place_label(within, unit);
            escape::attribute(&mut self.html, "data-pagefind-title", &label);
        }
    }

    /// ` data-unit="scope/1"`: a place by the provision's stable id.
    fn data_unit(&mut self, within: &Within, unit: Option<&Unit>) {
        let Some(id) = within.id else { return };
        let id = &self.setting.site.provision(id).id;
        let path = unit.map_or_else(|| id.clone(), |unit| format!("{id}/{}", unit.path));
        escape::attribute(&mut self.html, "data-unit", &path);
    }

    /// Label and title of a heading, each in an element of its own.
    pub(super) fn label_and_title(&mut self, label: &[Inline], title: &[Inline]) {
        if !label.is_empty() {
            self.span("label", label);
        }
        if !label.is_empty() && !title.is_empty() {
            self.html.push(' ');
        }
        if !title.is_empty() {
            self.span("title", title);
        }
    }

    /// The mark that stood at the end of a paragraph or heading and says how far it is agreed: it is no part of the text.
    pub(super) fn status_mark(&mut self, span: Span) {
        if self.quoted {
            return;
        }
        let text = self.text;
        for marked in text.marked.iter().filter(|marked| marked.span == span) {
            self.html.push_str(" <span class=\"status-mark\" data-aside>");
            escape::words(&mut self.html, &marked.words);
            self.html.push_str("</span>");
        }
    }

    /// `<span class="label">…</span>`.
    pub(super) fn span(&mut self, class: &str, inlines: &[Inline]) {
        self.html.push_str("<span class=\"");
        self.html.push_str(class);
        self.html.push_str("\">");
        self.inlines(inlines);
        self.html.push_str("</span>");
    }

    /// A sign that links to the place: on its own page, or on the draft's.
    pub(super) fn permalink(&mut self, within: &Within, unit: Option<u32>) {
        if self.quoted {
            return;
        }
        let unit_anchor = unit.and_then(|unit| within.provision.units.get(unit as usize)).map(|unit| &unit.anchor);
        let provision = &within.provision.anchor;
        let href = match (self.look.anchors, unit_anchor) {
            (Anchors::Provision, None) => return,
            (Anchors::Provision, Some(unit)) => format!("#{unit}"),
            (Anchors::Draft, None) => format!("#{provision}"),
            (Anchors::Draft, Some(unit)) => format!("#{provision}__{unit}"),
            (Anchors::Foreign, None) => format!("{}#{provision}", self.page),
            (Anchors::Foreign, Some(unit)) => format!("{}#{provision}__{unit}", self.page),
        };
        let label = self.place_label(within, unit);
        let arguments = [("label", FluentValue::from(label))];
        let words = self.setting.strings.get(self.setting.language, "permalink-to", &arguments).into_owned();
        self.html.push_str(" <a class=\"permalink\" data-aside");
        escape::attribute(&mut self.html, "href", &href);
        escape::attribute(&mut self.html, "aria-label", &words);
        self.mark_reader();
        self.html.push_str(">#</a>");
    }

    /// The label of a place in the reader's language, numbered as the original is.
    fn place_label(&self, within: &Within, unit: Option<u32>) -> String {
        match within.id {
            Some(provision) => {
                let place = Place { draft: self.draft, provision, unit };
                crate::render::html::name::place_label(&self.setting, &place)
            }
            None => label(within.provision, unit, self.setting.language, Form::Short),
        }
    }
}
