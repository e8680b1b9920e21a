//! The program's own source as data: every file that `mod` leads to, and what each names at the crate's root.
//!
//! In: `src/`. Out: [`SourceTree`]. Not here: which of it should be. Reading is by eye, as it were: comments and strings
//! are blanked, and then paths that begin with `crate::` or climb to the root with `super::` are looked for.

use std::collections::{BTreeSet, VecDeque};
use std::fs;
use std::path::{Path, PathBuf};
use walkdir::WalkDir;

/// All files of `src/`.
pub(crate) struct SourceTree {
    /// Those of the program, by path.
    pub(crate) files: Vec<SourceFile>,
    /// Those that are there and belong to nothing.
    pub(crate) unreached: Vec<String>,
}

/// One file.
pub(crate) struct SourceFile {
    /// From the package's root: `src/parse/mod.rs`.
    pub(crate) path: String,
    pub(crate) text: String,
    /// Whether it is compiled for tests only.
    pub(crate) is_test: bool,
    /// How many modules it stands below the crate's root.
    depth: usize,
}

impl SourceTree {
    /// Follows every `mod` from `lib.rs` and `main.rs`.
    pub(crate) fn read() -> Self {
        let root = Path::new(env!("CARGO_MANIFEST_DIR"));
        let mut queue: VecDeque<(PathBuf, bool, usize)> =
            ["lib.rs", "main.rs"].iter().map(|name| (root.join("src").join(name), false, 0)).collect();
        let mut files = Vec::new();
        while let Some((path, is_test, depth)) = queue.pop_front() {
            let text = fs::read_to_string(&path).expect("a source file");
            let below = folder_of(&path);
            for (name, test_only) in modules(&blanked(&text)) {
                let candidates = [below.join(format!("{name}.rs")), below.join(&name).join("mod.rs")];
                let found = candidates.into_iter().find(|path| path.exists());
                queue.extend(found.map(|path| (path, is_test || test_only, depth + 1)));
            }
            files.push(SourceFile { path: relative(&path, root), text, is_test, depth });
        }
        files.sort_by(|a, b| a.path.cmp(&b.path));
        let reached: BTreeSet<&str> = files.iter().map(|file| file.path.as_str()).collect();
        let all = WalkDir::new(root.join("src")).sort_by_file_name().into_iter().map(|entry| entry.expect("src"));
        let unreached = all
            .filter(|entry| entry.path().extension().is_some_and(|extension| extension == "rs"))
            .map(|entry| relative(entry.path(), root))
            .filter(|path| !reached.contains(path.as_str()))
            .collect();
        Self { files, unreached }
    }
}

impl SourceFile {
    /// The folder below `src/` that it stands in; `None` for `lib.rs` and `main.rs`.
    pub(crate) fn room(&self) -> Option<&str> {
        self.path.strip_prefix("src/")?.split_once('/').map(|(room, _)| room)
    }

    /// The first name of every path from the crate's root, with the line it stands on.
    pub(crate) fn names_at_the_root(&self) -> Vec<(usize, String)> {
        let text = blanked(&self.text);
        let climb = "super::".repeat(self.depth);
        let mut found = Vec::new();
        for root in ["crate::", climb.as_str()] {
            for (at, _) in text.match_indices(root).filter(|_| !root.is_empty()) {
                if text[..at].ends_with(|before: char| before.is_alphanumeric() || before == '_' || before == ':') {
                    continue;
                }
                let line = text[..at].matches('\n').count() + 1;
                found.extend(first_names(&text[at + root.len()..]).into_iter().map(|name| (line, name)));
            }
        }
        found
    }
}

/// The first name of a path, or of each path of a group: `{diagnostic::Report, load}` gives `diagnostic` and `load`.
fn first_names(path: &str) -> Vec<String> {
    let Some(group) = path.strip_prefix('{') else {
        let name = word(path);
        return if name.is_empty() { Vec::new() } else { vec![name] };
    };
    let (mut names, mut depth, mut begins) = (Vec::new(), 0, true);
    for (at, character) in group.char_indices() {
        match character {
            '{' => depth += 1,
            '}' if depth == 0 => break,
            '}' => depth -= 1,
            ',' if depth == 0 => begins = true,
            _ if character.is_whitespace() => {}
            _ if begins => {
                names.push(word(&group[at..]));
                begins = false;
            }
            _ => {}
        }
    }
    names
}

fn word(text: &str) -> String {
    text.chars().take_while(|character| character.is_alphanumeric() || *character == '_').collect()
}

/// The modules that a file declares in files of their own, and whether each is for tests only.
fn modules(text: &str) -> Vec<(String, bool)> {
    let mut modules = Vec::new();
    let mut test_only = false;
    for line in text.lines().map(str::trim) {
        let declared = line
            .strip_suffix(';')
            .and_then(|line| line.split_once("mod "))
            .filter(|(before, _)| before.is_empty() || (before.starts_with("pub") && before.ends_with(' ')));
        if let Some((_, name)) = declared {
            modules.push((name.to_owned(), test_only));
        }
        if line.starts_with("#[") {
            test_only |= line.starts_with("#[cfg(test)]");
        } else if !line.is_empty() {
            test_only = false;
        }
    }
    modules
}

/// Where the modules that a file declares stand.
fn folder_of(path: &Path) -> PathBuf {
    let folder = path.parent().expect("a file's folder");
    match path.file_stem().and_then(|stem| stem.to_str()) {
        Some("mod" | "lib" | "main") => folder.to_owned(),
        stem => folder.join(stem.expect("a name in UTF-8")),
    }
}

fn relative(path: &Path, root: &Path) -> String {
    path.strip_prefix(root).expect("a path in the package").to_str().expect("a name in UTF-8").to_owned()
}

/// The same text with spaces for comments and for what stands in string and character literals.
fn blanked(text: &str) -> String {
    let mut blank = String::with_capacity(text.len());
    let mut rest = text;
    while let Some(next) = rest.chars().next() {
        let skipped = comment(rest).or_else(|| string(rest)).or_else(|| character(rest));
        let (kept, length) = match skipped {
            Some(length) => (false, length),
            None => (true, next.len_utf8()),
        };
        for character in rest[..length].chars() {
            blank.push(if kept || character == '\n' { character } else { ' ' });
        }
        rest = &rest[length..];
    }
    blank
}

/// The length of the comment that a text begins with.
fn comment(text: &str) -> Option<usize> {
    if text.starts_with("//") {
        return Some(text.find('\n').unwrap_or(text.len()));
    }
    text.starts_with("/*").then(|| text.find("*/").map_or(text.len(), |end| end + 2))
}

/// The length of the string that a text begins with, raw ones included.
fn string(text: &str) -> Option<usize> {
    if let Some(raw) = text.strip_prefix('r') {
        let hashes = raw.len() - raw.trim_start_matches('#').len();
        if raw[hashes..].starts_with('"') {
            let close = format!("\"{}", "#".repeat(hashes));
            let start = 1 + hashes + 1;
            return Some(text[start..].find(&close).map_or(text.len(), |end| start + end + close.len()));
        }
    }
    if !text.starts_with('"') {
        return None;
    }
    let mut escaped = false;
    for (at, character) in text.char_indices().skip(1) {
        match character {
            _ if escaped => escaped = false,
            '\\' => escaped = true,
            '"' => return Some(at + 1),
            _ => {}
        }
    }
    Some(text.len())
}

/// The length of the character literal that a text begins with; a lifetime is none.
fn character(text: &str) -> Option<usize> {
    let inside = text.strip_prefix('\'')?;
    let mut characters = inside.char_indices();
    let (_, first) = characters.next()?;
    if first == '\\' {
        return inside[2..].find('\'').map(|end| end + 4);
    }
    let (at, close) = characters.next()?;
    (close == '\'').then_some(at + 2)
}

#[test]
fn paths_are_found_and_comments_are_not() {
    let text = "use crate::{diagnostic::{Report, Rule}, load}; // crate::write\nlet s = \"crate::cli\"; super::super::parse::x();";
    let file = SourceFile { path: "src/render/view/mod.rs".into(), text: text.into(), is_test: false, depth: 2 };
    let names: Vec<String> = file.names_at_the_root().into_iter().map(|(_, name)| name).collect();
    assert_eq!(names, ["diagnostic", "load", "parse"]);
}

#[test]
fn what_stands_in_literals_is_blanked() {
    assert_eq!(blanked("f('\\'', 'a', r#\"x\"#, \"\\\"\") // y"), "f(    ,    ,       ,     )     ");
}
