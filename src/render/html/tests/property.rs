use super::read;
use crate::model::draft::{
    Bracket, DraftBlock, DraftHeading, DraftText, Footnote, HeadingKind, Inline, Paragraph, Piece, Row, Style,
    UnitStyle, plain,
};
use crate::model::id::DraftId;
use crate::model::language::Language;
use crate::render::html::Setting;
use crate::render::html::draft::{Anchors, Look, whole};
use crate::render::sample::{article, paragraph, strings, unit, with_text, words};
use crate::source::Span;
use proptest::prelude::*;

fn style() -> impl Strategy<Value = Style> {
    (any::<[bool; 4]>(), proptest::option::of(0..2u32)).prop_map(|([emphasis, strong, inserted, deleted], by)| Style {
        emphasis,
        strong,
        inserted,
        deleted,
        by,
    })
}

/// Brackets have no depth yet.
fn inline() -> impl Strategy<Value = Inline> {
    let bracket = |style| Bracket { depth: 0, balanced: false, style, span: Span::default() };
    prop_oneof![
        4 => ("[a-z<>&\"' ]{1,12}", style()).prop_map(|(text, style)| {
            Inline::Text(crate::model::draft::Text { text, style, span: Span::default() })
        }),
        2 => style().prop_map(move |style| Inline::Open(bracket(style))),
        2 => style().prop_map(move |style| Inline::Close(bracket(style))),
        1 => (0..3u32).prop_map(|index| Inline::Footnote { index, span: Span::default() }),
        1 => Just(Inline::Break),
    ]
}

fn inlines() -> impl Strategy<Value = Vec<Inline>> {
    proptest::collection::vec(inline(), 0..8)
}

/// Finds the partners of brackets, as the parser does: within what is given.
fn pair<'a>(runs: impl Iterator<Item = &'a mut Vec<Inline>>) {
    let mut all: Vec<&mut Inline> = runs.flatten().collect();
    let mut open: Vec<usize> = Vec::new();
    for at in 0..all.len() {
        match &*all[at] {
            Inline::Open(_) => open.push(at),
            Inline::Close(_) => {
                let Some(partner) = open.pop() else { continue };
                let depth = 1;
                for end in [partner, at] {
                    let (Inline::Open(bracket) | Inline::Close(bracket)) = &mut *all[end] else { continue };
                    (bracket.balanced, bracket.depth) = (true, depth);
                }
            }
            _ => {}
        }
    }
    let mut depth = 0;
    for inline in all {
        match inline {
            Inline::Open(bracket) if bracket.balanced => {
                depth += 1;
                bracket.depth = depth;
            }
            Inline::Close(bracket) if bracket.balanced => {
                bracket.depth = depth;
                depth -= 1;
            }
            _ => {}
        }
    }
}

/// The same as a row of a table, in two cells.
fn row(mut inlines: Vec<Inline>, first: bool) -> Vec<Inline> {
    inlines.insert(inlines.len() / 2, Inline::Cell);
    inlines.insert(0, Inline::Row(Row { first, head: first, span: Span::default() }));
    inlines
}

/// A text with a preface, a heading, an article of two units, a wrap-up and two rows of a table, and three footnotes.
fn text() -> impl Strategy<Value = DraftText> {
    proptest::collection::vec(inlines(), 14).prop_map(|mut runs| {
        pair(runs[..1].iter_mut());
        pair(runs[1..2].iter_mut());
        pair(runs[2..11].iter_mut());
        for at in 11..14 {
            pair(runs[at..=at].iter_mut());
        }
        let mut runs = runs.into_iter();
        let mut next = || runs.next().unwrap_or_default();
        let preface = DraftBlock::Words(paragraph(next()));
        let heading = DraftBlock::Heading(DraftHeading {
            kind: HeadingKind::Chapter,
            label: vec![words("Chapter I")],
            number: Some("1".into()),
            title: next(),
            depth: 1,
            anchor: "chp_1".into(),
            span: Span::default(),
        });
        let mut article = article("1");
        (article.label, article.title) = (next(), next());
        let chapeau = Piece::Words(paragraph(next()));
        let mut inner = unit(UnitStyle::Paragraph, None, "", "1", Vec::new());
        inner.label = next();
        inner.content = vec![Piece::Words(paragraph(next())), Piece::Unit(1)];
        let deeper = unit(UnitStyle::Option, Some(0), "Option 1", "1/option-1", vec![Piece::Words(paragraph(next()))]);
        article.units = vec![inner, deeper];
        article.content = vec![chapeau, Piece::Unit(0), Piece::Words(paragraph(next()))];
        article.content.extend([true, false].map(|first| Piece::Words(paragraph(row(next(), first)))));
        let blocks = vec![preface, heading, DraftBlock::Provision(article)];
        let notes =
            (0..3).map(|_| Footnote { mark: "1".into(), content: vec![paragraph(next())], span: Span::default() });
        DraftText { footnotes: notes.collect(), blocks, ..DraftText::default() }
    })
}

/// The words of a text in reading order.
fn said(text: &DraftText) -> Vec<String> {
    let mut runs: Vec<String> = Vec::new();
    for block in &text.blocks {
        match block {
            DraftBlock::Words(words) => runs.push(plain(&words.inlines)),
            DraftBlock::Heading(heading) => runs.extend([plain(&heading.label), plain(&heading.title)]),
            DraftBlock::Provision(provision) => {
                runs.extend([plain(&provision.label), plain(&provision.title)]);
                let mut left: Vec<&Piece> = provision.content.iter().rev().collect();
                while let Some(piece) = left.pop() {
                    match piece {
                        Piece::Words(words) => runs.push(plain(&words.inlines)),
                        Piece::Heading(heading) => runs.push(plain(&heading.title)),
                        Piece::Unit(index) => {
                            let unit = &provision.units[*index as usize];
                            runs.push(plain(&unit.label));
                            left.extend(unit.content.iter().rev());
                        }
                    }
                }
            }
        }
    }
    let notes = text.footnotes.iter().flat_map(|note| &note.content);
    runs.extend(notes.map(|Paragraph { inlines, .. }| plain(inlines)));
    runs.join(" ").split_whitespace().map(str::to_owned).collect()
}

proptest! {
    #[test]
    fn the_words_of_any_draft_can_be_read_off_its_page(text in text()) {
        let (site, strings) = (with_text(text), strings());
        let setting = Setting { site: &site, strings: &strings, language: Language::ENGLISH, origin: "" };
        for anchors in [Anchors::Draft, Anchors::Foreign] {
            let html = whole(&setting, DraftId(0), Look { anchors, level: 2, titled: true });
            prop_assert_eq!(read::words(&html), said(&site.drafts[0].text), "{}", &*html);
        }
    }
}
