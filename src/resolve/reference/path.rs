//! Provisions and units by their stable ids: `scope/1/a`.

use super::super::declared;
use super::index::Index;
use super::lookup::{Drafts, Looked, Lookup, Spot};
use super::reading::Reading;
use super::written::Part;
use crate::diagnostic::Diagnostic;
use crate::model::id::{DraftId, ProvisionId, TopicId, TreatyId};
use crate::model::target::{Place, Reference, Target};
use crate::source::Spanned;

/// What a position can be on.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Subject {
    /// `topic:scope`
    Topic(TopicId),
    /// `scope/1`, in the draft that was current.
    Place(Place),
}

/// The place that a path names in a draft: the `at` of edits and statuses.
///
/// # Errors
///
/// Where the draft has no such provision or unit, with the nearest one.
pub fn place(path: &Spanned<String>, draft: DraftId, index: &Index<'_>) -> Result<Place, Box<Diagnostic>> {
    let spot = Spot { written: &path.value, span: path.span };
    let lookup = Lookup { index, reading: &Reading::default() };
    let treaty = index.parts.drafts[draft.index()].treaty;
    let written = path.value.strip_prefix('#').unwrap_or(&path.value);
    let part = Part { text: written, start: path.value.len() - written.len() };
    lookup.place(spot, treaty, draft, part)
}

/// What a position is on: a topic, or a place in the draft that a reading means.
///
/// # Errors
///
/// Where there is no such topic, provision or unit, with the nearest one.
pub fn subject(on: &Spanned<String>, reading: &Reading, index: &Index<'_>) -> Result<Subject, Box<Diagnostic>> {
    let spot = Spot { written: &on.value, span: on.span };
    let lookup = Lookup { index, reading };
    if let Some(id) = on.value.strip_prefix("topic:") {
        let part = Part { text: id.trim(), start: on.value.len() - id.trim_start().len() };
        return match lookup.thing(spot, None, "topic", part)? {
            Target::Topic(topic) => Ok(Subject::Topic(topic)),
            _ => Err(Box::new(
                spot.broken(&part.range(), format!("`{id}` is not a topic"))
                    .hint("write the id of a topic of `content/topics.toml`"),
            )),
        };
    }
    let current = lookup.treaty().and_then(|treaty| index.current(treaty, reading));
    let Some(current) = current else {
        let whole = 0..on.value.len();
        let message = format!("`{}` cannot be found: the treaty has no draft", on.value);
        let hint =
            "put a draft into the treaty's folder as `drafts/NAME.md`, or take a position on a topic: `topic:ID`";
        return Err(Box::new(spot.broken(&whole, message).hint(hint)));
    };
    place(on, current.draft, index).map(Subject::Place)
}

impl Lookup<'_, '_> {
    /// What `#scope/1/a` leads to in the drafts it is read in. A provision alone needs no draft: its page is always there.
    pub(super) fn by_id(&self, spot: Spot<'_>, treaty: TreatyId, drafts: Drafts, id: Part<'_>) -> Looked<Reference> {
        let provision = self.provision(spot, treaty, id)?;
        let whole = !id.text.contains('/');
        match drafts {
            Drafts::Current(None) => Ok(Reference::to(Target::Provision(provision))),
            Drafts::Current(Some(draft)) if whole => {
                let meant = self.index.text(draft, provision).map(|_| Place { draft, provision, unit: None });
                Ok(Reference { target: Target::Provision(provision), meant })
            }
            Drafts::Current(Some(draft)) | Drafts::Named(draft) => {
                self.place(spot, treaty, draft, id).map(|place| self.reference_to(drafts, place))
            }
            Drafts::Pair(from, to) => {
                let place = self.place(spot, treaty, from, id).or_else(|_| self.place(spot, treaty, to, id));
                place.map(|place| self.reference_to(drafts, place))
            }
        }
    }

    fn provision(&self, spot: Spot<'_>, treaty: TreatyId, id: Part<'_>) -> Looked<ProvisionId> {
        let name = id.text.split('/').next().unwrap_or_default();
        if let Some(provision) = self.index.provision(treaty, name) {
            return Ok(provision);
        }
        let parts = &self.index.parts;
        let message = format!("`{name}` is not a provision of `{}`", parts.treaties[treaty.index()].id);
        let known = parts.treaties[treaty.index()].provisions.iter().map(|id| parts.provisions[id.index()].id.as_str());
        let diagnostic = spot.broken(&(id.start..id.start + name.len()), message).did_you_mean(name, known);
        let other =
            (0..parts.treaties.len()).find(|other| self.index.provision(TreatyId(*other as u32), name).is_some());
        let other = other.map(|other| format!("`{0}` has one: write `{0}: #{1}`", parts.treaties[other].id, id.text));
        let all = parts.treaties[treaty.index()].provisions.iter().map(|id| parts.provisions[id.index()].id.as_str());
        let diagnostic = diagnostic.missing(self.any_provision(treaty));
        Err(diagnostic.hint_if(other).or_hint(declared::hint("provision", name, all)).into())
    }

    fn place(&self, spot: Spot<'_>, treaty: TreatyId, draft: DraftId, id: Part<'_>) -> Looked<Place> {
        let provision = self.provision(spot, treaty, id)?;
        let draft_id = |draft: DraftId| &self.index.parts.drafts[draft.index()].id;
        let name = &self.index.parts.provisions[provision.index()].id;
        let Some(text) = self.index.text(draft, provision) else {
            let drafts = &self.index.parts.provisions[provision.index()].appearances;
            let drafts: Vec<String> = drafts.iter().map(|draft| format!("`{}`", draft_id(*draft))).collect();
            let message = format!("`{name}` is not in the draft `{}`", draft_id(draft));
            let diagnostic = spot.broken(&id.range(), message).missing(self.any_provision(treaty));
            return Err(diagnostic.hint(format!("it stands in {}", drafts.join(", "))).into());
        };
        let Some((_, path)) = id.text.split_once('/') else { return Ok(Place { draft, provision, unit: None }) };
        if let Some((unit, _)) = text.unit(path) {
            return Ok(Place { draft, provision, unit: Some(unit) });
        }
        let range = id.range().end - path.len()..id.range().end;
        let message = format!("`{name}` has no unit `{path}` in the draft `{}`", draft_id(draft));
        let drafts = &self.index.parts.treaties[treaty.index()].drafts;
        let has = |draft: &&DraftId| self.index.text(**draft, provision).is_some_and(|text| text.unit(path).is_some());
        let elsewhere: Vec<String> = drafts.iter().filter(has).map(|draft| format!("`{}`", draft_id(*draft))).collect();
        let elsewhere = (!elsewhere.is_empty()).then(|| format!("it stands in {}", elsewhere.join(", ")));
        let units = text.units.iter().map(|unit| unit.path.as_str());
        let own: Vec<String> = text.units.iter().take(6).map(|unit| format!("`{name}/{}`", unit.path)).collect();
        let own = if own.is_empty() {
            format!("`{name}` has no numbered units there: write `{name}`")
        } else {
            format!("write one that is there, such as {}", own.join(", "))
        };
        let diagnostic = spot.broken(&range, message).missing(self.any_provision(treaty));
        Err(diagnostic.did_you_mean(path, units).hint_if(elsewhere).or_hint(own).into())
    }
}
