use super::disguised::disguised;
use super::generate::{articles, edited, edits, written};
use super::marked::{compare, compare_in};
use crate::analyse::brackets;
use crate::analyse::tests::draft::{TestDraft, draft};
use crate::model::draft::{DraftBlock, DraftText, Inline, Paragraph, Piece};
use crate::model::id::ProvisionId;
use crate::model::letters::as_read;
use crate::model::redline::{Line, LineKind, Mark, Redline, Section, SectionKind, Side};
use proptest::prelude::*;

/// What a reader sees of a draft, by section: kind and words, spacing folded.
fn sections_of(text: &DraftText, provisions: &[(ProvisionId, u32)]) -> Vec<(SectionKind, String)> {
    let mut sections = Vec::new();
    for (index, block) in text.blocks.iter().enumerate() {
        let (kind, words) = match block {
            DraftBlock::Words(paragraph) => (SectionKind::Words, plain(&paragraph.inlines)),
            DraftBlock::Heading(heading) => {
                (SectionKind::Grouping, plain(&heading.label) + " " + &plain(&heading.title))
            }
            DraftBlock::Provision(provision) => {
                let id = provisions.iter().find(|(_, block)| *block as usize == index).expect("an id").0;
                let mut words = plain(&provision.label) + " " + &plain(&provision.title);
                // Pieces in reading order, the next last.
                let mut next: Vec<&Piece> = provision.content.iter().rev().collect();
                while let Some(piece) = next.pop() {
                    words.push(' ');
                    match piece {
                        Piece::Words(paragraph) => words += &plain(&paragraph.inlines),
                        Piece::Heading(heading) => words += &plain(&heading.title),
                        Piece::Unit(unit) => {
                            let unit = &provision.units[*unit as usize];
                            words += &plain(&unit.label);
                            next.extend(unit.content.iter().rev());
                        }
                    }
                }
                (SectionKind::Provision(id), words)
            }
        };
        sections.push((kind, folded(&words)));
    }
    let footnotes =
        text.footnotes.iter().flat_map(|footnote| &footnote.content).map(|Paragraph { inlines, .. }| plain(inlines));
    sections.push((SectionKind::Footnotes, folded(&footnotes.collect::<Vec<_>>().join(" "))));
    sections
}

fn plain(inlines: &[Inline]) -> String {
    crate::model::draft::plain(inlines)
}

fn folded(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// The same, got back out of a redline.
fn sections_in(redline: &Redline, side: Side) -> Vec<(SectionKind, String)> {
    let of_side =
        redline.sections.iter().filter(|section| (if side == Side::A { section.a } else { section.b }).is_some());
    let words = |lines: &[Line]| folded(&lines.iter().filter_map(|line| line.text(side)).collect::<Vec<_>>().join(" "));
    let kind = |section: &Section| match section.was.filter(|_| side == Side::A) {
        Some(was) => SectionKind::Provision(was),
        None => section.kind,
    };
    of_side.map(|section| (kind(section), words(&section.lines))).collect()
}

fn sorted(mut sections: Vec<(SectionKind, String)>) -> Vec<String> {
    sections.sort_by_key(|section| format!("{section:?}"));
    sections.into_iter().map(|section| format!("{section:?}")).collect()
}

/// Words of the treaty, by the definition: those of provisions' paragraphs and tables.
fn words_of(redline: &Redline, side: Side) -> u32 {
    let sections = redline.sections.iter().filter(|section| matches!(section.kind, SectionKind::Provision(_)));
    let lines = sections.flat_map(|section| &section.lines);
    let is_counted = |line: &&Line| matches!(line.kind, LineKind::Words | LineKind::Row) && line.stands_in(side);
    let paragraphs = lines.filter(is_counted);
    paragraphs.flat_map(|line| &line.runs).filter(|run| run.mark.stands_in(side)).map(|run| run.words).sum()
}

proptest! {
    #[test]
    fn both_drafts_are_read_back_exactly(articles in articles(), edits in edits()) {
        let (later, origins) = edited(&articles, &edits);
        let (a, b) = (written(&articles), written(&later));
        let redline = compare_in(&a, &b, &origins, "en");
        prop_assert_eq!(sections_in(&redline, Side::B), sections_of(&b.text, &b.provisions));
        prop_assert_eq!(sorted(sections_in(&redline, Side::A)), sorted(sections_of(&a.text, &a.provisions)));
    }

    #[test]
    fn figures_agree_with_the_text(articles in articles(), edits in edits()) {
        let (later, origins) = edited(&articles, &edits);
        let b = written(&later);
        let redline = compare_in(&written(&articles), &b, &origins, "en");
        let words = redline.totals.words;
        prop_assert_eq!(words.a, words_of(&redline, Side::A));
        prop_assert_eq!(words.b, words_of(&redline, Side::B));
        prop_assert_eq!(words.b, brackets::count(&b.text, &b.provisions).whole.words);
        prop_assert_eq!(words.b + words.deleted, words.a + words.added);
        let of_treaty = |index: u32| matches!(redline.sections[index as usize].kind, SectionKind::Provision(_));
        let changes = redline.changes.iter().filter(|change| of_treaty(change.section));
        let told: u32 = changes.map(|change| change.words.added + change.words.deleted).sum();
        prop_assert_eq!(told, words.added + words.deleted);
    }

    #[test]
    fn every_changed_line_belongs_to_one_change(articles in articles(), edits in edits()) {
        let (later, origins) = edited(&articles, &edits);
        let redline = compare_in(&written(&articles), &written(&later), &origins, "en");
        for (index, section) in redline.sections.iter().enumerate() {
            for (at, line) in section.lines.iter().enumerate() {
                prop_assert_eq!(line.change.is_some(), line.is_changed());
                if let Some(change) = line.change {
                    let change = &redline.changes[change as usize];
                    prop_assert_eq!(change.section as usize, index);
                    prop_assert!(change.lines.contains(&(at as u32)));
                }
            }
        }
        for moved in &redline.moves {
            prop_assert!(!moved.from.1.is_empty() && !moved.to.1.is_empty());
        }
    }

    #[test]
    fn a_draft_and_itself_have_no_change(articles in articles()) {
        let text = written(&articles);
        let redline = compare(&text, &text);
        prop_assert!(redline.is_empty());
        prop_assert_eq!(redline.totals.words.a, redline.totals.words.b);
    }

    #[test]
    fn a_draft_and_its_twin_in_other_letters_have_no_change(articles in articles()) {
        let text = written(&articles);
        let own = compare(&text, &text);
        for (name, twin) in disguised(&text) {
            let redline = compare(&text, &twin);
            prop_assert!(redline.is_empty(), "{}", name);
            let marks = redline.sections.iter().flat_map(|section| &section.lines).flat_map(|line| &line.runs);
            prop_assert!(marks.into_iter().all(|run| run.mark == Mark::Same), "{}", name);
            prop_assert_eq!(redline.totals.words.a, redline.totals.words.b);
            prop_assert_eq!(redline.totals.words.b, own.totals.words.b);
            let counts = |draft: &TestDraft| brackets::count(&draft.text, &draft.provisions).whole;
            prop_assert_eq!(counts(&twin), counts(&text));
            // What is written is shown, byte for byte.
            prop_assert_eq!(sections_in(&redline, Side::B), sections_of(&twin.text, &twin.provisions));
        }
    }

    #[test]
    fn marks_that_show_nothing_are_shown_as_written(words in "[a, \\[\\]\u{202E}\u{AD}\u{200B}]{0,12}", later in "[a, \\[\u{202E}\u{FEFF}]{0,12}") {
        let article = |words: &str| draft(&format!("# 1 Article 1. Scope\n-{words}"));
        let (a, b) = (article(&words), article(&later));
        let redline = compare(&a, &b);
        prop_assert_eq!(sections_in(&redline, Side::B), sections_of(&b.text, &b.provisions));
        let read = |sections: Vec<(SectionKind, String)>| {
            sections.into_iter().map(|(kind, words)| (kind, folded(&as_read(&words)))).collect::<Vec<_>>()
        };
        // What both have stands as B has it.
        prop_assert_eq!(read(sections_in(&redline, Side::A)), read(sections_of(&a.text, &a.provisions)));
    }

    #[test]
    fn the_same_drafts_give_the_same_redline(articles in articles(), edits in edits()) {
        let (later, origins) = edited(&articles, &edits);
        let once = || format!("{:?}", compare_in(&written(&articles), &written(&later), &origins, "en"));
        prop_assert_eq!(once(), once());
    }
}
