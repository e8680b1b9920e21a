//! One word after the other, forwards and backwards.

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '\'' | '’')
}

/// What may stand between two words of a name without ending it.
fn is_between(c: char) -> bool {
    c.is_whitespace() || matches!(c, '“' | '«' | '"' | '‘' | '*' | '_')
}

/// The word that a text begins with after spaces and opening quotes, and what follows; empty before any other mark.
/// French `l'` and `d'` are words.
pub(super) fn next_word(text: &str) -> (&str, &str) {
    let text = text.trim_start_matches(is_between);
    let length = text.find(|c| !is_word(c)).unwrap_or(text.len());
    let (word, rest) = text.split_at(length);
    match word.find(['\'', '’']) {
        Some(1) => (&text[..1], text[1..].trim_start_matches(['\'', '’'])),
        _ => (word, rest),
    }
}

/// The word that a text ends with, and what stands before it; empty after any mark but closing quotes.
pub(super) fn last_word(text: &str) -> (&str, &str) {
    let text = text.trim_end_matches(|c: char| c.is_whitespace() || matches!(c, '”' | '»' | '"' | '*' | '_'));
    let start = text.char_indices().rev().take_while(|(_, c)| is_word(*c)).last().map_or(text.len(), |(at, _)| at);
    let word = &text[start..];
    match word.char_indices().nth(1) {
        // `d'accord`, `l’Accord`.
        Some((at, '\'' | '’')) if word.starts_with(['l', 'd', 'L', 'D']) => {
            let mark = word[at..].chars().next().map_or(1, char::len_utf8);
            (&word[at + mark..], &text[..start + at + mark])
        }
        _ => (word, &text[..start]),
    }
}

/// Whether a word begins with a capital.
pub(super) fn is_capital(word: &str) -> bool {
    word.starts_with(char::is_uppercase)
}

/// Whether a word is a year or another number.
pub(super) fn is_number(word: &str) -> bool {
    word.starts_with(|c: char| c.is_numeric())
}
