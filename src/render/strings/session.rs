//! Names of sessions as they stand in a sentence: `Sixth session` → `the sixth session`.

use super::number::primary;
use crate::model::language::Language;

/// A session's name after `at`: with its article and without its capital where it begins with a word that every session may be
/// called by, else in quotes. Languages whose sentences take a name as it is have neither.
pub(crate) fn in_sentence(name: &str, language: Language) -> String {
    let (article, quotes) = match primary(&language) {
        "en" => (begins(name, ENGLISH).then_some("the "), ('“', '”')),
        "fr" => (begins(name, FRENCH).then_some("la "), ('«', '»')),
        "es" if begins(name, SPANISH_FEMININE) => (Some("la "), ('«', '»')),
        "es" => (begins(name, SPANISH).then_some("el "), ('«', '»')),
        "ru" => (None, ('«', '»')),
        _ => return name.to_owned(),
    };
    let Some(article) = article else {
        let space = if primary(&language) == "fr" { "\u{a0}" } else { "" };
        return format!("{}{space}{name}{space}{}", quotes.0, quotes.1);
    };
    let mut letters = name.chars();
    let first: String = letters.next().into_iter().flat_map(char::to_lowercase).collect();
    format!("{article}{first}{}", letters.as_str())
}

fn begins(name: &str, words: &[&str]) -> bool {
    let first = name.split_whitespace().next().unwrap_or_default().to_lowercase();
    words.contains(&first.as_str())
}

const ENGLISH: &[&str] = &[
    "first",
    "second",
    "third",
    "fourth",
    "fifth",
    "sixth",
    "seventh",
    "eighth",
    "ninth",
    "tenth",
    "eleventh",
    "twelfth",
    "thirteenth",
    "fourteenth",
    "fifteenth",
    "sixteenth",
    "organizational",
    "organisational",
    "opening",
    "concluding",
    "reconvened",
    "resumed",
    "closing",
    "final",
    "last",
    "special",
    "extraordinary",
    "intersessional",
    "informal",
    "preparatory",
];
/// With a feminine noun: `session`, `réunion`, `consultation`.
const FRENCH: &[&str] = &[
    "première",
    "deuxième",
    "seconde",
    "troisième",
    "quatrième",
    "cinquième",
    "sixième",
    "septième",
    "huitième",
    "neuvième",
    "dixième",
    "onzième",
    "douzième",
    "session",
    "réunion",
    "dernière",
];
const SPANISH: &[&str] = &[
    "primer", "segundo", "tercer", "cuarto", "quinto", "sexto", "séptimo", "octavo", "noveno", "décimo", "período",
    "último",
];
const SPANISH_FEMININE: &[&str] = &[
    "primera", "segunda", "tercera", "cuarta", "quinta", "sexta", "séptima", "octava", "novena", "décima", "sesión",
    "reunión", "última",
];

#[cfg(test)]
mod tests {
    use super::in_sentence;
    use crate::model::language::Language;

    #[test]
    fn a_name_that_every_session_may_have_takes_its_article_and_any_other_stands_in_quotes() {
        let said = |name, language| in_sentence(name, Language::new(language).expect("a tag"));
        assert_eq!(said("Sixth session", "en"), "the sixth session");
        assert_eq!(said("Vienna round", "en"), "“Vienna round”");
        assert_eq!(said("Sixième session", "fr"), "la sixième session");
        assert_eq!(said("Consultations de Vienne", "fr"), "«\u{a0}Consultations de Vienne\u{a0}»");
        assert_eq!(said("Sexto período de sesiones", "es"), "el sexto período de sesiones");
        assert_eq!(said("Шестая сессия", "ru"), "«Шестая сессия»");
        assert_eq!(said("الدورة السادسة", "ar"), "الدورة السادسة");
    }
}
