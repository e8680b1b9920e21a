//! The States that are known without being declared: ISO 3166-1 alpha-3 codes, with the short names that the United
//! Nations uses in its six official languages and the names that people use for them.
//!
//! Source of codes and names: the `country-codes` data set of datasets/country-codes (Public Domain Dedication and
//! License), which gives the UNTERM short names; articles in brackets are left out.

use super::language::Language;
use super::words::Words;
use std::sync::LazyLock;

/// A State known by its code.
#[derive(Debug)]
pub struct State {
    /// ISO 3166-1 alpha-3.
    pub code: &'static str,
    /// Whether it is a member of the United Nations.
    pub member: bool,
    /// Short name in the six official languages.
    pub name: Words,
    /// Other names it goes by, each with its language.
    pub other_names: Words,
}

/// Those that are not members of the United Nations, by code.
const NO_MEMBERS: [&str; 4] = ["COK", "NIU", "PSE", "VAT"];

const COLUMNS: [&str; 6] = ["en", "fr", "es", "ru", "zh", "ar"];

/// All States, by code.
pub static STATES: LazyLock<Vec<State>> = LazyLock::new(|| include_str!("states.tsv").lines().map(state).collect());

/// The State with a code, whatever its case.
pub fn state_by_code(code: &str) -> Option<&'static State> {
    let code = code.to_ascii_uppercase();
    STATES.binary_search_by(|state| state.code.cmp(code.as_str())).ok().map(|index| &STATES[index])
}

fn state(line: &'static str) -> State {
    let mut fields = line.split('\t');
    let code = fields.next().unwrap_or_default();
    let name = COLUMNS.iter().zip(&mut fields).map(|(tag, name)| (Language::new(tag), name.to_owned())).collect();
    let others = fields.next().unwrap_or_default().split('|').filter_map(|other| other.split_once(':'));
    let other_names = others.map(|(tag, name)| (Language::new(tag), name.to_owned())).collect();
    let member = !NO_MEMBERS.contains(&code);
    State { code, member, name: Words { entries: name }, other_names: Words { entries: other_names } }
}

/// The State that other codes than ISO 3166-1 alpha-3 mean: alpha-2, those of the International Olympic Committee, and what
/// people write (`UK`, `DPRK`). None of these is the alpha-3 code of another State.
pub fn state_by_other_code(code: &str) -> Option<&'static State> {
    let code = code.to_ascii_uppercase();
    let of = OTHER_CODES.lines().find(|line| line.split('\t').skip(1).any(|other| other == code))?;
    state_by_code(of.split('\t').next()?)
}

/// The alpha-3 code of each State, its alpha-2 code, and others where there are any.
const OTHER_CODES: &str = include_str!("state_codes.tsv");
