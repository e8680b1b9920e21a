use crate::analyse::words::{Token, TokenKind};

/// The same tokens, with one for what shows nothing and stands between spaces: it is part of no word, and what is written is shown.
/// It compares as nothing, and alone is no change ([`crate::model::redline::Run::is_change`]).
pub(super) fn with_strays(text: &str, tokens: Vec<Token>) -> Vec<Token> {
    // Only signs outside ASCII show nothing.
    if text.is_ascii() {
        return tokens;
    }
    let mut all: Vec<Token> = Vec::with_capacity(tokens.len());
    let mut from = 0;
    for token in tokens {
        push_stray(text, from..token.start as usize, &mut all);
        from = token.end as usize;
        all.push(token);
    }
    push_stray(text, from..text.len(), &mut all);
    if let Some(last) = all.last_mut() {
        last.spaced = false;
    }
    all
}

fn push_stray(text: &str, gap: std::ops::Range<usize>, all: &mut Vec<Token>) {
    let between = &text[gap.clone()];
    let stray = between.trim();
    if stray.is_empty() {
        return;
    }
    let start = gap.start + (between.len() - between.trim_start().len());
    if let Some(before) = all.last_mut() {
        before.spaced = start > gap.start;
    }
    let end = start + stray.len();
    all.push(Token { start: start as u32, end: end as u32, kind: TokenKind::Mark, spaced: end < gap.end });
}
