//! How a briefing is cited, and what is written on the same provisions.

use super::Reader;
use crate::model::id::{BriefingId, ProvisionId};
use crate::model::target::Target;
use crate::render::cite::{FORMATS, Name, Work, has_files, plain};
use crate::render::strings::FluentValue;
use crate::render::view::{CiteFileView, CiteView, RelatedView};
use rustc_hash::FxHashMap;
use std::cmp::Reverse;

/// How many related briefings are named.
const RELATED: usize = 4;

impl Reader<'_> {
    /// A briefing as something that is cited, in the language of its text.
    pub(crate) fn work(&self, id: BriefingId) -> Work {
        let site = self.site();
        let briefing = site.briefing(id);
        let version = briefing.version(self.language);
        let language = version.language;
        let authors = briefing.authors.iter().map(|author| {
            let author = site.author(*author);
            Name::new(author.name.get(language, self.own()), author.family.get(language, self.own()))
        });
        let original = language == site.config.language();
        Work {
            name: if original { briefing.name.clone() } else { format!("{}-{language}", briefing.name) },
            kind: briefing.kind,
            title: version.title.clone(),
            authors: authors.collect(),
            site: site.config.title.get(language, self.own()).to_owned(),
            date: briefing.date,
            url: site.config.base_url.origin.clone() + &site.href(Target::Briefing(id), language),
            language: language.to_string(),
            summary: version.summary.clone().unwrap_or_default(),
        }
    }

    /// How a briefing is cited.
    pub(crate) fn cite(&self, id: BriefingId) -> CiteView {
        let work = self.work(id);
        let others = |first: &str| {
            let arguments = [("name", FluentValue::from(first))];
            self.renderer.strings.get(self.language, "cite-and-others", &arguments).into_owned()
        };
        let page = self.site().href(Target::Briefing(id), self.language);
        let file = |format: crate::render::cite::Format| CiteFileView {
            name: format.name,
            url: format!("{page}{}", format.file),
            media: format.media,
        };
        CiteView {
            text: plain(&work, self.language, others),
            files: if has_files(self.site()) { FORMATS.into_iter().map(file).collect() } else { Vec::new() },
            authors: work.authors.iter().map(Name::inverted).collect(),
        }
    }

    /// The briefings that refer to the same provisions: those with most in common first, then the newest.
    pub(crate) fn related(&self, id: BriefingId) -> Vec<RelatedView> {
        let catalogue = self.catalogue();
        let own = &catalogue.briefing_provisions[id.index()];
        let mut shared: FxHashMap<BriefingId, usize> = FxHashMap::default();
        for provision in own {
            for other in catalogue.provision_briefings[provision.index()].iter().filter(|other| **other != id) {
                *shared.entry(*other).or_default() += 1;
            }
        }
        // Ids of briefings are in order of date.
        let mut related: Vec<(usize, BriefingId)> = shared.into_iter().map(|(other, count)| (count, other)).collect();
        if related.len() > RELATED {
            related.select_nth_unstable_by_key(RELATED, |one| Reverse(*one));
            related.truncate(RELATED);
        }
        related.sort_unstable_by_key(|one| Reverse(*one));
        let provisions_of = |other: BriefingId| {
            let theirs = &catalogue.briefing_provisions[other.index()];
            own.iter().filter(|provision| theirs.binary_search(provision).is_ok()).copied().collect()
        };
        let related = related.into_iter().map(|(_, other)| (other, provisions_of(other)));
        let view = |(other, provisions): (BriefingId, Vec<ProvisionId>)| RelatedView {
            briefing: self.briefing(other),
            provisions: provisions.into_iter().map(|provision| self.label_link(provision)).collect(),
        };
        related.map(view).collect()
    }
}
