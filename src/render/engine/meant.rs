//! For a value that is not there: the field of the view that was probably meant.

use super::error::Places;
use crate::diagnostic::Diagnostic;
use tera::{Context, Value};

/// The same with `did you mean …?` where the view has a field of nearly that name.
pub(super) fn suggest_field(diagnostic: Diagnostic, places: &Places, context: &Context) -> Diagnostic {
    let Some(span) = diagnostic.span.filter(|_| diagnostic.message.ends_with("has no value here")) else {
        return diagnostic;
    };
    // The span is that of the last field; what stands before it, up to the first other sign, is the way there.
    let text = &places.sources.get(span.source).text;
    let before = &text[..span.range().start];
    let start = before
        .rfind(|c: char| !is_of_path(c))
        .map_or(0, |at| at + before[at..].chars().next().map_or(1, char::len_utf8));
    let path = &text[start..span.range().end];
    let Some((parent, field)) = path.rsplit_once('.') else { return diagnostic };
    match value(parent, &text[..start], context).as_ref().and_then(Value::as_map) {
        Some(fields) => diagnostic.did_you_mean(field, fields.keys().filter_map(|key| key.as_str())),
        None => diagnostic,
    }
}

/// What a path leads to, in a template of which this much stands before it.
fn value(path: &str, before: &str, context: &Context) -> Option<Value> {
    let mut fields = path.split('.').map(|field| field.trim_end_matches('?'));
    let root = fields.next()?;
    let root = context.get(root).cloned().or_else(|| named(root, before, context))?;
    fields.try_fold(root, |value, field| {
        value.as_map()?.iter().find(|(key, _)| key.as_str() == Some(field)).map(|(_, value)| value.clone())
    })
}

/// What a name stands for that the template gave: one of the items of a loop, or what it was set to.
fn named(name: &str, before: &str, context: &Context) -> Option<Value> {
    let last = |given: String| before.rfind(&given).map(|at| (at, at + given.len()));
    let (of_loop, of_set) = (last(format!("for {name} in ")), last(format!("set {name} = ")));
    let (at, end) = of_loop.max(of_set)?;
    let path = before[end..].split(|c| !is_of_path(c)).next()?;
    // What stands before the tag gave the names in it: each step is shorter, so that this ends.
    let given = value(path, &before[..at], context)?;
    if of_loop > of_set { given.as_array()?.first().cloned() } else { Some(given) }
}

fn is_of_path(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '_' | '.' | '?')
}
