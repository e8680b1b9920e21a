//! The words that an edit is about, found in its unit as a reader sees them.

use crate::diagnostic::rules::site::WORDS_NOT_FOUND;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::proposal::Passage;
use crate::source::Spanned;
use unicode_normalization::UnicodeNormalization;

/// Finds `wanted` in the plain words of a unit. Spacing and the shape of quotes do not count; the rest does, and a match
/// begins and ends where words do. It must stand there once, unless `nth` (from 1) says which.
pub(super) fn passage(
    wanted: &Spanned<String>,
    nth: Option<&Spanned<u32>>,
    words: &str,
    unit: &str,
    report: &mut Report,
) -> Option<Passage> {
    // An accent by itself and the letter that has it are one.
    let composed: String = wanted.value.nfc().collect();
    let found = occurrences(&composed, words);
    let which = nth.map_or(1, |nth| nth.value.max(1)) as usize;
    match (found.len(), nth) {
        (1, None) => {}
        (count, Some(_)) if which <= count => {}
        (0, _) => {
            let hint = format!("copy the words as they stand in `{unit}`, or name in `at` the unit that has them");
            let near = nearest(&wanted.value, words).map(|near| format!("the nearest words there are `{near}`"));
            let message = format!("the words `{}` do not stand in `{unit}`", cut(&wanted.value));
            report.push(Diagnostic::new(&WORDS_NOT_FOUND, wanted.span, message).hint_if(near).or_hint(hint));
            return None;
        }
        (count, Some(nth)) => {
            let message = format!("`{unit}` has these words {count} times, not {}", nth.value);
            report.push(
                Diagnostic::new(&WORDS_NOT_FOUND, nth.span, message).hint(format!("write a number from 1 to {count}")),
            );
            return None;
        }
        (count, None) => {
            let message = format!("the words `{}` stand {count} times in `{unit}`", cut(&wanted.value));
            let hint = "quote more of the words around them, or say which with `nth = 1`";
            report.push(Diagnostic::new(&WORDS_NOT_FOUND, wanted.span, message).hint(hint));
            return None;
        }
    }
    let (start, end) = found[which - 1];
    Some(Passage { words: wanted.value.clone(), start: start as u32, end: end as u32 })
}

/// Where `wanted` stands in `words`, as ranges of bytes.
fn occurrences(wanted: &str, words: &str) -> Vec<(usize, usize)> {
    let (needle, _) = fold(wanted);
    let (hay, places) = fold(words);
    if needle.is_empty() {
        return Vec::new();
    }
    let mut found = Vec::new();
    let mut from = 0;
    while let Some(at) = hay[from..].find(&needle).map(|at| at + from) {
        let end = at + needle.len();
        let last = hay[at..end].char_indices().next_back().map_or(at, |(offset, _)| at + offset);
        let start = places[at];
        let stop = places[last] + words[places[last]..].chars().next().map_or(0, char::len_utf8);
        if whole(words, start, stop) {
            found.push((start, stop));
        }
        from = at + hay[at..].chars().next().map_or(1, char::len_utf8);
    }
    found
}

/// White space taken out and quotes made plain; for each byte, where its character stands in the original.
fn fold(words: &str) -> (String, Vec<usize>) {
    let mut folded = String::with_capacity(words.len());
    let mut places = Vec::with_capacity(words.len());
    for (at, character) in words.char_indices() {
        let plain = match character {
            '‘' | '’' | '‚' | '‛' | '′' => '\'',
            '“' | '”' | '„' | '‟' | '«' | '»' | '″' => '"',
            other if other.is_whitespace() => continue,
            other => other,
        };
        folded.push(plain);
        places.resize(folded.len(), at);
    }
    (folded, places)
}

/// Whether a range begins and ends where words do. Chinese has no such places: every character is one.
fn whole(words: &str, start: usize, end: usize) -> bool {
    let joined = |left: Option<char>, right: Option<char>| {
        let letter = |character: Option<char>| {
            character.is_some_and(|c| c.is_alphanumeric() && !('\u{2E80}'..='\u{9FFF}').contains(&c))
        };
        letter(left) && letter(right)
    };
    let inside = &words[start..end];
    !joined(words[..start].chars().next_back(), inside.chars().next())
        && !joined(inside.chars().next_back(), words[end..].chars().next())
}

/// The run of words of the unit that is most like what was wanted.
fn nearest(wanted: &str, words: &str) -> Option<String> {
    let length = wanted.split_whitespace().count().clamp(1, 12);
    let wanted: String = wanted.split_whitespace().take(12).collect::<Vec<_>>().join(" ").to_lowercase();
    let words: Vec<&str> = words.split_whitespace().collect();
    words
        .windows(length.min(words.len().max(1)))
        .map(|window| window.join(" "))
        .map(|window| (strsim::normalized_levenshtein(&wanted, &window.to_lowercase()), window))
        .filter(|(likeness, _)| *likeness > 0.3)
        .max_by(|a, b| a.0.total_cmp(&b.0))
        .map(|(_, window)| window)
}

fn cut(words: &str) -> String {
    let mut cut: String = words.chars().take(60).collect();
    if cut.len() < words.len() {
        cut.push('…');
    }
    cut
}

#[cfg(test)]
mod tests {
    use super::{nearest, occurrences};

    #[test]
    fn spacing_and_quotes_do_not_count_and_brackets_do() {
        let words = "shall [not] apply to “serious  crime”";
        assert_eq!(occurrences("\"serious crime\"", words), [(21, words.len())]);
        assert_eq!(occurrences("[not] apply", words).len(), 1);
        assert_eq!(occurrences("not apply", words).len(), 0);
    }

    #[test]
    fn words_match_whole() {
        assert_eq!(occurrences("State", "States and State Parties"), [(11, 16)]);
        assert_eq!(occurrences("公约", "本公约适用").len(), 1);
    }

    #[test]
    fn the_nearest_words_are_shown() {
        assert_eq!(
            nearest("may not refuse aid", "A State may not refuse assistance on"),
            Some("may not refuse assistance".into())
        );
    }
}
