//! The words that stand on pages: who looks for one that stands nowhere is offered those that are nearest.

use super::page::FoundPage;
use super::spellings::JOINER;
use std::collections::{BTreeMap, BTreeSet};

/// The shortest word that is worth offering.
const SHORTEST: usize = 3;

/// The longest.
const LONGEST: usize = 40;

/// Elements that hold nothing.
const VOID: [&str; 7] = ["br", "hr", "img", "input", "link", "meta", "wbr"];

/// All words of pages in one language, in small letters, a line each: those on most pages first.
pub(super) fn vocabulary(pages: &[FoundPage]) -> String {
    let mut counts: BTreeMap<String, u32> = BTreeMap::new();
    for page in pages {
        for word in words(&page.html) {
            *counts.entry(word).or_default() += 1;
        }
    }
    let mut words: Vec<(String, u32)> = counts.into_iter().collect();
    words.sort_by(|one, other| other.1.cmp(&one.1).then_with(|| one.0.cmp(&other.0)));
    let mut lines = String::new();
    for (word, _) in words {
        lines.push_str(&word);
        lines.push('\n');
    }
    lines
}

/// The words of a page that can be found, each once: those of its marked parts, without what is marked to be passed over.
fn words(html: &str) -> BTreeSet<String> {
    let mut words = BTreeSet::new();
    let (mut body, mut aside) = (Within(None), Within(None));
    for part in html.split('<').skip(1) {
        let (tag, text) = part.split_once('>').unwrap_or((part, ""));
        body.pass(tag, &[" data-pagefind-body"]);
        aside.pass(tag, &[" data-aside", " data-pagefind-ignore"]);
        if body.0.is_some() && aside.0.is_none() {
            words.extend(text.split(|letter: char| !letter.is_alphanumeric() && letter != JOINER).filter_map(word));
        }
    }
    words
}

/// Whether a tag stands within an element that has a mark: that element's name, and how many of that name are open in it.
struct Within<'h>(Option<(&'h str, usize)>);

impl<'h> Within<'h> {
    fn pass(&mut self, tag: &'h str, marks: &[&str]) {
        let name = tag.trim_start_matches('/').split([' ', '\n', '/']).next().unwrap_or_default();
        let opens = !tag.starts_with('/') && !tag.ends_with('/') && !VOID.contains(&name);
        self.0 = match self.0 {
            Some((of, depth)) if of == name && tag.starts_with('/') => (depth > 1).then_some((of, depth - 1)),
            Some((of, depth)) if of == name && opens => Some((of, depth + 1)),
            None if opens && marks.iter().any(|mark| tag.contains(mark)) => Some((name, 1)),
            same => same,
        };
    }
}

/// A word that may be offered. Chinese and Japanese have no spaces between words, so that what is between marks is none.
fn word(written: &str) -> Option<String> {
    let word: String = written.chars().filter(|letter| *letter != JOINER).flat_map(char::to_lowercase).collect();
    let length = word.chars().count();
    let fits = (SHORTEST..=LONGEST).contains(&length)
        && word.chars().all(|letter| letter.is_alphabetic() && !is_of_signs(letter));
    fits.then_some(word)
}

/// Whether a letter is of a script that is written without spaces.
fn is_of_signs(letter: char) -> bool {
    matches!(letter, '\u{0E00}'..='\u{0E7F}' | '\u{2E80}'..='\u{9FFF}' | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}
