//! Pages of the content folder, at any depth.

use super::briefing::headings;
use super::{Built, Pages};
use crate::model::briefing::Page;
use crate::model::id::PageId;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::ContentPageView;
use tera::Value;

/// Comes after all other pages: an `_index.md` of a page that the engine makes is shown there.
pub(super) fn add(pages: &mut Pages) {
    for id in (0..pages.site().pages.len() as u32).map(PageId) {
        pages.add(Target::Page(id), move |reader| content(reader, id));
    }
}

pub(super) fn content(reader: &Reader, id: PageId) -> Built<ContentPageView> {
    let page = reader.site().page(id);
    let version = page.version(reader.language);
    let siblings = parent(&page.path).map(|parent| below(reader, parent)).unwrap_or_default();
    let place = siblings.iter().position(|sibling| *sibling == id);
    let sibling = |place: Option<usize>| siblings.get(place?).map(|id| reader.link(Target::Page(*id)));
    let view = ContentPageView {
        title: version.title.clone(),
        summary: version.summary.clone(),
        updated: page.updated.map(|date| date.to_string()),
        html: reader.text_html(&version.text)?,
        headings: headings(&version.text.prose.headings),
        children: if page.index {
            reader.links(below(reader, &page.path).into_iter().map(Target::Page))
        } else {
            Vec::new()
        },
        previous: sibling(place.and_then(|place| place.checked_sub(1))),
        next: sibling(place.map(|place| place + 1)),
        extra: Value::from_serializable(&page.extra),
    };
    let head = Head::new(Target::Page(id), "").described(version.summary.as_deref());
    Ok((Head { above: above(reader, page), ..head }, view))
}

/// The folder of a page that is in one: `manual` for `manual/starting`.
fn parent(path: &str) -> Option<&str> {
    path.rsplit_once('/').map(|(parent, _)| parent)
}

/// The pages directly in a folder, by weight, then title.
fn below(reader: &Reader, folder: &str) -> Vec<PageId> {
    let pages = &reader.site().pages;
    let prefix = format!("{folder}/");
    let start = pages.partition_point(|page| page.path < prefix);
    let inside =
        (start as u32..).map(PageId).zip(&pages[start..]).take_while(|(_, page)| page.path.starts_with(&prefix));
    let mut found: Vec<_> = inside.filter(|(_, page)| !page.path[prefix.len()..].contains('/')).collect();
    found.sort_by_cached_key(|(_, page)| (page.weight, page.version(reader.language).title.clone()));
    found.into_iter().map(|(id, _)| id).collect()
}

/// The pages of the folders that a page is in, outermost first.
fn above(reader: &Reader, page: &Page) -> Vec<Target> {
    let pages = &reader.site().pages;
    let mut above = Vec::new();
    let mut path = page.path.as_str();
    while let Some(folder) = parent(path) {
        if let Ok(index) = pages.binary_search_by(|page| page.path.as_str().cmp(folder)) {
            above.push(Target::Page(PageId(index as u32)));
        }
        path = folder;
    }
    above.reverse();
    above
}
