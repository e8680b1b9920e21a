//! What holds of any text: no panic, no word lost, every place in bounds, every path its own.
#![allow(clippy::format_collect, reason = "short strings to read back")]

use super::read;
use crate::model::draft::{DraftBlock, DraftText, Inline, Paragraph, Step};
use crate::source::Span;
use proptest::prelude::*;
use std::collections::HashSet;

/// Pieces that drafts are made of, so that their rules meet in every way.
const PIECES: [&str; 118] = [
    "\n",
    "\n",
    "\n\n",
    "\n\n",
    "\n    ",
    "\n   ",
    "\n  ",
    "\n\n        ",
    " ",
    " ",
    "bees",
    "Wasps",
    "honey,",
    "paragraph",
    "shall:",
    "# ",
    "##",
    "## Article 1",
    "## Article 2 {#id}",
    "\nArticle 3\n",
    "[Article 4] *(x)*",
    "## Chapter II. Y",
    "## Preamble",
    "## Title",
    "Annex",
    "1. ",
    "2. ",
    "3bis ",
    "(a) ",
    "(b) ",
    "(i)",
    "(ii) ",
    "a. ",
    "- ",
    "* ",
    "* TOC",
    "**Option 1:** ",
    "Option 2: ",
    "Option (a) X",
    "No text",
    "[",
    "]",
    "[[",
    "*",
    "**",
    "***",
    "\\",
    "\\*",
    "{++",
    "++}",
    "{--",
    "--}",
    "{~~",
    "~>",
    "~~}",
    "{>>",
    "<<}",
    "[^1]",
    "[^1]: ",
    "{:x}",
    "<!--",
    "-->",
    "[x]: http://y",
    "第三条（一）",
    "\n\n第四条适用范围本协定",
    "\n\nArticle 1 Bees ",
    "\n\nArticle 2 – Hives\n",
    "\n\nArticle 3 {#c} Wasps ",
    "\n\nArticle X\n",
    "\n\nPREAMBLE The ",
    "PART I BEES\n",
    "\nARTICLE 5\n",
    "====",
    "\n---\n",
    "*bis* ",
    "Option 1.1 (Group X): ",
    "\n- 4 -\n",
    "\n\n5\n\n",
    "\u{c}",
    "\n\u{c}A/BEE/1\n",
    "\nPage 3 of 9\n",
    "CONTENTS\n",
    "Article 1. Bees ........ 3\n",
    "Article 2. Wasps . . . . . 4\n",
    "Bees,\n",
    "Have agreed as follows:\n",
    "\nI. Scope\n\n1. ",
    "## 1. Aim\n",
    "## Section 2\n",
    "### Part I\n",
    "Rule 3. ",
    "## Appendix II\n",
    "Schedule 1\n",
    "Draft article 5. ",
    "[New] Article 8\n",
    "## Articles 3-5 [Deleted]\n",
    "§ 2. ",
    "1.(a) ",
    "2(b) ",
    "(ab) ",
    "(aA) ",
    "16-A. ",
    "3.x ",
    "6 to 8. ",
    "4 alt 1 ",
    "1\u{200b}. ",
    "(\u{ad}a) ",
    "Arti\u{ad}cle 9\n",
    "{#my id}",
    "Artcle 5. X\n",
    "Opton 2: ",
    "【",
    "\n| bees | [wasps] |\n",
    "|---|---|\n",
    "| 1. | hives",
    "\n\tmoths\t4\n",
    "\t",
    "1.\thives\t5\n2.\tlamps\t9\n",
];

fn drafty() -> impl Strategy<Value = String> {
    let piece = prop_oneof![9 => proptest::sample::select(&PIECES[..]).prop_map(String::from), 1 => "\\PC{0,3}"];
    proptest::collection::vec(piece, 0..60).prop_map(|pieces| pieces.concat())
}

/// A text as it comes out of Word, a PDF, a PDF with its columns kept, or with pages.
fn shaped(source: &str, shape: usize) -> String {
    let lines = source.lines().filter(|line| !line.trim().is_empty());
    match shape {
        0 => lines.map(|line| format!("{line}\n")).collect(),
        1 => lines
            .flat_map(|line| line.split_whitespace())
            .collect::<Vec<_>>()
            .chunks(6)
            .map(|words| words.join(" ") + "\n")
            .collect(),
        2 => lines
            .enumerate()
            .map(|(at, line)| format!("{}{line}\n{}", " ".repeat(at % 7), "\n".repeat(at % 2)))
            .collect(),
        _ => lines.enumerate().map(|(at, line)| format!("{line}\n\n{at}\n\u{c}A/BEE/2\n")).collect(),
    }
}

/// Letters and figures, in order.
fn letters(text: &str) -> String {
    text.chars().filter(|c| c.is_alphanumeric()).collect()
}

/// Every run of inlines in reading order, outside footnotes.
fn runs(draft: &DraftText) -> Vec<Vec<Inline>> {
    let mut runs = Vec::new();
    for block in &draft.blocks {
        match block {
            DraftBlock::Words(paragraph) => runs.push(paragraph.inlines.clone()),
            DraftBlock::Heading(heading) => runs.extend([heading.label.clone(), heading.title.clone()]),
            DraftBlock::Provision(provision) => {
                runs.extend([provision.label.clone(), provision.title.clone()]);
                runs.extend(provision.walk(None).filter_map(|step| match step {
                    Step::Enter(unit) => Some(provision.units[unit as usize].label.clone()),
                    Step::Words(paragraph) => Some(paragraph.inlines.clone()),
                    Step::Heading(heading) => Some(heading.title.clone()),
                    Step::Leave(_) => None,
                }));
            }
        }
    }
    runs
}

fn footnote_runs(draft: &DraftText) -> Vec<Vec<Inline>> {
    draft
        .footnotes
        .iter()
        .flat_map(|note| note.content.iter().map(|paragraph: &Paragraph| paragraph.inlines.clone()))
        .collect()
}

fn spans(inlines: &[Inline]) -> impl Iterator<Item = (Span, String)> {
    inlines.iter().filter_map(|inline| match inline {
        Inline::Text(text) => Some((text.span, text.text.clone())),
        Inline::Open(bracket) => Some((bracket.span, "[".into())),
        Inline::Close(bracket) => Some((bracket.span, "]".into())),
        Inline::Footnote { span, .. } => Some((*span, String::new())),
        Inline::Break | Inline::Row(_) | Inline::Cell => None,
    })
}

/// The letters of the source that must be in the draft, in order: all but what was dropped, marks of footnotes, written
/// ids and attributions, and footnotes, which are read at the end.
fn kept_letters(source: &str, draft: &DraftText, dropped: &[Span]) -> (String, String) {
    let mut words: Vec<bool> = vec![true; source.len()];
    let mut forget = |span: Span| words[span.range()].fill(false);
    for span in dropped.iter().copied().chain(draft.pages.iter().map(|page| page.span)) {
        forget(span);
    }
    for (span, _) in
        runs(draft).iter().chain(&footnote_runs(draft)).flat_map(|run| spans(run)).filter(|(_, text)| text.is_empty())
    {
        forget(span);
    }
    draft.attributions.iter().for_each(|attribution| forget(attribution.span));
    for provision in draft.provisions() {
        provision.written_id.iter().chain(&provision.from).for_each(|id| forget(id.span));
    }
    let in_notes: Vec<Span> = draft.footnotes.iter().map(|note| note.span).collect();
    let mut body = words.clone();
    for span in &in_notes {
        body[span.range()].fill(false);
    }
    let keep = |kept: &[bool], range: std::ops::Range<usize>| -> String {
        source[range.clone()].char_indices().filter(|(at, _)| kept[range.start + at]).map(|(_, c)| c).collect()
    };
    let notes = draft.footnotes.iter().map(|note| keep(&words, note.span.range()).replacen(&note.mark, "", 1));
    (letters(&keep(&body, 0..source.len())), letters(&notes.collect::<String>()))
}

fn check(source: &str) {
    let (draft, report) = read(source);
    let dropped: Vec<Span> =
        report.diagnostics.iter().filter(|d| d.rule.code == "dropped-text").filter_map(|d| d.span).collect();
    let shown = |runs: &[Vec<Inline>]| {
        runs.iter().flat_map(|run| spans(run)).map(|(_, text)| letters(&text)).collect::<String>()
    };
    let (body, notes) = kept_letters(source, &draft, &dropped);
    assert_eq!(shown(&runs(&draft)), body, "words of {source:?}");
    assert_eq!(shown(&footnote_runs(&draft)), notes, "footnotes of {source:?}");

    let mut last = 0;
    for (span, text) in runs(&draft).iter().flat_map(|run| spans(run)) {
        assert!(span.start >= last && span.end > span.start, "{text:?} stands in order in {source:?}");
        assert!(source.get(span.range()).is_some(), "{text:?} stands on characters of {source:?}");
        last = span.end;
    }
    let mut anchors = HashSet::new();
    let mut ids = HashSet::new();
    for provision in draft.provisions() {
        assert!(anchors.insert(&provision.anchor) && ids.insert(&provision.label_id), "provisions of {source:?}");
        let paths: HashSet<_> = provision.units.iter().map(|unit| &unit.path).collect();
        let names: HashSet<_> = provision.units.iter().map(|unit| &unit.anchor).collect();
        assert_eq!((paths.len(), names.len()), (provision.units.len(), provision.units.len()), "units of {source:?}");
        for (index, unit) in provision.units.iter().enumerate() {
            assert!(unit.parent.is_none_or(|parent| (parent as usize) < index), "units stand in reading order");
            assert!(source.get(unit.span.range()).is_some(), "{} of {source:?}", unit.path);
            let subtree = provision.subtree(index as u32);
            let walked = provision.walk(Some(index as u32)).filter(|step| matches!(step, Step::Enter(_))).count();
            assert_eq!(subtree.len(), walked, "subtree of {} in {source:?}", unit.path);
        }
    }
    assert!(report.diagnostics.iter().filter_map(|d| d.span).all(|span| source.get(span.range()).is_some()));
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(1500))]

    #[test]
    fn no_word_of_a_draft_is_lost(source in drafty()) {
        check(&source);
    }

    #[test]
    fn no_word_of_a_text_in_any_shape_is_lost(source in drafty(), shape in 0_usize..4) {
        check(&shaped(&source, shape));
    }

    #[test]
    fn no_word_of_any_text_is_lost(source in "\\PC{0,80}(\n\\PC{0,30}){0,4}") {
        check(&source);
    }
}

#[test]
fn monstrous_texts_are_read_in_little_time() {
    let start = std::time::Instant::now();
    for piece in [
        "[",
        "]",
        "*",
        "**a",
        "*a ",
        "a* *",
        "{++",
        "{++a++}{>>b<<}",
        "{>>",
        "<!--",
        "{:",
        "[^1]",
        "[^1]: ",
        "(i) a\n",
        "1. ",
        "- - ",
        "Option 1: ",
        "\\",
        "# Article 1\n",
        "~>{~~",
        "## ",
        "Article 1. Bees .... 3\n",
        "Bees,\n\n",
        "{#",
        "\u{200b}",
        "- 4 -\n",
    ] {
        let source = format!("## Article 1\n{}", piece.repeat(20_000));
        let (draft, _) = read(&source);
        assert!(!draft.blocks.is_empty());
    }
    assert!(start.elapsed().as_secs() < 60, "took {:?}", start.elapsed());
}
