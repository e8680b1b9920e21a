//! Briefings and pages: which are published, in which languages, and what their front matter names.

use super::front::FrontNames;
use crate::diagnostic::rules::site::{IMPOSSIBLE_DATES, UNKNOWN_ID};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::config::BuildOptions;
use crate::model::id::TreatyId;
use crate::model::raw::{RawBriefing, RawPage};
use crate::model::when::Dated;
use jiff::civil::Date;
use std::collections::BTreeMap;
use std::sync::Arc;

/// The files of one briefing, the original first: the one in the site's language, else the first with a date.
pub(super) fn grouped(mut raw: Vec<Arc<RawBriefing>>, options: &BuildOptions) -> Vec<Vec<Arc<RawBriefing>>> {
    raw.sort_by(|a, b| a.name.cmp(&b.name));
    let mut by_name: Vec<Vec<Arc<RawBriefing>>> = Vec::with_capacity(raw.len());
    for briefing in raw {
        match by_name.last_mut().filter(|files| files[0].name == briefing.name) {
            Some(files) => files.push(briefing),
            None => by_name.push(vec![briefing]),
        }
    }
    let mut groups: Vec<Vec<Arc<RawBriefing>>> = by_name
        .into_iter()
        .filter_map(|mut files| {
            let original = files
                .iter()
                .position(|briefing| briefing.language.is_none())
                .or_else(|| files.iter().position(|briefing| briefing.date.is_some()))?;
            files[..=original].rotate_right(1);
            files[0].date?;
            is_published(&files[0], options).then(|| {
                files.retain(|file| options.drafts || !file.draft);
                files
            })
        })
        .collect();
    groups.sort_by(|a, b| (date(&a[0]), &a[0].name).cmp(&(date(&b[0]), &b[0].name)));
    groups
}

/// The date of an original.
pub(super) fn date(briefing: &RawBriefing) -> Dated {
    briefing.date.map_or_else(|| Date::default().into(), |date| date.value)
}

/// Whether a briefing is dated or published later than today.
pub(super) fn is_future(briefing: &RawBriefing, now: Date) -> bool {
    let date = briefing.date.map(|date| date.value.last());
    [date, briefing.publish.map(|day| day.value)].into_iter().flatten().any(|day| day > now)
}

/// Whether a briefing stands on the site on the day of the build.
pub(super) fn is_published(briefing: &RawBriefing, options: &BuildOptions) -> bool {
    let expired = briefing.expires.is_some_and(|expires| expires.value <= options.now);
    (options.drafts || !briefing.draft) && (options.future || !is_future(briefing, options.now)) && !expired
}

/// The files of one page, the original first, those not to be published left out.
pub(super) fn grouped_pages(raw: Vec<Arc<RawPage>>, options: &BuildOptions) -> Vec<Vec<Arc<RawPage>>> {
    let mut by_path: BTreeMap<String, Vec<Arc<RawPage>>> = BTreeMap::new();
    for page in raw.into_iter().filter(|page| options.drafts || !page.draft) {
        by_path.entry(page.path.clone()).or_default().push(page);
    }
    by_path
        .into_values()
        .map(|mut files| {
            files.sort_by_key(|page| page.language);
            files
        })
        .collect()
}

/// Reports a revision that is older than the text.
pub(super) fn check_dates(briefing: &RawBriefing, report: &mut Report) {
    if let (Some(date), Some(updated)) = (briefing.date, briefing.updated)
        && updated.value.last() < date.value.first()
    {
        let message = format!("the briefing was updated on {} and is dated {}", updated.value, date.value);
        report.push(
            Diagnostic::new(&IMPOSSIBLE_DATES, updated.span, message)
                .label(date.span, "its date")
                .hint("`updated` is the day of the last revision"),
        );
    }
}

/// The session of a briefing: of its treaty, and it must name one.
pub(super) fn session(
    briefing: &RawBriefing,
    treaty: Option<TreatyId>,
    names: &FrontNames,
    report: &mut Report,
) -> Option<crate::model::id::SessionId> {
    let written = briefing.session.as_ref()?;
    if let Some(treaty) = treaty {
        names.of_treaties[treaty.index()].sessions.get(written, report)
    } else if briefing.treaty.is_some() {
        // That there is no such treaty is told already.
        None
    } else {
        let message = format!("session `{}` belongs to a treaty, and the briefing names none", written.value);
        report.push(Diagnostic::new(&UNKNOWN_ID, written.span, message).hint("add `treaty = \"…\"`"));
        None
    }
}
