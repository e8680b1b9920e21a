//! How long each stage takes on the demonstration site, and each kind of page: `cargo bench --bench stages`.
//!
//! Stages run on all processors, a page on one. What a stage is given is made before the clock starts.

use divan::Bencher;
use jiff::civil::date;
use std::path::Path;
use std::sync::LazyLock;
use tempfile::TempDir;
use travaux::diagnostic::Report;
use travaux::model::analysis::Analysis;
use travaux::model::config::BuildOptions;
use travaux::model::output::{Output, OutputFile, Page};
use travaux::model::site::Site;
use travaux::render::ReadTheme;
use travaux::source::Sources;
use travaux::write::WriteOptions;
use travaux::{analyse, load, parse, render, resolve, write};

/// What the demonstration site's pages are rendered from.
struct Prepared {
    sources: Sources,
    site: Site,
    analysis: Analysis,
    theme: Option<ReadTheme>,
}

static PREPARED: LazyLock<Prepared> = LazyLock::new(|| {
    let sources = loaded();
    let site =
        resolve::site(parse::documents(&sources, &mut Report::default()), &sources, options(), &mut Report::default());
    let analysis = analyse::site(&site, &mut Report::default());
    let theme = render::theme(&sources, &site, &mut Report::default());
    Prepared { sources, site, analysis, theme }
});

fn main() {
    divan::main();
}

fn loaded() -> Sources {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    load::sources(root, &mut Report::default()).expect("the demonstration site")
}

fn options() -> BuildOptions {
    BuildOptions { base_url: None, drafts: false, future: false, now: date(2030, 1, 1) }
}

fn listed() -> Output<'static> {
    let Prepared { sources, site, analysis, theme } = &*PREPARED;
    render::output(sources, site, analysis, theme.as_ref(), &mut Report::default())
}

#[divan::bench]
fn a_load() -> Sources {
    loaded()
}

#[divan::bench]
fn b_parse(bencher: Bencher) {
    let sources = &PREPARED.sources;
    bencher.bench(|| parse::documents(sources, &mut Report::default()));
}

#[divan::bench]
fn c_resolve(bencher: Bencher) {
    let sources = &PREPARED.sources;
    bencher
        .with_inputs(|| parse::documents(sources, &mut Report::default()))
        .bench_values(|documents| resolve::site(documents, sources, options(), &mut Report::default()));
}

#[divan::bench]
fn d_analyse(bencher: Bencher) {
    let site = &PREPARED.site;
    bencher.bench(|| analyse::site(site, &mut Report::default()));
}

#[divan::bench]
fn e_theme() -> Option<ReadTheme> {
    let Prepared { sources, site, .. } = &*PREPARED;
    render::theme(sources, site, &mut Report::default())
}

/// Listing the pages there are.
#[divan::bench]
fn f_list(bencher: Bencher) {
    LazyLock::force(&PREPARED);
    bencher.bench(listed);
}

/// The first page that a template makes.
#[divan::bench(args = ["briefing.html", "page.html", "provision.html", "draft.html", "compare.html", "rolling.html", "proposal.html", "positions.html", "delegation.html"])]
fn g_page(bencher: Bencher, template: &str) {
    let output = listed();
    let page = pages(&output).find(|page| page.template == template).expect("a page of this kind");
    bencher.bench(|| page.render());
}

/// Every page, and a new folder for them.
#[divan::bench]
fn h_write_anew(bencher: Bencher) {
    let output = listed();
    bencher.with_inputs(folder).bench_values(|folder| written(&output, folder));
}

/// Every page, into a folder where all of them stand.
#[divan::bench]
fn i_write_again(bencher: Bencher) {
    let output = listed();
    let folder = written(&output, folder());
    bencher
        .bench(|| write::output(&output, &folder.path().join("site"), &write_options(&folder), &mut Report::default()));
}

fn pages<'o>(output: &'o Output<'static>) -> impl Iterator<Item = &'o Page<'static>> {
    output.files.values().filter_map(|file| match file {
        OutputFile::Page(page) => Some(page),
        OutputFile::Picture(_) | OutputFile::Bytes(_) | OutputFile::Copy(_) => None,
    })
}

fn folder() -> TempDir {
    TempDir::new().expect("a temporary folder")
}

fn write_options(folder: &TempDir) -> WriteOptions {
    WriteOptions::new(folder.path())
}

/// Gives the folder back, so that it is taken away after the clock has stopped.
fn written(output: &Output, folder: TempDir) -> TempDir {
    let site = folder.path().join("site");
    write::output(output, &site, &write_options(&folder), &mut Report::default()).expect("a folder to write to");
    folder
}
