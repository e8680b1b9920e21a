//! Who may be meant by the code of a party that there is not. A guess that names another State says something false, so a hint
//! rests on a name, on a code that somebody else uses, or on letters that leave one State only.

use crate::model::party::{Party, PartyKind};
use crate::model::state::{state_by_code, state_by_other_code};

/// Groups that people know by their letters: if one is not declared, nobody else is meant.
const WELL_KNOWN: [&str; 24] = [
    "AOSIS", "APG", "ASEAN", "AU", "BRICS", "CARICOM", "CEB", "CIS", "EAC", "ECOWAS", "EU", "G20", "G7", "G77",
    "GRULAC", "LDC", "LDCS", "LLDC", "NAM", "OAS", "OIC", "PIF", "SIDS", "WEOG",
];

/// How many declared codes are listed.
const LISTED: usize = 6;

/// A party that may be meant.
#[derive(Debug)]
pub(super) struct Named {
    code: String,
    /// Its names in small letters.
    names: Vec<String>,
    /// Whether the site declares it.
    declared: bool,
}

/// The parties that have a code of their own.
pub(super) fn named(parties: &[Party], declared: impl Fn(&str) -> bool) -> Vec<Named> {
    let coded = parties.iter().filter(|party| !matches!(party.kind, PartyKind::Body { .. } | PartyKind::Others { .. }));
    let named = coded.map(|party| Named {
        declared: declared(&party.code),
        code: party.code.clone(),
        names: party.names.entries.iter().chain(&party.name.entries).map(|(_, name)| folded(name)).collect(),
    });
    named.collect()
}

/// What to write in place of a code that nobody has.
pub(super) fn hint(written: &str, known: &[Named]) -> String {
    if let Some(list) = list(written, known) {
        return format!("write a list: `[{list}]`");
    }
    if let Some(code) = meant(written, known) {
        return match state_by_code(code).and_then(|state| state.name.entries.first()) {
            Some((_, name)) => format!("did you mean `{code}`, {name}?"),
            None => format!("did you mean `{code}`?"),
        };
    }
    let code = written.trim();
    let upper = code.to_uppercase();
    if WELL_KNOWN.contains(&upper.as_str()) {
        return format!(
            "declare the group in `content/delegations.toml`: `[[group]] code = \"{upper}\"`, with its `members`"
        );
    }
    let add = format!("`[[delegation]] code = \"{code}\"` or `[[group]]`");
    let declared = known.iter().filter(|one| one.declared);
    let list: Vec<String> = declared.clone().take(LISTED).map(|one| format!("`{}`", one.code)).collect();
    let more = if declared.count() > LISTED { " …" } else { "" };
    let use_one = if list.is_empty() {
        String::new()
    } else {
        format!(", or use one that is declared: {}{more}", list.join(", "))
    };
    format!(
        "States are known by their ISO 3166 codes of three letters; add others to `content/delegations.toml` as {add}{use_one}"
    )
}

/// The one party that a code or name can mean.
pub(super) fn meant<'a>(written: &str, known: &'a [Named]) -> Option<&'a str> {
    let find = |code: &str| known.iter().find(|one| one.code.eq_ignore_ascii_case(code)).map(|one| one.code.as_str());
    let written = written.trim();
    if let Some(code) = find(written).or_else(|| named_as(written, known)) {
        return Some(code);
    }
    if WELL_KNOWN.contains(&written.to_uppercase().as_str()) {
        return None;
    }
    find(state_by_other_code(written).map_or("", |state| state.code))
        .or_else(|| declared_near(written, known))
        .or_else(|| slip(written, known, |one| state_by_code(&one.code).is_some() && same_letters(written, &one.code)))
        .or_else(|| slip(written, known, |one| state_by_code(&one.code).is_some() && short_for(written, &one.names)))
}

/// The declared code that is one slip away and begins most like what is written, if there is one such only.
fn declared_near<'a>(written: &str, known: &'a [Named]) -> Option<&'a str> {
    let shared = |code: &str| {
        let (a, b) = (written.to_uppercase(), code.to_uppercase());
        a.chars().zip(b.chars()).take_while(|(a, b)| a == b).count()
    };
    let most =
        known.iter().filter(|one| one.declared && near(written, &one.code)).map(|one| shared(&one.code)).max()?;
    slip(written, known, |one| one.declared && near(written, &one.code) && shared(&one.code) == most)
}

/// The only one of whom something holds.
fn slip<'a>(written: &str, known: &'a [Named], holds: impl Fn(&Named) -> bool) -> Option<&'a str> {
    if written.chars().count() < 3 {
        return None;
    }
    let mut found = known.iter().filter(|one| holds(one));
    let first = found.next()?;
    found.next().is_none().then_some(&first.code)
}

fn named_as<'a>(written: &str, known: &'a [Named]) -> Option<&'a str> {
    let name = folded(written);
    known.iter().find(|one| one.names.contains(&name)).map(|one| one.code.as_str())
}

/// One slip away, and the code is not that of a State: every State's is near to another's.
fn near(written: &str, code: &str) -> bool {
    let distance = strsim::damerau_levenshtein(&written.to_uppercase(), &code.to_uppercase());
    distance == 1 && (state_by_code(code).is_none() || same_letters(written, code))
}

/// The letters of a code in another order, the first in its place: `NRO`.
fn same_letters(written: &str, code: &str) -> bool {
    let sorted = |word: &str| {
        let mut letters: Vec<char> = word.to_uppercase().chars().collect();
        letters.sort_unstable();
        letters
    };
    let first = |word: &str| word.to_uppercase().chars().next();
    first(written) == first(code) && sorted(written) == sorted(code)
}

/// Letters of a name in their order, the first among them and at least half of all: `PRU` of Peru.
fn short_for(written: &str, names: &[String]) -> bool {
    let wanted = folded(written);
    let count = wanted.chars().count();
    let of = |name: &String| {
        let mut letters = name.chars();
        let in_order = wanted.chars().all(|letter| letters.any(|other| other == letter));
        in_order && name.chars().next() == wanted.chars().next() && 2 * count >= name.chars().count()
    };
    names.iter().any(of)
}

/// Words that join parties and are none: `AND` is Andorra.
const JOINED: [&str; 4] = ["and", "et", "y", "with"];

/// Several parties in one string, as a list of their codes.
fn list(written: &str, known: &[Named]) -> Option<String> {
    let of = |parts: Vec<&str>| {
        let codes: Option<Vec<String>> =
            parts.iter().map(|part| meant(part, known).map(|code| format!("\"{code}\""))).collect();
        codes.filter(|codes| codes.len() > 1).map(|codes| codes.join(", "))
    };
    of(written.split([',', ';', '/', '&']).collect())
        .or_else(|| of(written.split_whitespace().filter(|word| !JOINED.contains(word)).collect()))
}

/// A name as names are compared.
fn folded(name: &str) -> String {
    let name = name.trim().to_lowercase();
    name.strip_prefix("the ").unwrap_or(&name).to_owned()
}

#[cfg(test)]
mod tests {
    use super::{Named, hint, named};
    use crate::model::party::{Party, PartyKind};
    use crate::model::state::STATES;
    use crate::model::words::Words;

    fn known() -> Vec<Named> {
        let party = |code: &str, name: Words, names: Words, kind| Party {
            code: code.to_owned(),
            name,
            kind,
            names,
            groups: Vec::new(),
            shown: false,
        };
        let mut parties: Vec<Party> = STATES
            .iter()
            .map(|state| {
                let mut names = state.name.clone();
                names.entries.extend(state.other_names.entries.iter().cloned());
                party(state.code, state.name.clone(), names, PartyKind::State)
            })
            .collect();
        for (code, name) in [("HAC", "High Ambition Coalition"), ("XAA", "Aldermark"), ("XAB", "Belvarra")] {
            parties.push(party(code, Words::plain(name), Words::plain(name), PartyKind::Delegation));
        }
        named(&parties, |code| ["HAC", "XAA", "XAB"].contains(&code))
    }

    #[test]
    fn letters_in_another_order_mean_the_state_that_has_them_and_no_state_that_has_two_of_them() {
        assert_eq!(hint("NRO", &known()), "did you mean `NOR`, Norway?");
        assert_eq!(hint("PRU", &known()), "did you mean `PER`, Peru?");
    }

    #[test]
    fn codes_of_two_letters_and_of_the_olympic_games_mean_their_state() {
        for (written, code) in
            [("UK", "GBR"), ("uk", "GBR"), ("NO", "NOR"), ("GER", "DEU"), ("SUI", "CHE"), ("DPRK", "PRK")]
        {
            assert!(hint(written, &known()).starts_with(&format!("did you mean `{code}`")), "{written}");
        }
    }

    #[test]
    fn a_name_in_any_language_means_whose_it_is() {
        for (written, code) in
            [("Norway", "NOR"), ("Noruega", "NOR"), ("挪威", "NOR"), ("Aldermark", "XAA"), ("Russia", "RUS")]
        {
            assert!(hint(written, &known()).starts_with(&format!("did you mean `{code}`")), "{written}");
        }
    }

    #[test]
    fn letters_of_a_group_that_is_not_declared_mean_no_state() {
        for written in ["EU", "SIDS", "AU"] {
            let hint = hint(written, &known());
            assert_eq!(
                hint,
                format!(
                    "declare the group in `content/delegations.toml`: `[[group]] code = \"{written}\"`, with its `members`"
                )
            );
        }
    }

    #[test]
    fn a_slip_in_a_declared_code_means_it_and_one_between_two_of_them_means_neither() {
        assert_eq!(hint("HAX", &known()), "did you mean `HAC`?");
        assert!(hint("XAX", &known()).starts_with("States are known"));
        assert!(hint("QQQ", &known()).ends_with("or use one that is declared: `HAC`, `XAA`, `XAB`"));
    }

    #[test]
    fn several_parties_in_one_string_are_a_list() {
        assert_eq!(hint("RUS, CHN", &known()), "write a list: `[\"RUS\", \"CHN\"]`");
        assert_eq!(hint("Norway; UK", &known()), "write a list: `[\"NOR\", \"GBR\"]`");
        assert_eq!(hint("RUS CHN", &known()), "write a list: `[\"RUS\", \"CHN\"]`");
    }

    #[test]
    fn no_other_code_is_the_code_of_another_state() {
        let other = super::state_by_other_code("UK").map(|state| state.code);
        assert_eq!(other, Some("GBR"));
        for state in STATES.iter() {
            assert!(super::state_by_other_code(state.code).is_none(), "{}", state.code);
        }
    }
}
