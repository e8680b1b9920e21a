//! Small sites for the tests of this room, made of files as a contributor writes them.

use crate::analyse::successors::Moves;
use crate::diagnostic::{Report, Severity};
use crate::model::config::BuildOptions;
use crate::model::id::{PartyId, ProvisionId};
use crate::model::site::Site;
use crate::source::{Source, SourceKind, Sources};
use crate::{parse, resolve};
use jiff::civil::date;
use std::sync::Arc;

const SITE: &str = "format = 1\ntitle = \"Site\"\nbase_url = \"https://example.org/\"\nlanguages = [\"en\", \"fr\"]\n";
const THEME: &str = "name = \"folio\"\ntravaux = \">=0.1\"\n";

/// Reads and resolves files below `content/`, empty ones left out, on the first day of 2026. Wrong test data is a wrong test.
pub(crate) fn site(files: &[(&str, &str)]) -> Site {
    let kind = |path: &str| match path.rsplit('.').next() {
        Some("md") => SourceKind::Markdown,
        _ => SourceKind::Data,
    };
    let mut texts: Vec<Source> = files
        .iter()
        .filter(|(_, text)| !text.is_empty())
        .map(|(path, text)| Source { path: format!("content/{path}"), kind: kind(path), text: (*text).into() })
        .collect();
    texts.push(Source { path: "site.toml".into(), kind: SourceKind::Config, text: SITE.into() });
    texts.push(Source { path: "themes/folio/theme.toml".into(), kind: SourceKind::ThemeConfig, text: THEME.into() });
    texts.sort_by(|a, b| a.path.cmp(&b.path));
    let texts = texts.into_iter().map(Arc::new).collect();
    let sources = Sources { texts, ..Sources::default() };
    let mut report = Report::default();
    let documents = parse::documents(&sources, &mut report);
    let options = BuildOptions { base_url: None, drafts: false, future: false, now: date(2026, 1, 1) };
    let site = resolve::site(documents, &sources, options, &mut report);
    report.finish(&[]);
    let errors = report.diagnostics.iter().filter(|one| one.severity == Severity::Error);
    let errors: Vec<_> = errors.map(|one| (one.rule.code, &one.message, &one.hints)).collect();
    assert!(errors.is_empty(), "{errors:#?}");
    site
}

/// A draft's file: `name`, its day, its authority and its text.
pub(crate) fn draft(day: &str, authority: &str, text: &str) -> String {
    format!("+++\ntitle = \"Draft of {day}\"\ndate = {day}\nauthority = \"{authority}\"\n+++\n\n{text}\n")
}

/// What the redlines that every site has say moved.
pub(crate) fn moves(site: &Site) -> Moves {
    let pairs = crate::analyse::pairs::standing(site);
    let comparisons: Vec<_> = pairs.into_iter().map(|(from, to)| crate::analyse::comparison(site, from, to)).collect();
    Moves::of(&comparisons)
}

/// The party with a code.
pub(crate) fn party(site: &Site, code: &str) -> PartyId {
    PartyId(site.parties.iter().position(|party| party.code == code).expect("a code") as u32)
}

/// The provision with an id, whatever its treaty.
pub(crate) fn provision(site: &Site, id: &str) -> ProvisionId {
    ProvisionId(site.provisions.iter().position(|provision| provision.id == id).expect("an id") as u32)
}

/// The codes of parties, in the order given.
pub(crate) fn codes(site: &Site, parties: impl IntoIterator<Item = PartyId>) -> Vec<&str> {
    parties.into_iter().map(|id| site.party(id).code.as_str()).collect()
}
