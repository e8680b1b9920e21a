//! The units that a reference names after its provision, or before it: `(1)(a)`, `, para. 1`, `paragraph 2 of …`.

use super::Fault;
use super::label::Step;
use super::provision::{Item, Joint, Parser, meaning_of, skip_of, skip_the};
use super::vocabulary::{Level, Meaning, Thing};
use std::ops::Range;

/// The way to one unit: its steps, outermost first, and the words that name it.
#[derive(Debug, Clone, Default)]
pub(super) struct Way {
    pub(super) steps: Vec<Step>,
    pub(super) range: Range<usize>,
    pub(super) through: bool,
}

impl Parser<'_> {
    /// The units named after a provision: at least one way, which may have no steps.
    pub(super) fn ways(&mut self) -> Vec<Way> {
        let mut ways = vec![Way { range: self.cursor.at..self.cursor.at, ..Way::default() }];
        while self.one_more_step(&mut ways) {}
        ways
    }

    fn one_more_step(&mut self, ways: &mut Vec<Way>) -> bool {
        let bare = ways.len() == 1 && ways[0].steps.is_empty();
        if let Some(step) = self.step(bare) {
            if let Some(last) = ways.last_mut() {
                last.steps.push(step);
                last.range.end = self.cursor.at;
            }
            return true;
        }
        if let Some(further) = self.unit_words(false) {
            extend(ways, further);
            return true;
        }
        let further = if bare { None } else { self.further_way(ways) };
        let found = further.is_some();
        ways.extend(further);
        found
    }

    /// ` and (2)` after `(1)`: another unit beside the last, or beside one it is in.
    fn further_way(&mut self, ways: &[Way]) -> Option<Way> {
        let mut ahead = self.ahead();
        let joint = ahead.joint()?;
        let start = ahead.cursor.peek()?.start;
        let mut steps = vec![ahead.step(false)?];
        while let Some(step) = ahead.step(false) {
            steps.push(step);
        }
        self.cursor = ahead.cursor;
        let steps = beside_last(ways, steps);
        Some(Way { steps, range: start..self.cursor.at, through: joint == Joint::To })
    }

    /// `(1)`, `1 a)`, `.1`, `第一款`, and where nothing else can follow `/a`.
    fn step(&mut self, bare: bool) -> Option<Step> {
        if let Some(step) = self.chinese_step().or_else(|| self.bracketed()) {
            return Some(step);
        }
        if bare && let Some(value) = self.cursor.dotted() {
            return Some(Step::Label(value.to_string()));
        }
        if self.prose {
            return None;
        }
        let before = self.cursor.clone();
        // `articles 17/18`: further articles after a plural.
        if self.several && self.cursor.peek().is_some_and(|token| token.is('/') && self.cursor.figure_follows(&token)) {
            return None;
        }
        let label = self.cursor.take_mark('/').then(|| self.cursor.bare_label()).flatten();
        if label.is_none() {
            self.cursor = before;
        }
        label.map(Step::Label)
    }

    /// `(1)` or `1)`. In running text the second may close a bracket that was opened before.
    fn bracketed(&mut self) -> Option<Step> {
        let before = self.cursor.at;
        if let Some(step) = self.cursor.bracketed() {
            return Some(step);
        }
        let step = self.cursor.half_bracketed()?;
        let opened = self.prose && {
            let text = &self.cursor.text[..before];
            let text = &text[text.ceil_char_boundary(before.saturating_sub(200))..];
            text.rfind(['(', '（']) > text.rfind([')', '）'])
        };
        if opened {
            self.cursor.at = before;
            return None;
        }
        Some(step)
    }

    /// `, para. 1 (a)`, `paragraphs 1 and 2`, `subparagraph (a) of paragraph 1`: nothing is taken if it is none. Parts
    /// joined by `of` stand from the inside outwards; where nothing joins them, the level of their words decides.
    fn unit_words(&mut self, leading: bool) -> Option<Vec<Way>> {
        let before = self.cursor.clone();
        if !leading && !self.cursor.take_mark(',') {
            self.cursor.take_mark(';');
        }
        skip_the(&mut self.cursor);
        let Some((mut outermost, mut ways)) = self.unit_group() else {
            self.cursor = before;
            return None;
        };
        // No text nests deeper than its five levels of labels.
        for _ in 0..8 {
            let before = self.cursor.clone();
            self.cursor.take_mark(',');
            let of = skip_of(&mut self.cursor);
            let Some((level, outer)) = self.unit_group() else {
                self.cursor = before;
                break;
            };
            if of || level < outermost {
                outermost = level;
                prepend(&mut ways, &outer, self.cursor.at);
            } else {
                extend(&mut ways, outer);
            }
        }
        Some(ways)
    }

    /// One unit word with its labels: `paragraphs 1 (a) and 2`. Nothing is taken if it is none.
    fn unit_group(&mut self) -> Option<(Level, Vec<Way>)> {
        let mut ahead = self.ahead();
        let word = ahead.cursor.take()?;
        let Meaning { of, many } = meaning_of(&word)?;
        let level = match of {
            Thing::Unit(level) => level,
            Thing::Provision(_) => return None,
            Thing::Chapeau => {
                self.cursor = ahead.cursor;
                return Some((Level::Point, vec![Way { range: word.start..word.end, ..Way::default() }]));
            }
        };
        let below = ahead.cursor.peek().filter(|token| token.text == "الفرعية");
        let level = below.map_or(level, |below| {
            ahead.cursor.at = below.end;
            Level::Subparagraph
        });
        if !ahead.abbreviation_stop(&word) {
            return None;
        }
        let ways = ahead.unit_list(level, many, word.start)?;
        self.cursor = ahead.cursor;
        Some((level, ways))
    }

    /// The labels after a unit word. Bare numbers go on with the list after a plural; after a singular, only where no
    /// other words can follow and they are not further articles.
    fn unit_list(&mut self, level: Level, many: bool, mut start: usize) -> Option<Vec<Way>> {
        let mut ways: Vec<Way> = Vec::new();
        let (mut through, mut beside) = (false, false);
        while let Some(steps) = self.labels(level) {
            let steps = if beside { beside_last(&ways, steps) } else { steps };
            ways.push(Way { steps, range: start..self.cursor.at, through });
            let mut ahead = self.ahead();
            let joint = ahead.joint();
            let bare = many || (!self.prose && !self.several);
            let next = ahead.cursor.peek().filter(|next| (bare || next.is('(')) && meaning_of(next).is_none());
            let (Some(joint), Some(next), true) = (joint, next, ahead.ahead().labels(level).is_some()) else { break };
            self.cursor = ahead.cursor;
            (start, through, beside) = (next.start, joint == Joint::To, next.is('('));
        }
        (!ways.is_empty()).then_some(ways)
    }

    /// `1 (a) (i)`, `(a)`, `a)`: the labels after a unit word.
    fn labels(&mut self, level: Level) -> Option<Vec<Step>> {
        let first = match self.bracketed() {
            Some(step) => step,
            None => Step::Label(self.cursor.bare_label()?),
        };
        let named = matches!(level, Level::Option | Level::Recital | Level::Alinea);
        let mut steps = vec![match first {
            Step::Label(label) if named => Step::Named(level, label),
            other => other,
        }];
        while let Some(step) = self.bracketed() {
            steps.push(step);
        }
        Some(steps)
    }

    /// `paragraph 2 of article 5`.
    pub(super) fn units_of_provision(&mut self, items: &mut Vec<Item>) -> Result<(), Fault> {
        let Some(word) = self.cursor.peek() else { return Ok(()) };
        let Some(mut ways) = self.unit_words(true) else {
            return Err(Fault::new(word.start..word.end, format!("`{}` needs a label", word.text))
                .hint("write `art. 17, para. 1 (a)`"));
        };
        let written = word.start..self.cursor.at;
        self.cursor.take_mark(',');
        skip_of(&mut self.cursor);
        let mut found = Vec::new();
        match self.cursor.peek() {
            Some(token) if token.text == "第" => self.chinese(&mut found)?,
            Some(token) => {
                if let Some(Meaning { of: Thing::Provision(kind), .. }) = meaning_of(&token) {
                    self.one_provision(kind, &mut found)?;
                }
            }
            None => {}
        }
        let Some(of) = found.into_iter().next() else {
            let words = &self.cursor.text[written.clone()];
            return Err(Fault::new(written, format!("`{words}` does not say of which article"))
                .hint(format!("write `art. 17, {words}`")));
        };
        if let Some(last) = ways.last_mut() {
            last.range.end = of.range.end;
        }
        for Way { steps, range, through } in ways {
            let steps = of.steps.iter().cloned().chain(steps).collect();
            items.push(Item { range, steps, through, ..of.clone() });
        }
        Ok(())
    }
}

/// Adds the ways of units to those already read: the first goes on from the last, further ones stand beside it.
fn extend(ways: &mut Vec<Way>, further: Vec<Way>) {
    let base = ways.last().map(|way| way.steps.clone()).unwrap_or_default();
    for (index, way) in further.into_iter().enumerate() {
        match ways.last_mut() {
            Some(last) if index == 0 => {
                last.steps.extend(way.steps);
                last.range.end = way.range.end;
            }
            _ => ways.push(Way { steps: base.iter().cloned().chain(way.steps).collect(), ..way }),
        }
    }
}

/// The way to a unit named by its last steps alone: `(b)` after `(1)(a)`.
fn beside_last(ways: &[Way], steps: Vec<Step>) -> Vec<Step> {
    let last = ways.last().map(|way| way.steps.as_slice()).unwrap_or_default();
    let kept = &last[..last.len().saturating_sub(steps.len())];
    kept.iter().cloned().chain(steps).collect()
}

/// Puts the unit that all of them are in before each.
fn prepend(ways: &mut [Way], outer: &[Way], end: usize) {
    let steps = outer.first().map(|way| way.steps.as_slice()).unwrap_or_default();
    for way in ways.iter_mut() {
        way.steps = steps.iter().chain(&way.steps).cloned().collect();
    }
    if let Some(last) = ways.last_mut() {
        last.range.end = end;
    }
}
