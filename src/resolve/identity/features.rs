use crate::model::draft::{HeadingKind, ProvisionText};
use std::collections::HashMap;

/// What a provision is known by.
#[derive(Debug, Clone)]
pub(super) struct Features {
    pub(super) kind: HeadingKind,
    /// The title without case, punctuation and emphasis; `None` if there is none. A preamble needs none to be known.
    pub(super) title: Option<String>,
    /// Its words as numbers of the vocabulary, sorted, each as often as it stands.
    pub(super) words: Vec<u32>,
}

/// Numbers for words, so that comparing provisions is comparing numbers.
#[derive(Debug, Default)]
pub(super) struct Vocabulary {
    numbers: HashMap<String, u32>,
}

impl Vocabulary {
    /// What a provision is known by.
    pub(super) fn features(&mut self, provision: &ProvisionText) -> Features {
        let title = words(&provision.plain_title()).collect::<Vec<_>>().join(" ");
        let title = match provision.kind {
            HeadingKind::Preamble if title.is_empty() => "preamble".to_string(),
            _ => title,
        };
        let mut numbers: Vec<u32> = words(&provision.words(None)).map(|word| self.number(word)).collect();
        numbers.sort_unstable();
        Features { kind: provision.kind, title: Some(title).filter(|title| !title.is_empty()), words: numbers }
    }

    fn number(&mut self, word: String) -> u32 {
        let next = self.numbers.len() as u32;
        *self.numbers.entry(word).or_insert(next)
    }
}

impl Features {
    /// How many of their words two provisions have in common, from 0 to 1: twice the common words over all words.
    pub(super) fn likeness(&self, other: &Features) -> f64 {
        let all = (self.words.len() + other.words.len()) as u32;
        let (mut mine, mut theirs, mut common) = (self.words.iter().peekable(), other.words.iter().peekable(), 0_u32);
        while let (Some(a), Some(b)) = (mine.peek(), theirs.peek()) {
            match a.cmp(b) {
                std::cmp::Ordering::Less => _ = mine.next(),
                std::cmp::Ordering::Greater => _ = theirs.next(),
                std::cmp::Ordering::Equal => {
                    common += 1;
                    mine.next();
                    theirs.next();
                }
            }
        }
        if all == 0 { 0.0 } else { f64::from(2 * common) / f64::from(all) }
    }

    /// Whether they can have half of their words in common, by their number alone.
    pub(super) fn comparable(&self, other: &Features) -> bool {
        let (less, more) = (self.words.len().min(other.words.len()), self.words.len().max(other.words.len()));
        less * 3 >= more && more > 0
    }
}

/// The words of a text in lower case: runs of letters and figures, and each Chinese character.
fn words(text: &str) -> impl Iterator<Item = String> {
    let runs = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    runs.flat_map(|run| {
        let mut pieces: Vec<String> = Vec::new();
        let mut joined = false;
        for c in run.chars() {
            let ideograph = ('\u{3400}'..='\u{9fff}').contains(&c);
            match pieces.last_mut().filter(|_| joined && !ideograph) {
                Some(piece) => piece.extend(c.to_lowercase()),
                None => pieces.push(c.to_lowercase().collect()),
            }
            joined = !ideograph;
        }
        pieces
    })
}
