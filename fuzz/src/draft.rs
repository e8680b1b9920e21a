use super::{site, told};
use travaux::diagnostic::Report;
use travaux::model::draft::{DraftBlock, DraftText, Inline, Step};
use travaux::model::id::DraftId;
use travaux::model::redline::Side;
use travaux::source::Span;

/// What stands between the two drafts in what comes in.
const SEPARATOR: &str = "\n%%\n";

/// Two drafts: each has all its words, in order; and of their redline, each is left when what is the other's alone is taken out.
pub fn draft(data: &[u8]) {
    let text = super::text(data);
    let (first, second) = text.split_once(SEPARATOR).unwrap_or((&text, ""));
    let file =
        |title: &str, day: u8, text: &str| format!("+++\ntitle = \"{title}\"\ndate = 2024-01-0{day}\n+++\n{text}");
    let files = [file("Zero", 1, first), file("One", 2, second)];
    let paths = ["content/treaties/bees/drafts/zero.md", "content/treaties/bees/drafts/one.md"];
    let sources = site::sources(&[(paths[0], &files[0]), (paths[1], &files[1])]);
    let mut report = Report::default();
    let site = site::site(&sources, &mut report);
    for draft in &site.drafts {
        let dropped = report.diagnostics.iter().filter(|found| found.rule.code == "dropped-text");
        let dropped = dropped.filter_map(|found| found.span).filter(|span| span.source == draft.source);
        let source = &sources.get(draft.source).text;
        has_all_words(source, &draft.text, &dropped.collect::<Vec<_>>());
    }
    if let [first, second] = site.treaties[0].drafts[..] {
        let both = travaux::comparison(&site, first, second);
        let of = |draft: DraftId, side| words(&travaux::comparison(&site, draft, draft).redline.sections, side);
        let kept = words(&both.redline.sections, Side::A);
        assert_eq!(as_read(&kept), as_read(&of(first, Side::A)), "the earlier draft of {text:?}");
        assert_eq!(words(&both.redline.sections, Side::B), of(second, Side::B), "the later draft of {text:?}");
    }
    report.finish(&[]);
    told::check(&report, &sources);
}

fn words(sections: &[travaux::model::redline::Section], side: Side) -> Vec<String> {
    let lines = sections.iter().flat_map(|section| &section.lines).filter_map(|line| line.text(side));
    lines.flat_map(|line| line.split_whitespace().map(str::to_owned).collect::<Vec<_>>()).collect()
}

/// Words of the earlier draft as a reader sees them: what both have stands as the later has it. Sorted, since what is gone stands
/// where it best fits among what is there.
fn as_read(words: &[String]) -> Vec<String> {
    let read = words.iter().map(|word| travaux::model::letters::as_read(word).into_owned());
    let mut read: Vec<String> = read.filter(|word| !word.is_empty()).collect();
    read.sort_unstable();
    read
}

/// Every run of a text in reading order, footnotes apart.
fn runs(text: &DraftText) -> Vec<&[Inline]> {
    let mut runs: Vec<&[Inline]> = Vec::new();
    for block in &text.blocks {
        match block {
            DraftBlock::Words(paragraph) => runs.push(&paragraph.inlines),
            DraftBlock::Heading(heading) => runs.extend([&heading.label[..], &heading.title[..]]),
            DraftBlock::Provision(provision) => {
                runs.extend([&provision.label[..], &provision.title[..]]);
                for step in provision.walk(None) {
                    match step {
                        Step::Enter(unit) => runs.push(&provision.units[unit as usize].label),
                        Step::Words(paragraph) => runs.push(&paragraph.inlines),
                        Step::Heading(heading) => runs.push(&heading.title),
                        Step::Leave(_) => {}
                    }
                }
            }
        }
    }
    runs
}

/// The letters and figures of a draft, notes apart, are those of its source, in the same order, but for what the format takes
/// out; and what holds them stands in the source in that order.
fn has_all_words(source: &str, text: &DraftText, dropped: &[Span]) {
    let start = source.match_indices("+++\n").nth(1).map_or(0, |(at, fence)| at + fence.len());
    let mut kept = vec![true; source.len()];
    kept[..start].fill(false);
    let mut forget = |span: Span| kept[span.start as usize..span.end as usize].fill(false);
    dropped.iter().copied().for_each(&mut forget);
    text.attributions.iter().for_each(|attribution| forget(attribution.span));
    text.footnotes.iter().for_each(|note| forget(note.span));
    // Told, and kept in a list of their own.
    text.pages.iter().for_each(|line| forget(line.span));
    for provision in text.provisions() {
        provision.written_id.iter().chain(&provision.from).for_each(|id| forget(id.span));
    }
    let (mut said, mut last) = (String::new(), 0);
    for inline in runs(text).into_iter().flatten() {
        let span = match inline {
            Inline::Text(words) => {
                said.extend(words.text.chars().filter(|c| c.is_alphanumeric()));
                words.span
            }
            Inline::Open(bracket) | Inline::Close(bracket) => bracket.span,
            Inline::Footnote { span, .. } => {
                forget(*span);
                *span
            }
            Inline::Break | Inline::Row(_) | Inline::Cell => continue,
        };
        assert!(last <= span.start && span.start < span.end, "{inline:?} stands in order in {source:?}");
        last = span.end;
    }
    let wanted: String =
        source.char_indices().filter(|(at, c)| kept[*at] && c.is_alphanumeric()).map(|(_, c)| c).collect();
    assert_eq!(said, wanted, "words of {source:?}");
}
