//! One paragraph with the labels before it, and the elements around lines that changed as a whole.

use super::Writer;
use crate::model::draft::UnitStyle;
use crate::model::redline::{ChangeKind, Label, Line, LineKind, Mark, Presence, Section, Side};
use crate::render::html::escape;
use std::ops::Range;

/// How a line stands on the page.
struct Setting {
    /// How many hanging labels stand around it.
    depth: usize,
    /// Whether it belongs to an option.
    in_option: bool,
}

/// The draft that has lines that are rows of a table and nothing else, new or gone: the table goes on around them.
fn change_of_rows(kind: ChangeKind, lines: &[Line]) -> Option<Side> {
    let side = match kind {
        ChangeKind::Added => Side::B,
        ChangeKind::Deleted => Side::A,
        _ => return None,
    };
    lines.iter().all(|line| line.kind == LineKind::Row).then_some(side)
}

impl Writer<'_> {
    /// The lines of a section, those of one change in one element.
    pub(super) fn lines(&mut self, section: &Section, level: Option<u8>) {
        let Range { start: mut at, end: last } = self.part.clone().unwrap_or(0..section.lines.len());
        let mut footnote = None;
        while at < last {
            let first = &section.lines[at];
            let change =
                first.change.and_then(|index| Some((index, self.comparison.redline.changes.get(index as usize)?)));
            let Some((index, change)) = change else {
                self.line(section, first, level, (None, None), &mut footnote);
                at += 1;
                continue;
            };
            let end = (change.lines.end as usize).clamp(at + 1, last);
            if let Some(side) = change_of_rows(change.kind, &section.lines[at..end]) {
                for (row, line) in section.lines[at..end].iter().enumerate() {
                    self.row(section, line, (Some(index).filter(|_| row == 0), Some(side)), true);
                }
                at = end;
                continue;
            }
            let (tag, whole, moved) = match change.kind {
                ChangeKind::Edited => {
                    self.line(section, first, level, (Some(index), None), &mut footnote);
                    at += 1;
                    continue;
                }
                ChangeKind::Added => ("ins", Some(Side::B), None),
                ChangeKind::Deleted => ("del", Some(Side::A), None),
                ChangeKind::MovedFrom(moved) => ("del", Some(Side::A), Some(moved)),
                ChangeKind::MovedTo(moved) => ("ins", None, Some(moved)),
            };
            self.leave_table();
            self.put(format_args!("<{tag} class=\"redline-block\""));
            if self.own_page {
                self.put(format_args!(" id=\"change-{}\"", index + 1));
            }
            if let Some(moved) = moved {
                self.put(format_args!(" data-moved=\"{}\"", moved + 1));
            }
            self.html.push_str(">\n");
            self.change_nav(index);
            match moved {
                Some(moved) => self.moved_note(moved, whole == Some(Side::A)),
                None => self.told(if tag == "ins" { "added" } else { "removed" }),
            }
            for line in &section.lines[at..end] {
                self.line(section, line, level, (None, whole), &mut footnote);
            }
            self.leave_table();
            self.put(format_args!("</{tag}>\n"));
            at = end;
        }
        self.leave_table();
    }

    /// One line. `change`: the change that it is alone; `whole`: the draft that has it, where the element around it says so.
    fn line(
        &mut self,
        section: &Section,
        line: &Line,
        level: Option<u8>,
        (change, whole): (Option<u32>, Option<Side>),
        footnote: &mut Option<(Option<u32>, Option<u32>)>,
    ) {
        // Inside a moved unit, lines may be new or gone.
        let (tag, whole) = match (whole, line.presence) {
            (None, Presence::Added) => (Some("ins"), Some(Side::B)),
            (None, Presence::Deleted) => (Some("del"), Some(Side::A)),
            _ => (None, whole),
        };
        if line.kind == LineKind::Row {
            return self.row(section, line, (change, whole), tag.is_some());
        }
        self.leave_table();
        if let Some(tag) = tag {
            self.put(format_args!("<{tag}>"));
        }
        match line.kind {
            LineKind::Title => self.title(section, line, level, (change, whole)),
            LineKind::Footnote => self.footnote(line, (change, whole), footnote),
            LineKind::Heading | LineKind::Words | LineKind::Row => {
                self.paragraph(section, line, level, (change, whole));
            }
        }
        if let Some(tag) = tag {
            self.put(format_args!("</{tag}>\n"));
        }
    }

    fn paragraph(
        &mut self,
        section: &Section,
        line: &Line,
        level: Option<u8>,
        (change, whole): (Option<u32>, Option<Side>),
    ) {
        let setting = self.set(section, line);
        let heading = line.kind == LineKind::Heading;
        let tag = heading_tag(level.map(|level| level + 1));
        if heading {
            self.put(format_args!("<{tag} class=\"line heading-plain\""));
        } else {
            self.html.push_str("<p class=\"line");
            self.html.push_str(if setting.in_option { " line-option\"" } else { "\"" });
        }
        if setting.depth > 0 {
            self.put(format_args!(" data-depth=\"{}\"", setting.depth.min(6)));
        }
        let hanging = line.labels.iter().filter(|label| !self.is_option(section, label)).count();
        if hanging > 1 {
            self.put(format_args!(" data-labels=\"{}\"", hanging.min(3)));
        }
        self.data_unit(section, line);
        self.change_id(change);
        self.html.push('>');
        self.change_nav_of(change);
        let mut class = "label label-hang";
        for label in line.labels.iter().filter(|label| !label.runs.is_empty()) {
            let class = if self.is_option(section, label) {
                "label label-option"
            } else {
                std::mem::replace(&mut class, "label")
            };
            self.put(format_args!("<span class=\"{class}\">"));
            self.runs(&label.runs, whole);
            self.html.push_str("</span> ");
        }
        if line.continues.is_some() && line.presence == Presence::Both {
            self.new_paragraph(line.continues == Some(Side::A));
        }
        self.runs(&line.runs, whole);
        self.permalinks(section, line);
        if heading {
            self.put(format_args!("</{tag}>\n"));
        } else {
            self.html.push_str("</p>\n");
        }
    }

    fn title(
        &mut self,
        section: &Section,
        line: &Line,
        level: Option<u8>,
        (change, whole): (Option<u32>, Option<Side>),
    ) {
        let class = if section.is_provision() { "heading-provision" } else { "heading-grouping" };
        let tag = heading_tag(level);
        self.put(format_args!("<{tag} class=\"{class}\""));
        self.change_id(change);
        self.html.push('>');
        self.change_nav_of(change);
        let runs = line.labels.iter().flat_map(|label| label.runs.iter().cloned()).collect::<Vec<_>>();
        if !runs.is_empty() {
            self.html.push_str("<span class=\"label\">");
            self.runs(&runs, whole);
            self.html.push_str("</span>");
        }
        if !runs.is_empty() && !line.runs.is_empty() {
            self.html.push(' ');
        }
        if !line.runs.is_empty() {
            self.html.push_str("<span class=\"title\">");
            self.runs(&line.runs, whole);
            self.html.push_str("</span>");
        }
        self.permalinks(section, line);
        if self.own_page {
            self.history(section);
        }
        self.put(format_args!("</{tag}>\n"));
        if self.own_page {
            self.section_note(section);
        }
    }

    /// A paragraph of a footnote; the first of each has its mark beside it.
    fn footnote(
        &mut self,
        line: &Line,
        (change, whole): (Option<u32>, Option<Side>),
        last: &mut Option<(Option<u32>, Option<u32>)>,
    ) {
        self.html.push_str("<p class=\"line\"");
        self.change_id(change);
        self.html.push('>');
        self.change_nav_of(change);
        if *last != Some((line.a, line.b)) {
            *last = Some((line.a, line.b));
            let (index, side) = line.b.map_or((line.a, Side::A), |index| (Some(index), Side::B));
            let note = index.and_then(|index| self.draft(side).text.footnotes.get(index as usize));
            if let Some(note) = note {
                self.html.push_str("<span class=\"footnote-label\" data-aside>");
                escape::words(&mut self.html, &note.mark);
                self.html.push_str("</span> ");
            }
        }
        self.runs(&line.runs, whole);
        self.html.push_str("</p>\n");
    }

    pub(super) fn change_id(&mut self, change: Option<u32>) {
        if let Some(change) = change.filter(|_| self.own_page) {
            self.put(format_args!(" id=\"change-{}\"", change + 1));
        }
    }

    pub(super) fn change_nav_of(&mut self, change: Option<u32>) {
        if let Some(change) = change {
            self.change_nav(change);
        }
    }

    /// ` data-unit="scope/1"` where a unit begins: the innermost, by the later draft if that has it.
    pub(super) fn data_unit(&mut self, section: &Section, line: &Line) {
        let Some(label) = line.labels.last() else { return };
        let (side, unit) = label.b.map_or((Side::A, label.a), |unit| (Side::B, Some(unit)));
        let Some(place) = self.place(section, side, unit) else { return };
        let path = crate::render::html::text::path(&self.setting, &place);
        escape::attribute(&mut self.html, "data-unit", &path);
    }

    /// How deep a line stands: by the later draft, if that has it.
    fn set(&self, section: &Section, line: &Line) -> Setting {
        let (side, unit) =
            if line.presence == Presence::Deleted || line.b.is_none() { (Side::A, line.a) } else { (Side::B, line.b) };
        let mut setting = Setting { depth: 0, in_option: false };
        let mut next = unit;
        let Some(place) = self.place(section, side, None) else { return setting };
        let Some(text) = self.setting.site.draft(place.draft).provision(place.provision) else { return setting };
        while let Some(unit) = next.and_then(|unit| text.units.get(unit as usize)) {
            match unit.style {
                UnitStyle::Option => setting.in_option = true,
                UnitStyle::Recital | UnitStyle::Alinea => {}
                _ => setting.depth += 1,
            }
            next = unit.parent;
        }
        setting
    }

    fn is_option(&self, section: &Section, label: &Label) -> bool {
        let (side, unit) = label.b.map_or((Side::A, label.a), |unit| (Side::B, Some(unit)));
        let place = self.place(section, side, unit);
        let unit = place.and_then(|place| self.setting.site.draft(place.draft).unit(&place));
        unit.is_some_and(|unit| unit.style == UnitStyle::Option)
    }
}

impl Line {
    /// Whether both drafts have it, word for word.
    pub(super) fn is_same(&self) -> bool {
        !self.is_changed() && self.runs.iter().all(|run| run.mark == Mark::Same)
    }
}

/// The element of a heading; without a level, a paragraph.
fn heading_tag(level: Option<u8>) -> &'static str {
    const TAGS: [&str; 6] = ["h1", "h2", "h3", "h4", "h5", "h6"];
    level.map_or("p", |level| TAGS[usize::from(level.clamp(1, 6)) - 1])
}
