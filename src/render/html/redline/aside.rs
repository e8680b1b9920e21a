//! What is told beside the text and belongs to neither draft. All of it carries `data-aside`.

use super::{Writer, anchor};
use crate::model::analysis::Comparison;
use crate::model::id::{DraftId, ProvisionId};
use crate::model::redline::{Fate, Line, LineKind, Section, SectionKind, Side};
use crate::model::target::{Place, Target};
use crate::render::html::{Setting, escape, name};
use crate::render::strings::FluentValue;
use crate::render::strings::list::list;

impl Writer<'_> {
    /// For those who hear the page and do not see the lines under and through the words.
    pub(super) fn told(&mut self, key: &str) {
        let words = self.say(key);
        let words = if key.ends_with("-end") { format!(" ({words}) ") } else { format!("{words}: ") };
        self.words_aside("visually-hidden", &words);
    }

    /// A sign that one draft begins a paragraph here and the other goes on.
    pub(super) fn new_paragraph(&mut self, added: bool) {
        let words = self.say(if added { "paragraph-divided" } else { "paragraph-joined" });
        self.html.push_str("<span class=\"pilcrow\" data-aside");
        escape::attribute(&mut self.html, "title", &words);
        self.mark_reader();
        self.html.push_str(">¶ </span>");
    }

    /// The number of a change, and links to the one before and after it.
    pub(super) fn change_nav(&mut self, index: u32) {
        if !self.own_page {
            return;
        }
        let number = index + 1;
        let arguments = [("number", FluentValue::from(number))];
        let name = self.setting.strings.get(self.setting.language, "change-number", &arguments).into_owned();
        self.html.push_str("<span class=\"change-nav\" data-aside");
        self.mark_reader();
        self.html.push('>');
        self.link("", &format!("#change-{number}"), &name, &number.to_string());
        if index > 0 {
            let words = self.say("previous-change");
            self.link("", &format!("#change-{}", number - 1), &words, "↑");
        }
        if number < self.comparison.redline.changes.len() as u32 {
            let words = self.say("next-change");
            self.link("", &format!("#change-{}", number + 1), &words, "↓");
        }
        self.html.push_str("</span>");
    }

    /// Where a moved unit went, or came from.
    pub(super) fn moved_note(&mut self, index: u32, went: bool) {
        let redline = &self.comparison.redline;
        let Some(moved) = redline.moves.get(index as usize) else { return };
        let (key, other, side, unit) = if went {
            ("moved-to", &moved.to, Side::B, moved.b)
        } else {
            ("moved-from", &moved.from, Side::A, moved.a)
        };
        let Some(section) = redline.sections.get(other.0 as usize) else { return };
        let change = section.lines.get(other.1.start as usize).and_then(|line| line.change).unwrap_or_default();
        let label = self.place(section, side, unit).map_or_else(|| self.say("preface"), |place| self.name(&place));
        let arguments = [("label", FluentValue::from(label))];
        let words = self.setting.strings.get(self.setting.language, key, &arguments).into_owned();
        self.html.push_str("<p class=\"moved-note\" data-aside");
        self.mark_reader();
        self.html.push_str("><a");
        let href = format!("{}#change-{}", self.page, change + 1);
        escape::attribute(&mut self.html, "href", &href);
        self.html.push('>');
        escape::words(&mut self.html, &words);
        self.html.push_str("</a></p>\n");
    }

    /// What became of a provision beyond its words: its number, its place, what it was made of.
    pub(super) fn section_note(&mut self, section: &Section) {
        if !section.is_provision() {
            return;
        }
        let mut parts = Vec::new();
        match section.fate {
            Fate::Added => parts.push(self.say("new-provision")),
            Fate::Deleted => parts.push(self.say("deleted")),
            Fate::Kept | Fate::Changed | Fate::Split | Fate::Merged => {}
        }
        // Of one that was merged, the number is told with the others that it was made of.
        let renumbered = section.renumbered.is_some() && section.from.len() < 2;
        if let Some(place) = self.place(section, Side::A, None).filter(|_| renumbered) {
            let arguments = [("label", FluentValue::from(self.name(&place)))];
            parts.push(self.setting.strings.get(self.setting.language, "was-numbered", &arguments).into_owned());
        }
        if section.relocated {
            parts.push(self.say("relocated"));
        }
        parts.extend(descent(&self.setting, self.comparison, section));
        if section.fate == Fate::Kept && parts.is_empty() {
            parts.push(self.say("unchanged"));
        }
        if let Some(was) = section.was.filter(|_| self.own_page) {
            let old = anchor(&self.setting, was);
            self.html.push_str("<span data-aside");
            escape::attribute(&mut self.html, "id", &old);
            self.html.push_str("></span>");
        }
        if parts.is_empty() {
            return;
        }
        self.html.push_str("<p class=\"redline-note\" data-aside");
        self.mark_reader();
        self.html.push('>');
        escape::words(&mut self.html, &parts.join(" · "));
        self.html.push_str("</p>\n");
    }

    /// A link to the provision's own page, in its heading.
    pub(super) fn history(&mut self, section: &Section) {
        let SectionKind::Provision(id) = section.kind else { return };
        let (words, href) = (self.say("history"), self.setting.href(Target::Provision(id)));
        let name = name::target_name(&self.setting, Target::Provision(id)).words;
        self.html.push_str(" <a class=\"heading-history\" data-aside");
        self.mark_reader();
        escape::attribute(&mut self.html, "href", &href);
        escape::attribute(&mut self.html, "aria-label", &format!("{words}: {name}"));
        self.html.push('>');
        escape::words(&mut self.html, &words);
        self.html.push_str("</a>");
    }

    /// Links to a place in both drafts; where both have the same words, only in the later one.
    pub(super) fn permalinks(&mut self, section: &Section, line: &Line) {
        let (a, b) = match (line.kind, line.labels.last()) {
            (LineKind::Title, _) => (self.place(section, Side::A, None), self.place(section, Side::B, None)),
            (_, Some(label)) => (
                label.a.and_then(|unit| self.place(section, Side::A, Some(unit))),
                label.b.and_then(|unit| self.place(section, Side::B, Some(unit))),
            ),
            _ => return,
        };
        let a = a.filter(|_| b.is_none() || line.kind == LineKind::Title || !line.is_same());
        for (place, sign) in [(a, "‹#"), (b, "#›")] {
            let Some(place) = place else { continue };
            let draft = name::target_name(&self.setting, Target::Draft(place.draft)).words;
            let arguments = [("label", FluentValue::from(format!("{}, {draft}", self.name(&place))))];
            let words = self.setting.strings.get(self.setting.language, "permalink-to", &arguments).into_owned();
            let href = self.setting.href(Target::Place(place));
            self.html.push(' ');
            self.link("permalink", &href, &words, sign);
        }
    }

    /// A link whose sign says little: its name says it. Aside where it has a class of its own.
    fn link(&mut self, class: &str, href: &str, name: &str, sign: &str) {
        self.html.push_str("<a");
        if !class.is_empty() {
            escape::attribute(&mut self.html, "class", class);
            self.html.push_str(" data-aside");
            self.mark_reader();
        }
        escape::attribute(&mut self.html, "href", href);
        escape::attribute(&mut self.html, "aria-label", name);
        escape::attribute(&mut self.html, "title", name);
        self.html.push('>');
        escape::words(&mut self.html, sign);
        self.html.push_str("</a>");
    }

    fn words_aside(&mut self, class: &str, words: &str) {
        self.html.push_str("<span");
        escape::attribute(&mut self.html, "class", class);
        self.html.push_str(" data-aside");
        self.mark_reader();
        self.html.push('>');
        escape::words(&mut self.html, words);
        self.html.push_str("</span>");
    }
}

/// What a provision was made of and went into, in the reader's language: `split into Article 6 and Article 7`,
/// `merged from Article 6 and Article 7`. Each by its number in the draft that has it.
pub(crate) fn descent(setting: &Setting, comparison: &Comparison, section: &Section) -> Vec<String> {
    let say = |key: &str, argument: &'static str, draft: DraftId, ids: &[ProvisionId]| {
        let place = |id: &ProvisionId| Target::Place(Place { draft, provision: *id, unit: None });
        let names: Vec<String> = ids.iter().map(|id| name::target_name(setting, place(id)).words).collect();
        let arguments = [(argument, FluentValue::from(list(&names, setting.language)))];
        setting.strings.get(setting.language, key, &arguments).into_owned()
    };
    let mut told = Vec::new();
    match (section.from.as_slice(), section.fate) {
        ([], _) => {}
        ([_], Fate::Split) => told.push(say("split-from", "label", comparison.from, &section.from)),
        ([_], _) => {}
        (several, _) => told.push(say("merged-from", "labels", comparison.from, several)),
    }
    match (section.into.as_slice(), section.fate) {
        ([], _) => {}
        ([_], Fate::Merged) => told.push(say("merged-into", "label", comparison.to, &section.into)),
        ([_], _) => {}
        (several, _) => told.push(say("split-into", "labels", comparison.to, several)),
    }
    told
}
