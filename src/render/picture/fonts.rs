use super::fit::{self, Asked};
use crate::source::Font;
use resvg::usvg::fontdb::{Database, FaceInfo, Source};
use skrifa::instance::{LocationRef, Size};
use skrifa::{FontRef, MetadataProvider as _};
use std::sync::{Arc, OnceLock};
use tera::{Kwargs, State, Tera, TeraResult, Value};

/// How far lines are from each other where a template does not say, in parts of their size.
const LEADING: f64 = 1.2;

/// More lines than words in a picture are ever set on.
const MOST_LINES: u16 = 20;

/// The theme's fonts, read when the first picture is planned.
pub(crate) struct Fonts {
    files: Arc<[Font]>,
    loaded: OnceLock<Loaded>,
}

struct Loaded {
    database: Arc<Database>,
    fingerprint: [u8; 32],
}

impl Fonts {
    /// The fonts of a theme, in the order in which they are asked for a letter that the one named does not have.
    pub(crate) fn new(files: &Arc<[Font]>) -> Self {
        Self { files: Arc::clone(files), loaded: OnceLock::new() }
    }

    /// Whether there are none: then nothing can be written.
    pub(crate) fn is_empty(&self) -> bool {
        self.files.is_empty()
    }

    /// As usvg sees them.
    pub(super) fn database(&self) -> &Arc<Database> {
        &self.loaded().database
    }

    /// Of all their bytes.
    pub(super) fn fingerprint(&self) -> &[u8; 32] {
        &self.loaded().fingerprint
    }

    fn loaded(&self) -> &Loaded {
        self.loaded.get_or_init(|| {
            let mut database = Database::new();
            let mut hasher = blake3::Hasher::new();
            for font in self.files.iter() {
                let bytes: Arc<dyn AsRef<[u8]> + Send + Sync> = Arc::clone(&font.bytes) as _;
                database.load_font_source(Source::Binary(bytes));
                hasher.update(blake3::hash(&font.bytes).as_bytes());
            }
            let first = database.faces().next().and_then(|face| Some(face.families.first()?.0.clone()));
            if let Some(first) = first {
                database.set_serif_family(first.clone());
                database.set_sans_serif_family(first.clone());
                database.set_monospace_family(first);
            }
            Loaded { database: Arc::new(database), fingerprint: *hasher.finalize().as_bytes() }
        })
    }

    /// Whether every letter of a text is in some font.
    pub(super) fn can_write(&self, text: &str) -> bool {
        text.chars().filter(|c| !is_unseen(*c)).all(|c| self.advance("", c).is_some())
    }

    /// How far a letter moves the pen, in parts of its size: by the font of a family, else by the first that has it.
    pub(super) fn advance(&self, family: &str, c: char) -> Option<f32> {
        if is_unseen(c) && !c.is_whitespace() {
            return Some(0.0);
        }
        self.first_with(&[family], c).map(|(_, advance)| advance)
    }

    /// The family that a letter is written in: the first of two that are preferred, if it has it, and so on; `None` for what is
    /// not seen, which any has.
    pub(super) fn family_for(&self, preferred: [&str; 2], c: char) -> Option<&str> {
        let found = if is_unseen(c) { None } else { self.first_with(&preferred, c) };
        found.and_then(|(face, _)| Some(face.families.first()?.0.as_str()))
    }

    /// The first font that has a letter, those of the families before all others, and how far it moves the pen there.
    fn first_with(&self, families: &[&str], c: char) -> Option<(&FaceInfo, f32)> {
        let database = self.database();
        let named = families.iter().flat_map(|family| {
            database.faces().filter(move |face| face.families.iter().any(|(name, _)| name == family))
        });
        named.chain(database.faces()).find_map(|face| {
            let advance = database.with_face_data(face.id, |bytes, index| {
                let font = FontRef::from_index(bytes, index).ok()?;
                let glyph = font.charmap().map(c)?;
                font.glyph_metrics(Size::new(1.0), LocationRef::default()).advance_width(glyph)
            })?;
            Some((face, advance?))
        })
    }

    /// Teaches a template engine to set words on lines:
    /// `fit(text=picture.title, font="Noto Serif", width=1040, sizes=[84, 64], lines=3)`.
    pub(crate) fn register(self: &Arc<Self>, tera: &mut Tera) {
        let fonts = Arc::clone(self);
        tera.register_function("fit", move |kwargs: Kwargs, _: &State| -> TeraResult<Value> {
            let sizes: Vec<f64> = kwargs.must_get("sizes")?;
            let height: Option<f64> = kwargs.get("height")?;
            let asked = Asked {
                text: kwargs.must_get("text")?,
                font: kwargs.get("font")?.unwrap_or_default(),
                width: kwargs.must_get("width")?,
                sizes: &sizes,
                lines: kwargs.get("lines")?.unwrap_or(if height.is_some() { MOST_LINES } else { 1 }),
                height: height.unwrap_or(f64::INFINITY),
                leading: kwargs.get("leading")?.unwrap_or(LEADING),
            };
            Ok(Value::from_serializable(&fit::fit(&fonts, &asked)))
        });
    }
}

/// Spaces, and signs that only tell how others are set.
fn is_unseen(c: char) -> bool {
    c.is_whitespace()
        || c.is_control()
        || matches!(c, '\u{AD}' | '\u{200B}'..='\u{200F}' | '\u{202A}'..='\u{202E}' | '\u{2060}'..='\u{2069}' | '\u{FE0E}' | '\u{FE0F}' | '\u{FEFF}')
}
