use super::{pairing, rank};
use crate::diagnostic::rules::site::TRANSLATION_MISMATCH;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::draft::{ProvisionText, Unit};
use crate::source::Span;
use std::collections::{HashMap, HashSet};

/// Gives the units of a translated provision the paths and anchors of those they translate.
pub(super) fn pair(provision: &mut ProvisionText, source: &ProvisionText, report: &mut Report) {
    let partners = partners(&provision.units, &source.units);
    tell(provision, source, &partners, report);
    let mut paths: HashMap<String, u32> = source.units.iter().map(|unit| (unit.path.clone(), 1)).collect();
    let mut anchors: HashMap<String, u32> = source.units.iter().map(|unit| (unit.anchor.clone(), 1)).collect();
    for (index, partner) in partners.iter().enumerate() {
        let (path, anchor) = if let Some(partner) = *partner {
            (source.units[partner].path.clone(), source.units[partner].anchor.clone())
        } else {
            let unit = &provision.units[index];
            let parent = unit.parent.map(|parent| &provision.units[parent as usize]);
            let below = |parent: Option<&str>, own: &str, joint: &str| {
                let own = own.rsplit(joint).next().unwrap_or(own);
                parent.map_or(own.to_owned(), |parent| format!("{parent}{joint}{own}"))
            };
            let path = below(parent.map(|parent| parent.path.as_str()), &unit.path, "/");
            let anchor = below(parent.map(|parent| parent.anchor.as_str()), &unit.anchor, "__");
            (pairing::free(&path, &mut paths), pairing::free(&anchor, &mut anchors))
        };
        (provision.units[index].path, provision.units[index].anchor) = (path, anchor);
    }
}

/// For each unit of a translation, which one of the original it is. Those within a unit are looked for within its partner.
fn partners(own: &[Unit], original: &[Unit]) -> Vec<Option<usize>> {
    let (own_within, original_within) = (within(own), within(original));
    let mut partners = vec![None; own.len()];
    let mut waiting = vec![(None, None)];
    while let Some((parent, partner)) = waiting.pop() {
        let [ours, theirs] =
            [own_within.get(&parent), original_within.get(&partner)].map(|of| of.map_or(&[][..], Vec::as_slice));
        let called = |units: &[Unit], of: &[usize]| of.iter().map(|at| rank::called(&units[*at])).collect::<Vec<_>>();
        let found = pairing::partners(&called(original, theirs), &called(own, ours));
        for (own, partner) in ours.iter().zip(found) {
            if let Some(partner) = partner.map(|partner| theirs[partner]) {
                partners[*own] = Some(partner);
                waiting.push((Some(*own), Some(partner)));
            }
        }
    }
    partners
}

/// The units within each; within `None`, those that are within no other.
fn within(units: &[Unit]) -> HashMap<Option<usize>, Vec<usize>> {
    let mut within: HashMap<Option<usize>, Vec<usize>> = HashMap::new();
    for (at, unit) in units.iter().enumerate() {
        within.entry(unit.parent.map(|parent| parent as usize)).or_default().push(at);
    }
    within
}

/// Warns of units that only one of the two has, but not of those within them.
fn tell(provision: &ProvisionText, source: &ProvisionText, partners: &[Option<usize>], report: &mut Report) {
    let translated: HashSet<usize> = partners.iter().flatten().copied().collect();
    let has_partner = |at: usize| translated.contains(&at);
    let is_first = |parent: Option<u32>, paired: &dyn Fn(usize) -> bool| parent.is_none_or(|at| paired(at as usize));
    let missing: Vec<&Unit> = (source.units.iter().enumerate())
        .filter(|(at, unit)| !has_partner(*at) && is_first(unit.parent, &has_partner))
        .map(|(_, unit)| unit)
        .collect();
    let is_paired = |at: usize| partners[at].is_some();
    let extra: Vec<&Unit> = (provision.units.iter().enumerate())
        .filter(|(at, unit)| !is_paired(*at) && is_first(unit.parent, &is_paired))
        .map(|(_, unit)| unit)
        .collect();
    if let Some(first) = missing.first() {
        let message = format!("the translation of `{}` has no {}", source.label_id, named(&missing));
        let told = Diagnostic::new(&TRANSLATION_MISMATCH, provision.span, message).label(first.span, "in the original");
        report.push(told.hint("translate it with its label: units are paired by their labels"));
    }
    if let Some(first) = extra.first() {
        let message = format!("the original of `{}` has no {}", source.label_id, named(&extra));
        let whole: Span = source.span;
        let told = Diagnostic::new(&TRANSLATION_MISMATCH, first.span, message).label(whole, "the original");
        report.push(told.hint("give it the label that it has in the original, or take it out"));
    }
}

/// Paths of units: `` `1/c`, `2` and 4 more ``.
fn named(units: &[&Unit]) -> String {
    const MOST: usize = 5;
    let shown: Vec<String> = units.iter().take(MOST).map(|unit| format!("`{}`", unit.path)).collect();
    let more = units.len().saturating_sub(MOST);
    if more == 0 { shown.join(", ") } else { format!("{} and {more} more", shown.join(", ")) }
}
