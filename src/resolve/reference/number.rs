//! Provisions and units by number, as a draft has them.

use super::index::Index;
use super::lookup::{Drafts, Looked, Lookup, Spot};
use super::written::{Item, Step};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::reference::NOT_IN_SUMMARY;
use crate::model::draft::{HeadingKind, ProvisionText, Unit, UnitStyle};
use crate::model::id::{DraftId, ProvisionId, TreatyId};
use crate::model::raw::Authority;
use crate::model::target::{Place, Reference};

/// What a draft has for a number and the steps after it.
pub(super) enum Numbered {
    /// The provision, or the unit.
    Found(Place),
    /// The provision, but no such unit in it; and whether that is because several options have one.
    NoUnit(Place, bool),
    /// No such provision.
    Nothing,
}

impl Index<'_> {
    /// Looks up a number and the steps after it in a draft.
    pub(super) fn at_number(&self, draft: DraftId, item: &Item) -> Numbered {
        let (provision, letter, further) = match self.provision_at(draft, item) {
            Some((provision, letter)) => (provision, letter, item.steps.as_slice()),
            None => match self.decimal(draft, item) {
                Some((provision, further)) => (provision, None, further),
                None => return Numbered::Nothing,
            },
        };
        let steps: Vec<&Step> = letter.iter().chain(further).collect();
        let whole = Place { draft, provision, unit: None };
        if steps.is_empty() {
            return Numbered::Found(whole);
        }
        match self.text(draft, provision).map(|text| unit(text, &steps)) {
            Some(Found::One(unit)) => Numbered::Found(Place { unit: Some(unit), ..whole }),
            Some(Found::Several) => Numbered::NoUnit(whole, true),
            _ => Numbered::NoUnit(whole, false),
        }
    }

    /// `Article 3.9` of a treaty that numbers the articles of its third chapter so; and the steps after it.
    fn decimal<'s>(&self, draft: DraftId, item: &'s Item) -> Option<(ProvisionId, &'s [Step])> {
        let number = item.number.as_ref().filter(|number| number.letter.is_none())?;
        let (Step::Label(place), further) = item.steps.split_first()? else { return None };
        let provision = self.numbered(draft, item.kind, &format!("{}.{place}", number.clean))?;
        Some((provision, further))
    }

    /// The provision of a number; with the step that its letter is, where `17a` turns out to be (a) of article 17.
    fn provision_at(&self, draft: DraftId, item: &Item) -> Option<(ProvisionId, Option<Step>)> {
        let Some(number) = &item.number else {
            let only =
                || self.numbered(draft, item.kind, "1").filter(|_| self.numbered(draft, item.kind, "2").is_none());
            return self.numbered(draft, item.kind, "").or_else(only).map(|provision| (provision, None));
        };
        let Some(letter) = &number.letter else {
            return self.numbered(draft, item.kind, &number.clean).map(|provision| (provision, None));
        };
        let lettered = self.numbered(draft, item.kind, &format!("{}{letter}", number.clean));
        lettered.map(|provision| (provision, None)).or_else(|| {
            let provision = self.numbered(draft, item.kind, &number.clean)?;
            Some((provision, Some(Step::Label(letter.clone()))))
        })
    }
}

/// What steps lead to.
enum Found {
    One(u32),
    Several,
    Nothing,
}

/// Walks the steps from the provision inwards. Where a step fits nothing, the options standing there are looked into.
fn unit(text: &ProvisionText, steps: &[&Step]) -> Found {
    let mut parent = None;
    for step in steps {
        let fits = |unit: &Unit| step.fits(unit.path.rsplit('/').next().unwrap_or_default());
        let direct = text.units.iter().position(|unit| unit.parent == parent && fits(unit));
        let in_option = |unit: &Unit| {
            let holder = unit.parent.and_then(|holder| text.units.get(holder as usize));
            holder.is_some_and(|holder| holder.style == UnitStyle::Option && holder.parent == parent)
        };
        let mut within = (0..text.units.len()).filter(|index| {
            let unit = &text.units[*index];
            in_option(unit) && fits(unit)
        });
        let found = match direct {
            Some(index) => index,
            None => match (within.next(), within.next()) {
                (Some(index), None) => index,
                (Some(_), Some(_)) => return Found::Several,
                (None, _) => return Found::Nothing,
            },
        };
        parent = Some(found as u32);
    }
    parent.map_or(Found::Nothing, Found::One)
}

impl Lookup<'_, '_> {
    /// What a number leads to in the drafts it is read in.
    pub(super) fn by_number(
        &self,
        spot: Spot<'_>,
        (treaty, drafts): (TreatyId, Drafts),
        item: &Item,
        doubts: &mut Vec<Diagnostic>,
    ) -> Looked<Reference> {
        let (draft, second) = match drafts {
            Drafts::Current(None) => return Err(self.missed(treaty, self.no_drafts(spot, treaty, item))),
            Drafts::Current(Some(draft)) | Drafts::Named(draft) => (draft, None),
            Drafts::Pair(from, to) => (from, Some(to)),
        };
        let found = match (self.index.at_number(draft, item), second) {
            (Numbered::Found(place), _) => Numbered::Found(place),
            (other, None) => other,
            (other, Some(second)) => match self.index.at_number(second, item) {
                Numbered::Found(place) => Numbered::Found(place),
                _ => other,
            },
        };
        match found {
            Numbered::Found(place) => Ok(self.reference_to(drafts, place)),
            Numbered::NoUnit(whole, false) if self.is_summary(draft) => {
                doubts.push(self.not_in_summary(spot, draft, item));
                Ok(self.reference_to(drafts, whole))
            }
            Numbered::NoUnit(whole, several) => Err(self.missed(treaty, self.no_unit(spot, whole, several, item))),
            Numbered::Nothing => Err(self.missed(treaty, self.no_number(spot, treaty, draft, item))),
        }
    }

    fn missed(&self, treaty: TreatyId, diagnostic: Diagnostic) -> Box<Diagnostic> {
        Box::new(diagnostic.missing(self.any_provision(treaty)))
    }

    pub(super) fn is_summary(&self, draft: DraftId) -> bool {
        self.index.parts.drafts[draft.index()].authority == Authority::Summary
    }

    fn draft_name(&self, draft: DraftId) -> &str {
        &self.index.parts.drafts[draft.index()].id
    }

    fn no_drafts(&self, spot: Spot<'_>, treaty: TreatyId, item: &Item) -> Diagnostic {
        let treaty = &self.index.parts.treaties[treaty.index()].id;
        spot.broken(&item.range, format!("{} cannot be found: `{treaty}` has no draft", name(item)))
            .hint(format!("add a draft in `content/treaties/{treaty}/drafts/`"))
    }

    fn not_in_summary(&self, spot: Spot<'_>, draft: DraftId, item: &Item) -> Diagnostic {
        let message = format!("the summary `{}` has no {} in {}", self.draft_name(draft), steps(item), name(item));
        Diagnostic::new(&NOT_IN_SUMMARY, spot.span(&item.range), message)
            .hint("refer to the article alone, or name a draft that has the text: `art. 3(2)@DRAFT`")
    }

    fn no_unit(&self, spot: Spot<'_>, whole: Place, several: bool, item: &Item) -> Diagnostic {
        let (provision, unit, draft) = (name(item), steps(item), self.draft_name(whole.draft));
        if several {
            return spot
                .broken(&item.range, format!("more than one option of {provision} has {unit} in the draft `{draft}`"))
                .hint("name the option: `art. 3(2), option 1 (a)`");
        }
        let diagnostic = spot.broken(&item.range, format!("{provision} has no {unit} in the draft `{draft}`"));
        let written: Vec<String> = item.steps.iter().map(Step::segment).collect();
        let units = self.index.text(whole.draft, whole.provision).map(|text| text.units.as_slice()).unwrap_or_default();
        if units.is_empty() {
            return diagnostic.hint(format!("{provision} has no numbered units there"));
        }
        let near = crate::diagnostic::nearest(&written.join("/"), units.iter().map(|unit| unit.path.as_str()));
        let near = near.map(|path| format!("the nearest is {}", in_brackets(path.split('/'))));
        let elsewhere = self.drafts_with(self.index.parts.drafts[whole.draft.index()].treaty, |draft| {
            matches!(self.index.at_number(draft, item), Numbered::Found(place) if place.provision == whole.provision)
        });
        let own: Vec<String> = units.iter().take(6).map(|unit| in_brackets(unit.path.split('/'))).collect();
        diagnostic
            .hint_if(near)
            .hint_if(elsewhere.map(|drafts| format!("it stands in {drafts}")))
            .or_hint(format!("{provision} has {}", own.join(", ")))
    }

    fn no_number(&self, spot: Spot<'_>, treaty: TreatyId, draft: DraftId, item: &Item) -> Diagnostic {
        let provision = name(item);
        let message = format!("{provision} is not in the draft `{}`", self.draft_name(draft));
        let elsewhere =
            self.drafts_with(treaty, |draft| !matches!(self.index.at_number(draft, item), Numbered::Nothing));
        let elsewhere = elsewhere.map(|drafts| {
            format!("{provision} stands in {drafts}: name the draft with `@`, or with `as_of` in the front matter")
        });
        let near = self.nearest_number(draft, item).map(|near| format!("the nearest is {near}"));
        let provisions =
            "see `travaux ids TREATY` for the articles that each draft has, or name another draft with `@`";
        spot.broken(&item.range, message).hint_if(near).hint_if(elsewhere).or_hint(provisions)
    }

    /// The drafts for which something holds, as a list for people.
    fn drafts_with(&self, treaty: TreatyId, holds: impl Fn(DraftId) -> bool) -> Option<String> {
        let drafts = self.index.parts.treaties[treaty.index()].drafts.iter().filter(|draft| holds(**draft));
        let names: Vec<String> = drafts.map(|draft| format!("`{}`", self.draft_name(*draft))).collect();
        (!names.is_empty()).then(|| names.join(", "))
    }

    /// The provision of a draft whose number is nearest to the one written.
    fn nearest_number(&self, draft: DraftId, item: &Item) -> Option<String> {
        let wanted = value(&item.number.as_ref()?.clean)?;
        let texts = self.index.parts.drafts[draft.index()].text.provisions();
        let numbered = texts.filter(|text| text.kind == item.kind).filter_map(|text| text.number.as_deref());
        let near = numbered.filter_map(|number| Some((value(number)?.abs_diff(wanted), number))).min()?.1;
        Some(format!("{} {near}", word(item.kind)))
    }
}

/// The figures that a clean number begins with.
fn value(number: &str) -> Option<u32> {
    number.split(|c: char| !c.is_ascii_digit()).next()?.parse().ok()
}

fn word(kind: HeadingKind) -> &'static str {
    match kind {
        HeadingKind::Preamble => "the preamble",
        HeadingKind::Annex => "annex",
        _ => "article",
    }
}

/// `article 17`, `the preamble`: what an item names, for people.
fn name(item: &Item) -> String {
    match &item.number {
        Some(number) => format!("{} {}{}", word(item.kind), number.clean, number.letter.as_deref().unwrap_or_default()),
        None if item.kind == HeadingKind::Annex => "the annex".into(),
        None => word(item.kind).into(),
    }
}

/// `(1)(a)`: an item's steps, for people.
fn steps(item: &Item) -> String {
    let segments: Vec<String> = item.steps.iter().map(Step::segment).collect();
    let letter = item.number.as_ref().and_then(|number| number.letter.as_deref());
    in_brackets(letter.into_iter().filter(|_| segments.is_empty()).chain(segments.iter().map(String::as_str)))
}

/// `(1)(a)`: segments of a path, as references write them.
pub(super) fn in_brackets<'s>(segments: impl Iterator<Item = &'s str>) -> String {
    segments.fold(String::new(), |out, segment| out + "(" + segment + ")")
}
