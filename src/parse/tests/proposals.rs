//! Files of proposals.

use super::read;
use super::treaty::of_treaty;
use crate::model::raw::RawParty;
use crate::model::when::Dated;
use crate::source::Spanned;
use insta::assert_snapshot;

#[test]
fn keys_go_with_the_kind_of_edit() {
    assert_snapshot!(of_treaty("proposals/a.toml", r#"[[proposal]]
id = "p"
title = "P"
date = 2023-08-23
source = "A"
[[proposal.edit]]
kind = "replace"
at = "scope/1"
find = "a"
[[proposal.edit]]
kind = "delete"
at = "scope/1"
with = "b"
[[proposal.edit]]
kind = "add"
at = "scope/1"
find = "a"
with = "b"
[[proposal.edit]]
kind = "add"
at = "scope/1"
after = "a"
before = "c"
with = "b"
[[proposal.edit]]
kind = "move"
at = "scope/1"
after = "scope/2"
[[proposal.edit]]
kind = "new"
at = "scope"
label = "Article 3bis"
with = "text"
to = "x"
[[proposal.edit]]
kind = "replace"
at = "scope/1"
nth = 2
find = " "
with = "b"
[[proposal.edit]]
kind = "delete"
nth = 0
[[proposal.edit]]
kind = "retain"
at = "scope/1"
nth = 2
"#), @r#"
    error[missing-key] content/treaties/x/proposals/a.toml:6:1 an edit needs `with`; add `with = "…"`
    error[misplaced-key] content/treaties/x/proposals/a.toml:13:1 an edit of kind `delete` has no `with`; to put other words there, write `kind = "replace"`
    error[misplaced-key] content/treaties/x/proposals/a.toml:17:1 an edit of kind `add` has no `find`; say with `after` or `before` which words the new ones stand by
    error[misplaced-key] content/treaties/x/proposals/a.toml:23:1 words are added `after` others or `before` them, not both; take one of the two out
    error[missing-key] content/treaties/x/proposals/a.toml:25:1 an edit needs `to`; add `to = "…"`
    error[misplaced-key] content/treaties/x/proposals/a.toml:28:1 an edit of kind `move` has no `after`; `to` says what the moved unit follows
    error[misplaced-key] content/treaties/x/proposals/a.toml:34:1 an edit of kind `new` has no `to`; only `move` has it
    error[invalid-value] content/treaties/x/proposals/a.toml:39:8 `find` has no words to look for; copy the words from the draft, or take the line out to mean the whole unit
    error[missing-key] content/treaties/x/proposals/a.toml:41:1 an edit needs `at`; add `at = "…"`
    error[misplaced-key] content/treaties/x/proposals/a.toml:43:1 `nth` says which of several places, and here are no words to look for; add `find`, or take `nth` out
    error[invalid-value] content/treaties/x/proposals/a.toml:43:7 `nth` must be 1 or more; count from 1, in figures
    error[misplaced-key] content/treaties/x/proposals/a.toml:47:1 `nth` says which of several places, and here are no words to look for; add `find`, or take `nth` out
    "#);
}

#[test]
fn a_proposal_is_read_whole() {
    let (documents, problems) = read(&[
        ("content/treaties/x/treaty.toml", "title = \"X\"\n"),
        (
            "content/treaties/x/proposals/a.toml",
            r#"
[[proposal]]
id = "p"
title = "P"
by = "RUS"
for = "G"
supported_by = ["CHN", { code = "IRN", session = "s6", source = "A" }]
date = 2023-08-23
source = "A"
status = [{ state = "merged", date = 2023-08-30, into = "q" }, "tabled"]
[[proposal]]
id = "q"
title = "Q"
date = 2023-08-24
source = "A"
status = "withdrawn"
[[package]]
id = "deal"
title = "Deal"
condition = "On a condition."
"#,
        ),
    ]);
    assert_eq!(problems, "");
    let proposals = &documents.treaties[0].proposals;
    let party = |party: &RawParty| match party {
        RawParty::Code(code) => code.value.clone(),
        RawParty::Others(others) => format!("{:?} at least {:?}", others.words.entries[0].1, others.at_least),
    };
    let said = |proposal: &crate::model::raw::RawProposal| {
        let backers: Vec<_> = proposal.supported_by.iter().map(|backer| party(&backer.party)).collect();
        let date = |date: Option<Spanned<Dated>>| date.map(|date| date.value.to_string());
        let by: Vec<_> = proposal.by.iter().map(party).collect();
        let states: Vec<_> = proposal.status.iter().map(|status| (status.state, date(status.date))).collect();
        format!("{} by {by:?} with {backers:?}: {states:?}", proposal.id.value)
    };
    assert_snapshot!(format!("{}\n{}", said(&proposals[0]), said(&proposals[1])), @r#"
    p by ["RUS"] with ["CHN", "IRN"]: [(Merged, Some("2023-08-30")), (Tabled, None)]
    q by [] with []: [(Withdrawn, None)]
    "#);
}

#[test]
fn statuses_of_proposals_are_words_or_tables() {
    assert_snapshot!(of_treaty("proposals/a.toml", r#"[[proposal]]
id = "p"
title = "P"
date = 2023-08-23
source = "A"
status = ["tabeled", { state = "agreed", into = "q" }, { date = 2023-08-24 }, 3]
"#), @r#"
    error[unknown-value] content/treaties/x/proposals/a.toml:6:11 `status` cannot be `tabeled`; did you mean `tabled`?
    error[misplaced-key] content/treaties/x/proposals/a.toml:6:49 only what is `merged` has an `into`; write `state = "merged"`, or take `into` out
    error[missing-key] content/treaties/x/proposals/a.toml:6:56 a step of a proposal needs `state`; add `state = "tabled"`
    error[wrong-type] content/treaties/x/proposals/a.toml:6:79 each entry of `status` must be a word or a table, not a number; write `status = [{ state = "tabled", date = 2023-08-23 }]`
    "#);
}
