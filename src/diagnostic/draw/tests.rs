use super::{Format, report as draw};
use crate::diagnostic::{Diagnostic, Report, Rule, Severity};
use crate::source::{Source, SourceId, SourceKind, Sources, Span};
use std::sync::Arc;

// Rules of these tests' own, so that the words of the real ones can change.
static UNKNOWN_FOOTNOTE: Rule = Rule {
    code: "unknown-footnote",
    severity: Severity::Warning,
    lint: true,
    docs: &[" A mark has no footnote", " that it stands for.", "", " Write the *note*."],
};
static SYNTAX: Rule =
    Rule { code: "syntax", severity: Severity::Error, lint: false, docs: &[" The file is not TOML.", "", " Mend it."] };
static UNBALANCED_BRACKET: Rule = Rule {
    code: "unbalanced-bracket",
    severity: Severity::Warning,
    lint: true,
    docs: &[" A bracket is not closed.", "", " Close it."],
};

fn sources(texts: &[(&str, &str)]) -> Sources {
    let source = |(path, text): &(&str, &str)| Source {
        path: (*path).to_owned(),
        kind: SourceKind::Markdown,
        text: (*text).to_owned(),
    };
    Sources { texts: texts.iter().map(source).map(Arc::new).collect(), ..Sources::default() }
}

/// The span of the first place where words stand in a source.
fn at(sources: &Sources, id: u32, words: &str) -> Span {
    let start = sources.get(SourceId(id)).text.find(words).expect("the words stand in the source");
    Span::new(SourceId(id), start, start + words.len())
}

fn drawn(sources: &Sources, format: Format, diagnostics: impl IntoIterator<Item = Diagnostic>) -> String {
    let mut report = Report { diagnostics: diagnostics.into_iter().collect() };
    report.finish(&[]);
    draw(&report, sources, format, false)
}

/// A problem of each shape: with a label on its line, with one in another file, without a place.
fn each_shape() -> (Sources, Vec<Diagnostic>) {
    let sources = sources(&[
        ("content/about, us.md", "First line\nsee [^a] and [^b]: words\n"),
        ("content/treaties/t/drafts/one.md", "1. The [Parties\nshall agree: 100%\n"),
    ]);
    let diagnostics = vec![
        Diagnostic::new(&UNKNOWN_FOOTNOTE, at(&sources, 0, "[^a]"), "no footnote stands for `[^a]`")
            .label(at(&sources, 0, "[^b]"), "this one is known")
            .hint("write `[^a]: …` on a line of its own"),
        Diagnostic::new(&UNBALANCED_BRACKET, at(&sources, 1, "[Parties\nshall"), "a bracket is never closed")
            .label(at(&sources, 0, "First"), "first met here")
            .hint("close it: 100%")
            .hint("or say `allow`"),
        Diagnostic::of_file(&SYNTAX, "content/chart.svg", "`chart.svg` cannot be read"),
    ];
    (sources, diagnostics)
}

#[test]
fn human_shows_message_place_line_labels_and_hints() {
    let (sources, diagnostics) = each_shape();
    insta::assert_snapshot!(drawn(&sources, Format::Human, diagnostics));
}

#[test]
fn short_is_one_line_each() {
    let (sources, diagnostics) = each_shape();
    insta::assert_snapshot!(drawn(&sources, Format::Short, diagnostics));
}

#[test]
fn json_is_one_array_with_a_documented_shape() {
    let (sources, diagnostics) = each_shape();
    insta::assert_snapshot!(drawn(&sources, Format::Json, diagnostics));
    assert_eq!(drawn(&sources, Format::Json, []), "[]\n");
}

#[test]
fn github_escapes_what_would_end_a_command() {
    let (sources, diagnostics) = each_shape();
    insta::assert_snapshot!(drawn(&sources, Format::Github, diagnostics));
}

#[test]
fn sarif_has_rules_with_help_and_results_with_regions() {
    let (sources, diagnostics) = each_shape();
    insta::assert_snapshot!(drawn(&sources, Format::Sarif, diagnostics));
}

#[test]
fn a_long_paragraph_is_cut_around_what_is_pointed_at() {
    let paragraph = format!("{}the [^a] mark{}", "some words before ".repeat(160), " and words after it".repeat(160));
    let sources = sources(&[("content/a.md", &paragraph)]);
    let near = Diagnostic::new(&UNKNOWN_FOOTNOTE, at(&sources, 0, "[^a]"), "in the middle");
    let start = Diagnostic::new(&UNKNOWN_FOOTNOTE, at(&sources, 0, "some"), "at the start");
    let whole = Diagnostic::new(&SYNTAX, Span::new(SourceId(0), 3, paragraph.len()), "nearly all of it");
    let end = Diagnostic::new(&SYNTAX, Span::new(SourceId(0), paragraph.len(), paragraph.len()), "at the end");
    let drawing = drawn(&sources, Format::Human, [near, start, whole, end]);
    assert!(drawing.lines().all(|line| line.chars().count() < 130), "{drawing}");
    insta::assert_snapshot!(drawing);
}

#[test]
fn a_label_beyond_the_cut_is_drawn_on_its_own() {
    let line = format!("[^a]{}[^b]", " words".repeat(400));
    let sources = sources(&[("content/a.md", &line)]);
    let problem = Diagnostic::new(&UNKNOWN_FOOTNOTE, at(&sources, 0, "[^a]"), "unknown")
        .label(at(&sources, 0, "[^b]"), "the other mark");
    insta::assert_snapshot!(drawn(&sources, Format::Human, [problem]));
}

#[test]
fn wide_and_right_to_left_scripts_are_drawn_without_a_slip() {
    let chinese = "缔约国应当根据本国法律的基本原则采取必要措施".repeat(30);
    let arabic = "تتخذ كل دولة طرف ما قد يلزم من تدابير تشريعية ".repeat(30);
    let sources = sources(&[("content/zh.md", &chinese), ("content/ar.md", &arabic)]);
    let every = (0..2).flat_map(|id| {
        let text = &sources.get(SourceId(id)).text;
        (0..text.len()).map(move |start| Span::new(SourceId(id), start, start + 7))
    });
    for span in every {
        let problem = Diagnostic::new(&SYNTAX, span, "متن `缔约国`").label(span, "此处");
        for format in [Format::Human, Format::Short, Format::Json, Format::Github, Format::Sarif] {
            assert!(!drawn(&sources, format, [problem.clone()]).is_empty());
        }
    }
    let problem = Diagnostic::new(&SYNTAX, at(&sources, 1, "دولة طرف"), "here");
    insta::assert_snapshot!(drawn(&sources, Format::Human, [problem]));
}

#[test]
fn an_empty_text_and_a_point_past_the_end_have_a_place() {
    let sources = sources(&[("content/empty.md", ""), ("content/a.md", "one\n")]);
    let empty = Diagnostic::new(&SYNTAX, Span::file(SourceId(0)), "the file is empty");
    let past = Diagnostic::new(&SYNTAX, Span::new(SourceId(1), 99, 120), "past the end");
    insta::assert_snapshot!(drawn(&sources, Format::Human, [empty, past]));
}

/// What a terminal, a reader of logs or GitHub's runner does something else with than show it.
const OBEYED: &str = "\u{1b}\u{7}\u{0}\r\u{7f}\u{9b}\u{85}\u{202e}\u{2066}\u{2028}";

#[test]
fn nothing_that_is_drawn_is_obeyed_by_a_terminal() {
    let (path, text) = (format!("content/a{OBEYED}]0;.md"), format!("a {OBEYED}[31mred txet\n"));
    let sources = sources(&[(path.as_str(), text.as_str())]);
    let problem = Diagnostic::new(&SYNTAX, at(&sources, 0, "red"), format!("`{OBEYED}[2J` is not a date\r\nreally"))
        .label(at(&sources, 0, "txet"), OBEYED)
        .hint(OBEYED);
    let of_file = Diagnostic::of_file(&SYNTAX, path.as_str(), OBEYED);
    for format in [Format::Human, Format::Short, Format::Json, Format::Github, Format::Sarif] {
        let drawing = drawn(&sources, format, [problem.clone(), of_file.clone()]);
        let obeyed: Vec<char> = drawing.chars().filter(|char| *char != '\n' && OBEYED.contains(*char)).collect();
        assert!(obeyed.is_empty(), "{format:?}: {obeyed:?} in {drawing}");
        let escape = if matches!(format, Format::Json | Format::Sarif) { "\\u001b" } else { "\\u{1b}" };
        assert!(drawing.contains(escape), "{format:?}: {drawing}");
    }
}

#[test]
fn programs_read_the_very_words() {
    let sources = sources(&[("content/a.md", "red\n")]);
    let problem = Diagnostic::new(&SYNTAX, at(&sources, 0, "red"), OBEYED);
    let json: serde_json::Value = serde_json::from_str(&drawn(&sources, Format::Json, [problem])).expect("JSON");
    assert_eq!(json[0]["message"], OBEYED);
}

#[test]
fn the_caret_stands_under_what_is_meant_behind_what_is_shown_longer() {
    let sources = sources(&[("content/a.md", "\u{1b}\u{202e} red\n")]);
    let drawing = drawn(&sources, Format::Human, [Diagnostic::new(&SYNTAX, at(&sources, 0, "red"), "here")]);
    let lines: Vec<&str> = drawing.lines().collect();
    let line = lines.iter().position(|line| line.contains("\\u{1b}\\u{202e} red")).expect("the line");
    assert_eq!(lines[line].find("red"), lines[line + 1].find("^^^"), "{drawing}");
}

#[test]
fn content_begins_no_command_of_github() {
    let name = "content/a\n::set-output name=x::y,line=9:.md";
    let sources = sources(&[(name, "one\n")]);
    let message = "one\n::error::two\r::warning::three%0A::notice::four";
    let problem = Diagnostic::new(&SYNTAX, at(&sources, 0, "one"), message).hint(message);
    let drawing = drawn(&sources, Format::Github, [problem]);
    assert_eq!(drawing.lines().count(), 1, "{drawing}");
    assert!(!drawing.contains('\r') && !drawing.contains("three%0A"), "{drawing}");
    let properties = drawing.split("::").nth(1).expect("properties");
    assert_eq!(properties.matches("line=").count(), 2, "{properties}");
}

#[test]
fn colour_adds_nothing_but_colour() {
    let (sources, diagnostics) = each_shape();
    let report = Report { diagnostics };
    let coloured = super::human(&report, &sources, true);
    assert!(coloured.contains('\u{1b}'));
    let mut plain = String::new();
    let mut rest = coloured.as_str();
    while let Some(start) = rest.find("\u{1b}[") {
        plain.push_str(&rest[..start]);
        rest = &rest[start + rest[start..].find('m').expect("every style ends with `m`") + 1..];
    }
    plain.push_str(rest);
    assert_eq!(plain, super::human(&report, &sources, false));
}

#[test]
fn each_of_many_problems_on_a_long_line_is_told_with_its_own_column() {
    let line = "é words [^a] ".repeat(2000);
    let sources = sources(&[("content/a.md", &line)]);
    let places = line.match_indices("[^a]").map(|(at, _)| Span::new(SourceId(0), at, at + 4));
    let found: Vec<Diagnostic> = places.map(|span| Diagnostic::new(&UNKNOWN_FOOTNOTE, span, "no note")).collect();
    let columns = (0..2000).map(|number| 9 + number * 13);
    let human = drawn(&sources, Format::Human, found.clone());
    let told: Vec<&str> = human.lines().filter(|line| line.contains("-->")).collect();
    let expected: Vec<String> = columns.clone().map(|column| format!(" --> content/a.md:1:{column}")).collect();
    assert_eq!(told, expected);
    assert!(human.lines().all(|line| line.chars().count() <= 140));
    let short = drawn(&sources, Format::Short, found);
    assert!(short.lines().zip(columns).all(|(line, column)| line.starts_with(&format!("content/a.md:1:{column}: "))));
}
