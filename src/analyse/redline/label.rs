use super::difference::{Match, matches};
use super::passage::Passage;
use super::reading::LabelText;
use super::runs::{self, FootnotePartners};
use super::vocabulary::Vocabulary;
use crate::model::redline::{Label, Mark, Run, Side};

/// The labels of a line that one draft has.
pub(super) fn only(labels: &[LabelText], side: Side) -> Vec<Label> {
    labels.iter().map(|label| lone(label, side, Mark::Same)).collect()
}

/// The labels of a line that both have: like labels kept, others replaced by those of their style, the rest gone or new.
pub(super) fn merged(
    a: &[LabelText],
    b: &[LabelText],
    partners: &FootnotePartners,
    vocabulary: &Vocabulary,
) -> Vec<Label> {
    let mut out = Vec::new();
    let mut a = a;
    for (index, label) in b.iter().enumerate() {
        let partner = a.iter().position(|other| other.words.ids == label.words.ids).or_else(|| {
            // A label that stands further on must not be overtaken.
            let reserved = |other: &LabelText| b[index + 1..].iter().any(|later| later.words.ids == other.words.ids);
            a.iter().position(|other| other.style == label.style && !reserved(other))
        });
        let Some(partner) = partner else {
            out.push(lone(label, Side::B, Mark::Added));
            continue;
        };
        out.extend(a[..partner].iter().map(|gone| lone(gone, Side::A, Mark::Deleted)));
        let runs = compared(&a[partner].words, &label.words, partners, vocabulary);
        out.push(Label { a: a[partner].unit, b: label.unit, runs });
        a = &a[partner + 1..];
    }
    out.extend(a.iter().map(|gone| lone(gone, Side::A, Mark::Deleted)));
    out
}

fn lone(label: &LabelText, side: Side, mark: Mark) -> Label {
    let runs = runs::whole(&label.words).into_iter().map(|run| Run { mark, ..run }).collect();
    let unit_in = |wanted| label.unit.filter(|_| side == wanted);
    Label { a: unit_in(Side::A), b: unit_in(Side::B), runs }
}

/// A label is replaced whole, `(a)` by `(b)`, but for the word it begins with and the brackets around it: `Article 5` to
/// `[Article 7]` keeps its `Article`.
fn compared(a: &Passage, b: &Passage, partners: &FootnotePartners, vocabulary: &Vocabulary) -> Vec<Run> {
    let found = matches(&a.ids, &b.ids, vocabulary);
    let only_signs_differ = |passage: &Passage, is_kept: &dyn Fn(usize) -> bool| {
        (0..passage.tokens.len()).all(|token| is_kept(token) || !passage.is_word(token))
    };
    let in_a = |token: usize| found.iter().any(|m| (m.a..m.a + m.length).contains(&token));
    let in_b = |token: usize| found.iter().any(|m| (m.b..m.b + m.length).contains(&token));
    let keeps_kind =
        found.iter().any(|m| (m.a..m.a + m.length).any(|token| a.is_word(token) && a.word(token).chars().count() > 2));
    let kept: &[Match] =
        if keeps_kind || (only_signs_differ(a, &in_a) && only_signs_differ(b, &in_b)) { &found } else { &[] };
    runs::merged(a, b, kept, partners)
}
