//! Pictures for sharing: what they say, and where they stand.

use super::Reader;
use crate::model::id::{BriefingId, DraftId, ProvisionId};
use crate::model::raw::Authority;
use crate::model::target::Target;
use crate::render::picture::{FILE, HEIGHT, WIDTH};
use crate::render::view::{BriefingPictureView, PagePictureView, ProvisionPictureView, View};

impl Reader<'_> {
    /// The picture of a page, if it has one. A file of that name beside a briefing stands in its place.
    pub(crate) fn picture(&self, target: Target) -> Option<PagePictureView> {
        let template = match target {
            Target::Briefing(_) => BriefingPictureView::TEMPLATE,
            Target::Provision(_) => ProvisionPictureView::TEMPLATE,
            _ => return None,
        };
        if !self.renderer.has_pictures(template) {
            return None;
        }
        let location = self.site().locate(target, self.language);
        let drawn = !self.site().files.contains_key(&format!("{}{FILE}", location.path));
        let origin = &self.site().config.base_url.origin;
        Some(PagePictureView {
            url: format!("{origin}{}{FILE}", self.site().href(target, self.language)),
            width: drawn.then_some(WIDTH),
            height: drawn.then_some(HEIGHT),
            alt: self.name(target).words,
        })
    }

    /// What the picture of a briefing says.
    pub(crate) fn briefing_picture(&self, id: BriefingId) -> BriefingPictureView {
        let briefing = self.site().briefing(id);
        let name = |author: &_| self.site().author(*author).name.get(self.language, self.own()).to_owned();
        BriefingPictureView {
            kind: briefing.kind,
            title: briefing.version(self.language).title.clone(),
            treaty: briefing.treaty.map(|treaty| self.name(Target::Treaty(treaty)).words),
            authors: briefing.authors.iter().map(name).collect(),
            date: briefing.date.to_string(),
        }
    }

    /// What the picture of a provision says.
    pub(crate) fn provision_picture(&self, id: ProvisionId) -> ProvisionPictureView {
        let provision = self.site().provision(id);
        let treaty = self.site().treaty(provision.treaty);
        // Never empty: a provision is made from the drafts that have it.
        let latest = provision.appearances.last().copied().unwrap_or(DraftId(0));
        let draft = self.site().draft(latest);
        let text = self.provision_in(latest, id).map(|(text, _)| text.plain_title());
        let now = &self.analysis().progress(provision.treaty).now;
        let standing = now.provisions.iter().find(|one| one.provision == id);
        ProvisionPictureView {
            label: self.cited(id, None),
            title: text.filter(|title| !title.is_empty()),
            treaty: self.name(Target::Treaty(provision.treaty)).words,
            stage: draft.stage,
            date: self.when(draft.date),
            summary: draft.authority == Authority::Summary,
            gone: treaty.drafts.last() != Some(&latest),
            state: standing.and_then(|one| one.standing.state),
        }
    }
}
