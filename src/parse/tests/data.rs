use super::check;
use insta::assert_snapshot;

#[test]
fn ids_must_fit_into_an_address() {
    assert_snapshot!(check("content/authors.toml", r#"[[author]]
id = "Inés Calder"
name = "A"
[[author]]
id = "../a"
name = "B"
[[author]]
id = "!"
name = "C"
[[author]]
id = "арктика-2"
name = "D"
"#), @r"
    error[invalid-id] content/authors.toml:2:6 `Inés Calder` cannot be an id: it becomes part of an address; write `inés-calder`
    error[invalid-id] content/authors.toml:5:6 `../a` cannot be an id: it becomes part of an address; write `a`
    error[invalid-id] content/authors.toml:8:6 `!` cannot be an id: it becomes part of an address; write lower case letters, digits and hyphens
    ");
}

#[test]
fn addresses_are_checked() {
    assert_snapshot!(check("content/authors.toml", r#"[[author]]
id = "a"
name = "A"
url = "javascript:alert(1)"
orcid = "0000-0002-1825-0098"
[[author]]
id = "b"
name = "B"
url = "example.org"
orcid = "https://orcid.org/0000-0002-1825-0097"
[[author]]
id = "c"
name = "C"
url = "mailto:c@example.org"
"#), @r"
    error[unsafe-link] content/authors.toml:4:7 `javascript:alert(1)` is no address that the site may link to; link to an `https:` or `mailto:` address
    error[invalid-value] content/authors.toml:5:9 `0000-0002-1825-0098` is not an ORCID iD; write its sixteen figures as in `0000-0002-1825-0097`; the last one checks the others
    error[invalid-value] content/authors.toml:9:7 `example.org` is not an address on the web; write it whole: `https://example.org`
    ");
}

#[test]
fn words_may_be_in_several_languages() {
    assert_snapshot!(check("content/authors.toml", r#"[[author]]
id = "a"
name = { en = "A", de = "B", label = "C", fr = 3 }
"#), @r#"
    warning[unknown-language] content/authors.toml:3:20 `de` is none of the site's languages, so these words are never shown; the `languages` of `site.toml` are `en`, `fr`
    error[invalid-language] content/authors.toml:3:30 `label` is not the tag of a language; words in several languages are written `{ en = "…", fr = "…" }`
    error[wrong-type] content/authors.toml:3:48 `fr` must be text, not a number; write `fr = "3"`
    "#);
}

#[test]
fn what_is_missing_points_at_the_header() {
    assert_snapshot!(check("content/authors.toml", r#"[[author]]
id = "a"

[[author]]
name = "B"
"#), @r#"
    error[missing-key] content/authors.toml:1:1 an author needs `name`; add `name = "…"`
    error[missing-key] content/authors.toml:4:1 an author needs `id`; add `id = "…"`
    "#);
}

#[test]
fn misspelt_headers_are_told() {
    assert_snapshot!(check("content/authors.toml", r#"[[authors]]
id = "a"
name = "A"
"#), @"error[lost-data] content/authors.toml:1:3 `authors.toml` has no key `authors`; did you mean `author`?");
    assert_snapshot!(check("content/authors.toml", r#"author = "me"
"#), @r#"error[wrong-type] content/authors.toml:1:10 `author` must be a table headed `[[author]]`, not text; write `author = [{ id = "…", name = "…" }]`"#);
}

#[test]
fn an_empty_data_file_is_an_error_and_comments_are_not() {
    assert_snapshot!(check("content/authors.toml", r""), @"error[empty-file] content/authors.toml:1:1 this file is empty; write its data in it, or remove it");
    assert_snapshot!(check("content/authors.toml", r"# none yet
"), @"");
}

#[test]
fn a_later_format_is_refused() {
    assert_snapshot!(check("content/authors.toml", r"format = 2
"), @"error[unknown-format] content/authors.toml:1:10 this file is of format 2, and this program reads format 1; write `format = 1`, or use a later version of the program");
    assert_snapshot!(check("content/authors.toml", r"format = 1
"), @"");
}

#[test]
fn groups_have_dated_members() {
    assert_snapshot!(check("content/delegations.toml", r#"[[delegation]]
code = "CHAIR"
[[group]]
code = "EU"
name = "European Union"
members = ["FRA", { code = "GBR", from = 1973-01-01, until = 1972-01-01 }, { from = 1973-01-01 }, 3]
[[group]]
code = "a b"
"#), @r#"
    error[invalid-value] content/delegations.toml:6:62 `until` is 1972-01-01, before `from`, 1973-01-01; put the earlier day into `from`
    error[missing-key] content/delegations.toml:6:76 a member needs `code`; add `code = "…"`
    error[wrong-type] content/delegations.toml:6:99 each entry of `members` must be the code of a delegation, not a number; write `members = ["FRA", { code = "HRV", from = 2013-07-01 }]`
    error[missing-key] content/delegations.toml:7:1 a group needs `name`; add `name = "…"`
    error[invalid-id] content/delegations.toml:8:8 `a b` cannot be a code: it becomes part of an address; write `A-B`
    "#);
}

#[test]
fn a_topic_has_a_scale() {
    assert_snapshot!(check("content/topics.toml", r#"[[topic]]
id = "scope"
title = "Scope"
stances = [{ id = "narrow", label = "Narrow" }, { id = "broad" }, "none"]
"#), @r#"
    error[missing-key] content/topics.toml:4:49 a stance needs `label`; add `label = "…"`
    error[wrong-type] content/topics.toml:4:67 each entry of `stances` must be a table, not text; write `stances = [{ id = "narrow", label = "Narrow" }, { id = "broad", label = "Broad" }]`
    "#);
}

#[test]
fn a_term_has_a_definition() {
    assert_snapshot!(check("content/glossary.toml", r#"[[term]]
id = "bis"
term = "bis"
definition = ""
"#), @r#"error[missing-key] content/glossary.toml:4:14 `definition` is empty, and a term needs it; write `definition = "…"`"#);
}
