//! What is said of texts in which something may be missing or taken for something else.

use super::reported;

#[track_caller]
fn says(source: &str, expected: &[(&str, &str)]) {
    let found = reported(source);
    let found: Vec<_> = found.iter().map(|(code, at)| (*code, at.as_str())).collect();
    assert_eq!(found, expected, "of\n{source}");
}

#[test]
fn gaps_in_numbers_are_told() {
    says(
        "## Article 1\n\na\n\n## Article 3\n\nb\n\n## Articles 4-6 [Deleted]\n\nx\n\n## Article 7 bis\n\nc\n\n## Annex\n\nd\n\n## Article 1\n\ne\n",
        &[("number-gap", "## Article 3")],
    );
    says(
        "## Article 1\n\n1. a\n\n3. b:\n\n(b) c;\n\n(d) d.\n",
        &[("number-gap", "3."), ("number-gap", "(b)"), ("number-gap", "(d)")],
    );
    says("## Article 1\n\n1. a\n\n2-4. [Deleted]\n\n5. b\n\n5 bis. c\n", &[]);
}

#[test]
fn repeated_labels_are_told_once() {
    says("## Article 1\n\na\n\n## Article 1\n\nb\n", &[("repeated-label", "## Article 1")]);
    says("## Article 1\n\n1. a\n\n2. b\n\nAnd\n\n1. c\n\n2. d\n", &[("repeated-label", "1.")]);
    says("## Article 1\n\nOption 1: a\n\nOption 2: b\n\nOption 1: c\n", &[]);
}

#[test]
fn labels_without_words_are_told() {
    says(
        "## Article 1\n\n1. a:\n\n(a)\n\n(b) b\n\n2.\n",
        &[("label-without-words", "(a)"), ("label-without-words", "2.")],
    );
}

#[test]
fn lines_that_look_like_headings_are_told() {
    for (line, place) in [
        ("Artcle 2. Scope", "Artcle 2. Scope"),
        ("## Artcle 2. Scope", "Artcle 2. Scope"),
        ("Chaptre II", "Chaptre II"),
        ("Article 2", "Article 2"),
    ] {
        let source = format!("## Article 1\n\na bee\n\n{line}\nflies.\n");
        let found = reported(&source);
        if line == "Article 2" {
            assert_eq!(found, [], "a label alone after an empty line is a heading");
        } else {
            assert_eq!(
                found.first().map(|(code, at)| (*code, at.as_str())),
                Some(("taken-for-words", place)),
                "{source}"
            );
        }
    }
    says("## Article 1\n\na bee of\n###5 hives\n", &[("taken-for-words", "###5 hives")]);
    says(
        "## Article 1\n\nThe keeper comes.\nArticle 2. Scope\nBees fly.\n",
        &[("taken-for-words", "Article 2. Scope")],
    );
    for quiet in ["Article 5 of the Pact holds.", "Artists 5 are here.", "Parts 5 and 6 hold.", "Section of wax"] {
        says(&format!("## Article 1\n\nBees.\n\n{quiet}\n"), &[]);
    }
}

#[test]
fn lines_that_look_like_labels_are_told() {
    says("## Article 1\n\n1. Bees fly\n3. Wasps sting\n", &[("taken-for-words", "3.")]);
    says("## Article 1\n\n1. Bees fly as in paragraph\n3. Wasps sting\n", &[]);
}

#[test]
fn options_that_are_nearly_ones_are_told() {
    for line in ["Opton 2: b", "Option: b", "option 2: b", "Optoin II: b"] {
        says(&format!("## Article 1\n\nOption 1: a\n\n{line}\n"), &[("taken-for-words", line)]);
    }
    for quiet in ["Options: b", "Options 1 and 2: b", "Options are many: b", "Action 2: b"] {
        says(&format!("## Article 1\n\nOption 1: a\n\n{quiet}\n"), &[]);
    }
}

#[test]
fn ids_that_are_not_well_formed_are_told_with_what_is_wrong() {
    let message = |line: &str| {
        let (_, report) = super::read(&format!("{line}\n\nBees.\n"));
        report.diagnostics.first().map(|found| format!("{}: {}", found.rule.code, found.message)).unwrap_or_default()
    };
    let said = |line: &str, expected: &str| assert_eq!(message(line), format!("malformed-id: {expected}"), "{line}");
    said("## Article 1 {#my id}", "`{#my id}` is no id: an id has no spaces");
    said("## Article 1 {#a.b}", "`{#a.b}` is no id: `.` cannot stand in an id");
    said("## Article 1 {#}", "`{#}` is no id: it is empty");
    said("## Article 1 {#one", "`{#one` is no id: its brace is not closed");
    said("## Article 1 { #one}", "`{ #one}` is no id: a space stands before `#`");
    said(
        "## Article 1 {#one from=two}",
        "`{#one from=two}` is no id: what it was made from is written `from=\"one two\"`",
    );
    said("## Article 1 {#one} Bees", "`{#one}` is no id here: words stand after it");
    said("## Article 1\n\nBees {#one}", "`{#one}` stands in no heading and is read as words");
}

#[test]
fn brackets_of_another_shape_are_told() {
    says("## 第一条\n\n【蜂】应飞。\n", &[("other-brackets", "【")]);
}
