use crate::analyse::words;
use crate::model::brackets::Openness;
use crate::model::draft::Inline;

/// The brackets that are open where a text has been read to.
#[derive(Debug, Default)]
pub(in crate::analyse) struct Open {
    depth: u16,
}

impl Open {
    /// Reads a run of inlines on, and adds what it has to the figures. Words in one run are counted together, for a change of
    /// style may stand within a word; a bracket parts words.
    pub(in crate::analyse) fn read(&mut self, inlines: &[Inline], counts_words: bool, openness: &mut Openness) {
        let mut run = String::new();
        let mut tracked = (false, false);
        for inline in inlines {
            match inline {
                Inline::Text(text) => {
                    // `{--old--}{++new++}` is two words, though no space stands between.
                    let here = (text.style.inserted, text.style.deleted);
                    if here != tracked {
                        run.push(' ');
                        tracked = here;
                    }
                    run.push_str(&text.text);
                }
                Inline::Break | Inline::Cell => run.push(' '),
                Inline::Footnote { .. } | Inline::Row(_) => {}
                Inline::Open(bracket) => {
                    self.count_words(&mut run, counts_words, openness);
                    if bracket.balanced {
                        openness.pairs += 1;
                        openness.depth = openness.depth.max(bracket.depth);
                        self.depth = bracket.depth;
                    } else {
                        openness.unclosed += 1;
                    }
                }
                Inline::Close(bracket) => {
                    self.count_words(&mut run, counts_words, openness);
                    if bracket.balanced {
                        self.depth = bracket.depth.saturating_sub(1);
                    } else {
                        openness.unopened += 1;
                    }
                }
            }
        }
        self.count_words(&mut run, counts_words, openness);
    }

    /// Whether a bracket is open that began before a unit, so that its words are within brackets though it has none.
    pub(in crate::analyse) fn is_open(&self) -> bool {
        self.depth > 0
    }

    fn count_words(&self, run: &mut String, counts_words: bool, openness: &mut Openness) {
        if counts_words {
            let words = words::count(run);
            openness.words += words;
            openness.bracketed_words += if self.is_open() { words } else { 0 };
        }
        run.clear();
    }
}
