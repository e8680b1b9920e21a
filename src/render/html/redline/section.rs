//! A provision, a grouping, the preface, the footnotes.

use super::{Writer, anchor};
use crate::model::draft::{DraftBlock, HeadingKind};
use crate::model::redline::{Fate, Section, SectionKind, Side};
use crate::render::html::escape;

impl Writer<'_> {
    /// A section, headings from `level` down; `None`: a provision amid other words, whose headings are
    /// paragraphs, as any level might stand above them.
    pub(super) fn section(&mut self, section: &Section, level: Option<u8>) {
        if section.lines.is_empty() {
            return;
        }
        let (kind, depth) = self.kind_and_depth(section);
        let own = level.map(|level| level.saturating_add(depth));
        self.html.push_str("<section class=\"");
        self.html.push_str(match (section.kind, kind) {
            (SectionKind::Provision(_), HeadingKind::Preamble) => "provision provision-preamble",
            (SectionKind::Provision(_), HeadingKind::Annex) => "provision provision-annex",
            (SectionKind::Provision(_), _) => "provision provision-article",
            (SectionKind::Grouping, _) => "grouping",
            (SectionKind::Words, _) => "preface",
            (SectionKind::Footnotes, _) => "footnotes",
        });
        self.html.push('"');
        self.names(section);
        escape::attribute(&mut self.html, "data-fate", fate(section.fate));
        self.html.push_str(">\n");
        self.lines(section, own);
        self.html.push_str("</section>\n");
    }

    /// Its anchor, and which provision it is in either draft.
    fn names(&mut self, section: &Section) {
        match section.kind {
            SectionKind::Provision(id) => {
                if self.own_page {
                    escape::attribute(&mut self.html, "id", &anchor(&self.setting, id));
                }
                escape::attribute(&mut self.html, "data-unit", &self.setting.site.provision(id).id);
                if let Some(was) = section.was {
                    escape::attribute(&mut self.html, "data-was", &self.setting.site.provision(was).id);
                }
            }
            SectionKind::Footnotes => {
                let title = self.say("footnotes");
                escape::attribute(&mut self.html, "aria-label", &title);
            }
            SectionKind::Grouping | SectionKind::Words => {}
        }
    }

    /// The kind of its heading, and how many groupings it stands under.
    fn kind_and_depth(&self, section: &Section) -> (HeadingKind, u8) {
        let (side, block) = section.b.map_or((Side::A, section.a), |block| (Side::B, Some(block)));
        let block = block.and_then(|block| self.draft(side).text.blocks.get(block as usize));
        match block {
            Some(DraftBlock::Provision(provision)) => (provision.kind, provision.groupings.len() as u8),
            Some(DraftBlock::Heading(heading)) => (heading.kind, heading.depth.saturating_sub(1)),
            _ => (HeadingKind::Plain, 0),
        }
    }
}

/// What became of a section, as pages and data say it.
pub(crate) fn fate(fate: Fate) -> &'static str {
    match fate {
        Fate::Kept => "kept",
        Fate::Changed => "changed",
        Fate::Added => "added",
        Fate::Deleted => "deleted",
        Fate::Split => "split",
        Fate::Merged => "merged",
    }
}
