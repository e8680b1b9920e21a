//! Whatever is proposed, the draft's words are all there.

use crate::analyse::rolling::text;
use crate::analyse::tests::treaty::{TestTreaty, all};
use crate::analyse::wording::Wording;
use crate::model::draft::{DraftBlock, Inline, Paragraph, Piece, ProvisionText, plain};
use crate::model::id::DraftId;
use crate::model::proposal::{Action, AddPosition, Edit, Passage};
use crate::model::rolling::{RollingBlock, RollingPiece, RollingProvision, RollingRun};
use crate::model::site::Site;
use crate::model::target::Place;
use crate::source::Span;
use proptest::prelude::*;

const DRAFT: &str = "Preface.

# Article 1. Scope {#scope}

Chapeau [with *bold* [words]] of:[^1]

1. Each Party shall [not] *protect* the night sky;

2. Parties cooperate with:

(a) observatories [and others]; and

(b) each other.

Closing words.

# Article 2. Duties {#duties}

Only words, [one] paragraph.

[^1]: A note.
";

/// An edit as numbers: what it does, where, and which bytes.
type Seed = (u8, u8, u8, u8, u8);

fn site(seeds: &[Seed]) -> Site {
    let mut treaty = TestTreaty::default().draft("zero", "2024-01-01", DRAFT);
    for index in 0..seeds.len() {
        let edit = "[[proposal.edit]]\nkind = \"add\"\nat = \"scope/1\"\nwith = \"New [words], *all* of them\"";
        treaty = treaty.proposal(&format!("p{index}"), index as u8 % 28 + 1, "FRA", edit);
    }
    let mut site = treaty.site();
    for (index, seed) in seeds.iter().enumerate() {
        let made = edit(&site, *seed);
        let text = site.proposals[index].edits[0].text.clone();
        site.proposals.to_mut()[index].edits = vec![Edit { text, ..made }];
    }
    site
}

fn edit(site: &Site, (kind, provision, unit, start, length): Seed) -> Edit {
    let draft = site.draft(DraftId(0));
    let place = |provision: u8, unit: u8| {
        let (id, _) = draft.provisions[provision as usize % draft.provisions.len()];
        let units = draft.provision(id).map_or(0, |text| text.units.len() as u32);
        let unit = Some(u32::from(unit) % (units + 1)).filter(|unit| *unit < units);
        Place { draft: DraftId(0), provision: id, unit }
    };
    let at = place(provision, unit);
    let words = draft.provision(at.provision).map(|text| text.words(at.unit)).unwrap_or_default();
    let start = words.floor_char_boundary(start as usize % (words.len() + 1));
    let end = words.floor_char_boundary((start + length as usize).min(words.len()));
    let found = Passage { words: words[start..end].into(), start: start as u32, end: end as u32 };
    let (passage, with) = (Some(found.clone()), String::from("New"));
    let action = match kind % 11 {
        0 => Action::Replace { passage, with },
        1 => Action::Delete { passage },
        2 => Action::Retain { passage },
        3 => Action::Add { position: AddPosition::After(found), with },
        4 => Action::Add { position: AddPosition::Before(found), with },
        5 => Action::Add { position: AddPosition::End, with },
        6 => Action::Move { to: place(provision / 2, unit / 3) },
        7 => Action::New { label: Some("3.".into()), title: crate::model::words::Words::default(), with },
        8 => Action::Replace { passage: None, with },
        9 => Action::Delete { passage: None },
        _ => Action::Retain { passage: None },
    };
    Edit { at, action, text: crate::model::draft::DraftText::default(), span: Span::default() }
}

/// What is left of a paragraph without what is added.
fn base(runs: &[RollingRun]) -> Vec<Inline> {
    let base = runs.iter().filter_map(|run| match run {
        RollingRun::Base { inlines, .. } => Some(inlines.clone()),
        RollingRun::Added { .. } | RollingRun::Rivals(_) => None,
    });
    base.flatten().collect()
}

/// Asserts that the pieces are those of the draft, all of them, in order, but for what is new or moved.
fn same(text: &ProvisionText, own: &[Piece], pieces: &[RollingPiece], rolling: &RollingProvision) {
    let mut next = 0..own.len() as u32;
    for piece in pieces {
        match piece {
            RollingPiece::Kept(index) => assert_eq!(Some(*index), next.next()),
            RollingPiece::Words { piece, runs } => {
                assert_eq!(Some(*piece), next.next());
                let Piece::Words(Paragraph { inlines, .. }) = &own[*piece as usize] else { panic!("words") };
                assert_eq!(plain(&base(runs)), plain(inlines));
                let notes =
                    |inlines: &[Inline]| inlines.iter().filter(|one| matches!(one, Inline::Footnote { .. })).count();
                assert_eq!(notes(&base(runs)), notes(inlines));
            }
            RollingPiece::Unit(unit) => {
                let index = next.next().expect("a unit") as usize;
                assert!(matches!(own[index], Piece::Unit(own) if own == *unit));
                same(text, &text.units[*unit as usize].content, &rolling.units[*unit as usize].content, rolling);
            }
            RollingPiece::New(_) | RollingPiece::Moved { .. } => {}
        }
    }
    assert_eq!(next.next(), None);
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(64))]
    #[test]
    fn without_additions_the_draft_is_left(seeds in prop::collection::vec(any::<Seed>(), 1..12)) {
        let site = site(&seeds);
        let wording = Wording::of(&site, &[DraftId(0)]);
        let rolling = text(&site, &wording, DraftId(0), &all(&site)).expect("a draft");
        let mut next = 0..site.draft(DraftId(0)).text.blocks.len() as u32;
        for block in &rolling.blocks {
            match block {
                RollingBlock::Kept(index) => assert_eq!(Some(*index), next.next()),
                RollingBlock::Provision(found) => {
                    assert_eq!(Some(found.block), next.next());
                    let DraftBlock::Provision(text) = &site.draft(DraftId(0)).text.blocks[found.block as usize] else {
                        panic!("a provision")
                    };
                    same(text, &text.content, &found.content, found);
                }
                RollingBlock::New(_) | RollingBlock::Moved { .. } => {}
            }
        }
        assert_eq!(next.next(), None);
        let whole = rolling.counts.expect("counted").whole;
        prop_assert!(whole.tally.deleted <= whole.words);
        prop_assert_eq!(whole.tally.edits as usize, seeds.len());
    }
}
