//! Whatever is written: nothing panics, and what is put into a text is in bounds, on characters, and in order.

use super::fills::fill;
use super::site::Site;
use crate::model::config::Autolink;
use crate::resolve::reference::sentence::{around, ends, excerpt};
use crate::resolve::reference::written::{mention, parse};
use proptest::prelude::*;

/// Text made of the pieces that references, HTML and the six languages are made of.
fn pieces() -> impl Strategy<Value = String> {
    let piece = prop_oneof![
        4 => prop::sample::select(vec![
            "art. ", "Article ", "articles", "17", "2bis", " bis", "(1)", "(a)", "(", ")", " and ", ", ", "–", "-", ".", " of ",
            "paragraph ", "para. ", "paragraphs ", "alinéas ", " et ", " de l’article ", "apartados ", " y ", " del artículo ", "4",
            "подпункты ", " и ", " статьи ", "الفقرتين ", " من المادة ", "8", "9", "b)", "the ", "option ", "preamble", "annex ", "I", "@", "..", "#", ":", "/", "untoc", "zero",
            "session", "第", "十七", "条", "款", "项", "㈠", "（一）", "之二", "المادة ", "و", "ل", "٣", "كندا", "статья ", "п. ", "а)",
            "l’", "Canada", "US$", "A/AC.291/22", "/Rev.1", " Convention", "《", "》", "&amp;", "&nbsp;", "&#x;", "…", "。", "\n",
        ]).prop_map(str::to_owned),
        1 => any::<char>().prop_filter("braces mark holes", |c| !matches!(c, '{' | '}' | '|')).prop_map(String::from),
        1 => prop::sample::select(vec![
            "<p>", "</p>", "<em>", "</em>", "<a>", "</a>", "<h2 id=\"x\">", "</h2>", "<", ">", "\"", "<!--", "-->", "<br>",
            "{ref|art. 4}", "{ref|arts. 1 and 9}", "{open|art. 4}", "{close}", "{embed|art. 4}", "{link|../two.md#x}",
        ]).prop_map(str::to_owned),
    ];
    prop::collection::vec(piece, 0..40).prop_map(|pieces| pieces.concat())
}

proptest! {
    // Each builds a whole index.
    #![proptest_config(ProptestConfig::with_cases(96))]

    #[test]
    fn reading_never_panics(text in pieces(), other in any::<String>()) {
        for text in [&text, &other] {
            let _ = parse(text);
            for (at, _) in text.char_indices() {
                for item in mention(text, at).unwrap_or_default() {
                    prop_assert!(text.get(item.range.clone()).is_some() && text.get(item.head.clone()).is_some());
                    prop_assert!(item.range.start < item.range.end);
                }
            }
        }
    }

    #[test]
    fn fills_are_in_bounds_and_in_order(text in pieces(), tag in prop::sample::select(vec!["en", "fr", "es", "ar", "zh", "ru"])) {
        let site = Site::new().with_parties(&[("CAN", &[("en", "Canada"), ("ar", "كندا")], true)]);
        let all = Autolink { articles: true, documents: true, delegations: true };
        let filled = fill(&site, &text, tag, all);
        let mut at = 0;
        for fill in &filled.text.fills {
            prop_assert!(at <= fill.start && fill.start <= fill.end);
            prop_assert!(filled.text.prose.html.get(fill.start as usize..fill.end as usize).is_some());
            at = fill.end;
        }
        prop_assert!(filled.mentions.iter().all(|mention| mention.sentence.chars().count() <= 302));
    }

    #[test]
    fn a_list_before_its_article_never_overlaps(
        list in prop::sample::select(vec![
            ("en", "paragraphs ", " and ", " of article "), ("en", "subparagraphs ", ", ", " of Article "),
            ("fr", "alinéas ", " et ", " de l’article "), ("fr", "paragraphes ", " et ", " de l’article "),
            ("es", "apartados ", " y ", " del artículo "), ("es", "párrafos ", " y ", " del artículo "),
            ("ru", "подпункты ", " и ", " статьи "), ("ru", "пункты ", " и ", " статьи "),
            ("ar", "الفقرتين ", " و", " من المادة "), ("zh", "第", "和第", "条第"),
        ]),
        members in prop::collection::vec(
            prop::sample::select(vec!["1", "2", "8", "(a)", "(b)", "2(a)", "a)", "b)", "y)", "1 b)", "(i)", "八款"]), 1..5),
        article in prop::sample::select(vec!["1", "4", "9", "2 bis", "四"]),
    ) {
        let (tag, before, between, of) = list;
        let text = format!("<p>{before}{}{of}{article}.</p>", members.join(between));
        let site = Site::new();
        let all = Autolink { articles: true, documents: true, delegations: true };
        let filled = fill(&site, &text, tag, all);
        prop_assert!(filled.text.fills.is_sorted_by(|one, next| one.end <= next.start), "{}", text);
    }

    #[test]
    fn a_sentence_holds_what_it_was_asked_for(text in pieces(), part in 0..=100_usize) {
        let at = text.floor_char_boundary(text.len() * part / 100);
        let sentence = around(&ends(&text), at);
        prop_assert!(sentence.start <= at && at <= sentence.end);
        prop_assert!(text.get(sentence.clone()).is_some());
        let _ = excerpt(&text, sentence, at);
    }
}
