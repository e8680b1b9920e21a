//! Which elements are open, so that nobody's end tag ends what somebody else began, and all that is begun ends.

use super::allowed::{Element, Stands, named};
use std::fmt::Write as _;

/// How many of a contributor's elements may stand within each other.
pub(super) const DEEPEST: usize = 100;

/// The elements that are open, from the first of a contributor's on.
#[derive(Debug, Default)]
pub(super) struct Balance {
    open: Vec<Open>,
    /// How many of them are a contributor's.
    theirs: usize,
}

#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Open {
    /// One that a contributor wrote as HTML.
    Theirs(&'static str),
    /// One of markdown.
    Ours,
}

impl Balance {
    /// An element of markdown begins. Gives what must be written before it.
    pub(super) fn enter(&mut self, is_block: bool) -> Option<String> {
        if self.open.is_empty() {
            return None;
        }
        let mut before = String::new();
        if is_block {
            self.end_those(&["p"], &mut before);
            if self.is_between_cells() {
                // A browser would move it out of the table, or end the table with a table that is in it.
                self.close("table", &mut before);
            }
        }
        self.open.push(Open::Ours);
        Some(before).filter(|before| !before.is_empty())
    }

    /// An element of markdown ends. Gives what must be written before its end: the ends of what was opened in it.
    pub(super) fn leave(&mut self) -> Option<String> {
        if self.open.is_empty() {
            return None;
        }
        let mut before = String::new();
        while let Some(Open::Theirs(name)) = self.open.pop() {
            self.write_end(name, &mut before);
        }
        Some(before).filter(|before| !before.is_empty())
    }

    /// The ends of all that is still open at the end of the text.
    pub(super) fn finish(&mut self) -> Option<String> {
        let mut ends = String::new();
        while let Some(open) = self.open.pop() {
            if let Open::Theirs(name) = open {
                self.write_end(name, &mut ends);
            }
        }
        Some(ends).filter(|ends| !ends.is_empty())
    }

    /// Makes room for an element: ends those that it ends in a browser, so that their own ends end nothing else later.
    pub(super) fn prepare(&mut self, element: &Element, html: &mut String) {
        self.end_those(element.ends(), html);
        let like = element.ends_from_within();
        let mut inside = self.open.iter().rev().map_while(|open| match open {
            Open::Theirs(name) => Some(*name),
            Open::Ours => None,
        });
        if let Some(name) =
            inside.find(|name| like.contains(name) || !is_passed_over(name)).filter(|name| like.contains(name))
        {
            self.close(name, html);
        }
    }

    fn end_those(&mut self, names: &[&str], html: &mut String) {
        while let Some(Open::Theirs(name)) = self.open.last().copied().filter(|open| is_one_of(*open, names)) {
            self.open.pop();
            self.write_end(name, html);
        }
    }

    /// Whether one of these is open, within the element of markdown that was begun last.
    pub(super) fn is_within(&self, names: &[&str]) -> bool {
        self.open.iter().rev().take_while(|open| **open != Open::Ours).any(|open| is_one_of(*open, names))
    }

    /// Whether an element of a contributor's is open, within whatever else.
    pub(super) fn is_open(&self, name: &'static str) -> bool {
        self.open.contains(&Open::Theirs(name))
    }

    /// Whether a table is open and no cell of it: a browser ends that table where another begins, with all that stands in it.
    pub(super) fn is_between_cells(&self) -> bool {
        let mut theirs = self.open.iter().rev().filter_map(|open| match open {
            Open::Theirs(name) => Some(*name),
            Open::Ours => None,
        });
        theirs.find(|name| matches!(*name, "table" | "td" | "th" | "caption")) == Some("table")
    }

    /// Whether there is no room for one more.
    pub(super) fn is_full(&self) -> bool {
        self.theirs >= DEEPEST
    }

    pub(super) fn open(&mut self, name: &'static str) {
        self.open.push(Open::Theirs(name));
        self.theirs += 1;
    }

    /// Ends the last element of a name and all in it. `false` if there is none that a contributor may end here.
    pub(super) fn close(&mut self, name: &str, html: &mut String) -> bool {
        if !self.is_within(&[name]) {
            return false;
        }
        while let Some(Open::Theirs(last)) = self.open.pop() {
            self.write_end(last, html);
            if last == name {
                break;
            }
        }
        true
    }

    fn write_end(&mut self, name: &str, html: &mut String) {
        self.theirs -= 1;
        // Writing to a string does not fail.
        let _ = write!(html, "</{name}>");
        if name == "table" {
            // The box that it scrolls in.
            html.push_str("</div>");
        }
    }
}

/// Whether a browser looks past an open element for the item that a new item ends: all elements among words, and these
/// (HTML, 13.2.6.4.7, a start tag whose tag name is "li").
fn is_passed_over(name: &str) -> bool {
    matches!(name, "div" | "p") || named(name).is_some_and(|element| element.stands != Stands::Block)
}

fn is_one_of(open: Open, names: &[&str]) -> bool {
    matches!(open, Open::Theirs(name) if names.contains(&name))
}
