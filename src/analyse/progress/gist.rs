use crate::analyse::words::{TokenKind, reference_numbers, tokens};
use crate::model::language::Language;
use crate::model::letters::as_read;
use crate::model::progress::Difference;
use rustc_hash::FxHasher;
use std::hash::{Hash, Hasher};

/// What a unit says, as far as two drafts are to be compared.
#[derive(Debug, Clone, Copy, PartialEq, Eq, Default)]
pub(super) struct Gist {
    /// Of every word, bracket and mark, as they are read.
    letters: u64,
    /// Of words in whatever case and of brackets; numbers of cross-references are all alike.
    substance: u64,
}

impl Gist {
    /// How another text differs from this one, if it does.
    pub(super) fn difference(self, other: Self) -> Option<Difference> {
        match (self.letters == other.letters, self.substance == other.substance) {
            (true, _) => None,
            (false, true) => Some(Difference::Editorial),
            (false, false) => Some(Difference::Substantive),
        }
    }
}

/// Takes paragraphs, and makes the gist of all.
pub(super) struct Reader {
    language: Language,
    letters: FxHasher,
    substance: FxHasher,
}

impl Reader {
    pub(super) fn new(language: Language) -> Self {
        Self { language, letters: FxHasher::default(), substance: FxHasher::default() }
    }

    pub(super) fn read(&mut self, paragraph: &str) {
        let tokens = tokens(paragraph, self.language);
        let numbers = reference_numbers(paragraph, &tokens);
        let mut before = false;
        for (token, number) in tokens.iter().zip(numbers) {
            // Of numbers in a row there may be more or fewer: a dictionary parts some and not others.
            let again = std::mem::replace(&mut before, number) && number;
            let word = as_read(&paragraph[token.range()]);
            word.hash(&mut self.letters);
            match token.kind {
                TokenKind::Word if again => {}
                TokenKind::Word if number => '#'.hash(&mut self.substance),
                TokenKind::Word => word.to_lowercase().hash(&mut self.substance),
                TokenKind::Bracket => word.hash(&mut self.substance),
                TokenKind::Mark => {}
            }
        }
    }

    pub(super) fn gist(&self) -> Gist {
        Gist { letters: self.letters.finish(), substance: self.substance.finish() }
    }
}
