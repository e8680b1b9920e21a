//! Labels of units as references write them, and the steps of a path that they make.

use super::number::{self, fold, same_label};
use super::token::{Cursor, Kind, Token};
use super::vocabulary::Level;

/// One step from a unit to one inside it, as written. What it fits is decided when it is looked up.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Step {
    /// A clean label: `1`, `3bis`, `a`, `iv`.
    Label(String),
    /// A label with a word that says what it is of: `option 1`, `recital 3`, `alinéa 2`.
    Named(Level, String),
    /// The second, third … of its kind, in Chinese: `第二项`.
    Nth(Level, u32),
}

impl Step {
    /// Whether it leads to a unit whose path ends in `segment`.
    pub(crate) fn fits(&self, segment: &str) -> bool {
        match self {
            Step::Named(Level::Option, label) => segment.rsplit_once('-').is_some_and(|(_, number)| {
                number == label || number::roman(label).is_some_and(|value| number == value.to_string()) || {
                    let value = label.parse().ok().map(number::to_roman);
                    value.is_some_and(|roman| roman == number)
                }
            }),
            Step::Named(Level::Recital, label) => segment.strip_prefix("rec-") == Some(label.as_str()),
            Step::Named(Level::Alinea, label) => {
                same_label(label, segment) || segment.strip_prefix("al-") == Some(label.as_str())
            }
            Step::Label(label) | Step::Named(_, label) => same_label(label, segment),
            Step::Nth(level, nth) => {
                let in_order = number::letter(segment).is_some_and(|(_, place)| place == *nth);
                segment == nth.to_string()
                    || (*level == Level::Subparagraph && in_order)
                    || (*level == Level::Point && segment == number::to_roman(*nth))
            }
        }
    }

    /// The step as it would stand in a path, for messages.
    pub(crate) fn segment(&self) -> String {
        match self {
            Step::Named(Level::Option, label) => format!("option-{label}"),
            Step::Named(Level::Recital, label) => format!("rec-{label}"),
            Step::Label(label) | Step::Named(_, label) => label.clone(),
            Step::Nth(Level::Point, nth) => number::to_roman(*nth),
            Step::Nth(Level::Subparagraph, nth) => {
                char::from_u32(u32::from('a') + nth.saturating_sub(1) % 26).unwrap_or('a').to_string()
            }
            Step::Nth(_, nth) => nth.to_string(),
        }
    }
}

impl Cursor<'_> {
    /// `(1)`, `(a)`, `(3 bis)`, `㈠`: a label in brackets. Nothing is taken if it is not one.
    pub(super) fn bracketed(&mut self) -> Option<Step> {
        let mut ahead = self.clone();
        let first = ahead.take()?;
        let step = match first.kind {
            Kind::Enclosed(value) => Step::Nth(Level::Subparagraph, value),
            Kind::Mark('(') => {
                let step = match ahead.peek()?.kind {
                    Kind::Chinese(value) => {
                        ahead.take();
                        Step::Nth(Level::Subparagraph, value)
                    }
                    _ => Step::Label(ahead.bare_label()?),
                };
                if !ahead.take_mark(')') {
                    return None;
                }
                step
            }
            _ => return None,
        };
        *self = ahead;
        Some(step)
    }

    /// `a)`: a letter or numeral that only closes a bracket.
    pub(super) fn half_bracketed(&mut self) -> Option<Step> {
        let mut ahead = self.clone();
        if !matches!(ahead.peek()?.kind, Kind::Word | Kind::Figure(_)) {
            return None;
        }
        let label = ahead.bare_label()?;
        let closing = ahead.peek().filter(|token| token.is(')') && !token.spaced)?;
        ahead.at = closing.end;
        *self = ahead;
        Some(Step::Label(label))
    }

    /// A label without brackets: `1`, `3.2`, `3 bis`, `a`, `iv`.
    pub(super) fn bare_label(&mut self) -> Option<String> {
        let mut ahead = self.clone();
        let token = ahead.take()?;
        let label = match token.kind {
            Kind::Figure(value) if value < 1000 => ahead.compound(value),
            Kind::Chinese(value) => value.to_string(),
            Kind::Word => {
                let folded = fold(token.text);
                if number::is_first(&folded) {
                    "1".to_owned()
                } else if is_label_word(&folded) {
                    let suffix = ahead.suffix().unwrap_or_default();
                    folded.into_owned() + &suffix
                } else {
                    return None;
                }
            }
            _ => return None,
        };
        *self = ahead;
        Some(label)
    }

    /// The rest of a number in figures: `3.2`, `3bis`, `3.2 ter`, `1er`.
    fn compound(&mut self, value: u32) -> String {
        let mut label = value.to_string();
        while let Some(more) = self.dotted() {
            label.push('.');
            label.push_str(&more.to_string());
        }
        if self.peek().is_some_and(|token| !token.spaced && is_ordinal_ending(&token)) {
            self.take();
        }
        label + &self.suffix().unwrap_or_default()
    }

    /// `.2`, with no space: the next figure of a compound number.
    pub(super) fn dotted(&mut self) -> Option<u32> {
        let mut ahead = self.clone();
        ahead.take().filter(|stop| stop.is('.') && !stop.spaced)?;
        let Token { kind: Kind::Figure(value), spaced: false, .. } = ahead.take()? else { return None };
        *self = ahead;
        Some(value)
    }

    /// Whether a figure follows a mark without a space.
    pub(super) fn figure_follows(&self, mark: &Token<'_>) -> bool {
        let mut after = self.clone();
        after.at = mark.end;
        after.take().is_some_and(|token| !token.spaced && matches!(token.kind, Kind::Figure(_)))
    }

    /// `bis`, ` ter`, `-quater`, `之二`, `مكررا` after a number.
    pub(super) fn suffix(&mut self) -> Option<String> {
        let mut ahead = self.clone();
        let mut token = ahead.take()?;
        if (token.is('-') || token.is('.')) && !token.spaced {
            token = ahead.take().filter(|next| !next.spaced)?;
        }
        if token.text == "之" {
            let (Kind::Chinese(nth) | Kind::Figure(nth)) = ahead.take()?.kind else { return None };
            let suffix = number::nth_suffix(nth)?;
            *self = ahead;
            return Some(suffix.to_owned());
        }
        if token.kind != Kind::Word {
            return None;
        }
        let suffix = number::latin_suffix(&fold(token.text))?;
        *self = ahead;
        Some(suffix.to_owned())
    }
}

/// The ending of `1er`, `1º`.
pub(super) fn is_ordinal_ending(token: &Token<'_>) -> bool {
    matches!(token.text, "er" | "re" | "ère" | "º" | "ª")
}

/// Whether a folded word can be the label of a unit: one letter, the same letter twice, or a Roman numeral.
fn is_label_word(folded: &str) -> bool {
    let mut letters = folded.chars();
    match (letters.next(), letters.next(), letters.next()) {
        (Some(_), None, _) => true,
        (Some(first), Some(second), None) if first == second => true,
        _ => number::roman(folded).is_some_and(|value| value < 40),
    }
}
