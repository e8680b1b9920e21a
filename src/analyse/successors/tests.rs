use super::{Successors, referred};
use crate::analyse::tests::site::{draft, moves, provision, site};
use crate::model::id::DraftId;
use crate::model::site::Site;
use crate::model::succession::{Became, Succession, Unit};
use crate::model::target::Place;

const TREATY: (&str, &str) = ("treaties/t/treaty.toml", "title = \"T\"\n");

fn drafts(texts: &[&str]) -> Site {
    let texts: Vec<(String, String)> = texts
        .iter()
        .enumerate()
        .map(|(index, text)| {
            (format!("treaties/t/drafts/d{index}.md"), draft(&format!("2024-0{}-01", index + 1), "official", text))
        })
        .collect();
    let mut files = vec![TREATY];
    files.extend(texts.iter().map(|(path, text)| (path.as_str(), text.as_str())));
    site(&files)
}

fn place(site: &Site, draft: u32, id: &str) -> Place {
    Place { draft: DraftId(draft), provision: provision(site, id), unit: None }
}

fn became(site: &Site, id: &str, by: u32) -> Became {
    site.became(&place(site, 0, id), DraftId(by)).expect("a fate").became
}

#[test]
fn a_provision_is_followed_over_renumbering_split_merger_and_deletion() {
    let site = drafts(&[
        "# Article 1 {#one}\n\nOne.\n\n# Article 2 {#two}\n\nTwo.\n\n# Article 3 {#three}\n\nThree.\n\n# Article 4 {#four}\n\nFour.\n\n# Article 5 {#five}\n\nFive.",
        "# Article 1 {#one}\n\nOne.\n\n# Article 3 {#two-a from=\"two\"}\n\nTwo a.\n\n# Article 4 {#two-b from=\"two\"}\n\nTwo b.\n\n# Article 5 {#both from=\"three four\"}\n\nBoth.\n\n# Article 6 {#five}\n\nFive.",
        "# Article 1 {#one}\n\nOne.\n\n# Article 2 {#two-a}\n\nTwo a.\n\n# Article 3 {#two-c from=\"two-b\"}\n\nTwo c.\n\n# Article 4 {#both}\n\nBoth.",
    ]);
    let id = |id| provision(&site, id);
    assert_eq!(became(&site, "one", 2), Became::Same);
    assert_eq!(became(&site, "two", 1), Became::Split(vec![id("two-a"), id("two-b")]));
    assert_eq!(became(&site, "two", 2), Became::Split(vec![id("two-a"), id("two-c")]));
    assert_eq!(became(&site, "three", 2), Became::Merged(id("both")));
    assert_eq!(became(&site, "five", 1), Became::Renumbered(id("five")));
    assert_eq!(became(&site, "five", 2), Became::Deleted { last: DraftId(1), gone: DraftId(2) });
    assert_eq!(site.became(&place(&site, 0, "two-a"), DraftId(2)), None);
    assert_eq!(site.became(&place(&site, 1, "one"), DraftId(0)), None);
}

#[test]
fn what_stands_itself_names_what_was_split_from_it_and_a_new_id_alone_is_a_new_number() {
    let site = drafts(&[
        "# Article 1 {#one}\n\nOne.\n\n# Article 2 {#old}\n\nOld.",
        "# Article 1 {#one}\n\nOne.\n\n# Article 2 {#part from=\"one\"}\n\nPart.\n\n# Article 3 {#new from=\"old\"}\n\nNew.",
    ]);
    let (part, new) = (provision(&site, "part"), provision(&site, "new"));
    let one = site.became(&place(&site, 0, "one"), DraftId(1));
    assert_eq!(one, Some(Succession { became: Became::Same, offshoots: vec![part] }));
    assert_eq!(became(&site, "old", 1), Became::Renumbered(new));
}

fn follow(site: &Site, id: &str, path: &str, by: u32) -> String {
    let moves = moves(site);
    let mut successors = Successors::new(site, &moves);
    let from = site.spoken_of(provision(site, id), Some(path), Some(DraftId(0))).expect("a place");
    match successors.unit(from, DraftId(by)) {
        Some(Unit::Stands(place)) => {
            let unit = site.draft(place.draft).unit(&place).expect("a unit");
            format!("{}/{}", site.provision(place.provision).id, unit.path)
        }
        Some(Unit::Gone { last }) => format!("gone after {}", site.draft(last).id),
        None => "nothing".into(),
    }
}

#[test]
fn units_are_followed_under_other_labels_and_into_what_was_split_off() {
    let site = drafts(&[
        "# Article 1 {#one}\n\n1. Each Party shall keep the register of lamps:\n\n(a) by name;\n\n(b) by place.\n\n2. The Secretariat shall publish a report every other year.\n\n3. Nothing here.",
        "# Article 1 {#one}\n\n1. Wholly other words stand at the head of it now.\n\n2. Each Party shall keep a register of lamps:\n\n(a) by name;\n\n(b) at sea.\n\n# Article 2 {#two from=\"one\"}\n\nThe Secretariat:\n\n1. The Secretariat shall publish a report every year.",
    ]);
    assert_eq!(follow(&site, "one", "1", 1), "one/2");
    assert_eq!(follow(&site, "one", "1/a", 1), "one/2/a");
    assert_eq!(follow(&site, "one", "1/b", 1), "one/2/b");
    assert_eq!(follow(&site, "one", "2", 1), "two/1");
    assert_eq!(follow(&site, "one", "3", 1), "gone after d0");
    assert_eq!(follow(&site, "one", "1", 0), "one/1");
}

#[test]
fn a_unit_that_left_and_came_back_is_gone_in_between() {
    let text = "# Article 1 {#one}\n\n1. Lamps shall be shielded at all times.\n\n# Article 2 {#two}\n\nTwo.";
    let site = drafts(&[text, "# Article 1 {#two}\n\nTwo.", text]);
    assert_eq!(follow(&site, "one", "1", 1), "gone after d0");
    assert_eq!(follow(&site, "one", "1", 2), "one/1");
}

#[test]
fn the_units_that_briefings_refer_to_are_followed_to_the_latest_draft_and_not_over_summaries() {
    let first = "# Article 1 {#one}\n\n1. Lamps shall be shielded at all times.\n\n2. Parties shall keep a register.";
    let second = "# Article 1 {#one}\n\n1. Wholly new words about signals and beacons.\n\n2. Lamps shall be shielded at all times.";
    let briefing = "+++\ntitle = \"B\"\ndate = 2024-01-05\nkind = \"analysis\"\ntreaty = \"t\"\n+++\n\nOn [[art. 1(1)]], [[art. 1(2)]] and [[art. 1]].";
    for (authority, expected) in [("official", vec!["2024-01-01/1: stands as 2"]), ("summary", vec![])] {
        let (first, second) = (draft("2024-01-01", "official", first), draft("2024-02-01", authority, second));
        let files = [
            TREATY,
            ("briefings/b.md", briefing),
            ("treaties/t/drafts/d0.md", &first),
            ("treaties/t/drafts/d1.md", &second),
        ];
        let site = site(&files);
        let path = |place: &Place| site.draft(place.draft).unit(place).expect("a unit").path.clone();
        let told = referred(&site, &moves(&site)).into_iter().filter_map(|(meant, now)| match now {
            Unit::Stands(now) => Some(format!(
                "{}/{}: stands as {}",
                site.when_short(site.draft(meant.draft).date),
                path(&meant),
                path(&now)
            )),
            Unit::Gone { .. } => None,
        });
        assert_eq!(told.collect::<Vec<_>>(), expected, "{authority}");
    }
}

const REPORT: &str = "The Secretariat shall send every Party a yearly report on the state of all shielded lamps, with:\n\n(a) the number of lamps on each coast;\n\n(b) the name of whoever keeps them.";
const DISTRESS: &str = "Nothing in this article limits the right of a ship in distress to show any light.";

/// Two articles with numbered paragraphs.
fn articles(first: &[&str], second: &[&str]) -> String {
    let numbered = |paragraphs: &[&str]| {
        let lines = paragraphs.iter().enumerate().map(|(at, words)| format!("{}. {words}\n\n", at + 1));
        lines.collect::<String>()
    };
    format!("# Article 3 {{#lamps}}\n\n{}# Article 4 {{#beacons}}\n\n{}", numbered(first), numbered(second))
}

#[test]
fn a_paragraph_that_moved_to_another_article_is_followed_there_with_what_stands_in_it() {
    let before = articles(&["Lamps stand here.", REPORT], &["Beacons stand there.", DISTRESS]);
    let after = articles(&["Lamps stand here."], &["Beacons stand there.", REPORT, DISTRESS]);
    let site = drafts(&[&before, &after]);
    assert_eq!(follow(&site, "lamps", "2", 1), "beacons/2");
    assert_eq!(follow(&site, "lamps", "2/a", 1), "beacons/2/a");
    assert_eq!(follow(&site, "lamps", "2/b", 1), "beacons/2/b");
    assert_eq!(follow(&site, "beacons", "2", 1), "beacons/3");
    assert_eq!(follow(&site, "lamps", "1", 1), "lamps/1");
}

#[test]
fn a_paragraph_of_an_article_that_is_gone_is_followed_to_where_it_went() {
    let before = articles(&["Lamps stand here, and nowhere else at all.", REPORT], &["Beacons stand there."]);
    let after = format!("# Article 3 {{#beacons}}\n\n1. Beacons stand there.\n\n2. {REPORT}");
    let site = drafts(&[&before, &after, &after]);
    assert_eq!(follow(&site, "lamps", "2", 2), "beacons/2");
    assert_eq!(follow(&site, "lamps", "1", 2), "gone after d0");
}

#[test]
fn a_paragraph_that_was_left_out_for_a_draft_is_found_where_the_redline_of_first_and_last_says_it_moved() {
    let before = articles(&["Lamps stand here.", REPORT], &["Beacons stand there.", DISTRESS]);
    let between = articles(&["Lamps stand here."], &["Beacons stand there.", DISTRESS]);
    let after = articles(&["Lamps stand here."], &["Beacons stand there.", REPORT, DISTRESS]);
    let site = drafts(&[&before, &between, &after]);
    assert_eq!(follow(&site, "lamps", "2", 1), "gone after d0");
    assert_eq!(follow(&site, "lamps", "2", 2), "beacons/2");
}

#[test]
fn what_took_the_label_of_a_paragraph_that_moved_is_not_taken_for_it() {
    let before = articles(&["Lamps stand here.", REPORT], &["Beacons stand there.", DISTRESS]);
    let after = articles(
        &["Lamps stand here.", "Signals shall be kept in good order by whoever set them up."],
        &["Beacons stand there.", REPORT],
    );
    let site = drafts(&[&before, &after]);
    assert_eq!(follow(&site, "lamps", "2", 1), "beacons/2");
    assert_eq!(follow(&site, "beacons", "2", 1), "gone after d0");
}
