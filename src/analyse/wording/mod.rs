//! Drafts laid out once for all questions about their words.
//!
//! In: the drafts of a treaty. Out: for each provision its plain words, paragraph by paragraph, each word a number that is
//! the same in all drafts ([`Wording`]). Deliberately not here: what is asked of them (`rolling`, `fate`).
//!
//! - [`layout`] a provision's paragraphs, and where its units stand in them
//! - [`vocabulary`] words as numbers
//! - [`pairs`] which words stand beside which

mod layout;
mod pairs;
#[cfg(test)]
mod tests;
mod vocabulary;

pub(crate) use layout::{LaidParagraph, Layout, Word};
pub(crate) use pairs::{Pairs, pair};
pub(crate) use vocabulary::Vocabulary;

use crate::model::draft::{DraftBlock, ProvisionText};
use crate::model::id::{DraftId, ProvisionId};
use crate::model::language::Language;
use crate::model::site::Site;
use rayon::prelude::*;
use rustc_hash::FxHashMap;

/// The drafts of one treaty, laid out.
#[derive(Debug, Default)]
pub(crate) struct Wording {
    /// In order of date; none before the first that is asked about.
    pub(crate) drafts: Vec<Laid>,
    /// What their words' numbers stand for.
    pub(crate) vocabulary: Vocabulary,
}

/// A draft, laid out.
#[derive(Debug)]
pub(crate) struct Laid {
    /// Which.
    pub(crate) draft: DraftId,
    /// The language of its text.
    pub(crate) language: Language,
    /// Its provisions in reading order.
    pub(crate) provisions: Vec<(ProvisionId, Layout)>,
    by_id: FxHashMap<ProvisionId, u32>,
    /// The block of each.
    blocks: Vec<u32>,
    /// For each block of the draft, how many words of the treaty it has: a provision's, labels, titles and footnotes left out.
    pub(crate) words: Vec<u32>,
    /// All pairs of neighbouring words, sorted, each with the provision (an index) that has it.
    pairs: Vec<(u64, u32)>,
    /// Where each of these pairs begins among them.
    starts: FxHashMap<u64, u32>,
}

impl Wording {
    /// Lays out drafts of one treaty, given in order of date.
    pub(crate) fn of(site: &Site, drafts: &[DraftId]) -> Self {
        let mut laid: Vec<Laid> = drafts.par_iter().map(|draft| lay(site, *draft)).collect();
        let mut vocabulary = Vocabulary::default();
        for (_, layout) in laid.iter_mut().flat_map(|draft| &mut draft.provisions) {
            for word in &mut layout.words {
                word.id =
                    if word.is_reference { Vocabulary::REFERENCE } else { vocabulary.add(&layout.text[word.range()]) };
            }
        }
        laid.par_iter_mut().for_each(Laid::look);
        Self { drafts: laid, vocabulary }
    }

    /// Where a draft stands among them.
    pub(crate) fn position(&self, draft: DraftId) -> Option<usize> {
        self.drafts.iter().position(|laid| laid.draft == draft)
    }
}

impl Laid {
    /// A provision, if the draft has it.
    pub(crate) fn provision(&self, id: ProvisionId) -> Option<&Layout> {
        self.by_id.get(&id).map(|index| &self.provisions[*index as usize].1)
    }

    /// Its index among the draft's provisions.
    pub(crate) fn index(&self, id: ProvisionId) -> Option<u32> {
        self.by_id.get(&id).copied()
    }

    /// The text of a provision, by its index.
    pub(crate) fn text<'a>(&self, site: &'a Site, index: u32) -> Option<&'a ProvisionText> {
        let block = *self.blocks.get(index as usize)?;
        match site.draft(self.draft).text.blocks.get(block as usize) {
            Some(DraftBlock::Provision(text)) => Some(text),
            _ => None,
        }
    }

    /// The provisions that have a pair of neighbouring words, by index, in order.
    pub(crate) fn having(&self, pair: u64) -> impl Iterator<Item = u32> + '_ {
        let start = self.starts.get(&pair).map_or(self.pairs.len(), |start| *start as usize);
        self.pairs[start..].iter().take_while(move |(one, _)| *one == pair).map(|(_, provision)| *provision)
    }

    fn look(&mut self) {
        for (index, (_, layout)) in self.provisions.iter_mut().enumerate() {
            layout.index();
            self.pairs.extend(layout.pairs.all().map(|pair| (pair, index as u32)));
        }
        self.pairs.sort_unstable();
        self.pairs.dedup();
        self.starts.reserve(self.pairs.len());
        for (at, (pair, _)) in self.pairs.iter().enumerate() {
            self.starts.entry(*pair).or_insert(at as u32);
        }
    }
}

fn lay(site: &Site, id: DraftId) -> Laid {
    let draft = site.draft(id);
    let mut words = vec![0; draft.text.blocks.len()];
    let mut provisions = Vec::with_capacity(draft.provisions.len());
    let mut by_id = FxHashMap::default();
    let mut at = Vec::with_capacity(draft.provisions.len());
    for (provision, block) in &draft.provisions {
        if let Some(DraftBlock::Provision(text)) = draft.text.blocks.get(*block as usize) {
            let layout = Layout::of(text, draft.language);
            words[*block as usize] = layout.words.len() as u32;
            by_id.insert(*provision, provisions.len() as u32);
            provisions.push((*provision, layout));
            at.push(*block);
        }
    }
    Laid {
        draft: id,
        language: draft.language,
        provisions,
        by_id,
        blocks: at,
        words,
        pairs: Vec::new(),
        starts: FxHashMap::default(),
    }
}
