//! Marks that say how far a paragraph is agreed.

use crate::diagnostic::Report;
use crate::model::draft::{DraftBlock, DraftText, plain};
use crate::parse::draft::status_mark::take;
use crate::parse::draft::{DraftOptions, text};
use crate::source::SourceId;

fn read(body: &str, marks: &[&str]) -> DraftText {
    let mut report = Report::default();
    let mut draft = text(SourceId(0), body, 0..body.len(), DraftOptions::default(), &mut report);
    take(&mut draft, marks);
    draft
}

/// Each mark: the path of its unit, whether it is about the whole, and its words.
fn marks(draft: &DraftText) -> Vec<(String, bool, &str)> {
    let path = |block: u32, unit: Option<u32>| match &draft.blocks[block as usize] {
        DraftBlock::Provision(text) => unit.map_or(String::new(), |unit| text.units[unit as usize].path.clone()),
        _ => "heading".to_owned(),
    };
    let all = draft.marked.iter();
    all.map(|one| (path(one.block, one.unit), one.whole, one.words.as_str())).collect()
}

const AD_REF: &str = "[agreed ad referendum]";

#[test]
fn marks_end_paragraphs_headings_and_options_and_are_no_words_of_them() {
    let draft = read(
        "# Chapter I. Nets [Agreed ad referendum]\n\n## Article 1. Nets [agreed ad referendum]\n\n1. Parties mend [all] nets. [agreed  ad\nreferendum]\n\n2. They count:\n\n(a) boats [agreed ad referendum];\n\n(b) buoys.[^1] [agreed ad referendum]\n\n3. Either:\n\nOption 1: by day [agreed ad referendum]\n\nOption 2: No text [agreed ad referendum]\n\n[^1]: A note.",
        &[AD_REF],
    );
    let told: Vec<_> = marks(&draft).into_iter().map(|(path, whole, _)| (path, whole)).collect();
    let expected = [
        ("heading", true),
        ("", true),
        ("1", false),
        ("2/a", false),
        ("2/b", false),
        ("3/option-1", false),
        ("3/option-2", false),
    ];
    assert_eq!(told, expected.map(|(path, whole)| (path.to_owned(), whole)));
    let DraftBlock::Provision(nets) = &draft.blocks[1] else { panic!("an article") };
    assert_eq!(plain(&nets.title).trim_end(), "Nets");
    assert_eq!(nets.words(None), "Parties mend [all] nets.\nThey count:\nboats;\nbuoys.\nEither:\nby day\nNo text");
    assert!(nets.units.iter().any(|unit| nets.is_no_text(nets.unit(&unit.path).expect("a path").0)));
}

#[test]
fn a_mark_alone_belongs_to_what_is_before_it() {
    let draft =
        read("## Article 1. Nets\n\n1. Parties mend nets.\n\n[agreed ad referendum]\n\n2. They count.", &[AD_REF]);
    assert_eq!(marks(&draft), [("1".to_owned(), false, AD_REF)]);
    let DraftBlock::Provision(nets) = &draft.blocks[0] else { panic!("an article") };
    assert_eq!(nets.words(None), "Parties mend nets.\nThey count.");
}

#[test]
fn what_only_looks_like_a_mark_is_words() {
    let body = "Note. [agreed]\n\n## Article 1. Nets\n\n1. What is [agreed] stands.\n\n2. Parties disagreed\n\n3. It is [not agreed]";
    assert_eq!(read(body, &["[agreed]", "agreed"]).marked, []);
    let DraftBlock::Provision(nets) = &read(body, &["agreed"]).blocks[1] else { panic!("an article") };
    assert_eq!(nets.words(None), "What is [agreed] stands.\nParties disagreed\nIt is [not agreed]");
}

#[test]
fn marks_stand_in_every_script() {
    let draft = read("## 第一条\n\n1. 缔约方修补渔网。【商定】\n\n2. 他们清点。", &["【商定】"]);
    assert_eq!(marks(&draft), [("1".to_owned(), false, "【商定】")]);
    let draft = read("## المادة 1\n\n1. تصلح الأطراف الشباك. [اتفق عليه]", &["[اتفق عليه]"]);
    assert_eq!(marks(&draft).len(), 1);
}
