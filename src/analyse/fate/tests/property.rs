use super::fate;
use crate::analyse::tests::treaty::{TestTreaty, edit};
use crate::model::fate::{Basis, Verdict};
use proptest::prelude::*;

/// Words that the base draft has, and words that it does not have.
fn words(of: &'static [&'static str], count: std::ops::Range<usize>) -> impl Strategy<Value = Vec<&'static str>> {
    prop::collection::vec(prop::sample::select(of), count)
}

const KNOWN: &[&str] = &["party", "shall", "the", "sky", "night", "of", "may", "data"];
const NEW: &[&str] = &["lamp", "moth", "dusk", "reserve", "lawful", "glare"];

fn text(units: &[Vec<&str>]) -> String {
    let units: Vec<String> =
        units.iter().enumerate().map(|(at, unit)| format!("{}. x {}", at + 1, unit.join(" "))).collect();
    format!("# Article 1. Sky {{#sky}}\n\n{}", units.join("\n\n"))
}

proptest! {
    #![proptest_config(ProptestConfig::with_cases(96))]
    #[test]
    fn words_that_are_new_and_stand_verbatim_in_the_next_draft_are_in_the_text(
        units in prop::collection::vec(words(KNOWN, 1..12), 1..5),
        new in words(NEW, 1..8),
        which in any::<prop::sample::Index>(),
        at in any::<prop::sample::Index>(),
        replaced in any::<bool>(),
    ) {
        let which = which.index(units.len());
        let mut later = units.clone();
        let keys = if replaced {
            later[which] = new.clone();
            format!("kind = \"replace\"~ at = \"sky/{}\"~ with = \"x {}\"", which + 1, new.join(" "))
        } else {
            let at = at.index(units[which].len());
            later[which].splice(at..at, new.iter().copied());
            let before: Vec<&str> = std::iter::once("x").chain(units[which][..at].iter().copied()).collect();
            let after = before.join(" ");
            format!("kind = \"add\"~ at = \"sky/{}\"~ after = \"{after}\"~ nth = 1~ with = \"{}\"", which + 1, new.join(" "))
        };
        let site = TestTreaty::default()
            .draft("a", "2024-01-01", &text(&units))
            .draft("b", "2024-03-01", &text(&later))
            .proposal("p", 1, "FRA", &edit(&keys))
            .site();
        let fate = fate(&site);
        prop_assert_eq!(fate.sought.as_ref().map(|sought| sought.basis), Ok(Basis::NewWords));
        let (_, found) = fate.next().expect("a later draft");
        prop_assert_eq!(found.verdict(), Verdict::InText, "{:?}", found);
        prop_assert_eq!(found.words, new.len() as u32);
        prop_assert!(!found.evidence.is_empty());
        for evidence in &found.evidence {
            prop_assert!(!evidence.words(&site).is_empty());
        }
    }

    #[test]
    fn a_text_that_stays_as_it_is_takes_nothing_up_and_drops_nothing(
        units in prop::collection::vec(words(KNOWN, 2..12), 1..5),
        new in words(NEW, 1..8),
        which in any::<prop::sample::Index>(),
    ) {
        let which = which.index(units.len()) + 1;
        for (keys, verdict) in [
            (format!("kind = \"add\"~ at = \"sky/{which}\"~ with = \"{}\"", new.join(" ")), Verdict::NotInText),
            (format!("kind = \"delete\"~ at = \"sky/{which}\""), Verdict::NotInText),
            (format!("kind = \"retain\"~ at = \"sky/{which}\""), Verdict::InText),
        ] {
            let site = TestTreaty::default()
                .draft("a", "2024-01-01", &text(&units))
                .draft("b", "2024-03-01", &text(&units))
                .proposal("p", 1, "FRA", &edit(&keys))
                .site();
            let fate = fate(&site);
            let (_, found) = fate.next().expect("a later draft");
            prop_assert_eq!(found.verdict(), verdict, "{} {:?}", keys, found);
        }
    }
}
