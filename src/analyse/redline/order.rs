/// A section of A, of B, or of both: indexes into their lists of sections.
pub(super) struct Pair {
    pub(super) a: Option<usize>,
    pub(super) b: Option<usize>,
    /// Whether it stands elsewhere among those that both drafts have.
    pub(super) relocated: bool,
}

/// The sections in the order they are shown: B's, and what only A has after what it followed there.
pub(super) fn in_order(partner_of_a: &[Option<usize>], partner_of_b: &[Option<usize>]) -> Vec<Pair> {
    let relocated = relocated(partner_of_b);
    // What only A has, by the section of B that it stands after; the first list is for what stands before all.
    let mut gone: Vec<Vec<usize>> = vec![Vec::new(); partner_of_b.len() + 1];
    let mut after = 0;
    for (a, partner) in partner_of_a.iter().enumerate() {
        match partner {
            Some(b) => after = b + 1,
            None => gone[after].push(a),
        }
    }
    let mut pairs = Vec::new();
    let only_a = |a: &usize| Pair { a: Some(*a), b: None, relocated: false };
    pairs.extend(gone[0].iter().map(only_a));
    for (b, partner) in partner_of_b.iter().enumerate() {
        pairs.push(Pair { a: *partner, b: Some(b), relocated: relocated[b] });
        pairs.extend(gone[b + 1].iter().map(only_a));
    }
    pairs
}

/// For each section of B, whether its partner does not stand in the longest series of sections that kept their order.
fn relocated(partner_of_b: &[Option<usize>]) -> Vec<bool> {
    let partners: Vec<(usize, usize)> = partner_of_b.iter().enumerate().filter_map(|(b, a)| Some((b, (*a)?))).collect();
    // Patience: the ends of the best series of each length, and each member's forerunner.
    let mut ends: Vec<usize> = Vec::new();
    let mut before: Vec<Option<usize>> = vec![None; partners.len()];
    for (index, (_, a)) in partners.iter().enumerate() {
        let length = ends.partition_point(|end| partners[*end].1 < *a);
        before[index] = length.checked_sub(1).map(|last| ends[last]);
        if length == ends.len() {
            ends.push(index);
        } else {
            ends[length] = index;
        }
    }
    let mut relocated: Vec<bool> = partner_of_b.iter().map(Option::is_some).collect();
    let mut kept = ends.last().copied();
    while let Some(index) = kept {
        relocated[partners[index].0] = false;
        kept = before[index];
    }
    relocated
}
