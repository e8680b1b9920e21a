use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::project::{INVALID_FILE_NAME, UNHANDY_FILE_NAME};
use crate::model::output_path::{PathFault, name_fault};

/// Hidden files, and what editors and systems leave beside the files of people.
pub(super) fn is_hidden(name: &str) -> bool {
    name.starts_with('.') || is_left_behind(name)
}

/// What editors, systems and tools that keep versions leave beside the files of people, even where hidden files are meant:
/// hosts read `.nojekyll` and `.well-known/`.
pub(super) fn is_left_behind(name: &str) -> bool {
    [".git", ".hg", ".svn", ".DS_Store", ".gitignore", ".gitkeep", ".gitattributes"].contains(&name)
        || name.starts_with("._")
        || name.starts_with('#') && name.ends_with('#')
        || name.starts_with("~$")
        || name.ends_with('~')
        || [".swp", ".swo", ".swx"].iter().any(|ending| name.ends_with(ending))
        || ["4913", "Thumbs.db", "desktop.ini"].contains(&name)
}

/// What is wrong with a name that becomes part of an address: it cannot be one, or only an ugly one.
pub(super) fn problem(name: &str, path: &str) -> Option<Diagnostic> {
    // The name of a text has to be a slug, which `parse` sees to and has a better hint for.
    let is_text = matches!(name.rsplit_once('.'), Some((_, "md" | "toml")));
    let fault = name_fault(name);
    let is_for_parse =
        |fault| is_text && matches!(fault, PathFault::Unwritable(char) if !char.is_control() && char != '\\');
    if let Some(fault) = fault.filter(|fault| !is_for_parse(*fault)) {
        let message = format!("the name `{}` {fault}", name.escape_debug());
        return Some(Diagnostic::of_file(&INVALID_FILE_NAME, path, message).hint(fault.hint()));
    }
    if !is_text && name.chars().any(|char| char.is_whitespace() || "?#%\"<>|*:{}[]^`".contains(char)) {
        let message = format!("`{name}` makes an address that is hard to read and to type");
        let hint = format!("rename it, for instance to `{}`", handy(name));
        return Some(Diagnostic::of_file(&UNHANDY_FILE_NAME, path, message).hint(hint));
    }
    None
}

/// The problem of a name that is not text at all; `path` has its bad bytes replaced.
pub(super) fn not_text(path: &str) -> Diagnostic {
    Diagnostic::of_file(&INVALID_FILE_NAME, path, format!("the name of `{path}` is not UTF-8")).hint("rename it")
}

/// The name with what is hard to type turned into hyphens.
fn handy(name: &str) -> String {
    let plain = |char: char| if char.is_alphanumeric() || "-_.".contains(char) { char } else { '-' };
    let name: String = name.to_lowercase().chars().map(plain).collect();
    name.split('-').filter(|word| !word.is_empty()).collect::<Vec<_>>().join("-").replace("-.", ".")
}
