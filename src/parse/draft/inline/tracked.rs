use super::Reader;
use super::token::{Token, TokenKind, Tracked};
use crate::diagnostic::Diagnostic;
use crate::diagnostic::rules::draft::UNCLOSED_CHANGE;
use crate::source::Spanned;

/// Which marks that open a change are closed by which.
fn end_of(mark: Tracked) -> Option<Tracked> {
    match mark {
        Tracked::Insert => Some(Tracked::InsertEnd),
        Tracked::Delete => Some(Tracked::DeleteEnd),
        Tracked::Replace => Some(Tracked::ReplaceEnd),
        Tracked::By => Some(Tracked::ByEnd),
        _ => None,
    }
}

/// Pairs the marks of tracked changes. What does not pair becomes words again; an unclosed `{++`, `{--` or `{~~` is warned
/// of. Attributions that follow a change leave the tokens and become attributions of the draft.
pub(super) fn pair(reader: &mut Reader, tokens: &mut Vec<Token>) {
    if !tokens.iter().any(|token| matches!(token.kind, TokenKind::Tracked(_))) {
        return;
    }
    let mut paired = vec![false; tokens.len()];
    let mut next = Next::new(tokens);
    let mut after = 0;
    for index in 0..tokens.len() {
        let TokenKind::Tracked(mark) = tokens[index].kind else { continue };
        let Some(closing) = end_of(mark).filter(|_| index >= after || mark == Tracked::By) else { continue };
        let end = next.of(closing, index);
        let with = next.of(Tracked::ReplaceWith, index);
        match end {
            Some(end) if mark == Tracked::Replace && with.is_none_or(|with| with > end) => {
                unclosed(reader, &tokens[index]);
            }
            Some(end) => {
                (paired[index], paired[end]) = (true, true);
                if let Some(with) = with.filter(|_| mark == Tracked::Replace) {
                    paired[with] = true;
                }
                after = if mark == Tracked::By { after } else { end };
            }
            None if mark == Tracked::By => {}
            None => unclosed(reader, &tokens[index]),
        }
    }
    attributions(reader, tokens, &mut paired);
    for (token, paired) in tokens.iter_mut().zip(&paired) {
        if matches!(token.kind, TokenKind::Tracked(_)) && !paired {
            token.kind = TokenKind::Words;
        }
    }
}

fn unclosed(reader: &mut Reader, token: &Token) {
    let mark = &reader.text[token.range.clone()];
    let span = reader.span(token.range.start, token.range.end);
    let close = match mark {
        "{++" => "++}",
        "{--" => "--}",
        _ => "~>…~~}",
    };
    reader.report.push(
        Diagnostic::new(
            &UNCLOSED_CHANGE,
            span,
            format!("`{mark}` opens a tracked change that its paragraph does not close"),
        )
        .hint(format!("close it with `{close}`, in each paragraph that it goes through")),
    );
}

/// Keeps `{>>…<<}` paired only right after a change, where it says who made it. Its words leave the text.
fn attributions(reader: &mut Reader, tokens: &mut Vec<Token>, paired: &mut Vec<bool>) {
    let mut kept = Vec::with_capacity(tokens.len());
    let mut kept_paired = Vec::with_capacity(tokens.len());
    let mut index = 0;
    while index < tokens.len() {
        let token = tokens[index].clone();
        let end = match token.kind {
            TokenKind::Tracked(Tracked::By) if paired[index] && follows_change(reader.text, &kept, &kept_paired) => {
                (index..tokens.len()).find(|end| tokens[*end].kind == TokenKind::Tracked(Tracked::ByEnd))
            }
            TokenKind::Tracked(Tracked::By | Tracked::ByEnd) => {
                paired[index] = false;
                None
            }
            _ => None,
        };
        let Some(end) = end else {
            kept.push(token);
            kept_paired.push(paired[index]);
            index += 1;
            continue;
        };
        let words =
            reader.text[token.range.end..tokens[end].range.start].split_whitespace().collect::<Vec<_>>().join(" ");
        let span = reader.span(token.range.end, tokens[end].range.start);
        reader.attributions.push(Spanned::new(words, span));
        kept.push(Token { range: token.range.start..tokens[end].range.end, ..token });
        kept_paired.push(true);
        let cuts = tokens[index..end].iter().filter(|token| token.kind == TokenKind::Cut).cloned();
        kept.extend(cuts);
        kept_paired.resize(kept.len(), true);
        index = end + 1;
    }
    *tokens = kept;
    *paired = kept_paired;
}

/// Whether a change ended just before, but for space.
fn follows_change(text: &str, kept: &[Token], paired: &[bool]) -> bool {
    let last = kept.iter().zip(paired).rev().find(|(token, _)| match token.kind {
        TokenKind::Words => !text[token.range.clone()].trim().is_empty(),
        TokenKind::LineEnd | TokenKind::Cut => false,
        _ => true,
    });
    last.is_some_and(|(token, paired)| {
        let ends = [Tracked::InsertEnd, Tracked::DeleteEnd, Tracked::ReplaceEnd];
        *paired && ends.iter().any(|end| token.kind == TokenKind::Tracked(*end))
    })
}

/// Where each kind of mark stands next: each list is walked once.
struct Next {
    places: Vec<(Tracked, Vec<usize>, usize)>,
}

impl Next {
    fn new(tokens: &[Token]) -> Self {
        let kinds = [Tracked::InsertEnd, Tracked::DeleteEnd, Tracked::ReplaceEnd, Tracked::ByEnd, Tracked::ReplaceWith];
        let places = kinds.map(|kind| {
            let of_kind = |(index, token): (usize, &Token)| (token.kind == TokenKind::Tracked(kind)).then_some(index);
            (kind, tokens.iter().enumerate().filter_map(of_kind).collect(), 0)
        });
        Self { places: places.into() }
    }

    /// The first mark of a kind after a token.
    fn of(&mut self, kind: Tracked, after: usize) -> Option<usize> {
        let (_, places, at) = self.places.iter_mut().find(|(known, ..)| *known == kind)?;
        while places.get(*at).is_some_and(|place| *place <= after) {
            *at += 1;
        }
        places.get(*at).copied()
    }
}
