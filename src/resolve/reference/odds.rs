//! Plain mentions that lead elsewhere than a reference beside them that reads the same.
//!
//! In: a text, its holes, what these and its plain mentions were filled with. Out: warnings, one for each reference. Not here:
//! what a mention means (`autolink`).

use super::html::{block, push_text};
use super::index::Index;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::reference::MENTION_AT_ODDS;
use crate::model::body::{Body, Hole, HoleKind};
use crate::model::briefing::{Fill, FillKind};
use crate::model::draft::HeadingKind;
use crate::model::id::{ProvisionId, TreatyId};
use crate::model::target::Place;
use rustc_hash::{FxHashMap, FxHashSet};
use std::collections::BTreeMap;
use std::ops::Range;

/// What a reader sees of a provision: `Article 17` of a treaty.
type Label<'a> = (TreatyId, HeadingKind, &'a str);

/// Warnings of mentions that name an article by the number that a reference in the same paragraph has, and lead to another.
pub(super) fn odds(body: &Body, (written, mentioned): (&[Fill], &[Fill]), index: &Index<'_>) -> Vec<Diagnostic> {
    let mut references: FxHashMap<Label<'_>, BTreeMap<ProvisionId, Vec<u32>>> = FxHashMap::default();
    for (at, place) in written.iter().flat_map(places) {
        if let Some(label) = label(place, index) {
            references.entry(label).or_default().entry(place.provision).or_default().push(at);
        }
    }
    let begins = body.holes.iter().filter(|hole| matches!(hole.kind, HoleKind::Reference(_) | HoleKind::Open(_)));
    let holes: FxHashMap<u32, &Hole> = begins.map(|hole| (hole.at, hole)).collect();
    let mut paragraph: Range<usize> = 0..0;
    let (mut told, mut warnings) = (FxHashSet::default(), Vec::new());
    for mention in mentioned {
        for (at, place) in places(mention) {
            let Some(others) = label(place, index).and_then(|label| references.get(&label)) else { continue };
            for (_, places) in others.iter().filter(|(provision, _)| **provision != place.provision) {
                if !paragraph.contains(&(at as usize)) {
                    paragraph = block(&body.prose.html, at as usize);
                }
                let first = places.partition_point(|other| (*other as usize) < paragraph.start);
                let beside = places.get(first).filter(|other| (**other as usize) < paragraph.end);
                if let Some(hole) = beside.and_then(|other| holes.get(other)).filter(|hole| told.insert(hole.at)) {
                    warnings.extend(warning(hole, mention, place, index));
                }
            }
        }
    }
    warnings
}

/// The provisions that a fill leads to, and where it stands.
fn places(fill: &Fill) -> Vec<(u32, Place)> {
    let meant = match &fill.kind {
        FillKind::Links(links) => {
            links.iter().filter_map(|link| link.reference).filter_map(|reference| reference.meant).collect()
        }
        FillKind::Open(reference) => reference.meant.into_iter().collect(),
        _ => Vec::new(),
    };
    meant.into_iter().map(|place| (fill.start, place)).collect()
}

/// What a provision is called in the draft that is meant; none of what has no number there.
fn label<'a>(place: Place, index: &Index<'a>) -> Option<Label<'a>> {
    let text = index.text(place.draft, place.provision)?;
    Some((index.parts.drafts[place.draft.index()].treaty, text.kind, text.number.as_deref()?))
}

fn warning(hole: &Hole, mention: &Fill, place: Place, index: &Index<'_>) -> Option<Diagnostic> {
    let (HoleKind::Reference(written) | HoleKind::Open(written)) = &hole.kind else { return None };
    let FillKind::Links(links) = &mention.kind else { return None };
    let mut words = String::new();
    for link in links {
        push_text(&link.words, &mut words);
    }
    let (words, written) = (words.replace('\n', " "), written.trim());
    let other = &index.parts.provisions[place.provision.index()].id;
    let draft = &index.parts.drafts[place.draft.index()].id;
    let message = format!(
        "`{words}` in the same paragraph is linked as `#{other}`, as of `{draft}`, and `{written}` is not that"
    );
    Some(Diagnostic::new(&MENTION_AT_ODDS, hole.span, message).hint(format!(
        "if both mean the same, write the mention as `[[{written}|{words}]]`; if not, as `[[#{other}|{words}]]`"
    )))
}
