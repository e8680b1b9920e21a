use crate::analyse::words::{TokenKind, tokens};
use crate::model::draft::ProvisionText;
use crate::model::language::Language;
use crate::model::letters::as_read;
use rustc_hash::FxHasher;
use std::hash::{Hash, Hasher};

/// Two units with this share of their words in common are one, under whatever label.
const LIKE: f64 = 0.5;
/// Shorter units are found again only under their own label: `(a) Yes` says too little.
const TELLING: usize = 4;

/// A unit of a text among several: which text, and which unit.
pub(super) type Found = (usize, u32);

/// Where the units of a provision may stand in a later draft.
pub(super) struct Later<'a> {
    /// The texts that continue it, the provision's own first; then those that units of it moved to.
    pub(super) texts: Vec<&'a ProvisionText>,
    /// How many of them continue it. In the others only what moved there is looked for.
    pub(super) own: usize,
    /// Their language.
    pub(super) language: Language,
    /// Units that came from elsewhere: nothing else goes on in them.
    pub(super) taken: Vec<Found>,
}

/// For each unit of a provision, where it stands in a later draft. Each unit is found once. `moved` are those of which that
/// is known, one for each unit.
///
/// In this order: what is known; the same words under the same path; the most alike of what is left, at least half of the words
/// in common; the same label under the unit that continues its parent. Words are compared with those of the units inside.
pub(super) fn matched(old: (&ProvisionText, Language), later: &Later, moved: &[Option<Found>]) -> Vec<Option<Found>> {
    let before: Vec<Unit> = (0..old.0.units.len() as u32).map(|unit| Unit::new(old.0, (0, unit), old.1)).collect();
    let mut after = Vec::new();
    for (index, text) in later.texts.iter().enumerate() {
        after.extend((0..text.units.len() as u32).map(|unit| Unit::new(text, (index, unit), later.language)));
    }
    let mut pairs = Pairs { found: vec![None; before.len()], taken: vec![false; after.len()] };
    for (index, unit) in after.iter().enumerate() {
        pairs.taken[index] = later.taken.contains(&unit.place);
    }
    for (old, found) in moved.iter().enumerate() {
        if let Some(new) = found.and_then(|found| after.iter().position(|unit| unit.place == found)) {
            pairs.pair(old, new);
        }
    }
    pairs.same_words(&before, &after, later.own);
    pairs.most_alike(&before, &after, later.own);
    pairs.same_label(&before, &after, old.0, later);
    pairs.found.into_iter().map(|found| found.map(|index| after[index].place)).collect()
}

struct Unit<'a> {
    place: Found,
    path: &'a str,
    /// Its words in no order that matters, sorted.
    words: Vec<u64>,
}

impl<'a> Unit<'a> {
    fn new(text: &'a ProvisionText, place: Found, language: Language) -> Self {
        let plain = text.words(Some(place.1));
        let tokens = tokens(&plain, language).into_iter().filter(|token| token.kind == TokenKind::Word);
        let mut words: Vec<u64> = tokens.map(|token| hash(&plain[token.range()])).collect();
        words.sort_unstable();
        Self { place, path: &text.units[place.1 as usize].path, words }
    }

    /// The last part of its path: its label.
    fn label(&self) -> &'a str {
        self.path.rsplit('/').next().unwrap_or(self.path)
    }
}

fn hash(word: &str) -> u64 {
    let mut hasher = FxHasher::default();
    as_read(word).chars().flat_map(char::to_lowercase).for_each(|letter| letter.hash(&mut hasher));
    hasher.finish()
}

struct Pairs {
    found: Vec<Option<usize>>,
    taken: Vec<bool>,
}

impl Pairs {
    fn pair(&mut self, old: usize, new: usize) {
        self.found[old] = Some(new);
        self.taken[new] = true;
    }

    fn same_words(&mut self, before: &[Unit], after: &[Unit], own: usize) {
        for (old, unit) in before.iter().enumerate() {
            if self.found[old].is_some() {
                continue;
            }
            let same = |(index, other): &(usize, &Unit)| {
                !self.taken[*index] && other.place.0 < own && other.path == unit.path && other.words == unit.words
            };
            if let Some((new, _)) = after.iter().enumerate().find(same) {
                self.pair(old, new);
            }
        }
    }

    fn most_alike(&mut self, before: &[Unit], after: &[Unit], own: usize) {
        let mut alike = Vec::new();
        for (old, unit) in before.iter().enumerate().filter(|(old, _)| self.found[*old].is_none()) {
            let free = |(new, other): &(usize, &Unit)| !self.taken[*new] && other.place.0 < own;
            for (new, other) in after.iter().enumerate().filter(free) {
                let same_path = other.place.0 == 0 && other.path == unit.path;
                if !same_path && unit.words.len().min(other.words.len()) < TELLING {
                    continue;
                }
                let likeness = likeness(&unit.words, &other.words);
                if likeness >= LIKE {
                    alike.push((likeness, same_path, old, new));
                }
            }
        }
        alike.sort_by(|a, b| b.0.total_cmp(&a.0).then(b.1.cmp(&a.1)).then((a.2, a.3).cmp(&(b.2, b.3))));
        for (_, _, old, new) in alike {
            if self.found[old].is_none() && !self.taken[new] {
                self.pair(old, new);
            }
        }
    }

    /// Parents stand before what is in them, so that their own pair is known.
    fn same_label(&mut self, before: &[Unit], after: &[Unit], old_text: &ProvisionText, later: &Later) {
        for (old, unit) in before.iter().enumerate() {
            if self.found[old].is_some() {
                continue;
            }
            let parent = match old_text.units[unit.place.1 as usize].parent {
                None => (later.own > 0).then_some((0, None)),
                Some(parent) => self.found[parent as usize].map(|new| (after[new].place.0, Some(after[new].place.1))),
            };
            let Some((text, parent)) = parent else { continue };
            let same = |(index, other): &(usize, &Unit)| {
                !self.taken[*index]
                    && other.place.0 == text
                    && later.texts[text].units[other.place.1 as usize].parent == parent
                    && other.label() == unit.label()
            };
            if let Some((new, _)) = after.iter().enumerate().find(same) {
                self.pair(old, new);
            }
        }
    }
}

/// Which share of their words two units have in common (Dice), each word as often as both have it; where that cannot be
/// enough, some figure that is not either.
fn likeness(a: &[u64], b: &[u64]) -> f64 {
    let share = |common: usize| 2.0 * f64::from(common as u32) / f64::from((a.len() + b.len()).max(1) as u32);
    let most = share(a.len().min(b.len()));
    if most < LIKE {
        return most;
    }
    let (mut left, mut right, mut common) = (0, 0, 0);
    while left < a.len() && right < b.len() {
        match a[left].cmp(&b[right]) {
            std::cmp::Ordering::Less => left += 1,
            std::cmp::Ordering::Greater => right += 1,
            std::cmp::Ordering::Equal => {
                common += 1;
                left += 1;
                right += 1;
            }
        }
    }
    share(common)
}
