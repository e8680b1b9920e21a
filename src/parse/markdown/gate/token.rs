//! HTML in pieces: words, tags with their attributes, and what is neither.
//!
//! It need not read exactly as a browser does: nothing of a tag is written as it stood.

use std::ops::Range;

/// A piece of HTML, by its bytes.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) enum Token {
    /// Words, up to the next `<`.
    Words(Range<usize>),
    /// A `<` that begins nothing.
    Less,
    /// A tag.
    Tag(Tag),
    /// `<!-- … -->`.
    Comment,
    /// A declaration, a processing instruction, `<![CDATA[…]]>`, or a tag that does not end.
    Other(Range<usize>),
}

/// `<name attribute="value">` or `</name>`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag {
    /// From `<` to past `>`.
    pub(super) range: Range<usize>,
    /// Its name as written.
    pub(super) name: Range<usize>,
    /// Whether it ends an element.
    pub(super) closes: bool,
    /// Its attributes: name, and value without quotes.
    pub(super) attributes: Vec<(Range<usize>, Range<usize>)>,
}

/// The piece that begins at a byte, and where the next begins.
pub(super) fn token(html: &str, at: usize) -> (Token, usize) {
    let rest = &html[at..];
    let bytes = rest.as_bytes();
    if bytes.first() != Some(&b'<') {
        let end = memchr::memchr(b'<', bytes).map_or(html.len(), |found| at + found);
        return (Token::Words(at..end), end);
    }
    let closes = bytes.get(1) == Some(&b'/');
    match bytes.get(1 + usize::from(closes)) {
        Some(first) if first.is_ascii_alphabetic() => tag(html, at, closes),
        _ if rest.starts_with("<!--") => {
            // `<!-->` and `<!--->` are whole.
            let end = rest[2..].find("-->").map_or(rest.len(), |found| 2 + found + 3);
            (Token::Comment, at + end)
        }
        _ if closes || matches!(bytes.get(1), Some(b'!' | b'?')) => {
            let end = if rest.starts_with("<![CDATA[") { "]]>" } else { ">" };
            let end = at + rest.find(end).map_or(rest.len(), |found| found + end.len());
            (Token::Other(at..end), end)
        }
        _ => (Token::Less, at + 1),
    }
}

fn tag(html: &str, start: usize, closes: bool) -> (Token, usize) {
    let bytes = html.as_bytes();
    let end_of = |from: usize, stops: &[u8]| {
        let length = bytes[from..].iter().position(|byte| byte.is_ascii_whitespace() || stops.contains(byte));
        length.map_or(bytes.len(), |length| from + length)
    };
    let name = start + 1 + usize::from(closes);
    let name = name..end_of(name, b"/>");
    let mut at = name.end;
    let mut attributes = Vec::new();
    loop {
        at = blanks(bytes, at, b"/");
        match bytes.get(at) {
            None => return (Token::Other(start..at), at),
            Some(b'>') => {
                let range = start..at + 1;
                return (Token::Tag(Tag { range, name, closes, attributes }), at + 1);
            }
            Some(_) => {}
        }
        // A name can begin with `=`.
        let key = at..end_of(at + 1, b"/>=");
        at = blanks(bytes, key.end, b"");
        if bytes.get(at) != Some(&b'=') {
            attributes.push((key.clone(), key.end..key.end));
            continue;
        }
        at = blanks(bytes, at + 1, b"");
        let value = match bytes.get(at) {
            Some(quote @ (b'"' | b'\'')) => {
                let Some(length) = memchr::memchr(*quote, &bytes[at + 1..]) else {
                    return (Token::Other(start..bytes.len()), bytes.len());
                };
                at + 1..at + 1 + length
            }
            _ => at..end_of(at, b">"),
        };
        at = if matches!(bytes.get(at), Some(b'"' | b'\'')) { value.end + 1 } else { value.end };
        attributes.push((key, value));
    }
}

/// Past white space, and other bytes that mean as little.
fn blanks(bytes: &[u8], from: usize, others: &[u8]) -> usize {
    let length = bytes[from..].iter().position(|byte| !byte.is_ascii_whitespace() && !others.contains(byte));
    length.map_or(bytes.len(), |length| from + length)
}
