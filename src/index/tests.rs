use super::bundle::PAGEFIND;
use super::kept::{packed, unpacked};
use super::page::FoundPage;
use super::{Gathered, of};
use crate::model::language::Language;
use crate::model::output::{Files, Findable, Keep, Output, OutputFile, Page};
use flate2::read::GzDecoder;
use rayon::prelude::*;
use serde_json::{Value, json};
use std::collections::BTreeMap;
use std::io::Read;
use std::sync::Mutex;

/// Keeps what it is given, and counts how often.
#[derive(Default)]
struct Shelf {
    kept: Mutex<BTreeMap<String, Vec<u8>>>,
    times: Mutex<usize>,
}

impl Keep for Shelf {
    fn kept(&self, name: &str) -> Option<Vec<u8>> {
        self.kept.lock().expect("no test panicked").get(name).cloned()
    }

    fn keep(&self, name: &str, bytes: &[u8]) {
        *self.times.lock().expect("no test panicked") += 1;
        self.kept.lock().expect("no test panicked").insert(name.into(), bytes.to_vec());
    }
}

impl Shelf {
    fn times(&self) -> usize {
        *self.times.lock().expect("no test panicked")
    }
}

fn findable(language: &str, address: &str) -> Findable {
    Findable {
        said: Vec::new(),
        language: Language::new(language).expect("a tag"),
        address: address.into(),
        title: "Lamps \"at\" sea & land".into(),
        date: Some(("2024-03-04".into(), "4 March 2024".into())),
        filters: vec![("kind", "provision".into()), ("topic", "scope".into()), ("topic", "sea &lt;b&gt;".into())],
    }
}

fn html(words: &str) -> String {
    format!(
        "<!DOCTYPE html><html lang=\"en\"><head><title>T</title></head><body><nav>menu</nav><main><h1 data-pagefind-body>Lamps</h1>\
         <p>not marked</p><div data-pagefind-body><div id=\"para_1\" data-pagefind-title=\"Article 2(1)\"><p>1. {words} \
         <a data-aside href=\"#para_1\">sign</a></p></div></div></main><footer>foot</footer></body></html>"
    )
}

/// An output with a page for each entry: language, address, words.
fn output(pages: &[(&'static str, &'static str, &'static str)]) -> Output<'static> {
    let files = pages.iter().map(|(language, address, words)| {
        let page = Page::new("a.html", || Ok(html(words).into_bytes())).found_as(|| Some(findable(language, address)));
        (format!("{address}index.html"), OutputFile::Page(page))
    });
    Output { files: files.collect(), late: None }
}

/// The data of each page in an index, by its address.
fn pages(files: &Files) -> BTreeMap<String, Value> {
    let fragments = files.iter().filter(|(path, _)| path.ends_with(".pf_fragment"));
    let read = fragments.map(|(_, bytes)| {
        let mut text = String::new();
        GzDecoder::new(&bytes[..]).read_to_string(&mut text).expect("a compressed text");
        let value: Value = serde_json::from_str(text.trim_start_matches("pagefind_dcd")).expect("JSON");
        (value["url"].as_str().expect("an address").to_owned(), value)
    });
    read.collect()
}

fn entry(files: &Files) -> Value {
    serde_json::from_slice(&files["pagefind/pagefind-entry.json"]).expect("JSON")
}

#[test]
fn marked_parts_are_found_by_unit_and_narrowed_down_by_what_the_page_is_about() {
    let files = of(&output(&[("en", "one/", "light on ships")]), &Shelf::default());
    let pages = pages(&files);
    let page = &pages["one/"];
    assert_eq!(page["content"], "Lamps. 1. light on ships");
    assert_eq!(page["meta"], json!({ "title": "Lamps \"at\" sea & land" }));
    assert_eq!(
        page["filters"],
        json!({ "kind": ["provision"], "topic": ["scope", "sea &lt;b&gt;"], "date": ["2024-03-04 4 March 2024"] })
    );
    let anchors = page["anchors"].as_array().expect("a list");
    assert_eq!(anchors.len(), 1);
    assert_eq!((&anchors[0]["id"], &anchors[0]["title"]), (&json!("para_1"), &json!("Article 2(1)")));
    assert_eq!(anchors[0]["location"], 1, "the unit begins after the heading");
}

#[test]
fn words_that_read_as_an_entity_are_read_once() {
    let files = of(
        &output(&[("en", "one/", "A &amp;lt;b&amp;gt; &amp; AT&amp;T <b id=\"part\">Of &amp;lt;i&amp;gt;</b>")]),
        &Shelf::default(),
    );
    let page = &pages(&files)["one/"];
    let plain = |value: &Value| value.as_str().expect("words").replace('\u{2060}', "");
    assert_eq!(plain(&page["content"]), "Lamps. 1. A &lt;b&gt; & AT&T Of &lt;i&gt;");
    let heading = page["anchors"].as_array().expect("a list").iter().find(|anchor| anchor["id"] == "part");
    assert_eq!(plain(&heading.expect("a heading")["text"]), "Of &lt;i&gt;");
    assert_eq!(page["content"].as_str().map(|words| words.matches('\u{2060}').count()), Some(4), "nowhere else");
}

#[test]
fn a_page_of_which_nothing_is_marked_is_not_found() {
    assert_eq!(FoundPage::of(findable("en", "one/"), b"<html><body><main>words</main></body></html>"), None);
    let page = Page::new("a.html", || Ok(html("words").into_bytes()));
    let output = Output { files: [("a".to_owned(), OutputFile::Page(page))].into(), late: None };
    assert_eq!(of(&output, &Shelf::default()), Files::new(), "nor is one that is not to be found");
}

#[test]
fn each_language_has_an_index_of_its_own_and_the_list_names_all() {
    let site =
        [("en", "one/", "light on ships"), ("ar", "ar/one/", "ضوء على السفن"), ("zh", "zh/one/", "船舶上的灯光")];
    let files = of(&output(&site), &Shelf::default());
    let entry = entry(&files);
    let languages: Vec<_> = entry["languages"].as_object().expect("a list").keys().collect();
    assert_eq!(languages, ["ar", "en", "zh"]);
    assert_eq!(entry["version"], PAGEFIND);
    for part in ["pagefind/wasm.ar.pagefind", "pagefind/wasm.en.pagefind", "pagefind/pagefind-worker.js"] {
        assert!(files.contains_key(part), "{part}");
    }
    assert!(files.keys().all(|path| !path.contains("-ui.")), "no interface but the theme's");
    let chinese = &pages(&files)["zh/one/"];
    assert!(chinese["content"].as_str().expect("words").contains('\u{200B}'), "Chinese is divided into words");
}

#[test]
fn the_same_pages_make_the_same_bytes_whatever_their_order_in_time() {
    let site: Vec<_> = [
        ("en", "a/", "ships at sea"),
        ("en", "b/", "ships on land"),
        ("en", "c/", "lamps"),
        ("fr", "fr/a/", "navires"),
    ]
    .into();
    let at_once = of(&output(&site), &Shelf::default());
    let gathered = Gathered::default();
    let watched = gathered.watch(output(&site));
    let files: Vec<_> = watched.files.values().rev().collect();
    files.into_par_iter().for_each(|file| {
        if let OutputFile::Page(page) = file {
            page.render().expect("a page");
        }
    });
    let late = watched.late.as_ref().expect("an index comes after the pages");
    assert_eq!(late(&Shelf::default()), at_once);
}

#[test]
fn only_a_language_in_which_something_changed_is_made_again() {
    let shelf = Shelf::default();
    let first = of(&output(&[("en", "one/", "light"), ("fr", "fr/one/", "lumière")]), &shelf);
    assert_eq!(shelf.times(), 2);
    assert_eq!(of(&output(&[("en", "one/", "light"), ("fr", "fr/one/", "lumière")]), &shelf), first);
    assert_eq!(shelf.times(), 2, "nothing changed");
    let changed = [("en", "one/", "light"), ("fr", "fr/one/", "lampes")];
    assert_eq!(of(&output(&changed), &shelf), of(&output(&changed), &Shelf::default()));
    assert_eq!(shelf.times(), 3, "French changed");
}

#[test]
fn what_is_kept_is_not_taken_when_it_is_damaged_or_of_other_pages() {
    let files: Files = [("pagefind/a".to_owned(), vec![1, b'\n', 3]), ("pagefind/b/c".to_owned(), Vec::new())].into();
    let kept = packed(&files, "key");
    assert_eq!(unpacked(&kept, "key"), Some(files));
    assert_eq!(unpacked(&kept, "other"), None);
    for at in 0..kept.len() {
        let mut damaged = kept.clone();
        damaged[at] ^= 0x20;
        assert_eq!(unpacked(&damaged, "key"), None, "byte {at}");
        assert_eq!(unpacked(&kept[..at], "key"), None, "cut at {at}");
    }
}

#[test]
fn what_is_kept_is_not_taken_when_a_path_in_it_is_none_of_an_index() {
    for path in
        ["../escaped", "pagefind/../../escaped", "/etc/x", "pagefind//x", "pagefind/.x", "index.html", "pagefind/a\\b"]
    {
        let forged = packed(&Files::from([(path.to_owned(), b"x".to_vec())]), "key");
        assert_eq!(unpacked(&forged, "key"), None, "{path}");
    }
}

#[test]
fn a_page_is_found_by_what_it_was_called() {
    let said = vec!["was Article 9 until <1 May>".to_owned()];
    let findable = || Findable { said: said.clone(), ..findable("en", "one/") };
    let page = FoundPage::of(findable(), html("words").as_bytes()).expect("a page");
    assert!(page.html.contains("<p data-pagefind-body>was Article 9 until &lt;1 May></p>"), "{}", page.html);
}

/// The words of a page in an index, and of the list beside it.
fn words_of(text: &'static str) -> (String, String) {
    let files = of(&output(&[("fr", "fr/one/", text)]), &Shelf::default());
    let content = pages(&files)["fr/one/"]["content"].as_str().expect("words").to_owned();
    (content, String::from_utf8(files["pagefind/words-fr.txt"].clone()).expect("UTF-8"))
}

#[test]
fn a_word_begins_after_an_apostrophe_a_dash_and_dots() {
    let (content, words) = words_of("l’iguane qu&#39;hyène mer—ciel nuit…jour X/NS/1 art. 4(1)");
    assert!(
        content.contains("l’\u{2060} iguane qu'\u{2060} hyène mer—\u{2060} ciel nuit…\u{2060} jour X/NS/1 art. 4(1)"),
        "{content:?}"
    );
    for word in ["iguane", "hyène", "mer", "ciel", "nuit", "jour"] {
        assert!(words.lines().any(|line| line == word), "{word}: {words}");
    }
}

#[test]
fn letters_are_found_as_they_are_spelt_however_they_are_written() {
    let (content, words) = words_of(
        "Œuvres, e\u{301}te\u{301}, spe\u{301}ciﬁque, su\u{AD}jet, \u{FEFB}ئحة, البـــحر, Ｗｉｄｅ, co\u{2011}owner",
    );
    let all = "O\u{2060}Euvres, été, spécifique, sujet, لائحة, البحر, Wide, co-owner";
    assert!(content.contains(all), "{content:?}");
    for word in ["oeuvres", "été", "spécifique", "sujet", "لائحة", "البحر", "wide"] {
        assert!(words.lines().any(|line| line == word), "{word}: {words}");
    }
}

#[test]
fn marks_of_direction_stay_around_words_and_part_none() {
    let (content, words) = words_of("\u{200F}سفن\u{200F} \u{202E}. con\u{200E}ven\u{AD}tion\u{200B}");
    assert!(content.contains("\u{200F}سفن\u{200F} \u{202E}. convention"), "{content:?}");
    for word in ["سفن", "convention"] {
        assert!(words.lines().any(|line| line == word), "{word}: {words}");
    }
}

#[test]
fn the_list_of_words_has_the_commonest_first_and_nothing_that_cannot_be_found() {
    let aside = "lamps <span data-aside>hidden <span>deeper</span> still</span> 1234 ab Ships";
    let site = [("en", "a/", aside), ("en", "b/", "ships at sea")];
    let files = of(&output(&site), &Shelf::default());
    let words = String::from_utf8(files["pagefind/words-en.txt"].clone()).expect("UTF-8");
    let places: Vec<_> = ["ships", "sea"].map(|word| words.lines().position(|line| line == word)).into();
    assert!(places[0].is_some() && places[0] < places[1], "{words}");
    assert!(
        !words.contains("hidden") && !words.contains("deeper") && !words.contains("still") && !words.contains("1234"),
        "{words}"
    );
    // It stands between two parts of the page that are searched.
    assert!(!words.lines().any(|word| word == "marked"), "{words}");
    let chinese = of(&output(&[("zh", "zh/a/", "船舶上的灯光")]), &Shelf::default());
    assert_eq!(
        String::from_utf8(chinese["pagefind/words-zh.txt"].clone())
            .expect("UTF-8")
            .lines()
            .filter(|word| word.contains('船'))
            .count(),
        0
    );
}
