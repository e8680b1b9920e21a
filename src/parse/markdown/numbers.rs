//! Numbers of items as they are written: `3.` and then `5.` are the third and the fifth, as those of a quoted article are.
//!
//! A list that repeats its first number (`1.`, `1.`, `1.`) leaves counting to the browser.

use super::Origin;
use pulldown_cmark::{Event, Tag, TagEnd};
use std::ops::Range;

/// The lists that are open, the innermost last.
#[derive(Debug, Default)]
pub(super) struct Numbers {
    open: Vec<Option<Count>>,
}

#[derive(Debug)]
struct Count {
    first: u64,
    /// What a browser gives to the next item.
    next: u64,
}

impl Numbers {
    /// Gives the begin of an item its number, if a browser would give it another.
    pub(super) fn keep(&mut self, event: &mut Event<'_>, range: &Range<usize>, origin: Origin<'_>) {
        match event {
            Event::Start(Tag::List(first)) => self.open.push(first.map(|first| Count { first, next: first })),
            Event::End(TagEnd::List(_)) => {
                self.open.pop();
            }
            Event::Start(Tag::Item) => {
                if let Some(Some(count)) = self.open.last_mut() {
                    let written = written(&origin.text[range.clone()]);
                    let number = written.filter(|number| *number != count.first).unwrap_or(count.next);
                    let is_next = number == count.next;
                    count.next = number.saturating_add(1);
                    if !is_next {
                        *event = Event::Html(format!("<li value=\"{number}\">").into());
                    }
                }
            }
            _ => {}
        }
    }
}

/// The number that an item begins with.
fn written(item: &str) -> Option<u64> {
    let item = item.trim_start();
    let digits = item.bytes().take_while(u8::is_ascii_digit).count();
    item[..digits].parse().ok()
}
