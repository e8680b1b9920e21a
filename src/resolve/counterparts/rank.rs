use crate::model::draft::{Unit, UnitStyle};
use crate::model::letters::as_read_in_small;

/// What a unit is called among its siblings, in whatever script: its style, if it is an option or has no label, and what its label
/// counts.
pub(super) fn called(unit: &Unit) -> (Option<UnitStyle>, String) {
    let own = unit.path.rsplit('/').next().unwrap_or(&unit.path);
    let apart = matches!(unit.style, UnitStyle::Option | UnitStyle::Alinea | UnitStyle::Recital);
    let roman = matches!(unit.style, UnitStyle::Point | UnitStyle::Subitem);
    (apart.then_some(unit.style), counted(own, roman))
}

/// The letters of a script in the order in which labels have them.
const SERIES: [&str; 4] = [
    "abcdefghijklmnopqrstuvwxyz",
    "абвгдежзиклмнопрстуфхцчшщэюя",
    "أبجدهوزحطيكلمنسعفصقرشتثخذض",
    "一二三四五六七八九十",
];

/// What a label counts: `3bis` of `3bis`, `٣` and `三` are 3, `(c)`, `(в)` and `(ج)` too. A label of another kind is itself.
fn counted(label: &str, roman: bool) -> String {
    let label = as_read_in_small(label);
    if let Some(value) = roman_value(&label).filter(|_| roman) {
        return value.to_string();
    }
    let mut letters = label.chars();
    if let (Some(letter), None) = (letters.next(), letters.next()) {
        // Without its hamza, the first letter in Arabic is the same.
        let letter = if letter == 'ا' { 'أ' } else { letter };
        if let Some(at) = SERIES.iter().find_map(|series| series.chars().position(|one| one == letter)) {
            return (at + 1).to_string();
        }
    }
    label.chars().map(|c| figure(c).map_or(c, |value| char::from(b'0' + value))).collect()
}

/// The value of a figure of Arabic, in either shape.
fn figure(c: char) -> Option<u8> {
    let of = |first: char| u32::from(c).checked_sub(u32::from(first)).filter(|value| *value < 10);
    of('\u{660}').or_else(|| of('\u{6F0}')).map(|value| value as u8)
}

/// The value of a small roman numeral, to 39.
fn roman_value(numeral: &str) -> Option<u32> {
    let tens = numeral.chars().take_while(|c| *c == 'x').count();
    let units = &numeral[tens..];
    let known = ["", "i", "ii", "iii", "iv", "v", "vi", "vii", "viii", "ix"];
    let value = known.iter().position(|one| *one == units)?;
    (tens < 4 && tens * 10 + value > 0).then_some((tens * 10 + value) as u32)
}
