//! `/treaties/T/rolling/D/`, and the style sheet that filters it: `filter.css` beside it.

use super::{Built, Pages};
use crate::model::draft::{DraftBlock, plain};
use crate::model::id::DraftId;
use crate::model::language::Language;
use crate::model::output::{OutputFile, Page};
use crate::model::rolling::{Part, Rolling, Tally};
use crate::model::target::{Place, Target};
use crate::render::html::draft::rolling::sieve::Sieve;
use crate::render::html::draft::rolling::{anchor, whole};
use crate::render::reader::{Head, Reader};
use crate::render::view::{LinkView, RollingChoiceView, RollingGroupView, RollingPartView, RollingView, TextView};

/// Words that are taken for a page.
const WORDS_A_PAGE: u32 = 500;

/// The style sheet beside the page.
const STYLE_SHEET: &str = "filter.css";

pub(super) fn add(pages: &mut Pages) {
    let (site, analysis) = (pages.site(), pages.renderer.analysis);
    for rolling in analysis.proposals.rolling.iter().flatten() {
        let target = Target::Rolling(rolling.draft);
        pages.add(target, move |reader| page(reader, rolling));
        let path = site.locate(target, site.config.language()).path + STYLE_SHEET;
        let style_sheet = move || Ok(Sieve::of(rolling).style_sheet().into_bytes());
        pages.output.files.insert(path, OutputFile::Page(Page::new(STYLE_SHEET, style_sheet)));
    }
}

pub(super) fn page(reader: &Reader, rolling: &Rolling) -> Built<RollingView> {
    let site = reader.site();
    let (id, draft) = (rolling.draft, site.draft(rolling.draft));
    let sieve = Sieve::of(rolling);
    let shown = whole(&reader.setting(), rolling, &sieve);
    let mut proposals: Vec<_> = rolling.changes.iter().map(|change| change.proposal).collect();
    proposals.dedup();
    let own: Language = site.config.language();
    let nowhere = LinkView { url: String::new(), name: String::new(), lang: None, dir: None, since: None };
    let view = RollingView {
        treaty: reader.link(Target::Treaty(draft.treaty)),
        draft: reader.link(Target::Draft(id)),
        date: reader.when(draft.date),
        authority: draft.authority,
        edits: rolling.changes.len(),
        proposals: proposals.len(),
        contests: rolling.contests.len(),
        places: shown.places,
        whole: rolling.counts.as_ref().map(|counts| part(nowhere, None, 0, &counts.whole)),
        parts: parts(reader, rolling),
        words_a_page: WORDS_A_PAGE,
        groups: groups(reader, rolling, &sieve),
        style_sheet: format!("{}{STYLE_SHEET}", site.href(Target::Rolling(id), own)),
        others: reader.rolling_texts(draft.treaty, Some(id)),
        all_proposals: site.href(Target::Proposals(draft.treaty), reader.language),
        data: reader.data(draft.treaty, &["proposals", "edits"]),
        html: shown.html,
        lang: draft.language.to_string(),
        dir: draft.language.direction(),
    };
    Ok((Head::of_treaty(Target::Rolling(id), draft.treaty, vec![Target::Proposals(draft.treaty)]), view))
}

fn part(link: LinkView, title: Option<TextView>, depth: u8, part: &Part) -> RollingPartView {
    RollingPartView {
        link,
        title,
        depth,
        words: part.words,
        added: part.tally.added,
        deleted: part.tally.deleted,
        edits: part.tally.edits,
        pages: pages(part.words),
        pages_added: pages(part.tally.added),
    }
}

/// Pages, to the nearest; `None` for less than one.
fn pages(words: u32) -> Option<u32> {
    (words >= WORDS_A_PAGE).then_some((words + WORDS_A_PAGE / 2) / WORDS_A_PAGE)
}

/// Groupings, and provisions that stand in none, in the order of the draft.
fn parts(reader: &Reader, rolling: &Rolling) -> Vec<RollingPartView> {
    let Some(counts) = &rolling.counts else { return Vec::new() };
    let draft = reader.site().draft(rolling.draft);
    let text = |words: String| reader.text(words.trim().trim_end_matches('.').to_owned(), draft.language);
    let part_of = |(index, block): (usize, &DraftBlock)| match block {
        DraftBlock::Heading(heading) => {
            let (_, found) = counts.groupings.iter().find(|(block, _)| *block as usize == index)?;
            let label = text(plain(&heading.label));
            let place = draft.provisions.iter().find(|(_, block)| *block as usize > index);
            let url = place.map_or(String::new(), |(id, _)| format!("#{}", anchor(&reader.setting(), *id)));
            let link = LinkView { url, name: label.text, lang: label.lang, dir: label.dir, since: None };
            let title = Some(text(plain(&heading.title))).filter(|title| !title.text.is_empty());
            Some(part(link, title, heading.depth.saturating_sub(1), found))
        }
        DraftBlock::Provision(provision) if provision.groupings.is_empty() => {
            let (id, _) = draft.provisions.iter().find(|(_, block)| *block as usize == index)?;
            let (_, found) = counts.provisions.iter().find(|(provision, _)| provision == id)?;
            let place = Place { draft: rolling.draft, provision: *id, unit: None };
            let link =
                LinkView { url: format!("#{}", anchor(&reader.setting(), *id)), ..reader.link(Target::Place(place)) };
            let title = Some(text(provision.plain_title())).filter(|title| !title.text.is_empty());
            Some(part(link, title, 0, found))
        }
        _ => None,
    };
    draft.text.blocks.iter().enumerate().filter_map(part_of).collect()
}

/// What the text can be filtered by, with how much of it there is.
fn groups(reader: &Reader, rolling: &Rolling, sieve: &Sieve) -> Vec<RollingGroupView> {
    let counts = rolling.counts.as_ref();
    let choice = |value: usize, target: Option<LinkView>, tally: Option<&Tally>| {
        let tally = tally.copied().unwrap_or_default();
        RollingChoiceView {
            value,
            link: target,
            unnamed: false,
            state: None,
            proposals: tally.proposals,
            edits: tally.edits,
            added: tally.added,
            deleted: tally.deleted,
        }
    };
    let sessions = sieve.sessions.iter().enumerate().map(|(at, session)| {
        let tally = counts.and_then(|counts| counts.sessions.iter().find(|(one, _)| one == session));
        choice(at + 1, reader.sessions(*session), tally.map(|(_, tally)| tally))
    });
    let before = sieve.sessions.len() + 1;
    let delegations = sieve.delegations.iter().enumerate().map(|(at, party)| {
        let tally = counts.and_then(|counts| counts.delegations.iter().find(|(one, _)| one == party));
        let unnamed = reader.site().party(*party).unnamed().is_some();
        RollingChoiceView { unnamed, ..choice(before + at, Some(reader.party(*party)), tally.map(|(_, tally)| tally)) }
    });
    let before = before + sieve.delegations.len();
    let states = sieve.states.iter().enumerate().map(|(at, state)| {
        let tally = counts.and_then(|counts| counts.states.iter().find(|(one, _)| one == state));
        RollingChoiceView { state: Some(*state), ..choice(before + at, None, tally.map(|(_, tally)| tally)) }
    });
    vec![
        RollingGroupView { kind: "session", items: sessions.collect() },
        RollingGroupView { kind: "delegation", items: delegations.collect() },
        RollingGroupView { kind: "state", items: states.collect() },
    ]
}

impl Reader<'_> {
    /// A treaty's rolling texts, `current` marked.
    pub(crate) fn rolling_texts(
        &self,
        treaty: crate::model::id::TreatyId,
        current: Option<DraftId>,
    ) -> Vec<crate::render::view::PairView> {
        let drafts = self.site().treaty(treaty).drafts.iter().copied();
        let rolling = drafts.filter(|draft| self.analysis().proposals.rolling(*draft).is_some());
        let link = |draft| self.link(Target::Rolling(draft));
        rolling
            .map(|draft| crate::render::view::PairView { link: link(draft), current: current == Some(draft) })
            .collect()
    }
}
