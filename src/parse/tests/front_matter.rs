use super::{check, read};
use crate::model::raw::BriefingKind;
use insta::assert_snapshot;

#[test]
fn an_empty_file_is_an_error() {
    assert_snapshot!(check("content/briefings/a.md", r""), @"error[empty-file] content/briefings/a.md:1:1 this file is empty; write a briefing in it, or remove it");
    assert_snapshot!(check("content/about.md", r" 

"), @"error[empty-file] content/about.md:1:1 this file is empty; write a page in it, or remove it");
}

#[test]
fn a_file_without_front_matter_is_told_what_to_write() {
    assert_snapshot!(check("content/briefings/a.md", r"# The title

Text.
"), @r#"error[missing-front-matter] content/briefings/a.md:1:1 this file has no front matter: a briefing needs `title` and `date`; begin it with the lines `+++`, `title = "The title"`, `date = 2023-08-23`, `+++`"#);
    assert_snapshot!(check("content/about.md", r"Text.
"), @r#"error[missing-front-matter] content/about.md:1:1 this file has no front matter: a page needs `title`; begin it with the lines `+++`, `title = "…"`, `+++`"#);
    assert_snapshot!(check("content/treaties/x/drafts/a.md", r"# Article 1
"), @r#"
    error[missing-front-matter] content/treaties/x/drafts/a.md:1:1 this file has no front matter: a draft needs `title` and `date`; begin it with the lines `+++`, `title = "Article 1"`, `date = 2023-08-23`, `+++`
    error[missing-treaty] content/treaties/x/drafts/a.md:1:1 the treaty `x` has no `treaty.toml`; write `content/treaties/x/treaty.toml` with `title = "…"`
    "#);
}

#[test]
fn the_page_of_a_folder_needs_no_front_matter() {
    assert_snapshot!(check("content/manual/_index.md", r"Words.
"), @"");
}

#[test]
fn unclosed_front_matter_points_at_its_opening() {
    assert_snapshot!(check("content/briefings/a.md", r#"
+++
title = "A"

Text.
"#), @"error[unclosed-front-matter] content/briefings/a.md:2:1 the front matter that begins with `+++` never ends; write `+++` on a line of its own after its last key");
    assert_snapshot!(check("content/briefings/a.md", r"---
title: A
"), @"error[unclosed-front-matter] content/briefings/a.md:1:1 the front matter that begins with `---` never ends; write `---` on a line of its own after its last key");
}

#[test]
fn missing_keys_point_at_the_opening() {
    assert_snapshot!(check("content/briefings/a.md", r"+++
+++
"), @r#"
    error[missing-key] content/briefings/a.md:1:1 a briefing needs `date`; add `date = 2023-08-23`
    error[missing-key] content/briefings/a.md:1:1 a briefing needs `title`; add `title = "…"`
    "#);
    assert_snapshot!(check("content/briefings/a.md", r"---
summary: A
---
"), @r#"
    error[missing-key] content/briefings/a.md:1:1 a briefing needs `date`; add `date: 2023-08-23`
    error[missing-key] content/briefings/a.md:1:1 a briefing needs `title`; add `title: "…"`
    "#);
}

#[test]
fn a_misspelt_key_is_told_its_name() {
    assert_snapshot!(check("content/briefings/a.md", r#"+++
tilte = "A"
date = 2023-08-23
+++
"#), @r#"
    error[missing-key] content/briefings/a.md:1:1 a briefing needs `title`; add `title = "…"`
    warning[unknown-key] content/briefings/a.md:2:1 a briefing has no key `tilte`; did you mean `title`?
    "#);
}

#[test]
fn a_key_of_the_sites_own_belongs_under_extra() {
    assert_snapshot!(check("content/briefings/a.md", r#"+++
title = "A"
date = 2023-08-23
hero = "b.png"
+++
"#), @"warning[unknown-key] content/briefings/a.md:4:1 a briefing has no key `hero`; what is the site's own stands under `[extra]`");
}

#[test]
fn wrong_types_say_what_belongs_there() {
    assert_snapshot!(check("content/briefings/a.md", r#"+++
title = 1984
date = [2023-08-23]
authors = ["a", 1, { b = 2 }]
draft = "yes"
extra = 3
+++
"#), @r#"
    error[wrong-type] content/briefings/a.md:2:9 `title` must be text, not a number; write `title = "1984"`
    error[wrong-type] content/briefings/a.md:3:8 `date` must be a date, not a list; write `date = 2023-08-23`
    error[wrong-type] content/briefings/a.md:4:17 each entry of `authors` must be text, not a number; write `authors = ["…"]`
    error[wrong-type] content/briefings/a.md:4:20 each entry of `authors` must be text, not a table; write `authors = ["…"]`
    error[wrong-type] content/briefings/a.md:5:9 `draft` must be `true` or `false`, not text; write `draft = true` or `false`
    error[wrong-type] content/briefings/a.md:6:9 `extra` must be a table, not a number; write `extra = { name = "…" }`
    "#);
}

#[test]
fn a_table_where_text_belongs_is_a_translation_gone_astray() {
    assert_snapshot!(check("content/briefings/a.md", r#"+++
title = { en = "A", fr = "B" }
date = 2023-08-23
+++
"#), @"error[wrong-type] content/briefings/a.md:2:9 `title` must be text, not a table; the words of a markdown file are in one language: a translation is a file of its own, `NAME.fr.md`");
}

#[test]
fn impossible_dates_are_told_of() {
    assert_snapshot!(check("content/briefings/a.md", r#"+++
title = "A"
date = 2023-02-30
updated = "2023-13-01"
publish = 23/08/2023
expires = 2023-8-3T10:00:00
as_of = 2023-02-31
+++
"#), @r"
    error[invalid-date] content/briefings/a.md:3:8 there is no day `2023-02-30`: that month has 28 days; write `date = 2023-02-28`
    error[invalid-date] content/briefings/a.md:4:11 there is no day `2023-13-01`: months go from 01 to 12; write `updated = 2023-01-13`
    error[invalid-date] content/briefings/a.md:5:11 `23/08/2023` is not written as year, month and day; write `publish = 2023-08-23`
    error[invalid-date] content/briefings/a.md:6:11 `2023-8-3T10:00:00` is not written as year, month and day; write `expires = 2023-08-03`
    error[invalid-date] content/briefings/a.md:7:9 there is no day `2023-02-31`: that month has 28 days; write `as_of = 2023-02-28`, or the id of a draft
    ");
    assert_snapshot!(check("content/briefings/a.md", r"---
title: A
date: 2023-02-30
updated: soon
---
"), @r"
    error[invalid-date] content/briefings/a.md:3:7 there is no day `2023-02-30`: that month has 28 days; write `date: 2023-02-28`
    error[invalid-date] content/briefings/a.md:4:10 `soon` is not a date; write `updated: 2023-08-23`
    ");
}

#[test]
fn unknown_words_are_told_the_nearest_or_all() {
    assert_snapshot!(check("content/briefings/a.md", r#"+++
title = "A"
date = 2023-08-23
kind = "anlysis"
+++
"#), @"error[unknown-value] content/briefings/a.md:4:8 `kind` cannot be `anlysis`; did you mean `analysis`?");
    assert_snapshot!(check("content/briefings/a.md", r#"+++
title = "A"
date = 2023-08-23
kind = "essay"
+++
"#), @"error[unknown-value] content/briefings/a.md:4:8 `kind` cannot be `essay`; write one of `analysis`, `article`, `proposal`, `news`");
}

#[test]
fn an_empty_title_is_none() {
    assert_snapshot!(check("content/briefings/a.md", r#"+++
title = " "
date = 2023-08-23
+++
"#), @r#"error[missing-key] content/briefings/a.md:2:9 `title` is empty, and a briefing needs it; write `title = "…"`"#);
}

#[test]
fn everything_a_briefing_can_say_is_read() {
    let (documents, problems) = read(&[(
        "content/briefings/deal/index.md",
        r#"+++
title = "A"
date = 2023-08-23T10:00:00+02:00
updated = "2023-08-24"
authors = "one"
kind = "analysis"
treaty = "t"
as_of = 2023-08-01
session = "s6"
topics = ["scope"]
delegations = ["RUS"]
summary = "S"
aliases = ["old/place"]
draft = true
publish = 2023-09-01
expires = 2024-09-01
funding = "F"
disclaimer = "D"
[extra]
day = 2023-08-23
list = [1, 2.5, true]
+++
Text.
"#,
    )]);
    assert_eq!(problems, "");
    let briefing = &documents.briefings[0];
    let dates = [&briefing.date, &briefing.updated].map(|date| date.map(|date| date.value.to_string()));
    assert_eq!(dates.map(Option::unwrap_or_default), ["2023-08-23", "2023-08-24"]);
    let days = [&briefing.publish, &briefing.expires].map(|day| day.map(|day| day.value.to_string()));
    assert_eq!(days.map(Option::unwrap_or_default), ["2023-09-01", "2024-09-01"]);
    let named =
        [&briefing.treaty, &briefing.as_of, &briefing.session].map(|id| id.as_ref().map(|id| id.value.as_str()));
    assert_eq!(named, [Some("t"), Some("2023-08-01"), Some("s6")]);
    let lists = [&briefing.authors, &briefing.topics, &briefing.delegations, &briefing.aliases];
    assert_eq!(lists.map(|list| list[0].value.as_str()), ["one", "scope", "RUS", "old/place"]);
    let words = [&briefing.summary, &briefing.funding, &briefing.disclaimer].map(Option::as_deref);
    assert_eq!(words, [Some("S"), Some("F"), Some("D")]);
    assert_eq!((briefing.name.as_str(), briefing.kind, briefing.draft), ("deal", Some(BriefingKind::Analysis), true));
    assert_snapshot!(serde_json::Value::from(briefing.extra.clone()), @r#"{"day":"2023-08-23","list":[1,2.5,true]}"#);
}

#[test]
fn a_date_that_is_none_is_told_even_where_no_rule_reads() {
    assert_snapshot!(check("content/about.md", "+++\ntitle = \"A\"\n[extra]\nlist = [{ day = 2023-02-30 }, 10:00:00]\n+++\n"), @"error[invalid-date] content/about.md:4:17 there is no day `2023-02-30`: that month has 28 days; write `date = 2023-02-28`");
}

#[test]
fn a_translation_takes_its_originals_date() {
    let translation = "+++\ntitle = \"B\"\n+++\n";
    let (_, problems) = read(&[("content/briefings/a.fr.md", translation)]);
    assert_snapshot!(problems, @"error[missing-key] content/briefings/a.fr.md:1:1 `a` has no original, and none of its translations has a `date`; add `date = 2023-08-23`");
    let (documents, problems) = read(&[
        ("content/briefings/a.fr.md", translation),
        ("content/briefings/a.md", "+++\ntitle = \"A\"\ndate = 3\n+++\n"),
    ]);
    assert_snapshot!(problems, @"error[wrong-type] content/briefings/a.md:3:8 `date` must be a date, not a number; write `date = 2023-08-23`");
    assert!(documents.briefings.is_empty());
}

#[test]
fn yaml_is_read_too() {
    let yaml = "---\ntitle: 2024\ndate: 2023-08-23\nauthors: [a, 'b']\nkind: analysis\nupdated:\nsummary: >\n  folded\n  words\ntopics:\n  - scope\n  - 3\n---\nText.\n";
    let (documents, problems) = read(&[("content/briefings/a.md", yaml)]);
    assert_eq!(problems, "");
    let briefing = &documents.briefings[0];
    assert_eq!((briefing.title.value.as_str(), briefing.summary.as_deref()), ("2024", Some("folded words\n")));
    assert_eq!(briefing.topics.iter().map(|topic| topic.value.as_str()).collect::<Vec<_>>(), ["scope", "3"]);
    assert!(briefing.updated.is_none());
}
