use crate::analyse::words::{TokenKind, is_function_word};
use crate::model::letters::as_read;
use rustc_hash::FxHashMap;

/// The words of both drafts as numbers, and how much each says.
#[derive(Default)]
pub(super) struct Vocabulary {
    ids: FxHashMap<Box<str>, u32>,
    /// How much a reader loses if the word does not stay in place: see [`strength_of`].
    strength: Vec<u32>,
    /// What keeping it in place is worth: see [`Vocabulary::weight`].
    weight: Vec<u32>,
    /// In how many lines of either draft the word stands.
    lines: Vec<u32>,
    /// The last line that the word was seen in, to count each line once.
    seen: Vec<u32>,
    line: u32,
}

/// What a word of meaning weighs in [`Vocabulary::strength`].
pub(super) const WORD: u32 = 20;

impl Vocabulary {
    /// Begins a new line.
    pub(super) fn next_line(&mut self) {
        self.line += 1;
    }

    /// The number of a word, which stands in the line begun last: the same in every form of its letters.
    pub(super) fn id(&mut self, word: &str, kind: TokenKind) -> u32 {
        let word = &*as_read(word);
        let id = self.ids.get(word).copied().unwrap_or_else(|| {
            let id = self.strength.len() as u32;
            self.ids.insert(word.into(), id);
            self.strength.push(strength_of(word, kind));
            self.weight.push(weight_of(word, kind));
            self.lines.push(0);
            self.seen.push(0);
            id
        });
        let index = id as usize;
        if self.seen[index] != self.line {
            self.seen[index] = self.line;
            self.lines[index] += 1;
        }
        id
    }

    /// How much a reader loses if the word does not stay in place.
    pub(super) fn strength(&self, id: u32) -> u32 {
        self.strength[id as usize]
    }

    /// What keeping the word in place is worth when a comparison must choose: words before the signs around them.
    pub(super) fn weight(&self, id: u32) -> u32 {
        self.weight[id as usize]
    }

    /// How much it says that two lines share the word: the rarer the more. Once every word has been given its number.
    #[expect(clippy::cast_sign_loss, reason = "the logarithm of a number above two")]
    pub(super) fn rarity(&self, id: u32) -> u32 {
        let share = f64::from(self.line.max(1)) / f64::from(self.lines[id as usize].max(1));
        (8.0 * (1.0 + share).ln()) as u32
    }
}

/// Words before the signs around them; of signs, only those that part what is said.
fn weight_of(word: &str, kind: TokenKind) -> u32 {
    match kind {
        TokenKind::Word => strength_of(word, kind),
        TokenKind::Bracket => 3,
        TokenKind::Mark if ends_clause(word) => 3,
        TokenKind::Mark => 1,
    }
}

/// Whether a sign ends a clause or a sentence.
pub(super) fn ends_clause(word: &str) -> bool {
    matches!(word, "," | ";" | "." | ":" | "，" | "；" | "。" | "：" | "、" | "،" | "؛")
}

/// Brackets and semicolons hold the frame of a sentence, so they count for something; commas and function words for little.
fn strength_of(word: &str, kind: TokenKind) -> u32 {
    match kind {
        TokenKind::Bracket => 12,
        TokenKind::Mark if matches!(word, "." | ";" | ":" | "。" | "；" | "؛") => 12,
        TokenKind::Mark => 4,
        TokenKind::Word if is_function_word(word) => 6,
        TokenKind::Word => WORD,
    }
}
