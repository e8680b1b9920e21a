//! Sources.

use super::Reader;
use crate::model::target::Target;
use crate::model::treaty::Evidence;
use crate::render::view::EvidenceView;

impl Reader<'_> {
    /// Sources, in the order written.
    pub(crate) fn evidence(&self, sources: &[Evidence]) -> Vec<EvidenceView> {
        sources.iter().map(|source| self.one_source(source)).collect()
    }

    fn one_source(&self, source: &Evidence) -> EvidenceView {
        let document = source.document.map(|id| self.site().document(id));
        let url = source.url.as_ref().or(document.and_then(|document| document.url.as_ref()));
        EvidenceView {
            document: source.document.map(|id| self.link(Target::Document(id))),
            url: url.cloned(),
            host: url.and_then(|url| host(url)).map(ToOwned::to_owned),
            page: source.page.clone(),
            para: source.para.clone(),
            note: self.words_if(&source.note),
        }
    }
}

/// `undocs.org` of `https://www.undocs.org/A/AC.291/22`.
pub(super) fn host(url: &str) -> Option<&str> {
    let rest = url.split_once("://")?.1;
    let host = rest.split(['/', '?', '#']).next()?;
    Some(host.strip_prefix("www.").unwrap_or(host))
}
