use rustc_hash::FxHashMap;

/// Words as numbers, whatever their case.
#[derive(Debug, Default)]
pub(crate) struct Vocabulary {
    ids: FxHashMap<Box<str>, u32>,
}

impl Vocabulary {
    /// The number of a word that is in none of the texts.
    pub(crate) const UNKNOWN: u32 = u32::MAX;

    /// The number of a word, a new one if it has none.
    pub(crate) fn add(&mut self, word: &str) -> u32 {
        folded(word, |word| {
            if let Some(id) = self.ids.get(word) {
                return *id;
            }
            let id = self.ids.len() as u32;
            self.ids.insert(word.into(), id);
            id
        })
    }

    /// The number of a word, [`Vocabulary::UNKNOWN`] if it has none.
    pub(crate) fn find(&self, word: &str) -> u32 {
        folded(word, |word| self.ids.get(word).copied().unwrap_or(Self::UNKNOWN))
    }
}

/// A word in lower case; most are, and cost nothing.
fn folded<T>(word: &str, mut with: impl FnMut(&str) -> T) -> T {
    let plain = word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if plain { with(word) } else { with(&word.to_lowercase()) }
}
