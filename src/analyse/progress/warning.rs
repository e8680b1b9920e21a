use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::draft::AGREED_TEXT_CHANGED;
use crate::model::draft::ProvisionText;
use crate::model::id::DraftId;
use crate::model::language::Language;
use crate::model::progress::{Changed, Difference, Progress};
use crate::model::site::Site;
use crate::model::target::Place;
use crate::source::Span;

/// Warnings of words that were agreed and are others in the draft of a day, one for each unit. After an editorial change the
/// status holds, and nobody needs to be warned.
pub fn agreed_text_changed<'a>(site: &'a Site, progress: &'a Progress) -> impl Iterator<Item = Diagnostic> + 'a {
    let substantive = progress.changed.iter().filter(|one| one.how == Difference::Substantive);
    substantive.filter_map(|changed| warning(site, progress, changed))
}

fn warning(site: &Site, progress: &Progress, changed: &Changed) -> Option<Diagnostic> {
    let draft = progress.draft?;
    let treaty = site.treaty(progress.treaty);
    let status = &treaty.statuses[changed.status];
    let before = site.draft(changed.from.draft).provision(changed.from.provision)?;
    let (path, when) = (path(site, changed.from), site.when_told(status.date));
    let id = &site.draft(draft).id;
    if let (Some(to), Some(language)) = (changed.to, changed.text) {
        return in_translation(site, (changed.from, to), language, &when);
    }
    let (span, message) = match changed.to {
        Some(to) => {
            let span = span(site.draft(to.draft).provision(to.provision)?, to.unit);
            (span, format!("`{path}` was agreed {when} in other words than the draft `{id}` has"))
        }
        None => {
            (heading(site, draft, changed)?, format!("`{path}` was agreed {when}, and the draft `{id}` has none of it"))
        }
    };
    let file = format!("content/treaties/{}/provisions.toml", treaty.id);
    let told = Diagnostic::new(&AGREED_TEXT_CHANGED, span, message)
        .label(self::span(before, changed.from.unit), "the words agreed");
    Some(told.hint(match changed.to {
        Some(_) => format!(
            "if the new words were agreed, too, add a `[[status]]` of a later day to `{file}`; if not, add one with `state = \"open\"`"
        ),
        None => format!("if it was taken out on purpose, add a `[[status]]` with `state = \"deleted\"` to `{file}`"),
    }))
}

/// What is told of an authentic text in another language, of which the original may say the same as before.
fn in_translation(site: &Site, (from, to): (Place, Place), language: Language, when: &str) -> Option<Diagnostic> {
    let authentic = |place: Place| {
        let text = site.draft(place.draft).authentic(language)?.provision(place.provision)?;
        Some(self::span(text, place.unit))
    };
    let (path, id) = (path(site, from), &site.draft(to.draft).id);
    let message = format!("`{path}` was agreed {when} in other words than the authentic text `{id}.{language}` has");
    let told = Diagnostic::new(&AGREED_TEXT_CHANGED, authentic(to)?, message);
    Some(told.label(authentic(from)?, "the words agreed").hint(
        "if this is only a better translation, say so in a `[[status]]` of a later day; if it is not authentic, take `authority = \"official\"` out of it",
    ))
}

/// `scope/1/a`.
fn path(site: &Site, place: Place) -> String {
    let id = &site.provision(place.provision).id;
    let unit = place.unit.and_then(|unit| {
        let text = site.draft(place.draft).provision(place.provision)?;
        Some(&text.units[unit as usize].path)
    });
    unit.map_or_else(|| id.clone(), |path| format!("{id}/{path}"))
}

fn span(text: &ProvisionText, unit: Option<u32>) -> Span {
    unit.map_or(text.span, |unit| text.units[unit as usize].span)
}

/// Where in a draft something is missing: at its provision's heading, else at the first there is.
fn heading(site: &Site, draft: DraftId, changed: &Changed) -> Option<Span> {
    let draft = site.draft(draft);
    let first = || draft.provisions.first().and_then(|(id, _)| draft.provision(*id));
    draft.provision(changed.from.provision).or_else(first).map(|text| text.span)
}
