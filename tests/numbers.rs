//! Provisions are called by the numbers of their day, with what they are called now beside it; a split or merger that loses no
//! word is told as that. Read off the pages of a small invented treaty, in six languages.

#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

mod program;

use program::Project;
use std::fs;

const SITE: &str = "format = 1\ntitle = \"Kelp watch\"\nbase_url = \"https://example.org/\"\nlanguages = [\"en\", \"fr\", \"es\", \"ru\", \"zh\", \"ar\"]\n";
const SECRETARIAT: &str = "The Secretariat shall send every Party a yearly table of the kelp forests that were cut, with the name of each bay.";
const BOATS: &str = "Boats that pass over a kelp forest shall lift their engines out of the water.";
const NETS: &str = "Nets shall not be drawn through kelp at any time of the year.";
const FEES: &str = "Each Party shall pay a fee for every tonne of kelp that is landed in its ports.";
const FUND: &str = "A fund for the replanting of kelp forests is established under the Assembly.";

/// The treaty, a session at which its first draft was spoken of, and a briefing of the same days.
fn project() -> Project {
    let zero = format!(
        "## Article 1. Purpose {{#purpose}}\n\nKelp forests are to last.\n\n## Article 2. Harvest {{#harvest}}\n\n1. Kelp may be cut by hand above the holdfast only.\n\n2. A Party may close a bay to cutting for as long as it sees fit.\n\n## Article 3. Reports {{#reports}}\n\n1. Each Party shall report what it cut.\n\n2. {SECRETARIAT}\n\n## Article 4. Boats and nets {{#boats-and-nets}}\n\n1. {BOATS}\n\n2. {NETS}\n\n## Article 5. Fees {{#fees}}\n\n1. {FEES}\n\n## Article 6. Fund {{#fund}}\n\n1. {FUND}\n"
    );
    let revised = format!(
        "## Article 1. Purpose {{#purpose}}\n\nKelp forests are to last.\n\n## Article 2. Reports {{#reports}}\n\n1. Each Party shall report what it cut.\n\n## Article 3. Boats {{#boats from=\"boats-and-nets\"}}\n\n1. {BOATS}\n\n## Article 4. Nets {{#nets from=\"boats-and-nets\"}}\n\n1. {NETS}\n\n## Article 5. Harvest {{#harvest}}\n\n1. Kelp may be cut by hand above the holdfast only.\n\n2. {SECRETARIAT}\n\n3. A Party may close a bay to cutting for as long as it sees fit.\n\n## Article 6. Fees and fund {{#money from=\"fees fund\"}}\n\n1. {FEES}\n\n2. {FUND}\n"
    );
    let draft = |title: &str, day: &str, text: &str| {
        format!(
            "+++\ntitle = \"{title}\"\ndate = {day}\nstage = \"negotiating\"\nauthority = \"official\"\n+++\n\n{text}"
        )
    };
    let project = Project::empty();
    project.write("site.toml", SITE);
    project.write(
        "content/treaties/kelp/treaty.toml",
        "title = \"Kelp Convention\"\nfictional = true\n[[session]]\nid = \"s1\"\ntitle = \"First session\"\nstart = 2024-02-01\nend = 2024-02-09\n",
    );
    project.write("content/treaties/kelp/drafts/zero.md", draft("Zero draft", "2024-01-10", &zero));
    project.write("content/treaties/kelp/drafts/revised.md", draft("Revised draft", "2024-05-10", &revised));
    project.write(
        "content/treaties/kelp/provisions.toml",
        "[[status]]\nat = \"reports/2\"\nstate = \"agreed\"\nsession = \"s1\"\ndate = 2024-02-05\nsource = \"https://example.org/report\"\n",
    );
    project.write(
        "content/delegations.toml",
        "[[delegation]]\ncode = \"XBA\"\nname = \"Brineland\"\n[[delegation]]\ncode = \"XSA\"\nname = \"Shoalia\"\n",
    );
    project.write(
        "content/treaties/kelp/positions.toml",
        "[[position]]\nby = \"XBA\"\non = \"harvest/2\"\nstance = \"opposes\"\nsession = \"s1\"\ndate = 2024-02-03\nsource = \"https://example.org/report\"\n[[position]]\nby = \"XSA\"\non = \"fees\"\nstance = \"supports\"\nsession = \"s1\"\ndate = 2024-02-03\nsource = \"https://example.org/report\"\n",
    );
    project.write(
        "content/treaties/kelp/proposals/first.toml",
        "[[proposal]]\nid = \"xba-hand\"\ntitle = \"Cutting by hand\"\nby = [\"XBA\"]\nsession = \"s1\"\ndate = 2024-02-02\ndraft = \"zero\"\nsource = \"https://example.org/report\"\n[[proposal.edit]]\nkind = \"delete\"\nat = \"harvest/2\"\n",
    );
    project.write(
        "content/briefings/tables.md",
        "+++\ntitle = \"Tables\"\ndate = 2024-02-10\nkind = \"analysis\"\ntreaty = \"kelp\"\n+++\n\nThe duty stands in [[art. 3(2)]], boats in [[art. 4]].\n",
    );
    project
}

fn built() -> Project {
    let project = project();
    let ran = project.run(&["build", "--now", program::NOW]);
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    project
}

/// The words of the main part of a page, tags taken out, spaces made one.
fn words(project: &Project, page: &str) -> String {
    let path = project.root().join("public").join(page).join("index.html");
    let html = fs::read_to_string(&path).unwrap_or_else(|error| panic!("{}: {error}", path.display()));
    let main = html.split_once("<main").and_then(|(_, rest)| rest.split_once("</main>")).expect("a main part").0;
    let mut text = String::new();
    for piece in main.split('<') {
        text.push_str(piece.split_once('>').map_or("", |(_, words)| words));
        text.push(' ');
    }
    let text = text.replace("&amp;", "&").replace(['\u{2066}', '\u{2067}', '\u{2068}', '\u{2069}'], "");
    let text = text.split_whitespace().collect::<Vec<_>>().join(" ");
    text.replace("( ", "(").replace(" ;", ";").replace("（ ", "（").replace(" ；", "；").replace(" ؛", "؛")
}

#[track_caller]
fn says(project: &Project, page: &str, expected: &[&str]) {
    let words = words(project, page);
    for part in expected {
        assert!(words.contains(part), "{page} does not say `{part}`:\n{words}");
    }
}

#[test]
fn pages_of_a_session_a_delegation_and_proposals_show_the_numbers_of_their_day_and_what_they_are_now() {
    let project = built();
    let unit = "Article 2(2) (Zero draft; now Article 5(3))";
    let whole = "Article 2 (Zero draft; now Article 5)";
    says(&project, "treaties/kelp/sessions/s1", &[unit, whole, "Article 5 (Zero draft; merged into Article 6)"]);
    says(&project, "treaties/kelp/positions", &[unit]);
    says(&project, "delegations/XBA", &[unit, whole]);
    says(&project, "treaties/kelp/proposals", &[whole, "Article 2. Harvest (Zero draft; now Article 5)"]);
    says(&project, "treaties/kelp/proposals/xba-hand", &[unit]);
    says(&project, "treaties/kelp/changes", &[unit, whole]);
    let session = words(&project, "treaties/kelp/sessions/s1");
    assert!(!session.contains("Brineland Article 5"), "{session}");
}

#[test]
fn a_list_says_of_words_that_were_to_go_whether_they_are_gone() {
    let project = built();
    for page in ["treaties/kelp/proposals", "treaties/kelp/sessions/s1", "delegations/XBA"] {
        says(&project, page, &["Cutting by hand", "still in the text"]);
        assert!(!words(&project, page).contains("Tabled not in the text"), "{page}: it stands there");
    }
}

#[test]
fn numbers_of_their_day_are_told_in_every_language() {
    let project = built();
    let told = [
        (
            "fr",
            ["Article 2, par. 2 (Zero draft; devenu Article 5, par. 3)", "Article 2 (Zero draft; devenu Article 5)"],
        ),
        (
            "es",
            [
                "Artículo 2, párr. 2 (Zero draft; ahora Artículo 5, párr. 3)",
                "Artículo 2 (Zero draft; ahora Artículo 5)",
            ],
        ),
        ("ru", ["Статья 2, п. 2 (Zero draft; теперь Статья 5, п. 3)", "Статья 2 (Zero draft; теперь Статья 5)"]),
        ("zh", ["第2条第2款 （Zero draft；现为第5条第3款）", "第2条 （Zero draft；现为第5条）"]),
        (
            "ar",
            [
                "المادة 2، الفقرة 2 (Zero draft؛ أصبح الآن المادة 5، الفقرة 3)",
                "المادة 2 (Zero draft؛ أصبح الآن المادة 5)",
            ],
        ),
    ];
    for (language, expected) in told {
        says(&project, &format!("{language}/treaties/kelp/sessions/s1"), &expected);
    }
}

#[test]
fn what_a_redline_tells_as_moved_is_called_by_its_new_place_everywhere() {
    let project = built();
    says(&project, "treaties/kelp/compare/zero..revised", &["moved to Article 5(2)"]);
    says(&project, "briefings/tables", &["Article 3(2) Zero draft now Article 5(2)"]);
    says(&project, "treaties/kelp/sessions/s1", &["Article 3(2) (Zero draft; now Article 5(2))"]);
    says(&project, "treaties/kelp/provisions/harvest", &["Article 5(2) Agreed"]);
    says(&project, "treaties/kelp/provisions/reports", &["Article 3(2) (Zero draft; now Article 5(2))"]);
}

#[test]
fn a_split_and_a_merger_that_lose_no_word_are_told_as_such_and_counted_as_neither_added_nor_deleted() {
    let project = built();
    says(
        &project,
        "treaties/kelp/compare/zero..revised",
        &[
            "Provisions added 0 Provisions deleted 0 Provisions split 1 Provisions merged 1",
            "Words added 0 Words removed 0",
            "was Article 4 · split into Article 3 and Article 4",
            "split from Article 4",
            "merged from Article 5 and Article 6",
        ],
    );
    says(&project, "treaties/kelp/provisions/boats-and-nets", &["split into Article 3 and Article 4"]);
    says(&project, "treaties/kelp/provisions/money", &["merged from Article 5 and Article 6"]);
    says(&project, "treaties/kelp/provisions/fees", &["merged into Article 6"]);
    for page in ["compare/zero..revised", "provisions/boats-and-nets", "provisions/fees", "provisions/money"] {
        let words = words(&project, &format!("treaties/kelp/{page}"));
        for wrong in ["Taken out", "new ·", "deleted ·", "Article 6 and Article 6"] {
            assert!(!words.contains(wrong), "{page} says `{wrong}`:\n{words}");
        }
    }
    let data = fs::read_to_string(project.root().join("public/treaties/kelp/data/redlines.csv")).expect("a table");
    let row = |provision: &str| data.lines().find(|line| line.contains(&format!(",{provision},"))).expect(provision);
    assert!(row("nets").contains(",split,boats-and-nets,,"), "{}", row("nets"));
    assert!(data.lines().any(|line| line.contains(",merged,") && line.contains(",money,")), "{data}");
    assert!(!data.contains(",added,") && !data.contains(",deleted,"), "{data}");
}

#[test]
fn the_concordance_has_each_provision_in_each_draft_with_splits_mergers_and_gaps() {
    let project = built();
    says(
        &project,
        "treaties/kelp/concordance",
        &[
            "Zero draft 10 January 2024 Revised draft 10 May 2024",
            "Article 5. Harvest Article 2 Harvest Article 5 in another place",
            "Article 2. Reports Article 3 Reports Article 2",
            "Article 4. Boats and nets Article 4 Boats and nets Not in this draft split into Article 3 and Article 4",
            "Article 4. Nets Not in this draft Article 4 Nets split from Article 4",
            "Article 6. Fees and fund Not in this draft Article 6 Fees and fund merged from Article 5 and Article 6",
            "Article 5. Fees Article 5 Fees Not in this draft merged into Article 6",
        ],
    );
    says(&project, "ar/treaties/kelp/concordance", &["جدول المقابلة", "المادة 5", "ليست في هذا المشروع"]);
    says(&project, "treaties/kelp", &["Concordance: every provision by its number in each draft"]);
    says(&project, "treaties/kelp/provisions/harvest", &["Concordance: every provision by its number in each draft"]);
    let data = fs::read_to_string(project.root().join("public/treaties/kelp/data/concordance.csv")).expect("a table");
    let has = |line: &str| assert!(data.lines().any(|one| one == line), "no row `{line}` in\n{data}");
    has("harvest,zero,2024-01-10,2024-01-10,2024-01-10,true,2,Article 2,2,Harvest,,,,,");
    has("harvest,revised,2024-05-10,2024-05-10,2024-05-10,true,5,Article 5,5,Harvest,true,false,true,,");
    has("fees,revised,2024-05-10,2024-05-10,2024-05-10,false,,,,,,,,,money");
    has("money,revised,2024-05-10,2024-05-10,2024-05-10,true,6,Article 6,6,Fees and fund,,,,fees fund,");
    assert_eq!(data.lines().count(), 1 + 2 * 9, "nine provisions in two drafts");
}

#[test]
fn a_concordance_of_some_provisions_is_put_into_a_briefing() {
    let project = project();
    let briefing = |embed: &str| {
        format!("+++\ntitle = \"Numbers\"\ndate = 2024-06-10\nkind = \"analysis\"\ntreaty = \"kelp\"\n+++\n\n{embed}\n")
    };
    project.write("content/briefings/numbers.md", briefing("![[concordance:harvest, fees@zero..revised]]"));
    let ran = project.run(&["build", "--now", program::NOW]);
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    let words = words(&project, "briefings/numbers");
    assert!(words.contains("Article 5. Harvest Article 2 Harvest Article 5"), "{words}");
    assert!(!words.contains("Reports Article 3"), "{words}");
    project.write("content/briefings/numbers.md", briefing("![[concordance:harvst]]"));
    let ran = project.run(&["check", "--now", program::NOW]);
    assert_eq!(ran.code, Some(1), "{}", ran.said);
    assert!(ran.said.contains("no provision has the id `harvst`") && ran.said.contains("`harvest`"), "{}", ran.said);
    project.write("content/briefings/numbers.md", briefing("![[concordance:harvest@zeroo]]"));
    let ran = project.run(&["check", "--now", program::NOW]);
    assert!(ran.said.contains("no draft has the id `zeroo`"), "{}", ran.said);
}

#[test]
fn a_dossier_tells_in_order_of_time_everything_that_is_known_of_a_provision() {
    let project = built();
    let page = "treaties/kelp/provisions/harvest/dossier";
    let told = words(&project, page);
    let order = [
        "10 January 2024 Text Zero draft",
        "A Party may close a bay to cutting for as long as it sees fit.",
        "2 February 2024 Proposal Cutting by hand",
        "Delete · Article 2(2) (Zero draft; now Article 5(3))",
        "3 February 2024 Position",
        "5 February 2024 Status Article 3(2) (Zero draft; now Article 5(2)) Agreed",
        "10 May 2024 Text Revised draft",
        "Redline: Zero draft to Revised draft",
    ];
    let mut rest = told.as_str();
    for part in order {
        let at = rest.find(part).unwrap_or_else(|| panic!("`{part}` does not follow in\n{told}"));
        rest = &rest[at + part.len()..];
    }
    let told = words(&project, "treaties/kelp/provisions/reports/dossier");
    assert!(told.contains("10 February 2024 Briefing Tables"), "{told}");
    let html = fs::read_to_string(project.root().join("public").join(page).join("index.html")).expect("a page");
    assert!(html.contains("<meta name=\"robots\" content=\"noindex\">"));
    let sitemap = fs::read_to_string(project.root().join("public/sitemap.xml")).expect("a sitemap");
    assert!(sitemap.contains("/concordance/") && !sitemap.contains("/dossier/"));
    says(&project, "treaties/kelp/provisions/harvest", &["Dossier: everything on this provision in order of time"]);
}

#[test]
fn a_scorecard_is_put_into_a_briefing_and_says_of_words_that_were_to_go_what_became_of_them() {
    let project = project();
    for (name, embed) in
        [("all", "scorecard"), ("session", "scorecard:session:s1"), ("party", "scorecard:delegation:XBA")]
    {
        let front = "+++\ntitle = \"Score\"\ndate = 2024-02-10\nkind = \"analysis\"\ntreaty = \"kelp\"\n+++\n";
        project.write(&format!("content/briefings/{name}.md"), format!("{front}\n![[{embed}]]\n"));
    }
    let ran = project.run(&["build", "--now", program::NOW]);
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    let table = "Edits not as asked: not in the text, or still in it";
    says(
        &project,
        "briefings/all",
        &["Where the edits are now: Kelp Convention", table, "Brineland 1 1 All together 1 1"],
    );
    says(&project, "briefings/session", &["Where the edits are now: First session", table, "Brineland 1 1"]);
    says(&project, "briefings/party", &["Where the edits are now: Brineland", table, "Kelp Convention 1 1"]);
}

#[test]
fn an_adopted_text_is_nowhere_told_to_be_agreed_by_nothing() {
    let project = project();
    let adopted = format!(
        "+++\ntitle = \"Adopted text\"\ndate = 2024-06-01\nstage = \"adopted\"\nauthority = \"official\"\n+++\n\n## Article 1. Purpose {{#purpose}}\n\nKelp forests are to last.\n\n## Article 2. Reports {{#reports}}\n\n1. {SECRETARIAT}\n"
    );
    for draft in ["zero", "revised"] {
        let path = format!("content/treaties/kelp/drafts/{draft}.md");
        fs::remove_file(project.root().join(path)).expect("a draft");
    }
    for file in ["positions.toml", "provisions.toml", "proposals/first.toml"] {
        fs::remove_file(project.root().join("content/treaties/kelp").join(file)).expect("a file of data");
    }
    fs::remove_file(project.root().join("content/briefings/tables.md")).expect("a briefing");
    project.write("content/treaties/kelp/drafts/adopted.md", adopted);
    let ran = project.run(&["build", "--now", program::NOW]);
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    let public = project.root().join("public");
    let mut looked = 0;
    for page in ["", "fr/", "es/", "ru/", "zh/", "ar/"] {
        for of in [
            "",
            "treaties",
            "treaties/kelp",
            "treaties/kelp/progress",
            "treaties/kelp/changes",
            "treaties/kelp/sessions/s1",
        ] {
            let page = format!("{page}{of}");
            if !public.join(&page).join("index.html").exists() {
                continue;
            }
            let said = words(&project, &page).replace(['\u{a0}', '\u{202f}'], " ").replace('٠', "0");
            let share = |sign: &str| said.match_indices(sign).any(|(at, _)| said[..at].trim_end().ends_with(" 0"));
            assert!(!share("%") && !share("٪"), "{page}: {said}");
            looked += 1;
        }
    }
    assert!(looked >= 24, "{looked} pages were there");
    says(&project, "treaties/kelp/progress", &["Adopted", "100"]);
    let table = fs::read_to_string(public.join("treaties/kelp/data/progress.csv")).expect("a table");
    let (head, last) = (table.lines().next().expect("a head"), table.lines().rfind(|line| line.contains(",treaty,")));
    let column = |name: &str| head.split(',').position(|one| one == name).expect("a column");
    let cells: Vec<&str> = last.expect("the treaty").split(',').collect();
    assert_eq!(
        (cells[column("state")], cells[column("words_open")], cells[column("words_contested")]),
        ("adopted", "0", "0")
    );
    assert_eq!((cells[column("provisions_agreed")], cells[column("provisions_open")]), ("2", "0"));
    let feed = fs::read_to_string(public.join("treaties/kelp/feed.xml")).expect("a feed");
    assert!(!feed.contains("0%") && !feed.contains("0 %"), "{feed}");
}

#[test]
fn a_text_that_is_only_translated_is_not_told_to_have_had_another_number() {
    let project = project();
    let arabic = "+++\n+++\n\n## المادة 1. الغرض\n\nتدوم غابات عشب البحر.\n\n## المادة 2. التقارير\n\n1. يقدم كل طرف تقريرا.\n\n## المادة 3. القوارب\n\n1. ترفع القوارب محركاتها.\n\n## المادة 4. الشباك\n\n1. لا تجر الشباك.\n\n## المادة 5. الحصاد\n\n1. يقطع باليد.\n\n2. جدول سنوي.\n\n3. يجوز إغلاق خليج.\n\n## المادة 6. الرسوم والصندوق\n\n1. رسم.\n\n2. صندوق.\n";
    project.write("content/treaties/kelp/drafts/revised.ar.md", arabic);
    let ran = project.run(&["build", "--now", program::NOW]);
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    let versions = |page: &str| {
        let said = words(&project, page);
        said.split_once("Zero draft · ").map(|(_, rest)| rest.chars().take(60).collect::<String>()).unwrap_or_default()
    };
    let same = versions("ar/treaties/kelp/provisions/purpose");
    assert!(!same.is_empty() && !same.contains("Article 1"), "{same}");
    let other = versions("ar/treaties/kelp/provisions/harvest");
    assert!(other.contains("Article 2"), "{other}");
}

#[test]
fn the_rolling_text_says_of_those_that_no_source_names_that_they_are_not_named() {
    let project = project();
    project.write(
        "content/treaties/kelp/proposals/second.toml",
        "[[proposal]]\nid = \"some-fee\"\ntitle = \"A lower fee\"\nby = [{ words = \"some island delegations\", at_least = 2 }]\nsession = \"s1\"\ndate = 2024-02-02\ndraft = \"zero\"\nsource = \"https://example.org/report\"\n[[proposal.edit]]\nkind = \"replace\"\nat = \"fees/1\"\nfind = \"a fee\"\nwith = \"a small fee\"\n",
    );
    let ran = project.run(&["build", "--now", program::NOW]);
    assert_eq!(ran.code, Some(0), "{}", ran.said);
    let told = "Others, not named: some island delegations";
    let said = words(&project, "treaties/kelp/rolling/zero");
    assert_eq!(said.matches(told).count(), 2, "in the table and in the list: {said}");
    assert!(!said.contains("not named: Brineland"), "{said}");
}
