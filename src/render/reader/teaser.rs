//! Things as they stand in lists: briefings, proposals, treaties.

use super::Reader;
use crate::model::id::{BriefingId, DocumentId, DraftId, PackageId, ProposalId, ProvisionId, TreatyId};
use crate::model::proposals::PackageState;
use crate::model::target::{Place, Target};
use crate::render::view::{
    DocumentView, LinkView, ListingView, PackageView, PagerView, ProposalTeaserView, Shared, TeaserView,
    TreatyTeaserView,
};
use std::collections::BTreeSet;

impl Reader<'_> {
    /// One page of a list of briefings. `all` is oldest first, `page` counts from 1, `address` is where the list begins.
    pub(crate) fn listing(&self, all: &[BriefingId], page: usize, address: &str) -> ListingView {
        let size = self.site().config.page_size;
        ListingView {
            items: all.iter().rev().skip((page - 1) * size).take(size).map(|id| self.briefing(*id)).collect(),
            total: all.len(),
            pager: self.pager(all.len(), page, address),
        }
    }

    /// The neighbours of one page of a list; `None` where it is the only one.
    pub(crate) fn pager(&self, entries: usize, page: usize, address: &str) -> Option<PagerView> {
        let pages = page_count(entries, self.site().config.page_size);
        let address_of = |page: usize| {
            if page == 1 { address.to_owned() } else { format!("{address}page/{page}/") }
        };
        (pages > 1).then(|| PagerView {
            page,
            pages,
            newer: (page > 1).then(|| address_of(page - 1)),
            older: (page < pages).then(|| address_of(page + 1)),
        })
    }

    /// The newest briefings of a list that is oldest first.
    pub(crate) fn newest(&self, all: &[BriefingId], count: usize) -> Vec<Shared<TeaserView>> {
        all.iter().rev().take(count).map(|id| self.briefing(*id)).collect()
    }

    /// A briefing in a list.
    pub(crate) fn briefing(&self, id: BriefingId) -> Shared<TeaserView> {
        self.shelved(|shelf| &shelf.teasers, Target::Briefing(id), || Shared::new(&self.teaser(id)))
    }

    fn teaser(&self, id: BriefingId) -> TeaserView {
        let briefing = self.site().briefing(id);
        let version = briefing.version(self.language);
        TeaserView {
            link: self.link_named(Target::Briefing(id), version.title.clone(), version.language),
            date: briefing.date.to_string(),
            kind: briefing.kind,
            summary: version.summary.as_ref().map(|summary| self.text(summary.as_str(), version.language)),
            authors: self.links(briefing.authors.iter().map(|author| Target::Author(*author))),
            treaty: briefing.treaty.map(|treaty| self.link(Target::Treaty(treaty))),
            draft: briefing.draft,
        }
    }

    /// Proposals in a list, newest first; `all` is oldest first.
    pub(crate) fn proposals(&self, all: &[ProposalId]) -> Vec<ProposalTeaserView> {
        all.iter().rev().map(|id| self.proposal(*id)).collect()
    }

    /// A proposal in a list.
    pub(crate) fn proposal(&self, id: ProposalId) -> ProposalTeaserView {
        let proposal = self.site().proposal(id);
        ProposalTeaserView {
            link: self.link(Target::Proposal(id)),
            date: self.when(proposal.date),
            by: self.parties(&proposal.by),
            state: proposal.status.last().map_or(crate::model::raw::ProposalState::Tabled, |status| status.state),
            provisions: self.provisions_of(id),
            session: self.sessions(proposal.session),
            fates: self.fates(id),
        }
    }

    /// A package and the first of its proposals.
    pub(crate) fn package(&self, id: PackageId, most: usize) -> PackageView {
        let package = self.site().package(id);
        PackageView {
            more: package.proposals.len().saturating_sub(most),
            url: self.site().href(Target::Package(id), self.language),
            anchor: format!("package-{}", package.id),
            title: self.words(&package.title),
            condition: self.words_if(&package.condition),
            proposals: package.proposals.iter().take(most).map(|id| self.proposal(*id)).collect(),
            state: match self.analysis().proposals.package(id).state {
                PackageState::None => "none",
                PackageState::Some => "some",
                PackageState::All => "all",
            },
            votes: self.votes(&self.catalogue().package_votes[id.index()]),
            arguments: self.arguments(&self.catalogue().package_arguments[id.index()]),
            sources: self.evidence(&package.sources),
        }
    }

    /// A document of a register.
    pub(crate) fn document(&self, id: DocumentId) -> DocumentView {
        let document = self.site().document(id);
        DocumentView {
            anchor: document.anchor.clone(),
            symbol: document.symbol.clone(),
            title: self.words_if(&document.title),
            date: document.date.map(|date| date.to_string()),
            url: document.url.clone(),
            session: self.sessions(document.session),
            kind: document.kind.clone(),
            draft: self.drafts(self.catalogue().document_drafts[id.index()].first().copied()),
            mentions: self.mentions(Target::Document(id)),
        }
    }

    /// The provisions that a proposal edits, as they are called in its draft, and what they are called now.
    pub(crate) fn provisions_of(&self, id: ProposalId) -> Vec<LinkView> {
        let edits = &self.site().proposal(id).edits;
        let places: BTreeSet<Place> = edits.iter().map(|edit| Place { unit: None, ..edit.at }).collect();
        places.into_iter().map(|place| self.spoken_of(place)).collect()
    }

    /// A provision by its label alone, in the latest draft that has it: `Article 17`.
    pub(crate) fn label_link(&self, id: ProvisionId) -> LinkView {
        self.link_named(Target::Provision(id), self.cited(id, None), self.language)
    }

    /// The same by the label that it has in a draft.
    pub(crate) fn label_link_in(&self, draft: DraftId, id: ProvisionId) -> LinkView {
        match self.provision_in(draft, id) {
            Some((text, language)) => self.link_named(Target::Provision(id), text.plain_label(), language),
            None => self.label_link(id),
        }
    }

    /// Every treaty in a list.
    pub(crate) fn treaties(&self) -> Vec<TreatyTeaserView> {
        (0..self.site().treaties.len() as u32).map(|index| self.treaty(TreatyId(index))).collect()
    }

    fn treaty(&self, id: TreatyId) -> TreatyTeaserView {
        let treaty = self.site().treaty(id);
        let latest = treaty.drafts.last().map(|draft| self.site().draft(*draft));
        TreatyTeaserView {
            link: self.link(Target::Treaty(id)),
            title: (treaty.title != treaty.short).then(|| self.words(&treaty.title)),
            fictional: treaty.fictional,
            glance: self.glance(id),
            provisions: latest.map_or(0, |draft| draft.provisions.len()),
            proposals: treaty.proposals.len(),
        }
    }
}

/// How many pages a list has: at least one.
pub(crate) fn page_count(entries: usize, size: usize) -> usize {
    entries.div_ceil(size.max(1)).max(1)
}
