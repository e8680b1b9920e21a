//! What a file of `content/` holds, by its path: what nobody can refer to if it cannot be read.

use crate::diagnostic::Thing;

/// What messages call a delegation or group: their codes share one name space.
pub const PARTY: &str = "delegation or group";

/// The days of a session, by its id: what nothing can be compared with if they are wrong.
pub const SESSION_DAYS: &str = "days of session";

/// What stands in a file, by its path below `content/`. Of data it is not known what; a text is one thing.
pub fn held_by(path: &str) -> Vec<Thing> {
    let segments: Vec<&str> = path.split('/').collect();
    match segments.as_slice() {
        ["authors.toml"] => vec![Thing::any("author")],
        ["delegations.toml"] => vec![Thing::any(PARTY)],
        ["topics.toml"] => vec![Thing::any("topic"), Thing::any("stance")],
        ["glossary.toml"] => vec![Thing::any("term")],
        ["treaties", treaty, file] => {
            of_treaty(file).iter().map(|kind| Thing::any(kind).of(*treaty)).chain(itself(treaty, file)).collect()
        }
        ["treaties", treaty, "proposals", _] => {
            vec![Thing::any("proposal").of(*treaty), Thing::any("package").of(*treaty)]
        }
        ["treaties", treaty, "drafts", file] => draft(treaty, file, path),
        _ => text(path),
    }
}

fn of_treaty(file: &str) -> &'static [&'static str] {
    match file {
        "treaty.toml" => &["session", "body"],
        "documents.toml" => &["document"],
        "votes.toml" => &["vote"],
        "arguments.toml" => &["argument"],
        _ => &[],
    }
}

fn itself(treaty: &str, file: &str) -> Option<Thing> {
    (file == "treaty.toml").then(|| Thing::one("treaty", treaty))
}

/// A draft, and whatever provision: which it has, nobody knows.
fn draft(treaty: &str, file: &str, path: &str) -> Vec<Thing> {
    let id = file.strip_suffix(".md").unwrap_or(file);
    vec![Thing::one("draft", id).of(treaty), Thing::any("provision").of(treaty), Thing::one("file", path)]
}

fn text(path: &str) -> Vec<Thing> {
    let Some(stem) = path.strip_suffix(".md") else { return Vec::new() };
    let stem = stem.strip_suffix("/index").or(stem.strip_suffix("/_index")).unwrap_or(stem);
    let thing = match stem.strip_prefix("briefings/") {
        Some(name) => Thing::one("briefing", name),
        None => Thing::one("page", stem),
    };
    vec![thing, Thing::one("file", path)]
}
