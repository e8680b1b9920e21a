use super::treaty;
use crate::analyse::positions;
use crate::analyse::tests::site::{codes, draft, party, site};
use crate::model::alignment::Alignment;
use crate::model::id::TreatyId;
use crate::model::site::Site;
use proptest::prelude::*;
use std::fmt::Write as _;

const GROUPS: &str = "[[group]]\ncode = \"EU\"\nname = \"EU\"\nmembers = [\"FRA\", \"DEU\", \"ITA\"]\n";
const TOPICS: &str =
    "[[topic]]\nid = \"x\"\ntitle = \"X\"\nstances = [{ id = \"a\", label = \"A\" }, { id = \"b\", label = \"B\" }]\n";

/// One line a proposal: `RUS CHN | CAN` is by RUS, supported by CHN, opposed by CAN. A line `X a` is a stance.
fn aligned(lines: &[String]) -> (Site, Alignment) {
    aligned_among(GROUPS, lines)
}

/// The same, with delegations of its own.
fn aligned_among(delegations: &str, lines: &[String]) -> (Site, Alignment) {
    let (mut proposals, mut positions) = (String::new(), String::new());
    let source = "source = \"https://example.org\"\n";
    for (index, line) in lines.iter().enumerate() {
        if let Some((by, stance)) = line.split_once(':') {
            let on = if ["a", "b"].contains(&stance) { "topic:x" } else { "one" };
            let _ = write!(
                positions,
                "[[position]]\nby = \"{by}\"\non = \"{on}\"\nstance = \"{stance}\"\ndate = 2024-05-01\n{source}"
            );
            continue;
        }
        let (favour, oppose) = line.split_once('|').unwrap_or((line, ""));
        let favour: Vec<&str> = favour.split_whitespace().collect();
        let oppose: Vec<&str> = oppose.split_whitespace().collect();
        let _ = write!(
            proposals,
            "[[proposal]]\nid = \"p{index}\"\ntitle = \"P\"\ndate = 2024-05-01\nby = {:?}\nsupported_by = {:?}\nopposed_by = {oppose:?}\n{source}[[proposal.edit]]\nkind = \"delete\"\nat = \"one\"\n",
            &favour[..1],
            &favour[1..],
        );
    }
    let text = draft("2023-01-01", "official", "# Article 1 {#one}\n\nOne.");
    let site = site(&[
        ("delegations.toml", delegations),
        ("topics.toml", TOPICS),
        ("treaties/t/treaty.toml", "title = \"T\"\n"),
        ("treaties/t/drafts/zero.md", &text),
        ("treaties/t/proposals/p.toml", &proposals),
        ("treaties/t/positions.toml", &positions),
    ]);
    let stances = positions::treaty(&site, TreatyId(0), site.options.now);
    let alignment = treaty(&site, &stances);
    (site, alignment)
}

fn lines(lines: &[&str]) -> Vec<String> {
    lines.iter().map(ToString::to_string).collect()
}

fn told(site: &Site, alignment: &Alignment, a: &str, b: &str) -> Option<(u32, u32)> {
    alignment.pair(party(site, a), party(site, b)).map(|pair| (pair.agreed, pair.cases))
}

#[test]
fn agreement_is_counted_over_proposals_and_stances_and_not_under_three_cases() {
    let (site, alignment) = aligned(&lines(&[
        "RUS CHN | CAN",
        "RUS | CAN CHN",
        "CHN RUS",
        "RUS:a",
        "CHN:a",
        "CAN:b",
        "RUS:reserves",
        "CHN:reserves",
    ]));
    assert_eq!(told(&site, &alignment, "RUS", "CHN"), Some((3, 4)));
    assert_eq!(told(&site, &alignment, "CHN", "RUS"), Some((3, 4)));
    assert_eq!(told(&site, &alignment, "RUS", "CAN"), Some((0, 3)));
    assert_eq!(told(&site, &alignment, "CHN", "CAN"), Some((1, 3)));
    assert_eq!((alignment.proposals, alignment.subjects, alignment.too_few), (3, 2, 0));
    let (site, alignment) = aligned(&lines(&["RUS CHN", "RUS CHN"]));
    assert_eq!(told(&site, &alignment, "RUS", "CHN"), None);
    assert_eq!(alignment.too_few, 1);
}

#[test]
fn what_one_group_said_for_both_is_no_case() {
    let (site, alignment) =
        aligned(&lines(&["EU RUS", "EU RUS FRA", "FRA | EU", "FRA | RUS", "CAN EU FRA", "DEU", "EU"]));
    // France has its own word beside EU's in the second, third and fifth; in the first and last EU speaks for it.
    assert_eq!(told(&site, &alignment, "EU", "FRA"), Some((2, 3)));
    // Germany's own word is on what EU did not speak to; all else it has from EU.
    assert_eq!(told(&site, &alignment, "DEU", "EU"), None);
    assert_eq!(told(&site, &alignment, "DEU", "FRA"), Some((2, 3)));
    // With Russia in the first, by EU's word, and in the second by its own; against it in the fourth.
    assert_eq!(told(&site, &alignment, "FRA", "RUS"), Some((2, 3)));
    assert_eq!(codes(&site, alignment.parties), ["CAN", "DEU", "EU", "FRA", "RUS"]);
}

#[test]
fn clusters_join_those_who_agree_and_leave_out_those_of_whom_too_little_is_known() {
    let mut all = lines(&["USA JPN AUS | RUS CHN"; 3]);
    all.extend(lines(&["RUS CHN | USA JPN", "USA RUS | JPN", "BRA USA"]));
    let (site, alignment) = aligned(&all);
    let clusters: Vec<_> = alignment.clusters.iter().map(|one| codes(&site, one.parties.clone())).collect();
    assert_eq!(clusters, [vec!["AUS", "JPN", "USA"], vec!["CHN", "RUS"]]);
    // AUS–JPN 3/3, AUS–USA 3/3, JPN–USA 4/5.
    assert!((alignment.clusters[0].agreement - (1.0 + 1.0 + 0.8) / 3.0).abs() < 1e-9);
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]
    #[test]
    fn alignment_is_symmetric(sides in prop::collection::vec(prop::collection::vec(0_u8..3, 6), 1..12)) {
        let parties = ["EU", "FRA", "DEU", "RUS", "CHN", "CAN"];
        let write = |order: &[usize]| -> Vec<String> {
            sides.iter().filter_map(|row| {
                let on = |side: u8| order.iter().filter(|at| row[**at] == side).map(|at| parties[*at]).collect::<Vec<_>>().join(" ");
                (!on(1).is_empty()).then(|| format!("{} | {}", on(1), on(2)))
            }).collect()
        };
        let (site, alignment) = aligned(&write(&[0, 1, 2, 3, 4, 5]));
        let (_, turned) = aligned(&write(&[5, 4, 3, 2, 1, 0]));
        prop_assert_eq!(&alignment, &turned);
        for a in parties {
            for b in parties {
                prop_assert_eq!(told(&site, &alignment, a, b), told(&site, &alignment, b, a));
                if let Some((agreed, cases)) = told(&site, &alignment, a, b) {
                    prop_assert!(agreed <= cases && cases >= 3 && cases as usize <= sides.len());
                }
            }
        }
    }
}

#[test]
fn of_too_many_those_are_compared_that_took_the_most_sides() {
    let mut lines: Vec<String> = (0..super::MOST_COMPARED + 5).map(|number| format!("X{number}:a")).collect();
    lines.extend((3..super::MOST_COMPARED + 5).map(|number| format!("X{number}:supports")));
    let mut delegations = String::new();
    for number in 0..super::MOST_COMPARED + 5 {
        let _ = writeln!(delegations, "[[delegation]]\ncode = \"X{number}\"\nname = \"Delegation {number}\"");
    }
    let (site, alignment) = aligned_among(&delegations, &lines);
    assert_eq!((alignment.parties.len(), alignment.left_out), (super::MOST_COMPARED, 5));
    let codes = codes(&site, alignment.parties.iter().copied());
    assert!(!["X0", "X1", "X2"].iter().any(|few| codes.contains(few)), "{codes:?}");
}

/// Proposals as they are written, by several, in one document or in a package.
fn aligned_on(proposals: &str, positions: &str) -> (Site, Alignment) {
    let delegations = "[[delegation]]\ncode = \"ORG\"\nkind = \"organization\"\n[[delegation]]\ncode = \"NGO\"\nkind = \"organization\"\n";
    let text = draft("2023-01-01", "official", "# Article 1 {#one}\n\n1. One.\n\n2. Two.");
    let site = site(&[
        ("delegations.toml", delegations),
        ("topics.toml", TOPICS),
        ("treaties/t/treaty.toml", "title = \"T\"\n[[body]]\nid = \"group\"\ntitle = \"Group\"\n"),
        ("treaties/t/documents.toml", "[[document]]\nsymbol = \"NGO-1\"\ntitle = \"Submission\"\ndate = 2024-05-01\n"),
        ("treaties/t/drafts/zero.md", &text),
        ("treaties/t/proposals/p.toml", proposals),
        ("treaties/t/positions.toml", positions),
    ]);
    let stances = positions::treaty(&site, TreatyId(0), site.options.now);
    let alignment = treaty(&site, &stances);
    (site, alignment)
}

fn proposal(id: &str, by: &str, rest: &str) -> String {
    format!("[[proposal]]\nid = \"{id}\"\ntitle = \"P\"\ndate = 2024-05-01\nby = [{by}]\n{rest}\n")
}

#[test]
fn what_two_wrote_in_one_document_shows_once_that_they_agree() {
    let paper = "sources = [{ document = \"NGO-1\" }]";
    let own = "source = \"https://example.org/\"";
    let both = "\"ORG\", \"NGO\"";
    let proposals: String =
        ["a", "b", "c", "d"].iter().map(|id| proposal(id, both, paper)).chain([proposal("e", both, own)]).collect();
    let position = |by: &str, on: &str, source: &str| {
        format!("[[position]]\nby = \"{by}\"\non = \"{on}\"\nstance = \"opposes\"\ndate = 2024-05-01\n{source}\n")
    };
    // The same paper says where both stand on paragraph 1; on paragraph 2 each spoke for itself.
    let positions: String = ["ORG", "NGO"]
        .iter()
        .flat_map(|by| [position(by, "one/1", paper), position(by, "one/2", own.replace("org/", by).as_str())])
        .collect();
    let (site, alignment) = aligned_on(&proposals, &positions);
    assert_eq!((alignment.proposals, alignment.proposal_cases), (5, 2));
    let pair = alignment.pair(party(&site, "ORG"), party(&site, "NGO")).expect("three cases");
    assert_eq!((pair.cases, pair.agreed), (3, 3), "the paper, the other proposal, paragraph 2");
}

#[test]
fn the_parts_of_a_package_are_one_case_and_who_is_for_one_and_against_another_takes_no_side() {
    let part = "package = \"deal\"\nsource = \"https://example.org/\"";
    let package = "[[package]]\nid = \"deal\"\ntitle = \"Deal\"\nsource = \"https://example.org/\"\n";
    let proposals = [
        proposal("a", "\"RUS\"", &format!("supported_by = [\"CHN\", \"CAN\"]\n{part}")),
        proposal("b", "\"RUS\"", &format!("supported_by = [\"CHN\"]\nopposed_by = [\"CAN\"]\n{part}")),
        proposal("c", "\"RUS\"", &format!("supported_by = [\"CHN\", \"CAN\"]\n{part}")),
    ];
    let (_, alignment) = aligned_on(&format!("{package}{}", proposals.concat()), "");
    assert_eq!((alignment.proposals, alignment.proposal_cases), (3, 1));
    assert!(alignment.pairs.is_empty());
    assert_eq!(alignment.too_few, 1, "Canada took no side on the whole");
}

#[test]
fn those_not_named_and_bodies_are_in_no_pair() {
    let by = "\"RUS\", { words = \"others\" }, \"body:group\"";
    let each = |id: &str| proposal(id, by, &format!("source = \"https://example.org/{id}\""));
    let (site, alignment) = aligned_on(&["a", "b", "c", "d"].map(each).concat(), "");
    assert_eq!(alignment.proposal_cases, 4, "each was made in another document");
    assert_eq!(codes(&site, alignment.parties.clone()), ["RUS"]);
    assert!(alignment.pairs.is_empty());
}

#[test]
fn a_vote_is_one_case_and_who_was_absent_took_no_side() {
    let vote = |id: &str, favour: &str, against: &str, absent: &str| {
        format!(
            "[[vote]]\nid = \"{id}\"\ntitle = \"V\"\ndate = 2024-05-01\nkind = \"recorded\"\nfor = [{favour}]\nagainst = [{against}]\nabsent = [{absent}]\nresult = \"carried\"\nsource = \"https://example.org\"\n"
        )
    };
    let votes = [
        vote("one", "\"RUS\", \"CHN\"", "\"CAN\"", ""),
        vote("two", "\"RUS\"", "\"CHN\", \"CAN\"", ""),
        vote("three", "\"RUS\", \"CHN\", \"CAN\"", "", ""),
        vote("four", "\"RUS\"", "", "\"CHN\", \"CAN\""),
    ]
    .concat();
    let text = draft("2023-01-01", "official", "# Article 1 {#one}\n\nOne.");
    let site = site(&[
        ("treaties/t/treaty.toml", "title = \"T\"\n"),
        ("treaties/t/drafts/zero.md", &text),
        ("treaties/t/votes.toml", &votes),
    ]);
    let stances = positions::treaty(&site, TreatyId(0), site.options.now);
    let alignment = treaty(&site, &stances);
    assert_eq!((alignment.proposals, alignment.votes, alignment.subjects), (0, 4, 0));
    assert_eq!(told(&site, &alignment, "RUS", "CHN"), Some((2, 3)));
    assert_eq!(told(&site, &alignment, "RUS", "CAN"), Some((1, 3)));
    assert_eq!(told(&site, &alignment, "CHN", "CAN"), Some((2, 3)));
}
