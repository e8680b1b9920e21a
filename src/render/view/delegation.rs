use super::{Html, LinkView, MentionView, PositionView, ProposalTeaserView, Shared, TeaserView, TextView};
use serde::Serialize;

/// `delegations` in `delegations.html`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DelegationListView {
    /// Words of `content/delegations/_index.md`; may be absent.
    pub(crate) intro: Option<Html>,
    /// Groups, by name.
    pub(crate) groups: Vec<PartyView>,
    /// Delegations, by name.
    pub(crate) delegations: Vec<PartyView>,
}

/// A delegation or group in a list.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PartyView {
    /// Its page.
    pub(crate) link: LinkView,
    /// `RUS`, `EU`.
    pub(crate) code: String,
    /// How many proposals it sponsors.
    pub(crate) proposals: usize,
    /// How many of its stances are recorded.
    pub(crate) positions: usize,
}

/// `delegation` in `delegation.html`: a delegation or a group.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct DelegationView {
    /// `RUS`, `EU`.
    pub(crate) code: String,
    /// Whether it is a group.
    pub(crate) group: bool,
    /// Name.
    pub(crate) name: TextView,
    /// Its name in the site's other languages, each with its `lang`.
    pub(crate) names: Vec<TextView>,
    /// Groups it is or was a member of.
    pub(crate) groups: Vec<MemberView>,
    /// Of a group: its members.
    pub(crate) members: Vec<MemberView>,
    /// Proposals it sponsors, or that are made on its behalf; newest first.
    pub(crate) sponsored: Vec<ProposalTeaserView>,
    /// Proposals it supported, newest first.
    pub(crate) supported: Vec<ProposalTeaserView>,
    /// Proposals it opposed, newest first.
    pub(crate) opposed: Vec<ProposalTeaserView>,
    /// Its stances, newest first.
    pub(crate) positions: Vec<PositionView>,
    /// Briefings about it, newest first.
    pub(crate) briefings: Vec<Shared<TeaserView>>,
    /// What refers to it.
    pub(crate) mentions: Vec<MentionView>,
}

/// A membership: seen from the member, the group; seen from the group, the member.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MemberView {
    /// Who.
    pub(crate) party: LinkView,
    /// First day; absent: from the beginning.
    pub(crate) from: Option<String>,
    /// Last day; absent: to this day.
    pub(crate) until: Option<String>,
}
