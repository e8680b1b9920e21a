use crate::model::draft::{HeadingKind, ProvisionText};
use crate::model::letters::as_read_in_small;
use std::collections::HashMap;

/// What a provision is known by.
#[derive(Debug, Clone)]
pub(super) struct Features {
    pub(super) kind: HeadingKind,
    /// The title without case, punctuation and emphasis; `None` if there is none. A preamble
    /// needs none to be known, nor does a text without articles.
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
        let title = words(&as_read_in_small(&provision.plain_title())).collect::<Vec<_>>().join(" ");
        let title = match provision.kind {
            HeadingKind::Preamble | HeadingKind::Text if title.is_empty() => provision.kind.name().to_string(),
            _ => title,
        };
        let mut numbers: Vec<u32> =
            words(&as_read_in_small(&provision.words(None))).map(|word| self.number(word)).collect();
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
        let (common, mine, theirs) = self.common(other, |_| true);
        if mine + theirs == 0 { 0.0 } else { f64::from(2 * common) / f64::from(mine + theirs) }
    }

    /// How many of some words the provision that has fewer of them has in common with the other, from 0 to 1.
    pub(super) fn share(&self, other: &Features, some: impl Fn(&u32) -> bool) -> f64 {
        let (common, mine, theirs) = self.common(other, some);
        let fewer = mine.min(theirs);
        if fewer == 0 { 0.0 } else { f64::from(common) / f64::from(fewer) }
    }

    /// How many of some words two provisions have in common, and how many each has.
    fn common(&self, other: &Features, some: impl Fn(&u32) -> bool) -> (u32, u32, u32) {
        let count = |words: &[u32]| words.iter().filter(|word| some(word)).count() as u32;
        let all = (count(&self.words), count(&other.words));
        let mut mine = self.words.iter().filter(|word| some(word)).peekable();
        let mut theirs = other.words.iter().filter(|word| some(word)).peekable();
        let mut common = 0_u32;
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
        (common, all.0, all.1)
    }

    /// Whether they can have half of their words in common, by their number alone.
    pub(super) fn comparable(&self, other: &Features) -> bool {
        let (less, more) = (self.words.len().min(other.words.len()), self.words.len().max(other.words.len()));
        less * 3 >= more && more > 0
    }
}

/// The words of a text as they are read, in lower case: runs of letters and figures, and each Chinese character.
fn words(text: &str) -> impl Iterator<Item = String> + '_ {
    let runs = text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty());
    runs.flat_map(|run| {
        let mut pieces: Vec<String> = Vec::new();
        let mut joined = false;
        for c in run.chars() {
            let ideograph = ('\u{3400}'..='\u{9fff}').contains(&c);
            match pieces.last_mut().filter(|_| joined && !ideograph) {
                Some(piece) => piece.push(c),
                None => pieces.push(c.to_string()),
            }
            joined = !ideograph;
        }
        pieces
    })
}
