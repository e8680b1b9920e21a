use super::bits::Bits;
use crate::analyse::backing::sides;
use crate::analyse::members::is_group;
use crate::model::id::PartyId;
use crate::model::proposal::View;
use crate::model::site::Site;
use crate::model::stances::{StanceMatrix, Step};
use std::collections::BTreeMap;

/// Everyone's sides on everything.
pub(super) struct Cases {
    /// How many proposals someone took a side on.
    pub(super) proposals: u32,
    /// How many subjects.
    pub(super) subjects: u32,
    /// Those who spoke for themselves, by code.
    pub(super) sides: Vec<Sides>,
}

/// The cases of one party: in `taken` one number for each case; in `choices` one for each side a case can have.
pub(super) struct Sides {
    pub(super) party: PartyId,
    pub(super) taken: Bits,
    pub(super) choices: Bits,
    /// The same of what each group said for it; of a group, what it said itself.
    pub(super) through: Vec<(PartyId, (Bits, Bits))>,
}

/// A side taken, before it is known how many there are.
struct Taken {
    case: usize,
    choice: usize,
    through: Option<PartyId>,
}

#[derive(Default)]
struct Gathered {
    /// By party: its sides, and whether it ever spoke for itself.
    parties: BTreeMap<PartyId, (Vec<Taken>, bool)>,
    cases: usize,
    choices: usize,
}

impl Gathered {
    fn push(&mut self, site: &Site, party: PartyId, choice: usize, through: Option<PartyId>) {
        let (taken, spoke) = self.parties.entry(party).or_default();
        *spoke |= through.is_none();
        let through = through.or_else(|| is_group(site, party).then_some(party));
        taken.push(Taken { case: self.cases, choice: self.choices + choice, through });
    }

    /// The case is complete: it had so many sides.
    fn next(&mut self, sides: usize) {
        self.cases += 1;
        self.choices += sides;
    }
}

/// The cases of a treaty on the day of its stances.
pub(super) fn cases(site: &Site, stances: &StanceMatrix) -> Cases {
    let mut gathered = Gathered::default();
    let proposals = site.treaty(stances.treaty).proposals.iter().map(|id| site.proposal(*id));
    for proposal in proposals.filter(|proposal| proposal.date.last() <= stances.day) {
        let (sides, _) = sides(site, proposal);
        if sides.is_empty() {
            continue;
        }
        for side in sides {
            gathered.push(site, side.party, usize::from(side.favours()), side.through);
        }
        gathered.next(2);
    }
    let proposals = gathered.cases as u32;
    for row in &stances.rows {
        for (column, cell) in stances.parties.iter().zip(&row.cells) {
            if let Some((step, known)) = cell.known().and_then(|known| Some((choice(known.now.step)?, known))) {
                gathered.push(site, column.party, step, known.now.through);
            }
        }
        gathered.next(row.summary.len());
    }
    let subjects = gathered.cases as u32 - proposals;
    let (cases, choices) = (gathered.cases, gathered.choices);
    let spoke = gathered.parties.into_iter().filter(|(_, (_, spoke))| *spoke);
    let sides = spoke.map(|(party, (taken, _))| sides_of(party, &taken, cases, choices)).collect();
    Cases { proposals, subjects, sides }
}

/// Which side of a case a stance is; who reserves takes none.
fn choice(step: Step) -> Option<usize> {
    match step {
        Step::Scale(step) => Some(step as usize),
        Step::View(View::Reserves) => None,
        Step::View(view) => Some(view as usize),
    }
}

fn sides_of(party: PartyId, taken: &[Taken], cases: usize, choices: usize) -> Sides {
    let empty = || (Bits::new(cases), Bits::new(choices));
    let mut through: BTreeMap<PartyId, (Bits, Bits)> = BTreeMap::new();
    let (mut all, mut chosen) = empty();
    for one in taken {
        all.insert(one.case);
        chosen.insert(one.choice);
        if let Some(group) = one.through {
            let (all, chosen) = through.entry(group).or_insert_with(empty);
            all.insert(one.case);
            chosen.insert(one.choice);
        }
    }
    Sides { party, taken: all, choices: chosen, through: through.into_iter().collect() }
}
