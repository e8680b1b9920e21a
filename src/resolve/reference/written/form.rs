//! The forms around a reference: whose treaty, by id, of a kind, in which draft.

use super::Fault;
use super::provision::{self, Item};

/// The kinds of things that `kind:ID` names.
pub(crate) const KINDS: [&str; 17] = [
    "proposal",
    "package",
    "vote",
    "argument",
    "delegation",
    "group",
    "body",
    "session",
    "topic",
    "doc",
    "document",
    "briefing",
    "term",
    "author",
    "treaty",
    "draft",
    "page",
];

/// A piece of the string, and where it begins.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Part<'a> {
    pub(crate) text: &'a str,
    pub(crate) start: usize,
}

impl<'a> Part<'a> {
    pub(crate) fn range(self) -> std::ops::Range<usize> {
        self.start..self.start + self.text.len()
    }

    fn slice(self, from: usize, to: usize) -> Part<'a> {
        Part { text: &self.text[from..to], start: self.start + from }.trimmed()
    }

    fn trimmed(self) -> Part<'a> {
        let text = self.text.trim();
        Part { text, start: self.start + self.text.len() - self.text.trim_start().len() }
    }
}

/// A reference as written.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) struct Written<'a> {
    /// The treaty named before it: `untoc: …`.
    pub(crate) treaty: Option<Part<'a>>,
    /// What it names.
    pub(crate) form: Form<'a>,
    /// In which draft.
    pub(crate) at: Option<At<'a>>,
    /// What it names, as typed.
    pub(crate) words: Part<'a>,
}

/// How something is named.
#[derive(Debug, Clone, PartialEq, Eq)]
pub(crate) enum Form<'a> {
    /// By number: never empty.
    Numbers(Vec<Item>),
    /// `#scope/1/a`: a provision's id and the path in it.
    Id(Part<'a>),
    /// `kind:ID`.
    Thing(&'static str, Part<'a>),
    /// Nothing but a draft: `@chair-2023`.
    Draft,
}

/// The draft or drafts a reference is read in.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum At<'a> {
    /// `@chair-2023`
    Draft(Part<'a>),
    /// `@chair-2023..final`
    Pair(Part<'a>, Part<'a>),
}

/// Reads a reference.
pub(crate) fn parse(text: &str) -> Result<Written<'_>, Fault> {
    let all = Part { text, start: 0 }.trimmed();
    let (treaty, rest) = match prefix(all) {
        Some((head, rest)) => match kind(head.text) {
            Some(kind) => return thing(None, kind, rest),
            None => (Some(head), rest),
        },
        None => (None, all),
    };
    if treaty.is_some()
        && let Some((head, id)) = prefix(rest)
    {
        return match kind(head.text) {
            Some(kind) => thing(treaty, kind, id),
            None => Err(Fault::new(head.range(), format!("`{}` is not a kind of thing", head.text))
                .hint(format!("kinds are {}", KINDS.join(", ")))),
        };
    }
    let (words, at) = split_draft(rest)?;
    let form = match (words.text.strip_prefix('#'), words.text.is_empty() && at.is_some()) {
        (Some(_), _) => Form::Id(words.slice(1, words.text.len())),
        (None, true) => Form::Draft,
        (None, false) => Form::Numbers(numbers(text, words)?),
    };
    if let Form::Id(Part { text: "", start }) = form {
        return Err(Fault::new(start - 1..start, "`#` needs an id after it").hint("write `#scope` or `#scope/1/a`"));
    }
    Ok(Written { treaty, form, at, words })
}

/// The treaty that seems to be named before a reference which cannot be read.
pub(crate) fn treaty_before(text: &str) -> Option<Part<'_>> {
    let (head, _) = prefix(Part { text, start: 0 }.trimmed())?;
    kind(head.text).is_none().then_some(head)
}

fn numbers(text: &str, words: Part<'_>) -> Result<Vec<Item>, Fault> {
    provision::whole(&text[..words.range().end], words.start)
}

fn kind(head: &str) -> Option<&'static str> {
    KINDS.iter().find(|kind| **kind == head).copied()
}

/// `head: rest`, if what stands before the first colon can be a kind or a treaty's id.
fn prefix(part: Part<'_>) -> Option<(Part<'_>, Part<'_>)> {
    let colon = part.text.find(':')?;
    let head = part.slice(0, colon);
    let slug = |c: char| c.is_alphanumeric() || matches!(c, '-' | '_' | '.');
    let is_slug = !head.text.is_empty() && head.text.chars().all(slug);
    is_slug.then(|| (head, part.slice(colon + 1, part.text.len())))
}

fn thing<'a>(treaty: Option<Part<'a>>, kind: &'static str, id: Part<'a>) -> Result<Written<'a>, Fault> {
    if id.text.is_empty() {
        return Err(Fault::new(id.range(), format!("`{kind}:` needs an id after it")));
    }
    Ok(Written { treaty, form: Form::Thing(kind, id), at: None, words: id })
}

fn split_draft(part: Part<'_>) -> Result<(Part<'_>, Option<At<'_>>), Fault> {
    let Some(sign) = part.text.rfind('@') else { return Ok((part, None)) };
    let words = part.slice(0, sign);
    let drafts = part.slice(sign + 1, part.text.len());
    let at = match drafts.text.find("..") {
        Some(dots) => At::Pair(drafts.slice(0, dots), drafts.slice(dots + 2, drafts.text.len())),
        None => At::Draft(drafts),
    };
    match at {
        At::Draft(draft) | At::Pair(draft, _) | At::Pair(_, draft) if draft.text.is_empty() => {
            Err(Fault::new(draft.range(), "a draft is missing after `@`")
                .hint("write `@chair-2023`, or `@chair-2023..final`"))
        }
        at => Ok((words, Some(at))),
    }
}
