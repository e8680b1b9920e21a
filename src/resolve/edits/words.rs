use super::{Ground, Written, doubtful};
use crate::diagnostic::rules::site::NOT_IN_BRACKETS;
use crate::diagnostic::{Diagnostic, Report};
use crate::model::draft::{ProvisionText, Step, UnitStyle, plain};
use crate::model::proposal::{Edit, Passage};

/// Tells of words that would take the place of the very same words.
pub(super) fn same(
    edit: &Edit,
    passage: Option<&Passage>,
    with: &str,
    (written, ground): (Written, Ground<'_>),
    report: &mut Report,
) {
    let unit = edit.at.unit;
    let old = match passage {
        Some(passage) => ground.text.words(unit)[passage.start as usize..passage.end as usize].to_owned(),
        None => ground.text.words(unit),
    };
    let labelled = || passage.is_none() && spaced(with) == spaced(&ground.text.text(unit));
    if spaced(with) == spaced(&old) || labelled() {
        let message = "the new words are the old ones: this changes nothing";
        report.push(doubtful(written.with, message, "write in `with` what is to stand there instead"));
    }
}

fn spaced(words: &str) -> String {
    words.split_whitespace().collect::<Vec<_>>().join(" ")
}

/// Tells of words to be kept that no bracket puts in doubt.
pub(super) fn unbracketed(
    unit: Option<u32>,
    passage: Option<&Passage>,
    (written, ground): (Written, Ground<'_>),
    report: &mut Report,
) {
    let words = ground.text.words(unit);
    let (before, kept) = match passage {
        Some(passage) => (&words[..passage.start as usize], &words[passage.start as usize..passage.end as usize]),
        None => ("", words.as_str()),
    };
    if kept.contains(['[', ']']) || depth(before) + outside(ground.text, unit) > 0 || in_option(ground.text, unit) {
        return;
    }
    let message = "these words are to stay, and stand in no brackets";
    let hint = "copy them with their brackets, or name the unit that has the words in brackets; nothing need be done if others want them out";
    report.push(Diagnostic::new(&NOT_IN_BRACKETS, written.find, message).hint(hint));
}

/// How many brackets are open at the end of some words.
fn depth(words: &str) -> i32 {
    words.chars().fold(0, |depth, letter| match letter {
        '[' => depth + 1,
        ']' => (depth - 1).max(0),
        _ => depth,
    })
}

/// How many brackets are open where the words of a unit begin, those of its label among them.
fn outside(text: &ProvisionText, unit: Option<u32>) -> i32 {
    let Some(unit) = unit else { return 0 };
    let mut open = 0;
    for step in text.walk(None) {
        match step {
            Step::Enter(entered) => {
                open = (open + depth_of(&plain(&text.units[entered as usize].label))).max(0);
                if entered == unit {
                    break;
                }
            }
            Step::Words(paragraph) => open = (open + depth_of(&paragraph.plain())).max(0),
            Step::Heading(_) | Step::Leave(_) => {}
        }
    }
    open
}

/// How many more brackets some words open than they close.
fn depth_of(words: &str) -> i32 {
    words.chars().map(|letter| i32::from(letter == '[') - i32::from(letter == ']')).sum()
}

fn in_option(text: &ProvisionText, unit: Option<u32>) -> bool {
    let up = |unit: &u32| text.units[*unit as usize].parent;
    std::iter::successors(unit, up).any(|unit| text.units[unit as usize].style == UnitStyle::Option)
}
