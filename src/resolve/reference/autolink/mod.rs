//! Plain mentions that become links: articles, document symbols, delegations and groups.
//!
//! In: the HTML of a text, and what its holes were filled with. Out: more fills. A mention that finds nothing stays words
//! and is not reported: only what is written as a reference promises to lead somewhere. Not linked: what stands in links,
//! headings and code; articles of instruments that are not of the site.
//!
//! Articles and documents are linked wherever they are mentioned: each mention may mean another paragraph. Delegations are
//! named too often for that: only their first mention in a text is linked, and none where the author made a link.
//!
//! - [`words`] everything that is looked for, in one automaton for the whole site · [`boundary`] what makes a whole word
//! - [`run`] the stretches of text that are looked through
//! - [`instrument`] whose article a mention means

mod boundary;
mod instrument;
mod run;
mod words;

use super::file::Parts;
use super::fills::TextContext;
use super::html::words_around;
use super::lookup::{Drafts, Lookup};
use super::mention::{self, Referred};
use super::number::Numbered;
use super::written::{Item, mention as read_mention};
use crate::model::briefing::{Fill, FillKind, LinkedWords};
use crate::model::id::{DocumentId, DraftId, PartyId};
use crate::model::language::{Language, UN_LANGUAGES};
use crate::model::target::{Reference, Target};
use aho_corasick::{AhoCorasick, Input};
use instrument::{Instrument, whose};
use rustc_hash::FxHashSet;
use std::borrow::Cow;
use std::ops::Range;
use words::{Name, Pattern, Patterns};

/// Everything that plain mentions are recognised by; built once for the site, and not at all if nothing is to be linked.
pub(super) struct Automaton {
    texts: AhoCorasick,
    patterns: Vec<Pattern>,
    treaties: instrument::Names,
}

impl Automaton {
    pub(super) fn new(parts: &Parts<'_>) -> Self {
        let Patterns { texts, patterns } = words::patterns(parts);
        let automaton = AhoCorasick::builder()
            .match_kind(aho_corasick::MatchKind::LeftmostLongest)
            .build(&texts)
            .expect("the names of a site fit into an automaton");
        Self { texts: automaton, patterns, treaties: instrument::Names::new(parts.treaties) }
    }

    /// A fill for every plain mention of a text, given what is `written` as a reference; notes what is mentioned.
    pub(super) fn link(
        &self,
        html: &str,
        lookup: Lookup<'_, '_>,
        context: &TextContext<'_>,
        written: &[Fill],
        referred: &mut Vec<Referred>,
    ) -> Vec<Fill> {
        let seen = referred.iter().filter_map(|referred| match referred.of {
            Target::Party(party) => Some(party),
            _ => None,
        });
        let seen = seen.collect();
        let mut linker = Linker { automaton: self, lookup, context, html, seen, start: 0, links: Vec::new(), referred };
        for run in run::runs(html, written) {
            linker.start = run.start;
            linker.run(&html[run]);
        }
        linker.links
    }
}

struct Linker<'l, 'a> {
    automaton: &'l Automaton,
    lookup: Lookup<'l, 'a>,
    context: &'l TextContext<'l>,
    /// The whole text: what a mention means may stand beyond a tag.
    html: &'l str,
    /// Delegations that are linked already.
    seen: FxHashSet<PartyId>,
    /// Where the run begins in the HTML.
    start: usize,
    links: Vec<Fill>,
    referred: &'l mut Vec<Referred>,
}

impl Linker<'_, '_> {
    fn run(&mut self, text: &str) {
        // A line may end between two words of a name; a space takes as much room.
        let on_one_line = if text.contains('\n') { Cow::Owned(text.replace('\n', " ")) } else { Cow::Borrowed(text) };
        let mut at = 0;
        while let Some(found) = self.automaton.texts.find(Input::new(&*on_one_line).range(at..)) {
            let range = found.range();
            let end = match &self.automaton.patterns[found.pattern().as_usize()] {
                Pattern::Keyword => self.provisions(text, range.clone()),
                Pattern::Symbol(documents) => self.document(text, range.clone(), documents),
                Pattern::Name(names) => self.party(text, range.clone(), names),
            };
            let first = text[range.start..].chars().next().map_or(1, char::len_utf8);
            at = end.unwrap_or(range.start + first);
        }
    }

    /// Links a part of the run, unless it leads to the page it stands on.
    fn push(&mut self, text: &str, range: Range<usize>, reference: Reference) {
        let of = mention::of(&reference);
        if of == self.context.on {
            return;
        }
        let (start, end) = ((self.start + range.start) as u32, (self.start + range.end) as u32);
        let words = text[range].to_owned();
        let kind = FillKind::Links(vec![LinkedWords { words, reference: Some(reference) }]);
        self.links.push(Fill { start, end, kind });
        self.referred.push(Referred { at: start, of });
    }

    /// Links the articles mentioned from a naming word on. Gives the end of the mention, whether it was linked or not.
    fn provisions(&mut self, text: &str, word: Range<usize>) -> Option<usize> {
        if !boundary::begins_word(text, word.start) {
            return None;
        }
        let mut items = read_mention(text, word.start)?;
        let read = items.last()?.range.end;
        while items.last().is_some_and(|item| !boundary::ends_word(text, item.range.end)) {
            items.pop();
        }
        let Some(end) = items.last().map(|item| item.range.end) else { return Some(read) };
        let (before, after) = words_around(self.html, &(self.start + word.start..self.start + end));
        if is_a_name(&text[word], [&before, &after]) {
            return Some(read);
        }
        let own = self.lookup.treaty();
        let treaty = match whose(&before, &after, own, &self.automaton.treaties) {
            Instrument::Own => own,
            Instrument::Named(treaty) => Some(treaty),
            Instrument::Other => None,
        };
        let current = treaty.and_then(|treaty| self.lookup.index.current(treaty, self.lookup.reading));
        if let Some(current) = current.filter(|current| !current.later) {
            self.items(text, &items, current.draft);
        }
        Some(read)
    }

    fn items(&mut self, text: &str, items: &[Item], draft: DraftId) {
        let mut before = None;
        for item in items {
            let (place, range) = match self.lookup.index.at_number(draft, item) {
                Numbered::Found(place) => (place, item.range.clone()),
                Numbered::NoUnit(whole, _) if self.lookup.is_summary(draft) => (whole, item.range.clone()),
                // Perhaps not a unit at all: `Article 5 (i) says …, (ii) says …`.
                // Of `paragraphs 8 and 9 of article 4`, only the last holds the words that name the article.
                Numbered::NoUnit(whole, _) if holds(&item.range, &item.head) => (whole, item.head.clone()),
                _ => continue,
            };
            if let Some(from) = before.filter(|_| item.through) {
                let at = (self.start + range.start) as u32;
                let between = self.lookup.index.between(draft, from, place.provision).into_iter();
                self.referred.extend(between.map(|id| Referred { at, of: Target::Provision(id) }));
            }
            before = Some(place.provision);
            let reference = self.lookup.reference_to(Drafts::Current(Some(draft)), place);
            self.push(text, range, reference);
        }
    }

    /// Links a document by its symbol: that of the text's treaty, else the only one with this symbol.
    fn document(&mut self, text: &str, range: Range<usize>, documents: &[DocumentId]) -> Option<usize> {
        if !boundary::is_whole_symbol(text, &range) {
            return None;
        }
        let treaty = self.lookup.treaty();
        let of_treaty = |id: &&DocumentId| Some(self.lookup.index.parts.documents[id.index()].treaty) == treaty;
        let only = if let [only] = documents { Some(only) } else { None };
        if let Some(document) = documents.iter().find(of_treaty).or(only) {
            self.push(text, range.clone(), Reference::to(Target::Document(*document)));
        }
        Some(range.end)
    }

    /// Links the first mention of a delegation or group. A name that is not to be linked is passed over whole, so that
    /// no other is found inside it.
    fn party(&mut self, text: &str, range: Range<usize>, names: &[Name]) -> Option<usize> {
        if !boundary::is_whole_name(text, &range) {
            return None;
        }
        let language = self.context.language;
        let english = !UN_LANGUAGES.contains(&language.as_str());
        let speaks =
            |name: &&Name| name.language.is_none_or(|own| own == language || (english && own == Language::ENGLISH));
        let party = names.iter().filter(speaks).find_map(|name| name.party);
        if let Some(party) = party.filter(|party| self.seen.insert(*party)) {
            self.push(text, range.clone(), Reference::to(Target::Party(party)));
        }
        Some(range.end)
    }
}

/// Whether a naming word in capitals stands among words that are not: `ARTICLE 19 said` names an organization.
fn is_a_name(word: &str, around: [&str; 2]) -> bool {
    let in_capitals = word.chars().any(char::is_uppercase) && !word.chars().any(char::is_lowercase);
    in_capitals && around.iter().any(|text| text.chars().any(|c| c.is_alphabetic() && !c.is_uppercase()))
}

/// Whether a stretch lies within another.
fn holds(outer: &Range<usize>, inner: &Range<usize>) -> bool {
    outer.start <= inner.start && inner.end <= outer.end
}
