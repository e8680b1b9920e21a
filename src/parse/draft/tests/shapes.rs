//! Texts of the shapes that official documents come in, in words of our own.

use super::reads;

#[test]
fn a_flat_russian_text() {
    reads(
        "Глава I\n\nОБЩИЕ ПОЛОЖЕНИЯ\n\nСтатья 1\n\nЦели\n\n1. Пасечники обязаны:\n\nа) кормить;\n\nb) считать;\n\nб) отдыхать.\n\n2. Ничего более.\n",
        "# chp_1[Глава I] ОБЩИЕ ПОЛОЖЕНИЯ
         = art-1 [Статья 1] Цели
         1: Пасечники обязаны:
         1/а: кормить;
         1/b: считать;
         1/б: отдыхать.
         2: Ничего более.",
    );
}

#[test]
fn a_french_text() {
    reads(
        "# Chapitre premier. Dispositions générales\n\n## Article premier – Objet\n\n1. Les apiculteurs :\n\na) nourrissent ;\n\nb) comptent.\n\n2. Rien d’autre.\n\n## Article 2 bis\n\nOption 1 : oui\n\nOption 2 : Pas de texte\n",
        "# chp_1[Chapitre premier.] Dispositions générales
         = art-1 [Article premier –] Objet
         1: Les apiculteurs :
         1/a: nourrissent ;
         1/b: comptent.
         2: Rien d’autre.
         = art-2bis [Article 2 bis]
         option-1: oui
         option-2: Pas de texte",
    );
}

#[test]
fn a_chinese_text() {
    reads(
        "## 第一条 目的\n\n一、养蜂人应当：\n\n(一)喂养；\n\n(二)计数。\n\n二、别无其他。\n",
        "= art-1 [第一条] 目的
         1: 养蜂人应当：
         1/1: 喂养；
         1/2: 计数。
         2: 别无其他。",
    );
}

#[test]
fn an_arabic_text() {
    reads(
        "## المادة الأولى\n### الأهداف\n\n١ - على النحالين:\n\n(أ) الإطعام؛\n\n(ب) العد.\n\n٢ - لا شيء.\n",
        "= art-1 [المادة الأولى] الأهداف
         1: على النحالين:
         1/ا: الإطعام؛
         1/ب: العد.
         2: لا شيء.",
    );
}

#[test]
fn a_draft_with_annexes_after_its_articles() {
    reads(
        "# Part II. Last things\n\n## Article 9. Languages\n\nAll.\n\n# Annex I. Lists\n\n## A. Bees\n\n1. Honey bee\n2. Mason bee\n\n# Annex II\n\nNone.\n",
        "# part_2[Part II.] Last things
         = art-9 [Article 9.] Languages
         : All.
         = annex-1 [Annex I.] Lists
         # A. Bees
         1: Honey bee
         2: Mason bee
         = annex-2 [Annex II]
         : None.",
    );
}

#[test]
fn a_text_with_windows_line_ends_and_tabs() {
    reads(
        "## Article 1\r\n\r\n1.\tOne:\r\n\t(a)\tx;\r\n\t(b)\ty.\r\n2.\tTwo\r\n",
        "= art-1 [Article 1]
         1: One:
         1/a: x;
         1/b: y.
         2: Two",
    );
}

#[test]
fn placeholders_of_number_signs_are_words() {
    reads(
        "## Article 3\n\n2. Each maintains ###4\n###4 and shall ###].\n\n9. Common ####, no later.\n\n###\n\nlast\n",
        "= art-3 [Article 3]
         2: Each maintains ###4 ###4 and shall ###].
         9: Common ####, no later.
         : ###
         : last",
    );
}
