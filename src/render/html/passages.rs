//! Paragraphs of a provision in which the words are marked that another instrument has too.

use super::{Html, escape};
use crate::model::draft::{ProvisionText, plain};
use crate::model::likeness::MarkedLine;
use std::fmt::Write as _;

/// Paragraphs with the labels of their units, shared words marked.
pub(crate) fn marked(text: Option<&ProvisionText>, lines: &[MarkedLine]) -> Html {
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
    Html::written(html)
}
