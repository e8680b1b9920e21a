//! Words that stand in brackets or in an option, and words that must take the place of others.

use super::becomes;

fn sky(text: &str) -> String {
    format!("# Article 1. Sky {{#sky}}\n\n{text}")
}

const BASE: &str = "1. Each Party shall protect the night sky over its reserves.";
const ADD: &str = "kind = \"add\"~ at = \"sky/1\"~ with = \"without harm to moths\"";

#[test]
fn words_that_come_in_brackets_are_not_in_the_text() {
    becomes(
        &[
            &sky(BASE),
            &sky("1. Each Party shall protect the night sky over its reserves [without harm to moths]."),
            &sky("1. [Each Party shall [protect] the night sky over its reserves without harm to moths.]"),
            &sky("1. Each Party shall protect [the night sky] over its reserves without harm to moths."),
        ],
        ADD,
        &[
            "NewWords 4",
            "brackets 4/4; sky/1: reserves [without harm to moths]",
            "brackets 4/4; sky/1: reserves without harm to moths",
            "in 4/4; sky/1: reserves without harm to moths",
        ],
    );
}

#[test]
fn one_word_in_brackets_keeps_the_whole_open() {
    becomes(
        &[&sky(BASE), &sky("1. Each Party shall protect the night sky over its reserves without harm to [moths].")],
        ADD,
        &["NewWords 4", "brackets 4/4; sky/1: reserves without harm to [moths]"],
    );
}

#[test]
fn a_bracket_around_an_article_or_over_paragraphs_holds_its_words() {
    becomes(
        &[
            &sky(BASE),
            "# [Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky over its reserves without harm to moths.]",
            &sky(
                "1. [Lamps are dim.\n\n2. Each Party shall protect the night sky over its reserves without harm to moths.]",
            ),
            &sky(
                "1. [Lamps are dim.]\n\n2. Each Party shall protect the night sky over its reserves without harm to moths.",
            ),
        ],
        ADD,
        &[
            "NewWords 4",
            "brackets 4/4; sky/1: reserves without harm to moths",
            "brackets 4/4; sky/2: reserves without harm to moths",
            "in 4/4; sky/2: reserves without harm to moths",
        ],
    );
}

#[test]
fn words_of_an_option_are_told_as_an_option() {
    becomes(
        &[
            &sky(BASE),
            &sky(
                "1. Each Party shall act:\n\n**Option 1:** protect the night sky over its reserves\n\n**Option 2:** protect the night sky over its reserves [without harm to moths]",
            ),
        ],
        ADD,
        &["NewWords 4", "option 4/4; sky/1/option-2: reserves [without harm to moths]"],
    );
}

#[test]
fn retained_words_are_kept_only_without_their_brackets() {
    let bracketed = sky("1. Each Party shall protect the night sky [over its reserves].");
    becomes(
        &[&bracketed, &bracketed, &sky(BASE)],
        "kind = \"retain\"~ at = \"sky/1\"~ find = \"over its reserves\"",
        &["Kept 3", "brackets 3/3; sky/1: sky [over its reserves]", "in 3/3; sky/1: sky over its reserves"],
    );
}

#[test]
fn words_to_go_that_still_stand_in_brackets_are_told_so() {
    becomes(
        &[&sky(BASE), &sky("1. Each Party shall protect the night sky [over its reserves]."), &sky(BASE)],
        "kind = \"delete\"~ at = \"sky/1\"~ find = \"over its reserves\"",
        &["Gone 3", "brackets 0/3; sky/1: sky [over its reserves]", "not 0/3; sky/1: sky over its reserves"],
    );
}

#[test]
fn a_replacing_word_is_looked_for_in_the_place_of_the_replaced() {
    becomes(
        &[
            &sky(BASE),
            &sky("1. Each Party shall protect the night sky over its reserves as may be needed."),
            &sky("1. Each Party may protect the night sky over its reserves, and shall report."),
            &sky("1. Each Party [shall] [may] protect the night sky over its reserves."),
            &sky("1. Each Party [may] protect the night sky over its reserves."),
        ],
        "kind = \"replace\"~ at = \"sky/1\"~ find = \"shall\"~ with = \"may\"",
        &[
            "NewWords 1",
            "not 0/1",
            "in 1/1; sky/1: Party may protect",
            "brackets 1/1; sky/1: [may] protect",
            "brackets 1/1; sky/1: Party [may] protect",
        ],
    );
}

#[test]
fn less_than_a_fifth_of_the_words_is_not_a_part() {
    let long = "1. Lamps dim. Owls hunt. Bats feed. Stars show. Reeds bend. Winds turn.";
    becomes(
        &[
            &sky(long),
            &sky("1. Owls hunt. Bats feed. Stars show. Reeds bend. Winds turn."),
            &sky("1. Stars show. Reeds bend. Winds turn."),
        ],
        "kind = \"delete\"~ at = \"sky/1\"",
        &[
            "Gone 12",
            "not 2/12; sky/1: Owls hunt. Bats feed. Stars show. Reeds bend. Winds turn",
            "part 6/12; sky/1: Stars show. Reeds bend. Winds turn",
        ],
    );
}

#[test]
fn a_replacing_word_in_another_unit_replaces_nothing() {
    becomes(
        &[
            &sky(BASE),
            &sky("1. Each Party shall protect the night sky over its reserves.\n\n2. Each Party may protect moths."),
        ],
        "kind = \"replace\"~ at = \"sky/1\"~ find = \"shall\"~ with = \"may\"",
        &["NewWords 1", "not 0/1"],
    );
}

#[test]
fn evidence_has_both_halves_of_its_brackets() {
    becomes(
        &[
            &sky(BASE),
            &sky("1. Each Party shall protect the night sky over its reserves. [[Without] harm to moths.]"),
            &sky("1. Each Party shall protect the night sky over its reserves [without harm to moths or bats]."),
            &sky("1. [Without harm to moths], each Party shall protect the night sky over its reserves."),
        ],
        ADD,
        &[
            "NewWords 4",
            "brackets 4/4; sky/1: reserves. [[Without] harm to moths.]",
            "brackets 4/4; sky/1: reserves [without harm to moths",
            "brackets 4/4; sky/1: [Without harm to moths]",
        ],
    );
}
