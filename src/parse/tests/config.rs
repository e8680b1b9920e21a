use super::{check, read};
use insta::assert_snapshot;

#[test]
fn a_site_must_have_a_title_and_an_address() {
    assert_snapshot!(check("site.toml", r"# nothing
"), @r#"
    error[missing-key] site.toml:1:1 `site.toml` needs `base_url`; add `base_url = "https://example.org/"`
    error[missing-key] site.toml:1:1 `site.toml` needs `title`; add `title = "…"`
    "#);
}

#[test]
fn a_site_without_a_file_has_a_stand_in_and_is_not_told_twice() {
    let mut report = crate::diagnostic::Report::default();
    let documents = super::documents(&crate::source::Sources::default(), &mut report);
    assert!(report.diagnostics.iter().all(|diagnostic| diagnostic.path.as_deref() != Some("site.toml")));
    assert_eq!(documents.config.languages.len(), 1);
}

#[test]
fn the_address_of_a_site_is_checked() {
    assert_snapshot!(check("site.toml", r#"title = "A"
base_url = "ftp://example.org"
"#), @r#"error[invalid-value] site.toml:2:12 `ftp://example.org` is no address of a site: it begins with neither `http://` nor `https://`; write `base_url = "https://example.org/"`, with the path if the site stands below one"#);
    assert_snapshot!(check("site.toml", r#"title = "A"
base_url = "example.org"
"#), @r#"error[invalid-value] site.toml:2:12 `example.org` is no address of a site: it has no `https://`; write `base_url = "https://example.org/"`, with the path if the site stands below one"#);
    assert_snapshot!(check("site.toml", r#"title = "A"
base_url = "https://example.org/a?b"
"#), @r#"error[invalid-value] site.toml:2:12 `https://example.org/a?b` is no address of a site: a `?` or `#` cannot stand in it; write `base_url = "https://example.org/"`, with the path if the site stands below one"#);
    assert_snapshot!(check("site.toml", r#"title = "A"
base_url = "https:///a"
"#), @r#"error[invalid-value] site.toml:2:12 `https:///a` is no address of a site: it has no host; write `base_url = "https://example.org/"`, with the path if the site stands below one"#);
    assert_snapshot!(check("site.toml", r#"title = "A"
base_url = "https://example.org/../a"
"#), @r#"error[invalid-value] site.toml:2:12 `https://example.org/../a` is no address of a site: its path has a `.` or `..`; write `base_url = "https://example.org/"`, with the path if the site stands below one"#);
    assert_snapshot!(check("site.toml", r#"title = "A"
base_url = "https://exa mple.org"
"#), @r#"error[invalid-value] site.toml:2:12 `https://exa mple.org` is no address of a site: it has a character that cannot stand in an address; write `base_url = "https://example.org/"`, with the path if the site stands below one"#);
}

#[test]
fn the_path_of_a_site_is_kept() {
    let (documents, problems) = read(&[("site.toml", "title = \"A\"\nbase_url = \"https://example.org:8080//a/b\"\n")]);
    assert_eq!(problems, "");
    let base = documents.config.base_url;
    assert_eq!((base.origin.as_str(), base.path.as_str()), ("https://example.org:8080", "/a/b/"));
    assert_snapshot!(format!("{:?} {}", documents.config.languages, documents.config.page_size), @"[en] 20");
}

#[test]
fn the_languages_hold_the_sites_own() {
    assert_snapshot!(check("site.toml", r#"title = "A"
base_url = "https://example.org"
language = "de"
languages = ["en", "english", "fr"]
"#), @r#"
    error[invalid-value] site.toml:3:12 the site's own language `de` is not among its `languages`; add `"de"` to `languages`
    error[invalid-language] site.toml:4:20 `english` is not the tag of a language; write two or three lower case letters, as in `en`, `fr` or `pt-BR`
    "#);
}

#[test]
fn lints_are_codes_that_may_be_changed() {
    assert_snapshot!(check("site.toml", r#"title = "A"
base_url = "https://example.org"
[lints]
unknow-key = "off"
syntax = "warn"
unknown-key = "of"
unknown-file = 3
missing-source = "warn"
"#), @r#"
    warning[unknown-rule] site.toml:4:1 there is no rule `unknow-key`; did you mean `unknown-key`?
    error[fixed-rule] site.toml:5:1 `syntax` cannot be changed: it is always an error; take it out
    error[unknown-value] site.toml:6:15 `unknown-key` cannot be `of`; did you mean `off`?
    error[wrong-type] site.toml:7:16 `unknown-file` must be one of `error`, `warn`, `off`, not a number; write `unknown-file = "error"`
    "#);
}

#[test]
fn lints_are_read() {
    let site = format!("{}[lints]\nunknown-key = \"error\"\nunknown-file = \"off\"\n", super::SITE);
    let (documents, problems) = read(&[("site.toml", &site)]);
    assert_eq!(problems, "");
    assert_snapshot!(format!("{:?}", documents.config.lints), @r#"[("unknown-key", Some(Error)), ("unknown-file", None)]"#);
}

#[test]
fn other_keys_are_checked() {
    assert_snapshot!(check("site.toml", r#"format = 2
title = { en = "A", fr = "B" }
base_url = "https://example.org"
languages = ["en", "fr"]
autolink = ["article", "documents"]
page_size = 0
trust_html = "no"
colour = 1
[mailing_list]
url = "x"
"#), @r#"
    error[unknown-format] site.toml:1:10 this file is of format 2, and this program reads format 1; write `format = 1`, or use a later version of the program
    error[unknown-value] site.toml:5:13 `autolink` cannot be `article`; did you mean `articles`?
    error[invalid-value] site.toml:6:13 `page_size` must be 1 or more; count from 1, in figures
    error[wrong-type] site.toml:7:14 `trust_html` must be `true` or `false`, not text; write `trust_html = true` or `false`
    warning[unknown-key] site.toml:8:1 `site.toml` has no key `colour`; what is the site's own stands under `[extra]`
    error[missing-key] site.toml:9:1 a mailing list needs `text`; add `text = "…"`
    error[invalid-value] site.toml:10:7 `x` is not an address on the web; write it whole: `https://example.org/page`
    "#);
}

#[test]
fn a_time_zone_is_one_of_the_database() {
    assert_snapshot!(check("site.toml", r#"title = "A"
base_url = "https://example.org/"
timezone = "Europe/Viena"
"#), @"error[unknown-value] site.toml:3:12 there is no time zone `Europe/Viena`; did you mean `Europe/Vienna`?");
    assert_snapshot!(check("site.toml", r#"title = "A"
base_url = "https://example.org/"
timezone = "Africa/Nairobi"
"#), @"");
    let named = |text: &str| crate::parse::timezone(text).and_then(|zone| zone.iana_name().map(str::to_owned));
    assert_eq!(named("timezone = \"Africa/Nairobi\"").as_deref(), Some("Africa/Nairobi"));
    assert_eq!(named("title = \"timezone\""), None);
    assert_eq!(named("timezone = \"Nowhere\""), None);
}
