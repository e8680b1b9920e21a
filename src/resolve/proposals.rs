//! Proposals, packages, positions and statuses.

use super::edits::{self, Ground};
use super::evidence::evidence;
use super::names::Names;
use super::parties::PartyNames;
use super::passages::passage;
use super::places;
use super::treaties::{Rest, Treaties};
use crate::diagnostic::rules::site::UNKNOWN_STANCE;
use crate::diagnostic::{Diagnostic, Report, Thing};
use crate::model::id::{DraftId, PackageId, ProposalId, SessionId, TopicId, TreatyId};
use crate::model::party::Topic;
use crate::model::proposal::{
    Action, AddPosition, Backer, Edit, Package, Position, Proposal, ProposalStatus, Stance, View,
};
use crate::model::raw::{EditKind, ProposalState, RawBacker, RawEdit, RawPackage, RawPosition, RawProposal};
use crate::model::raw::{RawProposalStatus, RawStatus, RawStatusInSum};
use crate::model::treaty::{Status, StatusInSum};
use crate::model::when::{Dated, When};
use crate::source::Spanned;

/// What proposals, positions and statuses can name.
pub(super) struct Known<'a> {
    pub(super) all: &'a Treaties,
    pub(super) parties: &'a PartyNames,
    pub(super) topics: &'a [Topic],
    pub(super) topic_names: &'a Names<TopicId>,
}

/// The ids of proposals and packages: unique on the whole site, as references name them without their treaty.
pub(super) struct ProposalNames {
    pub(super) proposals: Names<ProposalId>,
    pub(super) packages: Names<PackageId>,
}

/// A raw proposal and its treaty, in the order of the site's list.
pub(super) type Listed<T> = Vec<(TreatyId, T)>;

/// Takes proposals and packages out of the treaties' rest, by treaty, then date and id; those whose id is taken are
/// left out.
pub(super) fn list(
    all: &Treaties,
    rest: &mut [Rest],
    report: &mut Report,
) -> (ProposalNames, Listed<(When, RawProposal)>, Listed<RawPackage>) {
    let mut names = ProposalNames { proposals: Names::new("proposal"), packages: Names::new("package") };
    let mut proposals: Listed<(When, RawProposal)> = Vec::new();
    let mut packages: Listed<RawPackage> = Vec::new();
    let mut written = Names::new("proposal");
    for (index, rest) in rest.iter_mut().enumerate() {
        let treaty = TreatyId(index as u32);
        rest.proposals.retain(|proposal| written.add(&proposal.id, (), report));
        let mut own: Vec<_> = std::mem::take(&mut rest.proposals)
            .into_iter()
            .filter_map(|raw| Some((when(all, treaty, (raw.date, raw.session.as_ref()), report)?, raw)))
            .collect();
        own.sort_by(|(date_a, a), (date_b, b)| (date_a, &a.id.value).cmp(&(date_b, &b.id.value)));
        for (date, proposal) in own {
            if names.proposals.add(&proposal.id, ProposalId(proposals.len() as u32), report) {
                proposals.push((treaty, (date, proposal)));
            }
        }
        for package in std::mem::take(&mut rest.packages) {
            if names.packages.add(&package.id, PackageId(packages.len() as u32), report) {
                packages.push((treaty, package));
            }
        }
    }
    (names, proposals, packages)
}

/// When something was; `None` if nothing says so, after a report if that is because nobody knows the session.
pub(super) fn when(all: &Treaties, treaty: TreatyId, written: Written<'_>, report: &mut Report) -> Option<When> {
    let (date, session) = written;
    let sessions = &all.names[treaty.index()].sessions;
    let session =
        session.and_then(|id| if date.is_some() { sessions.find(&id.value) } else { sessions.get(id, report) });
    all.when(date, session)
}

/// A date and a session as written.
pub(super) type Written<'a> = (Option<Spanned<Dated>>, Option<&'a Spanned<String>>);

/// What became of a proposal that was made on a date: in the order written, unless days say otherwise.
fn statuses(
    raw: &[RawProposalStatus],
    (made, treaty): (When, TreatyId),
    all: &Treaties,
    names: &ProposalNames,
    report: &mut Report,
) -> Vec<ProposalStatus> {
    let mut statuses: Vec<ProposalStatus> = raw
        .iter()
        .map(|status| ProposalStatus {
            state: status.state,
            date: when(all, treaty, (status.date, status.session.as_ref()), report).unwrap_or(made),
            into: names.proposals.get_if(status.into.as_ref(), report),
        })
        .collect();
    if statuses.is_empty() {
        statuses.push(ProposalStatus { state: ProposalState::Tabled, date: made, into: None });
    }
    if statuses.windows(2).any(|pair| pair[1].date.is_before(pair[0].date)) {
        statuses.sort_by_key(|status| status.date);
    }
    statuses
}

/// Resolves one proposal.
pub(super) fn proposal(
    (date, raw): (When, RawProposal),
    treaty: TreatyId,
    known: &Known<'_>,
    names: &ProposalNames,
    report: &mut Report,
) -> Proposal {
    let own = &known.all.names[treaty.index()];
    let draft = match &raw.draft {
        Some(written) => own.drafts.get(written, report),
        // It was made on a text that was there: of a month, the one that the month began with.
        None => places::current(&known.all.list[treaty.index()], &known.all.drafts, date.first()),
    };
    let session = own.sessions.get_if(raw.session.as_ref(), report);
    let status = statuses(&raw.status, (date, treaty), known.all, names, report);
    let backers = |backers: Vec<RawBacker>, report: &mut Report| {
        backers.into_iter().filter_map(|one| backer(&one, treaty, known, report)).collect()
    };
    Proposal {
        treaty,
        span: raw.span,
        by: known.parties.get_all(&raw.by, treaty, report),
        on_behalf_of: raw.on_behalf_of.as_ref().and_then(|code| known.parties.coded(code, treaty, report)),
        supported_by: backers(raw.supported_by, report),
        opposed_by: backers(raw.opposed_by, report),
        session,
        date,
        draft,
        package: names.packages.get_if(raw.package.as_ref(), report),
        revises: names.proposals.get_if(raw.revises.as_ref(), report),
        sources: evidence(&raw.sources, &own.documents, report),
        edits: draft.map(|draft| edits(raw.edits, draft, known.all, report)).unwrap_or_default(),
        id: raw.id.value,
        title: raw.title,
        summary: raw.summary,
        status,
    }
}

fn backer(raw: &RawBacker, treaty: TreatyId, known: &Known<'_>, report: &mut Report) -> Option<Backer> {
    let own = &known.all.names[treaty.index()];
    Some(Backer {
        party: known.parties.get(&raw.party, treaty, report)?,
        session: own.sessions.get_if(raw.session.as_ref(), report),
        sources: evidence(&raw.sources, &own.documents, report),
    })
}

/// Resolves the edits of a proposal: those that can be made, each by itself and with the others.
fn edits(raw: Vec<RawEdit>, draft: DraftId, all: &Treaties, report: &mut Report) -> Vec<Edit> {
    let edits = raw.into_iter().filter_map(|one| edit(one, draft, all, report)).collect();
    edits::apart(edits, |provision| all.drafts[draft.index()].provision(provision), report)
}

/// Resolves one edit in the draft that its proposal is made on.
fn edit(raw: RawEdit, draft: DraftId, all: &Treaties, report: &mut Report) -> Option<Edit> {
    let at = places::place(&raw.at, draft, all, report)?;
    let text = all.drafts[draft.index()].provision(at.provision)?;
    let ground = Ground::of(&all.drafts[draft.index()], text, &all.provisions[at.provision.index()].id);
    let written = edits::Written::of(&raw);
    let words = text.words(at.unit);
    let mut find = |wanted: Option<&Spanned<String>>| match wanted {
        Some(wanted) => passage(wanted, raw.nth.as_ref(), &words, &raw.at.value, report).map(Some),
        None => Some(None),
    };
    let with = raw.with.as_ref().map(|with| with.value.clone()).unwrap_or_default();
    let action = match raw.kind {
        EditKind::Replace => Action::Replace { passage: find(raw.find.as_ref())?, with },
        EditKind::Delete => Action::Delete { passage: find(raw.find.as_ref())? },
        EditKind::Retain => Action::Retain { passage: find(raw.find.as_ref())? },
        EditKind::Add => {
            let position = if let Some(passage) = find(raw.after.as_ref())? {
                AddPosition::After(passage)
            } else if let Some(passage) = find(raw.before.as_ref())? {
                AddPosition::Before(passage)
            } else {
                AddPosition::End
            };
            Action::Add { position, with }
        }
        EditKind::Move => Action::Move { to: places::place(raw.to.as_ref()?, draft, all, report)? },
        EditKind::New => {
            Action::New { label: raw.label.map(|label| label.value), title: raw.title.unwrap_or_default(), with }
        }
    };
    let edit = Edit { at, action, text: raw.text, span: raw.span };
    edits::can_be(&edit, written, ground, report).then_some(edit)
}

/// Resolves one package; its proposals are filled in from theirs by the caller.
pub(super) fn package(
    raw: RawPackage,
    treaty: TreatyId,
    proposals: Vec<ProposalId>,
    all: &Treaties,
    report: &mut Report,
) -> Package {
    let documents = &all.names[treaty.index()].documents;
    Package {
        sources: evidence(&raw.sources, documents, report),
        id: raw.id.value,
        treaty,
        title: raw.title,
        condition: raw.condition,
        proposals,
    }
}

/// Resolves one position; left out if its stance is on no scale.
pub(super) fn position(raw: RawPosition, treaty: TreatyId, known: &Known<'_>, report: &mut Report) -> Option<Position> {
    let own = &known.all.names[treaty.index()];
    let sources = evidence(&raw.sources, &own.documents, report);
    let by = known.parties.get(&raw.by, treaty, report);
    let date = when(known.all, treaty, (raw.date, raw.session.as_ref()), report);
    let stance = stance(&raw, date?, treaty, known, report);
    Some(Position {
        treaty,
        by: by?,
        on_behalf_of: raw.on_behalf_of.as_ref().and_then(|code| known.parties.coded(code, treaty, report)),
        stance: stance?,
        date: date?,
        session: session(own, raw.date, raw.session.as_ref(), report),
        quote: raw.quote,
        condition: raw.condition,
        sources,
    })
}

fn stance(raw: &RawPosition, date: When, treaty: TreatyId, known: &Known<'_>, report: &mut Report) -> Option<Stance> {
    let unknown = |message: String, scale: &[&str], report: &mut Report| {
        let hint = match scale {
            [] => "the topic has no scale yet: give it `stances = [{ id = \"…\", label = \"…\" }]` in `content/topics.toml`".into(),
            scale => format!("the scale is {}", scale.join(", ")),
        };
        report.push(
            Diagnostic::new(&UNKNOWN_STANCE, raw.stance.span, message)
                .did_you_mean(&raw.stance.value, scale.iter().copied())
                .hint(hint)
                .missing(Thing::one("stance", &raw.stance.value)),
        );
    };
    if let Some(topic) = raw.on.value.strip_prefix("topic:") {
        let topic = known.topic_names.get(&Spanned::new(topic.trim().to_owned(), raw.on.span), report)?;
        let scale: Vec<&str> = known.topics[topic.index()].stances.iter().map(|(id, _)| id.as_str()).collect();
        let step = scale.iter().position(|id| id.eq_ignore_ascii_case(&raw.stance.value));
        if step.is_none() {
            let message =
                format!("`{}` is not on the scale of topic `{}`", raw.stance.value, known.topics[topic.index()].id);
            unknown(message, &scale, report);
        }
        return Some(Stance::Topic { topic, step: step? as u32 });
    }
    let (provision, path) = places::provision(&raw.on, known.all, treaty, report)?;
    let view = match raw.stance.value.as_str() {
        "supports" => View::Supports,
        "opposes" => View::Opposes,
        "seeks-changes" => View::SeeksChanges,
        "reserves" => View::Reserves,
        other => {
            let message = format!("`{other}` is not a stance on a provision");
            unknown(message, &["supports", "opposes", "seeks-changes", "reserves"], report);
            return None;
        }
    };
    check_unit(&raw.on, date.last(), treaty, known.all, report)?;
    Some(Stance::Provision { provision, path, view })
}

/// Resolves one status.
pub(super) fn status(raw: &RawStatus, treaty: TreatyId, all: &Treaties, report: &mut Report) -> Option<Status> {
    let own = &all.names[treaty.index()];
    let sources = evidence(&raw.sources, &own.documents, report);
    let (provision, path) = places::provision(&raw.at, all, treaty, report)?;
    let date = when(all, treaty, (raw.date, raw.session.as_ref()), report)?;
    check_unit(&raw.at, date.last(), treaty, all, report)?;
    Some(Status {
        provision,
        path,
        state: raw.state,
        date,
        session: session(own, raw.date, raw.session.as_ref(), report),
        sources,
        marked: None,
    })
}

/// Resolves one status of which no provision is named.
pub(super) fn in_sum(
    raw: RawStatusInSum,
    treaty: TreatyId,
    all: &Treaties,
    report: &mut Report,
) -> Option<StatusInSum> {
    let own = &all.names[treaty.index()];
    Some(StatusInSum {
        date: when(all, treaty, (raw.date, raw.session.as_ref()), report)?,
        session: session(own, raw.date, raw.session.as_ref(), report),
        sources: evidence(&raw.sources, &own.documents, report),
        some: raw.some,
        state: raw.state,
    })
}

/// The session that something names; that there is no such one is told already where it says when.
pub(super) fn session(
    own: &super::treaties::TreatyNames,
    date: Option<Spanned<Dated>>,
    written: Option<&Spanned<String>>,
    report: &mut Report,
) -> Option<SessionId> {
    if date.is_some() { own.sessions.get_if(written, report) } else { own.sessions.find(&written?.value) }
}

/// Whether a path stands in the draft current on a day, or else in some other draft of the treaty; reported if in none.
pub(super) fn check_unit(
    path: &Spanned<String>,
    day: jiff::civil::Date,
    treaty: TreatyId,
    all: &Treaties,
    report: &mut Report,
) -> Option<()> {
    let current = places::current(&all.list[treaty.index()], &all.drafts, day)?;
    let others = all.list[treaty.index()].drafts.iter().copied();
    let mut first = None;
    for draft in std::iter::once(current).chain(others) {
        let mut attempt = Report::default();
        if places::place(path, draft, all, &mut attempt).is_some() {
            return Some(());
        }
        first.get_or_insert(attempt);
    }
    report.merge(first.unwrap_or_default());
    None
}
