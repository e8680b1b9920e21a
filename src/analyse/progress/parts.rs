use crate::analyse::words::count;
use crate::model::draft::{DraftBlock, Inline, ProvisionText, Step, UnitStyle};
use crate::model::treaty::Draft;
use rayon::prelude::*;

/// A provision of one draft, as far as states go: what each unit has of its own.
#[derive(Debug)]
pub(super) struct Parts {
    /// What stands in no unit.
    pub(super) root: Part,
    /// The units, by their indexes.
    pub(super) units: Vec<Part>,
}

/// What a unit has of its own, without the units in it.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Part {
    /// The unit it stands in.
    pub(super) parent: Option<u32>,
    /// Words.
    pub(super) words: u32,
    /// Whether it has or stands in brackets, or is or holds options.
    pub(super) bracketed: bool,
    /// Whether it is a part of its own: one that has words, or holds nothing.
    pub(super) counts: bool,
}

/// The provisions of a draft, in its order.
pub(super) fn of_draft(draft: &Draft) -> Vec<Parts> {
    let texts = draft.provisions.iter().filter_map(|(_, block)| match &draft.text.blocks[*block as usize] {
        DraftBlock::Provision(text) => Some(text),
        _ => None,
    });
    let texts: Vec<&ProvisionText> = texts.collect();
    texts.into_par_iter().map(parts).collect()
}

fn parts(text: &ProvisionText) -> Parts {
    let mut reading = Reading { depth: 0, root: Part::default(), units: vec![Part::default(); text.units.len()] };
    let whole = text.label.iter().any(is_bracket);
    reading.read(None, &text.label);
    reading.read(None, &text.title);
    reading.root.bracketed = whole;
    let mut within: Vec<u32> = Vec::new();
    for step in text.walk(None) {
        match step {
            Step::Enter(unit) => {
                within.push(unit);
                reading.read(Some(unit), &text.units[unit as usize].label);
            }
            Step::Leave(_) => {
                within.pop();
            }
            Step::Words(paragraph) => {
                let unit = within.last().copied();
                reading.read(unit, &paragraph.inlines);
                reading.part(unit).words += count(&paragraph.plain());
            }
            Step::Heading(heading) => reading.read(within.last().copied(), &heading.title),
        }
    }
    let (mut root, mut units) = (reading.root, reading.units);
    root.counts = root.words > 0 || units.is_empty();
    // Whether each unit is an option or stands in one.
    let mut optional: Vec<bool> = Vec::with_capacity(units.len());
    for index in 0..units.len() {
        let unit = &text.units[index];
        let option = unit.style == UnitStyle::Option;
        optional.push(option || unit.parent.is_some_and(|parent| optional[parent as usize]));
        let holds = text.units.get(index + 1).is_some_and(|next| next.parent == Some(index as u32));
        let part = &mut units[index];
        part.parent = unit.parent;
        part.bracketed |= whole || optional[index];
        part.counts = part.words > 0 || !holds;
        if option {
            let holder = unit.parent.map_or(&mut root, |parent| &mut units[parent as usize]);
            holder.bracketed = true;
        }
    }
    Parts { root, units }
}

/// A reading of a provision from its heading on, which knows how many brackets are open.
struct Reading {
    depth: u32,
    root: Part,
    units: Vec<Part>,
}

impl Reading {
    fn part(&mut self, unit: Option<u32>) -> &mut Part {
        match unit {
            Some(unit) => &mut self.units[unit as usize],
            None => &mut self.root,
        }
    }

    fn read(&mut self, unit: Option<u32>, inlines: &[Inline]) {
        for inline in inlines {
            let bracketed = match inline {
                Inline::Open(bracket) => {
                    self.depth += u32::from(bracket.balanced);
                    true
                }
                Inline::Close(bracket) => {
                    self.depth = self.depth.saturating_sub(u32::from(bracket.balanced));
                    true
                }
                Inline::Text(text) => self.depth > 0 && !text.text.trim().is_empty(),
                Inline::Footnote { .. } | Inline::Break => false,
            };
            self.part(unit).bracketed |= bracketed;
        }
    }
}

fn is_bracket(inline: &Inline) -> bool {
    matches!(inline, Inline::Open(_) | Inline::Close(_))
}
