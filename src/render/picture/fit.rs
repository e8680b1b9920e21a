use super::Fonts;
use icu_segmenter::options::LineBreakOptions;
use icu_segmenter::{LineSegmenter, LineSegmenterBorrowed};
use serde::Serialize;
use std::sync::LazyLock;

/// Where a line may end, by Unicode's rules: between words, and between Chinese characters.
static SEGMENTER: LazyLock<LineSegmenterBorrowed<'static>> =
    LazyLock::new(|| LineSegmenter::new_for_non_complex_scripts(LineBreakOptions::default()));

/// Words that are to be set.
#[derive(Debug, Clone, Copy)]
pub(super) struct Asked<'a> {
    pub(super) text: &'a str,
    /// Name of the family.
    pub(super) font: &'a str,
    /// Width of a line.
    pub(super) width: f64,
    /// Sizes to try, the largest first.
    pub(super) sizes: &'a [f64],
    /// How many lines there may be.
    pub(super) lines: u16,
    /// How high they may be together.
    pub(super) height: f64,
    /// How far a line is from the next, in parts of the size.
    pub(super) leading: f64,
}

impl Asked<'_> {
    /// How many lines there may be at a size: one at least.
    fn lines_at(&self, size: f64) -> usize {
        let has_room = |lines: &u16| f64::from(*lines) * size * self.leading <= self.height;
        (1..=self.lines).take_while(has_room).last().unwrap_or(1).into()
    }
}

/// Words on lines.
#[derive(Debug, Clone, PartialEq, Serialize)]
pub(super) struct Fitted {
    /// The size at which they fit.
    pub(super) size: f64,
    /// The lines, of much the same length each.
    pub(super) lines: Vec<String>,
}

/// Words that no line ends in, with the width they need in parts of their size.
struct Piece<'t> {
    words: &'t str,
    width: f64,
    /// The same without the space after them.
    bare: f64,
}

/// Sets words at the largest size at which they fit; what is too long even at the smallest is cut, and says so. Of words with a
/// letter that no font has nothing is set: some lines without the others would say something else.
pub(super) fn fit(fonts: &Fonts, asked: &Asked) -> Fitted {
    if !fonts.can_write(asked.text) {
        return Fitted { size: asked.sizes.first().copied().unwrap_or(1.0), lines: vec![String::new()] };
    }
    let smallest = asked.sizes.iter().copied().fold(f64::INFINITY, f64::min);
    let pieces = pieces(fonts, asked);
    for size in asked.sizes {
        let room = asked.width / size;
        let lines = wrap(&pieces, room);
        if lines.len() <= asked.lines_at(*size) && lines.iter().all(|line| bare(line) <= room) {
            return Fitted { size: *size, lines: balanced(&pieces, lines.len(), room) };
        }
    }
    let room = asked.width / smallest;
    let mut lines: Vec<String> = wrap(&pieces, room).into_iter().take(asked.lines_at(smallest)).map(joined).collect();
    if let Some(last) = lines.last_mut() {
        *last = cut(fonts, asked.font, last, room);
    }
    Fitted { size: smallest, lines }
}

fn pieces<'t>(fonts: &Fonts, asked: &Asked<'t>) -> Vec<Piece<'t>> {
    let width = |words: &str| words.chars().map(|c| f64::from(fonts.advance(asked.font, c).unwrap_or(1.0))).sum();
    let mut before = 0;
    let mut pieces = Vec::new();
    // After a hyphen a line could end too, and between `article` and `17`, and no title is set so.
    let is_held = |end: usize| {
        let (before, after) = asked.text.split_at(end);
        !after.is_empty() && before.ends_with('-') || before.ends_with(' ') && after.starts_with(char::is_numeric)
    };
    for end in SEGMENTER.segment_str(asked.text).filter(|end| *end > 0 && !is_held(*end)) {
        let words = &asked.text[before..end];
        pieces.push(Piece { words, width: width(words), bare: width(words.trim_end()) });
        before = end;
    }
    pieces
}

/// Each line takes as much as it can.
fn wrap<'p, 't>(pieces: &'p [Piece<'t>], room: f64) -> Vec<&'p [Piece<'t>]> {
    let (mut lines, mut start, mut filled) = (Vec::new(), 0, 0.0);
    for (at, piece) in pieces.iter().enumerate() {
        if at > start && filled + piece.bare > room {
            lines.push(&pieces[start..at]);
            (start, filled) = (at, 0.0);
        }
        filled += piece.width;
    }
    if start < pieces.len() {
        lines.push(&pieces[start..]);
    }
    lines
}

/// As many lines, in the least room: no last line of one word.
fn balanced(pieces: &[Piece], lines: usize, room: f64) -> Vec<String> {
    let (mut narrow, mut wide) = (0.0, room);
    for _ in 0..12 {
        let middle = f64::midpoint(narrow, wide);
        let found = wrap(pieces, middle);
        if found.len() <= lines && found.iter().all(|line| bare(line) <= middle) {
            wide = middle;
        } else {
            narrow = middle;
        }
    }
    wrap(pieces, wide).into_iter().map(joined).collect()
}

fn bare(line: &[Piece]) -> f64 {
    line.split_last().map_or(0.0, |(last, before)| before.iter().map(|piece| piece.width).sum::<f64>() + last.bare)
}

fn joined(line: &[Piece]) -> String {
    line.iter().map(|piece| piece.words).collect::<String>().trim().to_owned()
}

/// A line with `…` at its end, and as much before it as there is room for.
fn cut(fonts: &Fonts, font: &str, line: &str, room: f64) -> String {
    let advance = |c| f64::from(fonts.advance(font, c).unwrap_or(1.0));
    let mut left = room - advance('…');
    let fits = line.chars().take_while(|c| {
        left -= advance(*c);
        left >= 0.0
    });
    let kept: String = fits.collect();
    format!("{}…", kept.trim_end_matches(|c: char| !c.is_alphanumeric()))
}
