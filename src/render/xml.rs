//! What XML 1.0 can hold: a file with any other character in it is read by no program.
//!
//! Texts have none, nor may they name one by an escape, which is told where they are read. What a theme says may name one all the
//! same, and this is the last place that everything comes through.

/// Takes out of a file in UTF-8 the characters that XML does not know.
pub(crate) fn keep_known(file: &mut Vec<u8>) {
    let is_low = |byte: u8| (byte < b' ') & !matches!(byte, b'\t' | b'\n' | b'\r');
    if file.iter().fold(false, |any, byte| any | is_low(*byte)) {
        file.retain(|byte| !is_low(*byte));
    }
    // U+FFFE and U+FFFF.
    let is_none = |bytes: &[u8]| matches!(bytes, [0xEF, 0xBF, 0xBE | 0xBF]);
    if !file.windows(3).any(is_none) {
        return;
    }
    let mut kept = Vec::with_capacity(file.len());
    let mut rest = file.as_slice();
    while let [first, after @ ..] = rest {
        if rest.get(..3).is_some_and(is_none) {
            rest = &rest[3..];
        } else {
            kept.push(*first);
            rest = after;
        }
    }
    *file = kept;
}

#[cfg(test)]
mod tests {
    use super::keep_known;

    fn kept(text: &str) -> String {
        let mut file = text.as_bytes().to_vec();
        keep_known(&mut file);
        String::from_utf8(file).expect("still a text")
    }

    #[test]
    fn what_xml_cannot_hold_goes_and_everything_else_stays() {
        assert_eq!(kept("a\u{0}b\u{8}c\u{b}d\u{1f}e\u{fffe}f\u{ffff}g"), "abcdefg");
        let good = "\t\n\r é 条 \u{fffd} \u{ffef} \u{feff} \u{10ffff} \u{85}";
        assert_eq!(kept(good), good);
    }
}
