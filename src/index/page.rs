use crate::model::output::Findable;
use memchr::memmem;
use std::fmt::Write as _;

/// What a template marks the searched part of a page with.
const BODY: &[u8] = b"data-pagefind-body";

/// What of a page is searched: a document of its own, with nothing around the parts that are marked.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct FoundPage {
    /// As Pagefind names languages: in lower case.
    pub(super) language: String,
    /// Its address below that of the site.
    pub(super) address: String,
    /// The document.
    pub(super) html: String,
}

impl FoundPage {
    /// `None` if the page's template marks no part of it.
    pub(super) fn of(findable: Findable, html: &[u8]) -> Option<Self> {
        let marked = memmem::find(html, BODY)?;
        let start = html[..marked].iter().rposition(|byte| *byte == b'<')?;
        let rest = &html[start..];
        // What stands after the page's main part is the frame of the site, and the same everywhere.
        let end = memmem::rfind(rest, b"</main>").unwrap_or(rest.len());
        let body = str::from_utf8(&rest[..end]).ok()?;
        let language = findable.language.to_string().to_lowercase();
        // On the page, a name and its value are told apart by where they stand.
        let body = body.replace("</dt>", ": </dt>").replace("</th>", " </th>");
        let html = document(&findable, &language, &body);
        Some(Self { language, address: findable.address, html })
    }
}

/// What Pagefind reads, with what is known of the page in the attributes that it reads that from. The date is a filter, as
/// words of other data are searched; who has no date is sorted as the oldest, as Pagefind leaves out what it cannot sort.
fn document(findable: &Findable, language: &str, body: &str) -> String {
    let mut html = format!("<!DOCTYPE html><html lang=\"{language}\"><body>");
    let mut tell = |what: &str, name: &str, value: &str| {
        let value = value.replace('&', "&amp;").replace('"', "&quot;");
        // Writing to a string does not fail.
        let _ = write!(html, "<i data-pagefind-{what}=\"{name}:{value}\"></i>");
    };
    tell("meta", "title", &findable.title);
    for (name, value) in &findable.filters {
        tell("filter", name, value);
    }
    if let Some((date, written)) = &findable.date {
        tell("filter", "date", &format!("{date} {written}"));
    }
    tell("sort", "date", findable.date.as_ref().map_or("0000-00-00", |(date, _)| date));
    html.push_str(body);
    html.push_str("</body></html>");
    html
}
