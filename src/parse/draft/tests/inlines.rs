use super::{read, reported};
use crate::model::draft::{DraftBlock, DraftText, Inline, Paragraph};

/// A paragraph as marked words: `<em>`, `<b>`, `<u>`, `<s>` with who made it, brackets with their depth (`?` unbalanced).
fn marked(draft: &DraftText, paragraph: &Paragraph) -> String {
    let shown = paragraph.inlines.iter().map(|inline| match inline {
        Inline::Text(text) => {
            let style = text.style;
            let by = style.by.map(|by| format!("={}", draft.attributions[by as usize].value)).unwrap_or_default();
            let flags = [(style.emphasis, "em"), (style.strong, "b"), (style.inserted, "u"), (style.deleted, "s")];
            let names: Vec<_> = flags.iter().filter(|(on, _)| *on).map(|(_, name)| *name).collect();
            if names.is_empty() { text.text.clone() } else { format!("<{}{by} {}>", names.join("."), text.text) }
        }
        Inline::Open(bracket) if bracket.balanced => format!("[{}", bracket.depth),
        Inline::Close(bracket) if bracket.balanced => format!("{}]", bracket.depth),
        Inline::Open(_) => "[?".to_string(),
        Inline::Close(_) => "?]".to_string(),
        Inline::Footnote { index, .. } => format!("^{index}"),
        Inline::Break => "/".to_string(),
        Inline::Row(row) => if row.head { "|# " } else { "| " }.to_string(),
        Inline::Cell => " | ".to_string(),
    });
    shown.collect::<Vec<_>>().concat()
}

#[track_caller]
fn check(source: &str, expected: &str) {
    let (draft, _) = read(source);
    let shown = draft.blocks.iter().filter_map(|block| match block {
        DraftBlock::Words(paragraph) => Some(marked(&draft, paragraph)),
        _ => None,
    });
    assert_eq!(shown.collect::<Vec<_>>().join("\n"), expected, "of {source}");
}

#[test]
fn emphasis_follows_the_flanking_rule_and_crosses_brackets() {
    check("*Being* bees", "<em Being> bees");
    check("**Strong** and ***both***", "<b Strong> and <em.b both>");
    check(
        "[*Taking also* of [bees], and *wasps [and] ants*]",
        "[1<em Taking also> of [2bees2], and <em wasps >[2<em and>2]<em  ants>1]",
    );
    check("*[a* b]", "[1<em a> b1]");
    check("*[PLAN][GOAL],* when", "[1<em PLAN>1][1<em GOAL>1]<em ,> when");
    check("a * b and 2*3*4 and snake_case_word", "a * b and 2<em 3>4 and snake_case_word");
    check("unpaired *This is", "unpaired *This is");
    check("[PLAN*][GOAL*] x", "[1PLAN*1][1GOAL*1] x");
    check("** x **", "** x **");
    check("**a*", "*<em a>");
    check("Option 9 *и **да** нет*", "Option 9 <em и ><em.b да><em  нет>");
}

#[test]
fn a_label_in_bold_may_touch_its_words() {
    let (draft, _) = read("## Article 1\n**Option 3:**Building on\n");
    let unit = draft.provisions().next().and_then(|provision| provision.units.first());
    let label = unit.map(|unit| marked(&draft, &Paragraph { inlines: unit.label.clone(), span: unit.span }));
    assert_eq!(label.as_deref(), Some("<b Option 3:>"));
}

#[test]
fn brackets_know_their_depth_and_their_partners() {
    check("a [b [c] d] e", "a [1b [2c2] d1] e");
    check("a[, b][c]", "a[1, b1][1c1]");
    check("[a [b] c", "[?a [1b1] c");
    check("a] b [c]", "a?] b [1c1]");
    check("Part[y] [ies]", "Part[1y1] [1ies1]");
}

#[test]
fn brackets_balance_within_a_provision_and_are_warned_of_at_their_place() {
    let fine = "## [Article 1. Bees\n\n1. [One\n\n2. Two]]\n";
    assert_eq!(reported(fine), []);
    let faulty = "## Article 1\n\n1. [One\n\n## Article 2\n\nTwo] three\n";
    assert_eq!(reported(faulty), [("unbalanced-bracket", "[".into()), ("unbalanced-bracket", "]".into())]);
}

#[test]
fn unbalanced_brackets_may_be_allowed() {
    let mut report = crate::diagnostic::Report::default();
    let options = super::DraftOptions { allow_unbalanced: true, ..super::DraftOptions::default() };
    super::text(crate::source::SourceId(0), "a [ b", 0..5, &options, &mut report);
    assert!(report.diagnostics.iter().all(|problem| problem.rule.code != "unbalanced-bracket"));
}

#[test]
fn backslashes_escape_marks_and_nothing_else() {
    check(r"\* \[a\] \{++b\+\+} \\ \x C:\bees", r"* [a] {++b++} \ \x C:\bees");
}

#[test]
fn lines_break_only_on_purpose() {
    check("one\ntwo  \nthree\\\nfour", "one two/three/four");
}

#[test]
fn tracked_changes_say_what_and_who() {
    check("a {++b *c*++} {--d--}{>>RUS, CHN<<} e", "a <u b ><em.u c> <s=RUS, CHN d> e");
    check("x {~~old~>new~~} {>>CAN<<} y", "x <s=CAN old><u=CAN new> y");
    check("a {>>a note<<} b", "a {>>a note<<} b");
    check("{a} {{b}} {Note: c}", "{a} {{b}} {Note: c}");
    check("{++[a++}]", "[1<u a>1]");
}

#[test]
fn a_change_its_paragraph_does_not_close_is_words_and_warned_of() {
    check("a {++b\n\nc++} d", "a {++b\nc++} d");
    assert_eq!(
        reported("## Article 1\n\na {++b\n\nc++} {~~d~~}"),
        [("unclosed-change", "{++".into()), ("unclosed-change", "{~~".into())]
    );
}

#[test]
fn what_is_dropped_is_noted_and_parts_nothing() {
    check(
        "one <!-- a\n\nb --> two\n<!-- c -->\nthree {:.wide}\n\n* TOC\n{:toc}\n\n[x]: http://example.org \"t\"\n[y]: not a link\n* TOC of bees",
        "one two three\n[1y1]: not a link * TOC of bees",
    );
    let codes = reported("## Article 1\n<!-- a --> b {:c} d\n* TOC\n[x]: https://example.org\n<!-- open {: open");
    assert_eq!(
        codes,
        [
            ("dropped-text", "<!-- a -->".into()),
            ("dropped-text", "{:c}".into()),
            ("dropped-text", "* TOC".into()),
            ("dropped-text", "[x]: https://example.org".into()),
        ]
    );
}

#[test]
fn a_clean_text_is_not_warned_of() {
    assert_eq!(
        reported(
            "# Chapter I\n## Article 1. Bees {#bees}\n1. [Feed] them:\n(a) often;[^1]\n(b) well.\n\n[^1]: Daily.\n"
        ),
        []
    );
}

#[test]
fn emphasis_closes_beside_chinese_marks() {
    let strong = |source: &str| {
        let (draft, _) = super::read(source);
        let provision = draft.provisions().next().map(|provision| provision.content.clone()).unwrap_or_default();
        let words = provision.iter().flat_map(|piece| match piece {
            crate::model::draft::Piece::Words(paragraph) => paragraph.inlines.clone(),
            _ => Vec::new(),
        });
        words
            .filter_map(|inline| match inline {
                crate::model::draft::Inline::Text(text) => Some((text.text, text.style.strong || text.style.emphasis)),
                _ => None,
            })
            .collect::<Vec<_>>()
    };
    let pieces =
        |expected: &[(&str, bool)]| expected.iter().map(|(text, on)| ((*text).to_owned(), *on)).collect::<Vec<_>>();
    assert_eq!(strong("## 第一条\n\n**本条，**蜂农"), pieces(&[("本条，", true), ("蜂农", false)]));
    assert_eq!(strong("## 第一条\n\n即**“养蜂”**的"), pieces(&[("即", false), ("“养蜂”", true), ("的", false)]));
    assert_eq!(strong("## 第一条\n\n*《章程》*规定"), pieces(&[("《章程》", true), ("规定", false)]));
    assert_eq!(strong("## Article 1\n\n**bees,**wasps"), pieces(&[("**bees,**wasps", false)]));
}
