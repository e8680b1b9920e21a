//! Who holds what: the matrix of topics and provisions × delegations and groups, as of a day.

use super::id::{PartyId, ProvisionId, TopicId, TreatyId};
use super::proposal::View;
use super::standing::Standing;
use super::when::When;
use jiff::civil::Date;

/// The stances on one treaty as of a day.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StanceMatrix {
    /// The treaty.
    pub treaty: TreatyId,
    /// Stances taken later are not here.
    pub day: Date,
    /// Everyone who holds anything, by code: the columns.
    pub parties: Vec<Column>,
    /// Topics in their order, then provisions in the treaty's, each whole provision before its units.
    pub rows: Vec<StanceRow>,
}

/// A column of the matrix.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Column {
    /// Who.
    pub party: PartyId,
    /// What it is in the negotiation on the day.
    pub standing: Standing,
    /// Whether it took any stance itself; else all it holds is its groups'.
    pub spoke: bool,
}

/// What a stance is on.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Subject {
    /// A topic.
    Topic(TopicId),
    /// A provision, or a unit by the path it had when it was spoken of.
    Provision(ProvisionId, Option<String>),
}

/// A stance.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Step {
    /// A step of a topic's scale.
    Scale(u32),
    /// On a provision.
    View(View),
}

/// All stances on one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct StanceRow {
    /// The thing.
    pub subject: Subject,
    /// For each column, what it holds.
    pub cells: Vec<Cell>,
    /// Who stands at each step, every step of the scale in order, those where nobody stands too.
    pub summary: Vec<AtStep>,
    /// Members of which nothing is known here: of all, where the rules say how many there are, else of those in the columns.
    pub no_data: u32,
}

/// Who stands at a step.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct AtStep {
    /// The step.
    pub step: Step,
    /// Members of the negotiation, each once, by its own word or its group's. Count these.
    pub delegations: Vec<PartyId>,
    /// Groups as such: their members are among the delegations already.
    pub groups: Vec<PartyId>,
    /// Observers, organizations and bodies: nobody counts them with the delegations.
    pub observers: Vec<PartyId>,
    /// Those that no source names.
    pub unnamed: Vec<PartyId>,
}

/// What a delegation or group holds on one thing.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum Cell {
    /// Nothing is known. That is not neutral.
    NoData,
    /// A stance is known.
    Known(Known),
}

/// A known stance, and what was held before.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Known {
    /// What is held on the day.
    pub now: Held,
    /// What its group holds, where its own word goes before it and is another; `None` once it has left the group.
    pub group_differs: Option<Held>,
    /// What was held, first to last, with every time it was said anew; the last is `now`.
    pub history: Vec<Held>,
}

/// A stance at one time.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Held {
    /// The stance.
    pub step: Step,
    /// Since when.
    pub date: When,
    /// Where it is written, with its sources: an index into `Site::positions`.
    pub position: usize,
    /// The group that said so for its members; `None`: its own word.
    pub through: Option<PartyId>,
    /// Whether it is another than what was held before. The first is no change.
    pub changed: bool,
}

impl Cell {
    /// What is known, if anything is.
    pub fn known(&self) -> Option<&Known> {
        match self {
            Cell::NoData => None,
            Cell::Known(known) => Some(known),
        }
    }
}

impl StanceMatrix {
    /// The stances on one thing.
    pub fn row(&self, subject: &Subject) -> Option<&StanceRow> {
        self.rows.iter().find(|row| row.subject == *subject)
    }

    /// What one party holds on one thing.
    pub fn cell(&self, subject: &Subject, party: PartyId) -> Option<&Known> {
        let column = self.parties.iter().position(|column| column.party == party)?;
        self.row(subject)?.cells[column].known()
    }
}
