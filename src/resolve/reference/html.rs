//! Just enough of HTML to find the words in what the markdown parser wrote.

use std::ops::Range;

/// A tag: `<p class="x">`, `</p>`, `<!-- … -->`.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(super) struct Tag<'h> {
    /// From `<` to past `>`.
    pub(super) range: Range<usize>,
    /// Its name as written, without `/`; empty for a comment.
    pub(super) name: &'h str,
    /// Whether it ends an element.
    pub(super) closes: bool,
}

/// The next tag at or after a byte. A `<` that begins no tag is passed over.
pub(super) fn next_tag(html: &str, from: usize) -> Option<Tag<'_>> {
    let bytes = html.as_bytes();
    let mut at = from;
    loop {
        at += memchr::memchr(b'<', bytes.get(at..)?)?;
        if let Some(tag) = tag_at(html, at) {
            return Some(tag);
        }
        at += 1;
    }
}

/// The tag that begins at a byte.
fn tag_at(html: &str, at: usize) -> Option<Tag<'_>> {
    let rest = &html[at + 1..];
    if rest.starts_with("!--") {
        let end = rest.find("-->").map_or(html.len(), |end| at + 1 + end + 3);
        return Some(Tag { range: at..end, name: "", closes: false });
    }
    let closes = rest.starts_with('/');
    let name_start = at + 1 + usize::from(closes);
    let name = &html[name_start..];
    let length = name.find(|c: char| !c.is_ascii_alphanumeric()).unwrap_or(name.len());
    if !name.starts_with(|c: char| c.is_ascii_alphabetic() || c == '!' || c == '?') {
        return None;
    }
    Some(Tag { range: at..tag_end(html, name_start + length), name: &name[..length], closes })
}

/// Past the `>` that closes a tag, attributes in quotes passed over.
fn tag_end(html: &str, from: usize) -> usize {
    let bytes = html.as_bytes();
    let mut at = from;
    while let Some(found) = memchr::memchr3(b'>', b'"', b'\'', &bytes[at..]) {
        at += found + 1;
        let quote = bytes[at - 1];
        if quote == b'>' {
            return at;
        }
        match memchr::memchr(quote, &bytes[at..]) {
            Some(closing) => at += closing + 1,
            None => return html.len(),
        }
    }
    html.len()
}

/// Whether an element of this name begins a block of its own.
fn is_block(name: &str) -> bool {
    matches!(
        name,
        "p" | "li"
            | "ul"
            | "ol"
            | "td"
            | "th"
            | "tr"
            | "table"
            | "thead"
            | "tbody"
            | "caption"
            | "dl"
            | "dt"
            | "dd"
            | "div"
            | "section"
            | "article"
            | "aside"
            | "blockquote"
            | "figure"
            | "figcaption"
            | "details"
            | "summary"
            | "pre"
            | "hr"
            | "h1"
            | "h2"
            | "h3"
            | "h4"
            | "h5"
            | "h6"
    )
}

/// The block of words that a byte stands in: the range between the block tags around it.
pub(super) fn block(html: &str, at: usize) -> Range<usize> {
    let mut end = at;
    loop {
        match next_tag(html, end) {
            Some(tag) if is_block(tag.name) => return block_start(html, at)..tag.range.start,
            Some(tag) => end = tag.range.end,
            None => return block_start(html, at)..html.len(),
        }
    }
}

fn block_start(html: &str, at: usize) -> usize {
    let mut before = at;
    while let Some(found) = memchr::memrchr(b'<', &html.as_bytes()[..before]) {
        if let Some(tag) = tag_at(html, found).filter(|tag| is_block(tag.name) && tag.range.end <= at) {
            return tag.range.end;
        }
        before = found;
    }
    0
}

/// Bytes of HTML that are looked at on each side of some words.
const AROUND: usize = 400;

/// The plain words before and after a stretch of HTML, in the same block and not far away.
pub(super) fn words_around(html: &str, range: &Range<usize>) -> (String, String) {
    let start = html.ceil_char_boundary(range.start.saturating_sub(AROUND));
    let end = html.floor_char_boundary((range.end + AROUND).min(html.len()));
    (words_before(&html[start..range.start]), words_after(&html[range.end..end]))
}

fn words_before(html: &str) -> String {
    // The piece may begin within a tag.
    let mut from = match (html.find('>'), html.find('<')) {
        (Some(closes), opens) if opens.is_none_or(|opens| closes < opens) => closes + 1,
        _ => 0,
    };
    let mut at = from;
    while let Some(tag) = next_tag(html, at) {
        at = tag.range.end;
        if is_block(tag.name) {
            from = at;
        }
    }
    let mut plain = String::new();
    push_words(&html[from..], &mut plain);
    plain
}

fn words_after(html: &str) -> String {
    let mut at = 0;
    let mut end = html.len();
    while let Some(tag) = next_tag(html, at) {
        if is_block(tag.name) {
            end = tag.range.start;
            break;
        }
        at = tag.range.end;
    }
    let mut plain = String::new();
    push_words(&html[..end], &mut plain);
    plain
}

/// Adds the words of a piece of HTML to plain text: tags left out, footnote marks with them, entities undone.
pub(super) fn push_words(html: &str, plain: &mut String) {
    let mut at = 0;
    while let Some(tag) = next_tag(html, at) {
        push_text(&html[at..tag.range.start], plain);
        if tag.name == "br" {
            push_text(" ", plain);
        }
        at = if is_footnote_mark(&html[tag.range.clone()]) { element_end(html, &tag) } else { tag.range.end };
    }
    push_text(&html[at..], plain);
}

fn is_footnote_mark(tag: &str) -> bool {
    (tag.starts_with("<sup") || tag.starts_with("<a")) && tag.contains("footnote")
}

fn element_end(html: &str, tag: &Tag<'_>) -> usize {
    let closing = format!("</{}>", tag.name);
    let found = memchr::memmem::find(&html.as_bytes()[tag.range.end..], closing.as_bytes());
    found.map_or(html.len(), |found| tag.range.end + found + closing.len())
}

/// Adds text, entities undone.
pub(super) fn push_text(text: &str, plain: &mut String) {
    let mut rest = text;
    while let Some(at) = memchr::memchr(b'&', rest.as_bytes()) {
        let (c, length) = entity(&rest[at..]);
        plain.push_str(&rest[..at]);
        plain.push(c);
        rest = &rest[at + length..];
    }
    plain.push_str(rest);
}

/// The character that an entity stands for, and the entity's length; the ampersand alone if it is none.
fn entity(text: &str) -> (char, usize) {
    let Some(end) = text.bytes().take(10).position(|byte| byte == b';') else { return ('&', 1) };
    let c = match &text[1..end] {
        "amp" => Some('&'),
        "lt" => Some('<'),
        "gt" => Some('>'),
        "quot" => Some('"'),
        "apos" => Some('\''),
        "nbsp" => Some(' '),
        name => name.strip_prefix('#').and_then(|number| {
            let value = match number.strip_prefix(['x', 'X']) {
                Some(digits) => u32::from_str_radix(digits, 16),
                None => number.parse(),
            };
            char::from_u32(value.ok()?)
        }),
    };
    c.map_or(('&', 1), |c| (c, end + 1))
}
