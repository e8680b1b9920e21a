//! Where every target stands: the one place that knows the site's addresses.

use super::language::Language;
use super::site::Site;
use super::target::{Location, Place, Target};

impl Site {
    /// Where a target stands for a reader of a language.
    pub fn locate(&self, target: Target, language: Language) -> Location {
        let language = self.language_of(target, language);
        let (path, anchor) = self.path_and_anchor(target);
        let prefix = if language == self.config.language() { String::new() } else { format!("{language}/") };
        Location { path: prefix + &path, anchor, language }
    }

    /// The address of a target as it is written in a page: base path, path and anchor.
    pub fn href(&self, target: Target, language: Language) -> String {
        let location = self.locate(target, language);
        let mut href = format!("{}{}", self.config.base_url.path, location.path);
        if let Some(anchor) = location.anchor {
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
            Target::Briefing(id) => self.briefing(id).version(language).language,
            Target::Page(id) => self.page(id).version(language).language,
            _ => language,
        }
    }

    fn path_and_anchor(&self, target: Target) -> (String, Option<String>) {
        let page = |path: String| (path, None);
        let in_treaty = |treaty, rest: String| format!("treaties/{}/{rest}", self.treaty(treaty).id);
        match target {
            Target::Home => page(String::new()),
            Target::NotFound => page("404.html".into()),
            Target::Page(id) => match self.page(id).path.as_str() {
                "" => page(String::new()),
                path => page(format!("{path}/")),
            },
            Target::Briefings => page("briefings/".into()),
            Target::Briefing(id) => page(format!("briefings/{}/", self.briefing(id).name)),
            Target::Treaties => page("treaties/".into()),
            Target::Treaty(id) => page(in_treaty(id, String::new())),
            Target::Provision(id) => {
                let provision = self.provision(id);
                page(in_treaty(provision.treaty, format!("provisions/{}/", provision.id)))
            }
            Target::Draft(id) => page(in_treaty(self.draft(id).treaty, format!("drafts/{}/", self.draft(id).id))),
            Target::Place(place) => {
                let path = in_treaty(self.draft(place.draft).treaty, format!("drafts/{}/", self.draft(place.draft).id));
                (path, self.permalink_anchor(&place))
            }
            Target::Compare(from, to) => {
                let rest = format!("compare/{}..{}/", self.draft(from).id, self.draft(to).id);
                page(in_treaty(self.draft(from).treaty, rest))
            }
            Target::Rolling(id) => page(in_treaty(self.draft(id).treaty, format!("rolling/{}/", self.draft(id).id))),
            Target::Proposals(id) => page(in_treaty(id, "proposals/".into())),
            Target::Proposal(id) => {
                page(in_treaty(self.proposal(id).treaty, format!("proposals/{}/", self.proposal(id).id)))
            }
            Target::Package(id) => {
                let package = self.package(id);
                (in_treaty(package.treaty, "proposals/".into()), Some(format!("package-{}", package.id)))
            }
            Target::Positions(id) => page(in_treaty(id, "positions/".into())),
            Target::Alignment(id) => page(in_treaty(id, "alignment/".into())),
            Target::Session(id) => {
                page(in_treaty(self.session(id).treaty, format!("sessions/{}/", self.session(id).id)))
            }
            Target::Progress(id) => page(in_treaty(id, "progress/".into())),
            Target::Changes(id) => page(in_treaty(id, "changes/".into())),
            Target::Documents(id) => page(in_treaty(id, "documents/".into())),
            Target::Document(id) => {
                let document = self.document(id);
                (in_treaty(document.treaty, "documents/".into()), Some(document.anchor.clone()))
            }
            Target::Delegations => page("delegations/".into()),
            Target::Party(id) => page(format!("delegations/{}/", self.party(id).code)),
            Target::Topics => page("topics/".into()),
            Target::Topic(id) => page(format!("topics/{}/", self.topic(id).id)),
            Target::Glossary => page("glossary/".into()),
            Target::Term(id) => ("glossary/".into(), Some(self.term(id).id.clone())),
            Target::Authors => page("authors/".into()),
            Target::Author(id) => page(format!("authors/{}/", self.author(id).id)),
        }
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
