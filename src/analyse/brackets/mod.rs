//! Brackets and options: what a draft leaves open, counted and listed.
//!
//! In: a draft's text, and which provision each of its articles is. Out: [`DraftBrackets`], whose documentation states the
//! rule that all figures follow. Deliberately not here: whether a draft's figures are shown (a summary's are not).
//!
//! In reading order:
//!
//! - [`passage`] brackets and words of a run of inlines · [`provision`] those of a provision, unit by unit
//! - [`options`] options as series · [`rivals`] alternatives side by side

mod options;
mod passage;
mod provision;
mod rivals;
#[cfg(test)]
mod tests;

use crate::model::brackets::{DraftBrackets, Openness, ProvisionBrackets};
use crate::model::draft::{DraftBlock, DraftText, HeadingKind, Inline};
use crate::model::id::ProvisionId;
pub(super) use passage::Open;
use rustc_hash::FxHashMap;

/// Counts and lists what is open in a draft. `provisions` tells for each provision which it is, and the index of its block.
pub fn count(text: &DraftText, provisions: &[(ProvisionId, u32)]) -> DraftBrackets {
    let mut count = DraftBrackets::default();
    let by_block: FxHashMap<u32, ProvisionId> = provisions.iter().rev().map(|(id, block)| (*block, *id)).collect();
    // Where the figures of each grouping are.
    let mut places: FxHashMap<u32, usize> = FxHashMap::default();
    // The grouping that words belong to: the last one headed; none before the first heading with a kind, in the preface.
    let mut above: Vec<u32> = Vec::new();
    let mut in_preface = true;
    for (index, block) in text.blocks.iter().enumerate() {
        let index = index as u32;
        let part = match block {
            DraftBlock::Words(_) if in_preface => Openness::default(),
            DraftBlock::Heading(heading) if in_preface && heading.kind == HeadingKind::Plain => Openness::default(),
            DraftBlock::Words(paragraph) => alone(&[&paragraph.inlines]),
            DraftBlock::Heading(heading) => {
                in_preface = false;
                if heading.kind != HeadingKind::Plain {
                    above.retain(|block| depth(text, *block) < heading.depth);
                    above.push(index);
                    places.insert(index, count.groupings.len());
                    count.groupings.push((index, Openness::default()));
                }
                alone(&[&heading.label, &heading.title])
            }
            DraftBlock::Provision(provision) => {
                in_preface = false;
                above.clone_from(&provision.groupings);
                let id = by_block.get(&index).copied();
                let counted = provision::count(provision, id, index);
                let whole = counted.whole;
                count.provisions.push(counted);
                whole
            }
        };
        count.whole.add(&part);
        for grouping in above.iter().filter_map(|grouping| places.get(grouping)) {
            count.groupings[*grouping].1.add(&part);
        }
    }
    for footnote in &text.footnotes {
        for paragraph in &footnote.content {
            count.footnotes.add(&alone(&[&paragraph.inlines]));
        }
        let options = options::of_footnote(footnote);
        count.footnotes.add(&Openness { series: u32::from(options > 0), options, ..Openness::default() });
    }
    let footnotes = count.footnotes;
    count.whole.add(&footnotes);
    count
}

/// Of runs of inlines that belong together and to no provision: their words are none of the treaty's.
fn alone(lists: &[&[Inline]]) -> Openness {
    let mut open = Open::default();
    let mut openness = Openness::default();
    for inlines in lists {
        open.read(inlines, false, &mut openness);
        openness.rivals += rivals::rivals(inlines).len() as u32;
    }
    openness
}

fn depth(text: &DraftText, block: u32) -> u8 {
    match &text.blocks[block as usize] {
        DraftBlock::Heading(heading) => heading.depth,
        _ => 0,
    }
}

impl DraftBrackets {
    /// Of one provision.
    pub fn provision(&self, id: ProvisionId) -> Option<&ProvisionBrackets> {
        self.provisions.iter().find(|counted| counted.provision == Some(id))
    }
}
