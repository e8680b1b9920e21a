//! A redline as lines of text.

use crate::diagnostic::draw::{visible, visible_lines};
use crate::model::analysis::Comparison;
use crate::model::draft::{DraftBlock, ProvisionText, plain};
use crate::model::id::ProvisionId;
use crate::model::redline::{
    Fate, Line, LineKind, Mark, MoveEnd, Presence, Run, Section, SectionKind, Side, WordCounts,
};
use crate::model::site::Site;
use std::fmt::Write as _;

/// Whether what changed is told by colour or by signs.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(super) enum Paint {
    /// `[-old-]{+new+}`
    Plain,
    /// Red and struck through, green and underlined.
    Colour,
}

const GONE: &str = "\x1b[31;9m";
const NEW: &str = "\x1b[32;4m";
const BOLD: &str = "\x1b[1m";
const SOFT: &str = "\x1b[2m";
const END: &str = "\x1b[0m";

/// What changed in all provisions, or the whole of one.
pub(super) fn redline(site: &Site, comparison: &Comparison, only: Option<ProvisionId>, paint: Paint) -> String {
    let mut drawing = Drawing { site, comparison, paint, text: String::new() };
    match only {
        None => {
            drawing.head();
            comparison.redline.sections.iter().for_each(|section| drawing.section(section, false));
        }
        Some(id) => {
            if let Some(section) = comparison.redline.provision(id) {
                drawing.section(section, true);
            }
        }
    }
    drawing.text
}

struct Drawing<'a> {
    site: &'a Site,
    comparison: &'a Comparison,
    paint: Paint,
    text: String,
}

impl Drawing<'_> {
    fn line_of(&mut self, words: &str) {
        self.text.push_str(words.trim_end());
        self.text.push('\n');
    }

    fn painted(&self, code: &str, words: &str) -> String {
        if self.paint == Paint::Colour && !words.is_empty() { format!("{code}{words}{END}") } else { words.to_owned() }
    }

    /// Which drafts, and figures for the whole.
    fn head(&mut self) {
        let site = self.site;
        let named = |draft| {
            let draft = site.draft(draft);
            format!("{} ({})", draft.id, site.when_short(draft.date))
        };
        let (from, to) = (named(self.comparison.from), named(self.comparison.to));
        let treaty = &site.treaty(site.draft(self.comparison.to).treaty).id;
        let title = self.painted(BOLD, &format!("{treaty}: {from} → {to}"));
        self.line_of(&title);
        let totals = &self.comparison.redline.totals;
        let some = |count: u32, what: &str| if count > 0 { format!(", {count} {what}") } else { String::new() };
        let provisions = format!(
            "provisions: {} changed, {} added, {} deleted{}{}, {} renumbered, {} unchanged; {} units moved",
            totals.provisions_changed,
            totals.provisions_added,
            totals.provisions_deleted,
            some(totals.provisions_split, "split"),
            some(totals.provisions_merged, "merged"),
            totals.provisions_renumbered,
            totals.provisions_kept,
            totals.units_moved
        );
        self.line_of(&provisions);
        if self.comparison.by_summary {
            self.line_of("this is a change in our summary: its words are not counted");
        } else {
            let words = &totals.words;
            self.line_of(&format!(
                "words: {} → {}, {} added, {} deleted",
                words.a, words.b, words.added, words.deleted
            ));
        }
    }

    /// The heading of a section with its figures, and what changed in it; `whole`: what has not changed, too.
    fn section(&mut self, section: &Section, whole: bool) {
        let is_told = |line: &&Line| line.is_changed() && line.kind != LineKind::Title;
        let is_quiet = section.fate == Fate::Kept && section.renumbered.is_none() && !section.relocated;
        if !whole && is_quiet && !section.lines.iter().any(|line| is_told(&line)) {
            return;
        }
        let mut heading = visible(&self.name(section)).into_owned();
        if let Some((was, _)) = section.renumbered.as_ref().filter(|_| section.from.len() < 2) {
            let _ = write!(heading, " (was {})", visible(was));
        }
        let mut heading = self.painted(BOLD, &heading);
        match section.fate {
            Fate::Added => heading.push_str(" new"),
            Fate::Deleted => heading.push_str(" deleted"),
            Fate::Kept if section.relocated => heading.push_str(" in another place"),
            Fate::Kept | Fate::Changed | Fate::Split | Fate::Merged => {}
        }
        heading.push_str(&self.descent(section));
        let is_provision = matches!(section.kind, SectionKind::Provision(_));
        if is_provision && !self.comparison.by_summary {
            heading.push_str(&counts(&section.words));
        }
        self.text.push('\n');
        self.line_of(&heading);
        let mut skipped = false;
        for line in &section.lines {
            let shown = whole || line.is_changed();
            let is_number_alone = line.kind == LineKind::Title && !line.runs.iter().any(Run::is_change);
            if is_number_alone {
                continue;
            }
            if !shown {
                skipped = true;
                continue;
            }
            if std::mem::take(&mut skipped) {
                let dots = self.painted(SOFT, "  ⋮");
                self.line_of(&dots);
            }
            self.line(line);
        }
    }

    /// What a provision was split from or into, or merged of or into, by the numbers of the drafts.
    fn descent(&self, section: &Section) -> String {
        let labels = |draft, ids: &[ProvisionId]| {
            let label = |id: &ProvisionId| self.site.draft(draft).provision(*id).map(ProvisionText::plain_label);
            visible(&ids.iter().filter_map(label).collect::<Vec<_>>().join(", ")).into_owned()
        };
        let mut told = String::new();
        match (section.from.len(), section.fate) {
            (1, Fate::Split) => told.extend([" split from ", &labels(self.comparison.from, &section.from)]),
            (0 | 1, _) => {}
            _ => told.extend([" merged from ", &labels(self.comparison.from, &section.from)]),
        }
        match (section.into.len(), section.fate) {
            (1, Fate::Merged) => told.extend([" merged into ", &labels(self.comparison.to, &section.into)]),
            (0 | 1, _) => {}
            _ => told.extend([" split into ", &labels(self.comparison.to, &section.into)]),
        }
        told
    }

    /// `Article 17. Scope`; what has no label by what it is.
    fn name(&self, section: &Section) -> String {
        let (draft, block) = match section.b {
            Some(block) => (self.comparison.to, Some(block)),
            None => (self.comparison.from, section.a),
        };
        let block = block.and_then(|block| self.site.draft(draft).text.blocks.get(block as usize));
        let titled = |label: String, title: String| match (label.is_empty(), title.is_empty()) {
            (false, false) => format!("{label}. {title}"),
            (false, true) => label,
            (true, _) => title,
        };
        match (section.kind, block) {
            (SectionKind::Footnotes, _) => "Footnotes".to_owned(),
            (_, Some(DraftBlock::Provision(provision))) => titled(provision.plain_label(), provision.plain_title()),
            (_, Some(DraftBlock::Heading(heading))) => {
                let label = plain(&heading.label);
                titled(label.trim().trim_end_matches('.').to_owned(), plain(&heading.title))
            }
            _ => "Words outside provisions".to_owned(),
        }
    }

    fn line(&mut self, line: &Line) {
        let (sign, code) = match (line.moved, line.presence) {
            (Some((_, MoveEnd::From)), _) => ('<', Some(GONE)),
            (_, Presence::Deleted) => ('-', Some(GONE)),
            (_, Presence::Added) => ('+', Some(NEW)),
            (Some((_, MoveEnd::To)), Presence::Both) => ('>', None),
            (None, Presence::Both) => (' ', None),
        };
        let mut words = String::new();
        for label in line.labels.iter().filter(|label| !label.runs.is_empty()) {
            words.push_str(&self.runs(&label.runs, code.is_some()));
            words.push(' ');
        }
        words.push_str(&self.runs(&line.runs, code.is_some()));
        let words = words.trim();
        let words = code.map_or_else(|| words.to_owned(), |code| self.painted(code, words));
        let indent = "  ".repeat(usize::from(line.depth.saturating_sub(1)));
        let note = line.moved.filter(|_| self.begins_move(line)).map(|moved| self.moved(moved));
        let note = note.map(|note| self.painted(SOFT, &note)).unwrap_or_default();
        self.line_of(&format!("{sign} {indent}{words}{note}"));
    }

    /// Whether it is the first line at its end of a move.
    fn begins_move(&self, line: &Line) -> bool {
        let change = line.change.and_then(|change| self.comparison.redline.changes.get(change as usize));
        let section = change.and_then(|change| self.comparison.redline.sections.get(change.section as usize));
        let first = section.zip(change).and_then(|(section, change)| section.lines.get(change.lines.start as usize));
        first.is_some_and(|first| std::ptr::eq(first, line))
    }

    /// Where a moved unit went, or came from, by stable ids.
    fn moved(&self, (index, end): (u32, MoveEnd)) -> String {
        let Some(moved) = self.comparison.redline.moves.get(index as usize) else { return String::new() };
        let (word, place, side, unit) = match end {
            MoveEnd::From => ("to", &moved.to, Side::B, moved.b),
            MoveEnd::To => ("from", &moved.from, Side::A, moved.a),
        };
        let section = self.comparison.redline.sections.get(place.0 as usize);
        let Some(SectionKind::Provision(id)) = section.map(|section| section.kind) else { return String::new() };
        let (draft, id) = match side {
            Side::A => (self.comparison.from, section.and_then(|section| section.was).unwrap_or(id)),
            Side::B => (self.comparison.to, id),
        };
        let text = self.site.draft(draft).provision(id);
        let unit = unit.and_then(|unit| text?.units.get(unit as usize));
        let path = unit.map(|unit| format!("/{}", unit.path)).unwrap_or_default();
        format!("  (moved {word} {}{path})", self.site.provision(id).id)
    }

    /// Words with what changed in them; `whole`: all of them are painted by the caller.
    fn runs(&self, runs: &[Run], whole: bool) -> String {
        let mut text = String::new();
        for run in runs {
            let words = plain(&run.inlines);
            let words = visible_lines(&words);
            match run.mark {
                Mark::Deleted if !run.is_change() => {}
                _ if whole || !run.is_change() => text.push_str(&words),
                Mark::Deleted if self.paint == Paint::Plain => {
                    let _ = write!(text, "[-{words}-]");
                }
                Mark::Added if self.paint == Paint::Plain => {
                    let _ = write!(text, "{{+{words}+}}");
                }
                Mark::Deleted => text.push_str(&self.painted(GONE, &words)),
                Mark::Added => text.push_str(&self.painted(NEW, &words)),
                Mark::Same => text.push_str(&words),
            }
        }
        text
    }
}

/// `  +12 -3`, nothing for what has no words of its own.
fn counts(words: &WordCounts) -> String {
    let mut counts = String::new();
    if words.added > 0 {
        let _ = write!(counts, " +{}", words.added);
    }
    if words.deleted > 0 {
        let _ = write!(counts, " -{}", words.deleted);
    }
    if counts.is_empty() { counts } else { format!(" {counts}") }
}
