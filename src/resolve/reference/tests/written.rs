//! Written forms, and what they say.

use crate::model::draft::HeadingKind;
use crate::resolve::reference::written::{At, Form, Item, mention, number, parse, words};

/// `17/1/a`, `preamble/rec-3`, `annex 1`; `…` before what ends a range. Each with its words.
fn shown(text: &str, items: &[Item]) -> Vec<(String, String)> {
    let one = |item: &Item| {
        let kind = match item.kind {
            HeadingKind::Preamble => "preamble",
            HeadingKind::Annex => "annex ",
            _ => "",
        };
        let number = item.number.as_ref().map(|number| number.clean.clone() + number.letter.as_deref().unwrap_or(""));
        let steps: String = item.steps.iter().map(|step| format!("/{}", step.segment())).collect();
        let through = if item.through { "…" } else { "" };
        (format!("{through}{kind}{}{steps}", number.unwrap_or_default()), text[item.range.clone()].to_owned())
    };
    items.iter().map(one).collect()
}

fn said(text: &str) -> String {
    match parse(text) {
        Ok(written) => match written.form {
            Form::Numbers(items) => {
                shown(text, &items).into_iter().map(|(said, _)| said).collect::<Vec<_>>().join(", ")
            }
            other => panic!("{text}: {other:?}"),
        },
        Err(fault) => format!("!{}", fault.message),
    }
}

#[test]
fn articles_and_their_units_are_read_in_the_forms_analysts_write() {
    for (written, expected) in [
        ("art. 17", "17"),
        ("Art 17", "17"),
        ("ARTICLE 17", "17"),
        ("Article 17(1)(a)", "17/1/a"),
        ("Article 17 (1) (a) (ii)", "17/1/a/ii"),
        ("art. 17, para. 1 (a)", "17/1/a"),
        ("art. 17 para 1(a)", "17/1/a"),
        ("article 17, paragraph 1 (a)", "17/1/a"),
        ("article 17, paragraph 1, subparagraph (a)", "17/1/a"),
        ("article 17, sub-paragraph (a) of paragraph 1", "17/1/a"),
        ("art. 17.1(a)", "17/1/a"),
        ("art. 17/1/a", "17/1/a"),
        ("art. 17, § 2", "17/2"),
        ("article 47, paragraph 6 (e)", "47/6/e"),
        ("Articles 17/18/19", "17, 18, 19"),
        ("art. 17/18", "17/18"),
        ("Article 3.9", "3/9"),
        ("arts. 3 and 5", "3, 5"),
        ("articles 3, 5 and 7", "3, 5, 7"),
        ("Articles 3, 5, and 7", "3, 5, 7"),
        ("Articles 3–5", "3, …5"),
        ("articles 3-5", "3, …5"),
        ("articles 3 to 5", "3, …5"),
        ("arts. 3(1) and 5(2)(b)", "3/1, 5/2/b"),
        ("art. 17(1) and (2)", "17/1, 17/2"),
        ("art. 17(1)(a) and (b)", "17/1/a, 17/1/b"),
        ("art. 17(1)(a) and (2)(b)", "17/1/a, 17/2/b"),
        ("article 17, paragraphs 1 and 2", "17/1, 17/2"),
        ("article 17, paragraphs 1 (a) and 2 (b)–(d)", "17/1/a, 17/2/b, …17/2/d"),
        ("articles 3, paragraph 1, and 5", "3/1, 5"),
        ("art. 3, para. 1, and art. 5, para. 2", "3/1, 5/2"),
        ("Article 2bis", "2bis"),
        ("art. 2 bis (3)", "2bis/3"),
        ("art. 2-bis", "2bis"),
        ("art. 2 BIS, para. 3 ter", "2bis/3ter"),
        ("art. 2A", "2a"),
        ("art. 10(3.2 ter)", "10/3.2ter"),
        ("Article IV", "4"),
        ("preamble", "preamble"),
        ("the Preamble", "preamble"),
        ("preamble, recital 3", "preamble/rec-3"),
        ("recital 3 of the preamble", "preamble/rec-3"),
        ("annex I", "annex 1"),
        ("Annex", "annex "),
        ("annex II, para. 4 (b)", "annex 2/4/b"),
        ("Annex B(2)", "annex b/2"),
        ("paragraph 2 of article 5", "5/2"),
        ("paragraphs 1 and 2 of article 5", "5/1, 5/2"),
        ("subparagraph (a) of paragraph 1 of article 17", "17/1/a"),
        ("paragraph 1, subparagraph (a), of article 17", "17/1/a"),
        ("paragraph 2 of article 5 and article 7", "5/2, 7"),
        ("art. 3, option 2", "3/option-2"),
        ("art. 3(2), option 1 (a)", "3/2/option-1/a"),
        ("option II of article 3", "3/option-ii"),
        ("article 5, chapeau", "5"),
    ] {
        assert_eq!(said(written), expected, "{written}");
    }
}

#[test]
fn the_same_is_read_in_the_other_languages_of_the_united_nations() {
    for (written, expected) in [
        ("article premier", "1"),
        ("l'article 17, paragraphe 1 a)", "17/1/a"),
        ("articles 3 et 5", "3, 5"),
        ("les articles 3 à 5", "3, …5"),
        ("l’alinéa a) du paragraphe 1 de l’article 17", "17/1/a"),
        ("article 17, alinéa 2", "17/2"),
        ("préambule, considérant 3", "preamble/rec-3"),
        ("artículo 17", "17"),
        ("artículos 3 y 5", "3, 5"),
        ("artículos 3 a 5", "3, …5"),
        ("párrafo 1 a) del artículo 17", "17/1/a"),
        ("el apartado a) del párrafo 1 del artículo 17", "17/1/a"),
        ("preámbulo", "preamble"),
        ("anexo II", "annex 2"),
        ("статья 17", "17"),
        ("ст. 17, п. 1", "17/1"),
        ("статьи 3 и 5", "3, 5"),
        ("статьей 5", "5"),
        ("пункт 2 статьи 5", "5/2"),
        ("подпункт a) пункта 1 статьи 17", "17/1/a"),
        ("подпункт б) пункта 1 статьи 17", "17/1/б"),
        ("статья 2 бис", "2bis"),
        ("преамбула", "preamble"),
        ("المادة 17", "17"),
        ("المادة ١٧", "17"),
        ("المادتان 3 و5", "3, 5"),
        ("المواد 3 و 5 و7", "3, 5, 7"),
        ("المواد من 3 إلى 5", "3, …5"),
        ("الفقرة 2 من المادة 5", "5/2"),
        ("الفقرة الفرعية (أ) من الفقرة 1 من المادة 17", "17/1/ا"),
        ("المادة 17، الفقرة 1 (أ)", "17/1/ا"),
        ("المادة الأولى", "1"),
        ("المادة 2 مكررا", "2bis"),
        ("الديباجة", "preamble"),
        ("第17条", "17"),
        ("第十七条", "17"),
        ("第二十一条", "21"),
        ("第十七条第一款第（一）项", "17/1/a"),
        ("第17条第1款(a)项", "17/1/a"),
        ("第五条第一款(a)项㈡目", "5/1/a/ii"),
        ("第3条和第5条", "3, 5"),
        ("第3、5条", "3, 5"),
        ("第三至五条", "3, …5"),
        ("第十七条之二", "17bis"),
        ("序言", "preamble"),
        ("附件一", "annex 1"),
        ("附件一第二款", "annex 1/2"),
    ] {
        assert_eq!(said(written), expected, "{written}");
    }
}

#[test]
fn what_is_no_reference_says_why() {
    for (written, expected) in [
        ("", "!nothing is referred to"),
        ("17", "!`17` does not say what it is the number of"),
        ("atricle 17", "!`atricle 17` is not a reference"),
        ("article", "!`article` needs a number"),
        ("article seventeen", "!`article` needs a number"),
        ("art. 17 foo", "!`foo` is not part of a reference"),
        ("art. 17(1", "!`(1` is not the label of a unit"),
        ("art. 17(one)", "!`(one)` is not the label of a unit"),
        ("para. 2", "!`para. 2` does not say of which article"),
        ("paragraph of article 5", "!`paragraph` needs a label"),
        ("#", "!`#` needs an id after it"),
        ("art. 17@", "!a draft is missing after `@`"),
        ("art. 17@a..", "!a draft is missing after `@`"),
        ("proposal:", "!`proposal:` needs an id after it"),
        ("untoc: foo: x", "!`foo` is not a kind of thing"),
    ] {
        assert_eq!(said(written), expected, "{written}");
    }
    assert_eq!(parse("atricle 17").expect_err("a fault").hint.as_deref(), Some("did you mean `article`?"));
}

#[test]
fn treaties_ids_kinds_and_drafts_stand_around_it() {
    let written = parse(" untoc: art. 2(b)@final ").expect("a reference");
    assert_eq!(written.treaty.map(|treaty| treaty.text), Some("untoc"));
    assert_eq!(written.words.text, "art. 2(b)");
    assert!(matches!(written.at, Some(At::Draft(draft)) if draft.text == "final" && draft.start == 18));
    assert!(matches!(written.form, Form::Numbers(items) if items[0].range == (8..17)));

    let written = parse("#scope/1/a@zero..final").expect("a reference");
    assert!(matches!(written.form, Form::Id(id) if id.text == "scope/1/a" && id.start == 1));
    assert!(matches!(written.at, Some(At::Pair(a, b)) if a.text == "zero" && b.text == "final"));

    let written = parse("doc:A/AC.291/22").expect("a reference");
    assert!(matches!(written.form, Form::Thing("doc", id) if id.text == "A/AC.291/22"));
    let written = parse("untoc: session: s6").expect("a reference");
    assert!(matches!(written.form, Form::Thing("session", id) if id.text == "s6" && written.treaty.is_some()));
    assert_eq!(parse("@final").expect("a reference").form, Form::Draft);
}

#[test]
fn running_text_is_read_as_far_as_it_surely_refers() {
    let read = |text: &str| mention(text, 0).map(|items| shown(text, &items)).unwrap_or_default();
    let one = |said: &str, words: &str| vec![(said.to_owned(), words.to_owned())];
    assert_eq!(read("Article 17(1) was moved"), one("17/1", "Article 17(1)"));
    assert_eq!(read("article 17 (the scope clause)"), one("17", "article 17"));
    assert_eq!(read("Article 5 and 17 delegations spoke"), one("5", "Article 5"));
    assert_eq!(read("Article I wrote"), []);
    assert_eq!(read("Article I of the text"), one("1", "Article I"));
    assert_eq!(read("art 17 years ago"), []);
    assert_eq!(read("Art 31(1) says"), one("31/1", "Art 31(1)"));
    assert_eq!(read("article 31, para 1 (a)"), one("31/1/a", "article 31, para 1 (a)"));
    assert_eq!(read("artículo 31, para 4 personas"), one("31", "artículo 31"));
    assert_eq!(read("Article 17/18 stand"), [one("17", "Article 17"), one("18", "18")].concat());
    assert_eq!(read("article 5 and/or 6"), one("5", "article 5"));
    assert_eq!(read("article by Smith"), []);
    assert_eq!(read("paragraph 2 was deleted"), []);
    assert_eq!(read("articles 5 and 17, which"), [one("5", "articles 5"), one("17", "17")].concat());
    assert_eq!(
        read("paragraphs 1 and 2 of article 5."),
        [one("5/1", "paragraphs 1"), one("5/2", "2 of article 5")].concat()
    );
    assert_eq!(read("article 5, paragraph 2, and then"), one("5/2", "article 5, paragraph 2"));
    let text = "(see article 5 and article 6 a) here";
    let items = mention(text, 5).map(|items| shown(text, &items));
    assert_eq!(items.unwrap_or_default(), [one("5", "article 5"), one("6", "article 6")].concat());
}

#[test]
fn words_are_known_in_the_form_they_are_looked_up_in() {
    for word in words() {
        assert_eq!(number::fold(word), word);
    }
}
