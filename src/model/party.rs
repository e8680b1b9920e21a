//! Who and what the data is about: parties, topics, terms, authors.

use super::id::{PartyId, TreatyId};
use super::when::Dated;
use super::words::Words;
use jiff::civil::Date;

/// Characters of the longest name that is looked for in texts: one that is longer names nobody in running text, and each of
/// its beginnings would have to be followed wherever it stands.
pub const LONGEST_NAME: usize = 200;

/// Who acts in a negotiation: a State, an observer, an organization, a group, a body of a negotiation, or others that a source
/// does not name. State and group codes share one name space.
#[derive(Debug, Clone)]
pub struct Party {
    /// `RUS`, `EU`. A body's is `body:group-4`, unique in its treaty; that of others, `others:1`, says which of the treaty's
    /// they are.
    pub code: String,
    /// Name.
    pub name: Words,
    /// What it is.
    pub kind: PartyKind,
    /// Other names it is mentioned by, with their languages; the name is among them.
    pub names: Words,
    /// Groups it is a member of, at whatever time; one as often as it joined it.
    pub groups: Vec<Membership>,
    /// Whether it has a page: something on the site is about it.
    pub shown: bool,
}

/// What a party is. Who may vote is another question: [`Site::standing`](super::site::Site::standing) answers it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum PartyKind {
    /// A State.
    State,
    /// A State that is no member of the United Nations, and that does not say what it is here: an observer, unless the rules of a
    /// negotiation list it among its members.
    Outside,
    /// A delegation of the site's own that does not say what it is: a State in an invented negotiation, else an observer.
    Delegation,
    /// Who takes part and does not vote: a State that is no member, an entity.
    Observer,
    /// An organization: it takes part and does not vote.
    Organization,
    /// A group.
    Group {
        /// Its members, dated.
        members: Vec<Member>,
    },
    /// A body of a negotiation: a working group, its Chair.
    Body {
        /// The negotiation.
        treaty: TreatyId,
    },
    /// Those that a source does not name. Each time that some are spoken of they are a party of their own: nobody knows
    /// whether they are the same.
    Others {
        /// The negotiation.
        treaty: TreatyId,
        /// How many they are at least, where the source says so.
        at_least: Option<u32>,
    },
}

impl PartyKind {
    /// As data and templates write it.
    pub fn id(&self) -> &'static str {
        match self {
            PartyKind::State => "state",
            PartyKind::Delegation => "delegation",
            PartyKind::Outside | PartyKind::Observer => "observer",
            PartyKind::Organization => "organization",
            PartyKind::Group { .. } => "group",
            PartyKind::Body { .. } => "body",
            PartyKind::Others { .. } => "others",
        }
    }
}

impl Party {
    /// Whether it can have a page of its own: a body has a place on its treaty's, and nobody can tell of whom a page on others
    /// would be.
    pub fn has_page(&self) -> bool {
        self.shown && !matches!(self.kind, PartyKind::Body { .. } | PartyKind::Others { .. })
    }

    /// How many a party is at least that a source does not name; `None` for every other party.
    pub fn unnamed(&self) -> Option<u32> {
        match self.kind {
            PartyKind::Others { at_least, .. } => Some(at_least.unwrap_or(1)),
            _ => None,
        }
    }
}

/// A member of a group.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Member {
    /// Who.
    pub party: PartyId,
    /// When.
    pub times: Times,
}

/// A group that a party is a member of.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Membership {
    /// Of which group.
    pub group: PartyId,
    /// When.
    pub times: Times,
}

/// When somebody was a member of a group.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Times {
    /// When it joined; `None`: from the beginning.
    pub from: Option<Dated>,
    /// When it left, as the last day of its membership; `None`: to this day.
    pub until: Option<Dated>,
}

impl Times {
    /// Whether a day is among them. A month or year in which one joined or left is over on its last day.
    pub fn contains(&self, day: Date) -> bool {
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
