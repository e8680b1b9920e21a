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

fn set(text: &str, sizes: &[f64], lines: usize) -> (f64, Vec<String>) {
    let fitted = fit(&fonts(), &Asked { text, font: SERIF, width: 1000.0, sizes, lines });
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
fn what_is_too_long_is_cut_and_says_so() {
    let (_, lines) = set(&"lamps, ".repeat(40), &[80.0], 2);
    assert_eq!(lines.len(), 2);
    assert!(lines[1].ends_with("lamps…"), "{lines:?}");
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
    let svg =
        "<svg xmlns='http://www.w3.org/2000/svg'><text>Article 17</text><text>on <tspan>มาตรา</tspan></text></svg>";
    let kept = writable(svg, &fonts()).expect("a drawing");
    assert_eq!(kept, "<svg xmlns='http://www.w3.org/2000/svg'><text>Article 17</text></svg>");
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
