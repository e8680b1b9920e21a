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
        let setting = self.text.setting;
        let title = target_name(&setting, Target::Proposal(change.proposal)).words;
        let name = |party| target_name(&setting, Target::Party(party)).words;
        let names: Vec<String> = change.sponsors.iter().map(|party| name(*party)).collect();
        let mut words = list(&names, setting.language);
        if words.is_empty() {
            words.clone_from(&title);
        }
        if let Some(group) = change.on_behalf_of {
            let arguments = [("delegation", FluentValue::from(words)), ("group", FluentValue::from(name(group)))];
            words = setting.strings.get(setting.language, "by-on-behalf-of", &arguments).into_owned();
        }
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
        escape::words(html, &words);
        html.push_str("</a>");
        if change.state != ProposalState::Tabled {
            let state = serde_json::to_value(change.state).unwrap_or_default();
            let words = self.say(&format!("proposal-state-{}", state.as_str().unwrap_or_default()));
            self.text.html.push_str(" · ");
            escape::words(&mut self.text.html, &words);
        }
        self.text.html.push_str(")</span>");
    }

    /// Words of the interface.
    pub(super) fn say(&self, key: &str) -> String {
        self.text.setting.strings.text(self.text.setting.language, key).into_owned()
    }
}
