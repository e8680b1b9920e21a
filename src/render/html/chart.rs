//! Figures as pictures: bars in a row, readable without colour. A table beside each has to say the same.

use super::svg::{self, Said};
use super::{Html, escape};
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

// In tenths of what a stylesheet calls a pixel, so that whole numbers do: the same figures give the same bytes.
const WIDTH: u64 = 2600;
const HEIGHT: u64 = 1200;
/// Room for the figures above the bars, and for the numbers below.
const MARGIN: u64 = 190;
/// More bars than this, and only the highest and the last say their figures.
const LABELLED: usize = 6;

/// `<svg role="img">`. Bars have the colour of the text; what says their names is text, so that it can be found and read.
pub(crate) fn bars(bars: &Bars) -> Html {
    let said = Said { title: bars.title, description: bars.description };
    let mut svg = svg::opened("chart", &said, (WIDTH, HEIGHT));
    let most = bars.values.iter().map(|(value, _)| *value).max().unwrap_or_default().max(1);
    let highest = bars.values.iter().position(|(value, _)| *value == most);
    let count = bars.values.len() as u64;
    let step = WIDTH / count.max(1);
    let width = (step * 5 / 8).min(360);
    let room = HEIGHT - 2 * MARGIN;
    for (at, (value, words)) in bars.values.iter().enumerate() {
        let place = if bars.right_to_left { count - 1 - at as u64 } else { at as u64 };
        let middle = step * place + step / 2;
        let height = room * u64::from(*value) / u64::from(most);
        let top = MARGIN + room - height;
        let left = middle - width / 2;
        let _ = write!(svg, "<rect x=\"{left}\" y=\"{top}\" width=\"{width}\" height=\"{height}\"/>");
        if bars.values.len() <= LABELLED || Some(at) == highest || at + 1 == bars.values.len() {
            let _ = write!(svg, "<text class=\"chart__figure\" x=\"{middle}\" y=\"{}\">", top - 40);
            escape::words(&mut svg, words);
            svg.push_str("</text>");
        }
        let below = HEIGHT - MARGIN / 4;
        let _ = write!(svg, "<text class=\"chart__label\" x=\"{middle}\" y=\"{below}\">{}</text>", at + 1);
    }
    let _ = write!(svg, "<path d=\"M0 {}H{WIDTH}\"/></svg>", MARGIN + room);
    Html::written(svg)
}

#[cfg(test)]
mod tests {
    use super::{Bars, bars};

    #[test]
    fn a_picture_says_its_figures_and_fits() {
        let values: Vec<(u32, String)> = [4, 8, 0].map(|value| (value, value.to_string())).into();
        let drawn = Bars { title: "A & B", description: "one: 4", values: &values, right_to_left: true };
        let svg = bars(&drawn);
        assert!(svg.contains("aria-label=\"A &amp; B. one: 4\""), "{svg:?}");
        assert!(svg.contains("<title>A &amp; B</title>"), "{svg:?}");
        // The first of three stands on the right, half as high as the second.
        assert!(svg.contains("<rect x=\"1985\" y=\"600\" width=\"360\" height=\"410\"/>"), "{svg:?}");
        assert_eq!(bars(&Bars { values: &[], ..drawn }).matches("<rect").count(), 0);
    }
}
