use super::acts::Act;
use crate::model::stances::{Held, Known};

/// What a party holds after all that was said by it and for it, in order of date.
pub(super) fn cell(acts: &[Act]) -> Option<Known> {
    let (mut own, mut group) = (None, None);
    let mut history: Vec<Held> = Vec::new();
    for of_one_day in acts.chunk_by(|a, b| a.date.last() == b.date.last()) {
        for act in of_one_day {
            let said = if act.through.is_none() { &mut own } else { &mut group };
            *said = Some(held(act));
        }
        let Some(mut now) = own.or(group) else { continue };
        match history.last() {
            Some(before) if before.position == now.position => continue,
            Some(before) => now.changed = before.step != now.step,
            None => {}
        }
        history.push(now);
    }
    let now = history.last().copied()?;
    let group_differs = group.filter(|group| now.through.is_none() && group.step != now.step);
    Some(Known { now, group_differs, history })
}

fn held(act: &Act) -> Held {
    Held { step: act.step, date: act.date, position: act.position, through: act.through, changed: false }
}
