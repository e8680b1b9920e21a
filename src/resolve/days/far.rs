use super::super::held;
use super::told;
use crate::diagnostic::Report;
use crate::model::raw::RawTreaty;
use crate::model::when::Dated;
use crate::source::{Span, Spanned};
use jiff::ToSpan;
use jiff::civil::Date;

/// So many years ahead nobody knows what will happen to a treaty: 2033 is likely to be 2023.
const YEARS: i64 = 2;

/// Reports whatever is dated so long after today and after all that came before it.
pub(super) fn check(treaty: &RawTreaty, today: Date, report: &mut Report) {
    let mut last: Option<Date> = None;
    let far = |day: Date, from: Date| from.checked_add(YEARS.years()).is_ok_and(|limit| day > limit);
    for date in dates(treaty) {
        let day = date.value.first();
        // Of a site as it stood long ago, much is far ahead, but follows what came before it.
        if far(day, today) && last.is_some_and(|last| far(day, last)) {
            let message = format!("{} is more than {YEARS} years after today and everything before it", date.value);
            report.push(told(date.span, message).hint("is the year right? add what happened before it, if it is"));
        } else {
            last = last.max(Some(day));
        }
    }
}

/// Every date of a treaty's data, in order.
fn dates(treaty: &RawTreaty) -> Vec<Spanned<Dated>> {
    let mut dates: Vec<Spanned<Dated>> = Vec::new();
    for session in &treaty.sessions {
        dates.push(session.start);
        dates.extend(session.end);
    }
    dates.extend(held::said(treaty).into_iter().filter_map(|(date, _)| date));
    let place = |span: Span| (span.source, span.start);
    dates.sort_by_key(|date| (date.value.first(), place(date.span)));
    dates
}
