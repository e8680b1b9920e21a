//! Shares of a whole over time as a picture: bars of equal height, their parts told apart by form. A table beside each has
//! to say the same.

use super::svg::{self, Said};
use super::{Html, escape};
use std::fmt::Write as _;

/// Bars of equal height in a row, each with a number below it and a figure above.
pub(crate) struct Stacks<'a> {
    /// What is counted.
    pub(crate) title: &'a str,
    /// The same in words: every bar and its figures.
    pub(crate) description: &'a str,
    /// From the first: amounts of each form from below, and the words above the bar.
    pub(crate) bars: &'a [([u32; FORMS.len()], String)],
    /// Whether the first bar stands on the right.
    pub(crate) right_to_left: bool,
}

/// How a part is drawn: full, empty, striped, or dotted at its edge.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    Full,
    Empty,
    Striped,
    Dotted,
}

/// The forms, from below.
pub(crate) const FORMS: [Form; 4] = [Form::Full, Form::Empty, Form::Striped, Form::Dotted];

// In tenths of what a stylesheet calls a pixel, as in `chart`.
const WIDTH: u64 = 6400;
const HEIGHT: u64 = 2200;
const MARGIN: u64 = 230;
/// Between two stripes.
const STRIPE: u64 = 36;

/// `<svg role="img">` in the colours of the text around it.
pub(crate) fn stacks(stacks: &Stacks) -> Html {
    let said = Said { title: stacks.title, description: stacks.description };
    let mut svg = svg::opened("chart chart-shares", &said, (WIDTH, HEIGHT));
    let count = stacks.bars.len() as u64;
    let step = (WIDTH / count.max(1)).min(1100);
    let width = step * 5 / 8;
    let room = HEIGHT - 2 * MARGIN;
    for (at, (amounts, words)) in stacks.bars.iter().enumerate() {
        let place = at as u64;
        let middle = if stacks.right_to_left { WIDTH - step * place - step / 2 } else { step * place + step / 2 };
        let left = middle - width / 2;
        let total = amounts.iter().map(|amount| u64::from(*amount)).sum::<u64>().max(1);
        let mut below = 0;
        for (form, amount) in FORMS.iter().zip(amounts) {
            let from = room * below / total;
            below += u64::from(*amount);
            let to = room * below / total;
            if to > from {
                part(&mut svg, *form, (left, MARGIN + room - to), (width, to - from));
            }
        }
        let _ = write!(svg, "<text class=\"chart__figure\" x=\"{middle}\" y=\"{}\">", MARGIN - 50);
        escape::words(&mut svg, words);
        let _ =
            write!(svg, "</text><text class=\"chart__label\" x=\"{middle}\" y=\"{}\">{}</text>", HEIGHT - 50, at + 1);
    }
    svg.push_str("</svg>");
    Html::written(svg)
}

/// The mark of a form by itself, for the key of a picture.
pub(crate) fn mark(form: Form) -> Html {
    let mut svg = String::from("<svg class=\"chart__mark chart-shares\" aria-hidden=\"true\" viewBox=\"0 0 360 220\">");
    part(&mut svg, form, (10, 10), (340, 200));
    svg.push_str("</svg>");
    Html::written(svg)
}

fn part(svg: &mut String, form: Form, (x, y): (u64, u64), (width, height): (u64, u64)) {
    let class = match form {
        Form::Full => "full",
        Form::Empty => "empty",
        Form::Striped => "striped",
        Form::Dotted => "dotted",
    };
    let _ = write!(svg, "<rect class=\"chart__{class}\" x=\"{x}\" y=\"{y}\" width=\"{width}\" height=\"{height}\"/>");
    if form == Form::Striped {
        svg.push_str("<path class=\"chart__stripes\" d=\"");
        for line in (STRIPE..height).step_by(STRIPE as usize) {
            let _ = write!(svg, "M{x} {}h{width}", y + line);
        }
        svg.push_str("\"/>");
    }
}

#[cfg(test)]
mod tests {
    use super::{Form, Stacks, mark, stacks};

    #[test]
    fn parts_stand_one_on_the_other_and_fill_the_bar() {
        let bars = [([1, 1, 2, 0], "25%".to_owned()), ([0, 0, 0, 0], String::new())];
        let drawn = Stacks { title: "A & B", description: "one: 25%", bars: &bars, right_to_left: false };
        let svg = stacks(&drawn);
        assert!(svg.contains("aria-label=\"A &amp; B. one: 25%\""), "{svg:?}");
        assert!(
            svg.contains("<rect class=\"chart__full\" x=\"207\" y=\"1535\" width=\"687\" height=\"435\"/>"),
            "{svg:?}"
        );
        assert!(
            svg.contains("<rect class=\"chart__striped\" x=\"207\" y=\"230\" width=\"687\" height=\"870\"/>"),
            "{svg:?}"
        );
        assert_eq!(svg.matches("<rect").count(), 3, "what is nothing is not drawn: {svg:?}");
        let mirrored = stacks(&Stacks { right_to_left: true, ..drawn });
        assert!(mirrored.contains("<rect class=\"chart__full\" x=\"5507\""), "{mirrored:?}");
        assert_eq!(mark(Form::Striped).matches('M').count(), 5);
    }
}
