//! Notes in boxes: a quote whose first line is `[!NOTE]`, `[!TIP]`, `[!IMPORTANT]`, `[!WARNING]` or `[!CAUTION]`.
//!
//! What a box is called is a word of the interface, so a hole stands for it.

use super::Origin;
use super::markers::Holes;
use crate::model::body::{Callout, HoleKind};
use pulldown_cmark::{BlockQuoteKind, Event, Tag, TagEnd};
use std::ops::Range;

/// Makes of the begin and the end of a note those of a box.
pub(super) fn put_in_boxes(event: &mut Event<'_>, range: &Range<usize>, origin: Origin<'_>, holes: &mut Holes) {
    match event {
        Event::Start(Tag::BlockQuote(Some(kind))) => {
            let kind = kind_of(*kind);
            let mark = holes.mark(HoleKind::Callout(kind), origin.span(&(range.start..range.start)));
            let name = kind.name();
            *event = Event::Html(
                format!(
                    "<div class=\"callout callout--{name}\" role=\"note\">\n<p class=\"callout__name\">{mark}</p>\n"
                )
                .into(),
            );
        }
        Event::End(TagEnd::BlockQuote(Some(_))) => *event = Event::Html("</div>\n".into()),
        _ => {}
    }
}

fn kind_of(kind: BlockQuoteKind) -> Callout {
    match kind {
        BlockQuoteKind::Note => Callout::Note,
        BlockQuoteKind::Tip => Callout::Tip,
        BlockQuoteKind::Important => Callout::Important,
        BlockQuoteKind::Warning => Callout::Warning,
        BlockQuoteKind::Caution => Callout::Caution,
    }
}
