//! Whose article a plain mention means: `Article 17 of the Budapest Convention` is not ours.
//!
//! Conservative: what seems to name an instrument that is not of the site is not linked at all.

use super::boundary::{begins_word, ends_word};
use crate::model::id::TreatyId;
use crate::model::treaty::Treaty;
use crate::resolve::reference::fills::escape;
use crate::resolve::reference::written::is_ideograph;

/// Whose article it is.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Instrument {
    /// The text's own treaty's.
    Own,
    /// A treaty's of the site, named.
    Named(TreatyId),
    /// Somebody else's.
    Other,
}

/// The titles of the site's treaties, longest first, as HTML has them.
pub(super) struct Names(Vec<(String, TreatyId)>);

impl Names {
    pub(super) fn new(treaties: &[Treaty]) -> Self {
        let mut names = Vec::new();
        for (index, treaty) in treaties.iter().enumerate() {
            let words = treaty.short.entries.iter().chain(&treaty.title.entries);
            let long = words.filter(|(_, name)| name.chars().count() > 2);
            names.extend(long.map(|(_, name)| (escape(name), TreatyId(index as u32))));
        }
        names.sort_by(|a, b| b.0.len().cmp(&a.0.len()).then_with(|| a.cmp(b)));
        names.dedup();
        Self(names)
    }

    fn beginning(&self, text: &str) -> Option<TreatyId> {
        self.0.iter().find(|(name, _)| text.starts_with(name) && ends_word(text, name.len())).map(|(_, treaty)| *treaty)
    }

    fn ending(&self, text: &str) -> Option<TreatyId> {
        let ends = |name: &str| text.strip_suffix(name).is_some_and(|before| begins_word(text, before.len()));
        self.0.iter().find(|(name, _)| ends(name)).map(|(_, treaty)| *treaty)
    }
}

/// What leads from an article to what it is of.
const OF: &str = "of de du del des d из من";
/// What may: only where the name of an instrument follows.
const IN: &str = "in under dans en в في";
/// What may stand before a noun without naming anything.
const PLAIN: &str = "the this that a an its our same present current future new draft revised further proposed consolidated \
     negotiating adopted final zero first second third chair's chair committee's updated original earlier la le \
     les l cette présente présent projet nouvelle nouveau future futur el los las esta este presente proyecto \
     nueva nuevo futura de del du настоящей этой данной будущей новой проекта هذه هذا مشروع";
/// Nouns for the text that is being negotiated.
const OURS: &str = "convention treaty agreement instrument text draft version paper traité accord texte projet convención \
     convenio tratado acuerdo texto proyecto конвенции договора соглашения текста проекта الاتفاقية المعاهدة \
     الاتفاق المشروع النص";
/// Nouns for instruments that are never the one being negotiated.
const THEIRS: &str = "charter statute protocol covenant constitution code directive regulation declaration law act resolution \
     pact charte statut protocole pacte constitution déclaration loi règlement résolution carta estatuto \
     protocolo pacto constitución código ley declaración resolución устава статута протокола пакта конституции \
     кодекса декларации закона اتفاقية معاهدة ميثاق بروتوكول العهد دستور قانون إعلان قرار اتفاق";
/// What turns a noun into a name: `Convention on …`, `Convention européenne`.
const TAIL: &str = "on against for relating concerning of sur contre relative pour des de du d européenne internationale \
     interaméricaine sobre contra para relativa europea internacional interamericana о об против";

/// Whose article a mention means, by the words before it and after it.
pub(super) fn whose(before: &str, after: &str, names: &Names) -> Instrument {
    match named_after(after, names) {
        Instrument::Own => named_before(before, names),
        found => found,
    }
}

/// `… of the Charter`, `… UNTOC`, `… de la Convention de Vienne`.
fn named_after(after: &str, names: &Names) -> Instrument {
    let mut rest = after.trim_start();
    if let Some(treaty) = names.beginning(rest) {
        return Instrument::Named(treaty);
    }
    let (first, after_first) = next_word(rest);
    let leads = is_in(OF, first);
    if !leads && !is_in(IN, first) {
        let cyrillic = first.starts_with(|c: char| ('А'..='Я').contains(&c));
        return match first {
            _ if is_acronym(first) => Instrument::Other,
            _ if is_in(THEIRS, first) && cyrillic => Instrument::Other,
            _ if cyrillic && !is_in(OURS, first) => Instrument::Other,
            _ if cyrillic => of_noun(first, after_first),
            _ => Instrument::Own,
        };
    }
    rest = after_first;
    for _ in 0..5 {
        let trimmed = rest.trim_start_matches([' ', '\n', '\u{a0}', '\'', '’']);
        if let Some(treaty) = names.beginning(trimmed) {
            return Instrument::Named(treaty);
        }
        let (word, after_word) = next_word(trimmed);
        let ends = noun_of(after_word);
        if is_in(PLAIN, word) && !(ends.is_empty() || (is_in(OURS, word) && !is_in(OURS, ends))) {
            rest = after_word;
            continue;
        }
        return match of_noun(word, after_word) {
            Instrument::Other if !leads && !is_in(THEIRS, word) && !near_instrument(trimmed) => Instrument::Own,
            found => found,
        };
    }
    Instrument::Own
}

/// The next word that says something: `convention` of `de convention`.
fn noun_of(text: &str) -> &str {
    let (word, after) = next_word(text);
    if is_in(PLAIN, word) { next_word(after).0 } else { word }
}

/// Whether a noun after `of the` is the text's own treaty.
fn of_noun(word: &str, after: &str) -> Instrument {
    let (next, _) = next_word(after);
    if is_in(THEIRS, word) {
        return Instrument::Other;
    }
    if is_in(OURS, word) {
        let adjective = word.starts_with("ال") && next.starts_with("ال");
        return if is_in(TAIL, next) || adjective { Instrument::Other } else { Instrument::Own };
    }
    if word.starts_with(char::is_uppercase) { Instrument::Other } else { Instrument::Own }
}

/// Whether one of the next words is a noun for an instrument.
fn near_instrument(text: &str) -> bool {
    let mut rest = text;
    (0..4).any(|_| {
        let (word, after) = next_word(rest);
        rest = after;
        is_in(OURS, word) || is_in(THEIRS, word)
    })
}

/// `UNTOC, art. 2`, `the UN Charter's Article 51`, `《公约》第三条`.
fn named_before(before: &str, names: &Names) -> Instrument {
    let trimmed = before.trim_end();
    let bare = trimmed.trim_end_matches(',').trim_end();
    let owner = bare.strip_suffix("'s").or_else(|| bare.strip_suffix("’s")).unwrap_or(bare);
    if let Some(treaty) = names.ending(owner).or_else(|| names.ending(owner.trim_end_matches('》'))) {
        return Instrument::Named(treaty);
    }
    if trimmed.ends_with(|c| is_ideograph(c) || c == '》') {
        return chinese(trimmed);
    }
    if trimmed.len() != bare.len() {
        return Instrument::Own;
    }
    let word = last_word(owner);
    let noun = is_in(OURS, word) || is_in(THEIRS, word);
    if word.starts_with(char::is_uppercase) && noun {
        let previous = last_word(owner[..owner.len() - word.len()].trim_end());
        let ours = is_in(OURS, word) && (previous.is_empty() || is_in(PLAIN, previous));
        return if ours { Instrument::Own } else { Instrument::Other };
    }
    if is_acronym(word) { Instrument::Other } else { Instrument::Own }
}

fn chinese(before: &str) -> Instrument {
    const OURS: [&str; 6] = ["公约草案", "公约", "条约", "协定", "草案", "案文"];
    const THEIRS: [&str; 6] = ["宪章", "规约", "议定书", "宪法", "章程", "宣言"];
    if let Some(quoted) = before.strip_suffix('》') {
        let name = quoted.rsplit('《').next().unwrap_or_default();
        return if OURS.contains(&name) { Instrument::Own } else { Instrument::Other };
    }
    if THEIRS.iter().any(|noun| before.ends_with(noun)) {
        return Instrument::Other;
    }
    let Some(rest) = OURS.iter().find_map(|noun| before.strip_suffix(noun)) else { return Instrument::Own };
    let plain = |last: char| !is_ideograph(last) || "本该此新在于据照按和与对及".contains(last);
    if rest.chars().next_back().is_none_or(plain) { Instrument::Own } else { Instrument::Other }
}

fn is_in(words: &str, word: &str) -> bool {
    let lower = word.to_lowercase().replace('’', "'");
    !word.is_empty() && words.split(' ').any(|known| known == lower)
}

/// Three capitals or more: `ICCPR`.
fn is_acronym(word: &str) -> bool {
    word.len() >= 3 && word.bytes().all(|byte| byte.is_ascii_uppercase())
}

fn is_word(c: char) -> bool {
    c.is_alphanumeric() || matches!(c, '-' | '\'' | '’')
}

/// The word that a text begins with after spaces, and what follows; empty before any mark. `l'` and `d'` are words.
fn next_word(text: &str) -> (&str, &str) {
    let text = text.trim_start();
    let length = text.find(|c| !is_word(c)).unwrap_or(text.len());
    let (word, rest) = text.split_at(length);
    match word.find(['\'', '’']) {
        Some(1) => (&text[..1], text[1..].trim_start_matches(['\'', '’'])),
        _ => (word, rest),
    }
}

fn last_word(text: &str) -> &str {
    let start = text.char_indices().rev().take_while(|(_, c)| is_word(*c)).last().map_or(text.len(), |(at, _)| at);
    &text[start..]
}
