//! What many pages of a language show, kept from when it is first asked for: a Tera value is shared, not copied.

use super::view::{LinkView, Shared, TeaserView};
use crate::model::site::Site;
use crate::model::target::Target;
use std::sync::OnceLock;

/// Views of the targets of one language.
pub(crate) struct Shelf {
    /// By their own names.
    pub(crate) links: Views<LinkView>,
    /// Delegations: without an address where they have no page.
    pub(crate) parties: Views<LinkView>,
    /// Of what is published about them.
    pub(crate) feeds: Views<LinkView>,
    /// The home page as the first of the pages above one.
    pub(crate) homes: Views<LinkView>,
    /// Briefings in lists.
    pub(crate) teasers: Views<TeaserView>,
}

/// Views of one kind. Each depends on the site alone, so that it makes no difference which page asks first.
pub(crate) struct Views<V>(Vec<OnceLock<Shared<V>>>);

impl Shelf {
    /// An empty one.
    pub(crate) fn new(site: &Site) -> Self {
        Self {
            links: Views::new(site),
            parties: Views::new(site),
            feeds: Views::new(site),
            homes: Views::new(site),
            teasers: Views::new(site),
        }
    }
}

impl<V> Views<V> {
    fn new(site: &Site) -> Self {
        Self(std::iter::repeat_with(OnceLock::new).take(places(site)).collect())
    }

    /// The view of a target, made now if it was not yet; those that few pages show are made each time.
    pub(crate) fn get(&self, site: &Site, target: Target, make: impl FnOnce() -> Shared<V>) -> Shared<V> {
        match place(site, target).and_then(|place| self.0.get(place)) {
            Some(kept) => kept.get_or_init(make).clone(),
            None => make(),
        }
    }
}

/// The lists of the site, which have one page each.
const LISTS: usize = 7;

fn places(site: &Site) -> usize {
    LISTS + site.treaties.len() + site.topics.len() + site.parties.len() + site.authors.len() + site.briefings.len()
}

/// Each target's place among those that are kept.
fn place(site: &Site, target: Target) -> Option<usize> {
    let treaties = LISTS;
    let topics = treaties + site.treaties.len();
    let parties = topics + site.topics.len();
    let authors = parties + site.parties.len();
    let briefings = authors + site.authors.len();
    Some(match target {
        Target::Home => 0,
        Target::Briefings => 1,
        Target::Treaties => 2,
        Target::Delegations => 3,
        Target::Topics => 4,
        Target::Glossary => 5,
        Target::Authors => 6,
        Target::Treaty(id) => treaties + id.index(),
        Target::Topic(id) => topics + id.index(),
        Target::Party(id) => parties + id.index(),
        Target::Author(id) => authors + id.index(),
        Target::Briefing(id) => briefings + id.index(),
        _ => return None,
    })
}
