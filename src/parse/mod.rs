//! Sources → Documents: each kind of source by its own parser, spans kept.

pub mod draft;
pub mod markdown;
