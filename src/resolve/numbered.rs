//! Paths of provisions and units that are written by number (`art. 4(1)`) or nearly as paths: what is meant by them, for hints.

use super::treaties::Treaties;
use crate::model::draft::ProvisionText;
use crate::model::id::{DraftId, TreatyId};

/// The path of what is meant, in a draft, or else in the latest that has it.
pub(super) fn meant(written: &str, treaty: TreatyId, draft: Option<DraftId>, all: &Treaties) -> Option<String> {
    let mut drafts = draft.into_iter().chain(all.list[treaty.index()].drafts.iter().rev().copied());
    let (number, units) = by_number(written).unzip();
    drafts.find_map(|draft| {
        let text = &all.drafts[draft.index()];
        let found = text.text.provisions().zip(&text.provisions).find(|(provision, _)| {
            number.is_some() && provision.number == number && provision.kind.name() == "article"
        });
        let by_number =
            found.and_then(|(provision, (id, _))| path(provision, &all.provisions[id.index()].id, units.as_deref()?));
        by_number.or_else(|| nearly_a_path(written, draft, all))
    })
}

/// `art. 4 (1)(a)`, `Article 4`, `art-4/1`, `4/1`: the number, and the labels of units after it.
fn by_number(written: &str) -> Option<(String, Vec<String>)> {
    let written = written.trim().trim_start_matches(['#', '§']).to_lowercase();
    let rest = ["article", "artículo", "статья", "art.", "art"].iter().find_map(|word| written.strip_prefix(word));
    let rest = rest.unwrap_or(&written).trim_start_matches([' ', '.', '-', '_', '\u{a0}']);
    let mut labels = rest.split(|c: char| !c.is_alphanumeric()).filter(|label| !label.is_empty()).map(str::to_owned);
    let number = labels.next().filter(|number| number.starts_with(|first: char| first.is_ascii_digit()))?;
    let words = ["paragraph", "para", "subparagraph", "point"];
    Some((number, labels.filter(|label| !words.contains(&label.as_str())).collect()))
}

/// The path of a provision's unit, if it has one with these labels; of the provision, if there are none.
fn path(text: &ProvisionText, id: &str, units: &[String]) -> Option<String> {
    let path = units.join("/");
    if path.is_empty() {
        return Some(id.to_owned());
    }
    text.unit(&path).map(|_| format!("{id}/{path}"))
}

/// `polymers.1`, `polymers 1(a)`: a provision's id, and labels after it.
fn nearly_a_path(written: &str, draft: DraftId, all: &Treaties) -> Option<String> {
    let text = &all.drafts[draft.index()];
    let lower = written.trim().to_lowercase();
    text.text.provisions().zip(&text.provisions).find_map(|(provision, (id, _))| {
        let id = &all.provisions[id.index()].id;
        let rest = lower.strip_prefix(&id.to_lowercase())?;
        let labels: Vec<String> =
            rest.split(|c: char| !c.is_alphanumeric()).filter(|label| !label.is_empty()).map(str::to_owned).collect();
        let parted = rest.starts_with(|first: char| !first.is_alphanumeric() && first != '-');
        path(provision, id, &labels).filter(|_| parted && !labels.is_empty())
    })
}
