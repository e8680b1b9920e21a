use crate::model::alignment::{Cluster, Pair, TOGETHER};
use crate::model::id::PartyId;
use rustc_hash::FxHashMap;

/// Who stands together, by average linkage.
pub(super) fn clusters(parties: &[PartyId], pairs: &[Pair]) -> Vec<Cluster> {
    let mut linkage = Linkage::new(parties, pairs);
    while let Some((a, b)) = linkage.closest() {
        linkage.join(a, b);
    }
    let mut clusters: Vec<Cluster> = linkage
        .members
        .iter()
        .enumerate()
        .filter(|(_, members)| members.len() > 1)
        .map(|(index, members)| {
            let mut parties: Vec<PartyId> = members.iter().map(|member| parties[*member]).collect();
            parties.sort_unstable();
            Cluster { parties, agreement: linkage.link(index, index).mean() }
        })
        .collect();
    clusters.sort_by(|a, b| b.parties.len().cmp(&a.parties.len()).then_with(|| a.parties.cmp(&b.parties)));
    clusters
}

/// What is known between two clusters, or within one.
#[derive(Debug, Clone, Copy, Default)]
struct Link {
    /// Sum of the agreement of the pairs.
    sum: f64,
    /// How many pairs have cases enough.
    pairs: u32,
}

impl Link {
    fn mean(self) -> f64 {
        if self.pairs == 0 { 0.0 } else { self.sum / f64::from(self.pairs) }
    }

    fn and(self, other: Self) -> Self {
        Self { sum: self.sum + other.sum, pairs: self.pairs + other.pairs }
    }
}

struct Linkage {
    /// Members of each cluster; empty once it is part of another.
    members: Vec<Vec<usize>>,
    /// Between each two clusters, row by row; on the diagonal, within one.
    links: Vec<Link>,
}

impl Linkage {
    fn new(parties: &[PartyId], pairs: &[Pair]) -> Self {
        let at: FxHashMap<PartyId, usize> = parties.iter().enumerate().map(|(index, party)| (*party, index)).collect();
        let members = (0..parties.len()).map(|index| vec![index]).collect();
        let mut linkage = Self { members, links: vec![Link::default(); parties.len() * parties.len()] };
        for pair in pairs {
            linkage.set(at[&pair.a], at[&pair.b], Link { sum: pair.agreement(), pairs: 1 });
        }
        linkage
    }

    fn link(&self, a: usize, b: usize) -> Link {
        self.links[a * self.members.len() + b]
    }

    fn set(&mut self, a: usize, b: usize, link: Link) {
        let width = self.members.len();
        self.links[a * width + b] = link;
        self.links[b * width + a] = link;
    }

    /// The two clusters that agree most, if they agree enough and enough is known.
    fn closest(&self) -> Option<(usize, usize)> {
        let open: Vec<usize> = (0..self.members.len()).filter(|index| !self.members[*index].is_empty()).collect();
        let mut best: Option<(usize, usize)> = None;
        let mut highest = TOGETHER;
        for (index, a) in open.iter().enumerate() {
            for b in &open[index + 1..] {
                let link = self.link(*a, *b);
                let known =
                    2 * link.pairs as usize >= self.members[*a].len() * self.members[*b].len() && link.pairs > 0;
                let mean = link.mean();
                if known && (mean > highest || (best.is_none() && mean >= highest)) {
                    (best, highest) = (Some((*a, *b)), mean);
                }
            }
        }
        best
    }

    fn join(&mut self, a: usize, b: usize) {
        let within = self.link(a, a).and(self.link(b, b)).and(self.link(a, b));
        for other in (0..self.members.len()).filter(|other| *other != a && *other != b) {
            let link = self.link(a, other).and(self.link(b, other));
            self.set(a, other, link);
        }
        self.set(a, a, within);
        let joined = std::mem::take(&mut self.members[b]);
        self.members[a].extend(joined);
    }
}
