//! The type of HTML that stands on a page as it is.
//!
//! Only this room can make it of words, so all that comes from content has been escaped by [`super::escape`], or has passed
//! the gate of markdown ([`Markup`](crate::model::body::Markup)). From outside there are two doors: a template that the
//! engine filled in, which escapes what is not HTML already, and nothing at all.

use crate::render::engine::Filled;
use serde::{Serialize, Serializer};
use std::ops::Deref;
use tera::Value;

/// HTML that the program wrote: templates write it unescaped.
#[derive(Debug, Clone, PartialEq, Default)]
pub(crate) struct Html(String);

impl Html {
    /// What a writer of this room wrote, all that comes from content in it escaped.
    pub(super) fn written(html: String) -> Self {
        Self(html)
    }
}

impl From<Filled> for Html {
    fn from(filled: Filled) -> Self {
        Self(filled.into_string())
    }
}

impl Deref for Html {
    type Target = str;

    fn deref(&self) -> &str {
        &self.0
    }
}

impl Serialize for Html {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        // Tera takes its own values over as they are, so the mark of safety survives.
        Value::safe_string(&self.0).serialize(serializer)
    }
}
