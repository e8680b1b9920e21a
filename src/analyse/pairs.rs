use crate::model::briefing::{Embed, FillKind, Text};
use crate::model::id::DraftId;
use crate::model::site::Site;
use crate::model::target::{Reference, Target};
use std::collections::BTreeSet;

/// The pairs of drafts that have a page whatever anyone writes: consecutive ones, the first and the last of a treaty.
pub(super) fn standing(site: &Site) -> BTreeSet<(DraftId, DraftId)> {
    let mut pairs = BTreeSet::new();
    for treaty in &site.treaties {
        pairs.extend(treaty.drafts.windows(2).map(|pair| (pair[0], pair[1])));
        if let [first, .., last] = treaty.drafts[..] {
            pairs.insert((first, last));
        }
    }
    pairs
}

/// The pairs that have a page because a text refers to them.
pub(super) fn referred(site: &Site) -> BTreeSet<(DraftId, DraftId)> {
    texts(site).flat_map(references).filter_map(pair).collect()
}

/// Every text of the site that can refer to something.
fn texts(site: &Site) -> impl Iterator<Item = &Text> {
    let briefings = site.briefings.iter().flat_map(|briefing| &briefing.versions).map(|version| &version.text);
    let pages = site.pages.iter().flat_map(|page| &page.versions).map(|version| &version.text);
    let treaties = site.treaties.iter().flat_map(|treaty| &treaty.words).map(|(_, text)| text);
    briefings.chain(pages).chain(treaties)
}

fn references(text: &Text) -> Vec<Reference> {
    let mut found = Vec::new();
    for fill in &text.fills {
        match &fill.kind {
            FillKind::Links(links) => found.extend(links.iter().filter_map(|link| link.reference)),
            FillKind::Open(reference) | FillKind::Embed(Embed::Redline(reference)) => found.push(*reference),
            _ => {}
        }
    }
    found
}

fn pair(reference: Reference) -> Option<(DraftId, DraftId)> {
    match reference.target {
        Target::Compare(from, to) => Some((from, to)),
        _ => None,
    }
}
