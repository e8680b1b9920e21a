use super::{outcome, wrong};
use crate::analyse::tests::site::{codes, draft, party, site};
use crate::model::id::VoteId;
use crate::model::raw::Ballot;
use crate::model::site::Site;
use crate::model::vote::{Majority, Outcome};

const GROUPS: &str = "[[group]]\ncode = \"G\"\nname = \"G\"\nmembers = [\"FRA\", \"DEU\", \"ITA\", { code = \"ESP\", from = 2025-01-01 }]\n[[delegation]]\ncode = \"WATCH\"\nname = \"Watch\"\n";

/// A treaty with these rules and one vote of these lines.
fn voted(rules: &str, vote: &str) -> Site {
    let treaty = format!("title = \"T\"\n[rules]\ndecision = \"vote\"\n{rules}");
    let vote = format!(
        "[[vote]]\nid = \"v\"\ntitle = \"To go on\"\ndate = 2024-05-01\nsource = \"https://example.org\"\n{vote}"
    );
    let text = draft("2023-01-01", "official", "# Article 1 {#one}\n\nOne.");
    site(&[
        ("delegations.toml", GROUPS),
        ("treaties/t/treaty.toml", &treaty),
        ("treaties/t/drafts/zero.md", &text),
        ("treaties/t/votes.toml", &vote),
    ])
}

fn followed(rules: &str, vote: &str) -> Outcome {
    let site = voted(rules, vote);
    outcome(&site, site.vote(VoteId(0)))
}

/// The codes of what is wrong, and the words.
fn told(rules: &str, vote: &str) -> Vec<(&'static str, String)> {
    let site = voted(rules, vote);
    wrong(&site, site.vote(VoteId(0))).into_iter().map(|found| (found.rule.code, found.message)).collect()
}

#[test]
fn another_body_votes_by_its_own_majority_and_the_treatys_is_told_beside_it() {
    let assembly = "kind = \"recorded\"\nbody = \"Assembly\"\nmajority = \"1/2\"\nfor = 79\nagainst = 60\nabstaining = 33\nresult = \"carried\"\n";
    let outcome = followed("majority = \"2/3\"\nmembers = 100\nquorum = \"3/4\"\n", assembly);
    assert_eq!(outcome.taken, Some(Majority { share: (1, 2), needed: 70, favour: 79 }));
    assert_eq!(outcome.would, Some(Majority { share: (2, 3), needed: 93, favour: 79 }));
    assert!(!outcome.would.is_some_and(Majority::reached));
    assert_eq!(outcome.rest, None, "how many members that body has is not known");
    assert_eq!(told("majority = \"2/3\"\nmembers = 100\nquorum = \"3/4\"\n", assembly), []);
}

#[test]
fn who_abstains_counts_only_where_the_rules_say_so() {
    let vote = "kind = \"counted\"\nfor = 40\nagainst = 20\nabstaining = 10\nresult = \"carried\"\n";
    let plain = followed("majority = \"2/3\"\n", vote);
    assert_eq!(plain.taken, Some(Majority { share: (2, 3), needed: 40, favour: 40 }));
    assert_eq!(plain.would, None);
    let counted = followed("majority = \"2/3\"\nabstentions_count = true\n", vote);
    assert_eq!(counted.taken, Some(Majority { share: (2, 3), needed: 47, favour: 40 }));
}

#[test]
fn what_is_not_known_gives_no_majority_and_no_rest() {
    let known = "kind = \"counted\"\nfor = 40\nagainst = 20\nabstaining = 10\nresult = \"carried\"\n";
    assert_eq!(followed("majority = \"1/2\"\nmembers = 90\n", known).rest, Some(20));
    let no_abstentions = "kind = \"counted\"\nfor = 40\nagainst = 20\nresult = \"carried\"\n";
    assert_eq!(followed("majority = \"1/2\"\nmembers = 90\n", no_abstentions).rest, None);
    let only_result = "kind = \"counted\"\nresult = \"lost\"\n";
    let outcome = followed("majority = \"1/2\"\nmembers = 90\n", only_result);
    assert_eq!(outcome, Outcome::default());
    assert_eq!(told("majority = \"1/2\"\nmembers = 90\nquorum = \"1/2\"\n", only_result), []);
    assert_eq!(followed("majority = \"1/2\"\n", "kind = \"without-vote\"\nresult = \"carried\"\n"), Outcome::default());
}

#[test]
fn a_result_that_the_figures_do_not_have_is_told() {
    let carried = "kind = \"counted\"\nfor = 39\nagainst = 21\nresult = \"carried\"\n";
    let told_of = |rules, vote| told(rules, vote).into_iter().map(|(code, _)| code).collect::<Vec<_>>();
    assert_eq!(
        told("majority = \"2/3\"\n", carried),
        [("vote-against-rules", "the vote is `carried` with 39 in favour, and a majority of 2/3 takes 40".to_owned())]
    );
    assert_eq!(told_of("majority = \"1/2\"\n", carried), Vec::<&str>::new());
    let tie = "kind = \"counted\"\nfor = 30\nagainst = 30\nresult = \"lost\"\n";
    assert_eq!(told_of("majority = \"1/2\"\n", tie), Vec::<&str>::new(), "a tie is no majority");
    let lost = "kind = \"counted\"\nfor = 31\nagainst = 30\nresult = \"lost\"\n";
    assert_eq!(told_of("majority = \"1/2\"\n", lost), ["vote-against-rules"]);
}

#[test]
fn a_quorum_counts_those_who_abstain_and_not_those_who_are_absent() {
    let vote = "kind = \"counted\"\nfor = 30\nagainst = 10\nabstaining = 10\nabsent = 40\nresult = \"carried\"\n";
    assert_eq!(told("members = 100\nquorum = \"1/2\"\n", vote), []);
    let found = told("members = 102\nquorum = \"1/2\"\n", vote);
    assert_eq!(found[0].0, "vote-against-rules");
    assert_eq!(found[0].1, "50 members took part in vote `v`, and a quorum of 1/2 takes 51");
}

#[test]
fn more_votes_than_members_cannot_be() {
    let vote = "kind = \"counted\"\nfor = 60\nagainst = 30\nabsent = 20\nresult = \"carried\"\n";
    let found = told("members = 100\n", vote);
    assert_eq!(
        found,
        [("impossible-vote", "the figures of vote `v` come to 110, and there are 100 members".to_owned())]
    );
}

#[test]
fn neither_groups_nor_observers_have_a_vote() {
    let found = told("", "kind = \"recorded\"\nfor = [\"FRA\", \"G\"]\nagainst = [\"WATCH\"]\nresult = \"carried\"\n");
    assert_eq!(found.iter().map(|(code, _)| *code).collect::<Vec<_>>(), ["not-a-voter", "not-a-voter"]);
    assert_eq!(found[0].1, "`G` is a group, and only members vote");
    assert_eq!(found[1].1, "`WATCH` is no member of the negotiation, and has no vote");
}

#[test]
fn a_groups_members_are_those_of_the_day_and_who_voted_apart_is_told() {
    let vote = "kind = \"recorded\"\nfor = [\"FRA\", \"DEU\"]\nagainst = [\"ITA\", \"ESP\"]\nresult = \"lost\"\n";
    let site = voted("", vote);
    let outcome = outcome(&site, site.vote(VoteId(0)));
    let [group] = outcome.groups.as_slice() else { panic!("one group: {outcome:?}") };
    assert!(group.is_split());
    assert_eq!(group.most, Some(Ballot::For));
    let against = group.ballots.iter().find(|(ballot, _)| *ballot == Ballot::Against);
    let against = against.map(|(_, members)| codes(&site, members.iter().copied()));
    assert_eq!(against, Some(vec!["ITA"]), "Spain joined a year later");
    assert_eq!(group.unknown, []);
}

#[test]
fn a_group_of_which_one_vote_is_known_is_not_told_and_one_that_was_absent_is_not_apart() {
    let one = "kind = \"recorded\"\nfor = [\"FRA\"]\nagainst = [\"ESP\"]\nresult = \"lost\"\n";
    assert_eq!(followed("", one).groups, []);
    let absent =
        "kind = \"recorded\"\nfor = [\"FRA\", \"DEU\"]\nagainst = []\nabsent = [\"ITA\"]\nresult = \"carried\"\n";
    let site = voted("", absent);
    let outcome = outcome(&site, site.vote(VoteId(0)));
    assert!(!outcome.groups[0].is_split());
    let of = |code: &str| site.vote(VoteId(0)).ballot(party(&site, code));
    assert_eq!((of("ITA"), of("ESP")), (Some(Ballot::Absent), None));
    assert_eq!(site.vote(VoteId(0)).count(Ballot::Against), Some(0), "an empty list is none, and that is known");
}

/// One treaty with two votes and two arguments, of which the later ones are of a day that has not come, and a briefing.
fn told_of(briefing: &str) -> Site {
    let vote = |id: &str, on: &str, day: &str| {
        format!(
            "[[vote]]\nid = \"{id}\"\ntitle = \"V\"\non = \"{on}\"\ndate = {day}\nkind = \"counted\"\nresult = \"carried\"\nsource = \"https://example.org\"\n"
        )
    };
    let argument = |id: &str, day: &str, answers: &str| {
        format!(
            "[[argument]]\nid = \"{id}\"\nwords = \"So it is.\"\nby = [\"FRA\"]\non = \"one\"\nside = \"for\"\n{answers}date = {day}\nsource = \"https://example.org\"\n"
        )
    };
    let votes = [
        vote("past", "one", "2024-05-01"),
        vote("coming", "one", "2027-05-01"),
        vote("on-a-later-draft", "draft:later", "2025-05-01"),
    ];
    let arguments =
        [argument("said", "2024-05-01", "answers = \"to-be-said\"\n"), argument("to-be-said", "2027-05-01", "")];
    let (zero, later) = (
        draft("2023-01-01", "official", "# Article 1 {#one}\n\n1. One."),
        draft("2026-03-01", "official", "# Article 1 {#one}\n\n1. One."),
    );
    let briefing =
        format!("+++\ntitle = \"B\"\ndate = 2024-06-01\nkind = \"news\"\ntreaty = \"t\"\n+++\n\n{briefing}\n");
    site(&[
        ("treaties/t/treaty.toml", "title = \"T\"\n"),
        ("treaties/t/drafts/zero.md", &zero),
        ("treaties/t/drafts/later.md", &later),
        ("treaties/t/votes.toml", &votes.concat()),
        ("treaties/t/arguments.toml", &arguments.concat()),
        ("briefings/b.md", &briefing),
    ])
}

#[test]
fn what_is_voted_or_argued_later_is_not_there_nor_answered() {
    let site = told_of("Words.");
    let votes: Vec<&str> = site.votes.iter().map(|vote| vote.id.as_str()).collect();
    assert_eq!(votes, ["past"]);
    let arguments: Vec<(&str, _)> = site.arguments.iter().map(|one| (one.id.as_str(), one.answers)).collect();
    assert_eq!(arguments, [("said", None)]);
}

#[test]
fn votes_and_arguments_are_referred_to_and_embedded() {
    use crate::model::briefing::{Embed, FillKind};
    use crate::model::id::ArgumentId;
    use crate::model::target::Target;
    let site = told_of(
        "See [[vote:past]] and [[argument:said]].\n\n![[vote:past]]\n\n![[votes]]\n\n![[arguments:art. 1(1)]]\n\n![[arguments:#one]]\n\n![[arguments]]",
    );
    assert_eq!(site.mentions_of(Target::Vote(VoteId(0))).len(), 1);
    assert_eq!(site.mentions_of(Target::Argument(ArgumentId(0))).len(), 1);
    let embeds = site.briefings[0].versions[0].text.fills.iter().filter_map(|fill| match &fill.kind {
        FillKind::Embed(Embed::Vote(id)) => Some(format!("vote {}", site.vote(*id).id)),
        FillKind::Embed(Embed::Votes(id)) => Some(format!("votes of {}", site.treaty(*id).id)),
        FillKind::Embed(Embed::Arguments(reference)) => match (reference.target, reference.meant) {
            (Target::Treaty(_), _) => Some("arguments of the treaty".to_owned()),
            (_, Some(place)) => Some(format!("arguments on unit {:?}", place.unit)),
            _ => None,
        },
        _ => None,
    });
    assert_eq!(
        embeds.collect::<Vec<_>>(),
        ["vote past", "votes of t", "arguments on unit Some(0)", "arguments on unit None", "arguments of the treaty"]
    );
}
