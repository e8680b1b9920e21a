//! Drafts in order of date, their translations, and the provisions that keep their identity through them.

use super::counterparts::translated;
use super::evidence::evidence;
use super::held::Held;
use super::identity::{IdEdit, edits, identities};
use super::marks;
use super::names::Names;
use super::treaties::{Treaties, TreatyNames};
use crate::diagnostic::rules::site::{DRAFTS_OF_ONE_DAY, TRANSLATION_MISMATCH};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::draft::{DraftBlock, DraftText, Found, Identity, plain};
use crate::model::id::{DraftId, ProvisionId, TreatyId};
use crate::model::language::Language;
use crate::model::raw::{RawDraft, RawTreaty};
use crate::model::treaty::{Draft, Provision, Status};
use crate::model::when::When;
use crate::model::words::Words;
use crate::source::{SourceId, Span, Spanned};
use std::collections::BTreeMap;

/// What was added for a treaty.
pub(super) struct Added {
    pub(super) drafts: Vec<DraftId>,
    pub(super) provisions: Vec<ProvisionId>,
    /// What marks in them say.
    pub(super) marked: Vec<Status>,
}

/// Adds the drafts of a treaty, and the provisions that they have.
pub(super) fn add(
    all: &mut Treaties,
    raw: Vec<RawDraft>,
    treaty: TreatyId,
    names: &mut TreatyNames,
    site_language: Language,
    report: &mut Report,
) -> Added {
    // Such a draft cannot be put in its place; of the others it is told where they are resolved.
    for session in raw.iter().filter(|draft| draft.date.is_none()).filter_map(|draft| draft.session.as_ref()) {
        names.sessions.get(session, report);
    }
    let dated =
        |draft: &RawDraft| all.when(draft.date, draft.session.as_ref().and_then(|id| names.sessions.find(&id.value)));
    let (originals, mut translations) = originals(raw, &dated, report);
    let texts: Vec<&DraftText> = originals.iter().map(|(draft, _)| &draft.text).collect();
    let identities = identities(&texts, report);
    let provisions = add_provisions(all, originals.len(), &identities, treaty, &mut names.provisions);
    let first = all.drafts.len() as u32;
    link_origins(all, &texts, &identities, &names.provisions, first, report);

    let mut drafts = Vec::new();
    let mut marked = Vec::new();
    for ((raw, date), identities) in originals.into_iter().zip(&identities) {
        let id = DraftId(all.drafts.len() as u32);
        let written = Spanned::new(raw.id.clone(), raw.span);
        names.drafts.add(&written, id, report);
        drafts.push(id);
        let ids: Vec<ProvisionId> = identities.iter().filter_map(|one| names.provisions.find(&one.id)).collect();
        let provisions = blocks_of(&raw.text, &ids);
        let session = names.sessions.get_if(raw.session.as_ref(), report);
        let sources = evidence(&raw.sources, &names.documents, report);
        marked.extend(marks::statuses((date, &raw), &provisions, id, (session, &sources)));
        let translations = translations
            .remove(&raw.id)
            .unwrap_or_default()
            .into_iter()
            .map(|translation| translated(translation, &raw, &ids, report))
            .collect();
        all.drafts.push(Draft {
            id: raw.id,
            treaty,
            source: raw.source,
            title: raw.title,
            document: raw.symbol.as_ref().and_then(|symbol| names.documents.find(&symbol.value)),
            symbol: raw.symbol.map(|symbol| symbol.value),
            date,
            stage: raw.stage,
            session,
            sources,
            authority: raw.authority,
            language: raw.language.unwrap_or(site_language),
            text: raw.text,
            provisions,
            translations,
            extra: raw.extra,
        });
    }
    Added { drafts, provisions, marked }
}

/// The ids of one draft's provisions.
#[derive(Debug)]
pub struct DraftIds {
    /// The draft's file.
    pub source: SourceId,
    /// For each provision: the words of its heading's label, where the heading stands, and its id.
    pub provisions: Vec<(String, Span, Identity)>,
    /// What writes the ids that are not written yet.
    pub edits: Vec<IdEdit>,
    /// What was found in the draft.
    pub found: Found,
}

/// The ids of a treaty's drafts, in order of date.
pub fn ids(raw: RawTreaty, report: &mut Report) -> Vec<DraftIds> {
    let held = Held::of(&raw);
    let dated = |draft: &RawDraft| held.when(draft.date, draft.session.as_ref());
    let (originals, _) = originals(raw.drafts, &dated, report);
    let originals: Vec<RawDraft> = originals.into_iter().map(|(draft, _)| draft).collect();
    let texts: Vec<&DraftText> = originals.iter().map(|draft| &draft.text).collect();
    let identities = identities(&texts, report);
    let with_labels = |text: &DraftText, identities: Vec<Identity>| {
        let headings = text.provisions().map(|provision| (plain(&provision.label), provision.span));
        headings.zip(identities).map(|((label, span), identity)| (label, span, identity)).collect()
    };
    originals
        .iter()
        .zip(identities)
        .map(|(draft, identities)| DraftIds {
            source: draft.source,
            edits: edits(&draft.text, &identities),
            found: draft.text.found(),
            provisions: with_labels(&draft.text, identities),
        })
        .collect()
}

/// The translations of each draft, by its id.
type Translations = BTreeMap<String, Vec<RawDraft>>;

/// Originals in order of date, and the translations of each by id. Where no file of a draft is without a language, the
/// first with a date is its original. One that is left to a session that there is not is left out, which is told elsewhere.
fn originals(
    raw: Vec<RawDraft>,
    when: &impl Fn(&RawDraft) -> Option<When>,
    report: &mut Report,
) -> (Vec<(RawDraft, When)>, Translations) {
    let mut by_id: BTreeMap<String, Vec<RawDraft>> = BTreeMap::new();
    for draft in raw {
        by_id.entry(draft.id.clone()).or_default().push(draft);
    }
    let mut originals = Vec::new();
    let mut translations = BTreeMap::new();
    for (id, mut files) in by_id {
        let original = files
            .iter()
            .position(|draft| draft.language.is_none())
            .or_else(|| files.iter().position(|draft| draft.date.is_some()));
        match original {
            Some(index) => {
                if let Some(date) = when(&files[index]) {
                    originals.push((files.remove(index), date));
                    translations.insert(id, files);
                }
            }
            None => {
                for draft in files {
                    let message = format!("there is no `{id}.md` that this translates");
                    report.push(
                        Diagnostic::new(&TRANSLATION_MISMATCH, draft.span, message)
                            .hint("add the original, or give this file a `date` if it is the original"),
                    );
                }
            }
        }
    }
    originals.sort_by(|(a, date_a), (b, date_b)| {
        (date_a.last(), a.order, date_a, &a.id).cmp(&(date_b.last(), b.order, date_b, &b.id))
    });
    // Of two whose days do not tell which came first, their places do.
    for at in 1..originals.len() {
        let mut at = at;
        while at > 0 && goes_before(&originals[at], &originals[at - 1]) {
            originals.swap(at, at - 1);
            at -= 1;
        }
    }
    originals.windows(2).for_each(|pair| require_order(&pair[0], &pair[1], report));
    (originals, translations)
}

fn goes_before((one, date): &(RawDraft, When), (other, of): &(RawDraft, When)) -> bool {
    let unsure = !date.is_before(*of) && !of.is_before(*date);
    unsure && one.order.zip(other.order).is_some_and(|(one, other)| one < other)
}

/// Reports two drafts that follow each other, and of which nothing says which came first: they are of one day, or of a month
/// and a day in it, and do not both say when.
fn require_order((one, first): &(RawDraft, When), (next, second): &(RawDraft, When), report: &mut Report) {
    let by_order = one.order.zip(next.order).is_some_and(|(one, next)| one != next);
    let moments = first.moment().zip(second.moment());
    let by_moment = one.order == next.order && moments.is_some_and(|(one, next)| one != next);
    if first.is_before(*second) || by_order || by_moment {
        return;
    }
    let place = |draft: &RawDraft| draft.date.map_or(draft.span, |date| date.span);
    let days = (first.day(), second.day());
    let message = match days {
        (Some(day), Some(_)) => format!("drafts `{}` and `{}` are both of {day}", one.id, next.id),
        _ => format!("nothing says which of the drafts `{}` and `{}` came first", one.id, next.id),
    };
    report.push(
        Diagnostic::new(&DRAFTS_OF_ONE_DAY, place(next), message)
            .label(place(one), format!("of `{}`", one.id))
            .hint("write the time of each (`2023-09-01T23:40:00-04:00`), or `order = 1` and `order = 2`"),
    );
}

/// The provisions of a treaty in the order of its latest draft; those that it no longer has stand after the one that
/// they followed.
fn add_provisions(
    all: &mut Treaties,
    drafts: usize,
    identities: &[Vec<Identity>],
    treaty: TreatyId,
    names: &mut Names<ProvisionId>,
) -> Vec<ProvisionId> {
    let first_draft = all.drafts.len() as u32;
    let mut order: Vec<&str> = Vec::new();
    for draft in identities.iter().rev() {
        let mut before: Option<&str> = None;
        for identity in draft {
            if !order.contains(&identity.id.as_str()) {
                let at = before.and_then(|id| order.iter().position(|one| *one == id)).map_or(0, |index| index + 1);
                order.insert(at, &identity.id);
            }
            before = Some(&identity.id);
        }
    }
    let mut added = Vec::new();
    for id in order {
        let provision = ProvisionId(all.provisions.len() as u32);
        names.add_known(id, provision);
        added.push(provision);
        let appearances = (0..drafts)
            .filter(|index| identities[*index].iter().any(|identity| identity.id == id))
            .map(|index| DraftId(first_draft + index as u32))
            .collect();
        all.provisions.push(Provision {
            id: id.to_owned(),
            treaty,
            aliases: Vec::new(),
            topics: Vec::new(),
            summary: Words::default(),
            parallels: Vec::new(),
            appearances,
            from: Vec::new(),
            into: Vec::new(),
        });
    }
    added
}

/// Records splits and merges at both ends.
fn link_origins(
    all: &mut Treaties,
    texts: &[&DraftText],
    identities: &[Vec<Identity>],
    names: &Names<ProvisionId>,
    first_draft: u32,
    report: &mut Report,
) {
    for (index, (text, draft)) in texts.iter().zip(identities).enumerate() {
        let draft_id = DraftId(first_draft + index as u32);
        for (written, identity) in text.provisions().zip(draft) {
            let Some(provision) = names.find(&identity.id) else { continue };
            for origin in names.get_all(&written.from, report) {
                all.provisions[provision.index()].from.push((draft_id, origin));
                all.provisions[origin.index()].into.push((draft_id, provision));
            }
        }
    }
}

/// The index of the block of each provision, in order.
fn blocks_of(text: &DraftText, ids: &[ProvisionId]) -> Vec<(ProvisionId, u32)> {
    let blocks = text.blocks.iter().enumerate();
    let provisions = blocks.filter(|(_, block)| matches!(block, DraftBlock::Provision(_)));
    ids.iter().zip(provisions).map(|(id, (block, _))| (*id, block as u32)).collect()
}
