//! Quotes and lists within each other: no deeper than a browser builds and a reader follows.

use super::{NOTHING, Origin};
use crate::diagnostic::rules::content::DEEP_NESTING;
use crate::diagnostic::{Diagnostic, Report};
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// How many quotes, lists and items are opened within each other at most.
const DEEPEST: usize = 50;

/// How deep the text is where it is read.
#[derive(Default)]
pub(super) struct Depth {
    open: usize,
    told: bool,
}

impl Depth {
    /// Leaves an event as it is, or puts what stands for it where it would open something too deep, or close that. Words are
    /// never left out.
    pub(super) fn flatten(
        &mut self,
        event: &mut Event<'_>,
        range: &Range<usize>,
        origin: Origin<'_>,
        report: &mut Report,
    ) {
        match event {
            Event::Start(Tag::BlockQuote(_) | Tag::List(_) | Tag::Item) => {
                self.open += 1;
                if self.open <= DEEPEST {
                    return;
                }
                if !self.told {
                    self.told = true;
                    let message = format!("quotes and lists stand more than {DEEPEST} deep in each other here");
                    let hint = "take marks out; a line across the page is `***`";
                    let first = range.start..(range.start + 1).min(range.end);
                    report.push(Diagnostic::new(&DEEP_NESTING, origin.span(&first), message).hint(hint));
                }
                // What stands on a line of its own stays parted from what is before it.
                *event = Event::SoftBreak;
            }
            Event::End(TagEnd::BlockQuote(_) | TagEnd::List(_) | TagEnd::Item) => {
                self.open -= 1;
                if self.open >= DEEPEST {
                    *event = NOTHING;
                }
            }
            _ => {}
        }
    }
}
