//! What kind of newcomer a `new` edit asks for.

use super::proposal::{Action, Edit};

/// Whether an edit asks for a new provision, and not for a unit: it has a title or a heading of its own, or its label is a
/// provision's; or it follows a provision and has none.
pub fn is_provision(edit: &Edit) -> bool {
    let Action::New { label, title, .. } = &edit.action else { return false };
    let headed = !title.is_empty() || edit.text.provisions().any(|provision| !provision.label.is_empty());
    headed || label.as_deref().map_or(edit.at.unit.is_none(), |label| !labels_unit(label))
}

/// The words that a unit's label can begin with: others begin a provision's.
const OPTIONS: [&str; 8] =
    ["option", "alternative", "variante", "opción", "alternativa", "вариант", "备选案文", "الخيار"];

/// Whether a label is a unit's (`3.`, `(b)`, `iv.`, `Option 2`) and not a provision's (`Article 5bis`, `第五条`).
fn labels_unit(label: &str) -> bool {
    let label = label.trim_start_matches(|c: char| !c.is_alphanumeric());
    let word: String = label.chars().take_while(|c| c.is_alphabetic()).collect();
    let is_letter = word.chars().count() <= 2 && !word.chars().any(|c| ('\u{2E80}'..='\u{9FFF}').contains(&c));
    let is_roman = word.chars().all(|c| "ivxlcdmIVXLCDM".contains(c));
    word.is_empty() || is_letter || is_roman || OPTIONS.contains(&&*word.to_lowercase())
}

#[cfg(test)]
mod tests {
    use super::labels_unit;

    #[test]
    fn labels_of_units_are_told_from_labels_of_provisions() {
        for label in ["3.", "(b)", "iv.", "2 bis.", "Option 2", "[(a) bis]", "aa)", "(xviii)", "Variante A"] {
            assert!(labels_unit(label), "{label}");
        }
        for label in ["Article 5 bis", "[Article 3]", "Annex", "第五条", "المادة 5", "Preamble"] {
            assert!(!labels_unit(label), "{label}");
        }
    }
}
