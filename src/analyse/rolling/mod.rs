//! Rolling text: proposals written into the draft they are made on.
//!
//! In: a draft, laid out, and proposals. Out: [`Rolling`], the draft with every edit of theirs at its place, each with its
//! proposal; edits that exclude each other side by side, not merged. Deliberately not here: HTML; which proposals are shown
//! (a page filters by session, delegation and state).
//!
//! - A passage is contested where an edit that strikes words of it overlaps an edit that says something else: other words,
//!   other bounds, or that they be kept; unless both make the same of it. Then the passage stands once, as the draft has it, and after it each side's reading.
//! - A replacement that nobody contests marks only what differs: the words that both have at its beginning and at its end
//!   are left alone.
//! - What is asked for a whole unit stands with the unit. It is contested by what excludes it there or inside.
//! - At one place stand first what replaces, then what is added after, then what is added before the words that follow;
//!   each in order of date. Two proposals that add the same words there add them once.
//!
//! In reading order:
//!
//! - [`asked`] edits as what they ask at which bytes · [`change`] who asks
//! - [`contest`] which exclude each other · [`trim`] what a replacement leaves alone
//! - [`paragraph`] paragraphs cut into runs · [`inlines`] the cutting, and the spaces between
//! - [`provision`], [`whole`] the parts of a provision · [`counts`] words counted

mod asked;
mod change;
mod contest;
mod counts;
mod inlines;
mod paragraph;
mod provision;
#[cfg(test)]
mod tests;
mod trim;
mod whole;

pub(crate) use counts::count_words;

use super::wording::{Laid, Wording};
use crate::model::draft::DraftBlock;
use crate::model::id::{DraftId, ProposalId, ProvisionId};
use crate::model::proposal::{Action, Edit};
use crate::model::raw::Authority;
use crate::model::rolling::{Newcomer, Rolling, RollingBlock};
use crate::model::site::Site;
use crate::model::treaty::Draft;
use asked::{Arrival, Ask, Asked};
use change::Changes;
use counts::Ledger;
use rustc_hash::FxHashMap;

/// What a rolling text is written with.
struct Writer<'a> {
    draft: &'a Draft,
    laid: &'a Laid,
    changes: Changes<'a>,
    /// What is asked in each provision, in order.
    asked: FxHashMap<ProvisionId, Vec<Ask>>,
    /// What would come to each provision from elsewhere, in order.
    arrivals: FxHashMap<ProvisionId, Vec<Arrival>>,
    contests: Vec<crate::model::rolling::Contest>,
    ledger: Ledger,
}

/// Writes proposals into the draft they are made on. Those made on another are left out. Empty without a draft laid out.
pub(crate) fn text(site: &Site, wording: &Wording, draft: DraftId, proposals: &[ProposalId]) -> Option<Rolling> {
    let laid = &wording.drafts[wording.position(draft)?];
    let mut writer = Writer {
        draft: site.draft(draft),
        laid,
        changes: Changes::of(site, draft, proposals),
        asked: FxHashMap::default(),
        arrivals: FxHashMap::default(),
        contests: Vec::new(),
        ledger: Ledger::default(),
    };
    writer.sort_edits();
    let blocks = writer.blocks();
    let counted = writer.draft.authority != Authority::Summary;
    let Writer { changes, contests, ledger, .. } = writer;
    let mut changes = changes.list;
    let counts = counted.then(|| counts::count(site.draft(draft), laid, &mut changes, &ledger));
    Some(Rolling { draft, changes, blocks, contests, counts })
}

impl<'a> Writer<'a> {
    /// Puts every edit where it is written in.
    fn sort_edits(&mut self) {
        for (index, edit) in self.changes.edits.iter().enumerate() {
            let change = index as u32;
            let provision = edit.at.provision;
            if let (Some(text), Some(layout)) = (self.draft.provision(provision), self.laid.provision(provision)) {
                let ask = asked::ask(change, edit, text, layout);
                self.asked.entry(provision).or_default().push(ask);
            }
            if let Action::Move { to } = &edit.action {
                let arrival = Arrival { change, from: edit.at, after: to.unit };
                self.arrivals.entry(to.provision).or_default().push(arrival);
            }
        }
    }

    fn blocks(&mut self) -> Vec<RollingBlock> {
        let mut by_block: FxHashMap<u32, ProvisionId> = FxHashMap::default();
        by_block.extend(self.draft.provisions.iter().map(|(provision, block)| (*block, *provision)));
        let mut blocks = Vec::with_capacity(self.draft.text.blocks.len());
        for (index, block) in self.draft.text.blocks.iter().enumerate() {
            let index = index as u32;
            match (block, by_block.get(&index)) {
                (DraftBlock::Provision(text), Some(provision)) => {
                    let touched = self.provision(*provision, index, text);
                    blocks.push(touched.map_or(RollingBlock::Kept(index), RollingBlock::Provision));
                    self.after(*provision, &mut blocks);
                }
                _ => blocks.push(RollingBlock::Kept(index)),
            }
        }
        blocks
    }

    /// New and moved provisions that would follow one, in order of date.
    fn after(&mut self, provision: ProvisionId, blocks: &mut Vec<RollingBlock>) {
        let asked = self.asked.get(&provision).map_or(&[][..], Vec::as_slice);
        let new = asked.iter().filter(|ask| matches!(ask.asked, Asked::NewProvision)).map(|ask| ask.change);
        let mut found: Vec<(u32, RollingBlock)> = Vec::new();
        for newcomer in self.changes.newcomers(new) {
            self.ledger.newcomer(provision, &newcomer, &self.changes);
            found.push((newcomer.changes[0], RollingBlock::New(newcomer)));
        }
        let arrivals = self.arrivals.get(&provision).map_or(&[][..], Vec::as_slice);
        let arrivals = arrivals.iter().filter(|arrival| arrival.from.unit.is_none());
        for (from, changes) in asked::together(arrivals) {
            let block = self.draft.provisions.iter().find(|(id, _)| *id == from.provision);
            if let Some((_, block)) = block {
                found.push((changes[0], RollingBlock::Moved { block: *block, changes }));
            }
        }
        found.sort_by_key(|(change, _)| *change);
        blocks.extend(found.into_iter().map(|(_, block)| block));
    }

    /// The edit of a change.
    fn edit(&self, change: u32) -> &'a Edit {
        self.changes.edits[change as usize]
    }

    /// New text of changes that stand in the same place: those that say the same together.
    fn newcomers(&mut self, provision: ProvisionId, changes: impl Iterator<Item = u32>) -> Vec<Newcomer> {
        let newcomers = self.changes.newcomers(changes);
        for newcomer in &newcomers {
            self.ledger.newcomer(provision, newcomer, &self.changes);
        }
        newcomers
    }
}
