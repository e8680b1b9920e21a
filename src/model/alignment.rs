//! Which delegations stand together.

use super::id::{PartyId, TreatyId};
use jiff::civil::Date;

/// Nothing is shown of two with fewer cases.
pub const FEWEST_CASES: u32 = 3;
/// Clusters are joined from this mean agreement on.
pub const TOGETHER: f64 = 0.75;
/// How many delegations and groups are compared with each other at most: twice as many as the world has States. Their pairs
/// grow with the square of their number.
pub const MOST_COMPARED: usize = 400;

/// Agreement between the delegations and groups of a negotiation, as of a day.
#[derive(Debug, Clone, PartialEq)]
pub struct Alignment {
    /// The treaty.
    pub treaty: TreatyId,
    /// What was said later is not here.
    pub day: Date,
    /// How many proposals someone was for or against.
    pub proposals: u32,
    /// How many cases these are: the proposals of one joint document are one, and so are the parts of a package.
    pub proposal_cases: u32,
    /// How many votes of which it is known how anyone voted.
    pub votes: u32,
    /// How many topics, provisions and units someone holds a stance on.
    pub subjects: u32,
    /// Named parties but bodies that spoke for themselves at least once, by code. Who was only spoken for is told by its group.
    pub parties: Vec<PartyId>,
    /// How many more there are: beyond [`MOST_COMPARED`], those that took the fewest sides are not compared.
    pub left_out: usize,
    /// Pairs with cases enough, in order of their parties.
    pub pairs: Vec<Pair>,
    /// How many pairs have some cases, and too few.
    pub too_few: u32,
    /// Who stands together, the largest first; those who stand with nobody are not here.
    pub clusters: Vec<Cluster>,
}

/// How often two agree.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub struct Pair {
    /// The first by code.
    pub a: PartyId,
    /// The other.
    pub b: PartyId,
    /// On how many proposals and stances both have a side.
    pub cases: u32,
    /// On how many of these it is the same.
    pub agreed: u32,
}

/// Delegations that stand together.
#[derive(Debug, Clone, PartialEq)]
pub struct Cluster {
    /// Who, by code.
    pub parties: Vec<PartyId>,
    /// The mean agreement of its pairs that have cases enough, from 0 to 1.
    pub agreement: f64,
}

impl Pair {
    /// The share of cases on which they agree, from 0 to 1.
    pub fn agreement(&self) -> f64 {
        f64::from(self.agreed) / f64::from(self.cases.max(1))
    }
}

impl Alignment {
    /// The pair of two parties, in either order; `None` with too few cases.
    pub fn pair(&self, one: PartyId, other: PartyId) -> Option<&Pair> {
        let wanted = (one.min(other), one.max(other));
        let at = self.pairs.binary_search_by_key(&wanted, |pair| (pair.a, pair.b)).ok()?;
        Some(&self.pairs[at])
    }
}
