//! `/briefings/`, its further pages, and `/briefings/NAME/` with its citations.

use super::{Built, Pages, suffix};
use crate::model::body::BodyHeading;
use crate::model::id::BriefingId;
use crate::model::output::{OutputFile, Page};
use crate::model::target::Target;
use crate::render::cite::{FORMATS, has_files};
use crate::render::reader::{Head, Reader, languages_of};
use crate::render::view::{BriefingListView, BriefingView, HeadingView};
use std::sync::Arc;
use tera::Value;

/// Words that a reader takes in a minute.
const WORDS_A_MINUTE: u32 = 220;

pub(super) fn add(pages: &mut Pages) {
    let site = pages.site();
    pages.add_list(Target::Briefings, site.briefings.len(), list);
    for id in (0..site.briefings.len() as u32).map(BriefingId) {
        pages.add(Target::Briefing(id), move |reader| briefing_page(reader, id));
        if has_files(site) {
            add_citations(pages, id);
        }
    }
}

/// Its citations for programs, beside each of its pages.
fn add_citations(pages: &mut Pages, id: BriefingId) {
    for language in languages_of(pages.site(), Target::Briefing(id)) {
        let folder = pages.site().locate(Target::Briefing(id), language).path;
        for format in FORMATS {
            let renderer = Arc::clone(pages.renderer);
            let file = move || {
                let reader = Reader { renderer: &renderer, language };
                Ok((format.write)(&reader.work(id)).into_bytes())
            };
            let place = pages.output.files.entry(format!("{folder}{}", format.file));
            place.or_insert_with(|| OutputFile::Page(Page::new("citation", file)));
        }
    }
}

pub(super) fn list(reader: &Reader, page: usize) -> Built<BriefingListView> {
    let address = reader.site().href(Target::Briefings, reader.language);
    let intro = if page == 1 { reader.intro("briefings")? } else { None };
    let head = Head::new(Target::Briefings, "briefings");
    let head = Head { suffix: suffix(page), feeds: vec![Target::Briefings], ..head };
    Ok((head, BriefingListView { intro, listing: reader.listing(&reader.catalogue().briefings, page, &address) }))
}

pub(super) fn briefing_page(reader: &Reader, id: BriefingId) -> Built<BriefingView> {
    let briefing = reader.site().briefing(id);
    let version = briefing.version(reader.language);
    let link = |id: BriefingId| reader.shared_link(Target::Briefing(id));
    let view = BriefingView {
        title: version.title.clone(),
        kind: briefing.kind,
        summary: version.summary.clone(),
        date: briefing.date.to_string(),
        updated: briefing.updated.map(|date| date.to_string()),
        authors: reader.shared_links(briefing.authors.iter().map(|author| Target::Author(*author))),
        minutes: version.text.prose.words.div_ceil(WORDS_A_MINUTE).max(1),
        treaty: briefing.treaty.map(|treaty| reader.link(Target::Treaty(treaty))),
        as_of: reader.drafts(briefing.as_of),
        session: reader.sessions(briefing.session),
        topics: reader.shared_links(briefing.topics.iter().map(|topic| Target::Topic(*topic))),
        delegations: reader.shared_parties(&briefing.delegations),
        html: reader.text_html(&version.text)?,
        now_called: reader.now_called(&version.text),
        headings: headings(&version.text.prose.headings),
        funding: version.funding.clone(),
        disclaimer: version.disclaimer.clone(),
        draft: briefing.draft,
        future: briefing.future,
        previous: briefing.previous.map(link),
        next: briefing.next.map(link),
        related: reader.related(id),
        cite: reader.renderer.written.cite.then(|| reader.cite(id)),
        mentions: reader.mentions(Target::Briefing(id)),
        extra: Value::from_serializable(&briefing.extra),
    };
    let head = Head::new(Target::Briefing(id), "briefings").described(version.summary.as_deref());
    let head = Head {
        above: vec![Target::Briefings],
        treaty: briefing.treaty,
        feeds: briefing.treaty.map(Target::Treaty).into_iter().chain([Target::Briefings]).collect(),
        ..head
    };
    Ok((head, view))
}

/// The headings that a list of contents shows.
pub(super) fn headings(headings: &[BodyHeading]) -> Vec<HeadingView> {
    let shown = headings.iter().filter(|heading| (2..=3).contains(&heading.level));
    shown
        .map(|heading| HeadingView { level: heading.level, anchor: heading.anchor.clone(), text: heading.text.clone() })
        .collect()
}
