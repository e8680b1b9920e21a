//! Addresses that stand in words as they are, `https://example.org/a` and `www.example.org`: they become links.

use super::{Origin, Placed};
use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};
use std::collections::VecDeque;
use std::ops::Range;

/// Makes links of the addresses in a run of words, which `run` is the place of.
pub(super) fn link<'a>(words: &mut VecDeque<Placed<'a>>, run: &Range<usize>, origin: Origin<'a>) {
    let found = addresses(&origin.text[run.clone()], run.start);
    if found.is_empty() {
        return;
    }
    let mut found = found.into_iter().peekable();
    let mut linked = VecDeque::with_capacity(words.len() + 3);
    // The address that is being gone through, and what of it was read.
    let mut open: Option<(Range<usize>, String)> = None;
    for (event, range) in words.drain(..) {
        let Event::Text(text) = &event else {
            linked.push_back((event, range));
            continue;
        };
        let literal = origin.text.get(range.clone()) == Some(&**text);
        let mut at = range.start;
        loop {
            if let Some((address, mut read)) = open.take() {
                let end = address.end.min(range.end);
                let as_written = literal || !origin.text[at..].starts_with('&');
                read.push_str(if as_written { &origin.text[at..end] } else { text });
                at = end;
                if range.end < address.end {
                    open = Some((address, read));
                    break;
                }
                write(&mut linked, read, &address);
            }
            let next = found.next_if(|next| next.start < range.end);
            let until = next.as_ref().map_or(range.end, |next| next.start.max(at));
            if literal && at < until {
                linked.push_back((Event::Text(CowStr::Borrowed(&origin.text[at..until])), at..until));
            } else if !literal && at == range.start && next.is_none() {
                linked.push_back((event, range));
                break;
            }
            at = until;
            let Some(next) = next else { break };
            open = Some((next, String::new()));
        }
    }
    *words = linked;
}

fn write(linked: &mut VecDeque<Placed<'_>>, read: String, place: &Range<usize>) {
    let address = if read.starts_with("www.") { format!("https://{read}") } else { read.clone() };
    let link = Tag::Link {
        link_type: LinkType::Autolink,
        dest_url: address.into(),
        title: CowStr::Borrowed(""),
        id: CowStr::Borrowed(""),
    };
    linked.push_back((Event::Start(link), place.clone()));
    linked.push_back((Event::Text(read.into()), place.clone()));
    linked.push_back((Event::End(TagEnd::Link), place.clone()));
}

/// Where addresses stand in some words, which begin at `start`.
fn addresses(words: &str, start: usize) -> Vec<Range<usize>> {
    let mut found: Vec<Range<usize>> = Vec::new();
    let mut from = 0;
    while let Some(begin) = begin(words, from) {
        let length = words[begin..].find(ends).unwrap_or(words.len() - begin);
        let address = trimmed(&words[begin..begin + length]);
        from = begin + length.max(4);
        let host = address.split_once("://").map_or(address.strip_prefix("www."), |(_, host)| Some(host));
        let is_one = host.is_some_and(|host| host.starts_with(char::is_alphanumeric) && host.contains(['.', ':']))
            || host.is_some_and(|host| host.starts_with("localhost"));
        if is_one {
            found.push(start + begin..start + begin + address.len());
        }
    }
    found
}

/// Where the next address begins: not within a word.
fn begin(words: &str, from: usize) -> Option<usize> {
    let rest = words.get(from..)?;
    memchr::memchr2_iter(b'h', b'w', rest.as_bytes()).map(|at| from + at).find(|at| {
        let is_begin = ["https://", "http://", "www."].iter().any(|begin| words[*at..].starts_with(begin));
        let is_within = |before: char| before.is_alphanumeric() || matches!(before, '/' | '@' | '.' | '-');
        is_begin && !words[..*at].ends_with(is_within)
    })
}

/// Whether a character cannot belong to an address in words. Full-width punctuation is the sentence's.
fn ends(character: char) -> bool {
    character.is_whitespace()
        || character.is_control()
        || matches!(character, '<' | '>' | '[' | ']' | '|' | '"' | '`' | '\\' | '“' | '”' | '«' | '»' | '…')
        || matches!(character, '\u{3000}'..='\u{303F}' | '\u{FF00}'..='\u{FF0F}' | '\u{FF1A}'..='\u{FF20}')
}

/// An address without the punctuation of the sentence that it stands in. A bracket that closes one of its own stays.
fn trimmed(mut address: &str) -> &str {
    // How many brackets close none of its own.
    let mut single = address.matches(')').count().saturating_sub(address.matches('(').count());
    while let Some(last) = address.chars().next_back() {
        let is_of_sentence = match last {
            ')' => {
                let is_single = single > 0;
                single = single.saturating_sub(1);
                is_single
            }
            _ => matches!(
                last,
                '.' | ',' | ':' | ';' | '!' | '?' | '*' | '_' | '~' | '\'' | '’' | '‘' | '—' | '–' | '{' | '}' | '$'
            ),
        };
        if !is_of_sentence {
            break;
        }
        address = &address[..address.len() - last.len_utf8()];
    }
    address
}
