//! Links and words, with their language where it is not the page's.

use super::Reader;
use crate::model::id::{DraftId, PartyId, ProvisionId, SessionId};
use crate::model::language::Language;
use crate::model::target::{Place, Reference, Target};
use crate::model::when::When;
use crate::model::words::Words;
use crate::render::strings::date::date;
use crate::render::strings::session::in_sentence;
use crate::render::view::{LinkView, Shared, TextView, WhenView};

impl Reader<'_> {
    /// A link to a target, by its own name.
    pub(crate) fn link(&self, target: Target) -> LinkView {
        let name = self.name(target);
        self.link_named(target, name.words, name.language)
    }

    /// The same, shared with the other pages that have it.
    pub(crate) fn shared_link(&self, target: Target) -> Shared<LinkView> {
        self.shelved(|shelf| &shelf.links, target, || Shared::new(&self.link(target)))
    }

    /// Links to targets, shared.
    pub(crate) fn shared_links(&self, targets: impl IntoIterator<Item = Target>) -> Vec<Shared<LinkView>> {
        targets.into_iter().map(|target| self.shared_link(target)).collect()
    }

    /// Several delegations, shared.
    pub(crate) fn shared_parties(&self, ids: &[PartyId]) -> Vec<Shared<LinkView>> {
        let party =
            |id: &PartyId| self.shelved(|shelf| &shelf.parties, Target::Party(*id), || Shared::new(&self.party(*id)));
        ids.iter().map(party).collect()
    }

    /// A link to a target, by other words.
    pub(crate) fn link_named(&self, target: Target, name: String, language: Language) -> LinkView {
        let (lang, dir) = self.marks(language);
        LinkView { url: self.site().href(target, self.language), name, lang, dir, since: None }
    }

    /// Links to targets, in their order.
    pub(crate) fn links(&self, targets: impl IntoIterator<Item = Target>) -> Vec<LinkView> {
        targets.into_iter().map(|target| self.link(target)).collect()
    }

    pub(crate) fn sessions(&self, session: Option<SessionId>) -> Option<LinkView> {
        session.map(|id| self.link(Target::Session(id)))
    }

    /// When something was, no more exactly than is known.
    pub(crate) fn when(&self, when: When) -> WhenView {
        let session = match when {
            When::Dated(dated) => return WhenView::Date(dated.to_string()),
            When::Session { session, .. } => self.link(Target::Session(session)),
        };
        // Other words than the page's have no article of its language.
        let name = if session.lang.is_none() { in_sentence(&session.name, self.language) } else { session.name };
        WhenView::Session(LinkView { name, ..session })
    }

    /// The same in words: `1 September 2023`, `at the sixth session`.
    pub(crate) fn when_words(&self, when: When) -> String {
        match self.when(when) {
            WhenView::Session(link) => self.say_of("at-session", "session", link.name),
            WhenView::Date(_) => when.dated().map(|dated| date(dated, self.language)).unwrap_or_default(),
        }
    }

    pub(crate) fn drafts(&self, draft: Option<DraftId>) -> Option<LinkView> {
        draft.map(|id| self.link(Target::Draft(id)))
    }

    /// A delegation: linked only if it has a page, so its address may be empty.
    pub(crate) fn party(&self, id: PartyId) -> LinkView {
        let link = self.link(Target::Party(id));
        if self.site().party(id).shown { link } else { LinkView { url: String::new(), ..link } }
    }

    /// Several delegations.
    pub(crate) fn parties(&self, ids: &[PartyId]) -> Vec<LinkView> {
        ids.iter().map(|id| self.party(*id)).collect()
    }

    /// What a written reference leads to, named as what it meant.
    pub(crate) fn reference(&self, reference: Reference) -> LinkView {
        let name = self.name(reference.meant.map_or(reference.target, Target::Place));
        self.link_named(reference.target, name.words, name.language)
    }

    /// A draft's name, leading to a provision's place in it.
    pub(crate) fn permalink(&self, draft: DraftId, provision: ProvisionId) -> LinkView {
        let name = self.name(Target::Draft(draft));
        self.link_named(Target::Place(Place { draft, provision, unit: None }), name.words, name.language)
    }

    /// Words in the language nearest to the reader's.
    pub(crate) fn words(&self, words: &Words) -> TextView {
        let (text, language) = words.choose(self.language, self.own());
        self.text(text, language)
    }

    /// The same, if there are any.
    pub(crate) fn words_if(&self, words: &Words) -> Option<TextView> {
        (!words.is_empty()).then(|| self.words(words))
    }

    /// Words in a known language.
    pub(crate) fn text(&self, text: impl Into<String>, language: Language) -> TextView {
        let (lang, dir) = self.marks(language);
        TextView { text: text.into(), lang, dir }
    }

    /// `lang=` and `dir=` of words, where their language is not the page's.
    fn marks(&self, language: Language) -> (Option<String>, Option<&'static str>) {
        if language == self.language { (None, None) } else { (Some(language.to_string()), Some(language.direction())) }
    }
}
