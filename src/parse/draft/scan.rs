//! What labels of headings, units and options have in common: they may stand inside brackets, emphasis and tracked
//! changes that open before them and close after them.

/// Marks of direction and joining that are not seen and may stand anywhere.
pub(super) fn is_invisible(c: char) -> bool {
    matches!(c, '\u{ad}' | '\u{200b}'..='\u{200f}' | '\u{202a}'..='\u{202e}' | '\u{2060}' | '\u{2066}'..='\u{2069}' | '\u{feff}')
}

/// How many bytes of a line are looked at for marks that are not seen: no label is longer.
const LABEL: usize = 96;

/// Reads a label in a text as it is seen, and sets the places it names `back` to where they are in the text as written.
pub(super) fn seen<T>(
    text: &str,
    read: impl FnOnce(&str) -> Option<T>,
    set_back: impl FnOnce(&mut T, &dyn Fn(usize) -> usize),
) -> Option<T> {
    let mut head = text.len().min(LABEL);
    while !text.is_char_boundary(head) {
        head -= 1;
    }
    if text.as_bytes()[..head].is_ascii() || !text[..head].contains(is_invisible) {
        return read(text);
    }
    let mut clean = String::with_capacity(text.len());
    // For each mark left out, where the clean text was then, and how many bytes were left out up to there.
    let mut left_out: Vec<(usize, usize)> = Vec::new();
    for (at, c) in text.char_indices() {
        if at < head && is_invisible(c) {
            left_out.push((clean.len(), at + c.len_utf8() - clean.len()));
        } else {
            clean.push(c);
        }
    }
    let mut found = read(&clean)?;
    let back = |place: usize| place + left_out.iter().rev().find(|(at, _)| *at < place).map_or(0, |(_, out)| *out);
    set_back(&mut found, &back);
    Some(found)
}

/// Past what joins the first and the last number of several: `23-25`, `6 to 8`, `第三条至`. `None` if nothing does.
pub(super) fn skip_joint(text: &str, at: usize) -> Option<usize> {
    let start = skip_spaces(text, at);
    let rest = &text[start..];
    if let Some(dash) = rest.chars().next().filter(|c| matches!(c, '-' | '\u{2010}'..='\u{2014}' | '至')) {
        return Some(skip_spaces(text, start + dash.len_utf8()));
    }
    let found = word(rest);
    let joins = start > at && matches!(found, "to" | "à" | "a" | "al" | "до" | "по" | "إلى" | "bis" | "tot" | "até");
    joins.then(|| skip_spaces(text, start + found.len())).filter(|after| *after > start + found.len())
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
