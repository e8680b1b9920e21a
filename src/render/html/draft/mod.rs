//! A draft's text as HTML from which a program can read the text again.
//!
//! Everything that is in the text stands in it as text, in order: preface, headings, labels, options, closing words, then
//! the footnotes as they are defined. Everything that is not (marks of footnotes, links to a place, who made a tracked
//! change) carries `data-aside`. Taking the asides out and reading what is left gives the draft's words.

mod inline;
mod note;
mod open;
pub(crate) mod rolling;
pub(super) mod table;

use super::{Html, Setting, write_language};
use crate::model::draft::{DraftBlock, DraftHeading, DraftText, HeadingKind, Paragraph, Piece, ProvisionText, row};
use crate::model::id::{DraftId, ProvisionId};
use crate::model::language::Language;
use crate::model::target::{Place, Target};
use std::fmt::{self, Write as _};

/// Whether the page that a text stands on is the text's own.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Anchors {
    /// The draft's page: `id="art_17__para_1"`.
    Draft,
    /// The provision's page: `id="para_1"`.
    Provision,
    /// Another page: no `id`, but `data-unit="scope/1"` and links to the place on the draft's page.
    Foreign,
}

/// How a text is set on its page.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Look {
    /// Whose page it is.
    pub(crate) anchors: Anchors,
    /// Level of the outermost heading, 2 for `<h2>`.
    pub(crate) level: u8,
    /// Whether a provision set alone has its heading; not where the page's own title says it already.
    pub(crate) titled: bool,
}

/// A whole draft: `<div data-draft="D" data-treaty="T" lang dir>`.
pub(crate) fn whole(setting: &Setting, draft: DraftId, look: Look) -> Html {
    let mut writer = Writer::new(setting, draft, look);
    writer.begin("data-draft", None);
    let text = writer.text;
    for (at, block) in text.blocks.iter().enumerate() {
        writer.open_brackets.clear();
        match block {
            DraftBlock::Words(paragraph) => writer.paragraph(paragraph),
            DraftBlock::Heading(heading) => {
                writer.heading(heading, look.level.saturating_add(heading.depth.saturating_sub(1)), true);
            }
            DraftBlock::Provision(provision) => {
                let id = writer.provisions.iter().find(|(_, block)| *block as usize == at).map(|(id, _)| *id);
                let level = look.level.saturating_add(provision.groupings.len() as u8);
                writer.provision(id, provision, Some(level));
            }
        }
    }
    writer.finish(true)
}

/// One provision of a draft: `<div data-part-of="D" …>`. `None` if the draft does not have it.
pub(crate) fn provision(setting: &Setting, draft: DraftId, id: ProvisionId, look: Look) -> Option<Html> {
    let mut writer = Writer::new(setting, draft, look);
    let provision = writer.text.provision_of(writer.provisions, id)?;
    writer.begin("data-part-of", Some(Place { draft, provision: id, unit: None }));
    writer.provision(Some(id), provision, look.titled.then_some(look.level));
    Some(writer.finish(false))
}

/// One unit of a draft, or the provision where the place names no unit. `None` if the draft does not have it.
pub(crate) fn place(setting: &Setting, place: Place, look: Look) -> Option<Html> {
    let Some(unit) = place.unit else { return provision(setting, place.draft, place.provision, look) };
    let mut writer = Writer::new(setting, place.draft, look);
    let provision = writer.text.provision_of(writer.provisions, place.provision)?;
    provision.units.get(unit as usize)?;
    writer.begin("data-part-of", Some(place));
    writer.level = look.level;
    writer.unit(&Within { id: Some(place.provision), provision }, unit);
    Some(writer.finish(false))
}

/// The provision that is being written.
struct Within<'a> {
    id: Option<ProvisionId>,
    provision: &'a ProvisionText,
}

/// HTML on its way, and where in the text it has come to.
struct Writer<'a> {
    html: String,
    setting: Setting<'a>,
    draft: DraftId,
    look: Look,
    text: &'a DraftText,
    provisions: &'a [(ProvisionId, u32)],
    language: Language,
    /// Address of the draft's page, for links from other pages.
    page: String,
    /// Level of headings within the provision that is being written.
    level: u8,
    /// Depths of the brackets that are open, outermost first: a bracket may hold several paragraphs.
    open_brackets: Vec<u16>,
    /// Whether what is written is not the draft's own text here: then it has no permalinks and no footnote marks.
    quoted: bool,
    /// How often each footnote has been marked so far.
    marks: Vec<u32>,
    /// The table that is open, its rows being written.
    table: Option<table::Part>,
}

impl<'a> Writer<'a> {
    fn new(setting: &Setting<'a>, draft: DraftId, look: Look) -> Self {
        Self::with(setting, draft, look, setting.site.draft(draft).text_in(setting.language))
    }

    /// A draft in one of its languages.
    fn with(
        setting: &Setting<'a>,
        draft: DraftId,
        look: Look,
        (text, provisions, language): (&'a DraftText, &'a [(ProvisionId, u32)], Language),
    ) -> Self {
        Self {
            html: String::new(),
            setting: *setting,
            draft,
            look,
            text,
            provisions,
            language,
            page: setting.href(Target::Draft(draft)),
            level: look.level,
            open_brackets: Vec::new(),
            quoted: false,
            marks: vec![0; text.footnotes.len()],
            table: None,
        }
    }

    /// Writes HTML as it is.
    fn put(&mut self, html: fmt::Arguments) {
        // Writing to a string does not fail.
        let _ = self.html.write_fmt(html);
    }

    /// The element that holds the text.
    fn begin(&mut self, name: &str, part: Option<Place>) {
        let draft = self.setting.site.draft(self.draft);
        self.html.push_str("<div class=\"draft-text\"");
        super::escape::attribute(&mut self.html, name, &draft.id);
        super::escape::attribute(&mut self.html, "data-treaty", &self.setting.site.treaty(draft.treaty).id);
        if let Some(place) = part {
            super::escape::attribute(&mut self.html, "data-part", &super::text::path(&self.setting, &place));
        }
        write_language(&mut self.html, self.language);
        self.html.push_str(">\n");
    }

    /// The footnotes (all, or those that have been marked), and the end.
    fn finish(mut self, all_notes: bool) -> Html {
        self.leave_table();
        self.notes(all_notes);
        self.html.push_str("</div>\n");
        Html::written(self.html)
    }

    fn provision(&mut self, id: Option<ProvisionId>, provision: &ProvisionText, level: Option<u8>) {
        self.open_brackets.clear();
        self.leave_table();
        let within = Within { id, provision };
        self.open_provision(&within, level.is_some());
        self.level = self.look.level;
        if let Some(level) = level {
            self.provision_heading(&within, level);
            self.level = level.saturating_add(1);
        }
        self.pieces(&within, &provision.content);
        self.leave_table();
        self.html.push_str("</section>\n");
    }

    fn pieces(&mut self, within: &Within, pieces: &[Piece]) {
        for piece in pieces {
            match piece {
                Piece::Words(paragraph) => self.paragraph(paragraph),
                Piece::Unit(unit) => self.unit(within, *unit),
                Piece::Heading(heading) => self.heading(heading, self.level, false),
            }
        }
    }

    /// A unit: its label in an element of its own at the head of its first paragraph.
    fn unit(&mut self, within: &Within, index: u32) {
        let Some(unit) = within.provision.units.get(index as usize) else { return };
        self.leave_table();
        self.open_unit(within, index, unit);
        let (first, rest) = match unit.content.split_first() {
            Some((Piece::Words(first), rest)) if !is_row(first) => (first.inlines.as_slice(), rest),
            _ => (&[][..], unit.content.as_slice()),
        };
        self.html.push_str("<p>");
        if !unit.label.is_empty() {
            self.span("label", &unit.label);
            if !first.is_empty() {
                self.html.push(' ');
            }
        }
        self.inlines(first);
        if let Some(Piece::Words(first)) = unit.content.first().filter(|_| rest.len() < unit.content.len()) {
            self.status_mark(first.span);
        }
        self.permalink(within, Some(index));
        self.html.push_str("</p>\n");
        self.pieces(within, rest);
        self.leave_table();
        self.html.push_str("</div>\n");
    }

    fn paragraph(&mut self, paragraph: &Paragraph) {
        if let Some(row) = row(&paragraph.inlines) {
            return self.row(paragraph, row);
        }
        self.leave_table();
        self.html.push_str("<p>");
        self.inlines(&paragraph.inlines);
        self.status_mark(paragraph.span);
        self.html.push_str("</p>\n");
    }

    /// A heading that is not a provision's; `grouping`: it has an anchor of its own.
    fn heading(&mut self, heading: &DraftHeading, level: u8, grouping: bool) {
        self.leave_table();
        let level = open::heading_level(level);
        let kind = heading.kind;
        let class = if kind == HeadingKind::Plain { "heading-plain" } else { "heading-grouping" };
        self.put(format_args!("<h{level} class=\"{class}\""));
        if grouping && !heading.anchor.is_empty() && self.look.anchors == Anchors::Draft {
            super::escape::attribute(&mut self.html, "id", &heading.anchor);
        }
        self.html.push('>');
        self.label_and_title(&heading.label, &heading.title);
        self.status_mark(heading.span);
        self.put(format_args!("</h{level}>\n"));
    }
}

/// Whether a paragraph is a row of a table.
fn is_row(paragraph: &Paragraph) -> bool {
    row(&paragraph.inlines).is_some()
}
