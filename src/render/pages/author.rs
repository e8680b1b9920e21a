//! `/authors/`, and `/authors/ID/` with its further pages.

use super::{Built, Pages, suffix};
use crate::model::id::AuthorId;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader};
use crate::render::view::{AuthorListView, AuthorView};

pub(super) fn add(pages: &mut Pages) {
    pages.add(Target::Authors, list);
    for id in (0..pages.site().authors.len() as u32).map(AuthorId) {
        let briefings = pages.renderer.catalogue.author_briefings[id.index()].len();
        pages.add_list(Target::Author(id), briefings, move |reader, page| author(reader, id, page));
    }
}

pub(super) fn list(reader: &Reader) -> Built<AuthorListView> {
    let authors = (0..reader.site().authors.len() as u32).map(|index| Target::Author(AuthorId(index)));
    let view = AuthorListView { intro: reader.intro("authors")?, items: reader.links(authors) };
    Ok((Head::new(Target::Authors, "authors"), view))
}

pub(super) fn author(reader: &Reader, id: AuthorId, page: usize) -> Built<AuthorView> {
    let author = reader.site().author(id);
    let address = reader.site().href(Target::Author(id), reader.language);
    let first = page == 1;
    let view = AuthorView {
        name: reader.words(&author.name),
        affiliation: reader.words_if(&author.affiliation).filter(|_| first),
        orcid: author.orcid.clone().filter(|_| first),
        url: author.url.clone().filter(|_| first),
        bio: reader.words_if(&author.bio).filter(|_| first),
        arguments: reader.arguments(if first { &reader.catalogue().author_arguments[id.index()] } else { &[] }),
        mentions: if first { reader.mentions(Target::Author(id)) } else { Vec::new() },
        listing: reader.listing(&reader.catalogue().author_briefings[id.index()], page, &address),
    };
    let head = Head::new(Target::Author(id), "authors");
    Ok((Head { suffix: suffix(page), above: vec![Target::Authors], ..head }, view))
}
