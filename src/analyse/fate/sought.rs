use super::proposed::{lines, numbers};
use super::unbracketed::unbracketed;
use crate::analyse::wording::{Laid, Layout, Vocabulary, Wording, pair};
use crate::model::draft::DraftText;
use crate::model::fate::Basis;
use crate::model::language::Language;
use crate::model::newcomer;
use crate::model::proposal::{Action, AddPosition, Edit, Passage};
use crate::model::target::Place;
use std::ops::Range;

/// Fewer words than this are looked for only in the place of those that they replace: any text may have them for another
/// reason. Of words that are added, this holds for a single one.
const FEW: usize = 4;

/// What is looked for.
pub(super) enum Quest {
    /// Words.
    Words(Words),
    /// Words that are to stay and to lose their brackets, and what else their replacement brings or leaves out.
    Freed(Words, Option<Box<Words>>),
    /// That one place follows another.
    Order(Place, Place),
}

/// Words that are looked for.
pub(super) struct Words {
    pub(super) basis: Basis,
    /// The words in order, with the word of the unit before and after them, if there is one.
    pub(super) sequence: Vec<u32>,
    /// Whether each of them counts.
    pub(super) counts: Vec<bool>,
    /// For each but the last: whether it tells anything that the next stands beside it.
    pub(super) tells: Vec<bool>,
    /// Whether each says something by itself, and does not only hold sentences together.
    pub(super) content: Vec<bool>,
    /// The one that counts, if it is enough by itself.
    pub(super) alone: Option<u32>,
    /// Which of them the edit is about.
    pub(super) proposed: Range<usize>,
    /// Where.
    pub(super) within: Within,
}

/// Where words are looked for.
pub(super) enum Within {
    /// In what continues a unit, and in its provision as far as it has more of them than before.
    Unit(InUnit),
    /// In what a provision is.
    Provision(Place),
    /// In one provision, whichever has most.
    Draft,
}

/// Where words of a unit are looked for.
pub(super) struct InUnit {
    /// The unit, or the provision.
    pub(super) at: Place,
    /// Its words as they would be, sorted.
    pub(super) wanted: Vec<u32>,
    /// Words of the provision, as indexes, that do not count as there before: they are what is asked about.
    pub(super) apart: Range<usize>,
    /// Words of the provision, as indexes, whose place the words are to take or have, if they are too few to be known
    /// elsewhere.
    pub(super) replaced: Option<Range<usize>>,
    /// Whether the edit is about all words of the unit.
    pub(super) is_whole: bool,
}

impl Quest {
    pub(super) fn basis(&self) -> Basis {
        match self {
            Quest::Words(words) => words.basis,
            Quest::Freed(_, Some(other)) if other.basis != Basis::Gone => other.basis,
            Quest::Freed(..) => Basis::Freed,
            Quest::Order(..) => Basis::Order,
        }
    }

    pub(super) fn words(&self) -> u32 {
        match self {
            Quest::Words(words) => words.count(),
            Quest::Freed(_, Some(other)) if other.basis != Basis::Gone => other.count(),
            Quest::Freed(freed, other) => freed.count() + other.as_ref().map_or(0, |other| other.count()),
            Quest::Order(..) => 1,
        }
    }
}

impl Words {
    pub(super) fn count(&self) -> u32 {
        self.counts.iter().filter(|counts| **counts).count() as u32
    }
}

/// What is looked for of an edit; `None` if it changes no words.
pub(super) fn quest(wording: &Wording, base: &Laid, edit: &Edit) -> Option<Quest> {
    let layout = base.provision(edit.at.provision)?;
    let at = Place { unit: narrowed(layout, edit), ..edit.at };
    let unit = layout.words_of(at.unit);
    let found = |passage: &Passage| {
        let words = layout.words_in(&bytes(layout, edit.at.unit, passage));
        words.start.clamp(unit.start, unit.end)..words.end.clamp(unit.start, unit.end)
    };
    let or_whole = |passage: &Option<Passage>| passage.as_ref().map_or(unit.clone(), found);
    let base_unit = Base { wording, layout, language: base.language, at, unit: unit.clone() };
    let words = match &edit.action {
        Action::Replace { passage, .. } => {
            let place = or_whole(passage);
            let dropped = base_unit.dropped(&edit.text, place.clone());
            let only_drops = base_unit.numbers(&edit.text, &place).len() + dropped.len() == place.len();
            let coming = (!only_drops).then(|| base_unit.coming(&edit.text, place.clone())).flatten();
            let words = coming.or_else(|| base_unit.standing(Basis::Gone, dropped));
            let bytes =
                passage.as_ref().map_or_else(|| layout.bytes_of(at.unit), |one| bytes(layout, edit.at.unit, one));
            if let Some(freed) =
                base_unit.freed(&edit.text, &place, &layout.text[bytes.start as usize..bytes.end as usize])
            {
                return Some(Quest::Freed(freed, words.map(Box::new)));
            }
            words
        }
        Action::Add { position, .. } => {
            let at = match position {
                AddPosition::After(passage) => found(passage).end,
                AddPosition::Before(passage) => found(passage).start,
                AddPosition::End => unit.end,
            };
            base_unit.coming(&edit.text, at..at)
        }
        Action::Delete { passage } => base_unit.standing(Basis::Gone, or_whole(passage)),
        Action::Retain { passage } => base_unit.standing(Basis::Kept, or_whole(passage)),
        Action::New { .. } => {
            let words = numbers(&edit.text, &wording.vocabulary, base.language, "");
            if newcomer::is_provision(edit) {
                phrases(wording, words, Within::Draft, |pair| base.having(pair).next().is_some())
            } else {
                phrases(wording, words, Within::Provision(edit.at), |pair| layout.pairs.count(pair) > 0)
            }
        }
        Action::Move { to } => {
            if edit.at.unit.is_none() || to.provision == edit.at.provision {
                return Some(Quest::Order(edit.at, *to));
            }
            let target = base.provision(to.provision)?;
            let words = layout.words[unit].iter().map(|word| word.id).collect();
            phrases(wording, words, Within::Provision(*to), |pair| target.pairs.count(pair) > 0)
        }
    };
    words.map(Quest::Words)
}

/// The words of a passage as bytes of its provision.
fn bytes(layout: &Layout, unit: Option<u32>, passage: &Passage) -> Range<u32> {
    let origin = layout.origin(unit);
    origin + passage.start..origin + passage.end
}

/// The unit an edit is about: the innermost that has its whole passage.
fn narrowed(layout: &Layout, edit: &Edit) -> Option<u32> {
    let passage = match &edit.action {
        Action::Replace { passage, .. } | Action::Delete { passage } | Action::Retain { passage } => passage.as_ref(),
        Action::Add { position: AddPosition::After(passage) | AddPosition::Before(passage), .. } => Some(passage),
        Action::Add { .. } | Action::New { .. } | Action::Move { .. } => None,
    };
    let inner = passage.and_then(|passage| {
        let bytes = bytes(layout, edit.at.unit, passage);
        let paragraph = layout.paragraphs.get(layout.paragraph_at(bytes.end))?;
        paragraph.unit.filter(|_| paragraph.start <= bytes.start)
    });
    inner.or(edit.at.unit)
}

/// The unit of the base draft that an edit is about.
struct Base<'a> {
    wording: &'a Wording,
    layout: &'a Layout,
    language: Language,
    at: Place,
    /// Its words, as indexes.
    unit: Range<usize>,
}

impl Base<'_> {
    /// The words of a text that comes in the place of others, as numbers.
    fn numbers(&self, text: &DraftText, place: &Range<usize>) -> Vec<u32> {
        let before = self.layout.words[self.unit.start..place.start].last();
        let lead = before.map_or(String::new(), |before| {
            let all = &self.layout.text[self.layout.words[self.unit.start].start as usize..];
            let first = self.layout.words.get(place.start).filter(|_| !place.is_empty());
            let end = first.map_or(before.end, |first| first.start) - self.layout.words[self.unit.start].start;
            let line = all[..end as usize].rsplit('\n').next().unwrap_or_default();
            format!("{line} ")
        });
        numbers(text, &self.wording.vocabulary, self.language, &lead)
    }

    /// Words that come in the place of others; `None` if they bring nothing.
    fn coming(&self, text: &DraftText, place: Range<usize>) -> Option<Words> {
        let new = self.numbers(text, &place);
        let id = |index: usize| self.layout.words[index].id;
        let before = (place.start > self.unit.start).then(|| id(place.start - 1));
        let after = (place.end < self.unit.end).then(|| id(place.end));
        let lead = usize::from(before.is_some());
        let words: Vec<u32> = before.into_iter().chain(new.iter().copied()).chain(after).collect();
        let comes = |index: usize| (lead..lead + new.len()).contains(&index);
        let mut had: Vec<u32> = self.unit.clone().map(id).collect();
        let mut wanted = had.clone();
        wanted.drain(place.start - self.unit.start..place.end - self.unit.start);
        wanted.extend(&new);
        wanted.sort_unstable();
        had.sort_unstable();
        let is_new = |word: u32| word != Vocabulary::REFERENCE && had.binary_search(&word).is_err();
        let tells: Vec<bool> = words
            .windows(2)
            .map(|two| self.layout.pairs.places(pair(two[0], two[1]), &self.unit).next().is_none())
            .collect();
        let mut basis = Basis::NewWords;
        let mut counts: Vec<bool> =
            words.iter().enumerate().map(|(index, word)| comes(index) && is_new(*word)).collect();
        if !counts.contains(&true) {
            basis = Basis::NewPhrases;
            let told = |index: usize| tells.get(index) == Some(&true) || (index > 0 && tells[index - 1]);
            counts = (0..words.len()).map(|index| comes(index) && told(index)).collect();
        }
        let few = if place.is_empty() { 2 } else { FEW };
        let too_few = new.len() < few && place != self.unit;
        let replaced = too_few.then(|| self.dropped(text, place.clone()));
        let is_whole = place == self.unit;
        let within = Within::Unit(InUnit { at: self.at, wanted, apart: 0..0, replaced, is_whole });
        let proposed = lead..lead + new.len();
        Some(Words { proposed, ..sought(self.wording, basis, words, (counts, tells), within)? })
    }

    /// What a passage has that new words, all of which it has, do not have at its beginning or end.
    fn dropped(&self, text: &DraftText, place: Range<usize>) -> Range<usize> {
        let new = self.numbers(text, &place);
        let old = &self.layout.words[place.clone()];
        let shorter = old.len().min(new.len());
        let head = old.iter().zip(&new).take_while(|(old, new)| old.id == **new).count();
        let tail = old.iter().rev().zip(new.iter().rev()).take_while(|(old, new)| old.id == **new).count();
        place.start + head..place.end - tail.min(shorter - head)
    }

    /// Words of a passage, whose text is given, that stay and lose the brackets of it.
    fn freed(&self, text: &DraftText, place: &Range<usize>, passage: &str) -> Option<Words> {
        let new = self.numbers(text, place);
        let old: Vec<u32> = self.layout.words[place.clone()].iter().map(|word| word.id).collect();
        let freed = unbracketed((passage, &old), (&lines(text), &new));
        let (first, last) = (*freed.first()?, *freed.last()?);
        let cover = place.start + first..place.start + last + 1;
        let lead = usize::from(cover.start > self.unit.start);
        let mut words = self.standing(Basis::Kept, cover)?;
        for (index, counts) in words.counts.iter_mut().enumerate() {
            *counts &= freed.contains(&(index + first).wrapping_sub(lead));
        }
        Some(words)
    }

    /// Words that stand there now.
    fn standing(&self, basis: Basis, place: Range<usize>) -> Option<Words> {
        let lead = usize::from(place.start > self.unit.start);
        let trail = usize::from(place.end < self.unit.end);
        let ids = |range: Range<usize>| self.layout.words[range].iter().map(|word| word.id);
        let words: Vec<u32> = ids(place.start - lead..place.end + trail).collect();
        let counts: Vec<bool> = (0..words.len()).map(|index| (lead..lead + place.len()).contains(&index)).collect();
        let tells = vec![true; words.len().saturating_sub(1)];
        let mut wanted: Vec<u32> = ids(self.unit.clone()).collect();
        if basis == Basis::Gone && place != self.unit {
            wanted.drain(place.start - self.unit.start..place.end - self.unit.start);
        }
        wanted.sort_unstable();
        let (place_length, is_whole) = (place.len(), place == self.unit);
        let has_place = place.len() < FEW && !place.is_empty() && place != self.unit;
        let replaced = has_place.then(|| place.clone());
        let within = Within::Unit(InUnit { at: self.at, wanted, apart: place, replaced, is_whole });
        let proposed = lead..lead + place_length;
        Some(Words { proposed, ..sought(self.wording, basis, words, (counts, tells), within)? })
    }
}

/// Text that is new as a whole: its words that stand beside each other as they do not yet.
fn phrases(wording: &Wording, words: Vec<u32>, within: Within, known: impl Fn(u64) -> bool) -> Option<Words> {
    let tells: Vec<bool> = words.windows(2).map(|two| !known(pair(two[0], two[1]))).collect();
    let told = |index: usize| tells.get(index) == Some(&true) || (index > 0 && tells[index - 1]);
    let counts: Vec<bool> = (0..words.len()).map(|index| words.len() == 1 || told(index)).collect();
    let proposed = 0..words.len();
    Some(Words { proposed, ..sought(wording, Basis::NewPhrases, words, (counts, tells), within)? })
}

/// Words with what they say; `None` if none of them counts.
fn sought(
    wording: &Wording,
    basis: Basis,
    sequence: Vec<u32>,
    (mut counts, tells): (Vec<bool>, Vec<bool>),
    within: Within,
) -> Option<Words> {
    for (counts, word) in counts.iter_mut().zip(&sequence) {
        *counts &= *word != Vocabulary::REFERENCE;
    }
    let content: Vec<bool> = sequence.iter().map(|word| !wording.vocabulary.holds_together(*word)).collect();
    let mut counting = (0..sequence.len()).filter(|index| counts[*index]);
    let (first, only) = (counting.next()?, counting.next().is_none());
    // A word that is not new shows nothing by itself.
    let enough = only && content[first] && (basis != Basis::NewPhrases || sequence.len() == 1);
    let alone = enough.then_some(sequence[first]);
    Some(Words { basis, sequence, counts, tells, content, alone, proposed: 0..0, within })
}
