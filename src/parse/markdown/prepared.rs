//! The markdown as the parser is to read it, where the parser would read it otherwise than its author meant.
//!
//! - `**第一条，**各方`: the rule by which stars begin and end emphasis takes spaces between words for granted. Where full-width
//!   punctuation stands between stars and a Chinese or Japanese character, the parser sees a character that is no punctuation.
//! - `| [[art. 5|five]] | note |`: the bar inside of a reference ends no cell. The parser sees `\|`.
//!
//! Places are those of what was written: [`Prepared::place`] leads back to it, and [`Prepared::restored`] puts back what was replaced.

use pulldown_cmark::{CowStr, Event, Tag};
use std::borrow::Cow;
use std::ops::Range;

/// Full-width punctuation, all of three bytes. Its stand-in is of three bytes too: `U+FDD2` for the first, and so on. No text can have
/// those: `load` replaces them. The first two of them mark holes.
const PUNCTUATION: &str = "，。、；：？！“”‘’（）《》〈〉「」『』【】〔〕…—〖〗～";

const FIRST_STAND_IN: u32 = 0xFDD2;

/// What the parser reads.
pub(super) struct Prepared<'a> {
    pub(super) text: Cow<'a, str>,
    /// Where a byte was put in, in the text as it is read.
    inserted: Vec<usize>,
    /// Whether there are stand-ins.
    replaced: bool,
}

impl<'a> Prepared<'a> {
    pub(super) fn of(written: &'a str) -> Self {
        let mut prepared = Self { text: Cow::Borrowed(written), inserted: Vec::new(), replaced: false };
        if !written.is_ascii() {
            prepared.free_emphasis();
        }
        if memchr::memmem::find(prepared.text.as_bytes(), b"[[").is_some() && prepared.text.contains('|') {
            prepared.escape_bars();
        }
        prepared
    }

    /// The place in what was written of a range of what is read.
    pub(super) fn place(&self, range: Range<usize>) -> Range<usize> {
        if self.inserted.is_empty() {
            return range;
        }
        let before = |at: usize| at - self.inserted.partition_point(|inserted| *inserted < at);
        before(range.start)..before(range.end)
    }

    /// An event with what was written.
    pub(super) fn restored<'e>(&self, mut event: Event<'e>) -> Event<'e> {
        if !self.replaced {
            return event;
        }
        match &mut event {
            Event::Text(words)
            | Event::Code(words)
            | Event::Html(words)
            | Event::InlineHtml(words)
            | Event::FootnoteReference(words)
            | Event::Start(Tag::FootnoteDefinition(words)) => restore(words),
            Event::Start(Tag::Link { dest_url, title, .. } | Tag::Image { dest_url, title, .. }) => {
                restore(dest_url);
                restore(title);
            }
            _ => {}
        }
        event
    }

    /// Puts stand-ins in the place of punctuation between stars and characters.
    fn free_emphasis(&mut self) {
        let text = &self.text;
        let mut found = Vec::new();
        let mut end = 0;
        for at in memchr::memchr_iter(b'*', text.as_bytes()) {
            if at < end {
                continue;
            }
            end = at + text.as_bytes()[at..].iter().take_while(|byte| **byte == b'*').count();
            let (Some(before), Some(after)) = (text[..at].chars().next_back(), text[end..].chars().next()) else {
                continue;
            };
            if let Some(stand_in) = stand_in(before).filter(|_| is_without_spaces(after)) {
                found.push((at - before.len_utf8(), stand_in));
            } else if let Some(stand_in) = stand_in(after).filter(|_| is_without_spaces(before)) {
                found.push((end, stand_in));
            }
        }
        if found.is_empty() {
            return;
        }
        let mut replaced = text.to_string();
        for (at, stand_in) in found {
            replaced.replace_range(at..at + stand_in.len_utf8(), stand_in.encode_utf8(&mut [0; 4]));
        }
        self.replaced = true;
        self.text = Cow::Owned(replaced);
    }

    /// Escapes the bars of references in the rows of tables.
    fn escape_bars(&mut self) {
        let mut bars = Vec::new();
        let (mut at, mut fence) = (0, None);
        let mut before: Option<(usize, &str)> = None;
        let mut in_table = false;
        for line in self.text.split_inclusive('\n') {
            let row = line.trim_start_matches([' ', '\t', '>']);
            let mark = row
                .bytes()
                .next()
                .filter(|mark| matches!(mark, b'`' | b'~') && row.bytes().take_while(|byte| byte == mark).count() >= 3);
            if mark.is_some() && (fence.is_none() || fence == mark) {
                fence = if fence.is_none() { mark } else { None };
            }
            if fence.is_none() && is_divider(row) {
                in_table = true;
                if let Some((at, head)) = before {
                    bars_of_references(head, at, &mut bars);
                }
            } else if fence.is_some() || row.trim().is_empty() {
                in_table = false;
            } else if in_table {
                bars_of_references(line, at, &mut bars);
            }
            before = Some((at, line));
            at += line.len();
        }
        if bars.is_empty() {
            return;
        }
        let mut escaped = String::with_capacity(self.text.len() + bars.len());
        let mut from = 0;
        for bar in bars {
            escaped.push_str(&self.text[from..bar]);
            self.inserted.push(escaped.len());
            escaped.push('\\');
            from = bar;
        }
        escaped.push_str(&self.text[from..]);
        self.text = Cow::Owned(escaped);
    }
}

/// Whether a line divides the head of a table from its rows.
fn is_divider(line: &str) -> bool {
    let line = line.trim();
    line.contains('-')
        && line.contains('|')
        && line.bytes().all(|byte| matches!(byte, b'|' | b'-' | b':' | b' ' | b'\t'))
}

/// Where the bars stand that belong to references of a row which begins at `at`.
fn bars_of_references(row: &str, at: usize, bars: &mut Vec<usize>) {
    let mut from = 0;
    while let Some(begin) = row[from..].find("[[").map(|found| from + found) {
        let Some(end) = row[begin..].find("]]").map(|found| begin + found) else { return };
        let bar = row[begin..end].find('|').map(|found| begin + found);
        if let Some(bar) = bar.filter(|bar| row.as_bytes()[bar - 1] != b'\\') {
            bars.push(at + bar);
        }
        from = end;
    }
}

fn stand_in(character: char) -> Option<char> {
    let place = PUNCTUATION.chars().position(|known| known == character)?;
    char::from_u32(FIRST_STAND_IN + u32::try_from(place).ok()?)
}

fn punctuation(stand_in: char) -> Option<char> {
    let place = u32::from(stand_in).checked_sub(FIRST_STAND_IN)?;
    PUNCTUATION.chars().nth(place as usize)
}

fn restore(words: &mut CowStr<'_>) {
    if words.chars().any(|character| punctuation(character).is_some()) {
        *words = words.chars().map(|character| punctuation(character).unwrap_or(character)).collect::<String>().into();
    }
}

/// Whether words of this character's script stand without spaces between them: Chinese characters and Japanese syllables.
fn is_without_spaces(character: char) -> bool {
    matches!(character, '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}
