//! Provisions, what stands between them, and what would.

use super::{LEVEL, RollingWriter, anchor};
use crate::model::draft::{DraftBlock, HeadingKind, ProvisionText};
use crate::model::id::ProvisionId;
use crate::model::rolling::{RollingBlock, RollingProvision};
use crate::model::target::Place;
use crate::render::html::draft::Within;
use crate::render::html::escape;

impl RollingWriter<'_> {
    pub(super) fn block(&mut self, block: &RollingBlock) {
        self.text.open_brackets.clear();
        if !matches!(block, RollingBlock::Kept(_)) {
            self.text.leave_table();
        }
        match block {
            RollingBlock::Kept(index) => self.kept(*index),
            RollingBlock::Provision(found) => {
                if let Some(DraftBlock::Provision(text)) = self.text.text.blocks.get(found.block as usize) {
                    self.provision(Some(found.provision), text, Some(found));
                }
            }
            RollingBlock::New(new) => {
                let level = self.text.level.saturating_sub(1).max(LEVEL);
                self.newcomer(new, Some(level));
            }
            RollingBlock::Moved { block, changes } => {
                let moved = self.text.provisions.iter().find(|(_, at)| at == block);
                if let Some((provision, _)) = moved {
                    let draft = self.rolling.draft;
                    self.moved(Place { draft, provision: *provision, unit: None }, changes);
                }
            }
        }
    }

    /// A block that nobody speaks of.
    fn kept(&mut self, index: u32) {
        match self.text.text.blocks.get(index as usize) {
            Some(DraftBlock::Words(paragraph)) => self.text.paragraph(paragraph),
            Some(DraftBlock::Heading(heading)) => {
                self.text.heading(heading, LEVEL.saturating_add(heading.depth.saturating_sub(1)), true);
            }
            Some(DraftBlock::Provision(text)) => {
                let id = self.text.provisions.iter().find(|(_, block)| *block == index).map(|(id, _)| *id);
                self.provision(id, text, None);
            }
            None => {}
        }
    }

    fn provision(&mut self, id: Option<ProvisionId>, text: &ProvisionText, asked: Option<&RollingProvision>) {
        self.text.leave_table();
        let within = Within { id, provision: text };
        self.open_section(id, text, asked.is_some());
        let level = LEVEL.saturating_add(text.groupings.len() as u8);
        self.text.level = level.saturating_add(1);
        let end = asked.map_or("", |asked| self.open_whole(&asked.whole));
        self.text.provision_heading(&within, level);
        match asked {
            Some(asked) => {
                self.pieces(&within, &text.content, &asked.content, asked);
                self.text.leave_table();
                self.close_whole(end, &asked.whole);
            }
            None => self.text.pieces(&within, &text.content),
        }
        self.text.leave_table();
        self.text.html.push_str("</section>\n");
    }

    fn open_section(&mut self, id: Option<ProvisionId>, text: &ProvisionText, asked: bool) {
        let setting = self.text.setting;
        let html = &mut self.text.html;
        html.push_str("<section class=\"provision provision-");
        html.push_str(match text.kind {
            HeadingKind::Preamble => "preamble",
            HeadingKind::Annex => "annex",
            _ => "article",
        });
        html.push('"');
        if let Some(id) = id {
            escape::attribute(html, "id", &anchor(&setting, id));
            escape::attribute(html, "data-unit", &setting.site.provision(id).id);
        }
        escape::attribute(html, "data-fate", if asked { "changed" } else { "kept" });
        html.push_str(">\n");
    }
}
