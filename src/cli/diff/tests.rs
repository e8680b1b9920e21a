use super::draw::{Paint, redline};
use crate::cli::find;
use crate::diagnostic::Report;
use crate::model::config::BuildOptions;
use crate::model::site::Site;
use crate::source::{Source, SourceKind, Sources};

const FIRST: &str = "+++\ntitle = \"First\"\ndate = 2024-01-01\n+++\n## Article 1. Aim\n\nBees shall be kept.\n\n## Article 2. Duties {#duties}\n\n1. Each Party shall feed its bees [well].\n\n2. Each Party shall count them every year.\n";
const SECOND: &str = "+++\ntitle = \"Second\"\ndate = 2024-06-01\n+++\n## Article 1. Aim\n\nBees shall be kept.\n\n## Article 3. Duties {#duties}\n\n1. Each Party may feed its bees.\n\n2. Each Party shall count them every year.\n\n3. Reports are public.\n";

fn site() -> Site {
    site_of(SECOND)
}

fn site_of(second: &str) -> Site {
    let texts = [
        ("site.toml", SourceKind::Config, "format = 1\ntitle = \"Bees\"\nbase_url = \"https://example.org\"\n"),
        ("content/treaties/bees/treaty.toml", SourceKind::Data, "title = \"Bees\"\n"),
        ("content/treaties/bees/drafts/first.md", SourceKind::Markdown, FIRST),
        ("content/treaties/bees/drafts/second.md", SourceKind::Markdown, second),
    ];
    let mut sources = Sources::default();
    for (path, kind, text) in texts {
        sources.texts.push(Source { path: path.into(), kind, text: text.into() }.into());
    }
    let options = BuildOptions { base_url: None, drafts: true, future: true, now: jiff::civil::date(2024, 12, 1) };
    let mut report = Report::default();
    let documents = crate::parse::documents(&sources, &mut report);
    crate::resolve::site(documents, &sources, options, &mut report)
}

fn drawn(paint: Paint, provision: Option<&str>) -> String {
    drawn_of(&site(), paint, provision)
}

fn drawn_of(site: &Site, paint: Paint, provision: Option<&str>) -> String {
    let treaty = find::treaty(site, "bees").expect("a treaty");
    let [from, to] = ["first", "second"].map(|id| find::draft(site, treaty, id).expect("a draft"));
    let comparison = crate::comparison(site, from, to);
    let provision = provision.map(|id| find::provision(site, &comparison, id).expect("a provision"));
    redline(site, &comparison, provision, paint)
}

#[test]
fn what_changed_is_told_by_signs() {
    insta::assert_snapshot!(drawn(Paint::Plain, None));
}

#[test]
fn what_changed_is_told_by_colour() {
    insta::assert_snapshot!(drawn(Paint::Colour, None).replace('\x1b', "␛"));
}

#[test]
fn a_provision_is_shown_whole_by_id_and_by_number() {
    let whole = drawn(Paint::Plain, Some("duties"));
    assert!(whole.contains("  2. Each Party shall count them every year.\n"), "{whole}");
    for written in ["3", "art. 3", "Article 2", "#Duties"] {
        assert_eq!(drawn(Paint::Plain, Some(written)), whole, "{written}");
    }
}

#[test]
fn what_is_not_there_is_told_with_what_is_nearest() {
    let site = site();
    let treaty = find::treaty(&site, "bees").expect("a treaty");
    let told = |result: anyhow::Error| result.to_string();
    assert_eq!(
        told(find::treaty(&site, "bee").expect_err("it is refused")),
        "there is no treaty `bee`; did you mean `bees`?"
    );
    assert_eq!(
        told(find::draft(&site, treaty, "secnd").expect_err("it is refused")),
        "`bees` has no draft `secnd`; did you mean `second`?"
    );
    assert_eq!(
        told(find::draft(&site, treaty, "zero").expect_err("it is refused")),
        "`bees` has no draft `zero`; there are `first`, `second`"
    );
}

#[test]
fn words_of_a_draft_give_the_terminal_no_orders() {
    let second =
        SECOND.replace("every year", "\u{1b}[2J every\u{202e} year\u{9b}").replace("Duties {", "Duties\u{9b} {");
    let site = site_of(&second);
    let own = |text: &str| ["[31;9m", "[32;4m", "[1m", "[2m", "[0m"].iter().any(|code| text.starts_with(code));
    for paint in [Paint::Plain, Paint::Colour] {
        let drawing = drawn_of(&site, paint, None);
        let orders = drawing.split('\u{1b}').skip(1).filter(|rest| paint == Paint::Plain || !own(rest)).count();
        assert!(orders == 0 && !drawing.contains(['\u{202e}', '\u{9b}']), "{drawing:?}");
        assert!(drawing.contains("\\u{202e}"), "{drawing:?}");
    }
}

#[test]
fn a_split_is_told_as_one_and_not_as_a_new_article() {
    let second = SECOND.replace(
        "\n2. Each Party shall count",
        "\n## Article 4. Counting {#counting from=\"duties\"}\n\n1. Each Party shall count",
    );
    let drawn = drawn_of(&site_of(&second), Paint::Plain, None);
    assert!(drawn.contains("0 added, 0 deleted, 1 split, 1 renumbered"), "{drawn}");
    assert!(drawn.contains("Article 3. Duties (was Article 2) split into Article 3, Article 4"), "{drawn}");
    assert!(drawn.contains("Article 4. Counting split from Article 2"), "{drawn}");
}
