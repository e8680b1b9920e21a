use super::passage::Passage;

/// Which cells of two rows stand side by side, as indexes, in order. Rows of one length go cell by cell; in others, a column is
/// new or gone, and cells pair by their words.
pub(super) fn aligned(a: &[Passage], b: &[Passage]) -> Vec<(Option<usize>, Option<usize>)> {
    if a.len() == b.len() || a.len().saturating_mul(b.len()) > MOST {
        let of = |cells: &[Passage], at: usize| Some(at).filter(|at| *at < cells.len());
        return (0..a.len().max(b.len())).map(|at| (of(a, at), of(b, at))).collect();
    }
    // The most that pairing the cells from each place on can be worth.
    let width = b.len() + 1;
    let mut best = vec![0_u32; (a.len() + 1) * width];
    for (in_a, one) in a.iter().enumerate().rev() {
        for (in_b, other) in b.iter().enumerate().rev() {
            let paired = worth(one, other) + best[(in_a + 1) * width + in_b + 1];
            let passed = best[(in_a + 1) * width + in_b].max(best[in_a * width + in_b + 1]);
            best[in_a * width + in_b] = paired.max(passed);
        }
    }
    let (mut in_a, mut in_b) = (0, 0);
    let mut pairs = Vec::with_capacity(a.len().max(b.len()));
    while in_a < a.len() || in_b < b.len() {
        let here = best[in_a * width + in_b];
        let may_pair = in_a < a.len() && in_b < b.len();
        if may_pair && here == worth(&a[in_a], &b[in_b]) + best[(in_a + 1) * width + in_b + 1] {
            pairs.push((Some(in_a), Some(in_b)));
            (in_a, in_b) = (in_a + 1, in_b + 1);
        } else if in_a < a.len() && (in_b == b.len() || here == best[(in_a + 1) * width + in_b]) {
            pairs.push((Some(in_a), None));
            in_a += 1;
        } else {
            pairs.push((None, Some(in_b)));
            in_b += 1;
        }
    }
    pairs
}

/// Beyond this many pairs of cells none is looked for: no table comes near it.
const MOST: usize = 40_000;

/// What it is worth that two cells stand side by side.
fn worth(a: &Passage, b: &Passage) -> u32 {
    match (a.ids.is_empty(), b.ids.is_empty()) {
        _ if a.ids == b.ids => 2 + 6 * u32::from(!a.ids.is_empty()),
        (false, false) if a.ids.iter().any(|id| b.ids.contains(id)) => 4,
        _ => 1,
    }
}
