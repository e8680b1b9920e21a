//! What stands further on: labels tell what labels before them mean.

use super::block::Block;
use super::kind::is_provision;
use super::label::{UnitLabel, unit_label};
use super::line::Line;
use super::nest::Around;
use super::series::{Class, Reading, Step};
use crate::model::draft::HeadingKind;

/// How many labels ahead are looked at to tell a letter from a Roman numeral.
const FAR: usize = 64;

/// The blocks after a line, and their labels.
pub(super) struct Later<'a> {
    pub(super) blocks: &'a [Block],
    pub(super) labels: &'a [Option<UnitLabel>],
    pub(super) index: usize,
}

impl Later<'_> {
    /// The kind of the next provision's heading.
    pub(super) fn next_provision(&self) -> Option<HeadingKind> {
        self.blocks[self.index + 1..].iter().find_map(|block| match block {
            Block::Heading(heading) => {
                heading.label.as_ref().map(|label| label.kind).filter(|kind| is_provision(*kind))
            }
            _ => None,
        })
    }

    /// The line after this one, if a blank line parts them, with its label.
    pub(super) fn next_paragraph(&self) -> Option<(&Line, Option<UnitLabel>)> {
        match self.blocks.get(self.index + 1) {
            Some(Block::Words(line)) if line.after_blank => Some((line, self.labels[self.index + 1].clone())),
            _ => None,
        }
    }
}

impl Around for Later<'_> {
    fn next_label(&self) -> Option<(&UnitLabel, u32)> {
        match self.blocks.get(self.index + 1)? {
            Block::Words(line) => self.labels[self.index + 1].as_ref().map(|label| (label, line.indent)),
            _ => None,
        }
    }

    fn goes_on(&self, reading: Reading) -> bool {
        let until_heading = self.blocks.iter().enumerate().skip(self.index + 1).take(FAR * 4);
        until_heading
            .take_while(|(_, block)| !matches!(block, Block::Heading(_)))
            .filter_map(|(index, _)| self.labels[index].as_ref())
            .take(FAR)
            .find_map(|label| goes_on(label, reading))
            .unwrap_or(false)
    }
}

/// The label each block begins with.
pub(super) fn labels(text: &str, blocks: &[Block]) -> Vec<Option<UnitLabel>> {
    let of = |block: &Block| match block {
        Block::Words(line) => unit_label(&text[line.range.clone()], 0),
        _ => None,
    };
    blocks.iter().map(of).collect()
}

/// Whether `reading` goes on in another label: the next of it.
fn goes_on(label: &UnitLabel, reading: Reading) -> Option<bool> {
    let alike = |other: &Reading| {
        other.shape == reading.shape && other.capital == reading.capital && {
            let figures = |class| matches!(class, Class::Figure | Class::Compound(_) | Class::Chinese);
            figures(other.class) == figures(reading.class)
        }
    };
    if !label.readings.iter().any(alike) {
        return None;
    }
    Some(label.readings.iter().any(|other| other.step_after(reading) == Step::Next))
}
