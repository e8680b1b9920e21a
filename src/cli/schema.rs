use super::{Outcome, files, print};
use crate::Schema;
use crate::diagnostic::nearest;
use anyhow::{Context as _, anyhow, bail};
use clap::Args;
use std::fmt::Write as _;
use std::path::{Path, PathBuf};

/// Print or write JSON Schemas of every kind of file, for editors
///
/// A schema says which keys a file has, what belongs to each, and what it means, so that an editor can complete, explain and
/// check while one types. `travaux init` sets up taplo and VS Code with them.
#[derive(Debug, Args)]
#[command(after_help = "Examples:
  travaux schema                      names them, with the files that each is for
  travaux schema positions            prints the one of positions.toml
  travaux schema --output .schemas    writes all into a folder")]
pub(super) struct Schemas {
    /// Which one to print; without it all are named
    #[arg(conflicts_with = "output")]
    name: Option<String>,
    /// Folder to write all of them into; those that an earlier version wrote are renewed
    #[arg(long, short, value_name = "DIR")]
    output: Option<PathBuf>,
}

impl Schemas {
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        let schemas = crate::schemas();
        match (&self.name, &self.output) {
            (Some(name), _) => print::text(&named(&schemas, name)?.text()),
            (None, Some(folder)) => {
                write(&schemas, folder)?;
                print::say(&format!("wrote {} schemas into `{}`", schemas.len(), folder.display()));
            }
            (None, None) => print::text(&list(&schemas)),
        }
        Ok(Outcome::Clean)
    }
}

/// The schema of a name, which may be a file's.
fn named<'s>(schemas: &'s [Schema], written: &str) -> anyhow::Result<&'s Schema> {
    let name = written.trim_end_matches(".json").trim_end_matches(".toml");
    schemas.iter().find(|schema| schema.name == name).ok_or_else(|| {
        let near = nearest(name, schemas.iter().map(|schema| schema.name.as_str()));
        let near = near.map_or_else(
            || "`travaux schema` names all there are".to_owned(),
            |near| format!("did you mean `{near}`?"),
        );
        anyhow!("there is no schema `{written}`; {near}")
    })
}

/// A line for each: its name and the files it is for.
fn list(schemas: &[Schema]) -> String {
    let width = schemas.iter().map(|schema| schema.name.len()).max().unwrap_or_default();
    let mut list = String::new();
    for schema in schemas {
        let what = if schema.front_matter { "front matter of " } else { "" };
        let _ = writeln!(list, "{:width$}  {what}{}", schema.name, schema.paths);
    }
    list
}

/// Writes all of them into a folder: of all, or of none if a file of somebody else's stands in the way.
pub(super) fn write(schemas: &[Schema], folder: &Path) -> anyhow::Result<()> {
    let folder = files::folder(folder)?;
    for schema in schemas {
        let path = folder.join(schema.file_name());
        if !files::may_renew(&path, Schema::is_one)? {
            bail!("`{}` was not written by travaux: name another folder, or move it away", path.display());
        }
    }
    for schema in schemas {
        let path = folder.join(schema.file_name());
        files::renew(&path, schema.text().as_bytes()).with_context(|| format!("cannot write `{}`", path.display()))?;
    }
    Ok(())
}
