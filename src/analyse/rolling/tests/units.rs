use super::shown::{rolling, shown};
use crate::analyse::tests::treaty::{TestTreaty, edit};

const DRAFT: &str = "# Article 1. Scope {#scope}

1. Bees.

2. Wasps:

(a) small;

(b) big.

# Article 2. Duties {#duties}

1. Feed.
";

#[track_caller]
fn reads(edits: &[&str], expected: &[&str]) {
    let mut treaty = TestTreaty::default().draft("zero", "2024-01-01", DRAFT);
    for (index, keys) in edits.iter().enumerate() {
        treaty = treaty.proposal(&format!("p{}", index + 1), index as u8 + 1, "FRA", &edit(keys));
    }
    let site = treaty.site();
    let rolling = rolling(&site);
    assert_eq!(shown(&site, &rolling), expected);
}

#[test]
fn a_whole_unit_goes_is_kept_or_is_replaced() {
    reads(
        &[
            "kind = \"delete\"~ at = \"scope/2\"",
            "kind = \"retain\"~ at = \"scope/2\"",
            "kind = \"replace\"~ at = \"scope/2\"~ with = \"Hornets:\\n\\n(a) all.\"",
            "kind = \"delete\"~ at = \"duties/1\"",
        ],
        &[
            "# Article 1.",
            "1. Bees.",
            "2. <p1 p2 p3!> Wasps:",
            "(a) small;",
            "(b) big.",
            "{=> Hornets: / (a) all.}(p3)",
            "# Article 2.",
            "1. <p4> Feed.",
        ],
    );
}

#[test]
fn what_is_asked_inside_a_unit_that_would_go_contests_it() {
    reads(
        &[
            "kind = \"delete\"~ at = \"scope\"",
            "kind = \"replace\"~ at = \"scope/1\"~ find = \"Bees\"~ with = \"Ants\"",
            "kind = \"move\"~ at = \"scope/2/a\"~ to = \"duties/1\"",
        ],
        &[
            "# Article 1. <p1!>",
            "1. {-Bees-}(p2){+Ants+}(p2).",
            "2. Wasps:",
            "(a) <p3> small;",
            "(b) big.",
            "# Article 2.",
            "1. Feed.",
            "{> (a) small; <}(p3)",
        ],
    );
}

#[test]
fn new_units_follow_their_place_in_order_of_date_and_the_same_stand_once() {
    reads(
        &[
            "kind = \"new\"~ at = \"scope/2/a\"~ label = \"(a bis)\"~ with = \"middling;\"",
            "kind = \"new\"~ at = \"scope/1\"~ label = \"1 bis.\"~ with = \"Flies.\"",
            "kind = \"move\"~ at = \"duties/1\"~ to = \"scope/1\"",
            "kind = \"new\"~ at = \"scope/1\"~ label = \"1 bis.\"~ with = \"Flies.\"",
            "kind = \"new\"~ at = \"scope\"~ label = \"0.\"~ with = \"First.\"",
        ],
        &[
            "# Article 1.",
            "{0. First.}(p5)",
            "1. Bees.",
            "{1 bis. Flies.}(p2 p4)",
            "{> 1. Feed. <}(p3)",
            "2. Wasps:",
            "(a) small;",
            "{(a bis) middling;}(p1)",
            "(b) big.",
            "# Article 2.",
            "1. <p3> Feed.",
        ],
    );
}

#[test]
fn new_and_moved_provisions_follow_theirs() {
    reads(
        &[
            "kind = \"new\"~ at = \"scope\"~ label = \"Article 1 bis\"~ title = \"Rest\"~ with = \"1. Sleep.\\n\\n2. Wake.\"",
            "kind = \"move\"~ at = \"scope\"~ to = \"duties\"",
        ],
        &[
            "# Article 1. <p2>",
            "1. Bees.",
            "2. Wasps:",
            "(a) small;",
            "(b) big.",
            "{Article 1 bis 1. Sleep. / 2. Wake.}(p1)",
            "# Article 2.",
            "1. Feed.",
            "{> Article 1. <}(p2)",
        ],
    );
}
