use super::spellings;
use crate::model::output::Findable;
use memchr::memmem;
use std::borrow::Cow;
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
        let body = spellings::parted(&body);
        let html = document(&findable, &language, &read_once(&body));
        Some(Self { language, address: findable.address, html })
    }
}

/// HTML in which words that read as an entity stay words. Pagefind reads entities in the text of a place twice, in the text of its
/// page once: a joiner that has no width keeps `&lt;` in words from being read again.
fn read_once(body: &str) -> Cow<'_, str> {
    const AND: &str = "&amp;";
    let is_entity = |rest: &str| {
        let name = rest.find(|sign: char| !sign.is_ascii_alphanumeric() && sign != '#');
        name.is_some_and(|end| end > 0 && rest[end..].starts_with(';'))
    };
    let places: Vec<usize> = body.match_indices(AND).map(|(at, _)| at + AND.len()).collect();
    let mut out = String::new();
    let mut done = 0;
    for at in places.into_iter().filter(|at| is_entity(&body[*at..])) {
        out.push_str(&body[done..at]);
        out.push('\u{2060}');
        done = at;
    }
    if done == 0 {
        return Cow::Borrowed(body);
    }
    out.push_str(&body[done..]);
    Cow::Owned(out)
}

/// What Pagefind reads, with what is known of the page in the attributes that it reads that from. The date is a filter, as
/// words of other data are searched; who has no date is sorted as the oldest, as Pagefind leaves out what it cannot sort.
fn document(findable: &Findable, language: &str, body: &str) -> String {
    let mut html = format!("<!DOCTYPE html><html lang=\"{language}\"><body>");
    let mut tell = |what: &str, name: &str, value: &str| {
        // Pagefind reads entities in the value of a filter twice.
        let and = if what == "filter" { "&amp;amp;" } else { "&amp;" };
        let value = value.replace('&', and).replace('"', "&quot;");
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
    for said in &findable.said {
        let said = said.replace('&', "&amp;").replace('<', "&lt;");
        let _ = write!(html, "<p data-pagefind-body>{said}</p>");
    }
    html.push_str("</body></html>");
    html
}
