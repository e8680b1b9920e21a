//! What became of a provision from draft to draft.

use crate::model::analysis::Comparison;
use crate::model::draft::HeadingKind;
use crate::model::id::{DraftId, ProvisionId};
use crate::model::redline::{Fate, LineKind, Section};
use crate::model::target::{Place, Target};
use crate::model::treaty::Draft;
use crate::render::html::draft::Anchors;
use crate::render::reader::{Reader, words_changed};
use crate::render::view::{ChangeView, HistoryView, LinkView, ProvisionRedlineView};

/// Every draft of the treaty from the first that has the provision on, newest first.
pub(super) fn history(reader: &Reader, id: ProvisionId) -> Vec<HistoryView> {
    let site = reader.site();
    let drafts = &site.treaty(site.provision(id).treaty).drafts;
    let has = |draft: DraftId| site.draft(draft).provision(id).is_some();
    let first = drafts.iter().position(|draft| has(*draft)).unwrap_or(drafts.len());
    let mut entries = Vec::new();
    for place in first..drafts.len() {
        let comparison = place.checked_sub(1).and_then(|at| reader.analysis().comparison(drafts[at], drafts[place]));
        let change = change(reader, id, &drafts[..=place], comparison);
        entries.push(entry(reader, id, drafts[place], change, comparison));
    }
    entries.reverse();
    entries
}

fn entry(
    reader: &Reader,
    id: ProvisionId,
    draft: DraftId,
    change: ChangeView,
    comparison: Option<&Comparison>,
) -> HistoryView {
    let found = reader.site().draft(draft);
    let language = found.text_in(reader.language).2;
    let text = reader.provision_in(draft, id);
    let place = Place { draft, provision: id, unit: None };
    let latest = reader.site().provision(id).appearances.last().map(|latest| reader.site().draft(*latest));
    HistoryView {
        draft: if text.is_some() { reader.permalink(draft, id) } else { reader.link(Target::Draft(draft)) },
        date: reader.when(found.date),
        stage: found.stage,
        authority: found.authority,
        label: text.map(|(text, language)| reader.label(text, language)),
        title: text.and_then(|(text, language)| reader.title(text, language)),
        called_otherwise: number(found, id)
            .is_some_and(|own| latest.and_then(|latest| number(latest, id)) != Some(own)),
        change,
        compare: comparison
            .filter(|comparison| comparison.redline.provision(id).is_some())
            .map(|comparison| reader.compared(comparison, id)),
        html: text.map(|_| reader.place_html(place, Anchors::Foreign)),
        redline: text.and_then(|_| redline(reader, id, draft, comparison)),
        lang: language.to_string(),
        dir: language.direction(),
    }
}

/// What a draft calls a provision, in whatever language.
fn number(draft: &Draft, id: ProvisionId) -> Option<(HeadingKind, Option<&str>)> {
    draft.provision(id).map(|text| (text.kind, text.number.as_deref()))
}

/// What happened to a provision in the last of some drafts.
pub(crate) fn change(
    reader: &Reader,
    id: ProvisionId,
    drafts: &[DraftId],
    comparison: Option<&Comparison>,
) -> ChangeView {
    let site = reader.site();
    let [before @ .., draft] = drafts else { return plain("absent") };
    let text = |draft: &DraftId| site.draft(*draft).provision(id);
    let earlier = before.last().and_then(text);
    let found = comparison.and_then(|comparison| Some((comparison, comparison.redline.provision(id)?)));
    let kind = match (before.last().map(|_| earlier), text(draft)) {
        (None, _) => "first",
        (Some(None), None) => "absent",
        (Some(Some(_)), None) => "deleted",
        (Some(None), Some(_)) if before.iter().any(|draft| text(draft).is_some()) => "returned",
        (Some(None), Some(_)) => "added",
        (Some(Some(_)), Some(_)) => found.map_or("same", |(comparison, section)| words(comparison, section)),
    };
    let mut change = plain(kind);
    if let (Some(last), Some(_), Some(_)) = (before.last(), earlier, text(draft)) {
        change.words = found.and_then(|(comparison, section)| words_changed(comparison, &section.words));
        renamed(reader, id, (*last, *draft), &mut change);
    }
    descent(reader, id, *draft, &mut change);
    change
}

/// A new number or title. The originals are compared, for a draft may be translated and the one before it not; what is shown stands
/// in the reader's language where it can.
fn renamed(reader: &Reader, id: ProvisionId, (before, after): (DraftId, DraftId), change: &mut ChangeView) {
    let (before_draft, after_draft) = (reader.site().draft(before), reader.site().draft(after));
    if before_draft.language != after_draft.language {
        return;
    }
    let (Some(old), Some(new)) = (before_draft.provision(id), after_draft.provision(id)) else { return };
    let Some((shown, language)) = reader.provision_in(before, id) else { return };
    if old.plain_label() != new.plain_label() {
        change.renumbered = Some(reader.label(shown, language));
    }
    if !new.plain_title().is_empty() && old.plain_title() != new.plain_title() {
        change.retitled = reader.title(shown, language);
    }
}

/// Splits and mergers that happened in a draft: what it was made of by the numbers of the draft before, what it went into by those of
/// the draft.
fn descent(reader: &Reader, id: ProvisionId, draft: DraftId, change: &mut ChangeView) {
    let site = reader.site();
    let links = |draft: DraftId, ids: &[ProvisionId]| -> Vec<LinkView> {
        ids.iter().map(|other| reader.label_link_in(draft, *other)).collect()
    };
    let before = site.draft_before(draft).unwrap_or(draft);
    match site.made_of(id, draft).as_slice() {
        [] => {}
        [one] => change.split_from = links(before, &[*one]),
        several => change.merged_from = links(before, several),
    }
    match site.made_into(id, draft).as_slice() {
        [] => {}
        [one] if site.made_of(*one, draft).len() > 1 => change.merged_into = links(draft, &[*one]),
        into => change.split_into = links(draft, into),
    }
    match change.kind {
        "deleted" if !change.merged_into.is_empty() => change.kind = "merged",
        "deleted" if !change.split_into.is_empty() => change.kind = "split",
        "added" if !change.merged_from.is_empty() => change.kind = "merged",
        "added" if !change.split_from.is_empty() => change.kind = "split",
        _ => {}
    }
}

fn plain(kind: &'static str) -> ChangeView {
    ChangeView {
        kind,
        words: None,
        renumbered: None,
        retitled: None,
        split_from: Vec::new(),
        merged_from: Vec::new(),
        split_into: Vec::new(),
        merged_into: Vec::new(),
    }
}

/// What became of the words of a provision that both drafts have.
fn words(comparison: &Comparison, section: &Section) -> &'static str {
    let counted = &section.words;
    // A new number or title is told beside.
    let is_changed = section.lines.iter().any(|line| line.kind != LineKind::Title && line.is_changed());
    match (comparison.by_summary, is_changed, counted.added + counted.deleted > 0) {
        (true, false, _) => "summary-same",
        (true, true, _) => "summary-words",
        (false, false, _) => "same",
        (false, true, false) => "marks",
        (false, true, true) => "words",
    }
}

/// What changed in a provision since the draft before; `None` where nothing did.
fn redline(
    reader: &Reader,
    id: ProvisionId,
    draft: DraftId,
    comparison: Option<&Comparison>,
) -> Option<ProvisionRedlineView> {
    let comparison = comparison?;
    let section = comparison.redline.provision(id)?;
    let is_changed = section.fate == Fate::Changed || (section.fate == Fate::Kept && section.renumbered.is_some());
    let place = Place { draft, provision: id, unit: None };
    if is_changed { reader.provision_redline(comparison, &place, section) } else { None }
}
