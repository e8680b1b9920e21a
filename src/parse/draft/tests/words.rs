//! What the model says of a draft that was read: plain words, subtrees, titles.

use super::read;
use crate::model::draft::ProvisionText;

fn provision(source: &str) -> ProvisionText {
    read(source).0.provisions().next().cloned().expect("a provision")
}

#[test]
fn words_are_what_a_reader_sees_without_labels() {
    let provision = provision(
        "## Article 2. Duties\n\n1. Keepers *shall* [feed]:[^1]\n\n(a) bees;\n\n(b) \\[wasps\\],\n\ndaily.\n\n[^1]: note\n",
    );
    assert_eq!(provision.words(None), "Keepers shall [feed]:\nbees;\n[wasps],\ndaily.");
    let a = provision.unit("1/a").map(|(index, _)| (provision.words(Some(index)), provision.text(Some(index))));
    assert_eq!(a, Some(("bees;".into(), "(a) bees;".into())));
    assert_eq!(provision.text(None), "1. Keepers shall [feed]:\n(a) bees;\n(b) [wasps],\ndaily.");
}

#[test]
fn a_subtree_is_a_unit_and_what_is_in_it() {
    let provision = provision("## Article 1\n1. A:\n(a) b:\n(i) c\n(b) d\n2. E\n");
    let subtree = |path| provision.unit(path).map(|(index, _)| provision.subtree(index));
    assert_eq!(subtree("1"), Some(0..4));
    assert_eq!(subtree("1/a"), Some(1..3));
    assert_eq!(subtree("2"), Some(4..5));
    let holders: Vec<_> = provision.paragraphs(Some(1)).map(|(unit, paragraph)| (unit, paragraph.plain())).collect();
    assert_eq!(holders, [(Some(1), "b:".to_string()), (Some(2), "c".to_string())]);
}

#[test]
fn titles_lose_the_parentheses_of_a_gloss() {
    assert_eq!(provision("## Article 2 *(purpose)*\n").plain_title(), "purpose");
    assert_eq!(provision("## Article 2. (A) and (B)\n").plain_title(), "(A) and (B)");
}

#[test]
fn titles_lose_a_bracket_whose_other_half_stands_elsewhere() {
    for (heading, title) in [
        ("[Article 1. Aim]", "Aim"),
        ("[Article 1. [Aim]]", "[Aim]"),
        ("Article 1. [Aim] and scope", "[Aim] and scope"),
        ("[Article 1. Aim [and scope]]", "Aim [and scope]"),
        ("[Article 1. *Aim*]", "Aim"),
        ("[Article 1] [Aim]", "[Aim]"),
    ] {
        assert_eq!(provision(&format!("## {heading}\n\n1. Bees.\n")).plain_title(), title, "{heading}");
    }
    assert_eq!(provision("## [Article 2bis.] X\n").plain_label(), "Article 2bis");
}
