//! Authentic texts in other languages than the draft's own.

use super::{now, of};
use crate::analyse::tests::site::{draft, site};
use crate::model::progress::Difference;
use crate::model::raw::StatusState::{Agreed, Open};

#[test]
fn what_is_agreed_is_agreed_in_every_authentic_text() {
    let original =
        "## Article 1. Nets {#nets}\n\n1. Nets are dried.\n\n2. Buoys are counted.\n\n3. Ropes are coiled.\n";
    let french =
        |units: [&str; 3]| format!("## Article 1. Filets\n\n1. {}\n\n2. {}\n\n3. {}\n", units[0], units[1], units[2]);
    let old = french(["Les filets sont séchés.", "Les bouées sont comptées.", "Les cordes sont lovées."]);
    let new = french(["Les filets doivent être séchés.", "Les bouées sont comptées", "Les cordes sont lovées."]);
    let changed = |authority: [&str; 2], new: &str| {
        let front = |authority: &str, text: &str| format!("+++\nauthority = \"{authority}\"\n+++\n\n{text}");
        let site = site(&[
            ("treaties/t/treaty.toml", "title = \"T\"\n"),
            (
                "treaties/t/provisions.toml",
                "[[status]]\nat = \"nets\"\nstate = \"agreed\"\ndate = 2024-01-02\nsource = \"https://example.org\"\n",
            ),
            ("treaties/t/drafts/a.md", &draft("2024-01-01", "official", original)),
            ("treaties/t/drafts/b.md", &draft("2024-02-01", "official", original)),
            ("treaties/t/drafts/a.fr.md", &front(authority[0], &old)),
            ("treaties/t/drafts/b.fr.md", &front(authority[1], new)),
        ]);
        let progress = now(&site);
        let told = progress
            .changed
            .iter()
            .map(|one| (one.to.and_then(|to| to.unit), one.how, one.text.map(|it| it.to_string())));
        (told.collect::<Vec<_>>(), of(&site, &progress, "nets").units.iter().map(|unit| unit.state).collect::<Vec<_>>())
    };
    let agreed = vec![Some(Agreed); 3];
    let substantive = (Some(0), Difference::Substantive, Some("fr".to_owned()));
    let reopened = vec![Some(Open), Some(Agreed), Some(Agreed)];
    assert_eq!(changed(["official", "official"], &new), (vec![substantive], reopened));
    assert_eq!(changed(["official", "unofficial"], &new), (vec![], agreed.clone()), "no authentic text any more");
    assert_eq!(changed(["unofficial", "unofficial"], &new), (vec![], agreed.clone()), "a translation of somebody's");
    assert_eq!(changed(["official", "official"], &old), (vec![], agreed.clone()), "the same words");
    let shorter = "## Article 1. Filets\n\n1. Les filets doivent sécher.\n\n2. Les bouées sont comptées.\n";
    assert_eq!(
        changed(["official", "official"], shorter),
        (vec![], agreed),
        "what does not correspond is not compared"
    );
}
