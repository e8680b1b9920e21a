use super::{Source, SourceId, SourceKind, Sources};
use rayon::prelude::*;
use rustc_hash::FxHasher;
use std::hash::Hasher;
use std::sync::Arc;

/// Markdown whose text was let go of when it was parsed, as only drawings of what is wrong in it show it again. It is most of
/// what a large project is, and would stand in memory until the last page is written.
#[derive(Debug, Default)]
pub struct Aside(Vec<(SourceId, u64)>);

impl Sources {
    /// Lets go of the texts of markdown files; their paths stay.
    pub fn put_aside(&mut self) -> Aside {
        let mut markdown: Vec<_> = self
            .texts
            .iter_mut()
            .enumerate()
            .filter_map(|(index, source)| Some((SourceId(index as u32), Arc::get_mut(source)?)))
            .filter(|(_, source)| source.kind == SourceKind::Markdown)
            .collect();
        let let_go = |(id, source): &mut (SourceId, &mut Source)| {
            let text = std::mem::take(&mut source.text);
            (*id, print(&text))
        };
        Aside(markdown.par_iter_mut().map(let_go).collect())
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
