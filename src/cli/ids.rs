use super::files::ContentFile;
use super::options::{ReportOptions, Root};
use super::{Outcome, print};
use crate::disk::Insert;
use crate::model::draft::{Found, IdOrigin};
use crate::source::Sources;
use crate::{DraftIds, IdEdit};
use anyhow::bail;
use clap::Args;
use std::fmt::Write as _;

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
    #[command(flatten)]
    root: Root,
    #[command(flatten)]
    report: ReportOptions,
}

impl Ids {
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        let root = self.root.folder();
        let (drafts, sources, report) = crate::ids(&root, &self.treaty)?;
        let outcome = print::report(&report, &sources, &self.report);
        let Some(drafts) = drafts else {
            bail!("there is no treaty `{}` in `{}`", self.treaty, root.join("content/treaties").display());
        };
        print::text(&list(&drafts, &sources));
        let missing: usize = drafts.iter().map(|draft| draft.edits.len()).sum();
        if self.write {
            write(&drafts, &sources)?;
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

/// What was found in a draft: `76 articles, 547 units, 413 brackets`.
fn found(Found { articles, provisions, units, brackets }: Found) -> String {
    let count = |number: usize, what: &str| format!("{number} {what}{}", if number == 1 { "" } else { "s" });
    let provisions = if articles > 0 { count(articles, "article") } else { count(provisions, "provision") };
    format!("{provisions}, {}, {}", count(units, "unit"), count(brackets, "bracket"))
}

/// What was found in each draft, and one line a provision: where its heading stands, its label, its id, and how it came by it.
fn list(drafts: &[DraftIds], sources: &Sources) -> String {
    let mut list = String::new();
    for draft in drafts {
        let source = sources.get(draft.source);
        let _ = writeln!(list, "{}: {}", source.path, found(draft.found));
        for (label, span, identity) in &draft.provisions {
            let line = source.position(span.start as usize).line;
            let origin = match identity.origin {
                IdOrigin::Written => "written",
                IdOrigin::Title => "by title",
                IdOrigin::Words => "by words",
                IdOrigin::Label => "by label",
            };
            let label = if label.is_empty() { "(no heading)" } else { label };
            let _ = writeln!(list, "{}:{line}: {label} {{#{}}} {origin}", source.path, identity.id);
        }
    }
    list
}

/// Writes the ids that are missing: of all drafts, or of none if one of them cannot be written to.
fn write(drafts: &[DraftIds], sources: &Sources) -> anyhow::Result<()> {
    let mut edited = Vec::new();
    for draft in drafts.iter().filter(|draft| !draft.edits.is_empty()) {
        let source = sources.get(draft.source);
        let inside = source.path.strip_prefix("content/").unwrap_or(&source.path);
        let manuscript = ContentFile::at(&sources.root, inside)?.open()?;
        let insert = |edit: &IdEdit| Insert { at: edit.offset, words: edit.insert.clone() };
        let inserts: Vec<Insert> = draft.edits.iter().map(insert).collect();
        let bytes = manuscript.with(&source.text, &inserts)?;
        edited.push((manuscript, bytes));
    }
    for (manuscript, bytes) in edited {
        manuscript.replace(&bytes)?;
    }
    Ok(())
}
