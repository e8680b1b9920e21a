use super::read;
use crate::model::draft::{DraftBlock, DraftText, Footnote, Inline, Piece, Row, Style, UnitStyle};
use crate::model::id::{DraftId, ProvisionId};
use crate::model::language::Language;
use crate::model::site::Site;
use crate::model::target::Place;
use crate::render::html::Setting;
use crate::render::html::draft::{Anchors, Look, place, provision, whole};
use crate::render::sample::{article, bracket, french, paragraph, site, strings, styled, unit, with_text, words};
use crate::source::{Span, Spanned};

const OWN: Look = Look { anchors: Anchors::Draft, level: 2, titled: true };

fn page(site: &Site, language: Language, look: Look) -> String {
    let strings = strings();
    whole(&Setting { site, strings: &strings, language, origin: "" }, DraftId(0), look).to_string()
}

/// A text of one paragraph.
fn one(inlines: Vec<Inline>) -> DraftText {
    DraftText { blocks: vec![DraftBlock::Words(paragraph(inlines))], ..DraftText::default() }
}

fn shown(inlines: Vec<Inline>) -> String {
    let html = page(&with_text(one(inlines)), Language::ENGLISH, OWN);
    let start = html.find("<p>").expect("a paragraph") + 3;
    html[start..html.find("</p>").expect("its end")].to_owned()
}

#[test]
fn a_draft_is_one_element_with_its_anchors() {
    let mut site = site();
    site.drafts.to_mut()[0].text.blocks.truncate(1);
    insta::assert_snapshot!(page(&site, Language::ENGLISH, OWN));
}

#[test]
fn the_page_has_the_words_and_nothing_else() {
    let html = page(&site(), Language::ENGLISH, OWN);
    let article = "Scope 1. Each State [shall [may]]: (a) a & b; and nothing else.";
    assert_eq!(read::words(&html).join(" "), format!("Article 17. {article} Article 9. {article}"));
}

#[test]
fn foreign_text_has_no_ids_and_leads_to_the_permalink() {
    let (site, strings) = (site(), strings());
    let setting = Setting { site: &site, strings: &strings, language: french(), origin: "" };
    let look = Look { anchors: Anchors::Foreign, level: 3, titled: true };
    let unit = Place { draft: DraftId(0), provision: ProvisionId(0), unit: Some(1) };
    insta::assert_snapshot!(place(&setting, unit, look).expect("the unit is there").to_string());
    assert_eq!(place(&setting, Place { unit: Some(9), ..unit }, look), None);
    let html = page(&site, french(), look);
    assert!(!html.contains(" id="));
    assert!(html.contains("<div class=\"unit unit-paragraph\" data-unit=\"scope/1\">"));
    assert!(html.contains("href=\"/t/fr/treaties/cyber/drafts/first/#art_17__n_1__n_a\""));
}

#[test]
fn a_provisions_page_has_anchors_without_the_provisions_name() {
    let (site, strings) = (site(), strings());
    let setting = Setting { site: &site, strings: &strings, language: Language::ENGLISH, origin: "" };
    let look = Look { anchors: Anchors::Provision, level: 2, titled: false };
    let html = provision(&setting, DraftId(1), ProvisionId(0), look).expect("the draft has it").to_string();
    assert!(
        html.starts_with("<div class=\"draft-text\" data-part-of=\"second\" data-treaty=\"cyber\" data-part=\"scope\"")
    );
    assert!(
        html.contains("<div class=\"unit unit-subparagraph\" id=\"n_1__n_a\" data-pagefind-title=\"Article 4(1)(a)\">")
    );
    assert!(!html.contains("<h2"));
    assert_eq!(provision(&setting, DraftId(1), ProvisionId(1), look), None);
}

#[test]
fn rows_of_a_table_are_one_table_with_its_head() {
    let row = |first, head, cells: [&str; 2]| {
        let row = Inline::Row(Row { first, head, span: Span::default() });
        DraftBlock::Words(paragraph(vec![row, words(cells[0]), Inline::Cell, words(cells[1])]))
    };
    let rows = [
        row(true, true, ["Good", "Rate & more"]),
        row(false, false, ["Hives", "12"]),
        row(false, false, ["Lamps", ""]),
        row(true, false, ["Masts", "9"]),
    ];
    let html = page(&with_text(DraftText { blocks: rows.into(), ..DraftText::default() }), Language::ENGLISH, OWN);
    insta::assert_snapshot!(html, @r#"
    <div class="draft-text" data-draft="first" data-treaty="cyber" lang="en" dir="ltr">
    <div class="scroll" role="group" tabindex="0" aria-label="Good, Rate &amp; more">
    <table><thead>
    <tr><th>Good</th> <th>Rate &amp; more</th></tr>
    </thead><tbody>
    <tr><td>Hives</td> <td>12</td></tr>
    <tr><td>Lamps</td> <td></td></tr>
    </tbody></table>
    </div>
    <div class="scroll" role="group" tabindex="0" aria-label="Masts, 9">
    <table><tbody>
    <tr><td>Masts</td> <td>9</td></tr>
    </tbody></table>
    </div>
    </div>
    "#);
}

#[test]
fn brackets_nest_and_styles_cross_them() {
    let emphasis = Style { emphasis: true, ..Style::default() };
    let crossing = vec![
        styled("a ", emphasis),
        Inline::Open(bracket(1)),
        styled("b", emphasis),
        words(" c"),
        Inline::Close(bracket(1)),
    ];
    assert_eq!(shown(crossing), "<em>a </em><span class=\"bracket\" data-depth=\"1\">[<em>b</em> c]</span>");
    let unbalanced = vec![words("a "), Inline::Open(bracket(0)), words("b")];
    assert_eq!(
        shown(unbalanced),
        "a <span class=\"bracket-mark bracket-unbalanced\" title=\"This bracket has no partner.\">[</span>b"
    );
}

#[test]
fn a_bracket_goes_on_from_a_label_through_paragraphs() {
    let mut text = article("1");
    text.units = vec![unit(UnitStyle::Paragraph, None, "", "1", vec![Piece::Words(paragraph(vec![words("a")]))])];
    text.units[0].label = vec![Inline::Open(bracket(1)), words("1.")];
    text.content = vec![Piece::Unit(0), Piece::Words(paragraph(vec![words("b"), Inline::Close(bracket(1))]))];
    let html = page(
        &with_text(DraftText { blocks: vec![DraftBlock::Provision(text)], ..DraftText::default() }),
        Language::ENGLISH,
        OWN,
    );
    let label = "<span class=\"label\"><span class=\"bracket\" data-depth=\"1\">[1.</span></span>";
    let more = "<span class=\"bracket bracket-continued\" data-depth=\"1\">";
    assert!(html.contains(&format!("<p>{label} {more}a</span>")), "{html}");
    assert!(html.contains(&format!("<p>{more}b]</span></p>")), "{html}");
}

#[test]
fn tracked_changes_are_underlined_and_struck_and_attributed_aside() {
    let added = Style { inserted: true, by: Some(0), ..Style::default() };
    let struck = Style { deleted: true, by: Some(0), ..Style::default() };
    let text = vec![words("a "), styled("old", struck), styled("new", added), words(" <b>")];
    let mut text = one(text);
    text.attributions = vec![Spanned::new("RUS & CHN".into(), Span::default())];
    let html = page(&with_text(text), Language::ENGLISH, OWN);
    let told = |words: &str| format!("<span class=\"visually-hidden\" data-aside>{words}: </span>");
    let expected = format!(
        "<p>a {}<s>old</s>{}<u>new</u><span class=\"tracked-by\" data-aside> (by RUS &amp; CHN)</span> &lt;b&gt;</p>",
        told("struck out in the draft"),
        told("added in the draft"),
    );
    assert!(html.contains(&expected), "{html}");
    assert_eq!(read::words(&html), ["a", "oldnew", "<b>"]);
}

#[test]
fn footnotes_stand_at_the_end_in_the_order_defined_and_their_marks_are_aside() {
    let mark = |index| Inline::Footnote { index, span: Span::default() };
    let note = |mark: &str, said: &str| Footnote {
        mark: mark.into(),
        content: vec![paragraph(vec![words(said)])],
        span: Span::default(),
    };
    let mut text = one(vec![words("a"), mark(1), words(" b"), mark(1)]);
    text.footnotes = vec![note("1", "First."), note("1", "Second.")];
    let html = page(&with_text(text), Language::ENGLISH, OWN);
    assert_eq!(read::words(&html), ["a", "b", "First.", "Second."]);
    assert_eq!(html.matches("id=\"fnref_2\"").count(), 1);
    assert_eq!(html.matches("href=\"#fn_2\"").count(), 2);
    assert!(html.contains("<div class=\"footnote\" id=\"fn_1\">"));
    assert!(!html.contains("href=\"#fnref_1\""), "a footnote that nothing marks leads nowhere");
}
