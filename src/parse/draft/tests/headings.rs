use super::super::heading;
use super::super::kind::Kinds;
use super::{read, reads};
use crate::model::draft::HeadingKind::{
    self, Annex, Appendix, Article, Chapter, Part, Preamble, Principle, Rule, Schedule, Section, Title,
};
use crate::model::draft::{DraftBlock, plain};

fn heading_label(text: &str) -> Option<heading::HeadingLabel> {
    heading::heading_label(text, &Kinds::default())
}

#[test]
fn kinds_and_numbers_are_known_in_six_languages() {
    let known: &[(&str, HeadingKind, Option<&str>)] = &[
        ("Preamble", Preamble, None),
        ("PREAMBLE", Preamble, None),
        ("Préambule", Preamble, None),
        ("Preámbulo", Preamble, None),
        ("Преамбула", Preamble, None),
        ("序言", Preamble, None),
        ("الديباجة", Preamble, None),
        ("Article 17", Article, Some("17")),
        ("ARTICLE XVII", Article, Some("17")),
        ("Article 8 bis", Article, Some("8bis")),
        ("Article 2ter", Article, Some("2ter")),
        ("Article 5[bis]", Article, Some("5bis")),
        ("Article 5 [bis]", Article, Some("5bis")),
        ("Article 5 *bis*", Article, Some("5bis")),
        ("Article 5-bis", Article, Some("5bis")),
        ("Article 5 (bis)", Article, Some("5bis")),
        ("Article 5 alt", Article, Some("5alt")),
        ("Статья 5-бис", Article, Some("5bis")),
        ("CHAPITRE Ier", Chapter, Some("1")),
        ("Article [5]", Article, Some("5")),
        ("Article 5A", Article, Some("5a")),
        ("Art. 9", Article, Some("9")),
        ("Article premier", Article, Some("1")),
        ("Article 1er", Article, Some("1")),
        ("Artículo 5", Article, Some("5")),
        ("ARTICULO 5º", Article, Some("5")),
        ("Artículo primero", Article, Some("1")),
        ("Статья 5", Article, Some("5")),
        ("СТАТЬЯ 12 бис", Article, Some("12bis")),
        ("第十七条", Article, Some("17")),
        ("第 17 条", Article, Some("17")),
        ("第二十条之二", Article, Some("20bis")),
        ("第一百零三条", Article, Some("103")),
        ("المادة 17", Article, Some("17")),
        ("المادة ١٧", Article, Some("17")),
        ("المادة (٣)", Article, Some("3")),
        ("المادة الأولى", Article, Some("1")),
        ("المادة الثانية عشرة", Article, Some("12")),
        ("المادة الحادية والعشرون", Article, Some("21")),
        ("المادة 8 مكررا", Article, Some("8bis")),
        ("Chapter I", Chapter, Some("1")),
        ("Chapitre premier", Chapter, Some("1")),
        ("Capítulo II", Chapter, Some("2")),
        ("Глава II", Chapter, Some("2")),
        ("Глава первая", Chapter, Some("1")),
        ("第三章", Chapter, Some("3")),
        ("الفصل الثالث", Chapter, Some("3")),
        ("Part One", Part, Some("1")),
        ("PARTIE IIbis", Part, Some("2bis")),
        ("Parte primera", Part, Some("1")),
        ("Часть I", Part, Some("1")),
        ("第一部分", Part, Some("1")),
        ("الجزء الأول", Part, Some("1")),
        ("Title III", Title, Some("3")),
        ("Titre III", Title, Some("3")),
        ("Sección 2", Section, Some("2")),
        ("Раздел 2", Section, Some("2")),
        ("第二节", Section, Some("2")),
        ("Annex", Annex, None),
        ("Annex C", Annex, Some("c")),
        ("ANNEXE II", Annex, Some("2")),
        ("Anexo I", Annex, Some("1")),
        ("Приложение I", Annex, Some("1")),
        ("附件一", Annex, Some("1")),
        ("المرفق الأول", Annex, Some("1")),
        ("Rule 3. Quorum", Rule, Some("3")),
        ("Règle 3", Rule, Some("3")),
        ("Правило 3", Rule, Some("3")),
        ("القاعدة 3", Rule, Some("3")),
        ("规则三", Rule, Some("3")),
        ("第三规则", Rule, Some("3")),
        ("PRINCIPLE IV", Principle, Some("4")),
        ("Principio 4", Principle, Some("4")),
        ("原则四", Principle, Some("4")),
        ("المبدأ 4", Principle, Some("4")),
        ("Appendix II", Appendix, Some("2")),
        ("Apéndice", Appendix, None),
        ("附录二", Appendix, Some("2")),
        ("التذييل 2", Appendix, Some("2")),
        ("Schedule 1", Schedule, Some("1")),
        ("Перечень 1", Schedule, Some("1")),
        ("附表一", Schedule, Some("1")),
        ("Annex 2-A. Tariffs", Annex, Some("2a")),
        ("Article 16-A", Article, Some("16a")),
        ("Article 9 A. Oars", Article, Some("9a")),
        ("Article 9 A", Article, Some("9a")),
        ("Article 9 A Keeper feeds", Article, Some("9")),
        ("Article 4 alt 1. Bees", Article, Some("4alt1")),
        ("Article 4 alt. 2 Bees", Article, Some("4alt")),
        ("Draft article 6. Pilots", Article, Some("6")),
        ("New Article 6", Article, Some("6")),
        ("[New] Article 8", Article, Some("8")),
        ("Projet d’article 6", Article, Some("6")),
        ("Nouvel article 6", Article, Some("6")),
        ("Proyecto de artículo 6", Article, Some("6")),
        ("Проект статьи 6", Article, Some("6")),
        ("مشروع المادة 6", Article, Some("6")),
        ("第六条草案", Article, Some("6")),
        ("新第六条", Article, Some("6")),
        ("Articles 23-25 [Deleted]", Article, Some("23-25")),
        ("Articles 23 to 25", Article, Some("23-25")),
        ("第二十三条至第二十五条", Article, Some("23-25")),
        ("§ 5 Scope", Article, Some("5")),
        ("Artikel 5", Article, Some("5")),
        ("Artigo 5.º", Article, Some("5")),
        ("Articolo 5", Article, Some("5")),
        ("Präambel", Preamble, None),
        ("Hoofdstuk 2", Chapter, Some("2")),
        ("Allegato A", Annex, Some("a")),
        ("Arti\u{ad}cle\u{200b} 1\u{200b}7. Bees", Article, Some("17")),
    ];
    for (text, kind, number) in known {
        let label = heading_label(text).map(|label| (label.kind, label.number));
        assert_eq!(label, Some((*kind, number.map(str::to_string))), "{text}");
    }
}

#[test]
fn words_without_the_number_they_need_are_no_kind() {
    for text in [
        "Title of the instrument",
        "Part of the text",
        "Articles of association",
        "Section",
        "Articled clerks 3",
        "第十七次会议",
        "Part mixed",
        "Articles 5 and 6",
        "Schedule of payments",
        "Draft decision 5",
        "статьи 6",
        "原则和方法",
    ] {
        assert_eq!(heading_label(text), None, "{text}");
    }
}

#[test]
fn labels_and_titles_part_at_stops_brackets_and_glosses() {
    let parts = |source: &str| match &read(source).0.blocks[0] {
        DraftBlock::Provision(provision) => (provision.plain_label(), plain(&provision.label), plain(&provision.title)),
        other => panic!("{source}: {other:?}"),
    };
    let expected: &[(&str, &str, &str, &str)] = &[
        ("## Article 3. Scope", "Article 3", "Article 3.", "Scope"),
        ("#Article  3: Scope", "Article 3", "Article 3:", "Scope"),
        ("###### Article 3 – Scope ##", "Article 3", "Article 3 –", "Scope"),
        ("## Article 3 *(scope)*", "Article 3", "Article 3", "(scope)"),
        ("## [Article 3bis] *(Bees)*", "Article 3bis", "[Article 3bis]", "(Bees)"),
        ("## **Article 3.** Scope", "Article 3", "Article 3.", "Scope"),
        ("## [Article 3. Scope]", "Article 3", "[Article 3.", "Scope]"),
        ("## 第三条　适用范围", "第三条", "第三条", "适用范围"),
        ("## المادة 3 النطاق", "المادة 3", "المادة 3", "النطاق"),
        ("## Article [5]. Hives", "Article 5", "Article [5].", "Hives"),
        ("## Article [8] Hives", "Article 8", "Article [8]", "Hives"),
        ("## Article 7 : Ruches", "Article 7", "Article 7 :", "Ruches"),
        ("## Article 8—Combs", "Article 8", "Article 8—", "Combs"),
        ("## [New] Article 8. Combs", "New Article 8", "[New] Article 8.", "Combs"),
        ("## Article 9-B. Wax", "Article 9-B", "Article 9-B.", "Wax"),
        ("## § 5. Scope", "§ 5", "§ 5.", "Scope"),
    ];
    for (source, bare, label, title) in expected {
        assert_eq!(parts(source), ((*bare).into(), (*label).into(), (*title).into()), "{source}");
    }
}

#[test]
fn a_heading_without_kind_is_the_title_of_what_is_untitled_before_it() {
    reads(
        "####Convention on Hives\n\n### Article  1  \n\n####Statement of purpose\n\nBees matter.\n\n#### A plain heading\n\nMore.\n\n# Chapter I\n## General matters\n",
        "# [] Convention on Hives
         = art-1 [Article 1] Statement of purpose
         : Bees matter.
         # A plain heading
         : More.
         # chp_1[Chapter I] General matters",
    );
}

#[test]
fn a_line_that_is_only_a_label_is_a_heading_with_or_without_a_title_below() {
    reads(
        "PART I\nGENERAL PROVISIONS\n\nArticle 1\nUse of terms For the purposes of this Agreement:\n\n1. “Hive” means a home of bees.\n\nArticle 2\nScope of application\n\n1. This applies to hives.\n\n**Article 3. Duties**\n\nKeep bees.\n\nArticle 5 of the Charter applies.\n\nas said in\nArticle 6\n\n[Article 4]\n\nLast.",
        "# part_1[PART I] GENERAL PROVISIONS
         = art-1 [Article 1]
         : Use of terms For the purposes of this Agreement:
         1: “Hive” means a home of bees.
         = art-2 [Article 2] Scope of application
         1: This applies to hives.
         = art-3 [Article 3.] Duties
         : Keep bees.
         : Article 5 of the Charter applies.
         : as said in Article 6
         = art-4 [[Article 4]]
         : Last.",
    );
}

#[test]
fn groupings_nest_and_their_anchors_say_so() {
    let (draft, _) = read(
        "# Part I\n# Chapter 1. A\n## Section 1\n## Article 1\nx\n## Section 2\n# Chapter 2. B\n## Section 1\n# Part II\n# Chapter 1\n## Article 2\ny\n# Annex\nz\n# Chapter 1\n",
    );
    let headings: Vec<_> = draft
        .blocks
        .iter()
        .filter_map(|block| match block {
            DraftBlock::Heading(heading) => Some((heading.anchor.as_str(), heading.depth)),
            _ => None,
        })
        .collect();
    assert_eq!(
        headings,
        [
            ("part_1", 1),
            ("part_1__chp_1", 2),
            ("part_1__chp_1__sec_1", 3),
            ("part_1__chp_1__sec_2", 3),
            ("part_1__chp_2", 2),
            ("part_1__chp_2__sec_1", 3),
            ("part_2", 1),
            ("part_2__chp_1", 2),
        ]
    );
    let groupings: Vec<_> = draft.provisions().map(|provision| provision.groupings.clone()).collect();
    assert_eq!(groupings, [vec![0, 1, 2], vec![7, 8], vec![]]);
}

#[test]
fn written_ids_are_taken_off_the_heading() {
    let source = "## Article 3. Scope {#scope from=\"aim reach\"}\n\n## Article 4\n### Terms {#terms}\n\n## Article 5 {see note}\n\nArticle 6 {#six}\n";
    let (draft, _) = read(source);
    let ids: Vec<_> = draft
        .provisions()
        .map(|provision| {
            let id = provision.written_id.as_ref().map(|id| (id.value.as_str(), &source[id.span.range()]));
            (plain(&provision.title), id, provision.from.iter().map(|id| &source[id.span.range()]).collect::<Vec<_>>())
        })
        .collect();
    assert_eq!(
        ids,
        [
            ("Scope".into(), Some(("scope", "scope")), vec!["aim", "reach"]),
            ("Terms".into(), Some(("terms", "terms")), vec![]),
            ("{see note}".into(), None, vec![]),
            (String::new(), Some(("six", "six")), vec![]),
        ]
    );
}

#[test]
fn titles_below_sections_stand_in_them() {
    reads(
        "# Chapter I\n# Section 1\n# Title 1. Hives\n## Article 1\na\n# Title 2\n## Article 2\nb\n# Section 2\n# Title 1\n## Article 3\nc\n# Chapter II\n## Article 4\nd\n",
        "# chp_1[Chapter I]
         # chp_1__sec_1[Section 1]
         # chp_1__sec_1__title_1[Title 1.] Hives
         = art-1 [Article 1]
         : a
         # chp_1__sec_1__title_2[Title 2]
         = art-2 [Article 2]
         : b
         # chp_1__sec_2[Section 2]
         # chp_1__sec_2__title_1[Title 1]
         = art-3 [Article 3]
         : c
         # chp_2[Chapter II]
         = art-4 [Article 4]
         : d",
    );
}

#[test]
fn x_is_a_place_held_where_numbers_are_figures() {
    let ids = |source: &str| read(source).0.provisions().map(|p| p.label_id.clone()).collect::<Vec<_>>();
    assert_eq!(ids("## Article 5\na\n## [Article X]\nb\n## Article 10\nc"), ["art-5", "art-x", "art-10"]);
    assert_eq!(ids("## Article IX\na\n## Article X\nb"), ["art-9", "art-10"]);
}

#[test]
fn underlined_lines_are_headings() {
    reads(
        "The Treaty\n==========\n\nArticle 1\n=========\n\nBees.\n\nArticle 2. Wasps\n----------------\n\n1. One\n---\n2. Two\n\n## Article 3 {#three} ##\n\nAnts.\n",
        "# [] The Treaty
         = art-1 [Article 1]
         : Bees.
         = art-2 [Article 2.] Wasps
         1: One ---
         2: Two
         = art-3 [Article 3]
         : Ants.",
    );
}

#[test]
fn equal_labels_get_their_own_ids_and_anchors() {
    let (draft, _) = read("## Article 1\na\n## Article 1\nb\n## Preamble\nc\n");
    let names: Vec<_> = draft.provisions().map(|p| (p.label_id.as_str(), p.anchor.as_str())).collect();
    assert_eq!(names, [("art-1", "art_1"), ("art-1_2", "art_1_2"), ("preamble", "preamble")]);
}

#[test]
fn every_kind_of_provision_has_ids_and_anchors_of_its_own() {
    let (draft, _) = read(
        "## Article 1. Bees\n\nx\n\n## Rule 3. Quorum\n\nx\n\n## Principle 1\n\nx\n\n## Annex 2-A. Honey\n\nx\n\n## Appendix II. Wax\n\nx\n\n## Schedule 1\n\nx\n\n## Articles 23-25 [Deleted]\n",
    );
    let names: Vec<_> = draft.provisions().map(|p| (p.label_id.as_str(), p.anchor.as_str())).collect();
    assert_eq!(
        names,
        [
            ("art-1", "art_1"),
            ("rule-3", "rule_3"),
            ("principle-1", "principle_1"),
            ("annex-2a", "annex_2a"),
            ("appendix-2", "appendix_2"),
            ("schedule-1", "schedule_1"),
            ("art-23-25", "art_23-25"),
        ]
    );
}

#[test]
fn a_sign_labels_articles_where_there_are_none_and_their_paragraphs_where_there_are() {
    reads(
        "§ 1. Hives\n\nOne each.\n\n§ 2. Wax\n\nNone.\n",
        "= art-1 [§ 1.] Hives
         : One each.
         = art-2 [§ 2.] Wax
         : None.",
    );
    reads(
        "Article 4\n\n§ 1er. One hive each.\n\n§ 2. No wax.\n",
        "= art-4 [Article 4]
         1: One hive each.
         2: No wax.",
    );
}
