use super::Writer;
use super::asked::{Ask, Asked, together};
use super::paragraph::{Marks, Within};
use crate::model::draft::{Piece, ProvisionText};
use crate::model::id::ProvisionId;
use crate::model::rolling::{RollingPiece, RollingProvision, RollingUnit};
use rustc_hash::FxHashMap;

/// Pieces that would stand somewhere, each with its first change.
type Guests = Vec<(u32, RollingPiece)>;

/// What would stand between the pieces of a provision.
#[derive(Default)]
struct Between {
    /// Before everything else.
    start: Guests,
    /// After a unit.
    after: FxHashMap<u32, Guests>,
    /// At the end of a unit, or of the provision.
    end: FxHashMap<Option<u32>, Guests>,
}

impl Between {
    fn after(&mut self, unit: Option<u32>) -> &mut Guests {
        unit.map_or(&mut self.start, |unit| self.after.entry(unit).or_default())
    }
}

impl Writer<'_> {
    /// A provision with the edits on it; `None` if there are none.
    pub(super) fn provision(&mut self, id: ProvisionId, block: u32, text: &ProvisionText) -> Option<RollingProvision> {
        let asks = self.asked.remove(&id).unwrap_or_default();
        let arrives = self.arrivals.get(&id).is_some_and(|list| list.iter().any(|one| one.from.unit.is_some()));
        let inside = asks.iter().any(|ask| !matches!(ask.asked, Asked::NewProvision));
        let layout = self.laid.provision(id).filter(|_| inside || arrives);
        let touched = layout.map(|layout| {
            let within = Within { id, text, layout };
            let marks = self.marks(within, &asks);
            let between = self.between(id, &asks);
            let mut wholes = self.wholes(within, &asks);
            let units = (0..text.units.len() as u32)
                .map(|unit| RollingUnit {
                    whole: wholes.remove(&Some(unit)).unwrap_or_default(),
                    content: content(within, Some(unit), &marks, &between),
                })
                .collect();
            let whole = wholes.remove(&None).unwrap_or_default();
            let content = content(within, None, &marks, &between);
            RollingProvision { block, provision: id, whole, content, units }
        });
        self.asked.insert(id, asks);
        touched
    }

    /// New and moved units, in order of date at each place.
    fn between(&mut self, id: ProvisionId, asks: &[Ask]) -> Between {
        let mut between = Between::default();
        let mut places: Vec<(bool, Option<u32>)> = Vec::new();
        for ask in asks {
            let place = match ask.asked {
                Asked::NewUnit => (false, ask.unit),
                Asked::AtEnd => (true, ask.unit),
                _ => continue,
            };
            places.push(place);
        }
        places.sort_unstable();
        places.dedup();
        for (at_end, unit) in places {
            let here = |ask: &&Ask| ask.unit == unit && matches!(ask.asked, Asked::AtEnd) == at_end;
            let new = asks.iter().filter(here).filter(|ask| matches!(ask.asked, Asked::NewUnit | Asked::AtEnd));
            let new: Vec<u32> = new.map(|ask| ask.change).collect();
            let guests = self.newcomers(id, new.into_iter());
            let guests = guests.into_iter().map(|guest| (guest.changes[0], RollingPiece::New(guest)));
            let place = if at_end { between.end.entry(unit).or_default() } else { between.after(unit) };
            place.extend(guests);
        }
        let arrivals = self.arrivals.get(&id).map_or(&[][..], Vec::as_slice);
        let units: Vec<_> = arrivals.iter().filter(|arrival| arrival.from.unit.is_some()).collect();
        let mut places: Vec<Option<u32>> = units.iter().map(|arrival| arrival.after).collect();
        places.sort_unstable();
        places.dedup();
        for after in places {
            for (from, changes) in together(units.iter().copied().filter(|arrival| arrival.after == after)) {
                let first = changes[0];
                let moved = RollingPiece::Moved { provision: from.provision, unit: from.unit, changes };
                between.after(after).push((first, moved));
            }
            between.after(after).sort_by_key(|(change, _)| *change);
        }
        between
    }
}

/// What a unit or the provision holds, and what would stand between.
fn content(within: Within, holder: Option<u32>, marks: &Marks, between: &Between) -> Vec<RollingPiece> {
    let own = holder.map_or(&within.text.content, |unit| &within.text.units[unit as usize].content);
    let mut content: Vec<RollingPiece> = Vec::with_capacity(own.len());
    let add = |content: &mut Vec<RollingPiece>, guests: Option<&Guests>| {
        content.extend(guests.into_iter().flatten().map(|(_, guest)| guest.clone()));
    };
    if holder.is_none() {
        add(&mut content, Some(&between.start));
    }
    for (index, piece) in own.iter().enumerate() {
        let index = index as u32;
        match piece {
            Piece::Words(_) => {
                let runs = within.paragraph(holder, index).and_then(|paragraph| within.runs(paragraph, marks));
                content.push(runs.map_or(RollingPiece::Kept(index), |runs| RollingPiece::Words { piece: index, runs }));
            }
            Piece::Heading(_) => content.push(RollingPiece::Kept(index)),
            Piece::Unit(unit) => {
                content.push(RollingPiece::Unit(*unit));
                add(&mut content, between.after.get(unit));
            }
        }
    }
    add(&mut content, between.end.get(&holder));
    content
}

impl Within<'_> {
    /// The paragraph at an index of what a unit or the provision holds, as an index of the layout.
    fn paragraph(&self, holder: Option<u32>, piece: u32) -> Option<usize> {
        let range = self.layout.paragraphs_of(holder);
        let mut paragraphs = self.layout.paragraphs[range.clone()].iter();
        paragraphs.position(|laid| laid.unit == holder && laid.piece == piece).map(|index| range.start + index)
    }
}
