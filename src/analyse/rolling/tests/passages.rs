use super::shown::{rolling, shown};
use crate::analyse::tests::treaty::{TestTreaty, edit};

const DRAFT: &str = "# Article 1. Scope {#scope}

1. Each Party shall [not] protect the night sky in accordance with its law.

2. Parties cooperate:

(a) with observatories; and

(b) with each other.
";

/// The first article's lines, of proposals each by its number and day.
#[track_caller]
fn reads(edits: &[&str], expected: &[&str]) {
    let mut treaty = TestTreaty::default().draft("zero", "2024-01-01", DRAFT);
    for (index, keys) in edits.iter().enumerate() {
        treaty = treaty.proposal(&format!("p{}", index + 1), index as u8 + 1, "FRA", &edit(keys));
    }
    let site = treaty.site();
    let rolling = rolling(&site);
    let lines = shown(&site, &rolling);
    assert_eq!(lines[1..], *expected);
}

const LINE_2: &str = "2. Parties cooperate:";
const LINE_A: &str = "(a) with observatories; and";
const LINE_B: &str = "(b) with each other.";

#[test]
fn a_replacement_marks_only_what_differs() {
    reads(
        &["kind = \"replace\"~ at = \"scope/1\"~ find = \"protect the night sky\"~ with = \"protect a dark sky\""],
        &[
            "1. Each Party shall [not] protect {-the night-}(p1){+a dark+}(p1) sky in accordance with its law.",
            LINE_2,
            LINE_A,
            LINE_B,
        ],
    );
}

#[test]
fn a_whole_paragraph_is_replaced_word_by_word() {
    reads(
        &["kind = \"replace\"~ at = \"scope/2/b\"~ with = \"(b) with each other, and with others.\""],
        &[
            "1. Each Party shall [not] protect the night sky in accordance with its law.",
            LINE_2,
            LINE_A,
            "(b) with each other{+, and with others+}(p1).",
        ],
    );
}

#[test]
fn additions_at_one_place_stand_in_order_of_date_with_their_spaces() {
    reads(
        &[
            "kind = \"add\"~ at = \"scope/1\"~ after = \"night sky\"~ with = \", and the dawn,\"",
            "kind = \"add\"~ at = \"scope/1\"~ after = \"the night sky\"~ with = \"above it\"",
            "kind = \"add\"~ at = \"scope/1\"~ before = \"the night sky\"~ with = \"also\"",
            "kind = \"add\"~ at = \"scope/1\"~ after = \"sky\"~ with = \"above it\"",
        ],
        &[
            "1. Each Party shall [not] protect {+also +}(p3)the night sky{+, and the dawn,+}(p1){+ above it+}(p2 p4) in accordance with its law.",
            LINE_2,
            LINE_A,
            LINE_B,
        ],
    );
}

#[test]
fn rivals_stand_side_by_side_and_those_who_say_the_same_together() {
    reads(
        &[
            "kind = \"replace\"~ at = \"scope/1\"~ find = \"the night sky\"~ with = \"every sky\"",
            "kind = \"delete\"~ at = \"scope/1\"~ find = \"sky in accordance with its law\"",
            "kind = \"replace\"~ at = \"scope/1\"~ find = \"the night sky\"~ with = \"every sky\"",
        ],
        &[
            "1. Each Party shall [not] protect {-the night -}(p1 p3){-sky-}(p1 p2 p3){- in accordance with its law-}(p2){p1 p3: +every sky+ in accordance with its law | p2: the night }.",
            LINE_2,
            LINE_A,
            LINE_B,
        ],
    );
}

#[test]
fn retention_is_a_rival_of_deletion_and_alone_only_a_note() {
    reads(
        &[
            "kind = \"delete\"~ at = \"scope/1\"~ find = \"[not]\"",
            "kind = \"retain\"~ at = \"scope/1\"~ find = \"[not]\"",
            "kind = \"retain\"~ at = \"scope/2/a\"~ find = \"observatories\"",
            "kind = \"retain\"~ at = \"scope/2/a\"~ find = \"with observatories\"",
        ],
        &[
            "1. Each Party shall {-[not]-}(p1 p2){p1:  | p2: [not]} protect the night sky in accordance with its law.",
            LINE_2,
            "(a) {=with =}(p4){=observatories=}(p3 p4); and",
            LINE_B,
        ],
    );
}

#[test]
fn words_added_inside_a_passage_that_would_go_are_rivals() {
    reads(
        &[
            "kind = \"delete\"~ at = \"scope/1\"~ find = \"the night sky\"",
            "kind = \"add\"~ at = \"scope/1\"~ after = \"night\"~ with = \"and day\"",
            "kind = \"add\"~ at = \"scope/1\"~ after = \"sky\"~ with = \"and all\"",
        ],
        &[
            "1. Each Party shall [not] protect {-the night sky-}(p1){p1:  | p2: the night+ and day+ sky}{+ and all+}(p3) in accordance with its law.",
            LINE_2,
            LINE_A,
            LINE_B,
        ],
    );
}

#[test]
fn a_passage_may_run_over_several_paragraphs() {
    reads(
        &["kind = \"replace\"~ at = \"scope/2\"~ find = \"observatories; and with each\"~ with = \"the\""],
        &[
            "1. Each Party shall [not] protect the night sky in accordance with its law.",
            LINE_2,
            "(a) with {-observatories; and-}(p1)",
            "(b) {-with each-}(p1){+the+}(p1) other.",
        ],
    );
}

#[test]
fn words_at_the_end_of_a_unit_join_its_last_paragraph_or_follow_its_last_unit() {
    reads(
        &[
            "kind = \"add\"~ at = \"scope/1\"~ with = \"This is urgent.\"",
            "kind = \"add\"~ at = \"scope/2\"~ with = \"They meet yearly.\"",
        ],
        &[
            "1. Each Party shall [not] protect the night sky in accordance with its law.{+ This is urgent.+}(p1)",
            LINE_2,
            LINE_A,
            LINE_B,
            "{They meet yearly.}(p2)",
        ],
    );
}

#[test]
fn edits_that_make_the_same_of_a_passage_are_no_rivals() {
    reads(
        &[
            "kind = \"delete\"~ at = \"scope/1\"~ find = \"night\"",
            "kind = \"replace\"~ at = \"scope/1\"~ find = \"protect the night sky\"~ with = \"protect the sky\"",
        ],
        &[
            "1. Each Party shall [not] protect the {-night-}(p1 p2) sky in accordance with its law.",
            LINE_2,
            LINE_A,
            LINE_B,
        ],
    );
    reads(
        &[
            "kind = \"replace\"~ at = \"scope/1\"~ find = \"the night\"~ with = \"the dark\"",
            "kind = \"replace\"~ at = \"scope/1\"~ find = \"night\"~ with = \"dark\"",
            "kind = \"replace\"~ at = \"scope/1\"~ find = \"protect the night sky\"~ with = \"protect the dark sky\"",
        ],
        &[
            "1. Each Party shall [not] protect the {-night-}(p1 p2 p3){+dark+}(p1 p2 p3) sky in accordance with its law.",
            LINE_2,
            LINE_A,
            LINE_B,
        ],
    );
}
