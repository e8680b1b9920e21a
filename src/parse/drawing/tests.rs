use super::rewrite::drawing;

/// The drawing with something in it, and what was taken out of it.
fn with(inside: &str) -> (String, Vec<String>) {
    let text = format!("<svg xmlns=\"http://www.w3.org/2000/svg\">{inside}</svg>");
    let (svg, taken) = drawing(&text).unwrap_or_else(|fault| panic!("{inside}: {fault:?}"));
    let head = "<svg xmlns=\"http://www.w3.org/2000/svg\" xmlns:xlink=\"http://www.w3.org/1999/xlink\">";
    let inside = svg.strip_prefix(head).and_then(|rest| rest.strip_suffix("</svg>\n"));
    (inside.expect("a drawing").to_owned(), taken.into_iter().map(|one| one.what).collect())
}

#[test]
fn a_still_drawing_stays_as_it_was_drawn() {
    for inside in [
        "<title>Sea levels</title><desc>A &amp; B &lt; C</desc>",
        "<g fill=\"#222\" transform=\"translate(4 4)\"><path d=\"M0 0L1 1\" stroke-width=\"2\"/></g>",
        "<defs><linearGradient id=\"a\"><stop offset=\"0\" stop-color=\"red\"/></linearGradient></defs>\
         <rect width=\"4\" height=\"4\" fill=\"url(#a)\" style=\"opacity:.5;mask:url('#m')\"/>",
        "<style>.a{fill:url(#a)} /* b */ .b &gt; .c{stroke:red}</style>",
        "<use href=\"#a\" x=\"1\"/><use xlink:href=\"#a\"/>",
        "<image width=\"1\" height=\"1\" href=\"data:image/png;base64,AAAA\"/>",
        "<circle r=\"1\"><animate attributeName=\"r\" from=\"1\" to=\"2\" dur=\"1s\"/></circle>",
        "<text x=\"1\" xml:lang=\"ar\" direction=\"rtl\">مياه</text>",
    ] {
        assert_eq!(with(inside), (inside.to_owned(), Vec::new()));
    }
}

#[test]
fn whatever_runs_fetches_or_links_is_taken_out_and_named() {
    for (inside, left, taken) in [
        ("<script>x()</script>", "", "script"),
        ("<g onload=\"x()\"/>", "<g/>", "onload"),
        ("<g ONLOAD=\"x()\"/>", "<g/>", "ONLOAD"),
        ("<foreignObject><p>x</p></foreignObject>", "", "foreignObject"),
        ("<a href=\"javascript:x()\"><text>w</text></a>", "<text>w</text>", "a"),
        ("<use href=\"https://example.org/a.svg#b\"/>", "<use/>", "href"),
        ("<use xlink:href=\"data:image/svg+xml;base64,AA\"/>", "<use/>", "xlink:href"),
        ("<image href=\"data:image/svg+xml;base64,AA\"/>", "<image/>", "href"),
        ("<image href=\"//example.org/a.png\"/>", "<image/>", "href"),
        ("<use href=\"&#x6A;avascript:x\"/>", "<use/>", "href"),
        ("<feImage href=\"#a\"/>", "", "feImage"),
        ("<rect fill=\"url(https://example.org/#a)\"/>", "<rect/>", "fill"),
        ("<rect style=\"fill:u\\72l(//example.org)\"/>", "<rect/>", "style"),
        ("<rect style=\"fill:ur/**/l(//example.org)\"/>", "<rect/>", "style"),
        ("<style>@import 'https://example.org/a.css';</style>", "<style></style>", "style"),
        ("<style><![CDATA[a{b:url(//example.org)}]]></style>", "<style></style>", "style"),
        ("<set attributeName=\"href\" to=\"javascript:x()\"/>", "<set/>", "attributeName"),
        ("<animate attributeName=\"onclick\" to=\"x()\"/>", "<animate to=\"x()\"/>", "attributeName"),
        ("<handler>x</handler>", "", "handler"),
        ("<iframe src=\"x\"/>", "", "iframe"),
        ("<h:script xmlns:h=\"http://www.w3.org/1999/xhtml\">x()</h:script>", "", "h:script"),
        ("<g xmlns=\"http://www.w3.org/1999/xhtml\"><text>x</text></g>", "", "g"),
        ("<?xml-stylesheet href=\"a.css\"?>", "", "?xml-stylesheet"),
    ] {
        let (svg, told) = with(inside);
        assert_eq!((svg.as_str(), told.first().map(String::as_str)), (left, Some(taken)), "{inside}");
    }
}

#[test]
fn words_and_values_are_written_so_that_no_tag_can_come_of_them() {
    let (svg, taken) = with("<text>&lt;script&gt;<![CDATA[<script>]]></text><g id=\"a&quot;&gt;&lt;script&gt;\"/>");
    assert_eq!(taken, ["id"], "a value with a tag in it says nothing of a drawing");
    assert_eq!(svg, "<text>&lt;script&gt;&lt;script&gt;</text><g/>");
}

#[test]
fn what_drawing_programs_keep_for_themselves_goes_without_a_word() {
    let inside = "<metadata><rdf:RDF/></metadata><sodipodi:namedview/><g inkscape:label=\"Layer\"/><!-- note -->";
    assert_eq!(with(inside), ("<g/>".to_owned(), Vec::new()));
}

#[test]
fn what_is_no_drawing_is_refused_with_the_reason() {
    let deep = format!("<svg>{}{}</svg>", "<g>".repeat(300), "</g>".repeat(300));
    let laughs = "<!DOCTYPE svg [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><svg><text>&b;</text></svg>";
    for (text, why) in [
        ("", "no `<svg>`"),
        ("words", "outside of"),
        ("<html><script/></html>", "`<html>`"),
        ("<svg></svg><svg></svg>", "`<svg>` stands"),
        ("<svg><g></svg>", "expected `</g>`"),
        ("<svg><g>", ""),
        ("<svg><g a=\"1\" a=\"2\"/></svg>", ""),
        ("<svg><text>&nbsp;</text></svg>", "`&nbsp;` is not known"),
        ("<svg>\u{1}</svg>", "U+0001"),
        (deep.as_str(), "256 deep"),
        (laughs, "`&b;` is not known"),
    ] {
        let fault = drawing(text).err().unwrap_or_else(|| panic!("{text} was taken"));
        assert!(fault.why.contains(why), "{text}: {}", fault.why);
        assert!(fault.at <= text.len());
    }
}

/// A drawing of parts of which each shows the one before ten times.
fn laughs(of: impl Fn(usize) -> String, shows: impl Fn(usize) -> String) -> String {
    let parts: String = (1..8).map(|at| of(at).replace("SHOWS", &shows(at - 1).repeat(10))).collect();
    format!("<svg><defs><g id=\"p0\"><path d=\"M0 0\"/></g>{parts}</defs><use href=\"#p7\"/></svg>")
}

#[test]
fn a_few_lines_do_not_draw_a_billion_things() {
    let group = |at: usize| format!("<g id=\"p{at}\">SHOWS</g>");
    let used = laughs(group, |at| format!("<use xlink:href=\"#p{at}\"/>"));
    let filled =
        laughs(|at| format!("<pattern id=\"p{at}\">SHOWS</pattern>"), |at| format!("<rect fill=\"url( '#p{at}' )\"/>"));
    let styled = laughs(|at| format!("<mask id=\"p{at}\">SHOWS</mask>"), |at| format!("<rect class=\"a m{at}\"/>"));
    let rules: String = (0..8).map(|at| format!("@media all {{ .x, g > .m{at} {{ mask: url(#p{at}) }} }}")).collect();
    let styled = styled.replacen("<defs>", &format!("<style>{rules}</style><defs>"), 1);
    let itself = "<svg><g id=\"a\"><use href=\"#a\"/></g></svg>".to_owned();
    for (text, why) in
        [(used, "100000 times"), (filled, "100000 times"), (styled, "100000 times"), (itself, "shows itself")]
    {
        let fault = drawing(&text).err().unwrap_or_else(|| panic!("{text} was taken"));
        assert!(fault.why.contains(why), "{text}: {}", fault.why);
    }
    let shapes = "<path class=\"c\" d=\"M0 0\" fill=\"url(#g)\"/><use href=\"#s\"/>".repeat(20_000);
    let large = format!(
        "<svg><style>.c{{fill:url(#g)}}</style><defs><linearGradient id=\"g\"><stop/></linearGradient><symbol id=\"s\"><path/></symbol>\
         </defs>{shapes}</svg>"
    );
    assert!(drawing(&large).is_ok(), "a map is large and draws what is in it");
}

#[test]
fn the_drawing_of_the_demonstration_loses_nothing() {
    let path = concat!(env!("CARGO_MANIFEST_DIR"), "/content/briefings/where-article-17-went/renumbering.svg");
    #[expect(clippy::disallowed_methods, reason = "tests read as they like")]
    let text = std::fs::read_to_string(path).expect("the drawing");
    let (svg, taken) = drawing(&text).expect("a drawing");
    assert_eq!(taken, []);
    assert_eq!(svg.matches('<').count(), text.matches('<').count());
    assert_eq!(drawing(&svg), Ok((svg, Vec::new())), "written once more, it is the same");
}
