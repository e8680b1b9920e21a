use super::{ChartView, DataView, EvidenceView, Html, LinkView, MentionView, RulesView, Shared, TextView, WhenView};
use crate::model::raw::{VoteKind, VoteResult};
use serde::Serialize;

/// `votes` in `votes.html`: the votes taken on a treaty.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VoteListView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// How its body decides.
    pub(crate) rules: RulesView,
    /// The votes, newest first.
    pub(crate) items: Vec<VoteTeaserView>,
    /// What the parts of the pictures mean; empty where there is none.
    pub(crate) key: Vec<BallotKeyView>,
    /// Files of data.
    pub(crate) data: Vec<DataView>,
}

/// A vote in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VoteTeaserView {
    /// Its page, named by the motion.
    pub(crate) link: LinkView,
    /// What it was taken on; absent: the negotiation as a whole.
    pub(crate) on: Option<LinkView>,
    /// When.
    pub(crate) date: WhenView,
    /// At which session; may be absent.
    pub(crate) session: Option<LinkView>,
    /// Who voted, where it was not the body that negotiates; may be absent.
    pub(crate) body: Option<TextView>,
    /// `recorded`, `counted` or `without-vote`.
    pub(crate) kind: VoteKind,
    /// `carried` or `lost`.
    pub(crate) result: VoteResult,
    /// The result in a sentence, with the figures and what the rules take.
    pub(crate) sentence: String,
    /// The figures as a picture; absent where they are not known.
    pub(crate) chart: Option<ChartView>,
    /// Groups whose members did not vote alike.
    pub(crate) split: Vec<LinkView>,
    /// On a delegation's page: how it voted, `for`, `against`, `abstaining` or `absent`.
    pub(crate) own: Option<&'static str>,
    /// On a group's page: how its members voted.
    pub(crate) group: Option<GroupVoteView>,
}

/// `vote` in `vote.html`: a vote.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BallotView {
    /// The motion.
    pub(crate) title: TextView,
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// All votes on it.
    pub(crate) all: LinkView,
    /// What it was taken on; absent: the negotiation as a whole.
    pub(crate) on: Option<LinkView>,
    /// When.
    pub(crate) date: WhenView,
    /// At which session; may be absent.
    pub(crate) session: Option<LinkView>,
    /// Who voted, where it was not the body that negotiates; may be absent.
    pub(crate) body: Option<TextView>,
    /// `recorded`, `counted` or `without-vote`.
    pub(crate) kind: VoteKind,
    /// `carried` or `lost`.
    pub(crate) result: VoteResult,
    /// The result in a sentence, with the figures and what the rules take.
    pub(crate) sentence: String,
    /// The figures as a picture; absent where they are not known.
    pub(crate) chart: Option<ChartView>,
    /// What the parts of the picture mean.
    pub(crate) key: Vec<BallotKeyView>,
    /// Each way to vote; empty without a vote.
    pub(crate) sides: Vec<BallotSideView>,
    /// Members of whom the figures say nothing; absent where that is not known.
    pub(crate) rest: Option<u32>,
    /// Whether it is known of anyone how they voted.
    pub(crate) named: bool,
    /// Groups of which two members or more are known to have voted, by name.
    pub(crate) groups: Vec<GroupVoteView>,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
    /// What refers to it.
    pub(crate) mentions: Vec<MentionView>,
    /// Files of data.
    pub(crate) data: Vec<DataView>,
}

/// A part of the picture of a vote.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BallotKeyView {
    /// `for`, `abstaining` or `against`; `needed` for the line at the votes that it took.
    pub(crate) name: &'static str,
    /// The part by itself, as it is drawn.
    pub(crate) svg: Html,
}

/// Those who voted one way.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BallotSideView {
    /// `for`, `against`, `abstaining` or `absent`.
    pub(crate) ballot: &'static str,
    /// How many; absent: it is not known.
    pub(crate) count: Option<u32>,
    /// Those who are named, by name.
    pub(crate) named: Vec<Shared<LinkView>>,
    /// How many of them are not named; absent where their number is not known.
    pub(crate) unnamed: Option<u32>,
}

/// How a group's members voted.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct GroupVoteView {
    /// The group.
    pub(crate) group: LinkView,
    /// Whether those who were there did not vote alike.
    pub(crate) split: bool,
    /// How most voted; absent where none were most.
    pub(crate) most: Option<&'static str>,
    /// Members by how they voted, without the ways that nobody voted.
    pub(crate) ballots: Vec<GroupBallotView>,
    /// Members on the day of whom it is not known.
    pub(crate) unknown: Vec<Shared<LinkView>>,
}

/// Members of a group that voted one way.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct GroupBallotView {
    /// `for`, `against`, `abstaining` or `absent`.
    pub(crate) ballot: &'static str,
    /// Who, by name.
    pub(crate) members: Vec<Shared<LinkView>>,
    /// Whether most of those who were there voted another way.
    pub(crate) apart: bool,
}

/// `embed` in `embeds/vote.html`: `![[vote:ID]]`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VoteEmbedView {
    /// Its page, named by the motion.
    pub(crate) link: LinkView,
    /// The vote.
    pub(crate) vote: BallotView,
}

/// `embed` in `embeds/votes.html`: `![[votes]]`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct VotesEmbedView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// The page of its votes; its address is empty where there are none.
    pub(crate) all: LinkView,
    /// The votes, newest first.
    pub(crate) items: Vec<VoteTeaserView>,
    /// What the parts of the pictures mean; empty where there is none.
    pub(crate) key: Vec<BallotKeyView>,
}
