//! What passes the gate, and what does not: a list of attacks in every place of a text, read as a browser would.

use super::entity::decoded;
use crate::diagnostic::Report;
use crate::parse::markdown::{MarkdownSettings, body};
use crate::source::SourceId;
use proptest::prelude::*;
use scraper::{ElementRef, Html, Selector};
use std::collections::BTreeSet;

/// The HTML of a text, and what was told of it: rule, message, and the words it points to.
fn passed(text: &str) -> (String, Vec<String>) {
    let mut report = Report::default();
    let body = body(SourceId(0), text, 0..text.len(), &MarkdownSettings::default(), &mut report);
    let told = report.diagnostics.iter().map(|told| {
        let place = text.get(told.span.expect("a span").range()).expect("a place in the text");
        format!("{}: {} ({})", told.rule.code, told.message, place.replace('\n', "⏎"))
    });
    (body.prose.html.to_string(), told.collect())
}

/// The HTML alone.
fn html(text: &str) -> String {
    passed(text).0
}

/// What a browser would find in a text on a page that nobody should have been able to put there.
fn wrong(html: &str) -> Vec<String> {
    let page = format!(
        "<!doctype html><body><main id=\"page-main\"><div id=\"page-text\">{html}</div><p id=\"page-end\">.</p></main>"
    );
    let page = Html::parse_document(&page);
    let select = |selector| Selector::parse(selector).expect("a selector");
    let mut wrong = Vec::new();
    if page.select(&select("body > main:only-child > #page-text + #page-end:last-child")).count() != 1 {
        wrong.push("the text ends what it stands in".to_owned());
    }
    let mut anchors = BTreeSet::from(["page-main", "page-text", "page-end"]);
    for element in page.select(&select("#page-text *")) {
        let name = element.value().name();
        if !ELEMENTS.contains(&name) && !is_box_to_tick(element) {
            wrong.push(format!("<{name}>"));
        }
        for (attribute, value) in element.value().attrs() {
            let fine = match attribute {
                "id" => anchors.insert(value),
                "class" => {
                    !value.split_ascii_whitespace().any(|class| class.starts_with("ref") || class == "permalink")
                }
                "href" | "src" | "cite" => leads_somewhere_harmless(value),
                other => ATTRIBUTES.contains(&other) || is_box_to_tick(element),
            };
            if !fine {
                wrong.push(format!("<{name} {attribute}={value:?}>"));
            }
        }
    }
    wrong
}

const ELEMENTS: [&str; 57] = [
    "a",
    "abbr",
    "aside",
    "b",
    "bdi",
    "blockquote",
    "br",
    "caption",
    "cite",
    "code",
    "col",
    "colgroup",
    "dd",
    "del",
    "details",
    "dfn",
    "div",
    "dl",
    "dt",
    "em",
    "figcaption",
    "figure",
    "h1",
    "h2",
    "h3",
    "h4",
    "h5",
    "h6",
    "hr",
    "i",
    "img",
    "ins",
    "kbd",
    "li",
    "mark",
    "ol",
    "p",
    "pre",
    "q",
    "s",
    "samp",
    "section",
    "small",
    "span",
    "strong",
    "sub",
    "summary",
    "sup",
    "table",
    "tbody",
    "td",
    "th",
    "thead",
    "time",
    "tr",
    "u",
    "ul",
];
const ATTRIBUTES: [&str; 14] = [
    "alt",
    "title",
    "role",
    "tabindex",
    "aria-label",
    "loading",
    "width",
    "height",
    "start",
    "datetime",
    "open",
    "lang",
    "dir",
    "colspan",
];

fn is_box_to_tick(element: ElementRef<'_>) -> bool {
    let value = element.value();
    value.name() == "input" && value.attr("type") == Some("checkbox") && value.attr("disabled").is_some()
}

/// By the rules for reading addresses: blanks before it, and tabs and line ends in it, do not count.
fn leads_somewhere_harmless(address: &str) -> bool {
    let address = address.trim_start_matches(|character| character <= ' ').replace(['\t', '\n', '\r'], "");
    let Some((scheme, _)) = address.split_once(':') else { return true };
    let is_scheme = scheme.starts_with(|first: char| first.is_ascii_alphabetic())
        && scheme.bytes().all(|byte| byte.is_ascii_alphanumeric() || b"+-.".contains(&byte));
    !is_scheme || ["http", "https", "mailto", "tel", "doi"].contains(&scheme.to_ascii_lowercase().as_str())
}

/// The attacks, one a line.
fn vectors() -> Vec<String> {
    let lines = include_str!("../../../../tests/vectors.txt").lines();
    let lines = lines.filter(|line| !line.is_empty() && !line.starts_with("# "));
    lines
        .map(|line| line.replace("\\n", "\n").replace("\\t", "\t").replace("\\0", "\0").replace("\\x01", "\u{1}"))
        .collect()
}

/// Where in a text an attack can stand: at `@`.
const PLACES: [&str; 40] = [
    "@",
    "Words @ words",
    "@\n\n[[art. 4]] ![x](chart.svg) [y](about.md#z)",
    "- one\n- @\n- two",
    "> @",
    "1. @\n\n   more",
    "- [ ] @",
    "Term\n: @",
    "| a | @ |\n|---|:-:|\n| b | @ |",
    "## @",
    "## Words {@}",
    "## Words {#@}",
    "## Words {.@}",
    "Words @\n===",
    "[@](https://e.example/)",
    "[x](@)",
    "[x](<@>)",
    "[x](https://e.example/ \"@\")",
    "[x][y]\n\n[y]: @",
    "[x][y]\n\n[y]: <@> '@'",
    "![@](chart.svg)",
    "![x](@)",
    "![x](https://e.example/x.png '@')",
    "<@>",
    "[[@]]",
    "[[art. 4|@]]",
    "![[@]]",
    "`@`",
    "```@\nx\n```",
    "```html\n@\n```",
    "    @",
    "One[^1].\n\n[^1]: @",
    "One[^@].\n\n[^@]: note",
    "*@ **x @*",
    "<div>\n@\n</div>",
    "<div>\n\n@\n\n</div>\n\nafter",
    "<table><tr><td>@</td></tr></table>",
    "<b><a href=\"https://e.example\">@",
    "<span title=\"@\" lang='@'>x</span>",
    "<a @ href=\"@\">x</a>\n\n<p @>",
];

#[test]
fn no_attack_reaches_a_page_from_any_place_of_a_text() {
    let vectors = vectors();
    assert!(vectors.len() >= 200, "{} attacks", vectors.len());
    for vector in &vectors {
        for place in PLACES {
            let text = place.replace('@', vector);
            let html = html(&text);
            let wrong = wrong(&html);
            assert!(wrong.is_empty(), "{wrong:?} in\n{text}\nwhich became\n{html}");
        }
    }
}

#[test]
fn html_that_can_harm_nobody_stays_as_it_is_written() {
    for text in [
        "CO<sub>2</sub>, <span lang=\"la\" dir=\"ltr\">travaux</span> &amp; <kbd>Ctrl</kbd>",
        "<abbr title=\"caf&#233; &amp; co\" class=\"wide\">x</abbr><br><wbr>",
        "<a href=\"https://e.example/?a=1&amp;b=2\" id=\"here\" hreflang=\"fr\">x</a>",
    ] {
        let (html, told) = passed(text);
        let expected = text.replace("&#233;", "é").replace(
            "<a href=\"https://e.example/?a=1&amp;b=2\" id=\"here\"",
            "<span id=\"here\"></span><a href=\"https://e.example/?a=1&amp;b=2\"",
        );
        assert_eq!((html, told), (format!("<p>{expected}</p>\n"), vec![]), "{text}");
    }
    let block = "<details open=\"\"><summary>More</summary>\n\n*Less*\n\n</details>\n\n\
                 <div class=\"scroll\" tabindex=\"0\"><table><thead><tr><th colspan=\"2\" scope=\"col\">a</th></tr></thead></table></div>\n";
    let text = block.replace("<div class=\"scroll\" tabindex=\"0\">", "").replace("</div>", "");
    let (html, told) = passed(&text);
    assert_eq!(told, [""; 0]);
    assert_eq!(html.replace("<p><em>", "*").replace("</em></p>", "*").replace('\n', ""), block.replace('\n', ""));
}

#[test]
fn whatever_is_taken_out_is_told_where_it_stands() {
    for (text, expected) in [
        ("a <object data=x> b", "`<object>` was taken out (<object data=x>)"),
        ("<p\nonclick=\"x()\">b", "`onclick` was taken out (onclick)"),
        ("> <p>\n> <b style='x'>y</b>", "`style` was taken out (style)"),
        (
            "<a href=\"java&#115;cript:x()\">y</a>",
            "`href`, which leads to `javascript:x()`, was taken out (href=\"java&#115;cript:x())",
        ),
        (
            "<img src='data:image/png,x'>",
            "`src`, which leads to `data:image/png,x`, was taken out (src='data:image/png,x)",
        ),
        ("<a href=ssh:x>y</a>", "`href`, which leads to `ssh:x`, was taken out (href=ssh:x)"),
        ("<a href=sms:1>y</a>", "`href`, which leads to `sms:1`, was taken out (href=sms:1)"),
        ("<a href=magnet:?x>y</a>", "`href`, which leads to `magnet:?x`, was taken out (href=magnet:?x)"),
        ("<q cite=javascript:x>y</q>", "`cite`, which leads to `javascript:x`, was taken out (cite=javascript:x)"),
        ("<img srcset=x>", "`srcset` was taken out (srcset)"),
        ("<p data-ref=x>y", "`data-ref` was taken out (data-ref)"),
        ("<a class='ref-term wide'>y</a>", "the class `ref-term` was taken out (class='ref-term wide)"),
        ("<p id=page-x>y", "`id=\"page-x\"` was taken out (id=page-x)"),
        ("<p role=dialog>y", "`role=\"dialog\"` was taken out (role=dialog)"),
        ("y</div>", "`</div>` was taken out (</div>)"),
        ("<td>y", "`<td>` was taken out (<td>)"),
        ("[x <a href=y>z</a>](https://e.example)", "`<a>` was taken out (<a href=y>)"),
        ("![x <b>y](https://e.example)", "`<b>` was taken out (<b>)"),
        ("<!DOCTYPE x>", "`<!DOCTYPE x>` was taken out (<!DOCTYPE x>)"),
        ("<p title='a' title='b'>y", "`title` was taken out (title)"),
        ("## A {tabindex=0 .ok}", "`tabindex` was taken out (tabindex)"),
        ("## A {.ref-unit}", "the class `ref-unit` was taken out (ref-unit)"),
        ("## A {#page-cite}", "the anchor `page-cite` was taken out (page-cite)"),
    ] {
        let (html, told) = passed(text);
        assert_eq!(told.first(), Some(&format!("unsafe-html: {expected}")), "{text}: {told:?}, {html}");
    }
}

#[test]
fn a_heading_keeps_its_anchor_and_its_classes_and_nothing_else() {
    let (html, told) = passed("## Words {#own .wide tabindex=0 autofocus=1 onfocus=x() style=x}");
    assert_eq!(html, "<h2 id=\"own\" class=\"wide\">Words</h2>\n");
    assert_eq!(told.len(), 4, "{told:?}");
}

#[test]
fn an_anchor_stands_once_on_a_page() {
    let (html, told) =
        passed("## One {#one}\n\n## Two {#one}\n\n<p id=\"one\">x</p>\n\n<p id=\"three\">x</p>\n\n## Three\n");
    assert_eq!(
        html,
        "<h2 id=\"one\">One</h2>\n<h2 id=\"two\">Two</h2>\n<p>x</p>\n<p id=\"three\">x</p>\n<h2 id=\"three-2\">Three</h2>\n"
    );
    let repeated = "repeated-anchor: the anchor `one` stands in this text already";
    assert_eq!(told, [format!("{repeated} (one)"), format!("{repeated} (id=\"one)")]);
}

#[test]
fn a_heading_of_words_never_has_an_anchor_of_templates() {
    assert_eq!(html("## Page cite"), "<h2 id=\"section-page-cite\">Page cite</h2>\n");
}

#[test]
fn what_is_begun_ends_where_it_stands() {
    assert_eq!(html("- <b>one\n- two</b>"), "<ul>\n<li><b>one</b></li>\n<li>two</li>\n</ul>\n");
    assert_eq!(html("<div>\n\none\n"), "<div>\n<p>one</p>\n</div>");
    assert_eq!(html("<ul><li>a<li>b</ul>"), "<ul><li>a</li><li>b</li></ul>");
    assert_eq!(html("a < b <3 <b>x</b>"), "<p>a &lt; b &lt;3 <b>x</b></p>\n");
}

#[test]
fn an_item_ends_the_one_before_with_all_that_was_opened_in_it_as_it_does_in_a_browser() {
    for (text, shown) in [
        ("<ul><li><div><li>x", "<ul><li><div></div></li><li>x</li></ul>"),
        ("<ul><li><div><b><span>a<li>x", "<ul><li><div><b><span>a</span></b></div></li><li>x</li></ul>"),
        ("<dl><dt><div><dd>x", "<dl><dt><div></div></dt><dd>x</dd></dl>"),
        ("<ul><li><ol><li>x", "<ul><li><ol><li>x</li></ol></li></ul>"),
        ("<ul><li><section><li>x", "<ul><li><section><li>x</li></section></li></ul>"),
        ("<h2><h3>x", "<h2></h2><h3>x</h3>"),
    ] {
        let html = html(text);
        assert_eq!(html, shown, "{text}");
        assert_eq!(wrong(&html), Vec::<String>::new(), "{text}");
    }
    let (html, told) = passed("## a <h3>b</h3> c");
    assert_eq!(html, "<h2 id=\"a-b-c\">a b c</h2>\n", "{told:?}");
    assert_eq!(told.len(), 2, "{told:?}");
}

#[test]
fn a_script_takes_its_words_with_it_and_a_style_too() {
    assert_eq!(html("a <script>alert(`1`)</script> b <style>x</style> c"), "<p>a  b  c</p>\n");
    assert_eq!(html("<script>\nalert('</p>')\n</script>\n<b>x</b>"), "\n<p><b>x</b></p>\n");
    assert_eq!(html("a <script> b\n\nc"), "<p>a </p>\n<p>c</p>\n");
}

#[test]
fn elements_too_deep_are_told_once_and_keep_their_words() {
    let text = format!("{}x{}", "<div>".repeat(100_000), "</div>".repeat(100));
    let (html, told) = passed(&text);
    assert_eq!(html, format!("{}x{}", "<div>".repeat(100), "</div>".repeat(100)));
    assert_eq!(told, ["unsafe-html: `<div>` was taken out (<div>)"]);
}

#[test]
fn no_entity_names_what_no_text_may_hold_without_a_word() {
    let (html, told) = passed("a&#1;b `&#1;` [c](https://e.example \"&#xFFFE;\") <i title=\"&#xFFFF;\">d&#x85;</i>");
    assert_eq!(
        html,
        "<p>a\u{FFFD}b <code>&amp;#1;</code> <a href=\"https://e.example\" title=\"\u{FFFD}\">c</a> \
         <i title=\"\u{FFFD}\">d\u{85}</i></p>\n"
    );
    assert_eq!(
        told,
        [
            "control-character: this names `U+0001`, which no text may hold; read as `\u{FFFD}` (&#1;)",
            "control-character: this names `U+FFFE`, which no text may hold; read as `\u{FFFD}` ([c](https://e.example \"&#xFFFE;\"))",
            "control-character: this names `U+FFFF`, which no text may hold; read as `\u{FFFD}` (title=\"&#xFFFF;)",
        ]
    );
}

#[test]
fn no_entity_stands_for_a_hole() {
    let text = "[a](b.md) ![c](https://e.example \"&#xFDD0;1&#xFDD1;\") &#64976;0&#64977; <i title=\"&#xFDD0;0&#xFDD1;\">x</i>";
    let mut report = Report::default();
    let body = body(SourceId(0), text, 0..text.len(), &MarkdownSettings::default(), &mut report);
    assert_eq!(body.holes.len(), 2);
    assert!(body.prose.html.contains("title=\"\u{FFFD}1\u{FFFD}\""), "{}", &*body.prose.html);
    assert!(body.prose.html.contains("\u{FFFD}0\u{FFFD} <i title=\"\u{FFFD}0\u{FFFD}\">"), "{}", &*body.prose.html);
}

#[test]
fn a_language_of_code_is_one_class() {
    assert!(html("```x\tref-provision\ny\n```").contains("<code class=\"language-x\">"));
}

#[test]
fn trusted_html_stays_and_its_anchors_are_known() {
    let text = "<video id=\"film\" onclick=\"x()\"></video>";
    let settings = MarkdownSettings { trust_html: true };
    let body = body(SourceId(0), text, 0..text.len(), &settings, &mut Report::default());
    assert_eq!(*body.prose.html, format!("<p>{text}</p>\n"));
    assert_eq!(body.prose.anchors, ["film"]);
}

#[test]
fn entities_are_read_as_browsers_read_them() {
    for (written, expected) in [
        ("a&#115;b&#x73;c&#X73z", "asbscsz"),
        ("&colon;&Tab;&NewLine;&amp;colon;", ":\t\n&colon;"),
        ("&#0;&#xD800;&#x110000;&#99999999999;", "\u{0}\u{FFFD}\u{FFFD}\u{FFFD}"),
        ("&; &x &unknown; &#; &#x;", "&; &x &unknown; &#; &#x;"),
    ] {
        assert_eq!(decoded(written), expected, "{written}");
    }
}

proptest! {
    #[test]
    fn pieces_of_attacks_together_harm_nobody(
        pieces in prop::collection::vec(prop_oneof![
            3 => prop::sample::select(vectors()),
            2 => prop::sample::select(vec![
                "<div>", "</div>", "<p>", "</p>", "<b id=x>", "</b>", "<a id=y href=z>", "</a>", "<table>", "<tr>", "<td>", "</td>",
                "</table>", "<ul>", "<li>", "</ul>", "\n\n", "\n", "- ", "> ", "## ", "| a | b |\n|---|---|\n", "<!--", "-->", "<pre>",
                "<h2>", "<script>", "</script>", "<style>", "`", "*", "**", "[", "](x)", "<", ">", "\"", "'", "&", "[^1]", "[^1]: ", "x",
            ]).prop_map(str::to_owned),
        ], 0..14),
    ) {
        let text = pieces.concat();
        let (html, _) = passed(&text);
        let wrong = wrong(&html);
        prop_assert!(wrong.is_empty(), "{:?} in\n{}\nwhich became\n{}", wrong, text, html);
    }
}

#[test]
fn a_table_between_the_cells_of_another_ends_nothing() {
    for text in [
        "<table><div><table><tr><td>x</table></div></table>",
        "<table>\n\n| a |\n|---|\n| 1 |\n\n</table>",
        "<table>\n<div>\n\n| a |\n|---|\n| 1 |\n\n</div></table>",
        "<table><tr><td><table><tr><td>x</table></table>",
        "<table><tr><td>\n\n| a |\n|---|\n| 1 |\n\n</td></tr></table>",
        "<table>*a <table>b* c</table>",
    ] {
        let html = html(text);
        assert_eq!(wrong(&html), [""; 0], "{text}\nwhich became\n{html}");
    }
}

#[test]
fn a_link_within_a_link_of_html_keeps_its_words_and_is_told() {
    let rest = "the rest";
    for text in [
        "<a href=\"https://e.example\">one [the rest](https://e.example/2) two</a>",
        "- one\n<a> **two** [the rest](https://e.example \"x\")\n\n> three",
        "<a>*one [the rest](https://e.example)* two</a>",
        "<a href=\"https://e.example\">one [[art. 4|the rest]] two</a>",
        "<a>*one <a href=\"https://e.example\">the rest</a>* two</a>",
    ] {
        let (html, told) = passed(text);
        assert_eq!(html.matches("<a").count(), 1, "{text}\nwhich became\n{html}");
        assert!(html.contains(rest), "{html}");
        assert!(told.iter().any(|told| told.starts_with("unsafe-html: ")), "{text}: {told:?}");
        let read = Html::parse_fragment(&html).html();
        assert_eq!(Html::parse_fragment(&read).html(), read, "what is read twice is another tree");
        assert_eq!(wrong(&html), [""; 0], "{text}\nwhich became\n{html}");
    }
    let after = html("<a>one</a> [two](https://e.example)");
    assert_eq!(after.matches("<a").count(), 2, "{after}");
}
