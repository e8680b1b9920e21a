use crate::model::draft::{DraftText, IdOrigin, Identity};

/// Text to insert into a draft's file.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct IdEdit {
    /// The byte of the file to insert it at.
    pub offset: usize,
    /// What to insert: ` {#id}`.
    pub insert: String,
}

/// The edits that write each id that is not written yet at the end of its heading, in the order of the file. What has no
/// heading has no place for one, and needs none: its kind names it.
pub fn edits(draft: &DraftText, identities: &[Identity]) -> Vec<IdEdit> {
    draft
        .provisions()
        .zip(identities)
        .filter(|(provision, identity)| identity.origin != IdOrigin::Written && !provision.label.is_empty())
        .map(|(provision, identity)| IdEdit {
            offset: provision.span.end as usize,
            insert: format!(" {{#{}}}", identity.id),
        })
        .collect()
}
