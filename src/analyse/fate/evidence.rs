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
        let end = bytes.end + rest_of_number(&layout.text[bytes.start as usize..], (bytes.end - bytes.start) as usize);
        let goes_on = last == Some((index, word.wrapping_sub(1), paragraph));
        match found.last_mut().filter(|_| goes_on) {
            Some(run) => run.end = end - origin,
            None => found.push(Evidence {
                place: Place { draft: asked.laid.draft, provision: *provision, unit },
                start: bytes.start - origin,
                end: end - origin,
            }),
        }
        last = Some((index, word, paragraph));
    }
    for run in &mut found {
        with_brackets(asked, run);
    }
    found
}

/// Adds the brackets that stand beside a run and close what opens in it, open what closes in it, or hold it whole.
fn with_brackets(asked: &Asked, run: &mut Evidence) {
    let Some(layout) = asked.laid.provision(run.place.provision) else { return };
    let origin = layout.origin(run.place.unit);
    let (start, end) = ((origin + run.start) as usize, (origin + run.end) as usize);
    let (mut open, mut close) = (0, 0);
    for c in layout.text[start..end].chars() {
        match c {
            '[' => open += 1,
            ']' if open > 0 => open -= 1,
            ']' => close += 1,
            _ => {}
        }
    }
    let is_beside = |c: char, other: char| !c.is_alphanumeric() && c != other && c != '\n';
    let after = layout.text[end..].char_indices().take_while(|(_, c)| is_beside(*c, '['));
    let after: Vec<usize> = after.filter(|(_, c)| *c == ']').map(|(at, _)| at + 1).collect();
    let before = layout.text[..start].char_indices().rev().take_while(|(_, c)| is_beside(*c, ']'));
    let before: Vec<usize> = before.filter(|(_, c)| *c == '[').map(|(at, _)| start - at).collect();
    let around = before.len().saturating_sub(close).min(after.len().saturating_sub(open));
    let farthest = |places: &[usize], count: usize| places[..count.min(places.len())].last().map_or(0, |at| *at as u32);
    run.start -= farthest(&before, close + around);
    run.end += farthest(&after, open + around);
}

/// How many bytes more the number at the start of a text has: a word may be the `2` of `2,700`.
fn rest_of_number(text: &str, word: usize) -> u32 {
    if !text.starts_with(|c: char| c.is_ascii_digit()) {
        return 0;
    }
    let mut rest = &text[word..];
    while let Some(figures) = rest.strip_prefix([',', '.']) {
        let length = figures.bytes().take_while(u8::is_ascii_digit).count();
        if length == 0 {
            break;
        }
        rest = &figures[length..];
    }
    (text.len() - word - rest.len()) as u32
}
