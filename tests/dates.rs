//! What is not known stays unknown: pages of six languages show a month, a year or a session where a source gives no day, and a text
//! of which nobody says whose words it has is told to be no official one.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

mod program;

use program::Project;
use std::collections::BTreeMap;
use std::path::Path;

const LANGUAGES: [&str; 6] = ["", "fr/", "ar/", "es/", "ru/", "zh/"];

type Built = BTreeMap<String, Vec<u8>>;

/// The project whose dates are months, years and sessions, built.
fn built() -> Built {
    let project = Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/dates-as-they-are-known"));
    project.build(&project.beside("site"), &[])
}

fn page(built: &Built, path: &str) -> String {
    let page = built.get(&format!("{path}/index.html")).unwrap_or_else(|| panic!("there is no page {path}"));
    String::from_utf8(page.clone()).expect("UTF-8")
}

/// The main part of a page in each language.
fn pages(built: &Built, path: &str) -> [String; 6] {
    LANGUAGES.map(|language| {
        let page = page(built, &format!("{language}{path}"));
        page.split("<main").nth(1).expect("a main part").to_owned()
    })
}

fn says(pages: &[String; 6], words: [&str; 6]) {
    for (page, words) in pages.iter().zip(words) {
        assert!(page.contains(words), "`{words}` is not on the page:\n{page}");
    }
}

/// The sixth session at its place in a sentence.
fn at_the_session(language: usize) -> &'static str {
    [
        "the sixth session",
        "la sixième session",
        "الدورة السادسة",
        "el sexto período de sesiones",
        "«Шестая сессия»",
        "第六届会议",
    ][language]
}

#[test]
fn a_proposal_shows_the_month_or_the_session_and_no_day() {
    let built = built();
    let month = pages(&built, "treaties/tides/proposals/in-the-month");
    says(&month, ["August 2023", "août 2023", "آب/أغسطس 2023", "agosto de 2023", "август 2023\u{a0}г.", "2023年8月"]);
    assert!(month.iter().all(|page| page.contains("datetime=\"2023-08\"") && !page.contains("2023-08-")), "a day");
    let session = pages(&built, "treaties/tides/proposals/at-the-session");
    let before = ["at ", "lors de ", "في ", "en ", "на сессии ", "在"];
    for (language, page) in session.iter().enumerate() {
        let link = format!("{}<a href=\"", before[language]);
        let name = format!(">{}</a>", at_the_session(language));
        assert!(page.contains(&link) && page.contains(&name), "{page}");
        assert!(
            !page.contains("2023-09-01") && !page.contains("2023-08-21"),
            "a day of the session is none of the proposal's"
        );
    }
}

#[test]
fn drafts_positions_and_briefings_show_no_more_than_is_known() {
    let built = built();
    let draft = pages(&built, "treaties/tides/drafts/zero");
    assert!(draft.iter().all(|page| page.contains("datetime=\"2023-05\"") && !page.contains("2023-05-")), "a day");
    let provision = pages(&built, "treaties/tides/provisions/tides");
    assert!(provision.iter().all(|page| page.contains("datetime=\"2023-12\"") && !page.contains("2023-12-")), "a day");
    let home = page(&built, "briefings");
    assert!(home.contains("datetime=\"2023-10\"") && home.contains("datetime=\"2022\""), "{home}");
    let year = page(&built, "briefings/flow");
    assert!(year.contains("content=\"2022\"") && !year.contains("2022-12") && !year.contains("2022-01"), "{year}");
}

#[test]
fn what_is_agreed_without_being_named_is_told_in_words_and_makes_figures_unknown() {
    let built = built();
    for page in ["treaties/tides/progress", "treaties/tides", "treaties/tides/sessions/s6"] {
        for (language, page) in pages(&built, page).iter().enumerate() {
            assert!(page.contains("a few of the provisions"), "{page}");
            assert!(page.contains(at_the_session(language)), "{page}");
        }
    }
}

#[test]
fn a_draft_without_an_authority_is_unofficial_and_told_to_be() {
    let built = built();
    let words = [
        "Unofficial text",
        "Texte non officiel",
        "نص غير رسمي",
        "Texto no oficial",
        "Неофициальный текст",
        "非正式案文",
    ];
    for (page, words) in pages(&built, "treaties/tides/drafts/zero").iter().zip(words) {
        assert!(page.contains(words), "`{words}` is not on the page:\n{page}");
    }
}

#[test]
fn a_figure_that_was_counted_later_is_not_on_the_site_of_an_earlier_day() {
    let project = Project::copy_of(&Path::new(env!("CARGO_MANIFEST_DIR")).join("tests/sites/dates-as-they-are-known"));
    let file = project.root().join("content/treaties/tides/treaty.toml");
    let figure = "\n[[figure]]\nlabel = \"Ships that signed\"\nvalue = 72\ndate = \"2024-10\"\nsource = \"https://example.org/\"\n";
    let written = std::fs::read_to_string(&file).expect("a file");
    std::fs::write(&file, written + figure).expect("a disk");
    let told = |now: &str| {
        let site = project.beside(now);
        let ran = project.run(&["build", "--now", now, "--output", site.to_str().expect("a path in UTF-8")]);
        assert_eq!(ran.code, Some(0), "{}", ran.said);
        page(&program::tree(&site), "treaties/tides").contains("Ships that signed")
    };
    assert_eq!([told("2024-10-30"), told("2024-10-31")], [false, true], "the month is over on its last day");
}
