//! Who asks for what, and the way from one place to the next. All of it carries `data-aside`.

use super::RollingWriter;
use crate::model::raw::ProposalState;
use crate::model::target::Target;
use crate::render::html::escape;
use crate::render::html::name::target_name;
use crate::render::strings::FluentValue;
use crate::render::strings::list::list;

impl RollingWriter<'_> {
    /// ` data-of="1 4 9"`.
    pub(super) fn data_of(&mut self, changes: &[u32]) {
        let tokens = self.sieve.tokens(self.rolling, changes);
        escape::attribute(&mut self.text.html, "data-of", &tokens);
    }

    /// ` id="change-3"`: the next place that is marked.
    pub(super) fn place_id(&mut self) {
        self.places += 1;
        let id = format!("change-{}", self.places);
        escape::attribute(&mut self.text.html, "id", &id);
    }

    /// The number of the place that was begun last, and links to the one before and after it.
    pub(super) fn nav(&mut self, changes: &[u32]) {
        let number = self.places;
        let arguments = [("number", FluentValue::from(number))];
        let setting = self.text.setting;
        let name = setting.strings.get(setting.language, "change-number", &arguments).into_owned();
        self.text.html.push_str("<span class=\"change-nav\" data-aside");
        self.data_of(changes);
        self.text.mark_reader();
        self.text.html.push('>');
        self.link(&format!("#change-{number}"), &name, &number.to_string());
        if number > 1 {
            let words = self.say("previous-change");
            self.link(&format!("#change-{}", number - 1), &words, "↑");
        }
        let start = self.text.html.len();
        let words = self.say("next-change");
        self.link(&format!("#change-{}", number + 1), &words, "↓");
        self.last_next = start..self.text.html.len();
        self.text.html.push_str("</span>");
    }

    fn link(&mut self, href: &str, label: &str, words: &str) {
        let html = &mut self.text.html;
        html.push_str("<a");
        escape::attribute(html, "href", href);
        escape::attribute(html, "aria-label", label);
        html.push('>');
        escape::words(html, words);
        html.push_str("</a>");
    }

    /// A paragraph that says who asks for what stands beside it.
    pub(super) fn note(&mut self, changes: &[u32], contested: bool, placed: bool) {
        self.text.html.push_str("<p class=\"rolling-note\" data-aside");
        if placed {
            self.place_id();
        }
        self.data_of(changes);
        self.text.mark_reader();
        self.text.html.push('>');
        self.nav(changes);
        self.whos(changes, true);
        if contested {
            let words = self.say("rolling-contested");
            self.text.html.push_str(" <span class=\"rolling-rivals\">");
            escape::words(&mut self.text.html, &words);
            self.text.html.push_str("</span>");
        }
        self.text.html.push_str("</p>\n");
    }

    /// Who asks for what was just said.
    pub(super) fn whos(&mut self, changes: &[u32], kind: bool) {
        for change in changes {
            self.who(*change, kind);
        }
    }

    /// ` (Delete: France and Chile, on behalf of the Group; withdrawn)`, linked to the proposal.
    fn who(&mut self, index: u32, kind: bool) {
        let change = &self.rolling.changes[index as usize];
        let title = target_name(&self.text.setting, Target::Proposal(change.proposal)).words;
        let askers = self.askers(index);
        let html = &mut self.text.html;
        html.push_str("<span class=\"who\" data-aside");
        self.data_of(&[index]);
        self.text.mark_reader();
        self.text.html.push_str("> (");
        if kind {
            let kind = serde_json::to_value(change.kind).unwrap_or_default();
            let words = self.say(&format!("edit-kind-{}", kind.as_str().unwrap_or_default()));
            escape::words(&mut self.text.html, &words);
            self.text.html.push_str(": ");
        }
        let href = self.proposal_href(index);
        let html = &mut self.text.html;
        html.push_str("<a");
        escape::attribute(html, "href", &href);
        escape::attribute(html, "title", &title);
        html.push('>');
        html.push_str(&askers);
        html.push_str("</a>");
        if change.state != ProposalState::Tabled {
            let state = serde_json::to_value(change.state).unwrap_or_default();
            let words = self.say(&format!("proposal-state-{}", state.as_str().unwrap_or_default()));
            self.text.html.push_str(" · ");
            escape::words(&mut self.text.html, &words);
        }
        self.text.html.push_str(")</span>");
    }

    /// Who asks for a change, as HTML: `France and Chile, on behalf of the Group`; the proposal's title if nobody is named.
    fn askers(&self, index: u32) -> String {
        /// It stands for the names while the message around them is escaped.
        const NAMES: [&str; 2] = ["\u{f0000}", "\u{f0001}"];
        let change = &self.rolling.changes[index as usize];
        let setting = self.text.setting;
        let names: Vec<String> = change.sponsors.iter().map(|party| self.name(Target::Party(*party))).collect();
        let askers = match names.as_slice() {
            [] => self.name(Target::Proposal(change.proposal)),
            names => list(names, setting.language),
        };
        let Some(group) = change.on_behalf_of else { return askers };
        let arguments = [("delegation", FluentValue::from(NAMES[0])), ("group", FluentValue::from(NAMES[1]))];
        let mut html = String::new();
        escape::words(&mut html, &setting.strings.get(setting.language, "by-on-behalf-of", &arguments));
        html.replace(NAMES[0], &askers).replace(NAMES[1], &self.name(Target::Party(group)))
    }

    /// A name as HTML, kept apart from the words around it where it is in another language than these.
    fn name(&self, target: Target) -> String {
        let setting = self.text.setting;
        let name = target_name(&setting, target);
        let mut html = String::new();
        if name.language == setting.language {
            escape::words(&mut html, &name.words);
        } else {
            html.push_str("<bdi");
            escape::attribute(&mut html, "lang", name.language.as_str());
            html.push('>');
            escape::words(&mut html, &name.words);
            html.push_str("</bdi>");
        }
        html
    }

    /// Words of the interface.
    pub(super) fn say(&self, key: &str) -> String {
        self.text.setting.strings.text(self.text.setting.language, key).into_owned()
    }
}
