//! Where a file of the site stands, judged: the one place in which such a path can be made.
//!
//! Whatever names a file of the site (a file of the project, an id, an alias, a cache, a program's own list) is a text that
//! somebody could have written; only what [`OutputPath::new`] accepts is ever written, served or removed.

use std::borrow::{Borrow, Cow};
use std::fmt;
use unicode_normalization::UnicodeNormalization;

/// The path of a file of the site, from the site's folder, with `/`: `briefings/one/index.html`. It stays in that folder, and
/// any common machine, file system and server can hold it.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct OutputPath(String);

/// Why a text is not the path of a file of the site.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum PathFault {
    /// Nothing, or nothing between two slashes.
    EmptyName,
    /// `.` or `..`.
    LeavesFolder,
    /// A name at the top that the program keeps for itself.
    Kept,
    /// A control character, or one that some systems do not take: `\ : * ? " < > |`.
    Unwritable(char),
    /// A character that cannot be seen, or that turns the direction of others.
    Invisible(char),
    /// A name that ends in a dot or a space, which some systems drop.
    DroppedEnd,
    /// A name that is a device on Windows, whatever its ending.
    Device,
    /// A name over 255 bytes.
    LongName,
    /// A path over 1,000 bytes.
    LongPath,
}

/// What names of the program's own at the top of the output folder begin with.
pub const RESERVED: &str = ".travaux-";

/// The file in the output folder that names the files which are ours.
pub const MANIFEST: &str = ".travaux-manifest";

/// The longest name that common file systems take, in bytes.
const LONGEST_NAME: usize = 255;

/// The longest path, in bytes: with the folder that the site stands in, less than any common system allows.
const LONGEST_PATH: usize = 1000;

impl OutputPath {
    /// The path, if it can be one.
    ///
    /// # Errors
    ///
    /// The first thing that is wrong with it.
    pub fn new(path: &str) -> Result<Self, PathFault> {
        match fault(path) {
            Some(fault) => Err(fault),
            None => Ok(Self(path.to_owned())),
        }
    }

    /// As it was written.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// As file systems see it that ignore case, and ways of writing an accent.
    pub fn folded(&self) -> Cow<'_, str> {
        folded(&self.0)
    }

    /// The folders it is in, innermost first: `a/b`, `a` for `a/b/c`.
    pub fn folders(&self) -> impl Iterator<Item = &str> {
        self.0.rmatch_indices('/').map(|(slash, _)| &self.0[..slash])
    }
}

impl Borrow<str> for OutputPath {
    fn borrow(&self) -> &str {
        &self.0
    }
}

impl fmt::Display for OutputPath {
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        out.write_str(&self.0)
    }
}

impl fmt::Display for PathFault {
    /// Follows the path in a message: `a//b` has an empty name in it.
    fn fmt(&self, out: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            PathFault::EmptyName => out.write_str("has an empty name in it"),
            PathFault::LeavesFolder => out.write_str("does not stay in the output folder"),
            PathFault::Kept => out.write_str("is a name that travaux keeps for itself"),
            PathFault::Unwritable(char) if char.is_control() => {
                write!(out, "has the control character U+{:04X} in it", *char as u32)
            }
            PathFault::Unwritable(char) => write!(out, "has a `{char}` in it, which not every system can write"),
            PathFault::Invisible(char) => {
                write!(out, "has the character U+{:04X} in it, which nobody can see", *char as u32)
            }
            PathFault::DroppedEnd => out.write_str("has a name in it that ends in a dot or a space"),
            PathFault::Device => out.write_str("has a name in it that is a device on Windows"),
            PathFault::LongName => out.write_str("has a name of more than 255 bytes in it"),
            PathFault::LongPath => out.write_str("is longer than 1,000 bytes"),
        }
    }
}

impl PathFault {
    /// What to do about it.
    pub fn hint(self) -> &'static str {
        match self {
            PathFault::EmptyName => "put one `/` between names",
            PathFault::LeavesFolder => "write the path from the site's own folder, without `.` and `..`",
            PathFault::Kept => "take another name",
            PathFault::Unwritable(_) | PathFault::Invisible(_) => "use letters, digits and hyphens",
            PathFault::DroppedEnd => "take the dot or space at its end away",
            PathFault::Device => "take another name: `con`, `prn`, `aux`, `nul`, `com1` and `lpt1` are none",
            PathFault::LongName | PathFault::LongPath => "take a shorter name",
        }
    }
}

/// What is wrong with a path, if anything.
fn fault(path: &str) -> Option<PathFault> {
    if path.len() > LONGEST_PATH {
        return Some(PathFault::LongPath);
    }
    if path.get(..RESERVED.len()).is_some_and(|start| start.eq_ignore_ascii_case(RESERVED)) {
        return Some(PathFault::Kept);
    }
    path.split('/').find_map(name_fault)
}

/// What is wrong with a single name of a path, if anything.
pub fn name_fault(name: &str) -> Option<PathFault> {
    match name {
        "" => return Some(PathFault::EmptyName),
        "." | ".." => return Some(PathFault::LeavesFolder),
        _ if name.len() > LONGEST_NAME => return Some(PathFault::LongName),
        _ => {}
    }
    let is_plain = |byte: u8| byte.is_ascii_alphanumeric() || matches!(byte, b'-' | b'_' | b'.');
    if !name.bytes().all(is_plain) {
        if let Some(char) = name.chars().find(|char| is_unwritable(*char)) {
            return Some(PathFault::Unwritable(char));
        }
        if let Some(char) = name.chars().find(|char| is_invisible(*char)) {
            return Some(PathFault::Invisible(char));
        }
    }
    if name.ends_with(|last: char| last == '.' || last.is_whitespace()) {
        return Some(PathFault::DroppedEnd);
    }
    is_device(name).then_some(PathFault::Device)
}

fn is_unwritable(char: char) -> bool {
    char.is_control() || r#"\:*?"<>|"#.contains(char)
}

/// Characters that Unicode says are not shown (its property `Default_Ignorable_Code_Point`), those that only divide lines,
/// and those that are none.
fn is_invisible(char: char) -> bool {
    matches!(char,
        '\u{AD}' | '\u{34F}' | '\u{61C}' | '\u{115F}'..='\u{1160}' | '\u{17B4}'..='\u{17B5}' | '\u{180B}'..='\u{180F}'
        | '\u{200B}'..='\u{200F}' | '\u{2028}'..='\u{202E}' | '\u{2060}'..='\u{206F}' | '\u{3164}'
        | '\u{FDD0}'..='\u{FDEF}' | '\u{FE00}'..='\u{FE0F}' | '\u{FEFF}' | '\u{FFA0}' | '\u{FFF0}'..='\u{FFFF}'
        | '\u{1BCA0}'..='\u{1BCA3}' | '\u{1D173}'..='\u{1D17A}' | '\u{E0000}'..='\u{E0FFF}')
        || char as u32 & 0xFFFE == 0xFFFE
}

/// Names of devices, which Windows opens in place of a file whatever ending they have.
/// <https://learn.microsoft.com/windows/win32/fileio/naming-a-file>
fn is_device(name: &str) -> bool {
    let stem = name.split('.').next().unwrap_or(name).trim_end();
    if ["con", "prn", "aux", "nul", "conin$", "conout$"].iter().any(|device| stem.eq_ignore_ascii_case(device)) {
        return true;
    }
    let Some(port) = stem.get(..3) else { return false };
    let number = &stem[3..];
    (port.eq_ignore_ascii_case("com") || port.eq_ignore_ascii_case("lpt"))
        && matches!(number, "0" | "1" | "2" | "3" | "4" | "5" | "6" | "7" | "8" | "9" | "¹" | "²" | "³")
}

/// A path or name as file systems see it that ignore case, and ways of writing an accent. Upper case comes first: `ſ` and `s`
/// are one letter to some, and have no lower case in common.
pub fn folded(path: &str) -> Cow<'_, str> {
    if !path.is_ascii() {
        return Cow::Owned(path.nfd().flat_map(char::to_uppercase).flat_map(char::to_lowercase).nfc().collect());
    }
    if path.bytes().any(|byte| byte.is_ascii_uppercase()) {
        return Cow::Owned(path.to_ascii_lowercase());
    }
    Cow::Borrowed(path)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_that_any_machine_can_hold_is_kept_as_it_is_written() {
        for path in ["index.html", ".well-known/security.txt", "fr/Été/a_b-c.png", "treaties/t/compare/a..b/index.html"]
        {
            assert_eq!(OutputPath::new(path).expect(path).as_str(), path);
        }
        assert!(OutputPath::new("common/console.css").is_ok(), "only the whole name is a device");
        assert!(OutputPath::new("com10/lpt.txt").is_ok());
    }

    #[test]
    fn each_path_that_cannot_be_written_everywhere_is_told_for_what_it_is() {
        let long = "é".repeat(128);
        let deep = "a/".repeat(500) + "a";
        for (path, fault) in [
            ("", PathFault::EmptyName),
            ("/etc/passwd", PathFault::EmptyName),
            ("a//b", PathFault::EmptyName),
            ("a/", PathFault::EmptyName),
            ("../a", PathFault::LeavesFolder),
            ("a/./b", PathFault::LeavesFolder),
            ("C:/a", PathFault::Unwritable(':')),
            ("a\\..\\b", PathFault::Unwritable('\\')),
            ("a\0b", PathFault::Unwritable('\0')),
            ("a\u{85}b", PathFault::Unwritable('\u{85}')),
            ("x<y/index.html", PathFault::Unwritable('<')),
            ("gnp\u{202E}fdp.exe", PathFault::Invisible('\u{202E}')),
            ("a\u{200B}", PathFault::Invisible('\u{200B}')),
            ("a\u{1FFFE}", PathFault::Invisible('\u{1FFFE}')),
            ("a./b", PathFault::DroppedEnd),
            ("a/b ", PathFault::DroppedEnd),
            ("a/nul", PathFault::Device),
            ("Con.tar.gz", PathFault::Device),
            ("lpt³/x", PathFault::Device),
            ("aux .txt", PathFault::Device),
            (".travaux-manifest", PathFault::Kept),
            (".Travaux-manifest", PathFault::Kept),
            (long.as_str(), PathFault::LongName),
            (deep.as_str(), PathFault::LongPath),
        ] {
            assert_eq!(OutputPath::new(path), Err(fault), "{path:?}");
        }
    }

    #[test]
    fn paths_that_some_disk_takes_for_one_fold_to_one() {
        for (one, other) in [("A/É.png", "a/e\u{301}.PNG"), ("ſ", "S"), ("Σ", "ς"), ("straße", "STRASSE"), ("K", "k")]
        {
            assert_eq!(folded(one), folded(other), "{one} {other}");
        }
        assert_ne!(folded("a/e.png"), folded("a/é.png"));
    }

    #[test]
    fn the_folders_of_a_path_are_told_from_the_inside_out() {
        let path = OutputPath::new("a/b/c.html").expect("a path");
        assert_eq!(path.folders().collect::<Vec<_>>(), ["a/b", "a"]);
    }
}
