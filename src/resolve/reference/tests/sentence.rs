//! Sentences, where they end and how they are cut.

use crate::resolve::reference::sentence::{around, ends, excerpt};

/// The sentence that the first `|` of a text stands in.
fn sentence(marked: &str) -> String {
    let at = marked.find('|').expect("a mark");
    let text = marked.replacen('|', "", 1);
    text[around(&ends(&text), at)].trim().to_owned()
}

#[test]
fn sentences_end_at_stops_and_not_at_abbreviations() {
    for (marked, expected) in [
        ("One. Two| two. Three.", "Two two."),
        ("See art. 5 and para. 2, No. 3, e.g. here| it is. Next.", "See art. 5 and para. 2, No. 3, e.g. here it is."),
        ("The U.N. met|. It left.", "The U.N. met."),
        ("Mr. J. Smith spoke|. He left.", "Mr. J. Smith spoke."),
        ("He said “no.” Then| he left.", "Then he left."),
        ("Is it? Yes|! No.", "Yes!"),
        ("The figure 4.5 is| here. End.", "The figure 4.5 is here."),
        ("Version 2. however| it goes. End.", "Version 2. however it goes."),
        ("Voir l'art. 5| du texte. Fin.", "Voir l'art. 5 du texte."),
        ("См. ст. 5 и п. 2| текста. Конец.", "См. ст. 5 и п. 2 текста."),
        ("第一句。第二|句。第三句。", "第二句。"),
        ("他说：“好。”然后|走了。完。", "然后走了。"),
        ("هل هذا صحيح؟ نعم| هو كذلك. انتهى.", "نعم هو كذلك."),
        ("¿Es así? «Sí|», dijo. Fin.", "«Sí», dijo."),
        ("|no stop at all", "no stop at all"),
    ] {
        assert_eq!(sentence(marked), expected, "{marked}");
    }
}

#[test]
fn long_sentences_are_cut_at_words_around_what_is_mentioned() {
    let long = "word ".repeat(200) + "end.";
    let cut = excerpt(&long, 0..long.len(), 0);
    assert!(cut.ends_with("word…") && cut.starts_with("word") && cut.chars().count() <= 300, "{cut}");
    let cut = excerpt(&long, 0..long.len(), 700);
    assert!(cut.starts_with("…word") && cut.ends_with("word…") && cut.chars().count() <= 301, "{cut}");
    let end = long.len() - 1;
    assert!(excerpt(&long, 0..long.len(), end).ends_with("end."));
    let chinese = "字".repeat(1000);
    assert!(excerpt(&chinese, 0..chinese.len(), 1500).chars().count() <= 301);
}
