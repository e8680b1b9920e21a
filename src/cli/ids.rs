use super::options::ReportOptions;
use super::{Outcome, print};
use crate::model::draft::IdOrigin;
use crate::resolve::DraftIds;
use crate::source::Sources;
use anyhow::{Context as _, bail};
use clap::Args;
use std::fmt::Write as _;
use std::fs;
use std::io::Write as _;
use std::path::{Path, PathBuf};

/// Show the stable ids of a treaty's provisions, and write them into its drafts
///
/// A provision keeps its id from draft to draft, whatever its number. Where no `{#id}` is written in a heading, the id is
/// found by title, by words or by label; `--write` writes what was found, so that later edits cannot change it.
#[derive(Debug, Args)]
pub(super) struct Ids {
    /// The treaty's id
    treaty: String,
    /// Write the ids that are not written yet into the headings
    #[arg(long)]
    write: bool,
    /// Folder of the project: the one that holds `site.toml`
    #[arg(long, value_name = "DIR", default_value = ".")]
    root: PathBuf,
    #[command(flatten)]
    report: ReportOptions,
}

impl Ids {
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        let (drafts, sources, report) = crate::ids(&self.root, &self.treaty)?;
        let outcome = print::report(&report, &sources, &self.report);
        let Some(drafts) = drafts else {
            bail!("there is no treaty `{}` in `{}`", self.treaty, self.root.join("content/treaties").display());
        };
        print::text(list(&drafts, &sources).as_bytes());
        let missing: usize = drafts.iter().map(|draft| draft.edits.len()).sum();
        if self.write {
            for draft in drafts.iter().filter(|draft| !draft.edits.is_empty()) {
                let source = sources.get(draft.source);
                write(&sources.root.join(&source.path), &source.text, draft)?;
            }
            print::say(&format!("wrote {missing} ids"));
        } else if missing > 0 {
            print::say(&format!(
                "{missing} ids are not written yet: `travaux ids {} --write` writes them",
                self.treaty
            ));
        }
        Ok(outcome)
    }
}

/// One line a provision: where its heading stands, its label, its id, and how it came by it.
fn list(drafts: &[DraftIds], sources: &Sources) -> String {
    let mut list = String::new();
    for draft in drafts {
        let source = sources.get(draft.source);
        for (label, span, identity) in &draft.provisions {
            let line = source.position(span.start as usize).line;
            let origin = match identity.origin {
                IdOrigin::Written => "written",
                IdOrigin::Title => "by title",
                IdOrigin::Words => "by words",
                IdOrigin::Label => "by label",
            };
            let _ = writeln!(list, "{}:{line}: {label} {{#{}}} {origin}", source.path, identity.id);
        }
    }
    list
}

/// Writes the ids into a draft's file: whole or not at all, with the line ends and the mark that the file had.
fn write(path: &Path, text: &str, draft: &DraftIds) -> anyhow::Result<()> {
    let shown = path.display();
    let before = fs::read_to_string(path).with_context(|| format!("cannot read `{shown}`"))?;
    let mut after = text.to_owned();
    for edit in draft.edits.iter().rev() {
        after.insert_str(edit.offset, &edit.insert);
    }
    if before.contains("\r\n") {
        after = after.replace('\n', "\r\n");
    }
    if before.starts_with('\u{FEFF}') {
        after.insert(0, '\u{FEFF}');
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let mut file =
        tempfile::NamedTempFile::new_in(folder).with_context(|| format!("cannot write in `{}`", folder.display()))?;
    file.write_all(after.as_bytes()).with_context(|| format!("cannot write `{shown}`"))?;
    if let Ok(metadata) = path.metadata() {
        file.as_file().set_permissions(metadata.permissions()).with_context(|| format!("cannot write `{shown}`"))?;
    }
    file.persist(path).with_context(|| format!("cannot write `{shown}`"))?;
    Ok(())
}
