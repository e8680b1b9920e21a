//! What things are called, for the sentences they are mentioned in.

use super::index::Index;
use super::number::in_brackets;
use crate::model::draft::{Inline, ProvisionText};
use crate::model::language::Language;
use crate::model::target::{Place, Reference, Target};
use crate::model::words::Words;

impl Index<'_> {
    /// The own name of what a reference leads to, plain: `Article 17(1)`, a title, a symbol. Empty where it has none.
    pub(super) fn name(&self, reference: &Reference, language: Language) -> String {
        let parts = &self.parts;
        let words = |words: &Words| words.get(language, parts.language).to_owned();
        if let Some(place) = reference.meant {
            return self.place_name(place);
        }
        match reference.target {
            Target::Provision(id) => {
                let last = parts.provisions[id.index()].appearances.last();
                last.map(|draft| self.place_name(Place { draft: *draft, provision: id, unit: None }))
                    .unwrap_or_default()
            }
            Target::Place(place) => self.place_name(place),
            Target::Treaty(id) => words(&parts.treaties[id.index()].short),
            Target::Draft(id) => words(&parts.drafts[id.index()].title),
            Target::Compare(from, to) => {
                let title = |draft: crate::model::id::DraftId| words(&parts.drafts[draft.index()].title);
                format!("{} – {}", title(from), title(to))
            }
            Target::Proposal(id) => words(&parts.proposals[id.index()].title),
            Target::Package(id) => words(&parts.packages[id.index()].title),
            Target::Vote(id) => words(&parts.votes[id.index()].title),
            Target::Argument(id) => words(&parts.arguments[id.index()].words),
            Target::Session(id) => words(&parts.sessions[id.index()].title),
            Target::Document(id) => parts.documents[id.index()].symbol.clone(),
            Target::Party(id) => words(&parts.parties[id.index()].name),
            Target::Topic(id) => words(&parts.topics[id.index()].title),
            Target::Term(id) => words(&parts.terms[id.index()].term),
            Target::Author(id) => words(&parts.authors[id.index()].name),
            Target::Briefing(_) | Target::Page(_) => {
                let version = |language| self.files.version(reference.target, language);
                let file = version(language).or_else(|| version(parts.language));
                file.map(|file| file.title.clone()).unwrap_or_default()
            }
            _ => String::new(),
        }
    }

    fn place_name(&self, place: Place) -> String {
        let Some(text) = self.text(place.draft, place.provision) else { return String::new() };
        let unit = place.unit.and_then(|unit| text.units.get(unit as usize));
        label(text) + &unit.map(|unit| in_brackets(unit.path.split('/'))).unwrap_or_default()
    }
}

/// A provision's label without its brackets and without the stop that parts it from its title.
fn label(text: &ProvisionText) -> String {
    let words = text.label.iter().map(|inline| match inline {
        Inline::Text(text) => text.text.as_str(),
        _ => "",
    });
    words.collect::<String>().trim().trim_end_matches('.').trim_end().to_owned()
}
