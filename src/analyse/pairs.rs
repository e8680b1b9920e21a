use crate::model::briefing::{Embed, FillKind, Text};
use crate::model::id::DraftId;
use crate::model::site::Site;
use crate::model::target::{Reference, Target};
use std::collections::BTreeSet;

/// The pairs of drafts that have a page: consecutive ones, the first and the last of a treaty, and every other pair that a
/// text refers to.
pub(super) fn of_site(site: &Site) -> BTreeSet<(DraftId, DraftId)> {
    let mut pairs: BTreeSet<_> = texts(site).flat_map(references).filter_map(pair).collect();
    for treaty in &site.treaties {
        pairs.extend(treaty.drafts.windows(2).map(|pair| (pair[0], pair[1])));
        if let [first, .., last] = treaty.drafts[..] {
            pairs.insert((first, last));
        }
    }
    pairs
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
