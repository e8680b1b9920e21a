use super::{read, reads};

#[test]
fn a_less_indented_line_ends_the_options_and_belongs_to_their_holder() {
    reads(
        "## Article 2 *(aim)*\n\n1. The aim is:\n\n    1. To keep losses\n\n        **Option 1:** below half,\n\n        **Option 2:** well below half [and to try],\n\n        **Option 3:** below a third,\n   with the best science;\n\n    2. To feed.\n",
        "= art-2 [Article 2] (aim)
         1: The aim is:
         1/1: To keep losses
         1/1/option-1: below half,
         1/1/option-2: well below half [and to try],
         1/1/option-3: below a third,
         1/1: with the best science;
         1/2: To feed.",
    );
}

#[test]
fn options_hold_paragraphs_and_lists_at_their_own_indentation() {
    reads(
        "## Article 2bis\n\n**Option 1:**\n\n1. Keepers feed.\n\n2. Keepers count.\n\n\\* *without prejudice*\n\n**Option 2:**\n\nNo text\n",
        "= art-2bis [Article 2bis]
         option-1/1: Keepers feed.
         option-1/2: Keepers count.
         option-1: * without prejudice
         option-2: No text",
    );
    reads(
        "## Article 3\n\n3. **Efforts**\n\n    **Option 1:**\n\n    In accordance with law.\n\n    3bis. More effort.\n\n    **Option 2:**\n\n    Option (a): each\n\n    Option (b): all\n\n4. Next\n",
        "= art-3 [Article 3]
         3: Efforts
         3/option-1: In accordance with law.
         3/option-1/3bis: More effort.
         3/option-2/option-a: each
         3/option-2/option-b: all
         4: Next",
    );
}

#[test]
fn an_option_may_follow_a_label_on_its_line() {
    reads(
        "## Article 9\n\n1. **Option 1:** A frame\n    **Option 2:** A common frame\n\n2. **Option 1:** Reviews.\nThe review is thorough.\n\n    **Option 2:** [None, inter alia:\n\n    1. at first]\n\n3. Three\n",
        "= art-9 [Article 9]
         1/option-1: A frame
         1/option-2: A common frame
         2/option-1: Reviews. The review is thorough.
         2/option-2: [None, inter alia:
         2/option-2/1: at first]
         3: Three",
    );
}

#[test]
fn number_one_again_opens_a_new_series_under_the_words_that_head_it() {
    reads(
        "## Article 3\n\n10. **Counting**\n\n    **Option 1:** by day\n\n    **Option 2:** by night\n\n    *Modulator for both:*\n\n    **Option 1:** old hives\n\n    **Option 2:** *none*\n\n11. Next\n",
        "= art-3 [Article 3]
         10: Counting
         10/option-1: by day
         10/option-2: by night
         10: Modulator for both:
         10/option-1_2: old hives
         10/option-2_2: none
         11: Next",
    );
}

#[test]
fn roman_options_go_on_from_figures_and_options_nest_in_paragraphs_of_options() {
    reads(
        "## Article 11\n\n**Option 1:** (paragraphs 1 to 3)\n \n 1. A panel.\n\n2. Its aim is:\n   **Option 1:** to help.\n\n   **Option 2:** to punish.\n\n3. It reports.\n\n**Option II:**\n\n A court.\n\n**Option III:**\n\n No reference\n",
        "= art-11 [Article 11]
         option-1: (paragraphs 1 to 3)
         option-1/1: A panel.
         option-1/2: Its aim is:
         option-1/2/option-1: to help.
         option-1/2/option-2: to punish.
         option-1/3: It reports.
         option-ii: A court.
         option-iii: No reference",
    );
}

#[test]
fn closing_words_of_a_list_in_an_option_stay_in_the_option() {
    reads(
        "## Article 4\n\n**Option 4:**\n\nA body is set up to:\n\n(a) feed;\n\n(b) count.\n\nIt shall meet.]\n\n## Option 5\n\nNo Article 4.\n",
        "= art-4 [Article 4]
         option-4: A body is set up to:
         option-4/a: feed;
         option-4/b: count.
         option-4: It shall meet.]
         option-5: No Article 4.",
    );
}

#[test]
fn bold_words_above_a_paragraph_do_not_end_up_in_the_options_before_it() {
    reads(
        "## Article 6\n\n**Goal**\n\n1. **Option 1:** feed\n\n    **Option 2:** count\n\n**Scale**\n\n2. More.\n\n    **REIO**\n\n3. Most.\n",
        "= art-6 [Article 6]
         : Goal
         1/option-1: feed
         1/option-2: count
         : Scale
         2: More.
         : REIO
         3: Most.",
    );
}

#[test]
fn options_of_whole_paragraphs_hold_them() {
    reads(
        "## Article 1\n\n1. Keepers feed.\n\n[Option 1:\n\n2. Keepers count.]\n\n[Option 2:\n\n2. Keepers rest:\n\n(a) at night;]\n",
        "= art-1 [Article 1]
         1: Keepers feed.
         option-1/2: Keepers count.]
         option-2/2: Keepers rest:
         option-2/2/a: at night;]",
    );
}

#[test]
fn options_nest_by_their_numbers() {
    reads(
        "## Article 1\n\nOption 1 (Group X)\n\nOption 1.1\n\nBees\n\nOption 1.2: Wasps\n\nOption 2 (Group Y): Ants\n",
        "= art-1 [Article 1]
         option-1/option-1.1: Bees
         option-1/option-1.2: Wasps
         option-2: Ants",
    );
}

#[test]
fn an_option_as_far_indented_as_a_list_follows_the_list() {
    reads(
        "## Article 1\n\n1. Keepers [:\n\n    1. feed;\n    2. count].\n\n    **Option 1:** In spring\n\n    **Option 2:** No text\n\n2. Rest\n",
        "= art-1 [Article 1]
         1: Keepers [:
         1/1: feed;
         1/2: count].
         1/option-1: In spring
         1/option-2: No text
         2: Rest",
    );
}

#[test]
fn no_text_is_an_empty_option() {
    let (draft, _) = read("## Article 1\n\nOption 1: No text.\n\nOption 2: No text on bees\n\n1. No text\n");
    let empty = draft.provisions().next().map(|p| (0..3).map(|unit| p.is_no_text(unit)).collect::<Vec<_>>());
    assert_eq!(empty, Some(vec![true, false, false]));
}
