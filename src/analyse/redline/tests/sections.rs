use super::marked::{compare, marked};
use crate::analyse::tests::draft::draft;
use crate::model::redline::{Fate, SectionKind, Side, Totals, WordCounts};

#[test]
fn a_renumbered_article_is_told_and_not_changed() {
    let a = draft("# 1 Article 17. Scope\nWords of it.");
    let redline = compare(&a, &draft("# 1 Article 4. Scope\nWords of it."));
    assert_eq!(marked(&redline), "Article {-17-}{+4+} Scope\nWords of it.");
    let section = &redline.sections[0];
    assert_eq!(section.fate, Fate::Kept);
    assert_eq!(section.renumbered, Some(("Article 17".to_string(), "Article 4".to_string())));
}

#[test]
fn a_bracket_around_an_articles_number_is_a_change_of_it() {
    let a = draft("# 1 [Article 3bis]. Scope\nWords.");
    let redline = compare(&a, &draft("# 1 Article 3bis. Scope\nWords."));
    assert_eq!(marked(&redline), "{-[-}Article 3bis{-]-} Scope\nWords.");
    assert_eq!(redline.sections[0].fate, Fate::Changed);
    assert_eq!(redline.sections[0].renumbered, None);
}

#[test]
fn a_deleted_article_stands_after_the_one_it_followed() {
    let a = draft(
        "# 1 Article 1. One\nFirst words.\n# 2 Article 2. Two\nSecond text here.\n# 3 Article 3. Three\nThird item.",
    );
    let b = draft(
        "# 3 Article 1. Three\nThird item.\n# 1 Article 2. One\nFirst words.\n# 4 Article 3. Four\nFourth matter.",
    );
    let redline = compare(&a, &b);
    assert_eq!(
        marked(&redline),
        "Article {-3-}{+1+} Three\nThird item.\nArticle {-1-}{+2+} One\nFirst words.\n- Article 2 Two\n- Second text here.\n\
         + Article 3 Four\n+ Fourth matter."
    );
    let words = WordCounts { a: 7, b: 6, added: 2, deleted: 3 };
    assert_eq!(
        redline.totals,
        Totals {
            provisions_added: 1,
            provisions_deleted: 1,
            provisions_split: 0,
            provisions_merged: 0,
            provisions_renumbered: 2,
            provisions_changed: 0,
            provisions_kept: 2,
            units_moved: 0,
            words
        }
    );
    assert_eq!(redline.sections.iter().filter(|section| section.relocated).count(), 1);
}

#[test]
fn preface_chapters_and_footnotes_are_compared_and_not_counted() {
    let a = draft("A first text.\n## Chapter I. General\n# 1 Article 1. One\nWords^1.\n^ A note on it.");
    let b = draft("A second text.\n## Chapter I. General rules\n# 1 Article 1. One\nWords^1.\n^ A longer note on it.");
    let redline = compare(&a, &b);
    assert_eq!(
        marked(&redline),
        "A {-first-}{+second+} text.\nChapter I General{+ rules+}\nArticle 1 One\nWords^1.\nA {+longer +}note on it."
    );
    let kinds: Vec<_> = redline.sections.iter().map(|section| section.kind).collect();
    assert_eq!(kinds[..2], [SectionKind::Words, SectionKind::Grouping]);
    assert_eq!(kinds[3], SectionKind::Footnotes);
    assert_eq!(redline.totals.words, WordCounts { a: 1, b: 1, added: 0, deleted: 0 });
}

#[test]
fn a_chapter_is_known_by_its_title_where_numbers_shift() {
    let a =
        draft("## Chapter I. Measures\n# 1 Article 1. One\nWords.\n## Chapter II. Finance\n# 2 Article 2. Two\nMore.");
    let b = draft(
        "## Chapter I. Aims\n# 3 Article 1. Three\nNew.\n## Chapter II. Measures\n# 1 Article 2. One\nWords.\n\
         ## Chapter III. Finance\n# 2 Article 3. Two\nMore.",
    );
    let redline = compare(&a, &b);
    let groupings = redline.sections.iter().filter(|section| section.kind == SectionKind::Grouping);
    let told: Vec<_> = groupings.map(|section| super::marked::line(&section.lines[0])).collect();
    assert_eq!(told, ["+ Chapter I Aims", "Chapter {-I-}{+II+} Measures", "Chapter {-II-}{+III+} Finance"]);
}

#[test]
fn each_draft_is_read_back_out_of_a_line() {
    let redline =
        compare(&draft("# 1 Article 1. One\n1.> The old word."), &draft("# 1 Article 1. One\n1.> The new word."));
    let line = &redline.sections[0].lines[1];
    assert_eq!(line.text(Side::A).as_deref(), Some("1. The old word."));
    assert_eq!(line.text(Side::B).as_deref(), Some("1. The new word."));
}

#[test]
fn a_draft_and_itself_have_no_change() {
    let text = draft("A preface.\n# 1 Article 1. One\n1.> Words [of] it^1.\n  (a)> No text\n^ A note.");
    let redline = compare(&text, &text);
    assert!(redline.is_empty());
    assert_eq!(redline.totals.provisions_kept, 1);
}

#[test]
fn nothing_and_something_compare() {
    let nothing = draft("");
    let something = draft("# 1 Article 1. One\nWords.");
    assert!(compare(&nothing, &nothing).is_empty());
    assert_eq!(marked(&compare(&nothing, &something)), "+ Article 1 One\n+ Words.");
    assert_eq!(marked(&compare(&something, &nothing)), "- Article 1 One\n- Words.");
}
