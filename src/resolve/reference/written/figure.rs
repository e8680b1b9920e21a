//! The number of a provision, as it is written after `article`.

use super::Fault;
use super::label::is_ordinal_ending;
use super::number::{self, fold};
use super::provision::{Item, Number, Parser};
use super::token::{Kind, Token};
use super::vocabulary::{is_and, is_of};
use crate::model::draft::HeadingKind;

impl Parser<'_> {
    /// A provision's number: `17`, `2 bis`, `IV`, `premier`, `十七`; nothing is taken if there is none.
    pub(super) fn number(&mut self, kind: HeadingKind) -> Option<Number> {
        let token = self.cursor.peek().filter(|_| kind != HeadingKind::Preamble)?;
        let value = match token.kind {
            Kind::Figure(value) | Kind::Chinese(value) => value.to_string(),
            Kind::Word => self.numeral_word(&token, kind)?,
            _ => return None,
        };
        self.cursor.at = token.end;
        if let Some(ending) = self.cursor.peek().filter(|next| !next.spaced && is_ordinal_ending(next)) {
            self.cursor.at = ending.end;
        }
        let suffix = self.cursor.suffix().unwrap_or_default();
        let letter = if suffix.is_empty() { self.stuck_letter() } else { None };
        Some(Number { clean: value + &suffix, letter })
    }

    /// A number that is a word, clean. In running text a single letter is one only where nothing else could be meant.
    fn numeral_word(&self, token: &Token<'_>, kind: HeadingKind) -> Option<String> {
        if number::is_first(&fold(token.text)) {
            return Some("1".into());
        }
        let capitals = token.text.bytes().all(|byte| byte.is_ascii_uppercase());
        if self.prose && !capitals {
            return None;
        }
        let single = token.text.len() == 1 && token.text.is_ascii();
        if single && self.prose && !self.ends_after(token) {
            return None;
        }
        if single && kind == HeadingKind::Annex && !"IVXivx".contains(token.text) {
            return Some(token.text.to_ascii_lowercase());
        }
        let value = number::roman(token.text)?;
        (!single || "IVXivx".contains(token.text)).then(|| value.to_string())
    }

    /// Whether no word follows a token but one that joins references.
    fn ends_after(&self, token: &Token<'_>) -> bool {
        let mut after = self.cursor.clone();
        after.at = token.end;
        after.peek().is_none_or(|next| next.kind != Kind::Word || is_of(next.text) || is_and(next.text))
    }

    /// The letter of `17a`, unless a bracket closes after it: then it is a label.
    fn stuck_letter(&mut self) -> Option<String> {
        let token = self.cursor.peek().filter(|token| !token.spaced && token.kind == Kind::Word)?;
        let mut after = self.cursor.clone();
        after.at = token.end;
        let closed = after.peek().is_some_and(|next| next.is(')') && !next.spaced);
        if closed || token.text.len() != 1 || !token.text.is_ascii() {
            return None;
        }
        self.cursor.at = token.end;
        Some(token.text.to_ascii_lowercase())
    }

    /// A single provision with its units: what `of` leads to.
    pub(super) fn one_provision(&mut self, kind: HeadingKind, items: &mut Vec<Item>) -> Result<(), Fault> {
        let Some(word) = self.cursor.take() else { return Ok(()) };
        if !self.abbreviation_stop(&word) {
            return Err(Fault::new(word.start..word.end, "a word of its own"));
        }
        let number = self.number(kind);
        if number.is_none() && kind == HeadingKind::Article {
            return Err(
                Fault::new(word.start..word.end, format!("`{}` needs a number", word.text)).hint("write `art. 17`")
            );
        }
        self.push_items(word.start..self.cursor.at, (kind, number), false, items);
        Ok(())
    }
}
