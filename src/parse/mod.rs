//! Sources → Documents.

pub mod markdown;
