//! The figures of a vote as a picture: one bar, its parts told apart by form, and a line at the votes that it took. A table or a
//! sentence beside it has to say the same.

use super::svg::{self, Said};
use super::{Html, escape};
use std::fmt::Write as _;

/// A bar: those in favour from its beginning, those against at its end, who abstained between.
pub(crate) struct Bar<'a> {
    /// What was voted on.
    pub(crate) title: &'a str,
    /// The same in words: every figure.
    pub(crate) description: &'a str,
    /// For, abstaining, against: how many, and how the reader's language writes it.
    pub(crate) parts: [(u32, String); 3],
    /// The votes in favour that it took.
    pub(crate) needed: Option<u32>,
    /// Whether the bar begins on the right.
    pub(crate) right_to_left: bool,
}

/// A part by itself.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Part {
    For,
    Abstaining,
    Against,
    Needed,
}

// In tenths of what a stylesheet calls a pixel, as in `chart`.
const WIDTH: u64 = 6400;
const HEIGHT: u64 = 760;
const TOP: u64 = 110;
const BAR: u64 = 340;
/// Between two stripes.
const STRIPE: u64 = 60;
/// A part narrower than this has no figure below it.
const LABELLED: u64 = 260;

/// `<svg role="img">` in the colours of the text around it.
pub(crate) fn bar(bar: &Bar) -> Html {
    let said = Said { title: bar.title, description: bar.description };
    let mut svg = svg::opened("chart chart-shares chart-ballot", &said, (WIDTH, HEIGHT));
    let total: u64 = bar.parts.iter().map(|(count, _)| u64::from(*count)).sum();
    let at = |votes: u64| WIDTH * votes / total.max(1);
    let place = |from: u64, to: u64| if bar.right_to_left { WIDTH - to } else { from };
    let mut before = 0;
    for (part, (count, words)) in [Part::For, Part::Abstaining, Part::Against].into_iter().zip(&bar.parts) {
        let from = at(before);
        before += u64::from(*count);
        let to = at(before);
        if to == from {
            continue;
        }
        let left = place(from, to);
        shape(&mut svg, part, (left, TOP), (to - from, BAR));
        if to - from >= LABELLED {
            let middle = left + (to - from) / 2;
            let _ = write!(svg, "<text class=\"chart__figure\" x=\"{middle}\" y=\"{}\">", HEIGHT - 120);
            escape::words(&mut svg, words);
            svg.push_str("</text>");
        }
    }
    if let Some(needed) = bar.needed.map(u64::from).filter(|needed| *needed <= total && total > 0) {
        let x = place(at(needed), at(needed));
        let _ = write!(svg, "<path class=\"chart__needed\" d=\"M{x} 0V{}\"/>", TOP + BAR + 60);
    }
    svg.push_str("</svg>");
    Html::written(svg)
}

/// The mark of a part by itself, for the key of a picture.
pub(crate) fn mark(part: Part) -> Html {
    let mut svg = String::from("<svg class=\"chart__mark chart-shares\" aria-hidden=\"true\" viewBox=\"0 0 360 220\">");
    match part {
        Part::Needed => svg.push_str("<path class=\"chart__needed\" d=\"M180 0V220\"/>"),
        _ => shape(&mut svg, part, (10, 10), (340, 200)),
    }
    svg.push_str("</svg>");
    Html::written(svg)
}

fn shape(svg: &mut String, part: Part, (x, y): (u64, u64), (width, height): (u64, u64)) {
    let class = match part {
        Part::For => "full",
        Part::Abstaining => "striped",
        Part::Against | Part::Needed => "empty",
    };
    let _ = write!(svg, "<rect class=\"chart__{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>");
    if part == Part::Abstaining {
        svg.push_str("<path class=\"chart__stripes\" d=\"");
        for line in (STRIPE..height).step_by(STRIPE as usize) {
            let _ = write!(svg, "M{x} {}h{width}", y + line);
        }
        svg.push_str("\"/>");
    }
}

#[cfg(test)]
mod tests {
    use super::{Bar, Part, bar, mark};

    fn drawn(parts: [u32; 3], needed: Option<u32>, right_to_left: bool) -> String {
        let parts = parts.map(|count| (count, count.to_string()));
        String::from(&*bar(&Bar { title: "A & B", description: "for: 4", parts, needed, right_to_left }))
    }

    #[test]
    fn parts_stand_beside_each_other_and_the_line_at_what_it_took() {
        let svg = drawn([4, 2, 2], Some(5), false);
        assert!(svg.contains("aria-label=\"A &amp; B. for: 4\""), "{svg}");
        assert!(svg.contains("<desc>for: 4</desc>"), "{svg}");
        assert!(svg.contains("<rect class=\"chart__full\" x=\"0\" y=\"110\" width=\"3200\" height=\"340\"/>"), "{svg}");
        assert!(svg.contains("<rect class=\"chart__striped\" x=\"3200\""), "{svg}");
        assert!(svg.contains("<rect class=\"chart__empty\" x=\"4800\""), "{svg}");
        assert!(svg.contains("<path class=\"chart__needed\" d=\"M4000 0V510\"/>"), "{svg}");
    }

    #[test]
    fn in_arabic_the_bar_begins_on_the_right() {
        let svg = drawn([4, 2, 2], Some(5), true);
        assert!(svg.contains("<rect class=\"chart__full\" x=\"3200\" y=\"110\" width=\"3200\""), "{svg}");
        assert!(svg.contains("<rect class=\"chart__empty\" x=\"0\""), "{svg}");
        assert!(svg.contains("d=\"M2400 0V510\""), "{svg}");
    }

    #[test]
    fn what_nobody_voted_and_a_line_beyond_the_bar_are_not_drawn() {
        let svg = drawn([3, 0, 0], Some(5), false);
        assert_eq!(svg.matches("<rect").count(), 1, "{svg}");
        assert!(!svg.contains("chart__needed"), "{svg}");
        assert!(!drawn([0, 0, 0], Some(1), false).contains("<rect"));
        assert!(mark(Part::Needed).contains("chart__needed"));
        assert!(mark(Part::For).contains("chart__full"));
    }
}
