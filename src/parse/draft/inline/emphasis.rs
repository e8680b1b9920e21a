//! Which stars pair, by `CommonMark`'s flanking rule (spec 0.31, "Emphasis and strong emphasis", rules 1–16).

use super::token::{Token, TokenKind};

/// What a run of stars does: how many emphases it closes and opens, and how many of its stars are words.
#[derive(Debug, Clone, Copy, Default, PartialEq, Eq)]
pub(super) struct Stars {
    pub(super) closes_emphasis: u32,
    pub(super) closes_strong: u32,
    pub(super) opens_emphasis: u32,
    pub(super) opens_strong: u32,
    pub(super) left: u32,
}

#[derive(Debug, Clone, Copy)]
struct Delimiter {
    token: usize,
    length: u32,
    left: u32,
    opens: bool,
    closes: bool,
}

/// For each token what its stars do; all zero for tokens that are not stars.
pub(super) fn pair(text: &str, tokens: &[Token]) -> Vec<Stars> {
    let mut stars = vec![Stars::default(); tokens.len()];
    let mut open: Vec<Delimiter> = Vec::new();
    // How much of `open` is known to hold no partner, by the closer's length modulo 3 and whether it can open too.
    let mut barren = [[0_usize; 3]; 2];
    for (index, token) in tokens.iter().enumerate() {
        if token.kind != TokenKind::Stars {
            continue;
        }
        let mut closer = delimiter(text, tokens, index);
        let key = (usize::from(closer.opens), closer.length as usize % 3);
        while closer.closes && closer.left > 0 {
            let floor = barren[key.0][key.1].min(open.len());
            let Some(at) = (floor..open.len()).rev().find(|at| pairs(open[*at], closer)) else {
                barren[key.0][key.1] = open.len();
                break;
            };
            for unpaired in open.drain(at + 1..) {
                stars[unpaired.token].left += unpaired.left;
            }
            barren.iter_mut().flatten().for_each(|known| *known = (*known).min(at));
            match_one(&mut stars, &mut open, &mut closer);
        }
        if closer.opens && closer.left > 0 {
            open.push(closer);
        } else {
            stars[index].left += closer.left;
        }
    }
    for unpaired in open {
        stars[unpaired.token].left += unpaired.left;
    }
    stars
}

/// Pairs the stars of the innermost opener with a closer: as many as both have, two by two first.
fn match_one(stars: &mut [Stars], open: &mut Vec<Delimiter>, closer: &mut Delimiter) {
    let Some(opener) = open.last_mut() else { return };
    let common = opener.left.min(closer.left);
    let (strong, emphasis) = (common / 2, common % 2);
    opener.left -= common;
    closer.left -= common;
    stars[opener.token].opens_strong += strong;
    stars[opener.token].opens_emphasis += emphasis;
    stars[closer.token].closes_strong += strong;
    stars[closer.token].closes_emphasis += emphasis;
    if opener.left == 0 {
        open.pop();
    }
}

/// Whether two runs may pair ("the rule of three").
fn pairs(opener: Delimiter, closer: Delimiter) -> bool {
    let both = opener.closes || closer.opens;
    let sum = opener.length + closer.length;
    !both || !sum.is_multiple_of(3) || (opener.length.is_multiple_of(3) && closer.length.is_multiple_of(3))
}

/// A run of stars with what it may do where it stands.
fn delimiter(text: &str, tokens: &[Token], index: usize) -> Delimiter {
    let before = index.checked_sub(1).map(|at| &tokens[at]);
    let before = before.map_or(' ', |token| edge(token, text[token.range.clone()].chars().next_back()));
    let after = tokens.get(index + 1).map_or(' ', |token| edge(token, text[token.range.clone()].chars().next()));
    let (space_before, space_after) = (before.is_whitespace(), after.is_whitespace());
    let (mark_before, mark_after) = (is_punctuation(before), is_punctuation(after));
    let length = tokens[index].range.len() as u32;
    Delimiter {
        token: index,
        length,
        left: length,
        opens: !space_after && (!mark_after || space_before || mark_before || is_spaceless(before)),
        closes: !space_before && (!mark_before || space_after || mark_after || is_spaceless(after)),
    }
}

/// Whether a character is of a script that sets no spaces between words: there a mark next to stars says nothing of which side
/// they belong to, and `**第一条，**各方` is closed where it closes.
fn is_spaceless(c: char) -> bool {
    matches!(c, '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}' | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{3ffff}')
}

/// The character of a token that stands next to the stars. Where a label ends, emphasis may close: as before a space.
fn edge(token: &Token, character: Option<char>) -> char {
    match token.kind {
        TokenKind::LineEnd | TokenKind::Break | TokenKind::Cut => ' ',
        _ => character.unwrap_or(' '),
    }
}

fn is_punctuation(c: char) -> bool {
    if c.is_ascii() { c.is_ascii_punctuation() } else { !c.is_alphanumeric() && !c.is_whitespace() && !is_mark(c) }
}

fn is_mark(c: char) -> bool {
    unicode_normalization::char::is_combining_mark(c)
}
