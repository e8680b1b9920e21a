use super::{Diagnostic, Report, Rule, Severity, Thing, nearest, rules};
use crate::source::{SourceId, Span};

#[test]
fn nearest_finds_likely_slips_and_nothing_else() {
    let known = ["title", "date", "authors"];
    assert_eq!(nearest("tilte", known), Some("title"));
    assert_eq!(nearest("Author", known), Some("authors"));
    assert_eq!(nearest("funding", known), None);
}

#[test]
fn every_rule_has_its_own_code_and_docs() {
    let mut codes: Vec<_> = rules::all().iter().map(|(_, rule)| rule.code).collect();
    codes.sort_unstable();
    let count = codes.len();
    codes.dedup();
    assert_eq!(codes.len(), count);
    assert!(rules::all().iter().all(|(_, rule)| rule.docs.len() >= 3), "a rule says what, why and how to mend it");
}

#[test]
fn lints_change_severity_and_turn_rules_off() {
    let at = |start| Span::new(SourceId(0), start, start + 1);
    let mut report = Report::default();
    report.push(Diagnostic::new(&rules::draft::UNBALANCED_BRACKET, at(9), "later"));
    report.push(Diagnostic::new(&rules::draft::UNBALANCED_BRACKET, at(3), "sooner"));
    report.push(Diagnostic::new(&rules::content::UNKNOWN_FOOTNOTE, at(1), "off"));
    report.finish(&[("unbalanced-bracket".into(), Some(Severity::Error)), ("unknown-footnote".into(), None)]);
    assert_eq!(report.diagnostics.iter().map(|d| d.message.as_str()).collect::<Vec<_>>(), ["sooner", "later"]);
    assert_eq!(report.count(Severity::Error), 2);
}

#[test]
fn what_is_met_on_many_pages_is_told_of_once() {
    let mut report = Report::default();
    for page in ["/a/", "/b/"] {
        let span = Span::new(SourceId(0), 1, 2);
        report.push(Diagnostic::new(&rules::theme::TEMPLATE_VALUE, span, "no value").hint(format!("met on {page}")));
    }
    report.finish(&[]);
    assert_eq!(report.diagnostics.iter().map(|d| d.hints[0].as_str()).collect::<Vec<_>>(), ["met on /a/"]);
}

/// What is told of some problems, each with its words.
fn told(problems: Vec<Diagnostic>, lints: &[(String, Option<Severity>)]) -> Vec<String> {
    let mut report = Report { diagnostics: problems };
    report.finish(lints);
    report.diagnostics.iter().map(|one| one.words().into_owned()).collect()
}

fn at(start: usize, rule: &'static Rule, message: &str) -> Diagnostic {
    Diagnostic::new(rule, Span::new(SourceId(0), start, start + 1), message)
}

#[test]
fn what_only_follows_from_a_fault_is_counted_with_it_and_the_fault_comes_first() {
    let lost = |id: &str| Thing::one("proposal", id).of("tides");
    let problems = vec![
        at(1, &rules::site::UNKNOWN_ID, "no session"),
        at(2, &rules::site::UNKNOWN_ID, "no proposal").missing(lost("S1-Moon")),
        at(3, &rules::reference::BROKEN_REFERENCE, "no proposal here").missing(Thing::one("proposal", "s1-moon")),
        at(9, &rules::data::INVALID_DATE, "no date").losing([lost("s1-moon")]),
    ];
    assert_eq!(told(problems, &[]), ["no date (and 2 references to what is lost here)", "no session"]);
}

#[test]
fn what_another_treaty_lost_is_not_what_is_missing_and_nor_is_another_id() {
    let problems = vec![
        at(1, &rules::data::SYNTAX, "torn").losing([Thing::any("session").of("tides")]),
        at(2, &rules::data::INVALID_DATE, "no date").losing([Thing::one("draft", "rev1").of("tides")]),
        at(3, &rules::site::UNKNOWN_ID, "no session of seas").missing(Thing::one("session", "s1").of("seas")),
        at(4, &rules::site::UNKNOWN_ID, "no draft rev2").missing(Thing::one("draft", "rev2").of("tides")),
    ];
    assert_eq!(told(problems, &[]), ["torn", "no date", "no session of seas", "no draft rev2"]);
}

#[test]
fn a_warning_explains_nothing_as_the_site_is_written_in_spite_of_it() {
    let problems = || {
        vec![
            at(1, &rules::data::LOST_DATA, "no such table").losing([Thing::any("proposal")]),
            at(2, &rules::site::UNKNOWN_ID, "no proposal").missing(Thing::one("proposal", "s1-moon")),
        ]
    };
    assert_eq!(told(problems(), &[]), ["no such table (and 1 reference to what is lost here)"]);
    let lowered = [("lost-data".to_owned(), Some(Severity::Warning))];
    assert_eq!(told(problems(), &lowered), ["no such table", "no proposal"]);
    assert_eq!(told(problems(), &[("lost-data".to_owned(), None)]), ["no proposal"]);
}

#[test]
fn a_report_that_is_finished_twice_counts_each_echo_once() {
    let mut report = Report::default();
    report.push(at(1, &rules::data::SYNTAX, "torn").losing([Thing::any("author")]));
    report.push(at(2, &rules::site::UNKNOWN_ID, "no author").missing(Thing::one("author", "ada")));
    report.finish(&[]);
    report.finish(&[]);
    assert_eq!(report.diagnostics.len(), 1);
    assert_eq!(report.diagnostics[0].echoes, 1);
}
