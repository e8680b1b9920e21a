use super::Asked;
use crate::model::draft::UnitStyle;
use crate::model::fate::Standing;
use crate::model::target::Place;

/// How a word of the later draft, given as provision and word, stands there: an option is told before a bracket, for words in
/// one may be dropped whole.
pub(super) fn standing(asked: &Asked, (index, word): (u32, u32)) -> Standing {
    let (provision, layout) = &asked.laid.provisions[index as usize];
    let word = layout.words[word as usize];
    let mut unit = layout.paragraphs[layout.paragraph_at(word.start)].unit;
    if let Some(text) = asked.laid.text(asked.site, index) {
        while let Some(holder) = unit {
            let one = &text.units[holder as usize];
            if one.style == UnitStyle::Option {
                return Standing::AsOption(Place { draft: asked.laid.draft, provision: *provision, unit });
            }
            unit = one.parent;
        }
    }
    if layout.is_bracketed(word) { Standing::InBrackets } else { Standing::Plain }
}
