//! What a status holds for, once a later draft says something else, or says it elsewhere.

use super::{now, of, on, shares, state, with_statuses};
use crate::analyse::tests::site::{draft, site};
use crate::model::language::Language;
use crate::model::progress::{Difference, Progress};
use crate::model::raw::StatusState::{self, Adopted, Agreed, Bracketed, Open};
use crate::model::site::Site;
use jiff::civil::date;

/// Two drafts, of January and March, with what was recorded in February.
fn later(before: &str, after: &str, lines: &[&str]) -> Site {
    let lines: Vec<String> = lines.iter().map(ToString::to_string).collect();
    with_statuses(&[("2024-01-01", "official", before), ("2024-03-01", "official", after)], &lines)
}

fn states(site: &Site) -> Vec<Option<StatusState>> {
    now(site).provisions[0].units.iter().map(|unit| unit.state).collect()
}

fn changes(site: &Site) -> Vec<(Option<u32>, Option<u32>, Difference)> {
    let told = now(site).changed;
    told.iter().map(|one| (one.from.unit, one.to.and_then(|to| to.unit), one.how)).collect()
}

#[test]
fn a_status_holds_for_the_words_it_was_recorded_for() {
    use Difference::{Editorial, Substantive};
    let before = "## Article 1. Nets {#nets}\n\n1. Each Party shall repair its nets under article 4 (a).\n\n2. Nets are dried at dusk.\n\n3. Buoys are counted by name.\n";
    let after = "## Article 1. Nets {#nets}\n\n1. Each Party should repair its nets under article 4 (a).\n\n2. Nets are dried at [dawn or] dusk.\n\n4. Lanterns are lit for every boat.\n";
    let site = later(before, after, &["nets agreed 2024-02-03"]);
    assert_eq!(states(&site), [Some(Open), Some(Bracketed), Some(Open)], "should is not shall; lanterns are new");
    assert_eq!(
        changes(&site),
        [(Some(0), Some(0), Substantive), (Some(1), Some(1), Substantive), (Some(2), None, Substantive)]
    );
    assert_eq!(shares(&now(&site).whole.words.expect("counted")), [(Open, 21), (Bracketed, 2)]);
    let editorial = "## Article 1. Nets {#nets}\n\n1. each Party shall repair its nets, under article 12 (b);\n\n2. Nets are dried at dusk.\n\n3. Buoys are counted by name.\n";
    let site = later(before, editorial, &["nets agreed 2024-02-03"]);
    assert_eq!(states(&site), [Some(Agreed); 3]);
    assert_eq!(changes(&site), [(Some(0), Some(0), Editorial)]);
    let not_told = later(before, after, &["nets/1 bracketed 2024-02-03", "nets/3 open 2024-02-03"]);
    assert_eq!(changes(&not_told), [], "it was not agreed");
    let again = later(before, after, &["nets agreed 2024-02-03", "nets agreed 2024-03-03"]);
    assert_eq!((states(&again), changes(&again)), (vec![Some(Agreed); 3], vec![]), "the new words were agreed, too");
    let deleted = later(before, after, &["nets/3 agreed 2024-02-03", "nets/3 deleted 2024-02-20"]);
    assert_eq!(changes(&deleted), [], "it was taken out on purpose");
}

#[test]
fn a_unit_that_went_to_another_article_keeps_its_state_there() {
    let before = "## Article 1. Nets {#nets}\n\n1. Each Party shall repair its nets.\n\n2. Buoys are counted by name and colour.\n\n## Article 2. Boats {#boats}\n\n1. Boats float.\n";
    let after = "## Article 1. Nets {#nets}\n\n1. Each Party shall repair its nets.\n\n## Article 2. Buoys {#buoys from=\"nets\"}\n\n1. Buoys are counted by name and colour.\n\n## Article 3. Boats {#boats}\n\n1. Boats float.\n";
    let site = later(before, after, &["nets agreed 2024-02-03"]);
    let progress = now(&site);
    assert_eq!(progress.changed, []);
    let states = ["nets", "buoys", "boats"].map(|id| state(&site, &progress, id));
    assert_eq!(states, [Some(Agreed), Some(Agreed), Some(Open)]);
}

#[test]
fn an_adopted_text_is_adopted_without_a_status_and_no_status_before_it_says_otherwise() {
    let text = "## Article 1. Nets {#nets}\n\n1. Each Party shall repair its nets.\n";
    let adopted = draft("2024-03-01", "official", text).replace("authority", "stage = \"adopted\"\nauthority");
    let site = site(&[
        ("treaties/t/treaty.toml", "title = \"T\"\n"),
        ("treaties/t/drafts/last.md", &adopted),
        (
            "treaties/t/provisions.toml",
            "[[status]]\nat = \"nets\"\nstate = \"open\"\ndate = 2024-02-01\nsource = \"https://example.org\"\n",
        ),
    ]);
    assert_eq!(states(&site), [Some(Adopted)]);
    assert_eq!(shares(&now(&site).whole.words.expect("counted")), [(Adopted, 6)]);
}

#[test]
fn marks_of_a_text_are_statuses_of_its_day_and_of_the_words_they_stand_behind() {
    let marked = |day: &str, text: &str| {
        let marks = "status_marks = { \"[agreed]\" = \"agreed\", \"[open]\" = \"open\" }\nauthority";
        draft(day, "official", text).replacen("authority", marks, 1)
    };
    let zero = "## Article 1. Nets {#nets}\n\n1. Each Party mends: [agreed]\n\n(a) nets;\n\n(b) buoys. [agreed]\n\n2. They report. [open]\n\n## Article 2. Boats [agreed] {#boats}\n\nBoats float.\n";
    let later = "## Article 1. Nets {#nets}\n\n1. Each Party shall mend: [agreed]\n\n(a) nets;\n\n(b) red buoys.\n\n2. They report. [open]\n\n## Article 2. Boats {#boats}\n\nBoats float.\n";
    let site = site(&[
        ("treaties/t/treaty.toml", "title = \"T\"\n"),
        ("treaties/t/drafts/a.md", &marked("2024-01-01", zero)),
        ("treaties/t/drafts/b.md", &marked("2024-03-01", later)),
    ]);
    let units = |progress: &Progress| -> Vec<Option<StatusState>> {
        progress.provisions[0].units.iter().map(|unit| unit.state).collect()
    };
    let first = on(&site, date(2024, 2, 1));
    assert_eq!(units(&first), [Some(Open), Some(Open), Some(Agreed), Some(Open)], "(a) has no mark");
    assert_eq!(state(&site, &first, "boats"), Some(Agreed));
    // Each party mends · buoys · boats float: of `(a) nets` and `They report` nothing is agreed.
    assert_eq!(shares(&first.whole.words.expect("counted")), [(Open, 1 + 2), (Agreed, 3 + 1 + 2)]);
    let now = now(&site);
    assert_eq!(now.whole.words.expect("counted").of(Agreed), 4 + 2, "new words with the mark, and words that stayed");
    assert_eq!(changes(&site), [(Some(2), Some(2), Difference::Substantive)], "red buoys have no mark");
    let redline = crate::analyse::redline::drafts(&site, site.treaties[0].drafts[0], site.treaties[0].drafts[1]);
    assert_eq!((redline.totals.words.added, redline.totals.words.deleted), (3, 1), "no mark is a word");
}

/// A change of the one word of each language, from the first to the second.
const MODALS: &[(&str, &str, &str)] = &[
    ("en", "Each Party shall mend its nets.", "Each Party should mend its nets."),
    ("en", "Each Party may mend its nets.", "Each Party must mend its nets."),
    ("en", "Each Party shall mend its nets.", "Each Party shall not mend its nets."),
    ("fr", "Chaque Partie doit réparer ses filets.", "Chaque Partie devrait réparer ses filets."),
    ("fr", "Chaque Partie peut réparer ses filets.", "Chaque Partie ne peut réparer ses filets."),
    ("es", "Cada Parte deberá reparar sus redes.", "Cada Parte debería reparar sus redes."),
    ("es", "Cada Parte podrá reparar sus redes.", "Cada Parte no podrá reparar sus redes."),
    ("ru", "Государство должно чинить сети.", "Государство может чинить сети."),
    ("ru", "Государство обязано чинить сети.", "Государство не обязано чинить сети."),
    ("ar", "يجب على كل طرف إصلاح شباكه.", "يجوز لكل طرف إصلاح شباكه."),
    ("ar", "يجوز لكل طرف بيع شباكه.", "لا يجوز لكل طرف بيع شباكه."),
    ("zh", "缔约方应当修补渔网。", "缔约方可以修补渔网。"),
    ("zh", "缔约方应修补渔网。", "缔约方不应修补渔网。"),
    ("zh", "缔约方应修补渔网。", "缔约方必须修补渔网。"),
];

#[test]
fn a_changed_modal_verb_is_substantive_in_six_languages() {
    let between = |language: &str, before: &str, after: &str| {
        let gist = |text: &str| {
            let mut reader = crate::analyse::progress::gist::Reader::new(Language::new(language).expect("a tag"));
            reader.read(text);
            reader.gist()
        };
        gist(before).difference(gist(after))
    };
    for (language, before, after) in MODALS {
        assert_eq!(between(language, before, after), Some(Difference::Substantive), "{before} → {after}");
        let capitals = before.to_uppercase();
        let editorial = (capitals != *before).then_some(Difference::Editorial);
        assert_eq!(between(language, before, &capitals), editorial, "{capitals}");
        let marks = before.replace(['.', '。'], ";");
        assert_eq!(between(language, before, &marks), Some(Difference::Editorial), "{marks}");
    }
    let of_articles = [
        ("en", "under article 4 (a)", "under article 12 (b)"),
        ("fr", "au titre de l’article 4", "au titre de l’article 12"),
        ("es", "con arreglo al artículo 4", "con arreglo al artículo 12"),
        ("ru", "в соответствии со статьей 4", "в соответствии со статьей 12"),
        ("ar", "بموجب المادة 4", "بموجب المادة 12"),
        ("zh", "根据第四条", "根据第十二条"),
    ];
    for (language, before, after) in of_articles {
        assert_eq!(between(language, before, after), Some(Difference::Editorial), "{before} → {after}");
    }
}

#[test]
fn what_was_agreed_of_a_paragraph_holds_where_it_moved_to_and_not_for_what_took_its_label() {
    let first = "# Article 1 {#lamps}\n\n1. Lamps stand here.\n\n2. The Secretariat shall send every Party a yearly report on the state of all shielded lamps.\n\n# Article 2 {#beacons}\n\n1. Beacons stand there.\n\n2. Nothing in this article limits the right of a ship in distress.";
    let second = "# Article 1 {#lamps}\n\n1. Lamps stand here.\n\n2. Signals shall be kept in good order by whoever set them up.\n\n# Article 2 {#beacons}\n\n1. Beacons stand there.\n\n2. The Secretariat shall send every Party a yearly report on the state of all shielded lamps.\n\n3. Nothing in this article limits the right of a ship in distress.";
    let drafts = [("2024-01-01", "official", first), ("2024-03-01", "official", second)];
    let site = with_statuses(&drafts, &["lamps/2 agreed 2024-02-01".into()]);
    let progress = now(&site);
    let states = |id| {
        let units = &of(&site, &progress, id).units;
        units.iter().map(|unit| unit.state).collect::<Vec<_>>()
    };
    assert_eq!(states("lamps"), [Some(Open), Some(Open)]);
    assert_eq!(states("beacons"), [Some(Open), Some(Agreed), Some(Open)]);
    assert!(progress.changed.is_empty(), "{:?}", progress.changed);
}
