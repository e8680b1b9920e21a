//! Units and provisions that come, go, move, split and merge.

use super::becomes;

const BASE: &str = "# Article 1. Sky {#sky}

1. Each Party shall protect the night sky.

2. Parties may share personal data with observatories.

# Article 2. Duties {#duties}

1. Each Party shall report every year on lamps.";

#[test]
fn a_unit_is_followed_over_renumbering() {
    becomes(
        &[
            BASE,
            "# Article 1. Sky {#sky}\n\n1. The night is dark.\n\n2. Each Party shall protect the shared night sky.\n\n3. Parties may share personal data with observatories.",
        ],
        "kind = \"replace\"~ at = \"sky/1\"~ find = \"the night\"~ with = \"the shared night\"",
        &["NewWords 1", "in 1/1; sky/2: the shared night"],
    );
    becomes(
        &[BASE, "# Article 1. Sky {#sky}\n\n1. Parties may share personal data with observatories."],
        "kind = \"add\"~ at = \"sky/1\"~ with = \"They share personal data.\"",
        &["NewWords 4", "not 0/4"],
    );
}

#[test]
fn a_provision_is_followed_through_splits_and_mergers() {
    becomes(
        &[
            BASE,
            "# Article 1. Sky {#night from=\"sky\"}\n\n1. Each Party shall protect the dark night sky.\n\n# Article 2. Data {#data from=\"sky\"}\n\n1. Parties may share data.",
            "# Article 1. All {#all from=\"night duties\"}\n\n1. Each Party shall protect the dark night sky.\n\n2. Each Party shall report every year on lamps.",
        ],
        "kind = \"replace\"~ at = \"sky/1\"~ find = \"the night sky\"~ with = \"the dark night sky\"",
        &["NewWords 1", "in 1/1; night/1: protect the dark night sky", "in 1/1; all/1: protect the dark night sky"],
    );
}

#[test]
fn what_was_merged_in_shows_nothing_new() {
    becomes(
        &[
            BASE,
            "# Article 1. All {#all from=\"sky duties\"}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with observatories.\n\n3. Each Party shall report every year on lamps.",
        ],
        "kind = \"add\"~ at = \"sky/1\"~ with = \"It shall report every year.\"",
        &["NewWords 4", "not 0/4"],
    );
}

#[test]
fn a_deleted_unit_or_provision_is_gone() {
    let without = "# Article 1. Sky {#sky}\n\n1. Parties may share personal data with observatories.";
    becomes(
        &[BASE, without, BASE],
        "kind = \"delete\"~ at = \"sky/1\"",
        &["Gone 7", "in 7/7", "not 0/7; sky/1: Each Party shall protect the night sky"],
    );
    becomes(&[BASE, without], "kind = \"delete\"~ at = \"duties\"", &["Gone 8", "in 8/8"]);
}

#[test]
fn a_new_unit_is_found_where_the_provision_has_more_than_before() {
    becomes(
        &[
            BASE,
            "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Each Party shall name a keeper.\n\n3. Parties may share personal data with observatories.",
            BASE,
        ],
        "kind = \"new\"~ at = \"sky/1\"~ label = \"1 bis.\"~ with = \"Each Party shall name a national keeper.\"",
        &["NewPhrases 5", "part 3/5; sky/2: Each Party shall name a", "not 0/5"],
    );
}

#[test]
fn a_new_provision_is_found_where_most_of_it_stands() {
    let fishing = "# Article 3. Fishing {#fishing}\n\n1. Fishing with lamps is managed. Lamps are put out at dawn.";
    becomes(
        &[BASE, &format!("{BASE}\n\n{fishing}"), BASE],
        "kind = \"new\"~ at = \"duties\"~ label = \"Article 2 bis\"~ title = \"Boats\"~ with = \"1. Fishing with lamps is managed.\\n\\n2. Lamps are red.\"",
        &["NewPhrases 8", "part 7/8; fishing/1: Fishing with lamps is managed. Lamps are", "not 0/8"],
    );
}

#[test]
fn a_move_is_told_by_order_and_into_another_provision_by_words() {
    let swapped = "# Article 1. Sky {#sky}\n\n1. Parties may share personal data with observatories.\n\n2. Each Party shall protect the night sky.";
    becomes(
        &[BASE, swapped, BASE],
        "kind = \"move\"~ at = \"sky/1\"~ to = \"sky/2\"",
        &["Order 1", "in 1/1; sky/2: Each Party shall protect the night sky", "not 0/1"],
    );
    let there = "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n# Article 2. Duties {#duties}\n\n1. Each Party shall report every year on lamps.\n\n2. Parties may share personal data with observatories.";
    becomes(
        &[BASE, there, BASE],
        "kind = \"move\"~ at = \"sky/2\"~ to = \"duties/1\"",
        &["NewPhrases 7", "in 7/7; duties/2: Parties may share personal data with observatories", "not 0/7"],
    );
    let turned = "# Article 1. Duties {#duties}\n\n1. Each Party shall report every year on lamps.\n\n# Article 2. New {#new}\n\n1. New.\n\n# Article 3. Sky {#sky}\n\n1. The sky.";
    becomes(
        &[BASE, turned, BASE],
        "kind = \"move\"~ at = \"sky\"~ to = \"duties\"",
        &["Order 1", "in 1/1; sky/1: The sky", "not 0/1"],
    );
}

#[test]
fn words_that_come_in_another_provision_are_told_as_standing_there() {
    let duties = |second: &str| BASE.to_owned() + "\n\n2. " + second;
    let sentence = "Keepers publish the hours in which their lamps are lit.";
    let keys = format!("kind = \"add\"~ at = \"sky/1\"~ with = \"{sentence}\"");
    becomes(
        &[
            BASE,
            &duties(sentence),
            &duties("[Keepers publish the hours in which their lamps] burn."),
            &duties("Keepers publish the hours in which their streets are lit."),
        ],
        &keys,
        &[
            "NewWords 9",
            "elsewhere 0/9; duties/2: Keepers publish the hours in which their lamps are lit",
            "elsewhere 0/9; duties/2: [Keepers publish the hours in which their lamps]",
            "not 0/9",
        ],
    );
    // What stood there before does not come from the proposal.
    becomes(&[&duties(sentence), &duties(sentence)], &keys, &["NewWords 9", "not 0/9"]);
}
