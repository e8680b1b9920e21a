//! What each file of `content/` is, by its path.

use super::value::slug;
use crate::diagnostic::rules::data::{INVALID_ID, UNKNOWN_FILE, UNKNOWN_LANGUAGE};
use crate::diagnostic::{Diagnostic, Report, nearest};
use crate::model::language::Language;
use crate::model::raw::held_by;
use crate::source::{SourceId, Span};

/// What a file is.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum FileKind {
    /// A briefing and its name.
    Briefing(String),
    /// A page, its path, and whether it is the page of a folder.
    Page {
        path: String,
        index: bool,
    },
    /// The treaty and the id of a draft.
    Draft {
        treaty: String,
        id: String,
    },
    Authors,
    Delegations,
    Topics,
    Glossary,
    /// Data of the treaty with this id.
    OfTreaty(String, TreatyFile),
}

/// A data file of a treaty.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum TreatyFile {
    Treaty,
    Documents,
    Provisions,
    Proposals,
    Positions,
    Votes,
    Arguments,
}

/// The names of data files at the top of `content/`.
pub(super) const TOP: [&str; 4] = ["authors.toml", "delegations.toml", "topics.toml", "glossary.toml"];

/// The names of data files in a treaty's folder.
pub(super) const TREATY: [&str; 6] =
    ["treaty.toml", "documents.toml", "provisions.toml", "positions.toml", "votes.toml", "arguments.toml"];

/// What a data file is, by its path below `content/`; one whose name means nothing is reported.
pub(super) fn data(id: SourceId, path: &str, report: &mut Report) -> Option<FileKind> {
    let segments: Vec<&str> = path.split('/').collect();
    let known = match segments.as_slice() {
        ["authors.toml"] => return Some(FileKind::Authors),
        ["delegations.toml"] => return Some(FileKind::Delegations),
        ["topics.toml"] => return Some(FileKind::Topics),
        ["glossary.toml"] => return Some(FileKind::Glossary),
        ["treaties", treaty, rest @ ..] if !rest.is_empty() => {
            let file = match rest {
                ["treaty.toml"] => Some(TreatyFile::Treaty),
                ["documents.toml"] => Some(TreatyFile::Documents),
                ["provisions.toml"] => Some(TreatyFile::Provisions),
                ["positions.toml"] => Some(TreatyFile::Positions),
                ["votes.toml"] => Some(TreatyFile::Votes),
                ["arguments.toml"] => Some(TreatyFile::Arguments),
                ["proposals", _] => Some(TreatyFile::Proposals),
                _ => None,
            };
            if let Some(file) = file {
                let named = is_name(treaty, path, id, report);
                return named.then(|| FileKind::OfTreaty((*treaty).to_owned(), file));
            }
            TREATY.map(|name| format!("treaties/{treaty}/{name}")).to_vec()
        }
        _ => TOP.map(str::to_owned).to_vec(),
    };
    let message = format!("`content/{path}` is no data file that is read");
    if let Some(place) = elsewhere(&segments) {
        let held = held_by(place.trim_start_matches("content/"));
        let told = Diagnostic::new(&UNKNOWN_FILE, Span::file(id), message).hint(format!("move it to `{place}`"));
        report.push(told.losing(held));
        return None;
    }
    let near = nearest(file_name(path), known.iter().map(|known| file_name(known)));
    let near = near.and_then(|near| known.iter().find(|known| file_name(known) == near));
    let held = near.map(|near| held_by(near)).unwrap_or_default();
    let hint = match near {
        Some(near) => format!("did you mean `content/{near}`?"),
        None => format!(
            "data files here are {}",
            known.iter().map(|name| format!("`{}`", file_name(name))).collect::<Vec<_>>().join(", ")
        ),
    };
    report.push(Diagnostic::new(&UNKNOWN_FILE, Span::file(id), message).hint(hint).losing(held));
    None
}

/// Where a data file belongs that has a good name and stands in the wrong folder.
fn elsewhere(segments: &[&str]) -> Option<String> {
    let (name, folders) = segments.split_last()?;
    match folders {
        ["treaties", treaty, folder] if *folder != "proposals" && nearest(folder, ["proposals"]).is_some() => {
            Some(format!("content/treaties/{treaty}/proposals/{name}"))
        }
        ["treaties", treaty] if ["proposals.toml", "proposal.toml", "packages.toml"].contains(name) => {
            Some(format!("content/treaties/{treaty}/proposals/{name}"))
        }
        [folder, treaty, rest @ ..] if is_nearly_treaties(folder) => {
            Some([&["content", "treaties", treaty], rest, &[name]].concat().join("/"))
        }
        ["treaties", treaty, ..] if TREATY.contains(name) => Some(format!("content/treaties/{treaty}/{name}")),
        _ if TOP.contains(name) => Some(format!("content/{name}")),
        _ if TREATY.contains(name) => Some(format!("content/treaties/ID/{name}")),
        _ => None,
    }
}

/// Whether a folder was meant to be that of treaties: `content/treaty/tides/`.
fn is_nearly_treaties(folder: &str) -> bool {
    folder != "treaties" && (folder == "treaty" || nearest(folder, ["treaties"]).is_some())
}

/// Reports a text of a treaty in a folder that was meant to be the one of its drafts: `treaties/tides/draft/rev1.md`.
fn is_lost_draft(id: SourceId, segments: &[&str], report: &mut Report) -> bool {
    let [treaties, treaty, folder, name] = segments else { return false };
    if is_nearly_treaties(treaties) && *folder == "drafts" {
        let message = format!(
            "`content/{treaties}/{treaty}/drafts/{name}.md` is not read: treaties do not stand in `{treaties}/`"
        );
        let held = held_by(&format!("treaties/{treaty}/drafts/{name}.md"));
        let told = Diagnostic::new(&UNKNOWN_FILE, Span::file(id), message);
        report.push(told.hint("rename the folder to `content/treaties`").losing(held));
        return true;
    }
    if *treaties != "treaties" {
        return false;
    }
    let known = ["draft", "texts", "text", "versions"].contains(folder) || nearest(folder, ["drafts"]).is_some();
    if *folder == "drafts" || !known {
        return false;
    }
    let message =
        format!("`content/treaties/{treaty}/{folder}/{name}.md` is not read: drafts do not stand in `{folder}/`");
    let hint = format!("rename the folder to `content/treaties/{treaty}/drafts`");
    let held = held_by(&format!("treaties/{treaty}/drafts/{name}.md"));
    report.push(Diagnostic::new(&UNKNOWN_FILE, Span::file(id), message).hint(hint).losing(held));
    true
}

/// What a markdown file is and its language, if its name says one other than the site's own, by its path below
/// `content/`. One whose name cannot stand in an address is reported.
pub(super) fn markdown(
    id: SourceId,
    path: &str,
    languages: &[Language],
    report: &mut Report,
) -> Option<(FileKind, Option<Language>)> {
    let (stem, language) = split_language(path.strip_suffix(".md")?, languages);
    if language.is_none() {
        warn_of_other_language(id, stem, languages, report);
    }
    let language = language.filter(|language| languages.first() != Some(language));
    let (folder, name) = stem.rsplit_once('/').unwrap_or(("", stem));
    let index = name == "_index";
    let path = if index || name == "index" { folder } else { stem };
    if !path.is_empty() && !path.split('/').all(|segment| is_name(segment, path, id, report)) {
        return None;
    }
    let segments: Vec<&str> = path.split('/').collect();
    if !index && is_lost_draft(id, &segments, report) {
        return None;
    }
    let kind = match segments.as_slice() {
        ["briefings", name @ ..] if !index && !name.is_empty() => FileKind::Briefing(name.join("/")),
        ["treaties", treaty, "drafts", draft] if !index => {
            FileKind::Draft { treaty: (*treaty).into(), id: (*draft).into() }
        }
        _ => FileKind::Page { path: path.to_owned(), index },
    };
    Some((kind, language))
}

/// `one.fr` is `one` in French if French is one of the languages; else a name with a dot in it.
fn split_language<'p>(stem: &'p str, languages: &[Language]) -> (&'p str, Option<Language>) {
    let split = stem.rsplit_once('.').and_then(|(stem, tag)| Some((stem, Language::new(tag)?)));
    match split {
        Some((stem, language)) if languages.contains(&language) && !stem.ends_with('/') => (stem, Some(language)),
        _ => (stem, None),
    }
}

fn warn_of_other_language(id: SourceId, stem: &str, languages: &[Language], report: &mut Report) {
    let name = file_name(stem);
    let Some((_, tag)) = name.rsplit_once('.').filter(|(_, tag)| tag.len() == 2) else { return };
    if let Some(language) = Language::new(tag).filter(|language| !languages.contains(language)) {
        let message = format!("`{name}.md` is no translation: `{language}` is none of the site's languages");
        let hint =
            format!("add `\"{language}\"` to `languages` in `site.toml`, or take the dot out of the file's name");
        report.push(Diagnostic::new(&UNKNOWN_LANGUAGE, Span::file(id), message).hint(hint));
    }
}

/// Whether part of a path can stand in an address; reports it otherwise.
fn is_name(segment: &str, path: &str, id: SourceId, report: &mut Report) -> bool {
    if slug::is_slug(segment) {
        let Some((fault, hint)) = slug::fault(segment) else { return true };
        let message = format!("`{}` cannot be part of an address: {fault}", slug::shown(segment));
        report.push(Diagnostic::new(&INVALID_ID, Span::file(id), message).hint(hint));
        return false;
    }
    let what = if path.ends_with(segment) { "the name of this file" } else { "the name of this folder" };
    let message = format!("`{segment}` cannot be {what}: it becomes part of an address");
    let hint = slug::suggest(segment).map(|slug| format!("rename it `{slug}`"));
    let hint = hint.unwrap_or_else(|| "rename it with lower case letters, digits and hyphens".into());
    report.push(Diagnostic::new(&INVALID_ID, Span::file(id), message).hint(hint));
    false
}

fn file_name(path: &str) -> &str {
    path.rsplit('/').next().unwrap_or(path)
}
