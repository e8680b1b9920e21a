//! The words after a mention: `… of the Charter`, `… (UNCLOS)`, `… UNTOC`, `… thereof`.

use super::Instrument;
use super::names::Names;
use super::nouns::{
    Noun, begins_arabic_name, is_acronym, is_annex, is_common, is_division, is_of, is_parties, is_plain,
    is_plain_after, is_pointing, is_tail, is_thereof, leads_in, noun,
};
use super::words::{is_capital, is_number, next_word};
use crate::model::id::TreatyId;

/// Words of the longest name that is read through for its noun.
const LONGEST: usize = 8;

/// Whose article a mention means, by the words after it.
pub(super) fn after(text: &str, own: Option<TreatyId>, names: &Names) -> Instrument {
    let rest = text.trim_start();
    if let Some(treaty) = names.beginning(rest) {
        return Instrument::Named(treaty);
    }
    if let Some(inside) = rest.strip_prefix(['(', '（']) {
        let inside = inside.split([')', '）']).next().unwrap_or_default();
        return named(inside, own, names, Within::Brackets);
    }
    if let Some(joined) = rest.strip_prefix([',', '،', '，']) {
        return joined_by_comma(joined, own, names);
    }
    let (first, after_first) = next_word(rest);
    if is_thereof(first) || is_common(first) || is_acronym(first) {
        return Instrument::Other;
    }
    if is_of(first) {
        return named(after_first, own, names, Within::Of);
    }
    if leads_in(first) {
        return named(after_first, own, names, Within::In);
    }
    let names_something = is_capital(first) && !is_plain(first) && !is_parties(first);
    match noun(first) {
        // Russian has no word for `of`.
        Some(_) if first.starts_with(|c: char| ('а'..='я').contains(&c.to_lowercase().next().unwrap_or(c))) => {
            named(rest, own, names, Within::Of)
        }
        _ if is_annex(first) => Instrument::Other,
        _ if is_cyrillic_genitive(first) && !names_something => named(rest, own, names, Within::Of),
        _ if names_something => named(rest, own, names, Within::Name),
        _ => Instrument::Own,
    }
}

/// `, of the Charter`, `, MARPOL`, `, Vienna Convention`; not `, Canada said`.
fn joined_by_comma(text: &str, own: Option<TreatyId>, names: &Names) -> Instrument {
    if let Some(treaty) = names.beginning(text.trim_start()) {
        return Instrument::Named(treaty);
    }
    let (first, rest) = next_word(text);
    if is_thereof(first) {
        return Instrument::Other;
    }
    if is_of(first) { named(rest, own, names, Within::Of) } else { named(text, own, names, Within::Comma) }
}

/// `настоящей`, `того`: Russian words that say of what without a word for it.
fn is_cyrillic_genitive(word: &str) -> bool {
    let cyrillic = word.chars().all(|c| ('а'..='ё').contains(&c.to_lowercase().next().unwrap_or(c)));
    let ends = ["ой", "ей", "ого", "его", "ых", "их", "ского"].iter().any(|ending| word.ends_with(ending));
    cyrillic && ends && word.chars().count() > 3 || word == "того" || word == "той"
}

/// What joins a name to the mention before it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Within {
    /// `of`: whatever follows is what it is of.
    Of,
    /// `in`, `under`: often followed by something else, `in Vienna`.
    In,
    /// Brackets: often another remark.
    Brackets,
    /// A comma: often the end of a clause.
    Comma,
    /// Nothing: `Article 29 Working Party`.
    Name,
}

/// Whose article it is by the words that may name an instrument.
fn named(text: &str, own: Option<TreatyId>, names: &Names, within: Within) -> Instrument {
    let mut rest = text;
    let (mut plain, mut proper, mut points) = (true, within == Within::Name, false);
    for read in 0..LONGEST {
        if let Some(treaty) = names.beginning(rest.trim_start()).filter(|_| plain) {
            return Instrument::Named(treaty);
        }
        let (word, after) = next_word(rest);
        rest = after;
        if word.is_empty() {
            break;
        }
        if let Some(noun) = noun(word) {
            if noun == Noun::Text && goes_on(after) {
                continue;
            }
            let ours = match noun {
                Noun::Text => !proper && !points,
                _ => plain && names.is_of(noun, own) && !begins_arabic_name(word) && !is_name(after),
            };
            return if ours { Instrument::Own } else { Instrument::Other };
        }
        if is_annex(word) && within == Within::Of {
            return Instrument::Other;
        }
        if is_division(word) {
            rest = next_word(after).1;
            continue;
        }
        // A name does not go on beyond what it is joined to: `in breach of international law`.
        if is_of(word) && within != Within::Of && read > 0 && !proper {
            break;
        }
        points |= is_pointing(word);
        proper |= is_acronym(word) || (is_capital(word) && !is_plain(word) && !is_parties(word));
        plain &= is_plain(word) || is_of(word);
        if within == Within::Comma && !(proper || is_plain(word) || is_number(word) || is_pointing(word)) {
            return Instrument::Own;
        }
        if within == Within::Comma && is_acronym(word) {
            return Instrument::Other;
        }
    }
    let other = match within {
        Within::Of => proper || points,
        Within::In | Within::Comma => false,
        Within::Brackets => text.split(|c: char| !c.is_alphanumeric()).any(is_acronym),
        Within::Name => true,
    };
    if other { Instrument::Other } else { Instrument::Own }
}

/// Whether a word for a text is followed by what it is a text of: `draft convention`, `projet de convention`, `text of the
/// Vienna Convention`.
fn goes_on(after: &str) -> bool {
    let mut rest = after;
    for _ in 0..4 {
        let (word, next) = next_word(rest);
        if noun(word).is_some() {
            return true;
        }
        if !(is_of(word) || is_plain(word) || is_capital(word)) {
            return false;
        }
        rest = next;
    }
    false
}

/// Whether what follows a noun makes it a name: `Convention on …`, `Конвенции 1982 года`, `Convention (1982)`.
fn is_name(after: &str) -> bool {
    let (next, further) = next_word(after);
    if let Some(inside) = after.trim_start().strip_prefix('(') {
        let (first, _) = next_word(inside);
        return is_number(first) || is_acronym(first);
    }
    let arabic = |word: &str| word.starts_with("ال") && !is_plain_after(word);
    // A clause may go on after the noun with a word that also begins names: `of the Convention to protect`.
    let to = matches!(next, "to" | "for" | "with");
    let tail = is_tail(next) && (!to || is_capital(next_word(further).0));
    let proper = is_capital(next) && !is_parties(next) && !is_plain(next);
    tail || proper || is_number(next) || arabic(next)
}
