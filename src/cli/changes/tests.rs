use super::{day, draw};
use crate::cli::find;
use crate::diagnostic::Report;
use crate::model::config::BuildOptions;
use crate::model::site::Site;
use crate::source::{Source, SourceKind, Sources};

const DRAFT: &str = "+++\ntitle = \"First\"\ndate = 2024-01-01\nsession = \"s1\"\n+++\n## Article 1. Aim {#aim}\n\nBees shall be kept.\n";
const TREATY: &str =
    "title = \"Bees\"\n[[session]]\nid = \"s1\"\ntitle = \"One\"\nstart = 2024-01-01\nend = 2024-01-05\n";
const STATUSES: &str = "[[status]]\nat = \"aim\"\nstate = \"open\"\ndate = 2024-01-05\nsource = \"https://example.org\"\n\
    [[status]]\nat = \"aim\"\nstate = \"agreed\"\ndate = 2024-02-01\nsource = \"https://example.org\"\n";

fn site() -> Site {
    let texts = [
        ("site.toml", SourceKind::Config, "format = 1\ntitle = \"Bees\"\nbase_url = \"https://example.org\"\n"),
        ("content/treaties/bees/treaty.toml", SourceKind::Data, TREATY),
        ("content/treaties/bees/drafts/first.md", SourceKind::Markdown, DRAFT),
        ("content/treaties/bees/provisions.toml", SourceKind::Data, STATUSES),
    ];
    let mut sources = Sources::default();
    for (path, kind, text) in texts {
        sources.texts.push(Source { path: path.into(), kind, text: text.into() }.into());
    }
    let options = BuildOptions { base_url: None, drafts: true, future: true, now: jiff::civil::date(2024, 12, 1) };
    let mut report = Report::default();
    let documents = crate::parse::documents(&sources, &mut report);
    crate::resolve::site(documents, &sources, options, &mut report)
}

#[test]
fn what_happened_on_the_first_day_is_not_new_and_what_happened_on_the_last_is() {
    let site = site();
    let treaty = find::treaty(&site, "bees").expect("a treaty");
    let at = |written: &str| day(&site, treaty, written).expect("a day");
    let all = crate::changes(&site, treaty, None, at("2024-02-01"));
    assert_eq!(
        draw::lines(&site, &all),
        "bees, until 2024-02-01\n\nDrafts\n  2024-01-01  first  First\n\nStatuses\n  2024-01-05  aim  open\n  \
         2024-02-01  aim  agreed (before: open)\n"
    );
    let since = crate::changes(&site, treaty, Some(at("s1")), at("2024-02-01"));
    assert_eq!(
        draw::lines(&site, &since),
        "bees, after 2024-01-05, until 2024-02-01\n\nStatuses\n  2024-02-01  aim  agreed (before: open)\n"
    );
    let none = crate::changes(&site, treaty, Some(at("first")), at("first"));
    assert_eq!(draw::lines(&site, &none), "bees, after 2024-01-01, until 2024-01-01\nnothing is new\n");
    let read: serde_json::Value = serde_json::from_str(&draw::json(&site, &since)).expect("JSON");
    assert_eq!(read["entries"][0]["before"], "open");
    assert!(day(&site, treaty, "tomorrow").is_err());
}
