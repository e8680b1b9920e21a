//! How far a treaty is agreed, and where it is contended.

use super::Reader;
use crate::model::draft::{DraftBlock, DraftHeading, plain};
use crate::model::id::{DraftId, ProvisionId, SessionId, TreatyId};
use crate::model::progress::{
    Changed, Contended, Contention, Difference, Progress, ProvisionProgress, Shares, Standing,
};
use crate::model::raw::Stage;
use crate::model::target::Target;
use crate::model::treaty::{Status, StatusInSum};
use crate::render::html::shares::{FORMS, Stacks, mark, stacks};
use crate::render::strings::number::{number, percent};
use crate::render::view::{
    ChartKeyView, ChartView, ContendedView, ContentionView, LinkView, MeasureView, ProgressOverTimeView,
    ProgressPointView, ProgressRowView, RecordedView, SharesView, StandView, SumView,
};

/// What a picture of shares is made of, from below.
const KEY: [&str; FORMS.len()] = ["agreed", "open", "contested", "unknown"];

impl Reader<'_> {
    /// Whether a treaty has a page of progress: one that has a draft, unless it was never negotiated here.
    pub(crate) fn has_progress(&self, id: TreatyId) -> bool {
        let treaty = self.site().treaty(id);
        let adopted = |draft: &DraftId| self.site().draft(*draft).stage == Stage::Adopted;
        self.analysis().progress(id).now.draft.is_some()
            && !(treaty.sessions.is_empty() && treaty.drafts.iter().all(adopted))
    }

    /// How far a treaty is; `None` where nothing is known of it.
    pub(crate) fn stand_now(&self, id: TreatyId) -> Option<StandView> {
        if self.has_progress(id) { self.stand(&self.analysis().progress(id).now) } else { None }
    }

    /// How far a treaty was at the end of a session.
    pub(crate) fn stand_after(&self, id: SessionId) -> Option<StandView> {
        let treaty = self.site().session(id).treaty;
        let mut sessions = self.analysis().progress(treaty).sessions.iter();
        sessions.find(|one| one.session == id).and_then(|one| self.stand(&one.progress))
    }

    /// How far a treaty was on a day; `None` before its first draft.
    pub(crate) fn stand(&self, progress: &Progress) -> Option<StandView> {
        let draft = progress.draft?;
        Some(StandView {
            link: self.link(Target::Progress(progress.treaty)),
            day: progress.day.to_string(),
            draft: self.link(Target::Draft(draft)),
            summary: !progress.counted,
            state: progress.whole.state,
            words: progress.whole.words.as_ref().map(|words| shares(words, progress.whole.unknown)),
            provisions: shares(&progress.whole.provisions, unknown(progress.provisions.iter())),
            changed: substantive(progress, |_| true),
            some: self.in_sum(progress.treaty, |sum| sum.date.last() <= progress.day),
        })
    }

    /// Statuses of which no provision is named, in order of date.
    pub(crate) fn in_sum(&self, id: TreatyId, is_meant: impl Fn(&StatusInSum) -> bool) -> Vec<SumView> {
        let sums = self.site().treaty(id).sums.iter().filter(|sum| is_meant(sum));
        sums.map(|sum| self.sum_view(sum)).collect()
    }

    /// One of them, by its index.
    pub(super) fn sum(&self, id: TreatyId, index: usize) -> SumView {
        self.sum_view(&self.site().treaty(id).sums[index])
    }

    fn sum_view(&self, sum: &StatusInSum) -> SumView {
        SumView {
            some: self.words(&sum.some),
            state: sum.state,
            date: self.when(sum.date),
            session: self.sessions(sum.session),
            sources: self.evidence(&sum.sources),
        }
    }

    /// How far a treaty was at the end of each session, and is now where that is another.
    pub(crate) fn progress_over_time(&self, id: TreatyId) -> ProgressOverTimeView {
        let all = self.analysis().progress(id);
        let points = all.sessions.iter().map(|one| (Some(one.session), &one.progress));
        let last = all.sessions.last().map(|one| &one.progress);
        let same = last.is_some_and(|last| last.draft == all.now.draft && last.whole == all.now.whole);
        let points = points.chain((!same).then_some((None, &all.now)));
        let points = points.filter_map(|(session, progress)| Some((session, self.stand(progress)?)));
        let points: Vec<ProgressPointView> = points
            .enumerate()
            .map(|(at, (session, stand))| ProgressPointView { number: at + 1, session: self.sessions(session), stand })
            .collect();
        let (chart, used) = self.shares_chart(&points);
        let key = KEY.iter().zip(FORMS).zip(used).filter(|(_, used)| *used);
        let key = key.map(|((name, form), _)| ChartKeyView { name, svg: mark(form) }).collect();
        let words = points.iter().any(|point| point.stand.words.is_some());
        ProgressOverTimeView { points, words, chart, key }
    }

    fn shares_chart(&self, points: &[ProgressPointView]) -> (ChartView, [bool; FORMS.len()]) {
        let by_words = points.iter().all(|point| point.stand.words.is_some());
        let title = self.say(if by_words { "progress-by-words" } else { "progress-by-provisions" });
        let shown = points.iter().map(|point| point.stand.words.filter(|_| by_words).unwrap_or(point.stand.provisions));
        let bars: Vec<_> = shown
            .map(|it| {
                let share = if it.known { percent(it.share, self.language) } else { "–".to_owned() };
                ([it.agreed, it.open, it.contested, it.unknown], share)
            })
            .collect();
        let say = |point: &ProgressPointView, amounts: &[u32; FORMS.len()]| {
            let name = point.session.as_ref().map_or_else(|| self.say("progress-now"), |link| link.name.clone());
            let parts = KEY.iter().zip(amounts).filter(|(_, amount)| **amount > 0);
            let parts = parts.map(|(key, amount)| {
                format!("{} {}", self.say(&format!("part-{key}")), number(f64::from(*amount), self.language))
            });
            format!("{name}: {}", parts.collect::<Vec<_>>().join(", "))
        };
        let said = points.iter().zip(&bars).map(|(point, (amounts, _))| say(point, amounts));
        let description = said.collect::<Vec<_>>().join("; ");
        let right_to_left = self.language.direction() == "rtl";
        let svg = stacks(&Stacks { title: &title, description: &description, bars: &bars, right_to_left });
        let used = std::array::from_fn(|form| bars.iter().any(|(amounts, _)| amounts[form] > 0));
        (ChartView { title, svg }, used)
    }

    /// The groupings and provisions of the draft that is current now.
    pub(crate) fn progress_rows(&self, id: TreatyId) -> Vec<ProgressRowView> {
        let progress = &self.analysis().progress(id).now;
        let Some(draft) = progress.draft.map(|draft| self.site().draft(draft)) else { return Vec::new() };
        let mut rows = Vec::new();
        for (block, content) in draft.text.blocks.iter().enumerate() {
            let at = |known: u32| known as usize == block;
            match content {
                DraftBlock::Heading(heading) => {
                    let Some(grouping) = progress.groupings.iter().find(|one| at(one.block)) else { continue };
                    let under = progress.provisions.iter().filter(|one| {
                        let text = draft.provision(one.provision);
                        text.is_some_and(|text| text.groupings.iter().any(|grouping| at(*grouping)))
                    });
                    let changed = substantive(progress, |id| {
                        let text = draft.provision(id);
                        text.is_some_and(|text| text.groupings.iter().any(|grouping| at(*grouping)))
                    });
                    let row = self.grouping_row(progress, heading, &grouping.standing, unknown(under));
                    rows.push(ProgressRowView { changed, ..row });
                }
                DraftBlock::Provision(_) => {
                    let found = draft.provisions.iter().find(|(_, known)| at(*known)).map(|(provision, _)| *provision);
                    let found = progress.provisions.iter().find(|one| Some(one.provision) == found);
                    rows.extend(found.map(|one| ProgressRowView {
                        changed: substantive(progress, |id| id == one.provision),
                        ..self.provision_row(id, one)
                    }));
                }
                DraftBlock::Words(_) => {}
            }
        }
        rows
    }

    fn grouping_row(
        &self,
        progress: &Progress,
        heading: &DraftHeading,
        standing: &Standing,
        unknown: u32,
    ) -> ProgressRowView {
        let draft = progress.draft.unwrap_or(DraftId(0));
        let language = self.site().draft(draft).language;
        let label = plain(&heading.label).trim().trim_end_matches('.').to_owned();
        let link = self.link_named(Target::Draft(draft), label, language);
        let title = plain(&heading.title);
        ProgressRowView {
            link: LinkView { url: format!("{}#{}", link.url, heading.anchor), ..link },
            title: (!title.is_empty()).then(|| self.text(title, language)),
            grouping: true,
            state: standing.state,
            words: standing.words.as_ref().map(|words| shares(words, standing.unknown)),
            provisions: Some(shares(&standing.provisions, unknown)),
            recorded: None,
            changed: 0,
        }
    }

    fn provision_row(&self, treaty: TreatyId, one: &ProvisionProgress) -> ProgressRowView {
        let latest = self.site().provision(one.provision).appearances.last();
        let text = latest.and_then(|draft| self.provision_in(*draft, one.provision));
        let recorded = one.recorded.map(|index| &self.site().treaty(treaty).statuses[index]);
        ProgressRowView {
            link: self.label_link(one.provision),
            title: text.and_then(|(text, language)| self.title(text, language)),
            grouping: false,
            state: one.standing.state,
            changed: 0,
            words: one.standing.words.as_ref().map(|words| shares(words, one.standing.unknown)),
            provisions: None,
            recorded: recorded.map(|status| self.recorded(status)),
        }
    }

    /// A status as it was recorded.
    pub(super) fn recorded(&self, status: &Status) -> RecordedView {
        RecordedView {
            state: status.state,
            date: self.when(status.date),
            session: self.sessions(status.session),
            sources: self.evidence(&status.sources),
        }
    }

    /// Where a treaty is contended; `None` before its first draft.
    pub(crate) fn contention(&self, id: TreatyId) -> Option<ContentionView> {
        let contention = &self.analysis().progress(id).contention;
        let draft = contention.draft?;
        let rows = contention.provisions.iter().map(|one| self.contended(contention, one));
        let rows: Vec<_> = rows.filter(|row| row.measures.iter().any(|measure| measure.level > 0)).collect();
        let quiet = contention.provisions.len() - rows.len();
        let summary = !self.analysis().progress(id).now.counted;
        Some(ContentionView { draft: self.link(Target::Draft(draft)), summary, rows, quiet })
    }

    /// The provisions of a treaty that are contended most, the hottest first.
    pub(crate) fn hottest(&self, id: TreatyId, longest: usize) -> Vec<ContendedView> {
        let contention = &self.analysis().progress(id).contention;
        contention.hottest(longest).into_iter().map(|one| self.contended(contention, one)).collect()
    }

    fn contended(&self, contention: &Contention, one: &Contended) -> ContendedView {
        let (its, most) = (one.measures, contention.most);
        let measure = |figure: Option<u32>, most: u32| MeasureView { figure, level: level(figure, most) };
        let measures = vec![
            measure(Some(its.proposals), most.proposals),
            measure(Some(its.delegations), most.delegations),
            measure(Some(its.words), most.words),
            measure(its.brackets, most.brackets.unwrap_or(0)),
        ];
        ContendedView { link: self.label_link(one.provision), measures, unnamed: one.unnamed }
    }
}

/// How many units of some provisions were changed in substance since they were agreed.
fn substantive(progress: &Progress, of: impl Fn(ProvisionId) -> bool) -> usize {
    let within = |one: &&Changed| of(one.to.unwrap_or(one.from).provision) && one.how == Difference::Substantive;
    progress.changed.iter().filter(within).count()
}

/// How many provisions are of unknown state.
fn unknown<'a>(provisions: impl Iterator<Item = &'a ProvisionProgress>) -> u32 {
    provisions.filter(|one| one.standing.state.is_none()).count() as u32
}

fn shares(shares: &Shares, unknown: u32) -> SharesView {
    let total = shares.total() + unknown;
    let share = if total == 0 { 0.0 } else { f64::from(shares.agreed()) / f64::from(total) };
    // 99.8% is not all: a reader must not be told so by rounding.
    let share = if shares.agreed() < total { share.min(0.99) } else { share };
    let known = unknown * 2 <= total;
    SharesView {
        agreed: shares.agreed(),
        open: shares.open(),
        contested: shares.contested(),
        unknown,
        total,
        known,
        share,
    }
}

/// Quarters of the highest figure, begun ones counted.
fn level(figure: Option<u32>, most: u32) -> u32 {
    figure.filter(|_| most > 0).map_or(0, |figure| (figure * 4).div_ceil(most))
}

#[cfg(test)]
mod tests {
    use super::{level, shares};
    use crate::model::progress::Shares;
    use crate::model::raw::StatusState;

    #[test]
    fn what_is_not_all_agreed_is_never_a_hundred_per_cent() {
        let mut words = Shares::default();
        words.add(StatusState::Agreed, 999);
        assert_eq!(shares(&words, 0).share.to_string(), "1");
        words.add(StatusState::Bracketed, 1);
        let all = shares(&words, 0);
        assert_eq!((all.agreed, all.contested, all.total, all.share.to_string().as_str()), (999, 1, 1000, "0.99"));
    }

    #[test]
    fn where_most_is_not_known_no_share_is_known() {
        let mut provisions = Shares::default();
        provisions.add(StatusState::Agreed, 2);
        assert!(shares(&provisions, 2).known);
        assert!(!shares(&provisions, 3).known);
    }

    #[test]
    fn a_shade_is_a_quarter_of_the_highest_figure_of_its_column() {
        let levels = [0, 1, 2, 3, 8].map(|figure| level(Some(figure), 8));
        assert_eq!(levels, [0, 1, 1, 2, 4]);
        assert_eq!((level(None, 8), level(Some(0), 0)), (0, 0));
    }
}
