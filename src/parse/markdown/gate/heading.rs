//! What a heading says of itself in braces: `## Scope {#scope .wide}`.

use super::allowed::{is_mark_of_the_program, is_of_templates};
use super::told::Told;
use pulldown_cmark::CowStr;
use std::ops::Range;

/// The id and the classes that a heading may have. All else is taken out, and told.
pub(super) fn attributes<'a>(
    id: Option<CowStr<'a>>,
    classes: Vec<CowStr<'a>>,
    others: &[(CowStr<'a>, Option<CowStr<'a>>)],
    (range, told): (&Range<usize>, &mut Told<'_, '_>),
) -> (Option<CowStr<'a>>, Vec<CowStr<'a>>) {
    // Braces stand at the end, and the same words can stand before them.
    let braces = told.origin.text[range.clone()].rfind('{').map_or(range.start, |at| range.start + at);
    let place = |written: &str| {
        let found = told.origin.text[braces..range.end].find(written);
        found.map_or(range.clone(), |at| braces + at..braces + at + written.len())
    };
    let mut taken = Vec::new();
    for (name, _) in others {
        taken.push((format!("`{name}`"), place(name), "a heading may have an anchor and classes: `{#scope .wide}`"));
    }
    let classes = classes.into_iter().filter(|class| {
        let is_theirs = !is_mark_of_the_program(class);
        if !is_theirs {
            let hint = "the program marks what it makes with this class: take another name";
            taken.push((format!("the class `{class}`"), place(class), hint));
        }
        is_theirs
    });
    let classes = classes.collect();
    let id = id.filter(|id| {
        let is_theirs = !is_of_templates(id);
        if !is_theirs {
            taken.push((format!("the anchor `{id}`"), place(id), "anchors of templates begin so: take another name"));
        }
        is_theirs
    });
    let repeated = id.as_ref().filter(|id| told.anchors.is_written(id)).map(|id| (id.to_string(), place(id)));
    for (what, place, hint) in taken {
        told.taken(&what, &place, hint);
    }
    if let Some((anchor, place)) = repeated {
        told.repeated(&anchor, &place);
    }
    (id, classes)
}
