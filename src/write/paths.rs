use super::folder::Place;
use crate::diagnostic::rules::project::{OUTPUT_COLLISION, OUTPUT_PATH};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::output::{Output, OutputFile};
use crate::model::output_path::OutputPath;
use rustc_hash::FxHashMap;
use std::borrow::Cow;

pub(super) use crate::model::output_path::{RESERVED, folded};

/// The files whose paths can be written on any machine; the others are reported and left out.
pub(super) fn sound<'o, 'a>(
    output: &'o Output<'a>,
    place: &Place,
    found: &mut Report,
) -> Vec<(&'o str, &'o OutputFile<'a>)> {
    let mut taken: FxHashMap<Cow<'o, str>, &'o str> = FxHashMap::default();
    let mut files = Vec::with_capacity(output.files.len());
    for (path, file) in &output.files {
        if let Err(fault) = OutputPath::new(path) {
            let message = format!("`{}` {fault}", path.escape_debug());
            found.push(Diagnostic::of_file(&OUTPUT_PATH, place.shown(path), message).hint(fault.hint()));
        } else if let Some(other) = taken.get(&folded(path)) {
            let message = format!("`{other}` and `{path}` are one file where case is ignored");
            found.push(collision(place, path, message));
        } else {
            taken.insert(folded(path), path.as_str());
            files.push((path.as_str(), file));
        }
    }
    files.retain(|(path, _)| match folders(path).find_map(|folder| taken.get(&folded(folder))) {
        Some(file) => {
            let message = format!("`{file}` is a file, and the folder of `{path}` too");
            found.push(collision(place, path, message));
            false
        }
        None => true,
    });
    files
}

fn collision(place: &Place, path: &str, message: String) -> Diagnostic {
    Diagnostic::of_file(&OUTPUT_COLLISION, place.shown(path), message)
        .hint("rename one of the two files or pages in `content/`")
}

/// The folders a path is in, innermost first: `a/b`, `a` for `a/b/c`.
pub(super) fn folders(path: &str) -> impl Iterator<Item = &str> {
    path.rmatch_indices('/').map(|(slash, _)| &path[..slash])
}
