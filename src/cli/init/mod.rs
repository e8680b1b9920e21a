use super::{Outcome, files, print};
use crate::editor;
use crate::model::language::Language;
use anyhow::{Context as _, bail};
use bare::Begun;
use clap::Args;
use include_dir::{Dir, DirEntry, include_dir};
use std::path::{Path, PathBuf};

mod bare;
#[cfg(test)]
mod tests;

static SITE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/init/site");

/// What names the files that belong into no repository.
const IGNORED: &str = ".gitignore";

/// What a fresh repository has: names, and beginnings of names.
const OF_A_REPOSITORY: [&str; 12] = [
    ".git",
    ".editorconfig",
    ".forgejo",
    ".mailmap",
    ".reuse",
    "AUTHORS",
    "CHANGELOG",
    "CODE_OF_CONDUCT",
    "CONTRIBUTING",
    "COPYING",
    "LICEN",
    "README",
];

/// Make a small working site to begin from
///
/// A treaty, a draft, a proposal and a briefing, each with notes that teach; or, with --treaty, a site without the example.
/// Editors are set up to complete and check the data while it is typed. Nothing that exists is overwritten: the folder may
/// be new, empty, or a fresh clone of a repository.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  travaux init my-site
  travaux init . --treaty \"Convention on Quiet Seas\" --languages en,fr")]
pub(super) struct Init {
    /// Folder to make it in
    dir: PathBuf,
    /// Begin with this treaty, and without the example
    #[arg(long, value_name = "TITLE")]
    treaty: Option<String>,
    /// Id of that treaty, its folder's name [default: made of its title]
    #[arg(long, value_name = "ID", requires = "treaty")]
    id: Option<String>,
    /// Languages of the site, its own first
    #[arg(long, value_name = "TAG,…", value_delimiter = ',', default_value = "en")]
    languages: Vec<String>,
    /// Title of the site
    #[arg(long, default_value = "Treaty Watch")]
    title: String,
}

impl Init {
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        let shown = self.dir.display().to_string();
        let languages = languages(&self.languages)?;
        let files = match self.treaty {
            None => example(&languages, &self.title)?,
            Some(treaty) if treaty.trim().is_empty() => bail!("`--treaty` is empty: write the treaty's title"),
            Some(treaty) => {
                let id = bare::id(self.id, &treaty)?;
                bare::files(&Begun { treaty, id, title: self.title, languages })?
            }
        };
        let next = next(&files, &shown);
        let mut files: Vec<_> = files.into_iter().chain(for_editors()).collect();
        // A clone that has one keeps it.
        let ignored = self.dir.join(IGNORED).exists();
        files.retain(|(path, _)| path != IGNORED || !ignored);
        is_free(&self.dir, &files)?;
        let target = files::folder(&self.dir)?;
        for (path, text) in &files {
            let path = target.join(path);
            files::create(&path, text.as_bytes()).with_context(|| format!("cannot make `{}`", path.display()))?;
        }
        print::say(&format!("made a site of {} files in `{shown}`", files.len()));
        if ignored {
            print::say("add `public/` and `.travaux/` to your `.gitignore`: they are made anew by each build");
        }
        print::say(&next);
        Ok(Outcome::Clean)
    }
}

/// The languages that were asked for, each once.
fn languages(tags: &[String]) -> anyhow::Result<Vec<Language>> {
    let mut languages = Vec::with_capacity(tags.len());
    for tag in tags {
        let Some(language) = Language::new(tag.trim()) else {
            bail!("`{}` is not the tag of a language: write it as `en`, `fr` or `pt-BR`", tag.escape_debug());
        };
        if !languages.contains(&language) {
            languages.push(language);
        }
    }
    Ok(languages)
}

/// The example, with the languages and the title that were asked for. It is written in English.
fn example(languages: &[Language], title: &str) -> anyhow::Result<Vec<(String, String)>> {
    if !languages.contains(&Language::ENGLISH) {
        bail!("the example is in English: add `en` to `--languages`, or begin without it, with `--treaty \"TITLE\"`");
    }
    let mut files = Vec::new();
    gather(&SITE, &mut files)?;
    let title = super::written::quoted(title)?;
    let tags = super::written::list(languages.iter().map(ToString::to_string))?;
    for (path, text) in &mut files {
        if path == "site.toml" {
            *text = text.replace("languages = [\"en\"]\n", &format!("languages = {tags}\n"));
        }
        if path == "site.toml" || path == "content/_index.md" {
            *text = text.replace("title = \"Treaty Watch\"", &format!("title = {title}"));
        }
    }
    Ok(files)
}

/// The files of an embedded folder.
fn gather(folder: &Dir<'_>, files: &mut Vec<(String, String)>) -> anyhow::Result<()> {
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(folder) => gather(folder, files)?,
            DirEntry::File(file) => {
                let path = file.path().to_str().context("a path that is no text")?.replace('\\', "/");
                files.push((path, file.contents_utf8().context("a file that is no text")?.to_owned()));
            }
        }
    }
    Ok(())
}

/// Schemas, and settings of editors that name them.
fn for_editors() -> Vec<(String, String)> {
    let schemas = crate::schemas();
    let mut files: Vec<(String, String)> =
        schemas.iter().map(|schema| (format!("{}/{}", editor::FOLDER, schema.file_name()), schema.text())).collect();
    files.push((".taplo.toml".to_owned(), editor::taplo(&schemas)));
    files.push((".vscode/settings.json".to_owned(), editor::VS_CODE.to_owned()));
    files.push((".vscode/extensions.json".to_owned(), editor::VS_CODE_EXTENSIONS.to_owned()));
    files
}

/// Sees that a folder holds nothing but what a fresh repository has, and none of the files that are to be made.
fn is_free(dir: &Path, files: &[(String, String)]) -> anyhow::Result<()> {
    let shown = dir.display();
    if dir.is_file() {
        bail!("`{shown}` is a file: name a folder");
    }
    let mut names = names(dir);
    names.sort();
    let of_a_repository = |name: &String| OF_A_REPOSITORY.iter().any(|known| name.starts_with(known));
    if let Some(other) = names.iter().find(|name| !of_a_repository(name)) {
        let hint = if other == "site.toml" {
            "it holds a site already: `travaux new` adds to it"
        } else {
            "name a new folder, or one with no more than a fresh repository has"
        };
        bail!("`{shown}` is not empty: `{}` stands there; {hint}", other.escape_debug());
    }
    match files.iter().find(|(path, _)| dir.join(path).exists()) {
        Some((path, _)) => bail!("`{}` exists already, and is not overwritten", dir.join(path).display()),
        None => Ok(()),
    }
}

/// What stands in a folder; nothing, if it cannot be read, as it is not there.
#[expect(clippy::disallowed_methods, reason = "it is no project yet")]
fn names(dir: &Path) -> Vec<String> {
    let Ok(entries) = std::fs::read_dir(dir) else { return Vec::new() };
    entries.flatten().map(|entry| entry.file_name().to_string_lossy().into_owned()).collect()
}

/// What to do next.
fn next(files: &[(String, String)], shown: &str) -> String {
    let bare = files.iter().find_map(|(path, _)| path.strip_prefix("content/treaties/")?.strip_suffix("/treaty.toml"));
    match bare.filter(|_| files.len() < 5) {
        Some(id) => format!(
            "next: put the first text into `content/treaties/{id}/drafts/` with `travaux new draft {id} zero --root {shown}`, then `travaux serve --root {shown}`"
        ),
        None => format!("next: travaux build --root {shown}"),
    }
}
