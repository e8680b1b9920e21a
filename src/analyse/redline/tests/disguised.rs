//! A draft as other programs would have written its letters.

use crate::analyse::tests::draft::TestDraft;
use crate::model::draft::{DraftBlock, DraftHeading, Inline, Piece};
use crate::model::letters::disguises;

/// Every disguise of a draft, each with its name.
pub(super) fn disguised(draft: &TestDraft) -> Vec<(&'static str, TestDraft)> {
    let names = disguises::all("").into_iter().map(|(name, _)| name);
    names.enumerate().map(|(which, name)| (name, with(draft, which))).collect()
}

fn with(draft: &TestDraft, which: usize) -> TestDraft {
    let mut draft = draft.clone();
    for block in &mut draft.text.blocks {
        match block {
            DraftBlock::Words(paragraph) => words(&mut paragraph.inlines, which),
            DraftBlock::Heading(heading) => heading_words(heading, which),
            DraftBlock::Provision(provision) => {
                words(&mut provision.label, which);
                words(&mut provision.title, which);
                let units = provision.units.iter_mut();
                let held = units.map(|unit| {
                    words(&mut unit.label, which);
                    &mut unit.content
                });
                held.chain([&mut provision.content]).flatten().for_each(|piece| match piece {
                    Piece::Words(paragraph) => words(&mut paragraph.inlines, which),
                    Piece::Heading(heading) => heading_words(heading, which),
                    Piece::Unit(_) => {}
                });
            }
        }
    }
    for footnote in &mut draft.text.footnotes {
        footnote.content.iter_mut().for_each(|paragraph| words(&mut paragraph.inlines, which));
    }
    draft
}

fn heading_words(heading: &mut DraftHeading, which: usize) {
    words(&mut heading.label, which);
    words(&mut heading.title, which);
}

fn words(inlines: &mut [Inline], which: usize) {
    for inline in inlines {
        if let Inline::Text(run) = inline {
            run.text = disguises::all(&run.text).swap_remove(which).1;
        }
    }
}
