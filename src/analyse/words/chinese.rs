use icu_segmenter::options::WordBreakInvariantOptions;
use icu_segmenter::{WordSegmenter, WordSegmenterBorrowed};
use std::sync::LazyLock;

static SEGMENTER: LazyLock<WordSegmenterBorrowed<'static>> =
    LazyLock::new(|| WordSegmenter::new_dictionary(WordBreakInvariantOptions::default()));

/// Whether a letter belongs to a script that writes words without spaces between them and that the dictionary knows: Han
/// and kana.
pub(super) fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{3005}'..='\u{3007}' | '\u{3040}'..='\u{30FF}' | '\u{3400}'..='\u{4DBF}' | '\u{4E00}'..='\u{9FFF}'
        | '\u{F900}'..='\u{FAFF}' | '\u{20000}'..='\u{3FFFF}')
}

/// The words of a run of such letters, as lengths in bytes.
pub(super) fn lengths(run: &str) -> impl Iterator<Item = usize> {
    let mut before = 0;
    SEGMENTER.segment_str(run).filter_map(move |end| {
        let length = end - before;
        before = end;
        (length > 0).then_some(length)
    })
}
