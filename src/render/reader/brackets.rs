//! What drafts leave open.

use super::Reader;
use crate::model::brackets::{DraftBrackets, Openness, OptionText};
use crate::model::draft::{DraftBlock, ProvisionText, plain};
use crate::model::id::{DraftId, TreatyId};
use crate::model::target::{Place, Target};
use crate::render::html::brackets::nested;
use crate::render::html::chart::{Bars, bars};
use crate::render::strings::number::number;
use crate::render::view::{
    AlternativeTextView, BracketsOverTimeView, BracketsView, ChartView, ChoiceView, DraftOpennessView, LinkView,
    OpenPartView, OpennessView, TextView,
};

/// How many characters of an option are shown in a list of alternatives.
const LONGEST: usize = 400;

impl Reader<'_> {
    /// What a draft leaves open; `None` if nothing, or if it is our summary.
    pub(crate) fn brackets(&self, id: DraftId) -> Option<BracketsView> {
        let counted = self.analysis().brackets(id).filter(|counted| counted.whole.is_open())?;
        let draft = self.site().draft(id);
        let mut parts = Vec::new();
        for (block, content) in draft.text.blocks.iter().enumerate() {
            let part = match content {
                DraftBlock::Heading(heading) => {
                    let figures = counted.groupings.binary_search_by_key(&(block as u32), |(index, _)| *index).ok();
                    figures.map(|at| &counted.groupings[at].1).map(|open| {
                        let label = plain(&heading.label);
                        let label = label.trim().trim_end_matches('.').to_owned();
                        let link = self.link_named(Target::Draft(id), label, draft.language);
                        let url = format!("{}#{}", link.url, heading.anchor);
                        let title = self.text(plain(&heading.title), draft.language);
                        (open, OpenPartView { link: LinkView { url, ..link }, ..open_part(title, true, open) })
                    })
                }
                DraftBlock::Provision(text) => {
                    let figures =
                        counted.provisions.binary_search_by_key(&(block as u32), |figures| figures.block).ok();
                    figures.map(|at| &counted.provisions[at]).and_then(|figures| {
                        let place = Place { draft: id, provision: figures.provision?, unit: None };
                        let title = self.text(text.plain_title(), draft.language);
                        let link = self.link(Target::Place(place));
                        Some((&figures.whole, OpenPartView { link, ..open_part(title, false, &figures.whole) }))
                    })
                }
                DraftBlock::Words(_) => None,
            };
            parts.extend(part.filter(|(open, _)| open.is_open()).map(|(_, view)| view));
        }
        Some(BracketsView { whole: openness(&counted.whole), parts, choices: self.choices(id, counted) })
    }

    fn choices(&self, draft: DraftId, counted: &DraftBrackets) -> Vec<ChoiceView> {
        let mut choices = Vec::new();
        for figures in &counted.provisions {
            let Some(provision) = figures.provision else { continue };
            let Some(text) = self.site().draft(draft).provision(provision) else { continue };
            let at = |unit| self.link(Target::Place(Place { draft, provision, unit }));
            // Where each stands, so that options and brackets are listed in reading order.
            let mut found: Vec<(u32, ChoiceView)> = Vec::new();
            for series in &figures.series {
                let first = series.options.first().map_or(0, |option| option.unit);
                let alternatives = series.options.iter().map(|option| self.option(draft, text, *option));
                let alternatives = alternatives.collect();
                found.push((first, ChoiceView { at: at(series.holder), kind: "options", alternatives }));
            }
            for rivals in &figures.rivals {
                let words =
                    |words: &String| self.alternative(draft, String::new(), &format!("[{words}]"), rivals.depth);
                let alternatives = rivals.alternatives.iter().map(words).collect();
                found.push((
                    rivals.unit.unwrap_or(0),
                    ChoiceView { at: at(rivals.unit), kind: "brackets", alternatives },
                ));
            }
            found.sort_by_key(|(unit, _)| *unit);
            choices.extend(found.into_iter().map(|(_, choice)| choice));
        }
        choices
    }

    fn option(
        &self,
        draft: DraftId,
        text: &ProvisionText,
        OptionText { unit, no_text, .. }: OptionText,
    ) -> AlternativeTextView {
        let label = text.units.get(unit as usize).map(|unit| plain(&unit.label)).unwrap_or_default();
        let words = text.words(Some(unit));
        let mut cut: String = words.chars().take(LONGEST).collect();
        if cut.len() < words.len() {
            cut.truncate(cut.rfind(' ').unwrap_or(cut.len()));
            cut.push('…');
        }
        let label = label.trim_matches(|c: char| !c.is_alphanumeric() && c != ')').to_owned();
        AlternativeTextView { no_text, ..self.alternative(draft, label, &cut, 1) }
    }

    fn alternative(&self, draft: DraftId, label: String, words: &str, depth: u16) -> AlternativeTextView {
        let language = self.site().draft(draft).language;
        AlternativeTextView {
            label: self.text(label, language),
            html: nested(words, depth),
            lang: language.to_string(),
            dir: language.direction(),
            no_text: false,
        }
    }

    /// Brackets, options and words over the drafts of a treaty; `None` if no draft has anything open.
    pub(crate) fn brackets_over_time(&self, treaty: TreatyId) -> Option<BracketsOverTimeView> {
        let drafts = &self.site().treaty(treaty).drafts;
        let counted: Vec<(DraftId, &DraftBrackets)> =
            drafts.iter().filter_map(|draft| Some((*draft, self.analysis().brackets(*draft)?))).collect();
        if !counted.iter().any(|(_, counted)| counted.whole.is_open()) {
            return None;
        }
        let views = counted.iter().enumerate().map(|(at, (draft, counted))| DraftOpennessView {
            number: at + 1,
            draft: self.link(Target::Draft(*draft)),
            date: self.when(self.site().draft(*draft).date),
            open: openness(&counted.whole),
        });
        let views: Vec<DraftOpennessView> = views.collect();
        let charts = vec![
            self.chart("brackets", &views, |open| open.brackets),
            self.chart("options", &views, |open| open.options),
            self.chart("words", &views, |open| open.words),
        ];
        Some(BracketsOverTimeView { drafts: views, charts })
    }

    fn chart(&self, key: &str, drafts: &[DraftOpennessView], figure: fn(&OpennessView) -> u32) -> ChartView {
        let title = self.say(key);
        let values: Vec<(u32, String)> = drafts
            .iter()
            .map(|draft| (figure(&draft.open), number(f64::from(figure(&draft.open)), self.language)))
            .collect();
        let said = drafts.iter().zip(&values).map(|(draft, (_, words))| format!("{}: {words}", draft.draft.name));
        let description = said.collect::<Vec<_>>().join("; ");
        let right_to_left = self.language.direction() == "rtl";
        let drawn = Bars { title: &title, description: &description, values: &values, right_to_left };
        let svg = bars(&drawn);
        ChartView { title, svg }
    }
}

fn open_part(title: TextView, grouping: bool, open: &Openness) -> OpenPartView {
    let title = Some(title).filter(|title| !title.text.is_empty());
    let link = LinkView { url: String::new(), name: String::new(), lang: None, dir: None, since: None };
    OpenPartView { link, title, grouping, open: openness(open) }
}

pub(super) fn openness(open: &Openness) -> OpennessView {
    OpennessView {
        words: open.words,
        bracketed_words: open.bracketed_words,
        brackets: open.pairs + open.unclosed + open.unopened,
        unbalanced: open.unclosed + open.unopened,
        depth: open.depth,
        options: open.options,
        rivals: open.rivals,
    }
}
