use super::WhenView;
use crate::model::raw::{BriefingKind, Stage, StatusState};
use serde::Serialize;

/// `picture` in `pictures/briefing.svg`: what a picture for sharing says of a briefing.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct BriefingPictureView {
    /// `analysis`, `article`, `proposal` or `news`.
    pub(crate) kind: BriefingKind,
    /// Title.
    pub(crate) title: String,
    /// Short name of the treaty it is about; may be absent.
    pub(crate) treaty: Option<String>,
    /// Its authors' names.
    pub(crate) authors: Vec<String>,
    /// Its date.
    pub(crate) date: String,
}

/// `picture` in `pictures/provision.svg`: what a picture for sharing says of a provision.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct ProvisionPictureView {
    /// Its label, as the reader's language writes it: `Article 17`.
    pub(crate) label: String,
    /// Its title in the latest draft that has it; may be absent.
    pub(crate) title: Option<String>,
    /// Short name of its treaty.
    pub(crate) treaty: String,
    /// `zero`, `negotiating`, `final` or `adopted`: the stage of the latest draft that has it.
    pub(crate) stage: Stage,
    /// Date of that draft.
    pub(crate) date: WhenView,
    /// Whether that draft is our own summary.
    pub(crate) summary: bool,
    /// Whether the treaty's latest draft no longer has it.
    pub(crate) gone: bool,
    /// How far it is agreed; absent where that is not known.
    pub(crate) state: Option<StatusState>,
}

/// `page.picture`: the picture that is shown where a link to the page is sent.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct PagePictureView {
    /// Its address with scheme and host.
    pub(crate) url: String,
    /// Its width; absent for a picture that was not drawn but put there.
    pub(crate) width: Option<u16>,
    /// Its height, likewise.
    pub(crate) height: Option<u16>,
    /// What it says, in words.
    pub(crate) alt: String,
}
