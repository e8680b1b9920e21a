//! Ordinary markdown links to files of the content folder, and pictures beside a text.

use super::file::File;
use super::fills::TextContext;
use super::index::Index;
use super::lookup::Spot;
use crate::diagnostic::rules::reference::{BROKEN_ANCHOR, BROKEN_LINK, MISSING_FILE};
use crate::diagnostic::{Diagnostic, Thing, nearest};
use crate::model::body::Prose;
use crate::model::briefing::Address;
use crate::model::id::DraftId;
use crate::model::target::Target;
use percent_encoding::percent_decode_str;
use std::ops::Range;

/// Where a link leads, and the page that it mentions.
pub(super) fn link(
    spot: Spot<'_>,
    context: &TextContext<'_>,
    prose: &Prose,
    index: &Index<'_>,
) -> Result<(Address, Option<Target>), Box<Diagnostic>> {
    let (file, anchor) = match spot.written.split_once('#') {
        Some((file, anchor)) => (file, Some(decoded(anchor)).filter(|anchor| !anchor.is_empty())),
        None => (spot.written, None),
    };
    let anchor_range = file.len() + 1..spot.written.len();
    if file.is_empty() {
        if let Some(anchor) = &anchor {
            let anchors: Vec<&str> = prose.anchors().collect();
            check_anchor(spot, anchor_range, anchor, "this text", &anchors)?;
        }
        return Ok((Address::Target(context.on, anchor), None));
    }
    let path = from_content(context.path, &decoded(file));
    if let Some(asset) = path.as_ref().and_then(|path| index.parts.assets.get(path)) {
        let anchor = anchor.map(|anchor| format!("#{anchor}")).unwrap_or_default();
        return Ok((Address::File(format!("{asset}{anchor}")), None));
    }
    let Some(linked) = path.as_ref().and_then(|path| index.files.at(path)) else {
        return Err(Box::new(no_file(spot, 0..file.len(), path.as_deref(), index)));
    };
    let named_version = linked.language != context.language && is_translation(file, linked);
    let reached = index.files.version(linked.target, context.language).filter(|_| !named_version).unwrap_or(linked);
    if let Some(anchor) = &anchor {
        let anchors = anchors(reached, index);
        let anchors: Vec<&str> = anchors.iter().map(AsRef::as_ref).collect();
        check_anchor(spot, anchor_range, anchor, &format!("`{file}`"), &anchors)?;
    }
    let address = if named_version {
        Address::Version(linked.target, linked.language, anchor)
    } else {
        Address::Target(linked.target, anchor)
    };
    Ok((address, Some(linked.target)))
}

/// Where a picture is.
pub(super) fn address(spot: Spot<'_>, from: &str, index: &Index<'_>) -> Result<Address, Box<Diagnostic>> {
    let path = from_content(from, &decoded(spot.written));
    if let Some(asset) = path.as_ref().and_then(|path| index.parts.assets.get(path)) {
        return Ok(Address::File(asset.clone()));
    }
    let span = spot.span(&(0..spot.written.len()));
    let diagnostic = Diagnostic::new(&MISSING_FILE, span, format!("there is no file `{}`", spot.written));
    let Some(path) = path else { return Err(Box::new(diagnostic.hint(OUTSIDE))) };
    let near = similar(&path, index.parts.assets.keys().map(String::as_str));
    let near = near.map(|near| format!("did you mean `{}`?", seen_from(from, near)));
    Err(Box::new(diagnostic.hint_if(near).hint(format!("put the file at `content/{path}`"))))
}

const OUTSIDE: &str = "the path leads out of the content folder";

fn decoded(written: &str) -> String {
    percent_decode_str(written).decode_utf8_lossy().into_owned()
}

/// The path from the content folder of what a file names, as it is written in an address.
pub(in crate::resolve) fn file_named(from: &str, written: &str) -> Option<String> {
    from_content(from, &decoded(written))
}

/// The path from the content folder of what a file calls `link`; `None` if it leads out of the folder.
fn from_content(file: &str, link: &str) -> Option<String> {
    let folder = if link.starts_with('/') { "" } else { file.rsplit_once('/').map_or("", |(folder, _)| folder) };
    let mut segments: Vec<&str> = folder.split('/').filter(|segment| !segment.is_empty()).collect();
    for segment in link.split('/') {
        match segment {
            "" | "." => {}
            ".." => {
                segments.pop()?;
            }
            name => segments.push(name),
        }
    }
    Some(segments.join("/"))
}

/// A path from the content folder, as a file would write it: by name if it stands beside it.
fn seen_from(file: &str, path: &str) -> String {
    let folder = file.rsplit_once('/').map_or("", |(folder, _)| folder);
    match path.strip_prefix(folder).map(|rest| rest.trim_start_matches('/')) {
        Some(rest) if !folder.is_empty() => rest.to_owned(),
        _ => format!("/{path}"),
    }
}

/// Whether a path names a translation by its language: `one.fr.md`.
fn is_translation(path: &str, file: &File) -> bool {
    path.ends_with(&format!(".{}.md", file.language))
}

/// The anchors that a page can be reached at.
fn anchors<'i>(file: &'i File, index: &Index<'i>) -> Vec<std::borrow::Cow<'i, str>> {
    match file.target {
        Target::Draft(draft) => draft_anchors(draft, index).into_iter().map(Into::into).collect(),
        _ => file.anchors.iter().map(|anchor| anchor.as_str().into()).collect(),
    }
}

fn draft_anchors(draft: DraftId, index: &Index<'_>) -> Vec<String> {
    let mut anchors = Vec::new();
    for provision in index.parts.drafts[draft.index()].text.provisions() {
        anchors.push(provision.anchor.clone());
        anchors.extend(provision.units.iter().map(|unit| format!("{}__{}", provision.anchor, unit.anchor)));
    }
    anchors
}

fn check_anchor(
    spot: Spot<'_>,
    range: Range<usize>,
    anchor: &str,
    place: &str,
    known: &[&str],
) -> Result<(), Box<Diagnostic>> {
    if known.contains(&anchor) {
        return Ok(());
    }
    let message = format!("{place} has no heading with the anchor `{anchor}`");
    let diagnostic = Diagnostic::new(&BROKEN_ANCHOR, spot.span(&range), message);
    let near = nearest(anchor, known.iter().copied());
    let all =
        || format!("it has {}", known.iter().take(8).map(|known| format!("`#{known}`")).collect::<Vec<_>>().join(", "));
    Err(Box::new(match near {
        Some(near) => diagnostic.hint(format!("did you mean `#{near}`?")),
        None if known.is_empty() => diagnostic.hint("it has no headings"),
        None => diagnostic.hint(all()),
    }))
}

fn no_file(spot: Spot<'_>, range: Range<usize>, path: Option<&str>, index: &Index<'_>) -> Diagnostic {
    let message = format!("there is no file `{}` in the content folder", &spot.written[range.clone()]);
    let diagnostic = Diagnostic::new(&BROKEN_LINK, spot.span(&range), message);
    let Some(path) = path else { return diagnostic.hint(OUTSIDE) };
    let diagnostic = diagnostic.missing(Thing::one("file", path));
    let files = index.files.by_path;
    let sources = ["", ".md", "/index.md", "/_index.md"].map(|ending| format!("{path}{ending}"));
    if let Some(source) = sources.iter().find(|source| files.contains_key(*source)) {
        return diagnostic.hint(format!("link to the file the page is made from: `/{source}`"));
    }
    if let Some(reference) = as_reference(path) {
        return diagnostic.hint(format!("pages that are made from data are referred to: `[[{reference}|words]]`"));
    }
    let known = files.keys().chain(index.parts.assets.keys()).map(String::as_str);
    let near = similar(path, known).map(|near| format!("did you mean `/{near}`?"));
    diagnostic
        .hint_if(near)
        .or_hint(format!("put a file at `content/{path}`, or begin an address of the web with `https://`"))
}

/// The file most like a path: of those with a name like its own, the nearest.
fn similar<'k>(path: &str, known: impl Iterator<Item = &'k str>) -> Option<&'k str> {
    let name = |path: &'k str| path.rsplit('/').next().unwrap_or_default();
    let wanted = path.rsplit('/').next().unwrap_or_default();
    let named: Vec<&str> = known.filter(|known| nearest(wanted, [name(known)]).is_some()).collect();
    let exact: Vec<&str> = named.iter().copied().filter(|known| name(known).eq_ignore_ascii_case(wanted)).collect();
    match (exact.as_slice(), named.as_slice()) {
        ([only], _) | ([], [only]) => Some(only),
        _ => nearest(path, named.iter().copied()),
    }
}

/// The reference to the thing whose page has an address like this.
fn as_reference(path: &str) -> Option<String> {
    let segments: Vec<&str> = path.trim_matches('/').split('/').collect();
    match segments.as_slice() {
        ["treaties", treaty] => Some(format!("treaty:{treaty}")),
        ["treaties", treaty, "provisions", id] => Some(format!("{treaty}: #{id}")),
        ["treaties", treaty, "sessions", id] => Some(format!("{treaty}: session:{id}")),
        ["treaties", treaty, "drafts", id] => Some(format!("{treaty}: @{id}")),
        ["treaties", treaty, "compare", pair] => Some(format!("{treaty}: @{pair}")),
        ["treaties", _, "proposals", id] => Some(format!("proposal:{id}")),
        ["delegations", code] => Some(format!("delegation:{code}")),
        ["topics", id] => Some(format!("topic:{id}")),
        ["authors", id] => Some(format!("author:{id}")),
        _ => None,
    }
    .filter(|reference| !reference.contains(".md"))
}
