//! `words | css_string`: words as a string of a style sheet, which no word ends before its time.

use std::fmt::Write as _;

/// A text in quotation marks, as CSSOM serialises a string; it can stand in a style sheet that is read as HTML too, and in none
/// of its rules but as words.
pub(super) fn string(words: &str) -> String {
    let mut string = String::with_capacity(words.len() + 2);
    string.push('"');
    for letter in words.chars() {
        match letter {
            '\0' => string.push('\u{FFFD}'),
            // The space ends the number, and is no part of the words.
            letter if letter.is_control() || matches!(letter, '<' | '\u{2028}' | '\u{2029}') => {
                let _ = write!(string, "\\{:x} ", u32::from(letter));
            }
            '"' | '\\' => string.extend(['\\', letter]),
            letter => string.push(letter),
        }
    }
    string.push('"');
    string
}

#[cfg(test)]
mod tests {
    use super::string;

    #[test]
    fn words_of_any_kind_stay_one_string() {
        assert_eq!(string("条约 “Watch”"), "\"条约 “Watch”\"");
        assert_eq!(string("a\nb\r\u{c}\t"), "\"a\\a b\\d \\c \\9 \"");
        assert_eq!(string("\"; } * { color: red } \\"), "\"\\\"; } * { color: red } \\\\\"");
        assert_eq!(string("</style>\0"), "\"\\3c /style>\u{FFFD}\"");
    }
}
