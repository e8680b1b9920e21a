use super::{FORMATS, Name, Work, plain};
use crate::model::language::Language;
use crate::model::raw::BriefingKind;
use jiff::civil::date;

fn work() -> Work {
    Work {
        name: "two-thirds".into(),
        kind: BriefingKind::Analysis,
        title: "Two thirds".into(),
        authors: vec![Name::new("Ines Calder", "Calder"), Name::new("Treaty Watch", "")],
        site: "Treaty Watch".into(),
        date: date(2024, 8, 9).into(),
        url: "https://example.org/briefings/two-thirds/".into(),
        language: "en".into(),
        summary: "What a vote takes.".into(),
    }
}

fn written(work: &Work, file: &str) -> String {
    let format = FORMATS.iter().find(|format| format.file == file).expect("a format");
    (format.write)(work)
}

fn said(work: &Work) -> String {
    plain(work, Language::ENGLISH, |first| format!("{first} and others"))
}

#[test]
fn a_person_and_an_organisation_in_every_format() {
    assert_eq!(
        said(&work()),
        "Ines Calder and Treaty Watch, ‘Two thirds’ (Treaty Watch, 9 August 2024) <https://example.org/briefings/two-thirds/>"
    );
    insta::assert_snapshot!(written(&work(), "cite.bib"), @r"
    @misc{two-thirds,
      author = {Calder, Ines and {Treaty Watch}},
      title = {{Two thirds}},
      howpublished = {Treaty Watch},
      year = {2024},
      month = aug,
      date = {2024-08-09},
      url = {https://example.org/briefings/two-thirds/},
      langid = {english},
      abstract = {What a vote takes.}
    }
    ");
    assert_eq!(
        written(&work(), "cite.ris"),
        "TY  - RPRT\r\nTI  - Two thirds\r\nAU  - Calder, Ines\r\nAU  - Treaty Watch\r\nPB  - Treaty Watch\r\nPY  - 2024\r\n\
         DA  - 2024/08/09\r\nLA  - en\r\nAB  - What a vote takes.\r\nUR  - https://example.org/briefings/two-thirds/\r\n\
         ER  - \r\n"
    );
    let csl: serde_json::Value = serde_json::from_str(&written(&work(), "cite.csl.json")).expect("JSON");
    assert_eq!(csl[0]["author"][0]["family"], "Calder");
    assert_eq!(csl[0]["author"][0]["given"], "Ines");
    assert_eq!(csl[0]["author"][1]["literal"], "Treaty Watch");
    assert_eq!(csl[0]["issued"]["date-parts"][0], serde_json::json!([2024, 8, 9]));
}

#[test]
fn nothing_in_a_title_means_anything_to_latex() {
    let work = Work { title: r"50 % of {art_3} & #1: \input{x} ~^ $ é 网".into(), ..work() };
    let bib = written(&work, "cite.bib");
    assert!(bib.contains(
        r"title = {{50 \% of \textbraceleft{}art\_3\textbraceright{} \& \#1: \textbackslash{}input\textbraceleft{}x\textbraceright{} \textasciitilde{}\textasciicircum{} \$ é 网}},"
    ), "{bib}");
    let depth = bib.chars().try_fold(0_i32, |depth, sign| {
        let depth = depth + i32::from(sign == '{') - i32::from(sign == '}');
        (depth >= 0).then_some(depth)
    });
    assert_eq!(depth, Some(0), "braces close");
}

#[test]
fn no_line_of_a_title_begins_a_field() {
    let title = "One\r\nER  - \r\nTY  - BOOK\u{0}\u{2028}end";
    let work = Work { title: title.into(), ..work() };
    let ris = written(&work, "cite.ris");
    assert!(ris.contains("TI  - One ER - TY - BOOK end\r\n"), "{ris}");
    assert_eq!(ris.lines().filter(|line| line.starts_with("ER  -")).count(), 1);
    let csl: serde_json::Value = serde_json::from_str(&written(&work, "cite.csl.json")).expect("JSON");
    assert_eq!(csl[0]["title"], "One ER - TY - BOOK end");
}

#[test]
fn names_are_divided_only_where_it_is_said_how() {
    assert_eq!(Name::new("Mao Zedong", "Mao").inverted(), "Mao, Zedong");
    assert_eq!(Name::new("Ines Calder", "").inverted(), "Ines Calder");
    assert_eq!(Name::new("Ines Calder", "Reval").inverted(), "Ines Calder");
    let authors =
        vec![Name::new("Smith, Jones and Sons", ""), Name::new("Ana And Ruiz", "And Ruiz"), Name::new("Ле́на", "")];
    let work = Work { authors, ..work() };
    let bib = written(&work, "cite.bib");
    assert!(bib.contains("author = {{Smith, Jones and Sons} and {And Ruiz}, Ana and {Ле́на}},"), "{bib}");
    assert!(written(&work, "cite.ris").contains("AU  - Smith Jones and Sons\r\n"));
}

#[test]
fn more_than_three_authors_are_the_first_and_others_and_none_is_none() {
    let named = |names: &[&str]| Work { authors: names.iter().map(|name| Name::new(name, "")).collect(), ..work() };
    assert!(said(&named(&["A", "B", "C"])).starts_with("A, B and C, ‘"));
    assert!(said(&named(&["A", "B", "C", "D"])).starts_with("A and others, ‘"));
    assert!(said(&named(&[])).starts_with("‘Two thirds’ ("));
    assert!(!written(&named(&[]), "cite.bib").contains("author"));
}

#[test]
fn quotes_within_a_title_are_doubled_and_apostrophes_kept() {
    let work = Work { title: "The ‘deal’ in a mission’s words".into(), ..work() };
    assert!(said(&work).contains("‘The “deal” in a mission’s words’"));
}
