//! Words of one mark.
//!
//! Brackets stand alone here, each a word of its own, as one of a pair may be new and the other not; no line is drawn under
//! what they hold, as a line under words says that they were added.

use super::Writer;
use crate::model::draft::{Inline, Style};
use crate::model::redline::{Mark, Run, Side};
use crate::render::html::escape;
use crate::render::strings::FluentValue;

impl Writer<'_> {
    /// Words with what changed in them; `whole`: all of them are in an element that says so already.
    pub(super) fn runs(&mut self, runs: &[Run], whole: Option<Side>) {
        for (at, run) in runs.iter().enumerate() {
            let tag = match run.mark {
                Mark::Same => None,
                Mark::Deleted if whole == Some(Side::A) => None,
                Mark::Added if whole == Some(Side::B) => None,
                Mark::Deleted => Some(("del", "removed", "removed-end")),
                Mark::Added => Some(("ins", "added", "added-end")),
            };
            let side = if run.mark == Mark::Deleted || whole == Some(Side::A) { Side::A } else { Side::B };
            let Some((tag, begins, ends)) = tag else {
                self.inlines(&run.inlines, side, true);
                continue;
            };
            if !run.is_change() {
                // Spacing, or a footnote with another mark: nothing that a reader needs to be told.
                self.put(format_args!("<{tag} class=\"unseen\">"));
                self.inlines(&run.inlines, side, side == Side::B);
                self.put(format_args!("</{tag}>"));
                continue;
            }
            self.put(format_args!("<{tag}>"));
            self.told(begins);
            self.inlines(&run.inlines, side, true);
            if runs.get(at + 1).is_some_and(|next| next.mark == Mark::Same) {
                self.told(ends);
            }
            self.put(format_args!("</{tag}>"));
        }
    }

    fn inlines(&mut self, inlines: &[Inline], side: Side, notes: bool) {
        for inline in inlines {
            match inline {
                Inline::Text(text) => {
                    let open = tags(text.style);
                    self.tags("", &open);
                    escape::words(&mut self.html, &text.text);
                    self.tags("/", &open);
                }
                Inline::Open(bracket) => self.bracket(bracket.style, '['),
                Inline::Close(bracket) => self.bracket(bracket.style, ']'),
                Inline::Footnote { index, .. } if notes => self.mark(*index, side),
                Inline::Footnote { .. } | Inline::Row(_) => {}
                Inline::Break => self.html.push_str("<br>"),
                // Cells of a row amid other words.
                Inline::Cell => self.html.push(' '),
            }
        }
    }

    /// Opens tags, or closes them again.
    fn tags(&mut self, slash: &str, tags: &[&str]) {
        let mut put = |tag: &&str| self.put(format_args!("<{slash}{tag}>"));
        if slash.is_empty() { tags.iter().for_each(&mut put) } else { tags.iter().rev().for_each(put) }
    }

    fn bracket(&mut self, style: Style, sign: char) {
        let open = tags(style);
        self.tags("", &open);
        self.put(format_args!("<span class=\"bracket-mark\">{sign}</span>"));
        self.tags("/", &open);
    }

    /// The mark of a footnote, which leads to the note on the draft's page.
    fn mark(&mut self, index: u32, side: Side) {
        let Some(note) = self.draft(side).text.footnotes.get(index as usize) else { return };
        let arguments = [("mark", FluentValue::from(note.mark.as_str()))];
        let words = self.setting.strings.get(self.setting.language, "footnote", &arguments).into_owned();
        let page = self.setting.href(crate::model::target::Target::Draft(self.draft_id(side)));
        self.html.push_str("<sup class=\"footnote-mark\" data-aside><a");
        escape::attribute(&mut self.html, "href", &format!("{page}#fn_{}", index + 1));
        escape::attribute(&mut self.html, "aria-label", &words);
        self.mark_reader();
        self.html.push('>');
        escape::words(&mut self.html, &note.mark);
        self.html.push_str("</a></sup>");
    }
}

/// The elements of a style, outermost first.
fn tags(style: Style) -> Vec<&'static str> {
    let all = [(style.inserted, "u"), (style.deleted, "s"), (style.strong, "strong"), (style.emphasis, "em")];
    all.into_iter().filter(|(is_set, _)| *is_set).map(|(_, tag)| tag).collect()
}
