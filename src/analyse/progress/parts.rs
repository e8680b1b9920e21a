use super::gist::{Gist, Reader};
use crate::analyse::brackets::Open;
use crate::model::brackets::Openness;
use crate::model::draft::{DraftBlock, DraftText, Inline, ProvisionText, Step, UnitStyle};
use crate::model::id::ProvisionId;
use crate::model::language::Language;
use crate::model::treaty::{Draft, DraftTranslation};
use rayon::prelude::*;
use rustc_hash::FxHashMap;

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
    /// Those of them that stand in brackets.
    pub(super) contested: u32,
    /// What it says, to be compared with what it said in another draft.
    pub(super) gist: Gist,
    /// Whether it has or stands in brackets, or is or holds options.
    pub(super) bracketed: bool,
    /// Whether it is a part of its own: one that has words, or holds nothing.
    pub(super) counts: bool,
}

/// A draft's provisions, as far as states go.
#[derive(Debug)]
pub(super) struct DraftParts {
    /// In its order.
    pub(super) provisions: Vec<(ProvisionId, Parts)>,
    by_id: FxHashMap<ProvisionId, usize>,
}

impl DraftParts {
    pub(super) fn of(draft: &Draft) -> Self {
        Self::read(&draft.text, &draft.provisions, draft.language)
    }

    /// Those of a translation, by the same ids and indexes.
    pub(super) fn of_translation(translation: &DraftTranslation) -> Self {
        Self::read(&translation.text, &translation.provisions, translation.language)
    }

    fn read(text: &DraftText, provisions: &[(ProvisionId, u32)], language: Language) -> Self {
        let texts = provisions.iter().filter_map(|(id, block)| match &text.blocks[*block as usize] {
            DraftBlock::Provision(text) => Some((*id, text)),
            _ => None,
        });
        let texts: Vec<(ProvisionId, &ProvisionText)> = texts.collect();
        let provisions: Vec<_> = texts.into_par_iter().map(|(id, text)| (id, parts(text, language))).collect();
        let by_id = provisions.iter().enumerate().map(|(index, (id, _))| (*id, index)).collect();
        Self { provisions, by_id }
    }

    /// A provision, if the draft has it.
    pub(super) fn provision(&self, id: ProvisionId) -> Option<&Parts> {
        self.by_id.get(&id).map(|index| &self.provisions[*index].1)
    }
}

impl Parts {
    /// A unit, or with `None` what stands in none.
    pub(super) fn part(&self, unit: Option<u32>) -> Option<&Part> {
        match unit {
            Some(unit) => self.units.get(unit as usize),
            None => Some(&self.root),
        }
    }

    /// A unit and the units in it; with `None`, what stands in none and every unit.
    pub(super) fn within(&self, unit: Option<u32>) -> Vec<Option<u32>> {
        let Some(unit) = unit else {
            return std::iter::once(None).chain((0..self.units.len() as u32).map(Some)).collect();
        };
        let mut inside = vec![Some(unit)];
        // What stands in a unit follows it, before anything that does not.
        for index in unit + 1..self.units.len() as u32 {
            if self.units[index as usize].parent.is_none_or(|parent| parent < unit) {
                break;
            }
            inside.push(Some(index));
        }
        inside
    }
}

fn parts(text: &ProvisionText, language: Language) -> Parts {
    let part = Part::default();
    let mut reading =
        Reading { open: Open::default(), root: part, units: vec![part; text.units.len()], gists: Vec::new() };
    reading.gists.resize_with(text.units.len() + 1, || Reader::new(language));
    let whole = text.label.iter().any(is_bracket);
    reading.inlines(None, &text.label, false);
    reading.inlines(None, &text.title, false);
    reading.root.bracketed = whole;
    let mut within: Vec<u32> = Vec::new();
    for step in text.walk(None) {
        let holder = within.last().copied();
        match step {
            Step::Enter(unit) => {
                within.push(unit);
                reading.inlines(Some(unit), &text.units[unit as usize].label, false);
            }
            Step::Leave(_) => {
                within.pop();
            }
            Step::Words(paragraph) => {
                reading.gists[holder.map_or(0, |unit| unit as usize + 1)].read(&paragraph.plain());
                reading.inlines(holder, &paragraph.inlines, !text.says_no_text(holder));
            }
            Step::Heading(heading) => reading.inlines(holder, &heading.title, false),
        }
    }
    let Reading { mut root, mut units, gists, .. } = reading;
    for (part, gist) in std::iter::once(&mut root).chain(&mut units).zip(&gists) {
        part.gist = gist.gist();
    }
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
    open: Open,
    root: Part,
    units: Vec<Part>,
    /// Of what stands in no unit, then of each unit.
    gists: Vec<Reader>,
}

impl Reading {
    fn inlines(&mut self, unit: Option<u32>, inlines: &[Inline], counts_words: bool) {
        if inlines.is_empty() {
            return;
        }
        let mut openness = Openness::default();
        let within = self.open.is_open();
        self.open.read(inlines, counts_words, &mut openness);
        let part = match unit {
            Some(unit) => &mut self.units[unit as usize],
            None => &mut self.root,
        };
        part.words += openness.words;
        part.contested += openness.bracketed_words;
        part.bracketed |= within || self.open.is_open() || inlines.iter().any(is_bracket);
    }
}

fn is_bracket(inline: &Inline) -> bool {
    matches!(inline, Inline::Open(_) | Inline::Close(_))
}
