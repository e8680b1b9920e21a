//! What a written reference leads to.
//!
//! The words are read by [`super::written`]; here they are looked up, by number in [`super::number`], by id in
//! [`super::path`], by kind in [`super::thing`]. Whatever finds nothing says what is nearest.

use super::super::declared;
use super::index::Index;
use super::reading::Reading;
use super::written::{self, At, Fault, Form, Item, KINDS, Part, Written};
use crate::diagnostic::rules::reference::{BEFORE_FIRST_DRAFT, BROKEN_REFERENCE};
use crate::diagnostic::{Diagnostic, Report, Thing};
use crate::model::id::{DraftId, TreatyId};
use crate::model::target::{Place, Reference, Target};
use crate::source::{Span, Spanned};
use std::ops::Range;

/// Looks up references for one text.
#[derive(Clone, Copy)]
pub(super) struct Lookup<'i, 'a> {
    pub(super) index: &'i Index<'a>,
    pub(super) reading: &'i Reading,
}

/// A written reference, looked up.
pub(super) struct Resolved {
    /// Each thing it names, in order; never empty.
    pub(super) pieces: Vec<Piece>,
    /// What it names as typed, without treaty and draft: the words of a reference by number.
    pub(super) words: Option<Range<usize>>,
    /// The treaty written before it.
    pub(super) treaty: Option<TreatyId>,
    /// What is doubtful about it.
    pub(super) doubts: Vec<Diagnostic>,
}

/// One thing that a reference names.
pub(super) struct Piece {
    /// Its words in what was written.
    pub(super) range: Range<usize>,
    /// What it leads to.
    pub(super) found: Looked<Reference>,
    /// What stands between the piece before and this, where the two are the ends of a range.
    pub(super) between: Vec<Target>,
}

/// What was found, or why nothing was.
pub(super) type Looked<T> = Result<T, Box<Diagnostic>>;

/// Where a reference is written.
#[derive(Clone, Copy)]
pub(super) struct Spot<'w> {
    pub(super) written: &'w str,
    pub(super) span: Span,
}

impl Spot<'_> {
    /// The span of a part of what was written; the whole where the source has it in another spelling.
    pub(super) fn span(self, range: &Range<usize>) -> Span {
        let length = self.span.range().len();
        let quote = match length.checked_sub(self.written.len()) {
            Some(0) => 0,
            // The span of a string in a data file takes in its quotes.
            Some(2) => 1,
            _ => return self.span,
        };
        let start = self.span.start as usize + quote;
        Span::new(self.span.source, start + range.start, start + range.end)
    }

    /// What is broken about a part of it.
    pub(super) fn broken(self, range: &Range<usize>, message: impl Into<String>) -> Diagnostic {
        Diagnostic::new(&BROKEN_REFERENCE, self.span(range), message)
    }
}

/// The drafts that a reference is read in.
#[derive(Clone, Copy)]
pub(super) enum Drafts {
    /// The one current for the text; `None` in a treaty without drafts.
    Current(Option<DraftId>),
    /// The one it names.
    Named(DraftId),
    /// The two it compares. Numbers are those of the first, else of the second.
    Pair(DraftId, DraftId),
}

/// The forms that references have, for who wrote none of them.
fn forms() -> String {
    let kinds = KINDS.map(|kind| format!("`{kind}:`"));
    format!(
        "write an article as `art. 17`, a provision by id as `#scope`, and other things by kind and id: {}",
        kinds.join(", ")
    )
}

/// What a reference in a data file leads to. `None` if it leads nowhere, which is reported.
pub fn reference(
    written: &Spanned<String>,
    reading: &Reading,
    index: &Index<'_>,
    report: &mut Report,
) -> Option<Reference> {
    let spot = Spot { written: &written.value, span: written.span };
    let resolved = match (Lookup { index, reading }).resolve(spot) {
        Ok(resolved) => resolved,
        Err(diagnostic) => {
            report.push(*diagnostic);
            return None;
        }
    };
    report.diagnostics.extend(resolved.doubts);
    if let [_, second, ..] = resolved.pieces.as_slice() {
        let message = format!("`{}` names more than one thing", spot.written);
        report.push(spot.broken(&second.range, message).hint("write an entry for each"));
        return None;
    }
    match resolved.pieces.into_iter().next()?.found {
        Ok(reference) => Some(reference),
        Err(diagnostic) => {
            report.push(*diagnostic);
            None
        }
    }
}

impl Lookup<'_, '_> {
    /// Reads and looks up what was written. `Err` where it cannot be read at all.
    pub(super) fn resolve(&self, spot: Spot<'_>) -> Looked<Resolved> {
        let written = written::parse(spot.written).map_err(|fault| Box::new(self.unreadable(spot, fault)))?;
        let treaty = match written.treaty {
            Some(part) => Some(self.named_treaty(spot, part)?),
            None => None,
        };
        let mut doubts = Vec::new();
        let (pieces, words) = match &written.form {
            Form::Thing(kind, id) => {
                let found = self.thing(spot, treaty, kind, *id).map(Reference::to);
                (vec![Piece { range: id.range(), found, between: Vec::new() }], None)
            }
            Form::Draft => {
                let treaty = self.treaty_meant(spot, treaty)?;
                let target = match self.drafts(spot, treaty, &written, &mut doubts)? {
                    Drafts::Pair(from, to) => Target::Compare(from, to),
                    Drafts::Named(draft) | Drafts::Current(Some(draft)) => Target::Draft(draft),
                    Drafts::Current(None) => Target::Treaty(treaty),
                };
                let range = 0..spot.written.len();
                (vec![Piece { range, found: Ok(Reference::to(target)), between: Vec::new() }], None)
            }
            Form::Id(id) => {
                let treaty = self.treaty_meant(spot, treaty)?;
                // An id means the same in every draft; that the text is older than all of them is no doubt.
                let drafts = self.drafts(spot, treaty, &written, &mut Vec::new())?;
                let found = self.by_id(spot, treaty, drafts, *id);
                (vec![Piece { range: id.range(), found, between: Vec::new() }], None)
            }
            Form::Numbers(items) => {
                let treaty = self.treaty_meant(spot, treaty)?;
                let drafts = self.drafts(spot, treaty, &written, &mut doubts)?;
                (self.by_numbers(spot, (treaty, drafts), items, &mut doubts), Some(written.words.range()))
            }
        };
        Ok(Resolved { pieces, words, treaty, doubts })
    }

    fn by_numbers(
        &self,
        spot: Spot<'_>,
        (treaty, drafts): (TreatyId, Drafts),
        items: &[Item],
        doubts: &mut Vec<Diagnostic>,
    ) -> Vec<Piece> {
        let mut before: Option<Place> = None;
        let mut pieces = Vec::with_capacity(items.len());
        for item in items {
            let found = self.by_number(spot, (treaty, drafts), item, doubts);
            let place = found.as_ref().ok().and_then(|reference| reference.meant);
            let between = match (before, place) {
                (Some(from), Some(to)) if item.through => {
                    let provisions = self.index.between(to.draft, from.provision, to.provision);
                    provisions.into_iter().map(Target::Provision).collect()
                }
                _ => Vec::new(),
            };
            before = place;
            pieces.push(Piece { range: item.range.clone(), found, between });
        }
        pieces
    }

    /// What is missed where a draft does not have something: another, that has it, may be lost.
    pub(super) fn any_provision(&self, treaty: TreatyId) -> Thing {
        Thing::any("provision").of(&self.index.parts.treaties[treaty.index()].id)
    }

    /// The treaty that is meant where none is named.
    pub(super) fn treaty(&self) -> Option<TreatyId> {
        let only = (self.index.parts.treaties.len() == 1).then_some(TreatyId(0));
        self.reading.treaty.or(only)
    }

    fn treaty_meant(&self, spot: Spot<'_>, named: Option<TreatyId>) -> Looked<TreatyId> {
        named.or_else(|| self.treaty()).ok_or_else(|| {
            let whole = 0..spot.written.len();
            let ids = self.index.parts.treaties.iter().map(|treaty| format!("`{}`", treaty.id));
            let diagnostic = spot.broken(&whole, format!("`{}` does not say of which treaty", spot.written));
            let none = self.index.parts.treaties.is_empty();
            let diagnostic = if none { diagnostic.missing(Thing::any("treaty")) } else { diagnostic };
            Box::new(match self.index.parts.treaties.first() {
                None => diagnostic.hint("the site has no treaty: add one in `content/treaties/`"),
                Some(first) => diagnostic
                    .hint(format!("write `{}: {}`, or set `treaty` in the front matter", first.id, spot.written))
                    .hint(format!("the site's treaties are {}", ids.take(12).collect::<Vec<_>>().join(", "))),
            })
        })
    }

    fn named_treaty(&self, spot: Spot<'_>, part: Part<'_>) -> Looked<TreatyId> {
        let treaties = &self.index.treaties;
        let found = treaties.get(part.text).or_else(|| treaties.get(part.text.to_lowercase().as_str()));
        found.copied().ok_or_else(|| {
            let known = self.index.parts.treaties.iter().map(|treaty| treaty.id.as_str()).chain(KINDS);
            let message = format!("`{}` is neither a treaty nor a kind of thing", part.text);
            let diagnostic = spot.broken(&part.range(), message).missing(Thing::one("treaty", part.text));
            Box::new(diagnostic.did_you_mean(part.text, known).or_hint(forms()))
        })
    }

    fn drafts(
        &self,
        spot: Spot<'_>,
        treaty: TreatyId,
        written: &Written<'_>,
        doubts: &mut Vec<Diagnostic>,
    ) -> Looked<Drafts> {
        let named = |part: Part<'_>| {
            self.index.draft(treaty, part.text).ok_or_else(|| {
                let treaty = &self.index.parts.treaties[treaty.index()];
                let message = format!("`{}` is not a draft of `{}`", part.text, treaty.id);
                let known = treaty.drafts.iter().map(|id| self.index.parts.drafts[id.index()].id.as_str());
                let all = known.clone();
                let diagnostic = spot.broken(&part.range(), message).did_you_mean(part.text, known);
                let diagnostic = diagnostic.missing(Thing::one("draft", part.text).of(&treaty.id));
                Box::new(diagnostic.or_hint(declared::hint("draft", part.text, all)))
            })
        };
        match written.at {
            Some(At::Draft(draft)) => Ok(Drafts::Named(named(draft)?)),
            Some(At::Pair(from, to)) => Ok(Drafts::Pair(named(from)?, named(to)?)),
            None => {
                let current = self.index.current(treaty, self.reading);
                if let Some(current) = current.filter(|current| current.later) {
                    let draft = &self.index.parts.drafts[current.draft.index()];
                    let of = draft.date.dated().map(|date| format!(" of {date}")).unwrap_or_default();
                    let message = format!("the text is older than the first draft, `{}`{of}", draft.id);
                    let hint = format!("set `as_of = \"{}\"` in the front matter if that is the draft meant", draft.id);
                    let doubt = Diagnostic::new(&BEFORE_FIRST_DRAFT, spot.span, message).hint(hint);
                    doubts.push(doubt.missing(self.any_provision(treaty)));
                }
                Ok(Drafts::Current(current.map(|current| current.draft)))
            }
        }
    }

    /// Where a place in the text leads: a provision to its page, a unit to its draft's permalink unless that draft is the
    /// latest, which the provision's page shows.
    pub(super) fn reference_to(&self, drafts: Drafts, place: Place) -> Reference {
        let treaty = self.index.parts.drafts[place.draft.index()].treaty;
        let latest = self.index.parts.treaties[treaty.index()].drafts.last() == Some(&place.draft);
        let target = match drafts {
            Drafts::Pair(from, to) => Target::Compare(from, to),
            _ if place.unit.is_some() && !latest => Target::Place(place),
            _ => Target::Provision(place.provision),
        };
        Reference { target, meant: Some(place) }
    }

    /// What cannot be read: said by the fault, or by what on the site has these words for its name.
    fn unreadable(&self, spot: Spot<'_>, fault: Fault) -> Diagnostic {
        if let Some(Err(unknown)) = written::treaty_before(spot.written).map(|part| self.named_treaty(spot, part)) {
            return *unknown;
        }
        let diagnostic = spot.broken(&fault.range, fault.message);
        let name = spot.written.trim();
        let ending = name.rsplit_once('.').map(|(_, ending)| ending.to_ascii_lowercase()).unwrap_or_default();
        if ["png", "jpg", "jpeg", "gif", "svg", "webp", "avif"].contains(&ending.as_str()) {
            return diagnostic.hint(format!("a picture is written `![what it shows]({name})`"));
        }
        match self.form_for(spot.written.trim()) {
            Some(form) => diagnostic.hint(format!("did you mean `{form}`?")),
            None => diagnostic.hint_if(fault.hint).or_hint(forms()),
        }
    }

    /// How to refer to the thing whose bare id was written.
    fn form_for(&self, id: &str) -> Option<String> {
        let index = self.index;
        let provision = id.split('/').next().unwrap_or_default();
        if self.treaty().is_some_and(|treaty| index.provision(treaty, provision).is_some()) {
            return Some(format!("#{id}"));
        }
        let kinds = [
            ("proposal", index.proposals.contains_key(id)),
            ("package", index.packages.contains_key(id)),
            ("delegation", index.parties.contains_key(id)),
            ("body", index.parties.contains_key(&*format!("body:{id}"))),
            ("session", index.sessions.contains_key(id)),
            ("topic", index.topics.contains_key(id)),
            ("doc", index.documents.contains_key(id)),
            ("briefing", index.briefings.contains_key(id)),
            ("term", index.terms.contains_key(id)),
            ("author", index.authors.contains_key(id)),
            ("treaty", index.treaties.contains_key(id)),
        ];
        let kind = kinds.into_iter().find(|(_, known)| *known).map(|(kind, _)| kind);
        kind.map(|kind| format!("{kind}:{id}")).or_else(|| self.titled(id))
    }

    /// How to refer to the briefing or page that has a title.
    fn titled(&self, title: &str) -> Option<String> {
        let title = title.to_lowercase();
        let mut files = self.index.files.by_path.values();
        let parts = &self.index.parts;
        files.find(|file| file.title.to_lowercase() == title).and_then(|file| match file.target {
            Target::Briefing(id) => Some(format!("briefing:{}", parts.briefings[id.index()])),
            Target::Page(id) => Some(format!("page:{}", parts.pages[id.index()])),
            _ => None,
        })
    }
}
