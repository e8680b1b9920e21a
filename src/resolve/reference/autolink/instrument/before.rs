//! The words before a mention: `the Charter (article 12)`, `UNCLOS, article 3`, `Common Article 3`, `its article 5`.

use super::Instrument;
use super::names::Names;
use super::nouns::{
    Noun, begins_arabic_name, is_acronym, is_common, is_not_the, is_of, is_plain, is_tail, leads_in, noun,
};
use super::words::{is_capital, last_word};
use crate::model::id::TreatyId;

/// Words back to the noun of a name that ends right before a mention: `the Convention on the Law of the Sea, article 3`.
const LONGEST: usize = 10;

/// Whose article a mention means, by the words before it.
pub(super) fn before(text: &str, own: Option<TreatyId>, names: &Names) -> Instrument {
    let trimmed = text.trim_end();
    let (joined, joint) = without_joint(trimmed);
    let (last, earlier) = last_word(joined);
    if joint == Joint::Nothing && (is_common(last) || is_not_the(last)) {
        return Instrument::Other;
    }
    let owner = joined.strip_suffix("'s").or_else(|| joined.strip_suffix("’s")).unwrap_or(joined);
    if let Some((treaty, _)) = names.ending(owner) {
        return Instrument::Named(treaty);
    }
    let (word, rest) = if owner.len() == joined.len() { (last, earlier) } else { last_word(owner) };
    if is_acronym(word) {
        return Instrument::Other;
    }
    if let Some(noun) = noun(word) {
        // `as the law article 12` is no name, `Convention Article 5` is.
        if joint == Joint::Nothing && owner.len() == joined.len() && !is_capital(word) {
            return Instrument::Own;
        }
        return of_noun(noun, rest, own, names);
    }
    match joint {
        Joint::Nothing => Instrument::Own,
        Joint::Comma | Joint::Bracket => long_name(word, rest, names),
    }
}

/// What stands between a name and the mention after it.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
enum Joint {
    Nothing,
    Comma,
    Bracket,
}

/// The text before the mark that joins a mention to it, and before `see` and `cf.` after the mark.
fn without_joint(text: &str) -> (&str, Joint) {
    // `Dans la Convention, l’article 4`.
    let articles = ["l’", "l'", " le", " la", " les", " el", " los", " the"];
    let bare = articles.iter().find_map(|article| text.strip_suffix(article)).map(str::trim_end);
    let text = bare.filter(|bare| bare.ends_with(',')).unwrap_or(text);
    let see = ["see", "cf.", "cf", "voir", "véase", "см.", "انظر"]
        .iter()
        .find_map(|see| text.strip_suffix(see))
        .map_or(text, str::trim_end);
    if let Some(before) = see.strip_suffix(['(', '（', '[']) {
        return (before.trim_end(), Joint::Bracket);
    }
    match text.strip_suffix([',', '،']) {
        Some(before) => (before.trim_end(), Joint::Comma),
        None => (text, Joint::Nothing),
    }
}

/// Whether a noun right before the mention is ours, by the words before it.
fn of_noun(noun: Noun, before: &str, own: Option<TreatyId>, names: &Names) -> Instrument {
    let (previous, earlier) = last_word(before);
    let plain = previous.is_empty() || is_plain(previous) || leads(previous);
    // `the draft Convention` is ours, `the Model Draft Convention` is not.
    let nouns_before = self::noun(previous) == Some(Noun::Text) && {
        let (further, _) = last_word(earlier);
        further.is_empty() || is_plain(further) || leads(further)
    };
    if names.is_of(noun, own) && (plain || nouns_before) { Instrument::Own } else { Instrument::Other }
}

/// Whether a word may stand before a noun without an article: `under treaty`, `of convention`.
fn leads(word: &str) -> bool {
    is_of(word) || leads_in(word)
}

/// `the Convention on the Law of the Sea, article 3`: a name whose noun stands some words before the mention.
fn long_name(last: &str, before: &str, names: &Names) -> Instrument {
    let (mut next, mut rest) = (last, before);
    for _ in 0..LONGEST {
        let (word, earlier) = last_word(rest);
        if word.is_empty() {
            return Instrument::Own;
        }
        if let Some(found) = noun(word) {
            let name = is_tail(next) || begins_arabic_name(word) || (is_capital(next) && !is_plain(next));
            return if name && found != Noun::Text { Instrument::Other } else { Instrument::Own };
        }
        if let Some((treaty, _)) = names.ending(rest.trim_end()).filter(|_| is_of(next)) {
            return Instrument::Named(treaty);
        }
        (next, rest) = (word, earlier);
    }
    Instrument::Own
}
