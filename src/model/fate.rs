//! The fate of edits: what later drafts have of their words. Words do not show cause.

use super::id::{DraftId, ProvisionId};
use super::target::Place;

/// What became of a proposal's edits.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct ProposalFate {
    /// One for each of its edits, in order.
    pub edits: Vec<EditFate>,
}

/// What became of an edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct EditFate {
    /// What was looked for, or why nothing was.
    pub sought: Result<Sought, NotCounted>,
    /// Each draft dated after the proposal, in order of date: the first is the next draft. Empty if nothing was looked for.
    pub later: Vec<Later>,
}

/// What was looked for.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Sought {
    /// What counts.
    pub basis: Basis,
    /// How many words count; never 0.
    pub words: u32,
}

/// What counts of an edit.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Basis {
    /// Of words that come: those that the unit did not have.
    NewWords,
    /// Of words that come, where the unit had them all: those that come to stand beside others. So too for text that is
    /// new or moved as a whole, of which all words count that come to stand so.
    NewPhrases,
    /// Of words that go: all. Those that are gone are counted.
    Gone,
    /// Of words to be kept: all. Those that still stand are counted.
    Kept,
    /// Of words to be kept without the brackets about them, and of words to go beside them: all. Those that still stand and
    /// those that are gone are counted.
    Freed,
    /// Of a unit or provision that moves where words cannot tell: whether it stands after the one it was to follow. It counts
    /// as one.
    Order,
}

/// Why nothing is counted.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum NotCounted {
    /// The proposal is made on no draft.
    NoDraft,
    /// The proposal's draft is only our summary: its words are not the treaty's.
    OnSummary,
    /// The later draft is only our summary.
    Summary,
    /// The later draft's text is in another language.
    OtherLanguage,
    /// The edit changes no words: it repeats what stands there.
    NoWords,
}

/// What a later draft has of an edit.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Later {
    /// The draft.
    pub draft: DraftId,
    /// What it has, or why it was not asked.
    pub outcome: Result<Found, NotCounted>,
}

/// Words of an edit in a later draft.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Found {
    /// How many of the words that count are as the edit would have them.
    pub words: u32,
    /// Of how many.
    pub of: u32,
    /// The provisions that were looked into: what the edit's provision is now, through splits and mergers. Empty if it is
    /// gone, or if the whole draft was looked into.
    pub looked_in: Vec<ProvisionId>,
    /// The words as they stand in the later draft, in its order, with words beside them that they were recognised by. For
    /// words that go: those that have not.
    pub evidence: Vec<Evidence>,
    /// How the words stand there: where all are found, how the least certain of them does; where words that were to go are
    /// still there, how the most certain of them does.
    pub standing: Standing,
    /// Whether the evidence is a long run of the words in another provision, where they were not looked for: of words that come
    /// or stay, it is there; of words to go, it only went there.
    pub elsewhere: bool,
}

/// How words stand in a draft, the least certain first.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Standing {
    /// In an option, in brackets or not.
    AsOption(Place),
    /// In brackets.
    InBrackets,
    /// As text, without either.
    Plain,
}

/// Words of a later draft.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub struct Evidence {
    /// The innermost unit that has them.
    pub place: Place,
    /// First byte of that unit's plain words (`ProvisionText::words`).
    pub start: u32,
    /// One past the last byte.
    pub end: u32,
}

/// A fate in a word.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub enum Verdict {
    /// Not in the text: less than a fifth of the words is as the edit would have it.
    NotInText,
    /// Not where they were proposed, but a long run of the words stands in another provision. Of words to go: they went there.
    Elsewhere,
    /// In part: a fifth or more.
    InPart,
    /// All words of it stand, but some only in an option. Of words to go: they have not gone, and stand only in options.
    AsOption,
    /// All words of it stand, but some only in brackets. Of words to go: they have not gone, and stand only in brackets.
    InBrackets,
    /// Now in the text, without brackets.
    InText,
}

/// Where an edit is, in a count of edits: in the last later draft that could be asked.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Whereabouts {
    /// What that draft has of it.
    Told(Verdict),
    /// There are later drafts, and nothing can be told by any.
    NotKnown,
    /// No draft is later.
    NoLater,
}

/// All whereabouts, from most to least.
pub const WHEREABOUTS: [Whereabouts; 8] = [
    Whereabouts::Told(Verdict::InText),
    Whereabouts::Told(Verdict::InBrackets),
    Whereabouts::Told(Verdict::AsOption),
    Whereabouts::Told(Verdict::InPart),
    Whereabouts::Told(Verdict::Elsewhere),
    Whereabouts::Told(Verdict::NotInText),
    Whereabouts::NotKnown,
    Whereabouts::NoLater,
];

/// How many edits are where, in the order of [`WHEREABOUTS`].
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub struct Score(pub [u32; WHEREABOUTS.len()]);

impl Score {
    /// The score of some edits.
    pub fn of<'a>(edits: impl Iterator<Item = &'a EditFate>) -> Self {
        let mut score = Self::default();
        for edit in edits {
            let at = WHEREABOUTS.iter().position(|one| *one == edit.whereabouts());
            score.0[at.unwrap_or(WHEREABOUTS.len() - 1)] += 1;
        }
        score
    }

    /// How many edits it counts.
    pub fn edits(&self) -> u32 {
        self.0.iter().sum()
    }
}

impl Found {
    /// The fate in a word.
    pub fn verdict(&self) -> Verdict {
        let all = self.words >= self.of;
        if !all && self.is_part() {
            return Verdict::InPart;
        }
        match self.standing {
            Standing::AsOption(_) => Verdict::AsOption,
            Standing::InBrackets => Verdict::InBrackets,
            Standing::Plain if self.elsewhere => Verdict::Elsewhere,
            Standing::Plain if all => Verdict::InText,
            Standing::Plain => Verdict::NotInText,
        }
    }

    /// Whether it is a fifth or more of the words that count.
    pub fn is_part(&self) -> bool {
        u64::from(self.words) * 5 >= u64::from(self.of)
    }

    /// How much of it, in whole percents rounded down, but never 0 for a word that is found.
    pub fn percent(&self) -> u32 {
        let share = u64::from(self.words) * 100 / u64::from(self.of.max(1));
        (share as u32).max(u32::from(self.words > 0))
    }

    /// The option that the words stand in, if that is their fate.
    pub fn option(&self) -> Option<Place> {
        match self.standing {
            Standing::AsOption(place) if self.verdict() == Verdict::AsOption => Some(place),
            _ => None,
        }
    }
}

impl EditFate {
    /// What the next draft that could be asked has of it.
    pub fn next(&self) -> Option<(DraftId, &Found)> {
        self.later.iter().find_map(|later| Some((later.draft, later.outcome.as_ref().ok()?)))
    }

    /// What the last draft that could be asked has of it.
    pub fn last(&self) -> Option<(DraftId, &Found)> {
        self.later.iter().rev().find_map(|later| Some((later.draft, later.outcome.as_ref().ok()?)))
    }
}

impl EditFate {
    /// Where it is, in a count.
    pub fn whereabouts(&self) -> Whereabouts {
        match (&self.sought, self.last()) {
            (Ok(_), Some((_, found))) => Whereabouts::Told(found.verdict()),
            (Ok(_), None) if self.later.is_empty() => Whereabouts::NoLater,
            _ => Whereabouts::NotKnown,
        }
    }
}

impl Evidence {
    /// The words.
    pub fn words(&self, site: &super::site::Site) -> String {
        let provision = site.draft(self.place.draft).provision(self.place.provision);
        let words = provision.map(|text| text.words(self.place.unit)).unwrap_or_default();
        words.get(self.start as usize..self.end as usize).unwrap_or_default().to_owned()
    }
}
