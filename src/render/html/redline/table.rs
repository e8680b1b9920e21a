//! A row of a table, with what changed in each cell. A row that is new or gone stands in the table of its neighbours, the words of
//! each of its cells in an element of their own.

use super::Writer;
use crate::model::draft::{Inline, Row, row};
use crate::model::redline::{Line, Run, Section, Side};
use crate::render::html::draft::table;

impl Writer<'_> {
    /// One row. `whole`: the draft that has it, if only one does; `told`: no element around it says so.
    pub(super) fn row(
        &mut self,
        section: &Section,
        line: &Line,
        (change, whole): (Option<u32>, Option<Side>),
        told: bool,
    ) {
        let words: Vec<Inline> = line.runs.iter().flat_map(|run| run.inlines.iter().cloned()).collect();
        let Some(row) = row(&words) else { return };
        // The first row of a table may be gone, or another be new before it: one table all the same.
        let row = Row { first: row.first && whole.is_none(), ..row };
        let cell = table::turn_to(&mut self.html, &mut self.table, row, &words).cell();
        let element = whole.filter(|_| told).map(|side| if side == Side::A { "del" } else { "ins" });
        self.html.push_str("<tr class=\"line\"");
        self.data_unit(section, line);
        self.change_id(change);
        self.html.push('>');
        let cells = cells(&line.runs);
        let last = cells.len() - 1;
        for (index, runs) in cells.iter().enumerate() {
            self.put(format_args!("<{cell}>"));
            if index == 0 {
                self.change_nav_of(change);
            }
            match element.filter(|_| !runs.is_empty()) {
                Some(element) => {
                    self.put(format_args!("<{element}>"));
                    self.told(if element == "ins" { "added" } else { "removed" });
                    self.runs(runs, whole);
                    self.put(format_args!("</{element}>"));
                }
                None => self.runs(runs, whole),
            }
            if index == last {
                self.permalinks(section, line);
            }
            self.put(format_args!("</{cell}>{}", if index < last { " " } else { "" }));
        }
        self.html.push_str("</tr>\n");
    }

    pub(super) fn leave_table(&mut self) {
        table::leave(&mut self.html, &mut self.table);
    }
}

/// The runs of each cell.
fn cells(runs: &[Run]) -> Vec<Vec<Run>> {
    let mut cells: Vec<Vec<Run>> = vec![Vec::new()];
    for run in runs {
        for (index, inlines) in run.inlines.split(|inline| matches!(inline, Inline::Cell)).enumerate() {
            if index > 0 {
                cells.push(Vec::new());
            }
            let inlines: Vec<Inline> =
                inlines.iter().filter(|inline| !matches!(inline, Inline::Row(_))).cloned().collect();
            if let Some(cell) = cells.last_mut().filter(|_| !inlines.is_empty()) {
                cell.push(Run { mark: run.mark, inlines, words: run.words });
            }
        }
    }
    cells
}
