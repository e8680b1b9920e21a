//! A provision beside its parallels in other instruments.

use super::Reader;
use crate::model::draft::plain;
use crate::model::id::ProvisionId;
use crate::model::likeness::{Comparison, Likeness, MarkedLine};
use crate::model::target::Place;
use crate::render::html::escape;
use crate::render::view::{Html, LikenessView};
use std::fmt::Write as _;

impl Reader<'_> {
    /// The wording that a provision shares with one of its parallels, by its index.
    pub(crate) fn likeness(&self, id: ProvisionId, parallel: usize) -> LikenessView {
        let found = self.analysis().likeness(id).iter().find(|one| one.parallel == parallel);
        let kind = match found.map(|one| &one.comparison) {
            Some(Comparison::Shared(shared)) if shared.passages > 0 => return self.shared_wording(id, parallel),
            Some(Comparison::Shared(_)) => "none",
            Some(Comparison::Summary) => "summary",
            Some(Comparison::Languages) => "languages",
            Some(Comparison::NoText) | None => "no-text",
        };
        LikenessView {
            kind,
            words: 0,
            passages: 0,
            share_here: 0.0,
            share_there: 0.0,
            here: Html::new(""),
            there: Html::new(""),
            lang: self.language.to_string(),
            dir: self.language.direction(),
        }
    }

    fn shared_wording(&self, id: ProvisionId, parallel: usize) -> LikenessView {
        let found = self.analysis().likeness(id).iter().find(|one| one.parallel == parallel);
        let Some(Likeness { ours, theirs: Some(theirs), comparison: Comparison::Shared(shared), .. }) = found else {
            return self.likeness(id, usize::MAX);
        };
        let language = self.site().draft(ours.draft).language;
        let share = |of: u32| f64::from(shared.words) / f64::from(of.max(1));
        LikenessView {
            kind: "shared",
            words: shared.words,
            passages: shared.passages,
            share_here: share(shared.of.0),
            share_there: share(shared.of.1),
            here: Html::new(&self.marked(ours, &shared.ours)),
            there: Html::new(&self.marked(theirs, &shared.theirs)),
            lang: language.to_string(),
            dir: language.direction(),
        }
    }

    /// Paragraphs with the labels of their units, shared words marked.
    fn marked(&self, place: &Place, lines: &[MarkedLine]) -> String {
        let text = self.site().draft(place.draft).provision(place.provision);
        let mut html = String::new();
        let mut last = None;
        for line in lines {
            html.push_str("<p>");
            let unit = line.unit.filter(|_| line.unit != last).and_then(|unit| text?.units.get(unit as usize));
            if let Some(unit) = unit.filter(|unit| !unit.label.is_empty()) {
                html.push_str("<span class=\"label\">");
                escape::words(&mut html, plain(&unit.label).trim());
                html.push_str("</span> ");
            }
            last = line.unit;
            for run in &line.runs {
                match run.passage {
                    Some(passage) => {
                        let _ = write!(html, "<mark data-passage=\"{}\">", passage + 1);
                        escape::words(&mut html, &run.text);
                        html.push_str("</mark>");
                    }
                    None => escape::words(&mut html, &run.text),
                }
            }
            html.push_str("</p>");
        }
        html
    }
}
