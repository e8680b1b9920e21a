//! The elements and attributes that contributors may write, and the names that are not theirs to give.

/// How an element stands in a text.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Stands {
    /// Among words.
    Inline,
    /// By itself, and ends a paragraph.
    Block,
    /// Among words, with no end.
    Void,
    /// Among words. Browsers open it again where blocks cut it in two, with all its attributes.
    Formatting,
}
use Stands::{Block, Formatting, Inline, Void};

/// An element that may be written.
#[derive(Debug)]
pub(super) struct Element {
    pub(super) name: &'static str,
    pub(super) stands: Stands,
    /// Attributes that it may have besides those that all may have.
    own: &'static [&'static str],
}

const fn element(name: &'static str, stands: Stands, own: &'static [&'static str]) -> Element {
    Element { name, stands, own }
}

const CELL: &[&str] = &["colspan", "rowspan", "headers", "scope", "abbr", "align"];

static ELEMENTS: &[Element] = &[
    element("a", Formatting, &["href", "hreflang"]),
    element("abbr", Inline, &[]),
    element("article", Block, &[]),
    element("aside", Block, &[]),
    element("b", Formatting, &[]),
    element("bdi", Inline, &[]),
    element("bdo", Inline, &[]),
    element("blockquote", Block, &["cite"]),
    element("br", Void, &[]),
    element("caption", Block, &[]),
    element("center", Block, &[]),
    element("cite", Inline, &[]),
    element("code", Formatting, &[]),
    element("col", Void, &["span", "align"]),
    element("colgroup", Block, &["span", "align"]),
    element("data", Inline, &["value"]),
    element("dd", Block, &[]),
    element("del", Inline, &["cite", "datetime"]),
    element("details", Block, &["open"]),
    element("dfn", Inline, &[]),
    element("div", Block, &[]),
    element("dl", Block, &[]),
    element("dt", Block, &[]),
    element("em", Formatting, &[]),
    element("figcaption", Block, &[]),
    element("figure", Block, &[]),
    element("footer", Block, &[]),
    element("h1", Block, &[]),
    element("h2", Block, &[]),
    element("h3", Block, &[]),
    element("h4", Block, &[]),
    element("h5", Block, &[]),
    element("h6", Block, &[]),
    element("header", Block, &[]),
    element("hgroup", Block, &[]),
    element("hr", Void, &[]),
    element("i", Formatting, &[]),
    element("img", Void, &["src", "alt", "width", "height", "loading"]),
    element("ins", Inline, &["cite", "datetime"]),
    element("kbd", Inline, &[]),
    element("li", Block, &["value"]),
    element("mark", Inline, &[]),
    element("nav", Block, &[]),
    element("ol", Block, &["start", "type", "reversed"]),
    element("p", Block, &[]),
    element("pre", Block, &[]),
    element("q", Inline, &["cite"]),
    element("rp", Inline, &[]),
    element("rt", Inline, &[]),
    element("ruby", Inline, &[]),
    element("s", Formatting, &[]),
    element("samp", Inline, &[]),
    element("section", Block, &[]),
    element("small", Formatting, &[]),
    element("span", Inline, &[]),
    element("strike", Formatting, &[]),
    element("strong", Formatting, &[]),
    element("sub", Inline, &[]),
    element("summary", Block, &[]),
    element("sup", Inline, &[]),
    element("table", Block, &["align"]),
    element("tbody", Block, &["align"]),
    element("td", Block, CELL),
    element("tfoot", Block, &["align"]),
    element("th", Block, CELL),
    element("thead", Block, &["align"]),
    element("time", Inline, &["datetime"]),
    element("tr", Block, &["align"]),
    element("tt", Formatting, &[]),
    element("u", Formatting, &[]),
    element("ul", Block, &[]),
    element("var", Inline, &[]),
    element("wbr", Void, &[]),
];

/// What every element may have.
const GENERAL: [&str; 9] = ["id", "class", "lang", "dir", "title", "role", "tabindex", "aria-label", "aria-hidden"];

/// The element of a name, in any case.
pub(super) fn named(name: &str) -> Option<&'static Element> {
    ELEMENTS.iter().find(|element| element.name.eq_ignore_ascii_case(name))
}

impl Element {
    /// The attribute of a name, in any case, if this element may have it.
    pub(super) fn attribute(&self, name: &str) -> Option<&'static str> {
        GENERAL.iter().chain(self.own).find(|known| known.eq_ignore_ascii_case(name)).copied()
    }

    /// Those one of which must be open around it; all may stand anywhere if there are none.
    pub(super) fn parents(&self) -> &'static [&'static str] {
        match self.name {
            "li" => &["ul", "ol"],
            "dt" | "dd" => &["dl"],
            "caption" | "colgroup" | "thead" | "tbody" | "tfoot" | "tr" => &["table"],
            "col" => &["colgroup", "table"],
            "td" | "th" => &["tr", "table"],
            _ => &[],
        }
    }

    /// Those that it ends where they are the last that was opened: their own end may be left out.
    pub(super) fn ends(&self) -> &'static [&'static str] {
        match self.name {
            "li" => &["p", "li"],
            "dt" | "dd" => &["p", "dt", "dd"],
            "td" | "th" => &["p", "td", "th"],
            "tr" => &["p", "td", "th", "tr", "caption", "colgroup"],
            "thead" | "tbody" | "tfoot" | "colgroup" | "caption" => {
                &["p", "td", "th", "tr", "thead", "tbody", "tfoot", "caption", "colgroup"]
            }
            "h1" | "h2" | "h3" | "h4" | "h5" | "h6" => &["p", "h1", "h2", "h3", "h4", "h5", "h6"],
            _ if self.stands == Block || self.name == "hr" => &["p"],
            _ => &[],
        }
    }

    /// Those that it ends with whatever was opened in them, as far as a browser looks past that.
    pub(super) fn ends_from_within(&self) -> &'static [&'static str] {
        match self.name {
            "li" => &["li"],
            "dt" | "dd" => &["dt", "dd"],
            _ => &[],
        }
    }

    /// Whether it is a heading.
    pub(super) fn is_heading(&self) -> bool {
        matches!(self.name, "h1" | "h2" | "h3" | "h4" | "h5" | "h6")
    }
}

/// Elements of which nothing is words.
pub(super) fn is_swallowed(name: &str) -> Option<&'static str> {
    ["script", "style"].into_iter().find(|known| known.eq_ignore_ascii_case(name))
}

/// Classes by which the program, its scripts and its searching know what it made itself.
pub(super) fn is_mark_of_the_program(class: &str) -> bool {
    const WHOLE: [&str; 11] = [
        "ref",
        "unit",
        "version",
        "permalink",
        "draft-text",
        "search",
        "card",
        "told",
        "finder",
        "sorter",
        "footnotes",
    ];
    const BEGINS: [&str; 9] =
        ["ref-", "footnote-", "card__", "search__", "search-", "beside__", "hl-", "language-", "pagefind-"];
    WHOLE.contains(&class) || BEGINS.iter().any(|begin| class.starts_with(begin))
}

/// Whether an anchor is one that templates or notes have: those of templates begin with `page-`.
pub(in crate::parse::markdown) fn is_of_templates(anchor: &str) -> bool {
    ["page-", "fn:", "fnref:"].iter().any(|begin| anchor.starts_with(begin))
}
