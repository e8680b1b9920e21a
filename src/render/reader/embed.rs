//! Blocks in a text: `![[proposal:ID]]`, rendered by the theme's templates of embeds.

use super::{Reader, ballot_key};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::theme::UNKNOWN_EMBED;
use crate::model::briefing::{EMBED_KINDS, Embed};
use crate::model::id::{DraftId, ProposalId, SessionId, TopicId, TreatyId};
use crate::model::redline::Line;
use crate::model::target::{Place, Reference, Target};
use crate::render::html::draft::Anchors;
use crate::render::pages::proposal_view;
use crate::render::renderer;
use crate::render::view::{
    ArgumentsEmbedView, BracketsEmbedView, ConcordanceEmbedView, Html, LinkView, PositionsEmbedView, ProposalEmbedView,
    ProposalsEmbedView, ProvisionEmbedView, RedlineEmbedView, ScorecardEmbedView, StatusEmbedView, ThemeEmbedView,
    TimelineEmbedView, View as _, VoteEmbedView, VotesEmbedView,
};

impl Reader<'_> {
    /// The HTML of an embed; empty for what this version does not show.
    pub(crate) fn embed(&self, embed: &Embed) -> Result<Html, Vec<Diagnostic>> {
        match embed {
            Embed::Provision(reference) => self.provision_embed(*reference),
            Embed::Redline(reference) => self.redline_embed(*reference),
            Embed::Proposal(id) => self.proposal_embed(*id),
            Embed::Timeline(id) => {
                let view = TimelineEmbedView { treaty: self.link(Target::Treaty(*id)), items: self.timeline(*id) };
                self.render_embed(TimelineEmbedView::TEMPLATE, &view)
            }
            Embed::Brackets(id) => {
                let view = BracketsEmbedView {
                    treaty: self.link(Target::Treaty(*id)),
                    brackets: self.brackets_over_time(*id),
                };
                self.render_embed(BracketsEmbedView::TEMPLATE, &view)
            }
            Embed::Positions(treaty, topic) => self.positions_embed(*treaty, *topic),
            Embed::Status(id) => {
                let now = self.stand_now(*id);
                let over_time = now.as_ref().map(|_| self.progress_over_time(*id));
                let view = StatusEmbedView { treaty: self.link(Target::Treaty(*id)), now, over_time };
                self.render_embed(StatusEmbedView::TEMPLATE, &view)
            }
            Embed::Vote(id) => {
                let view = VoteEmbedView { link: self.link(Target::Vote(*id)), vote: self.ballot(*id) };
                self.render_embed(VoteEmbedView::TEMPLATE, &view)
            }
            Embed::Votes(id) => self.votes_embed(*id),
            Embed::Scorecard(of) => self.scorecard_embed(*of),
            Embed::Arguments(reference) => {
                self.render_embed(ArgumentsEmbedView::TEMPLATE, &self.arguments_embed_view(reference))
            }
            Embed::Proposals(session) => self.proposals_embed(*session),
            Embed::Concordance { treaty, provisions, drafts } => {
                let all = &self.site().treaty(*treaty).drafts;
                let within = |draft: &DraftId| drafts.is_none_or(|(from, to)| from <= *draft && *draft <= to);
                let drafts: Vec<DraftId> = all.iter().copied().filter(within).collect();
                let every = if provisions.is_empty() { self.all_provisions(*treaty) } else { provisions.clone() };
                let link = self.link(Target::Concordance(*treaty));
                let url = if self.site().has_concordance(*treaty) { link.url } else { String::new() };
                let view =
                    ConcordanceEmbedView { all: LinkView { url, ..link }, table: self.concordance(&drafts, &every) };
                self.render_embed(ConcordanceEmbedView::TEMPLATE, &view)
            }
            Embed::Theme { kind, argument, treaty, span } => {
                let template = format!("embeds/{kind}.html");
                if !self.renderer.has(&template) {
                    let unknown = Diagnostic::new(&UNKNOWN_EMBED, *span, format!("nothing embeds `{kind}`"));
                    return Err(vec![unknown.did_you_mean(kind, EMBED_KINDS).or_hint(format!(
                        "write the template `templates/{template}`, or one of {}",
                        EMBED_KINDS.map(|kind| format!("`{kind}`")).join(", ")
                    ))]);
                }
                let treaty = treaty.map(|id| self.link(Target::Treaty(id)));
                self.render_embed(&template, &ThemeEmbedView { argument: argument.clone(), treaty })
            }
        }
    }

    fn provision_embed(&self, reference: Reference) -> Result<Html, Vec<Diagnostic>> {
        let Some(place) = reference.meant.or_else(|| self.latest_place(reference.target)) else {
            return Ok(Html::default());
        };
        let draft = self.site().draft(place.draft);
        let language = draft.text_in(self.language).2;
        let name = self.name_in(place);
        let draft_name = self.name(Target::Draft(place.draft));
        let view = ProvisionEmbedView {
            link: self.link_named(Target::Provision(place.provision), name.words, name.language),
            unit: place.unit.map(|_| self.name(Target::Place(place)).words),
            draft: self.link_named(Target::Place(place), draft_name.words, draft_name.language),
            date: self.when(draft.date),
            authority: draft.authority,
            html: self.place_html(place, Anchors::Foreign),
            lang: language.to_string(),
            dir: language.direction(),
        };
        self.render_embed(ProvisionEmbedView::TEMPLATE, &view)
    }

    fn redline_embed(&self, reference: Reference) -> Result<Html, Vec<Diagnostic>> {
        let (Target::Compare(from, to), Some(place)) = (reference.target, reference.meant) else {
            return Ok(Html::default());
        };
        let comparison = self.analysis().comparison(from, to);
        let section = comparison.and_then(|comparison| comparison.redline.provision(place.provision));
        let redline = comparison
            .zip(section)
            .and_then(|(comparison, section)| self.provision_redline(comparison, &place, section));
        let (Some(section), Some(redline)) = (section, redline) else { return Ok(Html::default()) };
        let name = self.name_in(place);
        let view = RedlineEmbedView {
            link: self.link_named(Target::Provision(place.provision), name.words, name.language),
            unit: place.unit.map(|_| self.name(Target::Place(place)).words),
            changed: section.lines.iter().any(Line::is_changed),
            redline,
        };
        self.render_embed(RedlineEmbedView::TEMPLATE, &view)
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

    fn proposal_embed(&self, id: ProposalId) -> Result<Html, Vec<Diagnostic>> {
        let view = ProposalEmbedView { link: self.link(Target::Proposal(id)), proposal: proposal_view(self, id) };
        self.render_embed(ProposalEmbedView::TEMPLATE, &view)
    }

    fn scorecard_embed(&self, of: Target) -> Result<Html, Vec<Diagnostic>> {
        let (to, scorecard) = match of {
            Target::Treaty(treaty) => (Target::Proposals(treaty), self.scorecard_by_delegation(treaty)),
            Target::Session(session) => (of, self.scorecard_of_session(session)),
            Target::Party(party) => (of, self.scorecard_of_party(party)),
            _ => (of, None),
        };
        let name = self.name(of);
        let of = self.link_named(to, name.words, name.language);
        self.render_embed(ScorecardEmbedView::TEMPLATE, &ScorecardEmbedView { of, scorecard })
    }

    fn positions_embed(&self, treaty: TreatyId, topic: TopicId) -> Result<Html, Vec<Diagnostic>> {
        let all = self.link(Target::Positions(treaty));
        let known = self.analysis().has_positions(treaty);
        let view = PositionsEmbedView {
            topic: self.link(Target::Topic(topic)),
            all: if known { all } else { LinkView { url: String::new(), ..all } },
            day: self.analysis().stances(treaty).day.to_string(),
            subject: self.topic_subject(treaty, topic),
        };
        self.render_embed(PositionsEmbedView::TEMPLATE, &view)
    }

    fn votes_embed(&self, treaty: TreatyId) -> Result<Html, Vec<Diagnostic>> {
        let all = self.link(Target::Votes(treaty));
        let items = self.votes(&self.site().treaty(treaty).votes);
        let view = VotesEmbedView {
            treaty: self.link(Target::Treaty(treaty)),
            all: if self.has_votes(treaty) { all } else { LinkView { url: String::new(), ..all } },
            key: if items.iter().any(|vote| vote.chart.is_some()) { ballot_key() } else { Vec::new() },
            items,
        };
        self.render_embed(VotesEmbedView::TEMPLATE, &view)
    }

    fn proposals_embed(&self, session: SessionId) -> Result<Html, Vec<Diagnostic>> {
        let all = &self.catalogue().session_proposals[session.index()];
        let view = ProposalsEmbedView {
            session: self.link(Target::Session(session)),
            all: self.link(Target::Proposals(self.site().session(session).treaty)),
            items: all.iter().map(|id| self.proposal(*id)).collect(),
        };
        self.render_embed(ProposalsEmbedView::TEMPLATE, &view)
    }

    fn render_embed(&self, template: &str, view: &impl serde::Serialize) -> Result<Html, Vec<Diagnostic>> {
        let context = renderer::context(self, [("embed", tera::Value::from_serializable(view))]);
        self.renderer.fill(template, self.language, &context, template).map(Html::from)
    }
}
