use super::{DraftBlock, DraftHeading, DraftText, Paragraph, Piece, ProvisionText, Unit};
use std::ops::Range;

impl DraftText {
    /// The provisions in reading order.
    pub fn provisions(&self) -> impl Iterator<Item = &ProvisionText> {
        self.blocks.iter().filter_map(|block| match block {
            DraftBlock::Provision(provision) => Some(provision),
            _ => None,
        })
    }
}

impl ProvisionText {
    /// The unit with a path inside the provision.
    pub fn unit(&self, path: &str) -> Option<(u32, &Unit)> {
        let index = self.units.iter().position(|unit| unit.path == path)?;
        Some((index as u32, &self.units[index]))
    }

    /// A unit and all units inside it, in reading order: units stand in reading order, so they are neighbours.
    pub fn subtree(&self, unit: u32) -> Range<u32> {
        let inside = |index: &usize| self.units[*index].parent.is_some_and(|parent| parent >= unit);
        let end = (unit as usize + 1..self.units.len()).take_while(inside).last().map_or(unit as usize, |last| last);
        unit..end as u32 + 1
    }

    /// Everything a unit holds, or the whole provision with `None`, in reading order. Labels are on the units.
    pub fn walk(&self, unit: Option<u32>) -> Walk<'_> {
        Walk {
            provision: self,
            start: unit,
            open: match unit {
                Some(_) => Vec::new(),
                None => vec![(None, 0)],
            },
        }
    }

    /// The paragraphs of a unit and of the units inside it, or of the whole provision, each with the unit it stands in.
    pub fn paragraphs(&self, unit: Option<u32>) -> impl Iterator<Item = (Option<u32>, &Paragraph)> {
        let mut within = Vec::new();
        self.walk(unit).filter_map(move |step| match step {
            Step::Enter(unit) => {
                within.push(unit);
                None
            }
            Step::Leave(_) => {
                within.pop();
                None
            }
            Step::Words(paragraph) => Some((within.last().copied(), paragraph)),
            Step::Heading(_) => None,
        })
    }
}

/// One step of a walk through a provision.
#[derive(Debug, Clone, Copy)]
pub enum Step<'a> {
    /// A unit begins; its label is read here.
    Enter(u32),
    /// A paragraph of words of the unit entered last and not yet left.
    Words(&'a Paragraph),
    /// A plain heading.
    Heading(&'a DraftHeading),
    /// A unit ends.
    Leave(u32),
}

/// A walk through a provision in reading order. Keeps its own stack, so that no depth of nesting can exhaust the program's.
#[derive(Debug, Clone)]
pub struct Walk<'a> {
    provision: &'a ProvisionText,
    start: Option<u32>,
    open: Vec<(Option<u32>, usize)>,
}

impl<'a> Iterator for Walk<'a> {
    type Item = Step<'a>;

    fn next(&mut self) -> Option<Step<'a>> {
        if let Some(unit) = self.start.take() {
            self.open.push((Some(unit), 0));
            return Some(Step::Enter(unit));
        }
        let provision = self.provision;
        let (unit, next) = self.open.last_mut()?;
        let content = unit.map_or(&provision.content, |unit| &provision.units[unit as usize].content);
        let Some(piece) = content.get(*next) else {
            let left = *unit;
            self.open.pop();
            return left.map(Step::Leave);
        };
        *next += 1;
        match piece {
            Piece::Words(paragraph) => Some(Step::Words(paragraph)),
            Piece::Heading(heading) => Some(Step::Heading(heading)),
            Piece::Unit(unit) => {
                self.open.push((Some(*unit), 0));
                Some(Step::Enter(*unit))
            }
        }
    }
}
