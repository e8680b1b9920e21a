use super::{edits, identities};
use crate::diagnostic::Report;
use crate::model::draft::{
    DraftBlock, DraftText, HeadingKind, IdOrigin, Identity, Inline, Paragraph, Piece, ProvisionText, Style, Text,
};
use crate::model::letters::disguises;
use crate::source::{SourceId, Span, Spanned};

/// A draft of lines `Article 1 | title | words | written id < what it comes from`.
fn draft(lines: &str) -> DraftText {
    let provisions = lines.lines().map(str::trim).filter(|line| !line.is_empty()).map(|line| {
        let mut parts = line.split('|').map(str::trim);
        let mut part = || parts.next().unwrap_or_default();
        let (label, title, words, written) = (part(), part(), part(), part());
        let (written, from) = written.split_once('<').unwrap_or((written, ""));
        DraftBlock::Provision(ProvisionText {
            kind: if label == "Preamble" { HeadingKind::Preamble } else { HeadingKind::Article },
            written_id: Some(spanned(written.trim())).filter(|id| !id.value.is_empty()),
            from: from.split_whitespace().map(spanned).collect(),
            label_id: label.to_lowercase().replace("article ", "art-"),
            number: None,
            label: inlines(label),
            title: inlines(title),
            groupings: Vec::new(),
            anchor: String::new(),
            content: vec![Piece::Words(Paragraph { inlines: inlines(words), span: Span::default() })],
            units: Vec::new(),
            span: Span::new(SourceId(0), 0, 7),
        })
    });
    DraftText { blocks: provisions.collect(), ..DraftText::default() }
}

fn spanned(text: &str) -> Spanned<String> {
    Spanned::new(text.to_string(), Span::default())
}

fn inlines(text: &str) -> Vec<Inline> {
    vec![Inline::Text(Text { text: text.to_string(), style: Style::default(), span: Span::default() })]
}

fn matched(texts: &[&str]) -> (Vec<Vec<Identity>>, Report) {
    let drafts: Vec<DraftText> = texts.iter().map(|text| draft(text)).collect();
    let mut report = Report::default();
    let found = identities(&drafts.iter().collect::<Vec<_>>(), &mut report);
    (found, report)
}

/// The ids of the last draft, each with how it came about: `t`itle, `w`ords, `l`abel, `!` written.
fn ids(texts: &[&str]) -> String {
    let (found, _) = matched(texts);
    let shown = found.last().into_iter().flatten().map(|identity| {
        let origin = match identity.origin {
            IdOrigin::Written => '!',
            IdOrigin::Title => 't',
            IdOrigin::Words => 'w',
            IdOrigin::Label => 'l',
        };
        format!("{}{origin}", identity.id)
    });
    shown.collect::<Vec<_>>().join(" ")
}

const FIRST: &str = "
    Preamble  |         | The Keepers
    Article 1 | (scope) | This convention applies to all bees
    Article 2 | Duties  | Keepers feed their bees every day
    Article 3 |         | Hives are counted once a year by the office
";

#[test]
fn a_first_draft_takes_its_ids_from_labels() {
    assert_eq!(ids(&[FIRST]), "preamblel art-1l art-2l art-3l");
}

#[test]
fn provisions_go_on_under_other_numbers_by_title_or_by_words() {
    let second = "
        Preamble  |        | Other words altogether
        Article 1 | DUTIES | Keepers shall do nothing at all
        Article 2 | Scope. | It covers wasps
        Article 3 | News   | Something never said before
        Article 4 |        | Hives are counted twice a year by the office
    ";
    assert_eq!(ids(&[FIRST, second]), "preamblet art-2t art-1t art-3_2l art-3w");
}

#[test]
fn written_ids_win_and_what_they_name_is_taken() {
    let second = "
        Article 1 | Scope      | Bees
        Article 2 | All duties | x | art-1 < art-2 art-9
    ";
    let (found, _) = matched(&[FIRST, second]);
    assert_eq!(ids(&[FIRST, second]), "art-1_2l art-1!");
    assert_eq!(found[1][1].from, ["art-2", "art-9"]);
    assert_eq!(found[1][1].continues.map(|place| (place.draft, place.provision)), Some((0, 1)));
}

#[test]
fn words_match_in_order_only() {
    let before = "
        Article 1 | | red green blue
        Article 2 | | one two three
        Article 3 | | north south east
    ";
    let after = "
        Article 1 | | one two three
        Article 2 | | north south west
        Article 3 | | red green blue
    ";
    assert_eq!(ids(&[before, after]), "art-2w art-3w art-3_2l");
}

#[test]
fn less_than_half_of_the_words_is_another_provision() {
    let before = "Article 1 | | one two three four five six";
    assert_eq!(ids(&[before, "Article 9 | | one two three a b c"]), "art-1w");
    assert_eq!(ids(&[before, "Article 9 | | one two x a b c"]), "art-9l");
}

#[test]
fn what_is_left_between_the_same_neighbours_goes_on_by_its_telling_words() {
    let before = "
        Article 1 | | the bees of the field are counted by the office of the hives every year in spring
        Article 2 | | option one the keeper feeds the larvae with honey option two the keeper feeds the larvae with sugar option three no feeding of any kind is allowed but smoke and gloves and veils are kept ready by the neighbour of the hive
        Article 3 | | the wax of the comb is melted by the keeper of the comb in winter
    ";
    let after = "
        Article 1 | | the bees of the field are counted by the office of the hives each year in spring
        Article 2 | | the queen of the swarm is marked with paint
        Article 3 | | the keeper feeds the larvae with honey
        Article 4 | | the wax of the comb is melted by the keeper of the comb in summer
    ";
    assert_eq!(ids(&[before, after]), "art-1w art-2_2l art-2w art-3w");
    let titled = after.replace("Article 3 | |", "Article 3 | Feeding |");
    let other = before.replace("Article 2 | |", "Article 2 | Larvae |");
    assert_eq!(ids(&[&other, &titled]), "art-1w art-2_2l art-3_2l art-3w");
}

#[test]
fn equal_titles_match_in_order() {
    let before = "
        Article 1 | General | a
        Article 2 | General | b
    ";
    let after = "
        Article 4 | General  | x
        Article 5 | general. | y
    ";
    assert_eq!(ids(&[before, after]), "art-1t art-2t");
}

#[test]
fn a_provision_that_comes_back_has_its_old_id() {
    let without = "Article 1 | Duties | Keepers feed their bees every day";
    let with = "
        Article 1 | Duties | Keepers feed their bees every day
        Article 2 | Scope  | Bees
    ";
    assert_eq!(ids(&[FIRST, without, with]), "art-2t art-1t");
}

#[test]
fn chinese_words_are_compared_character_by_character() {
    assert_eq!(ids(&["Article 1 | | 养蜂人应当喂养蜜蜂", "Article 2 | | 养蜂人必须喂养蜜蜂"]), "art-1w");
}

#[test]
fn ids_that_are_inferred_and_differ_from_the_label_are_warned_of() {
    let second = "
        Article 1 | Duties | x
        Article 3 |        | Hives are counted once a year by the office
    ";
    let (_, report) = matched(&[FIRST, second]);
    let warned: Vec<_> =
        report.diagnostics.iter().map(|d| (d.rule.code, d.message.as_str(), d.hints.concat())).collect();
    assert_eq!(
        warned,
        [(
            "inferred-id",
            "`Article 1` takes the id `art-2` of the provision with its title in an earlier draft",
            "write `{#art-2}` after the heading, or another id if it is another provision".to_string()
        )]
    );
}

#[test]
fn an_id_written_twice_is_an_error() {
    let (found, report) = matched(&["Article 1 | | x | bees\nArticle 2 | | y | Bees"]);
    assert_eq!(report.diagnostics.iter().map(|d| d.rule.code).collect::<Vec<_>>(), ["repeated-id"]);
    assert_eq!(found[0].iter().map(|identity| identity.id.as_str()).collect::<Vec<_>>(), ["bees", "Bees_2"]);
}

#[test]
fn edits_write_what_is_not_written_at_the_end_of_the_heading() {
    let text = "Article 1 | | x | bees\nArticle 2 | | y";
    let edits = edits(&draft(text), &matched(&[text]).0[0]);
    assert_eq!(edits.iter().map(|edit| (edit.offset, edit.insert.as_str())).collect::<Vec<_>>(), [(7, " {#art-2}")]);
}

#[test]
fn a_provision_goes_on_in_every_form_of_its_letters() {
    let before = "
        Article 1 | | les mesures déjà arrêtées par l'office
        Article 2 | Œuvre spécifique | x
        Article 3 | | ещё один йодный объект
    ";
    for (name, disguise) in
        disguises::all("les mesures déjà arrêtées par l'office|Œuvre spécifique|ещё один йодный объект")
    {
        let parts: Vec<&str> = disguise.split('|').collect();
        let [first, second, third] = parts.as_slice() else { panic!("three parts") };
        let after = format!("Article 5 | | {third}\nArticle 6 | {second} | y\nArticle 7 | | {first}");
        let kept = ids(&[before, &after]);
        assert!(kept.contains("art-2t"), "{name}: {kept}");
        let alone = format!("Article 7 | | {first}\nArticle 8 | | {third}");
        assert_eq!(ids(&[before, &alone]), "art-1w art-3w", "{name}");
    }
}
