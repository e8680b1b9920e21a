use super::Chronicle;
use crate::analyse::tests::site::{draft, site};
use crate::model::changes::{Changes, News, Tally};
use crate::model::id::{SessionId, TreatyId};
use crate::model::proposal::View;
use crate::model::raw::StatusState;
use crate::model::site::Site;
use crate::model::stances::Step;
use jiff::civil::date;

const TREATY: &str = r#"
title = "T"
[[session]]
id = "s1"
title = "First"
start = 2024-02-01
end = 2024-02-10
[[session]]
id = "s2"
title = "Second"
start = 2024-06-01
end = 2024-06-10
"#;

const PROPOSALS: &str = r#"
[[proposal]]
id = "early"
title = "P"
by = ["RUS"]
session = "s2"
date = 2024-02-05
source = "https://example.org"
status = [{ state = "tabled" }, { state = "withdrawn", date = 2024-06-05 }]
  [[proposal.edit]]
  kind = "delete"
  at = "one"
[[proposal]]
id = "between"
title = "P"
by = ["RUS"]
date = 2024-04-01
source = "https://example.org"
  [[proposal.edit]]
  kind = "delete"
  at = "one"
"#;

const PROVISIONS: &str = r#"
[[status]]
at = "one"
state = "informal"
date = 2024-02-05
source = "https://example.org"
[[status]]
at = "one"
state = "agreed"
date = 2024-06-05
source = "https://example.org"
"#;

const POSITIONS: &str = r#"
[[position]]
by = "RUS"
on = "one"
stance = "opposes"
date = 2024-02-10
source = "https://example.org"
[[position]]
by = "RUS"
on = "one"
stance = "supports"
date = 2024-06-11
source = "https://example.org"
"#;

fn told() -> Site {
    let text = draft("2024-01-01", "official", "# Article 1 {#one}\n\nOne.");
    let later = draft("2024-06-20", "official", "# Article 1 {#one}\n\nOne.")
        .replace("authority", "session = \"s2\"\nauthority");
    site(&[
        ("briefings/new.md", "+++\ntitle = \"New\"\ndate = 2024-04-02\ntreaty = \"t\"\n+++\n\nWords.\n"),
        ("treaties/t/treaty.toml", TREATY),
        ("treaties/t/drafts/zero.md", &text),
        ("treaties/t/drafts/later.md", &later),
        ("treaties/t/proposals/p.toml", PROPOSALS),
        ("treaties/t/provisions.toml", PROVISIONS),
        ("treaties/t/positions.toml", POSITIONS),
    ])
}

/// `02-05 early`.
fn lines(site: &Site, changes: &Changes) -> Vec<String> {
    let line = |what: &News| match what {
        News::Draft(id) => site.draft(*id).id.clone(),
        News::Proposal(id) => site.proposal(*id).id.clone(),
        News::ProposalStatus { proposal, status } => format!("{:?}", site.proposal(*proposal).status[*status].state),
        News::Sum(index) => format!("in sum {:?}", site.treaties[0].sums[*index].state),
        News::Status { status, before, .. } => format!("{before:?} {:?}", site.treaties[0].statuses[*status].state),
        News::Position { before, .. } => format!("position after {before:?}"),
        News::Vote(id) => site.vote(*id).id.clone(),
        News::Argument(id) => site.argument(*id).id.clone(),
        News::Briefing(id) => site.briefing(*id).name.clone(),
    };
    changes
        .entries
        .iter()
        .map(|entry| format!("{} {}", &entry.date.last().to_string()[5..], line(&entry.what)))
        .collect()
}

#[test]
fn between_two_days_only_what_happened_after_the_first_counts() {
    let site = told();
    let chronicle = Chronicle::new(&site, TreatyId(0));
    let changes = chronicle.between(Some(date(2024, 2, 10)), date(2024, 6, 5));
    assert_eq!(
        lines(&site, &changes),
        ["04-01 between", "04-02 new", "06-05 Withdrawn", "06-05 Some(Informal) Agreed"]
    );
    let tally = Tally { proposals: 1, proposal_statuses: 1, statuses: 1, briefings: 1, ..Tally::default() };
    assert_eq!(changes.tally(), tally);
    let all = chronicle.between(None, site.options.now);
    assert_eq!(all.entries.len(), 10);
    assert_eq!(lines(&site, &all)[..3], ["01-01 zero", "02-05 early", "02-05 None Informal"]);
    let said = format!("06-11 position after {:?}", Some(Step::View(View::Opposes)));
    assert_eq!(lines(&site, &all)[8], said);
    assert!(
        all.entries.iter().any(|entry| matches!(entry.what, News::Status { before: Some(StatusState::Informal), .. }))
    );
}

#[test]
fn a_session_has_what_names_it_and_what_happened_since_the_one_before() {
    let site = told();
    let chronicle = Chronicle::new(&site, TreatyId(0));
    let session = |index| lines(&site, &chronicle.session(&site, SessionId(index), site.options.now));
    assert_eq!(session(0), ["01-01 zero", "02-05 None Informal", "02-10 position after None"]);
    assert_eq!(
        session(1),
        ["02-05 early", "04-01 between", "04-02 new", "06-05 Withdrawn", "06-05 Some(Informal) Agreed", "06-20 later"]
    );
    let so_far = chronicle.session(&site, SessionId(1), date(2024, 4, 1));
    assert_eq!(lines(&site, &so_far), ["02-05 early", "04-01 between"]);
}

const NESTED: &str = r#"
title = "T"
[[session]]
id = "s1"
title = "First"
start = 2024-02-01
end = 2024-02-10
[[session]]
id = "talks"
title = "Informal talks"
kind = "informal"
within = "s1"
start = 2024-02-03
end = 2024-02-04
"#;

/// At the session, in the talks within it, and of no session, on a day of both and after the talks.
const AT_BOTH: &str = r#"
[[proposal]]
id = "at-s1"
title = "P"
session = "s1"
source = "https://example.org"
[[proposal]]
id = "in-the-talks"
title = "P"
session = "talks"
date = 2024-02-03
source = "https://example.org"
[[proposal]]
id = "somewhere"
title = "P"
date = 2024-02-03
source = "https://example.org"
"#;

#[test]
fn a_meeting_within_a_session_takes_nothing_from_it_and_what_is_left_to_a_session_counts_from_its_last_day() {
    let text = draft("2024-01-01", "official", "# Article 1 {#one}\n\nOne.");
    let site = site(&[
        ("treaties/t/treaty.toml", NESTED),
        ("treaties/t/drafts/zero.md", &text),
        ("treaties/t/proposals/p.toml", AT_BOTH),
    ]);
    let chronicle = Chronicle::new(&site, TreatyId(0));
    let with = |session: u32, day| lines(&site, &chronicle.session(&site, SessionId(session), day));
    let late = date(2024, 3, 1);
    assert_eq!(with(0, late), ["01-01 zero", "02-03 in-the-talks", "02-03 somewhere", "02-10 at-s1"]);
    assert_eq!(with(1, late), ["02-03 in-the-talks"]);
    assert_eq!(with(0, date(2024, 2, 9)), ["01-01 zero", "02-03 in-the-talks", "02-03 somewhere"]);
    let since = super::whole(&site, TreatyId(0)).since;
    assert_eq!(since.after, Some(date(2024, 2, 10)), "the talks are no session that could be the last");
}

#[test]
fn what_is_agreed_only_in_sum_is_news_of_its_session() {
    let sum = "[[status]]\nsome = \"a few provisions\"\nstate = \"informal\"\nsession = \"s1\"\nsource = \"https://example.org\"\n";
    let site = site(&[
        ("treaties/t/treaty.toml", TREATY),
        ("treaties/t/drafts/zero.md", &draft("2024-01-01", "official", "## Article 1. Aim {#aim}\n\nOne.\n")),
        ("treaties/t/provisions.toml", sum),
    ]);
    let chronicle = Chronicle::new(&site, TreatyId(0));
    let session = |at: usize| {
        let changes = chronicle.session(&site, site.treaties[0].sessions[at], site.options.now);
        lines(&site, &changes).into_iter().filter(|line| line.contains("sum")).collect::<Vec<_>>()
    };
    let first = site.session(site.treaties[0].sessions[0]).id == "s1";
    let (own, other) = if first { (0, 1) } else { (1, 0) };
    assert_eq!(session(own).len(), 1);
    assert!(session(own)[0].ends_with("in sum Informal"), "{:?}", session(own));
    assert_eq!(session(other), Vec::<String>::new());
    assert_eq!(chronicle.between(None, site.options.now).tally().statuses, 1);
}
