//! Positions and mentions.

use super::Reader;
use crate::model::id::DraftId;
use crate::model::proposal::Stance;
use crate::model::site::Mention;
use crate::model::target::Target;
use crate::render::view::{LinkView, MentionView, PositionView};

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
                (self.spoken_of_on(position.date.last(), *provision, path.as_deref()), Some(*view), None)
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
            condition: self.words_if(&position.condition),
            sources: self.evidence(&position.sources),
        }
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
