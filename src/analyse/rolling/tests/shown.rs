//! A rolling text as lines that a test can read.

use crate::analyse::rolling::text;
use crate::analyse::tests::treaty::all;
use crate::analyse::wording::Wording;
use crate::model::draft::{DraftBlock, DraftText, Piece, ProvisionText, plain};
use crate::model::id::DraftId;
use crate::model::proposal::Action;
use crate::model::rolling::{Newcomer, Rolling, RollingBlock, RollingPiece, RollingRun, Whole};
use crate::model::site::Site;
use std::fmt::Write as _;

/// The rolling text of the first draft, with all proposals.
pub(super) fn rolling(site: &Site) -> Rolling {
    let wording = Wording::of(site, &[DraftId(0)]);
    text(site, &wording, DraftId(0), &all(site)).expect("a draft")
}

/// `{-struck-}(who)`, `{=kept=}(who)`, `{+added+}(who)`, `{who: reading | who: reading}`; what is asked of the whole in
/// `<>` at its start, `!` where it is contested.
pub(super) fn shown(site: &Site, rolling: &Rolling) -> Vec<String> {
    let mut shown = Shown { site, rolling, lines: Vec::new() };
    for block in &rolling.blocks {
        match block {
            RollingBlock::Kept(block) => shown.kept(&shown.draft().blocks[*block as usize]),
            RollingBlock::Provision(found) => {
                let DraftBlock::Provision(text) = &shown.draft().blocks[found.block as usize] else {
                    panic!("a provision")
                };
                shown.heading(text, &found.whole);
                shown.pieces(text, &text.content, &found.content, &found.units);
                shown.replacements(&found.whole);
            }
            RollingBlock::New(new) => shown.newcomer("", new),
            RollingBlock::Moved { block, changes } => {
                let DraftBlock::Provision(text) = &shown.draft().blocks[*block as usize] else { panic!("a provision") };
                let line = format!("{{> {} <}}({})", plain(&text.label), shown.who(changes));
                shown.lines.push(line);
            }
        }
    }
    shown.lines
}

struct Shown<'a> {
    site: &'a Site,
    rolling: &'a Rolling,
    lines: Vec<String>,
}

impl<'a> Shown<'a> {
    fn draft(&self) -> &'a DraftText {
        &self.site.draft(self.rolling.draft).text
    }

    fn who(&self, changes: &[u32]) -> String {
        let id = |change: &u32| self.site.proposal(self.rolling.changes[*change as usize].proposal).id.as_str();
        changes.iter().map(id).collect::<Vec<_>>().join(" ")
    }

    fn kept(&mut self, block: &DraftBlock) {
        match block {
            DraftBlock::Words(paragraph) => self.lines.push(paragraph.plain()),
            DraftBlock::Heading(heading) => self.lines.push(format!("## {}", plain(&heading.label))),
            DraftBlock::Provision(text) => {
                self.heading(text, &Whole::default());
                self.lines.extend(text.text(None).lines().map(str::to_owned));
            }
        }
    }

    fn heading(&mut self, text: &ProvisionText, whole: &Whole) {
        let line = format!("# {}{}", plain(&text.label), self.whole(whole));
        self.lines.push(line);
    }

    fn whole(&self, whole: &Whole) -> String {
        let contested = if whole.contested { "!" } else { "" };
        if whole.by.is_empty() { String::new() } else { format!(" <{}{contested}>", self.who(&whole.by)) }
    }

    fn pieces(
        &mut self,
        text: &ProvisionText,
        own: &[Piece],
        pieces: &[RollingPiece],
        units: &[crate::model::rolling::RollingUnit],
    ) {
        for piece in pieces {
            match piece {
                RollingPiece::Kept(index) => match &own[*index as usize] {
                    Piece::Words(paragraph) => self.lines.push(paragraph.plain()),
                    other => panic!("{other:?}"),
                },
                RollingPiece::Words { runs, .. } => {
                    let line = self.runs(runs);
                    self.lines.push(line);
                }
                RollingPiece::Unit(index) => {
                    let (unit, rolling) = (&text.units[*index as usize], &units[*index as usize]);
                    let at = self.lines.len();
                    self.pieces(text, &unit.content, &rolling.content, units);
                    let head = format!("{}{}", plain(&unit.label), self.whole(&rolling.whole));
                    match self.lines.get_mut(at) {
                        Some(line) => *line = format!("{head} {line}"),
                        None => self.lines.push(head),
                    }
                    self.replacements(&rolling.whole);
                }
                RollingPiece::New(new) => self.newcomer("", new),
                RollingPiece::Moved { provision, unit, changes } => {
                    let text = self.site.draft(self.rolling.draft).provision(*provision).expect("a provision");
                    let line = format!("{{> {} <}}({})", text.text(*unit).replace('\n', " / "), self.who(changes));
                    self.lines.push(line);
                }
            }
        }
    }

    fn replacements(&mut self, whole: &Whole) {
        whole.replacements.iter().for_each(|new| self.newcomer("=> ", new));
    }

    fn newcomer(&mut self, sign: &str, new: &Newcomer) {
        let change = &self.rolling.changes[new.changes[0] as usize];
        let edit = &self.site.proposal(change.proposal).edits[change.edit as usize];
        let head = match &edit.action {
            Action::New { label: Some(label), .. } => format!("{label} "),
            _ => String::new(),
        };
        let words: Vec<String> = edit.text.provisions().map(|text| text.text(None).replace('\n', " / ")).collect();
        self.lines.push(format!("{{{sign}{head}{}}}({})", words.join(" / "), self.who(&new.changes)));
    }

    fn runs(&self, runs: &[RollingRun]) -> String {
        let mut line = String::new();
        for run in runs {
            match run {
                RollingRun::Base { inlines, by, contest } => {
                    let words = plain(inlines);
                    let sign = if self.rolling.is_struck(by) { '-' } else { '=' };
                    let sign = if contest.is_some() && by.is_empty() { '?' } else { sign };
                    if by.is_empty() && contest.is_none() {
                        line += &words;
                    } else {
                        let _ = write!(line, "{{{sign}{words}{sign}}}({})", self.who(by));
                    }
                }
                RollingRun::Added { inlines, changes } => {
                    let _ = write!(line, "{{+{}+}}({})", plain(inlines), self.who(changes));
                }
                RollingRun::Rivals(contest) => {
                    let rivals = &self.rolling.contests[*contest as usize].rivals;
                    let rivals: Vec<String> = rivals
                        .iter()
                        .map(|rival| {
                            let words = rival.reading.iter().map(|reading| {
                                let words = plain(&reading.inlines);
                                if reading.added { format!("+{words}+") } else { words }
                            });
                            format!("{}: {}", self.who(&rival.changes), words.collect::<String>())
                        })
                        .collect();
                    let _ = write!(line, "{{{}}}", rivals.join(" | "));
                }
            }
        }
        line
    }
}
