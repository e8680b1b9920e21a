//! `scope/1/a` → a provision and one of its units, in a draft.

use super::numbered;
use super::treaties::Treaties;
use crate::diagnostic::rules::reference::BROKEN_REFERENCE;
use crate::diagnostic::{Diagnostic, Report, Thing, nearest};
use crate::model::id::{DraftId, ProvisionId, TreatyId};
use crate::model::target::Place;
use crate::model::treaty::{Draft, Treaty};
use crate::source::Spanned;
use jiff::civil::Date;

/// The draft of a treaty that was current on a day: the latest dated on or before it; before all drafts, the first.
pub(super) fn current(treaty: &Treaty, drafts: &[Draft], day: Date) -> Option<DraftId> {
    let own = &treaty.drafts;
    own.iter().rev().find(|id| drafts[id.index()].date.last() <= day).or(own.first()).copied()
}

/// The provision that a path begins with, and the path of the unit after it.
pub(super) fn provision(
    path: &Spanned<String>,
    all: &Treaties,
    treaty: TreatyId,
    report: &mut Report,
) -> Option<(ProvisionId, Option<String>)> {
    in_draft(path, all, (treaty, None), report)
}

/// The same; what is written by number is looked up in a draft, for a hint.
fn in_draft(
    path: &Spanned<String>,
    all: &Treaties,
    (treaty, draft): (TreatyId, Option<DraftId>),
    report: &mut Report,
) -> Option<(ProvisionId, Option<String>)> {
    let (id, unit) = match path.value.split_once('/') {
        Some((id, unit)) => (id, Some(unit.to_owned())),
        None => (path.value.as_str(), None),
    };
    let id = Spanned::new(id.to_owned(), path.span);
    let meant = || numbered::meant(&path.value, treaty, draft, all);
    Some((all.names[treaty.index()].provisions.get_or(&id, meant, report)?, unit))
}

/// The unit at a path in a draft; a report with the nearest path if the draft does not have it.
pub(super) fn place(path: &Spanned<String>, draft: DraftId, all: &Treaties, report: &mut Report) -> Option<Place> {
    let treaty = all.drafts[draft.index()].treaty;
    let (provision, unit) = in_draft(path, all, (treaty, Some(draft)), report)?;
    let draft_text = &all.drafts[draft.index()];
    let Some(text) = draft_text.provision(provision) else {
        let having: Vec<&str> =
            all.provisions[provision.index()].appearances.iter().map(|id| all.drafts[id.index()].id.as_str()).collect();
        let id = &all.provisions[provision.index()].id;
        report.push(
            Diagnostic::new(&BROKEN_REFERENCE, path.span, format!("`{id}` is not in draft `{}`", draft_text.id))
                .hint(format!("it is in {}", having.join(", ")))
                .missing(any_provision(treaty, all)),
        );
        return None;
    };
    let Some(unit) = unit else { return Some(Place { draft, provision, unit: None }) };
    if let Some((index, _)) = text.unit(&unit) {
        return Some(Place { draft, provision, unit: Some(index) });
    }
    let paths = text.units.iter().map(|unit| unit.path.as_str());
    let id = &all.provisions[provision.index()].id;
    let hint = nearest(&unit, paths.clone()).map_or_else(
        || {
            let first: Vec<String> = paths.take(8).map(|path| format!("`{id}/{path}`")).collect();
            if first.is_empty() { "it has no units".to_owned() } else { format!("it has {}", first.join(", ")) }
        },
        |near| format!("did you mean `{id}/{near}`?"),
    );
    let message = format!("`{id}` has no unit `{unit}` in draft `{}`", draft_text.id);
    report.push(Diagnostic::new(&BROKEN_REFERENCE, path.span, message).hint(hint).missing(any_provision(treaty, all)));
    None
}

/// What is missed where a draft is not as it should be: it may be another that could not be read.
fn any_provision(treaty: TreatyId, all: &Treaties) -> Thing {
    Thing::any("provision").of(&all.list[treaty.index()].id)
}
