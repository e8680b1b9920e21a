use super::{pairing, units};
use crate::diagnostic::Report;
use crate::model::draft::{HeadingKind, ProvisionText, Unit, UnitStyle};
use crate::source::{SourceId, Span};

/// An article with units of these paths: figures are paragraphs, letters subparagraphs, `*` before a label that counts in roman
/// numerals.
fn article(paths: &str) -> ProvisionText {
    let mut units: Vec<Unit> = Vec::new();
    for written in paths.split_whitespace() {
        let path = written.replace('*', "");
        let (above, own) = written.rsplit_once('/').unwrap_or(("", written));
        let style = match own.chars().next() {
            Some('*') => UnitStyle::Point,
            _ if own.starts_with("option") => UnitStyle::Option,
            _ if own.starts_with("al-") => UnitStyle::Alinea,
            Some(c) if c.is_numeric() => UnitStyle::Paragraph,
            _ => UnitStyle::Subparagraph,
        };
        let above = above.replace('*', "");
        let parent = units.iter().position(|unit| unit.path == above).map(|at| at as u32);
        let span = Span::new(SourceId(0), 0, 0);
        let anchor = format!("a_{}", path.replace('/', "__a_"));
        units.push(Unit { parent, style, label: Vec::new(), path, anchor, content: Vec::new(), span });
    }
    ProvisionText {
        kind: HeadingKind::Article,
        written_id: None,
        from: Vec::new(),
        label_id: "art-3".into(),
        number: Some("3".into()),
        label: Vec::new(),
        title: Vec::new(),
        groupings: Vec::new(),
        anchor: String::new(),
        content: Vec::new(),
        units,
        span: Span::new(SourceId(0), 0, 0),
    }
}

/// The paths that the units of a translation have in the end, and what is told.
fn paired(original: &str, translation: &str) -> (String, Vec<String>) {
    let mut own = article(translation);
    let mut report = Report::default();
    units::pair(&mut own, &article(original), &mut report);
    let paths: Vec<String> = own.units.iter().map(|unit| unit.path.clone()).collect();
    (paths.join(" "), report.diagnostics.into_iter().map(|told| told.message).collect())
}

#[test]
fn a_missing_unit_shifts_none_of_the_others() {
    let (paths, told) = paired("1 1/a 1/b 1/c 2", "1 1/a 1/c 2");
    assert_eq!(paths, "1 1/a 1/c 2");
    assert_eq!(told, ["the translation of `art-3` has no `1/b`"]);
}

#[test]
fn a_unit_too_many_keeps_its_own_path_and_shifts_none() {
    let (paths, told) = paired("1 1/a 2", "1 1/a 1/b 1/b/*i 2");
    assert_eq!(paths, "1 1/a 1/b 1/b/i 2");
    assert_eq!(told, ["the original of `art-3` has no `1/b`"]);
    let (paths, _) = paired("1 al-1", "1 1_2 al-1");
    assert_eq!(paths, "1 1_2 al-1");
}

#[test]
fn labels_are_paired_by_what_they_count_in_any_script() {
    for own in ["1 1/أ 1/ج 2", "١ ١/أ ١/ج ٢", "一 一/a 一/c 二", "1 1/а 1/в 2"] {
        assert_eq!(paired("1 1/a 1/b 1/c 2", own).0, "1 1/a 1/c 2", "{own}");
    }
    assert_eq!(paired("1 1/a 1/a/*i 1/a/*ii 1/a/*iii", "1 1/a 1/a/1 1/a/3").0, "1 1/a 1/a/i 1/a/iii");
    assert_eq!(paired("3 3bis 4", "٣ ٣bis ٤").0, "3 3bis 4");
}

#[test]
fn what_is_called_otherwise_is_paired_by_its_place() {
    assert_eq!(paired("1 1/a 2 3", "1 1/a 9 3"), ("1 1/a 2 3".into(), Vec::new()));
    let (paths, told) = paired("1 2 3 4", "1 9 4");
    assert_eq!(paths, "1 9 4");
    assert_eq!(told, ["the translation of `art-3` has no `2`, `3`", "the original of `art-3` has no `9`"]);
}

#[test]
fn what_is_within_a_missing_unit_is_told_with_it() {
    let (_, told) = paired("1 2 2/a 2/b", "1");
    assert_eq!(told, ["the translation of `art-3` has no `2`"]);
    let (_, told) = paired("1", "1 1/a 1/b 1/c 1/d 1/e 1/f 1/g");
    assert_eq!(told, ["the original of `art-3` has no `1/a`, `1/b`, `1/c`, `1/d`, `1/e` and 2 more"]);
}

#[test]
fn provisions_are_paired_by_kind_and_number_then_by_their_place() {
    let partners = |original: &str, own: &str| {
        let list = |names: &str| names.split(' ').map(str::to_owned).collect::<Vec<_>>();
        let found = pairing::partners(&list(original), &list(own)).into_iter();
        found.map(|one| one.map_or("-".into(), |at| at.to_string())).collect::<Vec<_>>().join(" ")
    };
    assert_eq!(partners("art-1 art-2 art-3", "art-1 art-3"), "0 2");
    assert_eq!(partners("art-1 art-2", "art-1 art-7 art-2"), "0 - 1");
    assert_eq!(partners("art-1 art-2 art-3", "art-1 art-8 art-3"), "0 1 2");
    assert_eq!(partners("art-1 annex-1 art-1", "art-1 annex-1 art-1 art-1"), "0 1 2 -");
}
