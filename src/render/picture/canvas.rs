use super::{Fonts, HEIGHT, NoDrawing, WIDTH};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{self, Document, Node};
use resvg::usvg::{FontResolver, ImageHrefResolver, Options, Tree};
use std::fmt::{self, Write as _};
use std::sync::Arc;

/// A sign that is in no font and is not seen.
const UNSEEN: char = '\u{2060}';

/// A drawing without the texts that the fonts cannot write, and with the font of each part of those that need several. Where usvg
/// looks for one, it takes a font for the whole of a text, or exchanges signs by their number, which is another in each font.
pub(super) fn writable(svg: &str, fonts: &Fonts) -> Result<String, NoDrawing> {
    let drawing = Document::parse(svg).map_err(|error| no_markup(svg, &error))?;
    let mut kept = String::with_capacity(svg.len());
    let mut from = 0;
    for text in drawing.descendants().filter(|node| node.tag_name().name() == "text") {
        let changes = if fonts.can_write(&words(text)) {
            let parts = text.descendants().filter(Node::is_text);
            parts.filter_map(|part| Some((part.range(), in_fonts(part, fonts)?))).collect()
        } else {
            vec![(text.range(), String::new())]
        };
        for (range, instead) in changes {
            // A text within one that is left out is gone with it.
            if range.start >= from {
                kept.push_str(&svg[from..range.start]);
                kept.push_str(&instead);
                from = range.end;
            }
        }
    }
    Ok(kept + &svg[from..])
}

/// Words in as many parts as they need fonts; `None` if the font that is named for them has every letter.
fn in_fonts(part: Node, fonts: &Fonts) -> Option<String> {
    let named = part.ancestors().find_map(|node| node.attribute("font-family")).unwrap_or_default();
    let named = named.split(',').next().unwrap_or_default().trim().trim_matches(['"', '\'']);
    let mut runs: Vec<(&str, String)> = Vec::new();
    for letter in part.text()?.chars() {
        let before = runs.last().map_or(named, |(last, _)| last);
        let family = fonts.family_for([named, before], letter);
        match runs.last_mut() {
            Some((last, words)) if family.is_none_or(|family| family == *last) => words.push(letter),
            _ => runs.push((family.unwrap_or(named), letter.to_string())),
        }
    }
    let other = runs.iter().map(|(family, _)| *family).find(|family| *family != named)?;
    // What the first font of a text draws of several signs at once, as it does letters with vowels, usvg takes whole; of the
    // others it takes only the first sign. So the first is not the one that is named, of letters that stand alone.
    runs.insert(0, (other, UNSEEN.to_string()));
    let parts = runs
        .into_iter()
        .map(|(family, words)| format!("<tspan font-family=\"{}\">{}</tspan>", Escaped(family), Escaped(&words)));
    Some(parts.collect())
}

/// A text within XML.
struct Escaped<'t>(&'t str);

impl fmt::Display for Escaped<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        self.0.chars().try_for_each(|letter| match letter {
            '&' => f.write_str("&amp;"),
            '<' => f.write_str("&lt;"),
            '"' => f.write_str("&quot;"),
            other => f.write_char(other),
        })
    }
}

/// What is no XML, with the end of what could be read of it.
fn no_markup(svg: &str, error: &roxmltree::Error) -> NoDrawing {
    let (at, told) = (error.pos(), error.to_string());
    let line = svg.lines().nth((at.row as usize).saturating_sub(1)).unwrap_or_default();
    let read: Vec<char> = line.chars().take(at.col as usize + 15).collect();
    let near: String = read[read.len().saturating_sub(48)..].iter().collect();
    let reason = told.strip_suffix(&format!(" at {at}")).unwrap_or(&told).to_owned();
    NoDrawing { reason, near: Some(near.trim().to_owned()).filter(|near| !near.is_empty()) }
}

/// All words in a text, those in parts of it too.
fn words(text: Node) -> String {
    text.descendants().filter_map(|node| node.text().filter(|_| node.is_text())).collect()
}

/// The drawing as it is seen, made to fill the picture.
pub(super) fn pixels(svg: &str, fonts: &Fonts) -> Result<Pixmap, NoDrawing> {
    let resolver = ImageHrefResolver {
        // A picture depends on its drawing alone, and shows no file that happens to be near.
        resolve_string: Box::new(|_, _| None),
        ..ImageHrefResolver::default()
    };
    // Each part of a text names a font that has it.
    let select_font = FontResolver::default_font_selector();
    let font_resolver = FontResolver { select_font, select_fallback: Box::new(|_, _, _| None) };
    let fontdb = Arc::clone(fonts.database());
    let options = Options { fontdb, font_resolver, image_href_resolver: resolver, ..Options::default() };
    let tree = Tree::from_str(svg, &options).map_err(|error| NoDrawing::because(&error))?;
    let mut pixels =
        Pixmap::new(WIDTH.into(), HEIGHT.into()).ok_or_else(|| NoDrawing::because("a picture of no size"))?;
    let (width, height) = (tree.size().width(), tree.size().height());
    resvg::render(
        &tree,
        Transform::from_scale(f32::from(WIDTH) / width, f32::from(HEIGHT) / height),
        &mut pixels.as_mut(),
    );
    Ok(pixels)
}
