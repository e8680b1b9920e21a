use super::runs::{Run, Word, runs};
use crate::analyse::words::{Token, TokenKind, count, is_function_word, tokens};
use crate::model::draft::ProvisionText;
use crate::model::language::Language;
use crate::model::letters::as_read_in_small;
use crate::model::likeness::{MarkedLine, MarkedRun, Shared};
use rustc_hash::FxHashMap;

/// A provision, or one of its units.
type Part<'a> = (&'a ProvisionText, Option<u32>);

/// Two texts with what they share.
pub(super) fn shared(ours: Part, theirs: Part, language: Language) -> Shared {
    let mut vocabulary = FxHashMap::default();
    let ours = Reading::new(ours, language, &mut vocabulary);
    let theirs = Reading::new(theirs, language, &mut vocabulary);
    let runs = runs(&ours.words, &theirs.words);
    Shared {
        words: ours.counted(&runs),
        of: (ours.total(), theirs.total()),
        passages: runs.len() as u32,
        ours: ours.marked(|run| run.a, &runs),
        theirs: theirs.marked(|run| run.b, &runs),
    }
}

/// A text as words, each with its place.
struct Reading {
    /// Paragraphs: the unit each stands in, and its text.
    lines: Vec<(Option<u32>, String)>,
    words: Vec<Word>,
    /// For each word, its line and token.
    places: Vec<(usize, Token)>,
}

impl Reading {
    fn new((text, unit): Part, language: Language, vocabulary: &mut FxHashMap<String, u32>) -> Self {
        let lines: Vec<(Option<u32>, String)> =
            text.paragraphs(unit).map(|(unit, paragraph)| (unit, paragraph.plain())).collect();
        let (mut words, mut places) = (Vec::new(), Vec::new());
        for (index, (_, line)) in lines.iter().enumerate() {
            for token in tokens(line, language).into_iter().filter(|token| token.kind == TokenKind::Word) {
                let word = as_read_in_small(&line[token.range()]);
                let telling = !is_function_word(&word);
                let next = vocabulary.len() as u32;
                words.push((*vocabulary.entry(word).or_insert(next), telling));
                places.push((index, token));
            }
        }
        Self { lines, words, places }
    }

    fn total(&self) -> u32 {
        self.lines.iter().map(|(_, line)| count(line)).sum()
    }

    /// Words in runs, as they are counted everywhere.
    fn counted(&self, runs: &[Run]) -> u32 {
        let places = runs.iter().flat_map(|run| &self.places[run.a..run.a + run.length]);
        places.map(|(line, token)| token.words(&self.lines[*line].1)).sum()
    }

    /// The lines with runs marked; `start` says where a run begins here.
    fn marked(&self, start: impl Fn(&Run) -> usize, runs: &[Run]) -> Vec<MarkedLine> {
        // Of each line, the ranges of bytes that passages cover.
        let mut covered: Vec<Vec<(usize, usize, u32)>> = vec![Vec::new(); self.lines.len()];
        for (passage, run) in runs.iter().enumerate() {
            let start = start(run);
            for (line, token) in &self.places[start..start + run.length] {
                let token = token.range();
                match covered[*line].last_mut() {
                    Some((_, end, last)) if *last == passage as u32 => *end = token.end,
                    _ => covered[*line].push((token.start, token.end, passage as u32)),
                }
            }
        }
        let lines = self.lines.iter().zip(covered);
        lines.map(|((unit, text), covered)| MarkedLine { unit: *unit, runs: cut(text, covered) }).collect()
    }
}

/// A line cut where passages begin and end.
fn cut(text: &str, mut covered: Vec<(usize, usize, u32)>) -> Vec<MarkedRun> {
    covered.sort_unstable();
    let mut runs = Vec::new();
    let mut push = |text: &str, passage| {
        if !text.is_empty() {
            runs.push(MarkedRun { text: text.to_owned(), passage });
        }
    };
    let mut at = 0;
    for (start, end, passage) in covered {
        push(&text[at..start], None);
        push(&text[start..end], Some(passage));
        at = end;
    }
    push(&text[at..], None);
    runs
}
