use super::{Source, SourceId, SourceKind};
use rustc_hash::FxHasher;
use std::hash::Hasher;

/// Markdown whose text was let go of when it was parsed, as only drawings of what is wrong in it show it again. It is most of
/// what a large project is, and would stand in memory until the last page is written.
#[derive(Debug, Default)]
pub struct Aside(Vec<(SourceId, u64)>);

impl Source {
    /// Lets go of the text, if it is markdown: what is kept is enough to see whether it is edited meanwhile.
    pub fn put_aside(&mut self) -> Option<u64> {
        (self.kind == SourceKind::Markdown).then(|| print(&std::mem::take(&mut self.text)))
    }
}

impl FromIterator<(SourceId, u64)> for Aside {
    /// What was put aside, in the order of the ids.
    fn from_iter<I: IntoIterator<Item = (SourceId, u64)>>(texts: I) -> Self {
        Self(texts.into_iter().collect())
    }
}

impl Aside {
    /// Whether a source is one of them.
    pub fn has(&self, id: SourceId) -> bool {
        self.print_of(id).is_some()
    }

    /// Whether a text is the one that was let go of.
    pub fn is(&self, id: SourceId, text: &str) -> bool {
        self.print_of(id) == Some(print(text))
    }

    fn print_of(&self, id: SourceId) -> Option<u64> {
        let found = self.0.binary_search_by_key(&id, |(id, _)| *id).ok()?;
        Some(self.0[found].1)
    }
}

/// Enough to see that a file was edited meanwhile, which is all that it is for.
fn print(text: &str) -> u64 {
    let mut hasher = FxHasher::default();
    hasher.write(text.as_bytes());
    hasher.finish()
}
