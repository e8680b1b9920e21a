use super::Asked;
use super::area::Area;
use super::continuation::continuation;
use super::evidence::evidence;
use super::standing::standing;
use crate::model::fate::{Found, Standing};
use crate::model::target::Place;

/// Whether a unit or provision stands right after another in a later draft. Provisions that the base draft does not have may
/// stand between.
pub(super) fn found(asked: &Asked, from: Place, to: Place) -> Found {
    let area = Area::of(asked, from.provision);
    let words = match from.unit {
        None => provision(asked, &area, to),
        Some(_) => unit(asked, &area, from, to),
    };
    let found = u32::from(words.is_some());
    let words = words.into_iter().flat_map(|(provision, words)| words.map(move |word| (provision, word as u32)));
    let words: Vec<(u32, u32)> = words.collect();
    let least = words.iter().map(|word| standing(asked, *word)).min();
    Found {
        words: found,
        of: 1,
        looked_in: area.ids(),
        evidence: evidence(asked, words),
        standing: least.unwrap_or(Standing::Plain),
        elsewhere: false,
    }
}

type Stands = (u32, std::ops::Range<usize>);

fn provision(asked: &Asked, area: &Area, to: Place) -> Option<Stands> {
    let target = Area::of(asked, to.provision);
    let last = *target.later.last()?;
    let known = |index: &u32| asked.base.index(asked.laid.provisions[*index as usize].0).is_some();
    let next =
        (last + 1..asked.laid.provisions.len() as u32).find(|index| known(index) || area.later.contains(index))?;
    area.later.contains(&next).then(|| (next, 0..area.layout(next).words.len()))
}

fn unit(asked: &Asked, area: &Area, from: Place, to: Place) -> Option<Stands> {
    let (provision, moved) = continuation(asked, area, from, None, false)?;
    let text = asked.laid.text(asked.site, provision)?;
    let layout = area.layout(provision);
    let follows = if to.unit.is_some() {
        let (there, before) = continuation(asked, area, to, None, false)?;
        there == provision && text.subtree(before).end == moved
    } else {
        moved == 0
    };
    follows.then(|| (provision, layout.words_of(Some(moved))))
}
