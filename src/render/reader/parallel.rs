//! A provision beside its parallels in other instruments.

use super::Reader;
use crate::model::id::ProvisionId;
use crate::model::likeness::{Comparison, Likeness};
use crate::model::target::Place;
use crate::render::html::passages::marked;
use crate::render::view::{Html, LikenessView};

impl Reader<'_> {
    /// The wording that a provision shares with one of its parallels, by its index.
    pub(crate) fn likeness(&self, id: ProvisionId, parallel: usize) -> LikenessView {
        let found = self.analysis().likeness(id).iter().find(|one| one.parallel == parallel);
        let kind = match found.map(|one| &one.comparison) {
            Some(Comparison::Shared(shared)) if shared.passages > 0 => return self.shared_wording(id, parallel),
            Some(Comparison::Shared(_)) => "none",
            Some(Comparison::Summary) => "summary",
            Some(Comparison::Languages) => "languages",
            Some(Comparison::NoText) | None => "no-text",
        };
        LikenessView {
            kind,
            words: 0,
            passages: 0,
            share_here: 0.0,
            share_there: 0.0,
            here: Html::default(),
            there: Html::default(),
            lang: self.language.to_string(),
            dir: self.language.direction(),
        }
    }

    fn shared_wording(&self, id: ProvisionId, parallel: usize) -> LikenessView {
        let found = self.analysis().likeness(id).iter().find(|one| one.parallel == parallel);
        let Some(Likeness { ours, theirs: Some(theirs), comparison: Comparison::Shared(shared), .. }) = found else {
            return self.likeness(id, usize::MAX);
        };
        let language = self.site().draft(ours.draft).language;
        let text = |place: &Place| self.site().draft(place.draft).provision(place.provision);
        let share = |of: u32| f64::from(shared.words) / f64::from(of.max(1));
        LikenessView {
            kind: "shared",
            words: shared.words,
            passages: shared.passages,
            share_here: share(shared.of.0),
            share_there: share(shared.of.1),
            here: marked(text(ours), &shared.ours),
            there: marked(text(theirs), &shared.theirs),
            lang: language.to_string(),
            dir: language.direction(),
        }
    }
}
