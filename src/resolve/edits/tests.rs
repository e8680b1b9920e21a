use super::{Ground, Written, apart, can_be};
use crate::diagnostic::Report;
use crate::model::draft::{DraftText, ProvisionText};
use crate::model::id::{DraftId, ProvisionId};
use crate::model::proposal::{Action, AddPosition, Edit, Passage};
use crate::model::target::Place;
use crate::model::words::Words;
use crate::parse::draft::{DraftOptions, text};
use crate::source::{SourceId, Span};

const DRAFT: &str = "## Article 1. Purpose {#purpose}

The tides belong to nobody.

## Article 2. Scope {#scope}

1. This Agreement applies to [all tides] tides.

2. It does not apply to:

(a) lakes;

(b) rivers.

3. [It applies to the moon.]
";

fn draft() -> DraftText {
    text(SourceId(0), DRAFT, 0..DRAFT.len(), &DraftOptions::default(), &mut Report::default())
}

fn scope(draft: &DraftText) -> &ProvisionText {
    draft.provisions().nth(1).expect("the draft has two articles")
}

fn place(draft: &DraftText, path: &str) -> Place {
    let unit = scope(draft).unit(path).map(|(unit, _)| unit);
    Place { draft: DraftId(0), provision: ProvisionId(1), unit }
}

fn edit(at: Place, action: Action) -> Edit {
    Edit { at, action, text: DraftText::default(), span: Span::default() }
}

fn passage(draft: &DraftText, unit: Option<u32>, words: &str) -> Passage {
    let all = scope(draft).words(unit);
    let start = all.find(words).expect("the words stand there") as u32;
    Passage { words: words.to_owned(), start, end: start + words.len() as u32 }
}

fn new(draft: &DraftText, at: &str, label: &str) -> Edit {
    let label = (!label.is_empty()).then(|| label.to_owned());
    edit(place(draft, at), Action::New { label, title: Words::default(), with: "ponds;".to_owned() })
}

/// The message and hint of what is told, and whether the edit can be made.
fn told(draft: &DraftText, edit: &Edit) -> (bool, String) {
    let span = Span::default();
    let written = Written { at: span, to: span, label: span, with: span, find: span };
    let ground = Ground { draft, text: scope(draft), id: "scope" };
    let mut report = Report::default();
    let can_be = can_be(edit, written, ground, &mut report);
    let said = report.diagnostics.iter().map(|one| format!("{}: {}", one.message, one.hints.join("; ")));
    (can_be, said.collect::<Vec<_>>().join("\n"))
}

#[test]
fn a_move_goes_behind_another_unit_that_is_no_part_of_what_moves() {
    let draft = draft();
    let moved = |at: &str, to: &str| told(&draft, &edit(place(&draft, at), Action::Move { to: place(&draft, to) }));
    assert!(moved("2", "2").1.starts_with("`scope/2` moves behind itself"));
    assert!(moved("2", "2/b").1.starts_with("`scope/2` moves into a part of itself"));
    assert!(!moved("2", "2/b").0);
    assert!(moved("", "2/b").1.starts_with("`scope` moves into a part of itself"));
    let (can_be, said) = moved("2", "1");
    assert!(can_be && said.starts_with("`scope/2` stands there already"), "{said}");
    assert!(moved("1", "").1.starts_with("`scope/1` stands there already"));
    for (at, to) in [("1", "2"), ("2/b", "1"), ("2/a", "2"), ("2/b", ""), ("3", "1")] {
        assert_eq!(moved(at, to), (true, String::new()), "{at} behind {to}");
    }
}

#[test]
fn a_new_unit_has_a_free_label_of_the_level_beside_it() {
    let draft = draft();
    let (_, said) = told(&draft, &new(&draft, "2/a", "(b)"));
    assert!(said.starts_with("there is a `(b)` here already"), "{said}");
    let (_, said) = told(&draft, &new(&draft, "2/b", "4."));
    assert!(said.contains("`4.` would stand among units such as `(a)`") && said.contains("`scope/2`"), "{said}");
    let (_, said) = told(&draft, &new(&draft, "2", "(c)"));
    assert!(said.contains("among units such as `1.`") && said.contains("`scope/2/b`"), "{said}");
    let (_, said) = told(&draft, &new(&draft, "2/a", ""));
    assert!(said.contains("has no label") && said.contains("`(a)`"), "{said}");
    for (at, label) in [("2/b", "(c)"), ("3", "4."), ("1", "1 bis."), ("2/a", "(a) bis"), ("", "1 alt.")] {
        assert_eq!(told(&draft, &new(&draft, at, label)), (true, String::new()), "{label} behind {at}");
    }
}

#[test]
fn a_new_article_follows_an_article_and_has_a_number_of_its_own() {
    let draft = draft();
    let (can_be, said) = told(&draft, &new(&draft, "2/a", "Article 3"));
    assert!(!can_be && said.contains("`at = \"scope\"`"), "{said}");
    let (can_be, said) = told(&draft, &new(&draft, "", "Article 1"));
    assert!(can_be && said.starts_with("the draft has a provision `Article 1` already"), "{said}");
    assert_eq!(told(&draft, &new(&draft, "", "Article 2 bis")), (true, String::new()));
}

#[test]
fn words_are_replaced_by_others_and_kept_where_brackets_put_them_in_doubt() {
    let draft = draft();
    let at = place(&draft, "2/a");
    let replace = |with: &str| {
        let passage = Some(passage(&draft, at.unit, "lakes"));
        told(&draft, &edit(at, Action::Replace { passage, with: with.to_owned() }))
    };
    assert!(replace(" lakes ").1.starts_with("the new words are the old ones"));
    assert_eq!(replace("ponds"), (true, String::new()));
    let retain = |path: &str, words: &str| {
        let at = place(&draft, path);
        told(&draft, &edit(at, Action::Retain { passage: Some(passage(&draft, at.unit, words)) })).1
    };
    assert!(retain("1", "This Agreement").starts_with("these words are to stay"));
    assert_eq!(retain("1", "[all tides]"), "");
    assert_eq!(retain("1", "all"), "");
    assert_eq!(retain("3", "the moon"), "");
}

#[test]
fn of_two_edits_on_the_same_words_the_first_is_made() {
    let draft = draft();
    let both = |one: Edit, other: Edit| {
        let mut report = Report::default();
        let kept = apart(vec![one, other], |_| Some(scope(&draft)), &mut report);
        assert_eq!(kept.len() + report.diagnostics.len(), 2);
        kept.len() == 2
    };
    let at = |path: &str| place(&draft, path);
    let part = |path: &str, words: &str| Some(passage(&draft, at(path).unit, words));
    let delete = |path: &str, words: &str| edit(at(path), Action::Delete { passage: part(path, words) });
    let whole = |path: &str| edit(at(path), Action::Delete { passage: None });
    let keep = |path: &str, words: &str| edit(at(path), Action::Retain { passage: part(path, words) });
    let add = |path: &str, words: &str| {
        let position = AddPosition::After(part(path, words).expect("they stand there"));
        edit(at(path), Action::Add { position, with: "two".to_owned() })
    };
    assert!(!both(delete("1", "applies to"), delete("1", "to [all tides]")));
    assert!(!both(whole("2"), delete("2/b", "rivers")));
    assert!(!both(whole("2/a"), whole("2/a")));
    assert!(!both(delete("1", "[all tides]"), keep("1", "all tides")));
    assert!(!both(delete("1", "[all tides]"), add("1", "[all")));
    assert!(both(delete("1", "[all tides]"), add("1", "[all tides]")));
    assert!(both(delete("1", "applies"), delete("1", "[all tides]")));
    assert!(both(whole("2/a"), whole("2/b")));
    assert!(both(keep("1", "all tides"), keep("1", "[all tides]")));
    assert!(both(edit(at("2/b"), Action::Move { to: at("1") }), delete("2/b", "rivers")));
}
