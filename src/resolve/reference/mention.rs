//! What a text mentions, and in which sentence.

use super::fills::TextContext;
use super::html::{block, push_text, push_words};
use super::index::Index;
use super::sentence::{around, ends, excerpt};
use crate::model::body::BodyHeading;
use crate::model::briefing::{Fill, FillKind};
use crate::model::site::Mention;
use crate::model::target::{Reference, Target};
use rustc_hash::FxHashSet;
use std::ops::Range;
use std::sync::Arc;

/// A thing referred to, and where in the HTML.
pub(super) struct Referred {
    pub(super) at: u32,
    pub(super) of: Target,
}

/// What a reference is a mention of: whatever leads into a provision mentions the provision.
pub(super) fn of(reference: &Reference) -> Target {
    match (reference.meant, reference.target) {
        (Some(place), _) | (None, Target::Place(place)) => Target::Provision(place.provision),
        (None, target) => target,
    }
}

/// The mentions of a text, in order: one for each thing and sentence, or for each thing where sentences are not wanted. What a
/// page says of itself is none.
pub(super) fn gather(
    html: &str,
    headings: &[BodyHeading],
    fills: &[Fill],
    mut referred: Vec<Referred>,
    (context, index): (&TextContext<'_>, &Index<'_>),
) -> Vec<Mention> {
    referred.retain(|referred| referred.of != context.on);
    if referred.is_empty() {
        return Vec::new();
    }
    if !index.parts.sentences {
        let mut of: Vec<Target> = referred.into_iter().map(|referred| referred.of).collect();
        of.sort_unstable();
        of.dedup();
        let bare =
            |of| Mention { of, on: context.on, language: context.language, sentence: Arc::default(), anchor: None };
        return of.into_iter().map(bare).collect();
    }
    referred.sort_by_key(|referred| referred.at);
    let mut words = BlockWords {
        html,
        fills,
        context,
        index,
        block: 0..0,
        plain: String::new(),
        ends: Vec::new(),
        offsets: Vec::new(),
    };
    let mut told: FxHashSet<(Target, usize, usize)> = FxHashSet::default();
    let mut mentions: Vec<Mention> = Vec::with_capacity(referred.len());
    for Referred { at, of } in referred {
        let (sentence, offset) = match words.sentence(at) {
            // Of a sentence that is too long to quote, what stands around the first reference is quoted.
            Some((sentence, _)) if !told.insert((of, words.block.start, sentence.start)) => continue,
            Some(found) => found,
            None => (0..0, 0),
        };
        let heading = headings.partition_point(|heading| heading.at <= at).checked_sub(1);
        let anchor = heading.map(|heading| Arc::from(headings[heading].anchor.as_str()));
        let sentence = excerpt(&words.plain, sentence, offset).into();
        mentions.push(Mention { of, on: context.on, language: context.language, sentence, anchor });
    }
    mentions.sort_by(|a, b| (a.of, &a.sentence).cmp(&(b.of, &b.sentence)));
    mentions.dedup_by(|a, b| a.of == b.of && a.sentence == b.sentence);
    // An embed has no sentence; it is a mention only where nothing else is.
    let mut kept: Vec<Mention> = Vec::with_capacity(mentions.len());
    for mention in mentions {
        if kept.last().is_some_and(|last| last.of == mention.of && last.sentence.is_empty()) {
            kept.pop();
        }
        kept.push(mention);
    }
    kept
}

/// The plain words of one block after another, with the words that fills put into it.
struct BlockWords<'w, 'a> {
    html: &'w str,
    fills: &'w [Fill],
    context: &'w TextContext<'w>,
    index: &'w Index<'a>,
    block: Range<usize>,
    plain: String,
    /// Where its sentences end.
    ends: Vec<usize>,
    /// Where each fill of the block stands in the plain words, by its place in the HTML.
    offsets: Vec<(u32, usize)>,
}

impl BlockWords<'_, '_> {
    /// The sentence of the plain words that a place of the HTML stands in, and the place in them; none for an embed.
    fn sentence(&mut self, at: u32) -> Option<(Range<usize>, usize)> {
        if !self.block.contains(&(at as usize)) || self.offsets.is_empty() {
            self.read(at as usize);
        }
        let first = self.offsets.partition_point(|(place, _)| *place < at);
        let (_, offset) = self.offsets.get(first).filter(|(place, _)| *place == at)?;
        Some((around(&self.ends, *offset), *offset))
    }

    fn read(&mut self, at: usize) {
        self.block = block(self.html, at);
        self.plain.clear();
        self.offsets.clear();
        let first = self.fills.partition_point(|fill| (fill.start as usize) < self.block.start);
        let mut done = self.block.start;
        for fill in &self.fills[first..] {
            let (start, end) = (fill.start as usize, fill.end as usize);
            if start > self.block.end || matches!(fill.kind, FillKind::Embed(_)) {
                break;
            }
            if start < done {
                continue;
            }
            push_words(&self.html[done..start], &mut self.plain);
            done = start;
            self.offsets.push((fill.start, self.plain.len()));
            if let (FillKind::Links(links), true) = (&fill.kind, start == end) {
                for link in links {
                    match &link.reference {
                        Some(reference) if link.words.is_empty() => {
                            // A name is no HTML: what looks like an entity in it is one that was written.
                            self.plain.push_str(&self.index.name(reference, self.context.language));
                        }
                        _ => push_text(&link.words, &mut self.plain),
                    }
                }
            }
        }
        push_words(&self.html[done..self.block.end.max(done)], &mut self.plain);
        self.ends = ends(&self.plain);
    }
}
