use super::of;
use crate::analyse::tests::treaty::{TestTreaty, edit};
use crate::model::fate::{Score, Verdict, WHEREABOUTS, Whereabouts};
use crate::model::id::PartyId;
use crate::model::proposals::{PackageState, ProposalList, Proposals};
use crate::model::raw::ProposalState;
use crate::model::site::Site;

const ZERO: &str = "# Article 1. Sky {#sky}\n\n1. Protect it.\n\n2. Fund it.\n\n# Article 2. Sea {#sea}\n\n1. Sail.";
const REV: &str = "# Article 1. Sky {#sky}\n\n1. Protect it always.\n\n# Article 2. Sea {#sea}\n\n1. Sail.";

fn example() -> (Site, Proposals) {
    let package = "package = \"deal\"\n";
    let always = edit("kind = \"add\"~ at = \"sky/1\"~ after = \"Protect it\"~ with = \"always\"");
    let site = TestTreaty::default()
        .draft("zero", "2024-01-01", ZERO)
        .draft("rev", "2024-03-01", REV)
        .proposal("a", 1, "FRA", &format!("{package}session = \"s1\"\nstatus = \"agreed\"\n{always}"))
        .proposal(
            "b",
            2,
            "FRA DEU",
            &format!("{package}session = \"s1\"\n{}", edit("kind = \"delete\"~ at = \"sky/2\"")),
        )
        .proposal("c", 3, "ITA", &edit("kind = \"move\"~ at = \"sky/2\"~ to = \"sea/1\""))
        .proposal("d", 4, "ITA", "supported_by = [\"FRA\"]\nopposed_by = [\"DEU\"]\n")
        .also("[[package]]\nid = \"deal\"\ntitle = \"Deal\"\ncondition = \"both\"\nsource = \"https://example.org/\"\n")
        .site();
    let proposals = of(&site);
    (site, proposals)
}

#[test]
fn a_package_is_told_as_a_whole() {
    let (site, proposals) = example();
    let whole = &proposals.packages[0];
    let code = |id: &PartyId| site.party(*id).code.clone();
    assert_eq!(whole.members.iter().map(|(id, _)| id.0).collect::<Vec<_>>(), [0, 1]);
    assert_eq!(whole.sponsors.iter().map(code).collect::<Vec<_>>(), ["DEU", "FRA"]);
    assert_eq!(whole.common_sponsors.iter().map(code).collect::<Vec<_>>(), ["FRA"]);
    assert!(whole.same_session);
    assert_eq!(whole.state, PackageState::Some);
    let [together] = whole.together.as_slice() else { panic!("one draft") };
    assert_eq!(together.changes.len(), 2);
    let tally = together.counts.as_ref().expect("counted").whole.tally;
    assert_eq!((tally.added, tally.deleted), (1, 2));
}

#[test]
fn each_draft_with_edits_has_a_rolling_text_and_each_proposal_a_fate() {
    let (_, proposals) = example();
    let texts: Vec<_> = proposals.rolling.iter().map(|text| text.as_ref().map(|text| text.changes.len())).collect();
    assert_eq!(texts, [Some(3), None]);
    let percents: Vec<Vec<u32>> = proposals
        .fates
        .iter()
        .map(|fate| fate.edits.iter().filter_map(|edit| edit.next()).map(|(_, found)| found.percent()).collect())
        .collect();
    assert_eq!(percents, [vec![100], vec![100], vec![0], vec![]]);
}

#[test]
fn proposals_are_listed_by_session_provision_delegation_and_state() {
    let (site, proposals) = example();
    let lists = &proposals.lists[0];
    let numbers = |list: &ProposalList| list.proposals.iter().map(|id| id.0).collect::<Vec<_>>();
    assert_eq!((lists.all.edits, lists.all.states), (3, [3, 0, 0, 1, 0]));
    let sessions: Vec<_> = lists.sessions.iter().map(|(id, list)| (id.is_some(), numbers(list))).collect();
    assert_eq!(sessions, [(false, vec![2, 3]), (true, vec![0, 1])]);
    let provisions: Vec<_> = lists
        .provisions
        .iter()
        .map(|(id, list)| (site.provision(*id).id.as_str(), numbers(list), list.edits))
        .collect();
    assert_eq!(provisions, [("sky", vec![0, 1, 2], 3), ("sea", vec![2], 1)]);
    let delegations: Vec<_> = lists
        .delegations
        .iter()
        .map(|(id, found)| {
            let lists = [&found.sponsored, &found.supported, &found.opposed];
            (site.party(*id).code.as_str(), lists.map(numbers))
        })
        .collect();
    assert_eq!(
        delegations,
        [
            ("DEU", [vec![1], vec![], vec![3]]),
            ("FRA", [vec![0, 1], vec![3], vec![]]),
            ("ITA", [vec![2, 3], vec![], vec![]])
        ]
    );
    let agreed = lists.states.iter().find(|(state, _)| *state == ProposalState::Agreed);
    assert_eq!(agreed.map(|(_, list)| (numbers(list), list.count(ProposalState::Agreed))), Some((vec![0], 1)));
}

#[test]
fn an_edit_of_two_sponsors_counts_for_each_and_once_in_all() {
    let (site, proposals) = example();
    let lists = &proposals.lists[0];
    let told = |score: Score| {
        let all = WHEREABOUTS.iter().zip(score.0).filter(|(_, count)| *count > 0);
        all.map(|(fate, count)| (*fate, count)).collect::<Vec<_>>()
    };
    let (in_text, not) = (Whereabouts::Told(Verdict::InText), Whereabouts::Told(Verdict::NotInText));
    assert_eq!(told(proposals.score(&lists.all.proposals)), [(in_text, 2), (not, 1)]);
    let parties: Vec<_> = lists
        .delegations
        .iter()
        .map(|(id, lists)| (site.party(*id).code.as_str(), told(proposals.score(&lists.own()))))
        .collect();
    assert_eq!(parties, [("DEU", vec![(in_text, 1)]), ("FRA", vec![(in_text, 2)]), ("ITA", vec![(not, 1)])]);
}

#[test]
fn those_that_no_source_names_are_one_row_whatever_they_are_called() {
    let others = "supported_by = [{ words = \"a few\", at_least = 2 }]\n";
    let site = TestTreaty::default()
        .draft("zero", "2024-01-01", ZERO)
        .proposal("a", 1, "FRA", others)
        .proposal("b", 2, "FRA", "supported_by = [{ words = \"some\" }, { words = \"others\" }]\n")
        .site();
    let lists = &of(&site).lists[0];
    let codes: Vec<_> = lists.delegations.iter().map(|(id, _)| site.party(*id).code.as_str()).collect();
    assert_eq!(codes, ["FRA"]);
    assert_eq!(lists.unnamed.supported.proposals.len(), 2, "two proposals, though three times some are spoken of");
    assert!(lists.unnamed.sponsored.proposals.is_empty());
}
