//! Translations of a draft: which of their provisions and units are which of the original's.
//!
//! In: the original and a file in another language. Out: [`DraftTranslation`], whose provisions and units carry the ids, paths and
//! anchors of those they translate; and a warning of each that only one of the two has. What has no partner keeps its own path, and
//! shifts none of the others. Deliberately not here: what the words say.
//!
//! - [`pairing`] two lists paired by what is called alike, then by place · [`rank`] what a label counts, in any script
//! - [`units`] the units of a provision

mod pairing;
mod rank;
#[cfg(test)]
mod tests;
mod units;

use crate::diagnostic::rules::site::TRANSLATION_MISMATCH;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::draft::{DraftBlock, DraftText, ProvisionText, plain};
use crate::model::id::ProvisionId;
use crate::model::language::Language;
use crate::model::raw::RawDraft;
use crate::model::treaty::DraftTranslation;
use crate::source::Span;
use std::collections::HashMap;

/// A translation whose provisions and units carry the ids, paths and anchors of the original's. `ids` are those of the original's
/// provisions, in order.
pub(super) fn translated(
    raw: RawDraft,
    original: &RawDraft,
    ids: &[ProvisionId],
    report: &mut Report,
) -> DraftTranslation {
    let mut text = raw.text;
    let sources: Vec<&ProvisionText> = original.text.provisions().collect();
    let key = |provision: &ProvisionText| provision.label_id.clone();
    let (keys, own): (Vec<_>, Vec<_>) =
        (sources.iter().map(|one| key(one)).collect(), text.provisions().map(key).collect());
    let partners = pairing::partners(&keys, &own);
    tell_provisions(raw.span, (&sources, &text), &partners, report);

    let mut provisions = Vec::new();
    let mut taken: HashMap<String, u32> = sources.iter().map(|source| (source.anchor.clone(), 1)).collect();
    let mut next = partners.iter();
    for (index, block) in text.blocks.iter_mut().enumerate() {
        let DraftBlock::Provision(provision) = block else { continue };
        let Some(partner) = next.next().copied().flatten() else {
            provision.anchor = pairing::free(&provision.anchor, &mut taken);
            continue;
        };
        let source = sources[partner];
        provision.label_id.clone_from(&source.label_id);
        provision.anchor.clone_from(&source.anchor);
        units::pair(provision, source, report);
        provisions.extend(ids.get(partner).map(|id| (*id, index as u32)));
    }
    let language = raw.language.unwrap_or(Language::ENGLISH);
    DraftTranslation { language, authority: raw.authority, title: raw.title, text, provisions }
}

/// Warns of each provision that only one of the two has.
fn tell_provisions(
    file: Span,
    (sources, text): (&[&ProvisionText], &DraftText),
    partners: &[Option<usize>],
    report: &mut Report,
) {
    let named = |provision: &ProvisionText| plain(&provision.label).trim_end_matches('.').to_owned();
    let mut translated: Vec<Option<&ProvisionText>> = vec![None; sources.len()];
    for (provision, partner) in text.provisions().zip(partners) {
        if let Some(partner) = partner {
            translated[*partner] = Some(provision);
        }
    }
    // Where the translation of one that has none would stand: at that of the one before it.
    let mut before = None;
    for (source, translation) in sources.iter().zip(translated) {
        if translation.is_some() {
            before = translation;
            continue;
        }
        let message = format!("the translation has no `{}`", named(source));
        let told =
            Diagnostic::new(&TRANSLATION_MISMATCH, before.map_or(file, |before: &ProvisionText| before.span), message);
        report.push(
            told.label(source.span, "in the original")
                .hint("translate it: until then, readers of this language do not find it in this draft"),
        );
    }
    for (provision, _) in text.provisions().zip(partners).filter(|(_, partner)| partner.is_none()) {
        let message = format!("the original has no `{}`", named(provision));
        report.push(
            Diagnostic::new(&TRANSLATION_MISMATCH, provision.span, message)
                .hint("give it the number that it has in the original, or take it out"),
        );
    }
}
