//! Markdown as it becomes HTML with holes. [`slips`] has what became no markup, and what is read as it was meant.

mod slips;

use super::{MarkdownSettings, body, headings, options, words};
use crate::diagnostic::Report;
use crate::model::body::{Body, HoleKind};
use crate::source::SourceId;
use proptest::prelude::*;
use pulldown_cmark::{Event, HeadingLevel, Parser, Tag};

fn parse(text: &str) -> (Body, Vec<String>) {
    let mut report = Report::default();
    let body = body(SourceId(0), text, 0..text.len(), &MarkdownSettings::default(), &mut report);
    (body, report.diagnostics.iter().map(|d| format!("{}: {}", d.rule.code, d.message)).collect())
}

/// The HTML with every hole shown as `{…}`, and what was reported.
fn shown(text: &str) -> String {
    let (body, problems) = parse(text);
    assert_eq!(problems, [""; 0], "for {text:?}");
    show(&body)
}

fn show(body: &Body) -> String {
    let mut shown = body.prose.html.to_string();
    for hole in body.holes.iter().rev() {
        let kind = match &hole.kind {
            HoleKind::Reference(target) => format!("{{ref {target}}}"),
            HoleKind::Open(target) => format!("{{open {target}}}"),
            HoleKind::OpenLink(address) => format!("{{link {address}}}"),
            HoleKind::Close => "{close}".into(),
            HoleKind::Address(address) => format!("{{address {address}}}"),
            HoleKind::Href(address) => format!("{{href {address}}}"),
            HoleKind::Callout(kind) => format!("{{{}}}", kind.name()),
            HoleKind::Embed(target) => format!("{{embed {target}}}"),
        };
        shown.insert_str(hole.at as usize, &kind);
    }
    shown
}

#[test]
fn references_become_holes_with_the_place_of_their_target() {
    let text = "See [[art. 17(1)(a)]] and [[#scope/1|the *scope*]].";
    let (body, _) = parse(text);
    assert_eq!(show(&body), "<p>See {ref art. 17(1)(a)} and {open #scope/1}the <em>scope</em>{close}.</p>\n");
    assert_eq!(&text[body.holes[0].span.range()], "art. 17(1)(a)");
    assert_eq!(&text[body.holes[1].span.range()], "#scope/1");
}

#[test]
fn references_of_every_shape_are_seen_by_the_parser() {
    for target in [
        "untoc: art. 2(b)",
        "art. 17@chair-2023",
        "art. 17@chair-2023..final",
        "doc:A/AC.291/22",
        "delegation:RUS",
        "arts. 3 and 5",
        "Article 2bis",
        "art. 17, para. 1 (a)",
        "المادة 17",
        "第十七条",
        "session:s6",
    ] {
        assert_eq!(shown(&format!("[[{target}]]")), format!("<p>{{ref {target}}}</p>\n"));
    }
}

#[test]
fn a_reference_in_a_table_cell_escapes_its_bar() {
    let table = shown("| a |\n|---|\n| [[art. 5\\|words]] |\n");
    assert!(table.contains("{open art. 5}words{close}"), "{table}");
}

#[test]
fn references_in_code_stay_code() {
    assert_eq!(shown("`[[art. 1]]`"), "<p><code>[[art. 1]]</code></p>\n");
}

#[test]
fn embeds_alone_in_a_paragraph_are_blocks() {
    assert_eq!(shown("a\n\n![[art. 17]]\n\nb"), "<p>a</p>\n{embed art. 17}\n<p>b</p>\n");
    assert_eq!(shown("![[timeline]]\n![[proposal:x]]"), "{embed timeline}\n{embed proposal:x}\n");
    let (body, problems) = parse("Look: ![[timeline]] here");
    assert_eq!(problems, ["embed-not-alone: `![[timeline]]` does not stand on a line of its own"]);
    assert_eq!(show(&body), "<p>Look:  here</p>\n");
}

#[test]
fn links_to_files_are_holes_and_others_stay() {
    assert_eq!(
        shown("[a](../about.md#part) [b](https://example.org/?a=1&b) [c](#here) <d@example.org>"),
        "<p>{link ../about.md#part}a{close} <a href=\"https://example.org/?a=1&amp;b\">b</a> {link #here}c{close} \
         <a href=\"mailto:d@example.org\">d@example.org</a></p>\n"
    );
}

#[test]
fn pictures_keep_their_alternative_words() {
    assert_eq!(
        shown("See ![a \"b\" *c*](chart.svg \"T\")"),
        "<p>See <img src=\"{address chart.svg}\" alt=\"a “b” c\" title=\"T\" loading=\"lazy\"></p>\n"
    );
}

#[test]
fn the_title_of_a_picture_that_stands_alone_is_its_caption() {
    assert_eq!(
        shown("![Cod](cod.svg \"Landings & *quotas*\")"),
        "<figure><img src=\"{address cod.svg}\" alt=\"Cod\" loading=\"lazy\">\
         <figcaption>Landings &amp; *quotas*</figcaption></figure>\n"
    );
    assert_eq!(shown("![Cod](cod.svg)"), "<p><img src=\"{address cod.svg}\" alt=\"Cod\" loading=\"lazy\"></p>\n");
}

#[test]
fn links_that_run_a_program_are_refused() {
    for address in
        ["javascript:alert(1)", "JavaScript:alert(1)", "java\u{1}script:alert(1)", "vbscript:x", "data:text/html,x"]
    {
        let (body, problems) = parse(&format!("[a](<{address}>) ![b](<{address}>)"));
        assert_eq!(problems.iter().filter(|p| p.starts_with("unsafe-link")).count(), 2, "{address}: {problems:?}");
        assert!(
            !body.prose.html.to_lowercase().contains("script:") && !body.prose.html.contains("data:"),
            "{}",
            &*body.prose.html
        );
    }
}

#[test]
fn raw_html_is_sanitised_and_told() {
    let (body, problems) = parse("H<sub>2</sub>O <script>alert(1)</script> <b onclick=\"x()\">b</b> [[art. 1]]");
    assert_eq!(show(&body), "<p>H<sub>2</sub>O  <b>b</b> {ref art. 1}</p>\n");
    assert_eq!(problems[0], "unsafe-html: `<script>` was taken out");
    assert!(problems.contains(&"unsafe-html: `onclick` was taken out".to_owned()));
}

#[test]
fn what_the_site_trusts_stays_as_it_is() {
    let text = "<video src=\"a.mp4\"></video>";
    let body = body(SourceId(0), text, 0..text.len(), &MarkdownSettings { trust_html: true }, &mut Report::default());
    assert_eq!(*body.prose.html, format!("<p>{text}</p>\n"));
}

#[test]
fn headings_get_anchors_that_collide_safely() {
    let (body, _) = parse("# Scope & *scale*\n\n## Scope scale\n\n### Own {#scope-scale-2}\n\n## المادة 1\n\n## !!!\n");
    let headings: Vec<_> = body.prose.headings.iter().map(|h| (h.level, h.anchor.as_str(), h.text.as_str())).collect();
    assert_eq!(
        headings,
        [
            (2, "scope-scale", "Scope & scale"),
            (3, "scope-scale-3", "Scope scale"),
            (4, "scope-scale-2", "Own"),
            (3, "المادة-1", "المادة 1"),
            (3, "section", "!!!"),
        ]
    );
    assert!(body.prose.html.starts_with("<h2 id=\"scope-scale\">Scope &amp; <em>scale</em></h2>"));
}

#[test]
fn footnotes_are_numbered_by_first_call_with_every_way_back() {
    let html = shown("One[^b], two[^a], again[^b].\n\n[^a]: Note a.\n\n    Its second paragraph.\n\n[^b]: Note b.\n");
    assert!(html.starts_with(
        "<p>One<sup class=\"footnote-mark\"><a href=\"#fn:1\" id=\"fnref:1\" role=\"doc-noteref\">1</a></sup>, two"
    ));
    assert!(html.contains("id=\"fnref:1:2\""));
    assert!(html.contains("<li id=\"fn:1\">\n<p>Note b. <a href=\"#fnref:1\""));
    assert!(html.contains("<p>Note a.</p>\n<p>Its second paragraph. <a href=\"#fnref:2\""));
}

#[test]
fn columns_stand_by_classes_as_no_page_may_carry_style() {
    let table = shown("| a | b | c |\n|:--|---:|:-:|\n| 1 | 2 | *3* |\n");
    assert!(
        table.contains("<tr><th>a</th><th class=\"align-end\">b</th><th class=\"align-center\">c</th></tr>"),
        "{table}"
    );
    assert!(
        table.contains("<td>1</td><td class=\"align-end\">2</td><td class=\"align-center\"><em>3</em></td>"),
        "{table}"
    );
}

#[test]
fn a_table_scrolls_in_a_box_that_is_named_by_its_columns() {
    let html = shown("| Votes & *seats* | Needed |\n|---|---|\n| 193 | 129 |\n");
    let box_start =
        "<div class=\"scroll\" role=\"group\" tabindex=\"0\" aria-label=\"Votes &amp; seats, Needed\">\n<table>";
    assert!(html.starts_with(box_start), "{html}");
    assert!(html.ends_with("</table>\n</div>\n"), "{html}");
}

#[test]
fn footnotes_without_partner_are_told() {
    let (_, problems) = parse("One[^x].\n\n[^y]: Never called.\n");
    assert_eq!(
        problems,
        [
            "unknown-footnote: no footnote `[^x]:` stands in this text",
            "unused-footnote: no `[^y]` in the text calls this footnote",
        ]
    );
}

#[test]
fn code_is_highlighted_by_classes() {
    let html = shown("```toml\na = \"b\"\n```\n\n```nonsense\n<b>\n```\n");
    assert!(html.contains("<pre tabindex=\"0\"><code class=\"language-toml\"><span class=\"hl-"), "{html}");
    assert!(html.contains("<code class=\"language-nonsense\">&lt;b&gt;\n</code>"));
    assert!(!html.contains("style="));
}

#[test]
fn words_are_runs_of_letters_and_single_chinese_characters() {
    assert_eq!(parse("Don't panic: **42** `codes`. 第十七条").0.prose.words, 9);
}

#[test]
fn a_mark_calls_its_note_in_capitals_too() {
    let html = shown("One[^Note] and two[^note].\n\n[^NOTE]: The note.\n");
    assert_eq!(html.matches("href=\"#fn:1\"").count(), 2, "{html}");
    assert!(html.contains("<li id=\"fn:1\">\n<p>The note. "), "{html}");
    let html = shown("One[^Maß].\n\n[^MASS]: The note.\n");
    assert!(html.contains("<li id=\"fn:1\">\n<p>The note. "), "{html}");
}

#[test]
fn what_a_later_heading_says_counts_for_the_first() {
    let html = shown("## Scope\n\n## Other {#scope}\n\nTitle\n===\n");
    assert_eq!(html, "<h3 id=\"scope-2\">Scope</h3>\n<h3 id=\"scope\">Other</h3>\n<h2 id=\"title\">Title</h2>\n");
}

#[test]
fn words_are_counted_alike_in_every_form_of_their_letters() {
    let text = "l'œuvre déjà arrêtée, ещё йод, لا تمس أحكام البروتوكول, the office";
    for (name, disguise) in crate::model::letters::disguises::all(text) {
        assert_eq!(words::of(&disguise), words::of(text), "{name}: {disguise}");
    }
    assert_eq!(words::of("a \u{200B} \u{640} b"), 2);
}

proptest! {
    #[test]
    fn no_heading_is_missed_that_must_be_known_before_the_first(text in "[#={}a \\n\\t>*.-]{0,40}") {
        let must_be_known = |event| match event {
            Event::Start(Tag::Heading { level, id, .. }) => level == HeadingLevel::H1 || id.is_some(),
            _ => false,
        };
        if Parser::new_ext(&text, options()).any(must_be_known) {
            prop_assert!(headings::may_look_ahead(&text), "{}", text);
        }
    }

    #[test]
    fn words_of_ascii_are_those_that_any_script_would_have(text in "[ -~\\n\\t]{0,90}") {
        prop_assert_eq!(words::of(&text), words::in_any_script(&text), "{}", text);
    }

    #[test]
    fn arbitrary_text_never_panics_and_holes_are_in_order(text in "\\PC{0,200}|([\\[\\]!|#*`^:<>\\n a-c\\-]{0,120})") {
        let (body, _) = parse(&text);
        let mut last = 0;
        for hole in &body.holes {
            prop_assert!(hole.at >= last && body.prose.html.is_char_boundary(hole.at as usize));
            prop_assert!(text.get(hole.span.range()).is_some());
            last = hole.at;
        }
    }
}

#[test]
fn quotes_and_lists_are_no_deeper_than_fifty_and_keep_their_words() {
    for (mark, element) in [(">", "<blockquote>"), ("- ", "<li>")] {
        let (body, problems) = parse(&format!("{}deep words\n\nafter", mark.repeat(60)));
        let html: &str = &body.prose.html;
        assert!(html.contains("deep words") && html.contains("<p>after</p>"), "{html}");
        assert!((25..=50).contains(&html.matches(element).count()), "{html}");
        assert_eq!(html.matches(element).count(), html.matches(&element.replace('<', "</")).count());
        assert_eq!(problems, ["deep-nesting: quotes and lists stand more than 50 deep in each other here"]);
    }
    let (body, problems) = parse(&format!("{}words", ">".repeat(50)));
    assert_eq!((body.prose.html.matches("<blockquote>").count(), problems.len()), (50, 0));
}

#[test]
fn code_beyond_a_measure_is_shown_without_colours_and_that_is_told_once() {
    let block = |letter: &str| format!("```rust\nlet {letter} = \"{}\";\n```\n\n", letter.repeat(60_000));
    let (body, problems) = parse(&(block("a") + &block("b") + &block("c")));
    let html: &str = &body.prose.html;
    let (first, others) = html.split_once("</code>").expect("a block");
    assert!(first.contains("hl-string") && !others.contains("hl-"), "the first block alone");
    assert!(["a", "b", "c"].iter().all(|letter| html.contains(&letter.repeat(60_000))));
    let told = "long-code: the code of this text goes beyond 100000 bytes here: from this block on it has no colours";
    assert_eq!(problems, [told]);
}

#[test]
fn headings_of_the_same_words_pass_over_anchors_that_are_written() {
    let (body, _) = parse("## Same\n\n## Other {#same-2}\n\n## Same\n\n## Same\n");
    let anchors: Vec<&str> = body.prose.headings.iter().map(|heading| heading.anchor.as_str()).collect();
    assert_eq!(anchors, ["same", "same-2", "same-3", "same-4"]);
}
