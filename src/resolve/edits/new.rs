use super::{Ground, Written, doubtful, impossible};
use crate::diagnostic::Report;
use crate::model::draft::{ProvisionText, Unit, UnitStyle, plain};
use crate::model::newcomer;
use crate::model::proposal::Edit;

/// A new provision follows a provision and has a number of its own; a new unit has a label that goes with those beside it.
pub(super) fn check(edit: &Edit, label: Option<&str>, written: Written, ground: Ground<'_>, report: &mut Report) {
    if newcomer::is_provision(edit) {
        provision(edit, label, written, ground, report);
        return;
    }
    let beside = beside(ground.text, edit.at.unit);
    let Some(label) = label.map(str::to_owned).or_else(|| own_label(edit)) else {
        if let Some(example) = beside.iter().find(|unit| is_labelled(unit)) {
            let message = "this new unit has no label, and those beside it have one";
            let hint = format!("add `label = \"…\"`, written as `{}`", plain(&example.label).trim());
            report.push(doubtful(written.at, message, hint));
        }
        return;
    };
    let clean = clean(&label);
    if beside.iter().any(|unit| last(unit) == clean) {
        let message = format!("there is a `{}` here already", label.trim());
        let hint = "give the new unit a label that is free, as in `(a) bis`; to change the unit that is there, write `kind = \"replace\"`";
        report.push(doubtful(written.label, message, hint));
    } else if let Some(example) = beside.iter().find(|unit| is_other_level(&clean, unit)) {
        let message = format!("`{}` would stand among units such as `{}`", label.trim(), plain(&example.label).trim());
        report.push(doubtful(written.label, message, level(&clean, edit.at.unit, ground)));
    }
}

fn provision(edit: &Edit, label: Option<&str>, written: Written, ground: Ground<'_>, report: &mut Report) {
    if edit.at.unit.is_some() {
        let message = format!("a new provision would stand within `{}`", ground.id);
        let hint = format!("write `at = \"{}\"`: a new provision follows a provision", ground.id);
        report.push(impossible(written.at, message, hint));
        return;
    }
    let headed = edit.text.provisions().find(|provision| !provision.label.is_empty()).map(ProvisionText::plain_label);
    let Some(label) = label.map(str::to_owned).or(headed) else { return };
    let same = |text: &ProvisionText| clean(&text.plain_label()) == clean(&label);
    if ground.draft.provisions().any(same) {
        let message = format!("the draft has a provision `{}` already", label.trim());
        let hint = "give it a number that is free, as in `Article 5 bis`; to change the one that is there, write `kind = \"replace\"`";
        report.push(doubtful(written.label, message, hint));
    }
}

/// The units that a new one would stand among.
fn beside(text: &ProvisionText, after: Option<u32>) -> Vec<&Unit> {
    let parent = after.and_then(|after| text.units[after as usize].parent);
    text.units.iter().filter(|unit| unit.parent == parent).collect()
}

fn is_labelled(unit: &Unit) -> bool {
    !matches!(unit.style, UnitStyle::Alinea | UnitStyle::Recital) && !unit.label.is_empty()
}

/// The label with which the new words begin.
fn own_label(edit: &Edit) -> Option<String> {
    let first = edit.text.provisions().find_map(|provision| provision.units.first())?;
    is_labelled(first).then(|| plain(&first.label))
}

/// The last segment of a path, as a label is cleaned for it.
fn last(unit: &Unit) -> &str {
    unit.path.rsplit('/').next().unwrap_or_default()
}

/// A label without stops, brackets and spaces: `(a) bis` → `abis`.
fn clean(label: &str) -> String {
    label.chars().filter(|letter| letter.is_alphanumeric()).flat_map(char::to_lowercase).collect()
}

/// Whether a label counts in another way than a unit's: in figures where it has letters, in letters where it has Roman numerals.
fn is_other_level(label: &str, unit: &Unit) -> bool {
    let figures = label.starts_with(|first: char| first.is_numeric());
    let roman = label.len() > 1 && label.chars().all(|letter| "ivx".contains(letter));
    let one_letter =
        label.chars().count() == 1 && !label.chars().all(|letter| "ivx".contains(letter) || letter.is_numeric());
    match unit.style {
        UnitStyle::Paragraph => !figures && (roman || one_letter),
        UnitStyle::Subparagraph => figures || roman,
        UnitStyle::Point => figures || one_letter,
        _ => false,
    }
}

/// The unit behind which a label of that kind belongs.
fn level(label: &str, after: Option<u32>, ground: Ground<'_>) -> String {
    let text = ground.text;
    let up = |unit: &u32| text.units[*unit as usize].parent;
    let around = std::iter::successors(after, up).skip(1);
    let within = after.into_iter().flat_map(|unit| text.subtree(unit).rev());
    let fits =
        |unit: &u32| is_labelled(&text.units[*unit as usize]) && !is_other_level(label, &text.units[*unit as usize]);
    match around.chain(within).find(fits) {
        Some(unit) => format!("name in `at` the unit that it follows: `{}`, say", ground.path(Some(unit))),
        None => "name in `at` the unit that it follows, or mend the label".to_owned(),
    }
}
