use crate::model::briefing::{Address, Embed, Fill, FillKind, LinkedWords, Text};
use crate::model::id::{BriefingId, DraftId, ProvisionId, TreatyId};
use crate::model::language::Language;
use crate::model::site::Site;
use crate::model::target::{Place, Reference, Target};
use crate::model::treaty::Provision;
use crate::render::html::name::{since, target_name};
use crate::render::html::text::text;
use crate::render::html::{Html, Setting};
use crate::render::sample::{self, french, reference, site, strings};

fn html(site: &Site, language: Language, words: &Text) -> String {
    let strings = strings();
    let setting = Setting { site, strings: &strings, language, origin: "" };
    text(&setting, words, &mut |embed: &Embed| Html::written(format!("<aside>{embed:?}</aside>"))).to_string()
}

fn filled(kind: FillKind) -> Text {
    sample::text("<p>a X b</p>", vec![Fill { start: 5, end: 6, kind }])
}

fn links(words: &str, reference: Option<Reference>) -> FillKind {
    FillKind::Links(vec![LinkedWords { words: words.into(), reference }])
}

#[test]
fn a_reference_without_words_has_its_targets_label_in_the_readers_language() {
    let text = filled(links("", Some(reference(0))));
    assert_eq!(
        html(&site(), french(), &text),
        "<p>a <a href=\"/t/fr/treaties/cyber/provisions/scope/\" class=\"ref ref-provision\" data-ref=\"cyber/scope\" \
         title=\"Scope — devenu Article 4\" data-since=\"renumbered\" data-meant=\"first\">Article 17</a> b</p>"
    );
}

#[test]
fn words_stay_as_they_are_and_without_a_target_they_are_plain() {
    assert_eq!(html(&site(), Language::ENGLISH, &filled(links("a &amp; b", None))), "<p>a a &amp; b b</p>");
    let briefing = Reference::to(Target::Briefing(BriefingId(0)));
    assert_eq!(
        html(&site(), french(), &filled(links("", Some(briefing)))),
        "<p>a <a href=\"/t/briefings/plain/\" class=\"ref ref-briefing\" data-ref=\"plain\" hreflang=\"en\">\
         <span lang=\"en\" dir=\"ltr\">On &lt;plain&gt;</span></a> b</p>"
    );
}

#[test]
fn links_open_and_close_around_words_and_addresses_are_escaped() {
    let open = FillKind::Open(Reference::to(Target::Treaty(TreatyId(0))));
    let close = Fill { start: 8, end: 8, kind: FillKind::Close };
    let text = sample::text("<p>a X b</p>", vec![Fill { start: 5, end: 6, kind: open }, close]);
    assert_eq!(
        html(&site(), Language::ENGLISH, &text),
        "<p>a <a href=\"/t/treaties/cyber/\" class=\"ref ref-treaty\" data-ref=\"cyber\"> b</a></p>"
    );
    let file = FillKind::Address(Address::File("a\"b.svg".into()));
    assert_eq!(html(&site(), Language::ENGLISH, &filled(file)), "<p>a /t/a&quot;b.svg b</p>");
    let anchor = FillKind::Address(Address::Target(Target::Glossary, Some("part".into())));
    assert_eq!(html(&site(), Language::ENGLISH, &filled(anchor)), "<p>a /t/glossary/#part b</p>");
}

#[test]
fn embeds_are_made_by_who_asks() {
    let embed = FillKind::Embed(Embed::Timeline(TreatyId(0)));
    assert_eq!(html(&site(), Language::ENGLISH, &filled(embed)), "<p>a <aside>Timeline(TreatyId(0))</aside> b</p>");
}

#[test]
fn a_unit_of_the_last_text_of_a_provision_is_led_to_on_its_page() {
    let href = |draft| {
        let unit = Place { draft: DraftId(draft), provision: ProvisionId(0), unit: Some(1) };
        let reference = Reference { target: Target::Provision(ProvisionId(0)), meant: Some(unit) };
        let html = html(&site(), Language::ENGLISH, &filled(links("1 (a)", Some(reference))));
        html.split('"').nth(1).map(str::to_owned)
    };
    assert_eq!(href(1).as_deref(), Some("/t/treaties/cyber/provisions/scope/#n_1__n_a"));
    assert_eq!(href(0).as_deref(), Some("/t/treaties/cyber/provisions/scope/"), "the page has a later text");
}

#[test]
fn the_fate_of_a_provision_is_told() {
    let (mut site, strings) = (site(), strings());
    let place = |draft, provision| Place { draft: DraftId(draft), provision: ProvisionId(provision), unit: None };
    let fate = |site: &Site, place| {
        let setting = Setting { site, strings: &strings, language: Language::ENGLISH, origin: "" };
        since(&setting, &place).map(|since| (since.fate, since.words))
    };
    assert_eq!(fate(&site, place(0, 0)), Some(("renumbered", "now Article 4".into())));
    assert_eq!(fate(&site, place(1, 0)), None);
    assert_eq!(fate(&site, place(0, 1)), Some(("deleted", "deleted in Draft second".into())));
    site.provisions.to_mut()[1].into = vec![(DraftId(1), ProvisionId(0))];
    assert_eq!(fate(&site, place(0, 1)), Some(("merged", "merged into Article 4".into())));
    let heir = Provision { id: "heir".into(), appearances: vec![DraftId(1)], ..site.provisions[0].clone() };
    site.provisions.to_mut().push(heir);
    site.provisions.to_mut()[1].into.push((DraftId(1), ProvisionId(2)));
    assert_eq!(fate(&site, place(0, 1)), Some(("split", "split into Article 4 and heir".into())));
}

#[test]
fn places_are_named_by_their_labels() {
    let (site, strings) = (site(), strings());
    let setting = Setting { site: &site, strings: &strings, language: french(), origin: "" };
    let unit = Place { draft: DraftId(0), provision: ProvisionId(0), unit: Some(1) };
    assert_eq!(target_name(&setting, Target::Place(unit)).words, "Article 17, par. 1 a)");
    assert_eq!(target_name(&setting, Target::Provision(ProvisionId(0))).words, "Article 4");
    assert_eq!(target_name(&setting, Target::Treaties).words, "Traités");
    let draft = target_name(&setting, Target::Draft(DraftId(0)));
    assert_eq!((draft.words.as_str(), draft.language), ("Draft first", Language::ENGLISH));
}
