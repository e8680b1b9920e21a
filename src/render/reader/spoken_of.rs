//! Provisions and units that were spoken of on a day: by the number they had in the draft of that day, with what they are called
//! now beside it where that is something else. The one rule for sessions, positions, statuses, delegations and proposals.

use super::Reader;
use crate::model::id::{DraftId, ProposalId, ProvisionId};
use crate::model::stances::{StanceRow, Subject};
use crate::model::succession::Unit;
use crate::model::target::{Place, Target};
use crate::render::html::name::since;
use crate::render::strings::FluentValue;
use crate::render::view::{LinkView, SinceView};
use jiff::civil::Date;

impl Reader<'_> {
    /// The page of a provision, by what it or its unit is called at a place, and what that is called now.
    pub(crate) fn spoken_of(&self, place: Place) -> LinkView {
        let link = self.link_named(Target::Provision(place.provision), self.cited_in(place), self.language);
        LinkView { since: self.since(&place), ..link }
    }

    /// The same for what was spoken of on a day, a unit by the path it had then.
    pub(crate) fn spoken_of_on(&self, day: Date, id: ProvisionId, path: Option<&str>) -> LinkView {
        match self.place_on(day, id, path) {
            Some(place) => self.spoken_of(place),
            None => self.link_named(Target::Provision(id), self.cited(id, path), self.language),
        }
    }

    /// The same in words alone: `Article 17 (Chair’s draft; now Article 4)`.
    pub(crate) fn spoken_of_in_words(&self, day: Date, id: ProvisionId, path: Option<&str>) -> String {
        let link = self.spoken_of_on(day, id, path);
        let Some(since) = link.since else { return link.name };
        let mut arguments = vec![("now", FluentValue::from(since.now))];
        let draft = since.draft.map(|draft| ("draft", FluentValue::from(draft.text)));
        let key = if draft.is_some() { "called-since" } else { "called-last" };
        arguments.extend(draft);
        format!("{} {}", link.name, self.renderer.strings.get(self.language, key, &arguments))
    }

    /// A place in a draft, by its permalink there, and what it is called now.
    pub(crate) fn place_since(&self, place: Place) -> LinkView {
        LinkView { since: self.since(&place), ..self.link(Target::Place(place)) }
    }

    /// Where something stood on a day.
    pub(crate) fn place_on(&self, day: Date, id: ProvisionId, path: Option<&str>) -> Option<Place> {
        let site = self.site();
        let current = site.current_draft(site.provision(id).treaty, day);
        site.spoken_of(id, path, current)
    }

    /// What stances of several days are on: a provision by the number of the last of these days.
    pub(super) fn row_link(&self, row: &StanceRow) -> LinkView {
        let held = row.cells.iter().flat_map(|(_, known)| &known.history);
        self.subject_link(&row.subject, held.map(|held| held.date.last()).max())
    }

    /// What stances are on: a topic, or a provision or unit as one called it on a day.
    pub(super) fn subject_link(&self, subject: &Subject, day: Option<Date>) -> LinkView {
        match subject {
            Subject::Topic(topic) => self.link(Target::Topic(*topic)),
            Subject::Provision(provision, path) => {
                self.spoken_of_on(day.unwrap_or(self.site().options.now), *provision, path.as_deref())
            }
        }
    }

    /// A provision by the number it has in the last of the drafts that some proposals on it were made on; `titled`: with its title.
    pub(crate) fn proposed_on(&self, id: ProvisionId, proposals: &[ProposalId], titled: bool) -> LinkView {
        let edits = proposals.iter().flat_map(|proposal| &self.site().proposal(*proposal).edits);
        let places = edits.flat_map(|edit| std::iter::once(edit.at).chain(edit.action.destination()));
        let last = places.filter(|place| place.provision == id).map(|place| place.draft).max();
        let Some(draft) = last else { return self.link(Target::Provision(id)) };
        let place = Place { draft, provision: id, unit: None };
        if !titled {
            return self.spoken_of(place);
        }
        let name = self.name_in(place);
        let link = self.link_named(Target::Provision(id), name.words, name.language);
        LinkView { since: self.since(&place), ..link }
    }

    /// What became of a place since its draft; `None` where it is called as it was.
    fn since(&self, place: &Place) -> Option<SinceView> {
        let (now, last) = match self.unit_called_now(place) {
            Some(told) => told,
            None => (since(&self.setting(), place)?.words, None),
        };
        let draft = (last != Some(place.draft)).then(|| self.name(Target::Draft(place.draft)));
        Some(SinceView { draft: draft.map(|draft| self.text(draft.words, draft.language)), now })
    }

    /// What a unit is called now, where that is not what it was called; with the draft that is named, if one is.
    fn unit_called_now(&self, place: &Place) -> Option<(String, Option<DraftId>)> {
        let say = |key: &str, argument: &'static str, words: String| {
            let arguments = [(argument, FluentValue::from(words))];
            self.renderer.strings.get(self.language, key, &arguments).into_owned()
        };
        match *self.analysis().units_since.get(place)? {
            Unit::Stands(now) => {
                let label = self.cited_in(now);
                (label != self.cited_in(*place)).then(|| (say("now-numbered", "label", label), None))
            }
            Unit::Gone { last } => {
                // Of what went with its provision, that is what is told.
                let whole = Place { unit: None, ..*place };
                let stands = since(&self.setting(), &whole).is_none_or(|since| since.fate == "renumbered");
                stands.then(|| (say("last-in", "draft", self.name(Target::Draft(last)).words), Some(last)))
            }
        }
    }
}
