use super::{read, reported, table};
use crate::model::draft::{Step, cells, plain, row};

/// The words of each row of the first provision: its cells between bars, `#` before one that heads the columns, `-` before the
/// first of a table that has none. Paragraphs stand between.
fn rows(source: &str) -> Vec<String> {
    let (draft, _) = read(source);
    let provision = draft.provisions().next().expect("a provision");
    let words = provision.walk(None).filter_map(|step| match step {
        Step::Words(paragraph) => Some(&paragraph.inlines),
        _ => None,
    });
    let written = words.map(|words| match row(words) {
        Some(row) => {
            let sign = if row.head {
                "#"
            } else if row.first {
                "-"
            } else {
                ""
            };
            format!("{sign}|{}|", cells(words).map(plain).collect::<Vec<_>>().join("|"))
        }
        None => plain(words),
    });
    written.collect()
}

const ANNEX: &str = "## Annex I. Tariffs\n\n";

#[test]
fn lines_with_bars_are_rows() {
    let source = format!("{ANNEX}| Good | Rate |\n|:---|---:|\n| Hives | [5] % |\n| Lamps, *lit* | |\n\nThese bind.\n");
    assert_eq!(rows(&source), ["#|Good|Rate|", "|Hives|[5] %|", "|Lamps, lit||", "These bind."]);
    assert!(reported(&source).is_empty(), "{:?}", reported(&source));
    let bare = format!("{ANNEX}Good | Rate\n--- | ---\nHives | a \\| b\n");
    assert_eq!(rows(&bare), ["#|Good|Rate|", "|Hives|a | b|"]);
    let headless = format!("{ANNEX}| Hives | 5 |\n| Lamps | 9 | more |\n");
    assert_eq!(rows(&headless), ["-|Hives|5|", "|Lamps|9|more|"]);
}

#[test]
fn lines_with_tabs_are_rows_as_word_copies_them() {
    let source = format!("{ANNEX}Good\tRate\nHives\t5 %\nLamps\t\n");
    assert_eq!(rows(&source), ["-|Good|Rate|", "|Hives|5 %|", "|Lamps||"]);
    let numbered = format!("{ANNEX}1.\tHives\t5 %\n2.\tLamps\t9 %\n");
    assert_eq!(rows(&numbered), ["-|1.|Hives|5 %|", "|2.|Lamps|9 %|"]);
}

#[test]
fn a_label_or_an_option_and_a_tab_are_no_table() {
    assert_eq!(
        table("## Article 1. Aim\n1.\tEach Party acts.\n2.\tNo Party rests:\n(a)\tnight;\n(b)\tday.\n"),
        table("## Article 1. Aim\n1. Each Party acts.\n2. No Party rests:\n(a) night;\n(b) day.\n")
    );
    let options = "## Article 1. Aim\nOption 1:\tdaily\nOption 2:\tyearly\n";
    assert!(rows(options).iter().all(|row| !row.contains('|')), "{:?}", rows(options));
    assert_eq!(rows("## Article 1. Aim\nOne line\twith a tab.\n"), ["One line with a tab."]);
}

#[test]
fn a_table_stands_in_the_unit_that_leads_up_to_it() {
    let source = "## Article 4. Rates\n\n1. The rates are:\n\n| Hives | 5 |\n| Lamps | 9 |\n\n2. They bind.\n";
    assert_eq!(table(source), "= art-4 [Article 4.] Rates\n1: The rates are:\n1: Hives\t5\n1: Lamps\t9\n2: They bind.");
    let after = "## Article 4. Rates\n\n1. They bind.\n\n| Hives | 5 |\n| Lamps | 9 |\n";
    assert_eq!(table(after), "= art-4 [Article 4.] Rates\n1: They bind.\n: Hives\t5\n: Lamps\t9");
}

#[test]
fn a_table_outside_provisions_is_kept() {
    assert_eq!(
        table("| Symbol | A/BEE/1 |\n| Date | May |\n\n## Article 1. Aim\n").lines().next(),
        Some("| Symbol\tA/BEE/1")
    );
}

#[test]
fn brackets_and_footnotes_of_cells_are_those_of_the_text() {
    let source = format!("{ANNEX}| Hives | [5 |\n| Lamps | 9][^1] |\n\n[^1]: A note.\n");
    let (draft, report) = read(&source);
    assert_eq!(rows(&source), ["-|Hives|[5|", "|Lamps|9]|"]);
    assert_eq!(draft.footnotes.len(), 1);
    assert!(report.diagnostics.is_empty(), "{:?}", report.diagnostics);
}
