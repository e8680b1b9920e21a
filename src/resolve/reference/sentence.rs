//! Sentences: where one ends, in the six languages, and an excerpt of one that is not too long to quote.

use std::borrow::Cow;
use std::ops::Range;

/// Characters of the longest excerpt.
const LONGEST: usize = 300;

/// Words that a stop follows without ending the sentence, in lower case. Single letters are none either.
const ABBREVIATIONS: &[&str] = &[
    "art", "arts", "para", "paras", "par", "subpara", "vol", "ch", "sec", "sect", "ed", "eds", "op", "cit", "ibid",
    "cf", "vs", "etc", "mr", "mrs", "ms", "dr", "st", "prof", "amb", "gen", "rev", "add", "corr", "p", "pp", "al",
    "viz", "ca", "approx", "fig", "doc", "res", "mme", "mm", "párr", "párrs", "sr", "sra", "núm", "núms", "pág",
    "págs", "inc", "ст", "п", "пп", "подп", "г", "гг", "см", "др", "рис", "гл", "стр", "им",
];

/// Where the sentences of a plain text end, in order; the last one ends with the text.
pub(super) fn ends(text: &str) -> Vec<usize> {
    let mut ends = Vec::new();
    while let Some(end) = next_end(text, ends.last().copied().unwrap_or(0)) {
        ends.push(end);
    }
    ends.push(text.len());
    ends
}

/// The sentence that the byte `at` stands in, of those that end at `ends`.
pub(super) fn around(ends: &[usize], at: usize) -> Range<usize> {
    let index = ends.partition_point(|end| *end <= at).min(ends.len() - 1);
    index.checked_sub(1).map_or(0, |before| ends[before])..ends[index]
}

/// Past the end of the first sentence that ends after `from`; `None` where only the text's end does.
fn next_end(text: &str, from: usize) -> Option<usize> {
    let mut at = from;
    loop {
        at += text.as_bytes()[at..].iter().position(|byte| may_end(*byte))?;
        let c = text[at..].chars().next()?;
        let stop = at;
        at += c.len_utf8();
        let end = at + closing_marks(&text[at..]);
        let ends = match c {
            '。' | '！' | '？' => true,
            '.' => begins_sentence(&text[end..]) && !is_abbreviation(&text[..stop], &text[at..]),
            '!' | '?' | '؟' => begins_sentence(&text[end..]),
            _ => false,
        };
        if ends {
            return Some(end).filter(|end| *end < text.len());
        }
    }
}

/// Whether a byte can begin a character that ends sentences: `.`, `!`, `?`, or the first byte of `。`, `！`, `？`, `؟`.
fn may_end(byte: u8) -> bool {
    matches!(byte, b'.' | b'!' | b'?' | 0xe3 | 0xef | 0xd8)
}

/// The length of the quotes and brackets that close right after a sentence.
fn closing_marks(text: &str) -> usize {
    let closes = |c: &char| matches!(c, '"' | '\'' | '”' | '’' | '»' | ')' | ']' | '」' | '』' | '）' | '》');
    text.chars().take_while(closes).map(char::len_utf8).sum()
}

/// Whether a sentence can begin with what follows a stop: after a space, anything but a lower case letter.
fn begins_sentence(after: &str) -> bool {
    let mut rest = after.chars();
    rest.next().is_none_or(char::is_whitespace) && {
        let word = after.trim_start().trim_start_matches(['"', '\'', '“', '‘', '«', '(', '[', '¿', '¡', '„']);
        word.trim_start().chars().next().is_none_or(|c| !c.is_lowercase())
    }
}

/// Whether the word before a stop is one that is only cut short: `art`, `J`, `U.N`; `No` is only before a number.
fn is_abbreviation(before: &str, after: &str) -> bool {
    let before = &before[before.ceil_char_boundary(before.len().saturating_sub(24))..];
    let start = before
        .rfind(|c: char| c.is_whitespace() || matches!(c, '(' | '[' | '“' | '«' | '"' | '\'' | '’'))
        .map_or(0, |space| space + before[space..].chars().next().map_or(1, char::len_utf8));
    let word = &before[start..];
    if word.is_empty() || word.len() > 16 {
        return false;
    }
    let mut letters = word.chars();
    let single = letters.next().is_some_and(char::is_alphabetic) && letters.next().is_none() && word != "I";
    let dotted = word.contains('.') && word.chars().all(|c| c == '.' || c.is_alphabetic());
    let number =
        matches!(word, "No" | "Nos" | "no" | "nos") && after.trim_start().starts_with(|c: char| c.is_ascii_digit());
    single || dotted || number || ABBREVIATIONS.contains(&word.to_lowercase().as_str())
}

/// A sentence of a text, cut at words to what can be quoted, spacing folded; what stands at `at` is kept.
pub(super) fn excerpt(text: &str, sentence: Range<usize>, at: usize) -> String {
    let mut folded = String::new();
    for word in cut(text, sentence, at).split_whitespace() {
        if !folded.is_empty() {
            folded.push(' ');
        }
        folded.push_str(word);
    }
    folded
}

fn cut(text: &str, sentence: Range<usize>, at: usize) -> Cow<'_, str> {
    let whole = text[sentence.clone()].trim();
    if whole.len() <= LONGEST || whole.char_indices().nth(LONGEST).is_none() {
        return Cow::Borrowed(whole);
    }
    let skipped = sentence.start + text[sentence.clone()].len() - text[sentence].trim_start().len();
    let at = whole.floor_char_boundary(at.saturating_sub(skipped).min(whole.len()));
    // Counted back from there: a sentence may be as long as a book, and be asked for at each of its words.
    let back = |characters: usize| whole[..at].char_indices().rev().nth(characters - 1).map(|(byte, _)| byte);
    let start = match (back(LONGEST * 2 / 3), back(LONGEST / 3)) {
        (Some(_), Some(cut)) => whole[cut..at].find(' ').map_or(cut, |space| cut + space + 1),
        _ => 0,
    };
    let end = whole[start..].char_indices().nth(LONGEST - 2).map_or(whole.len(), |(byte, _)| start + byte);
    let end = if end < whole.len() {
        whole[at.max(start)..end.max(at)].rfind(' ').map_or(end, |space| at.max(start) + space)
    } else {
        end
    };
    let mut excerpt = String::with_capacity(end - start + 6);
    if start > 0 {
        excerpt.push('…');
    }
    excerpt.push_str(whole[start..end].trim_end_matches([' ', ',', ';', ':', '–']));
    if end < whole.len() {
        excerpt.push('…');
    }
    Cow::Owned(excerpt)
}
