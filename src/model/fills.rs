//! What goes into a text, so kept that no two of it can overlap.

use super::briefing::Fill;
use std::ops::Deref;

/// Fills of a text, in order, no two of them over the same bytes. There is no other way to make a list of them.
#[derive(Debug, Clone, Default)]
pub struct Fills(Vec<Fill>);

impl Fills {
    /// Puts together what was written as a reference and what is only mentioned, in one order.
    ///
    /// What was written stands. A mention that lies over something written, or over a mention that begins before it, stays
    /// words. Of two that begin together, the one that was there first stands.
    pub fn new(written: Vec<Fill>, mentioned: Vec<Fill>) -> Self {
        let written = in_order(written);
        if mentioned.is_empty() {
            return Self(written);
        }
        let mut all = Vec::with_capacity(written.len() + mentioned.len());
        let mut written = written.into_iter().peekable();
        let mut done = 0;
        for mention in in_order(mentioned) {
            // Stable: where something written and a mention begin together, what was written was there first.
            while let Some(fill) = written.next_if(|fill| fill.start <= mention.start) {
                done = fill.end;
                all.push(fill);
            }
            if mention.start >= done && written.peek().is_none_or(|next| mention.end <= next.start) {
                done = mention.end;
                all.push(mention);
            }
        }
        all.extend(written);
        Self(all)
    }
}

/// In order of their begins, without those that lie over one before them.
fn in_order(mut fills: Vec<Fill>) -> Vec<Fill> {
    fills.sort_by_key(|fill| fill.start);
    let mut done = 0;
    fills.retain(|fill| {
        let stands = done <= fill.start && fill.start <= fill.end;
        if stands {
            done = fill.end;
        }
        stands
    });
    fills
}

impl Deref for Fills {
    type Target = [Fill];

    fn deref(&self) -> &[Fill] {
        &self.0
    }
}

impl<'f> IntoIterator for &'f Fills {
    type Item = &'f Fill;
    type IntoIter = std::slice::Iter<'f, Fill>;

    fn into_iter(self) -> Self::IntoIter {
        self.0.iter()
    }
}

#[cfg(test)]
mod tests {
    use super::Fills;
    use crate::model::briefing::{Fill, FillKind};
    use proptest::prelude::*;

    fn fills(ranges: &[(u32, u32)]) -> Vec<Fill> {
        ranges.iter().map(|&(start, end)| Fill { start, end, kind: FillKind::Close }).collect()
    }

    fn kept(written: &[(u32, u32)], mentioned: &[(u32, u32)]) -> Vec<(u32, u32)> {
        Fills::new(fills(written), fills(mentioned)).iter().map(|fill| (fill.start, fill.end)).collect()
    }

    #[test]
    fn a_mention_gives_way_to_what_is_written_and_to_what_begins_before_it() {
        assert_eq!(kept(&[(4, 4)], &[(2, 6), (8, 9)]), [(4, 4), (8, 9)]);
        assert_eq!(kept(&[], &[(2, 6), (4, 8), (2, 3), (6, 7)]), [(2, 6), (6, 7)]);
        assert_eq!(kept(&[(2, 2), (2, 2), (6, 6)], &[(2, 6)]), [(2, 2), (2, 2), (2, 6), (6, 6)]);
    }

    proptest! {
        #[test]
        fn no_two_overlap_and_all_that_is_written_stands(
            points in prop::collection::vec(0..60_u32, 0..12),
            mentioned in prop::collection::vec((0..60_u32, 0..9_u32), 0..20),
        ) {
            let written: Vec<(u32, u32)> = points.iter().map(|&at| (at, at)).collect();
            let mentioned: Vec<(u32, u32)> = mentioned.iter().map(|&(at, length)| (at, at + length)).collect();
            let kept = kept(&written, &mentioned);
            prop_assert!(kept.is_sorted_by(|one, next| one.1 <= next.0));
            for point in &written {
                let count = |list: &[(u32, u32)]| list.iter().filter(|&fill| fill == point).count();
                prop_assert!(count(&kept) >= count(&written));
            }
        }
    }
}
