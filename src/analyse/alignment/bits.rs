/// A set of small numbers.
#[derive(Debug, Clone, PartialEq, Eq, Default)]
pub(super) struct Bits(Vec<u64>);

impl Bits {
    /// Room for the numbers below `length`.
    pub(super) fn new(length: usize) -> Self {
        Self(vec![0; length.div_ceil(64)])
    }

    pub(super) fn insert(&mut self, number: usize) {
        self.0[number / 64] |= 1 << (number % 64);
    }

    /// How many numbers there are.
    pub(super) fn count(&self) -> u32 {
        self.0.iter().map(|word| word.count_ones()).sum()
    }

    /// How many numbers two sets have in common, without those that the two of any pair of `except` have in common.
    pub(super) fn common(&self, other: &Self, except: &[(&Self, &Self)]) -> u32 {
        let words = self.0.iter().zip(&other.0).enumerate();
        let common = words.map(|(at, (a, b))| {
            let out = except.iter().fold(0, |out, (one, other)| out | (one.0[at] & other.0[at]));
            (a & b & !out).count_ones()
        });
        common.sum()
    }
}
