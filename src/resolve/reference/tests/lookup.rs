//! What references lead to, and what is said of those that lead nowhere.

use super::site::{Site, written};
use crate::diagnostic::Report;
use crate::model::config::Autolink;
use crate::model::id::{DraftId, TreatyId};
use crate::resolve::reference::{Reading, Subject, place, reference, subject};
use crate::source::{SourceId, Span, Spanned};

fn spanned(text: &str) -> Spanned<String> {
    Spanned::new(text.to_owned(), Span::new(SourceId(0), 100, 100 + text.len()))
}

/// `provision scope | zero scope/1/a`: where it leads, and what it meant; or the messages and hints.
fn found(site: &Site, reading: &Reading, text: &str) -> String {
    let index = site.index(Autolink::default());
    let mut report = Report::default();
    let reference = reference(&spanned(text), reading, &index, &mut report);
    let said = report.diagnostics.iter().map(|d| format!("{}: {} ({})", d.rule.code, d.message, d.hints.join("; ")));
    let said: Vec<String> = said.collect();
    match reference {
        Some(reference) => {
            let meant = reference.meant.map(|meant| site.shown(crate::model::target::Target::Place(meant)));
            let meant = meant.map(|meant| meant.replacen("place ", "", 1)).unwrap_or_default();
            let doubts = said.iter().map(|said| format!(" !{said}")).collect::<String>();
            format!("{} | {meant}{doubts}", site.shown(reference.target))
        }
        None => said.join("\n"),
    }
}

#[test]
fn numbers_mean_what_they_meant_on_the_day() {
    let site = Site::new();
    for (reading, text, expected) in [
        (written(2023, 6, 1), "art. 3", "provision scope | zero scope"),
        (written(2024, 1, 1), "art. 4", "provision scope | rev1 scope"),
        (written(2026, 1, 1), "art. 2", "provision scope | final scope"),
        (written(2023, 6, 1), "art. 3(1)(a)", "place zero scope/1/a | zero scope/1/a"),
        (written(2026, 1, 1), "art. 2(1)(a)", "provision scope | final scope/1/a"),
        (written(2023, 6, 1), "art. 2(b)", "place zero terms/b | zero terms/b"),
        (written(2023, 6, 1), "art. 3(2), option 2", "place zero scope/2/option-2 | zero scope/2/option-2"),
        (written(2023, 6, 1), "art. 3(2) option II (c)", "place zero scope/2/option-2/c | zero scope/2/option-2/c"),
        (written(2024, 6, 1), "article 4, para. 1 (b) (ii)", "place rev1 scope/1/b/ii | rev1 scope/1/b/ii"),
        (written(2024, 6, 1), "第四条第一款第（二）项㈡目", "place rev1 scope/1/b/ii | rev1 scope/1/b/ii"),
        (written(2024, 6, 1), "الفقرة 1 (ب) من المادة 4", "place rev1 scope/1/b | rev1 scope/1/b"),
        (written(2024, 6, 1), "подпункт б) пункта 1 статьи 4", "place rev1 scope/1/b | rev1 scope/1/b"),
        (written(2024, 6, 1), "art. 2 bis", "provision waiver | rev1 waiver"),
        (written(2024, 6, 1), "art. 2b", "place rev1 terms/b | rev1 terms/b"),
        (written(2024, 6, 1), "preamble, recital 3", "place rev1 preamble/rec-3 | rev1 preamble/rec-3"),
        (written(2024, 6, 1), "annex", "provision annex-1 | rev1 annex-1"),
        (written(2024, 6, 1), "Annex I, para. 1", "place rev1 annex-1/1 | rev1 annex-1/1"),
        (written(2024, 6, 1), "art. 3@zero", "provision scope | zero scope"),
        (written(2024, 6, 1), "art. 3@zero..final", "compare zero..final | zero scope"),
        (written(2024, 6, 1), "art. 4@zero..rev1", "compare zero..rev1 | rev1 scope"),
        (written(2024, 6, 1), "@zero..final", "compare zero..final | "),
        (written(2024, 6, 1), "@zero", "draft zero | "),
        (written(2024, 6, 1), "untoc: art. 2(b)", "provision art-2 | convention art-2/b"),
        (written(2024, 6, 1), "untoc: Article 5.2", "provision art-5-2 | convention art-5-2"),
        (written(2024, 6, 1), "untoc: art. 5.2(1)", "provision art-5-2 | convention art-5-2/1"),
        (written(2024, 6, 1), "UNTOC: art. 3", "provision art-3 | convention art-3"),
    ] {
        assert_eq!(found(&site, &reading, text), expected, "{text}");
    }
    let about_zero = Reading { as_of: Some(DraftId(0)), ..written(2026, 1, 1) };
    assert_eq!(found(&site, &about_zero, "art. 3"), "provision scope | zero scope");
    let undated = Reading { treaty: Some(TreatyId(0)), as_of: None, date: None };
    assert_eq!(found(&site, &undated, "art. 2"), "provision scope | final scope");
}

#[test]
fn ids_and_kinds_lead_to_things() {
    let site = Site::new()
        .with_parties(&[("RUS", &[("en", "Russian Federation")], true), ("EU", &[("en", "European Union")], true)]);
    let reading = written(2024, 6, 1);
    for (text, expected) in [
        ("#scope", "provision scope | rev1 scope"),
        ("#old-scope", "provision scope | rev1 scope"),
        ("#scope/1/b/i", "place rev1 scope/1/b/i | rev1 scope/1/b/i"),
        ("#scope/1/a@final", "provision scope | final scope/1/a"),
        ("untoc: #art-3", "provision art-3 | convention art-3"),
        ("topic:scope", "topic scope | "),
        ("delegation:RUS", "party RUS | "),
        ("group:EU", "party EU | "),
        ("session:s2", "session sky s2 | "),
        ("untoc: session:s2", "session untoc s2 | "),
        ("session:untoc/s2", "session untoc s2 | "),
        ("session:s9", "session untoc s9 | "),
        ("doc:A/AC.291/22", "document A/AC.291/22 | "),
        ("doc:A/55/383", "document A/55/383 | "),
        ("draft:zero", "draft zero | "),
        ("treaty:untoc", "treaty untoc | "),
        ("briefing:two", "briefing two | "),
        ("page:about", "page about | "),
    ] {
        assert_eq!(found(&site, &reading, text), expected, "{text}");
    }
    // A provision that the current draft does not have keeps its page.
    assert_eq!(found(&site, &written(2026, 1, 1), "#waiver"), "provision waiver | ");
}

#[test]
fn what_is_not_there_is_an_error_that_names_the_nearest() {
    let site = Site::new().with_parties(&[("RUS", &[("en", "Russian Federation")], true)]);
    let reading = written(2023, 6, 1);
    for (text, expected) in [
        ("art. 9", "article 9 is not in the draft `zero` (the nearest is article 3)"),
        (
            "art. 4",
            "article 4 is not in the draft `zero` (the nearest is article 3; article 4 stands in `rev1`: name the draft with \
             `@`, or with `as_of` in the front matter)",
        ),
        ("art. 3(3)", "article 3 has no (3) in the draft `zero` (the nearest is (1))"),
        ("art. 1(1)", "article 1 has no (1) in the draft `zero` (article 1 has no numbered units there)"),
        (
            "art. 3(2)(c)",
            "more than one option of article 3 has (2)(c) in the draft `zero` (name the option: `art. 3(2), option 1 (a)`)",
        ),
        ("art. 3@zer", "`zer` is not a draft of `sky` (did you mean `zero`?)"),
        ("#scop", "`scop` is not a provision of `sky` (did you mean `scope`?)"),
        ("#art-3", "`art-3` is not a provision of `sky` (`untoc` has one: write `untoc: #art-3`)"),
        ("#scope/1/e", "`scope` has no unit `1/e` in the draft `zero` (did you mean `1/a`?)"),
        ("#scope/1/b/i", "`scope` has no unit `1/b/i` in the draft `zero` (did you mean `1/b`?; it stands in `rev1`)"),
        ("#waiver/1", "`waiver` is not in the draft `zero` (it stands in `rev1`)"),
        ("unctoc: art. 3", "`unctoc` is neither a treaty nor a kind of thing (did you mean `untoc`?)"),
        ("sesion:s1", "`sesion` is neither a treaty nor a kind of thing (did you mean `session`?)"),
        ("session:s3", "there is no session `s3` (did you mean `s1`?)"),
        ("delegation:RU", "there is no delegation or group `RU` (did you mean `delegation:RUS`?)"),
        (
            "delegation:Russian Federation",
            "there is no delegation or group `Russian Federation` (did you mean `delegation:RUS`?)",
        ),
        ("scope", "`scope` is not a reference (did you mean `#scope`?)"),
        ("RUS", "`RUS` is not a reference (did you mean `delegation:RUS`?)"),
        ("arts. 1 and 2", "`arts. 1 and 2` names more than one thing (write an entry for each)"),
    ] {
        assert_eq!(found(&site, &reading, text), format!("broken-reference: {expected}"), "{text}");
    }
    let nowhere = Reading { treaty: None, ..reading };
    assert_eq!(
        found(&site, &nowhere, "art. 3"),
        "broken-reference: `art. 3` does not say of which treaty (write `sky: art. 3`, or set `treaty` in the front matter; \
         the site's treaties are `sky`, `untoc`)"
    );
    assert_eq!(
        found(&site, &nowhere, "session:s2"),
        "broken-reference: more than one treaty has a session `s2` (write `sky: session:s2` or `untoc: session:s2`)"
    );
}

#[test]
fn doubts_do_not_break_a_reference() {
    let site = Site::new();
    let early = found(&site, &written(2022, 1, 1), "art. 3");
    assert!(early.starts_with("provision scope | zero scope !before-first-draft: "), "{early}");
    let summary = found(&site, &written(2024, 1, 1), "untoc: art. 3(1)");
    assert!(summary.starts_with("provision art-3 | convention art-3 !not-in-summary: "), "{summary}");
}

#[test]
fn faults_point_at_the_part_that_is_wrong() {
    let site = Site::new();
    let index = site.index(Autolink::default());
    let mut report = Report::default();
    reference(&spanned("untoc: #art-9"), &written(2024, 1, 1), &index, &mut report);
    assert_eq!(report.diagnostics[0].span, Some(Span::new(SourceId(0), 108, 113)));
    // A string in a data file: the span takes in its quotes.
    let quoted = Spanned::new("@zer".to_owned(), Span::new(SourceId(0), 10, 16));
    reference(&quoted, &written(2024, 1, 1), &index, &mut report);
    assert_eq!(report.diagnostics[1].span, Some(Span::new(SourceId(0), 12, 15)));
}

#[test]
fn data_names_places_by_path_and_positions_by_topic() {
    let site = Site::new();
    let index = site.index(Autolink::default());
    let reading = written(2024, 6, 1);
    let at = place(&spanned("scope/1/a"), DraftId(1), &index).expect("a unit");
    assert_eq!((at.draft, at.unit), (DraftId(1), Some(1)));
    assert!(place(&spanned("scope/9"), DraftId(1), &index).is_err());
    assert!(matches!(subject(&spanned("topic:scope"), &reading, &index), Ok(Subject::Topic(_))));
    assert!(
        matches!(subject(&spanned("scope/1"), &reading, &index), Ok(Subject::Place(place)) if place.unit == Some(0))
    );
    assert!(subject(&spanned("topic:scop"), &reading, &index).is_err());
}
