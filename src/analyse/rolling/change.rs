use crate::model::draft::{DraftBlock, DraftText};
use crate::model::id::{DraftId, ProposalId};
use crate::model::letters::as_read;
use crate::model::proposal::{Action, Edit};
use crate::model::raw::EditKind;
use crate::model::rolling::{Change, Newcomer};
use crate::model::site::Site;
use rustc_hash::FxHashMap;

/// The edits written in, and who asks for each.
pub(super) struct Changes<'a> {
    pub(super) list: Vec<Change>,
    pub(super) edits: Vec<&'a Edit>,
}

impl<'a> Changes<'a> {
    /// The edits of proposals made on a draft, in order of the proposals (date, then id).
    pub(super) fn of(site: &'a Site, draft: DraftId, proposals: &[ProposalId]) -> Self {
        let mut proposals: Vec<ProposalId> =
            proposals.iter().copied().filter(|id| site.proposal(*id).draft == Some(draft)).collect();
        proposals.sort_unstable();
        proposals.dedup();
        let mut revised: FxHashMap<ProposalId, ProposalId> = FxHashMap::default();
        for (index, proposal) in site.proposals.iter().enumerate() {
            if let Some(earlier) = proposal.revises {
                revised.entry(earlier).or_insert(ProposalId(index as u32));
            }
        }
        let mut changes = Self { list: Vec::new(), edits: Vec::new() };
        for id in proposals {
            let proposal = site.proposal(id);
            for (index, edit) in proposal.edits.iter().enumerate().filter(|(_, edit)| edit.at.draft == draft) {
                changes.edits.push(edit);
                changes.list.push(Change {
                    proposal: id,
                    edit: index as u32,
                    kind: edit.action.kind(),
                    provision: edit.at.provision,
                    session: proposal.session,
                    sponsors: proposal.by.clone(),
                    on_behalf_of: proposal.on_behalf_of,
                    state: proposal.state(),
                    revised_by: revised.get(&id).copied(),
                    contested: false,
                    added: 0,
                    deleted: 0,
                });
            }
        }
        changes
    }

    pub(super) fn kind(&self, change: u32) -> EditKind {
        self.list[change as usize].kind
    }

    pub(super) fn contest(&mut self, change: u32) {
        self.list[change as usize].contested = true;
    }

    /// New text, those that say the same together, in order.
    pub(super) fn newcomers(&self, changes: impl Iterator<Item = u32>) -> Vec<Newcomer> {
        let mut newcomers: Vec<Newcomer> = Vec::new();
        let mut said: FxHashMap<String, usize> = FxHashMap::default();
        for change in changes {
            let index = *said.entry(self.said(change)).or_insert(newcomers.len());
            match newcomers.get_mut(index) {
                Some(newcomer) => newcomer.changes.push(change),
                None => newcomers.push(Newcomer { changes: vec![change] }),
            }
        }
        newcomers
    }

    /// Label, title and words of new text, as they are read.
    fn said(&self, change: u32) -> String {
        let edit = self.edits[change as usize];
        let head = match &edit.action {
            Action::New { label, title, .. } => format!("{}\n{:?}\n", label.as_deref().unwrap_or(""), title.entries),
            _ => String::new(),
        };
        as_read(&(head + &aloud(&edit.text))).into_owned()
    }
}

/// A text as it would be read aloud.
pub(super) fn aloud(text: &DraftText) -> String {
    let lines: Vec<String> = text
        .blocks
        .iter()
        .map(|block| match block {
            DraftBlock::Words(paragraph) => paragraph.plain(),
            DraftBlock::Heading(heading) => crate::model::draft::plain(&heading.title),
            DraftBlock::Provision(provision) => {
                format!("{}\n{}\n{}", provision.plain_label(), provision.plain_title(), provision.text(None))
            }
        })
        .collect();
    lines.join("\n")
}
