//! Things by kind and id: `proposal:s6-rus-scope`, `session:s6`.

use super::super::{declared, party_hint};
use super::lookup::{Looked, Lookup, Spot};
use super::written::{KINDS, Part};
use crate::diagnostic::{Diagnostic, Thing};
use crate::model::id::{PartyId, TreatyId};
use crate::model::party::PartyKind;
use crate::model::raw::PARTY;
use crate::model::state::state_by_code;
use crate::model::target::Target;

/// What stands before the id in the code of a body.
const BODY: &str = "body:";

impl Lookup<'_, '_> {
    /// The thing of a kind with an id, of the named treaty, or where the kind belongs to treaties, of the one meant.
    /// Capital letters do not matter, as they do not in data.
    pub(super) fn thing(&self, spot: Spot<'_>, treaty: Option<TreatyId>, kind: &str, id: Part<'_>) -> Looked<Target> {
        let looked = self.as_written(spot, treaty, kind, id);
        if looked.is_ok() || matches!(kind, "doc" | "document" | "page") {
            return looked;
        }
        let folded = [id.text.to_lowercase(), id.text.to_uppercase()];
        let others = folded.iter().filter(|text| text.len() == id.text.len() && *text != id.text);
        let mut found = others.filter_map(|text| self.as_written(spot, treaty, kind, Part { text, ..id }).ok());
        found.next().map_or(looked, Ok)
    }

    fn as_written(&self, spot: Spot<'_>, treaty: Option<TreatyId>, kind: &str, id: Part<'_>) -> Looked<Target> {
        let index = self.index;
        let name = id.text;
        let found = match kind {
            "proposal" => index.proposals.get(name).map(|id| Target::Proposal(*id)),
            "package" => index.packages.get(name).map(|id| Target::Package(*id)),
            "vote" => index.votes.get(name).map(|id| Target::Vote(*id)),
            "argument" => index.arguments.get(name).map(|id| Target::Argument(*id)),
            // The codes of bodies and of those not named have a colon, and are none to refer to.
            "delegation" | "group" if name.contains(':') => None,
            "delegation" | "group" => index.parties.get(name).map(|id| Target::Party(*id)),
            "topic" => index.topics.get(name).map(|id| Target::Topic(*id)),
            "term" => index.terms.get(name).map(|id| Target::Term(*id)),
            "author" => index.authors.get(name).map(|id| Target::Author(*id)),
            "briefing" => index.briefings.get(name).map(|id| Target::Briefing(*id)),
            "treaty" => index.treaties.get(name).map(|id| Target::Treaty(*id)),
            "page" => index.pages.get(name.trim_matches('/')).map(|id| Target::Page(*id)),
            "session" | "draft" | "doc" | "document" | "body" => return self.of_treaty(spot, treaty, kind, id),
            _ => None,
        };
        found.ok_or_else(|| self.unknown_thing(spot, kind, id).into())
    }

    /// What belongs to one treaty: looked for in the one named, then the one meant, then in all, where it must be one.
    fn of_treaty(&self, spot: Spot<'_>, treaty: Option<TreatyId>, kind: &str, id: Part<'_>) -> Looked<Target> {
        if treaty.is_none()
            && !matches!(kind, "doc" | "document")
            && let Some((head, rest)) = id.text.split_once('/')
            && let Some(treaty) = self.index.treaties.get(head)
        {
            let part = Part { text: rest, start: id.start + head.len() + 1 };
            return self.of_treaty(spot, Some(*treaty), kind, part);
        }
        let all = self.all_with(kind, id.text);
        let of = |treaty: TreatyId| all.iter().find(|(_, of)| *of == treaty).map(|(target, _)| *target);
        if let Some(target) = treaty.or_else(|| self.treaty()).and_then(of) {
            return Ok(target);
        }
        match (treaty, all.as_slice()) {
            (None, [(target, _)]) => Ok(*target),
            (None, [_, ..]) => {
                let treaty = |of: &TreatyId| self.index.parts.treaties[of.index()].id.as_str();
                let forms: Vec<String> =
                    all.iter().map(|(_, of)| format!("`{}: {kind}:{}`", treaty(of), id.text)).collect();
                Err(spot
                    .broken(&id.range(), format!("more than one treaty has a {} `{}`", word(kind), id.text))
                    .hint(format!("write {}", forms.join(" or ")))
                    .into())
            }
            _ => Err(self.unknown_thing(spot, kind, id).into()),
        }
    }

    /// Everything of a kind with an id, in whatever treaty.
    fn all_with(&self, kind: &str, id: &str) -> Vec<(Target, TreatyId)> {
        let index = self.index;
        let parts = &index.parts;
        match kind {
            "session" => {
                let ids = index.sessions.get(id).map(Vec::as_slice).unwrap_or_default();
                ids.iter().map(|id| (Target::Session(*id), parts.sessions[id.index()].treaty)).collect()
            }
            "draft" => {
                let treaties = (0..parts.treaties.len() as u32).map(TreatyId);
                treaties.filter_map(|of| index.draft(of, id).map(|draft| (Target::Draft(draft), of))).collect()
            }
            "body" => {
                let of = |(at, party): (u32, &crate::model::party::Party)| match party.kind {
                    PartyKind::Body { treaty } if party.code[BODY.len()..] == *id => {
                        Some((Target::Party(PartyId(at)), treaty))
                    }
                    _ => None,
                };
                (0..).zip(parts.parties).filter_map(of).collect()
            }
            _ => {
                let ids = index.documents.get(id).map(Vec::as_slice).unwrap_or_default();
                ids.iter().map(|id| (Target::Document(*id), parts.documents[id.index()].treaty)).collect()
            }
        }
    }

    fn unknown_thing(&self, spot: Spot<'_>, kind: &str, id: Part<'_>) -> Diagnostic {
        let parts = &self.index.parts;
        let known: Vec<&str> = match kind {
            "proposal" => parts.proposals.iter().map(|item| item.id.as_str()).collect(),
            "package" => parts.packages.iter().map(|item| item.id.as_str()).collect(),
            "vote" => parts.votes.iter().map(|item| item.id.as_str()).collect(),
            "argument" => parts.arguments.iter().map(|item| item.id.as_str()).collect(),
            "delegation" | "group" => Vec::new(),
            "topic" => parts.topics.iter().map(|item| item.id.as_str()).collect(),
            "term" => parts.terms.iter().map(|item| item.id.as_str()).collect(),
            "author" => parts.authors.iter().map(|item| item.id.as_str()).collect(),
            "briefing" => parts.briefings.iter().map(String::as_str).collect(),
            "treaty" => parts.treaties.iter().map(|item| item.id.as_str()).collect(),
            "page" => parts.pages.iter().map(String::as_str).collect(),
            "session" => parts.sessions.iter().map(|item| item.id.as_str()).collect(),
            "body" => parts.parties.iter().filter_map(|item| item.code.strip_prefix(BODY)).collect(),
            "draft" => parts.drafts.iter().map(|item| item.id.as_str()).collect(),
            _ => parts.documents.iter().map(|item| item.symbol.as_str()).collect(),
        };
        let diagnostic = spot.broken(&id.range(), format!("there is no {} `{}`", word(kind), id.text));
        let diagnostic = diagnostic.missing(Thing::one(noun(kind), id.text));
        if matches!(kind, "delegation" | "group") {
            return self.unknown_party(diagnostic, kind, id.text);
        }
        let diagnostic = diagnostic.did_you_mean(id.text, known.iter().copied());
        diagnostic.or_hint(declared::hint(word(kind), id.text, known))
    }

    /// Whom a code or name of a party can mean: codes are asked for, and names are easily written instead.
    fn unknown_party(&self, diagnostic: Diagnostic, kind: &str, written: &str) -> Diagnostic {
        let known = party_hint::named(self.index.parts.parties, |code| state_by_code(code).is_none());
        match party_hint::meant(written, &known) {
            Some(code) => diagnostic.hint(format!("did you mean `{kind}:{code}`?")),
            None => diagnostic.hint(party_hint::hint(written, &known)),
        }
    }
}

/// The noun that other messages have for a kind.
fn noun(kind: &str) -> &'static str {
    match kind {
        "doc" => "document",
        "delegation" | "group" => PARTY,
        other => KINDS.into_iter().find(|known| *known == other).unwrap_or("document"),
    }
}

/// What people call a kind.
fn word(kind: &str) -> &str {
    match kind {
        "doc" | "document" => "document",
        "delegation" => "delegation or group",
        other => other,
    }
}
