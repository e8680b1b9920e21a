use super::options;
use super::passage::Open;
use super::rivals::rivals;
use crate::model::brackets::{Openness, ProvisionBrackets, Rivals};
use crate::model::draft::{Inline, ProvisionText, Step};
use crate::model::id::ProvisionId;

/// Counts and lists what is open in a provision.
pub(super) fn count(text: &ProvisionText, provision: Option<ProvisionId>, block: u32) -> ProvisionBrackets {
    let mut counter = Counter {
        open: Open::default(),
        own: Openness::default(),
        units: vec![Openness::default(); text.units.len()],
        rivals: Vec::new(),
    };
    counter.read(None, &text.label, false);
    counter.read(None, &text.title, false);
    let mut within: Vec<u32> = Vec::new();
    for step in text.walk(None) {
        let unit = within.last().copied();
        match step {
            Step::Enter(unit) => {
                within.push(unit);
                counter.read(Some(unit), &text.units[unit as usize].label, false);
            }
            Step::Leave(_) => {
                within.pop();
            }
            Step::Words(paragraph) => counter.read(unit, &paragraph.inlines, !text.says_no_text(unit)),
            Step::Heading(heading) => {
                counter.read(unit, &heading.label, false);
                counter.read(unit, &heading.title, false);
            }
        }
    }
    let Counter { own: mut whole, mut units, rivals, .. } = counter;
    // Units stand after the one that holds them: from the last on, each is whole before it is added to its holder.
    for index in (0..units.len()).rev() {
        let part = units[index];
        match text.units[index].parent {
            Some(parent) => units[parent as usize].add(&part),
            None => whole.add(&part),
        }
    }
    let series = options::series(text, &units);
    for one in &series {
        let mut holder = one.holder;
        let no_text = one.options.iter().filter(|option| option.no_text).count() as u32;
        let part = Openness { series: 1, options: one.options.len() as u32, no_text, ..Openness::default() };
        while let Some(unit) = holder {
            units[unit as usize].add(&part);
            holder = text.units[unit as usize].parent;
        }
        whole.add(&part);
    }
    ProvisionBrackets { provision, block, whole, units, series, rivals }
}

struct Counter {
    open: Open,
    /// Of what stands in no unit.
    own: Openness,
    /// Of each unit, without the units inside it.
    units: Vec<Openness>,
    rivals: Vec<Rivals>,
}

impl Counter {
    fn read(&mut self, unit: Option<u32>, inlines: &[Inline], counts_words: bool) {
        let openness = unit.map_or(&mut self.own, |unit| &mut self.units[unit as usize]);
        self.open.read(inlines, counts_words, openness);
        for (depth, alternatives) in rivals(inlines) {
            openness.rivals += 1;
            self.rivals.push(Rivals { unit, depth, alternatives });
        }
    }
}
