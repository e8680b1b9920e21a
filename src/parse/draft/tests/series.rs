//! Lists whose labels are bullets, leave numbers out or count in stops.

use super::reads;

#[test]
fn a_list_in_a_bullet_does_not_end_the_bullets() {
    reads(
        "## Article 1\n\n1. Trades:\n\n–  honey;\n\n–  hives:\n\n(i) of wood;\n\n(ii) of straw;\n\n–  wax.\n\n2. More\n",
        "= art-1 [Article 1]
         1: Trades:
         1/al-1: honey;
         1/al-2: hives:
         1/al-2/i: of wood;
         1/al-2/ii: of straw;
         1/al-3: wax.
         2: More",
    );
}

#[test]
fn bullets_open_units_without_labels() {
    reads(
        "## Article 1\n\n1. Tools:\n\n    - smoke\n    - gloves of\n      leather\n\n2. Rest\n- and honey\n",
        "= art-1 [Article 1]
         1: Tools:
         1/al-1: smoke
         1/al-2: gloves of leather
         2: Rest - and honey",
    );
}

#[test]
fn a_label_with_gaps_before_it_goes_on_with_the_nearer_list() {
    reads(
        "## Article 1\n\na) Bees:\n\ni) feed; ii) rest;\n\nb) Wasps:\n\ni) feed; ii) rest; iii) sting;\n\nv) fly.\n\nc) Ants\n",
        "= art-1 [Article 1]
         a: Bees:
         a/i: feed; ii) rest;
         b: Wasps:
         b/i: feed; ii) rest; iii) sting;
         b/v: fly.
         c: Ants",
    );
}

#[test]
fn figures_with_more_stops_stand_in_those_with_fewer() {
    reads(
        "## Article 1\n\n1.1 First:\n\n(a) x\n\n1.2 Second\n\n1.2.1 Deep\n\n1.2.2 Deeper\n\n1.3. Third\n\n1.3bis Alt Fourth\n",
        "= art-1 [Article 1]
         1.1: First:
         1.1/a: x
         1.2: Second
         1.2/1.2.1: Deep
         1.2/1.2.2: Deeper
         1.3: Third
         1.3bisalt: Fourth",
    );
}

#[test]
fn a_bis_that_is_set_otherwise_than_its_list_follows_the_list() {
    reads(
        "## Article 1\n\n5. Bees:\n\n    1. x\n    2. y\n\n    (5bis) Wasps:\n\n    1. z\n    2. w\n\n6. Ants\n",
        "= art-1 [Article 1]
         5: Bees:
         5/1: x
         5/2: y
         5/5bis: Wasps:
         5/5bis/1: z
         5/5bis/2: w
         6: Ants",
    );
}

#[test]
fn left_out_numbers_and_bis_keep_their_list() {
    reads(
        "## Article 1\n\n1. A\n\n1bis. B\n\n2. C:\n    1. D;\n    3. E;\n    2bis [F]\n\n5. G\n",
        "= art-1 [Article 1]
         1: A
         1bis: B
         2: C:
         2/1: D;
         2/3: E;
         2/2bis: [F]
         5: G",
    );
}
