//! Words of the treaty: one figure for one text, whoever counts.

use super::site::{draft, moves, provision, site};
use super::treaty::{TestTreaty, edit};
use crate::analyse::{brackets, progress, redline, site as analysed};
use crate::diagnostic::Report;
use crate::model::id::{DraftId, TreatyId};
use crate::model::site::Site;
use jiff::civil::date;

/// What every figure leaves out: a note before and between, headings, labels, footnotes, and options without words.
const TEXT: &str = "Note by the Chair: these words are the Chair’s, and nobody’s treaty.

# Chapter I. General

This sentence stands in no article.

## Article 1. Nets {#nets}

1. Each Party shall mend [its nets][^1] and report:

(a) **Option 1:** every year;

(b) **Option 2: No text**

2. Either:

Option 1: dry them at dusk

Option 2. [No text.]

## Article 2. Boats {#boats}

Boats carry {--one--}{++two++} lamps.

[^1]: A footnote is not counted.";

/// Each party shall mend its nets and report · every year · either · dry them at dusk · boats carry one two lamps.
const WORDS: u32 = 8 + 2 + 1 + 4 + 5;

fn counted(site: &Site) -> [u32; 5] {
    let [first, second] = [DraftId(0), DraftId(1)];
    let text = &site.drafts[0];
    let redline = redline::drafts(site, first, second).totals.words;
    let progress =
        progress::treaty(site, TreatyId(0), &moves(site), date(2024, 2, 1)).whole.words.expect("counted").total();
    let rolling = analysed(site, &mut Report::default());
    let rolling = rolling.proposals.rolling(first).and_then(|text| text.counts.as_ref()).expect("a rolling text");
    let by_provision: u32 = rolling.provisions.iter().map(|(_, part)| part.words).sum();
    [brackets::count(&text.text, &text.provisions).whole.words, progress, redline.a, rolling.whole.words, by_provision]
}

#[test]
fn the_words_of_a_treaty_are_one_figure_everywhere() {
    let site = TestTreaty::default()
        .draft("a", "2024-01-01", TEXT)
        .draft("b", "2024-03-01", &TEXT.replace("Note by the Chair", "Another note of another Chair"))
        .proposal("p", 1, "FRA", &edit("kind = \"add\"~ at = \"nets/2\"~ with = \"New words.\""))
        .site();
    assert_eq!(counted(&site), [WORDS; 5]);
    let redline = redline::drafts(&site, DraftId(0), DraftId(1)).totals.words;
    assert_eq!((redline.added, redline.deleted), (0, 0), "only the note changed");
}

#[test]
fn an_option_that_says_no_text_has_no_words_and_one_that_says_more_has_all() {
    let with = |option: &str| {
        draft(
            "2024-01-01",
            "official",
            &format!("# Article 1. Nets {{#nets}}\n\n1. Either:\n\nOption 1: dry them\n\n{option}"),
        )
    };
    for (option, words) in [
        ("Option 2: No text", 3),
        ("**Option 2:** No text.", 3),
        ("**Option 2: No text**", 3),
        ("**Option 2.** [*No text*]", 3),
        ("Option 2: NO TEXT;", 3),
        ("Option 2: No text on nets", 7),
    ] {
        let site = site(&[("treaties/t/treaty.toml", "title = \"T\"\n"), ("treaties/t/drafts/a.md", &with(option))]);
        let text = &site.drafts[0];
        assert_eq!(brackets::count(&text.text, &text.provisions).whole.words, words, "{option}");
        let nets = provision(&site, "nets");
        let progress = progress::treaty(&site, TreatyId(0), &moves(&site), date(2025, 1, 1));
        let found = progress.provisions.iter().find(|one| one.provision == nets).and_then(|one| one.standing.words);
        assert_eq!(found.map(|words| words.total()), Some(words), "{option}");
    }
}
