use super::folder::Place;
use crate::diagnostic::rules::project::{OUTPUT_COLLISION, OUTPUT_PATH};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::output::OutputFile;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::BTreeMap;
use unicode_normalization::UnicodeNormalization;

/// What names of ours at the top of the output folder begin with.
pub(super) const RESERVED: &str = ".travaux-";

/// The longest name that common file systems take, in bytes.
const LONGEST_NAME: usize = 255;

/// The paths of a site, each told apart from those before it.
pub(super) struct Sound<'o, 'p> {
    place: &'p Place,
    /// By what they are where case is ignored.
    taken: FxHashMap<Cow<'o, str>, &'o str>,
}

impl<'o, 'p> Sound<'o, 'p> {
    /// None yet.
    pub(super) fn new(place: &'p Place) -> Self {
        Self { place, taken: FxHashMap::default() }
    }

    /// The files whose paths can be written on any machine; the others are reported and left out.
    pub(super) fn of<'a>(
        &mut self,
        output: &'o BTreeMap<String, OutputFile<'a>>,
        found: &mut Report,
    ) -> Vec<(&'o str, &'o OutputFile<'a>)> {
        let place = self.place;
        let mut files = Vec::with_capacity(output.len());
        for (path, file) in output {
            if let Some(fault) = fault(path) {
                found.push(Diagnostic::of_file(&OUTPUT_PATH, place.shown(path), format!("`{path}` {fault}")));
            } else if let Some(other) = self.taken.get(&folded(path)) {
                let message = format!("`{other}` and `{path}` are one file where case is ignored");
                found.push(collision(place, path, message));
            } else {
                self.taken.insert(folded(path), path.as_str());
                files.push((path.as_str(), file));
            }
        }
        files.retain(|(path, _)| match folders(path).find_map(|folder| self.taken.get(&folded(folder))) {
            Some(file) => {
                let message = format!("`{file}` is a file, and the folder of `{path}` too");
                found.push(collision(place, path, message));
                false
            }
            None => true,
        });
        files
    }
}

fn collision(place: &Place, path: &str, message: String) -> Diagnostic {
    Diagnostic::of_file(&OUTPUT_COLLISION, place.shown(path), message)
        .hint("rename one of the two files or pages in `content/`")
}

/// What is wrong with a path, if anything. Also holds back what would leave the folder: a path may come from a contributor.
pub(super) fn fault(path: &str) -> Option<&'static str> {
    if path.starts_with(RESERVED) {
        return Some("is a name that travaux keeps for itself");
    }
    if has_unwritable(path) {
        return Some("has a character in it that no path may have");
    }
    path.split('/').find_map(|name| match name {
        "" => Some("has an empty name in it"),
        "." | ".." => Some("does not stay in the output folder"),
        // `C:` would be another disk.
        _ if cfg!(windows) && name.contains(':') => Some("has a colon in it"),
        _ if name.len() > LONGEST_NAME => Some("has a name of more than 255 bytes in it"),
        _ => None,
    })
}

/// Whether a path has a backslash or a control character in it.
fn has_unwritable(path: &str) -> bool {
    if path.is_ascii() {
        path.bytes().any(|byte| byte.is_ascii_control() || byte == b'\\')
    } else {
        path.chars().any(|char| char.is_control() || char == '\\')
    }
}

/// The path as file systems that ignore case, and ways of writing an accent, see it.
pub(super) fn folded(path: &str) -> Cow<'_, str> {
    if !path.is_ascii() {
        return Cow::Owned(path.nfc().flat_map(char::to_lowercase).collect());
    }
    if path.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Cow::Owned(path.to_ascii_lowercase());
    }
    Cow::Borrowed(path)
}

/// The folders a path is in, innermost first: `a/b`, `a` for `a/b/c`.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(slash, _)| &path[..slash])
}
