//! `/treaties/T/proposals/`: all proposals, and the packages they are offered in; `state/agreed/` there: those in one state.

use super::{Built, Pages, suffix};
use crate::model::id::{ProposalId, TreatyId};
use crate::model::proposals::{DelegationProposals, ProposalList, ProposalLists};
use crate::model::raw::ProposalState;
use crate::model::target::Target;
use crate::render::reader::{Head, Reader, page_count};
use crate::render::view::{LinkView, ProposalCountView, ProposalIndexView, ProposalListView, ScorecardView};

/// Which list, and which of its pages, from 1.
#[derive(Clone, Copy)]
pub(super) struct Shown {
    pub(super) treaty: TreatyId,
    pub(super) state: Option<ProposalState>,
    pub(super) page: usize,
}

pub(super) fn add(pages: &mut Pages) {
    let (site, analysis) = (pages.site(), pages.renderer.analysis);
    for treaty in (0..site.treaties.len() as u32).map(TreatyId) {
        let lists = analysis.proposals.lists(treaty);
        let states = lists.states.iter().map(|(state, list)| (Some(*state), list));
        for (state, list) in std::iter::once((None, &lists.all)).chain(states) {
            for page in 1..=page_count(list.proposals.len(), site.config.page_size) {
                let suffix = state.map(of_state).unwrap_or_default() + &suffix(page);
                for language in &site.config.languages {
                    let shown = Shown { treaty, state, page };
                    pages.add_in(*language, Target::Proposals(treaty), &suffix, move |reader| proposals(reader, shown));
                }
            }
        }
    }
}

/// `state/agreed/`: what follows the address of all proposals.
fn of_state(state: ProposalState) -> String {
    let name = serde_json::to_value(state).unwrap_or_default();
    format!("state/{}/", name.as_str().unwrap_or_default())
}

pub(super) fn proposals(reader: &Reader, shown: Shown) -> Built<ProposalListView> {
    let Shown { treaty: id, state, page } = shown;
    let treaty = reader.site().treaty(id);
    let lists = reader.analysis().proposals.lists(id);
    let of = |state| lists.states.iter().find(|(one, _)| *one == state).map(|(_, list)| list);
    let all: &[ProposalId] = state.map_or(Some(&lists.all), of).map_or(&[], |list| &list.proposals);
    let size = reader.site().config.page_size;
    let address = reader.site().href(Target::Proposals(id), reader.language) + &state.map(of_state).unwrap_or_default();
    let with_packages = page == 1 && state.is_none();
    let packages = treaty.packages.iter().filter(|_| with_packages);
    let view = ProposalListView {
        treaty: reader.link(Target::Treaty(id)),
        state,
        packages: packages.map(|package| reader.package(*package, usize::MAX)).collect(),
        index: index(reader, shown, lists),
        scorecards: if with_packages { scorecards(reader, id) } else { Vec::new() },
        rolling: reader.rolling_texts(id, None).into_iter().map(|text| text.link).collect(),
        items: all.iter().rev().skip((page - 1) * size).take(size).map(|id| reader.proposal(*id)).collect(),
        total: all.len(),
        pager: reader.pager(all.len(), page, &address),
        data: reader.data(id, &["proposals", "edits", "fates", "scorecard"]),
    };
    let suffix = state.map(of_state).unwrap_or_default() + &suffix(page);
    Ok((Head { suffix, ..Head::of_treaty(Target::Proposals(id), id, Vec::new()) }, view))
}

fn scorecards(reader: &Reader, treaty: TreatyId) -> Vec<ScorecardView> {
    let cards = [reader.scorecard_by_session(treaty), reader.scorecard_by_delegation(treaty)];
    cards.into_iter().flatten().collect()
}

fn index(reader: &Reader, shown: Shown, lists: &ProposalLists) -> ProposalIndexView {
    let count = |link: LinkView, list: &ProposalList| ProposalCountView {
        link,
        state: None,
        proposals: list.proposals.len(),
        supported: 0,
        opposed: 0,
        current: false,
    };
    let nowhere =
        || LinkView { url: String::new(), name: reader.say("no-session"), lang: None, dir: None, since: None };
    let all = reader.site().href(Target::Proposals(shown.treaty), reader.language);
    let states = lists.states.iter().map(|(state, list)| {
        let url = format!("{all}{}", of_state(*state));
        let link = LinkView { url, name: String::new(), lang: None, dir: None, since: None };
        ProposalCountView { state: Some(*state), current: shown.state == Some(*state), ..count(link, list) }
    });
    let of_party = |link: LinkView, lists: &DelegationProposals| ProposalCountView {
        proposals: lists.sponsored.proposals.len() + lists.on_behalf.proposals.len(),
        supported: lists.supported.proposals.len(),
        opposed: lists.opposed.proposals.len(),
        ..count(link, &lists.sponsored)
    };
    let unnamed = (lists.unnamed != DelegationProposals::default()).then(|| {
        let name = reader.say("others-not-named");
        of_party(LinkView { url: String::new(), name, lang: None, dir: None, since: None }, &lists.unnamed)
    });
    let delegations =
        lists.delegations.iter().map(|(party, lists)| of_party(reader.party(*party), lists)).chain(unnamed);
    let sessions =
        lists.sessions.iter().map(|(session, list)| count(reader.sessions(*session).unwrap_or_else(nowhere), list));
    let provisions = lists
        .provisions
        .iter()
        .map(|(provision, list)| count(reader.proposed_on(*provision, &list.proposals, true), list));
    ProposalIndexView {
        sessions: sessions.collect(),
        provisions: provisions.collect(),
        delegations: delegations.collect(),
        states: states.collect(),
    }
}
