//! Votes: who voted how, the result in a sentence, and as a picture.

use super::Reader;
use crate::model::id::{PartyId, TreatyId, VoteId};
use crate::model::raw::{Ballot, VoteKind, VoteResult};
use crate::model::target::{Reference, Target};
use crate::model::vote::{GroupVote, Majority, Matter, Vote};
use crate::render::html::ballot::{self, Bar, Part};
use crate::render::strings::FluentValue;
use crate::render::strings::number::number;
use crate::render::view::{
    BallotKeyView, BallotSideView, BallotView, ChartView, GroupBallotView, GroupVoteView, LinkView, VoteTeaserView,
};
use jiff::civil::Date;

impl Reader<'_> {
    /// Votes in a list, newest first.
    pub(crate) fn votes(&self, ids: &[VoteId]) -> Vec<VoteTeaserView> {
        ids.iter().rev().map(|id| self.vote(*id)).collect()
    }

    /// The same on the page of one who voted, or of a group whose members did.
    pub(crate) fn votes_of(&self, ids: &[VoteId], party: PartyId) -> Vec<VoteTeaserView> {
        let of = |id: &VoteId| VoteTeaserView {
            own: self.site().vote(*id).ballot(party).map(Ballot::id),
            group: self.group_in(*id, party),
            ..self.vote(*id)
        };
        ids.iter().rev().map(of).collect()
    }

    fn group_in(&self, id: VoteId, group: PartyId) -> Option<GroupVoteView> {
        let own = self.analysis().outcome(id).groups.iter().find(|one| one.group == group)?;
        Some(self.group_vote(own))
    }

    /// A vote in a list.
    pub(crate) fn vote(&self, id: VoteId) -> VoteTeaserView {
        let vote = self.site().vote(id);
        let split = self.analysis().outcome(id).groups.iter().filter(|group| group.is_split());
        VoteTeaserView {
            link: self.link(Target::Vote(id)),
            on: vote.on.as_ref().map(|on| self.matter(on, vote.date.last())),
            date: self.when(vote.date),
            session: self.sessions(vote.session),
            body: self.words_if(&vote.body),
            kind: vote.kind,
            result: vote.result,
            sentence: self.vote_sentence(id),
            chart: self.vote_chart(id),
            split: split.map(|group| self.party(group.group)).collect(),
            own: None,
            group: None,
        }
    }

    /// A vote with everything recorded about it.
    pub(crate) fn ballot(&self, id: VoteId) -> BallotView {
        let vote = self.site().vote(id);
        let outcome = self.analysis().outcome(id);
        let sides = Ballot::ALL.iter().filter(|_| vote.kind != VoteKind::WithoutVote);
        let chart = self.vote_chart(id);
        let mut groups: Vec<GroupVoteView> = outcome.groups.iter().map(|group| self.group_vote(group)).collect();
        groups.sort_by_cached_key(|group| group.group.name.to_lowercase());
        BallotView {
            title: self.words(&vote.title),
            treaty: self.link(Target::Treaty(vote.treaty)),
            all: self.link(Target::Votes(vote.treaty)),
            on: vote.on.as_ref().map(|on| self.matter(on, vote.date.last())),
            date: self.when(vote.date),
            session: self.sessions(vote.session),
            body: self.words_if(&vote.body),
            kind: vote.kind,
            result: vote.result,
            sentence: self.vote_sentence(id),
            key: if chart.is_some() { ballot_key() } else { Vec::new() },
            chart,
            sides: sides.map(|ballot| self.ballot_side(vote, *ballot)).collect(),
            rest: outcome.rest,
            named: vote.voters().next().is_some(),
            groups,
            sources: self.evidence(&vote.sources),
            mentions: self.mentions(Target::Vote(id)),
            data: self.data(vote.treaty, &["votes", "ballots"]),
        }
    }

    fn ballot_side(&self, vote: &Vote, ballot: Ballot) -> BallotSideView {
        let side = vote.side(ballot);
        let named: Vec<PartyId> = side.named.iter().map(|voter| voter.party).collect();
        let unnamed = side.count.map(|count| count.saturating_sub(named.len() as u32));
        BallotSideView { ballot: ballot.id(), count: side.count, named: self.by_name(&named), unnamed }
    }

    fn group_vote(&self, group: &GroupVote) -> GroupVoteView {
        let ballots = group.ballots.iter().map(|(ballot, members)| GroupBallotView {
            ballot: ballot.id(),
            members: self.by_name(members),
            apart: *ballot != Ballot::Absent && group.most.is_some_and(|most| most != *ballot),
        });
        GroupVoteView {
            group: self.party(group.group),
            split: group.is_split(),
            most: group.most.map(Ballot::id),
            ballots: ballots.collect(),
            unknown: self.by_name(&group.unknown),
        }
    }

    /// What a vote was taken on, or an argument is about: a provision or unit as it was called on that day.
    pub(crate) fn matter(&self, matter: &Matter, day: Date) -> LinkView {
        match matter {
            Matter::Provision(provision, path) => self.spoken_of_on(day, *provision, path.as_deref()),
            Matter::Proposal(id) => self.link(Target::Proposal(*id)),
            Matter::Package(id) => self.link(Target::Package(*id)),
            Matter::Draft(id) => self.link(Target::Draft(*id)),
            Matter::Topic(id) => self.link(Target::Topic(*id)),
        }
    }

    /// Whether any vote on a treaty is recorded: only then there is a page of them.
    pub(crate) fn has_votes(&self, treaty: TreatyId) -> bool {
        !self.site().treaty(treaty).votes.is_empty()
    }

    /// `Carried by 79 to 60, 33 abstaining; two thirds would have been 93: short by 14.`
    pub(crate) fn vote_sentence(&self, id: VoteId) -> String {
        let outcome = self.analysis().outcome(id);
        let taken = outcome.taken.map(|majority| self.majority_clause("vote-took", majority));
        let would = outcome.would.map(|majority| self.majority_clause("vote-would", majority));
        let mut words = self.vote_result(self.site().vote(id));
        for clause in [taken, would].into_iter().flatten() {
            words = self.say_with("vote-clauses", &[("first", words.into()), ("then", clause.into())]);
        }
        self.say_with("vote-sentence", &[("words", words.into())])
    }

    fn vote_result(&self, vote: &Vote) -> String {
        let carried = vote.result == VoteResult::Carried;
        let figure = |ballot| vote.count(ballot).map(|count| FluentValue::from(f64::from(count)));
        let (favour, against) = (figure(Ballot::For), figure(Ballot::Against));
        match (vote.kind, favour, against, figure(Ballot::Abstaining)) {
            (VoteKind::WithoutVote, ..) => self.say("vote-without"),
            (_, Some(favour), Some(against), Some(abstaining)) => {
                let key = if carried { "vote-carried-by-abstaining" } else { "vote-lost-by-abstaining" };
                self.say_with(key, &[("for", favour), ("against", against), ("abstaining", abstaining)])
            }
            (_, Some(favour), Some(against), None) => {
                let key = if carried { "vote-carried-by" } else { "vote-lost-by" };
                self.say_with(key, &[("for", favour), ("against", against)])
            }
            _ => self.say(if carried { "vote-carried-unknown" } else { "vote-lost-unknown" }),
        }
    }

    fn majority_clause(&self, key: &str, majority: Majority) -> String {
        let Majority { share: (share, whole), needed, favour } = majority;
        let named = match (share, whole) {
            (1, 2) => self.say("majority-simple"),
            (2, 3) => self.say("majority-two-thirds"),
            (3, 4) => self.say("majority-three-quarters"),
            _ => self.say_with("majority-of", &[("share", format!("{share}/{whole}").into())]),
        };
        let (margin, by) =
            if majority.reached() { ("vote-spare", favour - needed) } else { ("vote-short", needed - favour) };
        let margin = self.say_with(margin, &[("count", f64::from(by).into())]);
        let needed = f64::from(needed);
        self.say_with(key, &[("majority", named.into()), ("needed", needed.into()), ("margin", margin.into())])
    }

    fn vote_chart(&self, id: VoteId) -> Option<ChartView> {
        let vote = self.site().vote(id);
        let (favour, against) = (vote.count(Ballot::For)?, vote.count(Ballot::Against)?);
        let abstaining = vote.count(Ballot::Abstaining);
        if vote.kind == VoteKind::WithoutVote || favour.saturating_add(against) == 0 {
            return None;
        }
        let outcome = self.analysis().outcome(id);
        let title = self.words(&vote.title).text;
        let written = |count: u32| number(f64::from(count), self.language);
        let svg = ballot::bar(&Bar {
            title: &title,
            description: &self.vote_sentence(id),
            parts: [favour, abstaining.unwrap_or_default(), against].map(|count| (count, written(count))),
            needed: outcome.taken.or(outcome.would).map(|majority| majority.needed),
            right_to_left: self.language.direction() == "rtl",
        });
        Some(ChartView { title, svg })
    }

    /// Words of the interface with arguments.
    pub(crate) fn say_with(&self, key: &str, arguments: &[(&str, FluentValue)]) -> String {
        self.renderer.strings.get(self.language, key, arguments).into_owned()
    }
}

/// What the parts of the picture of a vote mean.
pub(crate) fn ballot_key() -> Vec<BallotKeyView> {
    let key =
        [("for", Part::For), ("abstaining", Part::Abstaining), ("against", Part::Against), ("needed", Part::Needed)];
    key.map(|(name, part)| BallotKeyView { name, svg: ballot::mark(part) }).into()
}

/// The thing that a reference to what is argued about means, as far as arguments can be about it.
pub(crate) fn is_about(reader: &Reader, matter: &Matter, reference: &Reference) -> bool {
    let within = |provision, unit: Option<&str>| match matter {
        Matter::Provision(own, path) if *own == provision => match (unit, path.as_deref()) {
            (None, _) => true,
            (Some(unit), Some(path)) => {
                path == unit || path.strip_prefix(unit).is_some_and(|rest| rest.starts_with('/'))
            }
            (Some(_), None) => false,
        },
        _ => false,
    };
    match (reference.meant, reference.target) {
        (Some(place), _) | (None, Target::Place(place)) => {
            let unit = reader.site().draft(place.draft).unit(&place).map(|unit| unit.path.as_str());
            within(place.provision, unit)
        }
        (None, Target::Provision(id)) => within(id, None),
        (None, Target::Proposal(id)) => *matter == Matter::Proposal(id),
        (None, Target::Package(id)) => *matter == Matter::Package(id),
        (None, Target::Topic(id)) => *matter == Matter::Topic(id),
        _ => false,
    }
}
