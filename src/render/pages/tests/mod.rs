mod sample;
mod sample_draft;
mod sample_treaty;
mod views;

pub(in crate::render) use sample::{folio, site};

use crate::analyse;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::output::{Output, OutputFile};
use crate::source::Sources;
use std::sync::Arc;

/// One line for each diagnostic: place, code, message, hints.
pub(in crate::render) fn told(sources: &Sources, diagnostics: &[Diagnostic]) -> String {
    let line = |diagnostic: &Diagnostic| {
        let place = diagnostic.span.map_or(diagnostic.path.clone().unwrap_or_default(), |span| {
            let source = sources.get(span.source);
            let at = source.position(span.start as usize);
            format!("{}:{}:{}", source.path, at.line, at.column)
        });
        format!("{place} [{}] {} ({})\n", diagnostic.rule.code, diagnostic.message, diagnostic.hints.join("; "))
    };
    diagnostics.iter().map(line).collect()
}

/// The bytes of a file of the output as text.
fn render(sources: &Sources, output: &Output, path: &str) -> String {
    match output.files.get(path) {
        Some(OutputFile::Page(page)) => match page.render() {
            Ok(bytes) => String::from_utf8(bytes).expect("pages are UTF-8"),
            Err(diagnostics) => panic!("{path}:\n{}", told(sources, &diagnostics)),
        },
        Some(OutputFile::Bytes(bytes)) => String::from_utf8(bytes.clone()).expect("pages are UTF-8"),
        _ => panic!("no page at {path}; there are {:#?}", output.files.keys().collect::<Vec<_>>()),
    }
}

/// The site's output, with a theme without complaints.
fn with_output(check: impl FnOnce(&Sources, &Output)) {
    let (sources, theme) = folio();
    let site = site(theme);
    let mut report = Report::default();
    let analysis = analyse::site(&site, &mut report);
    let theme = crate::render::theme(&sources, &site, &mut report);
    let output = crate::render::output(&sources, &site, &analysis, theme.as_ref(), &mut Report::default());
    // The treaty shows what was changed since it was agreed.
    let expected = ["missing-strings", "agreed-text-changed"];
    let errors: Vec<_> =
        report.diagnostics.iter().filter(|found| !expected.contains(&found.rule.code)).cloned().collect();
    assert!(errors.is_empty(), "{}", told(&sources, &errors));
    check(&sources, &output);
}

#[test]
fn every_page_of_the_site_renders() {
    with_output(|sources, output| {
        let pages = output.files.iter().filter(|(_, file)| matches!(file, OutputFile::Page(_)));
        for (path, _) in pages {
            let html = render(sources, output, path);
            assert!(html.starts_with("<!DOCTYPE html>") || !path.ends_with("/index.html"), "{path}");
        }
    });
}

#[test]
fn pages_stand_at_the_addresses_of_the_design() {
    with_output(|_, output| insta::assert_snapshot!(output.files.keys().cloned().collect::<Vec<_>>().join("\n")));
}

#[test]
fn main_pages_read_as_they_should() {
    let pages = [
        "index.html",
        "ar/briefings/the-deal/index.html",
        "treaties/example/provisions/scope/index.html",
        "treaties/example/drafts/revised/index.html",
        "treaties/example/compare/zero..revised/index.html",
        "treaties/example/rolling/zero/index.html",
        "treaties/example/proposals/narrow-scope/index.html",
        "treaties/example/positions/index.html",
        "treaties/example/alignment/index.html",
        "delegations/XAA/index.html",
        "treaties/example/progress/index.html",
        "treaties/example/changes/index.html",
        "treaties/example/sessions/s1/index.html",
        "treaties/example/votes/index.html",
        "ar/treaties/example/votes/delete-3/index.html",
        "treaties/example/arguments/index.html",
        "treaties/example/concordance/index.html",
        "treaties/example/provisions/scope/dossier/index.html",
    ];
    with_output(|sources, output| {
        for path in pages {
            let html = render(sources, output, path);
            let name = path.trim_end_matches("/index.html").replace('/', "_");
            // Lines that only templates' tags leave behind say nothing.
            let lines: Vec<_> = html.lines().filter(|line| !line.trim().is_empty()).collect();
            insta::assert_snapshot!(format!("page_{name}"), lines.join("\n"));
        }
    });
}

#[test]
fn a_page_in_another_language_says_so_everywhere() {
    with_output(|sources, output| {
        let html = render(sources, output, "ar/treaties/example/provisions/scope/index.html");
        assert!(html.contains("<html lang=\"ar\" dir=\"rtl\">"));
        assert!(html.contains("<link rel=\"alternate\" hreflang=\"en\" href=\"https://example.org/watch/treaties/example/provisions/scope/\">"));
        assert!(
            html.contains("lang=\"en\" dir=\"ltr\">What the convention applies to.</p>"),
            "words without a translation"
        );
        assert!(html.contains("lang=\"ar\" dir=\"rtl\""), "the text is the Arabic one");
    });
}

#[test]
fn words_of_the_data_never_become_html() {
    with_output(|sources, output| {
        let html =
            render(sources, output, "briefings/index.html") + &render(sources, output, "briefings/page/2/index.html");
        assert!(html.contains("The deal &amp; its &lt;price&gt;"));
        assert!(!html.contains("<price>"));
    });
}

#[test]
fn lists_are_divided_and_each_page_knows_its_neighbours() {
    with_output(|sources, output| {
        let first = render(sources, output, "briefings/index.html");
        let second = render(sources, output, "briefings/page/2/index.html");
        assert!(first.contains("rel=\"next\" href=\"/watch/briefings/page/2/\""));
        assert!(second.contains("rel=\"prev\" href=\"/watch/briefings/\""));
        assert!(second.contains("<link rel=\"canonical\" href=\"https://example.org/watch/briefings/page/2/\">"));
        assert!(second.contains("A first look") && !second.contains("The deal"));
    });
}

#[test]
fn a_template_error_names_its_place_and_the_page() {
    let (mut sources, theme) = folio();
    let (_, id) = theme.templates.iter().find(|(name, _)| name == "glossary.html").expect("a template").clone();
    Arc::make_mut(&mut sources.texts[id.0 as usize]).text =
        "{% extends \"base.html\" %}\n{% block main %}{{ glossary.term }}{% endblock %}".into();
    let site = site(theme);
    let analysis = analyse::site(&site, &mut Report::default());
    let theme = crate::render::theme(&sources, &site, &mut Report::default());
    let output = crate::render::output(&sources, &site, &analysis, theme.as_ref(), &mut Report::default());
    let Some(OutputFile::Page(page)) = output.files.get("glossary/index.html") else { panic!("no glossary") };
    let diagnostics = page.render().expect_err("an unknown field");
    insta::assert_snapshot!(told(&sources, &diagnostics), @r#"
themes/folio/templates/glossary.html:2:29 [template-value] `term` has no value here (did you mean `terms`?; met while rendering `/watch/glossary/`)
"#);
}

#[test]
fn an_embed_that_the_theme_does_not_know_is_told_of_where_it_is_written() {
    use crate::model::briefing::{Embed, Fill, FillKind};
    use crate::model::fills::Fills;
    let (sources, theme) = folio();
    let mut site = site(theme);
    let span = crate::source::Span::file(crate::source::SourceId(3));
    let kind = FillKind::Embed(Embed::Theme { kind: "timelime".into(), argument: String::new(), treaty: None, span });
    Arc::make_mut(&mut site.briefings.to_mut()[0]).versions[0].text.fills =
        Fills::new(vec![Fill { start: 0, end: 0, kind }], Vec::new());
    let analysis = analyse::site(&site, &mut Report::default());
    let theme = crate::render::theme(&sources, &site, &mut Report::default());
    let output = crate::render::output(&sources, &site, &analysis, theme.as_ref(), &mut Report::default());
    let Some(OutputFile::Page(page)) = output.files.get("briefings/first-look/index.html") else {
        panic!("no briefing")
    };
    let diagnostics = page.render().expect_err("an unknown embed");
    assert_eq!(diagnostics[0].span, Some(span));
    assert_eq!(diagnostics[0].hints, ["did you mean `timeline`?"]);
}

#[test]
fn a_briefing_says_what_the_articles_it_refers_to_are_called_now() {
    with_output(|sources, output| {
        let html = render(sources, output, "briefings/the-deal/index.html");
        let list = html.split("id=\"page-now-called\"").nth(1).expect("the list").split("</section>").next();
        let list = list.expect("an end");
        assert!(list.contains("drafts/zero/"), "the draft that was meant: {list}");
        assert!(list.contains("data-fate=\"merged\"") || list.contains("data-fate=\"renumbered\""), "{list}");
    });
}

#[test]
fn a_treaty_s_feed_tells_of_drafts_proposals_and_statuses_too() {
    with_output(|sources, output| {
        let feed: atom_syndication::Feed =
            render(sources, output, "treaties/example/feed.xml").parse().expect("a feed of its own kind");
        let told: Vec<String> =
            feed.entries.iter().map(|entry| format!("{} {}", &entry.updated.to_rfc3339()[..10], entry.id)).collect();
        insta::assert_snapshot!(told.join("\n"));
        let site: atom_syndication::Feed = render(sources, output, "feed.xml").parse().expect("a feed");
        assert!(site.entries.iter().all(|entry| entry.id.contains("/briefings/")), "the site's has briefings alone");
    });
}

/// What a page tells search engines.
fn linked(sources: &Sources, output: &Output, path: &str) -> Vec<serde_json::Value> {
    let html = render(sources, output, path);
    let block = html.split("<script type=\"application/ld+json\">").nth(1).expect("a block of data");
    let block = block.split("</script>").next().expect("its end");
    let data: serde_json::Value =
        serde_json::from_str(block).unwrap_or_else(|error| panic!("{path}: {error}: {block}"));
    data["@graph"].as_array().expect("a graph").clone()
}

#[test]
fn every_page_but_two_tells_search_engines_what_it_is() {
    with_output(|sources, output| {
        let pages = output.files.keys().filter(|path| path.ends_with("/index.html"));
        for path in pages.filter(|path| path.matches('/').count() > 1 || !path.starts_with("ar/")) {
            let html = render(sources, output, path);
            if html.contains("http-equiv=\"refresh\"") || html.contains("content=\"noindex\"") {
                continue;
            }
            assert_eq!(linked(sources, output, path)[0]["@type"], "BreadcrumbList", "{path}");
        }
        let report = &linked(sources, output, "briefings/the-deal/index.html")[1];
        assert_eq!(report["@type"], "Report");
        assert_eq!(report["headline"], "The deal & its <price>");
        assert_eq!(report["author"][0]["@type"], "Person");
    });
}

#[test]
fn an_invented_treaty_is_told_to_search_engines_as_no_law() {
    with_output(|sources, output| {
        for path in ["treaties/example", "treaties/example/provisions/scope", "treaties/example/drafts/zero"] {
            let work = &linked(sources, output, &format!("{path}/index.html"))[1];
            assert_eq!(work["@type"], "CreativeWork", "{path}");
            assert!(
                work["disambiguatingDescription"].as_str().is_some_and(|words| words.contains("invented")),
                "{path}"
            );
        }
    });
}

#[test]
fn a_briefing_is_cited_on_its_page_and_in_files_beside_it() {
    with_output(|sources, output| {
        let html = render(sources, output, "briefings/the-deal/index.html");
        assert!(html.contains("‘The deal &amp; its &lt;price&gt;’"));
        assert!(html.contains("<meta name=\"citation_author\" content=\"Example, Ada\">"));
        let bib = render(sources, output, "briefings/the-deal/cite.bib");
        assert!(bib.contains("title = {{The deal \\& its \\textless{}price\\textgreater{}}}"), "{bib}");
        assert!(render(sources, output, "ar/briefings/the-deal/cite.ris").contains("LA  - ar\r\n"));
    });
}
