//! Where every target stands: the one place that knows the site's addresses.

use super::language::Language;
use super::party::PartyKind;
use super::site::Site;
use super::target::{Location, Place, Target};

impl Site {
    /// Where a target stands for a reader of a language.
    pub fn locate(&self, target: Target, language: Language) -> Location {
        let language = self.language_of(target, language);
        let mut path = String::new();
        let anchor = self.write_path(target, language, &mut path);
        Location { path, anchor, language }
    }

    /// The address of a target as it is written in a page: base path, path and anchor.
    pub fn href(&self, target: Target, language: Language) -> String {
        let base = self.config.base_url.path.as_str();
        let mut href = String::with_capacity(base.len() + 48);
        href.push_str(base);
        if let Some(anchor) = self.write_path(target, self.language_of(target, language), &mut href) {
            href.push('#');
            href.push_str(&anchor);
        }
        href
    }

    /// The address of a file of the output as it is written in a page.
    pub fn file_href(&self, path: &str) -> String {
        format!("{}{path}", self.config.base_url.path)
    }

    /// The language a target's page has for a reader of `language`: briefings and pages exist only where they are written.
    fn language_of(&self, target: Target, language: Language) -> Language {
        match target {
            _ if self.config.languages.len() == 1 => language,
            Target::Briefing(id) => self.briefing(id).version(language).language,
            Target::Page(id) => self.page(id).version(language).language,
            _ => language,
        }
    }

    /// Adds the path of a target in a language that its page has, piece by piece, as every link of every page needs it; gives
    /// the anchor of what stands on the page of something else.
    fn write_path(&self, target: Target, language: Language, out: &mut String) -> Option<String> {
        let add = |out: &mut String, pieces: &[&str]| pieces.iter().for_each(|piece| out.push_str(piece));
        let in_treaty = |out: &mut String, id, pieces: &[&str]| {
            add(out, &["treaties/", &self.treaty(id).id, "/"]);
            add(out, pieces);
        };
        if language != self.config.language() {
            add(out, &[language.as_str(), "/"]);
        }
        match target {
            Target::Home => {}
            Target::NotFound => add(out, &["404.html"]),
            Target::Search => add(out, &["search/"]),
            Target::Page(id) => match self.page(id).path.as_str() {
                "" => {}
                path => add(out, &[path, "/"]),
            },
            Target::Briefings => add(out, &["briefings/"]),
            Target::Briefing(id) => add(out, &["briefings/", &self.briefing(id).name, "/"]),
            Target::Delegations => add(out, &["delegations/"]),
            Target::Party(id) => match self.party(id).kind {
                PartyKind::Body { treaty } => {
                    in_treaty(out, treaty, &[]);
                    return Some(self.party(id).code.replace(':', "-"));
                }
                _ => add(out, &["delegations/", &self.party(id).code, "/"]),
            },
            Target::Topics => add(out, &["topics/"]),
            Target::Topic(id) => add(out, &["topics/", &self.topic(id).id, "/"]),
            Target::Glossary => add(out, &["glossary/"]),
            Target::Term(id) => {
                add(out, &["glossary/"]);
                return Some(self.term(id).id.clone());
            }
            Target::Authors => add(out, &["authors/"]),
            Target::Author(id) => add(out, &["authors/", &self.author(id).id, "/"]),
            Target::Treaties => add(out, &["treaties/"]),
            Target::Treaty(id) => in_treaty(out, id, &[]),
            Target::Provision(id) => {
                let provision = self.provision(id);
                in_treaty(out, provision.treaty, &["provisions/", &provision.id, "/"]);
            }
            Target::Draft(id) => in_treaty(out, self.draft(id).treaty, &["drafts/", &self.draft(id).id, "/"]),
            Target::Place(place) => {
                let draft = self.draft(place.draft);
                in_treaty(out, draft.treaty, &["drafts/", &draft.id, "/"]);
                return self.permalink_anchor(&place);
            }
            Target::Compare(from, to) => {
                let from = self.draft(from);
                in_treaty(out, from.treaty, &["compare/", &from.id, "..", &self.draft(to).id, "/"]);
            }
            Target::Rolling(id) => in_treaty(out, self.draft(id).treaty, &["rolling/", &self.draft(id).id, "/"]),
            Target::Proposals(id) => in_treaty(out, id, &["proposals/"]),
            Target::Proposal(id) => {
                let proposal = self.proposal(id);
                in_treaty(out, proposal.treaty, &["proposals/", &proposal.id, "/"]);
            }
            Target::Package(id) => {
                in_treaty(out, self.package(id).treaty, &["proposals/"]);
                return Some(format!("package-{}", self.package(id).id));
            }
            Target::Positions(id) => in_treaty(out, id, &["positions/"]),
            Target::Alignment(id) => in_treaty(out, id, &["alignment/"]),
            Target::Votes(id) => in_treaty(out, id, &["votes/"]),
            Target::Vote(id) => in_treaty(out, self.vote(id).treaty, &["votes/", &self.vote(id).id, "/"]),
            Target::Arguments(id) => in_treaty(out, id, &["arguments/"]),
            Target::Argument(id) => {
                in_treaty(out, self.argument(id).treaty, &["arguments/"]);
                return Some(format!("argument-{}", self.argument(id).id));
            }
            Target::Session(id) => in_treaty(out, self.session(id).treaty, &["sessions/", &self.session(id).id, "/"]),
            Target::Concordance(id) => in_treaty(out, id, &["concordance/"]),
            Target::Dossier(id) => {
                let provision = self.provision(id);
                in_treaty(out, provision.treaty, &["provisions/", &provision.id, "/dossier/"]);
            }
            Target::Progress(id) => in_treaty(out, id, &["progress/"]),
            Target::Changes(id) => in_treaty(out, id, &["changes/"]),
            Target::Documents(id) => in_treaty(out, id, &["documents/"]),
            Target::Document(id) => {
                in_treaty(out, self.document(id).treaty, &["documents/"]);
                return Some(self.document(id).anchor.clone());
            }
        }
        None
    }

    /// The anchor of a provision or unit on its draft's page: `art_17__para_1`.
    pub fn permalink_anchor(&self, place: &Place) -> Option<String> {
        let draft = self.draft(place.draft);
        let provision = draft.provision(place.provision)?;
        Some(match draft.unit(place) {
            Some(unit) => format!("{}__{}", provision.anchor, unit.anchor),
            None => provision.anchor.clone(),
        })
    }
}
