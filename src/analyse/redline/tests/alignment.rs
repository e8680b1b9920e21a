use super::marked::{compare, marked};
use crate::analyse::tests::draft::draft;

fn lines(a: &str, b: &str) -> String {
    let article = |lines: &str| draft(&format!("# 1 Article 1. Scope\n{lines}"));
    let redline = compare(&article(a), &article(b));
    marked(&redline).strip_prefix("Article 1 Scope\n").unwrap_or_default().to_string()
}

#[test]
fn a_label_is_replaced_whole() {
    assert_eq!(
        lines("1.> Light is dimmed.", "1.> Curfews are set by each Party.\n2.> Light is dimmed."),
        "+ 1. Curfews are set by each Party.\n{-1.-}{+2.+} Light is dimmed."
    );
}

#[test]
fn a_bracket_around_a_label_is_marked_alone() {
    assert_eq!(lines("[(a)> Light is dimmed.]", "(a)> Light is dimmed."), "{-[-}(a) Light is dimmed.{-]-}");
}

#[test]
fn the_words_of_a_kind_stay_where_its_number_changes() {
    assert_eq!(
        lines("Option 1:> Light is dimmed.", "Option 2:> Light is dimmed."),
        "Option {-1-}{+2+}: Light is dimmed."
    );
}

#[test]
fn units_are_found_by_what_they_say_and_not_by_their_labels() {
    assert_eq!(
        lines(
            "1.> Each report is sent to them.\n2.> The secretariat shall keep a register of reserves.",
            "1.> The secretariat shall keep a public register of reserves.\n2.> Each report is sent to all of them."
        ),
        "< 1. Each report is sent to them.\n{-2.-}{+1.+} The secretariat shall keep a {+public +}register of reserves.\n\
         > {-1.-}{+2.+} Each report is sent to {+all of +}them."
    );
}

#[test]
fn a_unit_that_became_an_option_keeps_its_words() {
    assert_eq!(
        lines("3.> Parties shall contribute.", "3.>\n  Option 1:> Parties shall contribute.\n  Option 2:> No text"),
        "3. {+Option 1:+} Parties shall contribute.\n+ Option 2: No text"
    );
}

#[test]
fn options_that_went_leave_the_one_that_stayed() {
    assert_eq!(
        lines("3.>\n  Option 1:> Parties shall contribute.\n  Option 2:> No text", "3.> Parties shall contribute."),
        "3. {-Option 1:-} Parties shall contribute.\n- Option 2: No text"
    );
}

#[test]
fn lines_with_nothing_in_common_are_not_compared() {
    assert_eq!(
        lines("(a)> Turtles nest on beaches.", "(b)> Contributions may be voluntary."),
        "- (a) Turtles nest on beaches.\n+ (b) Contributions may be voluntary."
    );
}

#[test]
fn a_paragraph_cut_in_two_keeps_its_words() {
    assert_eq!(
        lines(
            "4.> Flexibility. Small islands may communicate their plans at their discretion.",
            "4.> Flexibility.\n  Small islands may communicate their plans at their own discretion."
        ),
        "4. Flexibility.\n… Small islands may communicate their plans at their {+own +}discretion."
    );
}

#[test]
fn a_paragraph_cut_into_a_list_keeps_its_words() {
    assert_eq!(
        lines(
            "Each Party shall measure the brightness of the sky; shall publish the results without delay; and shall report.",
            "Each Party shall:\n(a)> measure the brightness of the sky;\n(b)> publish the results without delay; and\n(c)> report."
        ),
        "Each Party shall{+:+}\n… {+(a)+} measure the brightness of the sky;\n… {+(b)+} {-shall -}publish the results without delay; and\n\
         … {+(c)+} {-shall -}report."
    );
}

#[test]
fn paragraphs_made_one_keep_their_words() {
    assert_eq!(
        lines(
            "1.> Light shall be dimmed after midnight.\n2.> Signals at borders need not be dimmed.",
            "1.> Light shall be dimmed after midnight. Signals at borders need not be dimmed."
        ),
        "1. Light shall be dimmed after midnight.\n… {-2.-} Signals at borders need not be dimmed."
    );
}

#[test]
fn many_like_lines_stay_in_their_places() {
    let unit = |n: usize| format!("{n}.>\n  Option 1:> Words number {n} are here.\n  Option 2:> No text");
    let units = (1..=60).map(unit).collect::<Vec<_>>().join("\n");
    let redline = lines(&units, &units.replace("Words number 30 are", "Words number 30 were"));
    let changed: Vec<&str> = redline.lines().filter(|line| line.contains(['{', '<', '>'])).collect();
    assert_eq!(changed, ["30. Option 1: Words number 30 {-are-}{+were+} here."]);
}
