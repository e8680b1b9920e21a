//! How far small treaties are, worked out by hand.
//!
//! In: drafts and statuses as a contributor writes them. Out: states, shares and warnings. Not here: pages.
//!
//! - [`held`] what a status holds for once the words changed, or moved · [`authentic`] texts in other languages

mod authentic;
mod held;

use super::{Rolls, contention, treaty};
use crate::analyse::tests::site::{draft, moves, provision, site};
use crate::model::id::TreatyId;
use crate::model::progress::{Measures, Progress, ProvisionProgress, STATES, Shares};
use crate::model::raw::StatusState;
use crate::model::site::Site;
use jiff::civil::{Date, date};
use proptest::prelude::*;
use std::fmt::Write as _;

const T: TreatyId = TreatyId(0);

const ZERO: &str = "# Chapter I. General\n\n## Article 1. Purpose {#purpose}\n\nOne two three.\n\n## Article 2. Scope {#scope}\n\n1. One two:\n\n(a) three [four];\n\n(b) five six.\n\n2. Seven.\n\n# Chapter II. Ends\n\n## [Article 3. Last] {#last}\n\nOne.\n\n## Article 4. Choice {#choice}\n\n1. Either:\n\nOption 1: this way\n\nOption 2: that other way\n";

/// Lines such as `scope/1 agreed 2024-02-01`.
fn with_statuses(drafts: &[(&str, &str, &str)], lines: &[String]) -> Site {
    let mut toml = String::new();
    for line in lines {
        let [at, state, date] = line.split_whitespace().collect::<Vec<_>>()[..] else { panic!("three fields") };
        let _ = write!(
            toml,
            "[[status]]\nat = \"{at}\"\nstate = \"{state}\"\ndate = {date}\nsource = \"https://example.org\"\n"
        );
    }
    let drafts: Vec<(String, String)> = drafts
        .iter()
        .map(|(day, authority, text)| (format!("treaties/t/drafts/d-{day}.md"), draft(day, authority, text)))
        .collect();
    let treaty = "title = \"T\"\n[[session]]\nid = \"s2\"\ntitle = \"2\"\nstart = 2024-05-01\nend = 2024-05-10\n[[session]]\nid = \"s1\"\ntitle = \"1\"\nstart = 2024-02-01\nend = 2024-02-10\n[[session]]\nid = \"s9\"\ntitle = \"9\"\nstart = 2027-02-01\nend = 2027-02-10\n";
    let mut files = vec![("treaties/t/treaty.toml", treaty), ("treaties/t/provisions.toml", &toml)];
    files.extend(drafts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    site(&files)
}

fn zero(lines: &[&str]) -> Site {
    let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
    with_statuses(&[("2024-01-01", "official", ZERO)], &lines)
}

fn of<'p>(site: &Site, progress: &'p Progress, id: &str) -> &'p ProvisionProgress {
    let id = provision(site, id);
    progress.provisions.iter().find(|one| one.provision == id).expect("in the draft")
}

fn state(site: &Site, progress: &Progress, id: &str) -> Option<StatusState> {
    of(site, progress, id).standing.state
}

/// The amounts that are not nothing.
fn shares(shares: &Shares) -> Vec<(StatusState, u32)> {
    STATES.iter().map(|state| (*state, shares.of(*state))).filter(|(_, amount)| *amount > 0).collect()
}

fn on(site: &Site, day: Date) -> Progress {
    treaty(site, T, &moves(site), day)
}

fn now(site: &Site) -> Progress {
    on(site, site.options.now)
}

use StatusState::{Agreed, AgreedAdReferendum, Bracketed, Deleted, Informal, Open};

#[test]
fn without_statuses_brackets_and_options_tell_and_a_whole_is_its_least_advanced_part() {
    let site = zero(&[]);
    let progress = now(&site);
    let states = ["purpose", "scope", "last", "choice"].map(|id| state(&site, &progress, id));
    assert_eq!(states, [Open, Open, Bracketed, Bracketed].map(Some));
    // Of the scope: 1., (a), (b), 2.
    let units: Vec<_> = of(&site, &progress, "scope").units.iter().map(|unit| unit.state).collect();
    assert_eq!(units, [Open, Bracketed, Open, Open].map(Some));
    let words = of(&site, &progress, "scope").standing.words.expect("counted");
    assert_eq!(shares(&words), [(Open, 6), (Bracketed, 1)]);
    // One word stands in brackets: `four`.
    assert_eq!(shares(&progress.whole.words.expect("counted")), [(Open, 16), (Bracketed, 1)]);
    assert_eq!(shares(&progress.whole.provisions), [(Open, 2), (Bracketed, 2)]);
    let groupings: Vec<_> = progress.groupings.iter().map(|one| one.standing.state).collect();
    assert_eq!(groupings, [Some(Open), Some(Bracketed)]);
}

#[test]
fn a_unit_has_its_own_latest_state_else_its_parents() {
    let site = zero(&[
        "scope informal 2024-02-01",
        "scope/1 agreed 2024-02-02",
        "scope/1/b agreed-ad-referendum 2024-02-03",
        "scope/1/b open 2024-01-15",
        "purpose agreed 2024-02-02",
    ]);
    let progress = now(&site);
    let scope = of(&site, &progress, "scope");
    let units: Vec<_> = scope.units.iter().map(|unit| (unit.state, unit.own)).collect();
    let expected = [(AgreedAdReferendum, true), (Agreed, false), (AgreedAdReferendum, true), (Informal, false)];
    assert_eq!(units, expected.map(|(state, recorded)| (Some(state), recorded)));
    assert_eq!(scope.standing.state, Some(Informal));
    let words = scope.standing.words.expect("counted");
    assert_eq!(shares(&words), [(Bracketed, 1), (Informal, 1), (AgreedAdReferendum, 2), (Agreed, 3)]);
    assert_eq!((words.open(), words.contested(), words.agreed(), words.total()), (1, 1, 5, 7));
    let before = on(&site, date(2024, 1, 20));
    assert_eq!(state(&site, &before, "purpose"), Some(Open));
}

#[test]
fn what_is_recorded_later_for_a_whole_holds_for_its_parts_further_or_lesser() {
    let site = zero(&[
        "scope/2 open 2024-02-01",
        "scope/1 adopted 2024-02-01",
        "scope agreed 2024-02-02",
        "purpose agreed 2024-02-02",
        "choice/1 informal 2024-02-02",
        "choice agreed 2024-02-02",
    ]);
    let progress = now(&site);
    let scope = of(&site, &progress, "scope");
    assert_eq!(shares(&scope.standing.words.expect("counted")), [(Bracketed, 1), (Agreed, 6)]);
    assert_eq!((scope.units[3].recorded, scope.units[3].own), (scope.recorded, false));
    // On one day, the part is what the whole left open.
    assert_eq!(state(&site, &progress, "choice"), Some(Informal));
    let reopened = zero(&["scope/1 agreed-ad-referendum 2024-02-03", "scope open 2024-04-03"]);
    assert_eq!(state(&reopened, &now(&reopened), "scope"), Some(Open));
    assert_eq!(state(&reopened, &on(&reopened, date(2024, 3, 1)), "scope"), Some(Open), "of 2. nothing was agreed");
    let units: Vec<_> = of(&reopened, &now(&reopened), "scope").units.iter().map(|unit| unit.state).collect();
    assert_eq!(units, [Some(Open); 4]);
}

#[test]
fn what_was_agreed_on_a_summary_says_nothing_of_a_text_that_came_later() {
    let lines = ["purpose agreed 2024-02-01"].map(String::from);
    let site = with_statuses(&[("2024-01-01", "summary", ZERO), ("2024-03-01", "official", ZERO)], &lines);
    let progress = now(&site);
    assert_eq!((state(&site, &progress, "purpose"), progress.whole.unknown), (None, 3));
    assert_eq!(progress.whole.state, None);
    assert_eq!(progress.changed, []);
}

#[test]
fn words_in_brackets_are_those_that_the_table_of_brackets_counts() {
    let site = zero(&["scope agreed 2024-02-01", "choice/1 bracketed 2024-02-01"]);
    let progress = now(&site);
    let text = &site.drafts[0];
    let counted = crate::analyse::brackets::count(&text.text, &text.provisions).whole;
    let words = progress.whole.words.expect("counted");
    assert_eq!((words.contested(), words.total()), (counted.bracketed_words, counted.words));
    assert_eq!(words.contested(), 1, "`four`, though the scope was agreed");
}

#[test]
fn what_is_deleted_is_left_out_with_everything_in_it() {
    let site = zero(&["scope/1/b agreed 2024-01-15", "scope/1 deleted 2024-02-02", "last deleted 2024-02-02"]);
    let progress = now(&site);
    assert_eq!(shares(&of(&site, &progress, "scope").standing.words.expect("counted")), [(Open, 1)]);
    assert_eq!(state(&site, &progress, "last"), Some(Deleted));
    assert_eq!(shares(&progress.whole.provisions), [(Open, 2), (Bracketed, 1)]);
    let site = zero(&["scope/1 deleted 2024-01-15", "scope/1/b agreed 2024-02-02"]);
    assert_eq!(shares(&of(&site, &now(&site), "scope").standing.words.expect("counted")), [(Open, 1), (Agreed, 2)]);
}

#[test]
fn nothing_is_counted_on_a_summary_and_only_what_is_recorded_is_told() {
    let lines = ["purpose agreed 2024-02-01", "scope/2 agreed 2024-02-01"].map(String::from);
    let site = with_statuses(&[("2024-01-01", "summary", ZERO)], &lines);
    let progress = now(&site);
    assert!(!progress.counted);
    assert_eq!(progress.whole.words, None);
    let states = ["purpose", "scope", "last"].map(|id| state(&site, &progress, id));
    assert_eq!(states, [Some(Agreed), None, None]);
    assert_eq!(of(&site, &progress, "scope").units[3].state, Some(Agreed));
    assert_eq!(progress.whole.state, None);
    assert_eq!(contention(&site, T, site.options.now).provisions[0].measures.brackets, None);
}

#[test]
fn where_some_is_agreed_and_nothing_says_which_what_is_not_recorded_is_not_known() {
    let treaty = "title = \"T\"\n[[session]]\nid = \"s1\"\ntitle = \"1\"\nstart = 2024-02-01\nend = 2024-02-10\n";
    let statuses = "[[status]]\nsome = \"a few provisions\"\nstate = \"agreed\"\nsession = \"s1\"\nsource = \"https://example.org\"\n\
                    [[status]]\nat = \"purpose\"\nstate = \"agreed\"\ndate = 2024-02-05\nsource = \"https://example.org\"\n";
    let text = draft("2024-01-01", "official", ZERO);
    let site = site(&[
        ("treaties/t/treaty.toml", treaty),
        ("treaties/t/drafts/zero.md", &text),
        ("treaties/t/provisions.toml", statuses),
    ]);
    let progress = now(&site);
    let states = ["purpose", "scope", "last"].map(|id| state(&site, &progress, id));
    assert_eq!(states, [Some(Agreed), None, Some(Bracketed)], "what is in brackets is not agreed");
    let words = progress.whole.words.expect("counted");
    assert_eq!((words.agreed(), words.open() > 0, progress.whole.unknown > 0), (3, true, true));
    let before = on(&site, date(2024, 2, 9));
    assert_eq!(state(&site, &before, "scope"), Some(Open), "nothing was known of it before the session was over");
    assert_eq!(before.whole.unknown, 0);
}

#[test]
fn sessions_are_told_by_the_draft_of_their_last_day_and_a_unit_keeps_its_state_under_another_label() {
    let later =
        "## Article 1. Scope {#scope}\n\n1. Wholly new words at the head.\n\n2. Parties shall shield every lamp.\n";
    let before = "## Article 1. Scope {#scope}\n\n1. Parties shall shield every lamp.\n";
    let drafts = [("2024-01-01", "official", before), ("2024-05-10", "official", later)];
    let lines = ["scope/1 agreed 2024-02-10"].map(String::from);
    let site = with_statuses(&drafts, &lines);
    let series = Rolls::new(&site, T, &moves(&site)).at_sessions(site.options.now);
    let told: Vec<_> = series
        .iter()
        .map(|one| {
            (
                site.session(one.session).id.as_str(),
                one.progress.whole.state,
                shares(&one.progress.whole.words.expect("counted")),
            )
        })
        .collect();
    assert_eq!(told, [("s1", Some(Agreed), vec![(Agreed, 5)]), ("s2", Some(Open), vec![(Open, 6), (Agreed, 5)])]);
    assert_eq!(on(&site, date(2023, 1, 1)).draft, None);
}

#[test]
fn a_bracket_that_spans_units_makes_all_of_them_bracketed() {
    let text = "# Article 1 {#one}\n\n1. One.\n\n[2. Two.\n\n(a) Three.\n\n3. Four.]\n\n4. Five.\n";
    let site = with_statuses(&[("2024-01-01", "official", text)], &[]);
    let progress = now(&site);
    let units: Vec<_> = progress.provisions[0].units.iter().filter_map(|unit| unit.state).collect();
    assert_eq!(units, [Open, Bracketed, Bracketed, Bracketed, Open]);
}

#[test]
fn contention_counts_proposals_delegations_words_and_brackets() {
    let proposal = |id: &str, fields: &str, edits: &str| {
        format!(
            "[[proposal]]\nid = \"{id}\"\ntitle = \"P\"\ndate = 2024-02-01\nsource = \"https://example.org\"\n{fields}\n{edits}\n"
        )
    };
    let edit = |fields: &str| format!("[[proposal.edit]]\n{fields}\n");
    let first = edit("kind = \"add\"\nat = \"scope/2\"\nwith = \"three new words\"")
        + &edit("kind = \"delete\"\nat = \"scope/1/a\"");
    let second = edit("kind = \"replace\"\nat = \"scope/2\"\nwith = \"[l’article]\"");
    let proposals = proposal("a", "by = [\"RUS\"]\nsupported_by = [\"CHN\"]\nopposed_by = [\"G\"]", &first)
        + &proposal("b", "by = [\"FRA\"]", &second);
    let site = site(&[
        ("delegations.toml", "[[group]]\ncode = \"G\"\nname = \"G\"\nmembers = [\"FRA\", \"DEU\"]\n"),
        ("treaties/t/treaty.toml", "title = \"T\"\n"),
        ("treaties/t/drafts/zero.md", &draft("2024-01-01", "official", ZERO)),
        ("treaties/t/proposals/p.toml", &proposals),
    ]);
    let contention = contention(&site, T, site.options.now);
    let measures: Vec<_> = contention.provisions.iter().map(|one| one.measures).collect();
    let quiet = |brackets| Measures { brackets: Some(brackets), ..Measures::default() };
    let scope = Measures { proposals: 2, delegations: 4, words: 5, brackets: Some(1) };
    assert_eq!(measures, [quiet(0), scope, quiet(1), quiet(0)]);
    assert_eq!(contention.most, scope);
}

const PATHS: [&str; 8] = ["purpose", "scope", "scope/1", "scope/1/a", "scope/1/b", "scope/2", "last", "choice/1"];
const NAMES: [&str; 6] = ["open", "bracketed", "informal", "agreed-ad-referendum", "agreed", "adopted"];

/// Where the own words of a unit stand: what is recorded for it or above it, or its brackets.
fn effective(progress: &Progress, site: &Site, path: &str) -> Option<StatusState> {
    let (id, unit) = path.split_once('/').map_or((path, None), |(id, unit)| (id, Some(unit)));
    let one = of(site, progress, id);
    let text = site.drafts[0].provision(one.provision)?;
    match unit {
        None => one.standing.state,
        Some(unit) => one.units[text.unit(unit)?.0 as usize].state,
    }
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 64, ..ProptestConfig::default() })]
    #[test]
    fn advancing_one_unit_never_lowers_the_whole(
        recorded in prop::collection::vec((0_usize..8, 0_usize..6), 0..6), at in 0_usize..8, further in 1_usize..6,
    ) {
        let lines: Vec<String> =
            recorded.iter().map(|(path, state)| format!("{} {} 2024-02-01", PATHS[*path], NAMES[*state])).collect();
        let site = with_statuses(&[("2024-01-01", "official", ZERO)], &lines);
        let before = now(&site);
        // Its own state, where one is recorded for it: the whole can be less advanced by a part of it.
        let last = recorded.iter().rev().find(|(path, _)| *path == at).map(|(_, state)| STATES[*state]);
        let own = last.or(effective(&before, &site, PATHS[at]));
        let next = (own.map_or(0, |own| own as usize) + further).min(5);
        prop_assume!(last.is_some() || inherited(&recorded, at).is_none_or(|above| STATES[next] >= STATES[above]));
        // What is recorded for it later holds for its parts, too.
        let within = format!("{}/", PATHS[at]);
        prop_assume!(recorded.iter().all(|(path, state)| !PATHS[*path].starts_with(&within) || *state <= next));
        let line = format!("{} {} 2024-03-01", PATHS[at], NAMES[next]);
        let site = with_statuses(&[("2024-01-01", "official", ZERO)], &[lines, vec![line]].concat());
        let after = now(&site);
        prop_assert!(after.whole.state >= before.whole.state);
        for (one, other) in before.provisions.iter().zip(&after.provisions) {
            prop_assert!(other.standing.state >= one.standing.state);
        }
        let (one, other) = (before.whole.words.expect("counted"), after.whole.words.expect("counted"));
        prop_assert!(other.agreed() >= one.agreed());
        prop_assert_eq!(other.total(), one.total());
    }
}

/// What is recorded last for the nearest unit above.
fn inherited(recorded: &[(usize, usize)], at: usize) -> Option<usize> {
    let above = PATHS[at].rsplit_once('/')?.0;
    let above = PATHS.iter().position(|path| *path == above)?;
    let own = recorded.iter().rev().find(|(path, _)| *path == above).map(|(_, state)| *state);
    own.or_else(|| inherited(recorded, above))
}
