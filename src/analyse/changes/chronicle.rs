use crate::model::changes::{Entry, News};
use crate::model::id::{BriefingId, PartyId, ProvisionId, SessionId, TreatyId};
use crate::model::proposal::Stance;
use crate::model::raw::{ProposalState, StatusState};
use crate::model::site::Site;
use crate::model::stances::{Step, Subject};
use crate::model::when::When;
use rustc_hash::FxHashMap;

/// Something that happened, and the session it names.
#[derive(Debug)]
pub(super) struct Happened {
    pub(super) session: Option<SessionId>,
    pub(super) entry: Entry,
}

/// Everything that happened to a treaty, in order of date; on one day kind by kind.
pub(super) fn happened(site: &Site, treaty: TreatyId) -> Vec<Happened> {
    let mut happened = Vec::new();
    let mut push = |session, date, what| happened.push(Happened { session, entry: Entry { date, what } });
    drafts(site, treaty, &mut push);
    proposals(site, treaty, &mut push);
    statuses(site, treaty, &mut push);
    positions(site, treaty, &mut push);
    for id in &site.treaty(treaty).votes {
        push(site.vote(*id).session, site.vote(*id).date, News::Vote(*id));
    }
    for id in &site.treaty(treaty).arguments {
        push(None, site.argument(*id).date, News::Argument(*id));
    }
    for (index, briefing) in site.briefings.iter().enumerate() {
        let session = briefing.session.filter(|session| site.session(*session).treaty == treaty);
        if briefing.treaty == Some(treaty) || session.is_some() {
            push(session, briefing.date.into(), News::Briefing(BriefingId(index as u32)));
        }
    }
    happened.sort_by_key(|one| (one.entry.date, kind(&one.entry.what)));
    happened
}

fn kind(what: &News) -> u8 {
    match what {
        News::Draft(_) => 0,
        News::Proposal(_) => 1,
        News::ProposalStatus { .. } => 2,
        News::Vote(_) => 3,
        News::Status { .. } | News::Sum(_) => 4,
        News::Position { .. } => 5,
        News::Argument(_) => 6,
        News::Briefing(_) => 7,
    }
}

type Push<'a> = dyn FnMut(Option<SessionId>, When, News) + 'a;

fn drafts(site: &Site, treaty: TreatyId, push: &mut Push) {
    for id in &site.treaty(treaty).drafts {
        let draft = site.draft(*id);
        push(draft.session, draft.date, News::Draft(*id));
    }
}

/// That a proposal was tabled on its date is no news beside the proposal itself.
fn proposals(site: &Site, treaty: TreatyId, push: &mut Push) {
    for id in &site.treaty(treaty).proposals {
        let proposal = site.proposal(*id);
        push(proposal.session, proposal.date, News::Proposal(*id));
        for (index, status) in proposal.status.iter().enumerate() {
            if status.state != ProposalState::Tabled || status.date != proposal.date {
                let session = match status.date {
                    When::Session { session, .. } => Some(session),
                    When::Dated(_) => None,
                };
                push(session, status.date, News::ProposalStatus { proposal: *id, status: index });
            }
        }
    }
}

fn statuses(site: &Site, treaty: TreatyId, push: &mut Push) {
    let mut last: FxHashMap<(ProvisionId, Option<&str>), StatusState> = FxHashMap::default();
    for (index, status) in site.treaty(treaty).statuses.iter().enumerate() {
        let before = last.insert((status.provision, status.path.as_deref()), status.state);
        // A text that has the same mark again says nothing new.
        if status.marked.is_some() && before == Some(status.state) {
            continue;
        }
        push(status.session, status.date, News::Status { status: index, provision: status.provision, before });
    }
    for (index, sum) in site.treaty(treaty).sums.iter().enumerate() {
        push(sum.session, sum.date, News::Sum(index));
    }
}

fn positions(site: &Site, treaty: TreatyId, push: &mut Push) {
    let mut last: FxHashMap<(PartyId, Subject), Step> = FxHashMap::default();
    for (index, position) in site.positions.iter().enumerate() {
        if position.treaty != treaty {
            continue;
        }
        let holder = position.on_behalf_of.unwrap_or(position.by);
        let (subject, step) = match &position.stance {
            Stance::Topic { topic, step } => (Subject::Topic(*topic), Step::Scale(*step)),
            Stance::Provision { provision, path, view } => {
                (Subject::Provision(*provision, path.clone()), Step::View(*view))
            }
        };
        let before = last.insert((holder, subject.clone()), step);
        push(position.session, position.date, News::Position { position: index, holder, subject, before });
    }
}
