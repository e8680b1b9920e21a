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

    /// The place of a provision, or of a unit by its path, that was spoken of when a draft was current. Where that draft does not
    /// have it, in the first after it that does, else in the last before it.
    pub fn spoken_of(&self, provision: ProvisionId, path: Option<&str>, current: Option<DraftId>) -> Option<Place> {
        let appearances = &self.provision(provision).appearances;
        let after = appearances.partition_point(|draft| current.is_some_and(|current| *draft < current));
        let (before, after) = appearances.split_at(after);
        after.iter().chain(before.iter().rev()).find_map(|draft| {
            let text = self.draft(*draft).provision(provision)?;
            let unit = match path {
                Some(path) => Some(text.unit(path)?.0),
                None => None,
            };
            Some(Place { draft: *draft, provision, unit })
        })
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

    /// Whether there is anything to be seen in a table of a treaty's provisions by its drafts.
    pub fn has_concordance(&self, treaty: TreatyId) -> bool {
        self.treaty(treaty).drafts.len() > 1
    }

    /// The provisions that one was made of in a draft, as that says: several if it was merged of them, itself among them if the
    /// draft before has it. Empty where nothing was split or merged.
    pub fn made_of(&self, id: ProvisionId, draft: DraftId) -> Vec<ProvisionId> {
        let of = self.provision(id).from.iter().filter(|(when, _)| *when == draft).map(|(_, old)| *old);
        let mut of: Vec<ProvisionId> = of.filter(|old| *old != id).collect();
        let before = self.draft_before(draft);
        if !of.is_empty() && before.is_some_and(|before| self.draft(before).provision(id).is_some()) {
            of.push(id);
        }
        self.in_order_of(before, &mut of);
        of
    }

    /// The provisions that one was made into in a draft: several if it was split into them, itself among them if it stands there.
    pub fn made_into(&self, id: ProvisionId, draft: DraftId) -> Vec<ProvisionId> {
        let into = self.provision(id).into.iter().filter(|(when, _)| *when == draft).map(|(_, new)| *new);
        let mut into: Vec<ProvisionId> = into.filter(|new| *new != id).collect();
        if !into.is_empty() && self.draft(draft).provision(id).is_some() {
            into.push(id);
        }
        self.in_order_of(Some(draft), &mut into);
        into
    }

    /// Each once, as they follow each other in a draft; those that it does not have last.
    fn in_order_of(&self, draft: Option<DraftId>, ids: &mut Vec<ProvisionId>) {
        let all = draft.map(|draft| self.draft(draft).provisions.as_slice()).unwrap_or_default();
        let place = |id: &ProvisionId| all.iter().position(|(other, _)| other == id).unwrap_or(all.len());
        ids.sort_by_key(|id| (place(id), *id));
        ids.dedup();
    }

    /// The draft of the treaty that comes before another.
    pub fn draft_before(&self, draft: DraftId) -> Option<DraftId> {
        let drafts = &self.treaty(self.draft(draft).treaty).drafts;
        let at = drafts.iter().position(|one| *one == draft)?;
        drafts.get(at.checked_sub(1)?).copied()
    }

    /// The draft of the treaty that comes after another.
    pub fn draft_after(&self, draft: DraftId) -> Option<DraftId> {
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
