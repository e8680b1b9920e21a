//! What became of a provision after the draft in which it was meant, and which draft was current on a day.

use super::id::{DraftId, ProvisionId, TreatyId};
use super::site::Site;
use super::target::Place;
use jiff::civil::Date;
use std::collections::BTreeSet;

/// What became of a provision between two drafts.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Succession {
    /// What became of it.
    pub became: Became,
    /// Provisions of the later draft that were split from it, or that took up a part of it, while it stands itself.
    pub offshoots: Vec<ProvisionId>,
}

/// What a provision of one draft is in a later one.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Became {
    /// It stands there under its number.
    Same,
    /// It stands there under another number. Another provision than the one meant: the only one made of it, and of nothing
    /// else.
    Renumbered(ProvisionId),
    /// It was made part of another, which stands there.
    Merged(ProvisionId),
    /// It was split, and these stand there.
    Split(Vec<ProvisionId>),
    /// Nothing of it stands there.
    Deleted {
        /// The last draft that has it, or something made of it.
        last: DraftId,
        /// The draft after that.
        gone: DraftId,
    },
}

/// What a unit of one draft is in a later one.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Unit {
    /// It stands here: its path may be another, and after a split or merger its provision too.
    Stands(Place),
    /// It does not stand there any more.
    Gone {
        /// The last draft that has it.
        last: DraftId,
    },
}

impl Site {
    /// The draft of a treaty that is current on a day: the latest dated on or before it; `None` before all drafts.
    pub fn current_draft(&self, treaty: TreatyId, day: Date) -> Option<DraftId> {
        self.treaty(treaty).drafts.iter().rev().find(|draft| self.draft(**draft).date.last() <= day).copied()
    }

    /// What a provision meant in one draft became by a later one, over all splits and mergers between. `None` where the
    /// first draft does not have it, or the other is not later and of the same treaty.
    pub fn became(&self, meant: &Place, by: DraftId) -> Option<Succession> {
        let provision = self.provision(meant.provision);
        let then = self.draft(meant.draft).provision(meant.provision)?;
        if by <= meant.draft || self.draft(by).treaty != provision.treaty {
            return None;
        }
        let mut chain = Chain {
            site: self,
            by,
            seen: BTreeSet::new(),
            heirs: Vec::new(),
            last: meant.draft,
            mixed: false,
            parted: false,
        };
        chain.follow(meant.provision, meant.draft);
        let heirs = chain.heirs;
        if let Some(now) = self.draft(by).provision(meant.provision) {
            let same = (now.kind, &now.number) == (then.kind, &then.number);
            let became = if same { Became::Same } else { Became::Renumbered(meant.provision) };
            return Some(Succession { became, offshoots: heirs });
        }
        let became = match heirs.as_slice() {
            [] => Became::Deleted { last: chain.last, gone: self.draft_after(chain.last).unwrap_or(by) },
            [heir] if chain.mixed && !chain.parted => Became::Merged(*heir),
            [heir] if !chain.parted => Became::Renumbered(*heir),
            _ => Became::Split(heirs),
        };
        Some(Succession { became, offshoots: Vec::new() })
    }

    fn draft_after(&self, draft: DraftId) -> Option<DraftId> {
        let drafts = &self.treaty(self.draft(draft).treaty).drafts;
        let at = drafts.iter().position(|one| *one == draft)?;
        drafts.get(at + 1).copied()
    }
}

/// Heirs of heirs, until each either stands in the later draft or has none itself.
struct Chain<'a> {
    site: &'a Site,
    by: DraftId,
    seen: BTreeSet<ProvisionId>,
    heirs: Vec<ProvisionId>,
    /// The last draft that has any of them.
    last: DraftId,
    /// Whether any of them had other origins too, or stood before.
    mixed: bool,
    /// Whether any of them was split: of several heirs, one may be left.
    parted: bool,
}

impl Chain<'_> {
    fn follow(&mut self, provision: ProvisionId, since: DraftId) {
        // A worklist: no chain of splits can exhaust the program's stack.
        let mut open = vec![(provision, since)];
        self.seen.insert(provision);
        while let Some((id, since)) = open.pop() {
            let provision = self.site.provision(id);
            let until = provision.appearances.iter().rfind(|draft| **draft <= self.by);
            self.last = until.map_or(self.last, |until| self.last.max(*until));
            let heirs = provision.into.iter().filter(|(draft, _)| since < *draft && *draft <= self.by);
            let heirs: BTreeSet<_> = heirs.filter(|(_, heir)| *heir != id).collect();
            self.parted |= heirs.len() > 1;
            let mut next = Vec::new();
            for (draft, heir) in heirs {
                if !self.seen.insert(*heir) {
                    continue;
                }
                let made = self.site.provision(*heir);
                let origins = made.from.iter().filter(|(when, _)| when == draft).count();
                self.mixed |= origins != 1 || made.appearances.first() != Some(draft);
                if made.appearances.contains(&self.by) {
                    self.heirs.push(*heir);
                } else {
                    next.push((*heir, *draft));
                }
            }
            open.extend(next.into_iter().rev());
        }
    }
}
