//! Sources → Documents.

pub mod draft;
pub mod markdown;
