//! How long the analyses of who wants what take on a large negotiation: 200 provisions, 10 drafts, 5,000 proposals, 200
//! delegations. Run with `cargo bench --bench positions`; the first argument that is a number divides all sizes.

#![allow(clippy::print_stdout, reason = "a benchmark prints its figures")]

use jiff::civil::date;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};
use travaux::analyse::{alignment, backing, changes, likeness, positions, progress};
use travaux::diagnostic::Report;
use travaux::model::config::BuildOptions;
use travaux::model::id::{ProposalId, ProvisionId, TreatyId};
use travaux::model::site::Site;
use travaux::model::state::STATES;
use travaux::source::{Source, SourceKind, Sources};
use travaux::{parse, resolve};

const WORDS: [&str; 24] = [
    "Parties",
    "shall",
    "adopt",
    "measures",
    "necessary",
    "offence",
    "domestic",
    "law",
    "the",
    "of",
    "to",
    "and",
    "cooperation",
    "evidence",
    "request",
    "convention",
    "serious",
    "crime",
    "technical",
    "assistance",
    "in",
    "with",
    "competent",
    "authorities",
];

/// Figures that look random and are the same on every run.
struct Figures(u64);

impl Figures {
    fn below(&mut self, limit: usize) -> usize {
        self.0 ^= self.0 << 13;
        self.0 ^= self.0 >> 7;
        self.0 ^= self.0 << 17;
        (self.0 % limit as u64) as usize
    }

    fn words(&mut self, count: usize) -> String {
        let words: Vec<&str> = (0..count).map(|_| WORDS[self.below(WORDS.len())]).collect();
        words.join(" ")
    }
}

fn main() {
    let shrink = std::env::args().find_map(|argument| argument.parse::<usize>().ok()).unwrap_or(1).max(1);
    let site = site(shrink);
    let treaty = TreatyId(0);
    let now = site.options.now;
    let mut total = Duration::ZERO;
    let mut timed = |name: &str, work: &mut dyn FnMut() -> usize| {
        let best = (0..5)
            .map(|_| {
                let start = Instant::now();
                let entries = black_box(work());
                (start.elapsed(), entries)
            })
            .min()
            .unwrap_or_default();
        total += best.0;
        println!("{name:<12} {:>8.1} ms   {} entries", best.0.as_secs_f64() * 1000.0, best.1);
    };
    timed("positions", &mut || positions::treaty(&site, treaty, now).rows.len());
    let stances = positions::treaty(&site, treaty, now);
    timed("alignment", &mut || alignment::treaty(&site, &stances).pairs.len());
    timed("backing", &mut || {
        (0..site.proposals.len()).map(|id| backing::proposal(&site, ProposalId(id as u32)).supporters.len()).sum()
    });
    timed("progress", &mut || progress::Rolls::new(&site, treaty).at_sessions(now).len());
    timed("contention", &mut || progress::contention(&site, treaty, now).provisions.len());
    timed("changes", &mut || {
        let chronicle = changes::Chronicle::new(&site, treaty);
        let sessions = site.treaty(treaty).sessions.iter();
        sessions.map(|session| chronicle.session(&site, *session, now).entries.len()).sum()
    });
    timed("likeness", &mut || {
        (0..site.provisions.len()).map(|id| likeness::provision(&site, ProvisionId(id as u32)).len()).sum()
    });
    println!("{:<12} {:>8.1} ms", "all", total.as_secs_f64() * 1000.0);
}

fn site(shrink: usize) -> Site {
    let mut figures = Figures(0x9E37_79B9_7F4A_7C15);
    let (provisions, proposals) = (200 / shrink, 5000 / shrink);
    let codes: Vec<&str> = STATES.iter().map(|state| state.code).take(200 / shrink).collect();
    let mut files = vec![
        (
            "site.toml".to_owned(),
            "title = \"S\"\nbase_url = \"https://example.org/\"\nlanguages = [\"en\"]\n".to_owned(),
        ),
        ("themes/folio/theme.toml".to_owned(), "name = \"folio\"\ntravaux = \">=0.1\"\n".to_owned()),
        ("content/topics.toml".to_owned(), topics()),
        ("content/delegations.toml".to_owned(), groups(&codes)),
        ("content/treaties/big/treaty.toml".to_owned(), sessions()),
        ("content/treaties/other/treaty.toml".to_owned(), "title = \"Other\"\n".to_owned()),
        ("content/treaties/big/provisions.toml".to_owned(), statuses(&mut figures, provisions)),
        (
            "content/treaties/big/proposals/all.toml".to_owned(),
            self::proposals(&mut figures, &codes, provisions, proposals),
        ),
        ("content/treaties/big/positions.toml".to_owned(), stances(&mut figures, &codes, provisions)),
    ];
    let mut texts: Vec<[String; 5]> = (0..provisions).map(|_| std::array::from_fn(|_| figures.words(25))).collect();
    for draft in 0..10 {
        for _ in 0..provisions {
            let (at, unit) = (figures.below(provisions), figures.below(5));
            texts[at][unit] = figures.words(25);
        }
        files.push((format!("content/treaties/big/drafts/d{draft}.md"), self::draft(draft, &texts)));
    }
    files.push(("content/treaties/other/drafts/text.md".to_owned(), self::draft(0, &texts)));
    resolved(files)
}

fn resolved(mut files: Vec<(String, String)>) -> Site {
    files.sort();
    let kind = |path: &str| match path.rsplit(['/', '.']).next() {
        _ if path == "site.toml" => SourceKind::Config,
        _ if path.starts_with("themes/") => SourceKind::ThemeConfig,
        Some("md") => SourceKind::Markdown,
        _ => SourceKind::Data,
    };
    let texts = files.into_iter().map(|(path, text)| Source { kind: kind(&path), path, text }).collect();
    let sources = Sources { texts, ..Sources::default() };
    let mut report = Report::default();
    let documents = parse::documents(&sources, &mut report);
    let options = BuildOptions { base_url: None, drafts: false, future: false, now: date(2026, 1, 1) };
    let site = resolve::site(documents, &sources, options, &mut report);
    assert!(!report.has_errors(), "{:#?}", report.diagnostics.first());
    site
}

fn topics() -> String {
    let stances = "[{ id = \"a\", label = \"A\" }, { id = \"b\", label = \"B\" }, { id = \"c\", label = \"C\" }]";
    (0..12).fold(String::new(), |mut toml, topic| {
        let _ = writeln!(toml, "[[topic]]\nid = \"t{topic}\"\ntitle = \"T\"\nstances = {stances}");
        toml
    })
}

/// Eight groups of every eighth State.
fn groups(codes: &[&str]) -> String {
    (0..8).fold(String::new(), |mut toml, group| {
        let members: Vec<&str> = codes.iter().skip(group).step_by(8).copied().collect();
        let _ = writeln!(toml, "[[group]]\ncode = \"G{group}\"\nname = \"G\"\nmembers = {members:?}");
        toml
    })
}

fn sessions() -> String {
    let rules = "title = \"Big\"\n[rules]\ndecision = \"vote\"\nmajority = \"2/3\"\nmembers = 193\n".to_owned();
    (0..10).fold(rules, |mut toml, session| {
        let (year, month) = (2020 + session / 2, 1 + session % 2 * 6);
        let _ = writeln!(
            toml,
            "[[session]]\nid = \"s{session}\"\ntitle = \"S\"\nstart = {year}-0{month}-10\nend = {year}-0{month}-20"
        );
        toml
    })
}

fn draft(index: usize, texts: &[[String; 5]]) -> String {
    let mut text = format!(
        "+++\ntitle = \"D\"\ndate = {}-0{}-15\nsource = \"https://example.org\"\n+++\n\n",
        2020 + index / 2,
        1 + index % 2 * 6
    );
    for (number, units) in texts.iter().enumerate() {
        let [one, a, b, two, three] = units;
        let _ = writeln!(
            text,
            "## Article {}. Title {number} {{#p{number}}}\n\n1. {one}:\n\n(a) [{a}];\n\n(b) {b}.\n\n2. {two}.\n\n3. {three}.\n",
            number + 1
        );
    }
    text
}

const SOURCE: &str = "source = \"https://example.org\"";
const UNITS: [&str; 6] = ["", "/1", "/1/a", "/1/b", "/2", "/3"];

fn day(figures: &mut Figures) -> String {
    format!("{}-{:02}-{:02}", 2020 + figures.below(5), 1 + figures.below(12), 1 + figures.below(28))
}

fn statuses(figures: &mut Figures, provisions: usize) -> String {
    let mut toml = String::new();
    for provision in 0..provisions {
        let parallels = format!("[{{ ref = \"other: art. {}\", note = \"n\" }}]", provision + 1);
        let _ = writeln!(toml, "[[provision]]\nid = \"p{provision}\"\nparallels = {parallels}");
        for _ in 0..8 {
            let state = ["open", "bracketed", "informal", "agreed"][figures.below(4)];
            let unit = UNITS[figures.below(UNITS.len())];
            let day = day(figures);
            let _ =
                writeln!(toml, "[[status]]\nat = \"p{provision}{unit}\"\nstate = \"{state}\"\ndate = {day}\n{SOURCE}");
        }
    }
    toml
}

fn proposals(figures: &mut Figures, codes: &[&str], provisions: usize, count: usize) -> String {
    let mut toml = String::new();
    for index in 0..count {
        let mut parties = |most: usize| -> Vec<String> {
            (0..figures.below(most))
                .map(|_| match figures.below(10) {
                    0 => format!("G{}", figures.below(8)),
                    _ => codes[figures.below(codes.len())].to_owned(),
                })
                .collect()
        };
        let (mut by, supported, opposed) = (parties(3), parties(12), parties(8));
        by.push(codes[index % codes.len()].to_owned());
        let (provision, unit) = (figures.below(provisions), UNITS[1 + figures.below(5)]);
        let (day, words) = (day(figures), figures.words(20));
        let _ = writeln!(
            toml,
            "[[proposal]]\nid = \"x{index}\"\ntitle = \"P\"\nby = {by:?}\nsupported_by = {supported:?}\nopposed_by = \
             {opposed:?}\ndate = {day}\n{SOURCE}\n[[proposal.edit]]\nkind = \"add\"\nat = \"p{provision}{unit}\"\nwith = \
             \"{words}\""
        );
    }
    toml
}

fn stances(figures: &mut Figures, codes: &[&str], provisions: usize) -> String {
    let mut toml = String::new();
    for index in 0..codes.len() * 20 {
        let by = codes[index % codes.len()];
        let (on, stance) = match figures.below(2) {
            0 => (format!("topic:t{}", figures.below(12)), ["a", "b", "c"][figures.below(3)]),
            _ => (format!("p{}", figures.below(provisions)), ["supports", "opposes", "reserves"][figures.below(3)]),
        };
        let day = day(figures);
        let _ =
            writeln!(toml, "[[position]]\nby = \"{by}\"\non = \"{on}\"\nstance = \"{stance}\"\ndate = {day}\n{SOURCE}");
    }
    toml
}
