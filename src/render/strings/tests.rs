use super::label::{Form, Step, compose};
use super::{FluentValue, Strings, date, list, number};
use crate::diagnostic::Report;
use crate::model::draft::{HeadingKind, UnitStyle};
use crate::model::language::{Language, UN_LANGUAGES};
use crate::model::when::Dated;
use crate::source::{Source, SourceId, SourceKind, Sources};
use std::collections::{BTreeMap, BTreeSet};
use tera::{Context, Tera, Value};

const FILES: [(&str, &str); 6] = [
    ("ar", include_str!("../../../themes/folio/strings/ar.ftl")),
    ("en", include_str!("../../../themes/folio/strings/en.ftl")),
    ("es", include_str!("../../../themes/folio/strings/es.ftl")),
    ("fr", include_str!("../../../themes/folio/strings/fr.ftl")),
    ("ru", include_str!("../../../themes/folio/strings/ru.ftl")),
    ("zh", include_str!("../../../themes/folio/strings/zh.ftl")),
];

fn language(tag: &str) -> Language {
    Language::new(tag).expect("a tag")
}

/// The strings of a theme with these files, for a site of these languages.
fn strings(files: &[(&str, &str)], languages: &[&str]) -> (Strings, Report) {
    let mut sources = Sources::default();
    let mut ids = Vec::new();
    for (tag, text) in files {
        ids.push((language(tag), SourceId(sources.texts.len() as u32)));
        let path = format!("themes/folio/strings/{tag}.ftl");
        sources.texts.push(Source { path, kind: SourceKind::Strings, text: (*text).to_owned() }.into());
    }
    let languages: Vec<Language> = languages.iter().map(|tag| language(tag)).collect();
    let mut report = Report::default();
    (Strings::new(&languages, &ids, &sources, &mut report), report)
}

fn folio() -> Strings {
    let (strings, report) = strings(&FILES, &UN_LANGUAGES);
    assert_eq!(report.diagnostics, []);
    strings
}

/// The names of a file's messages, each with the arguments it uses.
fn messages(text: &str) -> BTreeMap<String, BTreeSet<String>> {
    let mut messages = BTreeMap::new();
    let mut name = String::new();
    for line in text.lines().filter(|line| !line.starts_with('#')) {
        if let Some((key, _)) = line.split_once(" = ").filter(|(key, _)| !key.starts_with(' ')) {
            name = key.to_owned();
            assert!(messages.insert(name.clone(), BTreeSet::new()).is_none(), "`{name}` stands twice");
        }
        for after in line.split("{ $").skip(1) {
            let end = after.find(|c: char| !c.is_ascii_alphanumeric() && c != '-').unwrap_or(after.len());
            messages.entry(name.clone()).or_default().insert(after[..end].to_owned());
        }
    }
    messages
}

fn day(text: &str) -> Dated {
    let whole = |text: &str| text.parse().expect("a date");
    match text.len() {
        4 => Dated::Year(whole(&format!("{text}-01-01"))),
        7 => Dated::Month(whole(&format!("{text}-01"))),
        _ => whole(text).into(),
    }
}

#[test]
fn every_language_has_the_same_messages_with_the_same_arguments() {
    let english = messages(FILES[1].1);
    assert!(english.len() > 300);
    for (tag, text) in FILES {
        assert_eq!(messages(text), english, "{tag}.ftl");
    }
}

#[test]
fn every_count_has_all_plural_categories_of_its_language() {
    let categories = |tag: &str| match tag {
        "ar" => vec!["zero", "one", "two", "few", "many", "*[other"],
        "ru" => vec!["one", "few", "many", "*[other"],
        "zh" => vec!["*[other"],
        _ => vec!["one", "*[other"],
    };
    for (tag, text) in FILES {
        let counts: Vec<&str> = text.split("\n}").filter(|message| message.contains(" ->\n")).collect();
        assert!(counts.len() > 25, "{tag}.ftl");
        for count in counts {
            let (name, forms) = count.split_once(" ->\n").expect("a choice");
            // Nothing at all may have words of its own.
            let has = |category: &str| {
                forms.contains(&format!("{category}] ")) || (category == "zero" && forms.contains("[0] "))
            };
            let lacking: Vec<_> = categories(tag).into_iter().filter(|category| !has(category)).collect();
            assert_eq!(lacking, [""; 0], "{tag}.ftl: {name}");
        }
    }
}

#[test]
fn no_mark_of_french_is_left_alone_on_a_line() {
    let lines = FILES[3].1.lines().filter(|line| !line.starts_with('#'));
    let alone = lines.filter(|line| [" ;", " :", " !", " ?", " »", "« ", " %"].iter().any(|mark| line.contains(mark)));
    assert_eq!(alone.collect::<Vec<_>>(), [""; 0]);
}

#[test]
fn counts_take_the_plural_of_the_language() {
    let strings = folio();
    let said = |tag: &str, count: i32| {
        strings.get(language(tag), "count-drafts", &[("count", FluentValue::from(count))]).into_owned()
    };
    assert_eq!([said("en", 0), said("en", 1), said("en", 12_345)], ["0 drafts", "1 draft", "12,345 drafts"]);
    assert_eq!([said("fr", 0), said("fr", 2)], ["0 projet", "2 projets"]);
    assert_eq!([said("ru", 1), said("ru", 3), said("ru", 11)], ["1 проект", "3 проекта", "11 проектов"]);
    assert_eq!(
        [said("ar", 0), said("ar", 1), said("ar", 2), said("ar", 3), said("ar", 11), said("ar", 100)],
        ["لا مشاريع", "مشروع واحد", "مشروعان", "3 مشاريع", "11 مشروعا", "100 مشروع"]
    );
    assert_eq!(said("zh", 2), "2份草案");
}

#[test]
fn later_layers_override_and_what_a_language_lacks_is_english() {
    let files = [("en", "a = A\nb = B\nc = C"), ("fr", "a = un\nb = deux"), ("fr", "b = DEUX")];
    let (strings, report) = strings(&files, &["fr", "pt-BR"]);
    let french = language("fr");
    assert_eq!(["a", "b", "c", "d"].map(|key| strings.text(french, key)), ["un", "DEUX", "C", "d"]);
    assert_eq!(strings.text(language("pt-BR"), "a"), "A");
    let messages: Vec<&str> = report.diagnostics.iter().map(|found| found.message.as_str()).collect();
    assert_eq!(messages, ["the theme's words in `fr` lack `c`", "the theme has no words of the interface in `pt-BR`"]);
}

#[test]
fn an_entry_that_cannot_be_read_is_reported_at_its_place_and_the_others_serve() {
    let (strings, report) = strings(&[("en", "a = A\nb = { $count\nc = C")], &["en"]);
    assert_eq!(strings.text(Language::ENGLISH, "a"), "A");
    assert_eq!(strings.text(Language::ENGLISH, "c"), "C");
    let found = &report.diagnostics[0];
    assert_eq!(found.rule.code, "string-syntax");
    assert_eq!(found.span.map(|span| span.start), Some(18));
}

#[test]
fn an_argument_without_a_value_stands_as_its_name() {
    assert_eq!(folio().text(Language::ENGLISH, "by-name"), "by {$name}");
}

#[test]
fn templates_speak_the_language_of_their_engine() {
    let mut tera = Tera::new();
    tera.autoescape_on([".html"]);
    folio().register(&mut tera, language("fr"));
    let mut context = Context::new();
    context.insert("day", "2023-09-01");
    context.insert("names", &["A", "B & C"]);
    context.insert_value("link", Value::safe_string("<a href=\"/x/\">X</a>"));
    let page = |text: &str| tera.render_str(text, &context, true).map_err(|error| error.to_string());
    let says = |text: &str, expected: &str| assert_eq!(page(text).as_deref(), Ok(expected), "{text}");
    says("{{ t(key='briefings') }}", "Notes d’analyse");
    says("{{ t(key='count-drafts', count=1234) }}", "1\u{202f}234 projets");
    says("{{ t(key='edit-delete', old='<b>') }}", "supprimer «\u{a0}&lt;b&gt;\u{a0}»");
    says(
        "{{ t(key='by-on-behalf-of', delegation=link, group='<EU>') }}",
        "<a href=\"/x/\">X</a>, au nom de &lt;EU&gt;",
    );
    // A character that the engine uses for places of HTML is none where words have it.
    says(
        "{{ t(key='by-on-behalf-of', delegation=link, group='\u{F0000}') }}",
        "<a href=\"/x/\">X</a>, au nom de \u{FFFD}",
    );
    says("{{ t(key='nothing', default='else') }}", "else");
    says("{{ day | date }} {{ day | date(form='short') }}", "1er septembre 2023 1er sept. 2023");
    says("{{ day | date_range(end='2023-09-08') }}", "1er–8 septembre 2023");
    says("{{ 1234.5 | number }} {{ 0.125 | percent }}", "1\u{202f}234,5 13\u{202f}%");
    says("{{ names | list }}", "A et B &amp; C");
    says("{{ [link, '<'] | list }}", "<a href=\"/x/\">X</a> et &lt;");
    says("{{ 'ar' | language_name }}", "العربية");
    let unknown = page("{{ t(key='briefngs') }}");
    assert!(unknown.is_err_and(|error| error.contains("did you mean `briefings`?")));
}

#[test]
fn dates_are_written_as_each_language_does() {
    let written = |tag: &str| date::date(day("2023-09-01"), language(tag));
    assert_eq!(
        ["en", "fr", "ar", "zh", "ru", "es"].map(written),
        [
            "1 September 2023",
            "1er septembre 2023",
            "1 أيلول/سبتمبر 2023",
            "2023年9月1日",
            "1 сентября 2023\u{a0}г.",
            "1 de septiembre de 2023"
        ]
    );
    let short = |tag: &str| date::short_date(day("2023-09-02"), language(tag));
    assert_eq!(["en", "fr", "ru", "es"].map(short), ["2 Sep 2023", "2 sept. 2023", "2 сент. 2023", "2 sept 2023"]);
}

#[test]
fn a_month_and_a_year_are_written_without_a_day() {
    let written = |of: &str| ["en", "fr", "ar", "zh", "ru", "es"].map(|tag| date::date(day(of), language(tag)));
    assert_eq!(
        written("2023-08"),
        ["August 2023", "août 2023", "آب/أغسطس 2023", "2023年8月", "август 2023\u{a0}г.", "agosto de 2023"]
    );
    assert_eq!(written("2023"), ["2023", "2023", "2023", "2023年", "2023\u{a0}г.", "2023"]);
    let short = |of: &str| ["en", "fr", "ru", "es"].map(|tag| date::short_date(day(of), language(tag)));
    assert_eq!(short("2023-03"), ["Mar 2023", "mars 2023", "март 2023", "mar 2023"]);
    let range = |tag: &str, end: &str| date::date_range(day("2023-08"), day(end), language(tag));
    assert_eq!(range("en", "2023-09"), "August 2023 – September 2023");
    assert_eq!(range("en", "2023-08"), "August 2023");
    assert_eq!(range("zh", "2024"), "2023年8月至2024年");
}

#[test]
fn ranges_of_dates_say_nothing_twice() {
    let range = |tag: &str, start: &str, end: &str| date::date_range(day(start), day(end), language(tag));
    assert_eq!(range("en", "2023-08-21", "2023-09-01"), "21 August – 1 September 2023");
    assert_eq!(range("en", "2023-08-21", "2023-08-25"), "21–25 August 2023");
    assert_eq!(range("en", "2023-12-30", "2024-01-02"), "30 December 2023 – 2 January 2024");
    assert_eq!(range("en", "2023-08-21", "2023-08-21"), "21 August 2023");
    assert_eq!(range("fr", "2023-08-21", "2023-09-01"), "21 août – 1er septembre 2023");
    assert_eq!(range("es", "2023-08-21", "2023-08-25"), "21–25 de agosto de 2023");
    assert_eq!(range("zh", "2023-08-21", "2023-09-01"), "2023年8月21日至9月1日");
    assert_eq!(range("zh", "2023-08-21", "2023-08-25"), "2023年8月21日至25日");
    assert_eq!(range("ru", "2023-08-21", "2023-08-25"), "21–25 августа 2023\u{a0}г.");
}

#[test]
fn numbers_are_grouped_and_shares_never_overstate() {
    let written = |tag: &str| number::number(1_234_567.5, language(tag));
    assert_eq!(
        ["en", "fr", "es", "ar"].map(written),
        ["1,234,567.5", "1\u{202f}234\u{202f}567,5", "1\u{a0}234\u{a0}567,5", "1,234,567.5"]
    );
    assert_eq!([number::number(1234.0, language("es")), number::number(-0.001, language("en"))], ["1234", "0"]);
    let share = |share: f64| number::percent(share, Language::ENGLISH);
    assert_eq!([0.0, 0.001, 0.5, 0.999, 1.0].map(share), ["0%", "<1%", "50%", ">99%", "100%"]);
}

#[test]
fn lists_are_joined_as_each_language_does() {
    let joined = |tag: &str, items: &[&str]| list::list(items, language(tag));
    assert_eq!(joined("en", &["a"]), "a");
    assert_eq!(joined("en", &["a", "b", "c"]), "a, b and c");
    assert_eq!(joined("es", &["Francia", "Italia"]), "Francia e Italia");
    assert_eq!(joined("es", &["cobre", "hierro"]), "cobre y hierro");
    assert_eq!(joined("ar", &["أ", "ب", "ج"]), "أ، وب، وج");
    assert_eq!(joined("zh", &["甲", "乙", "丙"]), "甲、乙和丙");
    assert_eq!(joined("en", &[]), "");
}

#[test]
fn labels_are_formed_as_each_language_does() {
    let steps = [
        Step { style: UnitStyle::Paragraph, number: "1", written: None },
        Step { style: UnitStyle::Subparagraph, number: "b", written: None },
        Step { style: UnitStyle::Point, number: "ii", written: None },
    ];
    let said = |tag: &str, form| compose(HeadingKind::Article, Some("17"), &steps, language(tag), form);
    assert_eq!(
        ["en", "fr", "es", "ru", "zh", "ar"].map(|tag| said(tag, Form::Short)),
        [
            "Article 17(1)(b)(ii)",
            "Article 17, par. 1 b) ii)",
            "Artículo 17, párr. 1 b) ii)",
            "Статья 17, п. 1 b) ii)",
            "第17条第1款(b)项(二)目",
            "المادة 17، الفقرة 1 (ب) ‘2’"
        ]
    );
    assert_eq!(
        ["en", "fr", "es", "ru"].map(|tag| said(tag, Form::Long)),
        [
            "article 17, paragraph 1 (b) (ii)",
            "article 17, paragraphe 1, alinéa b), sous-alinéa ii)",
            "artículo 17, párrafo 1, apartado b), inciso ii)",
            "статья 17, пункт 1, подпункт b), подпункт ii)"
        ]
    );
}

#[test]
fn labels_know_repeated_numbers_options_recitals_and_annexes() {
    let said = |kind, number, steps: &[Step], tag: &str| compose(kind, number, steps, language(tag), Form::Short);
    let article = |tag: &str| said(HeadingKind::Article, Some("2bis"), &[], tag);
    assert_eq!(
        ["en", "ru", "zh", "ar"].map(article),
        ["Article 2\u{a0}bis", "Статья 2-бис", "第2条之二", "المادة 2 مكررا"]
    );
    let annex = |tag: &str| said(HeadingKind::Annex, Some("2"), &[], tag);
    assert_eq!(["en", "fr", "zh", "ar"].map(annex), ["Annex II", "Annexe II", "附件二", "المرفق الثاني"]);
    let recital = [Step { style: UnitStyle::Recital, number: "rec-3", written: None }];
    assert_eq!(said(HeadingKind::Preamble, None, &recital, "en"), "Preamble, paragraph 3");
    assert_eq!(said(HeadingKind::Preamble, None, &recital, "fr"), "Préambule, par. 3");
    let option = [
        Step { style: UnitStyle::Paragraph, number: "1", written: None },
        Step { style: UnitStyle::Option, number: "option-2", written: None },
        Step { style: UnitStyle::Subparagraph, number: "a_2", written: None },
    ];
    assert_eq!(said(HeadingKind::Article, Some("3"), &option, "en"), "Article 3(1), option 2(a) #2");
    assert_eq!(said(HeadingKind::Article, Some("3"), &option, "zh"), "第3条第1款备选案文2(a)项 #2");
    let roman = [
        Step { style: UnitStyle::Option, number: "option-ii", written: Some("II") },
        Step { style: UnitStyle::Subparagraph, number: "a", written: None },
    ];
    assert_eq!(said(HeadingKind::Article, Some("2"), &roman, "en"), "Article 2, option II(a)");
}
