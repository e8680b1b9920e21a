use crate::diagnostic::rules::site::IMPOSSIBLE_EDIT;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::draft::ProvisionText;
use crate::model::id::ProvisionId;
use crate::model::proposal::{Action, AddPosition, Edit, Passage};
use std::ops::Range;

/// Of the edits of one proposal those that can be made together: of two that are about the same words and cannot both be had, the first.
pub(in crate::resolve) fn apart<'t>(
    edits: Vec<Edit>,
    text: impl Fn(ProvisionId) -> Option<&'t ProvisionText>,
    report: &mut Report,
) -> Vec<Edit> {
    let mut kept: Vec<(Edit, Option<Region>)> = Vec::with_capacity(edits.len());
    for edit in edits {
        let region = text(edit.at.provision).and_then(|text| Region::of(&edit, text));
        let rival = kept.iter().find(|(_, other)| match (&region, other) {
            (Some(region), Some(other)) => region.excludes(other),
            _ => false,
        });
        if let Some((rival, _)) = rival {
            let message = "another edit of this proposal is about the same words, and only one of the two can be made";
            let hint = "write both as one edit, or as two proposals if either would do";
            let told = Diagnostic::new(&IMPOSSIBLE_EDIT, edit.span, message).hint(hint);
            report.push(told.label(rival.span, "the other edit"));
            continue;
        }
        kept.push((edit, region));
    }
    kept.into_iter().map(|(edit, _)| edit).collect()
}

/// The words that an edit is about, as bytes of its provision's.
struct Region {
    provision: ProvisionId,
    bytes: Range<usize>,
    does: Does,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Does {
    /// They go, with or without others in their place.
    Strike,
    Keep,
    Move,
    /// Others come at the place where the range begins and ends.
    Insert,
}

impl Region {
    /// `None` for what is about no words: new units.
    fn of(edit: &Edit, text: &ProvisionText) -> Option<Self> {
        let unit = edit.at.unit;
        let start = origin(text, unit);
        let whole = start..start + text.words(unit).len();
        let part = |passage: &Passage| start + passage.start as usize..start + passage.end as usize;
        let passage = |passage: &Option<Passage>| passage.as_ref().map_or(whole.clone(), part);
        let (bytes, does) = match &edit.action {
            Action::Replace { passage: words, .. } | Action::Delete { passage: words } => {
                (passage(words), Does::Strike)
            }
            Action::Retain { passage: words } => (passage(words), Does::Keep),
            Action::Move { .. } => (whole.clone(), Does::Move),
            Action::Add { position: AddPosition::After(words), .. } => (part(words).end..part(words).end, Does::Insert),
            Action::Add { position: AddPosition::Before(words), .. } => {
                (part(words).start..part(words).start, Does::Insert)
            }
            Action::Add { position: AddPosition::End, .. } | Action::New { .. } => return None,
        };
        Some(Self { provision: edit.at.provision, bytes, does })
    }

    fn excludes(&self, other: &Self) -> bool {
        if self.provision != other.provision {
            return false;
        }
        let overlap = self.bytes.start < other.bytes.end && other.bytes.start < self.bytes.end;
        let equal = self.bytes == other.bytes && self.does != Does::Insert;
        match (self.does, other.does) {
            (Does::Strike, Does::Strike | Does::Keep) | (Does::Keep, Does::Strike) => overlap || equal,
            (Does::Strike, Does::Insert) => self.holds(other.bytes.start),
            (Does::Insert, Does::Strike) => other.holds(self.bytes.start),
            (Does::Move, Does::Move) => equal,
            _ => false,
        }
    }

    /// Whether a place is among the words, and not at their edge.
    fn holds(&self, place: usize) -> bool {
        self.bytes.start < place && place < self.bytes.end
    }
}

/// Where the words of a unit begin among those of its provision.
fn origin(text: &ProvisionText, unit: Option<u32>) -> usize {
    let Some(unit) = unit else { return 0 };
    let within = text.subtree(unit);
    let before = text.paragraphs(None).take_while(|(holder, _)| !holder.is_some_and(|holder| within.contains(&holder)));
    before.map(|(_, paragraph)| paragraph.plain().len() + 1).sum()
}
