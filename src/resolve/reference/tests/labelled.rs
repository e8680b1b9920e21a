//! A hundred sentences a language: which mentions of articles are ours, and which are another instrument's.
//!
//! `labelled/LANGUAGE.txt` has a sentence a line, and `{…}` around the mentions that mean the treaty the text is about: one
//! that is called a convention, then one that is called an agreement.

use super::fills::{fill, shown};
use super::site::Site;
use crate::model::config::Autolink;

const FILES: [(&str, &str); 6] = [
    ("en", include_str!("labelled/en.txt")),
    ("fr", include_str!("labelled/fr.txt")),
    ("es", include_str!("labelled/es.txt")),
    ("ru", include_str!("labelled/ru.txt")),
    ("ar", include_str!("labelled/ar.txt")),
    ("zh", include_str!("labelled/zh.txt")),
];

/// What was made of the sentences of a language.
#[derive(Default)]
struct Tally {
    sentences: usize,
    ours: usize,
    missed: Vec<String>,
    wrong: Vec<String>,
}

/// The words between two marks, in order.
fn between<'t>(text: &'t str, open: char, close: char) -> Vec<&'t str> {
    text.split(open).skip(1).filter_map(|part| part.split_once(close)).map(|(words, _)| words).collect()
}

fn tally(tag: &str, lines: &str) -> Tally {
    let mut tally = Tally::default();
    let mut site = Site::new();
    for line in lines.lines().filter(|line| !line.is_empty()) {
        match line {
            "# convention" => site = Site::new().called("Sky Convention"),
            "# agreement" => site = Site::new().called("Sky Agreement"),
            _ => sentence(&site, tag, line, &mut tally),
        }
    }
    tally
}

fn sentence(site: &Site, tag: &str, line: &str, tally: &mut Tally) {
    let autolink = Autolink { articles: true, ..Autolink::default() };
    let html = format!("<p>{}</p>", line.replace(['{', '}'], ""));
    let html = shown(site, &fill(site, &html, tag, autolink).text);
    let linked = between(&html, '<', '>').into_iter().filter_map(|link| link.split_once(" → ")).map(|(words, _)| words);
    let linked: Vec<&str> = linked.collect();
    let ours = between(line, '{', '}');
    tally.sentences += 1;
    tally.ours += ours.len();
    tally.missed.extend(ours.iter().filter(|words| !linked.contains(words)).map(|words| format!("{words}: {line}")));
    tally.wrong.extend(linked.iter().filter(|words| !ours.contains(words)).map(|words| format!("{words}: {line}")));
}

#[test]
fn no_mention_of_another_instrument_is_linked_and_nine_tenths_of_ours_are() {
    for (tag, lines) in FILES {
        let tally = tally(tag, lines);
        assert!(tally.sentences >= 100, "{tag}: {} sentences", tally.sentences);
        assert!(tally.wrong.is_empty(), "{tag}, linked and not ours:\n{}", tally.wrong.join("\n"));
        let missed = tally.missed.len();
        assert!(missed * 10 <= tally.ours, "{tag}, {missed} of {} missed:\n{}", tally.ours, tally.missed.join("\n"));
    }
}
