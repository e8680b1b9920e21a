//! Pictures for sharing: what is shown of a page where a link to it is sent. `/briefings/NAME/picture.png`.
//!
//! In: the drawing that a template of the theme makes, as SVG, and the theme's fonts. Out: a PNG, the same bytes wherever it is
//! drawn. Not here: which pages have one (`pages::picture`), what the template sees (`view`).
//!
//! - [`fonts`] the theme's fonts, and which of them has a letter · `fit` words set on lines · `canvas` SVG → pixels · `png` → file
//!
//! No font has every letter. Words with one that no font of the theme has are left out whole: a box in its place says nothing.

mod canvas;
mod fit;
mod fonts;
mod png;
#[cfg(test)]
mod tests;

pub(crate) use fonts::Fonts;

use crate::model::output::Plan;
use crate::model::site::Site;

/// As wide as the places where links are shown ask for.
pub(crate) const WIDTH: u16 = 1200;
/// As high, 1.91 to 1.
pub(crate) const HEIGHT: u16 = 630;
/// How the file is called, beside the page.
pub(crate) const FILE: &str = "picture.png";

/// Changes when the same drawing is drawn otherwise.
const DRAWN_AS: &[u8] = b"travaux picture 2, resvg 0.49";

/// Whether pages have pictures: drawing one costs more than the page.
pub(crate) fn wanted(site: &Site) -> bool {
    site.theme.options.get("pictures").and_then(serde_json::Value::as_bool) == Some(true)
}

/// Why something is no drawing.
#[derive(Debug, PartialEq, Eq)]
pub(crate) struct NoDrawing {
    /// What is wrong with it.
    pub(crate) reason: String,
    /// The words of it that this was seen in.
    pub(crate) near: Option<String>,
}

impl NoDrawing {
    fn because(reason: &(impl ToString + ?Sized)) -> Self {
        Self { reason: reason.to_string(), near: None }
    }
}

/// What a picture shows: the drawing without words that cannot be written, and what its bytes depend on.
///
/// # Errors
/// Why it is no drawing.
pub(crate) fn plan(svg: &str, fonts: &Fonts) -> Result<Plan, NoDrawing> {
    let svg = canvas::writable(svg, fonts)?;
    let fingerprint =
        blake3::Hasher::new().update(DRAWN_AS).update(fonts.fingerprint()).update(svg.as_bytes()).finalize();
    Ok(Plan { svg, fingerprint: *fingerprint.as_bytes() })
}

/// Draws it.
///
/// # Errors
/// Why it is no drawing.
pub(crate) fn draw(plan: &Plan, fonts: &Fonts) -> Result<Vec<u8>, NoDrawing> {
    png::encode(&canvas::pixels(&plan.svg, fonts)?)
}
