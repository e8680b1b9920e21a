//! `/glossary/`.

use super::{Built, Pages};
use crate::model::id::TermId;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::{GlossaryView, TermView};

pub(super) fn add(pages: &mut Pages) {
    pages.add(Target::Glossary, glossary);
}

pub(super) fn glossary(reader: &Reader) -> Built<GlossaryView> {
    let terms = (0..).map(TermId).zip(&reader.site().terms);
    let mut terms: Vec<_> = terms
        .map(|(id, term)| TermView {
            id: term.id.clone(),
            term: reader.words(&term.term),
            definition: reader.words(&term.definition),
            mentions: reader.mentions(Target::Term(id)),
        })
        .collect();
    terms.sort_by_cached_key(|term| term.term.text.to_lowercase());
    Ok((Head::new(Target::Glossary, "glossary"), GlossaryView { intro: reader.intro("glossary")?, terms }))
}
