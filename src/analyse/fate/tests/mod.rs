mod labelled;
mod property;
mod standing;
mod wholes;
mod words;

use crate::analyse::tests::treaty::{TestTreaty, all, edit};
use crate::analyse::wording::Wording;
use crate::model::fate::{EditFate, Verdict};
use crate::model::site::Site;

/// The fate of the first edit of the first proposal of a site.
fn fate(site: &Site) -> EditFate {
    let wording = Wording::of(site, &site.treaties[0].drafts);
    super::of(site, &wording, &all(site)).remove(0).edits.remove(0)
}

/// A fate as lines: what counts, then for each later draft the verdict, the figures and the evidence as `path: words`.
fn shown(site: &Site, fate: &EditFate) -> Vec<String> {
    let sought = match &fate.sought {
        Ok(sought) => format!("{:?} {}", sought.basis, sought.words),
        Err(reason) => format!("{reason:?}"),
    };
    let later = fate.later.iter().map(|later| {
        let found = match &later.outcome {
            Ok(found) => found,
            Err(reason) => return format!("{reason:?}"),
        };
        let verdict = match found.verdict() {
            Verdict::InText => "in",
            Verdict::InBrackets => "brackets",
            Verdict::AsOption => "option",
            Verdict::InPart => "part",
            Verdict::Elsewhere => "elsewhere",
            Verdict::NotInText => "not",
        };
        let evidence = found.evidence.iter().map(|evidence| {
            let text = site.draft(later.draft).provision(evidence.place.provision).expect("a provision");
            let path = evidence.place.unit.map_or("", |unit| &text.units[unit as usize].path);
            let id = &site.provision(evidence.place.provision).id;
            format!("; {id}/{path}: {}", evidence.words(site))
        });
        format!("{verdict} {}/{}{}", found.words, found.of, evidence.collect::<String>())
    });
    std::iter::once(sought).chain(later).collect()
}

/// Asserts what becomes of one edit, on the first of these texts, in the others.
#[track_caller]
fn becomes(texts: &[&str], keys: &str, expected: &[&str]) {
    let mut treaty = TestTreaty::default().proposal("p", 1, "FRA", &edit(keys));
    for (index, text) in texts.iter().enumerate() {
        treaty = treaty.draft(&format!("d{index}"), &format!("2024-0{}-01", index * 2 + 1), text);
    }
    let site = treaty.site();
    assert_eq!(shown(&site, &fate(&site)), expected);
}
