//! Marks in a draft's text as statuses of its day.

use crate::model::draft::{DraftBlock, Marked};
use crate::model::id::{DraftId, ProvisionId, SessionId};
use crate::model::raw::RawDraft;
use crate::model::treaty::{Evidence, InText, Status};
use crate::model::when::When;

/// What the marks of a draft say. `provisions` tells which each block is; where it was made and what its text is from is said of
/// each status.
pub(super) fn statuses(
    (date, raw): (When, &RawDraft),
    provisions: &[(ProvisionId, u32)],
    draft: DraftId,
    (session, sources): (Option<SessionId>, &[Evidence]),
) -> Vec<Status> {
    let mut statuses = Vec::new();
    for marked in &raw.text.marked {
        let Some(state) = raw.status_marks.get(marked.mark as usize) else { continue };
        for (provision, block) in provisions.iter().filter(|(_, block)| is_about(raw, marked, *block)) {
            let DraftBlock::Provision(text) = &raw.text.blocks[*block as usize] else { continue };
            let unit = marked.unit.and_then(|unit| text.units.get(unit as usize));
            statuses.push(Status {
                provision: *provision,
                path: unit.map(|unit| unit.path.clone()),
                state: *state,
                date,
                session,
                sources: sources.to_vec(),
                marked: Some(InText { draft, own: !marked.whole }),
            });
        }
    }
    statuses
}

/// Whether a mark is about a block: its own, or one that stands under the heading it stood in.
fn is_about(raw: &RawDraft, marked: &Marked, block: u32) -> bool {
    match &raw.text.blocks[block as usize] {
        DraftBlock::Provision(text) => marked.block == block || text.groupings.contains(&marked.block),
        _ => false,
    }
}
