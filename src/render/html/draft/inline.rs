//! Words as they run: emphasis, brackets, tracked changes, marks of footnotes.
//!
//! Brackets are the outer elements and styles the inner ones, so that each can cross the other in the text: a style is
//! closed where a bracket begins or ends, and opened again behind it. A bracket that holds several paragraphs, or begins in
//! a label, is closed with each element and opened again (`bracket-continued`) in the next.

use super::Writer;
use crate::model::draft::{Bracket, Inline, Style};
use crate::render::html::escape;
use crate::render::strings::FluentValue;

/// The styles that a run of words can have, outermost first.
const TAGS: [&str; 4] = ["u", "s", "strong", "em"];

/// What is open while words are written.
#[derive(Default)]
struct Run {
    /// The style whose tags are open.
    style: Style,
    /// The style of the words before: what a tracked change is told by.
    tracked: Style,
}

impl Writer<'_> {
    /// Writes words inside an element that is open, and leaves nothing open behind.
    pub(super) fn inlines(&mut self, inlines: &[Inline]) {
        if inlines.is_empty() {
            return;
        }
        for depth in 0..self.open_brackets.len() {
            self.open_bracket(self.open_brackets[depth], true);
        }
        let mut run = Run::default();
        for inline in inlines {
            match inline {
                Inline::Text(text) => {
                    self.restyle(&mut run, text.style);
                    escape::words(&mut self.html, &text.text);
                }
                Inline::Open(bracket) if bracket.balanced => {
                    self.track(&mut run, bracket.style);
                    self.set(&mut run, Style::default());
                    self.open_brackets.push(bracket.depth);
                    self.open_bracket(bracket.depth, false);
                    self.restyle(&mut run, bracket.style);
                    self.html.push('[');
                }
                Inline::Close(bracket) if bracket.balanced && self.open_brackets.last() == Some(&bracket.depth) => {
                    self.restyle(&mut run, bracket.style);
                    self.html.push(']');
                    self.set(&mut run, Style::default());
                    self.html.push_str("</span>");
                    self.open_brackets.pop();
                }
                Inline::Open(bracket) => self.lone_bracket(&mut run, *bracket, '['),
                Inline::Close(bracket) => self.lone_bracket(&mut run, *bracket, ']'),
                Inline::Footnote { index, .. } => self.mark(*index),
                Inline::Break => self.html.push_str("<br>"),
                Inline::Row(_) => {}
                // Cells of a row amid other words.
                Inline::Cell => self.html.push(' '),
            }
        }
        self.restyle(&mut run, Style::default());
        for _ in &self.open_brackets {
            self.html.push_str("</span>");
        }
    }

    fn open_bracket(&mut self, depth: u16, continued: bool) {
        let class = if continued { "bracket bracket-continued" } else { "bracket" };
        self.put(format_args!("<span class=\"{class}\" data-depth=\"{depth}\">"));
    }

    /// A bracket without its partner in what is shown: in the whole text, or because a part was cut out of it.
    fn lone_bracket(&mut self, run: &mut Run, bracket: Bracket, sign: char) {
        self.restyle(run, bracket.style);
        if bracket.balanced {
            self.put(format_args!("<span class=\"bracket-mark\" data-depth=\"{}\">{sign}</span>", bracket.depth));
            return;
        }
        let title = self.setting.strings.text(self.setting.language, "bracket-unbalanced");
        self.html.push_str("<span class=\"bracket-mark bracket-unbalanced\"");
        escape::attribute(&mut self.html, "title", &title);
        self.html.push('>');
        self.html.push(sign);
        self.html.push_str("</span>");
    }

    /// Turns to the style of the next words: first what is to be told of a tracked change, then the tags.
    fn restyle(&mut self, run: &mut Run, style: Style) {
        self.track(run, style);
        self.set(run, style);
    }

    /// Says who made a tracked change where it ends, and what it is where it begins.
    fn track(&mut self, run: &mut Run, style: Style) {
        let change = |style: Style| (style.inserted, style.deleted, style.by);
        if change(run.tracked) == change(style) {
            return;
        }
        self.set(run, Style::default());
        let made_by = run.tracked.by.filter(|by| style.by != Some(*by));
        if let Some(name) = made_by.and_then(|by| self.text.attributions.get(by as usize)) {
            let arguments = [("name", FluentValue::from(name.value.as_str()))];
            let words = self.setting.strings.get(self.setting.language, "tracked-by", &arguments).into_owned();
            self.aside("tracked-by", &format!(" ({words})"));
        }
        let begins = |was: bool, is: bool| is && (!was || run.tracked.by != style.by);
        if begins(run.tracked.inserted, style.inserted) {
            self.told("tracked-addition");
        }
        if begins(run.tracked.deleted, style.deleted) {
            self.told("tracked-deletion");
        }
        run.tracked = style;
    }

    /// For those who hear the page and do not see the line under or through the words.
    pub(super) fn told(&mut self, key: &str) {
        let words = self.setting.strings.text(self.setting.language, key).into_owned();
        self.aside("visually-hidden", &format!("{words}: "));
    }

    /// Words that are on the page and not in the text.
    fn aside(&mut self, class: &str, words: &str) {
        self.put(format_args!("<span class=\"{class}\" data-aside"));
        self.mark_reader();
        self.html.push('>');
        escape::words(&mut self.html, words);
        self.html.push_str("</span>");
    }

    /// Closes and opens tags until those of a style are open.
    fn set(&mut self, run: &mut Run, style: Style) {
        let (old, new) = (flags(run.style), flags(style));
        let kept = (0..TAGS.len()).find(|at| old[*at] != new[*at]).unwrap_or(TAGS.len());
        for at in (kept..TAGS.len()).rev().filter(|at| old[*at]) {
            self.put(format_args!("</{}>", TAGS[at]));
        }
        for at in (kept..TAGS.len()).filter(|at| new[*at]) {
            self.put(format_args!("<{}>", TAGS[at]));
        }
        run.style = style;
    }
}

fn flags(style: Style) -> [bool; 4] {
    [style.inserted, style.deleted, style.strong, style.emphasis]
}
