use super::provision as likenesses;
use super::runs::{Run, runs};
use crate::analyse::tests::site::{draft, provision, site};
use crate::model::likeness::{Comparison, Likeness, MarkedLine};
use crate::model::site::Site;
use proptest::prelude::*;
use std::fmt::Write as _;

fn beside(ours: &str, theirs: &str, theirs_is: &str, reference: &str) -> (Site, Likeness) {
    let provisions =
        format!("[[provision]]\nid = \"ours\"\nparallels = [{{ ref = \"{reference}\", note = \"four years\" }}]\n");
    let ours = draft("2024-01-01", "official", &format!("# Article 1 {{#ours}}\n\n{ours}"));
    let theirs = draft("2000-01-01", theirs_is, &format!("# Article 2 {{#theirs}}\n\n{theirs}"));
    let site = site(&[
        ("treaties/a/treaty.toml", "title = \"A\"\n"),
        ("treaties/a/drafts/zero.md", &ours),
        ("treaties/a/provisions.toml", &provisions),
        ("treaties/b/treaty.toml", "title = \"B\"\n"),
        ("treaties/b/drafts/text.md", &theirs),
    ]);
    let likeness = likenesses(&site, provision(&site, "ours")).remove(0);
    (site, likeness)
}

/// Passages between bars with their numbers.
fn told(lines: &[MarkedLine]) -> String {
    let mut out = String::new();
    for run in lines.iter().flat_map(|line| &line.runs) {
        match run.passage {
            Some(passage) => {
                let _ = write!(out, "|{passage} {}|", run.text);
            }
            None => out.push_str(&run.text),
        }
    }
    out
}

#[test]
fn shared_wording_is_marked_in_both_over_marks_brackets_and_labels() {
    let (_, likeness) = beside(
        "1. “Serious crime” [shall mean] conduct constituting an offence punishable by a penalty:\n\n(a) of at least four years.",
        "(b) *Serious crime* shall mean conduct constituting an offence punishable by a maximum deprivation of liberty of at least four years or a more serious penalty;",
        "official",
        "b: art. 2",
    );
    let Comparison::Shared(shared) = likeness.comparison else { panic!("compared") };
    assert_eq!(
        told(&shared.ours),
        "“|0 Serious crime” [shall mean] conduct constituting an offence punishable by a| penalty:|1 of at least four years|."
    );
    assert_eq!(
        told(&shared.theirs),
        "|0 Serious crime shall mean conduct constituting an offence punishable by a| maximum deprivation of liberty \
         |1 of at least four years| or a more serious penalty;"
    );
    assert_eq!((shared.passages, shared.words, shared.of), (2, 16, (17, 25)));
}

#[test]
fn a_parallel_to_a_unit_is_compared_with_that_unit_alone() {
    let text = "(a) States Parties shall adopt such measures as may be necessary;\n\n(b) Nothing else here.";
    let (_, likeness) =
        beside("States Parties shall adopt such measures as may be necessary.", text, "official", "b: art. 2(b)");
    let Comparison::Shared(shared) = likeness.comparison else { panic!("compared") };
    assert_eq!((shared.passages, shared.theirs.len()), (0, 1));
}

#[test]
fn summaries_are_not_compared() {
    let words = "States Parties shall adopt such measures as may be necessary.";
    let (_, likeness) = beside(words, words, "summary", "b: art. 2");
    assert_eq!(likeness.comparison, Comparison::Summary);
    assert!(likeness.theirs.is_some());
}

/// Each letter a word; those in lower case have a meaning of their own.
fn run(a: &str, b: &str) -> Vec<(usize, usize, usize)> {
    let words = |text: &str| -> Vec<_> { text.chars().map(|c| (u32::from(c), c.is_lowercase())).collect() };
    runs(&words(a), &words(b)).into_iter().map(|Run { a, b, length }| (a, b, length)).collect()
}

#[test]
fn the_longest_run_is_taken_first_and_no_word_twice() {
    assert_eq!(run("xabcdef", "abcdef.xabcd"), [(1, 0, 6)]);
    assert_eq!(run("abcde-vwxyz", "vwxyz+abcde"), [(0, 6, 5), (6, 0, 5)]);
    assert_eq!(run("abcdeabcde", "abcde"), [(0, 0, 5)]);
    assert_eq!(run("abcd", "abcd"), []);
    assert_eq!(run("ABCDe", "ABCDe"), []);
}

proptest! {
    #[test]
    fn a_run_stands_in_both_and_no_word_is_in_two(a in "[abc]{0,60}", b in "[abc]{0,60}") {
        let mut in_a = vec![false; a.len()];
        let mut in_b = vec![false; b.len()];
        for (at, place, length) in run(&a, &b) {
            prop_assert!(length >= super::FEWEST_WORDS);
            prop_assert_eq!(&a[at..at + length], &b[place..place + length]);
            for index in 0..length {
                prop_assert!(!in_a[at + index] && !in_b[place + index]);
                in_a[at + index] = true;
                in_b[place + index] = true;
            }
        }
    }
}
