use crate::model::draft::{Inline, plain};
use crate::model::letters::as_read;

/// The alternatives of a run of inlines: two or more brackets of one depth with nothing between them but a space. Each with
/// its depth and the words of each bracket.
pub(super) fn rivals(inlines: &[Inline]) -> Vec<(u16, Vec<String>)> {
    let brackets = closed(inlines);
    // Members of a chain that is told already. What stands inside a member is a chain of its own.
    let mut is_told = vec![false; brackets.len()];
    let mut found = Vec::new();
    for at in 0..brackets.len() {
        if is_told[at] {
            continue;
        }
        let mut chain = vec![at];
        let mut last = at;
        while let Some(next) = next_to(inlines, &brackets, last) {
            is_told[next] = true;
            chain.push(next);
            last = next;
        }
        if last > at {
            let alternatives = chain.into_iter().map(|at| words(inlines, &brackets[at])).collect();
            found.push((brackets[at].depth, alternatives));
        }
    }
    found
}

/// A bracket that opens and closes in one run of inlines: the indexes of both ends.
struct Closed {
    start: usize,
    end: usize,
    depth: u16,
}

/// In the order they open.
fn closed(inlines: &[Inline]) -> Vec<Closed> {
    let mut open = Vec::new();
    let mut closed = Vec::new();
    for (index, inline) in inlines.iter().enumerate() {
        match inline {
            Inline::Open(bracket) if bracket.balanced => open.push(index),
            Inline::Close(bracket) if bracket.balanced => {
                if let Some(start) = open.pop() {
                    closed.push(Closed { start, end: index, depth: bracket.depth });
                }
            }
            _ => {}
        }
    }
    closed.sort_by_key(|bracket| bracket.start);
    closed
}

/// The bracket that follows one with nothing between but a space.
fn next_to(inlines: &[Inline], brackets: &[Closed], at: usize) -> Option<usize> {
    let this = &brackets[at];
    let following = at + 1 + brackets[at + 1..].partition_point(|other| other.start < this.end);
    let next = brackets.get(following)?;
    let between = &inlines[this.end + 1..next.start];
    let is_space = between.iter().all(|inline| match inline {
        Inline::Text(text) => as_read(&text.text).trim().is_empty(),
        Inline::Break | Inline::Footnote { .. } => true,
        Inline::Open(_) | Inline::Close(_) | Inline::Row(_) | Inline::Cell => false,
    });
    (is_space && next.depth == this.depth).then_some(following)
}

fn words(inlines: &[Inline], bracket: &Closed) -> String {
    plain(&inlines[bracket.start + 1..bracket.end]).trim().to_string()
}
