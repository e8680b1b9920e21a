//! Paths, anchors and ids: clean, and each unique among its own.

use crate::model::draft::UnitStyle;
use std::collections::HashMap;

/// Names given so far under each parent, and how often each was asked for.
#[derive(Debug, Default)]
pub(super) struct Names {
    taken: HashMap<(Option<u32>, String), u32>,
}

impl Names {
    /// The name itself the first time it is asked for under a parent, then with `_2`, `_3` …
    pub(super) fn unique(&mut self, parent: Option<u32>, name: String) -> String {
        let key = (parent, name);
        let count = self.taken.get(&key).copied().unwrap_or(0) + 1;
        let unique = if count == 1 { key.1.clone() } else { format!("{}_{count}", key.1) };
        self.taken.insert(key, count);
        unique
    }

    /// How many times a name has been asked for under a parent so far.
    pub(super) fn times(&self, parent: Option<u32>, name: &str) -> u32 {
        self.taken.get(&(parent, name.to_owned())).copied().unwrap_or(0)
    }

    /// How many times a name has been asked for under a parent, this time included.
    pub(super) fn count(&mut self, parent: Option<u32>, name: &str) -> u32 {
        let count = self.taken.entry((parent, name.to_string())).or_default();
        *count += 1;
        *count
    }
}

/// The Akoma Ntoso short form of a unit.
pub(super) fn anchor_word(style: UnitStyle) -> &'static str {
    match style {
        UnitStyle::Paragraph => "para",
        UnitStyle::Subparagraph => "subpara",
        UnitStyle::Point => "point",
        UnitStyle::Item => "item",
        UnitStyle::Subitem => "subitem",
        UnitStyle::Option => "opt",
        UnitStyle::Alinea => "al",
        UnitStyle::Recital => "rec",
    }
}

/// A clean label as it stands in an anchor: no stops.
pub(super) fn anchor_label(clean: &str) -> String {
    clean.replace('.', "-")
}
