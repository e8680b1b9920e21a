use super::{Layout, Wording};
use crate::analyse::tests::treaty::TestTreaty;
use crate::model::draft::ProvisionText;
use crate::model::id::DraftId;
use crate::model::site::Site;

fn site() -> Site {
    let text =
        "# Article 1. Sky {#sky}\n\nOf the sky:\n\n1. Party and party [shall]:\n\n(a) act;\n\n(b)\n\n2. 国家应当 2.5.";
    TestTreaty::default().draft("a", "2024-01-01", text).also("# none\n").site()
}

fn laid(with: impl Fn(&Layout, &ProvisionText)) {
    let site = site();
    let wording = Wording::of(&site, &[DraftId(0)]);
    let (id, layout) = &wording.drafts[0].provisions[0];
    with(layout, site.draft(DraftId(0)).provision(*id).expect("a provision"));
}

#[test]
fn units_stand_where_their_plain_words_say() {
    laid(|layout, text| {
        assert_eq!(layout.text, text.words(None));
        for unit in 0..text.units.len() as u32 {
            let bytes = layout.bytes_of(Some(unit));
            let words = text.words(Some(unit));
            assert_eq!(&layout.text[bytes.start as usize..bytes.end as usize], words);
            assert!(words.is_empty() || layout.origin(Some(unit)) == bytes.start);
        }
    });
}

#[test]
fn words_are_numbers_whatever_their_case() {
    laid(|layout, text| {
        let (one, _) = text.unit("1").expect("a unit");
        let words = layout.words_of(Some(one));
        let ids: Vec<u32> = layout.words[words.clone()].iter().map(|word| word.id).collect();
        assert_eq!(ids.len(), 5);
        assert_eq!(ids[0], ids[2]);
        let (two, _) = text.unit("2").expect("a unit");
        let shown: Vec<&str> =
            layout.words[layout.words_of(Some(two))].iter().map(|word| &layout.text[word.range()]).collect();
        assert_eq!(shown, ["国家", "应当", "2", "5"]);
        let pair = super::pair(ids[1], ids[2]);
        assert_eq!(layout.pairs.places(pair, &words).count(), 1);
        assert_eq!(layout.pairs.count(pair), 1);
    });
}
