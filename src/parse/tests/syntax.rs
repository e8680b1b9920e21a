use super::check;
use insta::assert_snapshot;

#[test]
fn several_faults_and_the_good_rest_come_through() {
    assert_snapshot!(check("content/authors.toml", r#"[[author]]
id = "a"
name "A"

[[author]]
id = "b"
name = “B”
url = http://b.org

[[author]]
id = "c"
nmae = "C"
"#), @r#"
    error[syntax] content/authors.toml:3:6 there is no `=` after `name`; write `name = "A"`
    error[syntax] content/authors.toml:7:8 these quotes are not straight; write `"B"`
    error[syntax] content/authors.toml:8:7 `http://b.org` is not in quotes; write `"http://b.org"`
    error[missing-key] content/authors.toml:10:1 an author needs `name`; add `name = "…"`
    warning[unknown-key] content/authors.toml:12:1 an author has no key `nmae`; did you mean `name`?
    "#);
}

#[test]
fn yaml_habits_in_toml_are_understood() {
    assert_snapshot!(check("content/briefings/a.md", r"+++
title: A and B
date: 2023-08-23
+++
"), @r#"
    error[syntax] content/briefings/a.md:2:8 there is no `=` after `title`; write `title = "A and B"`
    error[syntax] content/briefings/a.md:3:7 there is no `=` after `date`; write `date = 2023-08-23`
    "#);
}

#[test]
fn quotes_that_never_close() {
    assert_snapshot!(check("content/briefings/a.md", r#"+++
title = "A
date = 2023-08-23
summary = 'B
+++
"#), @r"
    error[syntax] content/briefings/a.md:2:11 the quotes around this text are never closed; end the text with the quote it begins with
    error[syntax] content/briefings/a.md:4:13 the quotes around this text are never closed; end the text with the quote it begins with
    ");
}

#[test]
fn a_list_that_never_closes_points_at_its_opening() {
    assert_snapshot!(check("content/briefings/a.md", r#"+++
title = "A"
date = 2023-08-23
authors = ["a",
"b"
topics = ["c"]

[extra]
x = 1
+++
"#), @"error[syntax] content/briefings/a.md:4:11 this list is never closed; write `]` after its last entry");
}

#[test]
fn a_header_written_once_too_often() {
    assert_snapshot!(check("content/authors.toml", r#"[author]
id = "a"
name = "A"
[author]
id = "b"
name = "B"
"#), @"error[syntax] content/authors.toml:4:2 `author` is written twice; each entry of a list begins with `[[author]]`");
    assert_snapshot!(check("content/authors.toml", r#"[[author]
id = "a"
name = "A"
"#), @r"
    error[syntax] content/authors.toml:1:10 this header is never closed; write `]]` at its end
    error[lost-data] content/authors.toml:3:1 `authors.toml` has no key `name`; it may have `format`, `author`
    ");
}

#[test]
fn keys_twice_or_side_by_side() {
    assert_snapshot!(check("content/briefings/a.md", r#"+++
title = "A" date = 2023-08-23
title = "B"
+++
"#), @r"
    error[syntax] content/briefings/a.md:2:13 something stands after the value; write each key on a line of its own
    error[syntax] content/briefings/a.md:3:1 `title` is written twice; keep one of the two
    ");
}

#[test]
fn values_that_are_missing_or_bare() {
    assert_snapshot!(check("content/briefings/a.md", r#"+++
title =
date = 2023-08-23
kind = news
draft = tru
summary = "a \q"
+++
"#), @r#"
    error[syntax] content/briefings/a.md:2:8 there is no value after the `=`; write `"…"` there, or take the line out
    error[syntax] content/briefings/a.md:4:8 `news` is not in quotes; write `"news"`
    error[syntax] content/briefings/a.md:5:9 `tru` is neither `true` nor `false`; write one of the two
    error[syntax] content/briefings/a.md:6:15 a backslash stands before a letter it cannot go with; write `/` between folders, or `\\` for a backslash
    "#);
}

#[test]
fn yaml_faults_point_at_characters_not_bytes() {
    assert_snapshot!(check("content/briefings/a.md", r"---
summary: é🎉
title: The “deal”: what now
---
"), @"error[syntax] content/briefings/a.md:3:18 not valid YAML: mapping values are not allowed in this context; put a value that holds `: `, `#`, `*`, `&`, brackets or quotes in quotes");
    assert_snapshot!(check("content/briefings/a.md", r"---
title: *Important*
---
"), @"error[syntax] content/briefings/a.md:2:8 not valid YAML: while parsing node, found unknown anchor; put a value that holds `: `, `#`, `*`, `&`, brackets or quotes in quotes");
    assert_snapshot!(check("content/briefings/a.md", r"---
just words
---
"), @r#"error[syntax] content/briefings/a.md:2:1 these lines are no `key: value`; write `title: "…"`"#);
    assert_snapshot!(check("content/briefings/a.md", r"---
title: A
title: B
date: 2023-08-23
---
"), @"error[syntax] content/briefings/a.md:3:1 `title` is written twice; keep one of the two");
    assert_snapshot!(check("content/briefings/a.md", r"---
? [a]
: b
---
"), @"error[syntax] content/briefings/a.md:2:3 a key must be text; put a value that holds `: `, `#`, `*`, `&`, brackets or quotes in quotes");
}
