//! Provisions without a heading: preambles, resolutions and decisions, and the parts of annexes.

use super::{read, reads, reported};

#[test]
fn a_decision_is_one_provision() {
    reads(
        "*The Keepers’ Meeting,*\n\n*Recalling* decision 1/KM.1,\n\nI. Scope\n\n1. [Decides][Asks] that bees [shall][should] fly;\n\n2. Option 1: Invites Keepers to paint hives;\n\nOption 2: No text\n\nII. Reports\n\n3. Asks the Guardian to report on:\n\n(a) [Hives];\n\n(b) Combs.\n",
        "= text [] 
         rec-1: The Keepers’ Meeting,
         rec-2: Recalling decision 1/KM.1,
         # I. Scope
         1: [Decides][Asks] that bees [shall][should] fly;
         2/option-1: Invites Keepers to paint hives;
         2/option-2: No text
         # II. Reports
         3: Asks the Guardian to report on:
         3/a: [Hives];
         3/b: Combs.",
    );
}

#[test]
fn what_stands_before_a_decision_is_its_preface() {
    reads(
        "# Draft decision -/KM.2\n\nNote by the Guardian\n\nThe Meeting,\n\nNoting bees,\n\nMitigation of smoke\n\n1. Decides this;\n\n## Section II. Wax\n\n2. Decides that.\n\n# Annex\n\n1. Listed.\n",
        "# [] Draft decision -/KM.2
         | Note by the Guardian
         = text [] 
         rec-1: The Meeting,
         rec-2: Noting bees,
         # Mitigation of smoke
         1: Decides this;
         # Section II. Wax
         2: Decides that.
         = annex [Annex]
         1: Listed.",
    );
}

#[test]
fn numbered_headings_hold_what_stands_under_them() {
    reads(
        "## 1. Aim\n\nThe aim is bees.\n\n## 2. Principles\n\n(a) Bees first.\n\n(b) Hives second.\n\n## 3. Reports\n\nReports are public.\n",
        "= text [] 
         1: Aim
         1: The aim is bees.
         2: Principles
         2/a: Bees first.
         2/b: Hives second.
         3: Reports
         3: Reports are public.",
    );
}

#[test]
fn a_preamble_needs_no_heading() {
    let expected = "= preamble [] 
         rec-1: The Parties to this Pact,
         rec-2: Recalling bees,
         rec-3: Noting wasps,
         rec-4: Have agreed as follows:
         = art-1 [Article 1]
         : Bees fly.
         = art-2 [Article 2]
         : Hives stand.";
    reads(
        "The Parties to this Pact,\nRecalling bees,\nNoting wasps,\nHave agreed as follows:\nArticle 1\nBees fly.\nArticle 2\nHives stand.\n",
        expected,
    );
    reads(
        "The Parties to this Pact,\n\nRecalling bees,\n\nNoting wasps,\n\nHave agreed as follows:\n\n## Article 1\n\nBees fly.\n\n## Article 2\n\nHives stand.\n",
        expected,
    );
}

#[test]
fn a_preface_is_no_preamble() {
    for source in [
        "PACT ON BEES\n\nDone in town\n\n## Article 1\n\nx\n",
        "Note by the chair:\n\n## Article 1\n\nx\n",
        "1. One,\n\n2. Two,\n\n## Article 1\n\nx\n",
    ] {
        let (draft, _) = read(source);
        assert_eq!(draft.provisions().map(|one| one.label_id.as_str()).collect::<Vec<_>>(), ["art-1"], "{source}");
    }
}

#[test]
fn sections_of_an_annex_stand_in_it() {
    reads(
        "## Article 1. Bees\n\nBees fly.\n\n## Annex\n\n### Section 1. Costs\n\n1. Costs are shared.\n\n2. They are:\n\n(a) fair; and\n\n(b) low.\n\n### Section 2\nThe Hive\n\n1. The Hive stands.\n\n## Annex II\n\n# Part 1\n\n## Article 1\n\nx\n",
        "= art-1 [Article 1.] Bees
         : Bees fly.
         = annex [Annex]
         # Section 1. Costs
         1: Costs are shared.
         2: They are:
         2/a: fair; and
         2/b: low.
         # Section 2
         # The Hive
         1_2: The Hive stands.
         = annex-2 [Annex II]
         # part_1[Part 1] 
         = art-1_2 [Article 1]
         : x",
    );
}

#[test]
fn words_without_any_number_are_no_provision_and_that_is_said() {
    assert_eq!(reported("Bees are small.\nThey fly.\n"), [("no-provisions", "Bees are small.".into())]);
    assert_eq!(reported(""), []);
}
