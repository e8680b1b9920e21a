//! Headings that are not marked and do not stand alone.

use super::{read, reads};

#[test]
fn a_stop_or_dash_parts_a_label_from_its_title() {
    reads(
        "Chapter I – Terms\n\nArticle 1 – Definitions\n\nBees are bees.\n\nArticle 2. Hives\nEach Keeper has hives.\n\nArticle 3 (bees wax)\n\nARTICLE 4 HONEY\n\nHoney.\n\nArticle 3 of the Charter applies.\n\nAnnex I. Lists\n\nx\n",
        "# chp_1[Chapter I –] Terms
         = art-1 [Article 1 –] Definitions
         : Bees are bees.
         = art-2 [Article 2.] Hives
         : Each Keeper has hives.
         = art-3 [Article 3] (bees wax)
         = art-4 [ARTICLE 4] HONEY
         : Honey.
         : Article 3 of the Charter applies.
         = annex-1 [Annex I.] Lists
         : x",
    );
}

#[test]
fn lines_that_count_up_are_headings_in_a_flat_text() {
    reads(
        "The Hive Agreement\n\nPREAMBLE The Keepers, Fond of bees, Have agreed as follows:\n\nPART I GENERAL PROVISIONS\n\nArticle 1 Use of terms\n\n1. Bees are bees.\n\nArticle 2 Objective The objective is honey.\n\nArticle 5 Keepers may differ.\n\nArticle 3 General principles Keepers shall:\n\n(a) feed;\n\n(b) count.\n\nANNEX I LISTS OF BEES\n\nArticle 1 Wild bees\n\n1. All.\n",
        "| The Hive Agreement
         = preamble [PREAMBLE]
         rec-1: The Keepers, Fond of bees, Have agreed as follows:
         # part_1[PART I] GENERAL PROVISIONS
         = art-1 [Article 1] Use of terms
         1: Bees are bees.
         = art-2 [Article 2]
         : Objective The objective is honey.
         : Article 5 Keepers may differ.
         = art-3 [Article 3]
         : General principles Keepers shall:
         a: feed;
         b: count.
         = annex-1 [ANNEX I] LISTS OF BEES
         = art-1_2 [Article 1] Wild bees
         1: All.",
    );
}

#[test]
fn sentences_about_articles_are_words_where_headings_are_marked_or_stand_alone() {
    for source in [
        "## Article 1\n\na\n\nArticle 2 Keepers feed.\n\nArticle 3 Keepers rest.\n\nArticle 4. Scope\n",
        "Article 1\n\na\n\nArticle 2\n\nb\n\nArticle 3\n\nc\n\nArticle 4 Keepers feed.\n\nArticle 5 Keepers rest.\n\nd\n",
        "Article 7 Keepers feed.\n\nArticle 3 Keepers rest.\n\nPreamble of the treaty.\n\nPart of it.\n",
    ] {
        let expected = source.lines().filter(|line| heading_by_itself(line)).count();
        assert_eq!(read(source).0.provisions().count(), expected, "{source}");
    }
}

fn heading_by_itself(line: &str) -> bool {
    line.starts_with('#') || (line.starts_with("Article") && line.len() == "Article 1".len())
}

#[test]
fn a_flat_chinese_text() {
    reads(
        "序言本协定各养蜂人，喜爱蜜蜂，兹商定如下：\n\n第一部分一般规定\n\n第一条用语为本协定的目的：\n\n（一）“蜂”是指蜜蜂。\n\n第二条蜂箱\n\n一、应喂养。\n\n第一条的规定适用。\n\n第四条目标本条的目标是蜂蜜。\n\n第五条\n\n附件\n\n一、附件为组成部分。\n\n附件一蜜蜂的名单\n\n（一）全部。\n",
        "= preamble [序言]
         rec-1: 本协定各养蜂人，喜爱蜜蜂，兹商定如下：
         # part_1[第一部分] 一般规定
         = art-1 [第一条]
         : 用语为本协定的目的：
         1: “蜂”是指蜜蜂。
         = art-2 [第二条] 蜂箱
         1: 应喂养。
         : 第一条的规定适用。
         = art-4 [第四条]
         : 目标本条的目标是蜂蜜。
         = art-5 [第五条] 附件
         1: 附件为组成部分。
         = annex-1 [附件一] 蜜蜂的名单
         1: 全部。",
    );
}

#[test]
fn a_flat_arabic_text() {
    reads(
        "المادة 1 المصطلحات لأغراض هذا الاتفاق: النحل.\n\nالمادة 2 الهدف الهدف هو العسل.\n\nالمادة 3 من الميثاق تنطبق.\n\nالمادة 4 النطاق ينطبق على النحل.\n",
        "= art-1 [المادة 1]
         : المصطلحات لأغراض هذا الاتفاق: النحل.
         = art-2 [المادة 2]
         : الهدف الهدف هو العسل.
         : المادة 3 من الميثاق تنطبق.
         = art-4 [المادة 4]
         : النطاق ينطبق على النحل.",
    );
}

#[test]
fn lines_copied_from_a_page_hold_headings_without_blank_lines() {
    reads(
        "ACCORD SUR LES ABEILLES\nPRÉAMBULE\n\nLes Parties,\n\nSont convenues de ce qui suit :\n\nPARTIE I\nDISPOSITIONS GÉNÉRALES\nArticle premier\nEmploi des termes\n1.\n« Ruche » une maison\nau jardin.\nArticle 2\nRelation avec les guêpes,\nles fourmis\net les bourdons\n1.\nSelon\nArticle 3\nde la Charte.\n2.\nRien.\n",
        "| ACCORD SUR LES ABEILLES
         = preamble [PRÉAMBULE]
         rec-1: Les Parties,
         rec-2: Sont convenues de ce qui suit :
         # part_1[PARTIE I] DISPOSITIONS GÉNÉRALES
         = art-1 [Article premier] Emploi des termes
         1: « Ruche » une maison au jardin.
         = art-2 [Article 2] Relation avec les guêpes, les fourmis et les bourdons
         1: Selon Article 3 de la Charte.
         2: Rien.",
    );
}

#[test]
fn a_preamble_may_begin_on_the_line_of_its_heading() {
    for (source, words) in [
        ("Preamble The Keepers, Have agreed as follows:\n\n## Article 1\na", "The Keepers, Have agreed as follows:"),
        ("PreambleThe Keepers, Have agreed:\n\n## Article 1\na", "The Keepers, Have agreed:"),
        ("*Preamble* The Keepers,\n\n## Article 1\na", "The Keepers,"),
        ("ПРЕАМБУЛА Пасечники, согласились:\n\n## Статья 1\nа", "Пасечники, согласились:"),
    ] {
        let (draft, _) = read(source);
        let preamble = draft.provisions().next().map(|provision| (provision.label_id.clone(), provision.words(None)));
        assert_eq!(preamble, Some(("preamble".into(), words.into())), "{source}");
    }
    let (draft, _) = read("Preamble Group met and agreed on nothing.\n\n## Article 1\na");
    assert_eq!(draft.provisions().count(), 1);
}

#[test]
fn a_written_id_stands_after_the_label_of_a_heading_that_runs_on() {
    let source =
        "Article 1 {#one} Bees The bee is small.\n\nArticle 2 Wasps {#two}\n\n1. x\n\nArticle 3 Ants are smaller.\n";
    let (draft, _) = read(source);
    let found: Vec<_> = draft
        .provisions()
        .map(|provision| {
            let id = provision.written_id.as_ref().map(|id| id.value.clone());
            (id, source[provision.span.range()].to_string())
        })
        .collect();
    assert_eq!(
        found,
        [
            (Some("one".into()), "Article 1 {#one}".into()),
            (Some("two".into()), "Article 2 Wasps {#two}".into()),
            (None, "Article 3".into())
        ]
    );
}
