//! Characters written as entities, in the values of attributes.

use quick_xml::escape::resolve_html5_entity;

/// A value as a browser reads it.
pub(super) fn decoded(value: &str) -> String {
    let mut text = String::with_capacity(value.len());
    let mut rest = value;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        text.push_str(&rest[..at]);
        rest = &rest[at + 1..];
        let read = if let Some(number) = rest.strip_prefix('#') { numbered(number) } else { named(rest) };
        match read {
            Some((characters, after)) => {
                text.push_str(&characters);
                rest = after;
            }
            None => text.push('&'),
        }
    }
    text.push_str(rest);
    text
}

/// `65;` or `x41;`. The semicolon may be left out.
fn numbered(text: &str) -> Option<(String, &str)> {
    let (digits, radix) = match text.strip_prefix(['x', 'X']) {
        Some(digits) => (digits, 16),
        None => (text, 10),
    };
    let length = digits.find(|digit: char| !digit.is_digit(radix)).unwrap_or(digits.len());
    if length == 0 {
        return None;
    }
    let value = u32::from_str_radix(&digits[..length], radix).ok().and_then(char::from_u32);
    let after = &digits[length..];
    Some((value.unwrap_or('\u{FFFD}').into(), after.strip_prefix(';').unwrap_or(after)))
}

fn named(text: &str) -> Option<(String, &str)> {
    let (name, after) = text.split_once(';')?;
    if name.is_empty() || !name.bytes().all(|byte| byte.is_ascii_alphanumeric()) {
        return None;
    }
    Some((resolve_html5_entity(name)?.to_owned(), after))
}
