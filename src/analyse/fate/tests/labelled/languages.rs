//! Edits in the six languages of the United Nations: a modal verb, and its negation.

use super::{Case, told};
use crate::model::fate::Verdict::{InBrackets, InText, NotInText};

const EDITS: &[Case] = &[
    (
        "kind = \"replace\"~ find = \"shall\"~ with = \"may\"",
        "Parties shall not light lamps.",
        "Parties may not light lamps.",
        InText,
    ),
    (
        "kind = \"replace\"~ find = \"shall\"~ with = \"may\"",
        "Parties shall light lamps, as the case may be.",
        "Parties shall light lamps, as the case may be.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ find = \"doit\"~ with = \"devrait\"",
        "Chaque Partie doit éteindre ses lampes.",
        "Chaque Partie devrait éteindre ses lampes.",
        InText,
    ),
    (
        "kind = \"replace\"~ find = \"doit\"~ with = \"ne doit pas\"",
        "Chaque Partie doit éteindre ses lampes.",
        "Chaque Partie doit éteindre ses lampes et ne doit pas les vendre.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ find = \"deberá\"~ with = \"debería\"",
        "Cada Parte deberá apagar sus lámparas.",
        "Cada Parte [debería] apagar sus lámparas.",
        InBrackets,
    ),
    (
        "kind = \"replace\"~ find = \"deberá\"~ with = \"no deberá\"",
        "Cada Parte deberá encender sus lámparas.",
        "Cada Parte no deberá encender sus lámparas.",
        InText,
    ),
    (
        "kind = \"replace\"~ find = \"должно\"~ with = \"может\"",
        "Каждое государство должно гасить лампы.",
        "Каждое государство может гасить лампы.",
        InText,
    ),
    (
        "kind = \"add\"~ before = \"должно\"~ with = \"не\"",
        "Каждое государство должно гасить лампы.",
        "Каждое государство должно гасить лампы, а не сигналы.",
        NotInText,
    ),
    (
        "kind = \"replace\"~ find = \"يجب\"~ with = \"يجوز\"",
        "يجب على كل طرف إطفاء مصابيحه.",
        "يجوز لكل طرف إطفاء مصابيحه.",
        InText,
    ),
    (
        "kind = \"add\"~ before = \"يجوز\"~ with = \"لا\"",
        "يجوز لكل طرف بيع مصابيحه.",
        "[لا] يجوز لكل طرف بيع مصابيحه.",
        InBrackets,
    ),
    ("kind = \"replace\"~ find = \"应当\"~ with = \"可以\"", "缔约方应当熄灯。", "缔约方可以熄灯。", InText),
    ("kind = \"add\"~ before = \"应当\"~ with = \"不\"", "缔约方应当点灯。", "缔约方应当点灯，不售灯。", NotInText),
    ("kind = \"delete\"~ find = \"不\"", "缔约方不应当点灯。", "缔约方应当点灯。", InText),
];

#[test]
fn a_modal_verb_and_its_negation_are_told_apart_in_six_languages() {
    told(EDITS);
}
