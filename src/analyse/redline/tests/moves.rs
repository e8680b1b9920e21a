use super::marked::{compare, compare_in, marked};
use crate::analyse::tests::draft::draft;
use crate::model::redline::{ChangeKind, WordCounts};

const LIST: &str = "# 1 Article 1. Scope
1.> This Convention applies to artificial light at night emitted outdoors.
2.> Emergency lighting shall be shielded as far as circumstances permit.
3.> A Party may exclude light used for a religious event of short duration:
  (a)> by notification to the secretariat; and
  (b)> for no more than three nights in a year.
";

#[test]
fn a_unit_moved_within_an_article_is_told_as_moved() {
    let b = "# 1 Article 1. Scope
1.> A Party may exclude light used for a religious event of very short duration:
  (a)> by notification to the secretariat; and
  (b)> for no more than three nights in a year.
2.> This Convention applies to artificial light at night emitted outdoors.
3.> Emergency lighting shall be shielded as far as circumstances permit.
";
    let redline = compare(&draft(LIST), &draft(b));
    // The lighter of the two that crossed is the one that moved.
    assert_eq!(
        marked(&redline),
        "Article 1 Scope
< 1. This Convention applies to artificial light at night emitted outdoors.
< 2. Emergency lighting shall be shielded as far as circumstances permit.
{-3.-}{+1.+} A Party may exclude light used for a religious event of {+very +}short duration:
(a) by notification to the secretariat; and
(b) for no more than three nights in a year.
> {-1.-}{+2.+} This Convention applies to artificial light at night emitted outdoors.
> {-2.-}{+3.+} Emergency lighting shall be shielded as far as circumstances permit."
    );
    assert_eq!(redline.totals.words, WordCounts { a: 48, b: 49, added: 1, deleted: 0 });
    assert_eq!(redline.totals.units_moved, 2);
}

#[test]
fn a_unit_moves_whole_with_what_changed_inside_it() {
    let a = format!("{LIST}# 2 Article 2. Lighting\n1.> Each Party shall set a curfew of four hours.\n");
    let b = "# 1 Article 1. Scope
1.> This Convention applies to artificial light at night emitted outdoors.
2.> Emergency lighting shall be shielded as far as circumstances permit.
# 2 Article 2. Lighting
1.> Each Party shall set a curfew of four hours.
2.> A Party may exclude light used for a religious event of short duration:
  (a)> by notification to the secretariat;
  (b)> for no more than five nights in a year; and
  (c)> subject to review.
";
    let redline = compare(&draft(&a), &draft(b));
    assert_eq!(
        marked(&redline),
        "Article 1 Scope
1. This Convention applies to artificial light at night emitted outdoors.
2. Emergency lighting shall be shielded as far as circumstances permit.
< 3. A Party may exclude light used for a religious event of short duration:
< (a) by notification to the secretariat; and
< (b) for no more than three nights in a year.
Article 2 Lighting
1. Each Party shall set a curfew of four hours.
> {-3.-}{+2.+} A Party may exclude light used for a religious event of short duration:
> (a) by notification to the secretariat;{- and-}
> (b) for no more than {-three-}{+five+} nights in a year{-.-}{+; and+}
>+(c) subject to review."
    );
    assert_eq!(redline.totals.words, WordCounts { a: 57, b: 60, added: 5, deleted: 2 });
    let kinds: Vec<_> = redline.changes.iter().map(|change| change.kind).collect();
    assert_eq!(kinds, [ChangeKind::MovedFrom(0), ChangeKind::MovedTo(0)]);
    assert_eq!((redline.moves[0].from.clone(), redline.moves[0].to.clone()), ((0, 3..6), (1, 2..6)));
}

#[test]
fn short_units_are_not_taken_for_moved_between_articles() {
    let a =
        draft("# 1 Article 1. Scope\n1.> No text\n2.> Light is dimmed.\n# 2 Article 2. Uses\n1.> Lamps are shielded.");
    let b =
        draft("# 1 Article 1. Scope\n1.> Light is dimmed.\n# 2 Article 2. Uses\n1.> Lamps are shielded.\n2.> No text");
    let redline = compare(&a, &b);
    assert_eq!(redline.totals.units_moved, 0);
}

#[test]
fn a_split_article_gives_its_units_to_the_new_one() {
    let b = "# 1 Article 1. Scope
1.> This Convention applies to artificial light at night emitted outdoors.
# 9 Article 2. Emergencies
Emergency lighting shall be shielded as far as circumstances permit.
";
    let redline = compare_in(&draft(&LIST[..LIST.find("3.>").unwrap_or(0)]), &draft(b), &[(9, 1)], "en");
    assert_eq!(
        marked(&redline),
        "Article 1 Scope
1. This Convention applies to artificial light at night emitted outdoors.
< 2. Emergency lighting shall be shielded as far as circumstances permit.
+ Article 2 Emergencies
> {-2.-} Emergency lighting shall be shielded as far as circumstances permit."
    );
    assert_eq!(redline.sections[1].from.len(), 1);
    assert_eq!(redline.totals.words, WordCounts { a: 20, b: 20, added: 0, deleted: 0 });
}

#[test]
fn merged_articles_give_their_units_to_the_one_that_goes_on() {
    let a = "# 1 Article 1. Scope
1.> This Convention applies to artificial light at night emitted outdoors.
# 2 Article 2. Emergencies
1.> Emergency lighting shall be shielded.
";
    let b = "# 9 Article 1. Scope and emergencies
1.> This Convention applies to artificial light at night emitted outdoors.
2.> Emergency lighting shall be shielded.
";
    let redline = compare_in(&draft(a), &draft(b), &[(9, 1), (9, 2)], "en");
    assert_eq!(
        marked(&redline),
        "Article 1 Scope{+ and emergencies+}
1. This Convention applies to artificial light at night emitted outdoors.
> {-1.-}{+2.+} Emergency lighting shall be shielded.
- Article 2 Emergencies
< 1. Emergency lighting shall be shielded."
    );
}

#[test]
fn what_was_split_twice_is_traced_to_the_first() {
    use crate::analyse::redline::origins::origins;
    use crate::model::id::ProvisionId;
    let pair = |new, old| (ProvisionId(new), ProvisionId(old));
    // 2 and 3 were made of 1; then 4 of 2 and 3.
    let steps = [vec![pair(2, 1), pair(3, 1)], vec![pair(4, 2), pair(4, 3)]];
    assert_eq!(origins(&steps), [pair(2, 1), pair(3, 1), pair(4, 1), pair(4, 2), pair(4, 3)]);
}
