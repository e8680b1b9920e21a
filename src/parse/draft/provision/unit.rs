//! Opening units: their style, path and anchor.

use super::Provision;
use super::doubt::Doubt;
use crate::model::draft::{Piece, Unit, UnitStyle};
use crate::parse::draft::choice::OptionLabel;
use crate::parse::draft::label::UnitLabel;
use crate::parse::draft::nest::{Mark, Open, Order, Place};
use crate::parse::draft::path::{anchor_label, anchor_word};
use crate::parse::draft::series::{Class, Shape};
use crate::source::Span;

/// Units nest at most this deep; what would stand deeper stands beside. No treaty comes near it.
const DEEPEST: usize = 24;

impl Provision {
    pub(super) fn push_label(&mut self, label: &UnitLabel, place: Place, indent: u32, inline: bool) {
        let style = self.style(place);
        self.doubt_order(label, place);
        self.push(place.depth, Mark::Label(place.reading), indent, (style, &label.clean, Some(&label.clean)));
        self.set_inline(inline);
    }

    /// Remembers a label that does not come right after the one before it, or comes again.
    fn doubt_order(&mut self, label: &UnitLabel, place: Place) {
        let unit = self.text.units.len() as u32;
        let before = self.open.get(place.depth).map(|open| self.text.units[open.unit as usize].path.as_str());
        let before = before.and_then(|path| path.rsplit('/').next());
        let parent = place.depth.min(self.open.len()).checked_sub(1).map(|depth| self.open[depth].unit);
        let headed = self.text.content.iter().any(|piece| matches!(piece, Piece::Heading(_)));
        let times = self.paths.times(parent, &label.clean);
        let again = times > 0 && !(headed && parent.is_none());
        let number = place.reading.value;
        let doubt = match (place.order, before) {
            _ if again => self.repeated.insert((parent, times)).then_some(Doubt::Again),
            (Order::Gap, Some(before)) if number > 0 => Some(Doubt::Gap(before.to_owned())),
            (Order::Broken, before) if number > 0 && place.reading.suffix == 0 => {
                Some(Doubt::Order(before.map(str::to_owned)))
            }
            _ => None,
        };
        self.doubts.extend(doubt.map(|doubt| (unit, label.clean.clone(), doubt)));
    }

    pub(super) fn push_option(&mut self, depth: usize, label: &OptionLabel, indent: u32, inline: bool) {
        let mark = Mark::Option { reading: label.reading, alternative: label.alternative };
        self.push(depth, mark, indent, (UnitStyle::Option, &label.clean, Some(&label.number)));
        self.set_inline(inline);
    }

    fn set_inline(&mut self, inline: bool) {
        if let Some(open) = self.open.last_mut() {
            open.inline = inline;
        }
    }

    /// Opens a unit inside the first `depth` open ones. Its names: style, part of the path, number in the anchor; what has
    /// no number is counted.
    pub(super) fn push(
        &mut self,
        depth: usize,
        mark: Mark,
        indent: u32,
        (style, path, number): (UnitStyle, &str, Option<&str>),
    ) {
        self.closed = None;
        self.open.truncate(depth.min(DEEPEST));
        let parent = self.open.last().map(|open| open.unit);
        let word = anchor_word(style);
        let (path, anchor) = if let Some(number) = number {
            let anchor = self.anchors.unique(parent, format!("{word}_{}", anchor_label(number)));
            (self.paths.unique(parent, path.to_string()), anchor)
        } else {
            let count = self.paths.count(parent, word);
            (format!("{word}-{count}"), format!("{word}_{count}"))
        };
        let holder = parent.map(|parent| &self.text.units[parent as usize]);
        let (path, anchor) = match holder {
            Some(holder) => (format!("{}/{path}", holder.path), format!("{}__{anchor}", holder.anchor)),
            None => (path, anchor),
        };
        let unit = self.text.units.len() as u32;
        self.content().push(Piece::Unit(unit));
        let content = Vec::new();
        self.text.units.push(Unit { parent, style, label: Vec::new(), path, anchor, content, span: Span::default() });
        self.open.push(Open { unit, indent, mark, inline: false, wrapped: false });
        self.opening.push(unit);
    }

    /// What a label makes its unit, where it stands.
    fn style(&self, place: Place) -> UnitStyle {
        let above = self.open[..place.depth.min(self.open.len())].iter();
        let styles: Vec<_> = above.map(|open| self.text.units[open.unit as usize].style).collect();
        let within = |style: UnitStyle| styles.contains(&style);
        match place.reading.class {
            Class::Chinese if place.reading.shape == Shape::Parentheses => UnitStyle::Subparagraph,
            Class::Figure | Class::Compound(_) | Class::Chinese => UnitStyle::Paragraph,
            Class::Letter if within(UnitStyle::Subparagraph) || within(UnitStyle::Point) => UnitStyle::Item,
            Class::Letter => UnitStyle::Subparagraph,
            Class::Roman if within(UnitStyle::Item) || within(UnitStyle::Point) => UnitStyle::Subitem,
            Class::Roman => UnitStyle::Point,
        }
    }
}
