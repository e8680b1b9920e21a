use super::treaty;
use crate::analyse::tests::site::{codes, draft, party, provision, site};
use crate::model::id::{TopicId, TreatyId};
use crate::model::proposal::View;
use crate::model::site::Site;
use crate::model::stances::{Held, StanceMatrix, Step, Subject};
use crate::model::standing::Standing;
use jiff::civil::{Date, date};
use std::fmt::Write as _;

const GROUPS: &str = r#"
[[delegation]]
code = "OBS"
name = "OBS"
[[group]]
code = "BIG"
name = "BIG"
members = ["SMALL", "BRA", "CHL", { code = "PER", until = 2023-12-31 }]
[[group]]
code = "SMALL"
name = "SMALL"
members = ["BRA", { code = "ARG", from = 2024-02-01 }]
"#;

const TOPICS: &str = r#"
[[topic]]
id = "scope"
title = "Scope"
stances = [{ id = "narrow", label = "Narrow" }, { id = "middle", label = "Middle" }, { id = "broad", label = "Broad" }]
"#;

/// One line a position: by, for, on, stance, date.
fn positions(lines: &[&str]) -> Site {
    let mut toml = String::new();
    for line in lines {
        let fields: Vec<&str> = line.split_whitespace().collect();
        let [by, on_behalf_of, on, stance, date] = fields[..] else { panic!("five fields") };
        let group = if on_behalf_of == "-" { String::new() } else { format!("for = \"{on_behalf_of}\"\n") };
        let source = "source = \"https://example.org\"";
        let _ = write!(
            toml,
            "[[position]]\nby = \"{by}\"\n{group}on = \"{on}\"\nstance = \"{stance}\"\ndate = {date}\n{source}\n"
        );
    }
    let text = draft("2023-01-01", "official", "# Article 1 {#one}\n\n1. One.\n\n10. Ten.\n\n2. Two.");
    site(&[
        ("delegations.toml", GROUPS),
        ("topics.toml", TOPICS),
        ("treaties/t/treaty.toml", "title = \"T\"\n"),
        ("treaties/t/drafts/zero.md", &text),
        ("treaties/t/positions.toml", &toml),
    ])
}

fn matrix(site: &Site, day: Date) -> StanceMatrix {
    treaty(site, TreatyId(0), day)
}

fn now(site: &Site) -> StanceMatrix {
    matrix(site, site.options.now)
}

const SCOPE: Subject = Subject::Topic(TopicId(0));

/// `broad BIG`: the step and through whom.
fn told(site: &Site, held: &Held) -> String {
    let step = match held.step {
        Step::Scale(step) => site.topics[0].stances[step as usize].0.clone(),
        Step::View(view) => format!("{view:?}"),
    };
    held.through.map_or(step.clone(), |group| format!("{step} {}", site.party(group).code))
}

fn cell(site: &Site, matrix: &StanceMatrix, code: &str) -> String {
    matrix.cell(&SCOPE, party(site, code)).map_or("no data".into(), |known| told(site, &known.now))
}

#[test]
fn a_group_stands_for_its_members_on_the_date_and_their_own_word_goes_first() {
    let site = positions(&[
        "BRA - topic:scope narrow 2023-03-01",
        "CHL BIG topic:scope broad 2024-01-10",
        "ARG SMALL topic:scope middle 2024-03-01",
    ]);
    let matrix = now(&site);
    let cells: Vec<_> =
        ["ARG", "BIG", "BRA", "CHL", "PER", "SMALL", "USA"].iter().map(|code| cell(&site, &matrix, code)).collect();
    assert_eq!(cells, ["middle SMALL", "broad", "narrow", "broad BIG", "no data", "middle", "no data"]);
    let brazil = matrix.cell(&SCOPE, party(&site, "BRA")).expect("known");
    assert_eq!(brazil.group_differs.map(|held| told(&site, &held)), Some("middle SMALL".into()));
    assert_eq!(brazil.history.len(), 1);
    let columns: Vec<_> =
        matrix.parties.iter().map(|column| (column.standing == Standing::Group, column.spoke)).collect();
    assert_eq!(codes(&site, matrix.parties.iter().map(|column| column.party)), ["ARG", "BIG", "BRA", "CHL", "SMALL"]);
    assert_eq!(columns, [(false, false), (true, true), (false, true), (false, false), (true, true)]);
}

#[test]
fn a_day_before_a_stance_does_not_know_it() {
    let site = positions(&["FRA - topic:scope narrow 2023-03-01", "FRA - topic:scope broad 2024-03-01"]);
    assert_eq!(cell(&site, &matrix(&site, date(2023, 2, 28)), "FRA"), "no data");
    assert_eq!(cell(&site, &matrix(&site, date(2024, 2, 29)), "FRA"), "narrow");
    assert_eq!(cell(&site, &matrix(&site, date(2024, 3, 1)), "FRA"), "broad");
}

#[test]
fn history_tells_what_was_said_again_and_what_changed() {
    let site = positions(&[
        "PER BIG topic:scope broad 2023-01-10",
        "PER - topic:scope broad 2023-02-01",
        "PER - topic:scope middle 2023-03-01",
        "CHL BIG topic:scope narrow 2023-04-01",
    ]);
    let matrix = now(&site);
    let known = matrix.cell(&SCOPE, party(&site, "PER")).expect("known");
    let history: Vec<_> = known.history.iter().map(|held| (told(&site, held), held.changed)).collect();
    let expected = [("broad BIG", false), ("broad", false), ("middle", true)];
    assert_eq!(history, expected.map(|(step, changed)| (step.to_owned(), changed)));
    assert_eq!(known.group_differs, None, "it has left the group");
    let before = self::matrix(&site, date(2023, 12, 31));
    let known = before.cell(&SCOPE, party(&site, "PER")).expect("known");
    assert_eq!(known.group_differs.map(|held| told(&site, &held)), Some("narrow BIG".into()));
}

#[test]
fn on_one_day_the_smaller_group_speaks_for_its_member() {
    let site = positions(&["ARG SMALL topic:scope narrow 2024-05-01", "CHL BIG topic:scope broad 2024-05-01"]);
    let matrix = now(&site);
    assert_eq!(cell(&site, &matrix, "BRA"), "narrow SMALL");
    // A member of the smaller group only by way of the larger one's: both spoke for it.
    assert_eq!(cell(&site, &matrix, "ARG"), "narrow SMALL");
    assert_eq!(cell(&site, &matrix, "CHL"), "broad BIG");
}

#[test]
fn who_speaks_for_a_group_stands_with_it_even_if_it_is_not_listed() {
    let site = positions(&["USA SMALL topic:scope narrow 2024-05-01"]);
    assert_eq!(cell(&site, &now(&site), "USA"), "narrow SMALL");
}

#[test]
fn a_summary_names_delegations_and_groups_at_each_step_and_those_unknown() {
    let site = positions(&[
        "BRA - topic:scope narrow 2024-03-01",
        "CHL BIG topic:scope broad 2024-01-10",
        "OBS - topic:scope broad 2024-01-11",
        "USA - one opposes 2024-01-11",
    ]);
    let matrix = now(&site);
    let row = matrix.row(&SCOPE).expect("a row");
    let told: Vec<_> =
        row.summary.iter().map(|at| (codes(&site, at.delegations.clone()), codes(&site, at.groups.clone()))).collect();
    assert_eq!(told, [(vec!["BRA"], vec![]), (vec![], vec![]), (vec!["CHL"], vec!["BIG"])]);
    assert_eq!(codes(&site, row.summary[2].observers.clone()), ["OBS"], "no delegation in a real negotiation");
    assert_eq!(row.no_data, 1, "the United States spoke on something else");
}

#[test]
fn provisions_and_units_have_rows_of_their_own_in_the_order_of_the_text() {
    let site = positions(&[
        "USA - one/2 seeks-changes 2024-01-11",
        "USA - one/10 supports 2024-01-11",
        "USA - one opposes 2024-01-11",
        "USA - topic:scope broad 2024-01-11",
    ]);
    let matrix = now(&site);
    let one = provision(&site, "one");
    let unit = |path: &str| Subject::Provision(one, Some(path.into()));
    let subjects: Vec<_> = matrix.rows.iter().map(|row| row.subject.clone()).collect();
    assert_eq!(subjects, [SCOPE, Subject::Provision(one, None), unit("10"), unit("2")]);
    let at: Vec<_> = matrix.rows[3].summary.iter().map(|at| (at.step, at.delegations.len())).collect();
    let views = [(View::Supports, 0), (View::SeeksChanges, 1), (View::Opposes, 0), (View::Reserves, 0)];
    assert_eq!(at, views.map(|(view, count)| (Step::View(view), count)));
}

#[test]
fn no_data_is_told_of_all_members_and_those_not_named_are_told_apart() {
    let toml = "[[position]]\nby = \"CAN\"\non = \"topic:scope\"\nstance = \"narrow\"\ndate = 2024-01-01\nsource = \"https://example.org\"\n[[position]]\nby = { words = \"some delegations\", at_least = 2 }\non = \"topic:scope\"\nstance = \"middle\"\ndate = 2024-01-01\nsource = \"https://example.org\"\n[[position]]\nby = { words = \"a few\" }\non = \"topic:scope\"\nstance = \"middle\"\ndate = 2024-01-01\nsource = \"https://example.org\"\n";
    let site = site(&[
        ("topics.toml", TOPICS),
        ("treaties/t/treaty.toml", "title = \"T\"\n[rules]\nmembers = 193\n"),
        ("treaties/t/positions.toml", toml),
    ]);
    let matrix = now(&site);
    let row = matrix.row(&SCOPE).expect("a row");
    assert_eq!(row.no_data, 192, "one of 193 is named");
    let middle = &row.summary[1];
    assert!(middle.delegations.is_empty());
    assert_eq!(middle.unnamed.len(), 2, "nobody knows whether they are the same");
    assert_eq!(site.unnamed(middle.unnamed.iter().copied()), Some(3));
    assert_eq!(site.unnamed(row.summary[0].delegations.iter().copied()), None);
}
