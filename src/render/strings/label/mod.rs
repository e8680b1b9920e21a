//! What provisions and units are called: `Article 17(1)(a)`, `article 17, paragraphe 1, alinéa a)`, `第17条第1款(a)项`.
//!
//! The forms are those of United Nations documents in each language. Letters and roman numerals stay as the text has them,
//! but in Arabic, where its translations have other letters of their own.

mod form;
mod numeral;

use super::number::primary;
use crate::model::draft::{HeadingKind, Inline, ProvisionText, Unit, UnitStyle};
use crate::model::language::Language;
use form::Tongue;

/// How much a label says.
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) enum Form {
    /// `Article 17(1)(a)`: alone, as a name.
    Short,
    /// `article 17, paragraph 1 (a)`: in a sentence.
    Long,
}

/// One step from a provision into it: what a unit is, and its number as its path has it (`a`, `3bis`, `option-1`, `al-2`).
#[derive(Debug, Clone, Copy, PartialEq, Eq)]
pub(crate) struct Step<'a> {
    /// What the unit is.
    pub(crate) style: UnitStyle,
    /// The last part of its path.
    pub(crate) number: &'a str,
    /// Of an option, its number as its label has it: a path has small letters alone.
    pub(crate) written: Option<&'a str>,
}

/// The label of a provision and, where `unit` is an index into its units, of one of them.
pub(crate) fn label(provision: &ProvisionText, unit: Option<u32>, language: Language, form: Form) -> String {
    compose(provision.kind, provision.number.as_deref(), &steps(provision, unit), language, form)
}

/// The label that a kind, a number and the steps into the provision make.
pub(crate) fn compose(
    kind: HeadingKind,
    number: Option<&str>,
    steps: &[Step],
    language: Language,
    form: Form,
) -> String {
    let tongue = Tongue::of(primary(&language));
    let mut label = tongue.provision(kind, number, form);
    let mut before = None;
    for step in steps {
        label.push_str(&tongue.step(*step, before, form));
        before = Some(step.style);
    }
    label
}

/// The units that lead to one, outermost first.
fn steps(provision: &ProvisionText, unit: Option<u32>) -> Vec<Step<'_>> {
    let mut steps = Vec::new();
    let mut next = unit;
    while let Some(unit) = next.and_then(|index| provision.units.get(index as usize)) {
        let number = unit.path.rsplit('/').next().unwrap_or_default();
        steps.push(Step { style: unit.style, number, written: written(unit, number) });
        next = unit.parent;
    }
    steps.reverse();
    steps
}

/// The number of an option as its label has it: `II` for `option-ii`.
fn written<'a>(unit: &'a Unit, number: &str) -> Option<&'a str> {
    let (_, number) = number.split_once('-').filter(|_| unit.style == UnitStyle::Option)?;
    let number = number.split('_').next()?;
    let texts = unit.label.iter().filter_map(|inline| match inline {
        Inline::Text(text) => Some(text.text.as_str()),
        _ => None,
    });
    let mut words = texts.flat_map(|text| text.split(|c: char| !c.is_alphanumeric()));
    words.find(|word| word.to_lowercase() == number)
}
