//! References in Chinese, where the number stands before its noun: `第十七条第一款`, `第3、5条`, `第三至五条`.

use super::Fault;
use super::label::Step;
use super::provision::{Item, Joint, Number, Parser, meaning_of};
use super::token::{Kind, Token};
use super::vocabulary::{Level, Meaning, Thing};
use crate::model::draft::HeadingKind;
use std::ops::Range;

/// A number of a list, its place, and whether it ends a range.
type Numbered = (u32, Range<usize>, bool);

impl Parser<'_> {
    /// From `第` on: numbers, the noun for articles, and the units named after the last.
    pub(super) fn chinese(&mut self, items: &mut Vec<Item>) -> Result<(), Fault> {
        let Some(first) = self.cursor.take() else { return Ok(()) };
        let numbers = self.chinese_numbers();
        let noun = self.cursor.take().filter(|token| matches!(token.text, "条" | "條"));
        let (Some(noun), Some(((last, last_range, last_through), before))) = (noun, numbers.split_last()) else {
            return Err(Fault::new(first.start..self.cursor.at, "an article is written `第十七条`"));
        };
        let kind = HeadingKind::Article;
        let start = |range: &Range<usize>| if range.start == numbers[0].1.start { first.start } else { range.start };
        for (value, range, through) in before {
            let head = start(range)..range.end;
            let number = Some(Number { clean: value.to_string(), letter: None });
            items.push(Item { range: head.clone(), head, kind, number, steps: Vec::new(), through: *through });
        }
        let suffix = self.cursor.suffix().unwrap_or_default();
        let number = Number { clean: format!("{last}{suffix}"), letter: None };
        let end = if suffix.is_empty() { noun.end } else { self.cursor.at };
        self.push_items(start(last_range)..end, (kind, Some(number)), *last_through, items);
        Ok(())
    }

    fn chinese_numbers(&mut self) -> Vec<Numbered> {
        let mut numbers = Vec::new();
        let mut through = false;
        while let Some(Token { kind: Kind::Figure(value) | Kind::Chinese(value), start, end, .. }) = self.cursor.peek()
        {
            self.cursor.at = end;
            numbers.push((value, start..end, through));
            let mut ahead = self.ahead();
            let Some(joint) = ahead.joint() else { break };
            if !matches!(ahead.cursor.peek().map(|token| token.kind), Some(Kind::Figure(_) | Kind::Chinese(_))) {
                break;
            }
            self.cursor = ahead.cursor;
            through = joint == Joint::To;
        }
        numbers
    }

    /// `第一款`, `(a)项`, `第（一）项`, `㈠目`; nothing is taken if it is none.
    pub(super) fn chinese_step(&mut self) -> Option<Step> {
        let mut ahead = self.cursor.clone();
        let ordinal = ahead.peek().is_some_and(|token| token.text == "第");
        if ordinal {
            ahead.take();
        }
        let step = match ahead.bracketed() {
            Some(step) => step,
            None if ordinal => Step::Nth(Level::Paragraph, ahead.bare_label()?.parse().ok()?),
            None => return None,
        };
        let noun = ahead.take().filter(|noun| matches!(noun.text, "款" | "项" | "項" | "目"))?;
        let Meaning { of: Thing::Unit(level), .. } = meaning_of(&noun)? else { return None };
        self.cursor = ahead;
        Some(match step {
            Step::Nth(_, nth) => Step::Nth(level, nth),
            other => other,
        })
    }
}
