//! Where a unit or a paragraph belongs: by indentation where there is any, by the sequence of labels where there is not.
//!
//! All rules look at the open units only, innermost first, and answer with how many of them stay open.

use super::choice::OptionLabel;
use super::label::UnitLabel;
use super::series::{Class, Reading, Step};

/// A unit that is open: what comes next may stand in it or follow it.
#[derive(Debug, Clone, Copy)]
pub(super) struct Open {
    /// Its index among the provision's units.
    pub(super) unit: u32,
    /// The indentation of the line it begins on.
    pub(super) indent: u32,
    pub(super) mark: Mark,
    /// Whether it follows another label on its line, so that its own indentation is not known.
    pub(super) inline: bool,
    /// Whether a list in it was closed by words: further words stay with those.
    pub(super) wrapped: bool,
}

/// What opened a unit.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Mark {
    Label(Reading),
    Option { reading: Reading, alternative: bool },
    Bullet,
    Recital,
}

/// Where a labelled unit goes: how many open units stay open, and which reading of its label is meant.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) struct Place {
    pub(super) depth: usize,
    pub(super) reading: Reading,
    /// Whether the label opens its series again among its own siblings.
    pub(super) restart: bool,
    pub(super) order: Order,
}

/// How a label stands in its series.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Order {
    /// It is the next or the first.
    Kept,
    /// Some before it were left out.
    Gap,
    /// It should have come before, or its series is not known.
    Broken,
}

/// Where a labelled line stands.
#[derive(Debug, Clone, Copy)]
pub(super) struct Spot {
    pub(super) indent: u32,
    /// Whether the words before it end in a colon.
    pub(super) after_colon: bool,
    /// Whether it stands right after the label of an option that has no words yet.
    pub(super) in_hollow_option: bool,
}

/// What stands around a label.
pub(super) trait Around {
    /// Whether the next label of the same looks, further on, goes on with this reading.
    fn goes_on(&self, reading: Reading) -> bool;

    /// The label of the next line, if it has one.
    fn next_label(&self) -> Option<(&UnitLabel, u32)>;
}

/// Columns by which lines of one list may differ: texts are indented by hand.
const SLACK: u32 = 2;

impl Open {
    fn distance(&self, indent: u32) -> Option<u32> {
        if self.inline && indent >= self.indent {
            return Some(0);
        }
        Some(self.indent.abs_diff(indent)).filter(|distance| *distance <= SLACK)
    }

    /// Whether a label at an indentation may open a list inside this unit.
    fn may_hold(&self, indent: u32) -> bool {
        match self.mark {
            Mark::Bullet => self.indent + SLACK <= indent,
            _ => self.indent <= indent + 1,
        }
    }
}

/// Where a labelled unit goes. `None` if the label is not one here: weak, and nothing around it supports it.
pub(super) fn place_label(
    open: &[Open],
    label: &UnitLabel,
    Spot { indent, after_colon, in_hollow_option }: Spot,
    ahead: &impl Around,
) -> Option<Place> {
    if in_hollow_option && !label.weak && open.last().is_some_and(|option| option.may_hold(indent)) {
        let first = label.readings.iter().copied().find(|reading| reading.is_first());
        let reading = first.unwrap_or(label.readings[0]);
        return Some(Place { depth: open.len(), reading, restart: false, order: Order::Kept });
    }
    let next = continuation(open, &label.readings, indent);
    let first = label.readings.iter().copied().find(|reading| reading.is_first());
    match (next, first) {
        (Some(next), Some(first)) if next.reading.class == Class::Letter && ahead.goes_on(first) => {
            Some(begin(open, first, indent, after_colon))
        }
        (Some(next), _) => Some(next),
        (None, Some(first)) if !label.weak || ahead.goes_on(first) => Some(begin(open, first, indent, after_colon)),
        _ if label.weak && counts_near(open, label, indent) => Some(out_of_order(open, &label.readings, indent)),
        _ if label.weak => {
            let before_all = label.readings.iter().copied().find(|reading| reading.value == 0)?;
            ahead.goes_on(before_all).then(|| begin(open, before_all, indent, after_colon))
        }
        _ => Some(out_of_order(open, &label.readings, indent)),
    }
}

/// Whether figures with stops (`3.4 Bees`, `3.x Bees`) stand in a list of such at their indentation that has come near them.
fn counts_near(open: &[Open], label: &UnitLabel, indent: u32) -> bool {
    const NEAR: u32 = 3;
    label.readings.iter().filter(|reading| matches!(reading.class, Class::Compound(_))).any(|reading| {
        let before = kin(open, *reading, indent).map(|depth| open[depth].mark);
        matches!(before, Some(Mark::Label(before)) if reading.value == 0
            || before.value == 0
            || (before.last..=before.last + NEAR).contains(&reading.value))
    })
}

/// The list that a label is the next of: the one with the nearest indentation, the innermost of those.
fn continuation(open: &[Open], readings: &[Reading], indent: u32) -> Option<Place> {
    let mut best: Option<(u32, Place)> = None;
    for (depth, unit) in open.iter().enumerate().rev() {
        let (Mark::Label(before), Some(distance)) = (unit.mark, unit.distance(indent)) else { continue };
        let Some(reading) = readings.iter().copied().find(|reading| reading.step_after(before) == Step::Next) else {
            continue;
        };
        if best.is_none_or(|(least, _)| distance < least) {
            best = Some((distance, Place { depth, reading, restart: false, order: Order::Kept }));
        }
    }
    best.map(|(_, place)| place).or_else(|| far_continuation(open, readings, indent))
}

/// The list that a label is the next of though its indentation says otherwise: columns of a page that was copied waver. What is
/// outside an option is out of its sight.
fn far_continuation(open: &[Open], readings: &[Reading], indent: u32) -> Option<Place> {
    let hidden = |unit: &Open| matches!(unit.mark, Mark::Option { .. }) && unit.may_hold(indent);
    let visible = open.iter().enumerate().rev().take_while(|(_, unit)| !hidden(unit));
    let next = visible.filter_map(|(depth, unit)| {
        let Mark::Label(before) = unit.mark else { return None };
        let reading = readings.iter().copied().find(|reading| reading.step_after(before) == Step::Next)?;
        if kin(open, reading, indent).is_some() {
            return None;
        }
        Some((unit.indent.abs_diff(indent), Place { depth, reading, restart: false, order: Order::Kept }))
    });
    next.min_by_key(|(distance, _)| *distance).map(|(_, place)| place)
}

/// Where a label that opens a series goes: into the innermost unit, unless a list that counts the same way is open at its
/// indentation; then it opens that list again. After a colon it opens a list inside even so.
fn begin(open: &[Open], reading: Reading, indent: u32, after_colon: bool) -> Place {
    let again = kin(open, reading, indent).filter(|depth| !(after_colon && depth + 1 == open.len()));
    if let Some(depth) = again {
        return Place { depth, reading, restart: true, order: Order::Kept };
    }
    let led = |bullet: &Open| bullet.mark == Mark::Bullet && bullet.indent <= indent + 1 && after_colon;
    let depth = if open.last().is_some_and(led) { open.len() } else { inside(open, reading, indent) };
    Place { depth, reading, restart: false, order: Order::Kept }
}

/// Where a label goes that is neither the next nor the first of a series: some were left out, or the order is broken.
fn out_of_order(open: &[Open], readings: &[Reading], indent: u32) -> Place {
    let jump = |(depth, reading): &(usize, Reading)| match open[*depth].mark {
        Mark::Label(before) => reading.value.abs_diff(before.value),
        _ => u32::MAX,
    };
    let known = readings.iter().filter_map(|reading| kin(open, *reading, indent).map(|depth| (depth, *reading)));
    let known = known.min_by_key(jump);
    let known = known.or_else(|| beside(open, readings, indent));
    let Some((depth, reading)) = known else {
        let depth = inside(open, readings[0], indent);
        return Place { depth, reading: readings[0], restart: false, order: Order::Broken };
    };
    let gap = matches!(open[depth].mark, Mark::Label(before) if reading.step_after(before) == Step::Later);
    Place { depth, reading, restart: false, order: if gap { Order::Gap } else { Order::Broken } }
}

/// The innermost open list that counts the same way at an indentation. An option starts afresh: what is outside it is out
/// of sight.
fn kin(open: &[Open], reading: Reading, indent: u32) -> Option<usize> {
    for (depth, unit) in open.iter().enumerate().rev() {
        match unit.mark {
            Mark::Label(before) if reading.is_kin(before) && unit.distance(indent).is_some_and(|away| away < SLACK) => {
                return Some(depth);
            }
            Mark::Option { .. } if unit.may_hold(indent) => return None,
            _ if unit.indent + SLACK <= indent => return None,
            _ => {}
        }
    }
    None
}

/// The list that a label with a suffix stands in when it is set otherwise than the list: `(5bis)` among `1.`, `2.`.
fn beside(open: &[Open], readings: &[Reading], indent: u32) -> Option<(usize, Reading)> {
    let reading = readings.iter().copied().find(|reading| reading.suffix > 0)?;
    let counts_alike = |unit: &Open| match unit.mark {
        Mark::Label(before) => before.class == reading.class && before.capital == reading.capital,
        _ => false,
    };
    let near = |unit: &Open| unit.distance(indent).is_some_and(|away| away < SLACK);
    open.iter().rposition(|unit| counts_alike(unit) && near(unit)).map(|depth| (depth, reading))
}

/// The innermost unit that can hold a list at an indentation. Numbered paragraphs of a preamble stand beside its recitals.
fn inside(open: &[Open], reading: Reading, indent: u32) -> usize {
    let holds = |unit: &Open| match unit.mark {
        Mark::Recital if reading.class == Class::Figure => unit.indent + SLACK <= indent,
        _ => unit.may_hold(indent),
    };
    open.iter().rposition(holds).map_or(0, |depth| depth + 1)
}

/// Where an option goes. `next` is the label on the next line, if nothing but that follows the option's own label.
pub(super) fn place_option(open: &[Open], label: &OptionLabel, indent: u32, next: Option<(&UnitLabel, u32)>) -> usize {
    let siblings = |unit: &Open| match unit.mark {
        Mark::Option { reading, alternative }
            if alternative == label.alternative && unit.distance(indent).is_some() =>
        {
            label.reading.step_after(reading)
        }
        _ => Step::Other,
    };
    if let Some(depth) = open.iter().rposition(|unit| siblings(unit) == Step::Next) {
        return depth;
    }
    for (depth, unit) in open.iter().enumerate().rev() {
        let step = siblings(unit);
        if step == Step::Later || (step == Step::Back && label.reading.is_first()) {
            return depth;
        }
        if holds_option(open, depth, indent) && label.reading.is_first() {
            let rival = next.and_then(|(next, at)| continuation(open, &next.readings, at));
            return rival.map_or(depth + 1, |place| place.depth.min(depth + 1));
        }
    }
    open.iter().rposition(|unit| siblings(unit) == Step::Back).unwrap_or_else(|| {
        (0..open.len()).rfind(|depth| holds_option(open, *depth, indent)).map_or(0, |depth| depth + 1)
    })
}

/// Whether an option at an indentation may stand in an open unit. Where a list is indented more than what holds it, an
/// option as far indented as the list follows it.
fn holds_option(open: &[Open], depth: usize, indent: u32) -> bool {
    let unit = &open[depth];
    let listed = matches!(unit.mark, Mark::Label(_)) && !unit.inline;
    let indented = depth > 0 && open[depth - 1].indent + SLACK <= unit.indent;
    unit.may_hold(indent) && !(listed && indented && indent < unit.indent + SLACK)
}

/// Where a bullet goes: into the list of bullets that is open at its indentation, unless words lead to a further one.
pub(super) fn place_bullet(open: &[Open], indent: u32, after_colon: bool) -> usize {
    let inner = open.iter().rposition(|unit| matches!(unit.mark, Mark::Option { .. })).map_or(0, |depth| depth + 1);
    let listed = |unit: &Open| unit.mark == Mark::Bullet && unit.indent.abs_diff(indent) < SLACK;
    if let Some(depth) = open[inner..].iter().rposition(listed).filter(|_| !after_colon) {
        return inner + depth;
    }
    for (depth, unit) in open.iter().enumerate().rev() {
        if unit.mark == Mark::Bullet && unit.indent.abs_diff(indent) < SLACK {
            return depth;
        }
        if unit.may_hold(indent) {
            return depth + 1;
        }
    }
    0
}

/// Where words without a label go. Indented, they belong to the innermost unit less indented than they are; at the margin
/// they close the innermost list and belong to its holder. An option keeps words at its own indentation.
pub(super) fn place_words(open: &[Open], indent: u32) -> usize {
    let kept = open.iter().rposition(|unit| unit.indent <= indent + 1).map_or(0, |depth| depth + 1);
    let Some(innermost) = kept.checked_sub(1).map(|depth| &open[depth]) else { return 0 };
    let is_option = matches!(innermost.mark, Mark::Option { .. });
    let indented = innermost.indent + SLACK <= indent;
    if indented || is_option || kept < open.len() || innermost.wrapped { kept } else { kept - 1 }
}

/// Where a line goes that follows words without a blank line and is less indented than the option they stand in: the
/// option is over. `None` if there is no such option.
pub(super) fn place_dedented(open: &[Open], indent: u32) -> Option<usize> {
    open.iter().rposition(|unit| matches!(unit.mark, Mark::Option { .. })).filter(|depth| open[*depth].indent > indent)
}
