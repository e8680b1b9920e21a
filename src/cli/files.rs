//! The content files that commands make or add to: each whole or not at all, nothing overwritten.

#![expect(
    clippy::disallowed_methods,
    reason = "these commands write into the project's content, which `write` never does"
)]

use anyhow::Context as _;
use std::fs::{self, OpenOptions};
use std::io::Write as _;
use std::path::Path;

/// Writes a new file; one that exists is left alone.
pub(super) fn create(path: &Path, bytes: &[u8]) -> anyhow::Result<()> {
    if let Some(folder) = path.parent() {
        fs::create_dir_all(folder).with_context(|| format!("cannot make the folder `{}`", folder.display()))?;
    }
    let cannot = || format!("cannot make `{}`", path.display());
    let mut file = OpenOptions::new().write(true).create_new(true).open(path).with_context(cannot)?;
    file.write_all(bytes).with_context(cannot)
}

/// Adds an entry at the end of a data file, which is made if it does not exist.
pub(super) fn append(path: &Path, text: &str) -> anyhow::Result<()> {
    if !path.exists() {
        return create(path, text.trim_start().as_bytes());
    }
    let before = fs::read_to_string(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    let gap = if before.is_empty() || before.ends_with('\n') { "\n" } else { "\n\n" };
    let cannot = || format!("cannot write `{}`", path.display());
    let mut file = OpenOptions::new().append(true).open(path).with_context(cannot)?;
    file.write_all(format!("{gap}{text}").as_bytes()).with_context(cannot)
}

/// Changes a text file by `change`, whose argument has line ends as `\n` and no byte order mark; the file keeps those it
/// had, and its permissions.
pub(super) fn edit(path: &Path, change: impl FnOnce(&str) -> String) -> anyhow::Result<()> {
    let before = fs::read_to_string(path).with_context(|| format!("cannot read `{}`", path.display()))?;
    let text = before.strip_prefix('\u{FEFF}').unwrap_or(&before).replace("\r\n", "\n");
    let mut after = change(&text);
    if before.contains("\r\n") {
        after = after.replace('\n', "\r\n");
    }
    if before.starts_with('\u{FEFF}') {
        after.insert(0, '\u{FEFF}');
    }
    let folder = path.parent().unwrap_or(Path::new("."));
    let cannot = || format!("cannot write `{}`", path.display());
    let mut file = tempfile::NamedTempFile::new_in(folder).with_context(cannot)?;
    file.write_all(after.as_bytes()).with_context(cannot)?;
    if let Ok(metadata) = path.metadata() {
        file.as_file().set_permissions(metadata.permissions()).with_context(cannot)?;
    }
    file.persist(path).with_context(cannot)?;
    Ok(())
}
