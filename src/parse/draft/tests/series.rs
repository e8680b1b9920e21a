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
fn figures_without_a_stop_are_labels_where_they_count_up() {
    reads(
        "## Article 1\n\n1   Each Keeper feeds.\n\n2   Each Keeper of\n3 Hives counts.\n3   All rest.\n\n## Article 2\n\n12 Keepers meet.\n\n1 Keeper speaks.\n",
        "= art-1 [Article 1]
         1: Each Keeper feeds.
         2: Each Keeper of 3 Hives counts.
         3: All rest.
         = art-2 [Article 2]
         : 12 Keepers meet.
         : 1 Keeper speaks.",
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

#[test]
fn letters_go_on_after_z_in_either_way_and_between() {
    reads(
        "## Article 1\n\n(y) y;\n\n(z) z;\n\n(aa) one;\n\n(ab) two;\n\n(ac) three.\n\n## Article 2\n\n(z) z;\n\n(aa) one;\n\n(bb) two.\n\n## Article 3\n\n(a) a;\n\n(aA) between;\n\n(b) b:\n\n(i) i;\n\n(iA) between;\n\n(ii) ii;\n\n(no) words.\n\n## Article 4\n\n(za) first;\n\n(a) a.\n",
        "= art-1 [Article 1]
         y: y;
         z: z;
         aa: one;
         ab: two;
         ac: three.
         = art-2 [Article 2]
         z: z;
         aa: one;
         bb: two.
         = art-3 [Article 3]
         a: a;
         aa: between;
         b: b:
         b/i: i;
         b/ia: between;
         b/ii: ii;
         b: (no) words.
         = art-4 [Article 4]
         za: first;
         a: a.",
    );
}

#[test]
fn several_numbers_in_one_label_count_as_all_of_them() {
    reads(
        "## Article 1\n1. One.\n2. Two.\n3-5. [Deleted]\n6 to 8. [Deleted]\n9. Nine.\n",
        "= art-1 [Article 1]
         1: One.
         2: Two.
         3-5: [Deleted]
         6-8: [Deleted]
         9: Nine.",
    );
}

#[test]
fn labels_that_touch_open_units_in_each_other() {
    reads(
        "## Article 1\n\n1.(a) First;\n\n(b) Second;\n\n2.(1) One;\n\n(2) Two.\n\n## Article 2\n\n1(a) Only.\n\n2(a) First;\n\n(b) Second.\n\n## Article 3\n\n3.1.(a) First;\n\n(b) Second.\n",
        "= art-1 [Article 1]
         1/a: First;
         1/b: Second;
         2/1: One;
         2/2: Two.
         = art-2 [Article 2]
         1/a: Only.
         2/a: First;
         2/b: Second.
         = art-3 [Article 3]
         3.1/a: First;
         3.1/b: Second.",
    );
}

#[test]
fn numbers_with_letters_after_them_follow_their_numbers() {
    reads(
        "## Article 1\n\n16. One.\n\n16-A. Between.\n\n17. Two.\n\n## Article 2\n\n3.1 Bees.\n\n3.2 Wasps.\n\n3.x Ants.\n\n3.4 Flies.\n\n## Article 3\n\n4 alt 1. This.\n\n4 alt 2. That.\n",
        "= art-1 [Article 1]
         16: One.
         16a: Between.
         17: Two.
         = art-2 [Article 2]
         3.1: Bees.
         3.2: Wasps.
         3.x: Ants.
         3.4: Flies.
         = art-3 [Article 3]
         4alt1: This.
         4alt2: That.",
    );
}
