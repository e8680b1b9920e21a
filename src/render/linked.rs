//! What search engines read: schema.org data as JSON-LD, in a block of data that no browser runs and no content security policy
//! blocks.
//!
//! In: a page's target, and its view. Out: JSON that can stand in `<script>` whatever words are in it. Not here: tags in the head,
//! which templates write (`base.html`, `briefing.html`).
//!
//! Nothing is said of a treaty that is invented, or of our own summary, but that it is a work: a machine does not read notices.

use crate::model::id::{AuthorId, BriefingId, DraftId, ProvisionId, TreatyId};
use crate::model::raw::Authority;
use crate::model::target::Target;
use crate::render::html::script::in_script;
use crate::render::reader::Reader;
use crate::render::view::{Html, LinkView, PageView};
use serde_json::{Map, Value, json};

/// The data of a page; `above` are the pages over it, the home page first.
pub(crate) fn linked(reader: &Reader, target: Target, above: &[LinkView], page: &PageView) -> Html {
    let mut graph = Vec::new();
    if !above.is_empty() {
        graph.push(crumbs(reader, above, page));
    }
    match target {
        Target::Briefing(id) => graph.push(report(reader, id, page)),
        Target::Treaty(id) => {
            graph.push(treaty(reader, id, page));
            graph.extend(dataset(reader, id, page));
        }
        Target::Draft(id) => graph.push(draft(reader, id, page)),
        Target::Provision(id) => graph.push(provision(reader, id, page)),
        _ => {}
    }
    if graph.is_empty() {
        return Html::default();
    }
    in_script(&json!({ "@context": "https://schema.org", "@graph": graph }))
}

fn crumbs(reader: &Reader, above: &[LinkView], page: &PageView) -> Value {
    let above = above.iter().map(|link| (link.name.clone(), absolute(reader, &link.url)));
    let all = above.chain([(page.title.clone(), page.canonical.clone())]);
    let items = all
        .enumerate()
        .map(|(at, (name, url))| json!({ "@type": "ListItem", "position": at + 1, "name": name, "item": url }));
    json!({ "@type": "BreadcrumbList", "itemListElement": items.collect::<Vec<_>>() })
}

fn report(reader: &Reader, id: BriefingId, page: &PageView) -> Value {
    let briefing = reader.site().briefing(id);
    let version = briefing.version(reader.language);
    let authors: Vec<Value> = briefing.authors.iter().map(|author| self::author(reader, *author)).collect();
    let mut report = work(reader, "Report", page);
    report.insert("headline".into(), json!(version.title));
    report.insert("datePublished".into(), json!(briefing.date.to_string()));
    report.insert("dateModified".into(), json!(briefing.updated.unwrap_or(briefing.date).to_string()));
    report.insert("publisher".into(), json!({ "@type": "Organization", "name": page_site(reader) }));
    if !authors.is_empty() {
        report.insert("author".into(), json!(authors));
    }
    if let Some(id) = briefing.treaty {
        report.insert("about".into(), part_of(reader, id));
    }
    Value::Object(report)
}

/// A person where that is known; else the name alone, which may be an organisation's.
fn author(reader: &Reader, id: AuthorId) -> Value {
    let author = reader.site().author(id);
    let name = author.name.get(reader.language, reader.own());
    if author.orcid.is_none() && author.family.is_empty() {
        return json!(name);
    }
    let url = absolute(reader, &reader.site().href(Target::Author(id), reader.language));
    let mut person = json!({ "@type": "Person", "name": name, "url": url });
    if let Some(orcid) = &author.orcid {
        person["sameAs"] = json!(format!("https://orcid.org/{orcid}"));
    }
    person
}

fn treaty(reader: &Reader, id: TreatyId, page: &PageView) -> Value {
    let treaty = reader.site().treaty(id);
    let kind = if treaty.fictional { "CreativeWork" } else { "Legislation" };
    let mut legislation = work(reader, kind, page);
    let (title, short) =
        (treaty.title.get(reader.language, reader.own()), treaty.short.get(reader.language, reader.own()));
    legislation.insert("name".into(), json!(title));
    if treaty.short != treaty.title {
        legislation.insert("alternateName".into(), json!(short));
    }
    Value::Object(told_if_invented(reader, treaty.fictional, legislation))
}

fn draft(reader: &Reader, id: DraftId, page: &PageView) -> Value {
    let draft = reader.site().draft(id);
    let treaty = reader.site().treaty(draft.treaty);
    let text = draft.authority != Authority::Summary && !treaty.fictional;
    let mut legislation = work(reader, if text { "Legislation" } else { "CreativeWork" }, page);
    if text {
        if let Some(date) = draft.date.dated() {
            legislation.insert("legislationDate".into(), json!(date.to_string()));
        }
        if let Some(symbol) = &draft.symbol {
            legislation.insert("legislationIdentifier".into(), json!(symbol));
        }
    }
    legislation.insert("isPartOf".into(), part_of(reader, draft.treaty));
    Value::Object(told_if_invented(reader, treaty.fictional, legislation))
}

fn provision(reader: &Reader, id: ProvisionId, page: &PageView) -> Value {
    let provision = reader.site().provision(id);
    let treaty = reader.site().treaty(provision.treaty);
    let latest = provision.appearances.last().map(|draft| reader.site().draft(*draft).authority);
    let text = latest.is_some_and(|authority| authority != Authority::Summary) && !treaty.fictional;
    let mut legislation = work(reader, if text { "Legislation" } else { "CreativeWork" }, page);
    legislation.insert("isPartOf".into(), part_of(reader, provision.treaty));
    Value::Object(told_if_invented(reader, treaty.fictional, legislation))
}

/// The tables of a treaty's data.
fn dataset(reader: &Reader, id: TreatyId, page: &PageView) -> Option<Value> {
    let files = reader.data(id, &[]);
    if files.is_empty() {
        return None;
    }
    let file = |url: &str, format: &str| json!({ "@type": "DataDownload", "contentUrl": absolute(reader, url), "encodingFormat": format });
    let files = files.iter().flat_map(|one| [file(&one.csv, "text/csv"), file(&one.json, "application/json")]);
    let mut set = work(reader, "Dataset", page);
    set.insert("name".into(), json!(format!("{} · {}", page.title, reader.say("data"))));
    set.insert("description".into(), json!(format!("{}. {}.", page.title, reader.say("data-note"))));
    set.insert("isAccessibleForFree".into(), json!(true));
    set.insert("creator".into(), json!({ "@type": "Organization", "name": page_site(reader) }));
    let licence = reader.site().config.licence.get(reader.language, reader.own());
    if !licence.is_empty() {
        set.insert("license".into(), json!({ "@type": "CreativeWork", "name": licence }));
    }
    set.insert("distribution".into(), json!(files.collect::<Vec<_>>()));
    Some(Value::Object(told_if_invented(reader, reader.site().treaty(id).fictional, set)))
}

/// What every work has.
fn work(reader: &Reader, kind: &str, page: &PageView) -> Map<String, Value> {
    let mut work = Map::new();
    work.insert("@type".into(), json!(kind));
    work.insert("name".into(), json!(page.title));
    work.insert("url".into(), json!(page.canonical));
    work.insert("inLanguage".into(), json!(reader.language.to_string()));
    if let Some(description) = &page.description {
        work.insert("description".into(), json!(description));
    }
    work
}

fn told_if_invented(reader: &Reader, invented: bool, mut work: Map<String, Value>) -> Map<String, Value> {
    if invented {
        work.insert("disambiguatingDescription".into(), json!(reader.say("fictional-note")));
    }
    work
}

/// The treaty that a page is about.
fn part_of(reader: &Reader, id: TreatyId) -> Value {
    let link = reader.link(Target::Treaty(id));
    let kind = if reader.site().treaty(id).fictional { "CreativeWork" } else { "Legislation" };
    json!({ "@type": kind, "name": link.name, "url": absolute(reader, &link.url) })
}

fn page_site(reader: &Reader) -> String {
    reader.site().config.title.get(reader.language, reader.own()).to_owned()
}

fn absolute(reader: &Reader, url: &str) -> String {
    format!("{}{url}", reader.site().config.base_url.origin)
}
