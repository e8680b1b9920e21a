//! What is new in a treaty, for its feed.

use super::Reader;
use super::changes::statuses_anchor;
use crate::model::changes::News;
use crate::model::id::{SessionId, TreatyId};
use crate::model::target::Target;
use crate::model::when::When;
use crate::render::feed::NewsItem;
use crate::render::strings::FluentValue;
use std::collections::BTreeMap;

impl Reader<'_> {
    /// Drafts, votes, the proposals of each session and the statuses of each day, as far as they have happened; not in order.
    pub(crate) fn feed_news(&self, treaty: TreatyId) -> Vec<NewsItem> {
        let mut items = Vec::new();
        let mut proposals: BTreeMap<SessionId, (When, Vec<String>)> = BTreeMap::new();
        let mut statuses: BTreeMap<When, Vec<String>> = BTreeMap::new();
        for entry in &self.analysis().changes(treaty).all.entries {
            match &entry.what {
                News::Draft(id) => {
                    let stage = self.say(&format!("stage-{}", self.site().draft(*id).stage.id()));
                    let symbol = self.site().draft(*id).symbol.clone();
                    items.push(self.item(("feed-draft", "name"), Target::Draft(*id), entry.date, {
                        let changed = self.changed_by(*id).into_iter().map(|unit| unit.name).collect::<Vec<_>>();
                        let changed = (!changed.is_empty())
                            .then(|| format!("{}: {}", self.say("changed-since-agreed"), changed.join(", ")));
                        symbol.into_iter().chain([stage]).chain(self.unless_a_day(entry.date)).chain(changed).collect()
                    }));
                }
                News::Proposal(id) => {
                    let proposal = self.site().proposal(*id);
                    let by: Vec<String> = self.parties(&proposal.by).into_iter().map(|link| link.name).collect();
                    let title = self.words(&proposal.title).text;
                    // What is told with its session is not told to have been at it.
                    let when = entry.date.dated().and_then(|_| self.unless_a_day(entry.date));
                    let notes: Vec<String> = by.into_iter().chain(when).collect();
                    let line = if notes.is_empty() { title } else { format!("{title} ({})", notes.join(", ")) };
                    if let Some(session) = proposal.session {
                        let (last, lines) = proposals.entry(session).or_insert((entry.date, Vec::new()));
                        *last = entry.date.max(*last);
                        lines.push(line);
                    } else {
                        let kind = ("feed-proposals", "session");
                        items.push(self.item(kind, Target::Proposal(*id), entry.date, vec![line]));
                    }
                }
                News::Status { status, provision, .. } => {
                    let status = &self.site().treaty(treaty).statuses[*status];
                    let at = self.spoken_of_in_words(entry.date.last(), *provision, status.path.as_deref());
                    let state = self.say(&format!("status-{}", status.state.id()));
                    statuses.entry(entry.date).or_default().push(format!("{at}: {state}"));
                }
                News::Sum(index) => {
                    let sum = &self.site().treaty(treaty).sums[*index];
                    let state = self.say(&format!("status-{}", sum.state.id()));
                    statuses.entry(entry.date).or_default().push(format!("{}: {state}", self.words(&sum.some).text));
                }
                News::Vote(id) => {
                    let lines = vec![self.vote_sentence(*id)];
                    items.push(self.item(("feed-vote", "title"), Target::Vote(*id), entry.date, lines));
                }
                News::ProposalStatus { .. } | News::Position { .. } | News::Argument(_) | News::Briefing(_) => {}
            }
        }
        items.extend(proposals.into_iter().map(|(session, (last, lines))| {
            let item = self.item(("feed-proposals", "session"), Target::Session(session), last, lines);
            NewsItem { address: item.address + "#page-proposals", ..item }
        }));
        // Those of a treaty that was never negotiated here have no page to lead to.
        let statuses = if self.has_progress(treaty) { statuses } else { BTreeMap::new() };
        items.extend(statuses.into_iter().map(|(day, lines)| self.status_item(treaty, day, lines)));
        items
    }

    fn item(&self, (key, argument): (&str, &str), target: Target, date: When, lines: Vec<String>) -> NewsItem {
        let title = self.say_of(key, argument, self.name(target).words);
        NewsItem { title, address: self.site().href(target, self.language), date, lines }
    }

    /// When something was, in words, where its day is not known: a feed shows a day all the same.
    fn unless_a_day(&self, when: When) -> Option<String> {
        when.day().is_none().then(|| self.when_words(when))
    }

    fn status_item(&self, treaty: TreatyId, when: When, lines: Vec<String>) -> NewsItem {
        let page = self.site().href(Target::Progress(treaty), self.language);
        let key = if when.day().is_some() { "feed-statuses" } else { "feed-statuses-when" };
        NewsItem {
            title: self.say_of(key, "date", self.when_words(when)),
            address: format!("{page}#{}", statuses_anchor(self.site(), when)),
            date: when,
            lines,
        }
    }

    pub(super) fn say_of(&self, key: &str, argument: &str, words: String) -> String {
        let arguments = [(argument, FluentValue::from(words))];
        self.renderer.strings.get(self.language, key, &arguments).into_owned()
    }
}
