use super::{Kind, Table, date, link, slug, toml, yaml};
use crate::diagnostic::Report;
use crate::source::{SourceId, Span};

#[test]
fn dates_are_year_month_and_day() {
    let read = |text| date::parse(text).map(|date| date.to_string()).map_err(|fault| fault.example);
    for text in ["2023-08-23", " 2023-08-23 ", "2023-08-23T10:00:00+02:00", "2023-08-23 10:00"] {
        assert_eq!(read(text), Ok("2023-08-23".into()), "{text}");
    }
    for (text, meant) in [
        ("2023-8-3", "2023-08-03"),
        ("2023/08/03", "2023-08-03"),
        ("23.08.2023", "2023-08-23"),
        ("08/23/2023", "2023-08-23"),
        ("2023-02-30", "2023-02-28"),
        ("2024-02-30", "2024-02-29"),
        ("2023-04-00", "2023-04-01"),
        ("2023-23-08", "2023-08-23"),
        ("03/08/2023", "2023-08-23"),
        ("2023", "2023-08-23"),
        ("soon", "2023-08-23"),
        ("", "2023-08-23"),
    ] {
        assert_eq!(read(text), Err(meant.into()), "{text}");
    }
}

#[test]
fn slugs_are_lower_case_letters_of_any_script() {
    for name in ["scope", "art-3", "arctique-été", "арктика", "第一条", "المادة", "v1.2", "a_b", "1"]
    {
        assert!(slug::is_slug(name), "{name}");
    }
    for (name, near) in [
        ("About Us", Some("about-us")),
        ("Été d’hier", Some("été-dhier")),
        ("a..b", Some("a.b")),
        ("../etc", Some("etc")),
        (".hidden", Some("hidden")),
        ("a/b", Some("a-b")),
        ("a?", Some("a")),
        ("İstanbul", Some("istanbul")),
        ("!", None),
        ("", None),
    ] {
        assert!(!slug::is_slug(name), "{name}");
        assert_eq!(slug::suggest(name).as_deref(), near, "{name}");
    }
}

#[test]
fn only_addresses_of_the_web_and_of_people_are_linked_to() {
    for address in [
        "https://example.org",
        "http://example.org/a?b#c",
        "HTTPS://example.org",
        "https://例え.jp/ä",
        "mailto:a@b.org",
    ] {
        assert_eq!(link::check(address), Ok(()), "{address}");
    }
    for address in [
        "javascript:alert(1)",
        "JavaScript:alert(1)",
        "java\tscript:alert(1)",
        " javascript:x",
        "data:text/html,x",
        "vbscript:x",
        "file:///etc/passwd",
        "ftp://example.org",
    ] {
        assert_eq!(link::check(address), Err(link::NoLink::Unsafe), "{address:?}");
    }
    for address in [
        "example.org",
        "example.org:80/a",
        "localhost:80",
        "/a",
        "//example.org",
        "https:/example.org",
        "https://",
        "https://a b",
        "https://a\"b",
        "mailto:me",
        "",
        ":",
        "été:x",
    ] {
        assert_eq!(link::check(address), Err(link::NoLink::Malformed), "{address:?}");
    }
}

/// The texts of a table by their keys, and what was told with the words it points to.
fn texts(read: &Table, text: &str, report: &Report) -> (Vec<(String, String)>, Vec<String>) {
    let words = |kind: &Kind| match kind {
        Kind::Text(words) => words.clone(),
        Kind::List(values) => format!("{:?}", values.iter().map(|value| &value.kind).collect::<Vec<_>>()),
        other => format!("{other:?}"),
    };
    let texts = read.entries.iter().map(|(key, value)| (key.name.clone(), words(&value.kind))).collect();
    let told = report.diagnostics.iter().map(|told| {
        let place = &text[told.span.expect("a place").range()];
        format!("{}: {} ({place})", told.rule.code, told.message)
    });
    (texts, told.collect())
}

#[test]
fn an_escape_that_names_what_no_text_may_hold_is_told_where_it_stands() {
    let text = "a = \"x\\u0001y\\uFFFF\"\n\"k\\uFDD0\" = [\"\\r\\n|\\r|\\t\"]\nb = 'C:\\u0001'\n";
    let mut report = Report::default();
    let tree = toml::tree(SourceId(0), text, 0..text.len(), Span::file(SourceId(0)), &mut report);
    let (read, told) = texts(&tree.root, text, &report);
    let pair = |key: &str, words: &str| (key.to_owned(), words.to_owned());
    assert_eq!(
        read,
        [pair("a", "x\u{FFFD}y\u{FFFD}"), pair("k\u{FFFD}", "[Text(\"\\n|\\n|\\t\")]"), pair("b", "C:\\u0001")]
    );
    assert_eq!(
        told,
        [
            "control-character: this names `U+0001`, which no text may hold; read as `\u{FFFD}` (\"x\\u0001y\\uFFFF\")",
            "control-character: this names `U+FDD0`, which no text may hold; read as `\u{FFFD}` (\"k\\uFDD0\")",
        ]
    );
    let text = "a: \"x\\0\\e\"\nb: '\\0'\n";
    let mut report = Report::default();
    let tree = yaml::tree(SourceId(0), text, 0..text.len(), Span::file(SourceId(0)), &mut report);
    let (read, told) = texts(&tree.root, text, &report);
    assert_eq!(read, [pair("a", "x\u{FFFD}\u{FFFD}"), pair("b", "\\0")]);
    assert_eq!(told.len(), 1, "{told:?}");
}

#[test]
fn half_a_character_is_a_fault_of_syntax() {
    for (text, read) in
        [("a = \"\\uD800\"\n", toml::tree as fn(_, _, _, _, &mut _) -> _), ("a: \"\\uD800\"\n", yaml::tree)]
    {
        let mut report = Report::default();
        read(SourceId(0), text, 0..text.len(), Span::file(SourceId(0)), &mut report);
        assert_eq!(report.diagnostics.iter().map(|told| told.rule.code).collect::<Vec<_>>(), ["syntax"], "{text}");
    }
}
