//! What provisions hold: paragraphs, units, and what would stand between them.

use super::RollingWriter;
use crate::model::draft::{Inline, Paragraph, Piece, Row, row};
use crate::model::raw::EditKind;
use crate::model::rolling::{RollingPiece, RollingProvision, RollingRun, RollingUnit, Whole};
use crate::model::target::Place;
use crate::render::html::draft::Within;

impl RollingWriter<'_> {
    /// What a unit or a provision holds; `own` is what the draft has there.
    pub(super) fn pieces(
        &mut self,
        within: &Within,
        own: &[Piece],
        pieces: &[RollingPiece],
        rolling: &RollingProvision,
    ) {
        for piece in pieces {
            if let RollingPiece::Words { piece, runs } = piece
                && let Some(Piece::Words(paragraph)) = own.get(*piece as usize)
                && let Some(row) = row(&paragraph.inlines)
            {
                self.row(paragraph, row, runs);
                continue;
            }
            if !matches!(piece, RollingPiece::Kept(_)) {
                self.text.leave_table();
            }
            match piece {
                RollingPiece::Kept(index) => self.text.pieces(within, &own[*index as usize..=*index as usize]),
                RollingPiece::Words { runs, .. } => {
                    self.text.html.push_str("<p");
                    self.place_id();
                    self.text.html.push('>');
                    self.nav(&changes(runs, self.rolling));
                    self.runs(runs);
                    self.text.html.push_str("</p>\n");
                }
                RollingPiece::Unit(unit) => self.unit(within, *unit, rolling),
                RollingPiece::New(new) => self.newcomer(new, None),
                RollingPiece::Moved { provision, unit, changes } => {
                    let draft = self.rolling.draft;
                    self.moved(Place { draft, provision: *provision, unit: *unit }, changes);
                }
            }
        }
    }

    /// A row of a table with what is asked of its words, cell by cell.
    fn row(&mut self, paragraph: &Paragraph, row: Row, runs: &[RollingRun]) {
        let cell = self.text.turn_to_row(row, &paragraph.inlines).cell();
        self.text.html.push_str("<tr");
        self.place_id();
        self.text.html.push('>');
        let cells = cells(runs);
        let last = cells.len() - 1;
        for (index, own) in cells.iter().enumerate() {
            self.text.put(format_args!("<{cell}>"));
            if index == 0 {
                self.nav(&changes(runs, self.rolling));
            }
            self.runs(own);
            self.text.put(format_args!("</{cell}>{}", if index < last { " " } else { "" }));
        }
        self.text.html.push_str("</tr>\n");
    }

    /// A unit of the draft, with what is asked for the whole of it before it and what would take its place behind it.
    fn unit(&mut self, within: &Within, index: u32, rolling: &RollingProvision) {
        let (unit, asked) = (&within.provision.units[index as usize], &rolling.units[index as usize]);
        self.text.leave_table();
        let end = self.open_whole(&asked.whole);
        self.text.open_unit(within, index, unit);
        let (first, rest) = first_words(&unit.content, asked);
        self.text.html.push_str("<p");
        if let Some(First::Runs(_)) = &first {
            self.place_id();
        }
        self.text.html.push('>');
        if let Some(First::Runs(runs)) = &first {
            self.nav(&changes(runs, self.rolling));
        }
        if !unit.label.is_empty() {
            self.text.span("label", &unit.label);
            self.text.html.push_str(if first.is_some() { " " } else { "" });
        }
        match first {
            Some(First::Runs(runs)) => self.runs(runs),
            Some(First::Kept(paragraph)) => self.text.inlines(&paragraph.inlines),
            None => {}
        }
        self.text.permalink(within, Some(index));
        self.text.html.push_str("</p>\n");
        self.pieces(within, &unit.content, rest, rolling);
        self.text.leave_table();
        self.text.html.push_str("</div>\n");
        self.close_whole(end, &asked.whole);
    }

    /// Says what is asked for the whole of what follows, and begins to strike it if somebody would have it so.
    pub(super) fn open_whole(&mut self, whole: &Whole) -> &'static str {
        if whole.by.is_empty() {
            return "";
        }
        self.note(&whole.by, whole.contested, true);
        let kind = |change: &u32| self.rolling.changes[*change as usize].kind;
        let gone: Vec<u32> = whole.by.iter().copied().filter(|one| kind(one) != EditKind::Retain).collect();
        let moved = !gone.is_empty() && gone.iter().all(|one| kind(one) == EditKind::Move);
        if gone.is_empty() {
            return "";
        }
        self.text.html.push_str("<del class=\"redline-block\"");
        self.data_of(&gone);
        self.text.html.push_str(if moved { " data-moved>\n" } else { ">\n" });
        self.text.told(if moved { "moved" } else { "removed" });
        "</del>\n"
    }

    pub(super) fn close_whole(&mut self, end: &str, whole: &Whole) {
        self.text.html.push_str(end);
        for new in &whole.replacements {
            self.newcomer(new, None);
        }
    }

    /// A unit, or the words of a provision, that would come here from elsewhere.
    pub(super) fn moved(&mut self, place: Place, changes: &[u32]) {
        let Some(provision) = self.text.text.provision_of(self.text.provisions, place.provision) else { return };
        self.text.html.push_str("<ins class=\"redline-block\" data-moved");
        self.place_id();
        self.data_of(changes);
        self.text.html.push_str(">\n");
        self.note(changes, false, false);
        let within = Within { id: Some(place.provision), provision };
        self.quoted(None, |writer| match place.unit {
            Some(unit) => writer.unit(&within, unit),
            None => writer.provision(Some(place.provision), provision, Some(writer.level)),
        });
        self.text.html.push_str("</ins>\n");
    }
}

/// The words that stand beside a label.
enum First<'a> {
    Kept(&'a Paragraph),
    Runs(&'a [RollingRun]),
}

fn first_words<'a>(own: &'a [Piece], asked: &'a RollingUnit) -> (Option<First<'a>>, &'a [RollingPiece]) {
    match (asked.content.split_first(), own.first()) {
        (_, Some(Piece::Words(first))) if row(&first.inlines).is_some() => (None, &asked.content),
        (Some((RollingPiece::Kept(0), rest)), Some(Piece::Words(paragraph))) => (Some(First::Kept(paragraph)), rest),
        (Some((RollingPiece::Words { piece: 0, runs }, rest)), _) => (Some(First::Runs(runs)), rest),
        _ => (None, &asked.content),
    }
}

/// The runs of each cell of a row: words that somebody speaks of may go on from one to the next.
fn cells(runs: &[RollingRun]) -> Vec<Vec<RollingRun>> {
    let mut cells: Vec<Vec<RollingRun>> = vec![Vec::new()];
    for run in runs {
        let RollingRun::Base { inlines, by, contest } = run else {
            cells.last_mut().into_iter().for_each(|cell| cell.push(run.clone()));
            continue;
        };
        for (index, inlines) in inlines.split(|inline| matches!(inline, Inline::Cell)).enumerate() {
            if index > 0 {
                cells.push(Vec::new());
            }
            let own: Vec<Inline> = inlines.iter().filter(|inline| !matches!(inline, Inline::Row(_))).cloned().collect();
            if let Some(cell) = cells.last_mut().filter(|_| !own.is_empty()) {
                cell.push(RollingRun::Base { inlines: own, by: by.clone(), contest: *contest });
            }
        }
    }
    cells
}

/// All who speak of a paragraph.
fn changes(runs: &[RollingRun], rolling: &crate::model::rolling::Rolling) -> Vec<u32> {
    let of = |run: &RollingRun| match run {
        RollingRun::Base { by, .. } => by.clone(),
        RollingRun::Added { changes, .. } => changes.clone(),
        RollingRun::Rivals(contest) => {
            let rivals = &rolling.contests[*contest as usize].rivals;
            rivals.iter().flat_map(|rival| rival.changes.iter().copied()).collect()
        }
    };
    let mut all: Vec<u32> = runs.iter().flat_map(of).collect();
    all.sort_unstable();
    all.dedup();
    all
}
