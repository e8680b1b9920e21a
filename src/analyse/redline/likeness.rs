use super::vocabulary::Vocabulary;

/// The words of a passage, however they are ordered, to tell how like another it is.
#[derive(Debug, Clone, Default)]
pub(super) struct Bag {
    /// Numbers of words and how often each stands there, sorted.
    words: Vec<(u32, u32)>,
    /// How much they say together.
    weight: u32,
}

impl Bag {
    /// The bag of these words, in any order.
    pub(super) fn new(mut ids: Vec<u32>, vocabulary: &Vocabulary) -> Self {
        ids.sort_unstable();
        let words: Vec<(u32, u32)> = ids.chunk_by(|a, b| a == b).map(|same| (same[0], same.len() as u32)).collect();
        let weight = words.iter().map(|(id, times)| vocabulary.rarity(*id) * times).sum();
        Self { words, weight }
    }

    /// All that several bags hold.
    pub(super) fn union<'a>(bags: impl Iterator<Item = &'a Bag>, vocabulary: &Vocabulary) -> Self {
        let mut ids = Vec::new();
        for bag in bags {
            ids.extend(bag.words.iter().flat_map(|(id, times)| std::iter::repeat_n(*id, *times as usize)));
        }
        Self::new(ids, vocabulary)
    }

    /// The different words.
    pub(super) fn words(&self) -> impl Iterator<Item = u32> {
        self.words.iter().map(|(id, _)| *id)
    }

    /// How many words it holds.
    pub(super) fn len(&self) -> u32 {
        self.words.iter().map(|(_, times)| times).sum()
    }

    /// How much of this bag another holds, in percent.
    pub(super) fn held_by(&self, other: &Bag, vocabulary: &Vocabulary) -> u32 {
        percent(self.shared_weight(other, vocabulary), self.weight)
    }

    fn shared_weight(&self, other: &Bag, vocabulary: &Vocabulary) -> u32 {
        let (mut a, mut b) = (self.words.as_slice(), other.words.as_slice());
        let mut shared = 0;
        while let ([(id, times), rest_a @ ..], [(other_id, other_times), rest_b @ ..]) = (a, b) {
            match id.cmp(other_id) {
                std::cmp::Ordering::Less => a = rest_a,
                std::cmp::Ordering::Greater => b = rest_b,
                std::cmp::Ordering::Equal => {
                    shared += vocabulary.rarity(*id) * times.min(other_times);
                    (a, b) = (rest_a, rest_b);
                }
            }
        }
        shared
    }

    /// What two bags share.
    pub(super) fn shared(&self, other: &Bag, vocabulary: &Vocabulary) -> Likeness {
        let shared = self.shared_weight(other, vocabulary);
        let alike = percent(shared, (self.weight + other.weight).div_ceil(2));
        // Where brackets are cleaned, little is left of much: what is left is the same text all the same.
        let shorter = self.weight.min(other.weight);
        let contained = if self.len().min(other.len()) >= 6 { percent(shared, shorter) * 3 / 4 } else { 0 };
        Likeness { weight: shared, alike, percent: alike.max(contained) }
    }
}

fn percent(part: u32, whole: u32) -> u32 {
    (u64::from(part) * 100).checked_div(u64::from(whole)).unwrap_or(0) as u32
}

/// How like two passages are.
#[derive(Debug, Clone, Copy)]
pub(super) struct Likeness {
    /// How much the words that they share say together.
    pub(super) weight: u32,
    /// 0: no word in common; 100: the same words.
    pub(super) alike: u32,
    /// The same, or three quarters of how much of the shorter the longer holds, if that is more.
    pub(super) percent: u32,
}
