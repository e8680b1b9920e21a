use super::{date, link, slug};

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
