//! Where a treaty stands, at a glance, and what happened last in any.

use super::Reader;
use super::brackets::openness;
use crate::model::changes::News;
use crate::model::id::TreatyId;
use crate::model::target::Target;
use crate::render::feed::NewsItem;
use crate::render::view::{GlanceView, LinkView, NewCountsView, NewsView, ProposedWordsView};
use std::cmp::Reverse;

/// How many provisions are named as the hottest.
const HOTTEST: usize = 5;

impl Reader<'_> {
    /// Where a treaty stands on the day of the build.
    pub(crate) fn glance(&self, id: TreatyId) -> GlanceView {
        let progress = &self.analysis().progress(id).now;
        let draft = progress.draft.filter(|_| self.has_progress(id));
        GlanceView {
            stands: self.stands(id),
            progress: self.stand_now(id),
            open: draft.and_then(|draft| self.analysis().brackets(draft)).map(|counted| openness(&counted.whole)),
            proposed: draft.and_then(|draft| {
                let tally = self.analysis().proposals.rolling(draft)?.counts.as_ref()?.whole.tally;
                let link = self.link_named(Target::Rolling(draft), self.say("rolling-text"), self.language);
                Some(ProposedWordsView { link, added: tally.added, deleted: tally.deleted })
            }),
            hottest: self.hottest(id, HOTTEST),
            new: self.has_changes(id).then(|| self.new_counts(id)),
        }
    }

    fn new_counts(&self, id: TreatyId) -> NewCountsView {
        let changes = &self.analysis().changes(id).since;
        let count = |is: fn(&News) -> bool| changes.entries.iter().filter(|entry| is(&entry.what)).count();
        NewCountsView {
            link: self.link_named(Target::Changes(id), self.say("see-all-changes"), self.language),
            after: changes.after.map(|day| day.to_string()),
            until: changes.until.to_string(),
            empty: changes.entries.is_empty(),
            drafts: count(|what| matches!(what, News::Draft(_))),
            proposals: count(|what| matches!(what, News::Proposal(_))),
            votes: count(|what| matches!(what, News::Vote(_))),
            arguments: count(|what| matches!(what, News::Argument(_))),
            outcomes: count(|what| matches!(what, News::ProposalStatus { .. } | News::Status { .. } | News::Sum(_))),
            positions: count(|what| matches!(what, News::Position { .. })),
            briefings: count(|what| matches!(what, News::Briefing(_))),
        }
    }

    /// What happened last in any treaty, newest first; on one day in the order of treaties.
    pub(crate) fn newest_news(&self, longest: usize) -> Vec<NewsView> {
        let treaties = (0..self.site().treaties.len() as u32).map(TreatyId);
        let mut items: Vec<(TreatyId, NewsItem)> =
            treaties.flat_map(|id| self.feed_news(id).into_iter().map(move |item| (id, item))).collect();
        items.sort_by_key(|(_, item)| Reverse(item.date.last()));
        items.truncate(longest);
        let shown = items.into_iter().map(|(id, item)| NewsView {
            link: LinkView { url: item.address, name: item.title, lang: None, dir: None, since: None },
            treaty: self.link(Target::Treaty(id)),
            date: self.when(item.date),
        });
        shown.collect()
    }
}
