//! Every page has an address of its own: collisions, former addresses, and the files that are copied.

use crate::diagnostic::rules::project::OUTPUT_PATH;
use crate::diagnostic::rules::site::DUPLICATE_ADDRESS;
use crate::diagnostic::{Diagnostic, Report};

use crate::model::language::Language;
use crate::model::output_path::OutputPath;
use crate::model::party::Party;
use crate::model::site::{Redirect, Site, SiteFile};
use crate::model::target::Target;
use crate::source::{Span, Spanned};
use rustc_hash::FxHashMap;
use std::collections::BTreeMap;

/// Pages that the program makes of data. A content file may not take their address; an `_index.md` gives them words.
pub(super) fn made_pages(site: &Site) -> BTreeMap<String, &'static str> {
    let mut made = BTreeMap::new();
    let mut add = |target, what| made.insert(site.locate(target, site.config.language()).path, what);
    add(Target::Home, "the home page");
    for (target, what) in [
        (Target::Briefings, "the list of briefings"),
        (Target::Treaties, "the list of treaties"),
        (Target::Delegations, "the list of delegations"),
        (Target::Topics, "the list of topics"),
        (Target::Glossary, "the glossary"),
        (Target::Authors, "the list of authors"),
    ] {
        add(target, what);
    }
    if site.config.search && site.theme.templates.iter().any(|(name, _)| name == "search.html") {
        add(Target::Search, "the page to search the site on");
    }
    for index in 0..site.treaties.len() as u32 {
        add(Target::Treaty(crate::model::id::TreatyId(index)), "a treaty's page");
        add(Target::Proposals(crate::model::id::TreatyId(index)), "a list of proposals");
        add(Target::Positions(crate::model::id::TreatyId(index)), "a matrix of positions");
        add(Target::Alignment(crate::model::id::TreatyId(index)), "a page on who stands together");
        add(Target::Votes(crate::model::id::TreatyId(index)), "a list of votes");
        add(Target::Arguments(crate::model::id::TreatyId(index)), "a page of arguments");
        add(Target::Progress(crate::model::id::TreatyId(index)), "a page of progress");
        add(Target::Concordance(crate::model::id::TreatyId(index)), "a concordance");
        add(Target::Changes(crate::model::id::TreatyId(index)), "a page of changes");
        add(Target::Documents(crate::model::id::TreatyId(index)), "a register of documents");
    }
    for (index, _) in site.parties.iter().enumerate().filter(|(_, party): &(usize, &Party)| party.has_page()) {
        add(Target::Party(crate::model::id::PartyId(index as u32)), "a delegation's page");
    }
    for index in 0..site.topics.len() as u32 {
        add(Target::Topic(crate::model::id::TopicId(index)), "a topic's page");
    }
    for index in 0..site.authors.len() as u32 {
        add(Target::Author(crate::model::id::AuthorId(index)), "an author's page");
    }
    for index in 0..site.drafts.len() as u32 {
        add(Target::Draft(crate::model::id::DraftId(index)), "a draft's page");
    }
    for index in 0..site.provisions.len() as u32 {
        add(Target::Provision(crate::model::id::ProvisionId(index)), "a provision's page");
        add(Target::Dossier(crate::model::id::ProvisionId(index)), "a dossier");
    }
    for index in 0..site.votes.len() as u32 {
        add(Target::Vote(crate::model::id::VoteId(index)), "a vote's page");
    }
    for index in 0..site.proposals.len() as u32 {
        add(Target::Proposal(crate::model::id::ProposalId(index)), "a proposal's page");
    }
    for index in 0..site.sessions.len() as u32 {
        add(Target::Session(crate::model::id::SessionId(index)), "a session's page");
    }
    made
}

/// Addresses of briefings and pages that are written, each with the place of its file; those taken are reported.
pub(super) struct Addresses {
    taken: FxHashMap<String, (String, Option<Span>)>,
}

impl Addresses {
    pub(super) fn new(site: &Site) -> Self {
        let taken = made_pages(site).into_iter().map(|(path, what)| (path, (what.to_owned(), None))).collect();
        Self { taken }
    }

    /// Whether the program makes a page at an address.
    pub(super) fn is_made(&self, path: &str) -> bool {
        self.taken.get(&path.to_lowercase()).is_some_and(|(_, span)| span.is_none())
    }

    /// Takes an address for a page; `false`, and a report, if it is taken.
    pub(super) fn take(&mut self, path: &str, what: &str, span: Span, report: &mut Report) -> bool {
        let key = path.to_lowercase();
        if let Some((first, place)) = self.taken.get(&key) {
            let other = if first == what { first.replacen("the", "another", 1) } else { first.clone() };
            let message = format!("{what} would stand at `/{path}`, where {other} stands");
            let mut diagnostic =
                Diagnostic::new(&DUPLICATE_ADDRESS, span, message).hint("rename the file, or take the alias out");
            if let Some(place) = place {
                diagnostic = diagnostic.label(*place, "the other one");
            }
            report.push(diagnostic);
            return false;
        }
        self.taken.insert(key, (what.to_owned(), Some(span)));
        true
    }

    /// Takes out and reports the files that would be copied to where a page stands: `about/index.html` beside `about.md`.
    pub(super) fn check_files(&self, files: &mut BTreeMap<String, SiteFile>, report: &mut Report) {
        files.retain(|path, _| {
            let address = path.strip_suffix("index.html").unwrap_or(path);
            if let Some((first, Some(place))) = self.taken.get(&address.to_lowercase()) {
                let message = format!("the file would stand at `/{address}`, where {first} stands");
                let diagnostic = Diagnostic::of_file(&DUPLICATE_ADDRESS, format!("content/{path}"), message);
                let labelled = diagnostic.label(*place, "the other one");
                report.push(labelled.hint("rename or remove one of the two"));
                return false;
            }
            true
        });
    }
}

/// Whether a former address can be one of this site; the error follows it in a message.
fn former(path: &str, file: &str) -> Result<(), String> {
    if path.is_empty() {
        return Err("is the address of the home page".to_owned());
    }
    OutputPath::new(file).map_err(|fault| fault.to_string())?;
    if path.split('/').any(|name| name.starts_with('.')) {
        return Err("has a hidden name in it".to_owned());
    }
    match path.chars().find(|char| "#%&'`{}[]^".contains(*char) || char.is_whitespace()) {
        Some(char) => Err(format!("has a `{char}` in it, which does not stand in an address as it is")),
        None => Ok(()),
    }
}

/// Former addresses, as paths of the output. `/old/` and `/old` stand for `old/index.html`; `/old.html` for itself.
pub(super) fn redirects(
    aliases: Vec<(Spanned<String>, Target, Language)>,
    addresses: &mut Addresses,
    report: &mut Report,
) -> BTreeMap<String, Redirect> {
    let mut redirects = BTreeMap::new();
    for (alias, target, language) in aliases {
        let path = alias.value.trim_matches('/');
        let file = if path.rsplit_once('.').is_some_and(|(_, extension)| extension == "html") {
            path.to_owned()
        } else {
            format!("{path}/index.html")
        };
        if let Err(fault) = former(path, &file) {
            let message = format!("the alias `{}` {fault}", alias.value.escape_debug());
            let hint = "write the former path, such as `/2023/old-name/`";
            report.push(Diagnostic::new(&OUTPUT_PATH, alias.span, message).hint(hint));
            continue;
        }
        let address = file.strip_suffix("index.html").unwrap_or(&file).to_owned();
        if addresses.take(&address, "the alias", alias.span, report) {
            redirects.insert(file, Redirect { target, language, span: alias.span });
        }
    }
    redirects
}
