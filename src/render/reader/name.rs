//! What things are called.

use super::{Reader, words};
use crate::model::draft::ProvisionText;
use crate::model::id::{DraftId, ProvisionId};
use crate::model::language::Language;
use crate::model::target::{Place, Target};
use crate::model::words::Words;

/// A name and the language it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// The words, plain.
    pub(crate) text: String,
    /// Their language.
    pub(crate) language: Language,
}

impl Reader<'_> {
    /// The name of a target in the language nearest to the reader's.
    pub(crate) fn name(&self, target: Target) -> Name {
        let site = self.site();
        let words = |words: &Words| self.name_of(words);
        let own = |key: &str| Name { text: self.say(key), language: self.language };
        match target {
            Target::Home => words(&site.config.title),
            Target::Page(id) => {
                let version = site.page(id).version(self.language);
                Name { text: version.title.clone(), language: version.language }
            }
            Target::Briefing(id) => {
                let version = site.briefing(id).version(self.language);
                Name { text: version.title.clone(), language: version.language }
            }
            Target::Treaty(id) => words(&site.treaty(id).short),
            Target::Provision(id) => self.provision_name(id),
            Target::Place(place) => self.place_name(place),
            Target::Draft(id) => self.draft_name(id),
            Target::Compare(from, to) => {
                let (from, to) = (self.draft_name(from), self.draft_name(to));
                Name { text: format!("{} – {}", from.text, to.text), language: to.language }
            }
            Target::Proposal(id) => words(&site.proposal(id).title),
            Target::Package(id) => words(&site.package(id).title),
            Target::Session(id) => words(&site.session(id).title),
            Target::Document(id) => Name { text: site.document(id).symbol.clone(), language: self.language },
            Target::Party(id) => words(&site.party(id).name),
            Target::Topic(id) => words(&site.topic(id).title),
            Target::Term(id) => words(&site.term(id).term),
            Target::Author(id) => words(&site.author(id).name),
            Target::Briefings => own("briefings"),
            Target::Treaties => own("treaties"),
            Target::Proposals(_) => own("proposals"),
            Target::Documents(_) => own("documents"),
            Target::Delegations => own("delegations"),
            Target::Topics => own("topics"),
            Target::Glossary => own("glossary"),
            Target::Authors => own("authors"),
            Target::NotFound => own("not-found"),
        }
    }

    fn name_of(&self, words: &Words) -> Name {
        let (text, language) = words.choose(self.language, self.own());
        Name { text: text.to_owned(), language }
    }

    fn draft_name(&self, id: DraftId) -> Name {
        let draft = self.site().draft(id);
        let translated = draft.translations.iter().find(|translation| translation.language == self.language);
        match translated.filter(|translation| !translation.title.is_empty()) {
            Some(translation) => {
                Name { text: translation.title.get(self.language, self.own()).to_owned(), language: self.language }
            }
            None if draft.title.is_empty() => Name { text: draft.id.clone(), language: draft.language },
            None => self.name_of(&draft.title),
        }
    }

    /// A provision as a draft has it, in the language nearest to the reader's.
    pub(crate) fn provision_in(&self, draft: DraftId, id: ProvisionId) -> Option<(&ProvisionText, Language)> {
        let (text, provisions, language) = self.site().draft(draft).text_in(self.language);
        text.provision_of(provisions, id).map(|provision| (provision, language))
    }

    /// Label and title in the latest draft that has it: `Article 17. Offences relating to other treaties`.
    fn provision_name(&self, id: ProvisionId) -> Name {
        let provision = self.site().provision(id);
        let latest = provision.appearances.last().and_then(|draft| self.provision_in(*draft, id));
        let Some((text, language)) = latest else { return Name { text: provision.id.clone(), language: self.own() } };
        let (label, title) = (words::label(text), words::title(text));
        let name = match (label.is_empty(), title.is_empty()) {
            (false, false) => format!("{label}. {title}"),
            (true, false) => title,
            _ => label,
        };
        Name { text: name, language }
    }

    /// The label in one draft, and the unit as one cites it: `Article 17(1)(a)`.
    fn place_name(&self, place: Place) -> Name {
        let Some((provision, language)) = self.provision_in(place.draft, place.provision) else {
            return self.provision_name(place.provision);
        };
        let unit = place.unit.and_then(|unit| provision.units.get(unit as usize));
        let label = words::label(provision);
        Name { text: unit.map_or(label.clone(), |unit| format!("{label}{}", cited(&unit.path))), language }
    }
}

/// A path as one cites it: `1/a/option-2` → `(1)(a), option 2`.
pub(super) fn cited(path: &str) -> String {
    path.split('/').fold(String::new(), |mut cited, step| {
        match step.split_once('-') {
            Some((kind, number)) => {
                cited.push_str(if cited.is_empty() { " " } else { ", " });
                cited.push_str(&format!("{kind} {number}"));
            }
            None => cited.push_str(&format!("({step})")),
        }
        cited
    })
}
