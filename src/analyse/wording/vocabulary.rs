use crate::analyse::words::is_function_word;
use crate::model::letters::as_read_in_small;
use rustc_hash::FxHashMap;

/// Words as numbers, whatever their case and the form of their letters.
#[derive(Debug)]
pub(crate) struct Vocabulary {
    ids: FxHashMap<Box<str>, u32>,
    /// For each, whether it holds sentences together and says little by itself.
    function: Vec<bool>,
}

impl Default for Vocabulary {
    fn default() -> Self {
        // No word has this sign.
        Self { ids: FxHashMap::from_iter([("#".into(), Self::REFERENCE)]), function: vec![true] }
    }
}

impl Vocabulary {
    /// Every number of a cross-reference: they change when articles are renumbered, and say nothing of the words.
    pub(crate) const REFERENCE: u32 = 0;

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
            self.function.push(is_function_word(word));
            id
        })
    }

    /// The number of a word, [`Vocabulary::UNKNOWN`] if it has none.
    pub(crate) fn find(&self, word: &str) -> u32 {
        folded(word, |word| self.ids.get(word).copied().unwrap_or(Self::UNKNOWN))
    }

    /// Whether a word holds sentences together (`of`, `and`) and says little by itself.
    pub(crate) fn holds_together(&self, word: u32) -> bool {
        self.function.get(word as usize).copied().unwrap_or(false)
    }
}

/// A word as it is read, in lower case; most are, and cost nothing.
fn folded<T>(word: &str, mut with: impl FnMut(&str) -> T) -> T {
    let plain = word.bytes().all(|byte| byte.is_ascii_lowercase() || byte.is_ascii_digit());
    if plain { with(word) } else { with(&as_read_in_small(word)) }
}
