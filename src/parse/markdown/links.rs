//! References, embeds, links to files and pictures become holes; other addresses are checked for what they would do.

use super::gate::{AddressKind, kind_of};
use super::markers::Holes;
use super::{NOTHING, Origin, Placed};
use crate::diagnostic::rules::content::{EMBED_NOT_ALONE, EMPTY_LINK, PICTURE_WITHOUT_WORDS, RAW_MARKUP, UNSAFE_LINK};
use crate::diagnostic::{Diagnostic, Report};
use crate::model::body::HoleKind;
use pulldown_cmark::{Event, LinkType, Tag, TagEnd};
use pulldown_cmark_escape::{escape_href, escape_html};

/// Opens a hole for everything that must be looked up. `places` is where links begin and end, and pictures begin.
pub(super) fn open(
    events: &mut [Placed<'_>],
    places: &[usize],
    origin: Origin<'_>,
    (holes, report): (&mut Holes, &mut Report),
) {
    let mut links = Links { origin, holes, report, open: Vec::new() };
    for at in places.iter().copied() {
        if let Some(before) = at.checked_sub(1).filter(|at| matches!(events[*at].0, Event::Start(Tag::Paragraph))) {
            links.paragraph(&mut events[before..]);
        }
        match &events[at].0 {
            Event::Start(Tag::Link { link_type, .. }) if is_wiki(*link_type) => links.reference(&mut events[at..]),
            Event::Start(Tag::Link { .. }) => links.link(&mut events[at..]),
            Event::End(TagEnd::Link) => links.end(&mut events[at]),
            Event::Start(Tag::Image { .. }) => links.picture(&mut events[at..]),
            _ => {}
        }
    }
}

/// How the link that is open was begun.
enum Opened {
    Link,
    Hole,
    Nothing,
}

struct Links<'b> {
    origin: Origin<'b>,
    holes: &'b mut Holes,
    report: &'b mut Report,
    open: Vec<Opened>,
}

impl Links<'_> {
    /// `[[TARGET]]` is a hole with words of its own; `[[TARGET|words]]` keeps its words.
    fn reference(&mut self, events: &mut [Placed<'_>]) {
        let (Event::Start(Tag::Link { link_type, dest_url, .. }), range) = &events[0] else { return };
        // In a table cell the bar between target and words must be escaped; the parser leaves the backslash.
        let target = dest_url.trim().trim_end_matches('\\').trim_end().to_owned();
        let span = self.origin.span_of(&target, range);
        let has_words = matches!(link_type, LinkType::WikiLink { has_pothole: true });
        if target.is_empty() {
            let hint = "write what it leads to before the bar: `[[art. 4|words]]`";
            self.report.push(Diagnostic::new(&RAW_MARKUP, span, "this reference names nothing").hint(hint));
            self.open.push(Opened::Nothing);
            events[0].0 = NOTHING;
            return;
        }
        let is_empty = has_words && is_blank(&events[1..]);
        if is_empty {
            let message = format!("the reference to `{target}` has a bar and no words");
            let hint = format!("write words behind the bar, or `[[{target}]]` for its own");
            self.report.push(Diagnostic::new(&EMPTY_LINK, span, message).hint(hint));
        }
        let mark = if has_words && !is_empty {
            self.open.push(Opened::Hole);
            self.holes.mark(HoleKind::Open(target), span)
        } else {
            take_to_end(&mut events[1..]);
            self.holes.mark(HoleKind::Reference(target), span)
        };
        events[0].0 = Event::InlineHtml(mark.into());
    }

    fn link(&mut self, events: &mut [Placed<'_>]) {
        let is_blank = is_blank(&events[1..]);
        let (event, range) = &mut events[0];
        let Event::Start(Tag::Link { link_type, dest_url: address, .. }) = event else { return };
        if is_blank || address.is_empty() {
            let (message, hint) = if is_blank {
                (
                    "a link without words cannot be seen or followed",
                    "write words between the brackets: `[words](address)`",
                )
            } else {
                ("this link leads nowhere", "write an address between the brackets: `[words](address)`")
            };
            self.report.push(Diagnostic::new(&EMPTY_LINK, self.origin.span(range), message).hint(hint));
            self.open.push(Opened::Nothing);
            *event = NOTHING;
            return;
        }
        match kind_of(address) {
            AddressKind::Unsafe => {
                let span = self.origin.span_of(address, range);
                self.report.push(
                    Diagnostic::new(&UNSAFE_LINK, span, format!("a link may not lead to `{}`", cut(address)))
                        .hint("link to a page, a file, or an `https:` or `mailto:` address"),
                );
                self.open.push(Opened::Nothing);
                *event = NOTHING;
            }
            AddressKind::Local if *link_type != LinkType::Email => {
                let span = self.origin.span_of(address, range);
                let mark = self.holes.mark(HoleKind::OpenLink(address.to_string()), span);
                self.open.push(Opened::Hole);
                *event = Event::InlineHtml(mark.into());
            }
            _ => self.open.push(Opened::Link),
        }
    }

    fn end(&mut self, (event, range): &mut Placed<'_>) {
        match self.open.pop() {
            Some(Opened::Hole) => {
                let mark = self.holes.mark(HoleKind::Close, self.origin.span(range));
                *event = Event::InlineHtml(mark.into());
            }
            Some(Opened::Nothing) => *event = NOTHING,
            Some(Opened::Link) | None => {}
        }
    }

    /// `![alternative words](chart.svg)`, and a `![[…]]` that stands among words, which is refused.
    fn picture(&mut self, events: &mut [Placed<'_>]) {
        let (picture, inner) = events.split_at_mut(1);
        let (event, range) = &mut picture[0];
        let Event::Start(Tag::Image { link_type, dest_url: address, title, .. }) = event else { return };
        let words = take_to_end(inner);
        let span = self.origin.span_of(address, range);
        if is_wiki(*link_type) {
            self.report.push(
                Diagnostic::new(
                    &EMBED_NOT_ALONE,
                    span,
                    format!("`![[{}]]` does not stand on a line of its own", address.trim()),
                )
                .hint("leave an empty line before and after it, or write `[[…]]` for a link"),
            );
            *event = NOTHING;
            return;
        }
        if words.trim().is_empty() {
            let message = format!("the picture `{}` has no words for who cannot see it", cut(address));
            let hint = "say between the brackets what it shows: `![what it shows](chart.svg)`; for one that only decorates write `<img src=\"…\" alt=\"\">`";
            self.report.push(Diagnostic::new(&PICTURE_WITHOUT_WORDS, span, message).hint(hint));
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
        *event = Event::InlineHtml(html.into());
    }

    /// A paragraph that is nothing but `![[TARGET]]` becomes a block; several, one on each line, become several blocks.
    fn paragraph(&mut self, events: &mut [Placed<'_>]) {
        match events.get(1) {
            Some((Event::Start(Tag::Image { link_type, .. }), _)) if is_wiki(*link_type) => {}
            Some((Event::Start(Tag::Image { .. }), _)) => return caption(events),
            _ => return,
        }
        let end = events.iter().position(|(event, _)| matches!(event, Event::End(TagEnd::Paragraph)));
        let paragraph = &mut events[..=end.unwrap_or(0)];
        if !holds_only_embeds(paragraph) {
            return;
        }
        for (event, range) in paragraph {
            *event = match event {
                Event::Start(Tag::Image { link_type, dest_url, .. }) if is_wiki(*link_type) => {
                    let target = dest_url.trim().to_owned();
                    let span = self.origin.span_of(&target, range);
                    Event::Html(format!("{}\n", self.holes.mark(HoleKind::Embed(target), span)).into())
                }
                _ => NOTHING,
            };
        }
    }
}

/// A paragraph that is nothing but a picture with a title becomes a figure; the title is its caption.
fn caption(events: &mut [Placed<'_>]) {
    let mut depth = 0;
    let end = events.iter().position(|(event, _)| {
        match event {
            Event::Start(Tag::Image { .. }) => depth += 1,
            Event::End(TagEnd::Image) => depth -= 1,
            _ => {}
        }
        depth == 0 && matches!(event, Event::End(TagEnd::Image))
    });
    let Some(end) = end.map(|end| end + 1) else { return };
    if !matches!(events.get(end), Some((Event::End(TagEnd::Paragraph), _))) {
        return;
    }
    let Event::Start(Tag::Image { title, .. }) = &mut events[1].0 else { return };
    let title = std::mem::replace(title, "".into());
    if title.is_empty() {
        return;
    }
    let mut html = String::from("<figcaption>");
    escape(|out| escape_html(out, &title), &mut html);
    html.push_str("</figcaption></figure>\n");
    events[0].0 = Event::Html("<figure>".into());
    events[end].0 = Event::Html(html.into());
}

/// Whether nothing is shown of a link, whose begin stands before these.
fn is_blank(events: &[Placed<'_>]) -> bool {
    let inner = events.iter().map_while(|(event, _)| match event {
        Event::End(TagEnd::Link) => None,
        event => Some(event),
    });
    inner.into_iter().all(|event| matches!(event, Event::Text(words) if words.trim().is_empty()))
}

/// Whether a paragraph holds embeds and line ends alone.
fn holds_only_embeds(paragraph: &[Placed<'_>]) -> bool {
    let mut depth = 0;
    paragraph.iter().all(|(event, _)| {
        match event {
            Event::Start(Tag::Image { link_type, .. }) if is_wiki(*link_type) => depth += 1,
            Event::End(TagEnd::Image) => depth -= 1,
            Event::SoftBreak | Event::HardBreak | Event::Start(Tag::Paragraph) | Event::End(TagEnd::Paragraph) => {}
            _ => return depth > 0,
        }
        true
    })
}

/// Takes out what stands before the end of an element that has just begun, and its end; gives the plain words.
fn take_to_end(events: &mut [Placed<'_>]) -> String {
    let mut words = String::new();
    let mut depth = 1;
    for (event, _) in events {
        match std::mem::replace(event, NOTHING) {
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

fn cut(address: &str) -> String {
    address.chars().take(60).collect()
}

/// Writing to a string cannot fail.
fn escape(write: impl FnOnce(&mut String) -> std::fmt::Result, out: &mut String) {
    let _ = write(out);
}
