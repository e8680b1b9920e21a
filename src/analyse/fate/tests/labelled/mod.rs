//! Edits with the fate that a delegate who was in the room would tell.
//!
//! - [`words`] edits of one paragraph · [`brackets`] of words that are not agreed · [`wholes`] units and provisions
//! - [`followed`] of paragraphs that move and of words that are alike · [`languages`] the six languages of the United Nations

mod brackets;
mod followed;
mod languages;
mod wholes;
mod words;

use super::fate;
use crate::analyse::tests::treaty::{TestTreaty, edit};
use crate::model::fate::Verdict;

/// An edit, the text it is made on, the text that came of it, and its fate. What names no `at` is about `sky/1`; a text
/// without a heading is paragraph 1 of the article `sky`.
type Case<'a> = (&'a str, &'a str, &'a str, Verdict);

/// Asserts the fate of each edit; tells all that are wrong.
#[track_caller]
fn told(cases: &[Case]) {
    let draft = |text: &str| {
        if text.starts_with('#') { text.to_owned() } else { format!("# Article 1. Sky {{#sky}}\n\n1. {text}") }
    };
    let mut wrong = Vec::new();
    for (keys, before, after, label) in cases {
        let at = if keys.contains("at = ") { "" } else { "at = \"sky/1\"~ " };
        let site = TestTreaty::default()
            .proposal("p", 1, "FRA", &edit(&format!("{at}{keys}")))
            .draft("a", "2024-01-01", &draft(before))
            .draft("b", "2024-03-01", &draft(after))
            .site();
        let fate = fate(&site);
        let told = fate.last().map(|(_, found)| found.verdict());
        if told != Some(*label) {
            wrong.push(format!("{keys}\n  {before}\n  {after}\n  told {told:?}, is {label:?}"));
        }
    }
    assert!(wrong.is_empty(), "{} of {}:\n{}", wrong.len(), cases.len(), wrong.join("\n"));
}
