use super::{LinkView, TextView};
use serde::Serialize;

/// One source: a document or an address, and where in it.
#[derive(Debug, Clone, Serialize)]
pub(crate) struct EvidenceView {
    /// The document's entry in the register, named by its symbol; may be absent.
    pub(crate) document: Option<LinkView>,
    /// Where it can be read: the source's own address, else the document's; may be absent.
    pub(crate) url: Option<String>,
    /// The host of `url`, for its words: `undocs.org`.
    pub(crate) host: Option<String>,
    /// Page or pages: `3`, `3–4`.
    pub(crate) page: Option<String>,
    /// Paragraph or paragraphs.
    pub(crate) para: Option<String>,
    /// What the source says, or what it is.
    pub(crate) note: Option<TextView>,
}
