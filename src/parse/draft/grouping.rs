//! Which groupings a provision stands under.

use super::kind::anchor_word;
use super::path::Names;
use crate::model::draft::HeadingKind;

/// The groupings that are open, outermost first.
#[derive(Debug, Default)]
pub(super) struct Groupings {
    open: Vec<Grouping>,
    /// The kind that titles stand right below, where they are not the outermost but parts.
    above_titles: Option<HeadingKind>,
}

#[derive(Debug)]
struct Grouping {
    /// Its index among the draft's blocks.
    block: u32,
    kind: HeadingKind,
    anchor: String,
}

impl Groupings {
    /// Opens a grouping; `follows` says whether nothing stands between it and the heading of the one before. Returns its
    /// anchor and how deep it stands.
    pub(super) fn open(
        &mut self,
        (kind, number): (HeadingKind, Option<&str>),
        block: u32,
        follows: bool,
        anchors: &mut Names,
    ) -> (String, u8) {
        let above = self.open.last().map(|grouping| grouping.kind).filter(|above| *above > HeadingKind::Title);
        if kind == HeadingKind::Title && follows && above.is_some() {
            self.above_titles = above;
        }
        let rank = self.rank(kind);
        let outer = self.open.iter().position(|grouping| self.rank(grouping.kind) >= rank);
        self.open.truncate(outer.unwrap_or(self.open.len()));
        let own = format!("{}_{}", anchor_word(kind), number.unwrap_or_default());
        let anchor = match self.open.last() {
            Some(parent) => format!("{}__{own}", parent.anchor),
            None => own,
        };
        let anchor = anchors.unique(None, anchor);
        self.open.push(Grouping { block, kind, anchor: anchor.clone() });
        (anchor, self.open.len() as u8)
    }

    /// What ranks lower stands in what ranks higher.
    fn rank(&self, kind: HeadingKind) -> u8 {
        match self.above_titles.filter(|_| kind == HeadingKind::Title) {
            Some(above) => 2 * above as u8 + 1,
            None => 2 * kind as u8,
        }
    }

    /// Ends all groupings: what comes stands under none.
    pub(super) fn clear(&mut self) {
        self.open.clear();
    }

    /// The blocks of the groupings that are open.
    pub(super) fn blocks(&self) -> Vec<u32> {
        self.open.iter().map(|grouping| grouping.block).collect()
    }

    /// How many groupings are open.
    pub(super) fn depth(&self) -> u8 {
        self.open.len() as u8
    }
}
