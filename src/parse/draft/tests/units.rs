use super::{read, reads};

#[test]
fn nesting_follows_the_sequence_of_labels_where_nothing_is_indented() {
    reads(
        "## Article 1\n1. Keepers shall:\n(a) feed;\n(b) count:\n(i) queens;\n(ii) drones;\n(c) rest.\n2. Nothing else.\n",
        "= art-1 [Article 1]
         1: Keepers shall:
         1/a: feed;
         1/b: count:
         1/b/i: queens;
         1/b/ii: drones;
         1/c: rest.
         2: Nothing else.",
    );
}

#[test]
fn i_is_a_letter_after_h_and_a_numeral_after_a() {
    let letters: Vec<String> = "abcdefghij".chars().map(|c| format!("({c}) {c}{c};\n\n")).collect();
    let table = super::table(&format!("## Article 1\n\n{}", letters.concat()));
    assert!(table.ends_with("h: hh;\ni: ii;\nj: jj;"), "{table}");
    reads(
        "## Article 1\n\n(g) g;\n\n(h) h:\n\n(i) one;\n\n(ii) two;\n\n(i) ninth.\n\n(j) tenth.\n",
        "= art-1 [Article 1]
         g: g;
         h: h:
         h/i: one;
         h/ii: two;
         i: ninth.
         j: tenth.",
    );
}

#[test]
fn indentation_decides_where_it_is_present() {
    reads(
        "## Article 1\n\n1. One:\n    1. in one;\n    2. in one too;\n\n    and so on.\n\n2. Two.\n\n    More of two.\n\n  1. in two\n  2. in two\n",
        "= art-1 [Article 1]
         1: One:
         1/1: in one;
         1/2: in one too;
         1: and so on.
         2: Two.
         2: More of two.
         2/1: in two
         2/2: in two",
    );
}

#[test]
fn slack_indentation_keeps_a_list_together() {
    reads(
        "## Article 1\n\n 1. One\n\n2. Two\n\n   (a) x\n\n    (b) y\n\n3. Three\n",
        "= art-1 [Article 1]
         1: One
         2: Two
         2/a: x
         2/b: y
         3: Three",
    );
}

#[test]
fn words_at_the_margin_close_the_innermost_list() {
    reads(
        "## Article 1\n\n1. Keepers shall:\n\n(a) feed;\n\n(b) count,\n\nwhere there are bees.\n\nAs often as needed.\n\n2. Nothing.\n\nClosing words.\n",
        "= art-1 [Article 1]
         1: Keepers shall:
         1/a: feed;
         1/b: count,
         1: where there are bees.
         1: As often as needed.
         2: Nothing.
         : Closing words.",
    );
}

#[test]
fn the_next_label_opens_a_unit_without_a_blank_line_and_no_other_does() {
    reads(
        "## Article 1\n\n1. Bees of paragraph\n2. Wings of article\n4 and article\n2. Honey, as in para.\n3. Wax.\n2. Out of order.\n3. Comb.\n",
        "= art-1 [Article 1]
         1: Bees of paragraph 2. Wings of article 4 and article 2. Honey, as in para. 3. Wax.
         2: Out of order.
         3: Comb.",
    );
}

#[test]
fn glued_closing_words_stay_where_they_are_and_the_next_number_opens() {
    reads(
        "### Article  3  \n\n####Scope\n\n1.   This applies to: \n\na) hives; and  \n\nb) swarms; where there is honey.     \n2.   A swarm is wild if: \n\na) it has no keeper;  \n\nb) its keeper is gone.   \n",
        "= art-3 [Article 3] Scope
         1: This applies to:
         1/a: hives; and
         1/b: swarms; where there is honey.
         2: A swarm is wild if:
         2/a: it has no keeper;
         2/b: its keeper is gone.",
    );
}

#[test]
fn labels_without_words_hold_the_lists_below_them() {
    reads(
        "## Article 6\n1. Crimes:\n\na) \n\n(i)The theft of hives;\n\n(ii) The theft of queens in:\n\na. spring;\n\nb. summer;\n\nb) Subject to law:\n\n(i) The theft of honey.\n2. Terms.\n",
        "= art-6 [Article 6]
         1: Crimes:
         1/a/i: The theft of hives;
         1/a/ii: The theft of queens in:
         1/a/ii/a: spring;
         1/a/ii/b: summer;
         1/b: Subject to law:
         1/b/i: The theft of honey.
         2: Terms.",
    );
}

#[test]
fn labels_on_one_line_open_units_in_each_other_if_the_list_goes_on() {
    reads(
        "## Article 1\n\n1. (a) Bees.\n\n(b) Wasps.\n\n2. (a) and (b) apply to ants.\n\n3. (a)(i) Drones;\n\n(ii) queens.\n\n(b) Hives.\n",
        "= art-1 [Article 1]
         1/a: Bees.
         1/b: Wasps.
         2: (a) and (b) apply to ants.
         3/a/i: Drones;
         3/a/ii: queens.
         3/b: Hives.",
    );
}

#[test]
fn equal_labels_among_siblings_are_told_apart() {
    reads(
        "## Article 1\n\n**First plan**\n\n1. A\n\n2. B\n\n**Second plan**\n\n1. C\n\n2. D\n",
        "= art-1 [Article 1]
         : First plan
         1: A
         2: B
         : Second plan
         1_2: C
         2_2: D",
    );
}

#[test]
fn a_list_after_a_colon_stands_in_the_paragraph_that_leads_to_it() {
    reads(
        "## Article 1\n\n1. A\n\n2. B\n\n2bis. Keepers by:\n\n1. feeding;\n\n2. counting.\n\n  (a) x\n",
        "= art-1 [Article 1]
         1: A
         2: B
         2bis: Keepers by:
         2bis/1: feeding;
         2bis/2: counting.
         2bis/2/a: x",
    );
}

#[test]
fn paragraphs_of_a_preamble_are_recitals() {
    reads(
        "## Preamble\n\nThe Keepers,\n\n*Recalling* bees,\n\n[*Noting* wasps,]\n\n(a) of paper,\n\nHave agreed:\n",
        "= preamble [Preamble]
         rec-1: The Keepers,
         rec-2: Recalling bees,
         rec-3: [Noting wasps,]
         rec-3/a: of paper,
         rec-4: Have agreed:",
    );
}

#[test]
fn what_stands_before_the_first_provision_is_kept() {
    reads(
        "*Note of the* chair\nin two lines\n\n1. a list\n\n# The Convention\n\n## Article 1\nBees.",
        "| Note of the chair in two lines
         | 1. a list
         # [] The Convention
         = art-1 [Article 1]
         : Bees.",
    );
}

#[test]
fn anchors_go_by_the_style_of_the_label() {
    let (draft, _) = read("## Article 1\n1. A:\n(a) b:\n(i) c:\na. d:\ni. e\n\n2. Option 1: x\n\nOption 2: y\n\n- z\n");
    let provision = draft.provisions().next().map(|provision| &provision.units);
    let anchors: Vec<_> = provision.into_iter().flatten().map(|unit| unit.anchor.as_str()).collect();
    assert_eq!(
        anchors,
        [
            "para_1",
            "para_1__subpara_a",
            "para_1__subpara_a__point_i",
            "para_1__subpara_a__point_i__item_a",
            "para_1__subpara_a__point_i__item_a__subitem_i",
            "para_2",
            "para_2__opt_1",
            "para_2__opt_2",
            "para_2__opt_2__al_1",
        ]
    );
}

#[test]
fn spans_of_units_go_from_label_to_last_word() {
    let source = "## Article 1\n\n1. A:\n\n(a) b\nc\n\n2. D\n";
    let (draft, _) = read(source);
    let units = draft.provisions().next().map(|provision| &provision.units);
    let spans: Vec<_> = units.into_iter().flatten().map(|unit| &source[unit.span.range()]).collect();
    assert_eq!(spans, ["1. A:\n\n(a) b\nc", "(a) b\nc", "2. D"]);
}
