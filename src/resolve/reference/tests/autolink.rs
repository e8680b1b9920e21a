//! Plain mentions: what is linked and what stays words.

use super::fills::{fill, shown};
use super::site::Site;
use crate::model::config::Autolink;

const ALL: Autolink = Autolink { articles: true, documents: true, delegations: true };

fn site() -> Site {
    Site::new().with_parties(&[
        (
            "CAN",
            &[("en", "Canada"), ("fr", "Canada"), ("zh", "加拿大"), ("ar", "كندا"), ("ru", "Канада"), ("es", "Canadá")],
            true,
        ),
        ("CHN", &[("en", "China"), ("fr", "Chine"), ("zh", "中国"), ("ar", "الصين")], true),
        ("CIV", &[("en", "Côte d’Ivoire")], true),
        ("EU", &[("en", "European Union"), ("en", "EU"), ("ar", "الاتحاد الأوروبي")], true),
        ("GIN", &[("en", "Guinea"), ("zh", "几内亚"), ("ru", "Гвинея")], true),
        ("MUS", &[("en", "Mauritius"), ("fr", "Maurice")], true),
        ("NER", &[("en", "Niger")], true),
        ("NGA", &[("en", "Nigeria")], true),
        ("PRK", &[("en", "Democratic People's Republic of Korea")], true),
        ("TTO", &[("en", "Trinidad & Tobago")], true),
        ("USA", &[("en", "United States of America"), ("en", "United States"), ("en", "US")], true),
        ("VUT", &[("en", "Vanuatu")], false),
    ])
}

/// A text of June 2024 about `sky`, when `rev1` was current, with its links.
fn linked(tag: &str, text: &str) -> String {
    let site = site();
    let filled = fill(&site, &format!("<p>{text}</p>"), tag, ALL);
    assert!(filled.report.diagnostics.is_empty());
    let html = shown(&site, &filled.text);
    html.trim_start_matches("<p>").trim_end_matches("</p>").to_owned()
}

/// The words that are linked, and to what.
fn links(tag: &str, text: &str) -> String {
    let html = linked(tag, text);
    let links = html.split('<').skip(1).filter_map(|part| part.split_once('>')).map(|(link, _)| link);
    links.filter(|link| link.contains('→')).collect::<Vec<_>>().join("; ")
}

#[test]
fn articles_are_linked_as_of_the_day_in_six_languages() {
    for (tag, text, expected) in [
        ("en", "Article 4 stands.", "Article 4 → provision scope"),
        ("en", "In article 4(1)(b) it", "article 4(1)(b) → place rev1 scope/1/b"),
        ("en", "Articles 1 and 4, which", "Articles 1 → provision purpose; 4 → provision scope"),
        ("en", "Paragraph 1 (b) of article 4 says", "Paragraph 1 (b) of article 4 → place rev1 scope/1/b"),
        ("en", "see art. 2 bis, para. 2.", "art. 2 bis, para. 2 → place rev1 waiver/2"),
        ("en", "under Annex I", "Annex I → provision annex-1"),
        ("en", "Article\n4 and ARTICLE 1", "Article\n4 → provision scope; ARTICLE 1 → provision purpose"),
        ("en", "Article&nbsp;4", "Article&nbsp;4 → provision scope"),
        ("en", "Article 4 (i) widens, (ii) narrows", "Article 4 → provision scope"),
        ("en", "Article 9 and articles of faith", ""),
        ("en", "particle 4 and Article 4th", ""),
        ("fr", "L’article 4, paragraphe 1 b), dit", "article 4, paragraphe 1 b) → place rev1 scope/1/b"),
        (
            "fr",
            "l'alinéa b) du paragraphe 1 de l'article 4",
            "alinéa b) du paragraphe 1 de l'article 4 → place rev1 scope/1/b",
        ),
        ("es", "el párrafo 1 b) del artículo 4", "párrafo 1 b) del artículo 4 → place rev1 scope/1/b"),
        ("ru", "В статье 4 и пункте 1 статьи 4", "статье 4 → provision scope; пункте 1 статьи 4 → place rev1 scope/1"),
        ("zh", "根据第四条第一款(b)项的规定", "第四条第一款(b)项 → place rev1 scope/1/b"),
        ("zh", "第1条和第4条", "第1条 → provision purpose; 第4条 → provision scope"),
        ("ar", "وفقا للمادة 4 والمادة 1", "للمادة 4 → provision scope; المادة 1 → provision purpose"),
        ("ar", "الفقرة 1 (ب) من المادة 4", "الفقرة 1 (ب) من المادة 4 → place rev1 scope/1/b"),
    ] {
        assert_eq!(links(tag, text), expected, "{text}");
    }
}

#[test]
fn of_a_list_before_its_article_what_is_not_there_stays_words() {
    for (tag, text, expected) in [
        ("en", "under paragraphs 8 and 9 of article 4 and", "article 4 → provision scope"),
        ("en", "paragraphs 8, 9 and 11 of article 4", "article 4 → provision scope"),
        ("en", "paragraphs 9 and 1 of article 4", "1 of article 4 → place rev1 scope/1"),
        ("en", "paragraphs 1 and 9 of article 4", "paragraphs 1 → place rev1 scope/1; article 4 → provision scope"),
        ("en", "article 4, paragraphs 8 and 9", "article 4 → provision scope"),
        ("fr", "aux alinéas y) et z) de l’article 4", "article 4 → provision scope"),
        ("es", "apartados y) y z) del artículo 4", "artículo 4 → provision scope"),
        ("ru", "подпункты y) и z) статьи 4", "статьи 4 → provision scope"),
        ("zh", "第四条第八款和第九款", "第四条 → provision scope"),
        ("ar", "الفقرتين 8 و9 من المادة 4", "المادة 4 → provision scope"),
    ] {
        assert_eq!(links(tag, text), expected, "{text}");
    }
}

#[test]
fn articles_of_other_instruments_are_not_ours() {
    for (tag, text, expected) in [
        ("en", "Article 4 of the Convention applies", "Article 4 → provision scope"),
        ("en", "Article 4 of the revised draft text", "Article 4 → provision scope"),
        ("en", "Article 4 of the Chair’s draft convention", "Article 4 → provision scope"),
        (
            "en",
            "Article 4 in Vienna, and article 1 of it",
            "Article 4 → provision scope; article 1 → provision purpose",
        ),
        ("en", "Article 3 of UNTOC is the model", "Article 3 → provision art-3"),
        ("en", "article 2(b) of the UNTOC", "article 2(b) → provision art-2"),
        ("en", "UNTOC, article 3, and UNTOC’s article 2", "article 3 → provision art-3; article 2 → provision art-2"),
        ("en", "Article 4 of the Sky Convention", "Article 4 → provision scope"),
        ("en", "Article 4 of the Budapest Convention", ""),
        ("en", "Article 4 of the Convention on the Rights of the Child", ""),
        ("en", "Article 4 of the UN Charter", ""),
        ("en", "Article 4 of the charter", ""),
        ("en", "Article 4 in the Vienna Convention", ""),
        ("en", "Article 4 ICCPR, ICCPR Article 4", ""),
        ("en", "the UN Charter’s Article 4, the Charter's Article 1", ""),
        ("en", "the Convention’s Article 4", "Article 4 → provision scope"),
        ("fr", "l’article 4 de la Convention de Vienne et l'article 4 de la Charte", ""),
        ("fr", "l’article 4 de la présente Convention", "article 4 → provision scope"),
        ("fr", "l’article 4 de l’Accord de Paris", ""),
        ("es", "el artículo 4 de la Convención de Viena", ""),
        ("es", "el artículo 4 del proyecto de convención", "artículo 4 → provision scope"),
        ("ru", "статья 4 Будапештской конвенции, статья 4 Устава", ""),
        (
            "ru",
            "статья 4 настоящей Конвенции, статья 1 Конвенции",
            "статья 4 → provision scope; статья 1 → provision purpose",
        ),
        ("zh", "《联合国宪章》第四条，布达佩斯公约第4条", ""),
        ("zh", "本公约第四条，《公约》第1条", "第四条 → provision scope; 第1条 → provision purpose"),
        ("ar", "المادة 4 من اتفاقية بودابست", ""),
        ("ar", "المادة 4 من هذه الاتفاقية", "المادة 4 → provision scope"),
    ] {
        assert_eq!(links(tag, text), expected, "{text}");
    }
}

#[test]
fn symbols_are_linked_whole() {
    assert_eq!(links("en", "(A/AC.291/22)."), "A/AC.291/22 → document A/AC.291/22");
    assert_eq!(links("en", "A/AC.291/22/Rev.1, and"), "A/AC.291/22/Rev.1 → document A/AC.291/22/Rev.1");
    assert_eq!(links("en", "A/AC.291/22/Add.1 A/AC.291/221 XA/AC.291/22"), "");
    assert_eq!(links("en", "A/AC.291/22 and A/AC.291/22").matches('→').count(), 2);
}

#[test]
fn delegations_are_linked_by_their_longest_name_at_their_first_mention() {
    for (tag, text, expected) in [
        ("en", "Canada spoke. Canada left.", "Canada → party CAN"),
        ("en", "Nigeria and Niger", "Nigeria → party NGA; Niger → party NER"),
        ("en", "a Nigerian, the Nigers, CANADA", ""),
        ("en", "Equatorial Guinea, Papua New Guinea and Guinea-Bissau", ""),
        ("en", "Equatorial Guinea and Guinea", "Guinea → party GIN"),
        ("en", "the United States of America and the US", "United States of America → party USA"),
        ("en", "the United\nStates", "United\nStates → party USA"),
        ("en", "US$ 5 million from us", ""),
        ("en", "Cote d'Ivoire, Côte d'Ivoire", "Côte d'Ivoire → party CIV"),
        ("en", "the Democratic People’s Republic of Korea", "Democratic People’s Republic of Korea → party PRK"),
        ("en", "Trinidad &amp; Tobago", "Trinidad &amp; Tobago → party TTO"),
        ("en", "Maurice and Vanuatu", ""),
        ("fr", "Maurice et la Chine", "Maurice → party MUS; Chine → party CHN"),
        ("de", "China und Maurice", "China → party CHN"),
        ("zh", "中国和加拿大以及赤道几内亚", "中国 → party CHN; 加拿大 → party CAN"),
        ("ar", "وكندا والصين وللاتحاد الأوروبي", "كندا → party CAN; الصين → party CHN; للاتحاد الأوروبي → party EU"),
        ("ar", "للصين، أكندا", "للصين → party CHN"),
        ("ru", "Канада, Канаде, Экваториальная Гвинея", "Канада → party CAN"),
        ("es", "Canadá y Canada", "Canadá → party CAN"),
    ] {
        assert_eq!(links(tag, text), expected, "{text}");
    }
}

#[test]
fn nothing_is_linked_in_links_headings_and_code() {
    for text in [
        "<a href=\"x\">Article 4</a>",
        "<code>Article 4</code>",
        "<em class=\"Canada\" title=\"a > Article 4\">x</em>",
        "{open|art. 1}Canada on Article 4{close}",
        "{link|../two.md}Canada{close}",
        "<!-- Article 4 -->",
    ] {
        let html = linked("en", text);
        assert!(!html.contains("Article 4 →") && !html.contains("Canada →"), "{html}");
    }
    let site = site();
    let heading = fill(&site, "<h2 id=\"a\">Article <em>4</em> Canada</h2><pre><code>Canada</code></pre>", "en", ALL);
    assert!(heading.text.fills.is_empty());
}

#[test]
fn what_the_author_linked_and_the_page_itself_are_not_linked_again() {
    assert_eq!(links("en", "Canada, {ref|delegation:CAN}"), " → party CAN");
    let off = fill(&site(), "<p>Canada on Article 4</p>", "en", Autolink { delegations: true, ..Autolink::default() });
    assert_eq!(shown(&site(), &off.text), "<p><Canada → party CAN> on Article 4</p>");
}

#[test]
fn plain_mentions_are_mentions_with_their_sentences() {
    let site = site();
    let mentions =
        fill(&site, "<p>One. Canada &amp; China moved article 4, see {ref|art. 1}. Two.</p>", "en", ALL).mentions;
    let shown: Vec<_> = mentions.iter().map(|mention| site.shown(mention.of)).collect();
    assert_eq!(shown, ["provision purpose", "provision scope", "party CAN", "party CHN"]);
    assert!(mentions.iter().all(|mention| &*mention.sentence == "Canada & China moved article 4, see art. 1."));
}

#[test]
fn a_thing_that_one_long_sentence_refers_to_often_is_mentioned_once() {
    let site = site();
    let marked = format!("<p>{}</p><p>Again article 4.</p>", "Article 4 moved, and ".repeat(100));
    let filled = fill(&site, &marked, "en", ALL);
    assert_eq!(filled.text.fills.len(), 101, "each is linked");
    let sentences: Vec<&str> = filled.mentions.iter().map(|mention| &*mention.sentence).collect();
    assert_eq!(sentences.len(), 2, "{sentences:?}");
    assert!(sentences[0].starts_with("Again") && sentences[1].starts_with("Article 4 moved"), "{sentences:?}");
}

#[test]
fn names_are_found_across_the_ends_of_lines() {
    let site = site();
    let linked = |words: &str| fill(&site, &format!("<p>{words}</p>"), "en", ALL).text.fills.len();
    assert_eq!(
        (linked("European\nUnion said"), linked("European Union said"), linked("European, Union said")),
        (1, 1, 0)
    );
}

#[test]
fn a_mention_at_odds_with_a_reference_to_the_same_number_beside_it_is_told() {
    let site = site();
    let told = |text: &str| {
        let report = fill(&site, text, "en", ALL).report;
        report.diagnostics.iter().map(|one| one.message.clone()).collect::<Vec<_>>()
    };
    let odds = |written: &str| {
        vec![format!(
            "`article 2` in the same paragraph is linked as `#terms`, as of `rev1`, and `{written}` is not that"
        )]
    };
    assert_eq!(told("<p>See {ref|art. 2@final} and article 2.</p>"), odds("art. 2@final"));
    assert_eq!(told("<p>In article 2 then, {open|#scope@final}this{close}.</p>"), odds("#scope@final"));
    assert_eq!(told("<p>{ref|art. 2@final}, {ref|art. 2@final}, article 2, article 2.</p>"), odds("art. 2@final"));
    for silent in [
        "<p>See {ref|art. 2@final}.</p><p>In article 2 it is said.</p>",
        "<p>See {ref|art. 1@final} and article 1.</p>",
        "<p>See {ref|art. 2@final} and article 1.</p>",
        "<p>See {ref|art. 2@final} and {ref|art. 2}.</p>",
        "<p>See {ref|untoc: art. 2} and article 2.</p>",
    ] {
        assert_eq!(told(silent), Vec::<String>::new(), "{silent}");
    }
}
