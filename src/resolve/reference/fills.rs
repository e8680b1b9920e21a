//! `Body` → `Text`: something for every hole, or a report of why there is nothing.

use super::embed;
use super::index::Index;
use super::link;
use super::lookup::{Lookup, Resolved, Spot};
use super::mention::{self, Referred};
use super::odds::odds;
use super::reading::Reading;
use crate::diagnostic::Report;
use crate::model::body::{Body, Hole, HoleKind, Prose};
use crate::model::briefing::{Fill, FillKind, LinkedWords, Text};
use crate::model::fills::Fills;
use crate::model::language::Language;
use crate::model::site::Mention;
use crate::model::target::{Reference, Target};
use rustc_hash::FxHashSet;
use std::sync::Arc;

/// Where a text stands, and how its references are to be read.
#[derive(Debug, Clone, Copy)]
pub struct TextContext<'c> {
    /// The page it stands on. Plain mentions of what that page is about are not linked.
    pub on: Target,
    /// Its language.
    pub language: Language,
    /// Its file, from the content folder: `briefings/one/index.md`.
    pub path: &'c str,
    /// What its references by number mean.
    pub reading: Reading,
}

/// Resolves everything in a text that depends on other files, and gathers what it refers to. Pure: texts can be resolved in
/// any order, or at once.
pub fn text(body: &Body, context: &TextContext<'_>, index: &Index<'_>, report: &mut Report) -> (Text, Vec<Mention>) {
    let Body { prose, holes } = body;
    let mut filler = Filler {
        lookup: Lookup { index, reading: &context.reading },
        context,
        prose,
        report,
        fills: Vec::with_capacity(holes.len()),
        referred: Vec::new(),
        open: Vec::new(),
        embedded: FxHashSet::default(),
    };
    for hole in holes {
        filler.fill(hole);
    }
    let Filler { lookup, fills: written, mut referred, report, .. } = filler;
    let mentioned = match &index.automaton {
        Some(automaton) => automaton.link(&prose.html, lookup, context, &written, &mut referred),
        None => Vec::new(),
    };
    if !mentioned.is_empty() && !written.is_empty() {
        report.diagnostics.extend(odds(body, (&written, &mentioned), index));
    }
    let fills = Fills::new(written, mentioned);
    let mentions = mention::gather(&prose.html, &prose.headings, &fills, referred, (context, index));
    (Text { prose: Arc::clone(prose), fills }, mentions)
}

struct Filler<'f, 'a> {
    lookup: Lookup<'f, 'a>,
    context: &'f TextContext<'f>,
    prose: &'f Prose,
    report: &'f mut Report,
    fills: Vec<Fill>,
    referred: Vec<Referred>,
    /// For each link that is open, whether it leads anywhere: if not, its end is no end of a link.
    open: Vec<bool>,
    /// What is embedded so far.
    embedded: FxHashSet<String>,
}

impl Filler<'_, '_> {
    fn fill(&mut self, hole: &Hole) {
        match &hole.kind {
            HoleKind::Reference(written) => self.reference(hole, Spot { written, span: hole.span }),
            HoleKind::Open(written) => {
                let found = self.first(hole, Spot { written, span: hole.span });
                self.open.push(found.is_some());
                if let Some(reference) = found {
                    self.push(hole, FillKind::Open(reference));
                }
            }
            HoleKind::OpenLink(written) => self.open_link(hole, Spot { written, span: hole.span }),
            HoleKind::Close => {
                if self.open.pop() == Some(true) {
                    self.push(hole, FillKind::Close);
                }
            }
            HoleKind::Address(written) => {
                let spot = Spot { written, span: hole.span };
                match link::address(spot, self.context.path, self.lookup.index) {
                    Ok(address) => self.push(hole, FillKind::Address(address)),
                    Err(diagnostic) => self.report.push(*diagnostic),
                }
            }
            HoleKind::Href(written) => {
                let spot = Spot { written, span: hole.span };
                match link::link(spot, self.context, self.prose, self.lookup.index) {
                    Ok((address, target)) => {
                        if let Some(target) = target {
                            self.refer(hole, target);
                        }
                        self.push(hole, FillKind::Href(address));
                    }
                    Err(diagnostic) => self.report.push(*diagnostic),
                }
            }
            HoleKind::Callout(kind) => self.push(hole, FillKind::Callout(*kind)),
            HoleKind::Embed(written) => self.embed(hole, Spot { written, span: hole.span }),
        }
    }

    fn push(&mut self, hole: &Hole, kind: FillKind) {
        self.fills.push(Fill { start: hole.at, end: hole.at, kind });
    }

    fn refer(&mut self, hole: &Hole, of: Target) {
        self.referred.push(Referred { at: hole.at, of });
    }

    fn resolve(&mut self, spot: Spot<'_>) -> Option<Resolved> {
        match self.lookup.resolve(spot) {
            Ok(mut resolved) => {
                self.report.diagnostics.append(&mut resolved.doubts);
                Some(resolved)
            }
            Err(diagnostic) => {
                self.report.push(*diagnostic);
                None
            }
        }
    }

    /// `[[TARGET]]`: a link for each thing named, its words as typed, or the thing's own name where an id was typed.
    fn reference(&mut self, hole: &Hole, spot: Spot<'_>) {
        let Some(resolved) = self.resolve(spot) else {
            let words = escape(spot.written);
            return self.push(hole, FillKind::Links(vec![LinkedWords { words, reference: None }]));
        };
        let Resolved { pieces, words: typed, treaty, .. } = resolved;
        let mut links = Vec::with_capacity(pieces.len());
        let mut at = typed.as_ref().map(|typed| typed.start);
        for piece in pieces {
            piece.between.iter().for_each(|target| self.refer(hole, *target));
            if let Some(at) = at.filter(|at| *at < piece.range.start) {
                links.push(LinkedWords { words: escape(&spot.written[at..piece.range.start]), reference: None });
            }
            let words = &spot.written[piece.range.clone()];
            at = at.map(|_| piece.range.end);
            let reference = match piece.found {
                Ok(reference) => Some(reference),
                Err(diagnostic) => {
                    self.report.push(*diagnostic);
                    None
                }
            };
            let words = if typed.is_some() || reference.is_none() { escape(words) } else { String::new() };
            let words = match treaty.filter(|_| typed.is_some() && links.is_empty()) {
                Some(treaty) => {
                    let parts = &self.lookup.index.parts;
                    let short = parts.treaties[treaty.index()].short.get(self.context.language, parts.language);
                    format!("{}, {words}", escape(short))
                }
                None => words,
            };
            if let Some(reference) = &reference {
                self.refer(hole, mention::of(reference));
            }
            links.push(LinkedWords { words, reference });
        }
        if let (Some(at), Some(typed)) = (at, typed)
            && at < typed.end
        {
            links.push(LinkedWords { words: escape(&spot.written[at..typed.end]), reference: None });
        }
        self.push(hole, FillKind::Links(links));
    }

    /// The first thing that the target of `[[TARGET|words]]` names: one link leads to one place. All are mentioned.
    fn first(&mut self, hole: &Hole, spot: Spot<'_>) -> Option<Reference> {
        let mut first = None;
        for piece in self.resolve(spot)?.pieces {
            piece.between.iter().for_each(|target| self.refer(hole, *target));
            match piece.found {
                Ok(reference) => {
                    self.refer(hole, mention::of(&reference));
                    first = first.or(Some(reference));
                }
                Err(diagnostic) => self.report.push(*diagnostic),
            }
        }
        first
    }

    fn open_link(&mut self, hole: &Hole, spot: Spot<'_>) {
        match link::link(spot, self.context, self.prose, self.lookup.index) {
            Ok((address, target)) => {
                if let Some(target) = target {
                    self.refer(hole, target);
                }
                self.open.push(true);
                self.push(hole, FillKind::OpenLink(address));
            }
            Err(diagnostic) => {
                self.open.push(false);
                self.report.push(*diagnostic);
            }
        }
    }

    fn embed(&mut self, hole: &Hole, spot: Spot<'_>) {
        for embedded in embed::embed(self.lookup, spot) {
            match embedded {
                Ok((embed, of)) => {
                    if let Some(of) = of {
                        self.refer(hole, of);
                    }
                    if self.embedded.insert(embed::shown(&embed)) {
                        self.push(hole, FillKind::Embed(embed));
                    } else {
                        self.report.push(embed::repeated(spot));
                        let links =
                            of.map(|of| LinkedWords { words: String::new(), reference: Some(Reference::to(of)) });
                        self.push(hole, FillKind::Links(links.into_iter().collect()));
                    }
                }
                Err(diagnostic) => self.report.push(*diagnostic),
            }
        }
    }
}

/// Words for HTML text and attributes.
pub(super) fn escape(words: &str) -> String {
    let mut escaped = String::with_capacity(words.len());
    for c in words.chars() {
        match c {
            '&' => escaped.push_str("&amp;"),
            '<' => escaped.push_str("&lt;"),
            '>' => escaped.push_str("&gt;"),
            '"' => escaped.push_str("&quot;"),
            other => escaped.push(other),
        }
    }
    escaped
}
