//! References, embeds, links to files and pictures become holes; other addresses are checked for what they would do.

use super::markers::Holes;
use super::{Origin, Placed};
use crate::diagnostic::rules::content::{EMBED_NOT_ALONE, UNSAFE_LINK};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::body::HoleKind;
use pulldown_cmark::{CowStr, Event, LinkType, Tag, TagEnd};
use pulldown_cmark_escape::{escape_href, escape_html};

/// Opens a hole for everything that must be looked up.
pub(super) fn open<'a>(
    events: Vec<Placed<'a>>,
    origin: Origin<'_>,
    holes: &mut Holes,
    report: &mut Report,
) -> Vec<Placed<'a>> {
    let mut links = Links { origin, holes, report, open: Vec::new(), out: Vec::with_capacity(events.len()) };
    let mut events = events.into_iter().peekable();
    while let Some((event, range)) = events.next() {
        match event {
            Event::Start(Tag::Paragraph) => {
                if matches!(events.peek(), Some((Event::Start(Tag::Image { link_type, .. }), _)) if is_wiki(*link_type))
                {
                    links.embed_or_paragraph(range, &mut events);
                } else {
                    links.out.push((Event::Start(Tag::Paragraph), range));
                }
            }
            Event::Start(Tag::Link { link_type, dest_url, .. }) if is_wiki(link_type) => {
                links.reference(link_type, &dest_url, range, &mut events);
            }
            Event::Start(Tag::Link { link_type, dest_url, title, id }) => {
                links.link(link_type, dest_url, title, id, range);
            }
            Event::End(TagEnd::Link) => match links.open.pop() {
                Some(Opened::Hole) => {
                    let mark = links.holes.mark(HoleKind::Close, origin.span(&range));
                    links.out.push((Event::InlineHtml(mark.into()), range));
                }
                Some(Opened::Nothing) => {}
                Some(Opened::Link) | None => links.out.push((Event::End(TagEnd::Link), range)),
            },
            Event::Start(Tag::Image { link_type, dest_url, title, .. }) => {
                links.picture(link_type, &dest_url, &title, range, &mut events);
            }
            other => links.out.push((other, range)),
        }
    }
    links.out
}

/// How the link that is open was begun.
enum Opened {
    Link,
    Hole,
    Nothing,
}

struct Links<'a, 'b> {
    origin: Origin<'b>,
    holes: &'b mut Holes,
    report: &'b mut Report,
    open: Vec<Opened>,
    out: Vec<Placed<'a>>,
}

type Events<'a> = std::iter::Peekable<std::vec::IntoIter<Placed<'a>>>;

impl<'a> Links<'a, '_> {
    /// `[[TARGET]]` is a hole with words of its own; `[[TARGET|words]]` keeps its words.
    fn reference(&mut self, link_type: LinkType, target: &str, range: std::ops::Range<usize>, events: &mut Events<'a>) {
        // In a table cell the bar between target and words must be escaped; the parser leaves the backslash.
        let target = target.trim().trim_end_matches('\\').trim_end().to_owned();
        let span = self.origin.span_of(&target, &range);
        if matches!(link_type, LinkType::WikiLink { has_pothole: true }) {
            let mark = self.holes.mark(HoleKind::Open(target), span);
            self.open.push(Opened::Hole);
            self.out.push((Event::InlineHtml(mark.into()), range));
        } else {
            skip_to_end(events);
            let mark = self.holes.mark(HoleKind::Reference(target), span);
            self.out.push((Event::InlineHtml(mark.into()), range));
        }
    }

    fn link(
        &mut self,
        link_type: LinkType,
        address: CowStr<'a>,
        title: CowStr<'a>,
        id: CowStr<'a>,
        range: std::ops::Range<usize>,
    ) {
        let span = self.origin.span_of(&address, &range);
        match kind_of(&address) {
            AddressKind::Unsafe => {
                self.report.push(
                    Diagnostic::new(&UNSAFE_LINK, span, format!("a link may not lead to `{}`", cut(&address)))
                        .hint("link to a page, a file, or an `https:` or `mailto:` address"),
                );
                self.open.push(Opened::Nothing);
            }
            AddressKind::Local if link_type != LinkType::Email => {
                let mark = self.holes.mark(HoleKind::OpenLink(address.to_string()), span);
                self.open.push(Opened::Hole);
                self.out.push((Event::InlineHtml(mark.into()), range));
            }
            _ => {
                self.open.push(Opened::Link);
                self.out.push((Event::Start(Tag::Link { link_type, dest_url: address, title, id }), range));
            }
        }
    }

    /// `![alternative words](chart.svg)`, and a `![[…]]` that stands among words, which is refused.
    fn picture(
        &mut self,
        link_type: LinkType,
        address: &CowStr<'a>,
        title: &CowStr<'a>,
        range: std::ops::Range<usize>,
        events: &mut Events<'a>,
    ) {
        let words = skip_to_end(events);
        let span = self.origin.span_of(address, &range);
        if is_wiki(link_type) {
            self.report.push(
                Diagnostic::new(
                    &EMBED_NOT_ALONE,
                    span,
                    format!("`![[{}]]` does not stand on a line of its own", address.trim()),
                )
                .hint("leave an empty line before and after it, or write `[[…]]` for a link"),
            );
            return;
        }
        let mut html = String::from("<img src=\"");
        match kind_of(address) {
            AddressKind::Unsafe => {
                let message = format!("a picture may not come from `{}`", cut(address));
                let hint = "put the picture beside the text and name its file";
                self.report.push(Diagnostic::new(&UNSAFE_LINK, span, message).hint(hint));
            }
            AddressKind::Local => html.push_str(&self.holes.mark(HoleKind::Address(address.to_string()), span)),
            AddressKind::Elsewhere => escape(|out| escape_href(out, address), &mut html),
        }
        html.push_str("\" alt=\"");
        escape(|out| escape_html(out, &words), &mut html);
        html.push('"');
        if !title.is_empty() {
            html.push_str(" title=\"");
            escape(|out| escape_html(out, title), &mut html);
            html.push('"');
        }
        html.push_str(" loading=\"lazy\">");
        self.out.push((Event::InlineHtml(html.into()), range));
    }

    /// A paragraph that is nothing but `![[TARGET]]` becomes a block; several, one on each line, become several blocks.
    fn embed_or_paragraph(&mut self, paragraph: std::ops::Range<usize>, events: &mut Events<'a>) {
        let mut inner = Vec::new();
        for (event, range) in events.by_ref() {
            if matches!(event, Event::End(TagEnd::Paragraph)) {
                break;
            }
            inner.push((event, range));
        }
        let Some(targets) = only_embeds(&inner) else {
            self.out.push((Event::Start(Tag::Paragraph), paragraph.clone()));
            self.out.extend(open(inner, self.origin, self.holes, self.report));
            self.out.push((Event::End(TagEnd::Paragraph), paragraph));
            return;
        };
        for (target, range) in targets {
            let span = self.origin.span_of(&target, &range);
            let mark = self.holes.mark(HoleKind::Embed(target), span);
            self.out.push((Event::Html(format!("{mark}\n").into()), range));
        }
    }
}

/// The targets of a paragraph that holds embeds and line ends alone.
fn only_embeds(inner: &[Placed<'_>]) -> Option<Vec<(String, std::ops::Range<usize>)>> {
    let mut targets = Vec::new();
    let mut depth = 0;
    for (event, range) in inner {
        match event {
            Event::Start(Tag::Image { link_type, dest_url, .. }) if is_wiki(*link_type) => {
                targets.push((dest_url.trim().to_owned(), range.clone()));
                depth += 1;
            }
            Event::End(TagEnd::Image) => depth -= 1,
            Event::SoftBreak | Event::HardBreak => {}
            _ if depth > 0 => {}
            _ => return None,
        }
    }
    Some(targets)
}

/// Skips to the end of the element that has just begun and gives its plain words.
fn skip_to_end(events: &mut Events<'_>) -> String {
    let mut words = String::new();
    let mut depth = 1;
    for (event, _) in events.by_ref() {
        match event {
            Event::Start(Tag::Image { .. } | Tag::Link { .. }) => depth += 1,
            Event::End(TagEnd::Image | TagEnd::Link) => {
                depth -= 1;
                if depth == 0 {
                    break;
                }
            }
            Event::Text(text) | Event::Code(text) => words.push_str(&text),
            Event::SoftBreak | Event::HardBreak => words.push(' '),
            _ => {}
        }
    }
    words
}

fn is_wiki(link_type: LinkType) -> bool {
    matches!(link_type, LinkType::WikiLink { .. })
}

enum AddressKind {
    /// A file or anchor of the site.
    Local,
    /// Somewhere else.
    Elsewhere,
    /// Nothing a reader should follow.
    Unsafe,
}

/// What an address is, by its scheme. As browsers do, control characters and white space in a scheme are passed over.
fn kind_of(address: &str) -> AddressKind {
    let bare: String =
        address.chars().filter(|character| !character.is_control() && !character.is_whitespace()).collect();
    if bare.starts_with("//") {
        return AddressKind::Elsewhere;
    }
    let scheme_end = bare.find([':', '/', '?', '#']);
    match scheme_end.map(|at| (bare.as_bytes()[at], bare[..at].to_ascii_lowercase())) {
        Some((b':', scheme)) => match scheme.as_str() {
            "http" | "https" | "mailto" | "tel" | "doi" => AddressKind::Elsewhere,
            _ => AddressKind::Unsafe,
        },
        _ => AddressKind::Local,
    }
}

fn cut(address: &str) -> String {
    address.chars().take(60).collect()
}

/// Writing to a string cannot fail.
fn escape(write: impl FnOnce(&mut String) -> std::fmt::Result, out: &mut String) {
    let _ = write(out);
}
