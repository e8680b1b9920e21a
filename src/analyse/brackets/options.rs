use crate::model::brackets::{Openness, OptionText, Series};
use crate::model::draft::{Footnote, ProvisionText, UnitStyle};
use crate::model::letters::as_read_in_small;
use rustc_hash::{FxHashMap, FxHashSet};

/// The options of a provision as series, in reading order. Options of one holder are one series until a number comes again,
/// or until options turn into alternatives.
pub(super) fn series(text: &ProvisionText, units: &[Openness]) -> Vec<Series> {
    let mut all: Vec<Series> = Vec::new();
    // The names used in each series so far, and the words that those begin with.
    let mut names: Vec<(FxHashSet<&str>, FxHashSet<&str>)> = Vec::new();
    // The last series of each holder.
    let mut last: FxHashMap<Option<u32>, usize> = FxHashMap::default();
    for (index, unit) in text.units.iter().enumerate().filter(|(_, unit)| unit.style == UnitStyle::Option) {
        let name = name(&unit.path);
        let goes_on = |index: &usize| {
            let (used, kinds) = &names[*index];
            !used.contains(name) && kinds.contains(kind(name))
        };
        let open = last.get(&unit.parent).copied().filter(goes_on);
        let option =
            OptionText { unit: index as u32, words: units[index].words, no_text: text.is_no_text(index as u32) };
        if let Some(at) = open {
            all[at].options.push(option);
            names[at].0.insert(name);
            names[at].1.insert(kind(name));
        } else {
            last.insert(unit.parent, all.len());
            all.push(Series { holder: unit.parent, options: vec![option] });
            names.push((FxHashSet::from_iter([name]), FxHashSet::from_iter([kind(name)])));
        }
    }
    all
}

/// The last part of an option's path, `option-1`, without the `_2` of a second one of the name.
fn name(path: &str) -> &str {
    let last = path.rsplit('/').next().unwrap_or(path);
    last.split('_').next().unwrap_or(last)
}

/// The word that it begins with: `option`, `alternative`.
fn kind(name: &str) -> &str {
    name.split('-').next().unwrap_or_default()
}

/// Words that an option's label begins with, in the six languages.
const WORDS: [&str; 15] = [
    "option",
    "alternative",
    "alt",
    "variant",
    "variante",
    "opción",
    "alternativa",
    "вариант",
    "альтернатива",
    "الخيار",
    "البديل",
    "خيار",
    "备选案文",
    "备选方案",
    "选项",
];

/// How many options a footnote lists. Footnotes have no units: an option is a paragraph that begins with its label.
pub(super) fn of_footnote(footnote: &Footnote) -> u32 {
    footnote.content.iter().filter(|paragraph| begins_with_label(&paragraph.plain())).count() as u32
}

/// Whether words begin like `Option 1:` or `Alternative (a)`: the word, a number, and a sign that closes them.
fn begins_with_label(words: &str) -> bool {
    let words = as_read_in_small(words.trim_start());
    let after = WORDS.iter().filter_map(|word| words.strip_prefix(word)).min_by_key(|after| after.len());
    let Some(after) = after.map(|after| after.trim_start_matches([' ', '('])) else { return false };
    let number = after.find(|c: char| !c.is_alphanumeric()).unwrap_or(after.len());
    let is_number = after[..number].chars().all(char::is_numeric) || matches!(after[..number].chars().count(), 1..=4);
    let closes = after[number..].chars().next().is_none_or(|c| matches!(c, ':' | '.' | ')' | '：' | '–' | '—'));
    number > 0 && is_number && closes
}
