use super::{DataView, LinkView, Shared};
use serde::Serialize;

/// `alignment` in `alignment.html`: who stands together on a treaty.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AlignmentView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// The day of the build: what was said later is not here.
    pub(crate) day: String,
    /// How many proposals someone was for or against.
    pub(crate) proposals: u32,
    /// How many cases these are: the proposals of one joint document are one, and so are the parts of a package.
    pub(crate) proposal_cases: u32,
    /// How many topics, provisions and units someone holds a stance on.
    pub(crate) subjects: u32,
    /// How many votes of which it is known how anyone voted.
    pub(crate) votes: u32,
    /// How many pairs are shown.
    pub(crate) pairs: usize,
    /// How many pairs have some cases, and too few.
    pub(crate) too_few: u32,
    /// With how many cases a pair is shown.
    pub(crate) fewest: u32,
    /// From which share of agreement on clusters are joined.
    pub(crate) together: f64,
    /// Who stands together, the largest first.
    pub(crate) clusters: Vec<ClusterView>,
    /// The agreement of each two; absent with more delegations than a page has room for.
    pub(crate) matrix: Option<AgreementMatrixView>,
    /// Everyone who is in a pair, by name.
    pub(crate) parties: Vec<AlignedView>,
    /// Who holds what.
    pub(crate) positions: LinkView,
    /// Files of data.
    pub(crate) data: Vec<DataView>,
}

/// Those that stand together.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ClusterView {
    /// Its delegations, which are members of the negotiation, by name.
    pub(crate) delegations: Vec<Shared<LinkView>>,
    /// Its groups, as such.
    pub(crate) groups: Vec<Shared<LinkView>>,
    /// Its observers and organizations: they are no delegations.
    pub(crate) observers: Vec<Shared<LinkView>>,
    /// The mean agreement of its pairs, from 0 to 1.
    pub(crate) agreement: f64,
}

/// Who stands closest to one delegation, and farthest from it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AlignedView {
    /// The delegation or group.
    pub(crate) party: Shared<LinkView>,
    /// With how many others it has cases enough.
    pub(crate) pairs: usize,
    /// Those it agrees with most often.
    pub(crate) closest: Vec<AgreementView>,
    /// Those it agrees with least often.
    pub(crate) farthest: Vec<AgreementView>,
}

/// How often a delegation agrees with another.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AgreementView {
    /// The other.
    pub(crate) party: Shared<LinkView>,
    /// The share of cases on which they agree, from 0 to 1.
    pub(crate) agreement: f64,
    /// On how many proposals and stances both have a side: the figure rests on these.
    pub(crate) cases: u32,
}

/// The agreement of everyone with everyone.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AgreementMatrixView {
    /// The columns, in the order of the rows: clusters first, so that who stands together stands together.
    pub(crate) columns: Vec<AgreementColumnView>,
    /// The rows.
    pub(crate) rows: Vec<AgreementRowView>,
}

/// A column of the matrix.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AgreementColumnView {
    /// Who.
    pub(crate) party: Shared<LinkView>,
    /// Its code, for where the name has no room: `RUS`.
    pub(crate) code: String,
}

/// A row of the matrix.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AgreementRowView {
    /// Who.
    pub(crate) party: Shared<LinkView>,
    /// Its code.
    pub(crate) code: String,
    /// For each column, the agreement.
    pub(crate) cells: Vec<AgreementCellView>,
}

/// A cell of the matrix.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AgreementCellView {
    /// Whether row and column are the same delegation.
    pub(crate) same: bool,
    /// The share of cases on which they agree, from 0 to 1; absent: too few cases.
    pub(crate) agreement: Option<f64>,
    /// How many cases.
    pub(crate) cases: u32,
    /// The share in fifths, from 0 to 4, to shade by.
    pub(crate) level: u32,
}
