use super::{Fonts, HEIGHT, NoDrawing, WIDTH};
use resvg::tiny_skia::{Pixmap, Transform};
use resvg::usvg::roxmltree::{self, Document, Node};
use resvg::usvg::{ImageHrefResolver, Options, Tree};
use std::sync::Arc;

/// A drawing without the texts that the fonts cannot write.
pub(super) fn writable(svg: &str, fonts: &Fonts) -> Result<String, NoDrawing> {
    let drawing = Document::parse(svg).map_err(|error| no_markup(svg, &error))?;
    let mut kept = String::with_capacity(svg.len());
    let mut from = 0;
    let texts = drawing.descendants().filter(|node| node.tag_name().name() == "text");
    for text in texts.filter(|text| !fonts.can_write(&words(*text))) {
        let range = text.range();
        if range.start >= from {
            kept.push_str(&svg[from..range.start]);
            from = range.end;
        }
    }
    Ok(kept + &svg[from..])
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
    let options = Options { fontdb: Arc::clone(fonts.database()), image_href_resolver: resolver, ..Options::default() };
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
