//! Positions, statuses and mentions.

use super::Reader;
use crate::model::id::{DraftId, ProvisionId};
use crate::model::proposal::Stance;
use crate::model::site::Mention;
use crate::model::target::{Place, Target};
use crate::render::view::{LinkView, MentionView, PositionView, StatusView};

impl Reader<'_> {
    /// Stances by their indexes in the site, newest first.
    pub(crate) fn positions(&self, indexes: &[usize]) -> Vec<PositionView> {
        indexes.iter().rev().map(|index| self.position(*index)).collect()
    }

    fn position(&self, index: usize) -> PositionView {
        let position = &self.site().positions[index];
        let (on, view, stance) = match &position.stance {
            Stance::Topic { topic, step } => {
                let label = self.site().topic(*topic).stances.get(*step as usize).map(|(_, label)| self.words(label));
                (self.link(Target::Topic(*topic)), None, label)
            }
            Stance::Provision { provision, path, view } => {
                let name = self.cited(*provision, path.as_deref());
                (self.link_named(Target::Provision(*provision), name, self.language), Some(*view), None)
            }
        };
        PositionView {
            number: self.position_number(index),
            by: self.party(position.by),
            on_behalf_of: position.on_behalf_of.map(|group| self.party(group)),
            on,
            view,
            stance,
            date: self.when(position.date),
            session: self.sessions(position.session),
            quote: self.words_if(&position.quote),
            sources: self.evidence(&position.sources),
        }
    }

    /// The latest status of each unit of a provision that has one, the whole first, then in order of path.
    pub(crate) fn statuses(&self, provision: ProvisionId) -> Vec<StatusView> {
        let site = self.site();
        let treaty = site.treaty(site.provision(provision).treaty);
        let mut latest = std::collections::BTreeMap::new();
        for index in &self.catalogue().provision_statuses[provision.index()] {
            let status = &treaty.statuses[*index];
            latest.insert(status.path.as_deref(), status);
        }
        let latest = latest.into_iter().map(|(path, status)| StatusView {
            unit: path.map(|path| self.unit_link(provision, path)),
            state: status.state,
            date: self.when(status.date),
            session: self.sessions(status.session),
            sources: self.evidence(&status.sources),
        });
        latest.collect()
    }

    /// A unit of a provision's latest text, by its anchor on the provision's page; of one that is gone, where it last stood.
    fn unit_link(&self, provision: ProvisionId, path: &str) -> LinkView {
        let drafts = &self.site().provision(provision).appearances;
        let found = drafts.iter().rev().find_map(|draft| {
            let (text, _) = self.provision_in(*draft, provision)?;
            let (index, unit) = text.unit(path)?;
            Some((*draft, index, unit))
        });
        let url = match found {
            Some((draft, _, unit)) if drafts.last() == Some(&draft) => format!("#{}", unit.anchor),
            Some((draft, unit, _)) => {
                self.site().href(Target::Place(Place { draft, provision, unit: Some(unit) }), self.language)
            }
            None => String::new(),
        };
        LinkView { url, name: self.cited(provision, Some(path)), lang: None, dir: None }
    }

    /// What refers to a target; nothing for a theme that does not write it.
    pub(crate) fn mentions(&self, target: Target) -> Vec<MentionView> {
        if !self.renderer.written.mentions {
            return Vec::new();
        }
        self.site().mentions_of(target).iter().map(|mention| self.mention(mention)).collect()
    }

    /// The draft that articles mean where a mention stands.
    fn meant_draft(&self, mention: &Mention) -> Option<DraftId> {
        let (Target::Provision(id), Target::Briefing(on)) = (mention.of, mention.on) else { return None };
        let (treaty, briefing) = (self.site().provision(id).treaty, self.site().briefing(on));
        let own = briefing.as_of.filter(|draft| self.site().draft(*draft).treaty == treaty);
        own.or_else(|| self.site().current_draft(treaty, briefing.date.last()))
    }

    fn mention(&self, mention: &Mention) -> MentionView {
        let reader = Reader { language: mention.language, ..*self };
        let page = reader.name(mention.on);
        let mut url = self.site().href(mention.on, mention.language);
        if let Some(anchor) = &mention.anchor {
            url = format!("{url}#{anchor}");
        }
        let link = self.link_named(mention.on, page.words, page.language);
        let draft = self.drafts(self.meant_draft(mention));
        MentionView { link: LinkView { url, ..link }, draft, sentence: self.text(&*mention.sentence, mention.language) }
    }
}
