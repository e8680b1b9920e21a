//! What a target is called in the reader's language, and what became of a provision since it was meant.

use super::Setting;
use crate::model::draft::{ProvisionText, plain};
use crate::model::id::{DraftId, ProvisionId};
use crate::model::language::Language;
use crate::model::succession::Became;
use crate::model::target::{Place, Target};
use crate::model::words::Words;
use crate::render::strings::FluentValue;
use crate::render::strings::label::{Form, label};
use crate::render::strings::list::list;

/// A name, plain, and the language it is in.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Name {
    /// The words.
    pub(crate) words: String,
    /// Their language.
    pub(crate) language: Language,
}

/// What became of a provision after the draft in which it was meant.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Since {
    /// `renumbered`, `deleted`, `split`, `merged`.
    pub(crate) fate: &'static str,
    /// `now Article 4`, in the reader's language.
    pub(crate) words: String,
}

/// The name of a target as a link to it says it: `Article 17(1)(a)` for a place in a draft, a provision by its label in the
/// latest draft that has it, other things by their titles.
pub(crate) fn target_name(setting: &Setting, target: Target) -> Name {
    let site = setting.site;
    let written = |words: &Words| {
        let (words, language) = words.choose(setting.language, site.config.language());
        Name { words: words.to_owned(), language }
    };
    let own = |words: String| Name { words, language: setting.language };
    let say = |key| own(setting.strings.text(setting.language, key).into_owned());
    match target {
        Target::Home => written(&site.config.title),
        Target::Page(id) => {
            let version = site.page(id).version(setting.language);
            Name { words: version.title.clone(), language: version.language }
        }
        Target::Briefing(id) => {
            let version = site.briefing(id).version(setting.language);
            Name { words: version.title.clone(), language: version.language }
        }
        Target::Treaty(id) => written(&site.treaty(id).short),
        Target::Provision(id) => own(provision_label(setting, id)),
        Target::Place(place) => own(place_label(setting, &place)),
        Target::Draft(id) => draft_name(setting, id),
        Target::Compare(from, to) => {
            let (from, to) = (draft_name(setting, from), draft_name(setting, to));
            Name { words: format!("{} – {}", from.words, to.words), language: to.language }
        }
        Target::Rolling(id) => {
            let arguments = [("draft", FluentValue::from(draft_name(setting, id).words))];
            own(setting.strings.get(setting.language, "rolling-text-of", &arguments).into_owned())
        }
        Target::Proposal(id) => written(&site.proposal(id).title),
        Target::Package(id) => written(&site.package(id).title),
        Target::Vote(id) => written(&site.vote(id).title),
        Target::Argument(id) => written(&site.argument(id).words),
        Target::Session(id) => written(&site.session(id).title),
        Target::Document(id) => own(site.document(id).symbol.clone()),
        Target::Party(id) => written(&site.party(id).name),
        Target::Topic(id) => written(&site.topic(id).title),
        Target::Term(id) => written(&site.term(id).term),
        Target::Author(id) => written(&site.author(id).name),
        Target::Briefings => say("briefings"),
        Target::Treaties => say("treaties"),
        Target::Proposals(_) => say("proposals"),
        Target::Positions(_) => say("positions"),
        Target::Alignment(_) => say("alignment"),
        Target::Votes(_) => say("votes-taken"),
        Target::Arguments(_) => say("arguments"),
        Target::Concordance(_) => say("concordance"),
        Target::Dossier(id) => {
            let arguments = [("label", FluentValue::from(provision_label(setting, id)))];
            own(setting.strings.get(setting.language, "dossier-of", &arguments).into_owned())
        }
        Target::Progress(_) => say("progress"),
        Target::Changes(_) => say("what-is-new"),
        Target::Documents(_) => say("documents"),
        Target::Delegations => say("delegations"),
        Target::Topics => say("topics"),
        Target::Glossary => say("glossary"),
        Target::Authors => say("authors"),
        Target::Search => say("search"),
        Target::NotFound => say("not-found"),
    }
}

/// The title that a provision has at a place, plain; empty if it has none.
pub(crate) fn provision_title(setting: &Setting, place: &Place) -> Name {
    let (text, provisions, language) = setting.site.draft(place.draft).text_in(setting.language);
    let title = text.provision_of(provisions, place.provision).map(|provision| plain(&provision.title));
    Name { words: title.unwrap_or_default().trim().to_owned(), language }
}

/// What became of a provision between the draft of a place and the treaty's latest; `None` if it has kept its number.
pub(crate) fn since(setting: &Setting, meant: &Place) -> Option<Since> {
    let site = setting.site;
    let provision = site.provision(meant.provision);
    let latest = *site.treaty(provision.treaty).drafts.last()?;
    if latest == meant.draft {
        return None;
    }
    let say = |fate, key: &str, argument: &str, words: String| {
        let words = setting.strings.get(setting.language, key, &[(argument, FluentValue::from(words))]).into_owned();
        Some(Since { fate, words })
    };
    match site.became(meant, latest)?.became {
        Became::Same => None,
        Became::Renumbered(id) => say("renumbered", "now-numbered", "label", provision_label(setting, id)),
        Became::Merged(heir) => say("merged", "merged-into", "label", provision_label(setting, heir)),
        Became::Split(heirs) => {
            let heirs: Vec<String> = heirs.into_iter().map(|heir| provision_label(setting, heir)).collect();
            say("split", "split-into", "labels", list(&heirs, setting.language))
        }
        Became::Deleted { gone, .. } => say("deleted", "deleted-in", "draft", draft_name(setting, gone).words),
    }
}

/// The label of a place in its draft, in the reader's language.
pub(super) fn place_label(setting: &Setting, place: &Place) -> String {
    match setting.site.draft(place.draft).provision(place.provision) {
        Some(provision) => label(provision, place.unit, setting.language, Form::Short),
        None => provision_label(setting, place.provision),
    }
}

/// A provision's label in the latest draft that has it.
fn provision_label(setting: &Setting, id: ProvisionId) -> String {
    let provision = setting.site.provision(id);
    let latest = provision.appearances.last().and_then(|draft| setting.site.draft(*draft).provision(id));
    latest.map_or_else(|| provision.id.clone(), |text| bare_label(setting, text))
}

fn bare_label(setting: &Setting, provision: &ProvisionText) -> String {
    label(provision, None, setting.language, Form::Short)
}

fn draft_name(setting: &Setting, id: DraftId) -> Name {
    let draft = setting.site.draft(id);
    let translated = draft.translations.iter().find(|translation| translation.language == setting.language);
    let title = translated.map(|translation| &translation.title).filter(|title| !title.is_empty());
    let (words, language) = title.unwrap_or(&draft.title).choose(setting.language, setting.site.config.language());
    if words.is_empty() {
        return Name { words: draft.id.clone(), language: setting.language };
    }
    Name { words: words.to_owned(), language: if title.is_some() { setting.language } else { language } }
}
