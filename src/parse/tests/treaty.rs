use super::read;
use crate::model::raw::{RawMembers, RawParty};
use insta::assert_snapshot;

#[test]
fn how_a_body_decides() {
    assert_snapshot!(of_treaty("treaty.toml", r#"title = "X"
[rules]
decision = "consensus"
fallback = "votes"
majority = "3/2"
members = -1
"#), @r#"
    error[unknown-value] content/treaties/x/treaty.toml:4:12 `fallback` cannot be `votes`; did you mean `vote`?
    error[invalid-value] content/treaties/x/treaty.toml:5:12 `3/2` is not a share of the votes; write `majority = "2/3"`
    error[invalid-value] content/treaties/x/treaty.toml:6:11 `members` must be 1 or more; count from 1, in figures
    "#);
}

#[test]
fn a_key_of_the_whole_file_below_a_header_is_told_where_to_go() {
    assert_snapshot!(of_treaty("treaty.toml", r#"title = "X"
[[session]]
id = "s1"
title = "First"
start = 2023-08-21
fictional = true
"#), @"warning[unknown-key] content/treaties/x/treaty.toml:6:1 a session has no key `fictional`; `fictional` is a key of the whole file: move it above the first `[`");
}

#[test]
fn sessions_have_an_end_after_their_start() {
    assert_snapshot!(of_treaty("treaty.toml", r#"title = "X"
[[session]]
id = "s1"
title = "First"
start = 2023-08-21
end = 2023-08-01
kind = "formel"
[[session]]
id = "s2"
title = "Second"
"#), @r"
    error[invalid-value] content/treaties/x/treaty.toml:6:7 this session ends on 2023-08-01, before it begins; mend one of the two dates
    error[unknown-value] content/treaties/x/treaty.toml:7:8 `kind` cannot be `formel`; did you mean `formal`?
    error[missing-key] content/treaties/x/treaty.toml:8:1 a session needs `start`; add `start = 2023-08-23`
    ");
}

#[test]
fn figures_positions_statuses_and_proposals_need_a_source() {
    assert_snapshot!(of_treaty("treaty.toml", r#"title = "X"
[[figure]]
label = "Pages"
value = 37
"#), @r#"error[missing-source] content/treaties/x/treaty.toml:2:1 a figure needs a source; add `sources = [{ document = "…" }]` with a document of the register, or `source = "https://…"`"#);
    assert_snapshot!(of_treaty("positions.toml", r#"[[position]]
by = "RUS"
on = "topic:scope"
stance = "broad"
date = 2023-08-23
sources = []
"#), @r#"error[missing-source] content/treaties/x/positions.toml:1:1 a position needs a source; add `sources = [{ document = "…" }]` with a document of the register, or `source = "https://…"`"#);
    assert_snapshot!(of_treaty("provisions.toml", r#"[[status]]
at = "scope/1"
state = "agreed"
date = 2023-08-23
"#), @r#"error[missing-source] content/treaties/x/provisions.toml:1:1 a status needs a source; add `sources = [{ document = "…" }]` with a document of the register, or `source = "https://…"`"#);
    assert_snapshot!(of_treaty("proposals/a.toml", r#"[[proposal]]
id = "p"
title = "P"
date = 2023-08-23
"#), @r#"error[missing-source] content/treaties/x/proposals/a.toml:1:1 a proposal needs a source; add `sources = [{ document = "…" }]` with a document of the register, or `source = "https://…"`"#);
}

#[test]
fn sources_have_one_shape_and_a_shorthand() {
    assert_snapshot!(of_treaty("positions.toml", r#"[[position]]
by = "RUS"
on = "scope/1"
stance = "supports"
date = 2023-08-23
source = "https://example.org/a"
[[position]]
by = "RUS"
on = "scope/1"
stance = "supports"
date = 2023-08-23
sources = ["A/AC.291/22", { document = "A", page = 3, para = "4-5", note = { en = "n" } }, { page = 3 }, { url = "data:x" }, 7]
"#), @r#"
    error[missing-key] content/treaties/x/positions.toml:12:92 a source needs `document` or `url`; add the symbol of a document of the register, or an address
    error[unsafe-link] content/treaties/x/positions.toml:12:114 `data:x` is no address that the site may link to; link to an `https:` or `mailto:` address
    error[wrong-type] content/treaties/x/positions.toml:12:126 each entry of `sources` must be a source, not a number; write `sources = [{ document = "…" }]`
    "#);
}

#[test]
fn stances_on_provisions_are_four() {
    assert_snapshot!(of_treaty("positions.toml", r#"[[position]]
by = "RUS"
on = "scope/1"
stance = "oposes"
date = 2023-08-23
source = "A"
[[position]]
by = "RUS"
on = "scope"
stance = "broad"
date = 2023-08-23
source = "A"
"#), @r#"
    error[unknown-stance] content/treaties/x/positions.toml:4:10 `oposes` is no stance on a provision; did you mean `opposes`?
    error[unknown-stance] content/treaties/x/positions.toml:10:10 `broad` is no stance on a provision; write one of `supports`, `opposes`, `seeks-changes`, `reserves`; a stance on a topic needs `on = "topic:…"`
    "#);
}

#[test]
fn a_date_is_a_day_a_month_or_a_year_and_may_be_left_to_a_session() {
    let dated = |date: &str| format!("[[document]]\nsymbol = \"A\"\ntitle = \"T\"\n{date}\n");
    let read_date = |date: &str| {
        let (documents, problems) = read(&[
            ("content/treaties/x/treaty.toml", "title = \"X\"\n"),
            ("content/treaties/x/documents.toml", &dated(date)),
        ]);
        let found = documents.treaties[0].documents.first().and_then(|document| document.date);
        found
            .filter(|_| problems.is_empty())
            .map(|date| format!("{} to {}", date.value, date.value.last()))
            .ok_or(problems)
    };
    assert_eq!(read_date("date = 2023-02-03").as_deref(), Ok("2023-02-03 to 2023-02-03"));
    assert_eq!(read_date("date = 2023-02-03T23:40:00-04:00").as_deref(), Ok("2023-02-03 to 2023-02-03"));
    assert_eq!(read_date("date = \"2023-02\"").as_deref(), Ok("2023-02 to 2023-02-28"));
    assert_eq!(read_date("date = \"2023\"").as_deref(), Ok("2023 to 2023-12-31"));
    assert_eq!(read_date("date = 2023").as_deref(), Ok("2023 to 2023-12-31"));
    let refused: Vec<String> = [
        "\"2023-13\"",
        "\"08/2023\"",
        "\"2023-8\"",
        "20233",
        "\"20233-08-23\"",
        "20233-08-23",
        "2023-08",
        "\"August\"",
    ]
    .map(|date| read_date(&format!("date = {date}")).expect_err("no date"))
    .into();
    assert_snapshot!(refused.join("\n"), @r#"
    error[invalid-date] content/treaties/x/documents.toml:4:8 there is no month `2023-13`; write `date = "2023-12"`

    error[invalid-date] content/treaties/x/documents.toml:4:8 `08/2023` is not written as year and month; write `date = "2023-08"`

    error[invalid-date] content/treaties/x/documents.toml:4:8 `2023-8` is not written as year and month; write `date = "2023-08"`

    error[invalid-date] content/treaties/x/documents.toml:4:8 `20233` is not a year: it has 5 figures; write `date = "2023"`

    error[invalid-date] content/treaties/x/documents.toml:4:8 `20233-08-23` is not a date: its year has 5 figures; write `date = 2023-08-23`

    error[syntax] content/treaties/x/documents.toml:4:8 `20233-08-23` is not a date: its year has 5 figures; write `2023-08-23`

    error[syntax] content/treaties/x/documents.toml:4:8 `2023-08` is not in quotes; write `"2023-08"`

    error[invalid-date] content/treaties/x/documents.toml:4:8 `August` is not a date; write `date = 2023-08-23`
    "#);
    let position = "[[position]]\nby = \"RUS\"\non = \"scope\"\nstance = \"opposes\"\nsource = \"A\"\n";
    assert_eq!(of_treaty("positions.toml", &format!("{position}session = \"s1\"\n")), "");
    assert_snapshot!(of_treaty("positions.toml", position), @"error[missing-key] content/treaties/x/positions.toml:1:1 a position needs `date`; add `date = 2023-08-23`, or the `session` that it was at if no day is known");
}

#[test]
fn parallels_are_references() {
    assert_snapshot!(of_treaty("provisions.toml", r#"[[provision]]
id = "scope"
parallels = ["untoc: art. 3", { ref = "untoc: art. 2", note = "n" }, { note = "n" }]
aliases = "art-3"
"#), @r#"error[missing-key] content/treaties/x/provisions.toml:3:70 a parallel needs `ref`; add `ref = "…"`"#);
}

#[test]
fn documents_have_a_symbol() {
    assert_snapshot!(of_treaty("documents.toml", r#"[[document]]
symbol = "A"
title = "T"
url = "/a.pdf"
[[document]]
title = "T"
"#), @r#"
    error[invalid-value] content/treaties/x/documents.toml:4:7 `/a.pdf` is not an address on the web; write it whole: `https://example.org/page`
    error[missing-key] content/treaties/x/documents.toml:5:1 a document needs `symbol`; add `symbol = "…"`
    "#);
}

#[test]
fn drafts_need_a_title_and_a_date_and_translations_do_not() {
    assert_snapshot!(of_treaty("drafts/zero.md", r#"+++
stage = "zeroth"
authority = "sumary"
allow = ["unbalanced-brackets", "syntax"]
+++
"#), @r#"
    error[missing-key] content/treaties/x/drafts/zero.md:1:1 a draft needs `date`; add `date = 2023-08-23`, or the `session` that it was at if no day is known
    error[missing-key] content/treaties/x/drafts/zero.md:1:1 a draft needs `title`; add `title = "…"`
    error[unknown-value] content/treaties/x/drafts/zero.md:2:9 `stage` cannot be `zeroth`; did you mean `zero`?
    error[unknown-value] content/treaties/x/drafts/zero.md:3:13 `authority` cannot be `sumary`; did you mean `summary`?
    warning[unknown-rule] content/treaties/x/drafts/zero.md:4:10 there is no rule `unbalanced-brackets`; did you mean `unbalanced-bracket`?
    error[fixed-rule] content/treaties/x/drafts/zero.md:4:33 `syntax` cannot be changed: it is always an error; take it out
    "#);
    assert_snapshot!(of_treaty("drafts/zero.fr.md", r"## Article premier

Texte.
"), @"");
}

#[test]
fn a_treaty_without_a_title_keeps_its_items() {
    let (documents, problems) =
        read(&[("content/treaties/x/treaty.toml", "[[session]]\nid = \"s1\"\nstart = 2023-08-21\n")]);
    assert_snapshot!(problems, @r#"
    error[missing-key] content/treaties/x/treaty.toml:1:1 `treaty.toml` needs `title`; add `title = "…"`
    error[missing-key] content/treaties/x/treaty.toml:1:1 a session needs `title`; add `title = "…"`
    "#);
    assert_eq!(documents.treaties[0].sessions.len(), 1);
}

/// What is wrong with a file of a treaty.
pub(super) fn of_treaty(file: &str, text: &str) -> String {
    let path = format!("content/treaties/x/{file}");
    let treaty = "content/treaties/x/treaty.toml";
    if path == treaty { read(&[(treaty, text)]).1 } else { read(&[(&path, text), (treaty, "title = \"X\"\n")]).1 }
}

#[test]
fn members_are_a_number_or_a_list_and_a_number_in_quotes_is_told_as_one() {
    let rules = |members: &str| {
        let text = format!("title = \"X\"\n[rules]\nmembers = {members}\nquorum = \"1/2\"\n");
        let (documents, problems) = read(&[("content/treaties/x/treaty.toml", &text)]);
        (documents.treaties[0].rules.clone(), problems)
    };
    let (rules_of_list, problems) = rules("[\"FRA\", \"group:EU\"]");
    assert_eq!(problems, "");
    assert_eq!(rules_of_list.quorum, Some((1, 2)));
    let Some(RawMembers::Listed(listed)) = rules_of_list.members else { panic!("a list") };
    assert_eq!(listed.iter().map(|code| code.value.as_str()).collect::<Vec<_>>(), ["FRA", "group:EU"]);
    assert!(matches!(rules("193").0.members, Some(RawMembers::Count(193))));
    let (none, problems) = rules("\"170\"");
    assert!(none.members.is_none());
    assert!(problems.ends_with("`members` must be a number, not text; write `members = 170`\n"), "{problems}");
}

#[test]
fn bodies_of_a_negotiation_stand_beside_the_name_of_the_body_that_negotiates() {
    let text = "title = \"X\"\nnegotiating_body = \"Committee\"\n[[body]]\nid = \"group-4\"\ntitle = \"Group 4\"\nmandate = \"the scope\"\n";
    let (documents, problems) = read(&[("content/treaties/x/treaty.toml", text)]);
    assert_eq!(problems, "");
    let treaty = &documents.treaties[0];
    assert_eq!(treaty.body.entries[0].1, "Committee");
    assert_eq!(treaty.bodies.iter().map(|body| body.id.value.as_str()).collect::<Vec<_>>(), ["group-4"]);
    let (documents, _) = read(&[("content/treaties/x/treaty.toml", "title = \"X\"\nbody = \"Committee\"\n")]);
    assert_eq!(documents.treaties[0].body.entries[0].1, "Committee");
}

#[test]
fn those_that_a_source_does_not_name_stand_wherever_a_code_may() {
    let text = "[[proposal]]\nid = \"p\"\ntitle = \"P\"\ndate = 2024-01-01\nsource = \"https://example.org/\"\nby = [\"CHN\", { words = { en = \"others\" } }]\nsupported_by = { words = \"more than 35 States\", at_least = 36 }\nopposed_by = [{ at_least = 2 }]\n";
    let (documents, problems) =
        read(&[("content/treaties/x/treaty.toml", "title = \"X\"\n"), ("content/treaties/x/proposals/p.toml", text)]);
    let proposal = &documents.treaties[0].proposals[0];
    let words = |party: &RawParty| match party {
        RawParty::Code(code) => code.value.clone(),
        RawParty::Others(others) => format!("{} {:?}", others.words.entries[0].1, others.at_least),
    };
    assert_eq!(proposal.by.iter().map(words).collect::<Vec<_>>(), ["CHN", "others None"]);
    assert_eq!(words(&proposal.supported_by[0].party), "more than 35 States Some(36)");
    assert!(proposal.opposed_by.is_empty(), "without words nobody knows who");
    assert!(problems.contains("needs `code`") || problems.contains("needs `words`"), "{problems}");
}
