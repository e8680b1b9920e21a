use std::cmp::Ordering;

/// How much two texts have in common: twice their common words to all words of both.
#[derive(Debug, Clone, Copy)]
pub(super) struct Likeness {
    common: u64,
    all: u64,
}

impl Likeness {
    pub(super) const NONE: Self = Self { common: 0, all: 1 };
    pub(super) const HALF: Self = Self { common: 1, all: 2 };
    pub(super) const MOST: Self = Self { common: 3, all: 4 };
    pub(super) const ALL: Self = Self { common: 1, all: 1 };
}

impl Ord for Likeness {
    fn cmp(&self, other: &Self) -> Ordering {
        (self.common * other.all).cmp(&(other.common * self.all))
    }
}

impl PartialOrd for Likeness {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl PartialEq for Likeness {
    fn eq(&self, other: &Self) -> bool {
        self.cmp(other) == Ordering::Equal
    }
}

impl Eq for Likeness {}

/// The likeness of two sorted lists of words. Those whose lengths do not let them be as like as `least` are not compared.
pub(super) fn likeness(a: &[u32], b: &[u32], least: Likeness) -> Likeness {
    let all = (a.len() + b.len()) as u64;
    let possible = Likeness { common: 2 * a.len().min(b.len()) as u64, all };
    if all == 0 || possible < least {
        return Likeness::NONE;
    }
    let (mut left, mut right, mut common) = (0, 0, 0);
    while let (Some(one), Some(other)) = (a.get(left), b.get(right)) {
        left += usize::from(one <= other);
        right += usize::from(other <= one);
        common += u64::from(one == other);
    }
    Likeness { common: 2 * common, all }
}

/// How many words the first of some sorted lists has that the second does not, and the third does.
pub(super) fn beyond(words: &[u32], but: &[u32], of: &[u32]) -> usize {
    let (mut left, mut right, mut found) = (0, 0, 0);
    for word in words {
        left += but[left..].partition_point(|one| one < word);
        if but.get(left) == Some(word) {
            left += 1;
            continue;
        }
        right += of[right..].partition_point(|one| one < word);
        if of.get(right) == Some(word) {
            right += 1;
            found += 1;
        }
    }
    found
}

#[cfg(test)]
mod tests {
    use super::{Likeness, beyond, likeness};

    #[test]
    fn what_is_beyond_a_list_is_counted_as_often_as_it_stands() {
        assert_eq!(beyond(&[1, 2, 2, 3, 5], &[2, 3], &[2, 3, 5]), 2);
        assert_eq!(beyond(&[1, 2], &[1, 2], &[1, 2]), 0);
        assert_eq!(beyond(&[1, 2], &[], &[1, 2, 2]), 2);
    }

    #[test]
    fn likeness_is_twice_what_is_common_to_all() {
        assert!(likeness(&[1, 2], &[2, 3], Likeness::NONE) == Likeness::HALF);
        assert!(likeness(&[1, 2], &[1, 2], Likeness::NONE) == Likeness::ALL);
        assert!(likeness(&[1, 2, 3], &[2], Likeness::MOST) == Likeness::NONE);
    }
}
