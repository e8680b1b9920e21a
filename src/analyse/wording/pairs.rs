use std::ops::Range;

/// Two words that stand beside each other, as one number.
pub(crate) fn pair(first: u32, second: u32) -> u64 {
    u64::from(first) << 32 | u64::from(second)
}

/// The pairs of neighbouring words of a text, and where each stands.
#[derive(Debug, Default)]
pub(crate) struct Pairs {
    /// Sorted; with the index of the first word.
    sorted: Vec<(u64, u32)>,
}

impl Pairs {
    /// Those of a run of words.
    pub(crate) fn of(words: impl Iterator<Item = u32>) -> Self {
        let mut sorted = Vec::with_capacity(words.size_hint().0);
        let mut before = None;
        for (index, word) in words.enumerate() {
            if let Some(before) = before {
                sorted.push((pair(before, word), index as u32 - 1));
            }
            before = Some(word);
        }
        sorted.sort_unstable();
        Self { sorted }
    }

    /// Where a pair stands, as indexes of its first word within `words`, in order.
    pub(crate) fn places<'a>(&'a self, pair: u64, words: &Range<usize>) -> impl Iterator<Item = u32> + use<'a> {
        let (from, to) = (words.start as u32, words.end as u32);
        let start = self.sorted.partition_point(|entry| *entry < (pair, from));
        self.sorted[start..].iter().take_while(move |(one, at)| *one == pair && at + 1 < to).map(|(_, at)| *at)
    }

    /// How often a pair stands in the whole text.
    pub(crate) fn count(&self, pair: u64) -> usize {
        let start = self.sorted.partition_point(|(one, _)| *one < pair);
        self.sorted[start..].iter().take_while(|(one, _)| *one == pair).count()
    }

    /// All of them, sorted, each as often as it stands there.
    pub(crate) fn all(&self) -> impl Iterator<Item = u64> + '_ {
        self.sorted.iter().map(|(pair, _)| *pair)
    }
}
