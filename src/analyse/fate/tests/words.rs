use super::{becomes, fate, shown};
use crate::analyse::tests::treaty::{TestTreaty, edit};
use crate::model::letters::disguises;

const BASE: &str = "# Article 1. Sky {#sky}\n\n1. Each Party shall protect the night sky.\n\n2. Parties may share personal data with observatories.";

fn with(first: &str, second: &str) -> String {
    format!("# Article 1. Sky {{#sky}}\n\n1. {first}\n\n2. {second}")
}

const FIRST: &str = "Each Party shall protect the night sky.";
const SECOND: &str = "Parties may share personal data with observatories.";

#[test]
fn new_words_are_in_the_text_in_part_or_not() {
    let keys =
        "kind = \"add\"~ at = \"sky/1\"~ after = \"the night sky\"~ with = \"in accordance with its domestic law\"";
    becomes(
        &[
            BASE,
            &with("Each Party shall protect the night sky in accordance with domestic law.", SECOND),
            &with("Each Party shall protect the night sky in accordance with its domestic law.", SECOND),
            &with("Each Party shall protect the sky by law.", SECOND),
        ],
        keys,
        &[
            "NewWords 6",
            "part 5/6; sky/1: sky in accordance with domestic law",
            "in 6/6; sky/1: sky in accordance with its domestic law",
            "not 0/6",
        ],
    );
}

#[test]
fn words_that_the_unit_has_already_do_not_count() {
    becomes(
        &[BASE, &with("Each Party shall protect the night sky and the dark sky.", SECOND)],
        "kind = \"add\"~ at = \"sky/1\"~ after = \"the night sky\"~ with = \"and the dark sky of each Party\"",
        &["NewWords 3", "part 2/3; sky/1: sky and the dark sky"],
    );
}

#[test]
fn words_of_another_unit_show_nothing_until_there_are_more_of_them() {
    let keys = "kind = \"add\"~ at = \"sky/1\"~ with = \"without personal data.\"";
    becomes(&[BASE, BASE], keys, &["NewWords 3", "not 0/3"]);
    let elsewhere = |third: &str| with(FIRST, SECOND) + "\n\n3. " + third;
    becomes(&[BASE, &elsewhere("This holds for personal data.")], keys, &["NewWords 3", "not 0/3"]);
    becomes(
        &[BASE, &elsewhere("They do so without personal data of any kind.")],
        "kind = \"add\"~ at = \"sky/1\"~ with = \"This is done without personal data of children.\"",
        &["NewWords 8", "part 4/8; sky/3: without personal data of"],
    );
}

#[test]
fn words_in_another_order_are_not_found() {
    becomes(
        &[BASE, &with("Each Party shall protect the night sky; law and order and accordance.", SECOND)],
        "kind = \"add\"~ at = \"sky/1\"~ after = \"night sky\"~ with = \"in accordance with law\"",
        &["NewWords 4", "not 0/4"],
    );
}

#[test]
fn a_single_new_word_needs_no_neighbour() {
    becomes(
        &[BASE, &with(FIRST, "Parties ought generally to share personal data.")],
        "kind = \"replace\"~ at = \"sky/2\"~ find = \"may\"~ with = \"ought\"",
        &["NewWords 1", "in 1/1; sky/2: Parties ought"],
    );
    becomes(
        &[BASE, &with(FIRST, "Parties may now restrict the sharing of personal data.")],
        "kind = \"replace\"~ at = \"sky/2\"~ find = \"share\"~ with = \"restrict\"",
        &["NewWords 1", "in 1/1; sky/2: restrict"],
    );
}

#[test]
fn where_no_word_is_new_new_neighbours_count() {
    let base = with("Each Party shall act and may protect the night sky.", SECOND);
    becomes(
        &[&base, &with("Each Party shall act and shall protect the night sky.", SECOND), &base],
        "kind = \"replace\"~ at = \"sky/1\"~ find = \"may\"~ with = \"shall\"",
        &["NewPhrases 1", "in 1/1; sky/1: and shall protect", "not 0/1"],
    );
}

#[test]
fn a_replacement_that_only_drops_words_is_judged_by_what_goes() {
    becomes(
        &[BASE, &with("Each Party shall protect the night.", SECOND), BASE],
        "kind = \"replace\"~ at = \"sky/1\"~ find = \"the night sky.\"~ with = \"the night\"",
        &["Gone 1", "in 1/1", "not 0/1; sky/1: night sky"],
    );
}

#[test]
fn deleted_words_are_gone_from_the_unit() {
    becomes(
        &[BASE, &with(FIRST, "Parties may share data with observatories."), &with("Bees.", "Wasps."), BASE],
        "kind = \"delete\"~ at = \"sky/2\"~ find = \"personal\"",
        &["Gone 1", "in 1/1", "in 1/1", "not 0/1; sky/2: share personal data"],
    );
}

#[test]
fn retained_words_still_stand() {
    becomes(
        &[BASE, BASE, &with(FIRST, "Parties share data."), &with(FIRST, "Parties may share personal files.")],
        "kind = \"retain\"~ at = \"sky/2\"~ find = \"may share personal data\"",
        &[
            "Kept 4",
            "in 4/4; sky/2: Parties may share personal data with",
            "not 0/4",
            "part 3/4; sky/2: Parties may share personal",
        ],
    );
}

#[test]
fn summaries_and_other_languages_are_not_asked() {
    let keys = edit("kind = \"replace\"~ at = \"sky/1\"~ find = \"Each Party\"~ with = \"Everyone\"");
    let later = with("Everyone shall protect the night sky.", SECOND);
    let treaty = |id: &str| {
        TestTreaty::default()
            .proposal("p", 1, "FRA", &keys)
            .draft(id, "2024-01-01", BASE)
            .draft("b-summary", "2024-03-01", &later)
            .draft("c.fr", "2024-04-01", &later)
            .draft("d", "2024-05-01", &later)
            .site()
    };
    let site = treaty("a");
    let fate = fate(&site);
    let expected = ["NewWords 1", "Summary", "OtherLanguage", "in 1/1; sky/1: Everyone shall"];
    assert_eq!(shown(&site, &fate), expected);
    assert_eq!(fate.next().map(|(draft, found)| (draft.0, found.percent())), Some((3, 100)));
    let site = treaty("a-summary");
    assert_eq!(shown(&site, &super::fate(&site)), ["OnSummary"]);
}

#[test]
fn drafts_of_the_day_of_the_proposal_and_before_are_not_later() {
    let keys = edit("kind = \"delete\"~ at = \"sky/1\"");
    let site = TestTreaty::default()
        .proposal("p", 10, "FRA", &format!("draft = \"a\"\n{keys}"))
        .draft("a", "2024-01-01", BASE)
        .draft("b", "2024-02-10", BASE)
        .draft("c", "2024-02-11", BASE)
        .site();
    assert_eq!(fate(&site).later.iter().map(|later| later.draft.0).collect::<Vec<_>>(), [2]);
}

#[test]
fn numbers_of_cross_references_do_not_count() {
    let base = with("Lamps are dimmed.", "Article 12 applies.");
    becomes(
        &[&base, &with("Lamps are dimmed.", "Article 13 applies."), &with("Lamps are dimmed.", "Lamps are red.")],
        "kind = \"delete\"~ at = \"sky/2\"",
        &["Gone 2", "not 0/2; sky/2: Article 13 applies", "in 2/2"],
    );
    becomes(
        &[&base, &with("Lamps are dimmed in accordance with article 9 (b).", "Article 12 applies.")],
        "kind = \"add\"~ at = \"sky/1\"~ after = \"dimmed\"~ with = \"in accordance with article 7 (a)\"",
        &["NewWords 4", "in 4/4; sky/1: dimmed in accordance with article 9 (b"],
    );
    for (find, with) in [("12", "13"), ("Article 12", "Article 13")] {
        let keys = format!("kind = \"replace\"~ at = \"sky/2\"~ find = \"{find}\"~ with = \"{with}\"");
        becomes(&[&base, &base], &keys, &["NoWords"]);
    }
}

#[test]
fn an_option_of_which_only_a_cross_reference_changed_is_not_gone() {
    let options = |article: u32| {
        with(
            "Lamps are dimmed:",
            &format!("**Option 1:** Article {article} applies.\n\n**Option 2:** Nothing applies."),
        )
    };
    becomes(
        &[&options(12), &options(14)],
        "kind = \"delete\"~ at = \"sky/2/option-1\"",
        &["Gone 2", "option 0/2; sky/2/option-1: Article 14 applies"],
    );
}

#[test]
fn words_are_found_in_every_form_of_their_letters() {
    let base = with("Chaque Partie protège l'œuvre déjà \"spécifique\" d'office.", SECOND);
    let later = "Chaque Partie protège l'œuvre déjà \"arrêtée\" d'office.";
    let keys = "kind = \"replace\"~ at = \"sky/1\"~ find = \"déjà “spécifique”\"~ with = \"déjà arrêtée\"";
    for (name, disguise) in disguises::all(later) {
        let site = TestTreaty::default()
            .proposal("p", 1, "FRA", &edit(keys))
            .draft("a", "2024-01-01", &base)
            .draft("b", "2024-03-01", &with(&disguise, SECOND))
            .site();
        assert!(shown(&site, &fate(&site))[1].starts_with("in "), "{name}: {:?}", shown(&site, &fate(&site)));
    }
}
