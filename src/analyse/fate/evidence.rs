use super::Asked;
use crate::model::fate::Evidence;
use crate::model::target::Place;

/// Words of the later draft, given as provision and word, as runs of neighbours; each run within a paragraph.
pub(super) fn evidence(asked: &Asked, mut places: Vec<(u32, u32)>) -> Vec<Evidence> {
    places.sort_unstable();
    places.dedup();
    let mut found: Vec<Evidence> = Vec::new();
    let mut last: Option<(u32, u32, usize)> = None;
    for (index, word) in places {
        let (provision, layout) = &asked.laid.provisions[index as usize];
        let Some(bytes) = layout.words.get(word as usize) else { continue };
        let paragraph = layout.paragraph_at(bytes.start);
        let unit = layout.paragraphs[paragraph].unit;
        let origin = layout.origin(unit);
        let goes_on = last == Some((index, word.wrapping_sub(1), paragraph));
        match found.last_mut().filter(|_| goes_on) {
            Some(run) => run.end = bytes.end - origin,
            None => found.push(Evidence {
                place: Place { draft: asked.laid.draft, provision: *provision, unit },
                start: bytes.start - origin,
                end: bytes.end - origin,
            }),
        }
        last = Some((index, word, paragraph));
    }
    found
}
