//! A project's folder → [`Sources`]: the only room that reads the project.
//!
//! In: a folder. Out: every text with its positions, and the files that are copied. What a contributor can get wrong
//! (bad bytes, links that lead out, names that cannot be addresses) is reported and left out. Not here: what texts say.
//!
//! - [`walk`] which files there are · [`read`] one of them · [`theme`] the layers of a theme, the built-in ones included

mod read;
#[cfg(test)]
mod tests;
mod theme;
mod walk;

use crate::diagnostic::rules::project::MISSING_CONFIG;
use crate::diagnostic::{Diagnostic, Report};
use crate::source::{Asset, Source, SourceId, SourceKind, Sources};
use rayon::prelude::*;
use read::Read;
use std::path::{Path, PathBuf};

/// What a machine can refuse before anything is read.
#[derive(Debug, thiserror::Error)]
pub enum LoadError {
    /// The project's folder is not there, or is no folder.
    #[error("cannot read the folder `{path}`")]
    Root {
        /// The folder.
        path: PathBuf,
        /// What the machine says.
        source: std::io::Error,
    },
}

/// Reads a project. Files are read in parallel; sources and report are in path order.
///
/// # Errors
/// If the folder itself cannot be read.
pub fn sources(root: &Path, report: &mut Report) -> Result<Sources, LoadError> {
    let refused = |source| LoadError::Root { path: root.to_owned(), source };
    let root = root.canonicalize().map_err(refused)?;
    root.read_dir().map_err(|source| LoadError::Root { path: root.clone(), source })?;

    let mut sources = Sources { root: root.clone(), ..Sources::default() };
    let mut problems = Vec::new();
    match read::text(&root.join("site.toml"), "site.toml") {
        Ok(read) => push(&mut sources, &mut problems, "site.toml".into(), SourceKind::Config, read),
        Err(_) if !root.join("site.toml").exists() => report.push(
            Diagnostic::of_file(&MISSING_CONFIG, "site.toml", "there is no `site.toml` in the project's folder")
                .hint("make a site with `travaux init DIR`, or name the project's folder with `--root`"),
        ),
        Err(problem) => report.push(*problem),
    }

    let found = walk::content(&root, report);
    let read: Vec<_> = found
        .texts
        .into_par_iter()
        .map(|(path, kind)| {
            let read = read::text(&root.join(&path), &path);
            (path, kind, read)
        })
        .collect();
    for (path, kind, read) in read {
        match read {
            Ok(read) => push(&mut sources, &mut problems, path, kind, read),
            Err(problem) => report.push(*problem),
        }
    }
    sources.assets = found.assets;
    theme::add(&root, &mut sources, &mut problems, report);
    sources.assets.sort_by(|a: &Asset, b: &Asset| a.path.cmp(&b.path));
    report.diagnostics.extend(problems);
    Ok(sources)
}

/// Adds a text, and what was wrong with its bytes.
fn push(sources: &mut Sources, problems: &mut Vec<Diagnostic>, path: String, kind: SourceKind, read: Read) {
    let id = SourceId(sources.texts.len() as u32);
    problems.extend(read.fault.map(|fault| fault.report(id)));
    sources.texts.push(Source { path, kind, text: read.text });
}
