//! What labels of headings, units and options have in common: they may stand inside brackets, emphasis and tracked
//! changes that open before them and close after them.

/// Marks of direction and joining that are not seen and may stand anywhere.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// What was opened before a label and not closed yet.
#[derive(Debug, Clone, Copy, Default)]
pub(super) struct Opened {
    stars: u32,
    brackets: u32,
}

impl Opened {
    /// Skips what may stand before a label; returns where the label would begin.
    pub(super) fn skip_openers(&mut self, text: &str, mut at: usize) -> usize {
        loop {
            let rest = &text[at..];
            let Some(c) = rest.chars().next() else { return at };
            match c {
                '*' => self.stars += 1,
                '[' if rest.starts_with("[^") => return at,
                '[' => self.brackets += 1,
                _ if c.is_whitespace() || is_invisible(c) => {}
                _ if ["{++", "{--", "{~~"].iter().any(|mark| rest.starts_with(mark)) => {
                    at += 3;
                    continue;
                }
                _ => return at,
            }
            at += c.len_utf8();
        }
    }

    /// Skips what closes right after a label, as far as it was opened before; returns where that ends.
    pub(super) fn skip_closers(&mut self, text: &str, mut at: usize) -> usize {
        for c in text[at..].chars() {
            match c {
                '*' if self.stars > 0 => self.stars -= 1,
                ']' if self.brackets > 0 => self.brackets -= 1,
                _ if is_invisible(c) => {}
                _ => break,
            }
            at += c.len_utf8();
        }
        at
    }

    /// Whether emphasis opened before the label is still open.
    pub(super) fn has_stars(self) -> bool {
        self.stars > 0
    }
}

/// Skips spaces of any width, but no line break.
pub(super) fn skip_spaces(text: &str, at: usize) -> usize {
    let rest = &text[at..];
    at + (rest.len() - rest.trim_start_matches(|c: char| c.is_whitespace() || is_invisible(c)).len())
}

/// The word that begins here: letters with their marks.
pub(super) fn word(text: &str) -> &str {
    let end = text.find(|c: char| !c.is_alphabetic() && !unicode_normalization::char::is_combining_mark(c));
    &text[..end.unwrap_or(text.len())]
}
