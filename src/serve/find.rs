use crate::Edition;
use percent_encoding::{AsciiSet, CONTROLS, percent_decode_str, utf8_percent_encode};

/// What cannot stand in the path of an address as it is.
const ESCAPED: &AsciiSet =
    &CONTROLS.add(b' ').add(b'"').add(b'#').add(b'%').add(b'<').add(b'>').add(b'?').add(b'`').add(b'\\');

/// What the path of a request leads to.
#[derive(Debug, PartialEq, Eq)]
pub(super) enum Found {
    /// A file of the site, by its path there.
    File(String),
    /// Somewhere else: the address to go to.
    Elsewhere(String),
    /// Nothing.
    Nothing,
}

/// The file that is meant, as a static host would find it. A path is looked up in the list of the site's files and never on
/// disk, so that none can lead out of the site.
pub(super) fn file(path: &str, edition: &Edition) -> Found {
    let Ok(decoded) = percent_decode_str(path).decode_utf8() else { return Found::Nothing };
    let base = edition.base();
    let Some(inside) = decoded.strip_prefix(base) else {
        // Who asks for the host alone is led to the site; so is who leaves out the last slash.
        let near = decoded == "/" || format!("{decoded}/") == base;
        return if near { Found::Elsewhere(base.to_owned()) } else { Found::Nothing };
    };
    let index =
        if inside.is_empty() || inside.ends_with('/') { format!("{inside}index.html") } else { inside.to_owned() };
    if edition.has(&index) {
        Found::File(index)
    } else if edition.has(&format!("{inside}/index.html")) {
        Found::Elsewhere(format!("{}/", utf8_percent_encode(&decoded, ESCAPED)))
    } else {
        Found::Nothing
    }
}
