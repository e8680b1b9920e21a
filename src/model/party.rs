//! Who and what the data is about: delegations and groups, topics, terms, authors.

use super::id::PartyId;
use super::when::Dated;
use super::words::Words;
use jiff::civil::Date;

/// Characters of the longest name that is looked for in texts: one that is longer names nobody in running text, and each of
/// its beginnings would have to be followed wherever it stands.
pub const LONGEST_NAME: usize = 200;

/// A delegation or a group: State and group codes share one name space.
#[derive(Debug, Clone)]
pub struct Party {
    /// `RUS`, `EU`.
    pub code: String,
    /// Name.
    pub name: Words,
    /// What it is.
    pub kind: PartyKind,
    /// Other names it is mentioned by, with their languages; the name is among them.
    pub names: Words,
    /// Groups it is a member of, at whatever time.
    pub groups: Vec<PartyId>,
    /// Whether it has a page: something on the site is about it.
    pub shown: bool,
}

/// What a party is.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartyKind {
    /// A State known by ISO 3166.
    State,
    /// A delegation of the site's own: an observer, an invented one.
    Delegation,
    /// A group.
    Group {
        /// Its members, dated.
        members: Vec<Member>,
    },
}

/// A member of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub party: PartyId,
    /// When it joined; `None`: from the beginning.
    pub from: Option<Dated>,
    /// When it left, as the last day of its membership; `None`: to this day.
    pub until: Option<Dated>,
}

impl Member {
    /// Whether it was a member on a day. A month or year in which it joined or left is over on its last day.
    pub fn on(&self, day: Date) -> bool {
        self.from.is_none_or(|from| from.last() <= day) && self.until.is_none_or(|until| day <= until.last())
    }
}

/// A topic and its scale.
#[derive(Debug, Clone)]
pub struct Topic {
    /// Its id.
    pub id: String,
    /// Title.
    pub title: Words,
    /// What it is about.
    pub summary: Words,
    /// Its scale, in order: id and label.
    pub stances: Vec<(String, Words)>,
}

/// A term of the trade.
#[derive(Debug, Clone)]
pub struct Term {
    /// Its id.
    pub id: String,
    /// The term.
    pub term: Words,
    /// What it means.
    pub definition: Words,
}

/// Who writes briefings.
#[derive(Debug, Clone)]
pub struct Author {
    /// Id.
    pub id: String,
    /// Name.
    pub name: Words,
    /// The words of the name that are the family's; empty where it is not to be divided.
    pub family: Words,
    /// Affiliation.
    pub affiliation: Words,
    /// ORCID iD.
    pub orcid: Option<String>,
    /// Own page.
    pub url: Option<String>,
    /// A short biography.
    pub bio: Words,
}
