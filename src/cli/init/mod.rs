use super::{Outcome, files, print};
use anyhow::{Context as _, bail};
use clap::Args;
use include_dir::{Dir, DirEntry, include_dir};
use std::path::{Path, PathBuf};

static SITE: Dir<'_> = include_dir!("$CARGO_MANIFEST_DIR/src/cli/init/site");

/// Make a small working site to begin from
///
/// A treaty, a draft, a proposal and a briefing, each with notes that teach. Nothing that exists is overwritten.
#[derive(Debug, Args)]
pub(super) struct Init {
    /// Folder to make it in; it may exist if it is empty
    dir: PathBuf,
}

impl Init {
    pub(super) fn run(self) -> anyhow::Result<Outcome> {
        let shown = self.dir.display();
        if self.dir.read_dir().is_ok_and(|mut entries| entries.next().is_some()) {
            bail!("`{shown}` is not empty: name a new folder");
        }
        let target = files::folder(&self.dir)?;
        let written = write(&SITE, &target)?;
        print::say(&format!("made a site of {written} files in `{shown}`"));
        print::say(&format!("next: travaux build --root {shown}"));
        Ok(Outcome::Clean)
    }
}

/// Writes an embedded folder; each file must be new.
fn write(folder: &Dir<'_>, target: &Path) -> anyhow::Result<usize> {
    let mut written = 0;
    for entry in folder.entries() {
        match entry {
            DirEntry::Dir(folder) => written += write(folder, target)?,
            DirEntry::File(file) => {
                let path = target.join(file.path());
                files::create(&path, file.contents()).with_context(|| format!("cannot make `{}`", path.display()))?;
                written += 1;
            }
        }
    }
    Ok(written)
}
