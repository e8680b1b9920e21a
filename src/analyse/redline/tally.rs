use super::moves::Moved;
use crate::model::draft::Inline;
use crate::model::id::ProvisionId;
use crate::model::redline::{
    Change, ChangeKind, Fate, Line, LineKind, Mark, Move, MoveEnd, Presence, Redline, Run, Section, SectionKind, Side,
    Totals, WordCounts,
};

/// The redline, given its sections: changes told one by one, moves with their places, figures.
pub(super) fn redline(mut sections: Vec<Section>, found: Vec<Moved>) -> Redline {
    let mut changes = Vec::new();
    for (index, section) in sections.iter_mut().enumerate() {
        tell_changes(index as u32, section, &mut changes);
    }
    let without_places = |moved: Moved| Move { from: (0, 0..0), to: (0, 0..0), a: moved.unit_a, b: moved.unit_b };
    let mut moves: Vec<Move> = found.into_iter().map(without_places).collect();
    for change in &changes {
        let place = (change.section, change.lines.clone());
        match change.kind {
            ChangeKind::MovedFrom(index) => moves[index as usize].from = place,
            ChangeKind::MovedTo(index) => moves[index as usize].to = place,
            _ => {}
        }
    }
    let totals = totals(&sections, moves.len() as u32);
    Redline { sections, moves, changes, totals }
}

/// What became of a section that both drafts have.
pub(super) fn stayed(renumbered: bool, lines: &[Line]) -> Fate {
    let is_new_number = |line: &Line| renumbered && line.kind == LineKind::Title && !changes_beyond_number(line);
    let is_changed = lines.iter().any(|line| line.is_changed() && !is_new_number(line));
    if is_changed { Fate::Changed } else { Fate::Kept }
}

/// What became of a section that only A has, given what it went into.
pub(super) fn gone(into: &[ProvisionId]) -> Fate {
    match into {
        [] => Fate::Deleted,
        [_] => Fate::Merged,
        _ => Fate::Split,
    }
}

/// What became of a section that only B has, given what it was made of.
pub(super) fn came(from: &[ProvisionId]) -> Fate {
    match from {
        [] => Fate::Added,
        [_] => Fate::Split,
        _ => Fate::Merged,
    }
}

/// Whether a title with a new number has other changes: of its words, or of the brackets around the label.
fn changes_beyond_number(title: &Line) -> bool {
    let brackets = |side| {
        let runs = title.labels.iter().flat_map(|label| &label.runs).filter(|run| run.mark.stands_in(side));
        runs.flat_map(|run| &run.inlines).filter(|inline| matches!(inline, Inline::Open(_) | Inline::Close(_))).count()
    };
    brackets(Side::A) != brackets(Side::B) || title.runs.iter().any(Run::is_change)
}

/// The words of lines: those of paragraphs and tables, without labels, headings and footnotes.
pub(super) fn words(lines: &[Line]) -> WordCounts {
    let mut sum = WordCounts::default();
    for line in lines.iter().filter(|line| matches!(line.kind, LineKind::Words | LineKind::Row)) {
        let of = |wanted: &[Mark]| -> u32 {
            line.runs.iter().filter(|run| wanted.contains(&run.mark)).map(|run| run.words).sum()
        };
        let all = of(&[Mark::Same, Mark::Deleted, Mark::Added]);
        let went = matches!(line.moved, Some((_, MoveEnd::From)));
        let came = matches!(line.moved, Some((_, MoveEnd::To)));
        match line.presence {
            Presence::Both => {
                // At its new place a moved unit is B's; A's words of it were counted where they stood.
                sum.a += if came { 0 } else { of(&[Mark::Same, Mark::Deleted]) };
                sum.b += of(&[Mark::Same, Mark::Added]);
                sum.added += of(&[Mark::Added]);
                sum.deleted += of(&[Mark::Deleted]);
            }
            Presence::Deleted => {
                sum.a += if came { 0 } else { all };
                sum.deleted += if went { 0 } else { all };
            }
            Presence::Added => {
                sum.b += all;
                sum.added += all;
            }
        }
    }
    sum
}

fn tell_changes(index: u32, section: &mut Section, changes: &mut Vec<Change>) {
    let mut start = 0;
    while start < section.lines.len() {
        let Some(kind) = kind(&section.lines[start]) else {
            start += 1;
            continue;
        };
        let rest = section.lines[start + 1..].iter();
        let more = rest.take_while(|line| kind != ChangeKind::Edited && self::kind(line) == Some(kind)).count();
        let end = start + 1 + more;
        let lines = &mut section.lines[start..end];
        for line in &mut *lines {
            line.change = Some(changes.len() as u32);
        }
        changes.push(Change { kind, section: index, lines: start as u32..end as u32, words: words(lines) });
        start = end;
    }
}

/// How a line changed, if it did.
fn kind(line: &Line) -> Option<ChangeKind> {
    match (line.moved, line.presence) {
        (Some((index, MoveEnd::From)), _) => Some(ChangeKind::MovedFrom(index)),
        (Some((index, MoveEnd::To)), _) => Some(ChangeKind::MovedTo(index)),
        (None, Presence::Added) => Some(ChangeKind::Added),
        (None, Presence::Deleted) => Some(ChangeKind::Deleted),
        (None, Presence::Both) => line.is_changed().then_some(ChangeKind::Edited),
    }
}

fn totals(sections: &[Section], units_moved: u32) -> Totals {
    let mut totals = Totals { units_moved, ..Totals::default() };
    // What stands in no provision, such as a preface or a note, has no words of the treaty.
    for section in sections.iter().filter(|section| matches!(section.kind, SectionKind::Provision(_))) {
        totals.words.a += section.words.a;
        totals.words.b += section.words.b;
        totals.words.added += section.words.added;
        totals.words.deleted += section.words.deleted;
        totals.provisions_renumbered += u32::from(section.renumbered.is_some());
        totals.provisions_split += u32::from(section.into.len() > 1);
        totals.provisions_merged += u32::from(section.from.len() > 1);
        match section.fate {
            Fate::Added => totals.provisions_added += 1,
            Fate::Deleted => totals.provisions_deleted += 1,
            Fate::Changed => totals.provisions_changed += 1,
            Fate::Kept => totals.provisions_kept += 1,
            Fate::Split | Fate::Merged => {}
        }
    }
    totals
}
