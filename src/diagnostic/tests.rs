use super::{Diagnostic, Report, Severity, nearest, rules};
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
