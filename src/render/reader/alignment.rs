//! Who stands together.

use super::Reader;
use crate::model::alignment::{Alignment, Cluster, FEWEST_CASES, Pair, TOGETHER};
use crate::model::id::{PartyId, TreatyId};
use crate::model::standing::Standing;
use crate::model::target::Target;
use crate::render::view::{
    AgreementCellView, AgreementColumnView, AgreementMatrixView, AgreementRowView, AgreementView, AlignedView,
    AlignmentView, ClusterView,
};

/// How many neighbours of a delegation are shown on either side.
const NEIGHBOURS: usize = 3;
/// With more delegations than these there is no matrix: its figures are in the data.
const LARGEST_MATRIX: usize = 40;

impl Reader<'_> {
    /// A treaty's page on who stands together.
    pub(crate) fn alignment(&self, treaty: TreatyId) -> AlignmentView {
        let alignment = self.analysis().alignment(treaty);
        let parties = self.aligned_parties(alignment);
        let clusters = alignment.clusters.iter().map(|cluster| self.cluster(alignment, cluster));
        AlignmentView {
            treaty: self.link(Target::Treaty(treaty)),
            day: alignment.day.to_string(),
            proposals: alignment.proposals,
            proposal_cases: alignment.proposal_cases,
            votes: alignment.votes,
            subjects: alignment.subjects,
            pairs: alignment.pairs.len(),
            too_few: alignment.too_few,
            fewest: FEWEST_CASES,
            together: TOGETHER,
            clusters: clusters.collect(),
            matrix: (parties.len() <= LARGEST_MATRIX).then(|| self.agreement_matrix(alignment, &parties)),
            parties: parties.iter().filter_map(|party| self.aligned(alignment, *party)).collect(),
            positions: self.link(Target::Positions(treaty)),
            data: self.data(treaty, &["alignment"]),
        }
    }

    fn cluster(&self, alignment: &Alignment, cluster: &Cluster) -> ClusterView {
        let of = |wanted: Standing| {
            let standing = |party: &PartyId| self.site().standing(alignment.treaty, *party, alignment.day);
            let parties: Vec<PartyId> =
                cluster.parties.iter().copied().filter(|party| standing(party) == wanted).collect();
            self.by_name(&parties)
        };
        ClusterView {
            delegations: of(Standing::Member),
            groups: of(Standing::Group),
            observers: of(Standing::Observer),
            agreement: cluster.agreement,
        }
    }

    /// Who is closest to a delegation and who farthest; `None` where it has no pair.
    pub(crate) fn aligned(&self, alignment: &Alignment, party: PartyId) -> Option<AlignedView> {
        let mut pairs: Vec<&Pair> = alignment.pairs.iter().filter(|pair| pair.a == party || pair.b == party).collect();
        let other = |pair: &Pair| if pair.a == party { pair.b } else { pair.a };
        // More cases first among equals, then codes.
        pairs.sort_by(|x, y| {
            let by_agreement = y.agreement().total_cmp(&x.agreement());
            by_agreement.then_with(|| y.cases.cmp(&x.cases)).then_with(|| other(x).cmp(&other(y)))
        });
        let closest: Vec<&Pair> = pairs.iter().take(NEIGHBOURS).filter(|pair| pair.agreed > 0).copied().collect();
        let mut rest = pairs.split_off(closest.len());
        rest.sort_by(|x, y| x.agreement().total_cmp(&y.agreement()).then_with(|| y.cases.cmp(&x.cases)));
        let farthest = rest.iter().filter(|pair| pair.agreed < pair.cases).take(NEIGHBOURS);
        let view = |pair: &&Pair| AgreementView {
            party: self.shared_party(other(pair)),
            agreement: pair.agreement(),
            cases: pair.cases,
        };
        let view = AlignedView {
            party: self.shared_party(party),
            pairs: closest.len() + rest.len(),
            closest: closest.iter().map(view).collect(),
            farthest: farthest.map(view).collect(),
        };
        (view.pairs > 0).then_some(view)
    }

    /// Everyone in a pair: clusters first, each by name, then who is in none.
    fn aligned_parties(&self, alignment: &Alignment) -> Vec<PartyId> {
        let mut parties: Vec<PartyId> = alignment.pairs.iter().flat_map(|pair| [pair.a, pair.b]).collect();
        parties.sort_unstable();
        parties.dedup();
        let holds = |cluster: &Cluster, party: &PartyId| cluster.parties.contains(party);
        let cluster_of = |party: &PartyId| alignment.clusters.iter().position(|cluster| holds(cluster, party));
        parties.sort_by_cached_key(|party| (cluster_of(party).unwrap_or(usize::MAX), self.sorted_as(*party)));
        parties
    }

    fn agreement_matrix(&self, alignment: &Alignment, parties: &[PartyId]) -> AgreementMatrixView {
        let code = |party: &PartyId| self.site().party(*party).code.clone();
        let columns =
            parties.iter().map(|party| AgreementColumnView { party: self.shared_party(*party), code: code(party) });
        let rows = parties.iter().map(|row| AgreementRowView {
            party: self.shared_party(*row),
            code: code(row),
            cells: parties.iter().map(|column| cell(alignment, *row, *column)).collect(),
        });
        AgreementMatrixView { columns: columns.collect(), rows: rows.collect() }
    }
}

fn cell(alignment: &Alignment, row: PartyId, column: PartyId) -> AgreementCellView {
    let pair = alignment.pair(row, column).filter(|_| row != column);
    AgreementCellView {
        same: row == column,
        agreement: pair.map(Pair::agreement),
        cases: pair.map_or(0, |pair| pair.cases),
        level: pair.map_or(0, |pair| (pair.agreed * 5 / pair.cases.max(1)).min(4)),
    }
}
