//! Words of a paragraph: the draft's, what would be added, and rivals.

use super::RollingWriter;
use crate::model::raw::EditKind;
use crate::model::rolling::{Rival, RollingRun};

impl RollingWriter<'_> {
    /// A paragraph's words with what is asked of them.
    pub(super) fn runs(&mut self, runs: &[RollingRun]) {
        for (at, run) in runs.iter().enumerate() {
            match run {
                RollingRun::Base { inlines, by, contest } if by.is_empty() && contest.is_none() => {
                    self.text.inlines(inlines);
                }
                RollingRun::Base { inlines, by, contest } => {
                    let tag = self.open_base(by, contest.is_some());
                    self.text.inlines(inlines);
                    self.text.html.push_str(tag);
                    // Of a replacement it is said behind the new words who asks for it; of rivals, with each.
                    let replaced = matches!(runs.get(at + 1), Some(RollingRun::Added { changes, .. }) if changes == by);
                    if contest.is_none() && !replaced {
                        self.whos(by, true);
                    }
                }
                RollingRun::Added { inlines, changes } => {
                    self.text.html.push_str("<ins");
                    self.data_of(changes);
                    self.text.html.push('>');
                    self.text.told("added");
                    let text = changes.first().map(|change| &self.edit(*change).text);
                    self.quoted(text, |writer| writer.inlines(inlines));
                    self.text.html.push_str("</ins>");
                    self.whos(changes, false);
                }
                RollingRun::Rivals(contest) => {
                    let rivals = &self.rolling.contests[*contest as usize].rivals;
                    self.rivals(rivals);
                }
            }
        }
    }

    /// What words of the draft stand in that somebody speaks of; the end of it is given back.
    fn open_base(&mut self, by: &[u32], contested: bool) -> &'static str {
        let changes = &self.rolling.changes;
        if by.is_empty() {
            self.text.html.push_str("<span class=\"contested\">");
            return "</span>";
        }
        let striking: Vec<u32> = by.iter().copied().filter(|one| changes[*one as usize].strikes()).collect();
        if striking.is_empty() {
            self.text.html.push_str(if contested { "<span class=\"contested\"" } else { "<span class=\"kept\"" });
            self.data_of(by);
            self.text.html.push('>');
            return "</span>";
        }
        self.text.html.push_str("<del");
        self.data_of(&striking);
        self.text.html.push('>');
        self.text.told("removed");
        "</del>"
    }

    /// The sides of a contest, one below the other: at most one of them can be had.
    fn rivals(&mut self, rivals: &[Rival]) {
        let all: Vec<u32> = rivals.iter().flat_map(|rival| rival.changes.iter().copied()).collect();
        self.text.html.push_str("<span class=\"rivals\" data-aside");
        self.data_of(&all);
        self.text.html.push_str("><span class=\"rolling-rivals\"");
        self.text.mark_reader();
        self.text.html.push('>');
        let words = self.say("rolling-rivals");
        super::escape::words(&mut self.text.html, &words);
        self.text.html.push_str("</span> ");
        for rival in rivals {
            self.text.html.push_str("<span class=\"rival\" data-aside");
            self.data_of(&rival.changes);
            self.text.html.push('>');
            for reading in &rival.reading {
                let text = rival.changes.first().filter(|_| reading.added).map(|change| &self.edit(*change).text);
                if reading.added {
                    self.text.html.push_str("<ins>");
                }
                self.quoted(text, |writer| writer.inlines(&reading.inlines));
                if reading.added {
                    self.text.html.push_str("</ins>");
                }
            }
            if rival.reading.is_empty() {
                self.text.html.push('—');
            }
            let kinds = |change: &u32| self.rolling.changes[*change as usize].kind;
            let told = rival.changes.iter().any(|change| kinds(change) != EditKind::Add);
            self.whos(&rival.changes, told);
            self.text.html.push_str("</span> ");
        }
        self.text.html.push_str("</span>");
    }
}
