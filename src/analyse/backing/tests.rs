use super::majority::against;
use super::{needed, proposal};
use crate::analyse::tests::site::{codes, draft, site};
use crate::model::backing::{AgainstKnown, AllVote, Backed, Backing};
use crate::model::id::ProposalId;
use crate::model::site::Site;
use proptest::prelude::*;

const GROUPS: &str = r#"
[[delegation]]
code = "OBS"
name = "OBS"
[[delegation]]
code = "ORG"
name = "ORG"
kind = "organization"
[[group]]
code = "EU"
name = "EU"
members = ["FRA", "DEU", "ITA", { code = "GBR", until = 2020-01-31 }]
[[group]]
code = "G"
name = "G"
members = ["BRA", "ITA"]
"#;

/// A treaty with these rules and one proposal, made in 2024.
fn one(rules: &str, fields: &str) -> (Site, Backing) {
    let treaty = format!(
        "title = \"T\"\n[rules]\n{rules}\n[[session]]\nid = \"old\"\ntitle = \"Old\"\nstart = 2019-05-01\nend = 2019-05-03\n"
    );
    let source = "source = \"https://example.org\"";
    let toml = format!(
        "[[proposal]]\nid = \"p\"\ntitle = \"P\"\ndate = 2024-05-01\n{source}\n{fields}\n[[proposal.edit]]\nkind = \"delete\"\nat = \"one\"\n"
    );
    let text = draft("2023-01-01", "official", "# Article 1 {#one}\n\nOne.");
    let files = [
        ("delegations.toml", GROUPS),
        ("treaties/t/treaty.toml", &*treaty),
        ("treaties/t/drafts/zero.md", &*text),
        ("treaties/t/proposals/p.toml", &*toml),
    ];
    let site = site(&files);
    let backing = proposal(&site, ProposalId(0));
    (site, backing)
}

const TWO_THIRDS: &str = "decision = \"consensus\"\nfallback = \"vote\"\nmajority = \"2/3\"\nmembers = 9";

fn told(site: &Site, backed: &[Backed]) -> Vec<String> {
    let through = |one: &Backed| one.through.map_or(String::new(), |group| format!(" {}", site.party(group).code));
    backed.iter().map(|one| format!("{:?} {}{}", one.role, site.party(one.party).code, through(one))).collect()
}

#[test]
fn sponsors_supporters_and_groups_are_resolved_on_the_date() {
    let (site, backing) = one(
        TWO_THIRDS,
        "by = [\"RUS\"]\nsupported_by = [\"EU\", \"OBS\"]\nopposed_by = [\"FRA\", { code = \"EU\", session = \"old\" }]",
    );
    // France opposes with its own word; the others are said to do both through the same group, and Britain left it.
    assert_eq!(told(&site, &backing.supporters), ["Sponsor RUS", "Supporter OBS"]);
    assert_eq!(told(&site, &backing.opponents), ["Opponent FRA", "Opponent GBR EU"]);
    assert_eq!(codes(&site, backing.divided.clone()), ["DEU", "ITA"]);
    let threshold = backing.threshold;
    assert_eq!((threshold.supporters, threshold.opponents), (1, 2));
    assert_eq!(codes(&site, threshold.not_voting), ["OBS"]);
}

#[test]
fn who_speaks_for_a_group_brings_its_members() {
    let (site, backing) = one(TWO_THIRDS, "by = [\"BRA\"]\nfor = \"G\"\nopposed_by = [\"EU\"]");
    assert_eq!(told(&site, &backing.supporters), ["Sponsor BRA G"]);
    assert_eq!(told(&site, &backing.opponents), ["Opponent DEU EU", "Opponent FRA EU"]);
    // In both groups.
    assert_eq!(codes(&site, backing.divided), ["ITA"]);
    assert_eq!((codes(&site, backing.groups_for), codes(&site, backing.groups_against)), (vec!["G"], vec!["EU"]));
}

#[test]
fn two_thirds_of_nine_are_six_and_of_those_voting_fewer() {
    let (_, backing) = one(TWO_THIRDS, "by = [\"RUS\", \"CHN\"]\nopposed_by = [\"CAN\"]");
    let vote = backing.threshold.vote.expect("a vote");
    assert_eq!(vote.against_known, AgainstKnown::Needed(2));
    assert_eq!(vote.all, Some(AllVote { members: 9, needed: 6, missing: 4, blocking: 4, unknown: 6 }));
}

#[test]
fn a_vote_that_the_rules_do_not_know_is_not_told() {
    let backing = |rules| one(rules, "by = [\"RUS\"]").1.threshold.vote;
    assert_eq!(backing("decision = \"consensus\"\nmembers = 9"), None);
    assert_eq!(backing("decision = \"vote\"\nmembers = 9"), None);
    assert_eq!(backing("decision = \"consensus\"\nmajority = \"2/3\""), None);
    let vote = backing("decision = \"vote\"\nmajority = \"1/2\"").expect("a vote");
    assert_eq!((vote.against_known, vote.all), (AgainstKnown::NobodyKnown, None), "of nobody nothing follows");
}

#[test]
fn majorities_are_counted_as_bodies_count_them() {
    assert_eq!(needed((2, 3), 193), 129);
    assert_eq!(needed((2, 3), 41), 28);
    assert_eq!(needed((1, 2), 40), 21);
    assert_eq!(needed((1, 2), 41), 21);
    assert_eq!(needed((3, 4), 40), 30);
    assert_eq!(needed((1, 1), 7), 7);
    assert_eq!(needed((1, 2), 0), 1);
    assert_eq!(against((2, 3), 10), Some(20));
    assert_eq!(against((1, 2), 10), Some(11));
    assert_eq!(against((3, 5), 10), Some(15));
    assert_eq!(against((1, 1), 1), None);
    assert_eq!(against((1, 1), 0), Some(1));
}

#[test]
fn states_that_are_no_members_and_organizations_have_no_vote_and_no_side_of_a_member() {
    let (site, backing) = one(TWO_THIRDS, "by = [\"RUS\", \"PSE\", \"VAT\", \"COK\", \"ORG\"]");
    assert_eq!(backing.threshold.supporters, 1);
    assert_eq!(codes(&site, backing.threshold.not_voting), ["COK", "ORG", "PSE", "VAT"]);
    assert_eq!(backing.threshold.vote.and_then(|vote| vote.all).map(|all| all.unknown), Some(8));
}

#[test]
fn in_an_invented_negotiation_who_says_that_it_is_an_observer_has_no_vote() {
    let treaty = "title = \"T\"\nfictional = true\n[rules]\ndecision = \"vote\"\nmajority = \"2/3\"\nmembers = 3\n";
    let parties = "[[delegation]]\ncode = \"XAA\"\n[[delegation]]\ncode = \"XOB\"\nkind = \"observer\"\n";
    let proposal_of = "[[proposal]]\nid = \"p\"\ntitle = \"P\"\ndate = 2024-05-01\nsource = \"https://example.org\"\nby = [\"XAA\", \"XOB\"]\n";
    let site = site(&[
        ("delegations.toml", parties),
        ("treaties/t/treaty.toml", treaty),
        ("treaties/t/proposals/p.toml", proposal_of),
    ]);
    let threshold = proposal(&site, ProposalId(0)).threshold;
    assert_eq!(threshold.supporters, 1);
    assert_eq!(codes(&site, threshold.not_voting), ["XOB"]);
}

#[test]
fn members_may_be_listed_by_code_and_by_group_as_of_the_day() {
    let rules = "decision = \"vote\"\nmajority = \"1/2\"\nmembers = [\"PSE\", \"OBS\", \"group:EU\"]\nquorum = \"1/2\"";
    let (site, backing) = one(rules, "by = [\"PSE\", \"OBS\", \"BRA\", \"GBR\"]\nopposed_by = [\"FRA\"]");
    // Britain had left by then, and Brazil is not on the list; the observer is, and says nowhere that it is no State.
    assert_eq!((backing.threshold.supporters, backing.threshold.opponents), (2, 1));
    assert_eq!(codes(&site, backing.threshold.not_voting), ["BRA", "GBR"]);
    let vote = backing.threshold.vote.expect("a vote");
    assert_eq!(vote.all.map(|all| all.members), Some(5));
    assert_eq!(vote.quorum, Some(3));
}

#[test]
fn those_not_named_are_told_beside_the_sides_and_are_no_votes() {
    let (site, backing) = one(
        TWO_THIRDS,
        "by = [\"RUS\", { words = \"others\" }]\nsupported_by = [{ words = \"35 more\", at_least = 35 }]\nopposed_by = [{ words = \"some\", at_least = 2 }]",
    );
    assert_eq!(told(&site, &backing.supporters), ["Sponsor RUS"]);
    assert_eq!((backing.unnamed_for.parties.len(), backing.unnamed_for.at_least), (2, 36));
    assert_eq!(backing.unnamed_against.at_least, 2);
    assert_eq!((backing.threshold.supporters, backing.threshold.opponents), (1, 0));
    assert!(backing.threshold.not_voting.is_empty());
    let vote = backing.threshold.vote.expect("a vote");
    assert_eq!(vote.against_known, AgainstKnown::NobodyKnown, "some are against it, and nobody knows how many");
}

proptest! {
    #[test]
    fn votes_needed_against_a_number_are_the_least_that_carry(over in 1_u32..12, more in 0_u32..12, no in 0_u32..400) {
        let majority = (over, over + more);
        let carries = |yes: u32| yes > 0 && yes >= needed(majority, yes + no);
        match against(majority, no) {
            Some(yes) => prop_assert!(carries(yes) && !carries(yes - 1), "{yes} of {}", yes + no),
            None => prop_assert!(more == 0 && no > 0),
        }
    }
}
