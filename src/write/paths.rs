use super::folder::Place;
use crate::diagnostic::rules::project::{OUTPUT_COLLISION, OUTPUT_PATH};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::output::OutputFile;
use crate::model::output_path::OutputPath;
use rustc_hash::FxHashMap;
use std::borrow::Cow;
use std::collections::BTreeMap;

pub(super) use crate::model::output_path::{RESERVED, folded};

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
            if let Err(fault) = OutputPath::new(path) {
                let message = format!("`{}` {fault}", path.escape_debug());
                found.push(Diagnostic::of_file(&OUTPUT_PATH, place.shown(path), message).hint(fault.hint()));
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

/// The folders a path is in, innermost first: `a/b`, `a` for `a/b/c`.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(slash, _)| &path[..slash])
}
