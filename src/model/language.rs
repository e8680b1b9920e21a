//! Language tags.

use serde::{Serialize, Serializer};
use std::fmt;

/// A language tag as in `site.toml` and file names: `en`, `ar`, `pt-BR`. At most eight bytes.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash)]
pub struct Language([u8; 8]);

/// The official languages of the United Nations, in the order of their English names.
pub const UN_LANGUAGES: [&str; 6] = ["ar", "zh", "en", "fr", "ru", "es"];

impl Language {
    /// English.
    pub const ENGLISH: Language = Language(*b"en\0\0\0\0\0\0");

    /// A tag of letters, digits and hyphens that begins with two or three lower case letters; `None` for anything else.
    pub fn new(tag: &str) -> Option<Self> {
        let primary = tag.split('-').next()?;
        let well_formed = (2..=3).contains(&primary.len())
            && primary.bytes().all(|byte| byte.is_ascii_lowercase())
            && tag.len() <= 8
            && !tag.ends_with('-')
            && tag.bytes().all(|byte| byte.is_ascii_alphanumeric() || byte == b'-');
        well_formed.then(|| {
            let mut bytes = [0; 8];
            bytes[..tag.len()].copy_from_slice(tag.as_bytes());
            Self(bytes)
        })
    }

    /// The tag.
    pub fn as_str(&self) -> &str {
        let length = self.0.iter().position(|byte| *byte == 0).unwrap_or(8);
        std::str::from_utf8(&self.0[..length]).unwrap_or_default()
    }

    /// Writing direction, for `dir=`: `rtl` for Arabic, Hebrew, Persian and Urdu.
    pub fn direction(self) -> &'static str {
        match self.as_str().split('-').next() {
            Some("ar" | "he" | "fa" | "ur") => "rtl",
            _ => "ltr",
        }
    }
}

impl fmt::Debug for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl fmt::Display for Language {
    fn fmt(&self, formatter: &mut fmt::Formatter<'_>) -> fmt::Result {
        formatter.write_str(self.as_str())
    }
}

impl Serialize for Language {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.serialize_str(self.as_str())
    }
}
