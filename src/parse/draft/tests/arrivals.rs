//! Texts as they come out of Word, PDF and web pages, in words of our own.

use super::{read, reads, reported};

/// The places of one kind of note.
#[track_caller]
fn noted(source: &str, code: &str, expected: &[&str]) {
    let places: Vec<_> = reported(source).into_iter().filter(|(found, _)| *found == code).map(|(_, at)| at).collect();
    assert_eq!(places, expected, "{code} of\n{source}");
}

#[test]
fn a_text_with_one_line_a_paragraph() {
    let source = "Article 1. Words\nIn this Pact:\n(a) “hive” is a house;\n(b) “comb” is a room.\nArticle 2. Aim\n1. Keepers feed bees.\n2. Keepers count bees.\nArticle 3. Reports\n1. Each Keeper reports.\nReports are public.\n";
    reads(
        source,
        "= art-1 [Article 1.] Words
         : In this Pact:
         a: “hive” is a house;
         b: “comb” is a room.
         = art-2 [Article 2.] Aim
         1: Keepers feed bees.
         2: Keepers count bees.
         = art-3 [Article 3.] Reports
         1: Each Keeper reports.
         : Reports are public.",
    );
    noted(source, "paragraphs-found", &["Article 1. Words"]);
}

#[test]
fn what_a_paragraph_is_can_be_said() {
    let source = "## Article 1\n\nBees are bees.\nWasps are wasps.\n";
    let units = |paragraphs| {
        let options = super::super::DraftOptions { paragraphs, ..Default::default() };
        let mut report = crate::diagnostic::Report::default();
        let draft = super::super::text(crate::source::SourceId(0), source, 0..source.len(), &options, &mut report);
        let words = draft.provisions().next().map(|provision| provision.words(None));
        words.unwrap_or_default()
    };
    assert_eq!(units(None), "Bees are bees. Wasps are wasps.");
    assert_eq!(units(Some(super::super::Paragraphs::Lines)), "Bees are bees.\nWasps are wasps.");
    assert_eq!(units(Some(super::super::Paragraphs::Blocks)), "Bees are bees. Wasps are wasps.");
}

#[test]
fn a_label_alone_on_its_line_has_its_words_below() {
    reads(
        "## Article 10. Scope\n\n1.\nThis Part holds for hives built after the entry into force of this Pact.\n2.\n\nThis Part does not hold for:\n\n(a)\n\nBaskets; or\n\n(b) Logs.\n3.\nThis Part does not hold for toys.\n",
        "= art-10 [Article 10.] Scope
         1: This Part holds for hives built after the entry into force of this Pact.
         2: This Part does not hold for:
         2/a: Baskets; or
         2/b: Logs.
         3: This Part does not hold for toys.",
    );
}

#[test]
fn a_sentence_goes_on_after_the_number_of_a_page() {
    let source = "## Article 5. Others\n1.\nThis Pact is read with the law of fields.\n2.\nThis Pact does not weaken global, regional,\n\n-4-\n\nand national bodies and brings them together.\n3.\nOthers are free.\n4.\nNothing is new.\n";
    reads(
        source,
        "= art-5 [Article 5.] Others
         1: This Pact is read with the law of fields.
         2: This Pact does not weaken global, regional, and national bodies and brings them together.
         3: Others are free.
         4: Nothing is new.",
    );
    noted(source, "lines-of-pages", &["-4-"]);
    let (draft, _) = read(source);
    assert_eq!(draft.pages.iter().map(|page| page.value.as_str()).collect::<Vec<_>>(), ["-4-"]);
}

#[test]
fn heads_and_numbers_of_pages_stand_in_no_provision() {
    let source = "Article 1\n\n1. Keepers shall:\n\n(a) feed bees in spring, and\n\n12\n\u{c}A/BEE/2031/L.4\nPact on Hives\n\nin autumn;\n\n(b) count.\n\n13\n\u{c}A/BEE/2031/L.4\nPact on Hives\n\n2. Nothing else.\n\n14\n";
    reads(
        source,
        "= art-1 [Article 1]
         1: Keepers shall:
         1/a: feed bees in spring, and in autumn;
         1/b: count.
         2: Nothing else.",
    );
    let (draft, _) = read(source);
    assert_eq!(draft.pages.len(), 7);
}

#[test]
fn headings_at_the_ends_of_pages_are_no_running_heads() {
    reads(
        "Article 8\nBees\n\u{85}1.\nBees fly.\n\nArticle 9\nWasps\n\u{85}1.\nWasps sting.\n\n\u{85}Article 10\nAnts\n1.\nAnts walk.\n",
        "= art-8 [Article 8] Bees
         1: Bees fly.
         = art-9 [Article 9] Wasps
         1: Wasps sting.
         = art-10 [Article 10] Ants
         1: Ants walk.",
    );
}

#[test]
fn a_list_goes_on_after_a_further_paragraph_of_its_last_unit() {
    reads(
        "## Article 1\n\n1. Bees fly.\n\nThey do so by day.\n2. Wasps sting.\n\nAs they like.\n3. Ants walk.\n",
        "= art-1 [Article 1]
         1: Bees fly.
         : They do so by day.
         2: Wasps sting.
         : As they like.
         3: Ants walk.",
    );
}

#[test]
fn numbers_that_are_no_pages_are_words() {
    for source in [
        "## Article 1\n\n1. Bees.\n\n12\n\nWasps.\n",
        "## Article 1\n\n- 4 hives\n\n- 5 combs\n",
        "## Article 1\n\n1\n\nBees.\n\n2\n\nWasps.\n",
    ] {
        assert!(read(source).0.pages.is_empty(), "{source}");
    }
}

#[test]
fn numbering_runs_on_through_options() {
    reads(
        "## Annex\nOption 1\n    1. Holds that a bee is an insect;\nOption 2\n    2. Recalls that a bee is:\n        (a) Small;\n        (b) Brown;\n    3. Holds that wasps are bees;\n    4. Holds that ants are bees;\nOption 3: {No text}\nOption 1:\n    5. Asks Keepers to report:\n        (a) Hives;\n        (b) Combs;\n    6. Asks Keepers to count, as follows:\n        (a) Queens;\n        (b) Drones;\n",
        "= annex [Annex]
         option-1/1: Holds that a bee is an insect;
         option-2/2: Recalls that a bee is:
         option-2/2/a: Small;
         option-2/2/b: Brown;
         option-2/3: Holds that wasps are bees;
         option-2/4: Holds that ants are bees;
         option-3: {No text}
         option-1_2/5: Asks Keepers to report:
         option-1_2/5/a: Hives;
         option-1_2/5/b: Combs;
         option-1_2/6: Asks Keepers to count, as follows:
         option-1_2/6/a: Queens;
         option-1_2/6/b: Drones;",
    );
}

#[test]
fn a_list_of_contents_heads_nothing() {
    let list = "CONTENTS\nPART I. BEES ..................... 3\n\nArticle 1. Words\nand signs ................. 3\n\nArticle 2. Aim . . . . . . . . 4";
    let source = format!(
        "{list}\n\nPART I. BEES\n\nArticle 1. Words\n\nA bee is a bee.\n\nArticle 2. Aim\n\n1. Keepers keep bees.\n"
    );
    reads(
        &source,
        "| CONTENTS
         | PART I. BEES ..................... 3
         | Article 1. Words
         | and signs ................. 3
         | Article 2. Aim . . . . . . . . 4
         # part_1[PART I.] BEES
         = art-1 [Article 1.] Words
         : A bee is a bee.
         = art-2 [Article 2.] Aim
         1: Keepers keep bees.",
    );
    noted(&source, "contents-list", &[list]);
    let plain = "Table of contents\nArticle 1. Words 3\nArticle 2. Aim 4";
    let source = format!("{plain}\n\nArticle 1. Words\n\nA bee.\n\nArticle 2. Aim\n\n1. Keepers.\n");
    assert_eq!(read(&source).0.provisions().count(), 2);
    noted(&source, "contents-list", &[plain]);
}

#[test]
fn the_next_label_wins_over_columns_that_waver() {
    reads(
        "## Article 19. Pleas\n\n4.     Pleas shall have:\n\n       (b) A map of the hives;\n\n     (c) A list of keepers;\n\n        (d) A word on the bees;\n\n       (e) An aim.\n\n5.     Pleas are public.\n",
        "= art-19 [Article 19.] Pleas
         4: Pleas shall have:
         4/b: A map of the hives;
         4/c: A list of keepers;
         4/d: A word on the bees;
         4/e: An aim.
         5: Pleas are public.",
    );
}

#[test]
fn an_article_is_found_after_a_line_without_a_stop() {
    reads(
        "Artículo 73\nSalida\n1. La salida no toca el deber de cumplir lo dicho\ncon independencia del presente Pacto\nArtículo 74\nListas\n1. Las listas son parte del Pacto según el\nArtículo 75\ndel Pacto y otros.\nArtículo 75\nDepósito\nEl Guardián es el depositario.\n",
        "= art-73 [Artículo 73] Salida
         1: La salida no toca el deber de cumplir lo dicho con independencia del presente Pacto
         = art-74 [Artículo 74] Listas
         1: Las listas son parte del Pacto según el Artículo 75 del Pacto y otros.
         = art-75 [Artículo 75] Depósito
         : El Guardián es el depositario.",
    );
}

#[test]
fn chinese_titles_may_begin_as_sentences_about_articles_go_on() {
    reads(
        "第一条 用语\n\n蜂是昆虫。\n\n第二条 与其他条约的关系\n\n本约不影响其他条约。\n\n第三条 和平解决\n\n蜂农应和平相处。\n\n第四条 所有权\n\n蜂属于蜂农：\n\n（一）蜂箱；\n\n附件七所列的蜂王；\n\n第五条 规定的修正\n\n可修正。\n\n第二条和第三条的规定适用。\n",
        "= art-1 [第一条] 用语
         : 蜂是昆虫。
         = art-2 [第二条] 与其他条约的关系
         : 本约不影响其他条约。
         = art-3 [第三条] 和平解决
         : 蜂农应和平相处。
         = art-4 [第四条] 所有权
         : 蜂属于蜂农：
         1: 蜂箱；
         : 附件七所列的蜂王；
         = art-5 [第五条] 规定的修正
         : 可修正。
         : 第二条和第三条的规定适用。",
    );
}

#[test]
fn an_article_may_begin_with_its_first_paragraph_on_its_line() {
    reads(
        "Article 1 The Board is set up by this Pact.\n\nArticle 2 1. The Board has 21 members. 2. They serve five years.\n\nArticle 3 1. The Board shall:\n\n(a) look at data; and\n\n(b) give advice.\n\nArticle 4 A Keeper sends its maps to the Board.\n\nArticle 5 Unless it says otherwise, the Board sits in town.\n",
        "= art-1 [Article 1]
         : The Board is set up by this Pact.
         = art-2 [Article 2]
         1: The Board has 21 members. 2. They serve five years.
         = art-3 [Article 3]
         1: The Board shall:
         1/a: look at data; and
         1/b: give advice.
         = art-4 [Article 4]
         : A Keeper sends its maps to the Board.
         = art-5 [Article 5]
         : Unless it says otherwise, the Board sits in town.",
    );
}
