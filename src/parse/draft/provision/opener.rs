//! Whether a line opens a unit.

use super::Provision;
use crate::parse::draft::choice::{OptionLabel, option_label};
use crate::parse::draft::label::{UnitLabel, bullet, unit_label};
use crate::parse::draft::line::Line;
use crate::parse::draft::nest::{self, Around, Mark, Open, Order, Place, Spot};
use crate::parse::draft::series::{Class, Reading, Shape, Step};

/// A label of any kind that a line begins with, and the unit it would open.
pub(super) enum Opener {
    Label(UnitLabel, Place),
    Option(OptionLabel),
    Bullet { length: usize, after_colon: bool },
}

impl Provision {
    /// The label a line opens a unit with, if it opens one here.
    pub(super) fn opener(
        &self,
        text: &str,
        content: &str,
        line: &Line,
        label: Option<UnitLabel>,
        ahead: &impl Around,
    ) -> Option<Opener> {
        let fresh = line.after_blank || self.lines.is_empty();
        if let Some(option) = option_label(content, 0) {
            return Some(Opener::Option(option));
        }
        if let Some(label) = label {
            let spot = Spot {
                indent: line.indent,
                after_colon: self.last_words(text).ends_with([':', '\u{ff1a}']),
                in_hollow_option: self.in_hollow_option(),
            };
            let place = nest::place_label(&self.open, &label, spot, ahead);
            let place = place.filter(|place| place.order == Order::Kept).or_else(|| self.reopened(&label)).or(place)?;
            return (fresh || self.may_open_mid_paragraph(text, line, &place)).then_some(Opener::Label(label, place));
        }
        let length = bullet(content)?;
        let listed = fresh || self.indented(line) || matches!(self.open.last(), Some(Open { mark: Mark::Bullet, .. }));
        let before = self.last_words(text);
        let after_colon = before.ends_with([':', '\u{ff1a}']);
        (listed || before.ends_with([':', ';'])).then_some(Opener::Bullet { length, after_colon })
    }

    /// The place right after the unit that words without a label closed last, if a label is the next after that one's: the words
    /// were one more paragraph of it.
    fn reopened(&self, label: &UnitLabel) -> Option<Place> {
        let Open { mark: Mark::Label(before), .. } = self.closed? else { return None };
        let reading = label.readings.iter().copied().find(|reading| reading.step_after(before) == Step::Next)?;
        Some(Place { depth: self.open.len(), reading, restart: false, order: Order::Kept })
    }

    /// Whether a label may open a unit on a line that follows words without a blank line: it must be the next of its list,
    /// or open one where a list may begin, or stand after the end of a sentence; and the words before must not lead up to a
    /// number (`… of article`).
    fn may_open_mid_paragraph(&self, text: &str, line: &Line, place: &Place) -> bool {
        let before = self.last_words(text);
        if leads_to_number(before) {
            return false;
        }
        if self.in_hollow_option() && place.reading.class == Class::Figure {
            return true;
        }
        if place.order != Order::Kept {
            let bound = place.order == Order::Gap || place.reading.suffix > 0;
            return bound && before.ends_with(['.', ';']);
        }
        let ends = before.ends_with([':', ';', '.', ',', '—', '–', '-', ']', '\u{ff1a}', '\u{ff1b}', '。', '؛']);
        let joined = [" and", " or", " et", " ou", " y", " o", " и", " или"].iter().any(|word| before.ends_with(word));
        let begins = (place.reading.is_first() && !place.restart) || place.reading.shape == Shape::Spaced;
        !begins || ends || joined || self.has_only_label() || self.indented(line)
    }

    /// Whether the paragraph has no words after its label.
    pub(super) fn has_only_label(&self) -> bool {
        self.lines.len() == 1 && self.cuts.last().is_some_and(|cut| *cut >= self.lines[0].range.end)
    }

    /// Whether what was opened last is an option and has no words yet.
    fn in_hollow_option(&self) -> bool {
        let Some(Open { mark: Mark::Option { .. }, unit, .. }) = self.open.last() else { return false };
        self.has_only_label() && self.text.units[*unit as usize].content.is_empty()
    }

    pub(super) fn last_words<'t>(&self, text: &'t str) -> &'t str {
        self.lines.last().map_or("", |line| &text[line.range.clone()])
    }

    fn indented(&self, line: &Line) -> bool {
        self.lines.last().is_some_and(|last| line.indent >= last.indent + 2)
    }
}

/// A label right after another (`1. (a) …`) opens a list if the list goes on further down, if the label right after it
/// does (`1. (a) (i) …`), or if not even a space parts the two (`1.(a)`). The one before ends at `end`.
pub(super) fn further_label(text: &str, end: usize, at: usize, ahead: &impl Around) -> Option<(UnitLabel, Reading)> {
    let one = |at: usize| unit_label(text, at).filter(|_| bullet(&text[at..]).is_none());
    let first =
        |label: &UnitLabel| label.readings.iter().copied().filter(|reading| reading.is_first()).collect::<Vec<_>>();
    let label = one(at)?;
    let firsts = first(&label);
    let leads = || one(label.end).is_some_and(|next| first(&next).into_iter().any(|reading| ahead.goes_on(reading)));
    let reading = firsts.iter().copied().find(|reading| ahead.goes_on(*reading));
    let reading = reading.or_else(|| firsts.first().copied().filter(|_| at == end || leads()))?;
    Some((label, reading))
}

/// Whether words lead up to a number, so that a number on the next line is no label: `… of article`, `see para.`
pub(super) fn leads_to_number(words: &str) -> bool {
    const LEADS: [&str; 25] = [
        "paragraph",
        "paragraphs",
        "para",
        "paras",
        "article",
        "articles",
        "art",
        "arts",
        "subparagraph",
        "subparagraphs",
        "section",
        "sections",
        "annex",
        "chapter",
        "part",
        "option",
        "options",
        "paragraphe",
        "paragraphes",
        "párrafo",
        "párrafos",
        "artículo",
        "artículos",
        "пункт",
        "пункте",
    ];
    let last = words.rsplit(|c: char| c.is_whitespace() || c == '(').next().unwrap_or("").to_lowercase();
    match last.strip_suffix('.') {
        Some(short) => matches!(short, "para" | "paras" | "art" | "arts" | "sec" | "no"),
        None => LEADS.contains(&last.as_str()),
    }
}
