//! What things are called, beyond the names that `html::name` gives to targets.

use super::Reader;
use crate::model::draft::ProvisionText;
use crate::model::id::{DraftId, ProvisionId};
use crate::model::language::Language;
use crate::model::target::{Place, Target};
use crate::render::html::name::{Name, target_name};
use crate::render::strings::label::{Form, label};

impl Reader<'_> {
    /// The name of a target in the language nearest to the reader's. A provision's has its title, unlike in a sentence:
    /// `Article 17. Offences relating to other treaties`.
    pub(crate) fn name(&self, target: Target) -> Name {
        match target {
            Target::Provision(id) => self.provision_name(id),
            _ => target_name(&self.setting(), target),
        }
    }

    /// A provision as a draft has it, in the language nearest to the reader's.
    pub(crate) fn provision_in(&self, draft: DraftId, id: ProvisionId) -> Option<(&ProvisionText, Language)> {
        let (text, provisions, language) = self.site().draft(draft).text_in(self.language);
        text.provision_of(provisions, id).map(|provision| (provision, language))
    }

    /// Label and title in the latest draft that has it, in the text's language.
    fn provision_name(&self, id: ProvisionId) -> Name {
        let provision = self.site().provision(id);
        let latest = provision.appearances.last().and_then(|draft| self.provision_in(*draft, id));
        let Some((text, language)) = latest else { return target_name(&self.setting(), Target::Provision(id)) };
        Name { words: titled(&text.plain_label(), &text.plain_title()), language }
    }

    /// A provision's label in a draft with its title: what an embed of it is headed with.
    pub(crate) fn name_in(&self, place: Place) -> Name {
        match self.provision_in(place.draft, place.provision) {
            Some((text, language)) => Name { words: titled(&text.plain_label(), &text.plain_title()), language },
            None => self.provision_name(place.provision),
        }
    }

    /// A provision and, where there is one, the path of a unit of it, as the reader's language cites them, by the latest
    /// draft that has them: `Article 17(1)(a)`.
    pub(crate) fn cited(&self, id: ProvisionId, path: Option<&str>) -> String {
        let provision = self.site().provision(id);
        let texts = || {
            let drafts = provision.appearances.iter().rev().map(|draft| self.site().draft(*draft));
            drafts.filter_map(|draft| Some((draft, draft.provision(id)?)))
        };
        let Some((_, latest)) = texts().next() else { return provision.id.clone() };
        let short = |text, unit| label(text, unit, self.language, Form::Short);
        let Some(path) = path else { return short(latest, None) };
        if let Some((unit, _)) = latest.unit(path) {
            return short(latest, Some(unit));
        }
        // A unit that the latest draft no longer has is told as the last one that had it does.
        let gone = texts().find_map(|(draft, text)| Some((draft, text, text.unit(path)?.0)));
        match gone {
            Some((draft, text, unit)) => format!("{} ({})", short(text, Some(unit)), self.words(&draft.title).text),
            None => format!("{} {path}", short(latest, None)),
        }
    }

    /// The same by the draft that a place stands in.
    pub(crate) fn cited_in(&self, place: Place) -> String {
        match self.site().draft(place.draft).provision(place.provision) {
            Some(text) => label(text, place.unit, self.language, Form::Short),
            None => self.cited(place.provision, None),
        }
    }
}

/// `Article 17. Offences relating to other treaties`.
fn titled(label: &str, title: &str) -> String {
    match (label.is_empty(), title.is_empty()) {
        (false, false) => format!("{label}. {title}"),
        (true, false) => title.to_owned(),
        _ => label.to_owned(),
    }
}
