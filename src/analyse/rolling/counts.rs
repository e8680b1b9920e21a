//! Words counted: what a rolling text marks, by part of the draft, session, delegation and state.

use super::change::Changes;
use crate::analyse::wording::Laid;
use crate::analyse::words;
use crate::model::draft::{DraftBlock, DraftText, HeadingKind};
use crate::model::id::ProvisionId;
use crate::model::rolling::{Change, Newcomer, Part, RollingCounts, Tally};
use crate::model::treaty::Draft;
use rustc_hash::FxHashMap;
use std::ops::Range;

/// What is marked, as it is written in.
#[derive(Default)]
pub(super) struct Ledger {
    /// Words of a provision that a change would strike, as indexes.
    struck: Vec<(ProvisionId, Range<u32>, u32)>,
    /// Words that changes would add together.
    added: Vec<(ProvisionId, u32, Vec<u32>)>,
}

impl Ledger {
    pub(super) fn strike(&mut self, provision: ProvisionId, words: Range<usize>, changes: &[u32]) {
        let words = words.start as u32..words.end as u32;
        if !words.is_empty() {
            self.struck.extend(changes.iter().map(|change| (provision, words.clone(), *change)));
        }
    }

    pub(super) fn addition(&mut self, provision: ProvisionId, text: &str, changes: &[u32]) {
        self.added.push((provision, words::count(text), changes.to_vec()));
    }

    pub(super) fn newcomer(&mut self, provision: ProvisionId, newcomer: &Newcomer, changes: &Changes) {
        let words = newcomer.changes.first().map_or(0, |change| count_words(&changes.edits[*change as usize].text));
        self.added.push((provision, words, newcomer.changes.clone()));
    }
}

/// Words of a text, labels and titles left out.
pub(super) fn count_words(text: &DraftText) -> u32 {
    let of = |block: &DraftBlock| match block {
        DraftBlock::Words(paragraph) => words::count(&paragraph.plain()),
        DraftBlock::Heading(_) => 0,
        DraftBlock::Provision(provision) => words::count(&provision.words(None)),
    };
    text.blocks.iter().map(of).sum()
}

/// Sums up, and tells each change its words.
pub(super) fn count(draft: &Draft, laid: &Laid, changes: &mut [Change], ledger: &Ledger) -> RollingCounts {
    let each = tallies(ledger, changes, |change| vec![change]);
    for (change, tally) in each {
        changes[change as usize].added = tally.added;
        changes[change as usize].deleted = tally.deleted;
    }
    let changes = &*changes;
    let of = |index: u32| &changes[index as usize];
    let whole = tallies(ledger, changes, |_| vec![()]).first().map_or(Tally::default(), |((), tally)| *tally);
    let by_provision: FxHashMap<_, _> =
        tallies(ledger, changes, |index| vec![of(index).provision]).into_iter().collect();
    let provisions = laid.provisions.iter().map(|(id, layout)| {
        let tally = by_provision.get(id).copied().unwrap_or_default();
        (*id, Part { words: layout.words.len() as u32, tally })
    });
    RollingCounts {
        whole: Part { words: laid.words.iter().sum(), tally: whole },
        groupings: groupings(draft, laid, ledger, changes),
        provisions: provisions.collect(),
        sessions: tallies(ledger, changes, |index| vec![of(index).session]),
        delegations: tallies(ledger, changes, |index| of(index).delegations().collect()),
        states: tallies(ledger, changes, |index| vec![of(index).state]),
    }
}

/// Each part, chapter and section with what stands under its heading.
fn groupings(draft: &Draft, laid: &Laid, ledger: &Ledger, changes: &[Change]) -> Vec<(u32, Part)> {
    // Headings as (block, words), and of those the ones that are open, with their depths.
    let mut words: Vec<(u32, u32)> = Vec::new();
    let mut open: Vec<(usize, u8)> = Vec::new();
    let mut within: FxHashMap<u32, Vec<u32>> = FxHashMap::default();
    for (index, block) in draft.text.blocks.iter().enumerate() {
        let index = index as u32;
        match block {
            DraftBlock::Heading(heading) if heading.kind != HeadingKind::Plain => {
                open.retain(|(_, depth)| *depth < heading.depth);
                open.push((words.len(), heading.depth));
                words.push((index, 0));
            }
            DraftBlock::Provision(provision) => {
                open.retain(|(heading, _)| provision.groupings.contains(&words[*heading].0));
                within.insert(index, open.iter().map(|(heading, _)| words[*heading].0).collect());
            }
            _ => {}
        }
        for (heading, _) in &open {
            words[*heading].1 += laid.words[index as usize];
        }
    }
    let blocks: FxHashMap<ProvisionId, u32> = draft.provisions.iter().copied().collect();
    let tallies = tallies(ledger, changes, |index| {
        let block = blocks.get(&changes[index as usize].provision);
        block.and_then(|block| within.get(block)).cloned().unwrap_or_default()
    });
    let tallies: FxHashMap<u32, Tally> = tallies.into_iter().collect();
    let part = |(heading, words)| (heading, Part { words, tally: tallies.get(&heading).copied().unwrap_or_default() });
    words.into_iter().map(part).collect()
}

/// Tallies by key, in order of the keys. Within one key, words struck twice count once, and words added together once.
fn tallies<K: Copy + Ord>(ledger: &Ledger, changes: &[Change], keys: impl Fn(u32) -> Vec<K>) -> Vec<(K, Tally)> {
    let mut members: Vec<(K, u32)> =
        (0..changes.len() as u32).flat_map(|change| keys(change).into_iter().map(move |key| (key, change))).collect();
    members.sort_unstable();
    members.dedup();
    let mut found: Vec<(K, Tally)> = Vec::new();
    let mut last = None;
    for (key, change) in members {
        let proposal = changes[change as usize].proposal;
        if found.last().is_none_or(|(one, _)| *one != key) {
            found.push((key, Tally::default()));
            last = None;
        }
        if let Some((_, tally)) = found.last_mut() {
            tally.edits += 1;
            tally.proposals += u32::from(last != Some(proposal));
        }
        last = Some(proposal);
    }
    let mut add = |key: K, count: &dyn Fn(&mut Tally)| {
        if let Ok(at) = found.binary_search_by(|(one, _)| one.cmp(&key)) {
            count(&mut found[at].1);
        }
    };
    for (_, words, by) in &ledger.added {
        let mut keys: Vec<K> = by.iter().flat_map(|change| keys(*change)).collect();
        keys.sort_unstable();
        keys.dedup();
        for key in keys {
            add(key, &|tally| tally.added += words);
        }
    }
    let mut struck: Vec<(K, ProvisionId, u32, u32)> = ledger
        .struck
        .iter()
        .flat_map(|(provision, words, change)| {
            keys(*change).into_iter().map(move |key| (key, *provision, words.start, words.end))
        })
        .collect();
    struck.sort_unstable();
    let mut before: Option<(K, ProvisionId, u32)> = None;
    for (key, provision, start, end) in struck {
        let counted = before.filter(|(one, other, _)| (*one, *other) == (key, provision)).map_or(0, |(.., end)| end);
        add(key, &|tally| tally.deleted += end.saturating_sub(start.max(counted)));
        before = Some((key, provision, end.max(counted)));
    }
    found
}
