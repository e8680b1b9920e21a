use super::bits::Bits;
use super::joint::{self, Joint};
use crate::analyse::backing::{Side, sides};
use crate::model::id::{PartyId, ProposalId};
use crate::model::party::PartyKind;
use crate::model::proposal::{Proposal, View};
use crate::model::raw::Ballot;
use crate::model::site::Site;
use crate::model::stances::{StanceMatrix, Step};
use std::collections::BTreeMap;

/// Everyone's sides on everything.
pub(super) struct Cases {
    /// How many proposals someone took a side on.
    pub(super) proposals: u32,
    /// How many cases these are.
    pub(super) of_proposals: u32,
    /// How many votes of which it is known how anyone voted.
    pub(super) votes: u32,
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
    /// The same of what each group said for it; of a group, what it said itself; and of what it said with others in one document.
    pub(super) through: Vec<(Through, (Bits, Bits))>,
}

/// One will behind the word of several.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub(super) enum Through {
    /// A group's.
    Group(PartyId),
    /// That of those who wrote a document together, by its number.
    Document(usize),
}

/// A side taken, before it is known how many there are.
struct Taken {
    case: usize,
    choice: usize,
    through: Option<Through>,
}

#[derive(Default)]
struct Gathered {
    /// By party: its sides, and whether it ever spoke for itself.
    parties: BTreeMap<PartyId, (Vec<Taken>, bool)>,
    cases: usize,
    choices: usize,
}

impl Gathered {
    fn push(&mut self, site: &Site, party: PartyId, choice: usize, through: Option<Through>) {
        if matches!(site.party(party).kind, PartyKind::Others { .. } | PartyKind::Body { .. }) {
            return;
        }
        let (taken, spoke) = self.parties.entry(party).or_default();
        *spoke |= !matches!(through, Some(Through::Group(_)));
        let through = through.or_else(|| site.is_group(party).then_some(Through::Group(party)));
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
    let all = &site.treaty(stances.treaty).proposals;
    let made: Vec<ProposalId> =
        all.iter().copied().filter(|id| site.proposal(*id).date.last() <= stances.day).collect();
    let joint = Joint::of(&made.iter().map(|id| site.proposal(*id)).collect::<Vec<_>>());
    let mut proposals = 0;
    for case in joint::cases(site, &made) {
        let (with_sides, sides) = sides_of_case(site, &case);
        if with_sides == 0 {
            continue;
        }
        proposals += with_sides;
        for side in sides {
            gathered.push(site, side.party, usize::from(side.favours()), side.through.map(Through::Group));
        }
        gathered.next(2);
    }
    let of_proposals = gathered.cases as u32;
    votes(site, stances, &mut gathered);
    let votes = gathered.cases as u32 - of_proposals;
    for row in &stances.rows {
        for (party, known) in &row.cells {
            if let Some(step) = choice(known.now.step) {
                let sources = &site.positions[known.now.position].sources;
                let written = || joint.spoken_in(*party, sources).map(Through::Document);
                gathered.push(site, *party, step, known.now.through.map(Through::Group).or_else(written));
            }
        }
        gathered.next(row.summary.len());
    }
    let subjects = gathered.cases as u32 - of_proposals - votes;
    let (cases, choices) = (gathered.cases, gathered.choices);
    let spoke = gathered.parties.into_iter().filter(|(_, (_, spoke))| *spoke);
    let sides = spoke.map(|(party, (taken, _))| sides_of(party, &taken, cases, choices)).collect();
    Cases { proposals, of_proposals, votes, subjects, sides }
}

/// How many proposals of a case someone took a side on, and each party's side on all of them: its own word before its groups', none
/// where it is for one and against another.
fn sides_of_case(site: &Site, case: &[&Proposal]) -> (u32, Vec<Side>) {
    let each: Vec<Vec<Side>> = case.iter().map(|proposal| sides(site, proposal).0).collect();
    let with_sides = each.iter().filter(|sides| !sides.is_empty()).count() as u32;
    let mut of: BTreeMap<PartyId, Vec<Side>> = BTreeMap::new();
    for side in each.into_iter().flatten() {
        of.entry(side.party).or_default().push(side);
    }
    let sides = of.into_values().filter_map(|mut sides| {
        sides.sort_by_key(|side| side.through.is_some());
        let own = sides.iter().take_while(|side| side.through.is_none()).count();
        let counted = if own > 0 { &sides[..own] } else { &sides[..] };
        counted.iter().all(|side| side.favours() == counted[0].favours()).then_some(counted[0])
    });
    (with_sides, sides.collect())
}

/// A vote is a case with three sides; who was absent took none.
fn votes(site: &Site, stances: &StanceMatrix, gathered: &mut Gathered) {
    let votes = site.treaty(stances.treaty).votes.iter().map(|id| site.vote(*id));
    for vote in votes.filter(|vote| vote.date.last() <= stances.day) {
        let present = vote.voters().filter(|(ballot, voter)| {
            *ballot != Ballot::Absent && site.may_vote(stances.treaty, voter.party, vote.date.last())
        });
        let mut present = present.peekable();
        if present.peek().is_none() {
            continue;
        }
        for (ballot, voter) in present {
            gathered.push(site, voter.party, ballot as usize, None);
        }
        gathered.next(3);
    }
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
    let mut through: BTreeMap<Through, (Bits, Bits)> = BTreeMap::new();
    let (mut all, mut chosen) = empty();
    for one in taken {
        all.insert(one.case);
        chosen.insert(one.choice);
        if let Some(will) = one.through {
            let (all, chosen) = through.entry(will).or_insert_with(empty);
            all.insert(one.case);
            chosen.insert(one.choice);
        }
    }
    Sides { party, taken: all, choices: chosen, through: through.into_iter().collect() }
}
