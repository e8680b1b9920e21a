use std::borrow::Cow;
use std::fmt;
use std::sync::Arc;

/// A font of the theme: pictures are drawn with it, and it is no file of the site.
#[derive(Clone)]
pub struct Font {
    /// Path from the project's root with `/`: `themes/folio/fonts/NotoSerif-Regular.ttf`.
    pub path: String,
    /// The file.
    pub bytes: Arc<Cow<'static, [u8]>>,
}

impl fmt::Debug for Font {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{} ({} bytes)", self.path, self.bytes.len())
    }
}
