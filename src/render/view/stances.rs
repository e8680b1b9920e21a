use super::{DataView, EvidenceView, LinkView, PositionView, Shared, TextView, WhenView};
use crate::model::proposal::View;
use serde::Serialize;

/// `positions` in `positions.html`: who holds what on a treaty.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PositionsView {
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// The day of the build: what was said later is not here.
    pub(crate) day: String,
    /// Who holds what on topics, then on provisions; those without any stance are absent.
    pub(crate) matrices: Vec<MatrixView>,
    /// Every time that a delegation or group came to hold something else by its own word, newest first.
    pub(crate) changes: Vec<StanceChangeView>,
    /// Members whose own word is another than their group's.
    pub(crate) departures: Vec<StanceChangeView>,
    /// Every stance as it is recorded, newest first. Its `id=` on the page is `page-position-` and its number.
    pub(crate) positions: Vec<PositionView>,
    /// Who stands together; absent where too little is known.
    pub(crate) alignment: Option<LinkView>,
    /// Files of data.
    pub(crate) data: Vec<DataView>,
}

/// `embed` in `embeds/positions.html`: `![[positions:TOPIC]]`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PositionsEmbedView {
    /// The topic.
    pub(crate) topic: LinkView,
    /// The page with all positions on the treaty; its address is empty where none is recorded.
    pub(crate) all: LinkView,
    /// The day of the build.
    pub(crate) day: String,
    /// How many hold what; absent where nothing is known.
    pub(crate) subject: Option<SubjectView>,
}

/// What is held on one topic, provision or unit.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct SubjectView {
    /// It.
    pub(crate) link: LinkView,
    /// The treaty.
    pub(crate) treaty: LinkView,
    /// Every step of its scale in order, those where nobody stands too.
    pub(crate) steps: Vec<AtStepView>,
    /// How many members are not known to hold anything on it: of all, where their number is known, else of those that hold
    /// anything on the treaty.
    pub(crate) unknown: u32,
    /// Whether they are so many at most, as some of those that hold something are not named.
    pub(crate) at_most: bool,
}

/// Who stands at a step of a scale.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct AtStepView {
    /// The step.
    pub(crate) stance: StanceView,
    /// Delegations, which are members of the negotiation, each once, by its own word or its group's; by name. Count these.
    pub(crate) delegations: Vec<Shared<LinkView>>,
    /// Groups as such: their members are among the delegations already.
    pub(crate) groups: Vec<Shared<LinkView>>,
    /// Observers, organizations and bodies, by name: they are no delegations.
    pub(crate) observers: Vec<Shared<LinkView>>,
    /// Those that no source names; absent where there are none.
    pub(crate) unnamed: Option<UnnamedView>,
    /// Those among them whose stance depends on something, by name.
    pub(crate) conditional: Vec<ConditionalView>,
}

/// Somebody whose stance depends on something.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ConditionalView {
    /// Who.
    pub(crate) party: Shared<LinkView>,
    /// On what it depends.
    pub(crate) condition: TextView,
}

/// Those that no source names. They are no zero: whatever counts delegations tells them beside its figure.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct UnnamedView {
    /// How many they are at least, together.
    pub(crate) at_least: u32,
    /// Each time that such are spoken of.
    pub(crate) parties: Vec<UnnamedPartyView>,
}

/// Some that a source does not name.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct UnnamedPartyView {
    /// What the source calls them.
    pub(crate) words: TextView,
    /// How many they are at least; absent where that is not known to be more than one.
    pub(crate) at_least: Option<u32>,
}

/// A stance in words, and by a mark that needs no colour.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StanceView {
    /// On a topic its place on the scale, `○●○`; on a provision `+`, `±`, `−` or `?`. For the eye: the words say the same.
    pub(crate) mark: String,
    /// On a provision: `supports`, `opposes`, `seeks-changes` or `reserves`; absent on a topic.
    pub(crate) view: Option<View>,
    /// On a topic: the step of its scale; absent on a provision.
    pub(crate) label: Option<TextView>,
}

/// Stances by delegation.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MatrixView {
    /// `topics` or `provisions`.
    pub(crate) kind: &'static str,
    /// Which it is of its kind, from 1: a table has no more than thirty columns.
    pub(crate) number: usize,
    /// How many there are of its kind.
    pub(crate) of: usize,
    /// How many hold what, in the order of the columns.
    pub(crate) subjects: Vec<SubjectView>,
    /// What the columns are on.
    pub(crate) columns: Vec<LinkView>,
    /// Its rows, those that belong together in one part.
    pub(crate) parts: Vec<MatrixPartView>,
}

/// Rows of a matrix that belong together.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MatrixPartView {
    /// `groups`, `delegations` (that spoke for themselves), `observers`, `others` (whom no source names) or `spoken-for`
    /// (delegations, only by their groups).
    pub(crate) kind: &'static str,
    /// The rows, by name.
    pub(crate) rows: Vec<MatrixRowView>,
}

/// What one delegation or group holds.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MatrixRowView {
    /// Who.
    pub(crate) party: Shared<LinkView>,
    /// For each column, what it holds.
    pub(crate) cells: Vec<MatrixCellView>,
}

/// What is held on one thing.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct MatrixCellView {
    /// What is held now; absent: no data, which is not neutral.
    pub(crate) now: Option<HeldView>,
    /// What was held before that, if it was another.
    pub(crate) before: Option<StanceView>,
    /// What its group holds, where its own word is another.
    pub(crate) group: Option<HeldView>,
}

/// A stance held.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HeldView {
    /// The stance.
    pub(crate) stance: StanceView,
    /// Since when.
    pub(crate) date: WhenView,
    /// On what it depends; absent where it is unconditional.
    pub(crate) condition: Option<TextView>,
    /// Number of the position it rests on, in the treaty's list.
    pub(crate) number: usize,
    /// The first source in a word: a document's symbol or a host; may be absent.
    pub(crate) source: Option<String>,
    /// The group that said so for it; absent: its own word.
    pub(crate) through: Option<Shared<LinkView>>,
}

/// Two stances that differ: of one party over time, or of a member and its group.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StanceChangeView {
    /// Who.
    pub(crate) party: Shared<LinkView>,
    /// On what.
    pub(crate) on: LinkView,
    /// What was held before; of a departure, what the group holds.
    pub(crate) from: HeldView,
    /// What is held since; of a departure, what the member holds.
    pub(crate) to: HeldView,
}

/// What a delegation or group holds on one thing, and held: on its own page.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct StanceHistoryView {
    /// On what.
    pub(crate) on: LinkView,
    /// What is and was held, newest first; never empty. The first holds now.
    pub(crate) held: Vec<HeldInFullView>,
    /// What its group holds, where its own word is another.
    pub(crate) group: Option<HeldView>,
}

/// A stance held, with everything recorded about it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct HeldInFullView {
    /// The stance.
    pub(crate) stance: StanceView,
    /// Since when.
    pub(crate) date: WhenView,
    /// At which session; may be absent.
    pub(crate) session: Option<LinkView>,
    /// The group that said so for it; absent: its own word.
    pub(crate) through: Option<Shared<LinkView>>,
    /// Who spoke, where it was another.
    pub(crate) spoken_by: Option<Shared<LinkView>>,
    /// A short phrase of it; may be absent.
    pub(crate) quote: Option<TextView>,
    /// On what it depends; absent where it is unconditional.
    pub(crate) condition: Option<TextView>,
    /// Who says so.
    pub(crate) sources: Vec<EvidenceView>,
}
