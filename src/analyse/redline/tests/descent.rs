use super::marked::compare_in;
use crate::analyse::tests::draft::draft;
use crate::model::id::ProvisionId;
use crate::model::redline::{Fate, Redline};

const REPORTS: &str = "1.> Each Party shall send a report on its lamps to the secretariat every other year.";
const BOATS: &str = "1.> A boat under way after sunset shall show a shielded lamp at its stern.";

fn fates(redline: &Redline) -> Vec<(Fate, Vec<u32>, Vec<u32>)> {
    let numbers = |ids: &[ProvisionId]| ids.iter().map(|id| id.0).collect::<Vec<_>>();
    redline
        .sections
        .iter()
        .filter(|section| section.is_provision())
        .map(|section| (section.fate, numbers(&section.from), numbers(&section.into)))
        .collect()
}

fn counted(redline: &Redline) -> [u32; 6] {
    let totals = &redline.totals;
    let provisions =
        [totals.provisions_added, totals.provisions_deleted, totals.provisions_split, totals.provisions_merged];
    [provisions[0], provisions[1], provisions[2], provisions[3], totals.words.added, totals.words.deleted]
}

#[test]
fn a_split_that_loses_no_word_is_neither_added_nor_deleted() {
    let a = draft(&format!("# 5 Article 5. Reports and boats\n{REPORTS}\n2.> A boat at anchor shall not.\n3.> Yes."));
    let b = draft(&format!(
        "# 6 Article 6. Reports\n{REPORTS}\n# 7 Article 7. Boats\n1.> A boat at anchor shall not.\n2.> Yes."
    ));
    let redline = compare_in(&a, &b, &[(6, 5), (7, 5)], "en");
    assert_eq!(fates(&redline), [(Fate::Changed, vec![5], vec![6, 7]), (Fate::Split, vec![5], vec![])]);
    assert_eq!(counted(&redline), [0, 0, 1, 0, 0, 0], "even paragraphs of a word are known");
    let backwards = compare_in(&b, &a, &[(5, 6), (5, 7)], "en");
    assert_eq!(counted(&backwards), [0, 0, 0, 1, 0, 0]);
}

#[test]
fn a_part_split_off_one_that_stands_is_told_with_it() {
    let a = draft(&format!("# 5 Article 5. Reports and boats\n{REPORTS}\n2.> A boat at anchor shall show nothing."));
    let b = draft(&format!(
        "# 5 Article 5. Reports\n{REPORTS}\n# 7 Article 6. Boats\n1.> A boat at anchor shall show nothing."
    ));
    let redline = compare_in(&a, &b, &[(7, 5)], "en");
    assert_eq!(fates(&redline), [(Fate::Changed, vec![5], vec![5, 7]), (Fate::Split, vec![5], vec![])]);
    assert_eq!(counted(&redline), [0, 0, 1, 0, 0, 0]);
}

#[test]
fn a_merger_that_loses_no_word_is_neither_added_nor_deleted() {
    let a = draft(&format!("# 6 Article 6. Reports\n{REPORTS}\n# 7 Article 7. Boats\n{BOATS}"));
    let second = BOATS.replace("1.>", "2.>");
    let merged = |id: u32| draft(&format!("# {id} Article 5. Reports and boats\n{REPORTS}\n{second}"));
    let under_a_new_id = compare_in(&a, &merged(8), &[(8, 6), (8, 7)], "en");
    let found = fates(&under_a_new_id);
    assert_eq!(found.iter().filter(|one| one.0 == Fate::Changed && one.1 == [6, 7]).count(), 1, "{found:?}");
    assert_eq!(found.iter().filter(|one| one.0 == Fate::Merged && one.2 == [8]).count(), 1, "{found:?}");
    assert_eq!(counted(&under_a_new_id), [0, 0, 0, 1, 0, 0]);
    let into_one_that_stands = compare_in(&a, &merged(6), &[(6, 7)], "en");
    assert_eq!(fates(&into_one_that_stands), [(Fate::Changed, vec![6, 7], vec![6]), (Fate::Merged, vec![], vec![6])]);
    assert_eq!(counted(&into_one_that_stands), [0, 0, 0, 1, 0, 0]);
}

#[test]
fn words_that_a_split_loses_are_deleted_and_an_article_that_went_nowhere_is_too() {
    let a = draft(&format!(
        "# 5 Article 5. Both\n{REPORTS}\n2.> Nobody shall look at the moon.\n# 9 Article 9. Old\nOld words."
    ));
    let b = draft(&format!("# 6 Article 6. Reports\n{REPORTS}\n# 7 Article 7. Boats\n{BOATS}"));
    let redline = compare_in(&a, &b, &[(6, 5), (7, 5)], "en");
    assert_eq!(counted(&redline), [0, 1, 1, 0, 14, 8]);
}

#[test]
fn one_that_only_has_another_id_is_neither_split_nor_merged() {
    let (a, b) =
        (draft(&format!("# 5 Article 5. Reports\n{REPORTS}")), draft(&format!("# 6 Article 6. Reports\n{REPORTS}")));
    let redline = compare_in(&a, &b, &[(6, 5)], "en");
    assert_eq!(fates(&redline), [(Fate::Kept, vec![5], vec![6])]);
    assert_eq!(counted(&redline), [0; 6]);
}
