//! Treaties with their sessions, registers, drafts and provisions: what proposals, positions and texts refer to.

use super::names::{Names, distinct};
use super::parties::PartyNames;
use super::{drafts, evidence::evidence, held};
use crate::diagnostic::rules::data::INVALID_VALUE;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::id::{DocumentId, DraftId, ProvisionId, SessionId, TreatyId};
use crate::model::language::Language;
use crate::model::raw::{
    RawArgument, RawBody, RawDocument, RawFigure, RawMembers, RawPackage, RawPosition, RawProposal, RawProvision,
    RawRules, RawSession, RawStatus, RawStatusInSum, RawTreaty, RawVote,
};
use crate::model::treaty::{Body, Document, Draft, Figure, Members, Provision, Rules, Session, Status, Treaty};
use crate::model::when::{Dated, When};
use crate::source::Spanned;
use rustc_hash::FxHashSet;

/// Everything that belongs to treaties, each list by treaty and then in its own order.
#[derive(Debug, Default)]
pub(super) struct Treaties {
    pub(super) list: Vec<Treaty>,
    pub(super) sessions: Vec<Session>,
    pub(super) documents: Vec<Document>,
    pub(super) drafts: Vec<Draft>,
    pub(super) provisions: Vec<Provision>,
    /// The ids of each treaty, by [`TreatyId`].
    pub(super) names: Vec<TreatyNames>,
    /// What is resolved when all treaties are known, by [`TreatyId`].
    pub(super) rest: Vec<Rest>,
}

/// The ids that are unique in one treaty.
#[derive(Debug)]
pub(super) struct TreatyNames {
    pub(super) sessions: Names<SessionId>,
    pub(super) documents: Names<DocumentId>,
    pub(super) drafts: Names<DraftId>,
    pub(super) provisions: Names<ProvisionId>,
}

/// Data of a treaty that can refer to other treaties, or to units of its own drafts.
#[derive(Debug, Default)]
pub(super) struct Rest {
    pub(super) provisions: Vec<RawProvision>,
    pub(super) statuses: Vec<RawStatus>,
    pub(super) sums: Vec<RawStatusInSum>,
    /// Statuses that marks in drafts say.
    pub(super) marked: Vec<Status>,
    pub(super) proposals: Vec<RawProposal>,
    pub(super) packages: Vec<RawPackage>,
    pub(super) positions: Vec<RawPosition>,
    pub(super) votes: Vec<RawVote>,
    pub(super) arguments: Vec<RawArgument>,
}

/// Resolves the treaties and what they hold, in order of their ids.
pub(super) fn treaties(
    raw: Vec<RawTreaty>,
    parties: &PartyNames,
    site_language: Language,
    report: &mut Report,
) -> Treaties {
    let mut all = Treaties::default();
    for treaty in raw {
        all.add(treaty, parties, site_language, report);
    }
    all
}

impl Treaties {
    fn add(&mut self, raw: RawTreaty, parties: &PartyNames, site_language: Language, report: &mut Report) {
        let id = TreatyId(self.list.len() as u32);
        let mut names = TreatyNames {
            sessions: Names::new("session").of(&raw.id),
            documents: Names::new("document").of(&raw.id),
            drafts: Names::new("draft").of(&raw.id),
            provisions: Names::new("provision").of(&raw.id),
        };
        let sessions = self.add_sessions(raw.sessions, id, &mut names.sessions, report);
        let documents = self.add_documents(raw.documents, id, &mut names, report);
        let added = drafts::add(self, raw.drafts, id, &mut names, site_language, report);
        let figures = raw.figures.into_iter().map(|figure| self::figure(figure, &names, report)).collect();
        let bodies = bodies(raw.bodies, id, (&names, parties), report);
        self.list.push(Treaty {
            id: raw.id,
            span: raw.span,
            short: if raw.short.is_empty() { raw.title.clone() } else { raw.short },
            title: raw.title,
            body: raw.body,
            mandate: raw.mandate,
            fictional: raw.fictional,
            rules: rules(raw.rules, id, parties, report),
            figures,
            bodies,
            sessions,
            documents,
            drafts: added.drafts,
            provisions: added.provisions,
            proposals: Vec::new(),
            packages: Vec::new(),
            votes: Vec::new(),
            arguments: Vec::new(),
            statuses: Vec::new(),
            sums: Vec::new(),
            words: Vec::new(),
            extra: raw.extra,
        });
        self.names.push(names);
        self.rest.push(Rest {
            provisions: raw.provisions,
            statuses: raw.statuses,
            sums: raw.sums,
            marked: added.marked,
            proposals: raw.proposals,
            packages: raw.packages,
            positions: raw.positions,
            votes: raw.votes,
            arguments: raw.arguments,
        });
    }

    fn add_sessions(
        &mut self,
        mut raw: Vec<RawSession>,
        treaty: TreatyId,
        names: &mut Names<SessionId>,
        report: &mut Report,
    ) -> Vec<SessionId> {
        distinct(&mut raw, "session", |session| &session.id, report);
        // A session goes before the meetings in it that begin with it.
        let order = |one: &RawSession| {
            let (start, end) = held::days(one);
            (start, one.within.is_some().then_some(std::cmp::Reverse(end)), one.id.value.clone())
        };
        raw.sort_by_cached_key(order);
        let mut added = Vec::new();
        let mut nested = Vec::new();
        for session in raw {
            let id = SessionId(self.sessions.len() as u32);
            if !names.add(&session.id, id, report) {
                continue;
            }
            nested.extend(session.within.map(|within| (id, within)));
            let (start, end) = (session.start.value, session.end.unwrap_or(session.start).value);
            self.sessions.push(Session {
                id: session.id.value,
                treaty,
                title: session.title,
                kind: session.kind,
                start: start.first(),
                end: end.last().max(start.first()),
                days: (start, end),
                place: session.place,
                within: None,
            });
            added.push(id);
        }
        for (id, within) in nested {
            self.nest(id, &within, names, report);
        }
        added
    }

    /// Puts a session into the one that it is a meeting of, unless that one is a meeting of it.
    fn nest(&mut self, id: SessionId, within: &Spanned<String>, names: &Names<SessionId>, report: &mut Report) {
        let Some(outer) = names.get(within, report) else { return };
        let mut around = Some(outer);
        while let Some(session) = around {
            if session == id {
                let message = format!("session `{}` is a meeting of itself", self.sessions[id.index()].id);
                let hint = "name the session that it is held in, or take `within` out";
                report.push(Diagnostic::new(&INVALID_VALUE, within.span, message).hint(hint));
                return;
            }
            around = self.sessions[session.index()].within;
        }
        self.sessions[id.index()].within = Some(outer);
    }

    /// When something was of which the date or the session is written; `None` if neither is known.
    pub(super) fn when(&self, date: Option<Spanned<Dated>>, session: Option<SessionId>) -> Option<When> {
        let days = |id: SessionId| (id, self.sessions[id.index()].start, self.sessions[id.index()].end);
        When::of(date.map(|date| date.value), session.map(days))
    }

    fn add_documents(
        &mut self,
        mut raw: Vec<RawDocument>,
        treaty: TreatyId,
        names: &mut TreatyNames,
        report: &mut Report,
    ) -> Vec<DocumentId> {
        distinct(&mut raw, "document", |document| &document.symbol, report);
        let date = |document: &RawDocument| document.date.map(|date| date.value);
        raw.sort_by(|a, b| (date(a), &a.symbol.value).cmp(&(date(b), &b.symbol.value)));
        let mut anchors = FxHashSet::default();
        let mut added = Vec::new();
        for document in raw {
            let id = DocumentId(self.documents.len() as u32);
            if !names.documents.add(&document.symbol, id, report) {
                continue;
            }
            self.documents.push(Document {
                anchor: free_anchor(&document.symbol.value, &mut anchors),
                symbol: document.symbol.value,
                treaty,
                title: document.title,
                date: document.date.map(|date| date.value),
                url: document.url.map(|url| url.value),
                session: names.sessions.get_if(document.session.as_ref(), report),
                kind: document.kind,
            });
            added.push(id);
        }
        added
    }
}

/// `A/AC.291/22/Rev.1` → `a-ac-291-22-rev-1`; the second of two equal ones gets `-2`.
fn free_anchor(symbol: &str, taken: &mut FxHashSet<String>) -> String {
    let mut anchor = String::new();
    for character in symbol.chars().flat_map(char::to_lowercase) {
        if character.is_alphanumeric() {
            anchor.push(character);
        } else if !anchor.is_empty() && !anchor.ends_with('-') {
            anchor.push('-');
        }
    }
    let base = anchor.trim_end_matches('-').to_owned();
    let mut anchor = base.clone();
    let mut count = 1;
    while !taken.insert(anchor.clone()) {
        count += 1;
        anchor = format!("{base}-{count}");
    }
    anchor
}

fn figure(raw: RawFigure, names: &TreatyNames, report: &mut Report) -> Figure {
    Figure {
        label: raw.label,
        value: raw.value,
        unit: raw.unit,
        session: names.sessions.get_if(raw.session.as_ref(), report),
        draft: names.drafts.get_if(raw.draft.as_ref(), report),
        sources: evidence(&raw.sources, &names.documents, report),
    }
}

fn rules(raw: RawRules, treaty: TreatyId, parties: &PartyNames, report: &mut Report) -> Rules {
    let members = raw.members.map(|members| match members {
        RawMembers::Count(count) => Members::Count(count),
        RawMembers::Listed(codes) => {
            let mut listed: Vec<_> = codes.iter().filter_map(|code| parties.coded(code, treaty, report)).collect();
            listed.sort_unstable();
            Members::Listed(listed)
        }
    });
    let RawRules { decision, fallback, majority, quorum, abstentions_count, .. } = raw;
    Rules { decision, fallback, majority, members, quorum, abstentions_count }
}

/// Of two bodies with one id the first.
fn bodies(
    raw: Vec<RawBody>,
    treaty: TreatyId,
    (names, parties): (&TreatyNames, &PartyNames),
    report: &mut Report,
) -> Vec<Body> {
    let mut bodies: Vec<Body> = Vec::new();
    for one in raw {
        let Some(party) = parties.body(treaty, &one.id.value) else { continue };
        if bodies.iter().any(|body| body.party == party) {
            continue;
        }
        bodies.push(Body {
            id: one.id.value,
            party,
            mandate: one.mandate,
            facilitators: one.facilitators,
            session: names.sessions.get_if(one.session.as_ref(), report),
            papers: names.documents.get_all(&one.papers, report),
            sources: evidence(&one.sources, &names.documents, report),
        });
    }
    bodies
}
