//! What was meant as markup and became none, and what is now read as it was meant.

use super::{parse, shown};

/// The message about `text`, without its code.
fn told(text: &str, code: &str) -> String {
    let problems = parse(text).1;
    assert_eq!(problems.len(), 1, "{text:?}: {problems:?}");
    let message = problems[0].strip_prefix(&format!("{code}: "));
    message.unwrap_or_else(|| panic!("{text:?}: {problems:?}")).to_owned()
}

#[test]
fn marks_that_became_nothing_are_told() {
    for (text, message) in [
        ("Under [[art. 9] the quota", "`[[` is not closed by `]]`"),
        ("Under [art. 9]] the quota", "`]]` closes no `[[`"),
        ("Under [[]] the quota", "`[[]]` names nothing"),
        ("A note[^ 1] here", "`[^` makes no footnote"),
        ("A note[^1 here", "`[^` makes no footnote"),
        ("The [report](https", "`](` makes no link"),
        ("The [report](the report.pdf) says", "`](` makes no link"),
        ("The [report] (report.pdf/x.md) says", "`] (` makes no link"),
        ("##Fishing", "`##` without a space makes no heading"),
        ("#Fishing", "`#` without a space makes no heading"),
        ("The **quota is small", "`**` has no partner"),
        ("The ** quota** is small", "`**` has no partner"),
        ("The __quota is small", "`__` has no partner"),
        ("The ~~quota is small", "`~~` has no partner"),
        ("The ==quota== is small", "`==` marks nothing"),
        ("Of 5 km^2^ in all", "`^` raises nothing"),
        ("H~2~O", "`~` lowers nothing"),
        ("a ~word~ here", "one `~` on each side strikes words out"),
        ("[report[^1]](https://example.org)\n\n[^1]: A note.", "`](` makes no link"),
        ("![alt[^1]](p.svg)\n\n[^1]: A note.", "`](` makes no link"),
        ("{{ figure(src) }}", "`{{` is not carried out"),
        ("{% include x %}", "`{%` is not carried out"),
        ("The quota {.note} is small", "`{.note}` is no attribute here"),
        ("The quota\n{: .note}", "`{: .note}` is no attribute here"),
        ("With $x^2$ in it", "`$` makes no formula"),
        ("$$a + b$$", "`$` makes no formula"),
        ("$$a$é", "`$` makes no formula"),
        ("[TOC]", "`[TOC]` makes no list of contents"),
        ("• one\n• two", "`•` makes no list"),
        ("| a | b |\n| 1 | 2 |", "bars without a line below the first row make no table"),
        ("```mermaid\ngraph\n```", "`mermaid` is shown as code and not drawn"),
        ("[[|the quota]]", "this reference names nothing"),
        ("<div>\nSee [[art. 4]].\n</div>", "`[[` stands in a block of HTML, in which there is no markdown"),
        ("<div>\nSo[^1].\n</div>", "`[^` stands in a block of HTML, in which there is no markdown"),
    ] {
        assert_eq!(told(text, "raw-markup"), message, "for {text:?}");
    }
}

#[test]
fn words_that_only_look_like_markup_are_let_be() {
    for text in [
        "[[shall] [should] apply",
        "It costs $5 and then $6.",
        "2 ** 3 and a__b and ____ to fill in",
        "\\[\\[art. 4] there, \\*\\* and \\#\\#Scope",
        "`[[art. 4]` and `{{ x }}`, **bold**, ~~gone~~",
        "<code>[[art. 4] {{ x }}</code>",
        "<pre>\n[[art. 4]]\n</pre>",
        "<!-- [[art. 4]] -->",
        "a | b",
        "#1 of the list",
        "# Scope {#scope}",
        "- [x] done\n- [ ] open",
        "[the Board] (hereinafter so called)",
        "x^2 and {a, b}",
        "```\n[[art. 4] **\n```",
    ] {
        let problems = parse(text).1;
        let expected: &[&str] = match text {
            // One bracket of the three has no partner.
            "[[shall] [should] apply" => &["raw-markup: `[[` is not closed by `]]`"],
            _ => &[],
        };
        assert_eq!(problems, expected, "for {text:?}");
    }
    assert_eq!(parse("The text has [one [two] three].").1, [""; 0]);
}

#[test]
fn a_mark_is_told_at_its_place_behind_the_marks_of_a_quote() {
    let text = "> words\n> ##Scope of it";
    let mut report = crate::diagnostic::Report::default();
    let settings = super::MarkdownSettings::default();
    super::body(crate::source::SourceId(0), text, 0..text.len(), &settings, &mut report);
    let span = report.diagnostics[0].span.expect("a place");
    assert_eq!(&text[span.range()], "##");
}

#[test]
fn rows_longer_than_their_head_are_told_and_references_keep_their_bars() {
    let table = |row: &str| format!("| a | b |\n|---|---|\n{row}\n");
    let message = "this row has 3 cells and its table 2 columns: the last are left out";
    assert_eq!(told(&table("| 1 | 2 | 3 |"), "lost-cells"), message);
    assert_eq!(told(&table("1 | 2 | 3"), "lost-cells"), message);
    let html = shown(&table("| [[art. 5|*five*]] | note |"));
    assert!(html.contains("<td>{open art. 5}<em>five</em>{close}</td><td>note</td>"), "{html}");
    let html = shown(&table("| 1 \\| 2 | [[art. 5\\|five]] |"));
    assert!(html.contains("<td>1 | 2</td><td>{open art. 5}five{close}</td>"), "{html}");
    // Places behind a row that was changed are those of what was written.
    let text = table("| [[art. 5|five]] | [[art. 6]] |");
    let hole = &parse(&text).0.holes[2];
    assert_eq!(&text[hole.span.range()], "art. 6");
    let code = shown("```\n| a | b |\n|---|---|\n| [[art. 5|five]] | x |\n```\n");
    assert!(code.contains("| [[art. 5|five]] | x |"), "{code}");
}

#[test]
fn links_without_words_or_address_are_told() {
    assert_eq!(told("[](https://example.org)", "empty-link"), "a link without words cannot be seen or followed");
    assert_eq!(told("[words]()", "empty-link"), "this link leads nowhere");
    assert_eq!(told("[[art. 4|]]", "empty-link"), "the reference to `art. 4` has a bar and no words");
    assert_eq!(super::show(&parse("[[art. 4|]]").0), "<p>{ref art. 4}</p>\n");
    assert_eq!(
        told("![](chart.svg)", "picture-without-words"),
        "the picture `chart.svg` has no words for who cannot see it"
    );
}

#[test]
fn code_that_was_not_meant_is_told() {
    let told_of = |text| parse(text).1;
    assert_eq!(told_of("a\n\n    words\n"), ["indented-code: lines that begin with four spaces are shown as code"]);
    let message = "unclosed-code: this block of code has no end: all that follows is shown as code";
    for open in ["```\ncode\n", "```", "~~~\ncode\n```\n", "````\ncode\n```\n"] {
        assert_eq!(told_of(open), [message], "{open:?}");
    }
    for closed in
        ["```\ncode\n```\n", "~~~\ncode\n~~~~\n", "> ```\n> code\n> ```\n", "- ```\n  code\n  ```\n", "```\n```\n"]
    {
        assert_eq!(told_of(closed), [""; 0], "{closed:?}");
    }
}

#[test]
fn bare_addresses_become_links() {
    let link = |address: &str| format!("<a href=\"{address}\">{address}</a>");
    for (text, html) in [
        ("See https://example.org/a_b_c.", format!("See {}.", link("https://example.org/a_b_c"))),
        ("(http://example.org/a_(b))", format!("({})", link("http://example.org/a_(b)"))),
        ("https://example.org/a--b, d", format!("{}, d", link("https://example.org/a--b"))),
        ("at www.example.org!", "at <a href=\"https://www.example.org\">www.example.org</a>!".to_owned()),
        ("见https://example.org/条。后", "见".to_owned() + "https://example.org/条。后"),
        ("见：https://example.org/a。后", format!("见：{}。后", link("https://example.org/a"))),
        ("https://a.example https://b.example", format!("{} {}", link("https://a.example"), link("https://b.example"))),
        ("xhttps://example.org", "xhttps://example.org".to_owned()),
        ("the scheme https:// alone", "the scheme https:// alone".to_owned()),
    ] {
        assert_eq!(shown(text), format!("<p>{html}</p>\n"), "for {text:?}");
    }
    let with_entity = shown("https://example.org/?a=1&amp;b=2&c=3");
    assert_eq!(
        with_entity,
        "<p><a href=\"https://example.org/?a=1&amp;b=2&amp;c=3\">https://example.org/?a=1&amp;b=2&amp;c=3</a></p>\n"
    );
    assert_eq!(shown("[https://example.org](https://example.com)").matches("<a ").count(), 1);
    assert_eq!(shown("<a href=\"https://example.com\">https://example.org</a>").matches("<a ").count(), 1);
    assert_eq!(shown("`https://example.org`").matches("<a ").count(), 0);
    assert!(shown("One[^1].\n\n[^1]: https://example.org/x\n").contains("<a href=\"https://example.org/x\">"));
}

#[test]
fn written_numbers_of_items_are_kept() {
    let items = |text: &str| {
        let html = shown(text);
        html.match_indices("<li")
            .map(|(at, _)| html[at..].split_inclusive('>').next().unwrap_or("").to_owned())
            .collect::<Vec<_>>()
    };
    assert_eq!(items("> 3. one\n> 5. two\n> 6. three\n"), ["<li>", "<li value=\"5\">", "<li>"]);
    assert_eq!(items("1948. one\n30. two\n"), ["<li>", "<li value=\"30\">"]);
    assert_eq!(items("1. one\n1. two\n1. three\n"), ["<li>", "<li>", "<li>"]);
    assert_eq!(items("1. one\n\n   4. a\n   7. b\n\n2. two\n"), ["<li>", "<li>", "<li value=\"7\">", "<li>"]);
    assert!(shown("One[^1].\n\n[^1]:\n    2. a\n    4. b\n").contains("<li value=\"4\">"));
}

#[test]
fn emphasis_may_end_beside_chinese_punctuation() {
    for (text, html) in [
        ("**第一条，**各方", "<strong>第一条，</strong>各方"),
        ("这是**“适当顾及”**的", "这是<strong>“适当顾及”</strong>的"),
        ("**《公约》**规定*（草案）*的", "<strong>《公约》</strong>规定<em>（草案）</em>的"),
        ("**第一条，**各方**第二条，**缔约", "<strong>第一条，</strong>各方<strong>第二条，</strong>缔约"),
        ("words *in* “quotes”", "words <em>in</em> “quotes”"),
    ] {
        assert_eq!(shown(text), format!("<p>{html}</p>\n"));
    }
    assert!(shown("`**条，**各`").contains("**条，**各"));
    assert_eq!(parse("## **第一条，**各方").0.prose.headings[0].text, "第一条，各方");
    let code = shown("```\n**条，**各\n```\n");
    assert!(code.contains("**条，**各"), "{code}");
    assert!(shown("[x](<a*，条>)").contains("{link a*，条}"));
}

#[test]
fn quotes_that_say_so_are_notes_in_boxes() {
    assert_eq!(
        shown("> [!NOTE]\n> The *quota*."),
        "<div class=\"callout callout--note\" role=\"note\">\n<p class=\"callout__name\">{note}</p>\n\
         <p>The <em>quota</em>.</p>\n</div>\n"
    );
    for kind in ["TIP", "IMPORTANT", "WARNING", "CAUTION"] {
        let html = shown(&format!("- > [!{kind}]\n  > Words."));
        assert!(html.contains(&format!("{{{}}}</p>\n<p>Words.</p>\n</div>", kind.to_lowercase())), "{html}");
    }
    assert!(shown("One[^1].\n\n[^1]: > [!TIP]\n    > Words.\n").contains("{tip}"));
    assert_eq!(told("> [!HINT]\n> Words", "raw-markup"), "`[!HINT]` makes no note here");
    assert_eq!(told("> [!NOTE] Of the quota", "raw-markup"), "`[!NOTE]` makes no note here");
}

#[test]
fn addresses_in_html_are_looked_up_as_those_of_markdown() {
    assert_eq!(
        shown(
            "<a href=\"../a.md#x\" title=\"T\">a</a> <img src=\"c.svg\" alt=\"c\"> <a href=\"https://example.org\">b</a>"
        ),
        "<p><a{href ../a.md#x} title=\"T\">a</a> <img src=\"{address c.svg}\" alt=\"c\"> <a href=\"https://example.org\">b</a></p>\n"
    );
    let text = "<div>\n<a href='a&amp;b.md'>a</a> <a href=c.md>c</a>\n</div>";
    let (body, _) = parse(text);
    assert_eq!(super::show(&body), "<div>\n<a{href a&b.md}>a</a> <a{href c.md}>c</a>\n</div>");
    assert_eq!(&text[body.holes[1].span.range()], "c.md");
}

#[test]
fn a_table_of_html_scrolls_in_a_box() {
    let table = "<table><tr><td>a</td></tr></table>";
    let boxed = |inner: &str| format!("<div class=\"scroll\" tabindex=\"0\">{inner}</div>");
    assert_eq!(shown(table), boxed(table));
    // One that is not ended is ended, and so is its box.
    assert_eq!(shown("<table><tr><td>a"), boxed(table));
    assert_eq!(
        shown("<div>\n<table><tr><td>a\n</div>"),
        format!("<div>\n{}", boxed("<table><tr><td>a\n</td></tr></table>") + "</div>")
    );
}

#[test]
fn what_comes_very_often_is_looked_at_once() {
    for (piece, told) in
        [("xwww.", 0), ("www.a.example ", 0), ("*a* “b” ", 0), ("[[ ", 1), ("{ ", 0), ("$5 ", 0), ("**甲，**乙 ", 0)]
    {
        let begin = std::time::Instant::now();
        let problems = parse(&piece.repeat(40_000)).1;
        assert_eq!(problems.len(), told, "{piece:?}: {:?}", problems.first());
        assert!(begin.elapsed().as_secs() < 20, "{piece:?} took {:?}", begin.elapsed());
    }
    let brackets = format!("https://a.example/{}", ")".repeat(100_000));
    assert!(shown(&brackets).contains("<a href=\"https://a.example/\">"));
    let row = format!("| a |\n|---|\n| {} |\n", "[[ ".repeat(40_000));
    assert_eq!(parse(&row).1, ["raw-markup: `[[` is not closed by `]]`"]);
}
