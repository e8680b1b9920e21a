//! Edits of paragraphs that move, split and merge, of words that stand more than once, and of one of several that are alike.

use super::told;
use crate::model::fate::Verdict::{AsOption, Elsewhere, InBrackets, InText, NotInText};

const SKY: &str = "Each Party shall protect the night sky above its waters.";
const DATA: &str = "Parties may share personal data with the keepers of lamps.";
const BOAT: &str = "Each boat carries one lamp at its bow.";
const MOTHS: &str = "Keepers count the moths that gather at every lamp.";

/// Two articles with these paragraphs.
fn articles(sky: &[&str], boats: &[&str]) -> String {
    format!("{}\n\n{}", article("1. Sky {#sky}", sky), article("2. Boats {#boats}", boats))
}

fn article(heading: &str, paragraphs: &[&str]) -> String {
    let numbered = paragraphs.iter().enumerate().map(|(index, words)| format!("\n\n{}. {words}", index + 1));
    format!("# Article {heading}{}", numbered.collect::<String>())
}

const SHALL: &str = "kind = \"replace\"~ at = \"sky/2\"~ find = \"may\"~ with = \"shall\"";
const NOT_PERSONAL: &str = "kind = \"delete\"~ at = \"sky/2\"~ find = \"personal\"";
const STILL_PERSONAL: &str = "kind = \"retain\"~ at = \"sky/2\"~ find = \"personal\"";
const NOT_TO_KEEPERS: &str = "kind = \"delete\"~ at = \"sky/2\"~ find = \"with the keepers of lamps\"";
const STILL_TO_KEEPERS: &str = "kind = \"retain\"~ at = \"sky/2\"~ find = \"with the keepers of lamps\"";
const ADDRESSES: &str = "kind = \"add\"~ at = \"sky/2\"~ after = \"data\"~ with = \"and addresses\"";

#[test]
fn an_edit_of_part_of_a_paragraph_is_followed_to_the_article_it_moved_to() {
    let before = articles(&[SKY, DATA], &[BOAT]);
    let moved = articles(&[SKY], &[BOAT, DATA]);
    let with = |old: &str, new: &str| moved.replace(old, new);
    told(&[
        (SHALL, &before, &with("may", "shall"), InText),
        (SHALL, &before, &moved, NotInText),
        (SHALL, &before, &with("may", "[may] [shall]"), InBrackets),
        (NOT_PERSONAL, &before, &moved, NotInText),
        (NOT_PERSONAL, &before, &with("personal ", ""), InText),
        (NOT_PERSONAL, &before, &with("personal", "[personal]"), InBrackets),
        (STILL_PERSONAL, &before, &moved, InText),
        (STILL_PERSONAL, &before, &with("personal ", ""), NotInText),
        (NOT_TO_KEEPERS, &before, &moved, NotInText),
        (NOT_TO_KEEPERS, &before, &with(" with the keepers of lamps", ""), InText),
        (STILL_TO_KEEPERS, &before, &moved, InText),
        (ADDRESSES, &before, &with("data", "data and addresses"), InText),
        (ADDRESSES, &before, &moved, NotInText),
    ]);
}

#[test]
fn what_took_the_number_of_a_paragraph_that_moved_is_not_taken_for_it() {
    let before = articles(&[SKY, DATA, MOTHS], &[BOAT]);
    let moved = articles(&[SKY, MOTHS], &[BOAT, DATA]);
    let by_chance = articles(&[SKY, "Nobody shall sell any boat."], &[BOAT, DATA]);
    let two = articles(&[SKY, DATA], &[BOAT]);
    told(&[
        (SHALL, &before, &moved, NotInText),
        (SHALL, &before, &moved.replace("may", "shall"), InText),
        (NOT_PERSONAL, &before, &moved, NotInText),
        (SHALL, &two, &by_chance, NotInText),
        (NOT_PERSONAL, &two, &by_chance, NotInText),
        (NOT_PERSONAL, &two, &articles(&[SKY], &[BOAT]), InText),
        (STILL_PERSONAL, &two, &articles(&[SKY], &[BOAT]), NotInText),
    ]);
}

#[test]
fn a_paragraph_that_went_as_a_whole_is_told_where_it_stands() {
    let before = articles(&[SKY, DATA], &[BOAT]);
    let moved = articles(&[SKY], &[BOAT, DATA]);
    told(&[
        ("kind = \"delete\"~ at = \"sky/2\"", &before, &moved, Elsewhere),
        ("kind = \"retain\"~ at = \"sky/2\"", &before, &moved, Elsewhere),
    ]);
}

#[test]
fn an_edit_is_followed_through_a_split_and_a_merger() {
    let before = articles(&[SKY, DATA], &[BOAT]);
    let split = |data: &str| {
        let parts = [
            article("1. Sky {#sky}", &[SKY]),
            article("2. Data {#data from=\"sky\"}", &[data]),
            article("3. Boats {#boats}", &[BOAT]),
        ];
        parts.join("\n\n")
    };
    let merged = |boat: &str| article("1. Sky {#sky from=\"sky boats\"}", &[SKY, DATA, boat]);
    let two = "kind = \"replace\"~ at = \"boats/1\"~ find = \"one lamp\"~ with = \"two lamps\"";
    told(&[
        (SHALL, &before, &split(&DATA.replace("may", "shall")), InText),
        (SHALL, &before, &split(DATA), NotInText),
        (NOT_PERSONAL, &before, &split(DATA), NotInText),
        (two, &before, &merged("Each boat carries two lamps at its bow."), InText),
        (two, &before, &merged(BOAT), NotInText),
    ]);
}

#[test]
fn one_of_several_that_are_alike_is_not_taken_for_another() {
    let options =
        "**Option 1:** Each Party dims its lamps at dusk.\n\n**Option 2:** Each Party removes its lamps by winter.";
    let list = "Parties count:\n\n(a) moths at every lamp;\n\n(b) owls at every barn;\n\n(c) bats.";
    let shorter = "Parties count:\n\n(a) moths at every lamp;\n\n(b) bats.";
    told(&[
        ("kind = \"delete\"~ at = \"sky/1/option-1\"", options, "Each Party removes its lamps by winter.", InText),
        ("kind = \"delete\"~ at = \"sky/1/option-1\"", options, "Each Party dims its lamps at dusk.", NotInText),
        ("kind = \"retain\"~ at = \"sky/1/option-2\"", options, "Each Party removes its lamps by winter.", InText),
        ("kind = \"retain\"~ at = \"sky/1/option-2\"", options, "Each Party dims its lamps at dusk.", NotInText),
        ("kind = \"retain\"~ at = \"sky/1/option-2\"", options, options, AsOption),
        ("kind = \"delete\"~ at = \"sky/1/b\"", list, shorter, InText),
        ("kind = \"retain\"~ at = \"sky/1/b\"", list, shorter, NotInText),
        ("kind = \"retain\"~ at = \"sky/1/a\"", list, shorter, InText),
        ("kind = \"delete\"~ at = \"sky/1/a\"~ find = \"every\"", list, &list.replacen("every", "each", 1), InText),
        ("kind = \"delete\"~ at = \"sky/1/b\"~ find = \"every\"", list, &list.replacen("every", "each", 1), NotInText),
    ]);
}

#[test]
fn words_that_stand_twice_in_a_paragraph_are_told_apart() {
    let both = "Dim lamps and the lamps of boats, paint lamps and the lamps of boats.";
    let first = "Dim lamps and the lamps of boats, paint lamps.";
    let second = "Dim lamps, paint lamps and the lamps of boats.";
    let dark = "Keepers count moths in the dark and owls in the dark.";
    let go = "kind = \"delete\"~ find = \"and the lamps of boats\"~ nth = 2";
    let stay = "kind = \"retain\"~ find = \"and the lamps of boats\"~ nth = 2";
    told(&[
        (go, both, second, NotInText),
        (go, both, first, InText),
        (stay, both, first, NotInText),
        (stay, both, second, InText),
        (go, both, both, NotInText),
        (stay, both, both, InText),
        (
            "kind = \"delete\"~ find = \"in the dark\"~ nth = 2",
            dark,
            "Keepers count moths and owls in the dark.",
            NotInText,
        ),
        (
            "kind = \"delete\"~ find = \"in the dark\"~ nth = 2",
            dark,
            "Keepers count moths in the dark and owls.",
            InText,
        ),
        (
            "kind = \"delete\"~ find = \"in the dark\"~ nth = 2",
            dark,
            "Keepers count moths in the dark and owls [in the dark].",
            InBrackets,
        ),
    ]);
}

#[test]
fn what_stands_beside_the_words_to_be_replaced_as_a_rival_option_is_an_option() {
    let paragraph = "Each Party shall dim its lamps.";
    let rivals = "Each Party shall:\n\n**Option 1:** dim its lamps.\n\n**Option 2:** remove all lamps.";
    let before = articles(&[SKY, DATA], &[BOAT]);
    let both = |new: &str| articles(&[SKY, &format!("**Option 1:** {DATA}\n\n**Option 2:** {new}")], &[BOAT]);
    told(&[
        ("kind = \"replace\"~ find = \"dim its lamps\"~ with = \"remove all lamps\"", paragraph, rivals, AsOption),
        (SHALL, &before, &both(&DATA.replace("may", "shall")), AsOption),
        (SHALL, &before, &both(&DATA.replace("personal ", "")), NotInText),
        (NOT_PERSONAL, &before, &both(&DATA.replace("personal ", "")), AsOption),
        (ADDRESSES, &before, &both(&DATA.replace("data", "data and addresses")), AsOption),
    ]);
}
