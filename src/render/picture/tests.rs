use super::canvas::{pixels, writable};
use super::fit::{Asked, fit};
use super::{Fonts, HEIGHT, WIDTH, draw, plan, png};
use crate::source::Font;
use std::borrow::Cow;
use std::sync::Arc;

const SERIF: &str = "Noto Serif";

fn fonts() -> Fonts {
    let font = |path: &str, bytes: &'static [u8]| Font { path: path.into(), bytes: Arc::new(Cow::Borrowed(bytes)) };
    Fonts::new(&Arc::from([
        font("NotoNaskhArabic", include_bytes!("../../../themes/folio/fonts/NotoNaskhArabic-Regular.ttf")),
        font("NotoSerif", include_bytes!("../../../themes/folio/fonts/NotoSerif-Regular.ttf")),
        font("NotoSerifCJKsc", include_bytes!("../../../themes/folio/fonts/NotoSerifCJKsc-Regular.otf")),
    ]))
}

fn drawing(words: &str) -> String {
    format!(
        "<svg xmlns='http://www.w3.org/2000/svg' width='1200' height='630'><rect width='1200' height='630' fill='#fdfcf8'/>\
         <text x='80' y='300' font-size='80' font-family='{SERIF}'>{words}</text></svg>"
    )
}

fn asked<'a>(text: &'a str, sizes: &'a [f64]) -> Asked<'a> {
    Asked { text, font: SERIF, width: 1000.0, sizes, lines: 20, height: f64::INFINITY, leading: 1.2 }
}

fn set(text: &str, sizes: &[f64], lines: u16) -> (f64, Vec<String>) {
    let fitted = fit(&fonts(), &Asked { lines, ..asked(text, sizes) });
    (fitted.size, fitted.lines)
}

#[test]
fn words_are_set_at_the_largest_size_at_which_they_fit() {
    assert_eq!(set("Scope", &[80.0, 40.0], 1), (80.0, vec!["Scope".to_owned()]));
    let long = "The protection of dark skies and of those who watch them";
    let (size, lines) = set(long, &[80.0, 30.0], 1);
    assert_eq!((size, lines.len()), (30.0, 1));
}

#[test]
fn lines_are_of_much_the_same_length() {
    let (_, lines) = set("What the second reading of the article on lamps left open", &[60.0], 2);
    assert_eq!(lines, ["What the second reading of", "the article on lamps left open"]);
}

#[test]
fn no_line_ends_within_a_word() {
    let (_, lines) = set("What a two-thirds vote takes", &[80.0], 2);
    assert_eq!(lines, ["What a two-thirds", "vote takes"]);
}

#[test]
fn a_number_stays_with_the_word_before_it() {
    let (_, lines) = set("Where article 17 went", &[110.0], 2);
    assert_eq!(lines, ["Where", "article 17 went"]);
}

#[test]
fn what_is_too_long_is_cut_and_says_so() {
    let (_, lines) = set(&"lamps, ".repeat(40), &[80.0], 2);
    assert_eq!(lines.len(), 2);
    assert!(lines[1].ends_with("lamps…"), "{lines:?}");
}

#[test]
fn there_are_no_more_lines_than_the_height_has_room_for() {
    let long = "The protection of dark skies and of those who watch them, in times of peace and in others";
    let fitted = fit(&fonts(), &Asked { height: 230.0, ..asked(long, &[100.0, 60.0, 40.0]) });
    assert_eq!((fitted.size, fitted.lines.len()), (60.0, 3), "{:?}", fitted.lines);
    let cut = fit(&fonts(), &Asked { height: 10.0, ..asked(long, &[100.0]) });
    assert_eq!(cut.lines.len(), 1, "there is a line whatever the height");
}

#[test]
fn of_words_with_a_letter_that_no_font_has_no_line_is_set() {
    let (_, lines) = set("Article 17 says nothing of มาตรา, and nothing else does", &[80.0], 4);
    assert_eq!(lines, [""]);
}

#[test]
fn chinese_is_divided_between_characters_and_no_stop_begins_a_line() {
    let (_, lines) = set("关于保护夜空的公约草案，第十七条，各缔约国应当采取措施，减少光污染。", &[80.0], 3);
    assert_eq!(lines.len(), 3);
    assert!(lines.iter().all(|line| !line.starts_with(['，', '。'])), "{lines:?}");
}

#[test]
fn every_language_of_the_interface_can_be_written() {
    let fonts = fonts();
    for words in ["Œuvre à Łódź", "Статья 17", "المادة ١٧: نص", "第十七条", "Año nuevo ¿sí?"]
    {
        assert!(fonts.can_write(words), "{words}");
    }
    assert!(!fonts.can_write("มาตรา"), "no font of the theme has Thai");
}

#[test]
fn words_that_no_font_can_write_are_left_out_whole_and_the_rest_stays() {
    let svg = "<svg font-family='Noto Serif' xmlns='http://www.w3.org/2000/svg'><text>Article 17</text><text>on <tspan>มาตรา</tspan></text></svg>";
    let kept = writable(svg, &fonts()).expect("a drawing");
    assert_eq!(kept, "<svg font-family='Noto Serif' xmlns='http://www.w3.org/2000/svg'><text>Article 17</text></svg>");
}

#[test]
fn words_of_several_scripts_say_which_font_each_part_is_in() {
    let svg = "<svg xmlns='http://www.w3.org/2000/svg'><text font-family='Noto Serif'>&#x2067;(المادة 22) &amp; لم يتخلَّ</text></svg>";
    let kept = writable(svg, &fonts()).expect("a drawing");
    let parts: Vec<&str> = kept.split("<tspan font-family=\"").skip(1).collect();
    assert_eq!(
        parts.iter().map(|part| part.split('<').next().expect("a part")).collect::<Vec<_>>(),
        [
            "Noto Naskh Arabic\">\u{2060}",
            "Noto Serif\">\u{2067}(",
            "Noto Naskh Arabic\">المادة ",
            "Noto Serif\">22) &amp; ",
            "Noto Naskh Arabic\">لم يتخلَّ"
        ]
    );
}

#[test]
fn no_box_stands_in_place_of_arabic_beside_figures() {
    let fonts = fonts();
    let dark = |words: &str| {
        let svg = writable(&drawing(words), &fonts).expect("a drawing");
        let pixels = pixels(&svg, &fonts).expect("pixels");
        pixels.pixels().iter().filter(|pixel| pixel.red() < 128).count()
    };
    // A box is all line; the letters of a word have the same ink whatever stands beside them.
    let (alone, beside) = (dark("لم يتخلَّ"), dark("(22) لم يتخلَّ"));
    let figures = dark("(22) ");
    assert!(beside.abs_diff(alone + figures) < alone / 20, "{beside} is not {alone} and {figures}");
}

#[test]
fn a_drawing_is_drawn_to_the_same_small_file_each_time() {
    let fonts = fonts();
    let plan = plan(&drawing("Article 17 · المادة · 第十七条"), &fonts).expect("a drawing");
    let file = draw(&plan, &fonts).expect("a picture");
    assert_eq!(file, draw(&plan, &fonts).expect("a picture"));
    assert!(file.len() < 40_000, "{} bytes", file.len());
}

#[test]
fn what_is_flat_keeps_its_very_colour() {
    let fonts = fonts();
    let file = png::encode(&pixels(&drawing("A"), &fonts).expect("pixels")).expect("a picture");
    let mut reader = ::png::Decoder::new(std::io::Cursor::new(&file)).read_info().expect("a PNG");
    let mut seen = vec![0; reader.output_buffer_size().expect("a size")];
    let frame = reader.next_frame(&mut seen).expect("a frame");
    assert_eq!((frame.width, frame.height), (WIDTH.into(), HEIGHT.into()));
    let palette = reader.info().palette.clone().expect("few colours");
    let paper = usize::from(seen[0]) * 3;
    assert_eq!(palette[paper..paper + 3], [0xfd, 0xfc, 0xf8]);
}

#[test]
fn pictures_of_other_words_have_another_fingerprint() {
    let fonts = fonts();
    let of = |words| plan(&drawing(words), &fonts).expect("a drawing").fingerprint;
    assert_eq!(of("A"), of("A"));
    assert_ne!(of("A"), of("B"));
}

#[test]
fn what_is_no_svg_is_told() {
    let told = plan("<svg><text></svg>", &fonts()).expect_err("a tag is not closed");
    assert_eq!(told.reason, "expected 'text' tag, not 'svg'");
    assert_eq!(told.near.as_deref(), Some("<svg><text></svg>"));
}
