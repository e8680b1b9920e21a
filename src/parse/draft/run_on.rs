//! Headings that are not marked and do not stand alone: `Article 5 – Hives`, `第三条适用范围本协定适用于…`, `PREAMBLE The Parties …`.
//!
//! Texts taken from printed pages lose their `#` and their line breaks. One line cannot tell whether `Article 5 Hives are …`
//! is a heading or a sentence; the text as a whole can: where such lines count up, they are headings. Where headings are
//! marked, or mostly stand alone, they are words.

use super::heading::{HeadingLabel, Known, heading_label};
use super::kind::{Kinds, is_appended, is_article};
use super::label::unit_label;
use super::line::Line;
use super::scan::is_invisible;
use super::title::is_title;
use super::written_id::written_id;
use crate::model::draft::HeadingKind;

/// How many numbers may be missing between two headings.
const MOST_MISSING: u32 = 2;
/// The most characters of a Chinese title that words follow on the next line.
const SHORT: usize = 15;
/// How many headings further on are asked whether they count between two.
const FAR: usize = 8;

/// Whether a text has articles that are called so, and not by a sign (`§ 5`).
pub(super) fn has_articles(text: &str, lines: &[Line], kinds: &Kinds) -> bool {
    let article = |line: &Line| {
        let content = text[line.range.clone()].trim_start_matches('#').trim_start();
        heading_label(content, kinds).is_some_and(|label| is_article(label.kind) && !label.sign)
    };
    text.contains('§') && lines.iter().any(|line| line.after_blank && !line.listed && article(line))
}

/// A line that may be a heading that runs on.
#[derive(Debug)]
struct Candidate<'a> {
    line: usize,
    label: HeadingLabel,
    /// Where its label ends, with the written id after it.
    end: usize,
    rest: &'a str,
    standing: Standing,
    /// Whether its label is set in capitals.
    capital: bool,
    /// Whether a stop or dash parts it from what follows, or for Chinese a space.
    parted: bool,
    /// Whether what follows may be its title, and nothing else follows.
    titled: bool,
    /// Whether the line before it does not end as a line before a heading does.
    unstopped: bool,
    /// Whether no blank line parts it from the line before.
    touches: bool,
    /// Whether what follows it may as well go on with a sentence about an article.
    doubtful: bool,
}

/// How a label stands on its line.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Standing {
    /// Alone and after a blank line: it is a heading already, and only counts.
    Heading,
    /// Alone, on a line that no blank line parts from the one before.
    Alone,
    /// Words follow it.
    RunsOn,
}

/// For each line where its heading ends, if a heading runs on there: at the label's end, or at the line's if its title
/// follows. Ends are bytes from the line's start.
pub(super) fn headings(text: &str, lines: &[Line], kinds: &Known) -> Vec<Option<usize>> {
    let mut ends = vec![None; lines.len()];
    let candidates = candidates(text, lines, kinds);
    let marked = first_marked(text, lines, kinds);
    let first = candidates
        .iter()
        .find(|candidate| candidate.is_preamble() || (candidate.is_article() && candidate.is_heading()));
    if let Some(preamble) = first.filter(|first| first.opens_preamble(text, lines))
        && marked.is_none_or(|(line, kind)| preamble.line < line && kind != HeadingKind::Preamble)
    {
        ends[preamble.line] = Some(preamble.end);
    }
    if marked.is_some() {
        return ends;
    }
    let counted = counted(&candidates);
    let alone = candidates.iter().filter(|candidate| candidate.is_heading() && candidate.is_article()).count();
    let running = candidates.iter().zip(&counted).filter(|(candidate, counted)| candidate.is_article() && **counted);
    let flat = running.clone().count() >= 2 && running.count() >= alone;
    for (candidate, counted) in candidates.iter().zip(counted).filter(|(candidate, _)| !candidate.is_heading()) {
        let alone = candidate.standing == Standing::Alone;
        let stands = if alone { candidate.stands_alone(counted) } else { candidate.stands(flat, counted) };
        if stands {
            let end = lines[candidate.line].range.len();
            let end = if candidate.titled || alone { end } else { candidate.end };
            ends[candidate.line] = Some(end);
        }
    }
    ends
}

/// The first heading that is marked with `#` and has a kind.
fn first_marked(text: &str, lines: &[Line], kinds: &Known) -> Option<(usize, HeadingKind)> {
    lines.iter().enumerate().find_map(|(index, line)| {
        let content = text[line.range.clone()].strip_prefix('#')?;
        kinds.label(content.trim_start_matches('#').trim_start(), true).map(|label| (index, label.kind))
    })
}

fn candidates<'a>(text: &'a str, lines: &[Line], kinds: &Known) -> Vec<Candidate<'a>> {
    let lines_of_kind = (0..lines.len()).filter(|index| !lines[*index].listed);
    lines_of_kind.filter_map(|index| candidate(kinds, index, text, lines)).collect()
}

/// Whether a line can be the last before a heading that no blank line parts from it: it ends a sentence, or is a heading.
fn closes(line: &str) -> bool {
    let seen = line.trim_end_matches(is_invisible);
    seen.ends_with(['.', ';', ':', '。', '；', '\u{ff1a}']) || !line.chars().any(char::is_lowercase)
}

fn candidate<'a>(kinds: &Known, index: usize, text: &'a str, lines: &[Line]) -> Option<Candidate<'a>> {
    let content = &text[lines[index].range.clone()];
    let label = kinds.label(content, false)?;
    let before = index.checked_sub(1).map_or("", |before| &text[lines[before].range.clone()]);
    let unstopped = !lines[index].after_blank && !closes(before);
    if unstopped && leads_on(before) {
        return None;
    }
    let name = content.trim_start_matches(|c: char| !c.is_alphabetic());
    if name.starts_with(char::is_lowercase) {
        return None;
    }
    let id = content[label.end..].trim_start();
    let id =
        id.starts_with("{#").then(|| id.find('}')).flatten().map_or(0, |close| content.len() - id.len() + close + 1);
    let end = label.end.max(id);
    let rest = written_id(content[end..].trim_start(), 0).0.trim_end();
    let alone = rest.trim_matches('*').is_empty();
    let touches = !lines[index].after_blank;
    let following = lines.get(index + 1);
    let led = following.is_some_and(|next| !text[next.range.clone()].starts_with(char::is_lowercase));
    let begins = if alone { Begins::Words } else { begins(rest) };
    if (alone && touches && !led) || begins == Begins::Nothing {
        return None;
    }
    let doubtful = begins == Begins::Perhaps;
    let mark = content[..label.end].trim_end();
    let spaced = content[label.end..].starts_with(char::is_whitespace);
    let parted = id > 0
        || is_gloss(rest)
        || mark.ends_with(['.', ':', '\u{ff1a}', '-', '–', '—'])
        || (spaced && name.starts_with(is_ideograph));
    let capital = is_capital(&content[..label.end]);
    let strong = if rest.starts_with(is_ideograph) { rest.chars().nth(SHORT).is_none() } else { is_capital(rest) };
    let ends = following.is_none_or(|next| {
        let following = &text[next.range.clone()];
        next.after_blank
            || next.listed
            || unit_label(following, 0).is_some()
            || ((parted || strong) && !following.starts_with(char::is_lowercase))
    });
    let titled = ends && !alone && is_title(rest);
    let standing = match (alone, touches) {
        (true, false) => Standing::Heading,
        (true, true) => Standing::Alone,
        (false, _) => Standing::RunsOn,
    };
    Some(Candidate { line: index, label, end, rest, standing, capital, parted, titled, unstopped, touches, doubtful })
}

impl Candidate<'_> {
    fn is_article(&self) -> bool {
        is_article(self.label.kind)
    }

    /// Whether it is a heading without more ado.
    fn is_heading(&self) -> bool {
        self.standing == Standing::Heading
    }

    /// Whether a label alone on a line that no blank line parts from the one before is a heading.
    fn stands_alone(&self, counted: bool) -> bool {
        match self.label.kind {
            kind if is_article(kind) => counted,
            _ if self.unstopped => false,
            HeadingKind::Preamble => self.capital,
            kind if is_appended(kind) => self.capital,
            _ => self.capital && self.label.number.is_some(),
        }
    }

    fn is_preamble(&self) -> bool {
        self.label.kind == HeadingKind::Preamble
    }

    /// Whether it is the preamble's heading with the preamble after it, which does not end as a sentence.
    fn opens_preamble(&self, text: &str, lines: &[Line]) -> bool {
        let words = text[lines[self.line].range.clone()].trim_end();
        self.is_preamble()
            && self.standing == Standing::RunsOn
            && !self.label.emphasis_open
            && words.ends_with([':', ',', ';', '\u{ff1a}', '\u{ff0c}', '،'])
    }

    /// Whether it is a heading, in a text that is flat or not, if it counts on from the heading before it or not.
    fn stands(&self, flat: bool, counted: bool) -> bool {
        if !self.titled && self.label.emphasis_open {
            return false;
        }
        let titled = self.titled && (self.parted || !self.unstopped);
        let flows = flat && !self.unstopped && !self.doubtful;
        if (self.touches || self.doubtful) && !(counted && (titled || flows)) {
            return false;
        }
        let capitals = is_capital(self.rest);
        let uncased = self.rest.chars().find(|c| c.is_alphabetic()).is_some_and(|c| !c.is_uppercase());
        match self.label.kind {
            HeadingKind::Preamble | HeadingKind::Plain => false,
            kind if is_article(kind) => (self.titled && (self.parted || (capitals && counted))) || (flat && counted),
            kind if is_appended(kind) && self.label.number.is_none() => self.titled && capitals,
            kind if is_appended(kind) => {
                (self.titled && (self.parted || capitals)) || (flat && (capitals || (uncased && counted)))
            }
            _ => self.titled && (self.parted || capitals || (flat && uncased)),
        }
    }
}

/// For each candidate whether it counts on from the one of its kind before it. After an annex articles may begin again.
fn counted(candidates: &[Candidate]) -> Vec<bool> {
    let mut last: Vec<(HeadingKind, u32)> = Vec::new();
    let mut counted = vec![false; candidates.len()];
    let counts = |candidate: &Candidate| is_article(candidate.label.kind) || is_appended(candidate.label.kind);
    let numbers: Vec<Option<(u32, u32, bool)>> =
        candidates.iter().map(|candidate| candidate.label.count().filter(|_| counts(candidate))).collect();
    for (index, candidate) in candidates.iter().enumerate() {
        let kind = candidate.label.kind;
        if is_appended(kind) && (candidate.is_heading() || candidate.titled) {
            last.retain(|(kind, _)| is_appended(*kind));
        }
        let Some((number, till, suffixed)) = numbers[index] else { continue };
        let alike = |other: &usize| candidates[*other].label.kind == kind;
        let near = || {
            let further = (index + 1..candidates.len()).filter(alike);
            further.filter_map(|other| numbers[other]).take(FAR).map(|(number, ..)| number)
        };
        let before = last.iter().find(|(known, _)| *known == kind).map(|(_, number)| *number);
        let goes_on = match before {
            None if number == 1 => true,
            None => !candidate.unstopped && near().any(|next| next == number + 1),
            Some(last) if number == last => suffixed,
            Some(last) if number == last + 1 => true,
            Some(_) if candidate.unstopped => false,
            Some(last) => {
                (last..=last + 1 + MOST_MISSING).contains(&number) && !near().any(|next| next > last && next < number)
            }
        };
        if goes_on || candidate.is_heading() {
            last.retain(|(known, _)| *known != kind);
            last.push((kind, till));
        }
        counted[index] = goes_on && !candidate.is_heading();
    }
    counted
}

/// How words after a label begin.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Begins {
    /// In the middle of a sentence that speaks of an article.
    Nothing,
    /// As a sentence about an article may go on, and as a title may begin: `和平解决争端`.
    Perhaps,
    Words,
}

/// How words after a label begin.
fn begins(rest: &str) -> Begins {
    const CHINESE: [&str; 10] = ["的", "或", "至", "第", "，", "、", "）", "；", "。", "中"];
    const CHINESE_TITLES: [&str; 5] = ["所", "和", "及", "与", "规定"];
    const ARABIC: [&str; 7] = ["من", "أو", "إلى", "و", "أعلاه", "المذكورة", "فقرة"];
    let of = |begins: bool| if begins { Begins::Words } else { Begins::Nothing };
    if CHINESE_TITLES.iter().any(|word| rest.starts_with(word)) {
        return if rest.contains('第') { Begins::Nothing } else { Begins::Perhaps };
    }
    if rest.starts_with(is_ideograph) || CHINESE.iter().any(|word| rest.starts_with(word)) {
        return of(!CHINESE.iter().any(|word| rest.starts_with(word)));
    }
    let first = rest.split(|c: char| c.is_whitespace() || c == '،').next().unwrap_or("");
    let word = rest.trim_start_matches(['[', '*', '"', '“', '«', '„', '\'', '‘']);
    let labelled =
        || unit_label(rest, 0).is_some_and(|label| !label.weak && label.readings.iter().any(|one| one.is_first()));
    let capital = word.starts_with(|c: char| c.is_alphabetic() && !c.is_lowercase());
    of(is_gloss(rest) || (!ARABIC.contains(&first) && capital) || labelled())
}

/// Whether words lead on to the number of an article: a label on the next line is no heading then.
pub(super) fn leads_on(words: &str) -> bool {
    const LEADS: [&str; 74] = [
        "of",
        "in",
        "under",
        "with",
        "to",
        "and",
        "or",
        "by",
        "from",
        "see",
        "the",
        "this",
        "that",
        "per",
        "for",
        "than",
        "both",
        "de",
        "du",
        "des",
        "la",
        "le",
        "les",
        "et",
        "ou",
        "à",
        "dans",
        "selon",
        "par",
        "aux",
        "au",
        "avec",
        "del",
        "el",
        "los",
        "las",
        "al",
        "en",
        "y",
        "e",
        "o",
        "a",
        "con",
        "por",
        "según",
        "в",
        "с",
        "со",
        "и",
        "по",
        "на",
        "к",
        "или",
        "из",
        "от",
        "согласно",
        "статьи",
        "article",
        "articles",
        "paragraph",
        "من",
        "في",
        "و",
        "إلى",
        "على",
        "der",
        "des",
        "und",
        "oder",
        "nach",
        "van",
        "het",
        "della",
        "dell",
    ];
    let last =
        words.trim_end_matches(['’', '\'']).rsplit(|c: char| !c.is_alphabetic()).next().unwrap_or("").to_lowercase();
    words.ends_with(',') || LEADS.contains(&last.as_str())
}

/// Whether words are all in one pair of parentheses.
fn is_gloss(words: &str) -> bool {
    let inside = words.trim_matches('*').strip_prefix('(').and_then(|rest| rest.trim_end().strip_suffix(')'));
    inside.is_some_and(|inside| inside.chars().count() > 3 && !inside.contains(['(', ')']))
}

fn is_ideograph(c: char) -> bool {
    ('\u{4e00}'..='\u{9fff}').contains(&c)
}

/// Whether words are set in capitals.
fn is_capital(words: &str) -> bool {
    words.chars().filter(|c| c.is_uppercase()).count() > 1 && !words.chars().any(char::is_lowercase)
}
