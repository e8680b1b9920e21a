//! Drafts in, tables out: path → words, in reading order.

mod arrivals;
mod doubts;
mod footnotes;
mod fragments;
mod headings;
mod implied;
mod inlines;
mod labels;
mod options;
mod properties;
mod run_on;
mod series;
mod shapes;
mod status_marks;
mod tables;
mod units;
mod words;

use super::{DraftOptions, text};
use crate::diagnostic::Report;
use crate::model::draft::{DraftBlock, DraftText, Step, plain};
use crate::source::SourceId;

/// A draft read with what it was warned of.
fn read(source: &str) -> (DraftText, Report) {
    let mut report = Report::default();
    let draft = text(SourceId(0), source, 0..source.len(), &DraftOptions::default(), &mut report);
    (draft, report)
}

/// Codes and the words they point at.
fn reported(source: &str) -> Vec<(&'static str, String)> {
    let (_, report) = read(source);
    let shown =
        |span: Option<crate::source::Span>| span.map(|span| source[span.range()].to_string()).unwrap_or_default();
    report.diagnostics.iter().map(|diagnostic| (diagnostic.rule.code, shown(diagnostic.span))).collect()
}

/// The draft as lines: `path: words` for each paragraph, `path:` for a unit without words of its own, `# title` and
/// `| words` for what stands outside provisions.
fn table(source: &str) -> String {
    let (draft, _) = read(source);
    let mut lines = Vec::new();
    for block in &draft.blocks {
        match block {
            DraftBlock::Words(paragraph) => lines.push(format!("| {}", paragraph.plain())),
            DraftBlock::Heading(heading) => {
                lines.push(format!("# {}[{}] {}", heading.anchor, plain(&heading.label), plain(&heading.title)));
            }
            DraftBlock::Provision(provision) => {
                lines.push(format!(
                    "= {} [{}] {}",
                    provision.label_id,
                    plain(&provision.label),
                    plain(&provision.title)
                ));
                let mut at: Vec<u32> = Vec::new();
                for step in provision.walk(None) {
                    let path = at.last().map(|unit| provision.units[*unit as usize].path.clone()).unwrap_or_default();
                    match step {
                        Step::Enter(unit) => {
                            if provision.units[unit as usize].content.is_empty() {
                                lines.push(format!("{}:", provision.units[unit as usize].path));
                            }
                            at.push(unit);
                        }
                        Step::Leave(_) => _ = at.pop(),
                        Step::Words(paragraph) => lines.push(format!("{path}: {}", paragraph.plain())),
                        Step::Heading(heading) => lines.push(format!("{path}# {}", plain(&heading.title))),
                    }
                }
            }
        }
    }
    lines.join("\n")
}

/// Asserts that a draft reads as a table, blank lines and indentation of the table aside.
#[track_caller]
fn reads(source: &str, expected: &str) {
    let expected: Vec<&str> = expected.lines().map(str::trim).filter(|line| !line.is_empty()).collect();
    assert_eq!(table(source).lines().map(str::trim_end).collect::<Vec<_>>(), expected, "of\n{source}");
}
