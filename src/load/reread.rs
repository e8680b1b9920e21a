use super::Text;
use super::read::{self, Content};
use crate::disk;
use crate::source::{AssetOrigin, SourceId, SourceKind, Sources};

/// What a file is that was read again.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Reread {
    /// A markdown text, or a template.
    Text(SourceId),
    /// One that is copied.
    Copied,
}

/// The same sources with one file as it is now. `None` if that may be more than other bytes in the same place: it is none of
/// the sources, or it is gone, or something is or was wrong with it, or what it says decides which others are read.
pub fn again(sources: &mut Sources, path: &str) -> Option<Reread> {
    let file = sources.root.join(path);
    let looks = disk::look(&file).ok().filter(std::fs::Metadata::is_file)?;
    if let Some(id) = sources.find(path) {
        let kind = sources.get(id).kind;
        if !matches!(kind, SourceKind::Markdown | SourceKind::Template) {
            return None;
        }
        let reading = read::text(Text { path: path.to_owned(), kind, content: Content::File(file) });
        if reading.problem.is_some() || reading.source.kind != kind {
            return None;
        }
        sources.texts[id.index()] = reading.source;
        return Some(Reread::Text(id));
    }
    let at = sources.assets.binary_search_by(|asset| asset.path.as_str().cmp(path)).ok()?;
    match &mut sources.assets[at].origin {
        AssetOrigin::File { path: at, size } if *at == file => *size = looks.len(),
        _ => return None,
    }
    Some(Reread::Copied)
}
