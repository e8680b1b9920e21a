//! Texts as other programs write them: each reads like the one it was made of.

use unicode_normalization::UnicodeNormalization;

/// Every disguise of a text, each with its name.
pub(crate) fn all(text: &str) -> Vec<(&'static str, String)> {
    vec![
        ("accents apart", text.nfd().collect()),
        ("ligatures", ligatures(text)),
        ("soft hyphens", within_words(text, '\u{AD}')),
        ("zero-width spaces", within_words(text, '\u{200B}')),
        (
            "marks of direction around words",
            text.split(' ').map(|word| format!("\u{200E}{word}\u{200F}")).collect::<Vec<_>>().join(" "),
        ),
        ("curly quotes", text.replace('\'', "’").replace(" \"", " “").replace('"', "”")),
        ("angular quotes", text.replace(" \"", " «").replace('"', "»")),
        ("full width", text.chars().map(wide).collect()),
        ("no-break spaces", text.replace(' ', "\u{A0}")),
        ("no-break hyphens", text.replace('-', "\u{2011}")),
        ("Arabic by place", text.replace("لا", "\u{FEFB}").replace('ب', "\u{FE90}").replace('م', "\u{FEE4}")),
        ("drawn out", text.chars().flat_map(|c| [Some(c), is_arabic(c).then_some('\u{640}')]).flatten().collect()),
    ]
}

fn ligatures(text: &str) -> String {
    let pairs = [("ffi", "ﬃ"), ("fi", "ﬁ"), ("fl", "ﬂ"), ("oe", "œ"), ("st", "ﬆ")];
    pairs.iter().fold(text.to_owned(), |text, (letters, joined)| text.replace(letters, joined))
}

fn within_words(text: &str, mark: char) -> String {
    let mut out = String::new();
    let mut before = ' ';
    for c in text.chars() {
        if before.is_alphanumeric() && c.is_alphanumeric() {
            out.push(mark);
        }
        out.push(c);
        before = c;
    }
    out
}

fn wide(c: char) -> char {
    let moved = char::from_u32(u32::from(c) + 0xFEE0);
    if c.is_ascii_alphanumeric() { moved.unwrap_or(c) } else { c }
}

fn is_arabic(c: char) -> bool {
    ('\u{621}'..='\u{64A}').contains(&c)
}
