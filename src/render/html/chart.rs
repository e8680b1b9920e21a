//! Figures as pictures: bars in a row, readable without colour. A table beside each has to say the same.

use super::escape;
use std::fmt::Write as _;

/// Bars in a row, each with a number below it.
pub(crate) struct Bars<'a> {
    /// What is counted.
    pub(crate) title: &'a str,
    /// The same in words: every bar and its figure.
    pub(crate) description: &'a str,
    /// From the first: the figure, and how the reader's language writes it.
    pub(crate) values: &'a [(u32, String)],
    /// Whether the first bar stands on the right.
    pub(crate) right_to_left: bool,
}

const WIDTH: f32 = 260.0;
const HEIGHT: f32 = 120.0;
const TOP: f32 = 18.0;
const BOTTOM: f32 = 18.0;
/// More bars than this, and only the highest and the last say their figures.
const LABELLED: usize = 6;

/// `<svg role="img">`. Bars have the colour of the text; what says their names is text, so that it can be found and read.
pub(crate) fn bars(bars: &Bars) -> String {
    let mut svg = String::from("<svg class=\"chart\" role=\"img\"");
    // No ids: the same picture may stand twice on a page.
    escape::attribute(&mut svg, "aria-label", &format!("{}. {}", bars.title, bars.description));
    let _ = write!(svg, " viewBox=\"0 0 {WIDTH} {HEIGHT}\"><title>");
    escape::words(&mut svg, bars.title);
    svg.push_str("</title><desc>");
    escape::words(&mut svg, bars.description);
    svg.push_str("</desc>");
    let most = bars.values.iter().map(|(value, _)| *value).max().unwrap_or_default().max(1);
    let highest = bars.values.iter().position(|(value, _)| *value == most);
    let step = WIDTH / bars.values.len().max(1) as f32;
    let width = (step * 0.62).min(36.0);
    let room = HEIGHT - TOP - BOTTOM;
    for (at, (value, words)) in bars.values.iter().enumerate() {
        let place = if bars.right_to_left { bars.values.len() - 1 - at } else { at };
        let middle = step * (place as f32 + 0.5);
        // Bars are drawn to a tenth of a unit, so that the same figures give the same bytes.
        let height = (room * (*value as f32 / most as f32) * 10.0).round() / 10.0;
        let top = TOP + room - height;
        let left = middle - width / 2.0;
        let _ = write!(svg, "<rect x=\"{left:.1}\" y=\"{top:.1}\" width=\"{width:.1}\" height=\"{height:.1}\"/>");
        if bars.values.len() <= LABELLED || Some(at) == highest || at + 1 == bars.values.len() {
            let _ = write!(svg, "<text class=\"chart__figure\" x=\"{middle:.1}\" y=\"{:.1}\">", top - 4.0);
            escape::words(&mut svg, words);
            svg.push_str("</text>");
        }
        let _ =
            write!(svg, "<text class=\"chart__label\" x=\"{middle:.1}\" y=\"{:.1}\">{}</text>", HEIGHT - 4.0, at + 1);
    }
    let line = TOP + room;
    let _ = write!(svg, "<path d=\"M0 {line:.1}H{WIDTH}\"/></svg>");
    svg
}
