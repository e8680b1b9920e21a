//! Whatever is asked of a draft, its words can be read off its rolling text.

use super::read;
use crate::model::draft::{DraftBlock, DraftText, Inline, Paragraph, Piece, Row};
use crate::model::id::{DraftId, ProposalId, ProvisionId, TreatyId};
use crate::model::language::Language;
use crate::model::proposal::{Action, AddPosition, Edit, Passage, Proposal, ProposalStatus};
use crate::model::raw::ProposalState;
use crate::model::site::Site;
use crate::model::target::Place;
use crate::model::words::Words;
use crate::render::html::Setting;
use crate::render::html::draft::rolling::{sieve::Sieve, whole};
use crate::render::html::draft::{Anchors, Look};
use crate::render::sample;
use crate::source::Span;
use jiff::civil::date;
use proptest::prelude::*;

/// What an edit does, the unit, and which bytes of it.
type Seed = (u8, u8, u8, u8);

fn edit(site: &Site, (kind, unit, start, length): Seed) -> Edit {
    let text = site.draft(DraftId(0)).provision(ProvisionId(0)).expect("an article");
    let place = |unit: u8| {
        let unit = Some(u32::from(unit) % (text.units.len() as u32 + 1)).filter(|unit| *unit < text.units.len() as u32);
        Place { draft: DraftId(0), provision: ProvisionId(0), unit }
    };
    let at = place(unit);
    let words = text.words(at.unit);
    let start = words.floor_char_boundary(start as usize % (words.len() + 1));
    let end = words.floor_char_boundary((start + length as usize % 20).min(words.len()));
    let found = Passage { words: words[start..end].into(), start: start as u32, end: end as u32 };
    let (passage, with) = (Some(found.clone()), String::from("New [words]"));
    let action = match kind % 10 {
        0 => Action::Replace { passage, with },
        1 => Action::Delete { passage },
        2 => Action::Retain { passage },
        3 => Action::Add { position: AddPosition::After(found), with },
        4 => Action::Add { position: AddPosition::End, with },
        5 => Action::Move { to: place(unit / 2) },
        6 => Action::New { label: Some("3.".into()), title: Words::plain("T"), with },
        7 => Action::Replace { passage: None, with },
        8 => Action::Delete { passage: None },
        _ => Action::Retain { passage: None },
    };
    let new = Paragraph {
        inlines: vec![
            sample::words("New "),
            Inline::Open(sample::bracket(1)),
            sample::words("words"),
            Inline::Close(sample::bracket(1)),
        ],
        span: Span::default(),
    };
    let text = DraftText { blocks: vec![DraftBlock::Words(new)], ..DraftText::default() };
    Edit { at, action, text, span: Span::default() }
}

fn proposal(edit: Edit, index: usize) -> Proposal {
    let day = date(2023, 6, 1 + (index % 28) as i8);
    Proposal {
        id: format!("p{index}"),
        treaty: TreatyId(0),
        span: Span::default(),
        title: Words::plain("Title & words"),
        by: Vec::new(),
        on_behalf_of: None,
        supported_by: Vec::new(),
        opposed_by: Vec::new(),
        session: None,
        date: day.into(),
        draft: Some(DraftId(0)),
        package: None,
        revises: None,
        summary: Words::default(),
        sources: Vec::new(),
        status: vec![ProposalStatus { state: ProposalState::Withdrawn, date: day.into(), into: None }],
        edits: vec![edit],
    }
}

/// A row of a table.
fn row(first: bool) -> Paragraph {
    let row = Inline::Row(Row { first, head: first, span: Span::default() });
    let rate = [Inline::Open(sample::bracket(1)), sample::words("twelve"), Inline::Close(sample::bracket(1))];
    let cells = [sample::words("Lamps & masts"), Inline::Cell].into_iter().chain(rate);
    let inlines = std::iter::once(row).chain(cells).chain([Inline::Cell, sample::words("2030")]);
    sample::paragraph(inlines.collect())
}

/// A page without its additions.
fn without_additions(html: &str) -> String {
    let mut left = String::new();
    let mut depth = 0;
    let mut rest = html;
    while let Some(start) = rest.find('<') {
        let end = rest[start..].find('>').expect("a tag ends") + start + 1;
        let tag = &rest[start..end];
        if depth == 0 {
            left.push_str(&rest[..start]);
        }
        let is_ins = tag == "</ins>" || tag == "<ins>" || tag.starts_with("<ins ");
        if is_ins {
            depth = if tag.starts_with("</") { depth - 1 } else { depth + 1 };
        } else if depth == 0 {
            // Struck words run on in their paragraph, and struck units are blocks without it.
            let struck = tag == "</del>" || tag == "<del>" || tag.starts_with("<del ");
            left.push_str(if struck { "" } else { tag });
        }
        rest = &rest[end..];
    }
    left + rest
}

fn with_proposals(seeds: &[Seed]) -> Site {
    let mut site = sample::site();
    for block in &mut site.drafts.to_mut()[0].text.blocks {
        let DraftBlock::Provision(article) = block else { continue };
        let rows = || [row(true), row(false)].map(Piece::Words);
        article.content.extend(rows());
        article.units[0].content.extend(rows());
    }
    let edits: Vec<Edit> = seeds.iter().map(|seed| edit(&site, *seed)).collect();
    site.proposals = edits.into_iter().enumerate().map(|(at, edit)| proposal(edit, at)).collect();
    let all = (0..site.proposals.len() as u32).map(ProposalId).collect();
    site.treaties.to_mut()[0].proposals = all;
    site
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn without_asides_and_additions_the_words_of_the_draft_are_left(seeds in prop::collection::vec(any::<Seed>(), 1..10)) {
        let (site, strings) = (with_proposals(&seeds), sample::strings());
        let proposals = crate::analyse::proposals::of(&site);
        let rolling = proposals.rolling(DraftId(0)).expect("a rolling text");
        let setting = Setting { site: &site, strings: &strings, language: Language::ENGLISH, origin: "" };
        let html = whole(&setting, rolling, &Sieve::of(rolling)).html;
        let look = Look { anchors: Anchors::Foreign, level: 3, titled: true };
        let draft = crate::render::html::draft::whole(&setting, DraftId(0), look);
        prop_assert_eq!(read::words(&without_additions(&html)), read::words(&draft), "{}", &*html);
    }
}
