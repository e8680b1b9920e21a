//! How long the analysis of a large negotiation takes: 200 provisions, 10 drafts, 5,000 proposals, 200 delegations.
//!
//! `cargo bench --bench analysis` prints the fastest and the middle time of several runs. The site is made of text, by a fixed
//! sequence of numbers, and read as any other; reading it is told too, and is not what is measured.

#![allow(clippy::print_stdout, reason = "a benchmark prints its times")]

use jiff::civil::date;
use std::fmt::Write as _;
use std::hint::black_box;
use std::time::{Duration, Instant};
use travaux::diagnostic::{Report, Severity};
use travaux::model::config::BuildOptions;
use travaux::model::site::Site;
use travaux::model::state::STATES;
use travaux::source::{Source, SourceKind, Sources};
use travaux::{analyse, parse, resolve};

const PROVISIONS: usize = 200;
const DRAFTS: usize = 10;
const PROPOSALS: usize = 5_000;
const DELEGATIONS: usize = 200;
const UNITS: usize = 6;
const RUNS: usize = 15;

fn main() {
    let begun = Instant::now();
    let site = site();
    let words: usize =
        site.drafts.iter().flat_map(|draft| draft.text.provisions()).map(|one| one.words(None).len()).sum();
    println!(
        "{} provisions, {} drafts of {} KB, {} proposals; read in {:.0?}; {} threads",
        site.provisions.len(),
        site.drafts.len(),
        words / DRAFTS / 1024,
        site.proposals.len(),
        begun.elapsed(),
        rayon::current_num_threads(),
    );
    time("proposals: rolling texts, fates, packages, lists", || analyse::proposals::of(&site));
}

/// Prints how long something takes.
fn time<T>(what: &str, run: impl Fn() -> T) {
    let mut times: Vec<Duration> = (0..RUNS)
        .map(|_| {
            let begun = Instant::now();
            let product = black_box(run());
            let time = begun.elapsed();
            drop(product);
            time
        })
        .collect();
    times.sort_unstable();
    println!("{what}: {:.1?} fastest, {:.1?} middle", times[0], times[RUNS / 2]);
}

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

fn site() -> Site {
    let mut numbers = Numbers(7);
    let codes: Vec<&str> = STATES.iter().map(|state| state.code).take(DELEGATIONS).collect();
    let mut text: Text = (0..PROVISIONS).map(|_| (0..UNITS).map(|_| numbers.words(25)).collect()).collect();
    let mut sources = vec![
        source("site.toml", SourceKind::Config, "format = 1\ntitle = \"S\"\nbase_url = \"https://example.org/\"\n"),
        source("themes/folio/theme.toml", SourceKind::ThemeConfig, "name = \"folio\"\ntravaux = \">=0.1\"\n"),
    ];
    let mut treaty = String::from("title = \"T\"\n");
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
    sources.push(source("content/treaties/t/treaty.toml", SourceKind::Data, &treaty));
    sources.sort_by(|a, b| a.path.cmp(&b.path));
    let sources = Sources { texts: sources, ..Sources::default() };
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
            let _ = write!(draft, "{}. {}.\n\n", index + 1, unit.join(" "));
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
        let parties: Vec<String> = (0..count).map(|_| format!("\"{}\"", codes[numbers.below(codes.len())])).collect();
        parties.join(", ")
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
