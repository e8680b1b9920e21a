//! The nouns: plain data, complete when it exists. No files, no templates, no printing.

pub mod draft;
pub mod output;
