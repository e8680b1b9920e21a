//! `/treaties/T/compare/A..B/`.

use super::{Built, Pages, wordless};
use crate::model::analysis::Comparison;
use crate::model::draft::{DraftBlock, plain};
use crate::model::id::DraftId;
use crate::model::redline::{Fate, Section, SectionKind, Side};
use crate::model::target::{Place, Target};
use crate::render::html::redline::{self, fate};
use crate::render::reader::{Head, Reader, words_changed};
use crate::render::view::{
    CompareTotalsView, CompareView, ComparedDraftView, ComparedPartView, LinkView, MoveView, TextView,
};

pub(super) fn add(pages: &mut Pages) {
    for comparison in &pages.renderer.analysis.comparisons {
        let target = Target::Compare(comparison.from, comparison.to);
        pages.add(target, move |reader| compare(reader, comparison));
    }
}

pub(super) fn compare(reader: &Reader, comparison: &Comparison) -> Built<CompareView> {
    let site = reader.site();
    let (from, to) = (comparison.from, comparison.to);
    let treaty = site.draft(to).treaty;
    let language = site.draft(to).language;
    let redline = &comparison.redline;
    let totals = &redline.totals;
    let link = |pair: Option<&Comparison>| pair.map(|pair| reader.link(Target::Compare(pair.from, pair.to)));
    let all = &site.treaty(treaty).drafts;
    let place = |draft: DraftId| all.iter().position(|other| *other == draft).unwrap_or_default();
    let before = place(from).checked_sub(1).and_then(|at| reader.analysis().comparison(all[at], from));
    let after = all.get(place(to) + 1).and_then(|next| reader.analysis().comparison(to, *next));
    let view = CompareView {
        treaty: reader.link(Target::Treaty(treaty)),
        from: draft(reader, from),
        to: draft(reader, to),
        summary: comparison.by_summary,
        backwards: comparison.is_backwards(),
        changes: redline.changes.len(),
        totals: CompareTotalsView {
            added: totals.provisions_added,
            deleted: totals.provisions_deleted,
            split: totals.provisions_split,
            merged: totals.provisions_merged,
            renumbered: totals.provisions_renumbered,
            changed: totals.provisions_changed,
            kept: totals.provisions_kept,
            moved: totals.units_moved,
        },
        words: words_changed(comparison, &totals.words),
        parts: redline.sections.iter().filter_map(|section| part(reader, comparison, section)).collect(),
        moves: moves(reader, comparison),
        pairs: reader.pairs_around(treaty, (from, to)),
        previous: link(before),
        next: link(after),
        mentions: reader.mentions(Target::Compare(from, to)),
        data: reader.data(treaty, &["redlines", "changes"]),
        html: redline::whole(&reader.setting(), comparison),
        lang: language.to_string(),
        dir: language.direction(),
    };
    Ok((Head::of_treaty(Target::Compare(from, to), treaty, Vec::new()), view))
}

fn draft(reader: &Reader, id: DraftId) -> ComparedDraftView {
    let draft = reader.site().draft(id);
    ComparedDraftView {
        link: reader.link(Target::Draft(id)),
        date: reader.when(draft.date),
        stage: draft.stage,
        authority: draft.authority,
    }
}

/// A section of which there is something to tell.
fn part(reader: &Reader, comparison: &Comparison, section: &Section) -> Option<ComparedPartView> {
    let is_parted = section.from.len() > 1 || section.into.len() > 1;
    if section.fate == Fate::Kept && section.renumbered.is_none() && !section.relocated && !is_parted {
        return None;
    }
    let (label, title) = label_and_title(reader, comparison, section);
    let change = section.lines.iter().find_map(|line| line.change);
    let url = match (change, section.kind) {
        (Some(change), _) => format!("#change-{}", change + 1),
        (None, SectionKind::Provision(id)) => format!("#{}", redline::anchor(&reader.setting(), id)),
        _ => String::new(),
    };
    // What stands in no provision has no words of the treaty.
    let counted = matches!(section.kind, SectionKind::Provision(_));
    Some(ComparedPartView {
        kind: match section.kind {
            SectionKind::Provision(_) => "provision",
            SectionKind::Grouping => "grouping",
            SectionKind::Words => "words",
            SectionKind::Footnotes => "footnotes",
        },
        link: LinkView { url, name: label.text, lang: label.lang, dir: label.dir, since: None },
        title: title.filter(|title| !title.text.is_empty()),
        fate: fate(section.fate),
        descent: redline::descent(&reader.setting(), comparison, section),
        wordless: wordless::told(reader, section)
            .filter(|_| counted && !comparison.by_summary && section.fate == Fate::Changed),
        renumbered: (section.renumbered.is_some() && section.from.len() < 2)
            .then(|| cited(reader, comparison, section, (Side::A, None))),
        relocated: section.relocated,
        words: words_changed(comparison, &section.words).filter(|_| counted),
    })
}

/// Label and title by the later draft that has the section.
fn label_and_title(reader: &Reader, comparison: &Comparison, section: &Section) -> (TextView, Option<TextView>) {
    let side = if section.b.is_some() { Side::B } else { Side::A };
    let (draft, block) = match side {
        Side::A => (reader.site().draft(comparison.from), section.a),
        Side::B => (reader.site().draft(comparison.to), section.b),
    };
    let words = |words: String| reader.text(words, draft.language);
    match block.and_then(|block| draft.text.blocks.get(block as usize)) {
        Some(DraftBlock::Provision(provision)) => {
            let label = cited(reader, comparison, section, (side, None));
            (reader.text(label, reader.language), Some(words(provision.plain_title())))
        }
        Some(DraftBlock::Heading(heading)) => {
            let label = plain(&heading.label);
            (words(label.trim().trim_end_matches('.').to_owned()), Some(words(plain(&heading.title))))
        }
        _ => (TextView::default(), None),
    }
}

/// A provision or unit of a section, as one cites it in one of the drafts.
fn cited(reader: &Reader, comparison: &Comparison, section: &Section, (side, unit): (Side, Option<u32>)) -> String {
    let SectionKind::Provision(id) = section.kind else {
        let labels = section.renumbered.as_ref();
        return labels.map(|(a, b)| if side == Side::A { a.clone() } else { b.clone() }).unwrap_or_default();
    };
    let place = match side {
        Side::A => Place { draft: comparison.from, provision: section.was.unwrap_or(id), unit },
        Side::B => Place { draft: comparison.to, provision: id, unit },
    };
    reader.name(Target::Place(place)).words
}

fn moves(reader: &Reader, comparison: &Comparison) -> Vec<MoveView> {
    let redline = &comparison.redline;
    let end = |(section, lines): &(u32, std::ops::Range<u32>), unit| {
        let section = redline.sections.get(*section as usize)?;
        let change = section.lines.get(lines.start as usize)?.change?;
        let name = cited(reader, comparison, section, unit);
        Some(LinkView { url: format!("#change-{}", change + 1), name, lang: None, dir: None, since: None })
    };
    let views = redline.moves.iter().filter_map(|moved| {
        Some(MoveView { from: end(&moved.from, (Side::A, moved.a))?, to: end(&moved.to, (Side::B, moved.b))? })
    });
    views.collect()
}
