use super::{Ground, Written, doubtful, impossible};
use crate::diagnostic::Report;
use crate::model::draft::ProvisionText;
use crate::model::target::Place;

/// A unit goes behind another that is no part of it, and not to where it stands; a provision goes behind a provision.
pub(super) fn check(at: Place, to: Place, written: Written, ground: Ground<'_>, report: &mut Report) {
    let own = ground.path(at.unit);
    let within = at.provision == to.provision;
    if within && at.unit == to.unit {
        let message = format!("`{own}` moves behind itself");
        report.push(impossible(
            written.to,
            message,
            "name in `to` the unit that it is to follow, or take the edit out",
        ));
    } else if within && is_part(ground.text, at.unit, to.unit) {
        let message = format!("`{own}` moves into a part of itself");
        report.push(impossible(written.to, message, "name in `to` a unit that is not within it"));
    } else if at.unit.is_none() && to.unit.is_some() {
        let message = format!("`{own}` is a whole provision, and would stand within another");
        report.push(impossible(written.to, message, "name in `to` the provision that it is to follow, without a unit"));
    } else if within && stands_there(ground.text, at.unit, to.unit) {
        let message = format!("`{own}` stands there already: this moves nothing");
        report.push(doubtful(written.to, message, "name in `to` the unit that it is to follow, or take the edit out"));
    }
}

/// Whether one unit is within another; everything is within the provision.
fn is_part(text: &ProvisionText, whole: Option<u32>, part: Option<u32>) -> bool {
    match (whole, part) {
        (None, Some(_)) => true,
        (Some(whole), Some(part)) => text.subtree(whole).contains(&part),
        (_, None) => false,
    }
}

/// Whether a unit comes right after another of the same holder, or first of the provision.
fn stands_there(text: &ProvisionText, at: Option<u32>, after: Option<u32>) -> bool {
    let Some(at) = at else { return false };
    let parent = text.units[at as usize].parent;
    let before = (0..at).rev().find(|unit| text.units[*unit as usize].parent == parent);
    match after {
        Some(after) => before == Some(after),
        None => parent.is_none() && before.is_none(),
    }
}
