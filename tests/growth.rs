//! What grows, grows in step: a text with eight times as much of one thing is not much more than eight times the work, nor eight
//! times the site.
//!
//! What is measured is the processor time of one thread, which does all of the build: not the clock, which tells of whatever
//! else the machine does, and not allocations, which loops over what is there already do not need. From a size to eight times
//! the size, what is linear takes 8 times as long, with a logarithm 11 times, and the square 64 times: less than 16 times is
//! asked for. The sizes are such that the square would show above what every build takes. Where the system does not tell a
//! thread's time, the clock is asked.
//!
//! `TRAVAUX_GROWTH=6 cargo test --profile quick --test growth -- --test-threads 1` takes six times these sizes.

#![allow(clippy::cast_precision_loss, reason = "sizes of sites are far from where it begins")]
#![allow(clippy::disallowed_methods, reason = "tests read and write as they like")]

mod program;

use jiff::civil::date;
use program::{Project, tree};
use std::fmt::Write as _;
use std::fs;
use std::time::{Duration, Instant};
use travaux::diagnostic::draw::{Format, report};
use travaux::model::config::BuildOptions;
use travaux::{Built, Request, Then, build};

/// How many times as much.
const FACTOR: usize = 8;
/// How many times the work, and the site, may be.
const MOST: f64 = 16.0;

const SITE: &str = "title = \"Tide Watch\"\nbase_url = \"https://example.org/\"\nsearch = false\n\
                    autolink = [\"articles\", \"documents\", \"delegations\"]\n";
const TREATY: &str = "title = \"Convention on Tides\"\nfictional = true\n";
const DOCUMENT: &str =
    "[[document]]\nsymbol = \"T/AC.1/22\"\ntitle = \"Report\"\ndate = 2024-01-08\nurl = \"https://example.org/22\"\n";
const ARTICLES: &str =
    "# Article 1. Scope {#scope}\n\n1. States shall act.\n\n# Article 2. Aim {#aim}\n\n1. Aims are good.\n";
const SOURCE: &str = "sources = [{ url = \"https://example.org/said\" }]\n";

/// Files of a project, by their paths in `content/`.
type Files = Vec<(String, String)>;

fn draft(id: &str, day: &str, text: &str) -> (String, String) {
    let front = format!("title = \"{id}\"\ndate = {day}\nstage = \"negotiating\"\n{SOURCE}");
    (format!("treaties/tides/drafts/{id}.md"), format!("+++\n{front}+++\n\n{text}\n"))
}

/// A briefing with these words, on a treaty of two articles.
fn briefing(words: &str) -> Files {
    let text = format!("+++\ntitle = \"Notes\"\ndate = 2024-06-01\ntreaty = \"tides\"\n+++\n\n{words}\n");
    vec![draft("zero", "2024-01-15", ARTICLES), ("briefings/notes.md".to_owned(), text)]
}

/// A draft of one article with these words.
fn article(words: &str) -> Files {
    vec![draft("zero", "2024-01-15", &format!("# Article 1. Scope\n\n{words}"))]
}

/// Two drafts of it.
fn redline(before: &str, after: &str) -> Files {
    let text = |words| format!("# Article 1. Scope\n\n{words}");
    vec![draft("zero", "2024-01-15", &text(before)), draft("one", "2024-03-15", &text(after))]
}

/// Something for each number below a size.
fn each(size: usize, mut of: impl FnMut(usize) -> String) -> String {
    (0..size).fold(String::new(), |all, number| all + &of(number))
}

/// Delegations that take sides on three topics.
fn sides(size: usize) -> Files {
    let delegations =
        each(size, |number| format!("[[delegation]]\ncode = \"X{number}\"\nname = \"Delegation {number}\"\n"));
    let stances = "stances = [{ id = \"a\", label = \"A\" }, { id = \"b\", label = \"B\" }]";
    let topics = each(3, |topic| format!("[[topic]]\nid = \"t{topic}\"\ntitle = \"Topic {topic}\"\n{stances}\n"));
    let mut positions = String::new();
    for (party, topic) in (0..size).flat_map(|party| (0..3).map(move |topic| (party, topic))) {
        let stance = if (party >> topic) % 2 == 0 { "a" } else { "b" };
        let on = format!("by = \"X{party}\"\non = \"topic:t{topic}\"\nstance = \"{stance}\"\ndate = 2024-03-05");
        let _ = write!(positions, "[[position]]\n{on}\n{SOURCE}");
    }
    vec![
        draft("zero", "2024-01-15", ARTICLES),
        ("delegations.toml".to_owned(), delegations),
        ("topics.toml".to_owned(), topics),
        ("treaties/tides/positions.toml".to_owned(), positions),
    ]
}

fn front_matter(fence: &str, keys: &str) -> Files {
    let file = format!("{fence}\n{keys}{fence}\n\nWords.\n");
    vec![draft("zero", "2024-01-15", ARTICLES), ("briefings/notes.md".to_owned(), file)]
}

/// Named delegations, and a text.
fn named(name: &str, words: &str) -> Files {
    let mut files = briefing(words);
    files.push(("delegations.toml".to_owned(), format!("[[delegation]]\ncode = \"XLL\"\nname = \"{name}\"\n")));
    files
}

/// Delegations that each take a side on a topic of their own.
fn sides_apart(size: usize) -> Files {
    let delegations =
        each(size, |number| format!("[[delegation]]\ncode = \"X{number}\"\nname = \"Delegation {number}\"\n"));
    let stances = "stances = [{ id = \"a\", label = \"A\" }, { id = \"b\", label = \"B\" }]";
    let topics = each(size, |topic| format!("[[topic]]\nid = \"t{topic}\"\ntitle = \"Topic {topic}\"\n{stances}\n"));
    let positions = each(size, |number| {
        let on = format!("by = \"X{number}\"\non = \"topic:t{number}\"\nstance = \"a\"\ndate = 2024-03-05");
        format!("[[position]]\n{on}\n{SOURCE}")
    });
    vec![
        draft("zero", "2024-01-15", ARTICLES),
        ("delegations.toml".to_owned(), delegations),
        ("topics.toml".to_owned(), topics),
        ("treaties/tides/positions.toml".to_owned(), positions),
    ]
}

/// Proposals of one delegation, with these lines more.
fn proposals(size: usize, lines: impl Fn(usize) -> String) -> String {
    each(size, |number| {
        let head = format!("[[proposal]]\nid = \"p{number}\"\ntitle = \"P\"\ndate = 2024-02-01\ndraft = \"zero\"\n");
        let edit = "[[proposal.edit]]\nkind = \"delete\"\nat = \"scope/1\"\n";
        format!("{head}by = [\"FRA\"]\nstatus = \"tabled\"\n{SOURCE}{}\n{edit}", lines(number))
    })
}

fn package(size: usize) -> Files {
    let package = format!("[[package]]\nid = \"deal\"\ntitle = \"Deal\"\n{SOURCE}");
    let file = package + &proposals(size, |_| "package = \"deal\"".to_owned());
    vec![draft("zero", "2024-01-15", ARTICLES), ("treaties/tides/proposals/all.toml".to_owned(), file)]
}

/// Proposals that each revise the one before.
fn revisions(size: usize) -> Files {
    let file = proposals(size, |number| format!("revises = \"p{}\"", number + 1));
    let last = format!(
        "[[proposal]]\nid = \"p{size}\"\ntitle = \"P\"\ndate = 2024-02-01\ndraft = \"zero\"\nby = [\"FRA\"]\nstatus = \"tabled\"\n{SOURCE}\n[[proposal.edit]]\nkind = \"delete\"\nat = \"scope/1\"\n"
    );
    vec![draft("zero", "2024-01-15", ARTICLES), ("treaties/tides/proposals/all.toml".to_owned(), file + &last)]
}

/// Arguments that each answer the one before.
fn answers(size: usize) -> Files {
    let arguments = each(size, |number| {
        let answers = if number == 0 { String::new() } else { format!("answers = \"a{}\"\n", number - 1) };
        let head = format!("[[argument]]\nid = \"a{number}\"\nwords = \"No.\"\nby = [\"FRA\"]\nside = \"for\"\n");
        format!("{head}on = \"scope/1\"\ndate = 2024-02-01\n{answers}{SOURCE}\n")
    });
    vec![draft("zero", "2024-01-15", ARTICLES), ("treaties/tides/arguments.toml".to_owned(), arguments)]
}

/// A group of many.
fn members(size: usize) -> Files {
    let delegations =
        each(size, |number| format!("[[delegation]]\ncode = \"X{number}\"\nname = \"Delegation {number}\"\n"));
    let codes = each(size, |number| format!("\"X{number}\", "));
    let group = format!("[[group]]\ncode = \"ALL\"\nname = \"All\"\nmembers = [{codes}]\n");
    vec![draft("zero", "2024-01-15", ARTICLES), ("delegations.toml".to_owned(), delegations + &group)]
}

/// Groups that each have the next as a member, or the one before.
fn groups(size: usize, other: impl Fn(usize) -> usize) -> Files {
    let group = |number: usize| {
        let head = format!("[[group]]\ncode = \"G{number}\"\nname = \"Group {number}\"\n");
        let one = other(number);
        let members = if one < size { format!("members = [\"G{one}\", \"FRA\"]\n") } else { String::new() };
        head + &members
    };
    vec![draft("zero", "2024-01-15", ARTICLES), ("delegations.toml".to_owned(), each(size, group))]
}

/// One that joined a group and left it again, many times.
fn memberships(size: usize) -> Files {
    let member = |number: usize| {
        let year = 1000 + number;
        format!("{{ code = \"FRA\", from = {year}-01-01, until = {year}-02-01 }}, ")
    };
    let group = format!("[[group]]\ncode = \"ALL\"\nname = \"All\"\nmembers = [{}]\n", each(size, member));
    vec![draft("zero", "2024-01-15", ARTICLES), ("delegations.toml".to_owned(), group)]
}

/// A negotiation of which many are members, one group among them, that all say something.
fn members_that_speak(size: usize) -> Files {
    let delegations =
        each(size, |number| format!("[[delegation]]\ncode = \"X{number}\"\nname = \"Delegation {number}\"\n"));
    let codes = each(size, |number| format!("\"X{number}\", "));
    let group = "[[group]]\ncode = \"ALL\"\nname = \"All\"\nmembers = [\"X0\", \"X1\"]\n";
    let treaty = format!("title = \"Convention on Tides\"\nfictional = true\n[rules]\nmembers = [{codes}\"ALL\"]\n");
    let stances = "stances = [{ id = \"a\", label = \"A\" }, { id = \"b\", label = \"B\" }]";
    let topic = format!("[[topic]]\nid = \"t\"\ntitle = \"Topic\"\n{stances}\n");
    let positions = each(size, |number| {
        let on = format!("by = \"X{number}\"\non = \"topic:t\"\nstance = \"a\"\ndate = 2024-03-05");
        format!("[[position]]\n{on}\n{SOURCE}")
    });
    vec![
        draft("zero", "2024-01-15", ARTICLES),
        ("treaties/tides/treaty.toml".to_owned(), treaty),
        ("delegations.toml".to_owned(), delegations + group),
        ("topics.toml".to_owned(), topic),
        ("treaties/tides/positions.toml".to_owned(), positions),
    ]
}

/// A draft of one article, and the same in French.
fn translation(words: &str, french: &str) -> Files {
    let mut files = article(words);
    let front = format!("title = \"zéro\"\n{SOURCE}");
    let text = format!("+++\n{front}+++\n\n# Article 1. Champ\n\n{french}\n");
    files.push(("treaties/tides/drafts/zero.fr.md".to_owned(), text));
    files.push(("../site.toml".to_owned(), format!("languages = [\"en\", \"fr\"]\n{SITE}")));
    files
}

/// A drawing with something in it, beside a text that shows it.
fn drawing(inside: &str) -> Files {
    let mut files = briefing("![A drawing](tides.svg)");
    let svg = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>");
    files.push(("briefings/tides.svg".to_owned(), svg));
    files
}

/// A proposal with many who have to do with it.
fn crowd(size: usize, key: &str) -> Files {
    let delegations =
        each(size, |number| format!("[[delegation]]\ncode = \"X{number}\"\nname = \"Delegation {number}\"\n"));
    let all = each(size, |number| format!("\"X{number}\", "));
    let by = if key == "by" { String::new() } else { "by = [\"FRA\"]\n".to_owned() };
    let head =
        format!("[[proposal]]\nid = \"p\"\ntitle = \"P\"\ndate = 2024-02-01\ndraft = \"zero\"\n{by}{key} = [{all}]\n");
    let edit = "[[proposal.edit]]\nkind = \"delete\"\nat = \"scope/1\"\n";
    vec![
        draft("zero", "2024-01-15", ARTICLES),
        ("delegations.toml".to_owned(), delegations),
        ("treaties/tides/proposals/all.toml".to_owned(), format!("{head}status = \"tabled\"\n{SOURCE}{edit}")),
    ]
}

fn pages_at_the_top(size: usize) -> Files {
    let page = |number: usize| (format!("page{number}.md"), format!("+++\ntitle = \"Page {number}\"\n+++\n\nWords.\n"));
    (0..size).map(page).collect()
}

/// A briefing with many of what its front matter lists.
fn listing(size: usize, key: &str, file: &str, item: impl Fn(usize) -> String) -> Files {
    let prefix = if key == "delegations" { "X" } else { "t" };
    let ids = each(size, |number| format!("\"{prefix}{number}\", "));
    let text = format!("+++\ntitle = \"Notes\"\ndate = 2024-06-01\n{key} = [{ids}]\n+++\n\nWords.\n");
    vec![("briefings/notes.md".to_owned(), text), (file.to_owned(), each(size, item))]
}

fn drafts(size: usize) -> Files {
    let day = |number: usize| {
        date(2000, 1, 1)
            .checked_add(jiff::Span::new().days(i64::try_from(number).expect("few")))
            .expect("a day")
            .to_string()
    };
    (0..size).map(|number| draft(&format!("d{number}"), &day(number), ARTICLES)).collect()
}

fn sessions(size: usize) -> Files {
    let day = |number: usize| {
        date(2000, 1, 1).checked_add(jiff::Span::new().days(i64::try_from(number).expect("few"))).expect("a day")
    };
    let session = |number: usize| {
        format!("[[session]]\nid = \"s{number}\"\ntitle = \"Session {number}\"\nstart = {}\n", day(number))
    };
    vec![
        draft("zero", "2000-01-01", ARTICLES),
        (
            "treaties/tides/treaty.toml".to_owned(),
            format!("title = \"Convention on Tides\"\nfictional = true\n{}", each(size, session)),
        ),
    ]
}

fn treaties(size: usize) -> Files {
    let treaty = |number: usize| {
        (format!("treaties/t{number}/treaty.toml"), format!("title = \"Treaty {number}\"\nfictional = true\n"))
    };
    (0..size).map(treaty).collect()
}

fn glossary(size: usize) -> Files {
    let term =
        |number: usize| format!("[[term]]\nid = \"t{number}\"\nterm = \"Term {number}\"\ndefinition = \"Words.\"\n");
    let mut files = briefing(&each(size, |number| format!("[[term:t{number}]] ")));
    files.push(("glossary.toml".to_owned(), each(size, term)));
    files
}

/// A text of an article that is embedded as often as it is long.
fn embeds(size: usize) -> Files {
    let mut files = briefing(&"![[art. 1]]\n\n".repeat(size));
    files[0] = draft(
        "zero",
        "2024-01-15",
        &format!("# Article 1. Scope {{#scope}}\n\n1. {}\n", "States shall act. ".repeat(size)),
    );
    files
}

fn table(size: usize) -> String {
    format!("{}|\n{}|\n{}", "| a ".repeat(size), "|---".repeat(size), "| b |\n".repeat(size))
}

/// The work of a build in one thread, its report drawn, and the bytes of its site.
fn work(files: Files) -> (Duration, usize) {
    let project = Project::empty();
    project.write("site.toml", SITE);
    project.write("content/treaties/tides/treaty.toml", TREATY);
    project.write("content/treaties/tides/documents.toml", DOCUMENT);
    for (path, text) in files {
        project.write(&format!("content/{path}"), text);
    }
    let output = project.beside("site");
    let request = Request {
        root: project.root(),
        output: Some(output.clone()),
        options: BuildOptions { base_url: None, drafts: false, future: false, now: date(2030, 1, 1) },
        keep_going: true,
        clean: false,
        timings: false,
        then: Then::GoesOn,
    };
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build().expect("a thread");
    let spent = pool.install(|| {
        let (begun, clock) = (spent_by_this_thread(), Instant::now());
        let Built { report: found, sources, .. } = build(&request, &|_| {}).expect("a machine that serves");
        for format in [Format::Human, Format::Json] {
            assert!(found.diagnostics.is_empty() || !report(&found, &sources, format, false).is_empty());
        }
        match (begun, spent_by_this_thread()) {
            (Some(begun), Some(ended)) if ended > begun => ended.saturating_sub(begun),
            _ => clock.elapsed(),
        }
    });
    let bytes = tree(&output).values().map(Vec::len).sum();
    (spent, bytes)
}

/// The processor time of this thread, where Linux tells it (`schedstat`: nanoseconds, the first figure).
fn spent_by_this_thread() -> Option<Duration> {
    let told = fs::read_to_string("/proc/thread-self/schedstat").ok()?;
    told.split(' ').next()?.parse().ok().map(Duration::from_nanos)
}

/// Holds that a shape is not much more than eight times the work at eight times the size. Measured anew once, as other
/// programs take caches away.
fn holds(shape: impl Fn(usize) -> Files, size: usize) {
    let size = size * std::env::var("TRAVAUX_GROWTH").ok().and_then(|number| number.parse().ok()).unwrap_or(1);
    let mut measured = Vec::new();
    for _ in 0..2 {
        let ((less, small), (more, large)) = (work(shape(size)), work(shape(size * FACTOR)));
        let (time, bytes) = (more.as_secs_f64() / less.as_secs_f64(), large as f64 / small as f64);
        measured.push(format!("{less:?} → {more:?} ({time:.1} times), {small} → {large} bytes ({bytes:.1} times)"));
        if time < MOST && bytes < MOST {
            return;
        }
    }
    panic!("from {size} to {} of it: {measured:?}", size * FACTOR);
}

/// A test for each shape: what it is many of, its smaller size, and the files of a size.
macro_rules! shapes {
    ($($name:ident: $size:literal, $shape:expr;)+) => {$(
        #[test]
        fn $name() {
            holds($shape, $size);
        }
    )+};
}

shapes! {
    headings_of_the_same_words: 2500, |size| briefing(&"## Same\n\n".repeat(size));
    headings_in_html_that_is_taken_out: 1000, |size| briefing(&format!("<svg>\n\n{}</svg>\n\n{}", "## One\n\n".repeat(size), "## Two\n\n".repeat(size)));
    references_in_one_sentence: 2500, |size| briefing(&"[[art. 1]] ".repeat(size));
    references_in_sentences_of_their_own: 1500, |size| briefing(&"See [[art. 1]] again. ".repeat(size));
    mentions_of_an_article: 2500, |size| briefing(&"Article 1, ".repeat(size));
    mentions_that_find_nothing: 5000, |size| briefing(&"Article 99, article or paragraph ".repeat(size));
    mentions_of_numbers: 2500, |size| briefing(&format!("articles {}2", "1, ".repeat(size)));
    mentions_of_a_document: 2500, |size| briefing(&"T/AC.1/22 ".repeat(size));
    names_of_many_words: 2500, |size| named(&"land ".repeat(size), &"land ".repeat(size));
    brackets_within_brackets: 2500, |size| article(&format!("1. States {}act{} now.", "[".repeat(size), "]".repeat(size)));
    brackets_side_by_side: 2500, |size| article(&format!("1. States {}now.", "[shall][may] ".repeat(size)));
    brackets_that_are_never_closed: 1000, |size| article(&format!("1. States {}now.", "[shall ".repeat(size)));
    changes_that_are_never_closed: 1000, |size| article(&format!("1. States {}now.", "{++shall ".repeat(size)));
    the_same_two_words_the_other_way_round: 8000, |size| redline(&"a b ".repeat(size), &"b a ".repeat(size));
    paragraphs_in_another_order: 500, |size| {
        let paragraph = |number: usize| format!("{number}. States shall count tide{number} and report wave{number}.\n\n");
        redline(&each(size, paragraph), &each(size, |number| paragraph(size - number)))
    };
    options_of_one_unit: 1500, |size| article(&format!("1. States:\n\n{}", each(size, |number| format!("**Option {number}:** act{number}\n\n"))));
    series_of_options: 1000, |size| article(&format!("1. States:\n\n{}", "**Option 1:** act\n\n**Option 2:** rest\n\n".repeat(size)));
    units_of_the_same_label: 1500, |size| article(&"1. States shall act.\n\n".repeat(size));
    errors_on_one_line: 500, |size| briefing(&"[[art. 99]] ".repeat(size));
    errors_on_lines_of_their_own: 500, |size| briefing(&"[[art. 99]]\n".repeat(size));
    keys_in_yaml: 4000, |size| front_matter("---", &format!("title: Notes\ndate: 2024-06-01\nextra:\n{}", each(size, |number| format!("  key{number}: {number}\n"))));
    keys_in_toml: 4000, |size| front_matter("+++", &format!("title = \"Notes\"\ndate = 2024-06-01\n[extra]\n{}", each(size, |number| format!("key{number} = {number}\n"))));
    keys_that_are_unknown: 1000, |size| front_matter("+++", &format!("title = \"Notes\"\ndate = 2024-06-01\n{}", each(size, |number| format!("key{number} = {number}\n"))));
    delegations_that_take_sides: 200, sides;
    footnotes: 1500, |size| briefing(&each(size, |number| format!("Words[^{number}].\n\n[^{number}]: Note {number}.\n\n")));
    elements_within_elements: 2500, |size| briefing(&format!("{}words", "<div>\n".repeat(size)));
    quotes_within_quotes: 2500, |size| briefing(&format!("{}words", ">".repeat(size)));
    lists_within_lists: 2500, |size| briefing(&format!("{}words", "- ".repeat(size)));
    lines_of_code: 1000, |size| briefing(&format!("```rust\n{}```", "fn tide(high: u8) -> u8 { high + 1 } // ebb\n".repeat(size)));
    references_that_are_never_closed: 2500, |size| briefing(&"[[art. 1 ".repeat(size));
    references_with_words_that_are_never_closed: 2500, |size| briefing(&"[[art. 1|words ".repeat(size));
    embeds_that_are_never_closed: 2500, |size| briefing(&"![[art. 1 ".repeat(size));
    closings_of_references: 2500, |size| briefing(&format!("{}{}", "[[".repeat(size), "]]".repeat(size)));
    links_that_are_never_closed: 2500, |size| briefing(&"[a](b ".repeat(size));
    tags_that_are_never_closed: 2500, |size| briefing(&"<a title=\"b ".repeat(size));
    comments_that_are_never_closed: 2500, |size| briefing(&"a <!-- b ".repeat(size));
    runs_of_backticks: 300, |size| briefing(&each(size, |number| format!("{} ", "`".repeat(number % 40 + 1))));
    emphasis_that_is_never_closed: 2500, |size| briefing(&"*a **b _c ".repeat(size));
    marks_of_one_footnote: 2500, |size| briefing(&format!("{}\n\n[^1]: Note.\n", "Words[^1]. ".repeat(size)));
    footnotes_of_one_name: 1500, |size| briefing(&format!("Words[^1].\n\n{}", "[^1]: Note.\n\n".repeat(size)));
    footnotes_of_one_name_in_a_draft: 1500, |size| article(&format!("1. States[^1] act.\n\n{}", "[^1]: Note.\n\n".repeat(size)));
    marks_of_one_footnote_in_a_draft: 1500, |size| article(&format!("1. {}\n\n[^1]: Note.\n", "States[^1] act. ".repeat(size)));
    tables_that_are_as_wide_as_long: 300, |size| briefing(&table(size));
    tables_in_a_draft_that_are_as_wide_as_long: 300, |size| article(&table(size));
    proposals_of_a_package: 60, package;
    proposals_on_one_unit: 60, |size| vec![draft("zero", "2024-01-15", ARTICLES), ("treaties/tides/proposals/all.toml".to_owned(), proposals(size, |_| String::new()))];
    sponsors_of_a_proposal: 100, |size| crowd(size, "by");
    supporters_of_a_proposal: 100, |size| crowd(size, "supported_by");
    pages_at_the_top_of_the_content: 60, pages_at_the_top;
    authors_of_a_briefing: 100, |size| listing(size, "authors", "authors.toml", |number| format!("[[author]]\nid = \"t{number}\"\nname = \"Author {number}\"\n"));
    topics_of_a_briefing: 100, |size| listing(size, "topics", "topics.toml", |number| format!("[[topic]]\nid = \"t{number}\"\ntitle = \"Topic {number}\"\n"));
    delegations_of_a_briefing: 100, |size| listing(size, "delegations", "delegations.toml", |number| format!("[[delegation]]\ncode = \"X{number}\"\nname = \"Delegation {number}\"\n"));
    drafts_of_a_treaty: 20, drafts;
    sessions_of_a_treaty: 60, sessions;
    treaties_of_a_site: 60, treaties;
    terms_of_a_glossary: 500, glossary;
    embeds_of_one_text: 300, embeds;
    sides_on_topics_apart: 60, sides_apart;
    proposals_that_revise_one_another: 60, revisions;
    arguments_that_answer_one_another: 100, answers;
    members_of_a_group: 500, members;
    groups_that_have_the_next_as_a_member: 500, |size| groups(size, |number| number + 1);
    groups_that_have_the_one_before_as_a_member: 500, |size| groups(size, |number| number.wrapping_sub(1));
    groups_in_a_circle: 250, |size| groups(size, |number| (number + 1) % size);
    times_of_one_member: 400, memberships;
    members_of_a_negotiation: 50, members_that_speak;
    attributes_of_one_tag: 1500, |size| briefing(&format!("<b {}>words</b>", each(size, |number| format!("a{number}=\"1\" "))));
    attributes_of_one_tag_that_are_the_same: 1500, |size| briefing(&format!("<b {}>words</b>", "lang=\"fr\" ".repeat(size)));
    elements_of_a_drawing_that_are_taken_out: 1500, |size| drawing(&each(size, |number| format!("<a{number}/>")));
    attributes_of_one_element_of_a_drawing: 1500, |size| drawing(&format!("<g {}/>", each(size, |number| format!("a{number}=\"1\" "))));
    parts_of_a_drawing_that_show_each_other: 1000, |size| drawing(&each(size, |number| format!("<g id=\"a{number}\"><use href=\"#a{}\"/></g>", number + 1)));
    rules_of_a_drawing: 1000, |size| drawing(&format!("<style>{}</style>{}", each(size, |number| format!(".a{number}{{fill:url(#b{number})}}\n")), each(size, |number| format!("<g class=\"a{number}\"/>"))));
    rules_of_a_drawing_that_are_about_anything: 1000, |size| drawing(&format!("<style>{}</style>{}", each(size, |number| format!("*{{fill:url(#b{number})}}\n")), each(size, |number| format!("<mask id=\"b{number}\"/>"))));
    units_that_a_translation_does_not_have: 1500, |size| translation(&each(size, |number| format!("{}. Act.\n\n", number + 2)), "1. Agir.");
    units_that_only_a_translation_has: 1500, |size| translation("1. Act.", &each(size, |number| format!("{}. Agir.\n\n", number + 2)));
    units_of_a_translation_of_the_same_label: 1500, |size| translation("1. Act.\n\n2. Rest.", &"1. Agir.\n\n".repeat(size));
    references_in_a_draft_that_are_never_closed: 2500, |size| article(&format!("1. States {}now.", "[[art. 1 ".repeat(size)));
    links_in_a_draft_that_are_never_closed: 2500, |size| article(&format!("1. States {}now.", "](http".repeat(size)));
    tags_in_a_draft_that_are_never_closed: 2500, |size| article(&format!("1. States {}now.", "<b ".repeat(size)));
    bars_in_a_draft: 2500, |size| article(&format!("1. States:\n\n{}", "| ".repeat(size)));
    tabs_in_a_draft: 1500, |size| article(&format!("1. States:\n\n{}", "a\tb\n".repeat(size)));
}
