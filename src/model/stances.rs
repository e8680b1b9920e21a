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
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Column {
    /// Who.
    pub party: PartyId,
    /// What it is in the negotiation on the day.
    pub standing: Standing,
    /// Whether it took any stance itself; else all it holds is its groups'.
    pub spoke: bool,
    /// The rows in which something is known of it, in order.
    pub rows: Vec<usize>,
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
    /// Of whom something is known here, in the order of the columns. Of all others nothing is: that is not neutral.
    pub cells: Vec<(PartyId, Known)>,
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

/// What a delegation or group holds on one thing, and held before.
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

impl AtStep {
    /// A step at which nobody stands.
    pub fn nobody(step: Step) -> Self {
        Self { step, delegations: Vec::new(), groups: Vec::new(), observers: Vec::new(), unnamed: Vec::new() }
    }

    /// Those who stand there and are what they are in the negotiation.
    pub fn of(&mut self, standing: Standing) -> &mut Vec<PartyId> {
        match standing {
            Standing::Member => &mut self.delegations,
            Standing::Group => &mut self.groups,
            Standing::Observer => &mut self.observers,
            Standing::Others => &mut self.unnamed,
        }
    }
}

impl StanceRow {
    /// What is known of a party here.
    pub fn known(&self, party: PartyId) -> Option<&Known> {
        let at = self.cells.binary_search_by_key(&party, |(of, _)| *of).ok()?;
        Some(&self.cells[at].1)
    }
}

impl StanceMatrix {
    /// The stances on one thing.
    pub fn row(&self, subject: &Subject) -> Option<&StanceRow> {
        self.rows.iter().find(|row| row.subject == *subject)
    }

    /// What one party holds on one thing.
    pub fn cell(&self, subject: &Subject, party: PartyId) -> Option<&Known> {
        self.row(subject)?.known(party)
    }

    /// The column of a party that holds anything.
    pub fn column(&self, party: PartyId) -> Option<&Column> {
        let at = self.parties.binary_search_by_key(&party, |column| column.party).ok()?;
        Some(&self.parties[at])
    }
}
