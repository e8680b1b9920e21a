//! References by number: `arts. 3 and 5`, `Article 17(1)(a)`, `paragraph 2 of article 5`.

use super::Fault;
use super::label::Step;
use super::number::fold;
use super::token::{Cursor, Kind, Token};
use super::vocabulary::{self, Meaning, Thing, is_and, is_of, is_the, is_to, meaning};
use crate::model::draft::HeadingKind;
use std::ops::Range;

/// One provision or unit that a reference names.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Item {
    /// Its words in the string: what becomes the link.
    pub(crate) range: Range<usize>,
    /// The words that name the provision alone: `article 17` of `article 17(1)`.
    pub(crate) head: Range<usize>,
    /// Article, preamble or annex.
    pub(crate) kind: HeadingKind,
    /// Its number; none for a preamble or the only annex.
    pub(crate) number: Option<Number>,
    /// The way from the provision to the unit.
    pub(crate) steps: Vec<Step>,
    /// Whether everything between the item before and this is meant too: `articles 3–5`.
    pub(crate) through: bool,
}

/// A clean number: `17`, `2bis`. A letter stuck to it (`17a`) may be part of it or a label of its own.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Number {
    pub(crate) clean: String,
    pub(crate) letter: Option<String>,
}

/// Reads a text that is nothing but references by number, from `at` on.
pub(super) fn whole(text: &str, at: usize) -> Result<Vec<Item>, Fault> {
    let mut parser = Parser::new(Cursor { text, at }, false);
    let items = parser.items()?;
    let Some(token) = parser.cursor.peek() else { return Ok(items) };
    let range = token.start..text.trim_end().len().max(token.end);
    let rest = parser.cursor.rest();
    if token.is('(') {
        return Err(Fault::new(range, format!("`{rest}` is not the label of a unit"))
            .hint("labels are figures, letters or roman numerals in brackets: `(1)(a)(ii)`"));
    }
    Err(Fault::new(range, format!("`{rest}` is not part of a reference"))
        .hint(format!("write `[[{}|words of your own]]`", text[at..token.start].trim())))
}

/// Reads the mention of provisions that running text has at `at`, as far as it goes: the items, never none.
pub(crate) fn mention(text: &str, at: usize) -> Option<Vec<Item>> {
    Parser::new(Cursor { text, at }, true).items().ok()
}

/// Reads references by number.
pub(super) struct Parser<'a> {
    pub(super) cursor: Cursor<'a>,
    /// Whether other words may follow: what is not surely part of a reference is then none.
    pub(super) prose: bool,
    /// Whether the last word for provisions was a plural.
    pub(super) several: bool,
}

/// What stands between the parts of a list.
#[derive(Clone, Copy, PartialEq, Eq)]
pub(super) enum Joint {
    And,
    To,
}

impl<'a> Parser<'a> {
    pub(super) fn new(cursor: Cursor<'a>, prose: bool) -> Self {
        Self { cursor, prose, several: false }
    }

    /// The same parser at the same place, to look ahead with.
    pub(super) fn ahead(&self) -> Self {
        Self { cursor: self.cursor.clone(), ..*self }
    }

    fn items(&mut self) -> Result<Vec<Item>, Fault> {
        let mut items = Vec::new();
        loop {
            let before = self.cursor.clone();
            match self.group(&mut items) {
                Ok(()) => {}
                Err(fault) if items.is_empty() || !self.prose => return Err(fault),
                Err(_) => {
                    self.cursor = before;
                    return Ok(items);
                }
            }
            let after = self.cursor.clone();
            if self.joint().is_none() || !self.begins_group() {
                self.cursor = after;
                return Ok(items);
            }
        }
    }

    fn begins_group(&self) -> bool {
        let mut ahead = self.cursor.clone();
        skip_the(&mut ahead);
        ahead.peek().is_some_and(|token| token.text == "第" || meaning_of(&token).is_some())
    }

    /// `articles 3 and 5`, `paragraph 2 of article 5`: from one naming word to the next.
    fn group(&mut self, items: &mut Vec<Item>) -> Result<(), Fault> {
        skip_the(&mut self.cursor);
        let Some(token) = self.cursor.peek() else {
            return Err(Fault::new(self.cursor.at..self.cursor.at, "nothing is referred to").hint(FORMS));
        };
        match meaning_of(&token) {
            Some(Meaning { of: Thing::Provision(kind), many }) => self.provisions(kind, many, items),
            Some(Meaning { of: Thing::Unit(_), .. }) => self.units_of_provision(items),
            _ if token.text == "第" => self.chinese(items),
            // Running text goes on with something else, which nobody is told of.
            _ if self.prose => Err(Fault::new(token.start..token.end, String::new())),
            _ => Err(unknown(&token, self.cursor.rest())),
        }
    }

    /// From `article` on: numbers, each with the units named after it.
    pub(super) fn provisions(&mut self, kind: HeadingKind, many: bool, items: &mut Vec<Item>) -> Result<(), Fault> {
        let Some(word) = self.cursor.take() else { return Ok(()) };
        if !self.abbreviation_stop(&word) {
            return Err(Fault::new(word.start..word.end, "a word of its own"));
        }
        self.several = many;
        if many && self.cursor.peek().is_some_and(|token| token.text == "from" || is_of(token.text)) {
            self.cursor.take();
        }
        let (mut start, mut through) = (word.start, false);
        loop {
            let number = self.number(kind);
            if number.is_none() && kind == HeadingKind::Article {
                let range = word.start..self.cursor.at;
                return Err(Fault::new(range, format!("`{}` needs a number", word.text)).hint("write `art. 17`"));
            }
            let numbered = number.is_some();
            self.push_items(start..self.cursor.at, (kind, number), through, items);
            let before = self.cursor.clone();
            let stroke = self.cursor.peek().is_some_and(|token| token.is('/'));
            let joint = self.joint().filter(|_| numbered && (many || stroke || !self.prose));
            let next = self.cursor.peek().filter(|_| self.ahead().number(kind).is_some());
            let (Some(joint), Some(next)) = (joint, next) else {
                self.cursor = before;
                return Ok(());
            };
            (start, through) = (next.start, joint == Joint::To);
        }
    }

    /// The provision named by the words of `head`, with the units named after it.
    pub(super) fn push_items(
        &mut self,
        head: Range<usize>,
        (kind, number): (HeadingKind, Option<Number>),
        through: bool,
        items: &mut Vec<Item>,
    ) {
        for (index, way) in self.ways().into_iter().enumerate() {
            let first = index == 0;
            let range = if first { head.start..way.range.end.max(head.end) } else { way.range };
            let through = if first { through } else { way.through };
            items.push(Item { range, head: head.clone(), kind, number: number.clone(), steps: way.steps, through });
        }
    }

    /// Takes the stop of `art.`. Running text must have it after so short a word: `false` where it has not.
    pub(super) fn abbreviation_stop(&mut self, word: &Token<'_>) -> bool {
        let short = matches!(&*fold(word.text), "art" | "arts" | "ст" | "para" | "paras" | "par" | "parr" | "п" | "al");
        let stop = self.cursor.peek().filter(|token| token.is('.') && !token.spaced);
        if let Some(stop) = stop {
            self.cursor.at = stop.end;
        }
        stop.is_some() || !self.prose || !short || self.is_short_for_a_number(word)
    }

    /// `Art 31(1)`: a short word without its stop is read in running text where a figure follows, and no other word after
    /// it: `art 17 years ago`, `para 4 personas`.
    fn is_short_for_a_number(&self, word: &Token<'_>) -> bool {
        let mut ahead = self.cursor.clone();
        let figure = ahead.take().is_some_and(|token| matches!(token.kind, Kind::Figure(_)) && token.spaced);
        let alone =
            word.text.starts_with(char::is_uppercase) || ahead.peek().is_none_or(|next| next.kind != Kind::Word);
        figure && alone && matches!(&*fold(word.text), "art" | "arts" | "para" | "paras")
    }

    /// `,`, `and`, `, and`, `–`, `to`: what stands between two parts of a list.
    pub(super) fn joint(&mut self) -> Option<Joint> {
        let token = self.cursor.peek()?;
        let joint = match token.kind {
            Kind::Mark(',' | ';' | '&') => Joint::And,
            Kind::Mark('–' | '-') => Joint::To,
            // `17/18`; never the stroke of `and/or`.
            Kind::Mark('/') if !token.spaced && self.cursor.figure_follows(&token) => Joint::And,
            Kind::Word if is_to(token.text) => Joint::To,
            Kind::Word if is_and(token.text) => Joint::And,
            _ => return None,
        };
        self.cursor.at = token.end;
        if token.is(',')
            && let Some(and) = self.cursor.peek().filter(|next| next.kind == Kind::Word && is_and(next.text))
        {
            self.cursor.at = and.end;
        }
        Some(joint)
    }
}

/// What a token means, if it is a word that references are made of.
pub(super) fn meaning_of(token: &Token<'_>) -> Option<Meaning> {
    match token.kind {
        // `والفقرة`: in Arabic `and` is written as part of the word.
        Kind::Word => meaning(token.text).or_else(|| token.text.strip_prefix('و').and_then(meaning)),
        Kind::Mark('§' | '¶') => Some(vocabulary::SECTION_SIGN),
        _ => None,
    }
}

/// Skips `the`, `la`, `l'`.
pub(super) fn skip_the(cursor: &mut Cursor<'_>) {
    while let Some(token) = cursor.peek().filter(|token| is_the(token.text)) {
        cursor.at = token.end;
        cursor.take_mark('\'');
    }
}

/// Skips `of the`, `de l'`; says whether there was an `of`.
pub(super) fn skip_of(cursor: &mut Cursor<'_>) -> bool {
    let Some(token) = cursor.peek().filter(|token| is_of(token.text)) else { return false };
    cursor.at = token.end;
    cursor.take_mark('\'');
    skip_the(cursor);
    true
}

const FORMS: &str = "write an article (`art. 17`), an id (`#scope`), or a kind and an id (`proposal:…`)";

fn unknown(token: &Token<'_>, rest: &str) -> Fault {
    let range = token.start..token.start + rest.len();
    if let Kind::Figure(_) = token.kind {
        return Fault::new(range, format!("`{rest}` does not say what it is the number of"))
            .hint(format!("write `art. {rest}`"));
    }
    let fault = Fault::new(range, format!("`{rest}` is not a reference"));
    let near = crate::diagnostic::nearest(token.text, vocabulary::words());
    match near.filter(|_| token.text.chars().count() > 2) {
        Some(near) => fault.hint(format!("did you mean `{near}`?")),
        None => fault.hint(FORMS),
    }
}
