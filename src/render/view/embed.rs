use super::{Html, LinkView, ProposalTeaserView, ProposalView, ProvisionRedlineView, TimelineView, WhenView};
use crate::model::raw::Authority;
use serde::Serialize;

/// `embed` in `embeds/proposal.html`: `![[proposal:ID]]`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProposalEmbedView {
    /// Its page, named by its title.
    pub(crate) link: LinkView,
    /// The proposal.
    pub(crate) proposal: ProposalView,
}

/// `embed` in `embeds/proposals.html`: `![[proposals:SESSION]]`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProposalsEmbedView {
    /// The session.
    pub(crate) session: LinkView,
    /// All proposals of its treaty.
    pub(crate) all: LinkView,
    /// The proposals made there, in order of date.
    pub(crate) items: Vec<ProposalTeaserView>,
}

/// `embed` in `embeds/provision.html`: `![[art. 17]]`, the text of a provision or of a unit.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProvisionEmbedView {
    /// The provision's page, named by its label and title: `Article 17. Scope`.
    pub(crate) link: LinkView,
    /// The unit that is shown, as one cites it: `Article 17(1)(a)`; absent for the whole.
    pub(crate) unit: Option<String>,
    /// The draft whose text is shown, by its permalink.
    pub(crate) draft: LinkView,
    /// Date of the draft.
    pub(crate) date: WhenView,
    /// `official`, `unofficial` or `summary`.
    pub(crate) authority: Authority,
    /// The text. Its units carry `data-unit`, no `id`.
    pub(crate) html: Html,
    /// Language of the text: always given.
    pub(crate) lang: String,
    /// Direction of the text.
    pub(crate) dir: &'static str,
}

/// `embed` in `embeds/redline.html`: `![[art. 17@a..b]]`, what changed in a provision.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct RedlineEmbedView {
    /// The provision's page, named by its label and title.
    pub(crate) link: LinkView,
    /// The unit that is shown, as one cites it: `Article 17(1)(a)`; absent for the whole.
    pub(crate) unit: Option<String>,
    /// Whether anything changed in the provision.
    pub(crate) changed: bool,
    /// What changed.
    pub(crate) redline: ProvisionRedlineView,
}

/// `embed` in `embeds/timeline.html`: `![[timeline]]`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct TimelineEmbedView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// Sessions and drafts in order of date.
    pub(crate) items: Vec<TimelineView>,
}

/// `embed` in `embeds/KIND.html` of a theme's own: `![[KIND:argument]]`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ThemeEmbedView {
    /// What follows the colon.
    pub(crate) argument: String,
    /// The briefing's treaty; may be absent.
    pub(crate) treaty: Option<LinkView>,
}
