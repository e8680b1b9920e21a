use super::name;
use crate::model::output_path::MANIFEST;
use std::io::ErrorKind;
use std::path::{Path, PathBuf};

/// How many links may stand in folders that links led to. More has no use, and a few links to each other could be
/// walked for ever without any of them being a circle.
const DEEPEST: usize = 4;

/// What a link leads to, by its real path.
#[derive(Debug)]
pub(super) enum Target {
    File(PathBuf),
    Folder(PathBuf),
}

/// Where a link leads, or why it is refused. `followed` are the real folders in which this link, and those that led to
/// it, stand.
///
/// Whoever can edit the content could otherwise publish any file of the machine that builds it: a link has to stay in
/// the project, and out of hidden folders, as `.git` may hold a password.
pub(super) fn target(link: &Path, root: &Path, followed: &[PathBuf]) -> Result<Target, String> {
    let real = link.canonicalize().map_err(|error| match error.kind() {
        ErrorKind::NotFound => "leads nowhere".to_owned(),
        _ => format!("cannot be followed: {error}"),
    })?;
    let inside = real.strip_prefix(root).map_err(|_| "leads out of the project".to_owned())?;
    if inside.components().any(|part| name::is_hidden(&part.as_os_str().to_string_lossy())) {
        return Err("leads to something hidden".to_owned());
    }
    if real.ancestors().take_while(|folder| *folder != root).any(|folder| folder.join(MANIFEST).exists()) {
        return Err("leads into a folder that the site is written to: each build would add the last one".to_owned());
    }
    if followed.iter().any(|folder| folder.starts_with(&real)) {
        return Err("leads back to a folder that it is in".to_owned());
    }
    if followed.len() > DEEPEST {
        return Err(format!("is the {}th link on the way to it", followed.len()));
    }
    match real.metadata() {
        Ok(metadata) if metadata.is_dir() => Ok(Target::Folder(real)),
        Ok(metadata) if metadata.is_file() => Ok(Target::File(real)),
        Ok(_) => Err("leads to something that is neither a file nor a folder".to_owned()),
        Err(error) => Err(format!("cannot be followed: {error}")),
    }
}
