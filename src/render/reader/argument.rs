//! Arguments: for and against side by side, risks and safeguards, answers below what they answer.

use super::Reader;
use super::vote::is_about;
use crate::model::argument::Claimant;
use crate::model::id::{ArgumentId, ProvisionId, TreatyId};
use crate::model::raw::ArgumentSide;
use crate::model::target::{Reference, Target};
use crate::model::vote::Matter;
use crate::render::view::{
    ArgumentMatterView, ArgumentTotalsView, ArgumentView, ArgumentsEmbedView, ArgumentsView, LinkView, MentionView,
};
use rustc_hash::FxHashSet;

impl Reader<'_> {
    /// Arguments by side, in order of date.
    pub(crate) fn arguments(&self, ids: &[ArgumentId]) -> ArgumentsView {
        self.arranged(ids, |_| Vec::new())
    }

    fn arranged(&self, ids: &[ArgumentId], mentions: impl Fn(ArgumentId) -> Vec<MentionView>) -> ArgumentsView {
        let shown: FxHashSet<ArgumentId> = ids.iter().copied().collect();
        let of = |side| ids.iter().filter(|id| self.site().argument(**id).side == side).count();
        let mut view = ArgumentsView {
            total: ids.len(),
            totals: ArgumentTotalsView {
                favour: of(ArgumentSide::For),
                against: of(ArgumentSide::Against),
                risks: of(ArgumentSide::Risk),
                safeguards: of(ArgumentSide::Safeguard),
            },
            favour: Vec::new(),
            against: Vec::new(),
            risks: Vec::new(),
            safeguards: Vec::new(),
        };
        let beneath =
            |id: &ArgumentId| self.site().argument(*id).answers.is_some_and(|answers| shown.contains(&answers));
        for id in ids.iter().filter(|id| !beneath(id)) {
            let mut argument = self.argument(*id, mentions(*id));
            let replies = ids.iter().filter(|reply| self.first_of(**reply, &shown) == *id && *reply != id);
            argument.replies = replies
                .map(|reply| {
                    let direct = self.site().argument(*reply).answers == Some(*id);
                    let own = self.argument(*reply, mentions(*reply));
                    ArgumentView { answers: own.answers.filter(|_| !direct), ..own }
                })
                .collect();
            match self.site().argument(*id).side {
                ArgumentSide::For => view.favour.push(argument),
                ArgumentSide::Against => view.against.push(argument),
                ArgumentSide::Risk => view.risks.push(argument),
                ArgumentSide::Safeguard => view.safeguards.push(argument),
            }
        }
        view
    }

    /// The argument at the beginning of what one answers, as far as that is shown. Answers never go round.
    fn first_of(&self, id: ArgumentId, shown: &FxHashSet<ArgumentId>) -> ArgumentId {
        let answered = |id: &ArgumentId| self.site().argument(*id).answers.filter(|answers| shown.contains(answers));
        std::iter::successors(Some(id), answered).last().unwrap_or(id)
    }

    fn argument(&self, id: ArgumentId, mentions: Vec<MentionView>) -> ArgumentView {
        let argument = self.site().argument(id);
        let by = argument.by.iter().map(|claimant| match claimant {
            Claimant::Party(party) => self.party(*party),
            Claimant::Author(author) => self.link(Target::Author(*author)),
        });
        ArgumentView {
            anchor: format!("argument-{}", argument.id),
            url: self.site().href(Target::Argument(id), self.language),
            words: self.words(&argument.words),
            by: by.collect(),
            on: self.matter(&argument.on, argument.date.last()),
            side: argument.side.id(),
            date: self.when(argument.date),
            answers: argument.answers.map(|answers| self.link(Target::Argument(answers))),
            replies: Vec::new(),
            sources: self.evidence(&argument.sources),
            mentions,
        }
    }

    /// One argument by itself.
    pub(crate) fn lone_argument(&self, id: ArgumentId) -> ArgumentView {
        self.argument(id, Vec::new())
    }

    /// Whether anything argued about a treaty is recorded: only then there is a page of it.
    pub(crate) fn has_arguments(&self, treaty: TreatyId) -> bool {
        !self.site().treaty(treaty).arguments.is_empty()
    }

    /// All arguments about a treaty, by what they are about.
    pub(crate) fn argument_matters(&self, treaty: TreatyId) -> Vec<ArgumentMatterView> {
        let site = self.site();
        let all = &site.treaty(treaty).arguments;
        let mut matters: Vec<((u8, usize), Matter)> = Vec::new();
        for id in all {
            let matter = whole(&site.argument(*id).on);
            if !matters.iter().any(|(_, known)| *known == matter) {
                matters.push((self.place_of(treaty, &matter), matter));
            }
        }
        matters.sort_by_key(|(place, _)| *place);
        let view = |(_, matter): ((u8, usize), Matter)| {
            let about: Vec<ArgumentId> =
                all.iter().copied().filter(|id| whole(&site.argument(*id).on) == matter).collect();
            let on = match &matter {
                Matter::Provision(id, _) => self.link(Target::Provision(*id)),
                other => self.matter(other, site.options.now),
            };
            ArgumentMatterView { on, arguments: self.arranged(&about, |id| self.mentions(Target::Argument(id))) }
        };
        matters.into_iter().map(view).collect()
    }

    /// Provisions come in the treaty's order, then the rest, each kind in the order of the site.
    fn place_of(&self, treaty: TreatyId, matter: &Matter) -> (u8, usize) {
        let provision = |id: ProvisionId| self.site().treaty(treaty).provisions.iter().position(|other| *other == id);
        match matter {
            Matter::Provision(id, _) => (0, provision(*id).unwrap_or(usize::MAX)),
            Matter::Proposal(id) => (1, id.index()),
            Matter::Package(id) => (2, id.index()),
            Matter::Draft(id) => (3, id.index()),
            Matter::Topic(id) => (4, id.index()),
        }
    }

    /// What is argued about the target of an embed: a treaty, or something of it.
    pub(crate) fn arguments_embed_view(&self, reference: &Reference) -> ArgumentsEmbedView {
        let site = self.site();
        let treaty = match reference.target {
            Target::Treaty(id) => Some(id),
            _ => None,
        };
        let about = |id: &ArgumentId| match treaty {
            Some(treaty) => site.argument(*id).treaty == treaty,
            None => is_about(self, &site.argument(*id).on, reference),
        };
        let ids: Vec<ArgumentId> = (0..site.arguments.len() as u32).map(ArgumentId).filter(about).collect();
        let first = ids.first().map(|id| site.argument(*id).treaty);
        let one = first.filter(|first| ids.iter().all(|id| site.argument(*id).treaty == *first));
        let all = match one {
            Some(treaty) => self.link(Target::Arguments(treaty)),
            None => LinkView { url: String::new(), name: self.say("arguments"), lang: None, dir: None, since: None },
        };
        ArgumentsEmbedView { on: self.reference(*reference), all, arguments: self.arguments(&ids) }
    }
}

/// A provision for each of its units.
fn whole(matter: &Matter) -> Matter {
    match matter {
        Matter::Provision(id, _) => Matter::Provision(*id, None),
        other => other.clone(),
    }
}
