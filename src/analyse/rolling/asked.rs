use super::inlines::flat;
use crate::analyse::wording::Layout;
use crate::model::draft::{DraftBlock, DraftText, Inline, Paragraph, Piece, ProvisionText, plain};
use crate::model::letters::as_read;
use crate::model::newcomer;
use crate::model::proposal::{Action, AddPosition, Edit, Passage};
use crate::model::target::Place;
use std::ops::Range;

/// What an edit asks in its provision.
pub(super) struct Ask {
    pub(super) change: u32,
    /// The unit it is about; `None`: the provision.
    pub(super) unit: Option<u32>,
    pub(super) asked: Asked,
}

/// What is asked. Bytes are of the provision's [`Layout`].
pub(super) enum Asked {
    /// Words out, and others in their place.
    Strike { bytes: Range<u32>, with: Option<Vec<Inline>> },
    /// Words kept.
    Keep { bytes: Range<u32> },
    /// Words added among others.
    Insert { at: u32, side: Side, with: Vec<Inline> },
    /// The whole unit or provision out, kept, replaced or moved, as the edit's kind says.
    Whole,
    /// New units after the unit, or at the provision's start.
    NewUnit,
    /// A new paragraph or units at the end of what the unit holds.
    AtEnd,
    /// A new provision after this one.
    NewProvision,
}

/// Which words an insertion belongs to.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub(super) enum Side {
    /// It follows the words before it.
    After,
    /// It stands before the words that follow.
    Before,
}

/// A unit or provision that would come from elsewhere.
pub(super) struct Arrival {
    pub(super) change: u32,
    pub(super) from: Place,
    /// The unit it follows; `None`: the start of the provision, or the provision for one that moves whole.
    pub(super) after: Option<u32>,
}

/// Arrivals from the same place together, in order.
pub(super) fn together<'a>(arrivals: impl Iterator<Item = &'a Arrival>) -> Vec<(Place, Vec<u32>)> {
    let mut found: Vec<(Place, Vec<u32>)> = Vec::new();
    for arrival in arrivals {
        match found.iter_mut().find(|(from, _)| *from == arrival.from) {
            Some((_, changes)) => changes.push(arrival.change),
            None => found.push((arrival.from, vec![arrival.change])),
        }
    }
    found
}

/// What an edit asks.
pub(super) fn ask(change: u32, edit: &Edit, text: &ProvisionText, layout: &Layout) -> Ask {
    let unit = edit.at.unit.filter(|unit| (*unit as usize) < text.units.len());
    let bytes = |passage: &Passage| bytes(passage, unit, layout);
    let asked = match &edit.action {
        Action::Replace { passage: Some(passage), .. } => {
            Asked::Strike { bytes: bytes(passage), with: Some(flat(&edit.text)) }
        }
        Action::Replace { passage: None, .. } => match (only_paragraph(unit, layout), lone(&edit.text, text, unit)) {
            (Some(bytes), Some(with)) => Asked::Strike { bytes, with: Some(with.inlines.clone()) },
            _ => Asked::Whole,
        },
        Action::Delete { passage: Some(passage) } => Asked::Strike { bytes: bytes(passage), with: None },
        Action::Retain { passage: Some(passage) } => Asked::Keep { bytes: bytes(passage) },
        Action::Delete { passage: None } | Action::Retain { passage: None } | Action::Move { .. } => Asked::Whole,
        Action::Add { position, .. } => match position {
            AddPosition::After(passage) => {
                Asked::Insert { at: bytes(passage).end, side: Side::After, with: flat(&edit.text) }
            }
            AddPosition::Before(passage) => {
                Asked::Insert { at: bytes(passage).start, side: Side::Before, with: flat(&edit.text) }
            }
            AddPosition::End => match (last_paragraph(unit, text, layout), lone(&edit.text, text, None)) {
                (Some(at), Some(with)) => Asked::Insert { at, side: Side::After, with: with.inlines.clone() },
                _ => Asked::AtEnd,
            },
        },
        Action::New { .. } if newcomer::is_provision(edit) => Asked::NewProvision,
        Action::New { .. } => Asked::NewUnit,
    };
    Ask { change, unit, asked }
}

/// A passage of a unit as bytes of its provision.
fn bytes(passage: &Passage, unit: Option<u32>, layout: &Layout) -> Range<u32> {
    let origin = layout.origin(unit);
    let inside = |offset: u32| layout.text.floor_char_boundary((origin + offset) as usize) as u32;
    inside(passage.start)..inside(passage.end).max(inside(passage.start))
}

/// The bytes of the one paragraph that a unit holds.
fn only_paragraph(unit: Option<u32>, layout: &Layout) -> Option<Range<u32>> {
    let paragraphs = layout.paragraphs_of(unit);
    (unit.is_some() && paragraphs.len() == 1).then(|| layout.bytes_of(unit))
}

/// The end of the paragraph that a unit ends with; `None` if it ends with a unit inside it.
fn last_paragraph(unit: Option<u32>, text: &ProvisionText, layout: &Layout) -> Option<u32> {
    let content = unit.map_or(&text.content, |unit| &text.units[unit as usize].content);
    let Some(Piece::Words(_)) = content.last() else { return None };
    layout.paragraphs.get(layout.paragraphs_of(unit).end.checked_sub(1)?).map(|last| last.end)
}

/// New words that are one paragraph. A label that repeats the unit's own is not part of them.
fn lone<'a>(with: &'a DraftText, text: &ProvisionText, unit: Option<u32>) -> Option<&'a Paragraph> {
    match with.blocks.as_slice() {
        [DraftBlock::Words(paragraph)] => Some(paragraph),
        [DraftBlock::Provision(new)] if new.label.is_empty() && new.title.is_empty() => {
            let same = |label: &[Inline]| {
                unit.is_some_and(|unit| as_read(&plain(&text.units[unit as usize].label)) == as_read(&plain(label)))
            };
            match (new.content.as_slice(), new.units.as_slice()) {
                ([Piece::Words(paragraph)], []) => Some(paragraph),
                ([Piece::Unit(0)], [only]) if same(&only.label) => match only.content.as_slice() {
                    [Piece::Words(paragraph)] => Some(paragraph),
                    _ => None,
                },
                _ => None,
            }
        }
        _ => None,
    }
}
