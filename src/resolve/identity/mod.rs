//! Which provision is which, from draft to draft: the stable ids of all drafts of one treaty.
//!
//! In: the drafts in date order. Out: an [`Identity`] for each provision of each, and warnings for ids that are only
//! inferred and differ from what the label gives. Not here: the units inside provisions, redlines.
//!
//! - [`features`] what a provision is known by: title and words · [`pair`] one matching for a whole draft
//! - [`mod@edits`] the text that writes ids into the headings

mod edits;
mod features;
mod pair;
#[cfg(test)]
mod tests;

pub use edits::{IdEdit, edits};

use crate::diagnostic::rules::draft::{INFERRED_ID, REPEATED_ID, SIMILAR_ID};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::draft::{Continued, DraftText, IdOrigin, Identity, ProvisionText};
use crate::source::Span;
use features::{Features, Vocabulary};
use std::collections::{HashMap, HashSet};

/// The identity of each provision of each draft, drafts and provisions in the order given.
pub fn identities(drafts: &[&DraftText], report: &mut Report) -> Vec<Vec<Identity>> {
    let mut history = History::default();
    drafts.iter().map(|draft| history.draft(draft, report)).collect()
}

/// What is known of the drafts so far.
#[derive(Default)]
struct History {
    vocabulary: Vocabulary,
    drafts: u32,
    /// The latest provision with each id (in lower case), in the order ids first came up.
    latest: Vec<Known>,
    by_id: HashMap<String, usize>,
}

struct Known {
    id: String,
    features: Features,
    place: Continued,
}

impl History {
    fn draft(&mut self, draft: &DraftText, report: &mut Report) -> Vec<Identity> {
        let provisions: Vec<&ProvisionText> = draft.provisions().collect();
        let features: Vec<Features> = provisions.iter().map(|text| self.vocabulary.features(text)).collect();
        let mut ids = Ids::new(provisions.len());
        ids.take_written(&provisions, report);
        self.warn_of_slips(&provisions, &features, &ids, report);
        self.infer(&features, &mut ids, true);
        self.infer(&features, &mut ids, false);
        self.label(&provisions, &mut ids);
        let identities = ids.finish(&provisions, self);
        warn(&provisions, &identities, report);
        self.remember(&identities, features);
        identities
    }

    /// Matches what has no id yet with the draft before, or, for what came back, with drafts further back.
    fn infer(&self, features: &[Features], ids: &mut Ids, draft_before: bool) {
        let mut known: Vec<&Known> = self
            .latest
            .iter()
            .filter(|known| (known.place.draft + 1 == self.drafts) == draft_before && !ids.is_taken(&known.id))
            .collect();
        known.sort_by_key(|known| (std::cmp::Reverse(known.place.draft), known.place.provision));
        let open: Vec<usize> = (0..features.len()).filter(|index| ids.assigned[*index].is_none()).collect();
        let before: Vec<&Features> = known.iter().map(|known| &known.features).collect();
        let now: Vec<&Features> = open.iter().map(|index| &features[*index]).collect();
        for (now, before, origin) in pair::pairs(&before, &now, draft_before) {
            ids.assign(open[now], known[before].id.clone(), origin);
        }
    }

    /// Warns of a written id that is new and nearly the one that the provision with its title has had so far.
    fn warn_of_slips(&self, provisions: &[&ProvisionText], features: &[Features], ids: &Ids, report: &mut Report) {
        for (provision, features) in provisions.iter().zip(features) {
            let Some(written) = &provision.written_id else { continue };
            let id = written.value.to_lowercase();
            if self.by_id.contains_key(&id) || features.title.is_none() {
                continue;
            }
            let slip = self.latest.iter().find(|known| {
                let other = known.id.to_lowercase();
                let apart = strsim::damerau_levenshtein(&other, &id);
                known.features.title == features.title && (1..=2).contains(&apart) && !ids.is_taken(&other)
            });
            if let Some(known) = slip {
                let message =
                    format!("the id `{}` is new; with this title it was `{}` so far", written.value, known.id);
                let hint = format!("write `{{#{}}}` if it is the same provision", known.id);
                report.push(Diagnostic::new(&SIMILAR_ID, written.span, message).hint(hint));
            }
        }
    }

    /// What continues nothing takes the id of its label, unless that is another's in this draft or was in one before.
    fn label(&self, provisions: &[&ProvisionText], ids: &mut Ids) {
        for (index, provision) in provisions.iter().enumerate() {
            if ids.assigned[index].is_none() {
                let free = |id: &str| !ids.is_taken(id) && !self.by_id.contains_key(&id.to_lowercase());
                let id = first_free(&provision.label_id, free);
                ids.assign(index, id, IdOrigin::Label);
            }
        }
    }

    fn remember(&mut self, identities: &[Identity], features: Vec<Features>) {
        for (index, (identity, features)) in identities.iter().zip(features).enumerate() {
            let place = Continued { draft: self.drafts, provision: index as u32 };
            let known = Known { id: identity.id.clone(), features, place };
            let latest = &mut self.latest;
            let at = *self.by_id.entry(identity.id.to_lowercase()).or_insert(latest.len());
            if at == latest.len() { latest.push(known) } else { latest[at] = known }
        }
        self.drafts += 1;
    }
}

/// The ids of one draft as they are given out.
struct Ids {
    assigned: Vec<Option<(String, IdOrigin)>>,
    taken: HashSet<String>,
}

impl Ids {
    fn new(count: usize) -> Self {
        Self { assigned: vec![None; count], taken: HashSet::new() }
    }

    fn is_taken(&self, id: &str) -> bool {
        self.taken.contains(&id.to_lowercase())
    }

    fn assign(&mut self, index: usize, id: String, origin: IdOrigin) {
        self.taken.insert(id.to_lowercase());
        self.assigned[index] = Some((id, origin));
    }

    /// Gives out the ids that are written: they win over all others.
    fn take_written(&mut self, provisions: &[&ProvisionText], report: &mut Report) {
        let mut first: HashMap<String, Span> = HashMap::new();
        for (index, provision) in provisions.iter().enumerate() {
            let Some(written) = &provision.written_id else { continue };
            if let Some(before) = first.get(&written.value.to_lowercase()) {
                let message = format!("the id `{}` is written twice in this draft", written.value);
                report.push(
                    Diagnostic::new(&REPEATED_ID, written.span, message)
                        .label(*before, "first written here")
                        .hint("give one of the two another id; after a split, say `{#new-id from=\"old-id\"}`"),
                );
                let id = first_free(&written.value, |id| !self.is_taken(id));
                self.assign(index, id, IdOrigin::Written);
            } else {
                first.insert(written.value.to_lowercase(), written.span);
                self.assign(index, written.value.clone(), IdOrigin::Written);
            }
        }
    }

    fn finish(self, provisions: &[&ProvisionText], history: &History) -> Vec<Identity> {
        let given = self.assigned.into_iter().zip(provisions).map(|(assigned, provision)| {
            let (id, origin) = assigned.unwrap_or_else(|| (provision.label_id.clone(), IdOrigin::Label));
            let known = history.by_id.get(&id.to_lowercase()).map(|at| history.latest[*at].place);
            let from = provision.from.iter().map(|id| id.value.clone()).collect();
            Identity { id, origin, continues: known, from }
        });
        given.collect()
    }
}

/// The name itself if it is free, else with `_2`, `_3` …
fn first_free(name: &str, free: impl Fn(&str) -> bool) -> String {
    let numbered = (2..).map(|count| format!("{name}_{count}"));
    std::iter::once(name.to_string()).chain(numbered).find(|id| free(id)).unwrap_or_default()
}

/// Warns of ids that are inferred and not what the label says.
fn warn(provisions: &[&ProvisionText], identities: &[Identity], report: &mut Report) {
    for (provision, identity) in provisions.iter().zip(identities) {
        if identity.origin == IdOrigin::Written || identity.id == provision.label_id {
            continue;
        }
        let (label, id) = (provision.plain_label(), &identity.id);
        let message = match identity.origin {
            IdOrigin::Title => {
                format!("`{label}` takes the id `{id}` of the provision with its title in an earlier draft")
            }
            IdOrigin::Words => {
                format!("`{label}` takes the id `{id}` of the provision with most of its words in an earlier draft")
            }
            _ => format!("`{label}` takes the id `{id}`, because `{}` is another provision's", provision.label_id),
        };
        report.push(
            Diagnostic::new(&INFERRED_ID, provision.span, message)
                .hint(format!("write `{{#{id}}}` after the heading, or another id if it is another provision")),
        );
    }
}
