use super::shown::rolling;
use crate::analyse::tests::treaty::{TestTreaty, edit};
use crate::model::raw::ProposalState;
use crate::model::rolling::{Part, RollingCounts, Tally};

const DRAFT: &str = "A preface of five words.

# Chapter I. General

# Article 1. Scope {#scope}

1. Bees and wasps are protected.

2. Feed them.

# Chapter II. Rest

# Article 2. Duties {#duties}

1. Wake early.
";

fn counts(id: &str) -> Option<RollingCounts> {
    let replace =
        |with: &str| edit(&format!("kind = \"replace\"~ at = \"scope/1\"~ find = \"and wasps\"~ with = \"{with}\""));
    let site = TestTreaty::default()
        .draft(id, "2024-01-01", DRAFT)
        .proposal("p1", 1, "FRA", &format!("session = \"s1\"\n{}", replace("or hornets")))
        .proposal("p2", 2, "FRA DEU", &format!("session = \"s1\"\nstatus = \"withdrawn\"\n{}", replace("or any other")))
        .proposal("p3", 3, "DEU", &format!("session = \"s2\"\n{}", replace("or hornets")))
        .proposal("p4", 4, "DEU", &format!("session = \"s2\"\n{}", edit("kind = \"delete\"~ at = \"duties/1\"")))
        .proposal(
            "p5",
            5,
            "ITA",
            &edit("kind = \"new\"~ at = \"duties\"~ label = \"Article 3\"~ with = \"1. Sleep well.\""),
        )
        .site();
    rolling(&site).counts
}

fn tally(added: u32, deleted: u32, edits: u32, proposals: u32) -> Tally {
    Tally { added, deleted, edits, proposals }
}

#[test]
fn what_is_marked_is_counted_once_for_the_whole_and_for_each_who_asks() {
    let counts = counts("zero").expect("counted");
    assert_eq!(counts.whole, Part { words: 9, tally: tally(2 + 3 + 2, 2 + 2, 5, 5) });
    let parts: Vec<_> = counts.groupings.iter().map(|(_, part)| *part).collect();
    assert_eq!(parts, [Part { words: 7, tally: tally(5, 2, 3, 3) }, Part { words: 2, tally: tally(2, 2, 2, 2) }]);
    let parts: Vec<_> = counts.provisions.iter().map(|(_, part)| part.tally).collect();
    assert_eq!(parts, [tally(5, 2, 3, 3), tally(2, 2, 2, 2)]);
    let sessions: Vec<_> = counts.sessions.iter().map(|(_, tally)| *tally).collect();
    assert_eq!(sessions, [tally(2, 0, 1, 1), tally(5, 2, 2, 2), tally(2, 4, 2, 2)]);
    let states: Vec<_> = counts.states.iter().map(|(state, tally)| (*state, tally.added)).collect();
    assert_eq!(states, [(ProposalState::Tabled, 4), (ProposalState::Withdrawn, 3)]);
    let delegations: Vec<_> = counts.delegations.iter().map(|(_, tally)| (tally.added, tally.deleted)).collect();
    assert_eq!(delegations, [(5, 4), (5, 2), (2, 0)]);
}

#[test]
fn nothing_is_counted_on_a_summary() {
    assert_eq!(counts("summary"), None);
}
