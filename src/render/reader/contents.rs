//! What a draft contains.

use super::Reader;
use crate::model::draft::{DraftBlock, DraftHeading, HeadingKind, ProvisionText, plain};
use crate::model::id::{DraftId, ProvisionId};
use crate::model::language::Language;
use crate::model::target::{Place, Target};
use crate::render::view::{ContentsGroupView, ContentsView, EntryView, LinkView, TextView};

impl Reader<'_> {
    /// The provisions of a draft under its groupings, in reading order.
    pub(crate) fn contents(&self, id: DraftId) -> ContentsView {
        let draft = self.site().draft(id);
        let (text, provisions, language) = draft.text_in(self.language);
        let mut ids = provisions.iter();
        let mut groups = vec![ContentsGroupView { heading: None, depth: 0, provisions: Vec::new() }];
        for (index, block) in text.blocks.iter().enumerate() {
            match block {
                DraftBlock::Heading(heading) if heading.kind != HeadingKind::Plain => groups.push(ContentsGroupView {
                    heading: Some(self.grouping(id, heading, language)),
                    depth: heading.depth,
                    provisions: Vec::new(),
                }),
                DraftBlock::Provision(provision) => {
                    // Provisions stand in `provisions` in the order of their blocks; one that was left out has no entry.
                    let entry = ids.as_slice().first().filter(|(_, block)| *block as usize == index);
                    if let (Some((known, _)), Some(group)) = (entry, groups.last_mut()) {
                        group.provisions.push(self.entry(id, *known, provision, language));
                        ids.next();
                    }
                }
                _ => {}
            }
        }
        groups.retain(|group| group.heading.is_some() || !group.provisions.is_empty());
        ContentsView { draft: self.link(Target::Draft(id)), groups }
    }

    fn grouping(&self, draft: DraftId, heading: &DraftHeading, language: Language) -> LinkView {
        let (label, title) = (plain(&heading.label), plain(&heading.title));
        let label = label.trim().trim_end_matches('.').to_owned();
        let name = if title.is_empty() { label } else { format!("{label}. {title}") };
        let link = self.link_named(Target::Draft(draft), name, language);
        LinkView { url: format!("{}#{}", link.url, heading.anchor), ..link }
    }

    fn entry(&self, draft: DraftId, id: ProvisionId, provision: &ProvisionText, language: Language) -> EntryView {
        EntryView {
            label: self.text(provision.plain_label(), language),
            title: self.title(provision, language),
            url: self.site().href(Target::Provision(id), self.language),
            permalink: self.site().href(Target::Place(Place { draft, provision: id, unit: None }), self.language),
            status: self.state_in(draft, id),
            proposals: self.catalogue().provision_proposals[id.index()].len(),
        }
    }

    /// A provision's title, if it has one.
    pub(crate) fn title(&self, provision: &ProvisionText, language: Language) -> Option<TextView> {
        let title = provision.plain_title();
        (!title.is_empty()).then(|| self.text(title, language))
    }

    /// A provision's label.
    pub(crate) fn label(&self, provision: &ProvisionText, language: Language) -> TextView {
        self.text(provision.plain_label(), language)
    }

    /// How far a provision is, by its least advanced part, in the current draft.
    pub(crate) fn state_in(&self, draft: DraftId, id: ProvisionId) -> Option<crate::model::raw::StatusState> {
        let progress = &self.analysis().progress(self.site().draft(draft).treaty).now;
        if progress.draft != Some(draft) {
            return None;
        }
        progress.provisions.iter().find(|one| one.provision == id)?.standing.state
    }
}
