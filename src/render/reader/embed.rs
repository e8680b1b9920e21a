//! Blocks in a text: `![[proposal:ID]]`, rendered by the theme's templates of embeds.

use super::Reader;
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme::UNKNOWN_EMBED;
use crate::model::briefing::Embed;
use crate::model::id::ProposalId;
use crate::model::target::{Place, Reference, Target};
use crate::render::pages::proposal_view;
use crate::render::view::{Html, ProposalEmbedView, ProvisionEmbedView, ThemeEmbedView, TimelineEmbedView, View as _};
use crate::render::{html, renderer};

impl Reader<'_> {
    /// The HTML of an embed; empty for what this version does not show.
    pub(crate) fn embed(&self, embed: &Embed) -> Result<String, Vec<Diagnostic>> {
        match embed {
            Embed::Provision(reference) | Embed::Redline(reference) => self.provision_embed(*reference),
            Embed::Proposal(id) => self.proposal_embed(*id),
            Embed::Timeline(id) => {
                let view = TimelineEmbedView { treaty: self.link(Target::Treaty(*id)), items: self.timeline(*id) };
                self.render_embed(TimelineEmbedView::TEMPLATE, &view)
            }
            Embed::Theme { kind, argument, treaty, span } => {
                let template = format!("embeds/{kind}.html");
                if !self.renderer.engine.has(&template) {
                    let known = ["proposal", "provision", "timeline"];
                    let unknown = Diagnostic::new(&UNKNOWN_EMBED, *span, format!("nothing embeds `{kind}`"));
                    return Err(vec![unknown.did_you_mean(kind, known)]);
                }
                let treaty = treaty.map(|id| self.link(Target::Treaty(id)));
                self.render_embed(&template, &ThemeEmbedView { argument: argument.clone(), treaty })
            }
        }
    }

    fn provision_embed(&self, reference: Reference) -> Result<String, Vec<Diagnostic>> {
        let Some(place) = reference.meant.or_else(|| self.latest_place(reference.target)) else {
            return Ok(String::new());
        };
        let draft = self.site().draft(place.draft);
        let language = draft.text_in(self.language).2;
        let unit = draft.unit(&place).map(|unit| super::name::cited(&unit.path).trim().to_owned());
        let view = ProvisionEmbedView {
            link: self.link_to_provision(place),
            unit,
            draft: self.link_named(Target::Place(place), self.name(Target::Draft(place.draft)).text, self.language),
            date: draft.date.to_string(),
            authority: draft.authority,
            html: Html::new(&html::place(self, place, false)),
            lang: language.to_string(),
            dir: language.direction(),
        };
        self.render_embed(ProvisionEmbedView::TEMPLATE, &view)
    }

    /// A provision's page, named as the draft of a place has it.
    fn link_to_provision(&self, place: Place) -> crate::render::view::LinkView {
        let name = self.name(Target::Place(Place { unit: None, ..place }));
        let title =
            self.provision_in(place.draft, place.provision).and_then(|(text, language)| self.title(text, language));
        let words = title.map_or(name.text.clone(), |title| format!("{}. {}", name.text, title.text));
        self.link_named(Target::Provision(place.provision), words, name.language)
    }

    fn latest_place(&self, target: Target) -> Option<Place> {
        match target {
            Target::Place(place) => Some(place),
            Target::Provision(provision) => {
                let draft = *self.site().provision(provision).appearances.last()?;
                Some(Place { draft, provision, unit: None })
            }
            _ => None,
        }
    }

    fn proposal_embed(&self, id: ProposalId) -> Result<String, Vec<Diagnostic>> {
        let view = ProposalEmbedView { link: self.link(Target::Proposal(id)), proposal: proposal_view(self, id) };
        self.render_embed(ProposalEmbedView::TEMPLATE, &view)
    }

    fn render_embed(&self, template: &str, view: &impl serde::Serialize) -> Result<String, Vec<Diagnostic>> {
        let context = renderer::context(self, [("embed", tera::Value::from_serializable(view))]);
        self.renderer.engine.render(template, self.language, &context, template)
    }
}
