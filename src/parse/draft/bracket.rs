//! Which brackets have their partners, and how deep each stands.

use crate::diagnostic::rules::draft::UNBALANCED_BRACKET;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::draft::{Bracket, Inline, Piece, ProvisionText};
use crate::source::Span;

/// Sets depth and balance of the brackets in lists of inlines that belong together, given in any order, and warns of those
/// without partner.
pub(super) fn balance(mut lists: Vec<&mut Vec<Inline>>, allowed: bool, report: &mut Report) {
    let mut brackets: Vec<(&mut Bracket, bool)> = lists
        .iter_mut()
        .flat_map(|list| list.iter_mut())
        .filter_map(|inline| match inline {
            Inline::Open(bracket) => Some((bracket, true)),
            Inline::Close(bracket) => Some((bracket, false)),
            _ => None,
        })
        .collect();
    // Reading order is the order of the source.
    brackets.sort_by_key(|(bracket, _)| bracket.span.start);
    let mut open = Vec::new();
    for index in 0..brackets.len() {
        if brackets[index].1 {
            open.push(index);
        } else if let Some(partner) = open.pop() {
            brackets[partner].0.balanced = true;
            brackets[index].0.balanced = true;
        } else {
            warn(brackets[index].0.span, false, allowed, report);
        }
    }
    for index in open {
        warn(brackets[index].0.span, true, allowed, report);
    }
    let mut depth = 0_u32;
    for (bracket, opens) in brackets.into_iter().filter(|(bracket, _)| bracket.balanced) {
        depth += u32::from(opens);
        bracket.depth = depth.min(u32::from(u16::MAX)) as u16;
        depth -= u32::from(!opens);
    }
}

fn warn(span: Span, opens: bool, allowed: bool, report: &mut Report) {
    if allowed {
        return;
    }
    let what =
        if opens { "`[` is never closed in its provision" } else { "`]` closes a bracket that was never opened" };
    report.push(
        Diagnostic::new(&UNBALANCED_BRACKET, span, what).hint(
            "balance it, or write `allow = [\"unbalanced-bracket\"]` in the front matter if the official text has the fault",
        ),
    );
}

/// All lists of inlines of a provision.
pub(super) fn lists(provision: &mut ProvisionText) -> Vec<&mut Vec<Inline>> {
    let mut lists = vec![&mut provision.label, &mut provision.title];
    lists.extend(provision.content.iter_mut().flat_map(piece));
    for unit in &mut provision.units {
        lists.push(&mut unit.label);
        lists.extend(unit.content.iter_mut().flat_map(piece));
    }
    lists
}

fn piece(piece: &mut Piece) -> Vec<&mut Vec<Inline>> {
    match piece {
        Piece::Words(paragraph) => vec![&mut paragraph.inlines],
        Piece::Heading(heading) => vec![&mut heading.label, &mut heading.title],
        Piece::Unit(_) => Vec::new(),
    }
}
