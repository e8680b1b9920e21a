//! What became of a provision from draft to draft.

use crate::model::draft::ProvisionText;
use crate::model::id::{DraftId, ProvisionId};
use crate::model::raw::Authority;
use crate::model::target::{Place, Target};
use crate::render::html::draft::Anchors;
use crate::render::reader::Reader;
use crate::render::view::{ChangeView, HistoryView, LinkView};

/// Every draft of the treaty from the first that has the provision on, newest first.
pub(super) fn history(reader: &Reader, id: ProvisionId) -> Vec<HistoryView> {
    let site = reader.site();
    let drafts = &site.treaty(site.provision(id).treaty).drafts;
    let has = |draft: DraftId| site.draft(draft).provision(id).is_some();
    let first = drafts.iter().position(|draft| has(*draft)).unwrap_or(drafts.len());
    let mut entries = Vec::new();
    for place in first..drafts.len() {
        let change = change(reader, id, &drafts[..=place]);
        entries.push(entry(reader, id, drafts[place], change));
    }
    entries.reverse();
    entries
}

fn entry(reader: &Reader, id: ProvisionId, draft: DraftId, change: ChangeView) -> HistoryView {
    let found = reader.site().draft(draft);
    let language = found.text_in(reader.language).2;
    let text = reader.provision_in(draft, id);
    let place = Place { draft, provision: id, unit: None };
    HistoryView {
        draft: if text.is_some() { reader.permalink(draft, id) } else { reader.link(Target::Draft(draft)) },
        date: found.date.to_string(),
        stage: found.stage,
        authority: found.authority,
        label: text.map(|(text, language)| reader.label(text, language)),
        title: text.and_then(|(text, language)| reader.title(text, language)),
        change,
        html: text.map(|_| reader.place_html(place, Anchors::Foreign)),
        lang: language.to_string(),
        dir: language.direction(),
    }
}

/// What happened to a provision in the last of some drafts.
fn change(reader: &Reader, id: ProvisionId, drafts: &[DraftId]) -> ChangeView {
    let site = reader.site();
    let [before @ .., draft] = drafts else { return plain("absent") };
    let text = |draft: &DraftId| site.draft(*draft).provision(id);
    let earlier = before.last().and_then(text);
    let kind = match (before.last().map(|_| earlier), text(draft)) {
        (None, _) => "first",
        (Some(None), None) => "absent",
        (Some(Some(_)), None) => "deleted",
        (Some(None), Some(_)) if before.iter().any(|draft| text(draft).is_some()) => "returned",
        (Some(None), Some(_)) => "added",
        (Some(Some(old)), Some(new)) => {
            let summary = [before.last(), Some(draft)].into_iter().flatten();
            compare(old, new, summary.into_iter().any(|draft| site.draft(*draft).authority == Authority::Summary))
        }
    };
    let mut change = plain(kind);
    if let (Some(last), Some(_), Some(_)) = (before.last(), earlier, text(draft)) {
        let old = reader
            .provision_in(*last, id)
            .map(|(text, language)| (reader.label(text, language), reader.title(text, language)));
        let new = reader
            .provision_in(*draft, id)
            .map(|(text, language)| (reader.label(text, language), reader.title(text, language)));
        if let (Some(old), Some(new)) = (old, new) {
            change.renumbered = (old.0 != new.0).then_some(old.0);
            change.retitled = old.1.filter(|title| Some(title) != new.1.as_ref() && new.1.is_some());
        }
    }
    fates(reader, id, *draft, &mut change);
    change
}

/// Splits and mergers that happened in a draft. One that came of several was merged; one that came of a single other, split.
fn fates(reader: &Reader, id: ProvisionId, draft: DraftId, change: &mut ChangeView) {
    let provision = reader.site().provision(id);
    let links = |pairs: &[(DraftId, ProvisionId)]| -> Vec<LinkView> {
        let here = pairs.iter().filter(|(when, other)| *when == draft && *other != id);
        here.map(|(_, other)| reader.label_link(*other)).collect()
    };
    let from = links(&provision.from);
    if from.len() > 1 || (from.len() == 1 && provision.from.iter().any(|(when, other)| *when == draft && *other == id))
    {
        change.merged_from = from;
    } else {
        change.split_from = from;
    }
    for (when, other) in &provision.into {
        if *when == draft && *other != id {
            let sources = reader.site().provision(*other).from.iter().filter(|(when, _)| *when == draft).count();
            let list = if sources > 1 { &mut change.merged_into } else { &mut change.split_into };
            list.push(reader.label_link(*other));
        }
    }
}

fn plain(kind: &'static str) -> ChangeView {
    ChangeView {
        kind,
        renumbered: None,
        retitled: None,
        split_from: Vec::new(),
        merged_from: Vec::new(),
        split_into: Vec::new(),
        merged_into: Vec::new(),
    }
}

/// Whether two texts have the same words. Brackets, punctuation and labels are not words, but a change of them is told.
fn compare(old: &ProvisionText, new: &ProvisionText, summary: bool) -> &'static str {
    let (before, after) = (old.words(None), new.words(None));
    let labels = |text: &ProvisionText| text.units.iter().map(|unit| unit.path.clone()).collect::<Vec<_>>();
    match (bare(&before) == bare(&after), before == after && labels(old) == labels(new)) {
        (true, _) if summary => "summary-same",
        (false, _) if summary => "summary-words",
        (_, true) => "same",
        (true, false) => "marks",
        (false, _) => "words",
    }
}

/// Runs of letters and digits, nothing else.
fn bare(text: &str) -> Vec<&str> {
    text.split(|c: char| !c.is_alphanumeric()).filter(|word| !word.is_empty()).collect()
}
