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
