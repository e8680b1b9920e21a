//! The series that labels count in: figures, letters of several alphabets, Roman and Chinese numerals.

/// What a label counts in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Class {
    Figure,
    /// Figures with so many stops: `3.2`, `3.2.1`; counts by the last.
    Compound(u32),
    Chinese,
    Roman,
    Letter,
}

/// How a label is set: `(a)`, `a)`, `a.`; bare only with a suffix (`3bis`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Shape {
    Parentheses,
    Closed,
    Stopped,
    Dashed,
    Bare,
    /// Figures with nothing but space after them: `1   Each Party`.
    Spaced,
}

/// One way to read a label: what it counts in and how far it has come.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Reading {
    pub(super) class: Class,
    pub(super) shape: Shape,
    pub(super) capital: bool,
    pub(super) value: u32,
    /// The last that it speaks of: 5 of `3-5`; else the value.
    pub(super) last: u32,
    /// Rank of the suffix: 0 for none, 2 for `bis`.
    pub(super) suffix: u32,
}

/// How a label stands to one before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Step {
    /// It counts in another series.
    Other,
    /// The same series, not further than the one before.
    Back,
    /// The same series, with some left out.
    Later,
    /// The one right after, or a `bis` of the one before.
    Next,
}

impl Reading {
    /// Whether two labels count in one series.
    pub(super) fn is_kin(self, other: Reading) -> bool {
        let shapes = self.shape == other.shape || self.shape == Shape::Bare || other.shape == Shape::Bare;
        self.class == other.class && self.capital == other.capital && shapes
    }

    /// How this label stands to one before it.
    pub(super) fn step_after(self, before: Reading) -> Step {
        if !self.is_kin(before) {
            return Step::Other;
        }
        let next_number = self.value == before.last + 1 && self.suffix == 0;
        let between = self.value == before.value && self.suffix > before.suffix;
        if next_number || between {
            Step::Next
        } else if self.value > before.last {
            Step::Later
        } else {
            Step::Back
        }
    }

    /// Whether it opens a series.
    pub(super) fn is_first(self) -> bool {
        self.value == 1 && self.suffix == 0
    }
}

const LATIN: &str = "abcdefghijklmnopqrstuvwxyz";
const CYRILLIC: &str = "абвгдежзиклмнопрстуфхцчшщэюя";
const ABJAD: &str = "ابجدهوزحطيكلمنسعفصقرشتثخذضظغ";

/// The place of a letter in its alphabet, from 1; doubled letters (`aa`) follow the last single one.
pub(super) fn letter(word: &str) -> Option<u32> {
    let mut letters = word.chars();
    let first = letters.next()?;
    let doubled = match letters.next() {
        None => false,
        Some(second) => second == first && letters.next().is_none(),
    };
    if word.chars().count() > 1 && !doubled {
        return None;
    }
    let lower = match first {
        'أ' | 'إ' | 'آ' => 'ا',
        'ھ' => 'ه',
        'ى' | 'ی' => 'ي',
        c => c.to_lowercase().next()?,
    };
    [LATIN, CYRILLIC, ABJAD].iter().find_map(|alphabet| {
        let place = alphabet.chars().position(|known| known == lower)? as u32 + 1;
        Some(if doubled { place + alphabet.chars().count() as u32 } else { place })
    })
}

/// The ways to read letters as a place in their alphabet, likeliest first, each with the rank of what follows a place: `b` is 2;
/// `bb` is 28 where letters are doubled after `z`, and 54 where they count on (`aa`, `ab` … `ba`); `zb` may follow `z`, and
/// `aA` follows `a`.
pub(super) fn letters(word: &str) -> Vec<(u32, u32)> {
    let alone = |c: char| letter(c.encode_utf8(&mut [0; 4]));
    let characters: Vec<char> = word.chars().collect();
    match characters[..] {
        [one] => alone(one).map(|place| (place, 0)).into_iter().collect(),
        [one, two] if one == two => {
            let counted = alone(one).map(|place| (place * 26 + place, 0));
            letter(word).map(|doubled| (doubled, 0)).into_iter().chain(counted.filter(|(at, _)| *at != 27)).collect()
        }
        [one, two] => {
            let (Some(first), Some(second)) = (alone(one), alone(two)) else { return Vec::new() };
            if one.is_lowercase() && two.is_uppercase() {
                return vec![(first, second)];
            }
            if !one.is_ascii() || !two.is_ascii() {
                return Vec::new();
            }
            let before_all = (one == 'z').then_some((0, second));
            [(first * 26 + second, 0), (first, second)].into_iter().chain(before_all).collect()
        }
        _ => Vec::new(),
    }
}
