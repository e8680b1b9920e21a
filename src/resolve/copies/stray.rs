use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::data::UNKNOWN_FILE;
use crate::diagnostic::rules::site::UNPUBLISHED_FILE;
use crate::model::raw::held_by;
use std::collections::BTreeSet;

/// What a file that is not published may have been meant to be, and what to do.
struct Meant {
    /// Whether data or a text is lost.
    lost: bool,
    /// The path it should have, if that is known.
    path: Option<String>,
    why: String,
    hint: String,
}

/// Names of data files, without their ending.
const DATA: &[&str] =
    &["authors", "delegations", "topics", "glossary", "treaty", "documents", "provisions", "positions", "proposals"];

/// Endings that copies have which programs and people leave beside a file.
const COPIES: &[&str] = &[".orig", ".bak", ".backup", ".old", ".rej", ".save", ".sav", ".tmp", ".temp", ".copy"];

/// The report of a file that is not published; `texts` are the texts and data there are, by path.
pub(super) fn told(path: &str, texts: &BTreeSet<&str>) -> Diagnostic {
    let Meant { lost, path: meant, why, hint } = copy(path, texts)
        .or_else(|| wrong_ending(path))
        .or_else(|| other_format(path))
        .or_else(|| in_drafts(path, texts))
        .unwrap_or_else(|| Meant {
            lost: false,
            path: None,
            why: "is not published: nothing links to it or shows it".to_owned(),
            hint: "link to it, move it to `content/static/`, or take it out of `content/`".to_owned(),
        });
    let rule = if lost { &UNKNOWN_FILE } else { &UNPUBLISHED_FILE };
    let told = Diagnostic::of_file(rule, format!("content/{path}"), format!("`content/{path}` {why}"));
    told.hint(hint).losing(meant.into_iter().flat_map(|path| held_by(&path)))
}

fn split(path: &str) -> (&str, &str) {
    path.rsplit_once('/').map_or(("", path), |(folder, name)| (&path[..=folder.len()], name))
}

/// A copy of a text or of data: `authors.toml.orig`, `rev1 (copy).md.bak`.
fn copy(path: &str, texts: &BTreeSet<&str>) -> Option<Meant> {
    let lower = path.to_ascii_lowercase();
    let ending = COPIES.iter().find(|ending| lower.ends_with(*ending))?;
    let original = &path[..path.len() - ending.len()];
    let hint = "take it out of `content/`; what was is kept by the project's history".to_owned();
    let why = if texts.contains(original) {
        format!("is a copy of `content/{original}`, and is not read")
    } else {
        "looks like a copy that a program left, and is not read".to_owned()
    };
    Some(Meant { lost: false, path: None, why, hint })
}

/// A text or data with an ending too many, or a misspelt one: `inc3.toml.txt`, `inc3.tml`, `about.MD`.
fn wrong_ending(path: &str) -> Option<Meant> {
    let (folder, name) = split(path);
    let (stem, ending) = name.rsplit_once('.')?;
    let lower = ending.to_ascii_lowercase();
    let meant = match lower.as_str() {
        "toml" | "tml" | "tom" | "tolm" | "toml1" | "tooml" => format!("{stem}.toml"),
        "md" | "markdown" | "mdown" | "mkd" | "mkdn" | "mdx" | "mdwn" | "rmd" | "qmd" => format!("{stem}.md"),
        _ => match stem.rsplit_once('.').map(|(_, inner)| inner.to_ascii_lowercase())?.as_str() {
            "toml" | "md" => stem.to_owned(),
            _ => return None,
        },
    };
    let why = format!("is not read: `.{ending}` is no ending of a text or of data");
    let path = format!("{folder}{meant}");
    Some(Meant { lost: true, why, hint: format!("rename it to `content/{path}`"), path: Some(path) })
}

/// Data in another format, or in a table: `treaty.yaml`, `positions.csv`.
fn other_format(path: &str) -> Option<Meant> {
    let (folder, name) = split(path);
    let (stem, ending) = name.rsplit_once('.')?;
    let ending = ending.to_ascii_lowercase();
    let is_data = DATA.contains(&stem) || folder.ends_with("/proposals/");
    let lost = is_data && matches!(ending.as_str(), "yaml" | "yml" | "json" | "json5" | "ini" | "csv" | "tsv");
    lost.then(|| Meant {
        lost,
        path: Some(format!("{folder}{stem}.toml")),
        why: format!("is not read: data is written in TOML, not in `.{ending}`"),
        hint: format!("write what it says in `content/{folder}{stem}.toml`"),
    })
}

/// A draft in a word processor's format, or as bare text: `drafts/rev1.txt`.
fn in_drafts(path: &str, texts: &BTreeSet<&str>) -> Option<Meant> {
    let (folder, name) = split(path);
    let (stem, ending) = name.rsplit_once('.')?;
    if !folder.ends_with("/drafts/") {
        return None;
    }
    let text = format!("{folder}{stem}.md");
    let has_text = texts.contains(text.as_str());
    let hint = match ending.to_ascii_lowercase().as_str() {
        _ if has_text => format!("link to it from a text, or take it out: `content/{text}` is the draft"),
        "txt" | "text" => format!("rename it to `content/{text}`, with front matter above it"),
        _ => format!("write its text in `content/{text}`"),
    };
    let lost = !has_text && ["txt", "text"].contains(&ending.to_ascii_lowercase().as_str());
    Some(Meant {
        lost,
        path: lost.then_some(text),
        why: format!("is no draft: drafts are texts in `.md`, not in `.{ending}`"),
        hint,
    })
}
