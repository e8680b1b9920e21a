use super::{LinkView, TextView};
use serde::Serialize;

/// What later drafts have of an edit's words. Words do not show cause, and the page has to say so.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EditFateView {
    /// Why nothing was looked for: `no-draft`, `on-summary` or `no-words`; absent where something was.
    pub(crate) why: Option<&'static str>,
    /// What counts: `new-words`, `new-phrases`, `gone`, `kept`, `freed` or `order`; absent where nothing was looked for.
    pub(crate) basis: Option<&'static str>,
    /// Each draft dated after the proposal, in order of date.
    pub(crate) later: Vec<LaterView>,
}

/// What a later draft has of an edit.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct LaterView {
    /// The draft.
    pub(crate) draft: LinkView,
    /// `in-text`, `in-brackets`, `as-option`, `in-part`, `elsewhere` or `not-in-text`; absent where the draft was not asked. Of words to go,
    /// `in-brackets` and `as-option` say that they still stand so.
    pub(crate) fate: Option<&'static str>,
    /// How it is said, `t(key="fate-" ~ told)`: `gone-in-text` of words that were to go, `order-in-text` of a move, else the same;
    /// absent as `fate` is.
    pub(crate) told: Option<String>,
    /// With `as-option`: the option.
    pub(crate) option: Option<LinkView>,
    /// Why it was not asked: `summary` or `other-language`.
    pub(crate) why: Option<&'static str>,
    /// How many of the words that count are as the edit would have them.
    pub(crate) words: u32,
    /// Of how many.
    pub(crate) of: u32,
    /// The same in percent, 1 to 99 for a part.
    pub(crate) percent: u32,
    /// The words found, as they stand in the draft; for words that were to go, those that still stand.
    pub(crate) evidence: Vec<FoundView>,
    /// How many more passages were found than are shown.
    pub(crate) more: usize,
}

/// Words found in a draft.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FoundView {
    /// The unit that has them, by its permalink.
    pub(crate) at: LinkView,
    /// The words.
    pub(crate) words: TextView,
}

/// Edits of a proposal that have one fate.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct FateCountView {
    /// `in-text`, `in-brackets`, `as-option`, `in-part`, `elsewhere`, `not-in-text`, `not-counted` or `no-later`, in the last
    /// draft that could be asked.
    pub(crate) fate: &'static str,
    /// How it is said, `t(key="fate-" ~ told)`: `gone-in-text` of words that were to go, `order-in-text` of a move, else the same.
    pub(crate) told: String,
    /// How many edits.
    pub(crate) count: usize,
}

/// How many edits are where, by delegation, session or treaty. Words do not show cause, and the page has to say so.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ScorecardView {
    /// The columns: every fate that any of the edits has, from most to least: `in-text`, `in-brackets`, `as-option`, `in-part`,
    /// `elsewhere`, `not-in-text`, `not-counted` or `no-later`, in the last draft that could be asked.
    pub(crate) fates: Vec<&'static str>,
    /// A row for each that has edits.
    pub(crate) rows: Vec<ScoreView>,
    /// All together, an edit of several sponsors once; may be absent.
    pub(crate) whole: Option<ScoreView>,
}

/// `embed` in `embeds/scorecard.html`: `![[scorecard:TARGET]]`.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ScorecardEmbedView {
    /// The treaty, which leads to its proposals, the session, or the delegation or group.
    pub(crate) of: LinkView,
    /// By delegation and group, or by treaty; absent where there is no edit.
    pub(crate) scorecard: Option<ScorecardView>,
}

/// A row of a scorecard.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ScoreView {
    /// The delegation, group, session or treaty, whose address may be empty; absent for all together.
    pub(crate) of: Option<LinkView>,
    /// How many edits.
    pub(crate) edits: usize,
    /// How many of them have each of the fates.
    pub(crate) counts: Vec<usize>,
}
