//! A negotiation of any size, made of text by a fixed sequence of numbers and read as any other.

use jiff::civil::date;
use std::fmt::Write as _;
use travaux::diagnostic::{Report, Severity};
use travaux::model::config::BuildOptions;
use travaux::model::site::Site;
use travaux::model::state::STATES;
use travaux::source::{Source, SourceKind, Sources};
use travaux::{parse, resolve};

const PROVISIONS: usize = 200;
const DRAFTS: usize = 10;
const PROPOSALS: usize = 5_000;
const DELEGATIONS: usize = 200;
const UNITS: usize = 6;
const GROUPS: usize = 8;
const TOPICS: usize = 12;
/// Positions of each delegation, and statuses of each provision.
const POSITIONS: usize = 20;
const STATUSES: usize = 8;
const SOURCE: &str = "source = \"https://example.org/\"";

/// A fixed sequence of numbers.
struct Numbers(u64);

impl Numbers {
    fn below(&mut self, end: usize) -> usize {
        self.0 = self.0.wrapping_mul(6_364_136_223_846_793_005).wrapping_add(1_442_695_040_888_963_407);
        (self.0 >> 33) as usize % end
    }

    /// A word; some are much more frequent than others, as in any text.
    fn word(&mut self) -> String {
        const FREQUENT: [&str; 12] =
            ["the", "of", "and", "shall", "Party", "in", "to", "each", "or", "a", "with", "Convention"];
        if self.below(100) < 45 {
            return FREQUENT[self.below(FREQUENT.len())].to_owned();
        }
        let end = [40, 400, 4_000][self.below(3)];
        format!("w{}", self.below(end))
    }

    fn words(&mut self, count: usize) -> Vec<String> {
        (0..count).map(|_| self.word()).collect()
    }
}

/// A draft as units of words, by provision.
type Text = Vec<Vec<Vec<String>>>;

/// The negotiation, resolved.
pub(crate) fn site() -> Site {
    let mut numbers = Numbers(7);
    let codes: Vec<&str> = STATES.iter().map(|state| state.code).take(DELEGATIONS).collect();
    let mut text: Text = (0..PROVISIONS).map(|_| (0..UNITS).map(|_| numbers.words(25)).collect()).collect();
    let mut sources = vec![
        source("site.toml", SourceKind::Config, "format = 1\ntitle = \"S\"\nbase_url = \"https://example.org/\"\n"),
        source("themes/folio/theme.toml", SourceKind::ThemeConfig, "name = \"folio\"\ntravaux = \">=0.1\"\n"),
        source("content/topics.toml", SourceKind::Data, &topics()),
        source("content/delegations.toml", SourceKind::Data, &groups(&codes)),
        source("content/treaties/t/provisions.toml", SourceKind::Data, &statuses(&mut numbers)),
        source("content/treaties/t/positions.toml", SourceKind::Data, &positions(&mut numbers, &codes)),
        source("content/treaties/z/treaty.toml", SourceKind::Data, "title = \"O\"\n"),
    ];
    let mut treaty = String::from("title = \"T\"\n[rules]\ndecision = \"vote\"\nmajority = \"2/3\"\nmembers = 193\n");
    for index in 0..DRAFTS {
        let year = 2010 + index;
        let _ = write!(treaty, "[[session]]\nid = \"s{index}\"\ntitle = \"S\"\nstart = {year}-02-01\n");
        let draft = format!("+++\ntitle = \"D\"\ndate = {year}-01-01\n+++\n\n{}", written(&text));
        sources.push(source(&format!("content/treaties/t/drafts/d{index}.md"), SourceKind::Markdown, &draft));
        let mut proposals = String::new();
        let mut next = text.clone();
        for number in 0..PROPOSALS / DRAFTS {
            proposal(&mut numbers, &codes, (index, number), &text, (&mut next, &mut proposals));
        }
        sources.push(source(&format!("content/treaties/t/proposals/s{index}.toml"), SourceKind::Data, &proposals));
        text = next;
    }
    let other = format!("+++\ntitle = \"O\"\ndate = 2000-01-01\n+++\n\n{}", written(&text));
    sources.push(source("content/treaties/z/drafts/text.md", SourceKind::Markdown, &other));
    sources.push(source("content/treaties/t/treaty.toml", SourceKind::Data, &treaty));
    resolved(sources)
}

fn resolved(mut sources: Vec<Source>) -> Site {
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    let sources = Sources { texts: sources.into_iter().map(Into::into).collect(), ..Sources::default() };
    let mut report = Report::default();
    let documents = parse::documents(&sources, &mut report);
    let options = BuildOptions { base_url: None, drafts: false, future: false, now: date(2026, 1, 1) };
    let site = resolve::site(documents, &sources, options, &mut report);
    report.finish(&[]);
    let error = report.diagnostics.iter().find(|one| one.severity == Severity::Error);
    assert!(error.is_none(), "{error:?}");
    site
}

fn source(path: &str, kind: SourceKind, text: &str) -> Source {
    Source { path: path.to_owned(), kind, text: text.to_owned() }
}

fn written(text: &Text) -> String {
    let mut draft = String::new();
    for (index, provision) in text.iter().enumerate() {
        if index % 20 == 0 {
            let _ = write!(draft, "# Chapter {}. Chapter\n\n", index / 20 + 1);
        }
        let _ = write!(draft, "## Article {}. Title {{#p{index}}}\n\n", index + 1);
        for (index, unit) in provision.iter().enumerate() {
            let words = unit.join(" ");
            let _ = match index {
                1 | 4 => write!(draft, "{}. [{words}].\n\n", index + 1),
                _ => write!(draft, "{}. {words}.\n\n", index + 1),
            };
        }
    }
    draft
}

/// Writes a proposal of two edits on a draft, and takes some of them up in the next.
fn proposal(
    numbers: &mut Numbers,
    codes: &[&str],
    (draft, number): (usize, usize),
    text: &Text,
    (next, toml): (&mut Text, &mut String),
) {
    let mut parties = |count: usize| {
        let mut party = || match numbers.below(10) {
            0 => format!("\"G{}\"", numbers.below(GROUPS)),
            _ => format!("\"{}\"", codes[numbers.below(codes.len())]),
        };
        (0..count).map(|_| party()).collect::<Vec<_>>().join(", ")
    };
    let (by, supporters, opponents) = (parties(2), parties(5), parties(3));
    let year = 2010 + draft;
    let _ = write!(
        toml,
        "[[proposal]]\nid = \"p{draft}-{number}\"\ntitle = \"P\"\nby = [{by}]\nsupported_by = [{supporters}]\n\
         opposed_by = [{opponents}]\nsession = \"s{draft}\"\ndate = {year}-02-01\ndraft = \"d{draft}\"\n\
         source = \"https://example.org/\"\n"
    );
    if number % 20 < 3 {
        let _ = writeln!(toml, "package = \"k{draft}-{}\"", number / 20);
    }
    for _ in 0..2 {
        let (provision, unit) = (numbers.below(PROVISIONS), numbers.below(UNITS));
        let words = &text[provision][unit];
        let start = numbers.below(words.len().saturating_sub(8).max(1));
        let found = words[start..(start + 4).min(words.len())].join(" ");
        let new = numbers.words(8);
        let with = new.join(" ");
        let at = format!("at = \"p{provision}/{}\"", unit + 1);
        let (keys, takes) = match numbers.below(10) {
            0..=2 => (format!("kind = \"replace\"\n{at}\nfind = \"{found}\"\nnth = 1\nwith = \"{with}\""), true),
            3 | 4 => (format!("kind = \"add\"\n{at}\nafter = \"{found}\"\nnth = 1\nwith = \"{with}\""), true),
            5 => (format!("kind = \"delete\"\n{at}\nfind = \"{found}\"\nnth = 1"), false),
            6 => (format!("kind = \"retain\"\n{at}"), false),
            7 => (format!("kind = \"replace\"\n{at}\nwith = \"{with} {found}\""), true),
            8 => (format!("kind = \"new\"\n{at}\nlabel = \"9 bis.\"\nwith = \"{with}\""), false),
            _ => (format!("kind = \"move\"\n{at}\nto = \"p{}/1\"", numbers.below(PROVISIONS)), false),
        };
        let _ = write!(toml, "[[proposal.edit]]\n{keys}\n");
        if takes && numbers.below(3) == 0 {
            let unit = &mut next[provision][unit];
            let at = start.min(unit.len());
            unit.splice(at..(at + 8).min(unit.len()), new);
        }
    }
    if number % 20 == 0 {
        let id = format!("k{draft}-{}", number / 20);
        let _ = write!(
            toml,
            "[[package]]\nid = \"{id}\"\ntitle = \"K\"\ncondition = \"all\"\nsource = \"https://example.org/\"\n"
        );
    }
    toml.push('\n');
}

fn topics() -> String {
    let stances = "[{ id = \"a\", label = \"A\" }, { id = \"b\", label = \"B\" }, { id = \"c\", label = \"C\" }]";
    (0..TOPICS).fold(String::new(), |mut toml, topic| {
        let _ = writeln!(toml, "[[topic]]\nid = \"t{topic}\"\ntitle = \"T\"\nstances = {stances}");
        toml
    })
}

/// Groups that no delegation is in two of.
fn groups(codes: &[&str]) -> String {
    (0..GROUPS).fold(String::new(), |mut toml, group| {
        let members: Vec<&str> = codes.iter().skip(group).step_by(GROUPS).copied().collect();
        let _ = writeln!(toml, "[[group]]\ncode = \"G{group}\"\nname = \"G\"\nmembers = {members:?}");
        toml
    })
}

fn day(numbers: &mut Numbers) -> String {
    format!("{}-{:02}-{:02}", 2010 + numbers.below(DRAFTS), 1 + numbers.below(12), 1 + numbers.below(28))
}

/// Statuses of provisions and their units, and a parallel of each provision.
fn statuses(numbers: &mut Numbers) -> String {
    let mut toml = String::new();
    for provision in 0..PROVISIONS {
        let parallels = format!("[{{ ref = \"z: art. {}\", note = \"n\" }}]", provision + 1);
        let _ = writeln!(toml, "[[provision]]\nid = \"p{provision}\"\nparallels = {parallels}");
        for _ in 0..STATUSES {
            let state = ["open", "bracketed", "informal", "agreed"][numbers.below(4)];
            let (unit, day) = (numbers.below(UNITS) + 1, day(numbers));
            let at = format!("at = \"p{provision}/{unit}\"");
            let _ = writeln!(toml, "[[status]]\n{at}\nstate = \"{state}\"\ndate = {day}\n{SOURCE}");
        }
    }
    toml
}

/// What each delegation holds on topics and provisions.
fn positions(numbers: &mut Numbers, codes: &[&str]) -> String {
    let mut toml = String::new();
    for by in codes.iter().flat_map(|code| std::iter::repeat_n(code, POSITIONS)) {
        let (on, stance) = match numbers.below(2) {
            0 => (format!("topic:t{}", numbers.below(TOPICS)), ["a", "b", "c"][numbers.below(3)]),
            _ => (format!("p{}", numbers.below(PROVISIONS)), ["supports", "opposes", "reserves"][numbers.below(3)]),
        };
        let day = day(numbers);
        let _ =
            writeln!(toml, "[[position]]\nby = \"{by}\"\non = \"{on}\"\nstance = \"{stance}\"\ndate = {day}\n{SOURCE}");
    }
    toml
}
