//! Articles and their parts that a text refers to, as they are called now.

use super::Reader;
use crate::model::briefing::Text;
use crate::model::succession::Unit;
use crate::model::target::{Place, Target};
use crate::render::html::name::{Since, provision_title, since};
use crate::render::strings::FluentValue;
use crate::render::view::{LinkView, NowCalledView};
use std::collections::BTreeSet;

impl Reader<'_> {
    /// What a text refers to and is now something else, as first mentioned. A unit is told by itself where its own label is
    /// another or it is gone; else with its provision.
    pub(crate) fn now_called(&self, text: &Text) -> Vec<NowCalledView> {
        // A redline between two drafts names them.
        let references = text.references().filter(|reference| !matches!(reference.target, Target::Compare(..)));
        let mut seen = BTreeSet::new();
        let mut now_called = Vec::new();
        for place in references.filter_map(|reference| reference.meant) {
            let whole = Place { unit: None, ..place };
            let told = self.unit_since(&place).map(|(since, now)| (place, since, now));
            let told = told.or_else(|| Some((whole, since(&self.setting(), &whole)?, self.latest(&whole))));
            let Some((place, since, provision)) = told.filter(|(place, ..)| seen.insert(*place)) else { continue };
            now_called.push(NowCalledView {
                meant: self.link(Target::Place(place)),
                draft: self.link(Target::Draft(place.draft)),
                fate: since.fate,
                since: since.words,
                provision,
            });
        }
        now_called
    }

    /// What became of a unit, and where that stands; `None` where it has kept its label within its provision, or went with it.
    fn unit_since(&self, meant: &Place) -> Option<(Since, LinkView)> {
        let path = |place: &Place| {
            let provision = self.site().draft(place.draft).provision(place.provision)?;
            Some(provision.units.get(place.unit? as usize)?.path.as_str())
        };
        let say = |key: &str, argument: &str, target: Target| {
            let arguments = [(argument, FluentValue::from(self.name(target).words))];
            self.renderer.strings.get(self.language, key, &arguments).into_owned()
        };
        match *self.analysis().units_since.get(meant)? {
            Unit::Stands(now) if now.provision == meant.provision && path(&now) == path(meant) => None,
            Unit::Stands(now) => {
                let words = say("now-numbered", "label", Target::Place(now));
                Some((Since { fate: "renumbered", words }, self.titled(Target::Place(now), &now)))
            }
            Unit::Gone { last } => {
                let whole = Place { unit: None, ..*meant };
                let stands = since(&self.setting(), &whole).is_none_or(|since| since.fate == "renumbered");
                let words = say("last-in", "draft", Target::Draft(last));
                stands.then(|| (Since { fate: "deleted", words }, self.latest(&whole)))
            }
        }
    }

    /// The page of a provision, by the title it has now.
    fn latest(&self, meant: &Place) -> LinkView {
        let last = self.site().provision(meant.provision).appearances.last();
        let place = last.map_or(*meant, |draft| Place { draft: *draft, ..*meant });
        self.titled(Target::Provision(meant.provision), &place)
    }

    /// A link by the title that a provision has at a place; by its label if it has none.
    fn titled(&self, target: Target, place: &Place) -> LinkView {
        let title = provision_title(&self.setting(), place);
        if title.words.is_empty() { self.link(target) } else { self.link_named(target, title.words, title.language) }
    }
}
