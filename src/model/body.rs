//! Markdown, parsed once: HTML with holes where something must be looked up.

use crate::source::Span;
use std::ops::Deref;
use std::sync::Arc;

/// A markdown text as HTML. What depends on other files is left open: a [`Hole`] says what belongs there.
#[derive(Debug, Clone, Default)]
pub struct Body {
    /// What stands around the holes.
    pub prose: Arc<Prose>,
    /// What is to be filled in, in the order of `at`.
    pub holes: Vec<Hole>,
}

/// What of a markdown text depends on nothing but itself. It is large, and never copied.
#[derive(Debug, Default)]
pub struct Prose {
    /// The HTML, without the content of the holes.
    pub html: Markup,
    /// The headings, in order.
    pub headings: Vec<BodyHeading>,
    /// Other anchors that are written in it: each `id=` once.
    pub anchors: Vec<String>,
    /// Words of the text, for the reading time (code and footnotes included).
    pub words: u32,
}

impl Prose {
    /// All anchors of the text: those of headings first.
    pub fn anchors(&self) -> impl Iterator<Item = &str> {
        self.headings.iter().map(|heading| heading.anchor.as_str()).chain(self.anchors.iter().map(String::as_str))
    }
}

/// HTML of which every element and attribute may stand on a page. Only `parse::markdown` makes it, of what passed its gate: a
/// test of the architecture holds that.
#[derive(Debug, Clone, Default, PartialEq, Eq)]
pub struct Markup(String);

impl Markup {
    /// What was written of events that have passed the gate.
    pub(crate) fn of_the_gate(html: String) -> Self {
        Self(html)
    }
}

impl Deref for Markup {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

/// A heading of a markdown text.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct BodyHeading {
    /// 1 to 6.
    pub level: u8,
    /// The `id=` it has on the page: stable, unique in the text.
    pub anchor: String,
    /// Its words, plain.
    pub text: String,
    /// Where it is, in bytes of [`Prose::html`]: within its tag, behind its anchor.
    pub at: u32,
}

/// A place in the HTML that something is to be put into.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Hole {
    /// Byte in [`Prose::html`].
    pub at: u32,
    /// What belongs there.
    pub kind: HoleKind,
    /// What was written, and where.
    pub span: Span,
}

/// What belongs in a hole.
#[derive(Debug, Clone, PartialEq, Eq)]
pub enum HoleKind {
    /// `[[TARGET]]`: links with the target's own words.
    Reference(String),
    /// The start of `[[TARGET|words]]`; the words follow in the HTML, then [`HoleKind::Close`].
    Open(String),
    /// The start of an ordinary link to a file of the content folder or an anchor: `[x](../about.md#part)`.
    OpenLink(String),
    /// The end of the link begun by the last [`HoleKind::Open`] or [`HoleKind::OpenLink`].
    Close,
    /// The address of a picture or file, inside an attribute: `![x](chart.svg)`.
    Address(String),
    /// Where a link of HTML leads, all of its `href` attribute: `<a href="../about.md#part">`.
    Href(String),
    /// What a note in a box is called, in the reader's language.
    Callout(Callout),
    /// `![[TARGET]]` on a line of its own: a block.
    Embed(String),
}

/// The kinds of notes in boxes: `> [!NOTE]`.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub enum Callout {
    /// Something worth knowing.
    Note,
    /// Advice.
    Tip,
    /// Something that must be known.
    Important,
    /// Something to look out for.
    Warning,
    /// Something that does harm.
    Caution,
}

impl Callout {
    /// All of them.
    pub const ALL: [Self; 5] = [Self::Note, Self::Tip, Self::Important, Self::Warning, Self::Caution];

    /// Its name in classes and strings.
    pub fn name(self) -> &'static str {
        match self {
            Self::Note => "note",
            Self::Tip => "tip",
            Self::Important => "important",
            Self::Warning => "warning",
            Self::Caution => "caution",
        }
    }
}
