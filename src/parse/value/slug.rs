//! Names that become parts of addresses: ids, file names.

use crate::model::output_path::name_fault;

/// Whether a name can stand in an address as it is: lower case letters of any script, digits, `-`, `_` and single dots,
/// a letter or digit first.
pub fn is_slug(name: &str) -> bool {
    let plain = |letter: char| fits(letter) || "-_.".contains(letter);
    name.starts_with(fits) && name.chars().all(plain) && !name.contains("..") && !name.ends_with('.')
}

/// The longest id, in bytes: the address of a comparison has two of them in one name, which may have 255.
const LONGEST: usize = 120;

/// What keeps a slug from being the name of a folder, if anything, and what to do.
pub(crate) fn fault(slug: &str) -> Option<(String, &'static str)> {
    if slug.len() > LONGEST {
        return Some((format!("it has {} bytes, and may have {LONGEST}", slug.len()), "take a shorter one"));
    }
    name_fault(slug).map(|fault| (format!("it {fault}"), fault.hint()))
}

/// As much of a name as tells it from others.
pub(crate) fn shown(name: &str) -> String {
    let start: String = name.chars().take(40).collect();
    if start.len() < name.len() { start + "…" } else { start }
}

fn fits(letter: char) -> bool {
    // Vowel signs and the like are letters here; `ǅ` and `Ä` are not.
    letter.is_alphanumeric() && letter.to_lowercase().eq([letter])
}

/// The nearest name that can stand in an address; `None` where nothing of it can.
pub fn suggest(name: &str) -> Option<String> {
    let mut slug = String::new();
    for letter in name.chars().flat_map(char::to_lowercase) {
        if fits(letter) || (letter == '_' && !slug.is_empty()) {
            slug.push(letter);
        } else if matches!(letter, '\'' | '’' | '\u{301}' | '\u{307}') {
            // An apostrophe does not part words, and some letters leave a dot behind in lower case.
        } else if !slug.is_empty() && !slug.ends_with(['-', '.']) {
            slug.push(if letter == '.' { '.' } else { '-' });
        }
    }
    let slug = slug.trim_end_matches(['-', '.']).to_owned();
    is_slug(&slug).then_some(slug)
}
