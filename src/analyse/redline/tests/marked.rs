//! Redlines written as a test reads them: `{-deleted-}{+added+}`, and for whole lines `-`, `+`, `<` moved from here,
//! `>` moved here.

use crate::analyse::redline::{Version, between};
use crate::analyse::tests::draft::TestDraft;
use crate::model::draft::Inline;
use crate::model::id::ProvisionId;
use crate::model::language::Language;
use crate::model::redline::{Line, Mark, MoveEnd, Presence, Redline, Run};

pub(super) fn compare(a: &TestDraft, b: &TestDraft) -> Redline {
    compare_in(a, b, &[], "en")
}

pub(super) fn compare_in(a: &TestDraft, b: &TestDraft, origins: &[(u32, u32)], language: &str) -> Redline {
    let origins: Vec<_> = origins.iter().map(|(new, old)| (ProvisionId(*new), ProvisionId(*old))).collect();
    let language = Language::new(language).expect("a language");
    let a = Version { text: &a.text, provisions: &a.provisions, language };
    let b = Version { text: &b.text, provisions: &b.provisions, language };
    between(&a, &b, &origins)
}

/// Every line, titles too.
pub(super) fn marked(redline: &Redline) -> String {
    let lines = redline.sections.iter().flat_map(|section| &section.lines);
    lines.map(line).collect::<Vec<_>>().join("\n")
}

/// One line.
pub(super) fn line(line: &Line) -> String {
    let sign = match (line.moved, line.presence) {
        (Some((_, MoveEnd::From)), _) => "< ",
        (Some((_, MoveEnd::To)), Presence::Deleted) => ">-",
        (Some((_, MoveEnd::To)), Presence::Added) => ">+",
        (Some((_, MoveEnd::To)), Presence::Both) => "> ",
        (None, Presence::Deleted) => "- ",
        (None, Presence::Added) => "+ ",
        (None, Presence::Both) => "",
    };
    let labels = line.labels.iter().map(|label| runs(&label.runs) + " ").collect::<String>();
    let continues = if line.continues.is_some() { "… " } else { "" };
    format!("{sign}{continues}{labels}{}", runs(&line.runs)).trim_end().to_string()
}

fn runs(runs: &[Run]) -> String {
    let marked = runs.iter().map(|run| {
        let words: String = run.inlines.iter().map(inline).collect();
        match run.mark {
            Mark::Same => words,
            Mark::Deleted => format!("{{-{words}-}}"),
            Mark::Added => format!("{{+{words}+}}"),
        }
    });
    marked.collect()
}

fn inline(inline: &Inline) -> String {
    match inline {
        Inline::Text(run) => run.text.clone(),
        Inline::Open(_) => "[".to_string(),
        Inline::Close(_) => "]".to_string(),
        Inline::Break => "/".to_string(),
        Inline::Row(_) => "| ".to_string(),
        Inline::Cell => " | ".to_string(),
        Inline::Footnote { index, .. } => format!("^{}", index + 1),
    }
}
