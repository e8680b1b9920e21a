//! What a program reads off a page that compares two drafts is what it reads off the drafts' own pages.

#![allow(clippy::disallowed_methods, reason = "a test makes its own project")]

use proptest::prelude::*;
use std::collections::BTreeMap;
use std::path::Path;
use travaux::diagnostic::Report;
use travaux::model::config::BuildOptions;
use travaux::model::output::OutputFile;

/// The pages of a project, but for those in other languages than its own.
fn pages(root: &Path, wanted: impl Fn(&str) -> bool) -> BTreeMap<String, String> {
    let now = jiff::civil::date(2025, 1, 1);
    let options = BuildOptions { base_url: None, drafts: true, future: true, now };
    let mut report = Report::default();
    let sources = travaux::load::sources(root, &mut report).expect("a project");
    let documents = travaux::parse::documents(&sources, &mut report);
    let site = travaux::resolve::site(documents, &sources, options, &mut report);
    let analysis = travaux::analyse::site(&site, &mut report);
    let theme = travaux::render::theme(&sources, &site, &mut report);
    let output = travaux::render::output(&sources, &site, &analysis, theme.as_ref(), &mut report);
    let pages = output.files.iter().filter(|(path, _)| path.starts_with("treaties/") && wanted(path));
    let rendered = pages.filter_map(|(path, file)| match file {
        OutputFile::Page(page) => {
            Some((path.clone(), String::from_utf8(page.render().expect("a page")).expect("UTF-8")))
        }
        _ => None,
    });
    rendered.collect()
}

/// The text in the element with an attribute: the words of each provision, then all the others.
fn text(html: &str, attribute: &str, leave_out: &str) -> (Vec<Vec<String>>, Vec<String>, Vec<String>) {
    let at = html.find(&format!(" {attribute}=\"")).expect("the element");
    let mut rest = &html[html[..at].rfind('<').expect("its tag")..];
    let (mut sections, mut others, mut all) = (Vec::new(), String::new(), String::new());
    // Name, whether its words are left out, whether it is a provision.
    let mut open: Vec<(&str, bool, bool)> = Vec::new();
    while let Some(start) = rest.find('<') {
        let is_left_out = open.iter().any(|(_, left_out, _)| *left_out);
        let is_provision = open.iter().any(|(_, _, provision)| *provision);
        let words = if is_left_out { "" } else { &rest[..start] };
        let end = rest.find('>').expect("a tag ends");
        let tag = &rest[start + 1..end];
        let name = tag.trim_start_matches('/').split([' ', '\n']).next().unwrap_or_default();
        let inline = ["a", "del", "em", "ins", "s", "span", "strong", "sup", "u"].contains(&name);
        let gap = if inline { "" } else { " " };
        all.extend([words, gap]);
        match sections.last_mut().filter(|_| is_provision) {
            Some(section) => String::extend(section, [words, gap]),
            None => others.extend([words, gap]),
        }
        if tag.starts_with('/') {
            assert_eq!(open.pop().map(|(name, ..)| name), Some(name), "elements close in order");
        } else if !["br", "input"].contains(&name) {
            let provision = name == "section" && tag.contains("class=\"provision ");
            if provision {
                sections.push(String::new());
            }
            open.push((name, tag.contains(" data-aside") || name == leave_out, provision));
        }
        rest = &rest[end + 1..];
        if open.is_empty() {
            break;
        }
    }
    let split = |text: &String| {
        let text = text.replace("&lt;", "<").replace("&gt;", ">").replace("&quot;", "\"").replace("&amp;", "&");
        text.split_whitespace().map(str::to_owned).collect::<Vec<_>>()
    };
    (sections.iter().map(split).collect(), split(&others), split(&all))
}

fn sorted<T: Ord>(mut items: Vec<T>) -> Vec<T> {
    items.sort();
    items
}

/// Checks every comparison among pages, and says how many there are.
fn check(pages: &BTreeMap<String, String>) -> usize {
    let mut checked = 0;
    for (path, html) in pages {
        let Some((treaty, pair)) = path.trim_end_matches("/index.html").split_once("/compare/") else { continue };
        let (from, to) = pair.split_once("..").expect("a pair");
        let draft = |id: &str| text(&pages[&format!("{treaty}/drafts/{id}/index.html")], "data-draft", "");
        let (b_sections, _, b_all) = draft(to);
        let (sections, _, all) = text(html, "data-from", "del");
        assert_eq!(all, b_all, "{path}: the later draft");
        assert_eq!(
            sections.into_iter().filter(|section| !section.is_empty()).collect::<Vec<_>>(),
            b_sections,
            "{path}"
        );
        let (a_sections, a_others, _) = draft(from);
        let (sections, others, _) = text(html, "data-from", "ins");
        let sections: Vec<_> = sections.into_iter().filter(|section| !section.is_empty()).collect();
        assert_eq!(sorted(sections), sorted(a_sections), "{path}: the earlier draft");
        assert_eq!(sorted(others), sorted(a_others), "{path}: the earlier draft, outside provisions");
        checked += 1;
    }
    checked
}

#[test]
fn every_pair_of_the_demonstration_inverts() {
    let root = Path::new(env!("CARGO_MANIFEST_DIR"));
    let pages = pages(root, |path| path.contains("/drafts/") || path.contains("/compare/"));
    assert!(check(&pages) >= 10, "the demonstration has treaties with several drafts");
}

/// Words of legal text, now and then with marks.
fn sentence() -> impl Strategy<Value = String> {
    let words = prop::sample::select(vec![
        "Parties",
        "shall",
        "may",
        "[not]",
        "adopt",
        "*measures*",
        "as",
        "necessary",
        "to",
        "**protect**",
        "bees,",
        "[and",
        "hives]",
        "State",
        "of",
        "the",
        "convention",
        "data[^1]",
        "&",
        "<b>",
        "offence;",
    ]);
    prop::collection::vec(words, 1..14).prop_map(|words| words.join(" "))
}

type Article = (u8, String, Vec<String>);

/// Articles by number, with a title and paragraphs; the id is what keeps them together.
fn articles() -> impl Strategy<Value = Vec<Article>> {
    let article =
        (0u8..30, prop::sample::select(vec!["Aim", "Scope", "Duties", ""]), prop::collection::vec(sentence(), 0..5));
    prop::collection::vec(article.prop_map(|(id, title, paragraphs)| (id, title.to_owned(), paragraphs)), 0..5)
}

/// What may happen to an article.
fn edited() -> impl Strategy<Value = (Vec<Article>, Vec<Article>)> {
    let edit = (0u8..6, prop::sample::select(vec!["shall", "[freely]", "bees"]), any::<prop::sample::Index>());
    (articles(), prop::collection::vec(edit, 0..6), articles()).prop_map(|(before, edits, more)| {
        let mut after = before.clone();
        for (kind, word, index) in edits {
            if after.is_empty() {
                break;
            }
            let at = index.index(after.len());
            match kind {
                0 => drop(after.remove(at)),
                1 => after.rotate_left(1),
                2 => after[at].2.push(word.to_owned()),
                3 => after[at].2.reverse(),
                4 => after[at].1 = format!("New {word}"),
                _ => {
                    let paragraphs = &mut after[at].2;
                    if let Some(paragraph) = paragraphs.first_mut() {
                        *paragraph = format!("{word} {paragraph}");
                    }
                }
            }
        }
        after.extend(more.into_iter().take(1).map(|(id, title, paragraphs)| (id + 40, title, paragraphs)));
        (before, after)
    })
}

fn written(articles: &[Article], date: &str) -> String {
    use std::fmt::Write as _;
    let mut text =
        format!("+++\ntitle = \"Draft\"\ndate = {date}\nallow = [\"unbalanced-bracket\"]\n+++\nA preface.\n\n");
    let mut seen = Vec::new();
    for (number, (id, title, paragraphs)) in articles.iter().enumerate() {
        if seen.contains(id) {
            continue;
        }
        seen.push(*id);
        let _ = writeln!(text, "## Article {}. {title} {{#a{id}}}\n", number + 1);
        for (at, paragraph) in paragraphs.iter().enumerate() {
            let _ = writeln!(text, "{}. {paragraph}\n\n(a) {title} part of {at};\n", at + 1);
        }
        if id % 2 == 0 {
            let rows =
                paragraphs.iter().map(|paragraph| format!("| {title} | {} |\n", paragraph.replacen(' ', " | ", 1)));
            let _ = writeln!(text, "The rates are:\n\n| Good | Rate |\n|---|---|\n{}", rows.collect::<String>());
        }
    }
    text + "\n[^1]: A note [on it].\n"
}

proptest! {
    #![proptest_config(ProptestConfig { cases: 24, ..ProptestConfig::default() })]

    #[test]
    fn any_pair_inverts((before, after) in edited()) {
        let folder = tempfile::tempdir().expect("a folder");
        let drafts = folder.path().join("content/treaties/bees/drafts");
        std::fs::create_dir_all(&drafts).expect("a folder");
        let write = |path: &Path, text: &str| std::fs::write(path, text).expect("a file");
        write(&folder.path().join("site.toml"), "format = 1\ntitle = \"Bees\"\nbase_url = \"https://example.org\"\n");
        write(&folder.path().join("content/treaties/bees/treaty.toml"), "title = \"Bees\"\n");
        write(&drafts.join("one.md"), &written(&before, "2024-01-01"));
        write(&drafts.join("two.md"), &written(&after, "2024-02-01"));
        let pages = pages(folder.path(), |path| path.contains("/drafts/") || path.contains("/compare/"));
        prop_assert_eq!(check(&pages), 1);
    }
}
