//! A rolling text as HTML: a draft with the proposals made on it written in, from which a program can read the draft again.
//!
//! In: a draft and what is asked of it. Out: `<div data-rolling="D">` with the whole text. What would be added stands in
//! `<ins>`, what would be struck in `<del>`, who asks for it and which proposals are rivals in what carries `data-aside`: taking
//! the asides and `<ins>` out leaves the draft's words. Whatever is marked carries in `data-of` the values of the filter that
//! show it. Not here: the page around it, figures.
//!
//! - [`sieve`] the values of the filter, and the style sheet that filters
//! - [`block`] provisions and what would stand between them · [`mod@unit`] what they hold · [`run`] words of a paragraph
//! - [`newcomer`] new text that stands by itself · [`told`] who asks for what

mod block;
mod newcomer;
mod run;
pub(crate) mod sieve;
mod told;
mod unit;

use super::{Anchors, Look, Writer};
use crate::model::draft::DraftText;
use crate::model::id::ProvisionId;
use crate::model::proposal::Edit;
use crate::model::rolling::Rolling;
use crate::model::target::Target;
use crate::render::html::{Html, Setting, escape, write_language};
use sieve::Sieve;
use std::ops::Range;

/// Level of the outermost heading: below the page's title and the heading over the text.
const LEVEL: u8 = 3;

/// A rolling text on its page.
pub(crate) struct Shown {
    /// The whole of it.
    pub(crate) html: Html,
    /// How many places are marked: `#change-1` is the first.
    pub(crate) places: u32,
}

/// The whole of a rolling text, in the draft's original language.
pub(crate) fn whole(setting: &Setting, rolling: &Rolling, sieve: &Sieve) -> Shown {
    let draft = setting.site.draft(rolling.draft);
    let look = Look { anchors: Anchors::Foreign, level: LEVEL, titled: true };
    let text = Writer::with(setting, rolling.draft, look, (&draft.text, &draft.provisions, draft.language));
    let mut writer = RollingWriter { text, rolling, sieve, places: 0, last_next: 0..0 };
    let html = &mut writer.text.html;
    html.push_str("<div class=\"draft-text redline rolling-text\"");
    escape::attribute(html, "data-rolling", &draft.id);
    escape::attribute(html, "data-treaty", &setting.site.treaty(draft.treaty).id);
    write_language(html, draft.language);
    html.push_str(">\n");
    for block in &rolling.blocks {
        writer.block(block);
    }
    // After the last place there is no next one.
    let last = writer.last_next.clone();
    writer.text.html.replace_range(last, "");
    let places = writer.places;
    Shown { html: writer.text.finish(true), places }
}

/// The anchor of a provision's place on the page.
pub(crate) fn anchor(setting: &Setting, id: ProvisionId) -> String {
    crate::render::html::redline::anchor(setting, id)
}

/// HTML on its way: the draft's writer, and what it knows nothing of.
struct RollingWriter<'a> {
    text: Writer<'a>,
    rolling: &'a Rolling,
    sieve: &'a Sieve,
    /// Places marked so far.
    places: u32,
    /// Where the link to the next place was last written.
    last_next: Range<usize>,
}

impl<'a> RollingWriter<'a> {
    /// The edit of a change.
    fn edit(&self, change: u32) -> &'a Edit {
        let change = &self.rolling.changes[change as usize];
        &self.text.setting.site.proposal(change.proposal).edits[change.edit as usize]
    }

    /// Writes words that are not the draft's own: without permalinks and footnote marks, and whatever brackets they open or
    /// leave open. `text`: what their tracked changes are told by, if it is not the draft.
    fn quoted(&mut self, text: Option<&'a DraftText>, write: impl FnOnce(&mut Writer<'a>)) {
        let own = self.text.text;
        let open = std::mem::take(&mut self.text.open_brackets);
        let before = std::mem::replace(&mut self.text.quoted, true);
        self.text.text = text.unwrap_or(own);
        write(&mut self.text);
        self.text.text = own;
        self.text.quoted = before;
        self.text.open_brackets = open;
    }

    /// The page of a proposal.
    fn proposal_href(&self, change: u32) -> String {
        self.text.setting.href(Target::Proposal(self.rolling.changes[change as usize].proposal))
    }
}
