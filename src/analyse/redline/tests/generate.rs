//! Drafts made up at random, and later drafts made of them by random edits.

use crate::analyse::tests::draft::{TestDraft, draft};
use proptest::prelude::*;

const WORDS: [&str; 28] = [
    "Party",
    "shall",
    "the",
    "of",
    "night",
    "light",
    "[measure]",
    "[",
    "]",
    "report,",
    "in",
    "accordance;",
    "with",
    "sky",
    "[should][may]",
    "lamp.",
    "and",
    "1.5",
    "Party's",
    "l’article",
    "国家应当",
    "*Recalling*",
    "no",
    "text^1",
    "déjà",
    "\"office\"",
    "ещё",
    "لا",
];

/// A provision: its id, its number, its units as depth and words.
#[derive(Debug, Clone)]
pub(super) struct Article {
    id: u32,
    number: u32,
    title: Vec<usize>,
    units: Vec<(usize, Vec<usize>)>,
}

#[derive(Debug, Clone)]
pub(super) enum Edit {
    Word { article: usize, unit: usize, at: usize, word: usize },
    AddWords { article: usize, unit: usize, at: usize, words: Vec<usize> },
    DropWord { article: usize, unit: usize, at: usize },
    DropUnit { article: usize, unit: usize },
    AddUnit { article: usize, unit: usize, words: Vec<usize> },
    MoveUnit { article: usize, unit: usize, to: usize, at: usize },
    SplitUnit { article: usize, unit: usize, at: usize },
    DropArticle { article: usize },
    MoveArticle { article: usize, to: usize },
    SplitArticle { article: usize, at: usize },
    Renumber,
    Title { article: usize, words: Vec<usize> },
}

pub(super) fn articles() -> impl Strategy<Value = Vec<Article>> {
    let words = || prop::collection::vec(0..WORDS.len(), 1..14);
    let units = prop::collection::vec((0..3_usize, words()), 0..7);
    let article = (words(), units);
    prop::collection::vec(article, 0..6).prop_map(|articles| {
        let numbered = articles.into_iter().enumerate();
        numbered.map(|(n, (title, units))| Article { id: n as u32, number: n as u32 + 1, title, units }).collect()
    })
}

pub(super) fn edits() -> impl Strategy<Value = Vec<Edit>> {
    let words = || prop::collection::vec(0..WORDS.len(), 1..9);
    let (article, unit, at) = (|| 0..6_usize, || 0..7_usize, || 0..14_usize);
    let edit = prop_oneof![
        (article(), unit(), at(), 0..WORDS.len()).prop_map(|(article, unit, at, word)| Edit::Word {
            article,
            unit,
            at,
            word
        }),
        (article(), unit(), at(), words()).prop_map(|(article, unit, at, words)| Edit::AddWords {
            article,
            unit,
            at,
            words
        }),
        (article(), unit(), at()).prop_map(|(article, unit, at)| Edit::DropWord { article, unit, at }),
        (article(), unit()).prop_map(|(article, unit)| Edit::DropUnit { article, unit }),
        (article(), unit(), words()).prop_map(|(article, unit, words)| Edit::AddUnit { article, unit, words }),
        (article(), unit(), article(), unit()).prop_map(|(article, unit, to, at)| Edit::MoveUnit {
            article,
            unit,
            to,
            at
        }),
        (article(), unit(), at()).prop_map(|(article, unit, at)| Edit::SplitUnit { article, unit, at }),
        article().prop_map(|article| Edit::DropArticle { article }),
        (article(), article()).prop_map(|(article, to)| Edit::MoveArticle { article, to }),
        (article(), unit()).prop_map(|(article, at)| Edit::SplitArticle { article, at }),
        Just(Edit::Renumber),
        (article(), words()).prop_map(|(article, words)| Edit::Title { article, words }),
    ];
    prop::collection::vec(edit, 0..12)
}

/// The later draft, and which of its provisions was made of which.
pub(super) fn edited(articles: &[Article], edits: &[Edit]) -> (Vec<Article>, Vec<(u32, u32)>) {
    let mut articles = articles.to_vec();
    let mut origins = Vec::new();
    for edit in edits {
        apply(&mut articles, edit, &mut origins);
    }
    (articles, origins)
}

fn apply(articles: &mut Vec<Article>, edit: &Edit, origins: &mut Vec<(u32, u32)>) {
    let next_id = 100 + origins.len() as u32;
    match edit {
        Edit::Word { article, unit, at, word } => {
            if let Some(old) = words_of(articles, *article, *unit).and_then(|words| words.get_mut(*at)) {
                *old = *word;
            }
        }
        Edit::AddWords { article, unit, at, words: new } => {
            if let Some(words) = words_of(articles, *article, *unit) {
                let at = (*at).min(words.len());
                words.splice(at..at, new.iter().copied());
            }
        }
        Edit::DropWord { article, unit, at } => {
            if let Some(words) =
                words_of(articles, *article, *unit).filter(|words| words.len() > 1 && *at < words.len())
            {
                words.remove(*at);
            }
        }
        Edit::DropUnit { article, unit } => {
            take_unit(articles, *article, *unit);
        }
        Edit::AddUnit { article, unit, words } => {
            if let Some(article) = articles.get_mut(*article) {
                let at = (*unit).min(article.units.len());
                article.units.insert(at, (0, words.clone()));
            }
        }
        Edit::MoveUnit { article, unit, to, at } => {
            let moved = take_unit(articles, *article, *unit);
            if let Some((to, moved)) = articles.get_mut(*to).zip(moved) {
                to.units.insert((*at).min(to.units.len()), moved);
            }
        }
        Edit::SplitUnit { article, unit, at } => {
            if let Some((depth, words)) = articles.get_mut(*article).and_then(|article| article.units.get_mut(*unit))
                && (1..words.len()).contains(at)
            {
                let rest = (*depth, words.split_off(*at));
                articles[*article].units.insert(unit + 1, rest);
            }
        }
        Edit::DropArticle { article } => {
            if *article < articles.len() {
                articles.remove(*article);
            }
        }
        Edit::MoveArticle { article, to } => {
            if *article < articles.len() && *to < articles.len() {
                let moved = articles.remove(*article);
                articles.insert(*to, moved);
            }
        }
        Edit::SplitArticle { article, at } => {
            if let Some(old) = articles.get_mut(*article).filter(|old| *at < old.units.len()) {
                let units = old.units.split_off(*at);
                origins.push((next_id, old.id));
                let new = Article { id: next_id, number: old.number, title: old.title.clone(), units };
                articles.insert(article + 1, new);
            }
        }
        Edit::Renumber => {
            for (index, article) in articles.iter_mut().enumerate() {
                article.number = index as u32 + 1;
            }
        }
        Edit::Title { article, words } => {
            if let Some(article) = articles.get_mut(*article) {
                article.title.clone_from(words);
            }
        }
    }
}

fn words_of(articles: &mut [Article], article: usize, unit: usize) -> Option<&mut Vec<usize>> {
    articles.get_mut(article)?.units.get_mut(unit).map(|(_, words)| words)
}

fn take_unit(articles: &mut [Article], article: usize, unit: usize) -> Option<(usize, Vec<usize>)> {
    let units = &mut articles.get_mut(article)?.units;
    (unit < units.len()).then(|| units.remove(unit))
}

/// The draft as text, and as it is compared.
pub(super) fn written(articles: &[Article]) -> TestDraft {
    let words = |words: &[usize]| words.iter().map(|word| WORDS[*word]).collect::<Vec<_>>().join(" ");
    let mut lines = vec!["A preface to the text.".to_string()];
    for article in articles {
        let title = words(&article.title).replace("^1", "");
        lines.push(format!("# {} Article {}. {title}", article.id, article.number));
        let mut above = 0;
        for (index, (depth, unit)) in article.units.iter().enumerate() {
            // A unit stands at most one level deeper than the one before; some have no label, and some of these are rows of a table.
            let depth = if index == 0 { 0 } else { (*depth).min(above + 1) };
            let label = ["1.> ", "(a)> ", "Option 1:> "][depth].replace('1', &(index + 1).to_string());
            let label = if index % 4 == 3 { "" } else { &label };
            above = if label.is_empty() { above } else { depth };
            let cells = unit.chunks(2).map(words).collect::<Vec<_>>().join(" | ");
            let is_row = label.is_empty() && article.number % 2 == 0;
            let own = if is_row { format!("| {cells}") } else { words(unit) };
            lines.push(format!("{}{label}{own}", "  ".repeat(depth)));
        }
    }
    lines.push("^ A footnote on the text".to_string());
    draft(&lines.join("\n"))
}
