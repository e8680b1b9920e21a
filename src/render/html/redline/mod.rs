//! A redline as HTML from which a program can read either draft again.
//!
//! The whole text of both drafts stands in it, labels and headings too. Words that only the later draft has are in `<ins>`,
//! those that only the earlier one has in `<del>`, and everything that is in neither carries `data-aside`: taking the asides
//! and `<ins>` out leaves the earlier draft's words, taking the asides and `<del>` out the later one's. A moved unit stands
//! whole in `<del data-moved="1">` at its old place, and with what changed in it in `<ins data-moved="1">` at its new one.
//!
//! - [`section`] a provision, a grouping, the preface, the footnotes
//! - [`mod@line`] one paragraph, its labels, and the elements around a change
//! - [`table`] a row of a table · [`run`] words of one mark
//! - [`aside`] what is told beside the text: what changed, where to go on

mod aside;
mod line;
mod run;
mod section;
mod table;

pub(crate) use aside::descent;
pub(crate) use section::fate;

use super::draft::table::Part;
use super::name::place_label;
use super::{Html, Setting, escape, write_language};
use crate::model::analysis::Comparison;
use crate::model::id::{DraftId, ProvisionId};
use crate::model::language::Language;
use crate::model::redline::{Line, LineKind, Section, SectionKind, Side};
use crate::model::target::{Place, Target};
use crate::model::treaty::Draft;
use std::fmt::{self, Write as _};
use std::ops::Range;

/// Level of the outermost heading on a page of its own: below the page's title and the heading over the text.
const LEVEL: u8 = 3;

/// The whole of a redline: `<div data-from="A" data-to="B" data-treaty="T" lang dir>`.
pub(crate) fn whole(setting: &Setting, comparison: &Comparison) -> Html {
    let mut writer = Writer::new(setting, comparison, true);
    writer.begin(["data-from", "data-to"], None);
    for section in &comparison.redline.sections {
        writer.section(section, Some(LEVEL));
    }
    writer.html.push_str("</div>\n");
    Html::written(writer.html)
}

/// The redline of a provision, without its heading if that has not changed, or of one of its units, as numbered in one of the
/// drafts: `<div data-part-from="A" data-part-to="B" …>`. `None` if neither draft has it.
pub(crate) fn part(setting: &Setting, comparison: &Comparison, place: &Place) -> Option<Html> {
    let section = comparison.redline.provision(place.provision)?;
    let mut writer = Writer::new(setting, comparison, false);
    writer.part = writer.lines_of(section, place);
    writer.begin(["data-part-from", "data-part-to"], Some(&super::text::path(setting, place)));
    writer.section(section, None);
    writer.html.push_str("</div>\n");
    Some(Html::written(writer.html))
}

/// The anchor of a provision's place on a page that compares drafts.
pub(crate) fn anchor(setting: &Setting, id: ProvisionId) -> String {
    format!("provision-{}", setting.site.provision(id).id)
}

/// HTML on its way.
struct Writer<'a> {
    html: String,
    setting: Setting<'a>,
    comparison: &'a Comparison,
    /// Whether this is the page that compares the two drafts, whose places have anchors.
    own_page: bool,
    /// Language of the text.
    language: Language,
    /// Address of the page that compares the two drafts; empty on that page.
    page: String,
    /// The lines of the section that are shown; `None`: all of them.
    part: Option<Range<usize>>,
    /// The table that is open, its rows being written.
    table: Option<Part>,
}

impl<'a> Writer<'a> {
    fn new(setting: &Setting<'a>, comparison: &'a Comparison, own_page: bool) -> Self {
        let page = setting.href(Target::Compare(comparison.from, comparison.to));
        Self {
            html: String::new(),
            setting: *setting,
            comparison,
            own_page,
            language: setting.site.draft(comparison.to).language,
            page: if own_page { String::new() } else { page },
            part: None,
            table: None,
        }
    }

    /// From the first to the last line of a unit, in the draft of its place; for the whole provision, all but a title that
    /// is the same in both drafts.
    fn lines_of(&self, section: &Section, place: &Place) -> Option<Range<usize>> {
        let lines = &section.lines;
        let title = lines.iter().take_while(|line| line.kind == LineKind::Title && !line.is_changed()).count();
        let units = place
            .unit
            .and_then(|unit| Some(self.setting.site.draft(place.draft).provision(place.provision)?.subtree(unit)));
        let Some(units) = units else { return Some(title..lines.len()) };
        let is_in = |line: &Line| {
            let unit = if place.draft == self.comparison.from { line.a } else { line.b };
            unit.is_some_and(|unit| units.contains(&unit))
        };
        let first = lines.iter().position(is_in)?;
        let last = lines.iter().rposition(is_in)?;
        Some(first..last + 1)
    }

    /// Writes HTML as it is.
    fn put(&mut self, html: fmt::Arguments) {
        // Writing to a string does not fail.
        let _ = self.html.write_fmt(html);
    }

    /// The element that holds the text.
    fn begin(&mut self, [from, to]: [&str; 2], part: Option<&str>) {
        let site = self.setting.site;
        let (a, b) = (self.draft(Side::A), self.draft(Side::B));
        self.html.push_str("<div class=\"draft-text redline\"");
        escape::attribute(&mut self.html, from, &a.id);
        escape::attribute(&mut self.html, to, &b.id);
        escape::attribute(&mut self.html, "data-treaty", &site.treaty(b.treaty).id);
        if let Some(part) = part {
            escape::attribute(&mut self.html, "data-part", part);
        }
        write_language(&mut self.html, self.language);
        self.html.push_str(">\n");
    }

    fn draft_id(&self, side: Side) -> DraftId {
        match side {
            Side::A => self.comparison.from,
            Side::B => self.comparison.to,
        }
    }

    fn draft(&self, side: Side) -> &'a Draft {
        self.setting.site.draft(self.draft_id(side))
    }

    /// A unit of a section, or the whole, as one draft has it; `None` if the section is no provision, or the draft lacks it.
    fn place(&self, section: &Section, side: Side, unit: Option<u32>) -> Option<Place> {
        let SectionKind::Provision(id) = section.kind else { return None };
        let has = match side {
            Side::A => section.a,
            Side::B => section.b,
        };
        has?;
        let provision = if side == Side::A { section.was.unwrap_or(id) } else { id };
        Some(Place { draft: self.draft_id(side), provision, unit })
    }

    /// Words of the interface.
    fn say(&self, key: &str) -> String {
        self.setting.strings.text(self.setting.language, key).into_owned()
    }

    /// What the reader's language calls a place.
    fn name(&self, place: &Place) -> String {
        place_label(&self.setting, place)
    }

    /// Marks words for the reader where the text around them is in another language.
    fn mark_reader(&mut self) {
        if self.language != self.setting.language {
            write_language(&mut self.html, self.setting.language);
        }
    }
}
