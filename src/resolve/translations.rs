//! What the front matter of a translation says that is not read: all of that is its original's.

use crate::diagnostic::rules::site::PASSED_OVER;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::raw::RawBriefing;
use crate::source::{Span, Spanned};

/// Tells of values of a briefing's translation that are not those of its original.
pub(super) fn check(original: &RawBriefing, translation: &RawBriefing, report: &mut Report) {
    let (own, other) = (translation, original);
    let differing = [
        ("date", differs(own.date.as_ref(), other.date.as_ref())),
        ("updated", differs(own.updated.as_ref(), other.updated.as_ref())),
        ("publish", differs(own.publish.as_ref(), other.publish.as_ref())),
        ("expires", differs(own.expires.as_ref(), other.expires.as_ref())),
        ("treaty", differs(own.treaty.as_ref(), other.treaty.as_ref())),
        ("as_of", differs(own.as_of.as_ref(), other.as_of.as_ref())),
        ("session", differs(own.session.as_ref(), other.session.as_ref())),
        ("authors", differ(&own.authors, &other.authors)),
        ("topics", differ(&own.topics, &other.topics)),
        ("delegations", differ(&own.delegations, &other.delegations)),
    ];
    for (key, span) in differing.into_iter().filter_map(|(key, span)| Some((key, span?))) {
        let message =
            format!("`{key}` of a translation is not read: that of `{}` holds in every language", original.name);
        let hint = "take it out, or change it in the original";
        report.push(Diagnostic::new(&PASSED_OVER, span, message).hint(hint));
    }
}

/// Where a value stands that is not the original's.
fn differs<T: PartialEq>(own: Option<&Spanned<T>>, other: Option<&Spanned<T>>) -> Option<Span> {
    own.filter(|own| other.is_none_or(|other| other.value != own.value)).map(|own| own.span)
}

fn differ(own: &[Spanned<String>], other: &[Spanned<String>]) -> Option<Span> {
    let of = |one: &Spanned<String>| one.value.to_lowercase();
    own.first().filter(|_| !own.iter().map(of).eq(other.iter().map(of))).map(|first| first.span)
}
